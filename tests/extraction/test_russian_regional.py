"""Russian regional press: bars passed, goods told by a bare verb, foreign trade of two regions."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a bar that has been passed is no goal; one that is to be passed is
        pytest.param(
            "Товарооборот Брестской и Тверской областей перешагнул рубеж в 120 миллионов долларов.",
            ["BY-BR RU-TVE turnover 120 undated"],
            id="bar-passed",
        ),
        pytest.param(
            "Товарооборот Тверской области и Беларуси должен преодолеть рубеж в 120 миллионов долларов.",
            ["BY RU-TVE turnover 120 undated target"],
            id="bar-to-pass",
        ),
        # "a billion is too little" tells no trade
        pytest.param(
            "Товарооборот Беларуси и Тверской области – 120 миллионов долларов. Но и двухсот миллионов мало!",
            ["BY RU-TVE turnover 120 undated"],
            id="too-little",
        ),
        # goods whose growth and sum a bare verb joins
        pytest.param(
            "Экспорт Брестской области в Тверскую область в 2020 году составил 70 млн долларов. "
            "По молочной продукции прирост – 12%: отгружено на 31 млн долларов.",
            [
                "BY-BR RU-TVE exports 31 2020-01..2020-12 +12%",
                "BY-BR RU-TVE exports 70 2020-01..2020-12",
            ],
            id="goods-told-by-a-bare-verb",
        ),
        # foreign trade with the one just named is of the two
        pytest.param(
            "Тверская область на пятом месте среди российских регионов по внешней торговле с Брестской областью. "
            "Объем внешней торговли товарами за 2020 год составил 120 млн долларов, в том числе экспорт – 80 млн.",
            [
                "BY-BR RU-TVE exports 80 2020-01..2020-12",
                "BY-BR RU-TVE turnover 120 2020-01..2020-12",
            ],
            id="foreign-trade-of-two",
        ),
    ],
)
def test_regional_press(text: str, figures: list[str]) -> None:
    assert sorted(told(text)) == figures
