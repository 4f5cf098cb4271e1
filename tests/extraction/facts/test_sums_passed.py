"""A sum passed, or a little more or less than told, does not tell which way a share or a change goes."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("Товарооборот Тульской области с Беларусью в 2017 году превысил 46 млн долларов, на 85% это импорт техники.",
     ["BY RU-TUL turnover 46 2017-01..2017-12"], id="passed_and_a_share"),
    pytest.param("Экспорт Тульской области в Беларусь в 2017 году составил чуть больше 46 млн долларов (сталь – 71%, корма).",
     ["BY RU-TUL imports 46 2017-01..2017-12"], id="a_little_more_and_a_share"),
    pytest.param("Экспорт Беларуси в Тульскую область вырос в 2017 году на 18% и составил чуть меньше 46 млн долларов, импорт – на 26%, до 18 млн.",
     ["BY RU-TUL exports 46 2017-01..2017-12 +18%", "BY RU-TUL imports 18 2017-01..2017-12 +26%"], id="a_little_less"),
    pytest.param("Exports of Belarus to Tula Oblast rose by 18% to just under $46 million in 2017, imports by 26% to $18 million.",
     ["BY RU-TUL exports 46 2017-01..2017-12 +18%", "BY RU-TUL imports 18 2017-01..2017-12 +26%"], id="just_under"),
    pytest.param("В 2017 году экспорт Беларуси в Тульскую область составил 46 млн долларов, превысив уровень 2016 года на 12%.",
     ["BY RU-TUL exports 46 2017-01..2017-12 +12%"], id="passed_by"),
    # The short name of a country, and a rarer word for trade.
    pytest.param("Экспорт из Москвы в РБ в 2019 году вырос на 9,3% и составил 46 млн долларов.",
     ["BY RU-MOW imports 46 2019-01..2019-12 +9.3%"], id="from_moscow"),
    pytest.param("Вся торговля Смоленской области с РБ достигла в 2020 году 310 млн долларов, и могилевская доля в ней меньше.",
     ["BY RU-SMO turnover 310 2020-01..2020-12"], id="all_trade_with_the_country"),
    pytest.param("Экспорт из Республики Беларусь в Удмуртию в 2021 году составил 46 млн долларов.",
     ["BY RU-UD exports 46 2021-01..2021-12"], id="from_the_republic_named"),
    pytest.param("Товарообмен Минска с Москвой в 2021 году составил 46 млн долларов.",
     ["BY RU-MOW turnover 46 2021-01..2021-12"], id="exchange_of_capitals"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
