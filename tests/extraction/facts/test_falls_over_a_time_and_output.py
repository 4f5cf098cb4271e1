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
_TRADE = f"{_DATE}Trade of Belarus with Russia came to $5 billion in 2015."
_TORG = f"{_DATE}Торговля Беларуси с Россией в 2015 году составила 5 млрд долларов."
_TOLD = ["BY RU turnover 5000 2015-01..2015-12"]
OUTPUT = [
    pytest.param(f"{_TRADE} Milk output per capita in the Gomel Region is five times higher than on average in the EAEU.", _TOLD, id="en_per_capita"),
    pytest.param(f"{_TRADE} In the Gomel Region it is five times higher than the average.", _TOLD, id="en_than_the_average"),
    pytest.param(f"{_TRADE} We expect the economy to shrink by 6.3% in 2016.", _TOLD, id="en_economy"),
    pytest.param(f"{_TORG} Производство молока на душу населения в Гомельской области в пять раз выше, чем в среднем по ЕАЭС.", _TOLD, id="ru_per_capita"),
    pytest.param(f"{_TORG} Экономика выросла на 4%.", _TOLD, id="ru_economy"),
    pytest.param(f"{_TRADE} The economy needs it: exports grew by 12%.", [*_TOLD, "BY RU exports none 2015-01..2015-12 +12%"], id="en_exports_the_economy_needs"),
]  # fmt: skip


_GAP = "The trade gap with Russia widened to $2.94 billion in 2022."
_WIDENED = ["BY RU balance -2940 2022-01..2022-12"]
DEFICITS = [
    pytest.param(f"{_GAP} Belarus' total merchandise trade deficit was $2.2 billion.", _WIDENED, id="en_total_merchandise"),
    pytest.param(f"{_GAP} The country's goods trade deficit was $2.2 billion.", _WIDENED, id="en_countrys_goods"),
    pytest.param("In 2022 Belarus' merchandise trade deficit with Russia was $2.2 billion.", ["BY RU balance -2200 2022-01..2022-12"], id="en_with_russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*OVER, *OUTPUT, *DEFICITS])
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
