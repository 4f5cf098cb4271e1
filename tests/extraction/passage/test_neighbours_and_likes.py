"""Regions named as neighbours, as a place of something, or where the like has been done: no traders."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

NAMED = [
    pytest.param("Trade of Smolensk Oblast with Belarus came to $1.3 billion in 2023. The region borders on Vitebsk Oblast. In January-May 2024 the turnover reached $540 million.", ["BY RU-SMO turnover 1300 2023-01..2023-12", "BY RU-SMO turnover 540 2024-01..2024-05"], id="a_neighbour_of_the_region_is_no_trader"),
    pytest.param("В 2023 году товарооборот Смоленской области с Беларусью составил 1,3 млрд долларов. «Мы соседи Могилевской области, ездим друг к другу», – сказал губернатор. За пять месяцев 2024 года товарооборот достиг 540 млн долларов.", ["BY RU-SMO turnover 1300 2023-01..2023-12", "BY RU-SMO turnover 540 2024-01..2024-05"], id="a_neighbour_named_by_who_is_quoted_in_Russian"),
    pytest.param("В 2023 году товарооборот Смоленской области с Беларусью составил 1,3 млрд долларов. Делегация побывала на ярмарке в Могилевской области. За пять месяцев 2024 года товарооборот достиг 540 млн долларов.", ["BY RU-SMO turnover 1300 2023-01..2023-12", "BY RU-SMO turnover 540 2024-01..2024-05"], id="a_fair_in_an_oblast_is_only_where_it_was"),
    pytest.param("В 2023 году товарооборот Смоленской области с Беларусью составил 1,3 млрд долларов. Могилевская область – давний партнер региона. За пять месяцев 2024 года товарооборот с ней достиг 140 млн долларов.", ["BY RU-SMO turnover 1300 2023-01..2023-12", "BY-MA RU-SMO turnover 140 2024-01..2024-05"], id="an_oblast_that_is_a_partner_trades"),
    pytest.param("Tomsk Oblast Governor Pavel Orlov came to Minsk. In 2021 trade of Belarus with Tomsk Oblast made $52 million.\n\nBelarus has already built such farms in Penza Oblast.\n\nThe trade turnover reached $31 million in January-June 2022.", ["BY RU-TOM turnover 52 2021-01..2021-12", "BY RU-TOM turnover 31 2022-01..2022-06"], id="a_region_where_the_like_has_been_done_already"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_regions_named_aside_do_not_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
