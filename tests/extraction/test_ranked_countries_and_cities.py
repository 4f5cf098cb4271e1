"""Countries ranked within a whole just told, and Minsk as one of two cities that trade."""

from __future__ import annotations

import pytest

from .told import told

_YEAR = "2019-01..2019-12"
_WHOLE = "In 2019 trade of Tambov Oblast with the CIS countries amounted to $90 million."
_RU_WHOLE = "В 2019 году товарооборот Тамбовской области со странами СНГ составил 90 млн долларов."
_SECOND = f"BY RU-TAM turnover 21 {_YEAR}"

RANKED = [
    pytest.param(f"{_WHOLE} Kazakhstan leads with $40 million, Belarus is second with $21 million.", [_SECOND], id="is_second_with"),
    pytest.param(f"{_WHOLE} Belarus comes second ($21 million), after Kazakhstan ($40 million).", [_SECOND], id="comes_second"),
    pytest.param("In 2019 exports of Tambov Oblast to the CIS countries amounted to $90 million. Kazakhstan leads with $40 million, Belarus is second with $21 million.", [f"BY RU-TAM imports 21 {_YEAR}"], id="exports"),
    pytest.param(f"{_RU_WHOLE} Лидирует Казахстан – 40 млн долларов, на втором месте Белоруссия – 21 млн долларов.", [_SECOND], id="ru_second_place"),
    pytest.param(f"{_RU_WHOLE} Первое место занимает Казахстан – 40 млн долларов, второе – Белоруссия – 21 млн долларов.", [_SECOND], id="ru_place_left_out"),
    pytest.param("Импорт Тамбовской области из стран СНГ в 2019 году составил 90 млн долларов. На первом месте Казахстан – 40 млн долларов, на втором – Белоруссия, 21 млн долларов.", [f"BY RU-TAM exports 21 {_YEAR}"], id="ru_imports"),
    pytest.param("Инвестиции в Тамбовскую область из стран СНГ в 2019 году составили 90 млн долларов. Лидирует Казахстан – 40 млн долларов, на втором месте Белоруссия – 21 млн долларов.", [], id="ru_investment"),
    pytest.param(f"{_WHOLE} By investment Kazakhstan leads with $40 million, Belarus is second with $21 million.", [], id="by_investment"),
]  # fmt: skip

SHARES = [
    pytest.param("Tambov Oblast will buy buses\n\nSixty buses made in Minsk will come to Tambov.\n\nForeign trade of the region in 2019 was $3.3 billion. Belarus accounts for about $21 million.", [f"BY RU-TAM turnover 21 {_YEAR}"], id="of_all_trade"),
    pytest.param("Тамбовская область закупит автобусы\n\nВ Тамбов поступят 60 автобусов минской сборки.\n\nВнешнеторговый оборот региона в 2019 году составил 3,3 млрд долларов. На Белоруссию приходится около 21 млн долларов.", [f"BY RU-TAM turnover 21 {_YEAR}"], id="ru_of_all_trade"),
]  # fmt: skip

CITIES = [
    pytest.param("Minsk and Kazan renew their plan\n\nTrade between the two cities amounted to $21 million in 2019.", [f"BY-HM RU-TA turnover 21 {_YEAR}"], id="two_cities"),
    pytest.param("Минск и Санкт-Петербург\n\nТоварооборот двух городов в 2019 году составил 21 млн долларов, в том числе экспорт – 9 млн долларов.", [f"BY-HM RU-SPE turnover 21 {_YEAR}", f"BY-HM RU-SPE exports 9 {_YEAR}"], id="ru_two_cities"),
    pytest.param("Minsk and St. Petersburg\n\nTrade between Belarus and St. Petersburg amounted to $21 million in 2019.", [f"BY RU-SPE turnover 21 {_YEAR}"], id="of_the_country"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*RANKED, *SHARES, *CITIES])
def test_ranked_countries_and_cities(text: str, expected: list[str]) -> None:
    assert told(text) == expected
