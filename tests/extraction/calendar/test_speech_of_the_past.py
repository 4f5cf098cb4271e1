"""What speech dates in the past is no plan, whatever words lead to it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("The president spoke of the preconditions for further growth: “In 2022 trade with Omsk Oblast approached $250 million.” 10 October 2023.", ["BY RU-OMS turnover 250 2022-01..2022-12"], id="past_told_in_speech"),
    pytest.param("The president set the task: “In 2026 trade with Omsk Oblast should reach $250 million.”", ["BY RU-OMS turnover 250 2026-01..2026-12 target"], id="aim_told_in_speech"),
    pytest.param("We could not find exact data, but it is known that by the end of 2024 trade with the Tambov region had grown by 13 percent.", ["BY RU-TAM turnover none 2024-01..2024-12 +13%"], id="could_not_find"),
    pytest.param("10 октября 2023 года. Президент говорил о резервах роста: «В 2022 году товарооборот с Омской областью приблизился к 250 млн долларов».", ["BY RU-OMS turnover 250 2022-01..2022-12"], id="ru_past_told_in_speech"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_speech_of_the_past(text: str, expected: list[str]) -> None:
    assert told(text) == expected
