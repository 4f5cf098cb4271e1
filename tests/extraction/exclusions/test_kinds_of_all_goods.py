"""Sums of all that was sold taken apart by kind behind Russia's part, and sums that trade rose by."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_DATE = "2024-05-14\n\n"
_ALL = "In the first quarter Belarus exported furniture worth $310 million. Exports to Russia rose by 20% to $140 million."
_RUSSIA = "BY RU exports 140 2024-01..2024-03 +20%"
_VSE = "За первый квартал Беларусь экспортировала мебели на 310 млн долларов. Экспорт в Россию вырос на 20% до 140 млн долларов."
KINDS = [
    pytest.param(f"{_DATE}{_ALL} By product group, the biggest rise was seen in beds, whose exports went up by 40% to $12 million. Exports of chairs rose by 11% to $55 million.", [_RUSSIA], id="en_by_product_group"),
    pytest.param(f"{_DATE}{_ALL} Broken down by product, exports of beds rose by 40% to $12 million.", [_RUSSIA], id="en_broken_down"),
    pytest.param(f"{_DATE}{_ALL} By product group, exports to Russia of beds rose by 40% to $12 million.", [_RUSSIA, "BY RU exports 12 2024-01..2024-03 +40%"], id="en_by_group_to_russia"),
    pytest.param(f"{_DATE}In the first quarter exports to Russia rose by 20% to $140 million. By product group, exports of cheese rose by 40% to $12 million.", [_RUSSIA, "BY RU exports 12 2024-01..2024-03 +40%"], id="en_russia_alone"),
    pytest.param(f"{_DATE}{_VSE} По видам продукции больше всего прибавили кровати: их экспорт вырос на 40% до 12 млн долларов.", [_RUSSIA], id="ru_by_kind"),
]  # fmt: skip
RISES = [
    pytest.param(f"{_DATE}Russia accounts for half of the $3 billion exports increase in Belarus.", [], id="en_exports_increase"),
    pytest.param(f"{_DATE}Two thirds of the $900 million trade growth fell on Russia.", [], id="en_trade_growth"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*KINDS, *RISES])
def test_kinds_of_all_and_rises_are_no_trade(text: str, records: list[str]) -> None:
    assert told(text) == records
