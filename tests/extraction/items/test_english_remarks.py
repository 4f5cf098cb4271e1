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
        pytest.param("The trade is rather small, a little less than $ 70 million.USA, yet it can grow.", ["BY RU-TUL turnover 70 undated"], id="dollar-sign-and-usa"),
        pytest.param("In 2018 the turnover was 60 million dollars.USA, of which exports of Belarus 40 mln.USA.", ["BY RU-TUL turnover 60 2018-01..2018-12", "BY RU-TUL exports 40 2018-01..2018-12"], id="dollars-usa"),
        pytest.param("In 2018 the trade turnover was $70 million. This is 9% more than in the respective period before.", ["BY RU-TUL turnover 70 2018-01..2018-12 +9%"], id="respective-period"),
        pytest.param("We need new roads. Russia will earmark some $2.3 billion for such plans in Belarus.", [], id="earmarked"),
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


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        pytest.param("“We are ready to meet each other halfway,” the Russian governor said.", "Ivan Orlov", id="russian-governor"),
        pytest.param("“We are ready to meet each other halfway,” the Belarusian governor said.", None, id="belarusian-governor"),
        pytest.param("“We are ready to meet each other halfway,” the Russian Prime Minister said.", None, id="premier-of-another"),
        # what the region is, nobody says
        pytest.param("The region is a good partner, the Belarusian Prime Minister is convinced: “We are ready to go on like this.”", "Pavel Rudko", id="is-convinced"),
        pytest.param("The region is a good partner, the Prime Minister is sure. “We are ready to go on like this.”", "Pavel Rudko", id="is-sure"),
    ],
)  # fmt: skip
def test_whose_office_it_is(words: str, speaker: str | None) -> None:
    text = f"Prime Minister of Belarus Pavel Rudko met with the Governor of Tula region Ivan Orlov.\n\n{words}"
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]


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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # months before the number, their year behind it
        pytest.param("The turnover for two months amounted to nearly $35 million in 2019.", ["BY RU-TUL turnover 35 2019-01..2019-02"], id="months-then-year"),
        pytest.param("In the first half exports of Belarus were $65 million last year.", ["BY RU-TUL exports 65 2018-01..2018-06"], id="half-then-last-year"),
        pytest.param("In January-February trade was $65 million against $50 million in 2018.", ["BY RU-TUL turnover 65 2019-01..2019-02", "BY RU-TUL turnover 50 2018-01..2018-12"], id="against-a-year"),
        pytest.param("In January trade amounted to $65 million and in 2018 to $250 million.", ["BY RU-TUL turnover 65 2019-01..2019-01", "BY RU-TUL turnover 250 2018-01..2018-12"], id="months-and-a-year"),
        # what has been managed is done
        pytest.param("Though trade has shrunk in recent years, Belarus and the region managed to raise it by 6% in 2018 to exceed $70 million.", ["BY RU-TUL turnover 70 2018-01..2018-12 +6%"], id="managed-to-raise"),
        pytest.param("In 2018 the parties were able to increase trade to $50 million, up by 8%.", ["BY RU-TUL turnover 50 2018-01..2018-12 +8%"], id="were-able-to"),
        pytest.param("Next year the parties should be able to increase trade to $50 million.", ["BY RU-TUL turnover 50 2020-01..2020-12 target"], id="should-be-able"),
        # growth over years is no yearly change
        pytest.param("Over the pervious four years bilateral trade grew more than three times.", [], id="pervious-years"),
        pytest.param("Over the past five-year period trade grew by 30%.", [], id="five-year-period"),
        pytest.param("For the last few years trade has grown by 30%.", [], id="last-few-years"),
        pytest.param("Trade doubled over the past year.", ["BY RU-TUL turnover none 2018-01..2018-12 +100%"], id="past-year"),
        # a change, and the sum in the next sentence
        pytest.param("Our trade has risen by 12 percent, a record. According to our statistics, it is over $60 million.", ["BY RU-TUL turnover 60 undated +12%"], id="change-then-sum"),
        pytest.param("Our trade has risen by 12 percent. We want to reach $60 million.", ["BY RU-TUL turnover none undated +12%", "BY RU-TUL turnover 60 undated target"], id="change-then-wish"),
        pytest.param("In 2018 trade was $50 million. And now we have added nearly three times as much.", ["BY RU-TUL turnover 50 2018-01..2018-12"], id="added-twice-as-much"),
        pytest.param("We know other regions, for example, Pskov and Omsk oblasts.\n\n\"We should reach $90 million in trade,\" he said.", ["BY RU-TUL turnover 90 undated target"], id="regions-in-passing"),
    ],
)  # fmt: skip
def test_times_in_remarks(text: str, lines: list[str]) -> None:
    assert told(_TULA + text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("In the first quarter, trade with Tula Oblast was $48 million, down 27 percent from the same period of 2013.", ["BY RU-TUL turnover 48 2014-01..2014-03 -27%"], id="same-period-of"),
        pytest.param("In January-May trade with Tula Oblast was $48 million, down 27 percent from January-May 2013.", ["BY RU-TUL turnover 48 2014-01..2014-05 -27%"], id="from-months-of"),
        pytest.param("In the first quarter of 2014 trade with Tula Oblast was $48 million. Last year it was $200 million.", ["BY RU-TUL turnover 48 2014-01..2014-03", "BY RU-TUL turnover 200 2013-01..2013-12"], id="last-year-then"),
        # nothing old is told as new here
        pytest.param("The accord was signed in May 2011. Last year trade with Tula Oblast was $200 million.", ["BY RU-TUL turnover 200 2017-01..2017-12"], id="an-event-long-ago"),
        pytest.param("In the first quarter trade with Tula Oblast was $48 million, down 27 percent from the first quarter of 2016.", ["BY RU-TUL turnover 48 2017-01..2017-03 -27%"], id="page-of-its-time"),
    ],
)  # fmt: skip
def test_a_page_younger_than_its_text(text: str, lines: list[str]) -> None:
    assert (
        told(f"Trade News\n\nTuesday, January 23, 2018\n\nBelarus and Tula Oblast met.\n\n{text}")
        == lines
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade fell by 17 percent in 2020, but it grew by 36 percent this year. We hope that we will go on like this in 2022.", ["BY RU-TUL turnover none 2020-01..2020-12 -17%", "BY RU-TUL turnover none 2021-01..2021-12 +36%"], id="fell-then-this-year"),
        pytest.param("This year trade grew by 36 percent after it had fallen by 17 percent in 2020.", ["BY RU-TUL turnover none 2021-01..2021-12 +36%", "BY RU-TUL turnover none 2020-01..2020-12 -17%"], id="this-year-after-a-fall"),
        pytest.param("This year, in 2021, trade grew by 36 percent.", ["BY RU-TUL turnover none 2021-01..2021-12 +36%"], id="this-year-named"),
        pytest.param("In 2022 trade was $5 million. This year it is $6 million.", ["BY RU-TUL turnover 5 2022-01..2022-12", "BY RU-TUL turnover 6 2023-01..2023-12"], id="whole-year-then-this"),
        pytest.param("In January-May 2022 trade was $5 million. This year it will be $6 million.", ["BY RU-TUL turnover 5 2022-01..2022-05", "BY RU-TUL turnover 6 2022-01..2022-12 forecast"], id="months-then-this-year"),
    ],
)  # fmt: skip
def test_this_year_without_a_date(text: str, lines: list[str]) -> None:
    assert told(f"Meeting with the Governor of Tula Oblast\n\n{text}") == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what there is now is measured by no year before
        pytest.param("We used to have $1 billion in trade. Now it is three times less.", ["BY RU-TUL turnover 1000 undated"], id="now-less"),
        pytest.param("Trade was $1 billion in 2012. Today it is three times less.", ["BY RU-TUL turnover 1000 2012-01..2012-12"], id="today-less"),
        pytest.param("Trade was $1 billion in 2018. This is three times more than in 2017.", ["BY RU-TUL turnover 1000 2018-01..2018-12 +200%"], id="this-is-more"),
        pytest.param("Trade in 2018 exceeded the 2017 level by 12% and came to $250 million.", ["BY RU-TUL turnover 250 2018-01..2018-12 +12%"], id="exceeded-a-level"),
        pytest.param("Trade in January topped last year's level by 12% and reached $20 million.", ["BY RU-TUL turnover 20 2019-01..2019-01 +12%"], id="topped-a-level"),
        pytest.param("In 2018 trade neared $250 million, 12 percent up on the year before.", ["BY RU-TUL turnover 250 2018-01..2018-12 +12%"], id="up-on-the-year-before"),
        pytest.param("In 2018 trade went down by 5.5% due to lower imports (-17%).", ["BY RU-TUL turnover none 2018-01..2018-12 -5.5%", "BY RU-TUL imports none 2018-01..2018-12 -17%"], id="change-of-the-reason"),
        pytest.param("Due to lower imports, trade went down by 5.5% in 2018.", ["BY RU-TUL turnover none 2018-01..2018-12 -5.5%"], id="reason-in-front"),
        pytest.param("In 2018 turnover was $250 million (a growth of 12%), exports – $150 million (9%).", ["BY RU-TUL turnover 250 2018-01..2018-12 +12%", "BY RU-TUL exports 150 2018-01..2018-12 +9%"], id="growth-in-brackets"),
        pytest.param("I am sure that $300 million in trade is within our reach.", ["BY RU-TUL turnover 300 undated target"], id="within-our-reach"),
    ],
)  # fmt: skip
def test_changes_in_remarks(text: str, lines: list[str]) -> None:
    assert told(_TULA + text) == lines
