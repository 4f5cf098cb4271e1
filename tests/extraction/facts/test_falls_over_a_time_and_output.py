"""Falls told "of N% over" a time, and changes of output per head or of the whole economy, which are no trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_DATE = "2016-05-12\n\n"
OVER = [
    pytest.param(f"{_DATE}Exports from Belarus to Russia were $2.2 billion in 2015, a decrease of 7 percent over the year before.", ["BY RU exports 2200 2015-01..2015-12 -7%"], id="en_decrease_over"),
    pytest.param(f"{_DATE}Exports from Belarus to Russia were about $2.2 billion, a drop of almost 7% over January-March.", ["BY RU exports 2200 2016-01..2016-03 -7%"], id="en_drop_over"),
    pytest.param(f"{_DATE}Trade of Belarus with Russia came to $5 billion in 2015, down by 3.1% over 2014.", ["BY RU turnover 5000 2015-01..2015-12 -3.1%"], id="en_down_by_over"),
    pytest.param(f"{_DATE}Trade of Belarus with Russia was $5 billion in 2015 (94 per cent in comparison with 2014).", ["BY RU turnover 5000 2015-01..2015-12 -6%"], id="en_in_comparison_with"),
    pytest.param(f"{_DATE}Trade of Belarus with Russia exceeded $5 billion in 2015 (112% by comparison with the year before).", ["BY RU turnover 5000 2015-01..2015-12 +12%"], id="en_by_comparison_with"),
    pytest.param(f"{_DATE}Trade of Belarus with Russia came to $5 billion in 2015, an increase of 4 percent over 2014.", ["BY RU turnover 5000 2015-01..2015-12 +4%"], id="en_increase_over"),
]  # fmt: skip
_AFTER = ["BY RU turnover none 2015-01..2015-12 -16%"]
OVER += [
    pytest.param(f"{_DATE}Belarus and Russia may achieve growth of trade in 2016 after a 16% contraction in 2015.", _AFTER, id="en_may_grow_after_a_contraction"),
    pytest.param(f"{_DATE}Belarus and Russia hope that trade will recover in 2016 after the 16% fall in 2015.", _AFTER, id="en_hope_after_a_fall"),
    pytest.param(f"{_DATE}Товарооборот Беларуси и России может вырасти в 2016 году после падения на 16% в 2015 году.", _AFTER, id="ru_may_grow_after_a_fall"),
    pytest.param(f"{_DATE}Trade of Belarus and Russia saw a 16% plunge in 2014 and a 5% uptick in 2015.", ["BY RU turnover none 2014-01..2014-12 -16%", "BY RU turnover none 2015-01..2015-12 +5%"], id="en_plunge_and_uptick"),
]  # fmt: skip
_TRADE = f"{_DATE}Trade of Belarus with Russia came to $5 billion in 2015."
_TORG = f"{_DATE}Торговля Беларуси с Россией в 2015 году составила 5 млрд долларов."
_TOLD = ["BY RU turnover 5000 2015-01..2015-12"]
OUTPUT = [
    pytest.param(f"{_TRADE} Milk output per capita in the Gomel Region is five times higher than on average in the EAEU.", _TOLD, id="en_per_capita"),
    pytest.param(f"{_TRADE} In the Gomel Region it is five times higher than the average.", _TOLD, id="en_than_the_average"),
    pytest.param(f"{_TRADE} We expect the economy to shrink by 6.3% in 2016.", _TOLD, id="en_economy"),
    pytest.param(f"{_TORG} Производство молока на душу населения в Гомельской области в пять раз выше, чем в среднем по ЕАЭС.", _TOLD, id="ru_per_capita"),
    pytest.param(f"{_TORG} Экономика выросла на 4%.", _TOLD, id="ru_economy"),
    pytest.param(f"{_TRADE} A 20% drop in the value of the rouble hit exports to Russia.", _TOLD, id="en_drop_in_the_rouble"),
    pytest.param(f"{_TRADE} A 3% contraction of Russia's economy cut exports to Russia.", _TOLD, id="en_contraction_of_the_economy"),
    pytest.param(f"{_TORG} 20-процентная девальвация рубля ударила по экспорту в Россию.", _TOLD, id="ru_devaluation"),
    pytest.param(f"{_TRADE} Russia supports Belarus by an average of $3 billion annually.", _TOLD, id="en_support"),
    pytest.param(f"{_TORG} Россия помогает Беларуси в среднем на 3 млрд долларов в год.", _TOLD, id="ru_help"),
    pytest.param(f"{_TRADE} The economy needs it: exports grew by 12%.", [*_TOLD, "BY RU exports none 2015-01..2015-12 +12%"], id="en_exports_the_economy_needs"),
]  # fmt: skip


_GAP = "The trade gap with Russia widened to $2.94 billion in 2022."
_WIDENED = ["BY RU balance -2940 2022-01..2022-12"]
HALVES = [
    pytest.param("We lost $3 billion of trade with Russia in half a year, the head of the ministry said on 30 July 2016.", [], id="en_lost_in_half_a_year"),
    pytest.param("30 июля 2016\n\nМы потеряли в торговле с Россией за полгода 3 млрд долларов.", [], id="ru_lost_in_trade"),
    pytest.param("In 2022 exports to Russia rose to $8.3 billion, as Russian gas doubled in price.", ["BY RU exports 8300 2022-01..2022-12"], id="en_doubled_in_price"),
    pytest.param("In 2022 the deficit in trade with Russia gave way to a surplus of a few hundred million dollars.", [], id="en_few_hundred_million"),
    pytest.param("In 2022 Belarus spent $1.1 billion on Russian oil.", ["BY RU imports 1100 2022-01..2022-12"], id="en_spent_on_oil"),
    pytest.param("Over January-February 2022 exports to Russia grew by 5%. They brought in $3.7 billion.", ["BY RU exports 3700 2022-01..2022-02 +5%"], id="en_they_brought_in"),
]  # fmt: skip
DEFICITS = [
    pytest.param("In 2022 Belarus ran up a $2.94 billion trade deficit with Russia.", _WIDENED, id="en_ran_up"),
    pytest.param("In 2022 Belarus was left with a $2.94 billion hole in its trade with Russia.", _WIDENED, id="en_hole_in_its_trade"),
    pytest.param("In 2022 there was a $2.94 billion gap in bilateral trade with Russia.", _WIDENED, id="en_gap_in_bilateral_trade"),
    pytest.param("In 2022 exports to Russia were $14.2 billion (91.6% of the previous year's level) and imports $19.9 billion (95.7%).", ["BY RU exports 14200 2022-01..2022-12 -8.4%", "BY RU imports 19900 2022-01..2022-12 -4.3%"], id="en_brackets_behind_a_level"),
    pytest.param("В 2022 году экспорт в Россию составил 14,2 млрд долларов (91,6% от прошлогоднего уровня), импорт – 19,9 млрд долларов (95,7%).", ["BY RU exports 14200 2022-01..2022-12 -8.4%", "BY RU imports 19900 2022-01..2022-12 -4.3%"], id="ru_brackets_behind_a_level"),
    pytest.param(f"{_GAP} Belarus' total merchandise trade deficit was $2.2 billion.", _WIDENED, id="en_total_merchandise"),
    pytest.param(f"{_GAP} The country's goods trade deficit was $2.2 billion.", _WIDENED, id="en_countrys_goods"),
    pytest.param("In 2022 Belarus' merchandise trade deficit with Russia was $2.2 billion.", ["BY RU balance -2200 2022-01..2022-12"], id="en_with_russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*OVER, *OUTPUT, *DEFICITS, *HALVES])
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


def test_a_sum_aimed_at_after_a_fall_is_no_past() -> None:
    text = f"{_DATE}Товарооборот Беларуси и России может вырасти после снижения на 5% и достигнуть 90 млрд долларов."
    assert told(text)[0].endswith("target")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Такой рост вполне возможен: в 2015 году товарооборот Беларуси с Россией вырос до 31 млрд долларов.", "actual"),
        ("Такая цель вполне возможна: в 2017 году товарооборот Беларуси с Россией вырастет до 31 млрд долларов.", "target"),
    ],
)  # fmt: skip
def test_what_shows_that_more_is_possible_has_been(text: str, status: str) -> None:
    line = told(f"{_DATE}{text}")[0]
    assert line.endswith("target") == (status == "target")
