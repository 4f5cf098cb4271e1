"""Sums told after trade that are no trade: nothing but the passage speaks of it, and their verb is another."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2020-01..2020-12"
ENGLISH = "Trade with Tula Oblast\n\nMay 26, 2021\n\nIn 2020 trade between Belarus and Tula Oblast came to $118 million. Belarusian exports amounted to $74 million."
RUSSIAN = "Торговля с Тульской областью\n\n26 мая 2021\n\nВ 2020 году товарооборот Беларуси и Тульской области составил 118 млн долларов. Белорусский экспорт достиг 74 млн долларов."
TRADE = [f"BY RU-TUL turnover 118 {YEAR}", f"BY RU-TUL exports 74 {YEAR}"]
NO_TRADE = [
    "The Tula Oblast fund for support of business compensates up to $500,000 of a company's travel costs.",
    "The bank issued $15 million to small firms.",
    "Tula Oblast paid $9 million to contractors.",
    "Guests left $2 million in the tills.",
    "The fine came to $1.2 million.",
    "The savings will be $7 million a year.",
    "Capital formation was $1900 million.",
    "The city renovated and equipped $6 million of housing.",
    "The oblast will subsidise $3 million.",
]
NO_TRADE_IN_RUSSIAN = [
    "Перевозчика оштрафовали на 1,2 млн долларов.",
    "Банк выдал малому бизнесу 15 млн долларов.",
    "Гости оставили в кассах 2 млн долларов.",
    "Город заработал на туристах 3 млн долларов.",
    "В Тульской области открыт новый завод за 40 млн долларов.",
    "Стороны подписали документы на 14 млн долларов.",
    "Совместный завод в Тульской области будет выпускать продукции на 30 млн долларов в год.",
    "На программу предусмотрено 20 млн долларов.",
    "В бюджет города поступило 28 млн долларов.",
]
STILL_TRADE = [
    pytest.param(ENGLISH, "In 2019 it made $109 million.", "BY RU-TUL exports 109 2019-01..2019-12", id="made"),
    pytest.param(ENGLISH, "Tula buyers paid $9 million for cheese in 2019.", "BY RU-TUL exports 9 2019-01..2019-12", id="paid-for-goods"),
    pytest.param(RUSSIAN, "В 2019 году вышли на 109 млн долларов.", "BY RU-TUL exports 109 2019-01..2019-12", id="came-out-at"),
    pytest.param(RUSSIAN, "В 2019 году набралось около 109 млн долларов.", "BY RU-TUL exports 109 2019-01..2019-12", id="gathered"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", NO_TRADE)
@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["same-paragraph", "next-paragraph"])
def test_english_sums_of_no_trade(sentence: str, gap: str) -> None:
    assert told(ENGLISH + gap + sentence) == TRADE


@pytest.mark.parametrize("sentence", NO_TRADE_IN_RUSSIAN)
@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["same-paragraph", "next-paragraph"])
def test_russian_sums_of_no_trade(sentence: str, gap: str) -> None:
    assert told(RUSSIAN + gap + sentence) == TRADE


@pytest.mark.parametrize(("text", "sentence", "expected"), STILL_TRADE)
def test_sums_that_are_still_trade(text: str, sentence: str, expected: str) -> None:
    assert told(f"{text} {sentence}") == [*TRADE, expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("За январь-август 2019 года товарооборот Псковской области с Беларусью составил $142,6 млн: экспорт $60 млн, импорт $82 млн. Ранее власти сообщали о планах обновить три пункта пропуска за 1,1 млрд рублей.", ["BY RU-PSK turnover 142.6 2019-01..2019-08", "BY RU-PSK imports 60 2019-01..2019-08", "BY RU-PSK exports 82 2019-01..2019-08"], id="ru-to-renew-for"),
        pytest.param("In January-August 2019 trade of Pskov Oblast with Belarus came to $142.6 million. Exports amounted to $60 million and imports to $82 million. The authorities announced plans to renew three border checkpoints for $11 million.", ["BY RU-PSK turnover 142.6 2019-01..2019-08", "BY RU-PSK imports 60 2019-01..2019-08", "BY RU-PSK exports 82 2019-01..2019-08"], id="to-renew-for"),
    ],
)  # fmt: skip
def test_renewed_for_a_sum(text: str, expected: list[str]) -> None:
    assert told(text) == expected
