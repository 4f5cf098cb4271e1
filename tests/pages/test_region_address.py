"""The region page's addresses: one for each state, a fragment or a page, and what each costs."""

from __future__ import annotations

import gzip
import re

import pytest
from django.test import Client

from articles.models import Region
from articles.series.kept import forget
from tests.builders import make_article, make_figure, make_statement, to_date, year
from tests.pages.regions import PAGE, Figures, count_queries, read, rows

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("figures")
def test_a_fragment_is_never_served_as_a_page(client: Client) -> None:
    page, block = (
        client.get(PAGE),
        client.get(PAGE, headers={"HX-Request": "true", "HX-Target": "region"}),
    )
    panel = client.get(PAGE, headers={"HX-Request": "true", "HX-Target": "sentence"})
    assert page.content.startswith(b"<!doctype html>")
    assert block.content.strip().startswith(b'<div id="region"')
    assert panel.content.strip().startswith(b'<aside class="sentence"')
    assert {"HX-Request", "HX-Target"} <= set(re.split(r",\s*", page["Vary"]))
    assert len({response["ETag"] for response in (page, block, panel)}) == 3


@pytest.mark.usefixtures("figures")
def test_the_block_is_the_page_s_main_letter_for_letter(client: Client) -> None:
    page = read(client, f"{PAGE}?view=annual")
    block = read(client, f"{PAGE}?view=annual", HX_Request="true", HX_Target="region")
    assert block.strip() in page


@pytest.mark.usefixtures("figures")
@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("?view=annual&flow=exports", "?flow=exports&view=annual"),
        ("?utm_source=mail", ""),
        ("?flow=turnover", ""),
        ("?show=&show=targets&show=implied", "?show=targets,implied"),
        ("?from=2021&to=latest", "?time=2021..latest"),
    ],
)
def test_every_state_has_one_address(client: Client, query: str, canonical: str) -> None:
    response = client.get(PAGE + query)
    assert response.status_code == 302
    assert response["Location"] == PAGE + canonical
    assert client.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("name", ["ru-ros", "rostov-oblast"])
def test_other_names_of_a_region_lead_to_its_page(client: Client, name: str) -> None:
    response = client.get(f"/regions/{name}/?view=annual")
    assert (response.status_code, response["Location"]) == (301, f"{PAGE}?view=annual")


def test_an_unknown_region_is_not_found(client: Client) -> None:
    assert client.get("/regions/RU-XYZ/").status_code == 404


@pytest.mark.usefixtures("figures")
@pytest.mark.parametrize(
    "query", ["flow=sideways", "time=a..b", "cur=$", "view=pie", "asOf=tomorrow", "point=%00"]
)
def test_what_is_not_understood_is_said(client: Client, query: str) -> None:
    response = client.get(f"{PAGE}?{query}")
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex"
    assert "Not understood" in response.content.decode()
    assert client.get(f"/regions/RU-ROS.csv?{query}").status_code == 400


def test_an_unchanged_page_answers_304_and_a_changed_one_does_not(
    client: Client, figures: Figures
) -> None:
    etag = client.get(PAGE)["ETag"]
    assert client.get(PAGE, headers={"If-None-Match": etag}).status_code == 304
    figures["newest"].partner.__class__.objects.touch({"RU-ROS"})
    assert client.get(PAGE, headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"HX_Request": "true", "HX_Target": "sentence"}])
def test_the_cost_does_not_grow_with_the_figures(
    client: Client, figures: Figures, headers: dict[str, str]
) -> None:
    few = count_queries(client, PAGE, **headers)
    article = make_article("Long\n\n" + "Trade came to $100 million. " * 40)
    for number in range(120):
        statement = (
            make_statement("Trade came to $100 million.", article=article) if not number else None
        )
        make_figure(
            100 + number,
            article=article,
            statement=statement,
            period=to_date(2013 + number % 10, 1 + number % 12),
        )
    figures["newest"].partner.__class__.objects.touch({"RU-ROS"})
    many = count_queries(client, PAGE, **headers)
    assert many <= max(few, 12)
    assert many <= 12


def test_the_page_keeps_its_budget(client: Client, figures: Figures) -> None:
    article = make_article("Long\n\nTrade came to $100 million.")
    for number in range(100):
        make_figure(
            100 + number, article=article, period=to_date(2014 + number % 10, 1 + number % 12)
        )
    html = read(client, f"{PAGE}?view=all&time=earliest..latest")
    assert len(rows(html)) >= 100
    assert len(gzip.compress(html.encode())) <= 60_000


def test_a_dated_link_holds_still_when_new_articles_come(client: Client, figures: Figures) -> None:
    before = read(client, f"{PAGE}?view=annual")
    assert 'href="?view=annual&amp;asOf=now" rel="nofollow"' in before
    held = client.get(f"{PAGE}?view=annual&asOf=now")
    assert held.status_code == 302
    make_figure(999, period=year(2024))
    figures["best"].delete()
    Region.objects.note_change()
    forget()
    shown = read(client, held["Location"])
    assert rows(shown) == rows(before) != rows(read(client, f"{PAGE}?view=annual"))
    assert "Dated link" not in shown
