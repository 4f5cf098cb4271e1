"""Search finds regions, values, words and people, in either language."""

from decimal import Decimal

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Statement, TradeFigure
from articles.pages.search import parse_value
from tests.builders import make_article, make_figure, make_statement


def read(client: Client, query: str) -> str:
    """Return the page of results."""
    return client.get("/search/", {"q": query}).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["rostov", "Ростов", "РОСТОВСКАЯ ОБЛАСТЬ", "RU-ROS", "Rostov-on-Don", "Rostov on Don"]
)
def test_a_region_is_found_in_any_language_and_case(client: Client, query: str) -> None:
    assert '/regions/RU-ROS/"' in read(client, query)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["500 mln", "around $500 million", "500 млн", "0,5 млрд", "value:450..550"]
)
def test_a_value_is_found_as_people_write_it(client: Client, query: str) -> None:
    near, far = make_figure(498), make_figure(700)
    html = read(client, query)
    assert near.get_absolute_url() in html
    assert far.get_absolute_url() not in html


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["tractor", "тракторов", "Kulesh"])
def test_words_are_found_by_their_stem_and_speakers_by_name(client: Client, query: str) -> None:
    article = make_article("Tractors and тракторы sell well in spring.", title="On machines")
    quote = make_statement("Tractors and тракторы sell well in spring.", article=article)
    html = read(client, query)
    assert quote.get_absolute_url() in html


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text",
    [
        "«Молоко»",
        "„Молоко“",
        "—Молоко–",
        "№\u00a0Молоко…",
        "(Молоко,",
        "Мо\u00adло\u00adко",
        "Молоко\u0301",
    ],
)
def test_signs_at_a_word_hide_it_from_no_search(client: Client, text: str) -> None:
    article = make_article(f"Так и сказал: {text} здесь.", title="О разном")
    quote = make_statement("Нам нужно " + text, article=make_article("Нам нужно " + text))
    for query in ("молоко", "«Молоко»", "–молоко"):
        html = read(client, query)
        assert article.get_absolute_url() in html
        assert quote.get_absolute_url() in html
        assert quote.get_absolute_url() in client.get("/statements/", {"q": query}).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("query", ['"sells milk"', "“sells milk”", "«sells milk»"])
def test_quotation_marks_of_any_kind_ask_for_the_exact_words(client: Client, query: str) -> None:
    right, wrong = (
        make_article(text, title=text) for text in ("Belarus sells milk.", "Milk sells well.")
    )
    html = read(client, query)
    assert right.get_absolute_url() in html
    assert wrong.get_absolute_url() not in html


@pytest.mark.django_db
def test_nothing_found_says_what_to_try(client: Client) -> None:
    assert "Nothing found for “&lt;xyz&gt;”." in read(client, "<xyz>")


@pytest.mark.django_db
def test_no_query_says_what_can_be_searched(client: Client) -> None:
    assert "A region in any language" in read(client, "")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["'", '"open', "a & | b", "\x00", "%", "(", "!" * 300, "value:9..1"]
)
def test_no_query_breaks_the_page(client: Client, query: str) -> None:
    assert client.get("/search/", {"q": query}).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("group", ["figures", "articles"])
def test_all_that_was_found_can_be_reached(client: Client, group: str) -> None:
    made = [make_article(f"Rostov trades, {number}.") for number in range(60)]
    rows = made if group == "articles" else [make_figure(5, article=article) for article in made]
    html = read(client, "rostov")
    link = f'href="?q=rostov&amp;all={group}">all of them'
    assert link in html
    pages = [
        client.get("/search/", {"q": "rostov", "all": group, "page": number}).content.decode()
        for number in (1, 2)
    ]
    assert f'href="?q=rostov&amp;all={group}&amp;page=2"' in pages[0]
    held = [[row for row in rows if row.get_absolute_url() in page] for page in pages]
    assert [len(found) for found in held] == [50, 10]
    assert link not in pages[0]


