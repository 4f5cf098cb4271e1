"""Sums that are no trade of the two, and sums that look as if they were only added."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_TWO = "Belarus and Pskov Oblast\n\n14 April 2019\n\nTrade of Belarus and Pskov Oblast came to $90 million in 2018."
_RU_TWO = "Беларусь и Псковская область\n\n14 апреля 2019\n\nТоварооборот Беларуси и Псковской области в 2018 году составил 90 млн долларов."
_TRADE = "BY RU-PSK turnover 90 2018-01..2018-12"
_WORLD = "Belarus' foreign trade in 2018\n\nForeign trade of Belarus was in deficit by $3.5 billion in 2018.\n\nTrade with Russia came to $35 billion.\n\n"
_RU_WORLD = "Внешняя торговля Беларуси в 2018 году\n\nДефицит внешней торговли Беларуси в 2018 году составил 3,5 млрд долларов.\n\nТоварооборот с Россией составил 35 млрд долларов.\n\n"
_RUSSIA = "BY RU turnover 35000 2018-01..2018-12"
_BUSES = "Pskov gets buses\n\nPskov has received ten buses made in Belarus.\n\n"
_RU_BUSES = "Псков получил автобусы\n\nПсков получил десять автобусов из Беларуси.\n\n"

ALONE = [
    pytest.param(f"{_TWO} At the contact exchange six letters of intent for $4 million were signed.", [_TRADE], id="letters_of_intent"),
    pytest.param(f"{_RU_TWO} На бирже контактов подписано шесть протоколов о намерениях на 4 млн долларов.", [_TRADE], id="ru_protocols_of_intent"),
    pytest.param(f"{_TWO} The ministries were given the task of bringing joint orders to $20 million.", [_TRADE], id="joint_orders"),
    pytest.param(f"{_RU_TWO} Министерствам поставлена задача довести совместные заказы до 20 млн долларов.", [_TRADE], id="ru_joint_orders"),
    pytest.param(f"{_TWO} A shop selling Belarusian shoes opened there. $2 million of private money went into it.", [_TRADE], id="private_money"),
    pytest.param(f"{_RU_TWO} Там открыли центр продажи тракторов. На него ушло 2 млн долларов частных средств.", [_TRADE], id="ru_private_money"),
    pytest.param(f"{_BUSES}Pskov Oblast's exports grew to $1.2 billion in 2018, mostly timber.", [], id="exports_of_the_region"),
    pytest.param(f"{_BUSES}Exports of the oblast reached $1.2 billion in 2018.", [], id="exports_of_the_oblast"),
    pytest.param(f"{_RU_BUSES}Экспорт Псковской области в 2018 году составил 1,2 млрд долларов.", [], id="ru_exports_of_the_region"),
    pytest.param(f"{_BUSES}Exports of the oblast to Belarus reached $12 million in 2018.", ["BY RU-PSK imports 12 2018-01..2018-12"], id="exports_to_belarus"),
    pytest.param(f"{_RU_BUSES}Экспорт Псковской области в Беларусь в 2018 году составил 12 млн долларов.", ["BY RU-PSK imports 12 2018-01..2018-12"], id="ru_exports_to_belarus"),
    pytest.param(f"{_WORLD}Trade with Ukraine was in surplus by $900 million.\n\nThe deficit in goods and services was $1.1 billion.", [_RUSSIA], id="all_again"),
    pytest.param(f"{_RU_WORLD}Профицит в торговле с Украиной – 900 млн долларов.\n\nС учетом услуг дефицит составил 1,1 млрд долларов.", [_RUSSIA], id="ru_all_again"),
]  # fmt: skip

REACHED = [
    pytest.param("Trade of Belarus and Pskov Oblast stood at $90 million in 2018 or 4% less than in 2017.", ["BY RU-PSK turnover 90 2018-01..2018-12 -4%"], id="stood_at"),
    pytest.param("Exports of Belarus to Pskov Oblast in 2018 amounted to $40 million or a tenth more than in 2017.", ["BY RU-PSK exports 40 2018-01..2018-12 +10%"], id="amounted_to"),
    pytest.param("Trade of Belarus and Pskov Oblast in 2018 grew by $9 million or 12% more than planned.", ["BY RU-PSK turnover none 2018-01..2018-12 +12%"], id="grew_by"),
    pytest.param("In 2018 Belarus and Pskov Oblast traded for $90 million, and in the first half of 2019 – already by 50 million.", [_TRADE, "BY RU-PSK turnover 50 2019-01..2019-06"], id="already_by"),
    pytest.param("In 2018 Belarus and Pskov Oblast traded for $90 million, and in 2019 it grew already by 5 million.", [_TRADE], id="grew_already_by"),
    pytest.param(f"{_TWO} The deficit of $3 million has to do with purchases of fish.", [_TRADE, "BY RU-PSK balance -3 2018-01..2018-12"], id="has_to_do_with"),
    pytest.param("Trade of Belarus with Pskov Oblast was in deficit by $3 million in 2018.", ["BY RU-PSK balance -3 2018-01..2018-12"], id="in_deficit_by"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*ALONE, *REACHED])
def test_only_what_the_two_traded_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected
