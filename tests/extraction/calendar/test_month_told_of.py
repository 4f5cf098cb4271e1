"""A month that a short sentence is about dates what follows; one in which something was done does not."""

from __future__ import annotations

import pytest

from articles.extraction import extract

FELL = "За месяц продажи в Россию упали до 54 миллионов долларов."
FELL_EN = "Sales to Russia for the month fell to $54 million."

MONTHS = [
    pytest.param(f"Февраль не порадовал белорусов. {FELL}", ["2015-02"], id="subject_ru"),
    pytest.param(f"Такого февраля белорусы не помнят с 2009-го. {FELL}", ["2015-02"], id="such_a_month_ru"),
    pytest.param(f"Ноябрь 2014 года стал для белорусов рекордным. {FELL}", ["2014-11"], id="with_year_ru"),
    pytest.param("Декабрь выдался удачным. Белорусский экспорт в Россию вырос до 54 млн долларов. Импорт из неё составил 60 млн.", ["2014-12", "2014-12"], id="month_gone_by_ru"),
    pytest.param(f"3 февраля в Минске встретились министры. {FELL}", [None], id="day_of_a_meeting_ru"),
    pytest.param(f"В феврале в Минске встретились министры. {FELL}", [None], id="month_of_a_meeting_ru"),
    pytest.param(f"January brought Belarusians no joy. {FELL_EN}", ["2015-01"], id="subject"),
    pytest.param(f"In January the ministers met in Minsk. {FELL_EN}", [None], id="month_of_a_meeting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), MONTHS)
def test_a_month_told_of_dates_what_follows(text: str, starts: list[str | None]) -> None:
    day = "26 March 2015" if text.isascii() else "26 марта 2015"
    figures = extract(f"{day}\n\n{text}").figures
    assert [f.period.start if f.period else None for f in figures] == starts
