"""What "then", ties of old, questions and readers' headlines date or tell; goods of all makes."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SOLD = "4 октября 2011 года. За семь месяцев текущего года Беларусь экспортировала в Россию товаров на 2,1 млрд долларов. "
SOLD_EN = (
    "October 4, 2011. In seven months of this year Belarus sold Russia goods worth $2.1 billion. "
)
SEVEN = "BY RU exports 2100 2011-01..2011-07"
GRODNO = "BY-HR RU-PSK turnover 31.5 2018-01..2018-12"
KAMA = "BY RU-PER turnover 90 2015-01..2015-12 -25%"

FACTS = [
    pytest.param(SOLD + "Рекордным был 2007 год. Тогда за те же месяцы продали на 2,9 млрд долларов.", [SEVEN, "BY RU exports 2900 2007-01..2007-07"], id="then_in_the_same_months_ru"),
    pytest.param(SOLD + "В 2007 году было иначе: тогда за те же месяцы продали на 2,9 млрд долларов.", [SEVEN, "BY RU exports 2900 2007-01..2007-07"], id="then_behind_a_colon_ru"),
    pytest.param(SOLD_EN + "It was different in 2007: back then exports stood at $2.9 billion over the same months.", [SEVEN, "BY RU exports 2900 2007-01..2007-07"], id="then_behind_a_colon"),
    pytest.param(SOLD + "Рекордным был 2007 год. Тогда экспорт составил 4,9 млрд долларов.", [SEVEN, "BY RU exports 4900 2007-01..2007-12"], id="then_all_the_year_ru"),
    pytest.param(SOLD_EN + "The peak of 2007 is still far away. Then, in the same months, exports came to $2.9 billion.", [SEVEN, "BY RU exports 2900 2007-01..2007-07"], id="then_in_the_same_months"),
    pytest.param("19 июня 2019. С Псковской областью, с которой дружим ещё с 2001 года, товарооборот Гродненской области за прошлый год составил $31,5 млн, и здесь мы потеряли 8%.", [GRODNO + " -8%"], id="friends_since_ru"),
    pytest.param("19 June 2019. Trade between Grodno Oblast and Pskov Oblast, partners since 2001, grew by 8% last year.", ["BY-HR RU-PSK turnover none 2018-01..2018-12 +8%"], id="partners_since"),
    pytest.param("19 июня 2019. С 2001 года товарооборот Гродненской области с Псковской вырос в 8 раз.", [], id="grown_since_ru"),
    pytest.param("В 2018 году товарооборот Беларуси с Курской областью удалось удержать на уровне 80 млн долларов, Орловская же потеряла почти пятую часть.", ["BY RU-KRS turnover 80 2018-01..2018-12", "BY RU-ORL turnover none 2018-01..2018-12 -20%"], id="the_other_lost_a_part_ru"),
    pytest.param("9 июня 2022. Товарооборот Беларуси с Камчаткой по итогам 2021-го составил 1,3 миллиарда рублей, в этом только за четыре месяца уже два.", ["BY RU-KAM turnover 1300 2021-01..2021-12", "BY RU-KAM turnover 2000 2022-01..2022-04"], id="in_this_one_already_ru"),
    pytest.param("2 июня 2016\n\nГлава Пермского края ответил на вопросы.\n\n– Прошлый год был непростым. Сильно просели?\n\n– Оборот края с Беларусью упал на четверть, до 90 млн долларов.", [KAMA], id="year_of_the_question_ru"),
    pytest.param("2 июня 2016\n\nГлава Пермского края ответил на вопросы.\n\n– Сколько гостей приехало в первом полугодии?\n\n– Тысяча. В 2015 году оборот края с Беларусью составил 90 млн долларов. Экспорт Беларуси – 60 млн долларов.", ["BY RU-PER turnover 90 2015-01..2015-12", "BY RU-PER exports 60 2015-01..2015-12"], id="months_of_guests_ru"),
    pytest.param("June 2, 2016\n\nThe head of Perm Krai answered questions.\n\n– Last year was hard. Did you lose much?\n\n– Trade of the territory with Belarus fell by a quarter to $90 million.", [KAMA], id="year_of_the_question"),
    pytest.param("Экспорт мебели приблизился к $0,7 млрд\n\nПо итогам 2019 года Беларусь экспортировала мебели на $688 млн. В Россию поставлено на $410 млн.", ["BY RU exports 410 2019-01..2019-12"], id="headline_of_all_exports_ru"),
    pytest.param("Furniture exports near $0.7 billion\n\nIn 2019 furniture worth $688 million was shipped abroad. The Russian market accounted for $410 million.", ["BY RU exports 410 2019-01..2019-12"], id="headline_of_all_exports"),
    pytest.param("С 2014 года курские хозяйства купили 900 белорусских тракторов. За 2019 год техники всех марок приобретено на 3,1 млрд рублей.", [], id="all_makes_ru"),
    pytest.param("Since 2014 Kursk farms have bought 900 Belarusian tractors. In 2019 machinery of all makes worth 3.1 billion rubles was bought.", [], id="all_makes"),
    pytest.param("В 2019 году Беларусь поставила в Курскую область тракторов всех марок на 31 млн долларов.", ["BY RU-KRS exports 31 2019-01..2019-12"], id="all_makes_of_ours_ru"),
    pytest.param("Белорусская ярмарка прошла в Якутске. На северный завоз в 2019 году направлено 640 млн рублей.", [], id="northern_supply_ru"),
    pytest.param("A Belarusian fair was held in Yakutsk. The 2019 programme of deliveries of essential goods provides for 640 million rubles.", [], id="essential_goods"),
    pytest.param("Мурманская область и Беларусь обсудили лифты\n\nГлава области принял руководителя отделения Посольства Беларуси. Сотрудничество ведётся с 1998 года. В 2020 году внешнеторговый оборот составил 9,4 миллиона долларов, из которых экспорт области – 8 миллионов.", ["BY RU-MUR turnover 9.4 2020-01..2020-12", "BY RU-MUR imports 8 2020-01..2020-12"], id="envoy_met_before_ru"),
    pytest.param("Торговля с Россией\n\nВ 2011 году экспорт в Россию составил 14 млрд долларов, а внешнеторговый дефицит страны сжался втрое. В 2012 году дефицит в торговле с восточным соседом упал до 6 млрд долларов.", ["BY RU exports 14000 2011-01..2011-12", "BY RU balance -6000 2012-01..2012-12"], id="eastern_neighbour_ru"),
    pytest.param("In 2005, Belarus bought 7.3 percent less goods from Russia. Belarusian exports to Russia dropped by 5.2 percent (they now account for one-third of all the exports).", ["BY RU imports none 2005-01..2005-12 -7.3%", "BY RU exports none 2005-01..2005-12 -5.2%"], id="now_in_an_aside"),
    pytest.param("In 2005, imports from Russia fell by 7.3 percent. Belarusian exports to Russia dropped by 5.2 percent and now account for one-third of the total.", ["BY RU imports none 2005-01..2005-12 -7.3%", "BY RU exports none 2005-01..2005-12 -5.2%"], id="and_now_account_for"),
    pytest.param("Belarus-Russia trade growth expected at 6.3% in 2023\n\n\"2022 was a record year. Export to Russia increased by 31.4%,\" the ambassador said.\n\n\"The growth of trade at 6.3% will be a very good figure,\" the ambassador added.", ["BY RU exports none 2022-01..2022-12 +31.4%", "BY RU turnover none 2023-01..2023-12 +6.3% forecast"], id="months_of_a_headline"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_sums_go_by_what_stands_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected
