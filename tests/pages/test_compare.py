"""Comparing regions: the same months only, each number with its sentence, wrong addresses told in words."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.models import Region
from tests.builders import make_article, make_figure, make_source, to_date, year

pytestmark = pytest.mark.django_db

THREE = "RU-ROS,RU-TUL,RU-VOR"


def read(client: Client, query: str = "") -> str:
    """Return the page's HTML."""
    return client.get(f"/compare/{query}", follow=True).content.decode()


@pytest.fixture
def register() -> None:
    """Store full years of three regions, of which one has no value for 2022, and a running total."""
    for code, values in {"RU-ROS": (300, 420), "RU-TUL": (100, 90), "RU-VOR": (500,)}.items():
        for of, value in zip((2021, 2022), values, strict=False):
            make_figure(value, partner_id=code, period=year(of))
    make_figure(333, partner_id="RU-ROS", period=to_date(2022, 8))


@pytest.mark.usefixtures("register")
def test_only_the_same_months_are_compared_and_counted(client: Client) -> None:
    html = read(client, f"?regions={THREE}")
    assert "Only full years are compared: 3 of 3 regions have a value for 2021." in html
    assert ">Full years, 3 of 3</a>" in html
    assert ">Jan–Aug, 1 of 3</a>" in html
    assert "333" not in html


@pytest.mark.usefixtures("register")
def test_other_months_are_compared_among_themselves(client: Client) -> None:
    html = read(client, f"?regions={THREE}&months=8")
    assert "Only January–August are compared: 1 of 3 regions have a value" in html
    assert "$333\xa0million" in html
    assert "$420\xa0million" not in html


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize("view", ["lines", "panels", "table"])
def test_each_value_of_the_drawing_is_in_the_table_with_its_sentence(
    client: Client, view: str
) -> None:
    html = read(client, f"?regions={THREE}&view={view}")
    table = html[html.index('class="silence matrix"') : html.index("rank-title")]
    linked = re.findall(r'<td><a href="([^"]+)"', table)
    drawn = re.findall(r'<a class="mark set\d" href="([^"]+)"', html)
    assert len(linked) == 5
    assert sorted(set(drawn)) == (sorted(linked) if view != "table" else [])
    for href in linked:
        page = client.get(href.replace("&amp;", "&").partition("#")[0])
        assert "<mark>" in page.content.decode()


@pytest.mark.usefixtures("register")
def test_the_order_of_value_names_what_is_not_stated(client: Client) -> None:
    html = read(client, f"?regions={THREE}&year=2022")
    ranking = html[html.index("rank-title") :]
    names = re.findall(r'<th scope="row"><a[^>]*>([^<]+)</a>', ranking)
    assert names == ["Rostov Oblast", "Tula Oblast"]
    missing = ranking[ranking.index("Not stated:") :]
    assert "Voronezh Oblast" in missing
    assert ">2022, 2 of 3</a>" in ranking


def test_two_bounds_get_no_place(client: Client) -> None:
    make_figure(500, qualifier="over")
    make_figure(400, partner_id="RU-TUL", qualifier="over")
    html = read(client, "?regions=RU-ROS,RU-TUL")
    assert "Two bounds can't be put in order" in html
    assert html.count("<td>–</td>") == 2


def test_a_disputed_value_shows_the_other_one_too(client: Client) -> None:
    make_figure(498)
    other = make_figure(
        512, article=make_article("It was $512 million.", source=make_source("Bulletin", "press"))
    )
    make_figure(100, partner_id="RU-TUL")
    html = read(client, "?regions=RU-ROS,RU-TUL")
    assert (
        f'<a class="dis" href="/regions/RU-ROS/?cur=USD&amp;point={other.public_id}#sentence">512</a>'
        in html
    )
    assert '<path class="bracket"' in html


@pytest.mark.usefixtures("register")
def test_values_can_be_read_in_percent_of_a_common_year(client: Client) -> None:
    html = read(client, "?regions=RU-ROS,RU-TUL&index=1")
    assert "2021 = 100" in html
    assert "Rostov 140" in html
    assert "Tula 90" in html


