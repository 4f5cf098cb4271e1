"""The map of coverage: what is held by region and year, in words; what is silent; articles by month."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client
from django.utils.timezone import localdate
from pytest_django import DjangoAssertNumQueries

from articles.charts import formats
from articles.models import Region
from articles.pages.coverage import holes
from tests.builders import make_article, make_figure, make_source, to_date, year

pytestmark = pytest.mark.django_db

LAST = localdate().year - 1


def read(client: Client) -> str:
    """Return the page's HTML."""
    return client.get("/coverage/").content.decode()


def cell(html: str, of: int) -> str:
    """Return what a cell of Rostov's row says to ears."""
    found = re.search(rf'aria-label="Rostov Oblast {of}: ([^"]+)"', html)
    return found[1].replace("\xa0", " ") if found else ""


def test_a_cell_says_in_words_what_is_held_and_when_it_was_last_said(client: Client) -> None:
    make_figure(100, period=year(LAST))
    make_figure(60, period=to_date(LAST, 6))
    make_figure(200, status="target", period=year(LAST))
    assert cell(read(client), LAST) == "2 values, 1 target or forecast, last said on 1 March 2023"


@pytest.mark.parametrize(
    ("fields", "sign", "words"),
    [
        pytest.param({"millions": 5}, "●\xa01", "1 value", id="a value"),
        pytest.param({"millions": 5, "status": "target"}, "⚑\xa01", "1 target", id="only a target"),
        pytest.param({"millions": None, "change_pct": 5}, "±\xa01", "1 change", id="only a change"),
    ],
)
def test_signs_tell_kinds_apart_without_colour(
    client: Client, fields: dict[str, object], sign: str, words: str
) -> None:
    make_figure(period=year(LAST), **fields)
    html = read(client)
    assert f">{sign}</a>" in html
    assert cell(html, LAST).startswith(words)


def test_values_that_no_number_fits_are_marked(client: Client) -> None:
    make_figure(100, period=year(LAST))
    make_figure(150, period=year(LAST))
    html = read(client)
    assert ">≠\xa02</a>" in html
    assert "sources differ" in cell(html, LAST)


def test_a_cell_leads_to_what_was_stated_of_that_year(client: Client) -> None:
    figure = make_figure(100, period=year(LAST))
    html = read(client)
    href = f"/regions/RU-ROS/?view=all&time={LAST}..{LAST}"
    assert href.replace("&", "&amp;") in html
    assert figure.public_id in client.get(href).content.decode()


def test_silence_is_said_and_is_not_zero(client: Client) -> None:
    make_figure(100, period=year(LAST))
    html = read(client)
    assert '<span class="vh">not stated</span>' in html
    assert "82 regions without a figure in these years" in html
    assert "it does not mean zero" in html


def test_a_region_that_fell_silent_is_named(client: Client) -> None:
    for of in (LAST - 5, LAST - 4, LAST - 3):
        make_figure(100, period=year(of))
    assert f"nothing since {LAST - 3}" in read(client)


@pytest.mark.parametrize(
    ("today", "words"),
    [
        pytest.param(date(2025, 2, 1), "Nothing that used to come", id="not yet"),
        pytest.param(date(2025, 4, 1), "In 3 of the past four years", id="by now"),
    ],
)
def test_what_used_to_come_by_now_is_expected(
    client: Client, monkeypatch: pytest.MonkeyPatch, today: date, words: str
) -> None:
    monkeypatch.setattr("articles.pages.coverage.localdate", lambda: today)
    for of in (2022, 2023, 2024):
        make_figure(10, article=make_article(published=date(of, 3, 5)), period=to_date(of, 2))
    assert words in read(client)


def test_articles_are_counted_by_month_and_source_with_their_holes(client: Client) -> None:
    bulletin = make_source("Bulletin", "press")
    for month in (1, 1, 4):
        make_article(published=date(2022, month, 3), source=bulletin)
    make_article(published=None)
    html = read(client)
    assert "2 months without an article between the first and the last" in html
    assert "Feb\xa02022 – Mar\xa02022" in html
    assert "1 article has no publication date" in html
    row = html[html.index("Bulletin") :]
    assert "2 of 4" in row[: row.index("</tr>")]


def test_holes_are_told_as_spans() -> None:
    months = [date(2019, 12, 1), date(2020, 1, 1), date(2021, 5, 1)]
    assert [hole.replace(formats.NBSP, " ") for hole in holes(months)] == [
        "Dec 2019 – Jan 2020",
        "May 2021",
    ]


def test_an_empty_register_is_told(client: Client) -> None:
    html = read(client)
    assert "No figures so far." in html
    assert "No dated articles so far." in html


@pytest.mark.parametrize("places", [1, 40])
def test_any_number_of_figures_costs_the_same(
    client: Client, places: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for code in Region.objects.of_russia().values_list("code", flat=True)[:places]:
        for of in range(LAST - 6, LAST + 1):
            make_figure(of, partner_id=code, period=year(of))
    with django_assert_max_num_queries(9):
        client.get("/coverage/")
