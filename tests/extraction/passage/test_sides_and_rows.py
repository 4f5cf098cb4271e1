"""Which side "the region" is by its dealings, rows told "respectively", sales to all the world, ranks."""

from __future__ import annotations

import pytest

from articles.extraction import extract

PAIR = "Гродненская область – давний партнёр Псковской области. За 2019 год "
PAIR_EN = "Pskov Oblast is a partner of Grodno Oblast. In 2019 "

# What one region sells to the other is not the other's: "the region" is the one that is not named.
REGIONS = [
    pytest.param(f"{PAIR}предприятия области продали в Псковскую область товаров на 51 млн долларов, купили на 30 млн.", {"exports": 51, "imports": 30}, id="sold_to_ru"),
    pytest.param(f"{PAIR}область отправила на Псковщину товаров на 51 млн долларов. Купила на 30 млн.", {"exports": 51, "imports": 30}, id="sent_there_ru"),
    pytest.param(f"{PAIR}экспорт региона на Псковщину составил 51 млн долларов, импорт – 30 млн.", {"exports": 51, "imports": 30}, id="exports_of_the_region_ru"),
    pytest.param("Псковская область – партнёр Гродненской области. За 2019 год предприятия региона отгрузили в Гродненскую область продукции на 51 млн долларов.", {"imports": 51}, id="russian_region_sells_ru"),
    pytest.param(f"{PAIR}С учётом всех регионов России экспорт области составил 51 млн долларов.".replace("За 2019 год С", "С"), {"exports": 51}, id="to_all_russia_ru"),
    pytest.param(f"{PAIR_EN}the region's companies supplied Grodno Oblast with goods worth $51 million.", {"imports": 51}, id="supplied"),
    pytest.param(f"{PAIR_EN}the region exported goods to Grodno Oblast worth $51 million.", {"imports": 51}, id="exported_to"),
    pytest.param("Grodno Oblast is a partner of Pskov Oblast. In 2019 the region sold Pskov Oblast goods worth $51 million.", {"exports": 51}, id="sold_with_no_to"),
]  # fmt: skip
TOLD = "Оборот Тулы с Беларусью за 2012 год равнялся 203 млн долларов. Белорусский экспорт составил 73 млн долларов, импорт – 130 млн. "
ROWS = [
    pytest.param(f"{TOLD}За полугодие 2013 года показатели были 108 млн, 49 млн и 59 млн долларов соответственно.", [108, 49, 59], id="flows_of_two_sentences_ru"),
    pytest.param("Товарооборот, экспорт и импорт Беларуси в торговле с Тулой в 2013 году составили 108 млн, 49 млн и 59 млн долларов соответственно.", [108, 49, 59], id="three_listed_ru"),
    pytest.param("В 2013 году товарооборот Беларуси и Тулы вырос до 108 млн долларов. Экспорт и импорт Беларуси в торговле с Тулой составили соответственно 49 млн и 59 млн долларов.", [108, 49, 59], id="word_before_sums_ru"),
    pytest.param("Trade of Belarus with Tula Oblast stood at $203 million in 2012. Belarusian exports were $73 million. Imports came to $130 million. In 2013 the figures were $108 million, $49 million and $59 million respectively.", [108, 49, 59], id="flows_of_three_sentences"),
    pytest.param("Trade of Belarus with Tula Oblast came to $108 million in 2013. In 2012 exports of Belarus there were $50 million, imports $30 million. In 2013 the respective figures were $49 million and $59 million.", [108, 49, 59], id="respective_figures"),
]  # fmt: skip
SOLD = "Экспорт Татарстана в Беларусь достиг 48 млн долларов. "
WORLD = [
    pytest.param(f"{SOLD}Экспорт Татарстана в целом перевалил за $10 млрд.", [48], id="as_a_whole_ru"),
    pytest.param(f"{SOLD}Всего экспорт Татарстана перевалил за $10 млрд.", [48], id="all_in_all_ru"),
    pytest.param("Экспорт Татарстана в Беларусь в целом вырос до 48 млн долларов.", [48], id="to_belarus_as_a_whole_ru"),
    pytest.param("Exports of Tatarstan to Belarus reached $48 million. Tatarstan's exports as a whole passed $10 billion.", [48], id="as_a_whole"),
    pytest.param("Беларусь оставалась вторым после Украины партнёром Саратовской области в СНГ. Торговля с ней равнялась 121 млн долларов. Экспорт из области упал до 59 млн долларов; импорт – до 62 млн.", [121, 59, 62], id="rank_among_others_ru"),
]  # fmt: skip


def _millions(text: str) -> list[tuple[str, int]]:
    return [(str(f.flow), int(f.value / 10**6)) for f in extract(text).figures if f.value]


@pytest.mark.parametrize(("text", "flows"), REGIONS)
def test_the_region_is_the_side_that_its_dealings_leave(text: str, flows: dict[str, int]) -> None:
    assert dict(_millions(text)) == flows


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_a_row_takes_the_flows_in_their_order(text: str, values: list[int]) -> None:
    told = dict(_millions(text))  # of each flow the last
    assert [told.get(flow) for flow in ("turnover", "exports", "imports")] == values


@pytest.mark.parametrize(("text", "values"), WORLD)
def test_sales_to_all_are_not_those_to_one(text: str, values: list[int]) -> None:
    assert [value for _, value in _millions(text)] == values
