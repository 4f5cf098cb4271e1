"""Flows told by where goods went, by whose they are, by two sides in a row; goods listed with a sum each."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    pytest.param('Belarus and Tula Region met. Mutual sales for 2021 made $148 million.', ['BY RU-TUL turnover 148 2021-01..2021-12'], id="mutual_sales"),
    pytest.param('In March 2022 Belarus and Vologda Region swapped goods for $23.4 million.', ['BY RU-VLG turnover 23.4 2022-03..2022-03'], id="swapped"),
    pytest.param('In 2022, tractors from Belarus came to Tver Region for $38.6 million. The other way went ink and railway coaches: a modest $12 million.', ['BY RU-TVE exports 38.6 2022-01..2022-12', 'BY RU-TVE imports 12 2022-01..2022-12'], id="came_from"),
    pytest.param("In 2022 Tver Region's trade with Belarus was $80 million. Goods worth $50 million came from Belarus.", ['BY RU-TVE turnover 80 2022-01..2022-12', 'BY RU-TVE exports 50 2022-01..2022-12'], id="went_and_came"),
    pytest.param('Trade of Belarus with Tver Region was $80 million in 2022. The governor went to Minsk and named a new sum for 2021: $70 million.', ['BY RU-TVE turnover 80 2022-01..2022-12', 'BY RU-TVE turnover 70 2021-01..2021-12'], id="governor_went"),
    pytest.param('Of the 2022 trade with Kaluga Region, $156 million in all, a mere $16 million was Belarusian export; the other $140 million was spent on goods of the region.', ['BY RU-KLU turnover 156 2022-01..2022-12', 'BY RU-KLU exports 16 2022-01..2022-12', 'BY RU-KLU imports 140 2022-01..2022-12'], id="goods_of_the_region"),
    pytest.param('In 2022 Tver Region spent $30 million on Belarusian goods.', ['BY RU-TVE exports 30 2022-01..2022-12'], id="spent_on_goods"),
    pytest.param('Belarus and Tver Region traded for $80 million in 2022. The region spent $30 million on roads.', ['BY RU-TVE turnover 80 2022-01..2022-12'], id="spent_on_roads"),
    pytest.param('Belarus and Russia trade in services. Computer services alone brought in $390 million from Russia in 2022.', ['BY RU exports 390 2022-01..2022-12'], id="brought_in_from"),
    pytest.param('In 2022 Belarus brought in $390 million of goods from Tula Region.', ['BY RU-TUL imports 390 2022-01..2022-12'], id="brought_in_goods"),
    pytest.param('Belarus traded with Tula Region. In 2022 it sold $17 million of food on the Russian market.', ['BY RU exports 17 2022-01..2022-12'], id="on_the_market"),
    pytest.param("Trade of Belarus with Tver Region in 2022: $38 million, of which the Russian side's deliveries were $8 million, the Belarusian side's $30 million.", ['BY RU-TVE turnover 38 2022-01..2022-12', 'BY RU-TVE imports 8 2022-01..2022-12', 'BY RU-TVE exports 30 2022-01..2022-12'], id="sides_deliveries"),
    pytest.param('In 2022 Belarusian exports to Tver Region were $38 million, Tula Region $8 million.', ['BY RU-TVE exports 38 2022-01..2022-12', 'BY RU-TUL exports 8 2022-01..2022-12'], id="another_region_is_no_side"),
    pytest.param("Belarus's exports to Tver Region were nearly four times its imports in 2022: $30 million versus $8 million.", ['BY RU-TVE exports 30 2022-01..2022-12', 'BY RU-TVE imports 8 2022-01..2022-12'], id="versus"),
    pytest.param('В 2021 году взаимные продажи Беларуси и Тульской области составили 148 млн долларов.', ['BY RU-TUL turnover 148 2021-01..2021-12'], id="ru_mutual"),
    pytest.param('В 2023 году товарооборот Тверской области с Беларусью составил 80 млн долларов. Из Беларуси пришло товаров на 50 млн долларов, в республику ушло на 30 млн долларов.', ['BY RU-TVE turnover 80 2023-01..2023-12', 'BY RU-TVE exports 50 2023-01..2023-12', 'BY RU-TVE imports 30 2023-01..2023-12'], id="ru_went"),
    pytest.param('В 2022 году экспорт Беларуси в Тверскую область почти вчетверо превысил импорт: 30 млн долларов против 8 млн.', ['BY RU-TVE exports 30 2022-01..2022-12', 'BY RU-TVE imports 8 2022-01..2022-12'], id="ru_exceeded"),
    pytest.param('В 2022 году из 38 млн долларов товарооборота Тверской области и Беларуси на белорусские поставки пришлось 30 млн, на тверские – 8 млн.', ['BY RU-TVE turnover 38 2022-01..2022-12', 'BY RU-TVE exports 30 2022-01..2022-12', 'BY RU-TVE imports 8 2022-01..2022-12'], id="ru_supplies_of_each"),
    pytest.param('Governor of Tula Region Oleg Zimin came to Minsk.\n\nHe saw a plant and a school there. He was shown tractors.\n\nThe talks were held on Monday. “Our exports to you came to $24 million in 2022, our imports to $30 million,” said Zimin.', ['BY RU-TUL imports 24 2022-01..2022-12', 'BY RU-TUL exports 30 2022-01..2022-12'], id="who_speaks"),
    pytest.param('Head of the Grodno Region Volha Sakun met guests from Tula. “Our exports to Tula Region came to $24 million in 2018,” she said.', ['BY-HR RU-TUL exports 24 2018-01..2018-12'], id="own_region_speaks"),
    pytest.param('Head of the Grodno Region Volha Sakun met guests from Tula. “Trade of our countries, Belarus and Russia, came to $24 billion in 2018,” she said.', ['BY RU turnover 24000 2018-01..2018-12'], id="own_countries"),
    pytest.param('Премьер-министр Беларуси Иван Жук принял губернатора Тульской области Олега Зимина.\n\nОни осмотрели завод и школу.\n\n«Наш экспорт в 2022 году составил 24 млн долларов, импорт – 30 млн», – сказал Зимин.', ['BY RU-TUL imports 24 2022-01..2022-12', 'BY RU-TUL exports 30 2022-01..2022-12'], id="ru_who_speaks"),
]  # fmt: skip

GOODS = [
    pytest.param("Poultry alone was in plus: its sales to Russia in 2020 amounted to $80 million.", ["exports 80 poultry"], id="its_sales_behind_a_colon"),
    pytest.param("В плюсе только мебель: ее поставки в Россию в 2020 году составили 80 млн долларов.", ["exports 80 furniture"], id="ru_its_sales_behind_a_colon"),
    pytest.param('Belarus and Orenburg Region traded for $80 million in 2022. The region bought dry mixes for $11.3 million, candles for $7 million and plywood for $4.8 million.', ['turnover 80 all', 'exports 11.3 dry mixes', 'exports 7 candles', 'exports 4.8 plywood'], id="bought_for"),
    pytest.param('In 2022 Belarus supplied Orenburg Region with candles worth $11.3 million, brushes worth $7 million and tractors worth $4.8 million.', ['exports 11.3 candles', 'exports 7 brushes', 'exports 4.8 tractors'], id="supplied_worth"),
    pytest.param('In 2022 Belarusian exports to Orenburg Region came to $40 million: $11.3 million of candles, $7 million of brushes.', ['exports 40 all', 'exports 11.3 candles', 'exports 7 brushes'], id="sum_of_goods"),
    pytest.param('Candles ($11.3 million), brushes ($7 million) and tractors ($4.8 million) were the main goods sold by Belarus to Orenburg Region in 2022.', ['exports 11.3 candles', 'exports 7 brushes', 'exports 4.8 tractors'], id="chief_goods_behind"),
    pytest.param('In 2022 exports to Tver Region ($11.3 million), Tula Region ($7 million) and Kursk Region ($4.8 million) grew.', ['exports 11.3 all', 'exports 7 all', 'exports 4.8 all'], id="places_are_no_goods"),
    pytest.param('In 2022 exports of Belarus to Tver Region ($11.3 million) and imports ($7 million) grew, as did sales of tractors ($4.8 million).', ['exports 11.3 all', 'imports 7 all', 'exports 4.8 tractors'], id="flows_are_no_goods"),
    pytest.param('Oryol customs has added up the year 2014. Main lines of what was sold to Belarus (mln USD): metals - 4.2; glass and glass products - 2.7; grain - 6.05.', ['imports 4.2 metals', 'imports 2.7 glass', 'imports 6.05 grain'], id="unit_in_the_head"),
    pytest.param('The main buyer of Belarusian dairy is Russia: exports to Russia came to $472 million in 2021.', ['exports 472 dairy products'], id="buyer_of"),
    pytest.param('In 2022 Belarus exported transport services worth $1.5 billion and construction services worth $300 million to Russia.', ['exports 1500 transport services', 'exports 300 construction services'], id="kinds_of_services"),
    pytest.param('Основу экспорта Беларуси в Оренбургскую область в 2022 году составили свечи (11,3 млн долларов), щётки (7 млн долларов) и тракторы (4,8 млн долларов).', ['exports 11.3 свечи', 'exports 7 щетки', 'exports 4.8 tractors'], id="ru_led_by"),
    pytest.param('Экспорт Беларуси в Томскую область в 2022 году (млн долларов): тракторы – 12,4; сахар – 4,5; носки – 2,1.', ['exports 12.4 tractors', 'exports 4.5 sugar', 'exports 2.1 носки'], id="ru_unit_in_the_head"),
    pytest.param('Пензенская область в 2022 году продала в республику на 58 млн долларов, а республика в область – на 52 млн долларов.', ['imports 58 all', 'exports 52 all'], id="ru_region_is_no_goods"),
    pytest.param('In 2021 Belarus sold Tula Region food worth $41 million. Of this, $26 million was sold to the city of Tula itself.', ['exports 41 food', 'exports 26 food'], id="of_this"),
    pytest.param("In 2021 Belarus's food exports to Russia amounted to $4.2 billion. Of that sum, $560 million came from sales to Tver Region. The deliveries to Tula Region amounted to $590 million.", ['exports 4200 food', 'exports 560 food', 'exports 590 food'], id="the_deliveries"),
    pytest.param('Belarus sold food to Pskov Region for $41 million in 2021. The deliveries in the first quarter of 2022 amounted to $11 million.', ['exports 41 food', 'exports 11 food'], id="deliveries_of_months"),
    pytest.param('Belarus sold food to Pskov Region for $41 million in 2021. The deliveries to Tula Region amounted to $61 million.', ['exports 41 food', 'exports 61 all'], id="larger_deliveries"),
    pytest.param('Belarus sold food to Pskov Region for $41 million in 2021. Exports to Tula Region amounted to $11 million.', ['exports 41 food', 'exports 11 all'], id="exports_are_of_all"),
    pytest.param('В 2021 году Беларусь продала в Псковскую область продовольствия на 41 млн долларов. Из этой суммы 26 млн пришлось на Псков.', ['exports 41 food', 'exports 26 food'], id="ru_of_this_sum"),
    pytest.param('В 2021 году экспорт мебели Беларуси в Россию составил 210 млн долларов. Поставки в Псковскую область достигли 11 млн долларов.', ['exports 210 furniture', 'exports 11 furniture'], id="ru_deliveries"),
    pytest.param('Trade in services between Belarus and Russia reached $4.4 billion in 2024.\n\nExports stood at $2.9 billion, and imports at $1.5 billion. The positive balance was $1.4 billion. In the fourth quarter of 2024 exports amounted to $0.8 billion.', ['turnover 4400 services', 'exports 2900 services', 'imports 1500 services', 'balance 1400 services', 'exports 800 services'], id="ways_of_services"),
    pytest.param('In 2024 Belarus sold services worth $2.9 billion to Russia. Exports stood at $22.9 billion.', ['exports 2900 services', 'exports 22900 all'], id="more_than_services"),
    pytest.param('Trade of Belarus and Russia in goods was $46 billion in 2024, so that the total trade in goods and services exceeded $50 billion.', ['turnover 46000 all', 'turnover 50000 goods and services'], id="total_with_services"),
    pytest.param('In 2024 Belarus traded with Tula Region for $50 million. The volume of services provided by Belarus was $1.9 million.', ['turnover 50 all', 'exports 1.9 services'], id="services_provided"),
    pytest.param('Belarus sold dairy products worth $38.4 million to Rostov Region in 2021. This is by a quarter more than in 2020. Cheese accounts for two thirds of the amount, or $25.6 million, and butter for $6.9 million.', ['exports 38.4 dairy products', 'exports 25.6 cheese', 'exports 6.9 butter'], id="makes_up"),
    pytest.param('In 2022 Belarus traded with Tula Region. Furniture, which had made up most of supplies, was sold for $21 million.', ['exports 21 furniture'], id="subject_with_an_aside"),
    pytest.param('In 2022 meat and dairy products formed the basis of exports of Belarus to Tula Region: $72 million, 56% of the total.', ['exports 72 meat and dairy products'], id="basis_of_exports"),
    pytest.param('Торговля услугами Беларуси с Россией достигла в 2024 году 4,4 млрд долларов. Экспорт составил 2,9 млрд долларов, импорт – 1,5 млрд. Положительное сальдо – 1,4 млрд долларов.', ['turnover 4400 services', 'exports 2900 services', 'imports 1500 services', 'balance 1400 services'], id="ru_ways_of_services"),
    pytest.param('Last year Kursk Region sold goods worth $102 million to Belarus. Belarusian tractors were bought for $8.2 million.', ['imports 102 all', 'exports 8.2 tractors'], id="belarusian_goods_were_bought"),
    pytest.param('Belarus exported goods worth $50 million to Kursk Region in 2018. Kursk fertilisers were bought for $8.2 million.', ['exports 50 all', 'imports 8.2 fertilizers'], id="goods_of_the_region_were_bought"),
    pytest.param('Imports from Rostov Region came to $204 million in 2018. The growth of imports was due to vegetable oil: it was bought for $88 million.', ['imports 204 all', 'imports 88 vegetable oil'], id="it_was_bought"),
    pytest.param('In 2018 exports to Rostov Region came to $204 million. The region buys tractors, tyres and milk powder; the latter was bought for $3.7 million.', ['exports 204 all', 'exports 3.7 milk powder'], id="the_latter_was_bought"),
    pytest.param('In 2018 imports from Rostov Region came to $204 million. Services worth $34 million were provided to Russian customers.', ['imports 204 all', 'exports 34 services'], id="provided_to"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_goods_told_of(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), GOODS)
def test_goods_of_a_list(text: str, expected: list[str]) -> None:
    found = [
        f"{f.flow} {float(f.value or 0) / 10**6:g} {f.product or 'all'}"
        for f in extract(text).figures
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("18 октября 2021 года. Товарооборот Беларуси и Мурманской области за четыре года вырос вдвое, доложил губернатор региона. «Хорошо идёт продовольствие. Рост с 2017 по 2020 годы в четыре раза. Вышли на 750 млн рублей. В 2021 году будет 1,4 млрд», – рассказал он.", ["BY RU-MUR exports 750 2020-01..2020-12", "BY RU-MUR exports 1400 2021-01..2021-12 forecast"], id="food_goes_well_ru"),
        pytest.param("18 октября 2021 года. Товарооборот Беларуси и Мурманской области вырос вдвое. «Большим спросом пользуется мебель. В 2020 году вышли на 320 млн рублей», – рассказал губернатор.", ["BY RU-MUR turnover none undated +100%", "BY RU-MUR exports 320 2020-01..2020-12"], id="furniture_in_demand_ru"),
        pytest.param("18 октября 2021 года. Товарооборот Беларуси и Мурманской области вырос вдвое. «Хорошо идёт мурманская рыба. В 2020 году вышли на 320 млн рублей», – рассказал посол Беларуси.", ["BY RU-MUR turnover none undated +100%", "BY RU-MUR imports 320 2020-01..2020-12"], id="fish_of_the_region_goes_well_ru"),
        pytest.param("18 October 2021. Trade of Belarus and Murmansk Oblast doubled. “Food is selling well. In 2020 we reached 320 million rubles,” the governor said.", ["BY RU-MUR turnover none undated +100%", "BY RU-MUR exports 320 2020-01..2020-12"], id="food_is_selling_well"),
    ],
)  # fmt: skip
def test_goods_that_sell_well_are_those_of_belarus(text: str, expected: list[str]) -> None:
    assert told(text) == expected
