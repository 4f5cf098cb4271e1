"""A bound and its sum in one sentence, the two ways of a region's trade, records and forecasts of a day."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

LAST_YEAR = "29 May 2014\n\nLast year the trade between Belarus and Kaliningrad Oblast "
LAST_YEAR_RU = "29 мая 2014\n\nВ прошлом году товарооборот Беларуси и Калининградской области "
KGD, PAST = "BY RU-KGD turnover", "2013-01..2013-12"
BOUNDS = [
    pytest.param(LAST_YEAR + "sank below $200 million, it was $186 million.", [f"{KGD} 186 {PAST}"], id="sank-below"),
    pytest.param(LAST_YEAR + "fell below $200 million, to $186 million.", [f"{KGD} 186 {PAST}"], id="below-to"),
    pytest.param(LAST_YEAR + "was more than $200 million, or to be exact, $214.6 million.", [f"{KGD} 214.6 {PAST}"], id="to-be-exact"),
    pytest.param(LAST_YEAR_RU + "превысил $200 млн, а точнее составил $214,6 млн.", [f"{KGD} 214.6 {PAST}"], id="ru-more-exactly"),
    pytest.param(LAST_YEAR_RU + "упал ниже $200 млн – до $186 млн.", [f"{KGD} 186 {PAST}"], id="ru-below-to"),
    pytest.param(LAST_YEAR + "exceeded $200 million, and exports were $186 million.", [f"{KGD} 200 {PAST}", f"BY RU-KGD exports 186 {PAST}"], id="a-part-behind"),
    pytest.param("29 May 2014\n\nTwo years ago the trade between Belarus and Kaliningrad Oblast exceeded $200 million, last year it was $214 million.", [f"{KGD} 200 2012-01..2012-12", f"{KGD} 214 {PAST}"], id="of-two-years"),
]  # fmt: skip
YAR = "14 February 2011\n\nThe trade between Belarus and Yaroslavl Oblast in 2010 was $236.4 million. "
YAR_RU = "14 февраля 2011\n\nТоварооборот Беларуси и Ярославской области в 2010 году составил $236,4 млн. "
WHOLE, OF_2010 = "BY RU-YAR turnover 236.4 2010-01..2010-12", "2010-01..2010-12"
OUT, IN = f"BY RU-YAR exports 82.7 {OF_2010}", f"BY RU-YAR imports 153.7 {OF_2010}"
WAYS = [
    pytest.param(YAR + "Belarusian exports accounted for $82.7 million, and Russian deliveries for $153.7 million.", [WHOLE, OUT, IN], id="russian-behind"),
    pytest.param(YAR + "Russian deliveries accounted for $153.7 million and Belarusian ones for $82.7 million.", [WHOLE, IN, OUT], id="russian-first"),
    pytest.param(YAR_RU + "Российский экспорт составил $153,7 млн, белорусский – $82,7 млн.", [WHOLE, IN, OUT], id="ru-russian-first"),
    pytest.param(YAR + "All Russian deliveries to Belarus came to $18 billion.", [WHOLE, f"BY RU imports 18000 {OF_2010}"], id="of-all-russia"),
    pytest.param(YAR + "The previous record, $262 million, dates back to 2008.", [WHOLE, "BY RU-YAR turnover 262 2008-01..2008-12"], id="record-dates-back"),
    # the month of a forecast's making, and a year later of the months told
    pytest.param("2 September 2013\n\nBy the year-end trade of Belarus with Kursk Oblast is expected to hit $150 million. The forecast made in February, $180 million, is out of reach.", ["BY RU-KRS turnover 150 2013-01..2013-12 forecast", "BY RU-KRS turnover 180 2013-01..2013-12 forecast"], id="forecast-made-in"),
    pytest.param("8 May 2010\n\nTurnover of Belarus and Russia dropped from $27 billion in January-September of 2008 to $16 billion a year later.", ["BY RU turnover 27000 2008-01..2008-09", "BY RU turnover 16000 2009-01..2009-09"], id="months-a-year-later"),
    pytest.param("8 мая 2010\n\nВ январе-сентябре 2008 года товарооборот Беларуси и России был $27 млрд, а год спустя – $16 млрд.", ["BY RU turnover 27000 2008-01..2008-09", "BY RU turnover 16000 2009-01..2009-09"], id="ru-months-a-year-later"),
    # the ministers of the Union State tell of the trade of the two
    pytest.param("16 March 2016\n\nUnion State Council of Ministers meets in Minsk\n\nAndrei Kobyakov: Last year trade went down by 26.3 percent to $27.5 billion.", ["BY RU turnover 27500 2015-01..2015-12 -26.3%"], id="union-state"),
    pytest.param("Minsk, 12 November. The trade of Belarus with Karelia may total $90m by the end of 2009, compared to $121m in 2008, the minister said.", ["BY RU-KR turnover 90 2009-01..2009-12 forecast", "BY RU-KR turnover 121 2008-01..2008-12"], id="may-total"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [*BOUNDS, *WAYS])
def test_each_sum_once_and_of_its_own(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_a_mark_that_should_be_passed_is_a_bound() -> None:
    text = (
        "6 June 2012\n\nTrade of Belarus with Rostov Oblast reached $480 million in 2011 and, by the end"
        " of this year, the half billion mark should be surpassed."
    )
    assert [f.qualifier for f in extract(text).figures] == ["exact", "over"]


def test_according_to_a_surname_alone() -> None:
    quotes = extract(
        "According to Medvedev, however, “the turnover had grown by a fifth already”."
    ).quotes
    assert [quote.speaker for quote in quotes] == ["Medvedev"]


def test_according_to_a_firm_nobody_speaks() -> None:
    quotes = extract(
        "According to Belneftekhim, “the turnover had grown by a fifth already”."
    ).quotes
    assert [quote.speaker for quote in quotes] == [None]
