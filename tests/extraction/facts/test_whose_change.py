"""Changes told behind two sums, before their subject, in the next sentence: whose they are."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param('Belarusian exports to Tver Region ran to $476 million in 2023 against $690 million in 2022, a drop of 31 percent.', ['BY RU-TVE exports 476 2023-01..2023-12 -31%', 'BY RU-TVE exports 690 2022-01..2022-12'], id="against_a_base"),
    pytest.param('Trade between Belarus and Tver Region reached $50 million in 2023 compared with $40 million a year earlier, an increase of 25%.', ['BY RU-TVE turnover 50 2023-01..2023-12 +25%', 'BY RU-TVE turnover 40 2022-01..2022-12'], id="compared_with"),
    pytest.param("In 2022 trade of Belarus and Tula Region reached $250 million, exceeding the previous year's $200 million by 25%.", ['BY RU-TUL turnover 250 2022-01..2022-12 +25%', 'BY RU-TUL turnover 200 2021-01..2021-12'], id="exceeding_last_years"),
    pytest.param('In 2022 trade of Belarus and Tula Region came to $250 million, 25% more than the $200 million of 2021.', ['BY RU-TUL turnover 250 2022-01..2022-12 +25%', 'BY RU-TUL turnover 200 2021-01..2021-12'], id="base_keeps_none"),
    pytest.param('In 2022 exports to Russia came to $50 million, and imports were more than $70 million, up 5%.', ['BY RU exports 50 2022-01..2022-12', 'BY RU imports 70 2022-01..2022-12 +5%'], id="next_flow_keeps_its_own"),
    pytest.param('Belarus trades with Penza Region. The tables give $70m in 2021 and more than $73m, an increase of 4 per cent, in 2022.', ['BY RU-PNZ turnover 70 2021-01..2021-12', 'BY RU-PNZ turnover 73 2022-01..2022-12 +4%'], id="year_and_more_than_the_next"),
    pytest.param("In 2022 Belarus' imports from Tula Region were 88.8 billion rubles (about 1.2 billion U.S. dollars), growing 41.4 percent.", ['BY RU-TUL imports 88800 2022-01..2022-12 +41.4%', 'BY RU-TUL imports 1200 2022-01..2022-12 +41.4%'], id="other_money"),
    pytest.param('Exports to Tula Region ($40 million) and imports from it ($30 million) both added 12% in 2022.', ['BY RU-TUL exports 40 2022-01..2022-12 +12%', 'BY RU-TUL imports 30 2022-01..2022-12 +12%'], id="both_grew"),
    pytest.param('Belarusian exports to Tula Region in 2022 came to $40 million, imports to $30 million – 12% more in both cases.', ['BY RU-TUL exports 40 2022-01..2022-12 +12%', 'BY RU-TUL imports 30 2022-01..2022-12 +12%'], id="in_both_cases"),
    pytest.param('In 2022 exports to Russia reached $5 million and imports $6 million, up 5% and 7%.', ['BY RU exports 5 2022-01..2022-12 +5%', 'BY RU imports 6 2022-01..2022-12 +7%'], id="two_in_a_row"),
    pytest.param('Up 12% in 2022, trade between Belarus and Tula Region came to $70 million.', ['BY RU-TUL turnover 70 2022-01..2022-12 +12%'], id="up_front"),
    pytest.param('In 2022 Belarus shipped goods worth $27 million to Penza Region last year, having cut its deliveries by 8 percent.', ['BY RU-PNZ exports 27 2022-01..2022-12 -8%'], id="deed_on_the_flow"),
    pytest.param('In 2022 Belarus and Penza Region traded for $27 million, 18.3% to the plus side.', ['BY RU-PNZ turnover 27 2022-01..2022-12 +18.3%'], id="plus_side"),
    pytest.param('In 2022 Belarus sold Penza Region goods for $27 million. A third more than in 2021!', ['BY RU-PNZ exports 27 2022-01..2022-12 +33.3%'], id="next_sentence_opens"),
    pytest.param('In 2022 trade of Belarus with Tula and Penza regions came to $204 million and $187 million respectively. The growth is 11 and 34 percent.', ['BY RU-TUL turnover 204 2022-01..2022-12 +11%', 'BY RU-PNZ turnover 187 2022-01..2022-12 +34%'], id="row_of_the_next_sentence"),
    pytest.param('In the first half of 2022 growth of trade between Belarus and Tula Region slowed to 5% from 12% in the first quarter.', ['BY RU-TUL turnover none 2022-01..2022-06 +5%', 'BY RU-TUL turnover none 2022-01..2022-03 +12%'], id="slowed"),
    pytest.param('The fall of Belarusian exports to Tula Region narrowed from 12% in January 2022 to 5% in February.', ['BY RU-TUL exports none 2022-01..2022-01 -12%', 'BY RU-TUL exports none 2022-02..2022-02 -5%'], id="narrowed"),
    pytest.param('In January 2022 exports of Belarus to Russia fell 3.5 per cent on the month while imports from it dropped 5.9 per cent.', [], id="month_shared"),
    pytest.param('In January 2022 exports of Belarus to Russia fell 3.5 per cent on the month but were 7 per cent up on January 2021.', ['BY RU exports none 2022-01..2022-01 +7%'], id="month_then_year"),
    pytest.param('Экспорт Беларуси в Тверскую область в 2023 году составил 476 млн долларов против 690 млн долларов годом ранее, снижение на 31%.', ['BY RU-TVE exports 476 2023-01..2023-12 -31%', 'BY RU-TVE exports 690 2022-01..2022-12'], id="ru_against"),
    pytest.param('Товарооборот Беларуси и Тверской области в 2023 году составил 250 млн долларов, превысив показатель 2022 года (200 млн долларов) на 25%.', ['BY RU-TVE turnover 250 2023-01..2023-12 +25%', 'BY RU-TVE turnover 200 2022-01..2022-12'], id="ru_exceeding"),
    pytest.param('Импорт из Тульской области в Беларусь в 2022 году составил 88 млрд рублей (около 1,2 млрд долларов), увеличившись на 41,4%.', ['BY RU-TUL imports 88000 2022-01..2022-12 +41.4%', 'BY RU-TUL imports 1200 2022-01..2022-12 +41.4%'], id="ru_other_money"),
    pytest.param('В 2022 году Пензенская область поставила в Беларусь товаров на 27 млн долларов, нарастив продажи на 8%.', ['BY RU-PNZ imports 27 2022-01..2022-12 +8%'], id="ru_deed"),
    pytest.param('В 2022 году Беларусь продала Пензенской области товаров на 27 млн долларов. В полтора раза больше прежнего.', ['BY RU-PNZ exports 27 2022-01..2022-12 +50%'], id="ru_opens"),
    pytest.param('В 2022 году экспорт Беларуси в Тульскую область составил 40 млн долларов, импорт – 30 млн, прибавив соответственно 12 и 15%.', ['BY RU-TUL exports 40 2022-01..2022-12 +12%', 'BY RU-TUL imports 30 2022-01..2022-12 +15%'], id="ru_listed"),
    pytest.param('Темпы роста экспорта Беларуси в Тульскую область ускорились с 12% в 2021 году до 15% в 2022 году.', ['BY RU-TUL exports none 2021-01..2021-12 +12%', 'BY RU-TUL exports none 2022-01..2022-12 +15%'], id="ru_slowed"),
    pytest.param(
        "Trade between Belarus and Tver Region, which was worth $38 million in 2021, rose 12% to $42.6 million in 2022.",
        ["BY RU-TVE turnover 38 2021-01..2021-12", "BY RU-TVE turnover 42.6 2022-01..2022-12 +12%"],
        id="straight_to_its_sum",
    ),
    pytest.param(
        "The $42.6 million that Belarus and Tver Region traded in 2022 is 12% above the 2021 figure.",
        ["BY RU-TVE turnover 42.6 2022-01..2022-12 +12%"],
        id="relative_clause",
    ),
    pytest.param(
        "In 2022 Belarus exported goods worth $30 million to Tver Region (up 5% from $28.6 million in 2021) and imported $8 million (down 3%).",
        [
            "BY RU-TVE exports 30 2022-01..2022-12 +5%",
            "BY RU-TVE exports 28.6 2021-01..2021-12",
            "BY RU-TVE imports 8 2022-01..2022-12 -3%",
        ],
        id="base_in_brackets",
    ),
    pytest.param("In 2022 trade of Belarus with Oryol and Kaluga oblasts grew 2.5 and 3 times, respectively.", ["BY RU-ORL turnover none 2022-01..2022-12 +150%", "BY RU-KLU turnover none 2022-01..2022-12 +200%"], id="times_of_two"),
    pytest.param("В 2022 году товарооборот Беларуси с Орловской и Калужской областями вырос в 2,5 и 3 раза соответственно.", ["BY RU-ORL turnover none 2022-01..2022-12 +150%", "BY RU-KLU turnover none 2022-01..2022-12 +200%"], id="ru_times_of_two"),
    pytest.param("In 2022 exports to Tula Region were 22% higher, imports came to $39 million.", ["BY RU-TUL exports none 2022-01..2022-12 +22%", "BY RU-TUL imports 39 2022-01..2022-12"], id="higher_of_its_own_clause"),
    pytest.param("В 2022 году в Тульскую область экспортировано на 22% больше, импорт составил 39 млн долларов.", ["BY RU-TUL exports none 2022-01..2022-12 +22%", "BY RU-TUL imports 39 2022-01..2022-12"], id="ru_more_of_its_own_clause"),
    pytest.param("In January-September 2020 Tula Oblast's exports to Belarus were 1.3 times higher than the annual exports of 2019.", [], id="months_on_a_whole_year"),
    pytest.param("За январь–сентябрь 2020 года экспорт Тульской области в Беларусь в 1,3 раза превысил годовой объем 2019 года.", [], id="ru_months_on_a_whole_year"),
    pytest.param("За январь–сентябрь 2020 года экспорт Тульской области в Беларусь на 30% превысил показатель тех же месяцев 2019 года.", ["BY RU-TUL imports none 2020-01..2020-09 +30%"], id="ru_months_on_the_same_months"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_whose_change(text: str, expected: list[str]) -> None:
    assert told(text) == expected


OF_GDP = [
    pytest.param("MINSK, 20 March 2008. Trade of Belarus with Russia grew to $4 billion in January-February 2008 and GDP rose by 9%.", ["BY RU turnover 4000 2008-01..2008-02"], id="gdp"),
    pytest.param("MINSK, 20 March 2008. Belarus' trade with Russia had increased to $6 billion and the country's GDP growth was expected to reach 9% in the first three months of 2008.", ["BY RU turnover 6000 2008-01..2008-03"], id="gdp_expected"),
    pytest.param("MINSK, 20 March 2008. Trade of Belarus with Russia grew to $4 billion in January-February 2008 and was 9% up.", ["BY RU turnover 4000 2008-01..2008-02 +9%"], id="trade_itself"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), OF_GDP)
def test_growth_of_the_economy_is_none_of_trade(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In H1 2019 butter exports to Russia made $189 million. We loaded 11% more butter, but the money was smaller.", ["BY RU exports 189 2019-01..2019-06"], id="more_loaded_for_less"),
        pytest.param("За полугодие 2019 года в Россию продали масла на 189 млн долларов, хотя везли на 11% больше.", ["BY RU exports 189 2019-01..2019-06"], id="though_more_was_carried"),
        pytest.param("За полугодие 2019 года экспорт масла в Россию составил 189 млн долларов. Масла мы отгрузили на 11% больше, а денег получили меньше.", ["BY RU exports 189 2019-01..2019-06"], id="ru_more_sent_for_less"),
        pytest.param("In H1 2019 exports to Russia made $189 million. Exports grew by 11%, but the revenue in rubles fell.", ["BY RU exports 189 2019-01..2019-06 +11%"], id="value_grew_though_money_fell"),
    ],
)  # fmt: skip
def test_more_goods_is_no_change_of_value(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("18 April 2023\nIn 2022 the trade of Belarus with Tver Oblast made up $64 million. The ongoing year has not let anyone down either. Trade rose 1.7 times, up to $21.3 million. Belarusian export is moving at walking pace – only by 5.1%.", ["BY RU-TVE turnover 64 2022-01..2022-12", "BY RU-TVE turnover 21.3 2023-01..2023-12 +70%", "BY RU-TVE exports none 2023-01..2023-12 +5.1%"], id="the_ongoing_year"),
        pytest.param("18 April 2023\nIn 2022 the trade of Belarus with Tver Oblast made up $64 million. The new year has begun briskly. The turnover came to $21.3 million.", ["BY RU-TVE turnover 64 2022-01..2022-12", "BY RU-TVE turnover 21.3 2023-01..2023-12"], id="the_new_year_has_begun"),
        pytest.param("18 апреля 2023 года\nТоварооборот Беларуси с Тверской областью в 2022 году составил 64 млн долларов. Новый год стороны начали бодро. Товарооборот достиг 21,3 млн долларов. Экспорт ползет – всего на 5,1%.", ["BY RU-TVE turnover 64 2022-01..2022-12", "BY RU-TVE turnover 21.3 2023-01..2023-12", "BY RU-TVE exports none 2023-01..2023-12 +5.1%"], id="ru_the_new_year_has_begun"),
        pytest.param("5 March 2019\nBelarus and Perm Krai now have a trade of $310 million. In 2018 mutual trade went down. It dropped by a quarter.", ["BY RU-PER turnover 310 undated", "BY RU-PER turnover none 2018-01..2018-12 -25%"], id="trade_moved_in_a_year_of_its_own"),
        pytest.param("5 марта 2019 года\nТоварооборот Беларуси с Пермским краем сейчас – 310 млн долларов. В 2018 году он снизился. Падение составило 25%.", ["BY RU-PER turnover 310 undated", "BY RU-PER turnover none 2018-01..2018-12 -25%"], id="ru_trade_moved_in_a_year_of_its_own"),
        pytest.param("5 March 2019\nIn 2018 the trade of Belarus with Perm Krai was $310 million. It is no secret that in 2018 trade grew. It rose by 11%.", ["BY RU-PER turnover 310 2018-01..2018-12 +11%"], id="the_year_of_the_sum"),
    ],
)  # fmt: skip
def test_a_year_that_goes_on_and_changes_of_its_own(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Быстрее всего, на 30%, экспорт Витебской области рос в 2019 году в Псковскую область.",
            ["BY-VI RU-PSK exports none 2019-01..2019-12 +30%"],
        ),
        (
            "Наиболее динамично, более чем в три раза, экспорт Витебской области наращивался в 2019 году в Хакасию.",
            ["BY-VI RU-KK exports none 2019-01..2019-12 +200%"],
        ),
        (
            "Fastest of all, by 30%, exports of Vitebsk Oblast fell in 2019 to Pskov Oblast.",
            ["BY-VI RU-PSK exports none 2019-01..2019-12 -30%"],
        ),
        (
            "Значительная часть, 30%, экспорта Витебской области в 2019 году ушла в Псковскую область.",
            [],
        ),
    ],
)
def test_a_change_set_off_before_its_clause(text: str, expected: list[str]) -> None:
    assert told(text) == expected
