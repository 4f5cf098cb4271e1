"""The article page: the text as it was, marked, and both ways linked."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models.review import Review
from articles.review import decide_figures
from tests.builders import make_article, make_figure, make_statement

pytestmark = pytest.mark.django_db

TEXT = """Trade grows <fast>

Trade came to $100 million & more. “We shall reach $200 million soon, we are sure,” she said."""


def test_a_figure_is_marked_where_it_stands_and_leads_to_its_point(client: Client) -> None:
    figure = make_figure(100, article=make_article(TEXT))
    html = client.get(figure.article.get_absolute_url()).content.decode()
    assert f'<a id="{figure.public_id}" class="figure unreviewed"' in html
    assert f"/regions/RU-ROS/?cur=USD&amp;point={figure.public_id}" in html
    assert ">$100 million<sup>F1</sup></a> &amp; more" in html


def test_the_text_is_escaped(client: Client) -> None:
    html = client.get(make_article(TEXT).get_absolute_url()).content.decode()
    assert "Trade grows &lt;fast&gt;" in html
    assert "<fast>" not in html


def test_a_quotation_holds_its_figure(client: Client) -> None:
    article = make_article(TEXT)
    quote = make_statement("We shall reach $200 million soon, we are sure,", article=article)
    figure = make_figure(200, article=article, statement=quote, status="target", period=None)
    html = client.get(article.get_absolute_url()).content.decode()
    assert (
        f'<span id="{quote.public_id}" class="quoted">We shall reach <a id="{figure.public_id}"'
        in html
    )
    assert 'class="target unreviewed"' in html


def test_other_words_before_the_id_redirect(client: Client) -> None:
    article = make_article(TEXT)
    response = client.get(f"/articles/1999/01/other-words-{article.public_id}/?point=f1")
    assert response.status_code == 301
    assert response["Location"] == f"{article.get_absolute_url()}?point=f1"


def test_an_article_without_a_date_has_its_page(client: Client) -> None:
    article = make_article(TEXT, published=None)
    assert article.get_absolute_url().startswith("/articles/undated/")
    assert "date not known" in client.get(article.get_absolute_url()).content.decode()


def test_an_unknown_id_is_not_found(client: Client) -> None:
    assert client.get("/articles/2020/01/none-a123/").status_code == 404


def test_a_rejected_figure_is_not_marked(client: Client) -> None:
    figure = make_figure(100, article=make_article(TEXT))
    decide_figures([figure], Review.REJECTED, reason="double")
    assert figure.public_id not in client.get(figure.article.get_absolute_url()).content.decode()


def test_an_article_in_which_nothing_was_found_says_so(client: Client) -> None:
    html = client.get(make_article("Nothing here.").get_absolute_url()).content.decode()
    assert "No trade figures or statements were found" in html


@pytest.mark.parametrize("count", [1, 12])
def test_any_number_of_marks_costs_the_same(
    client: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(" ".join(f"Trade came to ${n} million." for n in range(1, count + 1)))
    for n in range(1, count + 1):
        make_figure(n, article=article)
    with django_assert_num_queries(4):  # version of the register, article, figures, statements
        client.get(article.get_absolute_url())


def test_an_unchanged_page_is_not_sent_again(client: Client) -> None:
    figure = make_figure(100, article=make_article(TEXT))
    address = figure.article.get_absolute_url()
    first = client.get(address)
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304
    decide_figures([figure], Review.WITHDRAWN, reason="no longer stands")
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200
    assert "HX-Request" in first["Vary"]
    assert "max-age=300" in first["Cache-Control"]


def test_a_kept_page_is_the_page_itself_and_goes_with_the_next_change(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    figure = make_figure(100, article=make_article(TEXT))
    address = figure.article.get_absolute_url()
    first = client.get(address)
    with django_assert_num_queries(1):  # only the register's version
        second = client.get(address)
    assert second.content == first.content
    assert second["Content-Type"] == first["Content-Type"]
    decide_figures([figure], Review.WITHDRAWN, reason="no longer stands")
    assert client.get(address).content != first.content


def test_a_signed_in_reader_s_page_is_never_kept(client: Client) -> None:
    article = make_article(TEXT)
    reader = Client()
    reader.force_login(User.objects.create_superuser("editor"))
    page = reader.get(article.get_absolute_url())
    assert f"/admin/articles/article/{article.pk}/change/" in page.content.decode()
    assert "private" in page["Cache-Control"]
    assert "/admin/" not in client.get(article.get_absolute_url()).content.decode()


def test_an_article_without_a_title_says_so(client: Client) -> None:
    article = make_article(title="")
    html = client.get(article.get_absolute_url()).content.decode()
    assert f"<h1>Untitled article {article.public_id}</h1>" in html
