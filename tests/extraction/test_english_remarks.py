"""What remarks at meetings say: odd currencies, months apart from their year, wishes and examples."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_TULA = "Belarus and Tula Oblast: a meeting on 5 March 2019\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # "млн.долл.США", as a machine translates it
        pytest.param("In 2018 the turnover was about 180 million.USA.", ["BY RU-TUL turnover 180 2018-01..2018-12"], id="million-usa"),
        pytest.param("The trade is not so great, a little less than $ 90 million.USA, but we hope to improve.", ["BY RU-TUL turnover 90 undated"], id="dollar-sign-and-usa"),
        pytest.param("In 2018 the turnover was 60 million dollars.USA, of which exports of Belarus 40 mln.USA.", ["BY RU-TUL turnover 60 2018-01..2018-12", "BY RU-TUL exports 40 2018-01..2018-12"], id="dollars-usa"),
        pytest.param("In 2018 the trade turnover was $70 million. This is 9% more than in the respective period last year.", ["BY RU-TUL turnover 70 2018-01..2018-12 +9%"], id="respective-period"),
        pytest.param("We need new projects. Russia will earmark about $1.5 billion for these plans in Belarus.", [], id="earmarked"),
        pytest.param("The two sides can boost bilateral trade to $300 million.", ["BY RU-TUL turnover 300 undated target"], id="can-boost-to"),
    ],
)  # fmt: skip
def test_sums_in_remarks(text: str, lines: list[str]) -> None:
    assert told(_TULA + text) == lines


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("“We are ready to meet each other halfway,” the Head of Government went on.", id="head-of-government"),
        pytest.param("“We are ready to meet each other halfway,” the PM said.", id="the-pm"),
        pytest.param("“We are ready to meet each other halfway,” PM Rudko said.", id="pm-and-name"),
        pytest.param("According to him, the country boasts rich farms: “We are ready to share what we know.”", id="according-to-him"),
    ],
)  # fmt: skip
def test_the_premier_speaks(words: str) -> None:
    text = f"Prime Minister Pavel Rudko met with the head of a plant.\n\n{words}"
    assert [quote.speaker for quote in extract(text).quotes] == ["Pavel Rudko"]


def test_hours_are_no_office() -> None:
    text = "Ivan Orlov spoke first. “We are ready to share it all,” Ivan Orlov said at 5 pm Minsk time."
    assert [quote.speaker for quote in extract(text).quotes] == ["Ivan Orlov"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Yes, there is the \"House of Minsk Tractors,\" but parts are needed too.", 0, id="name-with-a-comma"),
        pytest.param("They signed the \"Roads of Two Friendly Countries.\" It will run for years.", 0, id="name-with-a-stop"),
        pytest.param("\"Belarus and Russia Stand Together,\" he said. It was cold.", 1, id="speech-in-capitals"),
        # one that opens every paragraph anew has no paragraph without a mark
        pytest.param("He said: “We had a good year. Now it goes down.\nTrade rests on machines, he noted.\n“We can do more with what we have here,” he said.", 1, id="never-closed"),
        pytest.param("He said: “We had a good year.\n“Now it goes down.\n“We can do more with what we have here,” he said.", 1, id="opened-anew"),
    ],
)  # fmt: skip
def test_where_speech_begins(text: str, count: int) -> None:
    assert len(extract(text).quotes) == count
