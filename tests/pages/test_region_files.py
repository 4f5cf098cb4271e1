"""A region's files: exact bytes, one row a stated figure, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date

import pytest
from django.test import Client

from articles.exports.figures import COLUMNS
from tests.builders import make_article, make_figure, make_source, to_date, year
from tests.pages.regions import fill_rostov, read

pytestmark = pytest.mark.django_db
FILE = "/regions/RU-ROS.csv"


def records(client: Client, address: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(client.get(address).content.decode(), newline="")))


def test_the_file_is_these_bytes(client: Client) -> None:
    article = make_article("A\n\nTrade came to $100 million.", source=make_source("=Agency"))
    figure = make_figure(100, article=article, period=to_date(2022, 8), change_pct=30)
    header, row = client.get(FILE).content.decode().removesuffix("\r\n").split("\r\n")
    assert header == ",".join(COLUMNS)
    read = "BY,RU-ROS,Rostov Oblast,turnover,,actual,stated,unreviewed,exact,100000000,,USD,$100 million"
    assert row.startswith(f"{figure.public_id},{read},2022-01,2022-08,2022-01-01/P8M,30,")
    assert ",'=Agency," in row


def test_a_row_for_every_stated_figure_of_the_view_and_none_implied(client: Client) -> None:
    figures = fill_rostov()
    ids = {row["figure_id"] for row in records(client, FILE)}
    shown = {
        figures[name].public_id
        for name in ("newest", "best", "disputed", "older", "nine", "target")
    }
    assert ids == shown
    assert {row["origin"] for row in records(client, FILE)} == {"stated"}


def test_rows_come_by_period_and_rank(client: Client) -> None:
    fill_rostov()
    rows = records(client, FILE)
    assert [row["start"] + row["end"] for row in rows] == sorted(
        row["start"] + row["end"] for row in rows
    )
    assert [row["rank"] for row in rows if row["time_period"] == "2022"] == ["1", "2"]


def test_a_file_follows_the_query_of_its_page(client: Client) -> None:
    figures = fill_rostov()
    assert [row["figure_id"] for row in records(client, f"{FILE}?flow=exports")] == [
        figures["exports"].public_id
    ]


def test_what_is_not_stated_is_empty(client: Client) -> None:
    make_figure(100, period=year(2022))
    (row,) = records(client, FILE)
    assert (row["value_high"], row["change_pct"], row["speaker"]) == ("", "", "")


def test_json_holds_the_same_figures(client: Client) -> None:
    fill_rostov()
    answer = json.loads(client.get("/regions/RU-ROS.json?view=annual").content)
    assert answer["query"] == {"view": "annual"}
    ids = [row["figure_id"] for row in records(client, f"{FILE}?view=annual")]
    assert [record["figure_id"] for record in answer["figures"]] == ids
    assert answer["figures"][0]["value"] == 330_000_000


def test_files_are_named_after_what_they_hold(client: Client) -> None:
    fill_rostov()
    response = client.get(f"{FILE}?flow=exports&cur=USD")
    assert (
        response["Content-Disposition"]
        == 'attachment; filename="tradeboard_RU-ROS_exports_USD.csv"'
    )
    assert response["Link"] == '</regions/RU-ROS/?flow=exports&cur=USD>; rel="canonical"'


def test_the_picture_may_colour_itself_and_nothing_else(client: Client) -> None:
    fill_rostov()
    response = client.get("/regions/RU-ROS.svg")
    assert response["Content-Type"] == "image/svg+xml"
    assert "style-src 'unsafe-inline'" in response["Content-Security-Policy"]
    assert "default-src 'none'" in response["Content-Security-Policy"]


def test_the_first_rank_is_the_figure_that_the_page_shows(client: Client) -> None:
    older = make_article("Older", published=date(2023, 7, 3))
    newer = make_article("Newer", published=date(2023, 9, 29))
    beside = make_figure("888.2", article=older)
    shown = make_figure("920.9", article=newer)
    assert f'id="{shown.public_id}"' in read(client, "/regions/RU-ROS/?view=annual")
    ranks = {row["figure_id"]: row["rank"] for row in records(client, f"{FILE}?view=annual")}
    assert ranks == {shown.public_id: "1", beside.public_id: "2"}


def test_an_undated_figure_has_no_rank(client: Client) -> None:
    make_figure(100)
    make_figure(150, status="target", period=None)
    assert [row["rank"] for row in records(client, FILE)] == ["", "1"]


def test_all_figures_of_a_place_are_had_in_one_file(client: Client) -> None:
    figures = fill_rostov()
    beside = [
        make_figure(None, change_pct=13),
        make_figure(70, currency="RUB"),
        make_figure(5, reporter_id="BY-HO"),
        make_figure(800, status="target", period=None),
    ]
    make_figure(10, partner_id="RU-TUL")
    found = records(client, f"{FILE}?scope=all")
    expected = {figure.public_id for figure in (*figures.values(), *beside)}
    assert {row["figure_id"] for row in found} == expected
    assert len(found) == len(expected)
    assert {row["reporter_name"] for row in found} == {"Belarus", "Gomel Oblast"}


def test_figures_are_ranked_only_among_those_of_their_own_series(client: Client) -> None:
    fill_rostov()
    make_figure(5, reporter_id="BY-HO")
    make_figure(70, currency="RUB")
    found = records(client, f"{FILE}?scope=all")
    assert sorted(row["rank"] for row in found if row["time_period"] == "2022") == [*"11111", "2"]
    assert sum(row["is_disputed"] == "true" for row in found) == 2


def test_all_figures_of_a_day_stay_those_of_that_day(client: Client) -> None:
    fill_rostov()
    assert records(client, f"{FILE}?scope=all&asOf=2001-01-31") == []


def test_the_page_offers_the_files_of_its_view_and_of_all_figures(client: Client) -> None:
    fill_rostov()
    html = read(client, "/regions/RU-ROS/?view=annual")
    assert (
        'href="/regions/RU-ROS.xlsx?view=annual" download>XLSX <small>this view</small></a>' in html
    )
    assert (
        'href="/regions/RU-ROS.csv?scope=all" download>CSV <small>all figures</small></a>' in html
    )


def test_a_page_without_a_chart_offers_its_figures_all_the_same(client: Client) -> None:
    make_figure(30, product="timber")
    html = read(client, "/regions/RU-ROS/")
    assert "this view" not in html
    assert 'href="/regions/RU-ROS.xlsx?scope=all"' in html


def test_json_tells_the_view_that_its_defaults_came_to(client: Client) -> None:
    fill_rostov()
    answer = json.loads(client.get("/regions/RU-ROS.json").content)
    assert answer["query"] == {}
    assert answer["shown"] == {
        "flow": "turnover",
        "cur": "USD",
        "view": "pace",
        "time": "2018..latest",
    }


def test_figures_of_samples_are_marked_in_files(client: Client) -> None:
    make_figure(100, article=make_article("S\n\nIt is $100 million.", is_sample=True))
    (row,) = records(client, FILE)
    assert row["is_sample"] == "true"


def test_the_picture_tells_all_its_sources_its_day_and_its_own_address(client: Client) -> None:
    for number in range(6):
        source = make_source(f"Messenger of the Border Trade {number}", "press")
        make_figure(100 + number, article=make_article(source=source), period=year(2017 + number))
    picture = client.get("/regions/RU-ROS.svg?view=annual").content.decode()
    lines = re.findall(r'<text x="20" y="(\d+)">([^<]+)</text>', picture)
    foot = " ".join(words for _, words in lines)
    assert all(len(words) <= 100 for _, words in lines)
    assert all(f"Messenger of the Border Trade {number} (1)" in foot for number in range(6))
    assert "As of" in foot
    assert "None has been checked by a person yet." in foot
    assert lines[-1][1] == "http://testserver/regions/RU-ROS/?view=annual"
    height = re.search(r'viewBox="0 0 800 (\d+)"', picture)
    assert height
    assert int(lines[-1][0]) < int(height[1])
    assert ">Belarus – Rostov Oblast<" in picture
    assert "?view=annual&amp;point=f" in picture
