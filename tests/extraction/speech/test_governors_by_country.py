"""The Belarusian governor and the Russian one, told apart by the region that each is the governor of."""

from __future__ import annotations

import pytest

from articles.extraction import extract

MET = "Grodno Oblast Governor Anton Karas and Kaluga Oblast Governor Oleg Shapov met in Kaluga.\n\n"
MET_TURNED = "Governor of Kaluga Oblast Oleg Shapov and Chairman of the Grodno Oblast Executive Committee Anton Karas met.\n\n"
MET_RU = "Председатель Гродненского облисполкома Антон Карась и губернатор Калужской области Олег Шапов встретились в Калуге.\n\n"
SAID = [
    pytest.param(f"{MET}In turn, the Belarusian governor added: “We will supply milk and meat too.”", "Anton Karas", id="belarusian"),
    pytest.param(f"{MET}“This is only the beginning of a long way,” the Russian governor summed up.", "Oleg Shapov", id="russian"),
    pytest.param(f"{MET_TURNED}“We will supply milk and meat too,” the Belarusian governor added.", "Anton Karas", id="who_chairs_an_oblast"),
    pytest.param(f"{MET_TURNED}“This is only the beginning of a long way,” the Russian governor summed up.", "Oleg Shapov", id="russian_named_first"),
    pytest.param(f"{MET_RU}В свою очередь белорусский губернатор добавил: «Мы готовы поставлять молоко и мясо».", "Антон Карась", id="ru_belarusian"),
    pytest.param(f"{MET_RU}«Это только начало большого пути», – подытожил российский губернатор.", "Олег Шапов", id="ru_russian"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_governors_by_country(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
