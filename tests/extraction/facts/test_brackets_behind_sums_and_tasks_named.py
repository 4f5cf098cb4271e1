"""Sums whose brackets hold a weight, years held to the one before them, and sums that name a task told before."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

MEAT = "BY RU exports"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # brackets that a time follows are the sum's own, and so is the time
        pytest.param("Exports of beef to Russia made up $81 million (19,000 tonnes) in Q1 2013 and $64 million (21,000 tonnes) in Q1 2014.",
                     [f"{MEAT} 81 2013-01..2013-03", f"{MEAT} 64 2014-01..2014-03"], id="weights"),
        pytest.param("Экспорт говядины в Россию составил 81 млн долларов (19 тыс. тонн) в I квартале 2013 года и 64 млн долларов (21 тыс. тонн) в I квартале 2014 года.",
                     [f"{MEAT} 81 2013-01..2013-03", f"{MEAT} 64 2014-01..2014-03"], id="weights-ru"),
        pytest.param("In 2014 exports of beef to Russia made up $81 million (19,000 tonnes), in 2013 $64 million (21,000 tonnes).",
                     [f"{MEAT} 81 2014-01..2014-12", f"{MEAT} 64 2013-01..2013-12"], id="weights-behind-the-year"),
        # a year right behind a later one
        pytest.param("5 May 2021\n\nTrade of Belarus with Perm Krai rose by 8% in 2020 over 2019 and amounted to $240 million.",
                     ["BY RU-PER turnover 240 2020-01..2020-12 +8%"], id="over"),
        pytest.param("5 May 2021\n\nExports to Perm Krai went up by 8% in January-March 2021 over January-March 2020, to $24 million.",
                     ["BY RU-PER exports 24 2021-01..2021-03 +8%"], id="months-over-months"),
        pytest.param("5 мая 2021\n\nТоварооборот Беларуси с Пермским краем вырос на 8% в 2020 году к 2019 году и составил 240 млн долларов.",
                     ["BY RU-PER turnover 240 2020-01..2020-12 +8%"], id="over-ru"),
        pytest.param("5 May 2021\n\nIn 2020, imports from Perm Krai came to $52 million, in 2019 to $48 million.",
                     ["BY RU-PER imports 52 2020-01..2020-12", "BY RU-PER imports 48 2019-01..2019-12"], id="each-with-a-sum"),
        # what the task told right before comes to
        pytest.param("5 May 2021\n\nOur task with Perm Krai is to return to the trade of old times. This is about $400 million.",
                     ["BY RU-PER turnover 400 undated target"], id="task"),
        pytest.param("5 мая 2021\n\nПеред нами задача вернуться с Пермским краем на прежний уровень товарооборота. Это порядка 400 млн долларов.",
                     ["BY RU-PER turnover 400 undated target"], id="task-ru"),
        pytest.param("5 May 2021\n\nLast year we reached the goal for trade with Perm Krai. This is $400 million.",
                     ["BY RU-PER turnover 400 2020-01..2020-12"], id="task-done"),
        # so many times as large as with another partner: no growth
        pytest.param("Exports to Russia in 1998 were six times higher than to any other country.", [], id="than-to-others"),
        pytest.param("В 1998 году экспорт в Россию был в 6 раз больше, чем в Польшу.", [], id="than-to-others-ru"),
        pytest.param("В 1998 году экспорт в Россию был в 6 раз больше, чем в 1997 году.", [f"{MEAT} none 1998-01..1998-12 +500%"], id="than-a-year-before-ru"),
        pytest.param("In 1998 exports to Perm Krai were twice higher than a year before.", ["BY RU-PER exports none 1998-01..1998-12 +100%"], id="twice-higher"),
        # goods "brought" somewhere are sold there
        pytest.param("In 2014 Belarus brought $31 million worth of cheese to Russia.", [f"{MEAT} 31 2014-01..2014-12"], id="brought"),
        # what the city hall of Minsk tells of Moscow
        pytest.param("Relations of the Minsk City Executive Committee with Moscow are a priority. Moscow is Minsk's main partner. In 2014, mutual turnover was $1.6bn.",
                     ["BY-HM RU-MOW turnover 1600 2014-01..2014-12"], id="city-hall"),
    ],
)  # fmt: skip
def test_brackets_years_and_tasks(text: str, lines: list[str]) -> None:
    """What stands around a sum tells its own time, its status, or nothing of growth."""
    assert told(text) == lines
