"""Ordinary sentences that a broad rule of exclusion might drop, or a broad rule of growth add to."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

WITH = "Belarus' exports to Tula Oblast"
KEPT = [
    pytest.param("Товарооборот Беларуси с Тульской областью вырос. В 2022 году мы с ними наработали 45 млн долларов.", ["turnover 45"], id="ru_any_verb"),
    pytest.param("Товарооборот Беларуси с Тульской областью вырос. В 2022 году сделали 45 млн долларов.", ["turnover 45"], id="ru_made"),
    pytest.param("Trade between Belarus and Tula Oblast grew in 2022. During the year both sides secured $25 million.", ["turnover 25"], id="both_sides"),
    pytest.param("Взаимный обмен с Россией в 2022 году составил 45 млн долларов. Беларусь довольна.", ["turnover 45"], id="ru_exchange"),
    pytest.param("Trade of Belarus with Tula Oblast was $2 million in January 2023. The plan for the year is exports of $45 million.", ["turnover 2", "exports 45"], id="plan_behind_a_month"),
    pytest.param(
        "В 2022 году внешнеторговый оборот Тульской области – 900 млн долларов. Товарооборот Тульской области с Беларусью – 100 млн.\n\nЭкспорт региона вырос до 60 млн, импорт – до 40 млн.",
        ["turnover 100", "imports 60", "exports 40"],
        id="ru_parts_in_the_next_paragraph",
    ),
    pytest.param("Belarus supplied to Tula Oblast 25 kinds of goods worth $45 million in 2022.", ["exports 45"], id="kinds_of_goods"),
    pytest.param("In June 2022, the embassy said, exports of Belarus to Tula Oblast came to $4.5 million.", ["exports 4.5"], id="said_between_commas"),
    pytest.param(f"{WITH} in 2022 came to $45 million. In January 2023 it was 150 million Russian roubles.", ["exports 45", "exports 150"], id="it_in_roubles"),
    pytest.param(f"In 2022 {WITH} were not so far from $45 million.", ["exports 45"], id="not_so_far"),
    pytest.param("Belarus sold $400 million of food in 2022 in Russia. Half of it went to Russia's capital region.", ["exports 400"], id="half_of_what_was_sold_there"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KEPT)
def test_sums_are_kept(text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[2:4]) for line in told(text)] == expected


def test_months_that_a_parenthesis_follows_date_a_sum() -> None:
    text = "In June 2022, the embassy said, exports of Belarus to Tula Oblast came to $4.5 million."
    assert told(text) == ["BY RU-TUL exports 4.5 2022-06..2022-06"]


def test_shares_in_brackets_behind_a_grown_whole_are_no_growth() -> None:
    text = (
        "Экспорт Беларуси в Тульскую область в 2022 году – 63 млн долларов (рост на 18%), "
        "из них молоко – 30 млн (47%), мебель – 15 млн (24%)."
    )
    assert [line.split()[5:] for line in told(text)] == [["+18%"], [], []]


def test_a_share_of_firms_is_no_growth() -> None:
    text = (
        "Trade between Belarus and Tula Oblast was $40 million in 2022.\n\n"
        "– Has it grown?\n\n– About 9% of firms said yes."
    )
    assert told(text) == ["BY RU-TUL turnover 40 2022-01..2022-12"]
