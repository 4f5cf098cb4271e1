"""Numbers that share a head: respective pairs, lists of countries, brackets behind regions, bare parts."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

PAIRS = [
    pytest.param(
        "In 2021 the turnover of the Brest Region with the Pskov Region made up USD 139.2 million, with the Tula and Ryazan ones – 38.4 and 52 million correspondingly.",
        ["BY-BR RU-PSK turnover 139.2 2021-01..2021-12", "BY-BR RU-TUL turnover 38.4 2021-01..2021-12",
         "BY-BR RU-RYA turnover 52 2021-01..2021-12"],
        id="ones",
    ),
    pytest.param(
        "In January-May 2024 Belarus' sales to the Tula and Tambov regions went up by 6 and 21 percent, respectively.",
        ["BY RU-TUL exports none 2024-01..2024-05 +6%", "BY RU-TAM exports none 2024-01..2024-05 +21%"],
        id="changes",
    ),
    pytest.param(
        "В 2023 году поставки из Беларуси в Самарскую и Томскую области выросли на 5% и на 11% соответственно.",
        ["BY RU-SAM exports none 2023-01..2023-12 +5%", "BY RU-TOM exports none 2023-01..2023-12 +11%"],
        id="changes-ru",
    ),
    pytest.param(
        "Trade of Belarus with the Tver and Kirov Regions in 2019 was 268 and 87 million dollars respectively. In Kirov Region it dropped by a tenth.",
        ["BY RU-TVE turnover 268 2019-01..2019-12", "BY RU-KIR turnover 87 2019-01..2019-12 -10%"],
        id="change-of-one-of-them",
    ),
]  # fmt: skip
COUNTRIES = [
    pytest.param(
        "In 2019 foreign trade turnover of the Tula region made 4.1 billion dollars. The leaders of export: Kazakhstan - 111.2 mln. dollars, Belarus - 96 mln. 420 thous. dollars (increase in 1,9 times), Ukraine - 52,4 mln. dollars.",
        ["BY RU-TUL imports 96.42 2019-01..2019-12 +90%"],
        id="leaders-of-export",
    ),
    pytest.param(
        "In the first half of 2018 the foreign trade of the Vladimir region was 700 million dollars. The main partners were China (218.6 million USD), Germany (91.9 million) and Belarus (78.5 million).",
        ["BY RU-VLA turnover 78.5 2018-01..2018-06"],
        id="partners",
    ),
    pytest.param(
        "In 2016 exports of the Kirov region amounted to $900 million. The largest buyers were Turkey (120 million), Belarus (45.2 million) and Egypt (30 million).",
        ["BY RU-KIR imports 45.2 2016-01..2016-12"],
        id="the-whole-is-the-world's",
    ),
    pytest.param(
        "Внешнеторговый оборот Пензенской области за 2020 год – 500 млн долларов. Лидеры по импорту: Китай – 80 млн долл., Республика Беларусь – 61,2 млн долл., Германия – 40 млн долл.",
        ["BY RU-PNZ exports 61.2 2020-01..2020-12"],
        id="leaders-of-import-ru",
    ),
    pytest.param(
        "The Kursk region, 2020. The largest investors: China ($20 million), Belarus ($14 million).", [],
        id="investors",
    ),
]  # fmt: skip
BARE = [
    pytest.param(
        "In April 2025 Belarus' exports to Russia totalled USD 912 million. The Kaliningrad Region bought USD 58.2 million of it. It is followed by Tyumen (31.6), Kursk (28.9) and Krasnodar Territory, 27 million.",
        ["BY RU exports 912 2025-04..2025-04", "BY RU-KGD exports 58.2 2025-04..2025-04", "BY RU-TYU exports 31.6 2025-04..2025-04",
         "BY RU-KRS exports 28.9 2025-04..2025-04", "BY RU-KDA exports 27 2025-04..2025-04"],
        id="brackets",
    ),
    pytest.param(
        "In 2024 Belarus' exports to Russia totalled USD 912 million. The share of machines is the largest in Tyumen (31.6), Kursk (28.9) and Tver (20).",
        ["BY RU exports 912 2024-01..2024-12"],
        id="brackets-of-shares",
    ),
    pytest.param(
        "In 2022 the trade of the Grodno Region with Karelia exceeded 18 million dollars, 15 and a half of them are our exports.",
        ["BY-HR RU-KR turnover 18 2022-01..2022-12", "BY-HR RU-KR exports 15.5 2022-01..2022-12"],
        id="and-a-half",
    ),
    pytest.param(
        "In 2021 Belarus' trade with Tomsk Oblast exceeded $80 million, fifty of them were Belarusian deliveries.",
        ["BY RU-TOM turnover 80 2021-01..2021-12", "BY RU-TOM exports 50 2021-01..2021-12"],
        id="number-word",
    ),
    pytest.param(
        "Belarus' trade with Lipetsk Oblast in 2018 was 702 million dollars, for six months of 2019 – 371 (107.4%).",
        ["BY RU-LIP turnover 702 2018-01..2018-12", "BY RU-LIP turnover 371 2019-01..2019-06 +7.4%"],
        id="behind-its-months",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [*PAIRS, *COUNTRIES, *BARE])
def test_numbers_that_share_a_head(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_a_head_of_columns_is_no_menu() -> None:
    text = (
        "Trade of Belarus with the regions of the South\n\nThe volume of trade (thousand USD):\n\n"
        "Region | 2019 turnover | 2020 turnover | 2020 in % to 2019 | Export of Belarus\n\n"
        "Rostov Region | 371 540.2 | 390 117.8 | 105.0 | 238 004.6\n\n"
        "Stavropol Territory | 124 933.3 | 119 686.1 | 95.8 | 73 525.9\n"
    )
    assert told(text) == [
        "BY RU-ROS turnover 371.5402 2019-01..2019-12", "BY RU-ROS turnover 390.1178 2020-01..2020-12 +5%",
        "BY RU-ROS exports 238.0046 2020-01..2020-12",
        "BY RU-STA turnover 124.9333 2019-01..2019-12", "BY RU-STA turnover 119.6861 2020-01..2020-12 -4.2%",
        "BY RU-STA exports 73.5259 2020-01..2020-12",
    ]  # fmt: skip


SHARES = [
    pytest.param(
        "The share of Belarus in the foreign trade turnover of the Smolensk region for 2020 made 45 % (1,21 billion dollars), of Poland – 8% (210 million dollars).",
        ["BY RU-SMO turnover 1210 2020-01..2020-12"],
        id="share-of-belarus-in-brackets",
    ),
    pytest.param(
        "Gomel Oblast sold goods for $1.2 billion to Russia in 2019, of that a quarter, $310 million, went to Bryansk Oblast and $95 million to Smolensk Oblast.",
        ["BY-HO RU exports 1200 2019-01..2019-12", "BY-HO RU-BRY exports 310 2019-01..2019-12", "BY-HO RU-SMO exports 95 2019-01..2019-12"],
        id="a-quarter-went-to",
    ),
    pytest.param(
        "Trade turnover between Belarus and the Northwest in 2018: St. Petersburg – 2 bln. 410 mln. dollars, Pskov region – 215 mln.",
        ["BY RU-SPE turnover 2410 2018-01..2018-12", "BY RU-PSK turnover 215 2018-01..2018-12"],
        id="billions-and-millions",
    ),
    pytest.param(
        "The Vitebsk Region's main markets in Russia are Smolensk Region ($121 million in 2019, 4% up) and Pskov Region ($49.5 million).",
        ["BY-VI RU-SMO exports 121 2019-01..2019-12 +4%", "BY-VI RU-PSK exports 49.5 2019-01..2019-12"],
        id="markets",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), SHARES)
def test_shares_and_lists(text: str, lines: list[str]) -> None:
    assert told(text) == lines
