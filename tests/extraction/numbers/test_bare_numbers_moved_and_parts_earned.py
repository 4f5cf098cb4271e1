"""Numbers without a unit that something moved to, parts of what was earned, partners of one side, headings of pages."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
T = "BY RU-TUL turnover"
MOVED = [
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2021. In 2022 it fell by 30 percent, to 63.2.", f"{T} 63.2 {YEAR} -30%", id="by_percent_to"),
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2021. In 2022 it shrank to 63.2.", f"{T} 63.2 {YEAR}", id="shrank_to"),
    pytest.param("Trade of Belarus with Tula Oblast was $120 million in 2021. In 2022 it decreased in two times, to 60,2.", f"{T} 60.2 {YEAR} -50%", id="translated"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2021 году составил 120 млн долларов. В 2022 году он снизился вдвое, до 60,2.", f"{T} 60.2 {YEAR} -50%", id="ru_halved"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2021 году составил 90 млн долларов. В 2022 году он уменьшился на 30%, до 63,2.", f"{T} 63.2 {YEAR} -30%", id="ru_by_percent"),
    pytest.param("Trade of Belarus with Tula Oblast was $120 million in 2019. In 2022 it halved to 60.", f"{T} 60 {YEAR}", id="since_three_years"),
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2022. The number of ventures fell by half, to 63.", f"{T} 90 {YEAR}", id="of_ventures"),
    pytest.param("In 2022 Belarus and Tula Oblast traded to the tune of $90 million. Of them, exports from Belarus account for only 26.7.", f"BY RU-TUL exports 26.7 {YEAR}", id="account_for"),
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2022. Exports were 53.6, imports 36.4.", f"BY RU-TUL imports 36.4 {YEAR}", id="without_its_verb"),
    pytest.param("Trade between Belarus and Komi was $82 million in 2018. We must bring it to at least 100 in the next two years.", "BY RU-KO turnover 100 undated target", id="in_the_next_years"),
    pytest.param("Trade between Belarus and Komi was $82 million in 2018. We can get to 120 already next year.", "BY RU-KO turnover 120 2019-01..2019-12 target", id="next_year"),
    pytest.param("Trade between Belarus and Komi was $82 million in 2018. Students come too: we have 60 this year.", "BY RU-KO turnover 82 2018-01..2018-12", id="we_have_this_year"),
]  # fmt: skip
RATES = [
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2021. In 2022 the growth rate of trade is 108.7%, and for Belarusian exports even 121%.", id="en"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2021 году составил 90 млн долларов. За 2022 год темп – 108,7%, а белорусский экспорт – и вовсе 121%.", id="ru"),
]  # fmt: skip
X, M = "BY RU-TUL exports", "BY RU-TUL imports"
BRACKETS = [
    pytest.param("Trade of Tula Oblast with Belarus was $90 million in 2022, imports (60.5) being twice as high as exports (29.5).", [f"{T} 90 {YEAR}", f"{X} 60.5 {YEAR}", f"{M} 29.5 {YEAR}"], id="being_as_high"),
    pytest.param("Trade of Belarus with Tula Oblast was $90 million in 2022, of it exports (60.5) and imports (29.5).", [f"{T} 90 {YEAR}", f"{X} 60.5 {YEAR}", f"{M} 29.5 {YEAR}"], id="of_it"),
]  # fmt: skip
PARTS = [
    pytest.param("Exports of wood from Belarus brought $700 million in 2022. Out of this $120 million came from Russia (+9%), where doors are in demand, the rest from Poland.", [f"BY RU exports 120 {YEAR} +9%"], id="came_from"),
    pytest.param("Exports of wood from Belarus brought $700 million in 2022. Of this $120 million went to Russia, the rest to Poland.", [f"BY RU exports 120 {YEAR}"], id="went_to"),
    pytest.param("Экспорт древесины из Беларуси принес в 2022 году 700 млн долларов. Из них 120 млн долларов дала Россия, остальное – Польша.", [f"BY RU exports 120 {YEAR}"], id="ru"),
]  # fmt: skip
ONE_SIDES = [
    pytest.param("Tula Oblast and Gomel Oblast\n\nThe Gomel governor said that Tula Oblast was the second largest Russian partner of the region.\n\nIn 2022 exports rose to $60 million, imports fell to $30 million.", ["BY-HO RU-TUL exports 60 2022-01..2022-12", "BY-HO RU-TUL imports 30 2022-01..2022-12"], id="russian_partner_of_the_region"),
    pytest.param("Минск. В 2022 году Тульская область – второй российский партнер Гомельской области. Экспорт составил 60 млн долларов, импорт 30 млн долларов.", ["BY-HO RU-TUL exports 60 2022-01..2022-12", "BY-HO RU-TUL imports 30 2022-01..2022-12"], id="ru"),
]  # fmt: skip
SUMS_OF_OTHERS = [
    pytest.param("The textile workers of the region have shipped products for 187 billion rubles in 2022.", id="workers_shipped"),
    pytest.param("Settlements in national currencies rose to 74 percent.", id="settlements"),
    pytest.param("In total, exports of the food industry of the region reached $118 million in 2022.", id="in_total"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), MOVED)
def test_a_bare_number_that_trade_moved_to_takes_the_unit_before(text: str, line: str) -> None:
    assert told(text)[-1] == line


@pytest.mark.parametrize("text", RATES)
def test_rates_of_both_ways(text: str) -> None:
    assert told(text)[1:] == [f"{T} none {YEAR} +8.7%", f"{X} none {YEAR} +21%"]


@pytest.mark.parametrize(("text", "lines"), BRACKETS)
def test_each_way_in_brackets_behind_the_sum_of_both(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), PARTS)
def test_a_part_of_what_was_earned_comes_from_the_buyer(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), ONE_SIDES)
def test_only_one_of_ours_has_russian_partners(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize("text", SUMS_OF_OTHERS)
def test_output_settlements_and_exports_to_all_are_no_trade_of_the_two(text: str) -> None:
    trade = "Trade of Belarus with Tula Oblast was $90 million in 2022."
    assert told(f"{trade} {text}") == [f"{T} 90 {YEAR}"]


def test_a_link_of_the_menu_again_is_the_heading_of_its_page() -> None:
    menu = "Embassy of Belarus\nNews\nContacts\nTula Oblast\nOryol Oblast\nBryansk Oblast\n\nTULA OBLAST"
    text = f"{menu}\n\nLegal basis. An agreement of 3 March 2000.\n\nTrade. In 2022, trade in goods was $90 million."
    assert told(text) == [f"{T} 90 {YEAR}"]


def test_rows_below_a_heading_with_dots_name_moscow_the_city() -> None:
    head = "Minsk City Executive Committee\n\nThe city's foreign trade in 2022 was worth $25.8 billion."
    rows = "Moscow ........ 4 870.5\nTula Oblast ........ 902.3"
    text = f"{head}\n\nMinsk has signed agreements with 22 regions of Russia. The largest partners by turnover in 2022, USD million:\n\n{rows}"
    assert told(text) == [
        f"BY-HM RU-MOW turnover 4870.5 {YEAR}",
        f"BY-HM RU-TUL turnover 902.3 {YEAR}",
    ]
