"""Money provided for building, deficits told behind goods sold elsewhere, and years in words of local papers."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2021-01..2021-12"
KOMI = f"BY RU-KO turnover 80 {YEAR}"
IN_2021 = "In 2021 trade between Belarus and Komi came to $80 million."
KINDS = [
    pytest.param(f"{IN_2021} Builders will erect two schools there, for which 9 million rubles are provided.", [KOMI], id="en_provided"),
    pytest.param(f"{IN_2021} Most of it, $60 million, was provided by exports.", [KOMI, f"BY RU-KO exports 60 {YEAR}"], id="en_provided_by_exports"),
    pytest.param(f"{IN_2021} This is 8% above the level of 2020, though still far from the figures of 2013.", [f"{KOMI} +8%"], id="en_far_from"),
    pytest.param("14 марта 2022 года. Экспорт Беларуси в Коми летось составил 80 млн долларов.", [f"BY RU-KO exports 80 {YEAR}"], id="ru_last_year"),
    pytest.param("Власти Минска. В 2021 году товарооборот Минска и города Москвы составил 80 млн долларов.", [f"BY-HM RU-MOW turnover 80 {YEAR}"], id="ru_cities_so_called"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_asides_of_builders_and_local_words(text: str, expected: list[str]) -> None:
    assert sorted(told(f"Новости дня\n\n{text}")) == sorted(expected)


def test_a_deficit_is_not_of_goods_sold_elsewhere() -> None:
    figures = extract(
        "Торговля\n\nВ 2021 году взаимный оборот Беларуси и России составил 23 млрд долларов. Белорусы продали "
        "нефтепродуктов в Европу на 7 млрд долларов, но дефицит с Россией вырос. Он составил 10 млрд."
    ).figures
    assert [(f.flow.value, f.product) for f in figures] == [("turnover", None), ("balance", None)]
