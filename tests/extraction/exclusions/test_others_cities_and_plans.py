"""Countries ranked within a whole or trading by themselves, Minsk as a city, plans met beside a sum."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

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

_SOLD = f"BY RU exports 5900 {_YEAR}"
OTHERS = [
    pytest.param("Belarusian exports to Russia reached $5.9 billion in 2019. Armenia sold Russia goods worth $2.2 billion and bought $3.6 billion worth.", [_SOLD], id="sold_and_bought"),
    pytest.param("Белорусский экспорт в Россию в 2019 году достиг 5,9 млрд долларов. Армения поставила в Россию товаров на 2,2 млрд долларов, купила на 3,6 млрд.", [_SOLD], id="ru_sold_and_bought"),
    pytest.param("Belarusian exports to Russia reached $5.9 billion in 2019. Armenia sold Russia goods worth $2.2 billion. Imports from Russia came to $3.6 billion.", [_SOLD, f"BY RU imports 3600 {_YEAR}"], id="next_sentence"),
]  # fmt: skip

PLANS = [
    pytest.param("Exports to Russia in 2019 – $21 million, the target has been met.", [f"BY RU exports 21 {_YEAR}"], id="met_behind"),
    pytest.param("Экспорт в Россию за 2019 год – 21 млн долларов, задание выполнено на 101,3%.", [f"BY RU exports 21 {_YEAR}"], id="ru_met_behind"),
    pytest.param("Exports to Russia in 2019 – $21 million, the target is to be met by December.", [f"BY RU exports 21 {_YEAR} target"], id="to_be_met"),
    pytest.param("Tambov Oblast plans to raise trade with Belarus to $90 million by 2030. Exports of Belarus came to $21 million.", ["BY RU-TAM turnover 90 2030-01..2030-12 target", "BY RU-TAM exports 21 undated"], id="no_year_but_the_plans"),
    pytest.param("Тамбовская область планирует поднять товарооборот с Беларусью до 90 млн долларов к 2030 году. Экспорт Беларуси составил 21 млн долларов.", ["BY RU-TAM turnover 90 2030-01..2030-12 target", "BY RU-TAM exports 21 undated"], id="ru_no_year_but_the_plans"),
]  # fmt: skip

_EXPORTS = f"BY RU exports 8100 {_YEAR}"
ALL_TRADE = [
    pytest.param("Foreign trade of Belarus in 2019\n\nThe turnover came to $27.4 billion.\n\nExports to Russia were $8.1 billion.", [_EXPORTS], id="foreign_trade_headline"),
    pytest.param("Внешняя торговля Беларуси в 2019 году\n\nОборот торговли товарами составил 27,4 млрд долларов.\n\nЭкспорт в Россию – 8,1 млрд долларов.", [_EXPORTS], id="ru_foreign_trade_headline"),
    pytest.param("Внешняя торговля Беларуси с Россией в 2019 году\n\nОборот торговли товарами составил 27,4 млрд долларов.", [f"BY RU turnover 27400 {_YEAR}"], id="ru_with_russia"),
    pytest.param("Exports of Belarus to Russia were $8.1 billion in 2019. The EU accounts for a tenth of all trade. Belarus ran a deficit of $900 million with these countries.", [_EXPORTS], id="with_these_countries"),
    pytest.param("Экспорт Беларуси в Россию в 2019 году составил 8,1 млрд долларов. На страны ЕС приходится десятая часть торговли. С этими государствами Беларусь торговала с дефицитом в 900 млн долларов.", [_EXPORTS], id="ru_with_these_states"),
]  # fmt: skip

LESS = [
    pytest.param("Kaluga Oblast's trade with Belarus was $90 million in 2019. With Perm Krai it was $41 million, with Udmurtia less, 23.", [f"BY RU-KLU turnover 90 {_YEAR}", f"BY RU-PER turnover 41 {_YEAR}", f"BY RU-UD turnover 23 {_YEAR}"], id="less"),
    pytest.param("Товарооборот Калужской области с Беларусью в 2019 году составил 90 миллионов долларов. С Пермским краем – 41 миллион, с Удмуртией чуть поменьше, 23.", [f"BY RU-KLU turnover 90 {_YEAR}", f"BY RU-PER turnover 41 {_YEAR}", f"BY RU-UD turnover 23 {_YEAR}"], id="ru_less"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*RANKED, *SHARES, *CITIES, *OTHERS, *PLANS, *ALL_TRADE, *LESS]
)
def test_others_cities_and_plans(text: str, expected: list[str]) -> None:
    assert told(text) == expected
