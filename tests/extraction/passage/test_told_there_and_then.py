"""Trade told "there" with another country, what "was there" in a year, years taken, bare goals, the way back."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("С Норвегией у нас своя история. Беларусь купила там рыбы на 80 миллионов долларов, и часть потом уехала в Россию.", [], id="ru_there"),
    pytest.param("With Norway it is another story. Belarus bought fish there for $80 million, and a part then went to Russia.", [], id="en_there"),
    pytest.param("Тульская область торгует с Турцией и Беларусью. В 2021 году экспорт в Беларусь составил 33 млн долларов, импорт оттуда – 24 млн.", ["BY RU-TUL imports 33 2021-01..2021-12", "BY RU-TUL exports 24 2021-01..2021-12"], id="ru_from_there"),
    pytest.param("В 2021 году товарооборот Беларуси и Тульской области составил 74 млн долларов. Это хуже, чем в 2020-м, там было 88.", ["BY RU-TUL turnover 74 2021-01..2021-12", "BY RU-TUL turnover 88 2020-01..2020-12"], id="ru_was_there"),
    pytest.param("В 2021 году товарооборот Беларуси и Тульской области составил 74 млн долларов. Это меньше, чем в 2020-м, тогда было 88 миллионов.", ["BY RU-TUL turnover 74 2021-01..2021-12", "BY RU-TUL turnover 88 2020-01..2020-12"], id="ru_was_then"),
    pytest.param("In 2021 trade between Belarus and Tula Oblast came to $74 million. That is less than in 2020, when it was $88 million.", ["BY RU-TUL turnover 74 2021-01..2021-12", "BY RU-TUL turnover 88 2020-01..2020-12"], id="en_when_it_was"),
    pytest.param("Если взять 2021 год целиком, оборот Беларуси с Тульской областью 74 миллиона долларов.", ["BY RU-TUL turnover 74 2021-01..2021-12"], id="ru_if_we_take"),
    pytest.param("If we take 2021 as a whole, Belarus' trade with Tula Oblast was $74 million.", ["BY RU-TUL turnover 74 2021-01..2021-12"], id="en_if_we_take"),
    pytest.param("В 2021 году товарооборот Тульской области с Беларусью достиг 25 млрд рублей. К 2025-му подтянем до тридцати, поручение дано.", ["BY RU-TUL turnover 25000 2021-01..2021-12", "BY RU-TUL turnover 30000 2025-01..2025-12 target"], id="ru_pull_up_to"),
    pytest.param("За январь 2021 года из Тульской области в Беларусь вывезено товаров на 6 млн долларов.\n\nНавстречу, то есть из Беларуси в область, за тот же месяц завезли товаров на 3 млн долларов.", ["BY RU-TUL imports 6 2021-01..2021-01", "BY RU-TUL exports 3 2021-01..2021-01"], id="ru_towards"),
    pytest.param("В 2021 году товарооборот Тульской области с Беларусью достиг 25 млрд рублей.\n\nЛьвиную долю тульских поставок составляет металл, 410 тысяч тонн за год. А вот сельское хозяйство потянуло всего на 1,2 млрд рублей.", ["BY RU-TUL turnover 25000 2021-01..2021-12", "BY RU-TUL imports 1200 2021-01..2021-12"], id="ru_lions_share"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
