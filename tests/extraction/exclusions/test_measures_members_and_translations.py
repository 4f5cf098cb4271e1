"""Records since a year, trade of a union's members, tonnes told on, venues, and machine translations."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2021-01..2021-12"
KOMI = f"BY RU-KO turnover 80 {YEAR}"
IN_2021 = "In 2021 trade between Belarus and Komi came to $80 million."
V_2021 = "В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов."
RESULTS = "Беларусь и Россия подвели итоги 2021 года."
RESULTS_EN = "Belarus and Russia summed up the results of 2021."
ALL = f"BY RU turnover 40000 {YEAR}"
SINCE = [
    pytest.param(f"{RESULTS} Товарооборот превысил 40 млрд долларов, такого не было с 2012 года.", [ALL], id="ru_not_since"),
    pytest.param(f"{RESULTS} Товарооборот превысил 40 млрд долларов - лучший результат с 2012 года.", [ALL], id="ru_best_since"),
    pytest.param(f"{RESULTS} Товарооборот превысил 40 млрд долларов, впервые с 2012 года.", [ALL], id="ru_first_since"),
    pytest.param(f"{RESULTS_EN} Trade exceeded $40 billion, the highest figure since 2012.", [ALL], id="en_highest_since"),
    pytest.param(f"{RESULTS_EN} Trade exceeded $40 billion, something not seen since 2012.", [ALL], id="en_not_seen_since"),
    pytest.param("Belarus and Russia met. Since 2012 trade has come to $400 billion.", ["BY RU turnover 400000 undated"], id="en_all_since"),
]  # fmt: skip
SO_FAR = [
    pytest.param(f"{V_2021}\n\nПока же поставки Коми в республику не превышают 9 млн долларов.", [KOMI, "BY RU-KO imports 9 undated"], id="ru_so_far"),
    pytest.param(f"{V_2021}\n\nПока экспорт Коми в Беларусь ограничивается 9 млн долларов.", [KOMI, "BY RU-KO imports 9 undated"], id="ru_is_limited_so_far"),
    pytest.param(f"{IN_2021}\n\nSo far Komi's supplies to the republic do not exceed $9 million.", [KOMI, "BY RU-KO imports 9 undated"], id="en_so_far"),
    pytest.param(f"{V_2021} Экспорт в регион пока невелик и составляет 9 млн долларов.", [KOMI, f"BY RU-KO exports 9 {YEAR}"], id="ru_small_so_far"),
]  # fmt: skip
CITIES = [
    pytest.param("Минск и город Москва утвердили план\n\nВ 2021 году внешнеторговый оборот между двумя столицами составил 80 млн долларов.", [f"BY-HM RU-MOW turnover 80 {YEAR}"], id="ru_two_capitals"),
    pytest.param("Минск и Санкт-Петербург утвердили план\n\nВ 2021 году внешнеторговый оборот между городами составил 80 млн долларов.", [f"BY-HM RU-SPE turnover 80 {YEAR}"], id="ru_cities"),
    pytest.param("Гродненская и Калужская области\n\nВ 2021 году объем внешней торговли между обоими регионами составил 80 млн долларов.", [f"BY-HR RU-KLU turnover 80 {YEAR}"], id="ru_both_regions"),
    pytest.param("Что стало с торговлей Минска и Москвы\n\nТорговля двух стран упала. В 2021 году белорусский экспорт составил 80 млн долларов.", [f"BY RU exports 80 {YEAR}"], id="ru_capitals_for_countries"),
    pytest.param("Гродно и Ленобласть\n\nВ 2021 году товарооборот Гродненской и Ленинградской областей составил 80 млн долларов.\n\nВ магазинах под Петербургом торговля слабее.\n\nНа 2022 год план по товарообороту - 90 млн долларов.", [f"BY-HR RU-LEN turnover 80 {YEAR}", "BY-HR RU-LEN turnover 90 2022-01..2022-12 target"], id="ru_shops_near_a_city"),
    pytest.param("Grodno and Leningrad oblasts\n\nIn 2021 trade of Grodno Oblast with Leningrad Oblast was $80 million.\n\nTrade in shops near St Petersburg is poor.\n\nThe goal for 2022 is to bring trade to $90 million.", [f"BY-HR RU-LEN turnover 80 {YEAR}", "BY-HR RU-LEN turnover 90 2022-01..2022-12 target"], id="en_shops_near_a_city"),
]  # fmt: skip
TONNES = [
    pytest.param(f"{V_2021} Поставки российской нефти упали: вместо 12 млн тонн республика получила около 10 млн.", [KOMI], id="ru_instead_of"),
    pytest.param(f"{V_2021} Поставки российской нефти упали с 12 млн тонн до 10 млн.", [KOMI], id="ru_from_to"),
    pytest.param(f"{IN_2021} Supplies of Russian oil fell from 12 million tonnes to 10 million.", [KOMI], id="en_from_to"),
    pytest.param(f"{IN_2021} Russia supplied 10 million tonnes of oil, although a year ago imports reached 12 million.", [KOMI], id="en_a_year_ago"),
]  # fmt: skip
MEMBERS = [
    pytest.param("Экспорт России в страны союза в 2021 году вырос на 28% до 12 млрд долларов, Белоруссии – на 23% до 5 млрд.\n\nКрупнейшим остается российско-белорусский поток, 11 млрд долларов в 2021 году.", [f"BY RU turnover 11000 {YEAR}"], id="ru_each_to_all"),
    pytest.param("In 2021 Russia's exports to the countries of the union grew by 28% to $12 billion, Belarus' by 23% to $5 billion. Exports of Belarus to Russia came to $4 billion.", [f"BY RU exports 4000 {YEAR}"], id="en_each_to_all"),
    pytest.param("Поставки Белоруссии в страны СНГ за 2021 год составили 13 млрд долларов, из них в Россию - 11 млрд долларов.", [f"BY RU exports 11000 {YEAR}"], id="ru_of_these_to_russia"),
]  # fmt: skip
TRANSLATED = [
    pytest.param("Двусторонний торг Беларуси и Коми стоил $80 миллионов в 2021, вверх на 6.3% по году.", [f"{KOMI} +6.3%"], id="ru_torg_cost"),
    pytest.param("Стороны Беларуси и Коми оценили товарную циркуляцию. В 2021 она сделала $80 миллионов против $70 миллионов годом перед.", [KOMI, "BY RU-KO turnover 70 2020-01..2020-12"], id="ru_circulation"),
    pytest.param("Bilateral trade between Belarus and Komi cost $80 million in 2021.", [KOMI], id="en_trade_cost"),
    pytest.param(f"{IN_2021} The new road of trade to Komi cost $9 million.", [KOMI], id="en_road_cost"),
]  # fmt: skip
KINDS = [*SINCE, *SO_FAR, *CITIES, *TONNES, *MEMBERS, *TRANSLATED]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_measures_members_and_translations(text: str, expected: list[str]) -> None:
    article = text if "\n\n" in text[:90] else "Новости дня\n\n" + text
    assert sorted(told(article)) == sorted(expected)


def test_not_exceeding_in_the_plural_is_under() -> None:
    (figure,) = extract("Новости\n\nПоставки Коми в Беларусь не превышают 9 млн долларов.").figures
    assert figure.qualifier == "under"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In January-July 2021 trade within the EAEU was brisk. All EAEU member states have gained: Kazakhstan (37%) and Russia (33%). Belarus added 21.5%.", [], id="members_each"),
        pytest.param("In 2021 all members of the delegation liked the plant of Pskov Oblast. Belarus raised exports by 14% in 2021, its envoy told Pskov Oblast.", ["BY RU-PSK exports none 2021-01..2021-12 +14%"], id="members-of-a-delegation"),
        pytest.param("В январе-июле 2021 года торговля внутри ЕАЭС оживилась. Прибавили все государства ЕАЭС: Казахстан (на 37%), Россия (на 33%). Беларусь нарастила объёмы на 21,5%.", [], id="ru_members_each"),
        pytest.param("All member states have gained. Belarus' exports to Russia grew by 5% in 2021.", ["BY RU exports none 2021-01..2021-12 +5%"], id="members_and_a_pair"),
        pytest.param("Все страны-члены союза нарастили торговлю. Экспорт Беларуси в Россию в 2021 году вырос на 5%.", ["BY RU exports none 2021-01..2021-12 +5%"], id="ru_members_and_a_pair"),
        pytest.param("Все страны союза нарастили торговлю. Экспорт в Россию в 2021 году вырос на 5%, импорт – на 3%.", ["BY RU exports none 2021-01..2021-12 +5%", "BY RU imports none 2021-01..2021-12 +3%"], id="ru_members_and_exports_to_one"),
    ],
)  # fmt: skip
def test_growth_of_each_member_is_with_all_the_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected
