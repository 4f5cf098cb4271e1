"""Plans that are papers beside a sum, and those that foresee it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

PAPERS = [
    pytest.param(
        "15 July 2025. A comprehensive plan for 2025–2027 was approved, and deliveries of Belarusian goods worth 610 million dollars were noted, the governor of Tula Oblast said.",
        ["BY RU-TUL exports 610 undated"],
        id="signed_and",
    ),
    pytest.param(
        "15 July 2025. The action plan for 2025-2027 approved, Belarusian deliveries to Tula Oblast of 610 million dollars and imports of 240 million were discussed.",
        ["BY RU-TUL exports 610 undated", "BY RU-TUL imports 240 undated"],
        id="approved_with_no_verb",
    ),
    pytest.param(
        "15 July 2025. The parties signed a cooperation plan for 2025-2027, and the trade between Belarus and Tula Oblast reached $310 million.",
        ["BY RU-TUL turnover 310 undated"],
        id="they_signed",
    ),
    pytest.param(
        "15 July 2025. In line with the 2021-2025 programme, exports to Tula Oblast rose by 14% to $220 million.",
        ["BY RU-TUL exports 220 undated +14%"],
        id="in_line_with",
    ),
    pytest.param(
        "15 July 2025. Thanks to the 2023-2025 plan, trade between Belarus and Tula Oblast has grown by 14% to $310 million.",
        ["BY RU-TUL turnover 310 undated +14%"],
        id="thanks_to",
    ),
    pytest.param(
        "15 July 2025. A protocol on supplies for 2025-2026 was signed; exports to Tula Oblast came to $310 million last year.",
        ["BY RU-TUL exports 310 2024-01..2024-12"],
        id="last_year",
    ),
    pytest.param(
        "15 июля 2025 года. Подписан план мероприятий на 2025–2027 годы, поставки белорусских товаров в Тульскую область составили 610 млн долларов.",
        ["BY RU-TUL exports 610 undated"],
        id="ru_signed",
    ),
    pytest.param(
        "15 июля 2025 года. Утверждён план сотрудничества на 2025–2027 годы, отмечены поставки в Тульскую область на 610 млн долларов.",
        ["BY RU-TUL exports 610 undated"],
        id="ru_approved",
    ),
    pytest.param(
        "15 июля 2025 года. В рамках программы на 2021–2025 годы экспорт в Тульскую область вырос на 14% до 220 млн долларов.",
        ["BY RU-TUL exports 220 undated +14%"],
        id="ru_within",
    ),
    pytest.param(
        "15 July 2025. In 2021-2022 under the programme Belarus supplied Tula Oblast with machinery worth $90 million.",
        ["BY RU-TUL exports 90 2021-01..2022-12"],
        id="years_of_what_was_supplied",
    ),
    pytest.param(
        "15 July 2025. Under the programme Belarus supplied machinery in 2021-2022 to Tula Oblast for $90 million.",
        ["BY RU-TUL exports 90 2021-01..2022-12"],
        id="years_behind_the_verb",
    ),
    pytest.param(
        "15 July 2025. The target in the programme approved last week, $310 million of trade between Belarus and Tula Oblast, can be reached.",
        ["BY RU-TUL turnover 310 undated target"],
        id="target_of_an_approved_programme",
    ),
    pytest.param(
        "15 July 2025. A plan for 2025-2027 was signed, which provides for exports to Tula Oblast of $220 million.",
        ["BY RU-TUL exports 220 2025-01..2027-12 target"],
        id="provides_for",
    ),
    pytest.param(
        "15 July 2025. A plan for 2025-2027 was signed, with exports to Tula Oblast of $220 million.",
        ["BY RU-TUL exports 220 2025-01..2027-12 target"],
        id="with_exports",
    ),
    pytest.param(
        "15 July 2025. As part of the plan for 2024-2026, trade between Belarus and Tula Oblast is to be brought to $310 million.",
        ["BY RU-TUL turnover 310 2024-01..2026-12 target"],
        id="is_to_be",
    ),
    pytest.param(
        "15 July 2025. In 2021-2024, exports to Tula Oblast came to $220 million.",
        ["BY RU-TUL exports 220 2021-01..2024-12"],
        id="of_the_years",
    ),
    pytest.param(
        "15 июля 2025 года. Подписан план на 2025–2027 годы, который предусматривает экспорт в Тульскую область на 610 млн долларов.",
        ["BY RU-TUL exports 610 2025-01..2027-12 target"],
        id="ru_provides_for",
    ),
    pytest.param(
        '20 November 2023. "We hope to get to the $500 million in trade with Kirov Oblast we spoke of in 2021," he said.',
        ["BY RU-KIR turnover 500 undated target"],
        id="spoke_of",
    ),
    pytest.param(
        "20 ноября 2023 года. Хотим выйти на 500 млн долларов товарооборота с Кировской областью, о которых мы говорили в 2021 году.",
        ["BY RU-KIR turnover 500 undated target"],
        id="ru_spoke_of",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAPERS)
def test_years_of_a_plan_date_only_what_it_foresees(text: str, expected: list[str]) -> None:
    """A plan that was signed, or spoken of, is neither the months nor the status of what was traded."""
    assert told(text) == expected
