"""Sums that the words deny or only suppose are left out; those told beside them are read."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts, figures

DENIED = [
    pytest.param("Belarus did not export goods worth $3 million to Penza Oblast in 2021.", id="did_not_export"),
    pytest.param("It is not true that trade between Belarus and Penza Oblast reached $300 million in 2021.", id="not_true_that"),
    pytest.param("The ministry denied that exports to Penza Oblast fell to $30 million in 2021.", id="denied_that"),
    pytest.param("If not for the drought, trade between Belarus and Penza Oblast would be $300 million.", id="if_not_for"),
    pytest.param("Had the border been open, exports of Belarus to Penza Oblast would have exceeded $300 million.", id="would_have"),
    pytest.param("Exports of Belarus to Penza Oblast never reached $300 million.", id="never_reached"),
    pytest.param("Беларусь не экспортировала в Пензенскую область товаров на 3 млн долларов в 2021 году.", id="ru_did_not_export"),
    pytest.param("Неправда, что товарооборот Беларуси и Пензенской области составил в 2021 году 300 млн долларов.", id="ru_not_true"),
    pytest.param("Неверно, будто экспорт Беларуси в Пензенскую область составил 5 млн долларов.", id="ru_as_if"),
    pytest.param("Товарооборот Беларуси и Пензенской области был бы 300 млн долларов, если бы не засуха.", id="ru_would_be"),
    pytest.param("Если бы не засуха, экспорт Беларуси в Пензенскую область превысил бы 300 млн долларов.", id="ru_would_exceed"),
    pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году не составил 300 млн долларов.", id="ru_did_not_come_to"),
]  # fmt: skip
KEPT = [
    pytest.param("If not for oil, the deficit would be smaller; imports of Belarus from Penza Oblast were $9 million in 2023.", 9, id="semicolon"),
    pytest.param("In 2021 Belarus' exports to Penza Oblast were not $3 million but $5 million.", 5, id="not_but"),
    pytest.param("Imports of Belarus from Penza Oblast were $7 million in 2021, not $9 million as reported.", 7, id="and_not"),
    pytest.param("Belarus not only exported goods worth $3 million to Penza Oblast in 2021 but also bought grain there.", 3, id="not_only"),
    pytest.param("Whether or not the plan is met, Belarus' exports to Penza Oblast reached $5 million in 2021.", 5, id="whether_or_not"),
    pytest.param("Belarus' exports to Penza Oblast in 2021 were no less than $3 million.", 3, id="no_less_than"),
    pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году составил не 300 млн долларов, а 350 млн долларов.", 350, id="ru_not_but"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2021 году составил едва ли не 300 млн долларов.", 300, id="ru_hardly_not"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2021 году составил не менее 3 млн долларов.", 3, id="ru_no_less_than"),
    pytest.param("Не составит труда довести товарооборот Беларуси и Пензенской области до 300 млн долларов.", 300, id="ru_no_trouble"),
    pytest.param("Беларусь не закупает нефть в Пензенской области, но импорт оттуда составил 5 млн долларов.", 5, id="ru_next_clause"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", DENIED)
def test_what_is_denied_is_no_figure(sentence: str) -> None:
    assert facts(sentence) == []


@pytest.mark.parametrize(("sentence", "millions"), KEPT)
def test_what_is_told_beside_a_denial_is_read(sentence: str, millions: int) -> None:
    assert [value for _, _, value in facts(sentence)] == [millions * 10**6]


def test_what_was_not_reached_is_less() -> None:
    sentence = "Trade between Belarus and Penza Oblast did not reach $300 million in 2021."
    assert [figure.qualifier for figure in figures(sentence)] == ["under"]
