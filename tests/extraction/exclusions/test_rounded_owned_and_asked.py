"""Rounded headlines, sums compared in brackets, sums in money for units, whose purchases, a firm asked about."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "20 May 2024\n\n"
RU_HEAD = "20 мая 2024\n\n"

CASES = [
    # a year in brackets is that of the sum in them alone
    pytest.param(HEAD + "The results of 2023 were summed up. Trade of Komi with Belarus came to $37 million (in 2022 – $33 million), including exports of Komi to Belarus $25 million, imports $12 million.",
                 ["BY RU-KO turnover 37 2023-01..2023-12", "BY RU-KO turnover 33 2022-01..2022-12", "BY RU-KO imports 25 2023-01..2023-12", "BY RU-KO exports 12 2023-01..2023-12"], id="compared-in-brackets"),
    pytest.param(RU_HEAD + "Подведены итоги 2023 года. Товарооборот Коми с Беларусью составил 37 млн долларов (2022 год – 33 млн), из них экспорт в Беларусь – 25 млн долларов.",
                 ["BY RU-KO turnover 37 2023-01..2023-12", "BY RU-KO turnover 33 2022-01..2022-12", "BY RU-KO imports 25 2023-01..2023-12"], id="ru-compared-in-brackets"),
    pytest.param(HEAD + "Brest Oblast's main markets in Russia are Tver Oblast ($61 million in 2022) and Omsk Oblast ($45 million).",
                 ["BY-BR RU-TVE exports 61 2022-01..2022-12", "BY-BR RU-OMS exports 45 2022-01..2022-12"], id="list-in-brackets"),
    # what a headline says has been passed
    pytest.param("Belarus’ timber exports to Russia exceed $2 billion\n\n" + HEAD + "Russia bought Belarusian timber for $2.3 billion in 2023.",
                 ["BY RU exports 2300 2023-01..2023-12"], id="passed-in-the-headline"),
    pytest.param("Экспорт мебели в Россию превысил 300 млн долларов\n\n" + RU_HEAD + "В 2023 году Россия купила белорусской мебели на 316 млн долларов.",
                 ["BY RU exports 316 2023-01..2023-12"], id="ru-passed-in-the-headline"),
    # units, and then their sum
    pytest.param(HEAD + "In 2023 Belarus exported 410 lifts to Russia. In money it is $14 million.", ["BY RU exports 14 2023-01..2023-12"], id="in-money"),
    pytest.param(RU_HEAD + "В 2023 году Беларусь поставила в Россию 4100 тракторов. В деньгах это 94 млн долларов, на 3% меньше.", ["BY RU exports 94 2023-01..2023-12 -3%"], id="ru-in-money"),
    # whose purchases these are
    pytest.param(HEAD + "Omsk Oblast's Belarusian purchases were worth $45 million in 2023.", ["BY RU-OMS exports 45 2023-01..2023-12"], id="purchases-of-others"),
    pytest.param(HEAD + "Belarus' Russian purchases came to $18 billion in 2023.", ["BY RU imports 18000 2023-01..2023-12"], id="purchases-of-ours"),
    pytest.param(HEAD + "The chairman of the Grodno regional executive committee spoke in Omsk. He said that his region's exports to Omsk Oblast had grown by 12% in 2023.",
                 ["BY-HR RU-OMS exports none 2023-01..2023-12 +12%"], id="his-region"),
    # a goal in the unit of the sum before, or in the money of the text
    pytest.param(HEAD + "Trade between Belarus and Omsk Oblast was $45 million in 2023. “Why not make it a hundred?” the president asked.",
                 ["BY RU-OMS turnover 45 2023-01..2023-12", "BY RU-OMS turnover 100 undated target"], id="make-it-a-hundred"),
    pytest.param(HEAD + "Belarus and Omsk Oblast should return to half a billion in trade. In 2023 the turnover was $450 million.",
                 ["BY RU-OMS turnover 500 undated target", "BY RU-OMS turnover 450 2023-01..2023-12"], id="half-a-billion"),
    # a part of a plan is no growth
    pytest.param(HEAD + "Exports of Belarus to Russia in the first quarter were 91% of the plan.", [], id="part-of-a-plan"),
    # all that a country trades
    pytest.param(HEAD + "In 2023 Belarus sold goods worth $9 billion to Russia. Belarus's overall deficit in trade in goods and services was $2 billion.", ["BY RU exports 9000 2023-01..2023-12"], id="overall-deficit"),
    pytest.param(HEAD + "In 2023 trade of Belarus with Russia was $28 billion. The overall deficit was $8 billion.",
                 ["BY RU turnover 28000 2023-01..2023-12", "BY RU balance -8000 2023-01..2023-12"], id="overall-of-two"),
    pytest.param(HEAD + "In 2023 Belarus and Russia traded goods and services worth $56 billion. Merchandise trade accounted for $51 billion of this.",
                 ["BY RU turnover 56000 2023-01..2023-12", "BY RU turnover 51000 2023-01..2023-12"], id="merchandise-trade"),
    # Moscow trades more than other regions
    pytest.param(HEAD + "Trade between Belarus and Moscow may reach $19 billion. Moscow is the largest partner of Belarus among the regions. In 2023 the turnover was $17 billion.",
                 ["BY RU-MOW turnover 19000 undated forecast", "BY RU-MOW turnover 17000 2023-01..2023-12"], id="moscow"),
]  # fmt: skip

# A question about the house of who answers, and what comes behind it.
ASKED = [
    pytest.param("– And your company itself?\n\n– We turned over 90 million rubles.\n\n– What of 2024?\n\n– Trade of Belarus with the region will pass 60 million this year.",
                 ["BY RU-OMS turnover 45 2023-01..2023-12", "BY RU-OMS turnover 60 2024-01..2024-12 forecast"], id="firm"),
    pytest.param("– And the region?\n\n– Omsk Oblast bought Belarusian goods for 30 million dollars.",
                 ["BY RU-OMS turnover 45 2023-01..2023-12", "BY RU-OMS exports 30 2023-01..2023-12"], id="region"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_rounded_and_owned(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("talk", "lines"), ASKED)
def test_firm_asked_about(talk: str, lines: list[str]) -> None:
    opening = (
        HEAD + "– How was 2023?\n\n– Trade of Belarus with Omsk Oblast in 2023 was $45 million.\n\n"
    )
    assert told(opening + talk) == lines


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("In 2023 Belarus exported 4,100 tractors to Russia. In money it is $94 million.", "tractors"),
        ("In 2023 Belarus and Russia traded goods and services worth $56 billion. Merchandise trade accounted for $51 billion of this.", None),
        ("Торговля товарами и услугами Беларуси с Россией в 2023 году – 56 млрд долларов. Из них товарная торговля – 51 млрд.", None),
    ],
)  # fmt: skip
def test_goods_of_the_last_sum(text: str, goods: str | None) -> None:
    assert extract(text, "2024-05-20").figures[-1].product == goods


def test_currency_of_a_firm_is_not_carried() -> None:
    figures = extract(
        HEAD
        + "Trade of Belarus with Omsk Oblast in 2023 was $45 million. Our trade house turned over 90 million rubles."
    ).figures
    assert [figure.currency for figure in figures] == ["USD"]
