"""Goods that pages in translation tell as examples, in a row or between commas."""

from __future__ import annotations

import pytest

from articles.extraction import extract


def test_examples_of_goods_leave_the_goods_told_of() -> None:
    text = (
        "The trade turnover of agricultural products between Russia and Belarus is growing. In 2021 it "
        "exceeded 6.1 billion dollars, of which Russian exports - grain, tea, fish - reached 1.4 billion "
        "dollars."
    )
    assert {figure.product for figure in extract(text).figures} == {"agricultural products"}


@pytest.mark.parametrize(
    "text",
    [
        "In 2021 Bashkortostan shipped rubber, soda, oil products, cable to Belarus for 210 mln dollars.",
        "Tractors, buses, tires, furniture were brought to Chuvashia from Belarus for 90 mln dollars.",
        "В 2021 году Самарская область отгрузила белорусам каучук, соду, кабель на 305 млн долларов.",
    ],
)
def test_goods_in_a_row_are_all_that_went(text: str) -> None:
    assert [figure.product for figure in extract(text).figures] == [None]


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            "Поставки сыра в Россию, отметил министр, увеличились, достигнув 35 млн долларов за май 2023 года.",
            "cheese",
        ),
        (
            "Exports to Russia of furniture, she said, grew to $35 million in May 2023.",
            "furniture",
        ),
        (
            "Экспорт тракторов, прежде всего тяжёлых, вырос: в Россию продали на 35 млн долларов за май 2023 года.",
            "tractors",
        ),
        (
            "Из Беларуси в Тверь завезли мебели, кстати, недорогой, на 35 млн долларов за 2022 год.",
            "furniture",
        ),
    ],
)
def test_asides_between_commas_are_no_goods(text: str, goods: str) -> None:
    assert [figure.product for figure in extract(text).figures] == [goods]
