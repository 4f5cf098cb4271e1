"""Places that goods only pass, offices before a verb, flows so many times as large, sums in US5m."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import told

FACTS = [
    pytest.param("Chuvashia and Belarus\n\n28 February 2023. The Head of the Republic emphasized that trade with Belarus exceeded 9.5 billion rubles in 2022.", ["BY RU-CU turnover 9500 2022-01..2022-12"], id="office_before_a_verb"),
    pytest.param("Kursk and Belarus\n\n21 May 2014. Last year trade with Kursk Oblast made up $48 million. Belarus mostly buys metal there. Belarusian export is about three times smaller.", ["BY RU-KRS turnover 48 2013-01..2013-12"], id="times_smaller"),
    pytest.param("Курск и Беларусь\n\n21 мая 2014 года. В прошлом году товарооборот с Курской областью составил 48 млн долларов. Белорусский экспорт примерно втрое меньше.", ["BY RU-KRS turnover 48 2013-01..2013-12"], id="ru_times_smaller"),
    pytest.param("Murmansk fish\n\n29 September 2022. Belarus will increase purchases of fish in Murmansk Oblast, the deputy prime minister told its governor.\n\nA part still comes via companies in Moscow and Leningrad Oblast, he said.\n\nIn January-July the trade between Belarus and the northern region reached $56.9 million.", ["BY RU-MUR turnover 56.9 2022-01..2022-07"], id="via_companies"),
    pytest.param("A shop in Magadan\n\n24 July 2024. The first store with Belarusian goods opened in Magadan.\n\nDeliveries go by rail to Vladivostok, then by sea.\n\nThe trade turnover of the region with Belarus amounted to 1.2 billion rubles in 2023.", ["BY RU-MAG turnover 1200 2023-01..2023-12"], id="by_rail_to"),
    pytest.param("Магазин в Магадане\n\n24 июля 2024 года. Первый магазин белорусских товаров открылся в Магадане.\n\nПоставки идут по железной дороге до Владивостока, потом морем.\n\nМинистерство региона сообщило, что товарооборот с Беларусью составил 1,2 млрд рублей в 2023 году.", ["BY RU-MAG turnover 1200 2023-01..2023-12"], id="ru_by_rail_to"),
    pytest.param("Omsk and Belarus\n\n27 May 2021. By results of 2020 turnover of the Omsk Region with Belarus has made 74 million dollars. Thus the import from the republic makes the big part – 53 million dollars. For the first quarter of the current year: 20 million dollars, growth on 14 %.", ["BY RU-OMS turnover 74 2020-01..2020-12", "BY RU-OMS exports 53 2020-01..2020-12", "BY RU-OMS turnover 20 2021-01..2021-03 +14%"], id="the_big_part"),
    pytest.param("Tula and Belarus\n\n19 November 2009. In 2008 the trade turnover with Tula Oblast reached US46.4 million.", ["BY RU-TUL turnover 46.4 2008-01..2008-12"], id="us_and_number"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_ways_and_words_aside(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_a_forum_still_to_come_dates_no_year() -> None:
    """What will be hosted is ahead, though "hosted" looks past."""
    text = (
        "Forum\n\n12 October, 18:55\n\nTrade grew by 24% last year. In January-July 2018 it added 13%. "
        "The next forum will be hosted by Ufa in July 2019."
    )
    assert find_published(read_document(text))[0] == "2018-10-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade between Russia and Belarus exceeded $50 bln in 2023. The vice premier noted that neither of the economies had stopped. \"We were promised a crash, and what came was growth: 3% in our case,\" he said.", ["BY RU turnover 50000 2023-01..2023-12"], id="growth of the economy"),
        pytest.param("Товарооборот России и Беларуси в 2023 году превысил $50 млрд. Обе экономики не стоят на месте: рост на 3% у нас и на 2,9% у россиян.", ["BY RU turnover 50000 2023-01..2023-12"], id="growth of the economy in russian"),
        pytest.param("Trade between Russia and Belarus exceeded $50 bln in 2023. The two economies keep together, and trade rose by 3% in 2022.", ["BY RU turnover 50000 2023-01..2023-12", "BY RU turnover none 2022-01..2022-12 +3%"], id="growth of trade"),
    ],
)  # fmt: skip
def test_growth_of_the_economy_is_no_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
