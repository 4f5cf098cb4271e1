"""Sizes that speech hedges: a unit before its number, growth of "about" so much, bare brackets."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

HEAD = "Торговля с Псковской областью\n\n"
RUSSIAN = [
    pytest.param("В 2022 году торговля Беларуси с Псковской областью составила 200 млн долларов, рост около восьми процентов.", ["BY RU-PSK turnover 200 2022-01..2022-12 +8%"], id="growth_of_about"),
    pytest.param("В 2022 году экспорт в Псковскую область составил 80 млн долларов, это около 40% торговли.", ["BY RU-PSK exports 80 2022-01..2022-12"], id="share_of_about"),
    pytest.param("За семь месяцев 2022 года товарооборот Беларуси с Псковской областью упал процентов на восемь.", ["BY RU-PSK turnover none 2022-01..2022-07 -8%"], id="percent_before_number"),
    pytest.param("В торговле Беларуси с Псковской областью небольшая просадка, процента три за семь месяцев 2022 года.", ["BY RU-PSK turnover none 2022-01..2022-07 -3%"], id="percent_without_by"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область вырос на полтора процента.", ["BY RU-PSK exports none 2022-01..2022-07 +1.5%"], id="one_and_a_half_percent"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область вырос процента на полтора.", ["BY RU-PSK exports none 2022-01..2022-07 +1.5%"], id="percent_before_one_and_a_half"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область упал на полпроцента.", ["BY RU-PSK exports none 2022-01..2022-07 -0.5%"], id="half_a_percent_ru"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область вырос на процент, а импорт упал.", ["BY RU-PSK exports none 2022-01..2022-07 +1%"], id="a_percent_ru"),
    pytest.param("In seven months of 2022 exports to Pskov Oblast grew by half a percent.", ["BY RU-PSK exports none 2022-01..2022-07 +0.5%"], id="half_a_percent"),
    pytest.param("In seven months of 2022 exports to Pskov Oblast fell by a percent.", ["BY RU-PSK exports none 2022-01..2022-07 -1%"], id="a_percent"),
    pytest.param("In seven months of 2022 exports to Pskov Oblast grew by half.", ["BY RU-PSK exports none 2022-01..2022-07 +50%"], id="by_half"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область вырос раза в полтора.", ["BY RU-PSK exports none 2022-01..2022-07 +50%"], id="times_before_number"),
    pytest.param("За семь месяцев 2022 года экспорт в Псковскую область составил миллионов шестьдесят долларов.", ["BY RU-PSK exports 60 2022-01..2022-07"], id="millions_before_number"),
    pytest.param("В 2022 году торговля Беларуси с Псковской областью составила 10 млн долларов, это сто процентов пять лет назад.", ["BY RU-PSK turnover 10 2022-01..2022-12"], id="percent_of_its_own"),
    pytest.param("В 2022 году экспорт в Псковскую область составил 10 миллионов (долларов. – Прим. ред.).", ["BY RU-PSK exports 10 2022-01..2022-12"], id="currency_by_the_editor"),
    pytest.param("В 2022 году торговля Беларуси с Псковской областью – $20 млн (рост на 12%), экспорт – $12 млн (14%), импорт – $8 млн (9%).", ["BY RU-PSK turnover 20 2022-01..2022-12 +12%", "BY RU-PSK exports 12 2022-01..2022-12 +14%", "BY RU-PSK imports 8 2022-01..2022-12 +9%"], id="bare_brackets"),
    pytest.param("В 2022 году торговля Беларуси с Псковской областью – $20 млн (спад на 12%), экспорт – $12 млн (14%), импорт – $8 млн (9%).", ["BY RU-PSK turnover 20 2022-01..2022-12 -12%", "BY RU-PSK exports 12 2022-01..2022-12", "BY RU-PSK imports 8 2022-01..2022-12"], id="bare_brackets_behind_a_fall"),
    pytest.param("В 2022 году торговля Беларуси с Псковской областью выросла на 12% до $20 млн, экспорт – $12 млн (60%), импорт – $8 млн (40%).", ["BY RU-PSK turnover 20 2022-01..2022-12 +12%", "BY RU-PSK exports 12 2022-01..2022-12", "BY RU-PSK imports 8 2022-01..2022-12"], id="shares_in_brackets"),
    pytest.param("12 октября 2022\n\nЗа 2021 год торговля Беларуси с Псковской областью составила 200 млн долларов, однако в этом году она упала на 4% за семь месяцев.", ["BY RU-PSK turnover 200 2021-01..2021-12", "BY RU-PSK turnover none 2022-01..2022-07 -4%"], id="months_of_this_year"),
]  # fmt: skip
ENGLISH = [
    pytest.param("In January-July 2022 Belarus' trade with Pskov Oblast dipped a little, about four per cent over the seven months.", ["BY RU-PSK turnover none 2022-01..2022-07 -4%"], id="over_the_months"),
    pytest.param("In January-July 2022 Belarus' trade with Pskov Oblast was $40 million, 4% over the same period of 2021.", ["BY RU-PSK turnover 40 2022-01..2022-07 +4%"], id="over_the_same_months"),
    pytest.param("In 2022 Belarus' trade with Pskov Oblast was 50 million (dollars – ed.), a gain of around five percent.", ["BY RU-PSK turnover 50 2022-01..2022-12 +5%"], id="en_currency_by_the_editor"),
    pytest.param("In 2022 Belarus' trade with Pskov Oblast was $20 million, up 12%, including exports of $12 million (60%) and imports of $8 million (40%).", ["BY RU-PSK turnover 20 2022-01..2022-12 +12%", "BY RU-PSK exports 12 2022-01..2022-12", "BY RU-PSK imports 8 2022-01..2022-12"], id="en_shares_in_brackets"),
    pytest.param("12 October 2022\n\nIn 2021 Belarus' trade with Pskov Oblast was $200 million, while this year it is already $150 million in seven months.", ["BY RU-PSK turnover 200 2021-01..2021-12", "BY RU-PSK turnover 150 2022-01..2022-07"], id="en_months_of_this_year"),
]  # fmt: skip
GOODS = [
    pytest.param("Объем торговли товарами и услугами Беларуси и России в 2022 году превысил 50 млрд долларов.", "goods and services", id="volume_of_both"),
    pytest.param("Экспорт товаров и услуг Беларуси в Россию в 2022 году составил 25 млрд долларов.", "goods and services", id="exports_of_both"),
    pytest.param("Посол рассказал о торговле с Россией. По его словам, продовольствия в Россию за 2022 год поставлено на 5 млрд долларов.", "food", id="goods_behind_his_words"),
    pytest.param("За 2022 год несырьевой неэнергетический экспорт Псковской области в Беларусь достиг 8 млрд рублей.", "non-commodity goods", id="non_commodity"),
    pytest.param("In 2022 non-oil exports of Pskov Oblast to Belarus came to $87 million.", "non-commodity goods", id="non_oil"),
    pytest.param("He spoke of trade with Russia. According to him, food worth $5 billion was supplied to Russia in 2022.", "food", id="en_goods_behind_his_words"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "product"), GOODS)
def test_goods(text: str, product: str) -> None:
    assert [figure.product for figure in figures(text)] == [product]


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_hedged(text: str, expected: list[str]) -> None:
    assert sorted(told(HEAD + text if text.startswith(("В", "З")) else text)) == sorted(expected)
