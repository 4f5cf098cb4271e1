"""The register of figures is where editors decide: its rows show what a decision needs."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models import TradeFigure
from tests.builders import make_article, make_figure, make_statement, to_date

pytestmark = pytest.mark.django_db
FIGURES = "/admin/articles/tradefigure/"


@pytest.fixture
def editor(client: Client) -> Client:
    """Return a signed-in editor's browser."""
    client.force_login(User.objects.create_superuser("editor"))
    return client


def cells(editor: Client) -> dict[str, str]:
    """Return the cells of the first row by the names of their columns."""
    html = editor.get(FIGURES).content.decode()
    found = re.findall(r'class="field-(\w+)[^"]*">(.*?)</t[hd]>', html, re.DOTALL)
    return {
        name: unescape(re.sub("<(?!/?mark)[^>]+>", "", told)).replace("\xa0", " ")
        for name, told in found
    }


def test_a_row_shows_the_sentence_and_how_it_was_read(editor: Client) -> None:
    article = make_article("Exports <b> came to more than $47 million, the ministry said.")
    make_figure(47, article=article, flow="exports", qualifier="over", change_pct=12,
                period=to_date(2022, 11))  # fmt: skip
    row = cells(editor)
    assert row["sentence"] == (
        "Exports <b> came to more than <mark>$47 million</mark>, the ministry said."
    )
    assert row["reading"] == "Rostov Oblast, Jan–Nov 2022: exports, at least $47 million, +12 %"


def test_an_oblast_of_belarus_is_named(editor: Client) -> None:
    make_figure(47, reporter_id="BY-HR", partner_id="RU-TUL")
    assert cells(editor)["reading"].startswith("Grodno Oblast – Tula Oblast, ")


def test_of_a_long_sentence_a_row_shows_what_stands_near(editor: Client) -> None:
    make_figure(47, article=make_article("Trade\n\n" + "x" * 900 + " $47 million " + "y" * 900))
    told = cells(editor)["sentence"]
    assert told.startswith("… xxx")
    assert told.endswith("yyy …")
    assert len(told) < 400


@pytest.mark.parametrize(
    ("number", "told"), [(1, "1 {} is now confirmed."), (2, "2 {}s are now confirmed.")]
)
def test_a_decision_is_told_with_its_number(editor: Client, number: int, told: str) -> None:
    rows = {
        "tradefigure": ("figure", [make_figure(n + 1) for n in range(number)]),
        "statement": ("statement", [make_statement(f"We trade, {n}.") for n in range(number)]),
    }
    for register, (word, made) in rows.items():
        form = {"action": "confirm", "_selected_action": [row.pk for row in made]}
        page = editor.post(f"/admin/articles/{register}/", form, follow=True)
        assert told.format(word) in page.content.decode()


@pytest.mark.parametrize("count", [1, 20])
def test_any_number_of_figures_costs_the_same(
    editor: Client, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        make_figure(number + 1)
    with django_assert_max_num_queries(8):
        editor.get(FIGURES)


def page_of(figure: TradeFigure) -> str:
    """Return the address of a figure's page in the admin."""
    return f"{FIGURES}{figure.pk}/change/"


def test_a_figure_is_decided_on_its_page_and_the_next_of_its_article_follows(
    editor: Client,
) -> None:
    article = make_article("Trade came to $5 million, then to $6 million.")
    first, second = (make_figure(value, article=article) for value in (5, 6))
    before = Client().get("/regions/RU-ROS/")["ETag"]
    page = editor.post(page_of(first), {"_rejected": "1"})
    assert page.headers["Location"] == page_of(second)
    assert editor.post(page_of(second), {"_confirmed": "1"}).headers["Location"] == FIGURES
    first.refresh_from_db()
    assert (first.review, first.history.first().history_change_reason) == (
        "rejected",
        "not what the sentence says",
    )
    assert first.history.first().history_user.username == "editor"
    assert Client().get("/regions/RU-ROS/")["ETag"] != before


def test_the_next_figure_may_stand_in_the_same_words(editor: Client) -> None:
    article = make_article("Trade with Rostov and Tula oblasts came to $5 million each.")
    first, second = (
        make_figure(5, article=article, partner_id=code) for code in ("RU-ROS", "RU-TUL")
    )
    assert first.evidence_start == second.evidence_start
    assert editor.post(page_of(first), {"_confirmed": "1"})["Location"] == page_of(second)


def seen_by(editor: Client, figure: TradeFigure) -> str:
    """Open a figure's page and return what it will say was seen."""
    html = editor.get(page_of(figure)).content.decode()
    (seen,) = re.findall(r'name="_seen" value="(\d*)"', html)
    return str(seen)


@pytest.mark.parametrize("change", [{"review": "rejected"}, {"status": "target"}])
def test_what_has_changed_since_it_was_opened_is_not_decided(
    editor: Client, change: dict[str, str]
) -> None:
    figure = make_figure(5)
    seen = seen_by(editor, figure)
    TradeFigure.objects.filter(pk=figure.pk).update(**change)
    figure.refresh_from_db()
    figure.save()  # another's decision or reading, with its row of history
    page = editor.post(page_of(figure), {"_confirmed": "1", "_seen": seen}, follow=True)
    assert "Not decided: this figure has changed" in page.content.decode()
    figure.refresh_from_db()
    assert figure.review == change.get("review", "unreviewed")
    again = {"_confirmed": "1", "_seen": seen_by(editor, figure)}
    assert editor.post(page_of(figure), again)["Location"] == FIGURES
    # pressed twice, it goes on as if pressed once
    assert editor.post(page_of(figure), again)["Location"] == FIGURES


def test_a_decision_can_be_taken_back(editor: Client) -> None:
    figure = make_figure(5, review="rejected")
    html = editor.get(page_of(figure)).content.decode()
    assert 'name="_unreviewed"' in html
    assert 'name="_rejected"' not in html
    editor.post(page_of(figure), {"_unreviewed": "1"})
    figure.refresh_from_db()
    assert figure.review == "unreviewed"


@pytest.mark.parametrize("form", [{}, {"_save": "Save"}, {"_nonsense": "1"}])
def test_without_a_decision_nothing_is_written(editor: Client, form: dict[str, str]) -> None:
    figure = make_figure(5)
    changes = figure.history.count()
    editor.post(page_of(figure), form)
    version = figure.history.first()
    editor.post(f"{FIGURES}{figure.pk}/history/{version.pk}/", form)
    assert figure.history.count() == changes


def test_who_may_only_look_decides_nothing(client: Client) -> None:
    viewer = User.objects.create_user("viewer", is_staff=True)
    viewer.user_permissions.set(Permission.objects.filter(codename="view_tradefigure"))
    client.force_login(viewer)
    figure = make_figure(5)
    assert "_confirmed" not in client.get(page_of(figure)).content.decode()
    assert client.post(page_of(figure), {"_confirmed": "1"}).status_code == 403
