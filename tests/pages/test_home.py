"""The home page: what this is, what is new, the way to a region; the same queries at any size."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.timezone import localdate
from pytest_django import DjangoAssertNumQueries

from articles.models import Region
from articles.models.review import Review
from articles.pages.region_lines import months_ago
from articles.review import decide_figures
from tests.builders import make_article, make_figure, make_source, make_statement, to_date, year

pytestmark = pytest.mark.django_db


def read(client: Client, address: str = "/", **headers: str) -> str:
    """Return a page's HTML."""
    return client.get(address, headers=headers).content.decode()


def names_in_table(html: str) -> list[str]:
    """Return the regions of the table in their order."""
    return re.findall(r'<th scope="row"><a[^>]*>([^<]+)</a>', html)


def test_live_counts_are_links(client: Client) -> None:
    quote = make_statement()
    make_figure(100, article=quote.article)
    make_figure(200, partner_id="RU-TUL", article=quote.article)
    html = read(client)
    for href, words in (
        ("/coverage/", "2 figures"),
        ("/statements/", "1 statement"),
        ("/coverage/#articles", "1 article"),
        ("/regions/", "2 of 83 regions"),
    ):
        assert f'<a href="{href}">{words}</a>' in html


def test_a_new_figure_links_to_its_sentence_with_hedge_period_and_change(client: Client) -> None:
    figure = make_figure(420, qualifier="over", period=to_date(2022, 8), change_pct=30)
    html = read(client)
    assert f"/regions/RU-ROS/?cur=USD&amp;point={figure.public_id}#sentence" in html
    for words in (
        "at least $420\xa0million",
        "Jan–Aug\xa02022",
        "+30\xa0%",
        "Agency",
        "1\xa0Mar\xa02023",
    ):
        assert words in html


def test_the_link_of_a_figure_opens_its_sentence(client: Client) -> None:
    figure = make_figure(420)
    href = re.search(r'<td class="n"><a href="([^"#]+)', read(client))
    assert href is not None
    page = read(client, href[1].replace("&amp;", "&"))
    assert f"Trade came to <mark>{figure.evidence}</mark>" in page


def test_withdrawn_figures_are_not_news(client: Client) -> None:
    make_figure(100)
    figure = make_figure(987)
    decide_figures([figure], Review.WITHDRAWN, reason="corrected")
    assert figure.public_id not in read(client)


def test_a_disputed_value_shows_both_sources(client: Client) -> None:
    first = make_figure(498)
    second = make_figure(
        512, article=make_article("It was $512 million.", source=make_source("Bulletin", "press"))
    )
    html = read(client)
    section = html[html.index("Where sources differ") :]
    assert first.public_id in section
    assert second.public_id in section
    assert "2.8\xa0% apart" in section


def test_a_target_just_reached_is_in_view_with_what_reached_it(client: Client) -> None:
    target = make_figure(500, status="target", article=make_article(published=date(2021, 5, 1)))
    actual = make_figure(520)
    html = read(client)
    section = html[html.index("Targets in view") : html.index("lines-title")]
    assert target.public_id in section
    assert actual.public_id in section
    assert "reached" in section


@pytest.mark.parametrize(
    ("days", "words"),
    [pytest.param(2, "Said this week", id="new"), pytest.param(8, "Said lately", id="old")],
)
def test_old_words_are_not_called_this_week_s(client: Client, days: int, words: str) -> None:
    make_statement(article=make_article(published=localdate() - timedelta(days=days)))
    assert words in read(client)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        pytest.param("sort=name", ["Rostov Oblast", "Tula Oblast"], id="by name"),
        pytest.param("sort=-name", ["Tula Oblast", "Rostov Oblast"], id="by name, from the end"),
        pytest.param("sort=-value", ["Tula Oblast", "Rostov Oblast"], id="largest first"),
        pytest.param("sort=value", ["Rostov Oblast", "Tula Oblast"], id="smallest first"),
        pytest.param("sort=-period", ["Rostov Oblast", "Tula Oblast"], id="newest period first"),
        pytest.param(
            "sort=sideways", ["Tula Oblast", "Rostov Oblast"], id="nonsense: said last first"
        ),
    ],
)
def test_regions_are_sorted_as_asked(client: Client, query: str, names: list[str]) -> None:
    make_figure(100, period=year(2022))
    article = make_article(published=date(2023, 4, 1))
    make_figure(200, partner_id="RU-TUL", period=year(2021), article=article)
    assert names_in_table(read(client, f"/?{query}"))[:2] == names


def test_the_table_is_folded_until_all_are_asked_for(client: Client) -> None:
    make_figure(100)
    folded, whole = read(client), read(client, "/?show=all")
    assert len(names_in_table(folded)) == 15
    assert 'href="?show=all#lines"' in folded
    assert len(names_in_table(whole)) == Region.objects.of_russia().count()


def test_htmx_gets_the_table_alone_and_caches_are_told(client: Client) -> None:
    make_figure(100)
    response = client.get("/?sort=name", headers={"HX-Request": "true"})
    html = response.content.decode()
    assert html.lstrip().startswith('<section id="lines"')
    assert 'aria-sort="ascending"' in html
    assert "HX-Request" in response["Vary"]


def test_an_empty_register_says_so_and_shows_editors_the_way(client: Client) -> None:
    response = client.get("/")
    assert "No articles yet." in response.content.decode()
    assert "/admin/articles/article/add/" not in response.content.decode()
    client.force_login(User.objects.create_superuser("editor"))
    html = read(client, "/", **{"If-None-Match": response["ETag"]})
    assert "/admin/articles/article/add/" in html


def test_names_from_articles_are_escaped(client: Client) -> None:
    make_figure(100, article=make_article(source=make_source("<b>Agency</b>")))
    assert "<b>Agency" not in read(client)


def test_an_unchanged_page_is_not_sent_again(client: Client) -> None:
    make_figure(100)
    etag = client.get("/")["ETag"]
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize("places", [1, 40])
def test_any_number_of_figures_costs_the_same(
    client: Client, places: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    codes = Region.objects.of_russia().values_list("code", flat=True)[:places]
    for code in codes:
        quote = make_statement(regions=(code,))
        for of in (2020, 2021, 2022):
            make_figure(
                of, partner_id=code, period=year(of), article=quote.article, statement=quote
            )
        make_figure(3000, partner_id=code, status="target", period=year(2022))
    with django_assert_max_num_queries(12):
        client.get("/?show=all")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        pytest.param(date(2024, 1, 20), "this month", id="days"),
        pytest.param(date(2023, 12, 31), "1 month ago", id="a month"),
        pytest.param(date(2022, 11, 3), "14 months ago", id="more than a year"),
        pytest.param(date(2020, 1, 31), "4 years ago", id="years"),
    ],
)
def test_an_age_is_told_in_months_then_in_years(day: date, words: str) -> None:
    assert months_ago(day, date(2024, 1, 31)) == words
