"""Industries of two sides that trade with each other, and goods told of between dashes: of what a sum is."""

from __future__ import annotations

import pytest

from articles.extraction import extract

INDUSTRIES = [
    ("In January-August 2021 trade turnover between the construction industries of Belarus and Tula Oblast made up $33 million.", "building materials"),
    ("The Belarusian construction sector's trade turnover with Tula Oblast was about $33 million in 2021.", "building materials"),
    ("In 2021 turnover between light-industry enterprises of Belarus and Ivanovo Oblast was $24 million.", "light industry products"),
    ("Товарооборот строительных комплексов Беларуси и Тульской области в 2021 году вырос на 9% и достиг 33 млн долларов.", "building materials"),
    ("За восемь месяцев 2021 года товарооборот между строительными отраслями Беларуси и Тульской области составил 33 млн долларов.", "building materials"),
    ("In 2021 trade between the enterprises of Belarus and Tula Oblast made up $33 million.", None),
    ("In Tomsk Oblast supplies of Belarusian footwear – which is sold in all our towns – increased to $7 million in 2021.", "footwear"),
    ("Поставки белорусской обуви в Томскую область – её продают во всех наших городах – выросли в 2021 году до 7 млн долларов.", "footwear"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "product"), INDUSTRIES)
def test_what_a_sum_is_of(text: str, product: str | None) -> None:
    (figure,) = extract(text).figures
    assert figure.product == product
