"""Whose a change said by itself is, what is one flow by the other, sums given for a change, small sums."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2021-01..2021-12"
OF_THE_WHOLE = [
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million, with a surplus of $20 million for Belarus. The increase was 12%.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO balance 20 {YEAR}"], id="en_balance_by_the_way"),
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million (exports $50 million, imports $30 million). The growth rate was 112%.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO exports 50 {YEAR}", f"BY RU-KO imports 30 {YEAR}"], id="en_parts_in_brackets"),
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million, of which exports made up $50 million. That is 12% more than in 2020.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO exports 50 {YEAR}"], id="en_of_which"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов, сальдо положительное – 20 млн долларов. Рост – 12%.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO balance 20 {YEAR}"], id="ru_balance_by_the_way"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов, в том числе экспорт – 50 млн долларов. Это на 12% больше, чем в 2020 году.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO exports 50 {YEAR}"], id="ru_among_them"),
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million, and exports reached $50 million. That is 12% more than in 2020.", [f"BY RU-KO turnover 80 {YEAR}", f"BY RU-KO exports 50 {YEAR} +12%"], id="en_one_with_a_verb"),
    pytest.param("Trade between Belarus and Komi is expected to come close to $90 million in 2022. In 2021 it was $80 million. That is 12% up.", ["BY RU-KO turnover 90 2022-01..2022-12 forecast", f"BY RU-KO turnover 80 {YEAR} +12%"], id="en_behind_a_forecast"),
    pytest.param("Ожидается, что в 2022 году товарооборот с Коми приблизится к 90 млн долларов. В 2021 году достигли 80 млн долларов. Это плюс 12%.", ["BY RU-KO turnover 90 2022-01..2022-12 forecast", f"BY RU-KO turnover 80 {YEAR} +12%"], id="ru_behind_a_forecast"),
]  # fmt: skip
OF_THE_WHOLE += [
    pytest.param("In 2021 trade of Komi with Belarus came to $80 million. The indicator grew by 12%.", [f"BY RU-KO turnover 80 {YEAR} +12%"], id="en_the_indicator"),
    pytest.param("В 2021 году товарооборот Коми с Беларусью составил 80 млн долларов. Показатель увеличился на 12%.", [f"BY RU-KO turnover 80 {YEAR} +12%"], id="ru_the_indicator"),
]  # fmt: skip
OF_THE_WHOLE += [
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million with exports of $50 million and imports of $30 million, and compared to 2020 the growth rate was 112%.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO exports 50 {YEAR}", f"BY RU-KO imports 30 {YEAR}"], id="en_growth_behind_parts"),
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million with exports of $50 million and imports of $30 million, the growth of imports was 12%.", [f"BY RU-KO turnover 80 {YEAR}", f"BY RU-KO exports 50 {YEAR}", f"BY RU-KO imports 30 {YEAR} +12%"], id="en_growth_of_a_part"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов при экспорте 50 млн и импорте 30 млн, темп роста к 2020 году – 112%.", [f"BY RU-KO turnover 80 {YEAR} +12%", f"BY RU-KO exports 50 {YEAR}", f"BY RU-KO imports 30 {YEAR}"], id="ru_growth_behind_parts"),
]  # fmt: skip
OF_THE_WHOLE += [
    pytest.param("In 2021 trade between Belarus and Komi reached 357.4 million Russian rubles and increased 1.6 times.", [f"BY RU-KO turnover 357.4 {YEAR} +60%"], id="en_behind_russian_rubles"),
    pytest.param("In 2021 trade between Belarus and Komi came to 9 billion Russian rubles and fell by a third.", [f"BY RU-KO turnover 9000 {YEAR} -33.3%"], id="en_a_third_behind_russian_rubles"),
    pytest.param("In 2021 trade between Belarus and Komi came to 9 billion rubles. The Russian ruble fell by a third.", [f"BY RU-KO turnover 9000 {YEAR}"], id="en_of_the_ruble"),
]  # fmt: skip
BY_THE_OTHER = [
    pytest.param("In 2021 Belarus' trade with Komi was $80 million. We sell twice as much as we buy.", [f"BY RU-KO turnover 80 {YEAR}"], id="en_as_we_buy"),
    pytest.param("In 2021 Belarus' trade with Komi was $80 million. Belarus exports three times more than it imports.", [f"BY RU-KO turnover 80 {YEAR}"], id="en_than_it_imports"),
    pytest.param("In 2021 Belarus' trade with Komi was $80 million. Our sales exceed our purchases threefold.", [f"BY RU-KO turnover 80 {YEAR}"], id="en_exceed_purchases"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов. Поставляем туда вдвое больше, чем закупаем там.", [f"BY RU-KO turnover 80 {YEAR}"], id="ru_than_we_buy"),
    pytest.param("In 2021 Belarus sold goods worth $80 million to Komi, twice as much as it sold in 2020.", [f"BY RU-KO exports 80 {YEAR} +100%"], id="en_than_a_year_before"),
    pytest.param("В 2021 году Беларусь продала в Коми товаров на 80 млн долларов, вдвое больше, чем она продала в 2020 году.", [f"BY RU-KO exports 80 {YEAR} +100%"], id="ru_than_a_year_before"),
]  # fmt: skip
OF_GOODS = [
    pytest.param("In 2021 Belarus' exports to Komi were $61 million. Food made up $32 million. Its deliveries rose by 24 percent.", [f"BY RU-KO exports 61 {YEAR}", f"BY RU-KO exports 32 {YEAR} +24%"], id="en_its"),
    pytest.param("In 2021 Belarus' exports to Komi were $61 million. Tractors were sold for $4 million. Their sales fell by 5%.", [f"BY RU-KO exports 61 {YEAR}", f"BY RU-KO exports 4 {YEAR} -5%"], id="en_their"),
    pytest.param("In 2021 Belarus' exports to Komi were $61 million. Food made up $32 million. The deliveries of tyres rose by 24 percent.", [f"BY RU-KO exports 61 {YEAR}", f"BY RU-KO exports 32 {YEAR}"], id="en_of_other_goods"),
    pytest.param("In 2021 Belarus exported meat worth $51 million to Komi. Deliveries of cheese came to $6 million. Sugar exports plunged by 40%, butter exports rose 3%.", [f"BY RU-KO exports 51 {YEAR}", f"BY RU-KO exports 6 {YEAR}"], id="en_of_goods_alike"),
    pytest.param("В 2021 году Беларусь поставила в Коми мяса на 51 млн долларов, сыра – на 6 млн долларов. Поставки сахара упали на 40%.", [f"BY RU-KO exports 51 {YEAR}", f"BY RU-KO exports 6 {YEAR}"], id="ru_of_goods_alike"),
    pytest.param("Экспорт Беларуси в Коми в 2021 году составил 61 млн долларов. Продовольствия продали на 32 млн долларов. Его поставки выросли на 24%.", [f"BY RU-KO exports 61 {YEAR}", f"BY RU-KO exports 32 {YEAR} +24%"], id="ru_its"),
]  # fmt: skip
GIVEN_NEXT = [
    pytest.param("Trade between Belarus and Komi grew by half over nine months. In monetary terms that is $80 million.", ["BY RU-KO turnover 80 undated +50%"], id="en_in_money"),
    pytest.param("За девять месяцев экспорт в Коми вырос на треть. В денежном эквиваленте – 80 млн долларов.", ["BY RU-KO exports 80 undated +33.3%"], id="ru_in_money"),
    pytest.param("Товарооборот Беларуси и Коми за девять месяцев вырос в полтора раза. Это более 80 млн долларов, из которых две трети – белорусские товары.", ["BY RU-KO turnover 80 undated +50%"], id="ru_share_of_one_side"),
    pytest.param("In 2021 Belarus and Komi traded for $80 million, two thirds of it Belarusian goods.", [f"BY RU-KO turnover 80 {YEAR}"], id="en_share_of_one_side"),
]  # fmt: skip
SMALL = [
    pytest.param("In 2021 Belarus' exports to Komi stood at $7.2 million and imports at only $61,300.", [f"BY RU-KO exports 7.2 {YEAR}", f"BY RU-KO imports 0.0613 {YEAR}"], id="en_imports_at"),
    pytest.param("В 2021 году экспорт Беларуси в Коми составил 7,2 млн долларов, импорт – всего 61,3 тыс. долларов.", [f"BY RU-KO exports 7.2 {YEAR}", f"BY RU-KO imports 0.0613 {YEAR}"], id="ru_imports_only"),
    pytest.param("In 2021 Belarus' exports to Komi stood at $7.2 million, with tractors exported at $61,300 each.", [f"BY RU-KO exports 7.2 {YEAR}"], id="en_a_price"),
    pytest.param("В 2021 году экспорт Беларуси в Коми составил 7,2 млн долларов, импорт рыбы по 1400 долларов за тонну сократился.", [f"BY RU-KO exports 7.2 {YEAR}"], id="ru_a_price"),
]  # fmt: skip
POSSIBLE = [
    pytest.param("10.10.2022. Last year trade between Belarus and Komi was $80 million. Add some machinery, and a billion is nothing impossible in a couple of years.", [f"BY RU-KO turnover 80 {YEAR}", "BY RU-KO turnover 1000 undated target"], id="en_nothing_impossible"),
    pytest.param("10.10.2022. В прошлом году товарооборот Беларуси с Коми составил 80 млн долларов. «Сто миллионов долларов нам вполне по силам», – сказал министр.", [f"BY RU-KO turnover 80 {YEAR}", "BY RU-KO turnover 100 undated target"], id="ru_within_our_power"),
    pytest.param("10.10.2022. В прошлом году товарооборот Беларуси с Коми составил 80 млн долларов. Сто миллионов долларов – вполне реальная цифра.", [f"BY RU-KO turnover 80 {YEAR}", "BY RU-KO turnover 100 undated target"], id="ru_quite_real"),
    pytest.param("The trade representative expects trade between Belarus and Komi to increase to $90 million in 2030.", ["BY RU-KO turnover 90 2030-01..2030-12 forecast"], id="en_expects_to_increase"),
    pytest.param("В лучшие годы товарооборот Беларуси с Россией достигал 38 млрд долларов. Из-за пандемии он просел, но сейчас растет: с начала года – на 15%.", ["BY RU turnover 38000 undated", "BY RU turnover none undated +15%"], id="ru_not_of_the_peak"),
    pytest.param("At its peak trade between Belarus and Russia was $38 billion. Since the start of the year it has grown by 15%.", ["BY RU turnover 38000 undated", "BY RU turnover none undated +15%"], id="en_not_of_the_peak"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    OF_THE_WHOLE + BY_THE_OTHER + OF_GOODS + GIVEN_NEXT + SMALL + POSSIBLE,
)
def test_changes_said_next(text: str, expected: list[str]) -> None:
    assert sorted(told("News of trade\n\n" + text)) == sorted(expected)
