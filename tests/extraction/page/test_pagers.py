"""Guillemets as arrows to the items before and behind are no quotation marks, and their headlines no text."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

NEWS = "Trade with Tver Oblast\n\nTrade of Belarus and Tver Oblast grew to $30 million in 2020.\n\n"
PAGERS = [
    pytest.param("More in this category: « Flax fields of Orsha in bloom   Exports to Tula made $9 million in 2019 »", id="category"),
    pytest.param("« Previous: Flax fields of Orsha in bloom   Next: Exports to Tula made $9 million in 2019 »", id="previous"),
    pytest.param("« Exports of Belarus to Tula made $9 million in 2019", id="older"),
    pytest.param("Exports of Belarus to Tula made $9 million in 2019 »", id="newer"),
    pytest.param("Другие новости: « Цветёт лён под Оршей   Экспорт в Тулу в 2019 году – 9 млн долларов »", id="in_russian"),
]  # fmt: skip


@pytest.mark.parametrize("pager", PAGERS)
def test_pagers_are_no_text(pager: str) -> None:
    assert told(NEWS + pager) == ["BY RU-TVE turnover 30 2020-01..2020-12"]
    assert not extract(NEWS + pager).quotes


def test_spaced_guillemets_may_be_a_quotation() -> None:
    text = "« Мы довели торговлю с Тверской областью до 30 млн долларов в 2020 году », — сказал Павел Орлов."
    assert [quote.speaker for quote in extract(text).quotes] == ["Павел Орлов"]
