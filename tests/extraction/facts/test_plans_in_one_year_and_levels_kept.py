"""Plans with a year of their own, levels that are only kept, sizes compared, and who says it behind a comma."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "20 May 2024\n\n"
RU_HEAD = "20 мая 2024\n\n"

CASES = [
    # the year of one plan, the deadline of the next
    pytest.param(HEAD + "The plan is to bring supplies from Belarus to Tomsk Oblast to $40 million next year and to double those to the neighbours by 2029.",
                 ["BY RU-TOM exports 40 2025-01..2025-12 target"], id="and-to-double-by"),
    pytest.param(HEAD + "Belarus plans to raise exports to Tomsk Oblast to $40 million in 2025 and then to open a warehouse there by 2027.",
                 ["BY RU-TOM exports 40 2025-01..2025-12 target"], id="and-then-to-open"),
    pytest.param(RU_HEAD + "Планируется довести поставки из Беларуси в Томскую область до 40 млн долларов в 2025 году и удвоить их к 2029 году.",
                 ["BY RU-TOM exports 40 2025-01..2025-12 target"], id="ru-and-double"),
    pytest.param(HEAD + "In 2024 Belarus promised to raise exports to Tomsk Oblast to $40 million by 2027.",
                 ["BY RU-TOM exports 40 2027-01..2027-12 target"], id="one-plan"),
    # "up to a year" is a deadline
    pytest.param(HEAD + "In the period up to 2028 Belarus plans to increase trade with Tver Oblast to $200 million.",
                 ["BY RU-TVE turnover 200 2028-01..2028-12 target"], id="period-up-to"),
    pytest.param(HEAD + "Up to 2028 Belarus and Tver Oblast plan trade of $200 million.",
                 ["BY RU-TVE turnover 200 2028-01..2028-12 target"], id="up-to"),
    # a level that will only be kept
    pytest.param(HEAD + "Exports of food from Belarus to Russia in 2024 will not be below the level of last year, that is about $8 billion.",
                 ["BY RU exports 8000 2023-01..2023-12"], id="not-below-level-of"),
    pytest.param(RU_HEAD + "Министр ожидает, что экспорт Беларуси в Россию в 2024 году будет не ниже уровня прошлого года, то есть 22 млрд долларов.",
                 ["BY RU exports 22000 2023-01..2023-12"], id="ru-not-below"),
    # how large one is beside another is no growth
    pytest.param(HEAD + "Minsk City's exports to Moscow Oblast reached $903 million in 2023. Belarus' trade with the oblast is twice as big.",
                 ["BY-HM RU-MOS exports 903 2023-01..2023-12"], id="twice-as-big"),
    pytest.param(RU_HEAD + "Товарооборот Беларуси с Калужской областью составил 260 млн долларов в 2023 году. С Тульской областью он в полтора раза меньше.",
                 ["BY RU-KLU turnover 260 2023-01..2023-12"], id="ru-with-another-it-is-less"),
    # Russia as what a region is measured by
    pytest.param(HEAD + "In 2023 Belarus' exports to Tyumen Oblast were $71 million. The deficit was $480 million, larger than that in trade with all of Russia.",
                 ["BY RU-TYU exports 71 2023-01..2023-12", "BY RU-TYU balance -480 2023-01..2023-12"], id="larger-than-with-russia"),
    pytest.param(RU_HEAD + "В 2023 году экспорт Беларуси в Тюменскую область составил 71 млн долларов. Дефицит достиг 480 млн долларов, это больше, чем в торговле со всей Россией.",
                 ["BY RU-TYU exports 71 2023-01..2023-12", "BY RU-TYU balance -480 2023-01..2023-12"], id="ru-larger-than-with-russia"),
]  # fmt: skip

VOICES = [
    pytest.param("Service is the main thing, says director of the plant Ruslan Karpov: “Nobody asks what flag is on the hood.”",
                 "Ruslan Karpov", id="says-behind-a-comma"),
    pytest.param("Quality comes first, notes head of the department Ivan Petrov: “Nobody asks what flag is on the hood.”",
                 "Ivan Petrov", id="notes-behind-a-comma"),
    pytest.param("The head of the plant, Ruslan Karpov, says: “Nobody asks what flag is on the hood.”",
                 "Ruslan Karpov", id="name-between-commas"),
    pytest.param("According to Minister of Industrial Policy of the oblast Irina Votina, Belarus is first. “We trade with it a great deal,” she said.",
                 "Irina Votina", id="policy-of-the-oblast"),
    pytest.param("According to Acting Minister of Economic Development of the region Alla Lunina, Belarus is first. “We trade with it a great deal,” she said.",
                 "Alla Lunina", id="development-of-the-region"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_plans_levels_and_sizes(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "speaker"), VOICES)
def test_says_behind_a_comma(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
