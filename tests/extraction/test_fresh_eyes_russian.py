"""Plain sentences that rules made for rare ones must not touch: threats, averages, paces, starts of January."""

from __future__ import annotations

import pytest

from articles.extraction import extract

from .told import told

_DATE = "10 марта 2024\n\n"
FACTS = [
    pytest.param(f"{_DATE}Санкции угрожали торговле, но импорт Беларуси из России в 2023 году вырос на 7%.", ["BY RU imports none 2023-01..2023-12 +7%"], id="threatened_but"),
    pytest.param(f"{_DATE}Экспорт Брестской области в Россию в 2023 году вырос на 9% при среднем показателе по стране 6%.", ["BY-BR RU exports none 2023-01..2023-12 +9%"], id="beside_the_average"),
    pytest.param(f"{_DATE}Торговля с Тверской областью в 2023 году выросла на 14% – это выше среднего показателя по стране.", ["BY RU-TVE turnover none 2023-01..2023-12 +14%"], id="that_is_above_average"),
    pytest.param("10 March 2024\n\nTrade with Tver Oblast grew by 14% in 2023 – faster than the national average.", ["BY RU-TVE turnover none 2023-01..2023-12 +14%"], id="en_above_average"),
    pytest.param(f"{_DATE}С начала января 2024 года поставки в Тверскую область выросли на 4%.", ["BY RU-TVE exports none 2024-01..2024-12 +4%"], id="since_the_start_of_january"),
    pytest.param(f"{_DATE}При таких темпах мы ставим задачу довести торговлю с Тверской областью до 90 млн долларов в 2025 году.", ["BY RU-TVE turnover 90 2025-01..2025-12 target"], id="at_this_pace_a_task"),
    pytest.param("10 March 2024\n\nIf this pace continues, we plan to bring trade with Tver Oblast to $90 million in 2025.", ["BY RU-TVE turnover 90 2025-01..2025-12 target"], id="en_at_this_pace_a_plan"),
    pytest.param(f"{_DATE}В 2024 году экспорт в Тверскую область не превысит 60 млн долларов.", ["BY RU-TVE exports 60 2024-01..2024-12 forecast"], id="will_not_exceed"),
    pytest.param(f"{_DATE}В 2023 году Беларусь поставила рекордные объемы продуктов питания в Россию – на 6 млрд долларов.", ["BY RU exports 6000 2023-01..2023-12"], id="record_volumes_supplied"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


NO_SPEECH = [
    pytest.param("The exhibition “one sky over two rivers” opened in Minsk. Mayor Lev Dubin visited it.", id="exhibition"),
    pytest.param("Mayor Lev Dubin was given the medal “for merits in developing trade.”", id="medal"),
]  # fmt: skip


@pytest.mark.parametrize("text", NO_SPEECH)
def test_a_name_in_small_letters_is_no_speech(text: str) -> None:
    assert not extract(text).quotes


def test_who_greets_a_namesake_still_speaks() -> None:
    text = 'Mayor Lev Dubin met Ambassador Lev Gorin. "Lev, you are always welcome in our town," the mayor said.'
    assert [quote.speaker for quote in extract(text).quotes] == ["Lev Dubin"]
