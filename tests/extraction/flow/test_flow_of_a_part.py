"""Flow words that tell no flow of the sum beside them, and goods told of in the words before."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

OPENING = "Trade with Tver Oblast\n\n3 March 2018\n\n"
FACTS = [
    pytest.param("In 2017 trade with Tver Oblast came to $20.9 million against $11.5 million in 2016, the share of Belarusian exports in it being over 95 percent.", ["BY RU-TVE turnover 20.9 2017-01..2017-12", "BY RU-TVE turnover 11.5 2016-01..2016-12"], id="share_behind"),
    pytest.param("In 2017 trade with Tver Oblast came to $20.9 million. Imports exceeded exports 1.3 times.", ["BY RU-TVE turnover 20.9 2017-01..2017-12"], id="one_flow_by_the_other"),
    pytest.param("In 2017 trade with Tver Oblast came to $20.9 million. Imports from the oblast are twice as large as exports.", ["BY RU-TVE turnover 20.9 2017-01..2017-12"], id="twice_as_large_as_exports"),
    pytest.param("In 2017 trade with Tver Oblast came to $20.9 million. Imports were 1.3 times more than a year before.", ["BY RU-TVE turnover 20.9 2017-01..2017-12", "BY RU-TVE imports none 2017-01..2017-12 +30%"], id="times_more_than_a_year_before"),
    pytest.param("In 2016 Tver Oblast was Belarus's largest customer, with purchases of $10.6 million. The bill for Russian oil, gas and other imports was $16.7 billion in 2016.", ["BY RU-TVE exports 10.6 2016-01..2016-12", "BY RU imports 16700 2016-01..2016-12"], id="whose_customer"),
    pytest.param("All imports from Tver Oblast, peat included, cost Belarus $9 million in 2017.", ["BY RU-TVE imports 9 2017-01..2017-12"], id="aside_before_cost"),
    pytest.param("In 2017 Tver Oblast's imports from Belarus came to $128 million, including furniture brought in for $19 million and footwear for $7 million.", ["BY RU-TVE exports 128 2017-01..2017-12", "BY RU-TVE exports 19 2017-01..2017-12", "BY RU-TVE exports 7 2017-01..2017-12"], id="including_what_was_brought_in"),
    pytest.param("In 2017 Belarus' imports from Tver Oblast came to $128 million, including furniture bought for $19 million.", ["BY RU-TVE imports 128 2017-01..2017-12", "BY RU-TVE imports 19 2017-01..2017-12"], id="including_what_belarus_bought"),
]  # fmt: skip
RUSSIAN = [
    pytest.param("В 2017 году товарооборот с Тверской областью составил 20,9 млн долларов против 11,5 млн в 2016 году, доля белорусского экспорта в нем – 95 процентов.", ["BY RU-TVE turnover 20.9 2017-01..2017-12", "BY RU-TVE turnover 11.5 2016-01..2016-12"], id="ru_share_behind"),
    pytest.param("В 2017 году товарооборот с Тверской областью составил 20,9 млн долларов. Импорт превысил экспорт в 1,3 раза.", ["BY RU-TVE turnover 20.9 2017-01..2017-12"], id="ru_one_flow_by_the_other"),
    pytest.param("В 2017 году импорт Тверской области из Беларуси составил 128 млн долларов, в том числе мебели ввезено на 19 млн долларов, обуви – на 7 млн.", ["BY RU-TVE exports 128 2017-01..2017-12", "BY RU-TVE exports 19 2017-01..2017-12", "BY RU-TVE exports 7 2017-01..2017-12"], id="ru_including_what_was_brought_in"),
]  # fmt: skip
GOODS = [
    pytest.param("Belarus raises butter supplies to Russia\n\nBelarus raises butter supplies to Russia\n\nIn 2016 the country shipped 41 thousand tonnes abroad. Almost all of it went to Russia for $127 million.", "butter", id="headline_twice"),
    pytest.param("Trade\n\nIn 2016 Belarus sold 180 thousand tonnes of cheese abroad. Of these, 170 thousand tonnes were bought by Russia for $590 million.", "cheese", id="of_these"),
    pytest.param("Trade\n\nIn 2016 polymers, fertilizers, paper and cables were exported from Russia to Belarus to the amount of $91 million.", None, id="list_of_goods"),
    pytest.param("Trade\n\nIn 2016 the bill for Russian oil, gas and other imports was $16.7 billion.", None, id="and_other_imports"),
    pytest.param("Trade\n\nIn 2016 the bill for Russian oil imports was $16.7 billion.", "oil", id="oil_imports"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_english(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: list[str]) -> None:
    assert told("Торговля с Тверской областью\n\n3 марта 2018\n\n" + text) == expected


@pytest.mark.parametrize(("text", "product"), GOODS)
def test_goods(text: str, product: str | None) -> None:
    assert [figure.product for figure in figures(text)] == [product]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("27 May 2024. Last year mutual trade of Belarus with the Altai Republic was $2.9 million, of which exports made $1.1 million, and in the first quarter it grew by 20%.", ["BY RU-AL turnover 2.9 2023-01..2023-12", "BY RU-AL exports 1.1 2023-01..2023-12", "BY RU-AL turnover none 2024-01..2024-03 +20%"], id="it-is-the-whole"),
        pytest.param("27 May 2024. Last year mutual trade of Belarus with the Altai Republic was $2.9 million; exports made $1.1 million, and in the first quarter they grew by 20%.", ["BY RU-AL turnover 2.9 2023-01..2023-12", "BY RU-AL exports 1.1 2023-01..2023-12", "BY RU-AL exports none 2024-01..2024-03 +20%"], id="they-are-the-part"),
        pytest.param("27 мая 2024 года. В прошлом году товарооборот Беларуси с Республикой Алтай составил 2,9 млн долларов, из них 1,1 млн – экспорт, и за первый квартал он вырос на 20%.", ["BY RU-AL turnover 2.9 2023-01..2023-12", "BY RU-AL exports 1.1 2023-01..2023-12", "BY RU-AL turnover none 2024-01..2024-03 +20%"], id="it-in-russian"),
    ],
)  # fmt: skip
def test_it_is_the_whole_behind_a_part(text: str, expected: list[str]) -> None:
    assert told(text) == expected
