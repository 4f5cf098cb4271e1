"""Other ways and balances of a trade with all, and trade of the members of a union."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

OF_ALL = [
    pytest.param(
        "18 June 2024. Last year exports of Brest Oblast came to $3.1 billion, including $2.4 billion to Russia. The region's imports made up $2.2 billion.",
        ["BY-BR RU exports 2400 2023-01..2023-12"],
        id="the_oblasts_imports",
    ),
    pytest.param(
        "18 June 2024. Last year exports of Brest Oblast came to $3.1 billion, including $2.4 billion to Russia. Exports of services grew by 10% to $640 million.",
        ["BY-BR RU exports 2400 2023-01..2023-12"],
        id="services",
    ),
    pytest.param(
        "18 June 2024. In 2023 exports of Vitebsk Oblast made $2.2 billion. Exports to Russia grew by 21.4% to $1.5 billion; exports to the EU dropped 4.6 times to $90 million. The surplus grew to $480 million.",
        ["BY-VI RU exports 1500 2023-01..2023-12 +21.4%"],
        id="surplus_of_all",
    ),
    pytest.param(
        "18 June 2024. In 2023 exports of Vitebsk Oblast to Russia made $2.2 billion. The surplus grew to $480 million.",
        ["BY-VI RU exports 2200 2023-01..2023-12", "BY-VI RU balance 480 2023-01..2023-12"],
        id="surplus_of_two",
    ),
    pytest.param(
        "18 June 2024. In 2023 trade of Vitebsk Oblast with Russia made $2.2 billion. Exports grew by 21.4% to $1.5 billion. The surplus grew to $480 million.",
        [
            "BY-VI RU turnover 2200 2023-01..2023-12",
            "BY-VI RU exports 1500 2023-01..2023-12 +21.4%",
            "BY-VI RU balance 480 2023-01..2023-12",
        ],
        id="surplus_beside_turnover",
    ),
    pytest.param(
        "18 июня 2024 года. В 2023 году экспорт Витебской области составил 2,2 млрд долларов. Экспорт в Россию вырос на 21,4%, до 1,5 млрд долларов. Положительное сальдо достигло 480 млн долларов.",
        ["BY-VI RU exports 1500 2023-01..2023-12 +21.4%"],
        id="ru_surplus_of_all",
    ),
    pytest.param(
        "18 июня 2024 года. Экспорт Брестской области составил за год 3,1 млрд долларов, в том числе в Россию 2,4 млрд. Импорт области составил 2,2 млрд долларов.",
        ["BY-BR RU exports 2400 undated"],
        id="ru_imports_of_the_oblast",
    ),
    pytest.param(
        "18 June 2024. In 2023 exports to Russia made $2.4 billion out of $3.1 billion.",
        ["BY RU exports 2400 2023-01..2023-12"],
        id="out_of_all",
    ),
    pytest.param(
        "18 June 2024. In 2023 exports to Russia made $2.4 billion out of the $3.1 billion planned.",
        ["BY RU exports 2400 2023-01..2023-12", "BY RU exports 3100 undated target"],
        id="out_of_the_plan",
    ),
    pytest.param(
        "18 июня 2024 года. Экспорт в Россию в 2023 году – 24 млрд долларов из 46 млрд долларов товарооборота Беларуси и России.",
        ["BY RU exports 24000 2023-01..2023-12", "BY RU turnover 46000 2023-01..2023-12"],
        id="ru_out_of_turnover",
    ),
    pytest.param(
        "18 June 2024. The expected effect for Belarus: exports to Tula Oblast worth $50 million a year.",
        ["BY RU-TUL exports 50 undated forecast"],
        id="effect_for_a_side",
    ),
    pytest.param(
        "18 June 2024. The share of Belarus in the foreign trade of Murmansk Oblast is 8.5%, that is $86 million out of $1.01 billion for 2023.",
        ["BY RU-MUR turnover 86 2023-01..2023-12"],
        id="share_out_of_all",
    ),
]

OF_UNION = [
    pytest.param(
        "5 June 2023. Russia and Belarus traded for $38 billion in 2021. Since 2015 the volume of mutual trade between all five member states increased by 58%. In 2022, that mutual trade grew further, reaching $79 billion.",
        ["BY RU turnover 38000 2021-01..2021-12"],
        id="that_mutual_trade",
    ),
    pytest.param(
        "5 June 2023. Russia and Belarus traded for $38 billion in 2021. In 2020 Russian exports fell by 19.6% and Kazakhstan's by 18.1%.",
        ["BY RU turnover 38000 2021-01..2021-12"],
        id="and_anothers",
    ),
    pytest.param(
        "5 June 2023. Belarus sells more. Trade with Russia grew by 9%, and in China by 30% in 2022.",
        ["BY RU turnover none 2022-01..2022-12 +9%"],
        id="with_russia_and_in_anothers",
    ),
    pytest.param(
        "5 June 2023. Russia and Belarus traded for $38 billion in 2021. In 2020 Russian exports to Belarus fell by 19.6%, and Belarusian ones by 8.1%.",
        [
            "BY RU turnover 38000 2021-01..2021-12",
            "BY RU imports none 2020-01..2020-12 -19.6%",
            "BY RU exports none 2020-01..2020-12 -8.1%",
        ],
        id="and_ours",
    ),
    pytest.param(
        "5 июня 2023 года. Россия и Беларусь наторговали в 2021 году на 38 млрд долларов. Взаимная торговля стран-членов ЕАЭС составила 73 млрд долларов. В 2022 году взаимная торговля выросла до 79 млрд долларов.",
        ["BY RU turnover 38000 2021-01..2021-12"],
        id="ru_mutual",
    ),
    pytest.param(
        "5 июня 2023 года. Товарооборот Беларуси и России составил в 2021 году 38 млрд долларов. В 2020 году российский экспорт сократился на 19,6%, а Казахстана – на 18,1%.",
        ["BY RU turnover 38000 2021-01..2021-12"],
        id="ru_and_anothers",
    ),
]

SHARED = [
    pytest.param(
        "18 June 2024. Vitebsk Oblast plans to export $2.6 billion worth of goods this year, with Russia to take 68 percent.",
        [],
        id="russia_to_take",
    ),
    pytest.param(
        "18 June 2024. Belarus imported goods worth $43.6 billion in 2023: from Russia 25.1 billion, from China 5.4 billion, and from Germany 1.3 billion.",
        ["BY RU imports 25100 2023-01..2023-12"],
        id="listed_by_country",
    ),
    pytest.param(
        "18 June 2024. Belarus' exports, $40.2 billion in 2023, went mainly to Russia (64.1%).",
        [],
        id="went_mainly",
    ),
    pytest.param(
        "18 June 2024. Belarus' exports ($40.2 billion) mostly go to Russia. Trade with Tula Oblast came to $90 million.",
        ["BY RU-TUL turnover 90 undated"],
        id="mostly_go",
    ),
    pytest.param(
        "20 November 2023. In January-September exports of the residents hit $240 million, 70% of which goes to Russia.",
        [],
        id="of_which_goes",
    ),
    pytest.param(
        "5 March 2024. In 2023 exports of Belarusian food grew to a record $8.3 billion... more than 75% went to Russia.",
        [],
        id="dots_between",
    ),
    pytest.param(
        "5 March 2024. In 2023 Udmurtia exported goods worth 71 million dollars to Belarus. In total in 2023 the republic exported products worth 490 million dollars. For 2024 the plan for exports is 520 million.",
        ["BY RU-UD imports 71 2023-01..2023-12"],
        id="in_total_in_a_year",
    ),
    pytest.param(
        "18 June 2024. In 2023 Belarus' exports to Tula Oblast, $90 million, went mainly to Russian food chains.",
        ["BY RU-TUL exports 90 2023-01..2023-12"],
        id="mainly_to_firms_of_a_region",
    ),
    pytest.param(
        "18 июня 2024 года. Импорт Беларуси составил в 2023 году 43,6 млрд долларов: из России 25,1 млрд, из Китая 5,4 млрд.",
        ["BY RU imports 25100 2023-01..2023-12"],
        id="ru_listed_by_country",
    ),
    pytest.param(
        "18 июня 2024 года. Экспорт Беларуси, 40,2 млрд долларов, шёл преимущественно в Россию (64,1%).",
        [],
        id="ru_went_mainly",
    ),
    pytest.param(
        "12 November 2024. Exports to the Russian Federation formed 68.3% of Minsk Oblast's exports in January-September ($2.9 billion of $4.3 billion).",
        ["BY-MI RU exports 2900 2024-01..2024-09"],
        id="share_in_brackets",
    ),
    pytest.param(
        "12 November 2024. The delegation of Ulyanovsk Oblast held 40 talks in Minsk; the expected effect is 900 million roubles. Its trade with Belarus was 21.4 billion roubles in 2023.",
        ["BY RU-ULY turnover 21400 2023-01..2023-12"],
        id="expected_effect",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_ALL)
def test_what_goes_on_about_all_trade_is_not_with_russia(text: str, expected: list[str]) -> None:
    """Imports, services and balances behind exports to all are of all, unless Russia's trade is told both ways."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), OF_UNION)
def test_trade_of_a_union_and_of_others_is_left_out(text: str, expected: list[str]) -> None:
    """What the members of a union trade goes on, and Russia's exports beside another's are to all."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_sums_shared_out_by_country_are_of_all(text: str, expected: list[str]) -> None:
    """A sum of which Russia takes a part, named behind it, is of all the world."""
    assert told(text) == expected
