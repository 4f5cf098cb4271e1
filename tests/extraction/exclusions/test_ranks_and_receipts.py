"""Countries named only beside the rank of one of us, and goods told of as received."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_HEAD = "Belarus and Pskov Oblast\n\n14 April 2019\n\n"
_RU_HEAD = "Беларусь и Псковская область\n\n14 апреля 2019\n\n"
_SUMS = "In 2018 the trade came to $90 million. Exports from Pskov Oblast were $40 million, imports $50 million."
_RU_SUMS = "В 2018 году товарооборот составил 90 млн долларов. Экспорт из Псковской области – 40 млн, импорт – 50 млн долларов."
_TRADE = "BY RU-PSK turnover 90 2018-01..2018-12"
_WAYS = ["BY RU-PSK imports 40 2018-01..2018-12", "BY RU-PSK exports 50 2018-01..2018-12"]

TEXTS = [
    pytest.param(f"{_HEAD}Belarus ranks third among the CIS countries in the region's trade after Kazakhstan ($412 million) and Ukraine. {_SUMS}", [_TRADE, *_WAYS], id="after"),
    pytest.param(f"{_HEAD}Belarus takes the third place in the region's trade, having conceded Kazakhstan ($412 million) and Ukraine. {_SUMS}", [_TRADE, *_WAYS], id="having_conceded"),
    pytest.param(f"{_HEAD}Belarus is first in the region's trade, followed by Kazakhstan ($41 million). {_SUMS}", [_TRADE, *_WAYS], id="followed_by"),
    pytest.param(f"{_RU_HEAD}Беларусь занимает третье место среди стран СНГ в торговле области, уступая Казахстану (412 млн долларов) и Украине. {_RU_SUMS}", [_TRADE, *_WAYS], id="ru_yielding"),
    pytest.param(f"{_RU_HEAD}Беларусь третья в торговле области, опережая Казахстан (41 млн долларов). {_RU_SUMS}", [_TRADE, *_WAYS], id="ru_ahead_of"),
    pytest.param(f"{_HEAD}Belarus traded with Kazakhstan for $412 million in 2018. Exports came to $300 million.", [], id="no_rank"),
    pytest.param("Trade of Pskov Oblast with Belarus was $90 million in 2018. Shipments to Belarus equalled $40 million, receipts from Belarus $50 million.", [_TRADE, *_WAYS], id="receipts_from"),
    pytest.param("Trade of Pskov Oblast with Belarus was $90 million in 2018: shipments to Belarus $40 million, arrivals from Belarus $50 million.", [_TRADE, *_WAYS], id="arrivals_from"),
    pytest.param("Товарооборот Псковской области с Беларусью в 2018 году составил 90 млн долларов. Отгрузки в Беларусь – 40 млн долларов, поступления из Беларуси – 50 млн долларов.", [_TRADE, *_WAYS], id="ru_receipts_from"),
    pytest.param("Trade of Pskov Oblast with Belarus was $90 million in 2018. Tax receipts came to $16 million.", [_TRADE], id="tax_receipts"),
    pytest.param("In 2018 the circulation of Belarus and Pskov Oblast has made 90 million dollars and has grown on 21 % by 2017.", [f"{_TRADE} +21%"], id="grown_on_by"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_trade_goes_on_behind_ranks_and_is_told_by_receipts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


CURRENCY = [
    pytest.param("MINSK, 12 May 2016. In 2015 Belarus sold Russia food for $3 billion. Foreign currency earnings of the industry totaled $4.2 billion.", ["BY RU exports 3000 2015-01..2015-12"], id="currency"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CURRENCY)
def test_currency_earnings_of_all_are_no_trade_of_the_two(text: str, lines: list[str]) -> None:
    assert told(text) == lines
