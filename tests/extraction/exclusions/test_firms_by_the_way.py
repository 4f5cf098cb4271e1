"""Sums of a side beside which a firm is named only by the way, or was only asked about in passing."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
KEPT = [
    pytest.param("In 2022 the Omsk Oblast enterprises, including the Omsk mill, sold Belarus goods for $40 million.", "imports 40", id="including"),
    pytest.param("В 2022 году омские предприятия, в том числе комбинат «Сибирь», продали в Беларусь продукции на 40 млн долларов.", "imports 40", id="ru_including"),
    pytest.param("Омская область торгует с Беларусью. Такие предприятия области, как комбинат «Сибирь», продали в 2022 году в Беларусь продукции на 40 млн долларов.", "imports 40", id="ru_such_as"),
    pytest.param("An Omsk Oblast retail chain bought Belarusian food; the oblast's imports from Belarus in 2022 reached $40 million.", "exports 40", id="after_a_semicolon"),
    pytest.param("Экспорт Беларуси в Омскую область растет. На «БелАЗ» приходится немного, а экспорт в 2022 году – 40 млн долларов.", "exports 40", id="ru_next_clause"),
    pytest.param("The Belarusian dairy exported to Omsk Oblast in 2022 was worth $40 million.", "exports 40", id="dairy_is_goods"),
    pytest.param("Trade of Omsk Oblast with Belarus is growing. What is the business mood?\n\nIn 2022 turnover grew to $40 million.", "turnover 40", id="business_of_all"),
    pytest.param("Trade of Omsk Oblast with Belarus is growing.\n\nHow are your business ties?\n\nIn 2022 turnover grew to $40 million.", "turnover 40", id="business_ties"),
    pytest.param("Омская область торгует с Беларусью.\n\nЧто производят ваши предприятия?\n\nВ 2022 году товарооборот составил 40 млн долларов.", "turnover 40", id="ru_all_enterprises"),
    pytest.param("Омская область торгует с Беларусью.\n\nКак дела на вашем заводе?\n\nВ 2022 году взаимный товарооборот составил 40 млн долларов.", "turnover 40", id="ru_mutual_whatever_asked"),
]  # fmt: skip
LEFT_OUT = [
    pytest.param("Trade of Omsk Oblast with Belarus grows. The Osipovka plant bought milk, and its exports to Belarus were $3 million.", id="its_exports"),
    pytest.param("Trade of Omsk Oblast with Belarus grows.\n\nHow did your company do?\n\nIn 2022 exports grew to $5 million.", id="your_company"),
    pytest.param("Омская область торгует с Беларусью.\n\nА как дела на вашем заводе?\n\nВ 2022 году экспорт составил 5 млн долларов.", id="ru_your_plant"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), KEPT)
def test_sum_of_a_side_is_kept(text: str, line: str) -> None:
    assert told(text) == [f"BY RU-OMS {line} {YEAR}"]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_sum_of_a_firm_is_left_out(text: str) -> None:
    assert told(text) == []
