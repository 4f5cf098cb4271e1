"""Flow words behind a sum of the whole: shares and parts that are told of it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Belarus trades with Perm Territory. It was $178 million for the full 2011, incl. exports of the Region (steel, pipes) – $131.1 million and imports – $46.9 million.",
        [
            "BY RU-PER turnover 178 2011-01..2011-12",
            "BY RU-PER imports 131.1 2011-01..2011-12",
            "BY RU-PER exports 46.9 2011-01..2011-12",
        ],
        id="incl_exports_of_the_region",
    ),
    pytest.param(
        "Belarus trades with Perm Territory. In 2017 the turnover was $20.9 million against $11.5 million in 2016, the share of Belarusian exports in it being 95 percent.",
        ["BY RU-PER turnover 20.9 2017-01..2017-12", "BY RU-PER turnover 11.5 2016-01..2016-12"],
        id="share_of_exports_in_it",
    ),
    pytest.param(
        "Trade of Belarus with Perm Territory keeps growing. In 2020 it reached $41 million and exports were two thirds of it.",
        ["BY RU-PER turnover 41 2020-01..2020-12"],
        id="exports_were_two_thirds",
    ),
    pytest.param(
        "Trade of Belarus with Perm Territory came to $249 million in 2022, and $186 million of that was earned by Belarusian exports.",
        ["BY RU-PER turnover 249 2022-01..2022-12", "BY RU-PER exports 186 2022-01..2022-12"],
        id="of_that_was_earned_by",
    ),
    pytest.param(
        "2007 год. Товарооборот Беларуси и России – 26 миллиардов долларов. 2008 год: уже 35 миллиардов, из них импорт 24,6.",
        [
            "BY RU turnover 26000 2007-01..2007-12",
            "BY RU turnover 35000 2008-01..2008-12",
            "BY RU imports 24600 2008-01..2008-12",
        ],
        id="ru_of_it_imports_bare",
    ),
    pytest.param(
        "Товарооборот Беларуси с Пермским краем в 2020 году составил 110 млн долларов против 98 млн в 2019 году, доля белорусского экспорта — 70%.",
        ["BY RU-PER turnover 110 2020-01..2020-12", "BY RU-PER turnover 98 2019-01..2019-12"],
        id="ru_share_of_exports",
    ),
    pytest.param(
        "Furniture exports rose to $231 million in 2019, of which $178 million, or 4.4% more than a year ago, were earned in Russia.",
        ["BY RU exports 178 2019-01..2019-12 +4.4%"],
        id="part_earned_in_russia",
    ),
    pytest.param(
        "In 2022 Belarus sold Perm Territory goods worth $140 million. In January-June 2023 the sum reached $76 million.",
        ["BY RU-PER exports 140 2022-01..2022-12", "BY RU-PER exports 76 2023-01..2023-06"],
        id="the_sum_of_one_way",
    ),
    pytest.param(
        "In 2022 exports of Belarus to Perm Territory were $140 million and imports $60 million. The sum reached $200 million.",
        [
            "BY RU-PER exports 140 2022-01..2022-12",
            "BY RU-PER imports 60 2022-01..2022-12",
            "BY RU-PER turnover 200 2022-01..2022-12",
        ],
        id="the_sum_of_both_ways",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_whole_keeps_its_flow(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Gomel Oblast earned $2.4 billion from exports in nine months of 2021, 61% of it in Russia.", [], id="share-earned-in-russia"),
        pytest.param("Gomel Oblast earned $2.4 billion from exports to Russia in 2021, 61% of it in Bryansk Oblast.", ["BY-HO RU exports 2400 2021-01..2021-12"], id="share-of-sales-to-russia"),
        pytest.param("Belarus sold $120 million worth of goods in Voronezh Oblast in 2022, most of it to Russian retailers.", ["BY RU-VOR exports 120 2022-01..2022-12"], id="share-of-sales-to-a-region"),
        pytest.param("Gomel Oblast exported goods worth $2 billion to Russia in 2021, a third of which went to Bryansk Oblast.", ["BY-HO RU exports 2000 2021-01..2021-12"], id="third-of-which-went"),
        pytest.param("В 2021 году Гомельская область заработала в России 2,4 млрд долларов, 61% из них – в Брянской области.", ["BY-HO RU exports 2400 2021-01..2021-12"], id="share-in-russian"),
        pytest.param("Bryansk Oblast sold Belarus goods worth $400 million in 2021, half of them metal.", ["BY RU-BRY imports 400 2021-01..2021-12"], id="share-of-goods"),
    ],
)  # fmt: skip
def test_a_share_behind_a_sum_names_no_partner(text: str, expected: list[str]) -> None:
    assert told(text) == expected
