"""Numbered sentences: the number at a point, in its row and before its sentence is the same."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from articles.models import TradeFigure
from articles.pages.notes import SIGNS
from tests.builders import make_article, make_figure, year
from tests.pages.regions import PAGE, read

pytestmark = pytest.mark.django_db


def make_stated(text: str, value: int, of_year: int) -> TradeFigure:
    """Store a figure whose sentence is the whole of an article of its own."""
    figure = make_figure(value, article=make_article(f"News\n\n{text}"), period=year(of_year))
    figure.sentence_start, figure.sentence_end = len("News\n\n"), len(f"News\n\n{text}")
    figure.save()
    return figure


def sentences(html: str) -> dict[str, str]:
    """Return the numbered sentences of a page."""
    found = re.findall(r'<li><a [^>]+>([^<]+)</a><div><p lang="en">(.*?)</p>', html)
    return dict(found)


def signs_by_row(html: str) -> dict[str, str]:
    """Return the number that each row of the table bears."""
    return dict(re.findall(r'<tr id="([^"]+)".*?<small class="no">([^<]+)</small>', html))


def test_a_point_its_row_and_its_sentence_bear_one_number(client: Client) -> None:
    older = make_stated("In 2021 trade was $330 million.", 330, 2021)
    newer = make_stated("In 2022 trade was $570 million.", 570, 2022)
    html = read(client, f"{PAGE}?view=all")
    assert sentences(html) == {
        "①": "In 2022 trade was $570 million.",
        "②": "In 2021 trade was $330 million.",
    }
    assert signs_by_row(html) == {newer.public_id: "①", older.public_id: "②"}
    assert 'data-label="② 330"' in html
    assert re.search(r"<text[^>]*>② 330</text>", html)


def test_values_of_one_sentence_share_its_number(client: Client) -> None:
    text = "Trade was $570 million in 2022 and $330 million in 2021."
    newer = make_stated(text, 570, 2022)
    older = make_figure(330, article=newer.article, period=year(2021))
    older.sentence_start, older.sentence_end = newer.sentence_start, newer.sentence_end
    older.save()
    html = read(client, f"{PAGE}?view=all")
    assert sentences(html) == {"①": text}
    assert signs_by_row(html) == {newer.public_id: "①", older.public_id: "①"}


@pytest.mark.parametrize("view", ["pace", "annual"])
def test_other_views_keep_the_sentences_for_paper(client: Client, view: str) -> None:
    make_stated("In 2021 trade was $330 million.", 330, 2021)
    make_stated("In 2022 trade was $570 million.", 570, 2022)
    html = read(client, f"{PAGE}?view={view}")
    assert '<section aria-labelledby="notes-title" class="printed" hidden>' in html
    assert len(sentences(html)) == 2
    assert 'data-label="330"' in html


def test_there_is_no_number_beyond_the_twentieth(client: Client) -> None:
    for number in range(25):
        make_stated(
            f"In {1999 + number} it was ${100 + number} million.", 100 + number, 1999 + number
        )
    html = read(client, f"{PAGE}?view=all&time=1999..latest")
    assert tuple(sentences(html)) == SIGNS
    assert len(signs_by_row(html)) == 20
    assert len(set(SIGNS)) == 20
