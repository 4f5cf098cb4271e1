"""Growth over years that the words before tell, and doubling that is only spoken of: no yearly change."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("Амур и Минск торгуют активнее\n\nВ пять раз вырос товарооборот между Амурской областью и Белоруссией\n\nЗа восемь лет товарооборот между областью и республикой увеличился почти в пять раз, напомнил посол.", [], id="second_headline"),
    pytest.param("Amur and Minsk trade more\n\nTrade between Amur Oblast and Belarus grows fivefold\n\nOver eight years trade between the region and the republic has grown almost five times, the ambassador said.", [], id="second_headline_en"),
    pytest.param("Амур и Минск торгуют активнее\n\nВ пять раз вырос товарооборот между Амурской областью и Белоруссией\n\nВ 2022 году товарооборот между областью и республикой увеличился в пять раз, напомнил посол.", ["BY RU-AMU turnover none 2022-01..2022-12 +400%"], id="second_headline_of_a_year"),
    pytest.param("The agreement between the Rostov region and Belarus has been in force since 2003. In this time trade between them has grown 2.5 times.", [], id="in_force_since"),
    pytest.param("Five years have passed since our last meeting with the governor of the Rostov region. During this time trade between Belarus and the region has grown 1.5 times.", [], id="years_have_passed"),
    pytest.param("In January-April 2021 we sold tractors to the Rostov region. During this time, trade with it grew by 30%.", ["BY RU-ROS turnover none 2021-01..2021-04 +30%"], id="over_months"),
    pytest.param("Over the past few years the volume of mutual trade between the Republic of Belarus and the Rostov region, by which the two set great store, has doubled.", [], id="far_ahead"),
    pytest.param("Over the past few years the Republic of Belarus and the Rostov region have opened several joint plants and a great many of shops, and in 2021 trade doubled.", ["BY RU-ROS turnover none 2021-01..2021-12 +100%"], id="another_time_behind"),
    pytest.param("Соглашение о сотрудничестве Ростовской области и Беларуси действует с 2003 года. За это время товарооборот вырос в 2,5 раза.", [], id="ru_in_force_since"),
    pytest.param("С нашей последней встречи с губернатором Ростовской области прошло пять лет. За это время наш товарооборот вырос в полтора раза.", [], id="ru_years_have_passed"),
    pytest.param("За последние несколько лет товарооборот между Республикой Беларусь и Ростовской областью в рамках производственной кооперации, которую стороны считают главной, вырос вдвое.", [], id="ru_far_ahead"),
    pytest.param("The two sides spoke of doubling trade between Belarus and the Rostov region.", [], id="spoken_of"),
    pytest.param("The president encourages doubling trade between Belarus and the Rostov region.", [], id="encouraged"),
    pytest.param("Exports to the Rostov region surged in 2021, doubling trade with it.", ["BY RU-ROS turnover none 2021-01..2021-12 +100%"], id="doubled_indeed"),
    pytest.param("In 2015 trade of Belarus with the Rostov region was $187 million, and over four years it grew to $274 million.", ["BY RU-ROS turnover 187 2015-01..2015-12", "BY RU-ROS turnover 274 undated"], id="grown_over_years_since_a_year"),
    pytest.param("Если в 2015 году товарооборот Беларуси с Ростовской областью составлял 187 млн долларов, то за четыре года он вырос до 274 млн долларов.", ["BY RU-ROS turnover 187 2015-01..2015-12", "BY RU-ROS turnover 274 undated"], id="ru_grown_over_years_since_a_year"),
    pytest.param("Over the past two years trade of the Rostov region with Ukraine has fallen by 35%, while trade with Belarus has grown by 14%.", [], id="two_years_of_another"),
    pytest.param("Товарооборот Ростовской области с Украиной за последние два года сократился на 35%, а с Белоруссией вырос на 14%.", [], id="ru_two_years_of_another"),
    pytest.param("Товарооборот Ростовской области с Украиной за последние два года сократился на 35%, а с Белоруссией в 2021 году вырос на 14%.", ["BY RU-ROS turnover none 2021-01..2021-12 +14%"], id="ru_last_year_of_its_own"),
    pytest.param("Belarus traded goods worth $2 billion with the Rostov region in 2012. The figure has since fallen threefold.", ["BY RU-ROS turnover 2000 2012-01..2012-12"], id="has_since_fallen"),
    pytest.param("In 2019 exports from Belarus to the Rostov region stood at $90 million; they have doubled since.", ["BY RU-ROS exports 90 2019-01..2019-12"], id="doubled_since"),
    pytest.param("Since the last meeting with the governor in 2006 the trade between Belarus and the Rostov region has soared four times to $1.6 billion in 2012.", ["BY RU-ROS turnover 1600 2012-01..2012-12"], id="since_a_meeting"),
    pytest.param("Since the start of 2012 trade between Belarus and the Rostov region has grown by a third.", ["BY RU-ROS turnover none 2012-01..2012-12 +33.3%"], id="since_the_start_of_a_year"),
    pytest.param("In 2005 trade between Belarus and the Rostov region hiked 90% to $582.7 million on 2001.", ["BY RU-ROS turnover 582.7 2005-01..2005-12"], id="base_behind_the_sum"),
    pytest.param("Trade between Belarus and the Rostov region rose by 20% to $582.7 million over 2023.", ["BY RU-ROS turnover 582.7 2023-01..2023-12 +20%"], id="over_the_year_itself"),
    pytest.param("In 2012 present-day partners met. Current trade with the Rostov region, a Belarusian consul said, is 12% up on 2011.", ["BY RU-ROS turnover none 2012-01..2012-12 +12%"], id="current_trade_on_a_year"),
    pytest.param("Since the introduction of the duty Belarusian exports to the Rostov region in 2012 grew by 12% year on year.", ["BY RU-ROS exports none 2012-01..2012-12 +12%"], id="since_a_duty_year_on_year"),
    pytest.param("In 2012 trade between Belarus and the Rostov region fell by 12%; it has recovered since.", ["BY RU-ROS turnover none 2012-01..2012-12 -12%"], id="has_recovered_since"),
    pytest.param("In 2012 trade between Belarus and the Rostov region grew by 12%, the customs have since confirmed.", ["BY RU-ROS turnover none 2012-01..2012-12 +12%"], id="has_since_confirmed"),
    pytest.param("In 2012 Belarusian industrial output sold in the Rostov region rose by 5% to $60 million.", ["BY RU-ROS exports 60 2012-01..2012-12 +5%"], id="output_sold"),
    pytest.param("In 2005 trade between Belarus and the Rostov region rose by 20% to $582.7 million on 2004.", ["BY RU-ROS turnover 582.7 2005-01..2005-12 +20%"], id="year_before_behind_the_sum"),
    pytest.param("В 2012 году товарооборот Беларуси с Ростовской областью составил 2 млрд долларов. С тех пор он сократился втрое.", ["BY RU-ROS turnover 2000 2012-01..2012-12"], id="ru_since_then"),
    pytest.param("С момента последней встречи в 2006 году товарооборот Беларуси и Ростовской области вырос в четыре раза и составил в 2012 году 1,6 млрд долларов.", ["BY RU-ROS turnover 1600 2012-01..2012-12"], id="ru_since_a_meeting"),
    pytest.param("5 years ago our trade with Tula Oblast stood at $1 billion, while now it is estimated at $2 billion. The nearly twofold growth is due to the redirection of Belarusian exports.", ["BY RU-TUL turnover 1000 undated", "BY RU-TUL turnover 2000 undated"], id="years_ago_and_now"),
    pytest.param("In 2018 our trade with Tula Oblast stood at $1 billion, and today it is $1.6 billion. The growth of 60% is explained by new contacts.", ["BY RU-TUL turnover 1000 2018-01..2018-12", "BY RU-TUL turnover 1600 undated"], id="a_year_and_now"),
    pytest.param("In 2021 our trade with Tula Oblast stood at $1 billion. The growth of 60% is explained by new contacts.", ["BY RU-TUL turnover 1000 2021-01..2021-12 +60%"], id="growth_of_the_year"),
    pytest.param("В 2018 году товарооборот с Тульской областью составлял 1 млрд долларов, а сейчас – 2 млрд. Почти двукратный рост объясняется переориентацией экспорта.", ["BY RU-TUL turnover 1000 2018-01..2018-12", "BY RU-TUL turnover 2000 undated"], id="ru_a_year_and_now"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_growth_over_years_told_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Рост экспорта Беларуси в Мурманскую область с 2017 по 2020 годы в четыре раза. Вышли на 750 млн рублей.", ["BY RU-MUR exports 750 2020-01..2020-12"], id="reached_behind_years_of_growth_ru"),
        pytest.param("С 2017 по 2020 годы экспорт Беларуси в Мурманскую область вырос вчетверо. Дошли до 750 млн рублей.", ["BY RU-MUR exports 750 2020-01..2020-12"], id="years_of_growth_open_the_sentence_ru"),
        pytest.param("В 2020 году товарооборот Беларуси и Мурманской области составил 1,4 млрд рублей – это втрое больше за четыре года.", ["BY RU-MUR turnover 1400 2020-01..2020-12"], id="more_over_years_is_no_record_ru"),
    ],
)  # fmt: skip
def test_what_was_reached_is_of_the_last_of_the_years(text: str, expected: list[str]) -> None:
    assert told(text) == expected


REACHED = [
    pytest.param("Товарооборот Беларуси и Томской области растет. С 2018 по 2021 год рост в три раза. Мы вышли на 60 млн долларов.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="growth_noun"),
    pytest.param("From 2018 to 2021 trade between Tomsk Oblast and Belarus doubled. It reached $60 million.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="doubled"),
    pytest.param("Власти Томской области и Беларуси обсудили торговлю. \"С 2018 по 2021 годы по сыру рост у нас в пять раз. То есть вышли на 60 млн рублей\", - сказал губернатор Томской области Олег Зимин.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="growth_noun_goods"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REACHED)
def test_what_growth_over_years_led_to_is_of_the_last(text: str, expected: list[str]) -> None:
    assert told(text) == expected
