"""Whose trade, with whom and which way, where an item tells of several regions."""

from __future__ import annotations

import pytest

from .told import told

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


@pytest.mark.parametrize(("text", "lines"), [*OWN_SUMS, *CONSUMERS, *VISITS, *CALLED])
def test_each_region_keeps_its_own(text: str, lines: list[str]) -> None:
    """Sums go to the regions whose they are, and the way the goods went."""
    assert told(text) == lines
