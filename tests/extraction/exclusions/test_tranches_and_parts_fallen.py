"""Tranches, agreements and what prices took away are no trade; wholes of the two are, parts that fell on Russia too."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SUMS = [
    pytest.param("In 2022 Belarus and Tomsk Oblast passed the bar of three quarters of a billion dollars in trade.", ["BY RU-TOM turnover 750 2022-01..2022-12"], id="three_quarters_of_a_billion_are_a_sum"),
    pytest.param("In three quarters of 2022 trade of Belarus and Tomsk Oblast came to $240 million.", ["BY RU-TOM turnover 240 2022-01..2022-09"], id="three_quarters_of_a_year_are_months"),
    pytest.param("In January-October 2019 trade between Belarus and Russia came to $29 billion. The second $200 million arrived in April under the agreement with the bank, and the rest depends on the sale of shares.", ["BY RU turnover 29000 2019-01..2019-10"], id="a_tranche_under_an_agreement_is_no_trade"),
    pytest.param("Товарооборот Беларуси и России за январь-октябрь 2019 года достиг 29 млрд долларов. Минск просил кредит. Последние 200 млн долларов пришли в апреле.", ["BY RU turnover 29000 2019-01..2019-10"], id="the_last_sum_of_a_loan_told_of_before_in_Russian"),
    pytest.param("Exports of Belarus to Omsk Oblast came to $80 million in 2019. The first $20 million of exports was sold in the first quarter of 2019.", ["BY RU-OMS exports 80 2019-01..2019-12", "BY RU-OMS exports 20 2019-01..2019-03"], id="the_first_sum_of_exports_is_trade"),
    pytest.param("In January-June 2020 imports of Belarus from Russia fell by 28%. Cheaper oil took $1.7 billion off the value of Russian supplies.", ["BY RU imports none 2020-01..2020-06 -28%"], id="what_cheaper_oil_took_off_a_value"),
    pytest.param("Падение цен отняло у импорта Беларуси из России 1,7 млрд долларов в январе-июне 2020 года.", [], id="what_prices_took_away_from_imports_in_Russian"),
    pytest.param("In 2021 trade of Belarus with Tver Oblast made $210 million. The volume of agreements of the forum is estimated at 4 billion Russian rubles.", ["BY RU-TVE turnover 210 2021-01..2021-12"], id="the_volume_of_agreements_is_no_trade"),
    pytest.param("From 3.1 billion dollars of food exports in the first half of 2018 on Russia fell 2.4 billion dollars.", ["BY RU exports 2400 2018-01..2018-06"], id="a_part_that_fell_on_Russia_word_for_word"),
    pytest.param("Of the $28 billion of trade between Belarus and Russia in January-September 2019, exports made $10 billion.", ["BY RU turnover 28000 2019-01..2019-09", "BY RU exports 10000 2019-01..2019-09"], id="a_whole_that_is_of_the_two"),
    pytest.param("5 March 2024. In 2023 trade of Belarus with Mari El fell. It is our duty to exceed this year the $90 million of trade that we had.", ["BY RU-ME turnover 90 2023-01..2023-12"], id="a_duty_to_do_so_is_no_customs_duty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_sums_that_are_trade_and_those_that_are_not(text: str, expected: list[str]) -> None:
    assert told(text) == expected


RANKS = [
    pytest.param("In 2019 Belarus was the third partner of Russia and the first within the CIS with USD 35.6 billion in trade after China (USD 110 billion) and Germany (USD 53 billion).", ["BY RU turnover 35600 2019-01..2019-12"], id="first_in_a_union_and_after_others_with_their_sums"),
    pytest.param("В 2019 году Беларусь была третьим партнером России и первым в СНГ с товарооборотом 35,6 млрд долларов после Китая (110 млрд долларов) и Германии (53 млрд долларов).", ["BY RU turnover 35600 2019-01..2019-12"], id="first_in_a_union_in_Russian"),
    pytest.param("По товарообороту с Пензенской областью Беларусь вторая в ЕАЭС: 300 млн долларов в 2021 году.", ["BY RU-PNZ turnover 300 2021-01..2021-12"], id="second_in_a_union_for_a_region_in_Russian"),
    pytest.param("Экспорт Беларуси в Россию в 2021 году – 16 млрд долларов. Первые поставки в ЕАЭС, в Казахстан, принесли 900 млн долларов.", ["BY RU exports 16000 2021-01..2021-12"], id="sales_to_a_union_are_not_Russia's_in_Russian"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_others_that_only_rank_leave_the_sum(text: str, expected: list[str]) -> None:
    assert told(text) == expected
