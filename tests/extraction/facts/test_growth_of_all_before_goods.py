"""Growth of all trade told right before a sum of some goods."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

GOODS = [
    pytest.param(
        "5 March 2024. In 2023 exports of Belarus to Russia rose by 5%: dairy products came to $90 million.",
        ["BY RU exports none 2023-01..2023-12 +5%", "BY RU exports 90 2023-01..2023-12"],
        id="goods_behind_a_colon",
    ),
    pytest.param(
        "5 March 2024. In 2023 exports of Belarus to Russia rose by 5%: dairy products came to $90 million, meat to $40 million.",
        [
            "BY RU exports none 2023-01..2023-12 +5%",
            "BY RU exports 90 2023-01..2023-12",
            "BY RU exports 40 2023-01..2023-12",
        ],
        id="goods_listed_behind_a_colon",
    ),
    pytest.param(
        "5 March 2024. In 2023 exports of Belarus to Russia rose by 5%, with dairy products reaching $90 million.",
        ["BY RU exports none 2023-01..2023-12 +5%", "BY RU exports 90 2023-01..2023-12"],
        id="goods_behind_with",
    ),
    pytest.param(
        "5 March 2024. In 2023 exports of furniture from Belarus to Russia rose by 5%, with furniture worth $90 million supplied.",
        ["BY RU exports 90 2023-01..2023-12 +5%"],
        id="the_same_goods",
    ),
    pytest.param(
        "5 марта 2024 года. Экспорт Беларуси в Россию вырос в 2023 году на 5%: молочная продукция составила 90 млн долларов.",
        ["BY RU exports none 2023-01..2023-12 +5%", "BY RU exports 90 2023-01..2023-12"],
        id="ru_goods_behind_a_colon",
    ),
    pytest.param(
        "5 марта 2024 года. Экспорт Беларуси в Россию вырос в 2023 году на 5%, при этом мебели поставлено на 90 млн долларов.",
        ["BY RU exports none 2023-01..2023-12 +5%", "BY RU exports 90 2023-01..2023-12"],
        id="ru_goods_behind",
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_growth_of_all_is_not_that_of_goods_named_next(text: str, expected: list[str]) -> None:
    """Goods that open a clause behind growth have a sum of their own, and the growth is that of all."""
    assert told(text) == expected
