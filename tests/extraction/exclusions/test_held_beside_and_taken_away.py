"""What stands beside a sum and is none of trade, and what a sum is held against."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Экспорт Минской области в Калужскую область за семь месяцев 2019 года вырос до $74,1 млн с $61,2 млн за тот же срок прошлого года, импорт составил $22,3 млн.",
        [
            "BY-MI RU-KLU exports 74.1 2019-01..2019-07",
            "BY-MI RU-KLU exports 61.2 2018-01..2018-07",
            "BY-MI RU-KLU imports 22.3 2019-01..2019-07",
        ],
        id="ru_base_in_brackets_of_time",
    ),
    pytest.param(
        "Exports of Gomel Oblast to Tver Oblast rose to $74.1 million in January-July 2019 from $61.2 million in the same period of last year, imports came to $22.3 million.",
        [
            "BY-HO RU-TVE exports 74.1 2019-01..2019-07",
            "BY-HO RU-TVE exports 61.2 2018-01..2018-07",
            "BY-HO RU-TVE imports 22.3 2019-01..2019-07",
        ],
        id="base_told_behind",
    ),
    pytest.param(
        "Оборот Мордовии с Беларусью за 2017 год составил 48,2 млн долларов. В январе-марте 2018 года оборот составил ещё 9,7 млн долларов.",
        ["BY RU-MO turnover 48.2 2017-01..2017-12", "BY RU-MO turnover 9.7 2018-01..2018-03"],
        id="ru_another_is_no_increment",
    ),
    pytest.param(
        "In January-May 2018 Tambov Oblast exported goods worth $15.2m to Belarus, while imports were four times smaller and came to $3.8m.",
        ["BY RU-TAM imports 15.2 2018-01..2018-05", "BY RU-TAM exports 3.8 2018-01..2018-05"],
        id="times_smaller_than_the_other_way",
    ),
    pytest.param(
        "В январе-мае 2018 года Тамбовская область экспортировала в Беларусь товаров на 15,2 млн долларов, а импорт оказался в четыре раза меньше и составил 3,8 млн.",
        ["BY RU-TAM imports 15.2 2018-01..2018-05", "BY RU-TAM exports 3.8 2018-01..2018-05"],
        id="ru_times_smaller_than_the_other_way",
    ),
    pytest.param(
        "Belarus' exports to Tomsk Oblast grew by 28% in 2018. Among the events of the year the sides named the opening of a shop and the delivery of lifts worth over $4 million.",
        ["BY RU-TOM exports none 2018-01..2018-12 +28%"],
        id="supply_among_events",
    ),
    pytest.param(
        "Экспорт Беларуси в Томскую область за 2018 год увеличился на 28%. Из заметных событий года стороны назвали открытие магазина, поставку лифтов на сумму более $4 млн.",
        ["BY RU-TOM exports none 2018-01..2018-12 +28%"],
        id="ru_supply_among_events",
    ),
    pytest.param(
        "Trade of Belarus and Perm Krai came to $290 million in 2020, although the closed border took away some 40 million.",
        ["BY RU-PER turnover 290 2020-01..2020-12"],
        id="taken_away",
    ),
    pytest.param(
        "Товарооборот Беларуси и Пермского края в 2020 году составил 290 млн долларов, хотя пандемия отняла порядка 40 млн.",
        ["BY RU-PER turnover 290 2020-01..2020-12"],
        id="ru_taken_away",
    ),
    pytest.param(
        "Tver Oblast and Brest Oblast signed an agreement. Trade of the region with Belarus is already over $1.2 billion, but only a fifth of it is with Brest Oblast.",
        ["BY RU-TVE turnover 1200 undated"],
        id="part_with_home_region",
    ),
    pytest.param(
        "Соглашение подписали губернатор Тверской области и председатель Брестского облисполкома. Товарооборот региона с Беларусью уже свыше полутора миллиардов долларов, но лишь пятая часть – это с Брестской областью.",
        ["BY RU-TVE turnover 1500 undated"],
        id="ru_part_with_home_region",
    ),
    pytest.param(
        "Беларусь и Рязанская область идут к $400 млн товарооборота",
        ["BY RU-RYA turnover 400 undated target"],
        id="ru_moving_to",
    ),
    pytest.param(
        "Belarus and Ryazan Oblast are moving towards $400m in trade.",
        ["BY RU-RYA turnover 400 undated target"],
        id="moving_towards",
    ),
    pytest.param(
        "Belarus sells food to Russia. In seven months of 2019 it exported farm goods worth over $3.1 billion to more than 80 countries.",
        [],
        id="to_many_countries",
    ),
    pytest.param(
        "Белорусское продовольствие едет в Россию. За семь месяцев 2019 года республика экспортировала сельхозпродукции на 3,1 млрд долларов, в 80 с лишним стран.",
        [],
        id="ru_to_many_countries",
    ),
    pytest.param(
        "Grodno Oblast and Pskov Oblast traded for $86.5 million in 2019. Builders from Grodno are putting up two schools in Pskov worth Br31 million.",
        ["BY-HR RU-PSK turnover 86.5 2019-01..2019-12"],
        id="houses_built",
    ),
    pytest.param(
        "Гродненская и Псковская области наторговали в 2019 году на 86,5 млн долларов. Строители из Гродно возводят в Пскове две школы стоимостью 31 млн долларов.",
        ["BY-HR RU-PSK turnover 86.5 2019-01..2019-12"],
        id="ru_houses_built",
    ),
    pytest.param(
        "Trade with Komi Republic was 0.4 billion Russian rubles in 2015, while now the figure is 2.1.",
        ["BY RU-KO turnover 400 2015-01..2015-12", "BY RU-KO turnover 2100 undated"],
        id="below_one_unit",
    ),
    pytest.param(
        "Товарооборот с Тверской областью в 2015 году был 0,7 млрд долларов, сегодня уже 1,2.",
        ["BY RU-TVE turnover 700 2015-01..2015-12", "BY RU-TVE turnover 1200 undated"],
        id="ru_below_one_unit",
    ),
    pytest.param(
        "In January-July 2019 trade between Belarus and Tver Oblast amounted to $86.3 million. Exports came to $51.2 million and imports to $35.1 million. Belarus' trade with Poland reached $2.8 billion.",
        [
            "BY RU-TVE turnover 86.3 2019-01..2019-07",
            "BY RU-TVE exports 51.2 2019-01..2019-07",
            "BY RU-TVE imports 35.1 2019-01..2019-07",
        ],
        id="others_trade_behind",
    ),
    pytest.param(
        "In January-July 2019 Belarus sold goods worth $51.2 million to Tver Oblast and bought goods worth $35.1 million. Kazakhstan and Armenia increased purchases by 12% and 15% respectively.",
        ["BY RU-TVE exports 51.2 2019-01..2019-07", "BY RU-TVE imports 35.1 2019-01..2019-07"],
        id="others_respectively_behind",
    ),
    pytest.param(
        "In January-July 2019 trade between Belarus and Tver Oblast amounted to $86.3 million. Russia has provided a $1.5 billion loan to Belarus. Exports came to $51.2 million.",
        ["BY RU-TVE turnover 86.3 2019-01..2019-07", "BY RU-TVE exports 51.2 2019-01..2019-07"],
        id="loan_between",
    ),
    pytest.param(
        "In January-July 2019 trade between Belarus and Tver Oblast amounted to $86.3 million. The Minsk Tractor Plant exported $600 million worth of machines last year. Exports came to $51.2 million.",
        ["BY RU-TVE turnover 86.3 2019-01..2019-07", "BY RU-TVE exports 51.2 2019-01..2019-07"],
        id="firm_between",
    ),
    pytest.param(
        "Belarus' exports to Perm Krai grew by 15% to $140 million in 2020. The Brest meat processing plant's sales to the region came to $1 million.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="firms_own_sales",
    ),
    pytest.param(
        "Belarus' exports to Perm Krai grew by 15% to $140 million in 2020. The region has 12 stores selling Belarusian goods, and their sales exceed 5 million rubles a month.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="shops_sales",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край вырос в 2020 году на 15% до 140 млн долларов. В регионе 12 магазинов белорусских товаров, их продажи превышают 5 млн рублей в месяц.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="ru_shops_sales",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край вырос в 2020 году на 15% до 140 млн долларов. Площадь выставки увеличилась в 1,5 раза.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="ru_verb_of_another",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край достиг в 2020 году 140 млн долларов. По сравнению с 2019-м вырос на 15%.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="ru_verb_goes_on",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край вырос в 2020 году на 15% до 140 млн долларов. Мировой рынок калия оценивается в 20 млрд долларов.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="ru_world_market",
    ),
    pytest.param(
        "Экспорт Беларуси в Пермский край вырос в 2020 году на 15% до 140 млн долларов. Предприятия края отгрузили товаров на 890 млрд рублей.",
        ["BY RU-PER exports 140 2020-01..2020-12 +15%"],
        id="ru_shipped_to_whomever",
    ),
    pytest.param(
        "Товарооборот продовольствием между Россией и Беларусью растёт. За 2018 год он увеличился на 5 процентов и составил почти 3,9 млрд долларов. Экспорт России в Беларусь дал из них 640 миллионов.",
        ["BY RU turnover 3900 2018-01..2018-12 +5%", "BY RU imports 640 2018-01..2018-12"],
        id="ru_part_of_trade_in_goods",
    ),
    pytest.param(
        "В 2009 году товарооборот между Белоруссией и Россией достиг 23,4 млрд долларов, что на 31% уступает уровню 2008 года.",
        ["BY RU turnover 23400 2009-01..2009-12 -31%"],
        id="ru_falls_short_of",
    ),
    pytest.param(
        "В 2015 году товарооборот Беларуси и Тверской области достиг 115 млн долларов, на 20,5% отстав от 2014 года.",
        ["BY RU-TVE turnover 115 2015-01..2015-12 -20.5%"],
        id="ru_lagging_behind",
    ),
    pytest.param(
        "В рамках выставки «Псковский причал» в Витебске председатель Витебского облисполкома провёл встречу с главой Чувашии. За семь месяцев 2024 года товарооборот между нашими регионами достиг 712 млн рублей.",
        ["BY-VI RU-CU turnover 712 2024-01..2024-07"],
        id="ru_event_named",
    ),
    pytest.param(
        "In January-July 2022 trade between Belarus and Tver Oblast amounted to $86.3 million. Last year the two sides signed a roadmap for 2022-2024. Exports came to $51.2 million.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="roadmap_between",
    ),
    pytest.param(
        "В январе-июле 2022 года товарооборот Беларуси и Тверской области составил 86,3 млн долларов. Президенты встречались в 2021 году дважды. Экспорт составил 51,2 млн долларов.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="ru_presidents_met",
    ),
    pytest.param(
        "В январе-июле 2022 года товарооборот Беларуси и Тверской области составил 86,3 млн долларов. В марте 2022 года открыт прямой рейс Минск – Тверь. Экспорт составил 51,2 млн долларов.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="ru_flight_opened",
    ),
    pytest.param(
        "In January-July 2022 trade between Belarus and Tver Oblast amounted to $86.3 million. A delegation of Bryansk Oblast will visit Gomel in May. Exports came to $51.2 million.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="other_region_to_come",
    ),
    pytest.param(
        "В январе-июле 2022 года товарооборот Беларуси и Тверской области составил 86,3 млн долларов. Во встрече участвовал и губернатор Омской области. Экспорт составил 51,2 млн долларов.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="ru_other_region_took_part",
    ),
    pytest.param(
        "В январе-июле 2022 года товарооборот Беларуси и Тверской области составил 86,3 млн долларов. Санкт-Петербург примет выставку в июне. Экспорт составил 51,2 млн долларов.",
        ["BY RU-TVE turnover 86.3 2022-01..2022-07", "BY RU-TVE exports 51.2 2022-01..2022-07"],
        id="ru_other_region_hosts",
    ),
    pytest.param(
        "The governor thanked the guests. “Thanks to you our people find Belarusian goods in any village shop. Trade in food with Perm Krai gets bigger each year. At the start it was worth 0.6 billion Russian rubles, while now the figure is 2.4,” he noted.",
        ["BY RU-PER turnover 600 undated", "BY RU-PER turnover 2400 undated"],
        id="trade_again_behind_shops",
    ),
    pytest.param(
        "В первом квартале 2019 года в Россию ввезено 1,2 миллиона тонн белорусских молочных продуктов. Товарооборот сельхозпродукцией между нашими странами растёт. За 2018 год он увеличился на 5 процентов и составил почти 4,6 миллиарда долларов. Экспорт России в Беларусь дал из них 690 миллионов.",
        ["BY RU turnover 4600 2018-01..2018-12 +5%", "BY RU imports 690 2018-01..2018-12"],
        id="ru_part_in_the_months_of_its_whole",
    ),
    pytest.param(
        "15 August 2022. “Last year trade with Samara Oblast went over the bar of 300 million US dollars that we had set,” the head of state said.",
        ["BY RU-SAM turnover 300 2021-01..2021-12"],
        id="over_the_bar",
    ),
    pytest.param(
        "16 August 2022. In 2021 the trade turnover with Penza Oblast exceeded $120 million. “It is necessary to move to the coveted half a billion dollars,” the President said.",
        ["BY RU-PNZ turnover 120 2021-01..2021-12", "BY RU-PNZ turnover 500 undated target"],
        id="necessary_to_move_to",
    ),
    pytest.param(
        "26 June 2022. Moscow and Minsk plan to raise trade turnover by 30% by 2029.",
        [],
        id="growth_over_years_aimed_at",
    ),
    pytest.param(
        "1 August 2022. In January-June 2022 Russian exports to Belarus came to $12.4 bln and imports to $11.1 bln. Russia thus kept a surplus of $1.3 bln in trade with Belarus.",
        [
            "BY RU imports 12400 2022-01..2022-06",
            "BY RU exports 11100 2022-01..2022-06",
            "BY RU balance -1300 2022-01..2022-06",
        ],
        id="russia_thus_kept",
    ),
    pytest.param(
        "In the first half of the year trade between Russia and Belarus grew by 23.5% to $15.3 billion. Belarus' share shrank to 4.7% from 5.2% in the first half of 2018.",
        ["BY RU turnover 15300 2019-01..2019-06 +23.5%"],
        id="share_moved_from_half_a_year",
    ),
    pytest.param(
        "За первое полугодие товарооборот между Россией и Белоруссией увеличился на 23,5% и достиг $15,3 млрд. Доля Белоруссии сократилась до 4,7% с 5,2% в первом полугодии 2018 года.",
        ["BY RU turnover 15300 2019-01..2019-06 +23.5%"],
        id="ru_share_moved_from_half_a_year",
    ),
    pytest.param(
        "The turnover with Tatarstan, Bashkortostan and Udmurtia was $700, $300 and $50 million respectively in 2019.",
        [
            "BY RU-TA turnover 700 2019-01..2019-12",
            "BY RU-BA turnover 300 2019-01..2019-12",
            "BY RU-UD turnover 50 2019-01..2019-12",
        ],
        id="marks_of_their_own",
    ),
    pytest.param(
        "Exports to Tula, Tver, Pskov and Omsk oblasts came to $90, $80, $70 and $60 million in 2019.",
        [
            "BY RU-TUL exports 90 2019-01..2019-12",
            "BY RU-TVE exports 80 2019-01..2019-12",
            "BY RU-PSK exports 70 2019-01..2019-12",
            "BY RU-OMS exports 60 2019-01..2019-12",
        ],
        id="four_marks",
    ),
    pytest.param(
        "Товарооборот с Тулой, Тверью и Псковом составил $90, $80 и $70 млн в 2019 году.",
        [
            "BY RU-TUL turnover 90 2019-01..2019-12",
            "BY RU-TVE turnover 80 2019-01..2019-12",
            "BY RU-PSK turnover 70 2019-01..2019-12",
        ],
        id="ru_marks_of_their_own",
    ),
    pytest.param(
        "12 April 2020. Belarus' trade with Russia came to $35 billion in 2019, or 49% of the country's foreign trade ($72 billion).",
        ["BY RU turnover 35000 2019-01..2019-12"],
        id="share_of_the_country_s_trade",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_held_beside_and_taken_away(text: str, expected: list[str]) -> None:
    assert told(text) == expected
