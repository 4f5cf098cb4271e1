"""Lines that were crossed, last year's sum to be beaten, changes of the other side, a balance of two, a city come to."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_DATE = "2023-11-22\n\n"
_TWICE = ["BY RU turnover 48000 2022-01..2022-12", "BY RU turnover 48000 2023-01..2023-12 forecast"]
AGAIN = [
    pytest.param(f"{_DATE}This year trade with Russia will exceed last year's $48 billion.", _TWICE, id="en_last_years_sum"),
    pytest.param(f"{_DATE}The trade turnover of Belarus and Russia may top last year's $48 billion this year.", _TWICE, id="en_may_top"),
    pytest.param(f"{_DATE}В этом году товарооборот с Россией может превысить прошлогодние 48 млрд долларов.", _TWICE, id="ru_last_years_sum"),
    pytest.param(f"{_DATE}This year trade with Russia exceeded last year's $48 billion.", _TWICE[:1], id="en_beaten_already"),
]  # fmt: skip
DEEDS = [
    pytest.param(f"{_DATE}Two years ago we crossed the line of $400 million, which we set together in 2018, in trade with Samara Oblast.", ["BY RU-SAM turnover 400 2021-01..2021-12"], id="en_set_in_a_year"),
    pytest.param(f"{_DATE}Last year we passed the bar of $400 million that the parties had outlined in 2018 in trade with Samara Oblast.", ["BY RU-SAM turnover 400 2022-01..2022-12"], id="en_had_outlined"),
    pytest.param(f"{_DATE}В прошлом году торговля с Самарской областью перешла рубеж в 400 млн долларов, который мы наметили в 2018 году.", ["BY RU-SAM turnover 400 2022-01..2022-12"], id="ru_gone_over"),
]  # fmt: skip
OTHER_SIDE = [
    pytest.param("In January-May 2020 Russian exports to Belarus fell by 30%, while Belarusian – only by 6%.", ["BY RU imports none 2020-01..2020-05 -30%", "BY RU exports none 2020-01..2020-05 -6%"], id="en_adjective"),
    pytest.param("In January-May 2020 Russia's exports to Belarus fell by 30%, and those of Belarus to Russia by only 6%.", ["BY RU imports none 2020-01..2020-05 -30%", "BY RU exports none 2020-01..2020-05 -6%"], id="en_those_of"),
    pytest.param("In January-May 2020 Belarus' exports to Russia fell by 30%, and to Kazakhstan by 6%.", ["BY RU exports none 2020-01..2020-05 -30%"], id="en_third_country"),
    pytest.param("В январе-мае 2020 года экспорт из Беларуси в Россию вырос на 30%, а российский – на 6%.", ["BY RU exports none 2020-01..2020-05 +30%", "BY RU imports none 2020-01..2020-05 +6%"], id="ru_behind_a_place"),
]  # fmt: skip
BALANCES = [
    pytest.param("29 Apr 2022\n\nBelarus-Russia cooperation grows\n\nTrade between Belarus and Russia will help. In 2021 Belarus' trade with Karelia came to $93.4 million. Belarus had a foreign trade surplus of over $30 million.", ["BY RU-KR turnover 93.4 2021-01..2021-12", "BY RU-KR balance 30 2021-01..2021-12"], id="en_of_the_two"),
    pytest.param("29 Apr 2022\n\nBelarus-Russia cooperation grows\n\nTrade between Belarus and Russia will help. In 2021 Belarus' trade with Karelia came to $93.4 million. Belarus had a foreign trade surplus of $3 billion.", ["BY RU-KR turnover 93.4 2021-01..2021-12"], id="en_of_all"),
]  # fmt: skip
COME_TO = [
    pytest.param("Lukashenko arrived in Tula. He hopes to raise the trade turnover with the region to $500 million. The Belarus-Bryansk turnover is $200 million.", ["BY RU-TUL turnover 500 undated target", "BY RU-BRY turnover 200 undated"], id="en_arrived"),
    pytest.param("Lukashenko spoke of Tula. He hopes to raise the trade turnover with the region to $500 million. The Belarus-Bryansk turnover is $200 million.", ["BY RU turnover 500 undated target", "BY RU-BRY turnover 200 undated"], id="en_spoken_of"),
]  # fmt: skip


_BOUGHT = "Belarus exported goods worth $39.9 billion in 2021. Russia bought $16.4 billion"
_RUSSIA = ["BY RU exports 16400 2021-01..2021-12"]
OTHERS_BRACKETS = [
    pytest.param(f"{_BOUGHT}, followed by Ukraine ($5.4 billion, up 69%), Poland ($2.1 billion, up 59%).", _RUSSIA, id="en_followed_by"),
    pytest.param("The main buyers of Belarusian goods in 2021 were Russia, $16.4 billion, then Ukraine (over $5.4 billion).", _RUSSIA, id="en_then"),
    pytest.param("Главным покупателем белорусских товаров в 2021 году была Россия – 16,4 млрд долларов, за ней Украина (5,4 млрд, рост на 69%).", _RUSSIA, id="ru_behind_it"),
]  # fmt: skip
_SAVED = "date 2019-12-13 Trade with regions grows."
_HALF = "In the first half of the year, Belarus' trade turnover with Novgorod Region came to $88 million."
RANKS = [
    pytest.param(f"{_SAVED} Belarus takes second place among the partners of Buryatia by the end of 2023. {_HALF}", ["BY RU-NGR turnover 88 undated"], id="en_takes"),
    pytest.param(f"{_SAVED} By the end of 2023 Belarus ranks third among the partners of Buryatia. {_HALF}", ["BY RU-NGR turnover 88 undated"], id="en_ranks"),
    pytest.param(f"{_SAVED} Belarus is to be third among the partners of Buryatia by the end of 2023. {_HALF}", ["BY RU-NGR turnover 88 2019-01..2019-06"], id="en_is_to_be"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "records"),
    [*AGAIN, *DEEDS, *OTHER_SIDE, *BALANCES, *COME_TO, *OTHERS_BRACKETS, *RANKS],
)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


@pytest.mark.parametrize(
    "words",
    [
        "crossed the line of",
        "passing the mark of",
        "broke through the barrier of",
        "overcame the bar of",
    ],
)
def test_a_line_crossed_is_over(words: str) -> None:
    (figure,) = extract(
        f"Last year was a record for trade with Russia, which {words} $48 billion."
    ).figures
    assert figure.qualifier == "over"


def test_a_long_office_leads_to_its_bearer() -> None:
    office = "Deputy Chairperson of the Council of the Republic of the National Assembly of Belarus"
    text = (
        f"Trade between Russia and Belarus grew by 6%, {office} Valery Belsky told a forum.\n\n"
        '"I am happy to note that the ties have become closer," he said.\n\n'
        "Russian Deputy Minister Alexey Gruzdev said that imports grew."
    )
    (quote,) = extract(text).quotes
    assert (quote.speaker, quote.role) == ("Valery Belsky", office)
