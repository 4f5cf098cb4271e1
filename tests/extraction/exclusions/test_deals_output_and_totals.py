"""What was agreed on, made or sold to all beside the trade told; rows of years; the growth of a plan."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

EN = "Trade\n\n14 November 2019\n\n"
RU = "Торговля\n\n14 ноября 2019\n\n"
YEAR = "2018-01..2018-12"
TOLD = f"BY RU-TUL turnover 60 {YEAR}"
EN_TULA = "Trade between Belarus and Tula Oblast came to $60 million in 2018."
RU_TULA = "Товарооборот Тульской области с Беларусью в 2018 году вырос до 60 млн долларов."
BESIDE = [
    pytest.param(f"{EN}{EN_TULA} The volume of products shipped by the region's mills was 310 billion rubles.", id="products-shipped"),
    pytest.param(f"{EN}{EN_TULA} Shipments of processing industries reached 310 billion rubles.", id="shipments-of-industry"),
    pytest.param(f"{EN}{EN_TULA} Plants of the region shipped goods of their own production for 90 billion rubles.", id="own-production"),
    pytest.param(f"{EN}{EN_TULA} Preliminary accords were reached to the tune of $4 million.", id="accords-reached"),
    pytest.param(f"{EN}{EN_TULA} Three documents were signed to the tune of around $4 million.", id="documents-signed"),
    pytest.param(f"{RU}{RU_TULA} Три документа были подписаны на сумму порядка 4 миллионов долларов.", id="ru-documents-signed"),
    pytest.param(f"{RU}{RU_TULA} Пакет документов на общую сумму более чем 4 миллиона долларов подписан в Туле.", id="ru-papers-worth"),
    pytest.param(f"{EN}{EN_TULA} The exhibition ended in arrangements for $4 million.", id="arrangements"),
    pytest.param(f"{EN}{EN_TULA} Local firms negotiated supplies worth $4 million.", id="firms-negotiated"),
    pytest.param(f"{EN}{EN_TULA} The total exchange turnover in the year amounted to Br2 billion.", id="exchange-turnover"),
    pytest.param(f"{EN}{EN_TULA} The overall turnover of the bourse was Br2 billion.", id="turnover-of-the-bourse"),
    pytest.param(f"{EN}{EN_TULA} Next year's plan has 90 trams, which is almost two billion rubles.", id="what-trams-cost"),
    pytest.param(f"{RU}{RU_TULA} Объём отгруженной продукции обрабатывающих производств составил 310 млрд рублей.", id="ru-products-shipped"),
    pytest.param(f"{RU}{RU_TULA} Отгрузка промышленной продукции достигла 310 млрд рублей.", id="ru-shipments-of-industry"),
    pytest.param(f"{RU}{RU_TULA} Подписаны протоколы о намерениях на сумму около 4 млн долларов.", id="ru-intentions"),
    pytest.param(f"{RU}{RU_TULA} Предприятия условились о поставках на 4 млн долларов.", id="ru-agreed-on-supplies"),
    pytest.param(f"{RU}{RU_TULA} Общий биржевой оборот за год составил 2 млрд рублей.", id="ru-exchange-turnover"),
    pytest.param(f"{RU}{RU_TULA} В программе на следующий год 90 трамваев, это почти 2 млрд рублей.", id="ru-what-trams-cost"),
    pytest.param(f"{EN}{EN_TULA} Bricks worth $3 million were shipped to it by the Osipovka plant.", id="shipped-by-one-plant"),
    pytest.param(f"{EN}{EN_TULA} One of the leaders, the Osipovka brick factory, delivered products worth $3 million.", id="one-plant-set-off"),
    pytest.param(f"{EN}{EN_TULA} Grodnosteklo sold glass for $3 million.", id="name-that-only-a-firm-has"),
    pytest.param(f"{EN}{EN_TULA} The enterprise is expected to export goods worth up to $3 million a year.", id="one-enterprise-is-to-export"),
    pytest.param(f"{EN}{EN_TULA} The exports of the Osipovka brick plant were $3 million.", id="exports-of-one-plant"),
    pytest.param(f"{EN}{EN_TULA} Belarus' foreign trade turnover exceeded $70 billion.", id="all-foreign-trade-of-belarus"),
    pytest.param(f"{EN}{EN_TULA} The oblast's trade with all countries was $900 million, so Belarus accounts for a fifteenth of it.", id="its-part-of-all-behind"),
    pytest.param(f"{EN}{EN_TULA} Supplies for $3 million were made by JSC \"Grodnobrick\".", id="made-by-one-company"),
    pytest.param(f"{EN}{EN_TULA} The oblast's budget is 80 billion rubles, its foreign trade came to $900 million.", id="its-own-foreign-trade"),
    pytest.param(f"{EN}{EN_TULA} The oblast is to spend 3 billion rubles on new trams, of which 700 million may go for Belarusian machines.", id="part-of-what-is-spent"),
    pytest.param(f"{EN}{EN_TULA} Osipovka plant of rubber products ships to Brest up to 600 tonnes of gaskets for 90 million rubles.", id="one-plant-ships"),
    pytest.param(f"{EN}{EN_TULA} Kirpich, the local brick maker, sold bricks worth $3 million.", id="the-local-maker-sold"),
    pytest.param(f"{EN}{EN_TULA} The Osipovka cheese plant increased its exports by 9% to $3 million.", id="one-plant-raised-its-exports"),
    pytest.param(f"{EN}{EN_TULA} A logistics centre worth 5 billion rubles is being built.", id="centre-being-built"),
    pytest.param(f"{EN}{EN_TULA} The forum yielded 90 agreements with a total value of 3 billion rubles.", id="agreements-with-a-value"),
    pytest.param(f"{EN}{EN_TULA} As for foreign trade in general, it came to $900 million, including $800 million in exports.", id="foreign-trade-in-general"),
    pytest.param(f"{RU}{RU_TULA} Кирпича на 3 млн долларов отгрузил Осиповский завод.", id="ru-shipped-by-one-plant"),
    pytest.param(f"{RU}{RU_TULA} Только завод \"Прогресс\" закупил белорусской продукции на 3 млн долларов.", id="ru-one-plant-bought"),
    pytest.param(f"{RU}{RU_TULA} Годовой оборот предприятия, по расчетам, составит 3 млн долларов.", id="ru-turnover-of-one-firm"),
    pytest.param(f"{RU}{RU_TULA} Только «Тульчанка» отгрузила продукции на 4 млн долларов.", id="ru-only-a-named-firm"),
    pytest.param(f"{RU}{RU_TULA} ООО «Заокское» поставило туда сыров на 4 млн долларов.", id="ru-a-named-company"),
    pytest.param(f"{RU}{RU_TULA} На «Тульчанку» пришлось 4 млн долларов.", id="ru-what-fell-to-a-firm"),
    pytest.param(f"{RU}{RU_TULA} Крупнейший поставщик – ОАО «Заокское» (4 млн долларов).", id="ru-chief-supplier"),
]  # fmt: skip


@pytest.mark.parametrize("text", BESIDE)
def test_other_sums_beside_the_trade_told(text: str) -> None:
    assert told(text) == [TOLD]


RUSSIA = f"BY RU exports 5000 {YEAR}"
FACTS = [
    pytest.param("Trade\n\nThe minister summed up the work on 14 November 2019.\n\nTrade between Belarus and Tula Oblast grew by 4% last year.", [f"BY RU-TUL turnover none {YEAR} +4%"], id="work-summed-up-on-a-day"),
    pytest.param(f"{EN}Trade between Belarus and Tula Oblast is to be brought to $90 million. Last year's result of $60 million does not reflect what the sides are capable of.", ["BY RU-TUL turnover 90 undated target", TOLD], id="last-year-s-result"),
    pytest.param(f"{EN}Russia bought Belarusian goods worth $5 billion in 2018. Exports totalled $9 billion in 2017, including $4 billion to Russia.", [f"BY RU exports 5000 {YEAR}", "BY RU exports 4000 2017-01..2017-12"], id="part-of-exports-to-russia"),
    pytest.param(f"{EN}Trade between Tula Oblast and Belarus in 2018 was $98 million, of which the share of Brest Oblast is $14 million. Export of Tula goods came to $55 million.", [f"BY RU-TUL turnover 98 {YEAR}", f"BY-BR RU-TUL turnover 14 {YEAR}", f"BY RU-TUL imports 55 {YEAR}"], id="larger-than-the-region-s-trade"),
    pytest.param(f"{EN}In 2018 trade between Tula Oblast and Belarus was $231 million. Tula's exports to Belarus amounted to $139 million, Belarusian imports to $92 million.", [f"BY RU-TUL turnover 231 {YEAR}", f"BY RU-TUL imports 139 {YEAR}", f"BY RU-TUL exports 92 {YEAR}"], id="imports-of-the-other-side"),
    pytest.param(f"{RU}В 2018 году предприятия Брестской области продали за рубеж товаров на 900 млн долларов. Основной рынок – Россия, поставки туда выросли на 9% и составили 500 млн долларов.", [f"BY-BR RU exports 500 {YEAR} +9%"], id="ru-supplies-there"),
    pytest.param(f"{EN}Brest Oblast sold goods for $900 million in 2018. The chief market is Russia, supplies there grew by 9% to $500 million.", [f"BY-BR RU exports 500 {YEAR} +9%"], id="supplies-there"),
    pytest.param(f"{EN}{EN_TULA} Brest Oblast took $9 million of it.", [TOLD, f"BY-BR RU-TUL turnover 9 {YEAR}"], id="took-its-part-of-turnover"),
    pytest.param(f"{EN}In 2018 trade of Tula Oblast with Belarus was 60 million dollars that is less than last year's indicator by 6.1%.", [f"{TOLD} -6.1%"], id="less-than-last-year-by"),
    pytest.param(f"{EN}In 2018 trade of Tula Oblast with Belarus was 60 million dollars, which is more than the indicator of 2017 by 6.1%.", [f"{TOLD} +6.1%"], id="more-than-a-year-by"),
    pytest.param(f"{EN}{EN_TULA} Supplies for $3 million were made by JSC \"Grodnobrick\". The positive balance made up $9 million.", [TOLD, f"BY RU-TUL balance 9 {YEAR}"], id="balance-behind-a-firm"),
    pytest.param(f"{RU}В 2018 году Тульская область закупила товаров Брестской области на 20 млн долларов. Выручка предприятий выросла, сальдо внешней торговли сложилось положительное – 310 млн долларов.", [f"BY-BR RU-TUL exports 20 {YEAR}"], id="ru-balance-above-its-ways"),
    pytest.param(f"{EN}In 2018 the companies of Tula Oblast sold goods worth $5 million to Belarus.", [f"BY RU-TUL imports 5 {YEAR}"], id="sold-by-its-companies"),
    pytest.param(f"{EN}Goods worth $5 million were shipped to Belarus by producers of Tula Oblast in 2018.", [f"BY RU-TUL imports 5 {YEAR}"], id="shipped-by-its-producers"),
    pytest.param(f"{RU}В 2018 году предприятия Тульской области поставили в Беларусь продукции на 5 млн долларов.", [f"BY RU-TUL imports 5 {YEAR}"], id="ru-supplied-by-its-firms"),
    pytest.param(f"{EN}Trade between Belarus and Russia had reached almost $36 billion in 2018. In 2019 they expect to exceed $40 billion.\n\nBrest Oblast's trade with Russia was $1.6 billion.", [f"BY RU turnover 36000 {YEAR}", "BY RU turnover 40000 2019-01..2019-12 forecast", f"BY-BR RU turnover 1600 {YEAR}"], id="plan-far-above-a-region-of-ours"),
    pytest.param(f"{EN}Trade between Belarus and Russia was $36 billion in 2018. Exports to Russia grew by 4%. Services brought in $2 billion.", [f"BY RU turnover 36000 {YEAR}", f"BY RU exports none {YEAR} +4%", f"BY RU exports 2000 {YEAR}"], id="services-brought-in"),
    pytest.param(f"{EN}In 2018 industry of Belarus shipped products of its own production to Tula Oblast for $5 million.", [f"BY RU-TUL exports 5 {YEAR}"], id="shipped-to-the-region"),
    pytest.param(f"{EN}The sides agreed to bring supplies of Belarus to Tula Oblast to $5 million by 2025.", ["BY RU-TUL exports 5 2025-01..2025-12 target"], id="agreed-to-bring"),
    pytest.param(f"{RU}В 2018 году Беларусь поставила в Тульскую область 90 трамваев, это 12 млн долларов.", [f"BY RU-TUL exports 12 {YEAR}"], id="ru-trams-supplied"),
    pytest.param(f"{EN}Belarus exported goods worth $5 billion to Russia in 2018. Trade with Poland grew to $3 billion, leaving Belarus with a deficit of $1 billion.", [RUSSIA], id="left-with-a-deficit"),
    pytest.param(f"{EN}Belarus exported goods worth $5 billion to Russia in 2018. Trade with Poland grew to $3 billion, Belarusian exports totalling $1 billion.", [RUSSIA], id="its-exports-to-another"),
    pytest.param(f"{EN}Trade with Poland was $3 billion in 2018, while Belarus' exports to Russia were $5 billion.", [RUSSIA], id="then-to-russia"),
    pytest.param(f"{RU}В 2018 году экспорт Беларуси в Россию составил 5 млрд долларов. Торговля с Польшей выросла до 3 млрд долларов, белорусский экспорт достиг 1 млрд.", [RUSSIA], id="ru-its-exports-to-another"),
    pytest.param(f"{RU}В 2018 году экспорт Беларуси в Россию составил 5 млрд долларов. Торговля с Польшей выросла до 3 млрд долларов, дефицит Беларуси составил 1 млрд.", [RUSSIA], id="ru-deficit-with-another"),
    pytest.param(f"{EN}Exports of Belarus to Russia were $5 billion in 2018.\n\nTo Poland they rose by 4%. Total exports were $20 billion.\n\nThe government expected export growth of 7%.", [RUSSIA], id="total-behind-another-country"),
    pytest.param(f"{EN}Exports of Belarus to Russia were $5 billion in 2018. Services brought in $3 billion, he said without giving a breakdown by country.", [RUSSIA], id="no-breakdown-by-country"),
    pytest.param(f"{RU}В 2018 году экспорт Беларуси в Россию составил 5 млрд долларов. Экспорт услуг (без разбивки по странам) – 3 млрд долларов.", [RUSSIA], id="ru-no-breakdown-by-country"),
    pytest.param("Belarus' ties with Komi Republic\n\nTrade*\n\n2015 - $31 million\n\n2016 - $28 million\n\n2017 - $44 million (157% to 2016)\n\nBelarus' exports in 2017 - $12 million\n\nTwin towns: Ukhta and Slutsk", ["BY RU-KO turnover 31 2015-01..2015-12", "BY RU-KO turnover 28 2016-01..2016-12", "BY RU-KO turnover 44 2017-01..2017-12 +57%", "BY RU-KO exports 12 2017-01..2017-12"], id="rows-of-years"),
    pytest.param(f"{EN}Trade between Belarus and Russia fell by 4% in 2018. With Moscow alone it came to $9 billion.", [f"BY RU turnover none {YEAR} -4%", f"BY RU-MOW turnover 9000 {YEAR}"], id="moscow-alone"),
    pytest.param(f"{RU}Торговля Беларуси с Россией снизилась в 2018 году на 4%. С одной Москвой республика наторговала на 9 млрд долларов.", [f"BY RU turnover none {YEAR} -4%", f"BY RU-MOW turnover 9000 {YEAR}"], id="ru-moscow-alone"),
    pytest.param(f"{EN}Belarus plans to sell goods worth $7 billion to Russia in 2020. The growth rate should be about 6.5% and will rely on furniture.", ["BY RU exports 7000 2020-01..2020-12 +6.5% target"], id="growth-of-a-plan"),
    pytest.param(f"{RU}Беларусь планирует поставить в Россию в 2020 году товаров на 7 млрд долларов. По словам министра, прирост должен составить около 6,5%.", ["BY RU exports 7000 2020-01..2020-12 +6.5% target"], id="ru-growth-of-a-plan"),
    pytest.param("Gomel Oblast increases exports\n\nExports of Gomel Oblast to Russia rose by a third in January-April. Sales to Poland doubled.\n\nAlmost $300 million came from the Russian market.", ["BY-HO RU exports 300 undated +33.3%"], id="sum-of-undated-growth"),
    pytest.param(f"{EN}Trade between Belarus and Kaliningrad exceeded $260 million in 2017.\n\nBelarusian statisticians put the oblast's purchases from Belarus in 2018 at $205 million.", ["BY RU-KGD turnover 260 2017-01..2017-12", f"BY RU-KGD exports 205 {YEAR}"], id="purchases-of-a-region"),
    pytest.param(f"{EN}Trade between Belarus and Kaliningrad exceeded $260 million in 2018.\n\nAccording to the Belarusian embassy, the region's exports came to $20 million.", [f"BY RU-KGD turnover 260 {YEAR}", f"BY RU-KGD imports 20 {YEAR}"], id="region-of-the-city-named"),
    pytest.param(f"{EN}In 2018, the machinery bought by the farms of Tula Oblast in Belarus was worth about $8 million.", [f"BY RU-TUL exports 8 {YEAR}"], id="bought-by-farms-in-belarus"),
    pytest.param(f"{EN}In 2018 Belarus brought to Tula Oblast goods worth $8 million.", [f"BY RU-TUL exports 8 {YEAR}"], id="goods-brought-to"),
    pytest.param(f"{RU}В 2018 году удалось доставить в Тульскую область товаров на 8 млн долларов.", [f"BY RU-TUL exports 8 {YEAR}"], id="ru-goods-brought-to"),
    pytest.param(f"{RU}В 2018 году удалось доставить в Тульскую область белорусских товаров на 8 млн долларов.", [f"BY RU-TUL exports 8 {YEAR}"], id="ru-whose-goods"),
    pytest.param(f"{EN}In 2018 trade of Tula Oblast with Belarus grew by a third compared to 2017 and reached $90 million. Of these, $60 million is exports of the oblast.", [f"BY RU-TUL turnover 90 {YEAR} +33.3%", f"BY RU-TUL imports 60 {YEAR}"], id="part-behind-a-base"),
    pytest.param(f"{EN}Belarus and Tula Oblast are able to trade at a level of $90 million, the ambassador said.", ["BY RU-TUL turnover 90 undated target"], id="able-to-trade"),
    pytest.param(f"{RU}Беларуси по силам поставлять в Тульскую область товаров на 90 млн долларов.", ["BY RU-TUL exports 90 undated target"], id="ru-able-to-supply"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


MOVED = [
    "it swelled to",
    "it edged up to",
    "the figure eased to",
    "they clinched",
    "it hovered at",
    "the volume crept to",
]
MOVED_RU = ["он подскочил до", "он ужался до", "показатель выровнялся у", "объем раздулся до"]


@pytest.mark.parametrize("moved", MOVED)
def test_any_verb_may_lead_to_a_sum_of_the_trade_told_before(moved: str) -> None:
    text = f"Trade between Belarus and Tula Oblast was $40 million in 2021. In 2022 {moved} $45 million."
    assert [line.split()[3] for line in told(text)] == ["40", "45"]


@pytest.mark.parametrize("moved", MOVED_RU)
def test_any_russian_verb_may_lead_to_a_sum_of_the_trade_told_before(moved: str) -> None:
    text = (
        "Товарооборот Беларуси с Тульской областью в 2021 году составил 40 млн долларов. "
        f"В 2022-м {moved} 45 млн долларов."
    )
    assert [line.split()[3] for line in told(text)] == ["40", "45"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A fair of Belarusian furniture was held in Omsk in April 2023. Agreements were made for the supply of Belarusian furniture for 0.9 billion Russian rubles. This is twice as much as in 2022.", [], id="agreements_for_the_supply"),
        pytest.param("Arrangements were made in Omsk in 2023 to supply Belarusian meat for $21 million.", [], id="arranged_to_supply"),
        pytest.param("Agreements on the supply of Belarusian lifts to Perm Krai totalled 2 billion rubles in 2023.", [], id="agreements_that_total"),
        pytest.param("Under the agreements with Perm Krai, Belarus supplied furniture for $41 million in 2022.", ["BY RU-PER exports 41 2022-01..2022-12"], id="supplied_under_agreements"),
        pytest.param("After an agreement on supplies to Perm Krai Belarusian exports reached $51 million in 2022.", ["BY RU-PER exports 51 2022-01..2022-12"], id="exports_after_an_agreement"),
        pytest.param("На ярмарке в Омске в 2023 году договорились о поставках белорусской обуви на 310 млн рублей.", [], id="ru_agreed_at_a_fair"),
        pytest.param("Договоренности о поставках белорусских товаров в Пермский край в 2023 году составили 51 млн долларов.", [], id="ru_agreements_that_came_to"),
        pytest.param("После соглашения о поставках белорусский экспорт в Пермский край в 2022 году составил 51 млн долларов.", ["BY RU-PER exports 51 2022-01..2022-12"], id="ru_exports_after_an_agreement"),
    ],
)  # fmt: skip
def test_what_is_agreed_on_is_no_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
