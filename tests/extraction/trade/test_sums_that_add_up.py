"""A sum of both ways is the turnover; a year told some words behind its months; what has shown itself."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

OPENING = "Trade with Tula Oblast\n\n15 March 2022\n\n"
OPENING_RU = "Торговля с Тульской областью\n\n15 марта 2022\n\n"
YEAR = "2021-01..2021-12"
SUMS = [
    pytest.param("In 2021 exports to Tula Oblast came to $36 million. Purchases there took $19 million. In all, $55 million, 8.4% more.", [f"BY RU-TUL exports 36 {YEAR}", f"BY RU-TUL imports 19 {YEAR}", f"BY RU-TUL turnover 55 {YEAR} +8.4%"], id="in_all"),
    pytest.param("Exports to Tula Oblast increased from $36 million to $55 million between 2020 and 2021.", ["BY RU-TUL exports 36 2020-01..2020-12", f"BY RU-TUL exports 55 {YEAR}"], id="between_two_years"),
    pytest.param("Between 2019 and 2021 trade with Tula Oblast grew from $36 million to $55 million.", ["BY RU-TUL turnover 36 2019-01..2019-12", f"BY RU-TUL turnover 55 {YEAR}"], id="years_told_first"),
    pytest.param("In 2021 exports to Tula Oblast came to $36 million. Imports took $19 million. Imports of all the neighbours took $55 million.", [f"BY RU-TUL exports 36 {YEAR}", f"BY RU-TUL imports 19 {YEAR}", f"BY RU-TUL imports 55 {YEAR}"], id="flow_is_told"),
    pytest.param("In 2021 exports to Tula Oblast came to $36 million. A year earlier they had been $19 million. In all these exports took $55 million.", [f"BY RU-TUL exports 36 {YEAR}", "BY RU-TUL exports 19 2020-01..2020-12", f"BY RU-TUL exports 55 {YEAR}"], id="one_way_at_three_times"),
    pytest.param("In trade with Russia in 2021 Brest Oblast had exports of $15 million and imports of $9 million, Gomel Oblast $21 million and $30 million.", [f"BY-BR RU exports 15 {YEAR}", f"BY-BR RU imports 9 {YEAR}", f"BY-HO RU exports 21 {YEAR}", f"BY-HO RU imports 30 {YEAR}"], id="sums_of_two_regions_are_no_parts"),
    pytest.param("In 2021 exports to Tula Oblast stood at $40 million (+21.7%), and imports at $80 million (2.1-fold growth).", [f"BY RU-TUL exports 40 {YEAR} +21.7%", f"BY RU-TUL imports 80 {YEAR} +110%"], id="growth_near_the_other_way"),
    pytest.param("In 2021 exports to Tula Oblast were $40 million, while imports doubled to $80 million.", [f"BY RU-TUL exports 40 {YEAR}", f"BY RU-TUL imports 80 {YEAR} +100%"], id="doubled_beside_the_other_way"),
    pytest.param("In 2021 exports to Tula Oblast were $40 million. Imports, $120 million, were 3 times larger.", [f"BY RU-TUL exports 40 {YEAR}", f"BY RU-TUL imports 120 {YEAR}"], id="times_the_other_way"),
]  # fmt: skip
RUSSIAN_SUMS = [
    pytest.param("В 2021 году Минская область продала Тульской товаров на 36 млн долларов. Купила на 19 млн. Итого 55 млн – плюс 8,4%.", [f"BY-MI RU-TUL exports 36 {YEAR}", f"BY-MI RU-TUL imports 19 {YEAR}", f"BY-MI RU-TUL turnover 55 {YEAR} +8.4%"], id="ru_in_all"),
    pytest.param("В 2021 году экспорт в Тульскую область составил 36 млн долларов, импорт – 19 млн долларов. Всего 55 млн.", [f"BY RU-TUL exports 36 {YEAR}", f"BY RU-TUL imports 19 {YEAR}", f"BY RU-TUL turnover 55 {YEAR}"], id="ru_whole"),
]  # fmt: skip
YEARS_BEHIND = [
    pytest.param("In January–February 2021 imports from Tula Oblast came to $36 million, 1.6 times more than in the same months of the “oil dispute” 2020. Exports came to $19 million.", ["BY RU-TUL imports 36 2021-01..2021-02 +60%", "BY RU-TUL exports 19 2021-01..2021-02"], id="same_months_of_a_dispute"),
    pytest.param("In January–March of the hard 2020, trade with Tula Oblast came to $36 million.", ["BY RU-TUL turnover 36 2020-01..2020-03"], id="months_of_a_hard_year"),
    pytest.param("In March the 2020 forum in Tula Oblast met. Trade with the region came to $36 million in 2019.", ["BY RU-TUL turnover 36 2019-01..2019-12"], id="year_of_a_forum"),
]  # fmt: skip
RUSSIAN_YEARS = [
    pytest.param("За январь – февраль 2021 года ввоз из Тульской области составил 36 млн долларов, что вдвое больше, чем за те же месяцы «нефтяного спора» 2020-го. Обратно ушло на 19 млн.", ["BY RU-TUL imports 36 2021-01..2021-02 +100%", "BY RU-TUL exports 19 2021-01..2021-02"], id="ru_same_months_of_a_dispute"),
    pytest.param("За январь – март непростого 2020 года товарооборот с Тульской областью составил 36 млн долларов.", ["BY RU-TUL turnover 36 2020-01..2020-03"], id="ru_months_of_a_hard_year"),
    pytest.param("Соседи подвели черту под девятью месяцами 2021 года. Товарооборот с Тульской областью составил 36 млн долларов.", ["BY RU-TUL turnover 36 2021-01..2021-09"], id="ru_line_under_nine_months"),
    pytest.param("В I квартале 2021 года наметился перелом: оборот с Тульской областью 36 млн долларов.", ["BY RU-TUL turnover 36 2021-01..2021-03"], id="ru_turn_has_shown_itself"),
    pytest.param("На 2023 год стороны наметили оборот с Тульской областью в 36 млн долларов.", ["BY RU-TUL turnover 36 2023-01..2023-12 target"], id="ru_sides_have_set"),
    pytest.param("Товарооборот Беларуси и Москвы в 2021 году составил 36 млн долларов.", [f"BY RU-MOW turnover 36 {YEAR}"], id="ru_belarus_and_the_city"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*SUMS, *YEARS_BEHIND])
def test_english(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(("text", "expected"), [*RUSSIAN_SUMS, *RUSSIAN_YEARS])
def test_russian(text: str, expected: list[str]) -> None:
    assert told(OPENING_RU + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 the country's merchandise exports totalled $8.63 billion and imports $9.82 billion. The overall deficit widened to $1.19 billion.\n\nTrade with Russia came to $9.1 billion. Exports were $4 billion and imports $5.1 billion. The deficit was $1.1 billion.", [f"BY RU turnover 9100 {YEAR}", f"BY RU exports 4000 {YEAR}", f"BY RU imports 5100 {YEAR}", f"BY RU balance -1100 {YEAR}"], id="of-the-world"),
        pytest.param("Внешнеторговый оборот страны в 2021 году составил 25 млрд долларов. Экспорт – 12,2 млрд, импорт – 13,6 млрд. Сальдо сложилось отрицательное – 1,4 млрд долларов.\n\nТоварооборот с Россией составил 12 млрд долларов.", [f"BY RU turnover 12000 {YEAR}"], id="ru-of-the-world"),
    ],
)  # fmt: skip
def test_a_balance_is_of_the_sums_it_comes_from(text: str, expected: list[str]) -> None:
    assert told(f"Foreign trade of Belarus\n\n15 March 2022\n\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 trade with Tula Oblast made 14.2 billion Russian roubles – 1.8-fold growth.", [f"BY RU-TUL turnover 14200 {YEAR} +80%"], id="fold"),
        pytest.param("In 2021 trade with Tula Oblast stood at $1.02 billion or 4 per cent less than in 2020.", [f"BY RU-TUL turnover 1020 {YEAR} -4%"], id="or-less"),
        pytest.param("In 2021 trade with Tula Oblast was $12 million (+$3 million to 2020).", [f"BY RU-TUL turnover 12 {YEAR}"], id="plus-in-brackets"),
        pytest.param("In 2021 trade with Tula Oblast was $1.2–1.4 billion.", [f"BY RU-TUL turnover 1200 {YEAR}"], id="range"),
    ],
)  # fmt: skip
def test_a_sum_and_the_number_behind_it(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 trade of Belarus with Tula Oblast was $7 million. For the oblast as a whole turnover came to $12.4 billion.", [f"BY RU-TUL turnover 7 {YEAR}"], id="oblast-as-a-whole"),
        pytest.param("Tula Oblast's exports grew to $4.3 billion in 2021, chiefly chemicals. Belarus bought goods for $3 million there.", [f"BY RU-TUL imports 3 {YEAR}"], id="exports-to-all"),
        pytest.param("In 2021 trade of Belarus with Tula Oblast was $7 million. In 2010 turnover had come to $70 million.", [f"BY RU-TUL turnover 7 {YEAR}", "BY RU-TUL turnover 70 2010-01..2010-12"], id="ten-times-once"),
        pytest.param("In 2021 trade of Belarus with Tula Oblast was $260 million. It is a lot for a region with a population of just over a million.", [f"BY RU-TUL turnover 260 {YEAR}"], id="people"),
        pytest.param("In 2021 trade of Belarus with Tula Oblast was $1.6 million, although it is 2.3 times the amount of the previous year.", [f"BY RU-TUL turnover 1.6 {YEAR} +130%"], id="amount-of-the-year-before"),
    ],
)  # fmt: skip
def test_what_else_is_counted_beside_trade(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 exports of Tula Oblast to Belarus amounted to $11 million, imports from Belarus to $6 million. The positive balance of the oblast was $5 million against 6.5 million in 2020.", [f"BY RU-TUL imports 11 {YEAR}", f"BY RU-TUL exports 6 {YEAR}", f"BY RU-TUL balance -5 {YEAR}", "BY RU-TUL balance -6.5 2020-01..2020-12"], id="balance-against-balance"),
        pytest.param("In 2021 exports of Tula Oblast to Belarus were $11 million. The growth of exports of metals amounted to $3 million.", [f"BY RU-TUL imports 11 {YEAR}"], id="growth-amounted-to"),
    ],
)  # fmt: skip
def test_what_is_held_against_a_balance(text: str, expected: list[str]) -> None:
    assert told(OPENING + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В 2021 году экспорт Тульской области в Беларусь составил 13 млн долларов. Рост экспорта к уровню 2020 года составил 108,7%.", [f"BY RU-TUL imports 13 {YEAR} +8.7%"], id="ru-index-to-a-level"),
        pytest.param("В 2021 году экспорт Тульской области в Беларусь составил 13 млн долларов. Прирост экспорта группы «металлы» составил 3 млн долларов.", [f"BY RU-TUL imports 13 {YEAR}"], id="ru-growth-amounted-to"),
    ],
)  # fmt: skip
def test_growth_told_as_a_noun(text: str, expected: list[str]) -> None:
    assert told(OPENING_RU + text) == expected


def test_what_belarus_trades_before_a_partner_is_named_is_of_all_the_world() -> None:
    text = "Belarus' deficit in merchandise trade widened to $5.2 billion in 2021. Turnover rose to $31.9 billion. Trade with Russia reached $15 billion."
    assert told(f"Trade deficit widens\n\n15 March 2022\n\n{text}") == [
        f"BY RU turnover 15000 {YEAR}"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2011 Minsk enterprises sold to Saint Petersburg goods for $214.3 million, and bought for $161.7 million. The turnover between the Belarusian capital and Saint Petersburg thus came to $376 million.", ["BY-HM RU-SPE exports 214.3 2011-01..2011-12", "BY-HM RU-SPE imports 161.7 2011-01..2011-12", "BY-HM RU-SPE turnover 376 2011-01..2011-12"], id="parts_before_their_whole"),
        pytest.param("В 2011 году минские предприятия продали в Санкт-Петербург товаров на 214,3 млн долларов, купили на 161,7 млн. Товарооборот Минска с Санкт-Петербургом составил 376 млн долларов.", ["BY-HM RU-SPE exports 214.3 2011-01..2011-12", "BY-HM RU-SPE imports 161.7 2011-01..2011-12", "BY-HM RU-SPE turnover 376 2011-01..2011-12"], id="ru_parts_before_their_whole"),
    ],
)  # fmt: skip
def test_parts_told_before_their_whole_are_of_the_same_region(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
