"""Sums and growth that "respectively" or "in value" tells apart, and what a lead only rounds."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "In the second quarter of 2019 Belarus sold shoes abroad. Sales to the two main buyers, Russia and Kazakhstan, were up 35% to $52 million and 19% to $5 million, respectively.",
        ["BY RU exports 52 2019-04..2019-06 +35%"],
        id="to_russia_and_another",
    ),
    pytest.param(
        "In 2018 Belarus sold milk to Kazakhstan and Russia for $5 million and $50 million, respectively.",
        ["BY RU exports 50 2018-01..2018-12"],
        id="another_first",
    ),
    pytest.param(
        "В 2018 году Беларусь продала молока в Казахстан и Россию на 5 и 50 млн долларов соответственно.",
        ["BY RU exports 50 2018-01..2018-12"],
        id="ru_another_first",
    ),
    pytest.param(
        "In 2018 Tula Oblast exported goods to China, Belarus and Turkey worth $5 million, $50 million and $7 million respectively.",
        ["BY RU-TUL imports 50 2018-01..2018-12"],
        id="of_a_region",
    ),
    pytest.param(
        "Imports from Russia in 2003 rose by 12.8% in value and by 8.5% in physical volume.",
        ["BY RU imports none 2003-01..2003-12 +12.8%"],
        id="value_and_physical_volume",
    ),
    pytest.param(
        "Экспорт в Россию в 2003 году вырос на 9,6% в долларах и на 4,1% в физическом объеме.",
        ["BY RU exports none 2003-01..2003-12 +9.6%"],
        id="ru_dollars_and_physical_volume",
    ),
    pytest.param(
        "Imports from Russia in 2003 rose by 12.8% in physical volume.",
        [],
        id="physical_volume_alone",
    ),
    pytest.param(
        'Trade of Russia with Belarus gained almost a third in the first seven months of 2006, the minister has announced. "Over the first seven months trade between our states gained 31%, which means more than $11.4 billion."',
        ["BY RU turnover 11400 2006-01..2006-07 +31%"],
        id="almost_a_third_told_exactly_below",
    ),
    pytest.param(
        "In 2017 Belarus sold food to Russia for $2.1 billion. The part of Russia in the total exports of such goods went down by 2.8%.",
        ["BY RU exports 2100 2017-01..2017-12"],
        id="part_of_russia",
    ),
    pytest.param(
        "Trade turnover of Belarus with Tomsk Oblast grew in 2018 too, by more than 20%, and stands at $45 million.",
        ["BY RU-TOM turnover 45 2018-01..2018-12 +20%"],
        id="and_stands_at",
    ),
    pytest.param(
        "Trade between Belarus and Ulyanovsk Oblast in January-July of 2022 was $64 million. Trade between Vitebsk Oblast and Ulyanovsk Oblast has grown by 31% since last year.",
        [
            "BY RU-ULY turnover 64 2022-01..2022-07",
            "BY-VI RU-ULY turnover none 2022-01..2022-07 +31%",
        ],
        id="since_last_year",
    ),
    pytest.param(
        "Over eight months of 2020 trade of Perm Krai with Belarus was $210 million. Belarusian exports have gained something like 9%.",
        ["BY RU-PER turnover 210 2020-01..2020-08", "BY RU-PER exports none 2020-01..2020-08 +9%"],
        id="something_like",
    ),
    pytest.param(
        "In 2023 trade of Belarus and Tambov Oblast gained 27 percent. It ought to grow to $600 million.",
        ["BY RU-TAM turnover none 2023-01..2023-12 +27%", "BY RU-TAM turnover 600 undated target"],
        id="ought_to_grow",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_told_in_order(text: str, expected: list[str]) -> None:
    assert told(text) == expected
