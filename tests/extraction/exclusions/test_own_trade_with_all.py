"""What a region trades with all the world, told beside its trade with the other side without a word for it."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

YEAR = "2021-01..2021-12"
PENZA = "Penza Oblast sums up the year\n\nPenza Oblast sold goods for $900 million in 2021.\n\nExports to Belarus made $41 million, imports from Belarus $33 million."
PENZA_TOLD = [f"BY RU-PNZ imports 41 {YEAR}", f"BY RU-PNZ exports 33 {YEAR}"]
TVER = "Тверская область и Беларусь\n\nВ 2021 году товарооборот Тверской области с Беларусью составил 70 млн долларов."
TVER_TOLD = f"BY RU-TVE turnover 70 {YEAR}"
BREST = "Brest Oblast reports\n\nForeign trade of Brest Oblast reached $5.1 billion in 2021.\n\nTrade with Kaluga Oblast stood at $90 million. Exports to Russia were $1.4 billion."
BREST_TOLD = [f"BY-BR RU-KLU turnover 90 {YEAR}", f"BY-BR RU exports 1400 {YEAR}"]
MOGILEV = "Могилевская область и Смоленщина\n\nТоварооборот Могилевской области со Смоленской за 2021 год составил 52 млн долларов."
MOGILEV_TOLD = f"BY-MA RU-SMO turnover 52 {YEAR}"
WORLD = [
    pytest.param(f"{PENZA}\n\nThe region imported equipment and goods worth $260 million in total.", PENZA_TOLD, id="bought-in-total"),
    pytest.param(f"{PENZA}\n\nAll told, companies of the oblast exported products for $26 million altogether.", PENZA_TOLD, id="sold-altogether"),
    pytest.param(f"{PENZA}\n\nThe region ships goods to foreign markets for $85 million a year.", PENZA_TOLD, id="to-foreign-markets"),
    pytest.param(f"{TVER}\n\nВ общей сложности область импортировала товаров на 30 млн долларов.", [TVER_TOLD], id="ru-bought-in-all"),
    pytest.param(f"{TVER}\n\nПредприятия области вывезли продукции в целом на 45 млн долларов.", [TVER_TOLD], id="ru-sold-in-all"),
    pytest.param(f"{TVER}\n\nНа внешние рынки область поставляет товаров на 60 млн долларов.", [TVER_TOLD], id="ru-to-foreign-markets"),
    pytest.param(f"{TVER}\n\nИз Беларуси область ввезла товаров в общей сложности на 30 млн долларов.", [TVER_TOLD, f"BY RU-TVE exports 30 {YEAR}"], id="ru-in-all-from-belarus"),
    pytest.param(f"{BREST}\n\nThe foreign trade surplus of the oblast came to $60 million.", BREST_TOLD, id="surplus-of-the-oblast"),
    pytest.param(f"{BREST}\n\nThe oblast's deficit stood at $640 million because of oil.", BREST_TOLD, id="deficit-larger-than-the-trade"),
    pytest.param(f"{TVER}\n\nОбласть за год продает своих товаров на 400 млн долларов.", [TVER_TOLD], id="ru-larger-than-the-trade"),
    pytest.param(f"{TVER}\n\nЭкспорт области составил 40 млн долларов.", [TVER_TOLD, f"BY RU-TVE imports 40 {YEAR}"], id="ru-part-of-the-trade"),
    pytest.param(f"{TVER}\n\nБелорусские продукты могли бы идти в Сербию и Египет, куда область вывезла товаров на 8 млн долларов.", [TVER_TOLD], id="ru-where-they-sold"),
    pytest.param(f"{PENZA}\n\nBelarusian goods could go on to Uzbekistan, where the region sold $9 million worth of products.", PENZA_TOLD, id="where-they-sold"),
]  # fmt: skip
GOALS = [
    pytest.param(f"{BREST}\n\n“We have been assigned an export growth target of 107% for this year,” the official said.", BREST_TOLD, id="target-of-growth"),
    pytest.param(f"{BREST}\n\nThe plan for the growth of exports is 106% this year.", BREST_TOLD, id="plan-for-growth"),
    pytest.param(f"{BREST}\n\nThe oblast's export target for 2022 is $3 billion.", BREST_TOLD, id="target-in-dollars"),
    pytest.param(f"{BREST}\n\nThe government has set the task of increasing exports to Russia by 7% in 2022.", [*BREST_TOLD, "BY-BR RU exports none 2022-01..2022-12 +7% target"], id="task-for-russia"),
    pytest.param(f"{MOGILEV}\n\nНа 2022 год области доведено задание по росту экспорта — 109 процентов.", [MOGILEV_TOLD], id="ru-assigned"),
    pytest.param(f"{MOGILEV}\n\nПрогнозный показатель темпа роста экспорта на 2022 год — 108,5%.", [MOGILEV_TOLD], id="ru-indicator"),
    pytest.param(f"{TVER}\n\nЦелевой показатель по экспорту области на 2022 год — 300 млн долларов.", [TVER_TOLD], id="ru-russian-region"),
]  # fmt: skip
PARTS = [
    pytest.param("Food on the Russian market\n\nIn 2021 Belarus exported food worth $5.2 billion, up 3%. Russia received $3.9 billion worth of it.", [f"BY RU exports 3900 {YEAR}"], id="received-worth-of-it"),
    pytest.param("Food on the Russian market\n\nIn 2021 Belarus exported food worth $5.2 billion. Deliveries to Russia came to $3.9 billion.", [f"BY RU exports 3900 {YEAR}"], id="deliveries-to-russia"),
    pytest.param("Food trade\n\nIn 2021 Belarus exported food worth $5.2 billion. Russia took goods worth $3.9 billion.", [f"BY RU exports 3900 {YEAR}"], id="took-goods"),
    pytest.param("Food trade\n\nIn 2021 Belarus exported food worth $5.2 billion. Russia alone accepted $3.9 billion.", [f"BY RU exports 3900 {YEAR}"], id="accepted"),
    pytest.param("Молоко едет в Россию\n\nВ 2021 году Беларусь экспортировала продовольствия на 5,2 млрд долларов. В Россию отгружено продукции на 3,9 млрд долларов.", [f"BY RU exports 3900 {YEAR}"], id="ru-shipped-to-russia"),
    pytest.param("Молоко едет в Россию\n\nВ 2021 году Беларусь экспортировала продовольствия на 5,2 млрд долларов. Россия забрала продукции на 3,9 млрд долларов.", [f"BY RU exports 3900 {YEAR}"], id="ru-took"),
]  # fmt: skip

PSKOV = "Псковская область торгует с Беларусью\n\n12 марта 2022\n\nТоварооборот Псковской области и Беларуси за 2021 год составил 84 млн долларов. Экспорт - 50 млн.\n\nВ целом внешнеторговый оборот региона составил 1,8 млрд долларов."
PSKOV_TOLD = [f"BY RU-PSK turnover 84 {YEAR}", f"BY RU-PSK imports 50 {YEAR}"]
OBLAST = "Mogilev Oblast sells more abroad\n\n20 February 2022\n\nIn 2021 companies of Mogilev Oblast exported goods worth $2.1 billion.\n\nSupplies to Russia grew by 6% to $1.4 billion. To Smolensk Oblast alone goods for $95 million were sold."
OBLAST_TOLD = [f"BY-MA RU exports 1400 {YEAR} +6%", f"BY-MA RU-SMO exports 95 {YEAR}"]
KUZBASS = "Kuzbass coal\n\n11 April 2022\n\nThe trade turnover between Kemerovo Oblast and Belarus was $118 million in 2021. The region imported $49 million worth of Belarusian goods."
KUZBASS_TOLD = [f"BY RU-KEM turnover 118 {YEAR}", f"BY RU-KEM exports 49 {YEAR}"]
AGAIN = [
    pytest.param(f"{OBLAST}\n\nImports of the oblast reached $1 billion. A surplus of $1.1 billion was formed.", OBLAST_TOLD, id="imports-of-the-oblast"),
    pytest.param(f"{OBLAST}\n\nImports of the oblast from Russia reached $1 billion.", [*OBLAST_TOLD, f"BY-MA RU imports 1000 {YEAR}"], id="imports-of-the-oblast-from-russia"),
    pytest.param(f"{OBLAST}\n\nThe oblast must secure export growth of at least 106% in 2022.", OBLAST_TOLD, id="must-secure-growth"),
    pytest.param(f"{PSKOV}\n\nПо итогам года регион увеличил экспорт на 4%. На 2022 год поставлена задача: 1,2 млрд долларов.", PSKOV_TOLD, id="ru-region-sold-more"),
    pytest.param(f"{PSKOV}\n\nВ Беларусь регион в 2020 году вывез товаров на 40 млн долларов.", [*PSKOV_TOLD, "BY RU-PSK imports 40 2020-01..2020-12"], id="ru-region-sold-to-belarus"),
    pytest.param(f"{KUZBASS}\n\nIn all the Kuzbass bought goods worth $640 million from abroad.", KUZBASS_TOLD, id="in-all-bought"),
    pytest.param(f"{KUZBASS}\n\nThe region's exporters are set a target of 5% growth this year. Last year's plan, $14.5 billion, was exceeded.", KUZBASS_TOLD, id="exporters-are-set-a-target"),
    pytest.param("Коми\n\n6 июня 2022\n\nБеларусь входит в пятёрку партнёров Коми. В 2021 году товарооборот составил 84 млн долларов, причём на экспорт из Коми пришлось 61 млн (бумага), на импорт – 23 млн долларов.", [f"BY RU-KO turnover 84 {YEAR}", f"BY RU-KO imports 61 {YEAR}", f"BY RU-KO exports 23 {YEAR}"], id="ru-exports-from-the-region-as-a-part"),
    pytest.param("Tambov Oblast food abroad\n\n1 February 2022\n\nIn 2021 Tambov Oblast exported farm products worth $240 million.\n\nProducts worth $21 million were supplied to the Republic of Belarus.\n\nThe plan for 2022 is $260 million.", [f"BY RU-TAM imports 21 {YEAR}"], id="plan-like-all-that-was-sold"),
    pytest.param(f"{PSKOV}\n\nВ 2022 году планируется выйти на 2 млрд долларов.", PSKOV_TOLD, id="ru-plan-like-all-trade"),
    pytest.param(f"{PSKOV}\n\nЦель на 2022 год в торговле с Беларусью – 100 млн долларов.", [*PSKOV_TOLD, "BY RU-PSK turnover 100 2022-01..2022-12 target"], id="ru-goal-with-belarus"),
    pytest.param("23 июля 2017\n\nВладимир Путин встретился с Президентом Республики Беларусь Александром Лукашенко.\n\nВ.Путин: По году в Белоруссии ожидается рост экономики – 3,1 процента. Наш товарооборот за первые пять месяцев вырос на 24 процента и достиг 11,4 млрд долларов.", ["BY RU turnover 11400 2017-01..2017-05 +24%"], id="ru-our-trade-by-a-president"),
    pytest.param("23 июля 2017\n\nВ Белоруссии ожидается рост экономики – 3,1 процента, сказал Путину Лукашенко. Экспорт республики за первые пять месяцев достиг 11,4 млрд долларов.", [], id="ru-exports-told-a-president"),
]  # fmt: skip


# Behind the trade of the two "total exports" are one way of it, unless somebody's own or larger.
WAYS = [
    pytest.param("In 2021 trade between Belarus and Tula Oblast totaled $300 million. Total exports of goods made up $210 million, total imports $90 million.", [f"BY RU-TUL turnover 300 {YEAR}", f"BY RU-TUL exports 210 {YEAR}", f"BY RU-TUL imports 90 {YEAR}"], id="both-ways"),
    pytest.param("В 2021 году товарооборот Беларуси и Тульской области составил 300 млн долларов. Общий объем экспорта составил 210 млн долларов, совокупный импорт – 90 млн.", [f"BY RU-TUL turnover 300 {YEAR}", f"BY RU-TUL exports 210 {YEAR}", f"BY RU-TUL imports 90 {YEAR}"], id="both-ways-ru"),
    pytest.param("In 2021 trade between Belarus and Tula Oblast totaled $300 million. Total exports of the oblast made up $210 million.", [f"BY RU-TUL turnover 300 {YEAR}"], id="of-the-oblast"),
    pytest.param("In 2021 trade between Belarus and Tula Oblast totaled $300 million. Total exports reached $2 billion.", [f"BY RU-TUL turnover 300 {YEAR}"], id="larger"),
    pytest.param("В 2021 году товарооборот Беларуси и Тульской области составил 300 млн долларов. Общий экспорт области составил 210 млн долларов.", [f"BY RU-TUL turnover 300 {YEAR}"], id="of-the-oblast-ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*WORLD, *GOALS, *PARTS, *AGAIN, *WAYS])
def test_only_the_trade_of_the_two_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Молоко\n\n20 ноября, Минск. За январь-октябрь экспорт в Россию составил 9 млрд долларов, рост к аналогичному периоду 2020 года - 4%.\n\nНа фермы в 2021 году направлено 90 млн рублей.",
        "Milk\n\nMINSK, 20 November. In the first half of the year exports to Russia rose by 4% on the same period of 2020.\n\nIn 2021, 90 million rubles was spent on farms.",
    ],
)
def test_bare_months_are_a_year_behind_the_same_ones_of_a_year(text: str) -> None:
    assert str(extract(text).published) == "2021-11-20"
