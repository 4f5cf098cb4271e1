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
    pytest.param(f"18+\nArchive\n{HEADLINE}\n18:10 29.06.2024\n690\n{HEADLINE}\n\n{BODY}", id="list-over-it"),
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


ROUNDED = [
    pytest.param("Trade deficit nears $3 billion\nMINSK, 12 May 2016. Belarus had a deficit of $2.7 billion in foreign trade in January-April. Trade with Russia grew by 5% to $9.4 billion.", ["BY RU turnover 9400 2016-01..2016-04 +5%"], id="headline_other"),
    pytest.param("Trade deficit nears $3 billion\nMINSK, 12 May 2016. In January-April the deficit of Belarus in trade with Russia was $2.7 billion.", ["BY RU balance -2700 2016-01..2016-04"], id="headline_lookalike"),
    pytest.param("Russia-Belarus trade to reach $30 bln by year end\nMINSK, 25 December 2017. Trade between Russia and Belarus will reach $30 bln in 2017, the ambassador said. \"By the end of the year we are to hit the mark of $30 bln,\" he noted.", ["BY RU turnover 30000 2017-01..2017-12 forecast"], id="status_below"),
    pytest.param(" date 2019-12-13 The delegation works in Ufa. In January trade of Belarus with Bashkortostan increased by 40% against the same period last year.\n\nLev Dubin, Ambassador of Belarus to Russia:\n\nThis is not a joint assembly production.", ["BY RU-BA turnover none 2019-01..2019-01 +40%"], id="day_of_loading_before_the_text"),
    pytest.param(" date 2023-12-15 Trade of Belarus with Tula Oblast nears $0.2 billion\n\n\"On November 29, a meeting of the council was held,\" he said. Trade of Belarus with Tula Oblast came to $194 million in the first three quarters of this year.", ["BY RU-TUL turnover 194 2023-01..2023-09"], id="day_of_loading_before_a_headline"),
    pytest.param(" date 2023-12-15 To reach half a billion dollars in trade with Tula Oblast. This is what the President of Belarus wants.", ["BY RU-TUL turnover 500 undated target"], id="day_of_loading_before_a_goal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), ROUNDED)
def test_a_headline_rounds_what_the_text_tells(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот Беларуси и Пермского края может достичь $400 млн\n\n12 марта 2025 года. Товарооборот Белоруссии с Пермским краем вполне может достичь 350-400 млн долларов, считает посол.", ["BY RU-PER turnover 350 undated target"], id="upper_end_in_the_headline_ru"),
        pytest.param("Belarus and Omsk Oblast aim at $200m in trade\n\n12 March 2025. Belarus and Omsk Oblast intend to bring trade to between $150 million and $200 million.", ["BY RU-OMS turnover 150 undated target"], id="upper_end_in_the_headline"),
        pytest.param("Товарооборот Беларуси и Пермского края превысит $350 млн\n\n12 марта 2025 года. Товарооборот Белоруссии с Пермским краем в 2025 году составит 350-400 млн долларов, считает посол.", ["BY RU-PER turnover 350 2025-01..2025-12 forecast"], id="lower_end_in_the_headline_ru"),
        pytest.param("Товарооборот Беларуси и Омской области превысил $200 млн\n\n12 марта 2025 года. Товарооборот Беларуси и Омской области в 2024 году превысил 200 млн долларов. В 2025 году он составит 200-300 млн долларов.", ["BY RU-OMS turnover 200 2024-01..2024-12", "BY RU-OMS turnover 200 2025-01..2025-12 forecast"], id="what_has_been_stands_beside_a_range_to_come_ru"),
    ],
)  # fmt: skip
def test_a_headline_tells_one_end_of_a_range_to_come(text: str, expected: list[str]) -> None:
    assert told(text) == expected
