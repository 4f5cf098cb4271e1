"""The method page states every rule, and the accuracy that was measured."""

import pytest
from django.test import Client

from articles.exports.figures import COLUMNS
from articles.exports.meanings import MEANINGS
from articles.pages.method import accuracy_rows, flow_lines, read_accuracy
from articles.series.rules import RULES

pytestmark = pytest.mark.django_db


def test_every_rule_is_stated(client: Client) -> None:
    html = client.get("/method/").content.decode()
    for heading, _ in RULES:
        assert f"<h2>{heading}</h2>" in html
    assert "<br>2. how firmly it is said" in html


def test_lines_join_into_paragraphs_and_points_stay_lines() -> None:
    assert flow_lines("One\ntwo:\n\n1. a\n   b\n2. c") == "One two:\n\n1. a b\n2. c"


def test_the_measured_accuracy_is_shown_with_its_date(client: Client) -> None:
    html = client.get("/method/").content.decode()
    assert read_accuracy()["measured_on"] in html
    for row in accuracy_rows():
        assert f'<th scope="row">{row["name"]}</th><td class="n">{row["articles"]}</td>' in html


def test_every_column_of_the_files_is_explained_once(client: Client) -> None:
    explained = [name for names, _ in MEANINGS for name in names]
    assert sorted(explained) == sorted(COLUMNS)
    assert "<dt>value, value_high</dt>" in client.get("/method/").content.decode()
