"""Who buys and who sends by the place of the deed, years only compared with, and the whole trade meant by 'it'."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

BOUGHT_THERE = [
    pytest.param("10.10.2018. Коми в этом году закупит в Беларуси товаров на 80 млн долларов.", ["BY RU-KO exports 80 2018-01..2018-12 target"], id="ru_will_buy"),
    pytest.param("В 2021 году Минская область продала за рубеж товаров на 900 млн долларов. На рынок России направлено продукции на 80 млн долларов.", ["BY-MI RU exports 80 2021-01..2021-12"], id="ru_white_market"),
    pytest.param("В 2021 году в Россию гродненские предприятия направили товаров на 80 млн долларов.", ["BY-HR RU exports 80 2021-01..2021-12"], id="ru_sent_goods"),
    pytest.param("Торговля между Беларусью и Коми была 80 млн долларов в 2012 году. Белорусские доставки составили 50 млн долларов. Доставки из Коми были 30 млн долларов.", ["BY RU-KO turnover 80 2012-01..2012-12", "BY RU-KO exports 50 2012-01..2012-12", "BY RU-KO imports 30 2012-01..2012-12"], id="ru_deliveries"),
    pytest.param("Интервью с начальником управления внешних связей Коми, 3 марта 2022 года\n\n– Взаимный оборот с Беларусью – 80 миллионов долларов в 2021 году.\n\n– Сальдо в чью пользу?\n\n– В нашу, конечно. Вывезли мы на 50 миллионов, завезли на 30.", ["BY RU-KO turnover 80 2021-01..2021-12", "BY RU-KO imports 50 2021-01..2021-12", "BY RU-KO exports 30 2021-01..2021-12"], id="ru_we_behind"),
]  # fmt: skip
NOT_OF_ITS_YEAR = [
    pytest.param("3 марта 2012 года. Взаимный оборот Коми и Беларуси – 80 миллионов долларов, прибавка к 2010 году 38 процентов.", ["BY RU-KO turnover 80 2011-01..2011-12 +38%"], id="ru_on_2010"),
    pytest.param("10.10.2014. Товарооборот Коми и Беларуси за январь-май составил 80 млн долларов. Импорт держится – 31 млн, как и год назад, а экспорт – 49 млн.", ["BY RU-KO turnover 80 2014-01..2014-05", "BY RU-KO exports 31 2014-01..2014-05", "BY RU-KO imports 49 2014-01..2014-05"], id="ru_as_a_year_ago"),
    pytest.param("10.10.2014. За январь-май Беларусь продала в Коми товаров на 80 млн долларов. Как и год назад, больше всего отправили сыра – на 5 млн долларов.", ["BY RU-KO exports 80 2014-01..2014-05", "BY RU-KO exports 5 2014-01..2014-05"], id="ru_as_last_year"),
]  # fmt: skip
OF_THE_WHOLE_TRADE = [
    pytest.param("Беларусь остается главным партнером Коми: на нее приходится более 60% внешнеторгового оборота республики. За полгода он сократился на 31 процент и составил 500 млн долларов.\n\nТоварооборот с Беларусью в 2015 году – 80 млн долларов.", ["BY RU-KO turnover 80 2015-01..2015-12"], id="ru_he_fell"),
    pytest.param("Belarus remains the chief partner of Komi: it accounts for more than 60% of the region's foreign trade. In six months it fell by 31% to $500 million.\n\nTrade with Belarus in 2015 was $80 million.", ["BY RU-KO turnover 80 2015-01..2015-12"], id="en_it_fell"),
    pytest.param("Витебская область за 2016 год продала в Россию товаров на 80 млн долларов. Задача на 2017 год – выйти на рост экспорта 104%.", ["BY-VI RU exports 80 2016-01..2016-12"], id="ru_task_of_growth"),
    pytest.param("In 2016 Vitebsk Oblast sold goods worth $80 million to Russia. The task for 2017 is export growth of 4%.", ["BY-VI RU exports 80 2016-01..2016-12"], id="en_task_of_growth"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BOUGHT_THERE + NOT_OF_ITS_YEAR + OF_THE_WHOLE_TRADE)
def test_whose_sales_and_whole_trade(text: str, expected: list[str]) -> None:
    """Each text gives the figures that it tells, and no others."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Председатель Брестского облисполкома принял губернатора Тамбовской области. За год товарооборот двух регионов составил 540 млн российских рублей. Затем он рассказал о торговле со всей Россией. По экспорту область за полугодие прибавила 5,1 процента, поставки достигли 57 миллиардов российских рублей.", ["BY-BR RU-TAM turnover 540 undated", "BY-BR RU exports 57000 undated +5.1%"], id="all-russia-told-next"),
        pytest.param("Глава Пермского края в Витебске\n\nГлава Пермского края побывал у председателя Витебского облисполкома. За год товарооборот регионов составил 1,9 миллиарда российских рублей.\n\nГоворили и о торговле с Россией в целом. За полугодие область увеличила экспорт на 4 процента, до 41 миллиарда российских рублей.", ["BY-VI RU-PER turnover 1900 undated", "BY-VI RU exports 41000 undated +4%"], id="no-krai-is-an-oblast"),
        pytest.param("Trade of Grodno and Kirov oblasts was $12 million in 2021. The governor then turned to trade with Russia as a whole. The oblast's exports grew by 6 percent to $690 million.", ["BY-HR RU-KIR turnover 12 2021-01..2021-12", "BY-HR RU exports 690 2021-01..2021-12 +6%"], id="english-as-a-whole"),
        pytest.param("Тульская делегация посетила Гродно\n\nГубернатор Тульской области побывал в Гродно. Экспорт области в Беларусь за 2022 год составил 190 млн долларов.", ["BY RU-TUL imports 190 2022-01..2022-12"], id="region-of-russia-is-still-meant"),
        pytest.param("По словам губернатора Кировской области, за 2022 год внешнеторговый оборот Беларуси и его региона стал рекордным (около 90 млн долларов. – Прим.).", ["BY RU-KIR turnover 90 2022-01..2022-12"], id="foreign-trade-with-his-region"),
        pytest.param("По словам губернатора Кировской области, внешнеторговый оборот Беларуси в 2022 году составил 77 млрд долларов.", [], id="foreign-trade-of-all"),
    ],
)  # fmt: skip
def test_a_turn_to_all_of_russia_keeps_whose_trade_it_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected
