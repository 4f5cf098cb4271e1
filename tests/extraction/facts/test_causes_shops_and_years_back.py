"""What moved a sum by how much, what shops and makers sold, the year that "back then" is, whom a text is about."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import told

YEAR = "2023-01..2023-12"
X, M, T = (f"BY RU {flow}" for flow in ("exports", "imports", "turnover"))
CASES = [
    pytest.param("В 2023 году товарооборот Беларуси с Россией составил 40 млрд долларов: прибавка торговли на 4 млрд долларов наполовину связана с ценами.", [f"{T} 40000 {YEAR}"], id="half_is_due_to"),
    pytest.param("В 2023 году экспорт в Россию вырос наполовину.", [f"{X} none {YEAR} +50%"], id="grew_by_half"),
    pytest.param("В 2023 году продажи белорусских товаров в магазинах Тулы выросли на 20%.", [], id="shops"),
    pytest.param("In 2023 sales of Belarusian food in Tula's shops grew by 20%.", [], id="shops_en"),
    pytest.param("В 2023 году продажи белорусских товаров в Тульскую область выросли на 20%.", [f"BY RU-TUL exports none {YEAR} +20%"], id="sales_to_the_oblast"),
    pytest.param("В 2023 году товаров на 300 млн долларов в Россию экспортировал «Гомсельмаш», а МТЗ и МАЗ – вместе на 500 млн.", [], id="makers"),
    pytest.param("В 2023 году тракторов этой марки продали в Россию на 300 млн долларов.", [], id="brand"),
    pytest.param("Министр рассказал об итогах. Сальдо внешней торговли положительное, за 2023 год оно превысило 900 млн долларов. Поставки в Россию выросли на 9%.", [f"{X} none {YEAR} +9%"], id="balance_with_all"),
    pytest.param("Сальдо торговли с Россией положительное, за 2023 год оно превысило 900 млн долларов.", [f"BY RU balance 900 {YEAR}"], id="balance_with_russia"),
    pytest.param("Беларусь и Кировская область хотят поднять товарооборот до уровня 2013 года. У нас уже тогда было 350 млн долларов.", ["BY RU-KIR turnover 350 2013-01..2013-12"], id="then"),
    pytest.param("Trade between Belarus and Kirov Oblast may be raised to the level of 2013. Back then it was $350 million.", ["BY RU-KIR turnover 350 2013-01..2013-12"], id="back_then"),
    pytest.param("В 2023 году товарооборот между столицей России и Беларусью составил 9 млрд долларов.", [f"BY RU-MOW turnover 9000 {YEAR}"], id="capital_of_russia"),
    pytest.param("In 2023 trade of Belarus with the capital of Russia was $9 billion.", [f"BY RU-MOW turnover 9000 {YEAR}"], id="capital_of_russia_en"),
    pytest.param("Якутск торгует активнее. Товарооборот Беларуси и восьми регионов составил в 2023 году 148 млн долларов, из которых с Якутией 31 млн.", [f"{T} 148 {YEAR}", f"BY RU-SA turnover 31 {YEAR}"], id="eight_regions"),
    pytest.param("Россия ввезла белорусское молоко. Товарооборот продовольствием между странами растет. За 2023 год он составил 5,5 млрд долларов.", [f"{T} 5500 {YEAR}"], id="turnover_of_food_goes_on"),
    pytest.param("Товарооборот Беларуси с Самарской областью составил 940 млн долларов за 2023 год. «Мы близки к тому золотому миллиарду, о котором мечтали».", [f"BY RU-SAM turnover 940 {YEAR}", f"BY RU-SAM turnover 1000 {YEAR}"], id="close_to_a_dream"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose_sum_and_of_when(text: str, expected: list[str]) -> None:
    assert told(text) == expected


FAR = [
    pytest.param("(Казань, 25 мая). Товарооборот Татарстана с Беларусью далёк от показателей 2013 года, сказал премьер-министр.", None, id="far_from_the_level"),
    pytest.param("(Казань, 25 мая). Товарооборот Татарстана с Беларусью за 2013 год вырос на 5%.", "2014-05-25", id="told_of_the_year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), FAR)
def test_a_level_far_off_gives_no_day(text: str, day: str | None) -> None:
    assert find_published(read_document(text))[0] == day


SHOPS = [
    pytest.param("Товарооборот Беларуси и Томской области в 2021 году составил 60 млн долларов. Магазины области продали в 2,4 раза больше белорусских товаров.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="shops_change"),
    pytest.param("Товарооборот Беларуси и Томской области в 2021 году составил 60 млн долларов. Торговые сети Томска реализовали на 40% больше белорусских продуктов.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="chains_change"),
    pytest.param("Trade between Belarus and Tomsk Oblast came to $60 million in 2021. Retail chains in the region sold 40% more Belarusian products.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="chains_en"),
    pytest.param("Trade between Belarus and Tomsk Oblast came to $60 million in 2021. The region's shops sold 2.4 times more Belarusian goods.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="shops_en"),
    pytest.param("Товарооборот Беларуси и Томской области в 2021 году составил 60 млн долларов. Беларусь продала в область в 2,4 раза больше товаров.", ["BY RU-TOM turnover 60 2021-01..2021-12", "BY RU-TOM exports none 2021-01..2021-12 +140%"], id="belarus_sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHOPS)
def test_what_shops_sell_more_of_is_no_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
