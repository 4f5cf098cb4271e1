"""Russian press items of the plainest sort: what is compared, what is a contract, whose region it is."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "14 марта 2023\n\n"

CASES = [
    # what is compared with stands between "с" and a sum
    pytest.param("За девять месяцев 2022 года товарооборот Курской области с Беларусью составил 51,8 млн долларов. По сравнению с январем – сентябрем прошлого года показатель увеличился в 1,2 раза. Экспорт из области составил 33,5 млн долларов.",
                 ["BY RU-KRS turnover 51.8 2022-01..2022-09 +20%", "BY RU-KRS imports 33.5 2022-01..2022-09"], id="by-comparison-with-months"),
    pytest.param("За первое полугодие 2022 года Беларусь увеличила поставки в Россию на 16,4% по сравнению с январем - июнем 2021 года, до $187 млн.",
                 ["BY RU exports 187 2022-01..2022-06 +16.4%"], id="by-comparison-within-a-sentence"),
    # the whole beside a market's share
    pytest.param("В 2022 году Беларусь увеличила поставки обуви в Россию до $87 млн. Всего белорусские предприятия экспортировали товаров на $136 млн, доля российского рынка составила 64%.",
                 ["BY RU exports 87 2022-01..2022-12"], id="all-exports-and-a-market-s-share"),
    pytest.param("Товарооборот Белоруссии с Россией в 2022 году составил $2,4 млрд. В целом товарооборот Белоруссии за год составил $5,1 млрд.",
                 ["BY RU turnover 2400 2022-01..2022-12"], id="trade-as-a-whole"),
    # people, deals and what money went on
    pytest.param("За 2022 год товарооборот Беларуси и Пскова составил 19 млн долларов. В 2022 году город посетили 140 тысяч белорусских туристов.", ["BY RU-PSK turnover 19 2022-01..2022-12"], id="tourists"),
    pytest.param("Самый крупный контракт заключён на поставку самосвалов из Беларуси в Курскую область – почти на 70 млн долларов.", [], id="contract-made-for-deliveries"),
    pytest.param("Товарооборот Беларуси и Курской области вырос. За последние годы в городе обновили набережную, на эти цели ушло 215 млн рублей.", [], id="money-went-on"),
    # a third country that only tells a place in a row
    pytest.param("– Какое место занимает Беларусь в торговле Курской области?\n\n– Второе, после Китая. В 2022 году товарооборот превысил 230 миллионов долларов.", ["BY RU-KRS turnover 230 2022-01..2022-12"], id="second-after-another"),
    # only a region of Belarus exports to Russia
    pytest.param("Могилевская область подписала соглашения с Курской и Тульской областями. В 2022 году экспорт области в Российскую Федерацию составил 1,8 млрд долларов.",
                 ["BY-MA RU exports 1800 2022-01..2022-12"], id="the-region-s-exports-to-russia"),
    # where goods went, and what is all the world's
    pytest.param("Могилевская область в 2022 году поставила за рубеж товаров на 2,5 млрд долларов. Главным рынком остается Россия, куда продано товаров почти на 1,7 млрд долларов. Положительное сальдо внешней торговли области составило 780 млн долларов.",
                 ["BY-MA RU exports 1700 2022-01..2022-12"], id="whither"),
    pytest.param("Беларусь в 2022 году поставила в Россию мебели на 412 млн долларов. В целом экспорт мебели из страны достиг 540 млн долларов.", ["BY RU exports 412 2022-01..2022-12"], id="exports-from-the-country-as-a-whole"),
    pytest.param("Ставропольский край в 2022 году поставил в Беларусь товаров на 19,4 млн долларов. Всего за год край экспортировал продукции на 512 млн долларов.", ["BY RU-STA imports 19.4 2022-01..2022-12"], id="a-krai-s-exports-in-all"),
    # a region of which only the city is named
    pytest.param("Делегация Беларуси посетила Пензу. Товарооборот с регионом в 2022 году составил 210 млн долларов.", ["BY RU-PNZ turnover 210 2022-01..2022-12"], id="the-region-of-the-one-city"),
    pytest.param("Делегация Беларуси посетила Пензу и Самару. Товарооборот с регионом в 2022 году составил 210 млн долларов.", ["BY RU turnover 210 2022-01..2022-12"], id="of-two-cities"),
    # a regional executive committee tells of its own trade
    pytest.param("В Брестском облисполкоме прошла встреча с делегацией Курской области. Зампредседателя облисполкома отметил, что Курская область является важным партнёром региона. Товарооборот в 2022 году составил 43,7 млн долл. США и уменьшился к 2021 году на 11,5 процента, в т.ч. экспорт - 24,9 млн, импорт - 18,8 млн.",
                 ["BY-BR RU-KRS turnover 43.7 2022-01..2022-12 -11.5%", "BY-BR RU-KRS exports 24.9 2022-01..2022-12", "BY-BR RU-KRS imports 18.8 2022-01..2022-12"], id="committee"),
    pytest.param("В Брестском облисполкоме прошла встреча с делегацией Курской области. В 2022 году товарооборот Беларуси с Курской областью составил 90 млн долларов.", ["BY RU-KRS turnover 90 2022-01..2022-12"], id="committee-and-country"),
    pytest.param("Власти Брестской области подвели итоги работы. В 2022 году Россия купила у области товаров на 1,4 млрд долларов.", ["BY-BR RU exports 1400 2022-01..2022-12"], id="russia-bought-from-the-oblast"),
    pytest.param("Сальдо Беларуси в январе–октябре 2022 года было хорошим, хотя ещё в сентябре оно было больше. Поставки в Россию выросли до 13 млрд долларов.", ["BY RU exports 13000 2022-01..2022-10"], id="still-in-september"),
    # of two sides the one named first tells
    pytest.param("В 2022 году товарооборот Карелии и Беларуси составил 24,6 млн долларов. Экспорт – 15,9 млн, импорт – 8,7 млн долларов.",
                 ["BY RU-KR turnover 24.6 2022-01..2022-12", "BY RU-KR imports 15.9 2022-01..2022-12", "BY RU-KR exports 8.7 2022-01..2022-12"], id="the-first-named-tells"),
    pytest.param("В 2022 году Гомельская область оказала услуг российским заказчикам на 21,4 млн долларов.", ["BY-HO RU exports 21.4 2022-01..2022-12"], id="services-rendered"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    assert [line for line in told(HEAD + text) if " none " not in line] == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("За девять месяцев оборот упал на 44% – за тот же период 2008 года он был больше.", "2009-11-26", id="same-period-of"),
        pytest.param("В первом полугодии поставки выросли на 5% по сравнению с январем - июнем 2021 года.", "2022-11-26", id="months-in-the-instrumental"),
    ],
)  # fmt: skip
def test_days(text: str, day: str) -> None:
    assert extract(f"Заголовок новости\n\nКУРСК, 26 ноября. {text}").published == day
