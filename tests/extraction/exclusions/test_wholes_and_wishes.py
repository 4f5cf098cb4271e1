"""Wholes told behind a part, changes of one region of a list, wishes with a bare sum."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LIST = "In 2020 Perm Krai did $141 million of trade with Belarus, Omsk Oblast $118 million."
LIST_RU = "В 2020 году товарооборот Беларуси с Пермским краем составил 141 млн долларов, с Омской областью — 118 млн."
OMSK = "BY RU-OMS turnover 118 2020-01..2020-12 +40%"
WHOLE = "BY RU-PNZ turnover 90 2020-01..2020-12"
TOLD = [
    pytest.param("In trade of Belarus with Penza Oblast exports made up $60 million of $90 million in 2020.", WHOLE, id="part_of_trade"),
    pytest.param("Trade of Belarus with Penza Oblast: imports made $30 million out of $90 million in 2020.", WHOLE, id="out_of"),
    pytest.param("В торговле Беларуси с Пензенской областью на экспорт пришлось 60 млн из 90 млн долларов в 2020 году.", WHOLE, id="ru_part_of_trade"),
    pytest.param("Из 90 млн долларов товарооборота Беларуси с Пензенской областью в 2020 году 60 млн пришлось на экспорт.", WHOLE, id="ru_of_opens"),
    pytest.param("Belarus' exports of furniture to Penza Oblast were $4 million of $90 million in 2020.", "BY RU-PNZ exports 90 2020-01..2020-12", id="goods_of_exports"),
    pytest.param(f"{LIST} All have grown, Omsk as much as 40 per cent.", OMSK, id="as_much_as"),
    pytest.param(f"{LIST} Omsk Oblast added 40 per cent.", OMSK, id="region_added"),
    pytest.param(f"{LIST_RU} Омск прибавил сразу 40 процентов.", OMSK, id="ru_region_added"),
    pytest.param(f"{LIST} Industry of Omsk Oblast added 40 per cent.", "BY RU-OMS turnover 118 2020-01..2020-12", id="industry_added"),
    pytest.param("Belarus' trade with Penza Oblast was $9 million in 2020. He suggested thinking of fifty million in three or four years.", "BY RU-PNZ turnover 50 undated target", id="thinking_of"),
    pytest.param("Belarus' trade with Penza Oblast was $9 million in 2020. Twenty million in 2022 is what I would put my signature under.", "BY RU-PNZ turnover 20 2022-01..2022-12 target", id="would_sign"),
    pytest.param("Глава потребовал, чтобы экспорт Беларуси в Пензенскую область в 2022 году вырос не менее чем на 6%. Совещание прошло в 2021 году.", "BY RU-PNZ exports none 2022-01..2022-12 +6% target", id="ru_demanded_that"),
    pytest.param("The head called for a 6% increase of Belarus' exports to Penza Oblast in 2022. The meeting was held in 2021.", "BY RU-PNZ exports none 2022-01..2022-12 +6% target", id="called_for"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2020 году составил 9 млн долларов. Губернатор предложил подумать о двадцати миллионах в ближайшие годы.", "BY RU-PNZ exports 20 undated target", id="ru_thinking_of"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_a_sum_or_change_goes_to_what_it_is_said_of(text: str, line: str) -> None:
    assert line in told(text)
