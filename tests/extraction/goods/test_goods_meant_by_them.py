"""Goods that the sentence before names, and a pronoun stands for: "Minsk bought $5m of it"."""

from __future__ import annotations

import pytest

from articles.extraction import extract

TEXTS = [
    pytest.param("В марте 2012 года из Тульской области в Беларусь вывезено товаров на 6 млн долларов. На втором месте стоит мебель. За месяц белорусы купили ее на 640 тыс. долларов.", [None, "furniture"], id="bought_it_in_russian"),
    pytest.param("In March 2012 Tula Oblast exported $6 million worth of goods to Belarus. Furniture comes second. Belarusians bought $640,000 of it.", [None, "furniture"], id="bought_of_it"),
    pytest.param("In March 2012 Tula Oblast exported $6 million worth of goods to Belarus. Furniture is in second place. Belarus paid $640,000 for it.", [None, "furniture"], id="paid_for_it"),
    pytest.param("В марте 2012 года из Тульской области в Беларусь вывезено товаров на 6 млн долларов. В области делают мебель. В апреле белорусы купили товаров на 7 млн долларов.", [None, None], id="goods_of_no_name"),
    pytest.param("Омская область делает ставку на продовольственный экспорт. В 2020 году его поставки в Беларусь составили 61 млн долларов.", ["food"], id="supplies_of_an_export_in_russian"),
    pytest.param("Omsk Oblast relies on exports of food. In 2020 its shipments to Belarus reached $61 million.", ["food"], id="shipments_of_an_export"),
    pytest.param("Пермский край производит удобрения. В 2020 году его поставки в Беларусь достигли 61 млн долларов.", [None], id="supplies_of_a_region_in_russian"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), TEXTS)
def test_a_pronoun_stands_for_the_goods_named_before(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == goods
