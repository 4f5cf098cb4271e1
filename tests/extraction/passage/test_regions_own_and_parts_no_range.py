"""A region's own trade as its office tells it, and parts before "to" that begin no range."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("Председатель Гродненского облисполкома рассказал, что экспорт области в Россию за 2021 год составил 1,3 млрд долларов. Импорт достиг 900 млн.",
                 ["BY-HR RU exports 1300 2021-01..2021-12", "BY-HR RU imports 900 2021-01..2021-12"], id="ru_office_tells"),
    pytest.param("«В 2021 году экспорт области в Россию составил 1,3 млрд долларов», – сообщил председатель Гродненского облисполкома.",
                 ["BY-HR RU exports 1300 2021-01..2021-12"], id="ru_office_behind"),
    pytest.param("The head of the Brest Oblast Executive Committee said the oblast's exports to Russia came to $3.2 billion in 2021. Imports were $2 billion.",
                 ["BY-BR RU exports 3200 2021-01..2021-12", "BY-BR RU imports 2000 2021-01..2021-12"], id="en_office_tells"),
    pytest.param("The head of the Brest Oblast Executive Committee said the oblast's exports to Russia came to $3.2 billion in 2021. Belarus' exports there were $16 billion.",
                 ["BY-BR RU exports 3200 2021-01..2021-12", "BY RU exports 16000 2021-01..2021-12"], id="en_then_the_country"),
    pytest.param("За 2021 год товарооборот с Омской областью вырос в полтора раза, экспорт – на четверть до 8 млн долларов.",
                 ["BY RU-OMS turnover none 2021-01..2021-12 +50%", "BY RU-OMS exports 8 2021-01..2021-12 +25%"], id="ru_quarter_to"),
    pytest.param("In 2021 trade of Belarus with Russia grew by a percent and a half to $14.1 billion.",
                 ["BY RU turnover 14100 2021-01..2021-12 +1.5%"], id="en_percent_and_a_half"),
    pytest.param("In 2021 exports to Omsk Oblast fell by almost half to $8 million.",
                 ["BY RU-OMS exports 8 2021-01..2021-12 -50%"], id="en_almost_half_to"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Pskov region trades with Belarus. So, in 2021 the commodity circulation has made 1,2 billion dollars, from which 160 million dollars — with the Vitebsk region. In 2022 the indicator has made 1,4 billion.", ["BY RU-PSK turnover 1200 2021-01..2021-12", "BY-VI RU-PSK turnover 160 2021-01..2021-12", "BY RU-PSK turnover 1400 2022-01..2022-12"], id="part_in_a_translation"),
        pytest.param("The Pskov region trades with Belarus. So, in 2021 the turnover made 1.2 billion dollars, and with the Vitebsk region – 160 million dollars. In 2022 it made 1.4 billion.", ["BY RU-PSK turnover 1200 2021-01..2021-12", "BY-VI RU-PSK turnover 160 2021-01..2021-12", "BY RU-PSK turnover 1400 2022-01..2022-12"], id="and_with_one_region"),
        pytest.param("Псковская область торгует с Беларусью. В 2021 году оборот составил 1,2 млрд долларов, а с Витебской областью – 160 млн долларов. В 2022 году вышло 1,4 млрд.", ["BY RU-PSK turnover 1200 2021-01..2021-12", "BY-VI RU-PSK turnover 160 2021-01..2021-12", "BY RU-PSK turnover 1400 2022-01..2022-12"], id="ru_and_with_one_region"),
    ],
)  # fmt: skip
def test_parts_of_home_regions(text: str, expected: list[str]) -> None:
    assert told(text) == expected
