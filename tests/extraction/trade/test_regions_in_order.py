"""Sums and changes of several regions in their order, Moscow or oblasts of Belarus among them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In January-August 2020 Vitebsk Oblast's exports to Pskov Oblast, Tver Oblast and Moscow came to $41.2 million, $24.5 million and $198 million respectively.", ["BY-VI RU-PSK exports 41.2 2020-01..2020-08", "BY-VI RU-TVE exports 24.5 2020-01..2020-08", "BY-VI RU-MOW exports 198 2020-01..2020-08"], id="bare_city_behind_oblasts"),
    pytest.param("Exports of Grodno Oblast to Leningrad Oblast and Moscow in 2020 rose by 11% and 27% respectively.", ["BY-HR RU-LEN exports none 2020-01..2020-12 +11%", "BY-HR RU-MOW exports none 2020-01..2020-12 +27%"], id="growth_of_an_oblast_and_the_city"),
    pytest.param("В 2020 году товарооборот Беларуси с Пензенской областью и Москвой составил 210 млн и 3,4 млрд долларов соответственно.", ["BY RU-PNZ turnover 210 2020-01..2020-12", "BY RU-MOW turnover 3400 2020-01..2020-12"], id="ru_city_behind_an_oblast"),
    pytest.param("Belarus sells furniture to Moscow and Ryazan Oblast. In 2020 sales were $112 million and $14 million respectively.", ["BY RU-MOW exports 112 2020-01..2020-12", "BY RU-RYA exports 14 2020-01..2020-12"], id="city_before_an_oblast_told_before"),
    pytest.param("In 2020 exports of Brest and Gomel oblasts to Oryol Oblast came to $35 million and $52.1 million respectively.", ["BY-BR RU-ORL exports 35 2020-01..2020-12", "BY-HO RU-ORL exports 52.1 2020-01..2020-12"], id="oblasts_of_belarus"),
    pytest.param("Brest Oblast and Minsk Oblast traded with Kirov Oblast for $11.2 million and $34.5 million respectively in 2020.", ["BY-BR RU-KIR turnover 11.2 2020-01..2020-12", "BY-MI RU-KIR turnover 34.5 2020-01..2020-12"], id="oblasts_of_belarus_traded"),
    pytest.param("The trade of Brest, Gomel and Minsk oblasts with Russia grew by 8%, 12% and 15% respectively in 2020.", ["BY-BR RU turnover none 2020-01..2020-12 +8%", "BY-HO RU turnover none 2020-01..2020-12 +12%", "BY-MI RU turnover none 2020-01..2020-12 +15%"], id="growth_of_oblasts_of_belarus"),
    pytest.param("В 2020 году экспорт Брестской и Гомельской областей в Орловскую область составил 35 и 52,1 млн долларов соответственно.", ["BY-BR RU-ORL exports 35 2020-01..2020-12", "BY-HO RU-ORL exports 52.1 2020-01..2020-12"], id="ru_oblasts_of_belarus"),
    pytest.param("Belarus discussed supplies to Smolensk Oblast, Moscow said. Trade of Belarus with Russia reached $41 billion in 2021.", ["BY RU turnover 41000 2021-01..2021-12"], id="city_that_only_says_so"),
    pytest.param("Turnover of Udmurtia was $7.3m in 2019, lower by 12% because the plant in Izhevsk stopped; Tver and Tula oblasts showed $3.8m and $0.4m in their trade with Belarus.", ["BY RU-UD turnover 7.3 2019-01..2019-12 -12%", "BY RU-TVE turnover 3.8 2019-01..2019-12", "BY RU-TUL turnover 0.4 2019-01..2019-12"], id="list_behind_another_region_of_the_sentence"),
    pytest.param("В 2019 году экспорт Беларуси в Рязанскую и Тверскую области составил по 30 млн долларов.", ["BY RU-RYA exports 30 2019-01..2019-12", "BY RU-TVE exports 30 2019-01..2019-12"], id="ru_by_each_of_a_list"),
    pytest.param("In 2019 the Kaluga and Smolensk regions increased purchases in Belarus by 4.1% and 12.6% respectively, the Bryansk region – by 9%.", ["BY RU-KLU exports none 2019-01..2019-12 +4.1%", "BY RU-SMO exports none 2019-01..2019-12 +12.6%", "BY RU-BRY exports none 2019-01..2019-12 +9%"], id="next_region_with_no_verb"),
    pytest.param("In 2019 Tatarstan increased exports to Belarus by 4.1%, Bashkortostan – by 9%.", ["BY RU-TA imports none 2019-01..2019-12 +4.1%", "BY RU-BA imports none 2019-01..2019-12 +9%"], id="next_republic_with_no_verb"),
    pytest.param("In 2019 the trade of Tatarstan with Belarus grew by 4.1%, oil prices – by 9%.", ["BY RU-TA turnover none 2019-01..2019-12 +4.1%"], id="no_region_with_no_verb"),
    pytest.param("In 2019 supplies from the Kirov region to Belarus grew by 28%, and from Belarus to the region by 35%.", ["BY RU-KIR imports none 2019-01..2019-12 +28%", "BY RU-KIR exports none 2019-01..2019-12 +35%"], id="from_there_and_back"),
    pytest.param("At the meeting with the delegations of Tula and Tver oblasts it was said that trade of Belarus with Russia reached $35 billion in 2019.", ["BY RU turnover 35000 2019-01..2019-12"], id="guests_of_two_regions_and_all_the_trade"),
    pytest.param("Гостям из Тверской области рассказали, что в 2019 году товарооборот Беларуси с Россией достиг 35 млрд долларов.", ["BY RU turnover 35000 2019-01..2019-12"], id="ru_guests_of_a_region_and_all_the_trade"),
    pytest.param("Tver Oblast is among the leaders in Belarus' trade with Russia and sold $95 million worth of goods in 2019.", ["BY RU-TVE imports 95 2019-01..2019-12"], id="region_among_those_that_trade"),
    pytest.param("In 2014 trade between Belarus and regions was: Chelyabinsk region – 263.4 million USD, Tyumen region (including Khanty-Mansi and Yamalo-Nenets) – 2.1 billion USD, Kurgan region – 41.3 million USD.", ["BY RU-CHE turnover 263.4 2014-01..2014-12", "BY RU-TYU turnover 2100 2014-01..2014-12", "BY RU-KGN turnover 41.3 2014-01..2014-12"], id="regions_in_brackets_behind_one"),
    pytest.param("Belarus' trade with St Petersburg (the city, unlike Leningrad Oblast, has a council) came to $1.1 billion in 2014.", ["BY RU-SPE turnover 1100 2014-01..2014-12"], id="region_in_brackets_behind_a_city"),
    pytest.param("В 2014 году товарооборот Беларуси с Тюменской областью (с учетом ХМАО и ЯНАО) составил 2,1 млрд долларов.", ["BY RU-TYU turnover 2100 2014-01..2014-12"], id="ru_regions_in_brackets_behind_one"),
    pytest.param("Trade of Minsk with St Petersburg came to $131 million in 2019, with Moscow to $340 million and with Nizhny Novgorod Oblast to $38 million.", ["BY-HM RU-SPE turnover 131 2019-01..2019-12", "BY-HM RU-MOW turnover 340 2019-01..2019-12", "BY-HM RU-NIZ turnover 38 2019-01..2019-12"], id="city_next_with_its_sum"),
    pytest.param("In 2019 Belarus' exports to Tula Oblast rose to $23.1 million, to Moscow to $540.5 million.", ["BY RU-TUL exports 23.1 2019-01..2019-12", "BY RU-MOW exports 540.5 2019-01..2019-12"], id="city_next_with_its_sum_after_an_oblast"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_regions_in_order(text: str, expected: list[str]) -> None:
    assert told(text) == expected
