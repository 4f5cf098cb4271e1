"""Whose trade, with whom and which way, where an item tells of several regions."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
OWN_SUMS = [
    pytest.param(
        "In 2022 Kostroma Oblast's exports to Belarus amounted to $80 million, imports were $64 million. "
        "Mutual trade with Grodno Oblast doubled to $9 million.",
        [
            f"BY RU-KOS imports 80 {YEAR}",
            f"BY RU-KOS exports 64 {YEAR}",
            f"BY-HR RU-KOS turnover 9 {YEAR} +100%",
        ],
        id="a_part_is_no_limit_of_the_country",
    ),
    pytest.param(
        "В 2022 году экспорт Костромской области в Беларусь составил 80 млн долларов. Импорт составил 64 млн долларов.\n\n"
        "Гродненская область торгует с регионом на 9 млн долларов: таков товарооборот за 2022 год.",
        [
            f"BY RU-KOS imports 80 {YEAR}",
            f"BY RU-KOS exports 64 {YEAR}",
            f"BY-HR RU-KOS turnover 9 {YEAR}",
        ],
        id="a_part_is_no_limit_ru",
    ),
]
CONSUMERS = [
    pytest.param(
        "Vitebsk Oblast exports: who buys\n\nCompanies of Vitebsk Oblast exported $900 million worth of goods in 2022.\n\n"
        "Russia accounted for $700 million. Moscow ($200 million), Pskov Oblast ($80 million) and Tver Oblast "
        "($30 million) remain the main consumers of Vitebsk products.",
        [
            f"BY-VI RU exports 700 {YEAR}",
            f"BY-VI RU-MOW exports 200 {YEAR}",
            f"BY-VI RU-PSK exports 80 {YEAR}",
            f"BY-VI RU-TVE exports 30 {YEAR}",
        ],
        id="behind_the_part_of_russia",
    ),
    pytest.param(
        "In 2022 trade of Brest Oblast with Russia was $1.2 billion. Tver Oblast ($90 million) and Lipetsk Oblast "
        "($44 million) were the leading buyers of the region's goods.",
        [
            f"BY-BR RU turnover 1200 {YEAR}",
            f"BY-BR RU-TVE exports 90 {YEAR}",
            f"BY-BR RU-LIP exports 44 {YEAR}",
        ],
        id="buyers_behind",
    ),
    pytest.param(
        "В 2022 году товарооборот Брестской области с Россией составил 1,2 млрд долларов. Тверская область "
        "(90 млн долларов) и Липецкая область (44 млн) стали крупнейшими поставщиками.",
        [
            f"BY-BR RU turnover 1200 {YEAR}",
            f"BY-BR RU-TVE imports 90 {YEAR}",
            f"BY-BR RU-LIP imports 44 {YEAR}",
        ],
        id="suppliers_behind_ru",
    ),
]
VISITS = [
    pytest.param(
        "Trade between Belarus and Bashkortostan was $330 million in 2022.\n\nFrom Ufa the delegation will go to Samara. "
        "The region's trade with Belarus was $283 million in 2022.",
        [f"BY RU-BA turnover 330 {YEAR}", f"BY RU-SAM turnover 283 {YEAR}"],
        id="the_region_gone_to",
    ),
    pytest.param(
        "Товарооборот Беларуси с Башкортостаном в 2022 году составил 330 млн долларов.\n\nДелегация посетит Оренбург, "
        "где встретится с губернатором. Товарооборот с регионом за 2022 год составил 83 млн долларов.",
        [f"BY RU-BA turnover 330 {YEAR}", f"BY RU-ORE turnover 83 {YEAR}"],
        id="the_region_gone_to_ru",
    ),
    pytest.param(
        "Trade between Belarus and Bashkortostan was $330 million in 2022.\n\nThe exhibition took place in Samara. "
        "The region's trade with Belarus grew by 12% in 2022.",
        [f"BY RU-BA turnover 330 {YEAR} +12%"],
        id="but_no_venue",
    ),
    pytest.param(
        "The delegation will visit Vitebsk Oblast, which traded with Novosibirsk Oblast for $18 million in 2022.",
        [f"BY-VI RU-NVS turnover 18 {YEAR}"],
        id="what_the_host_has_sold",
    ),
    pytest.param(
        "The sides want to raise trade between Belarus and Kursk Oblast, which is expected to reach $45 million in 2024.",
        ["BY RU-KRS turnover 45 2024-01..2024-12 forecast"],
        id="but_what_is_expected",
    ),
]
CALLED = [
    pytest.param(
        "Minsk City Executive Committee\n\nIn Q1 2022 Minsk enterprises exported goods worth $97 million to Saint Petersburg. "
        "Imports from the Northern capital of Russia came to $151 million.",
        [
            "BY-HM RU-SPE exports 97 2022-01..2022-03",
            "BY-HM RU-SPE imports 151 2022-01..2022-03",
        ],
        id="northern_capital",
    ),
]
UNITS = [
    pytest.param(
        "Gomel Oblast sells more to Russia\n\nIn 2022 Gomel Oblast's exports to Bryansk Oblast came to $48 million, to Smolensk "
        "Oblast to $26 million.\n\nIn 2023 the region intends to sell at least $2.1 billion worth of goods to Russia.",
        [
            f"BY-HO RU-BRY exports 48 {YEAR}",
            f"BY-HO RU-SMO exports 26 {YEAR}",
            "BY-HO RU exports 2100 2023-01..2023-12 target",
        ],
        id="the_region_that_sells_to_russia",
    ),
    pytest.param(
        "Trade of Belarus with Pskov Oblast amounted to $218 million in 2022, including $86 million with Vitebsk Oblast. "
        "The Belarusian region sold goods worth $60 million to Pskov Oblast.",
        [
            f"BY RU-PSK turnover 218 {YEAR}",
            f"BY-VI RU-PSK turnover 86 {YEAR}",
            f"BY-VI RU-PSK exports 60 {YEAR}",
        ],
        id="the_belarusian_region",
    ),
    pytest.param(
        "Товарооборот Псковской и Витебской областей в 2022 году составил 86 млн долларов. "
        "Экспорт белорусского региона составил 60 млн долларов.",
        [f"BY-VI RU-PSK turnover 86 {YEAR}", f"BY-VI RU-PSK exports 60 {YEAR}"],
        id="the_belarusian_region_ru",
    ),
    pytest.param(
        "In 2022 Brest Oblast traded with Bashkortostan for $19 million. The republic supplied goods worth $14 million "
        "to the oblast. Trade with Tver Oblast was $30 million. Tver sells wagons.",
        [
            f"BY-BR RU-BA turnover 19 {YEAR}",
            f"BY-BR RU-BA imports 14 {YEAR}",
            f"BY-BR RU-TVE turnover 30 {YEAR}",
        ],
        id="a_republic_that_deals_with_the_oblast",
    ),
    pytest.param(
        "In 2022 Brest Oblast traded with Tver Oblast for $30 million. The republic's exports to Tver Oblast were $60 million.",
        [f"BY-BR RU-TVE turnover 30 {YEAR}", f"BY-BR RU-TVE exports 60 {YEAR}"],
        id="but_no_republic_of_russia",
    ),
    pytest.param(
        "Trade of Belarus with Tver Oblast, Tula Oblast and Kursk Oblast grew by 5%, 6% and 7% in 2022 to $50 million, "
        "$60 million and $70 million respectively.",
        [
            f"BY RU-TVE turnover 50 {YEAR} +5%",
            f"BY RU-TUL turnover 60 {YEAR} +6%",
            f"BY RU-KRS turnover 70 {YEAR} +7%",
        ],
        id="places_before_two_rows",
    ),
    pytest.param(
        "Kursk Oblast shipped $204 million worth of products to Belarus in 2022, Kursk Governor Roman Starov said. "
        '"Belgorod Oblast sold $310 million worth of goods to Belarus. Our exports to Belarus will reach $250 million '
        'in 2023," he said.',
        [
            f"BY RU-KRS imports 204 {YEAR}",
            f"BY RU-BEL imports 310 {YEAR}",
            "BY RU-KRS imports 250 2023-01..2023-12 forecast",
        ],
        id="our_exports_behind_a_neighbour",
    ),
]
DEALERS = [
    pytest.param(
        "Brest Oblast and Tver Oblast traded for $30 million in 2022. Consumers in Tver Oblast bought $26 million "
        "worth of the region's goods. Tver Oblast sold wagons worth $4 million to the region.",
        [
            f"BY-BR RU-TVE turnover 30 {YEAR}",
            f"BY-BR RU-TVE exports 26 {YEAR}",
            f"BY-BR RU-TVE imports 4 {YEAR}",
        ],
        id="who_buys_of_the_region",
    ),
    pytest.param(
        "Товарооборот Брестской и Тверской областей в 2022 году составил 30 млн долларов. Тверская область купила "
        "продукции региона на 26 млн долларов.",
        [f"BY-BR RU-TVE turnover 30 {YEAR}", f"BY-BR RU-TVE exports 26 {YEAR}"],
        id="who_buys_of_the_region_ru",
    ),
    pytest.param(
        "Brest Oblast trades with Russia\n\nExports to Tver Oblast, Tula Oblast and Kursk Oblast came to $9 million, "
        "$8 million and $7 million in 2022.\n\nThe import of the oblast from Russia was $1.1 billion.",
        [
            f"BY-BR RU-TVE exports 9 {YEAR}",
            f"BY-BR RU-TUL exports 8 {YEAR}",
            f"BY-BR RU-KRS exports 7 {YEAR}",
            f"BY-BR RU imports 1100 {YEAR}",
        ],
        id="the_oblast_of_the_headline",
    ),
    pytest.param(
        'Aleksandr Lukashenko told the governor of Altai Territory: "The region needs our machines: in 2022 you bought '
        'tractors worth $41 million."',
        [f"BY RU-ALT exports 41 {YEAR}"],
        id="you_bought",
    ),
    pytest.param(
        "Лукашенко сказал губернатору Алтайского края: «Краю нужны наши машины: в 2022 году вы купили тракторов на 41 млн долларов».",
        [f"BY RU-ALT exports 41 {YEAR}"],
        id="you_bought_ru",
    ),
]
BEFORE = [
    pytest.param(
        "The main partners of Gomel Oblast are Tver Oblast and Tula Oblast. In 2022 they bought Gomel products for "
        "$38 million and $29 million respectively.",
        [f"BY-HO RU-TVE exports 38 {YEAR}", f"BY-HO RU-TUL exports 29 {YEAR}"],
        id="they_in_their_order",
    ),
    pytest.param(
        "Основные партнеры Гомельской области - Тверская и Тульская области. Товарооборот с ними в 2022 году составил "
        "38 и 29 млн долларов соответственно.",
        [f"BY-HO RU-TVE turnover 38 {YEAR}", f"BY-HO RU-TUL turnover 29 {YEAR}"],
        id="they_in_their_order_ru",
    ),
    pytest.param(
        "Lipetsk Oblast has close contacts with Brest Oblast and Vitebsk Oblast. In 2022 they bought Lipetsk products "
        "for $38 million and $29 million respectively.",
        [f"BY-BR RU-LIP imports 38 {YEAR}", f"BY-VI RU-LIP imports 29 {YEAR}"],
        id="reporters_in_their_order",
    ),
    pytest.param(
        '"Belarusian supplies to Voronezh Oblast amounted to $278 million in 2022, ours to $209 million," '
        "Voronezh Oblast Governor Viktor Lukin said.",
        [f"BY RU-VOR exports 278 {YEAR}", f"BY RU-VOR imports 209 {YEAR}"],
        id="ours",
    ),
    pytest.param(
        "In 2022 Gomel Oblast and Voronezh Oblast traded for $29 million, with the balance in favor of Gomel Oblast at $11 million. "
        "Exports of the Belarusian side totaled $20 million, imports $9 million. "
        "Gomel Oblast exported steel for $7 million to Voronezh Oblast.",
        [
            f"BY-HO RU-VOR turnover 29 {YEAR}",
            f"BY-HO RU-VOR balance 11 {YEAR}",
            f"BY-HO RU-VOR exports 20 {YEAR}",
            f"BY-HO RU-VOR imports 9 {YEAR}",
            f"BY-HO RU-VOR exports 7 {YEAR}",
        ],
        id="a_part_is_no_limit_of_the_balance",
    ),
]
GROUPS = [
    pytest.param("Торговля Беларуси с Мурманской областью растёт. С северо-западными регионами товарооборот в 2022 году вырос на 13%.", [f"BY RU turnover none {YEAR} +13%"], id="ru_north_west"),
    pytest.param("Торговля Беларуси с Омской областью растёт. Экспорт в сибирские регионы в 2022 году составил 13 млн долларов.", [f"BY RU exports 13 {YEAR}"], id="ru_siberian"),
    pytest.param("Belarus' trade with Murmansk Oblast grows. In 2022 its turnover with the northwest regions rose by 13%.", [f"BY RU turnover none {YEAR} +13%"], id="north_west"),
    pytest.param("Consulate of Belarus in Kazan. In 2022 trade with the regions of the consular district came to $13 million.", [f"BY RU turnover 13 {YEAR}"], id="consular_district"),
    pytest.param("Консульство Беларуси в Казани. Товарооборот с регионами консульского округа в 2022 году составил 13 млн долларов.", [f"BY RU turnover 13 {YEAR}"], id="ru_consular_district"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"), [*GROUPS, *OWN_SUMS, *CONSUMERS, *VISITS, *CALLED, *UNITS, *DEALERS, *BEFORE]
)
def test_each_region_keeps_its_own(text: str, lines: list[str]) -> None:
    """Sums go to the regions whose they are, and the way the goods went."""
    assert told(text) == lines
