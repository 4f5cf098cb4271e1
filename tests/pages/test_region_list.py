"""The list of all regions, each with its newest value."""

import re

import pytest
from django.test import Client

from articles.models import Region
from tests.builders import make_figure
from tests.pages.regions import count_queries, fill_rostov, read

pytestmark = pytest.mark.django_db


def test_the_list_names_every_region_with_its_newest_value(client: Client) -> None:
    fill_rostov()
    html = read(client, "/regions/")
    assert html.count('<th scope="row">') == Region.objects.of_russia().count()
    row = re.search(r'href="/regions/RU-ROS/".*?</tr>', html, re.DOTALL)
    assert row
    assert "$200\u00a0million" in row[0]
    assert "Southern Federal District" in html


def test_the_list_costs_a_constant_number_of_queries(client: Client) -> None:
    fill_rostov()
    few = count_queries(client, "/regions/")
    for code in ("RU-TUL", "RU-VOR", "RU-SMO"):
        make_figure(10, partner_id=code)
    Region.objects.touch({"RU-TUL"})
    assert count_queries(client, "/regions/") == few <= 12
