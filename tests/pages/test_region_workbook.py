"""A region's workbook: numbers are numbers, days are days, and text is nothing but text."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from django.test import Client

from articles.exports.figures import COLUMNS
from tests.builders import make_article, make_figure, make_source, to_date
from tests.pages.regions import fill_rostov

pytestmark = pytest.mark.django_db
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FIRST_DAY = date(1899, 12, 30)  # days are counted from it
FILE = "/regions/RU-ROS.xlsx"
Cell = tuple[str, str]


def sheet(client: Client, address: str) -> list[dict[str, Cell]]:
    """Return the rows of a workbook under its headings: each cell's type (or style) and text."""
    response = client.get(address)
    assert response["Content-Type"].endswith("spreadsheetml.sheet")
    with zipfile.ZipFile(io.BytesIO(response.content)) as book:
        parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist()}
    words = ["".join(told.itertext()) for told in parts["xl/sharedStrings.xml"]]
    head, *lines = [
        {cell.get("r", "").rstrip("0123456789"): _cell(cell, words) for cell in row}
        for row in parts["xl/worksheets/sheet1.xml"].iter(f"{{{MAIN}}}row")
    ]
    assert tuple(name for _, name in head.values()) == COLUMNS
    return [
        {name: line.get(column, ("", "")) for column, (_, name) in head.items()} for line in lines
    ]


def _cell(cell: ElementTree.Element, words: list[str]) -> Cell:
    text = "".join(cell.itertext())
    if cell.get("t") == "s":
        return "text", words[int(text)]
    return cell.get("t") or cell.get("s") or "", text


def test_values_are_numbers_days_are_days_and_all_else_is_text(client: Client) -> None:
    article = make_article(
        "=1+1\n\n=HYPERLINK(1)\x0b & <b> came to $100 million.",
        source=make_source("=Agency"),
        published=date(2023, 6, 28),
    )
    make_figure("100.5", article=article, period=to_date(2022, 8), change_pct="-4.5")
    (row,) = sheet(client, FILE)
    assert (row["value"], row["change_pct"]) == (("", "100500000"), ("", "-4.5"))
    assert row["said_on"][0] == "1"
    assert FIRST_DAY + timedelta(days=int(row["said_on"][1])) == date(2023, 6, 28)
    assert row["source"] == ("text", "=Agency")
    assert "=HYPERLINK(1) & <b> came" in row["sentence"][1]
    assert (row["start"], row["speaker"]) == (("text", "2022-01"), ("", ""))
    assert (row["is_disputed"], row["is_sample"]) == (("b", "0"), ("b", "0"))


def test_a_workbook_holds_the_figures_of_the_csv_in_its_order(client: Client) -> None:
    fill_rostov()
    text = client.get("/regions/RU-ROS.csv?view=annual").content.decode()
    ids = [line.partition(",")[0] for line in text.split("\r\n")[1:-1]]
    assert [row["figure_id"][1] for row in sheet(client, f"{FILE}?view=annual")] == ids
    assert len(ids) > 2


def test_the_same_figures_are_the_same_bytes(client: Client) -> None:
    fill_rostov()
    assert client.get(FILE).content == client.get(FILE).content


def test_a_workbook_is_named_after_what_it_holds(client: Client) -> None:
    response = client.get(f"{FILE}?scope=all")
    assert 'filename="tradeboard_RU-ROS_all.xlsx"' in response["Content-Disposition"]
