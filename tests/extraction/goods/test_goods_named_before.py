"""Goods and sums that a sentence takes from the one before: "Their turnover came to", "and another $81m"."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

RU = "Беларусь и Псковская область, 2020 год\n\nТорговля Беларуси с Псковской областью в 2020 году составила 200 млн долларов. "
GOODS = [
    pytest.param(f"{RU}Услуги считаются отдельно. Их оборот с областью – 12 млн долларов.", "services", id="their_turnover"),
    pytest.param(
        "Trade of Belarus with Pskov Oblast in 2020\n\nTrade between Belarus and Pskov Oblast reached $200 million in 2020. "
        "Services stand apart. Their turnover with the oblast was $12 million.",
        "services",
        id="en_their_turnover",
    ),
    pytest.param(f"{RU}Сыр в области любят. Их оборот вырастет: товарооборот в 2021 году достигнет 220 млн.", "cheese", id="goods"),
    pytest.param(f"{RU}Сыр в области любят. Товарооборот в 2021 году достигнет 220 млн долларов.", None, id="all_goods"),
    pytest.param(
        "Экспорт за 2020 год\n\nЗа 2020 год Беларусь поставила за рубеж молочной продукции на 2,4 млрд долларов.\n\n"
        "Основным рынком сбыта остается Россия: на нее приходится 80% поставок, или 1,9 млрд долларов.",
        "dairy products",
        id="part_of_what_went_abroad",
    ),
    pytest.param("Belarus plans to export beef to China\n\n\"In Q1 2014 we brought $735 million worth of products to Russia.\"", None, id="headline_of_another_market"),
    pytest.param("Беларусь поставит говядину в Китай\n\n«За первый квартал 2014 года мы продали в Россию продукции на 735 млн долларов».", None, id="headline_of_another_market_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "product"), GOODS)
def test_goods_named_before(text: str, product: str | None) -> None:
    assert extract(text).figures[-1].product == product


def test_another_sum_with_months_of_its_own() -> None:
    text = RU.replace(
        "долларов. ", "долларов, и еще 120 млн набежало за первое полугодие 2021 года."
    )
    assert told(text)[1:] == ["BY RU-PSK turnover 120 2021-01..2021-06"]


def test_another_sum_without_them_is_an_increment() -> None:
    text = RU.replace(
        "долларов. ", "долларов: экспорт вырос на 20 млн и еще на 10 млн за счет цен."
    )
    assert told(text) == ["BY RU-PSK turnover 200 2020-01..2020-12"]


def test_mutual_trade_is_no_whole_shared_out() -> None:
    text = (
        "Беларусь и Псковская область, 2020 год\n\nВ 2020 году Беларусь продала в Псковскую область товаров "
        "на 110 млн долларов. Взаимный оборот дошел до 200 млн. Доля России в экспорте снизилась до 58%, Польши выросла до 9%."
    )  # fmt: skip
    assert told(text)[1:] == ["BY RU-PSK turnover 200 2020-01..2020-12"]


def test_money_taken_for_goods() -> None:
    text = f"{RU}Сыров туда увезли 41 тысячу тонн. Денег за них выручили 30 миллионов долларов."
    assert told(text)[1:] == ["BY RU-PSK exports 30 2020-01..2020-12"]
