"""Balances told as what one way is above the other by, and as a plus or a minus that a side has."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В 2021 году Вологодская область продала Беларуси товаров на 30 млн долларов больше, чем купила у неё.", ["BY RU-VLG balance -30 2021-01..2021-12"], id="sold-more-than-bought"),
        pytest.param("Орловская область купила в 2021 году у белорусов на 12 млн долларов больше, чем продала им.", ["BY RU-ORL balance 12 2021-01..2021-12"], id="bought-more"),
        pytest.param("Товарооборот Беларуси с Курской областью за 2021 год составил 410 млн долларов, причём мы продали на 50 млн меньше, чем купили, отметил посол Беларуси.", ["BY RU-KRS turnover 410 2021-01..2021-12", "BY RU-KRS balance -50 2021-01..2021-12"], id="sold-less-behind-a-comma"),
        pytest.param("В 2021 году экспорт Беларуси в Псковскую область был на 27 млн долларов выше импорта.", ["BY RU-PSK balance 27 2021-01..2021-12"], id="exports-above-imports"),
        pytest.param("Импорт Беларуси из Тюменской области за 2021 год оказался больше экспорта на 1,4 млрд долларов.", ["BY RU-TYU balance -1400 2021-01..2021-12"], id="imports-outdid-exports"),
        pytest.param("Экспорт Беларуси в Россию в 2021 году составил 15 млрд долларов, что на 3 млрд меньше импорта.", ["BY RU exports 15000 2021-01..2021-12", "BY RU balance -3000 2021-01..2021-12"], id="behind-the-sum-told"),
        pytest.param("Экспорт Брянской области в Беларусь в 2021 году превысил импорт на 190 млн долларов.", ["BY RU-BRY balance -190 2021-01..2021-12"], id="as-the-region-counts"),
        pytest.param("In 2021 Pskov Oblast sold Belarus $33 million worth of goods more than it bought.", ["BY RU-PSK balance -33 2021-01..2021-12"], id="english-sold-more"),
        pytest.param("In 2021 Belarusian exports to Smolensk Oblast were $45 million higher than imports.", ["BY RU-SMO balance 45 2021-01..2021-12"], id="english-higher"),
        pytest.param("Belarus' imports from Russia outstripped exports by almost $4 billion in 2021.", ["BY RU balance -4000 2021-01..2021-12"], id="english-outstripped"),
        pytest.param("В 2021 году мы продали России товаров на 2 млрд долларов больше, чем в 2020-м, а купили на 1 млрд меньше, сказал министр Беларуси.", [], id="no-gap-but-growth"),
        pytest.param("В 2021 году экспорт Беларуси в Россию на 11% больше, чем годом ранее, и составил 14,5 млрд долларов. Импорт – 17 млрд.", ["BY RU exports 14500 2021-01..2021-12 +11%", "BY RU imports 17000 2021-01..2021-12"], id="no-gap-but-index"),
    ],
)  # fmt: skip
def test_what_one_way_is_above_the_other_by_is_a_balance(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В торговле с Тамбовской областью мы в плюсе: за 2021 год – 14 млн долларов, сказал посол Беларуси.", ["BY RU-TAM balance 14 2021-01..2021-12"], id="in-the-black"),
        pytest.param("В торговле с Россией у нас минус: 2,2 миллиарда долларов за 2021 год, сказал министр экономики Беларуси.", ["BY RU balance -2200 2021-01..2021-12"], id="in-the-red"),
        pytest.param("Оборот Беларуси с Россией в 2021 году – 38 млрд долларов, сальдо в нашу пользу. За первое полугодие 2022 года плюс у нас примерно 1,1 млрд.", ["BY RU turnover 38000 2021-01..2021-12", "BY RU balance 1100 2022-01..2022-06"], id="plus-we-have"),
        pytest.param("По итогам 2021 года Беларусь в торговле с Россией имеет плюс в 900 млн долларов.", ["BY RU balance 900 2021-01..2021-12"], id="belarus-has-a-plus"),
        pytest.param("У России в торговле с Беларусью плюс в 4 млрд долларов по итогам 2021 года.", ["BY RU balance -4000 2021-01..2021-12"], id="russia-has-it"),
        pytest.param("Товарооборот Беларуси с Москвой у нас в плюсе: 9,1 млрд долларов за 2021 год.", ["BY RU-MOW turnover 9100 2021-01..2021-12"], id="turnover-up"),
        pytest.param("По экспорту в Россию мы вышли в плюс: 15,4 млрд долларов за 2021 год, сказал министр экономики Беларуси.", ["BY RU exports 15400 2021-01..2021-12"], id="exports-up"),
        pytest.param("В торговле с Рязанской областью мы в плюсе на 7%: за 2021 год 210 млн долларов, сказал посол Беларуси.", ["BY RU-RYA turnover 210 2021-01..2021-12 +7%"], id="up-by-percent"),
        pytest.param("– За 2021 год, по данным, которые привёз посол в Москве, плюс у нас 540 миллионов долларов, – рассказал белорусский экономист. – Речь о торговле с Россией.", ["BY RU balance 540 2021-01..2021-12"], id="envoy-in-moscow"),
    ],
)  # fmt: skip
def test_a_plus_that_a_side_has_is_a_balance(text: str, expected: list[str]) -> None:
    assert told(text) == expected
