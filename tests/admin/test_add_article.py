"""An editor adds an article by pasting it, and sees what was found."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.models import Article, TradeFigure
from articles.models.review import Review
from tests.builders import make_article, make_figure
from tests.ingest.test_store import TEXT

pytestmark = pytest.mark.django_db
ADD = "/admin/articles/article/add/"


@pytest.fixture
def editor(client: Client) -> Client:
    """Return a signed-in editor's browser."""
    client.force_login(User.objects.create_superuser("editor"))
    return client


def paste(**fields: str) -> dict[str, str]:
    """Return what the paste form sends."""
    return {"text": TEXT, "url": "", "title": "", "source_name": "", "published": ""} | fields


def test_saving_says_how_much_was_found(editor: Client) -> None:
    page = editor.post(ADD, paste() | {"_continue": "1"}, follow=True)
    article = Article.objects.get()
    assert page.redirect_chain[-1][0] == reverse("admin:articles_article_change", args=[article.pk])
    assert "Found 1 figure and 1 statement." in page.content.decode()
    assert "$210 million" in page.content.decode()
    assert (article.title, str(article.published)) == (
        "Trade with Tula Oblast doubles",
        "2020-02-14",
    )


def test_reading_offers_what_the_text_gives_and_stores_nothing(editor: Client) -> None:
    page = editor.post(ADD, paste(source_name="My own source") | {"_read": "1"})
    html = page.content.decode()
    assert 'value="Trade with Tula Oblast doubles"' in html
    assert 'value="2020-02-14"' in html
    assert 'value="My own source"' in html
    assert "On a date" not in html
    assert not Article.objects.exists()


def test_the_editor_s_date_stands_and_dates_the_figures(editor: Client) -> None:
    text = TEXT.replace("14 February 2020", "14 February").replace("In 2019", "Last year")
    text = text.replace(", 8.5% up from 2018", "")
    editor.post(ADD, paste(text=text, published="2021-02-14"))
    assert str(Article.objects.get().published) == "2021-02-14"
    assert TradeFigure.objects.get().period.start == "2020-01"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        pytest.param({"text": "   "}, "it is empty", id="blank"),
        pytest.param({"published": "2999-01-01"}, "in the future", id="future"),
        pytest.param({"url": "no address"}, "Enter a valid URL", id="address"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    editor: Client, fields: dict[str, str], message: str
) -> None:
    page = editor.post(ADD, paste(title="My title") | fields)
    assert message in page.content.decode()
    assert 'value="My title"' in page.content.decode()
    assert not Article.objects.exists()


def test_a_text_that_is_there_already_is_refused_with_its_link(editor: Client) -> None:
    editor.post(ADD, paste())
    page = editor.post(ADD, paste())
    article = Article.objects.get()
    assert f'href="/admin/articles/article/{article.pk}/change/"' in page.content.decode()


def test_an_address_that_is_taken_is_refused(editor: Client) -> None:
    editor.post(ADD, paste(url="https://example.org/1"))
    page = editor.post(ADD, paste(text=TEXT + "More.", url="https://example.org/1"))
    assert page.status_code == 200
    assert "already" in page.content.decode()
    assert Article.objects.count() == 1


def test_the_text_of_a_stored_article_can_t_be_edited(editor: Client) -> None:
    editor.post(ADD, paste())
    article = Article.objects.get()
    page = editor.get(f"/admin/articles/article/{article.pk}/change/")
    assert 'name="text"' not in page.content.decode()
    assert "$210 million" in page.content.decode()


def test_a_changed_date_reads_the_article_again(editor: Client) -> None:
    text = TEXT.replace("14 February 2020", "14 February").replace("In 2019", "Last year")
    editor.post(ADD, paste(text=text.replace(", 8.5% up from 2018", "")))
    article = Article.objects.get()
    change(editor, article, published="2022-02-14")
    assert TradeFigure.objects.get().period.start == "2021-01"


@pytest.mark.parametrize("action", ["confirm", "reject", "withdraw"])
def test_a_decision_leaves_its_trace(editor: Client, action: str) -> None:
    figure = make_figure(100)
    editor.post(
        "/admin/articles/tradefigure/",
        {"action": action, "_selected_action": [figure.pk]},
    )
    figure.refresh_from_db()
    review = {"confirm": Review.CONFIRMED, "reject": Review.REJECTED, "withdraw": Review.WITHDRAWN}
    assert figure.review == review[action]
    assert figure.history.first().history_user.username == "editor"


@pytest.mark.parametrize(
    "address",
    ["articles/article", "articles/tradefigure", "articles/statement", "articles/region",
     "articles/source", "articles/speaker"],
)  # fmt: skip
def test_every_register_opens_and_can_be_searched(editor: Client, address: str) -> None:
    make_figure(100)
    assert editor.get(f"/admin/{address}/?q=trade").status_code == 200


def change(editor: Client, article: Article, **fields: str) -> None:
    """Change fields of a stored article."""
    form = {"title": article.title, "url": "", "source": "", "published": ""}
    for prefix in ("figures", "statements"):
        form |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    editor.post(f"/admin/articles/article/{article.pk}/change/", form | fields)


@pytest.mark.parametrize(("date", "basis"), [("2022-02-14", "stated"), ("", "unknown")])
def test_a_date_that_is_set_or_cleared_carries_its_basis(
    editor: Client, date: str, basis: str
) -> None:
    article = make_article(published=None if date else "2022-02-14")
    change(editor, article, published=date)
    article.refresh_from_db()
    assert (str(article.published or ""), article.published_basis) == (date, basis)


def test_a_blank_text_is_not_said_to_be_read(editor: Client) -> None:
    page = editor.post(ADD, paste(text="  ", url="http://[::1") | {"_read": "1"})
    assert "There is no text to read yet." in page.content.decode()


def test_a_change_or_a_deletion_renews_the_public_pages(editor: Client, client: Client) -> None:
    figure = make_figure(100)
    article, source = figure.article, figure.article.source
    assert source is not None
    public = Client()
    etags = [public.get("/regions/RU-ROS/")["ETag"]]
    change(editor, article, title="New title", source=str(source.pk), published="2023-03-01")
    etags.append(public.get("/regions/RU-ROS/")["ETag"])
    editor.post(f"/admin/articles/source/{source.pk}/change/",
                {"name": "Another name", "slug": source.slug, "kind": "press", "host": ""})  # fmt: skip
    page = public.get("/regions/RU-ROS/")
    assert "Another name" in page.content.decode()
    etags.append(page["ETag"])
    editor.post("/admin/articles/article/",
                {"action": "delete_selected", "_selected_action": [article.pk], "post": "yes"})  # fmt: skip
    page = public.get("/regions/RU-ROS/")
    assert "$100" not in page.content.decode()
    assert len({*etags, page["ETag"]}) == 4