@pytest.mark.django_db
def test_as_many_statements_are_listed_as_were_counted(client: Client) -> None:
    for number in range(11):
        make_statement(f"We trade, {number}.")
    html = read(client, "Kulesh")
    assert '11 · <a href="/statements/?q=Kulesh">all of them' in html
    assert "11 statements" in client.get("/statements/?q=Kulesh").content.decode()


@pytest.mark.parametrize(
    ("query", "low", "high"),
    [
        pytest.param("1 billion", "950000000", "1050000000", id="billion"),
        pytest.param("$20k", "19000", "21000", id="thousand"),
        pytest.param("2 млрд", "1900000000", "2100000000", id="Russian billion"),
        pytest.param("5 тыс", "4750", "5250", id="Russian thousand"),
        pytest.param("1,200 million", "1140000000", "1260000000", id="English groups"),
        pytest.param("$1,200.5 million", "1140475000", "1260525000", id="groups and a fraction"),
        pytest.param("1 200 млн", "1140000000", "1260000000", id="Russian groups"),
        pytest.param("1\u00a0200,5 млн", "1140475000", "1260525000", id="no-break groups"),
        pytest.param("1,200 млн", "1140000", "1260000", id="Russian fraction"),
        pytest.param("1,200.5 млн", "1140475000", "1260525000", id="English groups, Russian unit"),
        pytest.param(
            "1,200,000 thousand", "1140000000", "1260000000", id="groups of a whole number"
        ),
        pytest.param(
            "0,123.5 mln", "117325000", "129675000", id="two signs are groups and a point"
        ),
        pytest.param("0,500 billion", "475000000", "525000000", id="no group begins with 0"),
        pytest.param("2022 500 mln", "475000000", "525000000", id="a year before a value"),
    ],
)
def test_a_value_has_its_magnitude(query: str, low: str, high: str) -> None:
    assert parse_value(query) == (Decimal(low), Decimal(high))


@pytest.mark.django_db
def test_rows_of_the_same_words_have_one_order_so_that_no_page_leaves_one_out() -> None:
    article = make_article("“Trade came to $5 million.”")
    figures = [make_figure(5, article=article) for _ in range(2)]
    quotes = [
        make_statement("Trade came to $5 million.", article=article, kind=kind)
        for kind in ("direct", "reported")
    ]
    for first in (figures[0], quotes[0]):
        first.save()  # PostgreSQL keeps it behind the other now
    assert list(TradeFigure.objects.for_list()) == figures
    assert list(Statement.objects.for_list()) == quotes


@pytest.mark.django_db
def test_where_a_group_has_nothing_what_others_have_is_shown(client: Client) -> None:
    make_article("Butter went to Tula.")
    page = client.get("/search/?q=butter&all=figures").content.decode()
    assert "Butter went to Tula" in page
    assert "Nothing found" not in page


@given(
    st.text()
    | st.from_regex(r"\$?\d{1,4}([ ,.]\d{3}){0,4}([.,]\d{1,3})? (mln|млн)", fullmatch=True)
)
def test_any_query_is_read(query: str) -> None:
    value = parse_value(query)
    assert value is None or value[0] >= 0


@pytest.mark.django_db
def test_a_page_that_shows_samples_says_so(client: Client) -> None:
    notice = "speakers and wording invented"
    make_figure(500)
    assert notice not in read(client, "500 mln")
    article = make_article("Trade came to $500 million, we hear.", is_sample=True)
    quote = make_statement("Trade came to $500 million, we hear.", article=article)
    figure = make_figure(500, article=article, statement=quote)
    assert notice in read(
        client, "500 million"
    )  # another address: rows written so don't tell the register
    for page in (article, quote, figure, quote.speaker):
        assert notice in client.get(page.get_absolute_url()).content.decode()
    assert notice in client.get("/statements/").content.decode()
