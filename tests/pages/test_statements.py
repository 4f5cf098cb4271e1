"""Statements: filters whose counts hold, and one statement in its place."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models import Article, Speaker
from articles.review import decide_statements
from tests.builders import make_article, make_figure, make_speaker, make_statement

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Return a page's HTML."""
    return client.get(address).content.decode()


@pytest.fixture
def register() -> None:
    """Fill the register with three statements that differ in every filter."""
    old = make_article("One. Tractors sell well in spring.", published="2019-05-01")
    make_statement(
        "Tractors sell well in spring.", article=old, speaker=make_speaker("Anna Orlova")
    )
    make_statement("Milk is our best export by far.", regions=("RU-TUL",))
    article = make_article("Trade came to $100 million, believe me.")
    quote = make_statement(
        "Trade came to $100 million, believe me.", article=article, kind="reported"
    )
    make_figure(100, article=article, statement=quote)


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    ("query", "count"),
    [
        pytest.param("", 3, id="all"),
        pytest.param("region=RU-TUL", 1, id="region"),
        pytest.param("region=ru-tul", 1, id="region in lower case"),
        pytest.param("speaker=anna-orlova", 1, id="speaker"),
        pytest.param("year=2019", 1, id="year"),
        pytest.param("kind=reported", 1, id="kind"),
        pytest.param("has=figure", 1, id="with a figure"),
        pytest.param("q=tractor", 1, id="a word, stemmed"),
        pytest.param("q=tractor&region=RU-TUL", 0, id="two filters"),
        pytest.param("year=abc&kind=x&page=99", 3, id="nonsense"),
        pytest.param("year=0000", 3, id="no year"),
        pytest.param("speaker=%00&region=%00&q=%00", 3, id="NUL"),
    ],
)
def test_a_filter_narrows_the_list(client: Client, query: str, count: int) -> None:
    html = read(client, f"/statements/?{query}")
    assert html.count('<p class="who">') == count


@pytest.mark.usefixtures("register")
def test_each_filter_s_count_is_what_it_leads_to(client: Client) -> None:
    html = read(client, "/statements/?kind=direct")
    links = re.findall(r'<li><a href="(\?[^"]+)">[^<]+</a> <span class="soft">(\d+)</span>', html)
    assert len(links) >= 5
    for href, count in links:
        page = read(client, f"/statements/{href.replace('&amp;', '&')}")
        assert page.count('<p class="who">') == int(count)


@pytest.mark.usefixtures("register")
def test_an_empty_list_says_which_filter_empties_it(client: Client) -> None:
    html = read(client, "/statements/?q=tractor&region=RU-TUL")
    assert "1 without “tractor”" in html
    assert "1 without “RU-TUL”" in html


def test_an_empty_register_says_so(client: Client) -> None:
    assert "No statements so far" in read(client, "/statements/")


def test_pages_keep_their_filters(client: Client) -> None:
    for _ in range(21):
        make_statement()
    html = read(client, "/statements/?region=RU-ROS")
    assert "page 1 of 2" in html
    assert 'href="?region=RU-ROS&amp;page=2"' in html
    assert read(client, "/statements/?region=RU-ROS&page=2").count('<p class="who">') == 1


@pytest.mark.parametrize("count", [1, 20])
def test_any_number_of_cards_costs_the_same(
    client: Client, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        quote = make_statement()
        make_figure(100, article=quote.article, statement=quote)
    with django_assert_max_num_queries(9):
        client.get("/statements/")


def test_a_rejected_statement_is_not_listed(client: Client) -> None:
    quote = make_statement()
    decide_statements([quote], "rejected")
    assert quote.text not in read(client, "/statements/")


def test_a_statement_stands_in_its_place(client: Client) -> None:
    article = make_article("Before. “We sell milk to everybody,” she said. After.")
    quote = make_statement("We sell milk to everybody,", article=article)
    figure = make_figure(100, article=article, statement=quote)
    html = read(client, quote.get_absolute_url())
    assert "<mark>We sell milk to everybody,</mark>” she said." in html
    assert figure.get_absolute_url() in html
    assert f"{article.get_absolute_url()}#{quote.public_id}" in html


def test_neighbours_are_the_same_speaker_s(client: Client) -> None:
    first, second, third = make_statement(), make_statement(), make_statement()
    make_statement(speaker=make_speaker("Anna Orlova"))
    html = read(client, second.get_absolute_url())
    assert f'href="{first.get_absolute_url()}" rel="prev"' in html
    assert f'href="{third.get_absolute_url()}" rel="next"' in html


def test_a_speaker_s_page_gathers_roles_figures_and_words(client: Client) -> None:
    for year, role in ((2015, "deputy minister"), (2019, "minister")):
        article = make_article(f"In {year} trade came to $100 million.", published=f"{year}-03-01")
        quote = make_statement(f"In {year} trade came", article=article, role=role)
        make_figure(100, article=article, statement=quote)
    html = read(client, Speaker.objects.get().get_absolute_url())
    assert html.index("<dd>deputy minister") < html.index("<dd>minister")
    assert "2 statements, 2 figures" in html
    assert Article.objects.count() == 2
