"""A figure pasted into a text says whose trade it is, of what, and whether it was only aimed at."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.builders import make_figure, year
from tests.pages.regions import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("page", "fields", "told"),
    [
        pytest.param("RU-ROS", {}, "Turnover of Belarus and Rostov Oblast, 2022: $100", id="main"),
        pytest.param(
            "BY-VI",
            {"reporter_id": "BY-VI", "partner_id": "RU"},
            "Turnover of Vitebsk Oblast and Russia, 2022: $100",
            id="belarusian_region",
        ),
        pytest.param(
            "BY-HO",
            {"reporter_id": "BY-HO", "partner_id": "RU-BRY", "flow": "exports"},
            "Exports from Gomel Oblast to Bryansk Oblast, 2022: $100",
            id="region_with_region",
        ),
        pytest.param(
            "RU-ROS",
            {"product": "dairy products", "flow": "imports"},
            "Imports of Belarus from Rostov Oblast, dairy products, 2022: $100",
            id="product",
        ),
        pytest.param(
            "RU-ROS",
            {"status": "target"},
            "Turnover of Belarus and Rostov Oblast, 2022 (target): $100",
            id="target",
        ),
    ],
)
def test_a_brief_names_both_sides_goods_and_status(
    client: Client, page: str, fields: dict[str, Any], told: str
) -> None:
    figure = make_figure(100, period=year(2022), **fields)
    html = read(client, f"/regions/{page}/?point={figure.public_id}").replace("\u00a0", " ")
    assert f'<p id="brief" hidden>{told} million [1].' in html


def test_a_figure_is_read_as_going_between_its_own_two_sides(client: Client) -> None:
    figure = make_figure(100, flow="exports", reporter_id="BY-HO", partner_id="RU")
    html = read(client, f"/regions/BY-HO/?point={figure.public_id}").replace("\u00a0", " ")
    assert "100,000,000 USD, exact, from Gomel Oblast to Russia, all goods" in html


def test_a_figures_own_page_tells_its_bound_in_words(client: Client) -> None:
    figure = make_figure(500, qualifier="over")
    html = read(client, f"/figures/{figure.public_id}/").replace("\u00a0", " ")
    assert "500,000,000 USD, at least" in html
