"""Months that a note behind the figures tells, and years only set against those of a fact."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("Trade of Belarus with Penza Oblast amounted to $115.3 million, up 11.4%. (Data for January–November 2020)", ["BY RU-PNZ turnover 115.3 2020-01..2020-11 +11.4%"], id="note_of_data"),
    pytest.param("Exports to Penza Oblast: $115.3 million.\n*As of January-September 2020.", ["BY RU-PNZ exports 115.3 2020-01..2020-09"], id="note_below"),
    pytest.param("Товарооборот Беларуси с Пензенской областью составил 115,3 млн долларов (рост на 11,4%). Данные за 2020 год.", ["BY RU-PNZ turnover 115.3 2020-01..2020-12 +11.4%"], id="ru_note_of_data"),
    pytest.param("Despite a slowdown of trade with Komi in 2011, growth of 14% was recorded in January-August 2012.", ["BY RU-KO turnover none 2012-01..2012-08 +14%"], id="despite_a_fall_of_another_year"),
    pytest.param("Trade with Komi slowed down in 2011, but an increase of 14% was registered in January-August 2012.", ["BY RU-KO turnover none 2012-01..2012-08 +14%"], id="fell_then_but_grew_later"),
    pytest.param("Несмотря на спад товарооборота с Коми в 2011 году, рост на 14% зафиксирован в январе-августе 2012 года.", ["BY RU-KO turnover none 2012-01..2012-08 +14%"], id="ru_despite_a_fall_of_another_year"),
    pytest.param("In 2012, despite the crisis, trade with Komi grew by 14% compared with 2011.", ["BY RU-KO turnover none 2012-01..2012-12 +14%"], id="in_a_year_despite"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates_of_notes_and_of_contrasts(text: str, expected: list[str]) -> None:
    assert told(text) == expected
