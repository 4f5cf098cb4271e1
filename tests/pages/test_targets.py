"""The ledger: states by rule, both sentences linked, filters whose counts hold, a file of the same rows."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.builders import make_article, make_figure, make_source, make_statement, year

pytestmark = pytest.mark.django_db


def read(client: Client, address: str = "/targets/") -> str:
    """Return a page's HTML."""
    return client.get(address).content.decode()


def rows_of(html: str) -> int:
    """Return how many targets a page lists."""
    return html.count('<tr class="target">')


def target(millions: int, **fields: object) -> object:
    """Store a target said in 2020."""
    fields.setdefault("article", make_article(published=date(2020, 2, 1)))
    return make_figure(millions, status="target", **fields)


@pytest.fixture
def ledger() -> None:
    """Store targets of every kind of state that needs no clock."""
    target(500)
    make_figure(520)
    target(900, partner_id="RU-TUL")
    make_figure(700, partner_id="RU-TUL")
    target(
        300,
        partner_id="RU-TUL",
        period=year(2019),
        article=make_article(published=date(2018, 2, 1)),
    )
    target(1000, partner_id="RU-VOR", period=None)
    said = make_statement(article=make_article(published=date(2020, 2, 1)))
    target(100, partner_id="RU-BRY", period=year(2100), article=said.article, statement=said)


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    ("query", "count"),
    [
        pytest.param("", 5, id="all"),
        pytest.param("status=reached", 1, id="reached"),
        pytest.param("status=not-reached", 1, id="not reached"),
        pytest.param("status=no-actual", 1, id="due without an actual"),
        pytest.param("status=not-yet-due", 1, id="not yet due"),
        pytest.param("status=ambition-open", 1, id="ambition"),
        pytest.param("region=RU-TUL", 2, id="region"),
        pytest.param("region=ru-tul", 2, id="region in lower case"),
        pytest.param("due=2022", 2, id="year due"),
        pytest.param("due=undated", 1, id="without a date"),
        pytest.param("region=RU-TUL&due=2019", 1, id="two filters"),
        pytest.param("speaker=irina-kulesh", 1, id="speaker"),
        pytest.param("status=kept", 0, id="no such state"),
    ],
)
def test_a_filter_narrows_the_ledger(client: Client, query: str, count: int) -> None:
    assert rows_of(read(client, f"/targets/?{query}")) == count


@pytest.mark.usefixtures("ledger")
def test_each_filter_s_count_is_what_it_leads_to(client: Client) -> None:
    html = read(client, "/targets/?region=RU-TUL")
    links = re.findall(
        r'<li><a href="(\?[^"]*)" hx-boost="true">[^<]+</a> <span class="soft">(\d+)</span>', html
    )
    assert len(links) >= 5
    for href, count in links:
        assert rows_of(read(client, f"/targets/{href.replace('&amp;', '&')}")) == int(count)


def test_both_sentences_are_linked(client: Client) -> None:
    goal = make_figure(500, status="target", article=make_article(published=date(2020, 2, 1)))
    actual = make_figure(420)
    html = read(client)
    assert f"point={goal.public_id}#sentence" in html
    assert f"point={actual.public_id}#sentence" in html
    assert "not reached, $80\xa0million short" in html


def test_a_target_said_again_is_one_row_that_unfolds(client: Client) -> None:
    first = make_figure(500, status="target", article=make_article(published=date(2020, 2, 1)))
    again = make_figure(500, status="target", article=make_article(published=date(2021, 2, 1)))
    html = read(client)
    assert rows_of(html) == 1
    assert "stated 2 times" in html
    assert first.public_id in html
    assert again.public_id in html


def test_a_moved_goal_says_by_what_it_was_replaced(client: Client) -> None:
    make_figure(500, status="target", article=make_article(published=date(2020, 2, 1)))
    newer = make_figure(400, status="target", article=make_article(published=date(2021, 2, 1)))
    html = read(client, "/targets/?status=replaced")
    assert "replaced by a lower one" in html
    assert newer.public_id in html


@pytest.mark.usefixtures("ledger")
def test_an_empty_list_says_which_filter_empties_it(client: Client) -> None:
    html = read(client, "/targets/?region=RU-VOR&due=2019")
    assert "1 without “Voronezh Oblast”" in html
    assert "1 without “2019”" in html


def test_an_empty_register_says_so(client: Client) -> None:
    assert "No target has been found" in read(client)


@pytest.mark.usefixtures("ledger")
def test_htmx_gets_the_ledger_alone(client: Client) -> None:
    response = client.get("/targets/", headers={"HX-Request": "true"})
    assert response.content.decode().lstrip().startswith('<div class="facets" id="found"')
    assert "HX-Request" in response["Vary"]


def test_the_file_has_the_rows_of_the_filters(client: Client) -> None:
    source = make_source("=cmd()")
    goal = make_figure(
        500, status="target", article=make_article(published=date(2020, 2, 1), source=source)
    )
    actual = make_figure("520.5", qualifier="over")
    make_figure(9, status="target", partner_id="RU-TUL")
    response = client.get("/targets.csv?region=RU-ROS")
    (row,) = csv.DictReader(io.StringIO(response.content.decode()))
    assert (row["figure_id"], row["value"], row["currency"]) == (goal.public_id, "500000000", "USD")
    assert (row["start"], row["end"], row["said_on"]) == ("2022-01", "2022-12", "2020-02-01")
    assert (row["state"], row["decided_by"]) == ("reached", actual.public_id)
    assert (row["decided_value"], row["decided_qualifier"]) == ("520500000", "over")
    assert row["source"] == "'=cmd()"
    assert response["Content-Disposition"] == 'attachment; filename="tradeboard_targets.csv"'


def test_fifty_targets_stand_on_a_page(client: Client) -> None:
    for number in range(51):
        target(number + 1, period=year(2019), partner_id="RU-TUL")
    assert rows_of(read(client, "/targets/?region=RU-TUL")) == 50
    assert rows_of(read(client, "/targets/?region=RU-TUL&page=2")) == 1


@pytest.mark.parametrize("count", [1, 40])
def test_any_number_of_targets_costs_the_same(
    client: Client, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        target(number + 1, period=year(2000 + number))
        make_figure(number + 1, period=year(2000 + number))
    with django_assert_max_num_queries(4):
        client.get("/targets/")
