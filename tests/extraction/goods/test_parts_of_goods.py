"""What goods a sum is of: named by an adjective, listed before it, or those of the flow it is Russia's part of."""

from __future__ import annotations

import pytest

from articles.extraction import extract

_RU = "Новости отрасли\n\n24 сентября 2024 года. "
_EN = "News of the industry\n\n24 September 2024. "


def goods(text: str) -> list[str]:
    """Return the flow, the millions and the goods of each figure."""
    return [
        f"{f.flow} {float(f.value or 0) / 10**6:g} {f.product or 'all'}"
        for f in extract(text).figures
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(_RU + "За семь месяцев Беларусь продала России промышленных товаров на 7,5 млрд долларов.",
                     ["exports 7500 промышленных товаров"], id="adjective"),
        pytest.param(_RU + "За семь месяцев Тверская область вывезла в Беларусь стекла на 4,8 млн долларов, полиграфической "
                     "продукции — на 1,3 млн.", ["imports 4.8 glass", "imports 1.3 полиграфической продукции"],
                     id="adjective-in-a-list"),
        pytest.param(_RU + "За семь месяцев Беларусь продала России собственных товаров на 7,5 млрд долларов.",
                     ["exports 7500 all"], id="own-goods-are-all"),
        pytest.param(_RU + "В 2023 году в Приморский край техники в первом квартале продано более чем на 14 млн долларов.",
                     ["exports 14 machinery"], id="goods-before-their-verb"),
        pytest.param(_RU + "В Приморский край за прошлый год поставлено белорусской техники, шин и мебели на 3,4 млн долларов.",
                     ["exports 3.4 machinery, chemicals and timber"], id="closed-list"),
        pytest.param(_RU + "В Приморский край за прошлый год поставлено техники, шин, мебели и многих других товаров на 3,4 млн "
                     "долларов.", ["exports 3.4 all"], id="open-list"),
        pytest.param(_RU + "В целом поставки химической продукции из Беларуси на российский рынок в январе—июле оцениваются в "
                     "1,3 млрд долларов.", ["exports 1300 chemicals"], id="in-all-is-no-goal"),
        pytest.param(_RU + "Красноярский край в 2023 году вывез в Беларусь рапсового масла на 21 млн долларов.",
                     ["imports 21 vegetable oil"], id="goods-behind-a-noun-of-place"),
        pytest.param(_RU + "Рапсовое масло из Красноярского края Беларусь купила в 2023 году на 21 млн долларов.",
                     ["imports 21 vegetable oil"], id="two-places-side-by-side"),
        pytest.param(_EN + "In seven months Belarus sold $7.5 billion worth of industrial goods to Russia.",
                     ["exports 7500 industrial goods"], id="english-adjective"),
        pytest.param(_EN + "Printed products worth $1.3 million were sold to Tver Oblast in 2023.",
                     ["exports 1.3 printed products"], id="english-participle"),
        pytest.param(_EN + "In 2023 the two exchanged goods for $1.3 million: Belarus and Tver Oblast.",
                     ["turnover 1.3 all"], id="exchanged-goods-are-all"),
    ],
)  # fmt: skip
def test_goods_named_beside_their_sum(text: str, figures: list[str]) -> None:
    assert goods(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(_RU + "Белорусские заводы за восемь месяцев продали за рубеж 3,9 млн тонн молочной продукции. Выручка "
                     "составила 1,86 млрд долларов.\n\nНа Россию пришлось 1,6 млрд долларов, на Китай — 120 млн.",
                     ["exports 1600 dairy products"], id="fell-to-russia"),
        pytest.param(_RU + "Концерн за восемь месяцев отправил за границу мебели на 268 млн долларов.\n\nГлавным рынком "
                     "остаётся Россия: 97 млн долларов.", ["exports 97 furniture"], id="market-is-russia"),
        pytest.param(_RU + "Концерн за восемь месяцев отправил за границу мебели на 268 млн долларов.\n\nРоссия остаётся "
                     "главным рынком: 97 млн долларов.", ["exports 97 furniture"], id="russia-is-the-market"),
        pytest.param(_RU + "Импорт товаров Беларуси за восемь месяцев составил 15 млрд долларов.\n\nНа Россию приходится 8 млрд "
                     "долларов.", ["imports 8000 all"], id="of-imports"),
        pytest.param(_RU + "За восемь месяцев Беларусь и Россия наторговали на 30 млрд долларов.\n\nНа Россию пришлось 16 млрд "
                     "долларов.", ["turnover 30000 all", "turnover 16000 all"], id="of-trade-of-the-two"),
        pytest.param(_EN + "In eight months Belarusian dairies sold 3.9 million tonnes of milk abroad. Earnings fell to $1.86 "
                     "billion.\n\nRussia accounted for $1.6 billion and China for $121 million.",
                     ["exports 1600 dairy products"], id="english-accounted"),
        pytest.param(_EN + "In eight months the Belarusian concern exported $268 million worth of furniture.\n\nRussia remains the main "
                     "market: $97 million.", ["exports 97 furniture"], id="english-market"),
    ],
)  # fmt: skip
def test_russias_part_is_of_the_flow_told_before(text: str, figures: list[str]) -> None:
    assert goods(text) == figures


