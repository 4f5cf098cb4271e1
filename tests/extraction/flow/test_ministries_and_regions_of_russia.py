"""What ministries, concerns and whole regions sell to Russia: parts, lists of buyers, goals, further months."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2018-01..2018-12"
FACTS = [
    pytest.param("Countries of the EAEU took 70.1% of the exports of Mogilev Oblast in 2018, Russia – $943.2 million.", [f"BY-MA RU exports 943.2 {YEAR}"], id="russia-in-a-list-behind-a-union"),
    pytest.param("Mogilev Oblast sold to Russia goods for $943 million in 2018. Regions with the largest purchases: Moscow ($183 million), Tver Oblast ($47.1 million).", [f"BY-MA RU exports 943 {YEAR}", f"BY-MA RU-MOW exports 183 {YEAR}", f"BY-MA RU-TVE exports 47.1 {YEAR}"], id="largest-purchases"),
    pytest.param("Экспорт Могилевской области в Россию в 2018 году – 943 млн долларов. Регионы с наибольшими закупками: Москва (183 млн долларов), Тверская область (47,1 млн).", [f"BY-MA RU exports 943 {YEAR}", f"BY-MA RU-MOW exports 183 {YEAR}", f"BY-MA RU-TVE exports 47.1 {YEAR}"], id="ru-largest-purchases"),
    pytest.param("Экспорт столицы Беларуси в Россию за 2018 год составил 5 млрд долларов. – В январе 2019 года поставили в Россию товаров ещё на 440 млн, – сказал мэр.", [f"BY-HM RU exports 5000 {YEAR}", "BY-HM RU exports 440 2019-01..2019-01"], id="ru-sent-further-goods"),
    pytest.param("Экспорт Беларуси в Россию за 2018 год составил 12 млрд долларов. В январе 2019 года экспорт в Россию вырос ещё на 440 млн.", [f"BY RU exports 12000 {YEAR}"], id="ru-grew-further"),
    pytest.param("Экспорт лекарств из Беларуси за 2018 год составил 168 млн долларов. Из них на Россию пришлось 74 млн долларов (плюс 3%), на Украину – 21 млн.", [f"BY RU exports 74 {YEAR} +3%"], id="ru-growth-of-a-share"),
    pytest.param("Экспорт белорусских лекарств за 2018 год составил 168 млн долларов. На Россию пришлось около 44% поставок.", [], id="ru-percent-of-a-share"),
    pytest.param("Экспорт станков в Россию в 2018 году – 5,3 млрд долларов. На 2020 год доведён показатель в 6 млрд долларов для России.", [f"BY RU exports 5300 {YEAR}", "BY RU exports 6000 2020-01..2020-12 target"], id="ru-goal-handed-down"),
    pytest.param('Belarus exports food to Russia. "In Kaluga Oblast alone we earned $46 million in 2018," the minister said.', [f"BY RU-KLU exports 46 {YEAR}"], id="earned-on-a-market"),
    pytest.param("Belarus exports food to Russia. The contest earned $46 million in 2018.", [], id="earned-by-something-else"),
    pytest.param('Talks of Belarus and Russia. "Last year trade made $46 billion. This year, in seven months, it was $28 billion. So the target of $50 billion in 2025 is real," he said.', ["BY RU turnover 46000 2023-01..2023-12", "BY RU turnover 28000 2024-01..2024-07", "BY RU turnover 50000 2025-01..2025-12 target"], id="year-before-the-goal"),
    pytest.param("Форум регионов в Омске.\n\nВице-премьер России сообщил, что товарооборот стран в 2018 году составил 35 млрд долларов. Экспорт Беларуси в Омскую область вырос до 41 млн долларов.", [f"BY RU turnover 35000 {YEAR}", f"BY RU-OMS exports 41 {YEAR}"], id="trade-of-the-countries"),
    pytest.param("Belarus and Russia: results of a year\n\nTrade of Belarus with Russian regions in 2018 was $29.5 billion. With Mari El it rose to $54 million, with Kursk Oblast to $122 million.\n\nIn January 2019 trade reached $2.6 billion.", [f"BY RU turnover 29500 {YEAR}", f"BY RU-ME turnover 54 {YEAR}", f"BY RU-KRS turnover 122 {YEAR}", "BY RU turnover 2600 2019-01..2019-01"], id="back-with-the-country"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_goods_before_their_worth_are_those_of_the_part() -> None:
    text = "Building materials worth $610 million were exported in 2018, of these $455 million to Russia."
    assert [f.product for f in extract(text).figures] == ["building materials"]
