"""Small sums in a row with another, and "this region of Russia" beside a region of Belarus."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("The trade between Belarus and the Republic of Altai is small. In 2020, it amounted to about $375,000, in January-November 2021 - $67,400.", ["BY RU-AL turnover 0.375 2020-01..2020-12", "BY RU-AL turnover 0.0674 2021-01..2021-11"], id="small_sum_in_a_row"),
    pytest.param("The trade between Belarus and the Republic of Altai is small. In 2020, it amounted to about $375,000. A tractor costs $67,400.", ["BY RU-AL turnover 0.375 2020-01..2020-12"], id="price_in_no_row"),
    pytest.param("Товарооборот Беларуси и Республики Алтай невелик. В 2020 году он составил около 375 тыс. долларов, в январе-ноябре 2021 года – 67,4 тыс. долларов.", ["BY RU-AL turnover 0.375 2020-01..2020-12", "BY RU-AL turnover 0.0674 2021-01..2021-11"], id="ru_small_sum_in_a_row"),
    pytest.param("Trade between Brest and Murmansk regions came to $26 million in 2023. The export to this region of Russia increased by 30%.", ["BY-BR RU-MUR turnover 26 2023-01..2023-12", "BY-BR RU-MUR exports none 2023-01..2023-12 +30%"], id="this_region_of_russia"),
    pytest.param("Торговля Брестской и Мурманской областей составила в 2023 году 26 млн долларов. Экспорт товаров в этот регион России вырос на 30%.", ["BY-BR RU-MUR turnover 26 2023-01..2023-12", "BY-BR RU-MUR exports none 2023-01..2023-12 +30%"], id="ru_this_region_of_russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_small_sums_and_this_region(text: str, expected: list[str]) -> None:
    assert told(text) == expected