MOST = [
    pytest.param(
        "In 2022 exports of Belarusian food to Russia were $2.68 billion.\n\nBy type of product: dairy $1.3 billion, fish $420 million, grain $96 million.",
        ["food", "dairy products", "fish", "grain"],
        id="listed_without_dashes",
    ),
    pytest.param("In 2022 imports of Belarus from Tula Oblast, cars above all, were $138 million.", [None], id="above_all"),
    pytest.param("In 2022 imports of Belarus from Tula Oblast, mainly cars, were $138 million.", [None], id="mainly"),
    pytest.param("Импорт Беларуси из Тульской области, автомобили прежде всего, в 2022 году – 138 млн долларов.", [None], id="ru_above_all"),
    pytest.param("Non-food exports of Belarus to Tula Oblast in 2022 were $110 million.", ["industrial goods"], id="non_food"),
    pytest.param("Экспорт непродовольственных товаров в Тульскую область из Беларуси в 2022 году – 110 млн долларов.", ["industrial goods"], id="ru_non_food"),
    pytest.param(
        "In 2022 Belarus supplied Tula Oblast with lifts for $5 million, furniture for 12 and footwear for $3 million.",
        ["lifts", "furniture", "footwear"],
        id="number_between_sums",
    ),
    pytest.param(
        "Беларусь поставила Тульской области лифтов на 5 млн долларов, мебели на 12 и обуви на 3 млн в 2022 году.",
        ["lifts", "furniture", "footwear"],
        id="ru_number_between_sums",
    ),
    pytest.param("Belarus is to receive 20 billion cubic meters of Russian gas in 2022 for $2.6 billion.", ["natural gas"], id="cubic_meters"),
    pytest.param("Беларусь купила 20 млрд кубометров российского газа в 2022 году за 2,6 млрд долларов.", ["natural gas"], id="ru_cubic_meters"),
    pytest.param(
        "In 2022 agricultural trade between Belarus and Russia hit $7.1 billion, of which Belarusian supplies stood at $5.8 billion and Russian supplies at $1.3 billion.",
        ["agricultural products"] * 3,
        id="the_other_part",
    ),
    pytest.param("In 2007, Russia bought 91% of Belarus' dairy products, earning the country $0.9 billion.", ["dairy products"], id="earning"),
    pytest.param(
        "In the structure of Belarus' imports from Russia in 2018, energy products made up 46.7% or $8.9 billion, machinery 11% ($2.1 billion), metals 9.8% ($1.9 billion).",
        ["oil", "machinery", "metals"],
        id="shares_with_sums",
    ),
    pytest.param(
        "В импорте Беларуси из России в 2018 году на энергоресурсы пришлось 46,7%, или 8,9 млрд долларов, на машины и оборудование – 11% (2,1 млрд).",
        ["oil", "machinery"],
        id="ru_shares_with_sums",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "products"), MOST)
def test_which_goods_a_sum_is_of(text: str, products: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == products
