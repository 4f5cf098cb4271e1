"""What a sentence leaves to those before it: the last country listed, the year of a rank, the goods asked of."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

UDMURTIA = "Perm and Belarus\n\nForeign trade turnover of the Perm Territory amounted to $4 billion in 2018. "
LATTER = [
    pytest.param("Main partners are China ($900 million), India ($210 million) and Belarus. Trade with the latter came to $190 million and grew by 9%.",
                 ["BY RU-PER turnover 190 2018-01..2018-12 +9%"], id="belarus"),
    pytest.param("The neighbours here are Belarus and Kazakhstan. Exports to the latter came to $90 million.",
                 [], id="another"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), LATTER)
def test_the_latter_of_countries(text: str, lines: list[str]) -> None:
    assert told(UDMURTIA + text) == lines


RANKED = [
    pytest.param("Samara and Belarus\n\nAt the end of 2021 Belarus became the third trading partner of the Samara Region. The turnover reached $400 million.", id="became"),
    pytest.param("Samara and Belarus\n\nIn 2021 Belarus remained the largest partner of the Samara Region. Trade amounted to $400 million.", id="remained"),
    pytest.param("Самара и Беларусь\n\nВ 2021 году Беларусь стала третьим торговым партнёром Самарской области. Товарооборот достиг 400 млн долларов.", id="ru_became"),
]  # fmt: skip


@pytest.mark.parametrize("text", RANKED)
def test_a_rank_among_partners_dates_what_follows(text: str) -> None:
    assert [line.replace("RU-SAM", "P") for line in told(text)] == [
        "BY P turnover 400 2021-01..2021-12"
    ]


TALK = "Talk\n\nThe Ambassador of Belarus to Russia spoke of trade.\n\n"
TALK_RU = "Беседа\n\nПосол Беларуси в России рассказал о торговле.\n\n"
ASKED = [
    pytest.param(TALK + "– And services?\n\n– There the turnover was 4.9 billion dollars in 2022.", "services", id="services"),
    pytest.param(TALK + "– How is trade in services going?\n\n– In 2022 it reached 4.9 billion dollars.", "services", id="going"),
    pytest.param(TALK_RU + "– А что с услугами?\n\n– Там оборот скромнее, 4,9 млрд долларов за 2022 год.", "services", id="ru_services"),
    pytest.param(TALK + "– And goods and services?\n\n– There the turnover was 4.9 billion dollars in 2022.", None, id="all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), ASKED)
def test_an_answer_is_of_what_was_asked(text: str, goods: str | None) -> None:
    assert [(f.product, int(f.value or 0)) for f in extract(text).figures] == [
        (goods, 4_900_000_000)
    ]


SUMMED = [
    pytest.param("From Belarus came tyres and furniture, a total of $90 million.", "exports 90", id="a_total_of"),
    pytest.param("To Belarus went steel and glass, for a total value of $50 million.", "imports 50", id="total_value"),
    pytest.param("From Belarus come tyres and food, in all $90 million.", "exports 90", id="in_all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "way"), SUMMED)
def test_goods_on_the_move_and_their_total(text: str, way: str) -> None:
    lead = "Perm and Belarus\n\nTrade of the Perm Territory with Belarus in 2021 reached $400 million. "
    assert told(lead + text)[1:] == [f"BY RU-PER {way} 2021-01..2021-12"]


def test_the_import_stays_beside_the_whole_that_others_share() -> None:
    text = (
        "Perm and Belarus\n\nIn 2021 trade of the Perm Territory with Belarus made $140 million. The import from "
        "Belarus was $45 million. In comparison, the whole external trade exceeded $8 billion, 64% of it "
        "falls on China and India."
    )
    assert told(text)[1:] == ["BY RU-PER exports 45 2021-01..2021-12"]


def test_a_change_put_as_on_goes_on_without_a_verb() -> None:
    text = (
        "Kursk and Belarus\n\nIn 2017 trade of the region with Belarus made 38 million dollars. The export has grown only on "
        "6 percent, and the import on 35,2%, to 21,9 million dollars."
    )
    assert told(text)[2:] == ["BY RU-KRS exports 21.9 2017-01..2017-12 +35.2%"]


def test_a_headline_below_the_name_of_the_site_is_told_once() -> None:
    text = (
        "news of the region in english\n\n19 November 2010, Friday, 11:05\n\nTrade of the Perm Territory with Belarus "
        "made up 142 million USD\n\nFor nine months of 2010 the trade of the Perm Territory with Belarus "
        "made up 142,1 million USD."
    )
    assert told(text) == ["BY RU-PER turnover 142.1 2010-01..2010-09"]


def test_a_short_title_of_two_sides_under_a_menu() -> None:
    text = (
        "OFFICIAL PORTAL\nTerritory | Power | Economy | Society\nEconomy / Activity / Countries – partners\n"
        "Perm Territory – Belarus\nLast changes: 14:10\nTrade with Belarus is developing on the basis of a plan.\n"
        "In 2023 the mutual trade amounted to 18.7 billion rubles."
    )
    assert told(text) == ["BY RU-PER turnover 18700 2023-01..2023-12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Belarusian delegation works in Vladivostok. The program includes visits to firms that look for partners in Belarus. In February 2019 the trade turnover increased by 55%.", ["BY RU-PRI turnover none 2019-02..2019-02 +55%"], id="delegation-in-a-capital"),
        pytest.param("Белорусская делегация работает в Самаре. Предприятия ищут партнеров в Беларуси. В феврале 2019 года товарооборот вырос на 55%.", ["BY RU-SAM turnover none 2019-02..2019-02 +55%"], id="delegation-in-a-capital-russian"),
        pytest.param("A delegation of Belarus came to Samara. Trade of Belarus with Russia came to $30 billion in 2018.", ["BY RU turnover 30000 2018-01..2018-12"], id="country-named-in-the-opening"),
    ],
)  # fmt: skip
def test_capital_that_a_delegation_is_in(text: str, expected: list[str]) -> None:
    assert told(text) == expected
