"""Goods that the sentence before names, and a pronoun stands for: "Minsk bought $5m of it"."""

from __future__ import annotations

import pytest

from articles.extraction import extract

TEXTS = [
    pytest.param("В марте 2012 года из Тульской области в Беларусь вывезено товаров на 6 млн долларов. На втором месте стоит мебель. За месяц белорусы купили ее на 640 тыс. долларов.", [None, "furniture"], id="bought_it_in_russian"),
    pytest.param("In March 2012 Tula Oblast exported $6 million worth of goods to Belarus. Furniture comes second. Belarusians bought $640,000 of it.", [None, "furniture"], id="bought_of_it"),
    pytest.param("In March 2012 Tula Oblast exported $6 million worth of goods to Belarus. Furniture is in second place. Belarus paid $640,000 for it.", [None, "furniture"], id="paid_for_it"),
    pytest.param("В марте 2012 года из Тульской области в Беларусь вывезено товаров на 6 млн долларов. В области делают мебель. В апреле белорусы купили товаров на 7 млн долларов.", [None, None], id="goods_of_no_name"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), TEXTS)
def test_a_pronoun_stands_for_the_goods_named_before(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == goods
