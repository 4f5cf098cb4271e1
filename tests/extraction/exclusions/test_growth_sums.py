"""A sum that is what trade grew by is no trade, wherever the year before is told; a level beside a growth is."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

RU = "В мае экспорт Пензенской области в Беларусь составил 17 млн долларов"
EN = "In May exports of Penza Oblast to Belarus came to $17 million"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(f"{RU}. Относительно мая 2013 года прибавка составила 2 миллиона 40,3 тысячи долларов.", [17], id="against"),
        pytest.param(f"{RU}. К прошлому году прибавка составила 2 млн долларов.", [17], id="to_last_year"),
        pytest.param(f"{RU}. Прирост за год – 2 млн долларов.", [17], id="dash"),
        pytest.param(f"{RU}, прирост к маю 2013 года достиг 2 млн долларов.", [17], id="second_clause"),
        pytest.param(f"{RU}. По сравнению с маем 2013 года он прибавил 2 млн долларов.", [17], id="it_added"),
        pytest.param(f"{RU}. Разница с маем 2013 года составила 2 млн долларов.", [17], id="difference"),
        pytest.param(f"{RU}, импорт из нее, чей рост продолжился, составил 2 млн долларов.", [17, 2], id="level_ru"),
        pytest.param("Рост поставок Пензенской области в Беларусь продолжился: 17 млн долларов за май.", [17], id="goes_on"),
        pytest.param("Рост товарооборота Пензенской области с Беларусью до 17 млн долларов отметили оба посла.", [17], id="up_to"),
        pytest.param(f"{EN}. Against May 2013 the increase amounted to $2 million.", [17], id="against_en"),
        pytest.param(f"{EN}. The gain on May 2013 was $2 million.", [17], id="gain_en"),
        pytest.param(f"{EN}, an addition of $2 million to May 2013.", [17], id="addition_en"),
        pytest.param("The growth was due to exports of $17 million from Penza Oblast to Belarus.", [17], id="level_en"),
    ],
)  # fmt: skip
def test_growth_is_no_level(text: str, values: list[int]) -> None:
    figures = extract(text, "2014-07-02").figures
    assert [figure.value / 1_000_000 for figure in figures if figure.value] == values


LITTLE = [
    pytest.param("Товарооборот Беларуси с Тамбовской областью составил в 2015 году 90 млн долларов. Область намерена сократить закупки сырья и комплектующих на 4 млн долларов.", ["BY RU-TAM turnover 90 2015-01..2015-12"], id="two_goods"),
    pytest.param("В 2015 году товарооборот Беларуси с Тамбовской областью вырос за счет поставок металлов и машин на 4 млн долларов.", [], id="thanks_to_goods"),
    pytest.param("В 2015 году товарооборот Беларуси с Тамбовской областью вырос, и тамбовских товаров продано на 20 млн долларов.", ["BY RU-TAM imports 20 2015-01..2015-12"], id="and_sold"),
    pytest.param("В 2015 году Тамбовская область поставила в Беларусь растительного масла на 8 млн долларов, сливочного масла – на 3 млн.", ["BY RU-TAM imports 8 2015-01..2015-12", "BY RU-TAM imports 3 2015-01..2015-12"], id="oil_is_no_growth"),
    pytest.param("Экспорт из Томской области в Беларусь за первое полугодие 2021 года составил 26 млн долларов. Мы даже подросли к тому же отрезку 2020 года, пусть и всего на 9 млн рублей.", ["BY RU-TOM imports 26 2021-01..2021-06"], id="little_ru"),
    pytest.param("Экспорт из Томской области в Беларусь за первое полугодие 2021 года составил 26 млн долларов. Мы прибавили к прошлому году, но лишь на 9 млн рублей.", ["BY RU-TOM imports 26 2021-01..2021-06"], id="little_but"),
    pytest.param("Exports from Tomsk Oblast to Belarus came to $26 million in the first half of 2021. We slipped against 2020 by a mere $300,000.", ["BY RU-TOM imports 26 2021-01..2021-06"], id="little_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LITTLE)
def test_the_little_that_was_added_is_no_level(text: str, expected: list[str]) -> None:
    assert told(text) == expected
