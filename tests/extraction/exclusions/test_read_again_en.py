"""What rules on asides must leave alone: by rail, on the way to, "with it", "sells to 110 countries"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Exports of Belarusian goods to Kirov Oblast by railway came to $48 million in 2022.",
        ["BY RU-KIR exports 48 2022-01..2022-12"],
        id="by_railway",
    ),
    pytest.param(
        "In 2021 exports to Russia reached $16.4 billion on the way to new records.",
        ["BY RU exports 16400 2021-01..2021-12"],
        id="on_the_way",
    ),
    pytest.param(
        "In January-June 2023 exports to Orel Oblast were at $70 million, and conditions are in place to bring them to $150 million by 2025.",
        ["BY RU-ORL exports 70 2023-01..2023-06", "BY RU-ORL exports 150 2025-01..2025-12 target"],
        id="in_place_to_bring",
    ),
    pytest.param(
        "Belarus, which sells to 110 countries, supplied Russia with cheese worth $1.1 billion in 2020.",
        ["BY RU exports 1100 2020-01..2020-12"],
        id="sells_to_many",
    ),
    pytest.param(
        "Belarus sold cheese for $1.3 billion to more than 60 countries in 2020.",
        [],
        id="sold_to_many",
    ),
    pytest.param(
        "Cooperation has gone on since 1998. Trade came to $120 million in January-July 2021. Over this period exports to Vladimir Oblast grew by 30%.",
        [
            "BY RU-VLA turnover 120 2021-01..2021-07",
            "BY RU-VLA exports none 2021-01..2021-07 +30%",
        ],
        id="period_of_months",
    ),
    pytest.param(
        "Trade with Tver Oblast was $80 million in 2018. A delegation from Yaroslavl Oblast visited Minsk. Trade with it amounted to $260 million.",
        ["BY RU-TVE turnover 80 2018-01..2018-12", "BY RU-YAR turnover 260 2018-01..2018-12"],
        id="with_the_guest",
    ),
    pytest.param(
        "Trade with Perm Krai was $300 million in 2020. The governor of Sverdlovsk Oblast arrived in Minsk. Trade amounted to $450 million, he said.",
        ["BY RU-PER turnover 300 2020-01..2020-12", "BY RU-SVE turnover 450 2020-01..2020-12"],
        id="trade_of_the_guest",
    ),
    pytest.param(
        "Vologda Oblast is one of Belarus' partners, together with Arkhangelsk and Murmansk oblasts. Trade reached $350 million in 2018.",
        ["BY RU-VLG turnover 350 2018-01..2018-12"],
        id="subject_of_three",
    ),
    pytest.param(
        "Belarus' exports to the CIS came to $18 billion in 2018, mainly to Russia: $12.9 billion.",
        ["BY RU exports 12900 2018-01..2018-12"],
        id="mainly_to_us_with_a_sum",
    ),
    pytest.param(
        "In 2020 Belarus signed a roadmap with Perm Krai. Trade was $300 million.",
        ["BY RU-PER turnover 300 2020-01..2020-12"],
        id="year_of_signing",
    ),
    pytest.param(
        "2 February 2022. Our task was to restore trade with Kaluga Oblast. It is $310 million in 2021, as before the crisis.",
        ["BY RU-KLU turnover 310 2021-01..2021-12"],
        id="task_done",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_read_again(text: str, expected: list[str]) -> None:
    assert told(text) == expected
