"""Changes that a later year brought, sums of a share as it is now, balances told as plus, marks passed."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

RUSSIAN = [
    pytest.param("Товарооборот Тульской области и Беларуси, составлявший еще в 2015 году 210 млн долларов, к 2023-му удвоился.", ["BY RU-TUL turnover 210 2015-01..2015-12"], id="doubled_by_a_later_year_ru"),
    pytest.param("Товарооборот Тульской области и Беларуси в 2023 году составил 410 млн долларов, к 2022 году он вырос на 9%.", ["BY RU-TUL turnover 410 2023-01..2023-12 +9%"], id="index_on_the_year_before_ru"),
    pytest.param("Если в 2021 году доля России в товарообороте республики была 49%, то сейчас она приближается к 70% (более 50 млрд долларов).", ["BY RU turnover 50000 undated"], id="share_now_ru"),
    pytest.param("Сальдо в торговле с Тульской областью в 2023 году сложилось в пользу Беларуси: плюс 112 млн долларов.", ["BY RU-TUL balance 112 2023-01..2023-12"], id="balance_in_favour_ru"),
    pytest.param("Оборот торговли Татарстана с Беларусью в 2023 году перешагнул 700-миллионный рубеж в долларах.", ["BY RU-TA turnover 700 2023-01..2023-12"], id="million_mark_ru"),
]  # fmt: skip
ENGLISH = [
    pytest.param("Trade of the Tula Region with Belarus, which was $210 million in 2015, had doubled by 2023.", ["BY RU-TUL turnover 210 2015-01..2015-12"], id="doubled_by_a_later_year_en"),
    pytest.param("In 2021 Russia's share in Belarus' trade was 49%, now it is close to 70% (over $50 billion).", ["BY RU turnover 50000 undated"], id="share_now_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Товарооборот Беларуси и России перевалил в 2023 году за 50 миллиардов долларов.", "over"),
        ("Товарооборот Беларуси и России перешагнул в 2023 году через отметку в 50 млрд долларов.", "over"),
        ("Торговля Беларуси с Россией в 2023 году – 50 млрд долларов примерно.", "about"),
        ("In 2023 trade of Belarus with Russia came to $50 billion approximately.", "about"),
        ("Торговля Беларуси с Россией в 2023 году – 50 млрд долларов.", "exact"),
    ],
)  # fmt: skip
def test_hedge(text: str, hedge: str) -> None:
    assert [figure.qualifier.value for figure in extract(text).figures] == [hedge]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2015 their weight in the trade of Belarus and Tatarstan was 9%. In 2017 it rose to 31%.", [], id="weight-rose-to"),
        pytest.param("In 2022 the trade of Belarus with Altai Krai was $150 million. In the first quarter of 2023 it rose to 112% of the first quarter of 2022.", ["BY RU-ALT turnover 150 2022-01..2022-12", "BY RU-ALT turnover none 2023-01..2023-03 +12%"], id="rose-to-more-than-all"),
        pytest.param("In 2022 the trade of Belarus with Altai Krai was $150 million. It dropped to 85% compared to 2021.", ["BY RU-ALT turnover 150 2022-01..2022-12 -15%"], id="dropped-to-of-a-year"),
        pytest.param("20 August 2020. Exports of Belarus to Tver Oblast in January-June dropped to 92%, imports rose to 112%.", ["BY RU-TVE exports none 2020-01..2020-06 -8%", "BY RU-TVE imports none 2020-01..2020-06 +12%"], id="flows-came-to"),
        pytest.param("В 2015 году их вес в торговле Беларуси и Татарстана был 9%. В 2017 году он вырос до 31%.", [], id="weight-rose-to-in-russian"),
        pytest.param("Товарооборот Беларуси и Липецкой области был 90 млн долларов. В 2017 году он вырос до 112% к 2016 году.", ["BY RU-LIP turnover 90 undated", "BY RU-LIP turnover none 2017-01..2017-12 +12%"], id="level-of-the-year-before-in-russian"),
        pytest.param("Товарооборот Беларуси и Липецкой области в 2017 году был 90 млн долларов. Он снизился до 94% от уровня 2016 года.", ["BY RU-LIP turnover 90 2017-01..2017-12 -6%"], id="level-fallen-to-in-russian"),
        pytest.param("In 2017 the growth of trade of Belarus and Tatarstan accelerated to 31%.", ["BY RU-TA turnover none 2017-01..2017-12 +31%"], id="growth-rose-to"),
    ],
)  # fmt: skip
def test_what_a_share_rose_to(text: str, expected: list[str]) -> None:
    assert told(text) == expected
