"""Partners ranked in clauses of their own, shares of each, and regions that bought more or less."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("Customs of Kaluga\n\n11 March 2020. The foreign trade turnover of the Kaluga region in 2019 was 9.4 billion dollars. Belarus with a turnover of 340 million dollars ranks fifth, Poland is in sixth place (290 million dollars), then Italy.", ["BY RU-KLU turnover 340 2019-01..2019-12"], id="first_of_those_ranked"),
    pytest.param("Таможня\n\n11 марта 2020 года. Товарооборот Калужской области в 2019 году составил 9,4 млрд долларов. Беларусь с оборотом 340 млн долларов занимает пятое место, Польша - шестое (290 млн долларов).", ["BY RU-KLU turnover 340 2019-01..2019-12"], id="ru_first_of_those_ranked"),
    pytest.param("Customs of Kaluga\n\n11 March 2020. Kaluga region in 2019. Turnover with Belarus and with Poland came to 340 million dollars.", [], id="overtaken_is_not_ranked_next"),
    pytest.param("Customs of Tver\n\n11 March 2020. The foreign trade turnover of the Tver region in 2019 was 0.5 billion dollars. The main partners are Belarus - $280 million (56.1%), Finland - $70 million (14%), Latvia.", ["BY RU-TVE turnover 280 2019-01..2019-12"], id="shares_of_partners"),
    pytest.param("Trade of Tver\n\n11 March 2020. In 2019 exports of Belarus to the Tver region made $140 million (86.1%), imports $131 million (94%).", ["BY RU-TVE exports 140 2019-01..2019-12 -13.9%", "BY RU-TVE imports 131 2019-01..2019-12 -6%"], id="indices_of_partners"),
    pytest.param("Review\n\n11 March 2020. Exports of Belarus to Russia in 2019 fell by 5% to $13.5 billion. Regions that increased purchases: Tula region (+14%, to $152 million), Komi (1.9-fold, $21 million). Regions that cut imports: Omsk region (-8%, to $33 million).", ["BY RU exports 13500 2019-01..2019-12 -5%", "BY RU-TUL exports 152 2019-01..2019-12 +14%", "BY RU-KO exports 21 2019-01..2019-12 +90%", "BY RU-OMS exports 33 2019-01..2019-12 -8%"], id="regions_that_raised_purchases"),
    pytest.param("Review\n\n11 March 2020. Exports of Belarus to Russia in 2019 fell by 5% to $13.5 billion. Purchases were reduced by the Tula region (by 14%, to $152 million).", ["BY RU exports 13500 2019-01..2019-12 -5%", "BY RU-TUL exports 152 2019-01..2019-12 -14%"], id="raised_by_a_region"),
    pytest.param("Обзор\n\n11 марта 2020 года. Экспорт Беларуси в Россию в 2019 году снизился на 5% до 13,5 млрд долларов. Регионы, нарастившие закупки: Тульская область (+14%, до 152 млн долларов), Коми (в 1,9 раза, 21 млн долларов).", ["BY RU exports 13500 2019-01..2019-12 -5%", "BY RU-TUL exports 152 2019-01..2019-12 +14%", "BY RU-KO exports 21 2019-01..2019-12 +90%"], id="ru_regions_that_raised_purchases"),
    pytest.param("Обзор\n\n11 марта 2020 года. Экспорт Беларуси в Россию в 2019 году снизился на 5% до 13,5 млрд долларов. Закупки нарастили Тульская область (на 14%, до 152 млн долларов) и Коми (в 1,9 раза, до 21 млн долларов).", ["BY RU exports 13500 2019-01..2019-12 -5%", "BY RU-TUL exports 152 2019-01..2019-12 +14%", "BY RU-KO exports 21 2019-01..2019-12 +90%"], id="ru_raised_by_regions"),
    pytest.param("Export of Kirov\n\n11 March 2020. The export of the Kirov region to Belarus increased by 14% to 39 million dollars in 2019. First of all, these are plywood, cheese (800 tons, 2.1 million dollars) and tyres.", ["BY RU-KIR imports 39 2019-01..2019-12 +14%", "BY RU-KIR imports 2.1 2019-01..2019-12"], id="tonnes_before_the_sum_of_goods"),
    pytest.param("Kirov region\n\n11 March 2020. Turnover of the Kirov region with Belarus in 2018 is $ 51 million,including export to Belarus $ 12 million and import $ 39 million.In the first five months of 2019 - already $ 28 million.", ["BY RU-KIR turnover 51 2018-01..2018-12", "BY RU-KIR imports 12 2018-01..2018-12", "BY RU-KIR exports 39 2018-01..2018-12", "BY RU-KIR turnover 28 2019-01..2019-05"], id="stop_glued_to_the_next_word"),
    pytest.param("Ivanovo\n\n17 November 2017. The Ivanovo Region exported to Belarus goods for 31.8 million dollars for 9 months of 2017. The total turnover of 72.4 million dollars puts the Republic on the 2nd place after Uzbekistan (81.5 million dollars).", ["BY RU-IVA imports 31.8 2017-01..2017-09", "BY RU-IVA turnover 72.4 2017-01..2017-09"], id="second_after_another_by_a_word"),
    pytest.param("Deliveries of Belarusian goods to Tver Oblast grew by half\n\nThe republic takes the second line among the partners of Tver Oblast in the CIS. Suffice it to say that last year it was $87 million.", ["BY RU-TVE turnover 87 undated"], id="place-among-partners"),
    pytest.param("Belarus is the main trading partner of Tver Oblast. The new plant cost $5 million.", [], id="main-trading-partner-and-a-plant"),
    pytest.param("Экспорт Беларуси в Тверскую область вырос на 20%.\n\nБеларусь занимает второе место среди партнеров Тверской области. В 2021 году это 87 млн долларов.", ["BY RU-TVE exports none undated +20%", "BY RU-TVE turnover 87 2021-01..2021-12"], id="ru-place-among-partners"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_partners_ranked(text: str, lines: list[str]) -> None:
    assert told(text) == lines
