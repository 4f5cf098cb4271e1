"""Words that stand in an unusual order: a unit behind the brackets of a change, a signed change before its flow."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

UNITS = [
    pytest.param("In 2018 trade between Tula Oblast and Belarus amounted to 354.6 (+16.9%) million dollars, exports to 201.3 (108.4%) mln dollars and imports to 153.3 (up 30.1%) million US dollars.", ["BY RU-TUL turnover 354.6 2018-01..2018-12 +16.9%", "BY RU-TUL imports 201.3 2018-01..2018-12 +8.4%", "BY RU-TUL exports 153.3 2018-01..2018-12 +30.1%"], id="unit-behind-brackets"),
    pytest.param("По итогам 2018 года товарооборот Беларуси с Тульской областью составил 354,6 (+16,9%) млн долларов, экспорт из Беларуси – 201,3 (снижение на 8,4%) млн долл. США.", ["BY RU-TUL turnover 354.6 2018-01..2018-12 +16.9%", "BY RU-TUL exports 201.3 2018-01..2018-12 -8.4%"], id="unit-behind-brackets-ru"),
    pytest.param("In 2018 turnover between Belarus and Omsk Oblast was $164 (+12%) million.", ["BY RU-OMS turnover 164 2018-01..2018-12 +12%"], id="currency-before-brackets"),
    pytest.param("In 2018 Belarus sold Omsk Oblast 3.1 (+12%) million tonnes of stone.", [], id="tonnes-behind-brackets"),
]  # fmt: skip

SIGNED = [
    pytest.param("In January 2016 trade between Belarus and Russia fell: minus 32% for Russian exports ($3.3bn) to Belarus and minus 19% for Belarusian exports to Russia ($2.1bn).", ["BY RU imports 3300 2016-01..2016-01 -32%", "BY RU exports 2100 2016-01..2016-01 -19%"], id="signed-change-of-a-flow"),
    pytest.param("Trade between Russia and Belarus was uneven in 2015: -28% in Belarusian exports and +2% in imports.", ["BY RU exports none 2015-01..2015-12 -28%", "BY RU imports none 2015-01..2015-12 +2%"], id="signed-change-without-a-sum"),
    pytest.param("Товарооборот Беларуси и России в 2015 году упал: минус 32% по российскому экспорту (3,3 млрд долларов), минус 19% по белорусскому (2,1 млрд долларов).", ["BY RU imports 3300 2015-01..2015-12 -32%", "BY RU exports 2100 2015-01..2015-12 -19%"], id="signed-change-of-a-flow-ru"),
    pytest.param("The mutual trade of Russia and Belarus in 2015 amounted to $27.5bn, which is minus 26% to the level of 2014.", ["BY RU turnover 27500 2015-01..2015-12 -26%"], id="signed-change-of-a-whole"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_a_unit_behind_brackets_is_that_of_the_sum_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_a_signed_change_is_of_the_flow_behind_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


OFFICES = [
    ("the head stressed. Russian government.", "Semyonov"),
    ("the head noted. Belarusian government.", "Lukyanov"),
    ("said the head. Russian government.", "Semyonov"),
]


@pytest.mark.parametrize(("said", "speaker"), OFFICES)
def test_an_office_that_a_translation_cut_in_two(said: str, speaker: str) -> None:
    text = (
        "“We have always been good neighbours,” Russian Prime Minister Semyonov said.\n"
        "“We shall buy more this year than last,” Belarusian Prime Minister Lukyanov replied.\n"
        f"“The markets are changing by the hour,” {said}"
    )
    assert extract(text).quotes[-1].speaker == speaker


OPINIONS = [
    pytest.param("The visit will help trade between Belarus and Tver Oblast as it can, to his mind, be doubled and reach $240 million.", ["BY RU-TVE turnover 240 undated target"], id="opinion-between-verb-and-infinitive"),
    pytest.param("The trade between Belarus and Penza Oblast could, in the ambassador's opinion, reach $130 million.", ["BY RU-PNZ turnover 130 undated target"], id="opinion-between-could-and-reach"),
    pytest.param("Товарооборот Беларуси и Тверской области может, как считает посол, вырасти до 240 млн долларов.", ["BY RU-TVE turnover 240 undated target"], id="ru-opinion-between-verb-and-infinitive"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OPINIONS)
def test_an_opinion_between_a_verb_and_its_infinitive(text: str, expected: list[str]) -> None:
    assert told(text) == expected