@pytest.mark.usefixtures("register")
def test_panels_with_a_scale_of_their_own_warn(client: Client) -> None:
    shared = read(client, f"?regions={THREE}&view=panels")
    own = read(client, f"?regions={THREE}&view=panels&scale=own")
    assert shared.count("Own scale: heights") == 0
    assert own.count("Own scale: heights") == 3


@pytest.mark.parametrize(
    ("query", "words"),
    [
        pytest.param("?regions=RU-ROS,XX-YYY", "“XX-YYY” is the code of no region", id="no code"),
        pytest.param("?regions=RU-ROS,RU-XXX", "“RU-XXX” is the code of no region", id="unknown"),
        pytest.param(
            "?regions=RU-ROS,RU-TUL,RU-VOR,RU-BRY,RU-SMO,RU-PSK,RU-KGD",
            "Kaliningrad Oblast was left out: six regions",
            id="a seventh",
        ),
        pytest.param("?regions=RU-ROS&view=pie", "view=pie was not understood", id="no such view"),
        pytest.param("?regions=<b>", "“&lt;B&gt;” is the code of no region", id="markup"),
    ],
)
def test_what_was_not_understood_is_told_and_not_indexed(
    client: Client, query: str, words: str
) -> None:
    response = client.get(f"/compare/{query}")
    assert response.status_code == 200
    assert words in response.content.decode()
    assert response["X-Robots-Tag"] == "noindex"


def test_links_leave_out_regions_that_do_not_exist(client: Client) -> None:
    html = read(client, "?regions=RU-ROS,RU-XXX,RU-TUL")
    assert 'href="/compare/?regions=RU-ROS,RU-TUL&amp;view=panels"' in html


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        pytest.param("regions=RU-ROS&regions=RU-TUL", "regions=RU-ROS,RU-TUL", id="a form's"),
        pytest.param("regions=ru-ros,RU-TUL", "regions=RU-ROS,RU-TUL", id="lower case"),
        pytest.param(
            "regions=RU-ROS,RU-TUL&flow=turnover", "regions=RU-ROS,RU-TUL", id="a default"
        ),
        pytest.param(
            "months=9&regions=RU-ROS,RU-TUL", "regions=RU-ROS,RU-TUL&months=9", id="order"
        ),
    ],
)
def test_a_comparison_has_one_address(client: Client, asked: str, address: str) -> None:
    response = client.get(f"/compare/?{asked}")
    assert (response.status_code, response["Location"]) == (302, f"/compare/?{address}")


def test_with_no_region_there_are_ways_to_begin(client: Client) -> None:
    make_figure(100)
    make_figure(200, partner_id="RU-TUL")
    html = read(client)
    assert 'href="/compare/?regions=RU-PSK,RU-SMO,RU-BRY"' in html
    assert 'href="/compare/?regions=RU-TUL,RU-ROS"' in html
    assert "Largest by turnover in 2022" in html


def test_with_one_region_another_is_asked_for(client: Client) -> None:
    assert "add another" in read(client, "?regions=RU-ROS")


def test_regions_without_a_value_are_told(client: Client) -> None:
    html = read(client, "?regions=RU-ROS,RU-TUL")
    assert "no value of these months is stated" in html


@pytest.mark.usefixtures("register")
def test_htmx_gets_the_block_alone(client: Client) -> None:
    response = client.get(f"/compare/?regions={THREE}", headers={"HX-Request": "true"})
    assert response.content.decode().lstrip().startswith('<div id="compare"')
    assert "HX-Request" in response["Vary"]


@pytest.mark.parametrize("years", [1, 20])
@pytest.mark.parametrize("places", [0, 2, 6])
def test_any_comparison_costs_the_same(
    client: Client, places: int, years: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    codes = list(Region.objects.of_russia().values_list("code", flat=True)[:places])
    for code in codes:
        for of in range(2000, 2000 + years):
            make_figure(of, partner_id=code, period=year(of))
    with django_assert_max_num_queries(7):
        client.get(f"/compare/?regions={','.join(codes)}" if codes else "/compare/")
