"""A comparison's files hold the figures of its table; its dated link holds still."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pytest
from django.test import Client

from articles.models import Region
from tests.builders import make_figure, to_date, year

pytestmark = pytest.mark.django_db
QUERY = "?regions=RU-ROS,RU-TUL"


@pytest.fixture
def ids() -> set[str]:
    """Store what a comparison of full years shows, and what it does not; return the ids of the first."""
    shown = [make_figure(420), make_figure(430), make_figure(90, partner_id="RU-TUL")]
    make_figure(333, period=to_date(2022, 8))
    make_figure(12, partner_id="RU-VOR")
    make_figure(40, status="target")
    return {figure.public_id for figure in shown}


def records(client: Client, query: str = QUERY) -> list[dict[str, str]]:
    """Return the rows of the CSV."""
    text = client.get(f"/compare.csv{query}").content.decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_file_holds_the_figures_of_the_table_and_those_beside_them(
    client: Client, ids: set[str]
) -> None:
    found = records(client)
    assert {row["figure_id"] for row in found} == ids
    assert [row["rank"] for row in found] == ["1", "2", "1"]
    assert len(records(client, f"{QUERY}&months=8")) == 1


def test_the_workbook_holds_the_same(client: Client, ids: set[str]) -> None:
    response = client.get(f"/compare.xlsx{QUERY}")
    with zipfile.ZipFile(io.BytesIO(response.content)) as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert all(f">{key}<" in words for key in ids)
    assert (
        'filename="tradeboard_RU-ROS_RU-TUL_turnover_USD.xlsx"' in response["Content-Disposition"]
    )


def test_an_address_that_is_not_understood_gives_no_file(client: Client) -> None:
    response = client.get(f"/compare.csv{QUERY}&flow=sideways")
    assert (response.status_code, response.content) == (400, b"flow=sideways was not understood")


@pytest.mark.usefixtures("ids")
def test_the_page_leads_to_its_files_and_to_a_link_that_holds_still(client: Client) -> None:
    html = client.get(f"/compare/{QUERY}").content.decode()
    assert f'<a href="/compare.xlsx{QUERY}" download>XLSX</a>' in html
    link = re.search(r'href="([^"]+asOf=now)"', html)
    assert link
    held = client.get(link[1].replace("&amp;", "&"))
    assert held.status_code == 302
    make_figure(777, partner_id="RU-TUL", period=year(2024))
    Region.objects.note_change()
    assert ">777</a>" in client.get(f"/compare/{QUERY}").content.decode()
    rewound = client.get(held["Location"]).content.decode()
    assert ">777</a>" not in rewound
    assert "You see the register as of" in rewound
