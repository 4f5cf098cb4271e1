"""The headline below the masthead of a page, and what is told by it."""

from __future__ import annotations

import pytest

from articles.extraction.text import read_document
from tests.extraction.told import told

HEADLINE = "Tver Oblast and Belarus count their trade in furniture"
BODY = "The mutual trade reached $80 million in 2021, deputy governor Ivan Petrov said. It had been less before."
PAGES = [
    pytest.param(f"14 March 2012\n\n{HEADLINE}\n\n{BODY}", id="date"),
    pytest.param(f"Minsk 18:20\n\n{HEADLINE}\n\n{BODY}", id="hour"),
    pytest.param(f"Posted: 17.10.2023 16:02:00\n\n{HEADLINE}\n\n{BODY}", id="posted"),
    pytest.param(f"date 2022-03-03 Source: Press office of the governor\n{HEADLINE}\n{BODY * 2}", id="label"),
    pytest.param(f"Address: 17 Lenina street, Petrikov\n\n{HEADLINE}\n\n{BODY}", id="address"),
    pytest.param(f"Economy / Services\n\n{HEADLINE}\n\n{BODY}", id="crumbs"),
    pytest.param(f"POLITICS  ECONOMY  SPORT\n\n{HEADLINE}\n\n{BODY}", id="menu"),
    pytest.param(f"Embassy of the Republic of Belarus\n\n{HEADLINE}\n\n{BODY}", id="site"),
    pytest.param(f"Press Digest\n\n{HEADLINE}\n\n{BODY}", id="rubric"),
    pytest.param(f"{HEADLINE}\n15:20, 14 March\nPhoto: the press service of the government\n- Share on Facebook\n- Share on VK\n- Share on Twitter\n{BODY}", id="above-links"),
]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_headline(page: str) -> None:
    document = read_document(page)
    assert document.title is not None
    assert document.title.of(document.text) == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Ministry of Industry wants more elevators sold", id="office-that-acts"),
        pytest.param("Trade: up by a third", id="short"),
        pytest.param("Forum on 12 March to bring Tver and Gomel together", id="date-within"),
    ],
)
def test_a_headline_is_no_masthead(line: str) -> None:
    document = read_document(f"{line}\n\n{BODY}")
    assert document.title is not None
    assert document.title.of(document.text) == line


def test_the_headline_below_a_date_tells_whose_trade_it_is() -> None:
    page = "14 March 2022\n\nGrodno Oblast sells more to Tver Oblast\n\nThe exports reached $30 million in 2021."
    assert told(page) == ["BY-HR RU-TVE exports 30 2021-01..2021-12"]
