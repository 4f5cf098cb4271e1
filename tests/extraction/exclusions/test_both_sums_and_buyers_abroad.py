"""Two sums of the two told before, shares that are no growth, who buys abroad, parts of a credit."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

HEAD = "20 May 2024\n\n"
RU_HEAD = "20 мая 2024\n\n"
BOTH = "Exports of Belarus to Russia in 2023 were $22 billion and imports $25 billion. "
BOTH_TOLD = ["BY RU exports 22000 2023-01..2023-12", "BY RU imports 25000 2023-01..2023-12"]
OMSK = "In 2023 trade between Belarus and Omsk Oblast came to $90 million. "
OMSK_TOLD = "BY RU-OMS turnover 90 2023-01..2023-12"
OMSK_RU = "В 2023 году товарооборот Беларуси и Омской области составил 90 млн долларов. "

CASES = [
    # both that were told
    pytest.param(HEAD + BOTH + "In 2018 the same figures had been $13 billion and $22.6 billion.",
                 [*BOTH_TOLD, "BY RU exports 13000 2018-01..2018-12", "BY RU imports 22600 2018-01..2018-12"], id="same-figures"),
    pytest.param(HEAD + BOTH + "In 2018 they were $13 billion and $22.6 billion.",
                 [*BOTH_TOLD, "BY RU exports 13000 2018-01..2018-12", "BY RU imports 22600 2018-01..2018-12"], id="they"),
    pytest.param(RU_HEAD + "Экспорт Беларуси в Россию в 2023 году составил 22 млрд долларов, импорт – 25 млрд. В 2018 году эти показатели были 13 и 22,6 млрд долларов.",
                 [*BOTH_TOLD, "BY RU exports 13000 2018-01..2018-12", "BY RU imports 22600 2018-01..2018-12"], id="ru-these-figures"),
    pytest.param(HEAD + BOTH + "In 2018 the turnover was $35.6 billion.", [*BOTH_TOLD, "BY RU turnover 35600 2018-01..2018-12"], id="one-figure"),
    # a share of all is no growth behind a growth
    pytest.param(HEAD + "In 2023 exports of Belarus to Russia increased by 12% and came to $22 billion, or 61% of the total; from Russia came goods worth $25 billion (+4%).",
                 ["BY RU exports 22000 2023-01..2023-12 +12%", "BY RU imports 25000 2023-01..2023-12 +4%"], id="share-behind-growth"),
    # others buy, whatever way the goods go
    pytest.param(HEAD + OMSK + "China, by the way, bought $482 million of Belarusian goods, and a good part went through Vladivostok.", [OMSK_TOLD], id="others-buy"),
    pytest.param(RU_HEAD + OMSK_RU + "Китай купил белорусских товаров на 482 млн долларов, и часть их прошла через Владивосток.", [OMSK_TOLD], id="ru-others-buy"),
    # the oblast's trade with all
    pytest.param(HEAD + OMSK + "In all, the oblast's foreign trade was $1.1 billion, with Belarus second after Kazakhstan.", [OMSK_TOLD], id="second-after"),
    pytest.param(HEAD + OMSK + "Omsk Oblast's foreign trade was $1.1 billion, with Belarus in third place.", [OMSK_TOLD], id="in-third-place"),
    # Russia's share, told as a sum
    pytest.param(HEAD + "In 2023 Vitebsk Oblast and Omsk Oblast traded for $90 million. Vitebsk Oblast exports to 80 countries; the share of Russia is 71%, that is $1.9 billion.",
                 ["BY-VI RU-OMS turnover 90 2023-01..2023-12", "BY-VI RU exports 1900 2023-01..2023-12"], id="share-of-russia"),
    # parts of a credit
    pytest.param(HEAD + OMSK + "Moscow has postponed the last part, $500 million, of a $2 billion credit.", [OMSK_TOLD], id="part-of-a-credit"),
    pytest.param(HEAD + OMSK + "The second part, $500 million, of the promised loan has not come.", [OMSK_TOLD], id="part-of-a-loan"),
    # a year of what is sold
    pytest.param(HEAD + "Belarus sells to Russia more than 90 percent of the cheese it exports. In 2023 that was $1.3 billion.", ["BY RU exports 1300 2023-01..2023-12"], id="in-that-year"),
    # "the republic" that stands for the region told of
    pytest.param(HEAD + "In 2023 Belarus sold Tatarstan food for $96 million. Overall exports of Belarus to the republic in 2023 increased 1.8 times and reached $388 million.",
                 ["BY RU-TA exports 96 2023-01..2023-12", "BY RU-TA exports 388 2023-01..2023-12 +80%"], id="overall-to-the-republic"),
    pytest.param(HEAD + "In 2023 trade of Belarus with Omsk Oblast was $53 million, or 72% of that in 2022.", ["BY RU-OMS turnover 53 2023-01..2023-12 -28%"], id="of-that-in"),
    # an export plan of all regions beside says nothing of who sells to whom
    pytest.param("Omsk Region raises export of food to Belarus\n\n" + HEAD + "In 2023 companies shipped food worth $96 million abroad. The plan of the project “Export” ($121 million) is met.\n\nBelarus is the main buyer. It accounts for 58% of the total, or $56 million.",
                 ["BY RU-OMS imports 56 2023-01..2023-12"], id="plan-beside"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_both_and_aside(text: str, lines: list[str]) -> None:
    assert told(text) == lines
