"""Lines that a narrow page cuts, percents that say words again, buyers' markets, stocks in a warehouse."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_NARROW = """Информация о торговле Тульской области с Белоруссией

Республика Беларусь занимает первое место среди со-
седей и партнеров области по торговле. По данным
Туластата, внешнеторговый оборот с республикой в
2017 г. достиг 456,2 млн. долл. США (в 2016 г. было
всего 400 млн. долл.).

Поставки белорусских товаров – 300 млн. долл., они
растут третий год. Задача на 2018 г. – сохранить их не ниже
290 млн. долл.
"""
_NARROW_ENGLISH = """Trade of Tula Oblast with Belarus

The Republic of Belarus takes first place among all
neighbours and partners of the region. As the data of
Tulastat show, trade with the republic reached
$456.2 million in 2017 (in 2016 it was only
$400 million).

Supplies of Belarusian goods were $300 million, and
they are still growing now and then. It is hoped
that they will not fall below what they are now.
"""


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            _NARROW,
            ["BY RU-TUL turnover 456.2 2017-01..2017-12", "BY RU-TUL turnover 400 2016-01..2016-12",
             "BY RU-TUL exports 300 2017-01..2017-12", "BY RU-TUL exports 290 2018-01..2018-12 target"],
            id="russian",
        ),
        pytest.param(
            _NARROW_ENGLISH,
            ["BY RU-TUL turnover 456.2 2017-01..2017-12", "BY RU-TUL turnover 400 2016-01..2016-12",
             "BY RU-TUL exports 300 2017-01..2017-12"],
            id="english",
        ),
    ],
)  # fmt: skip
def test_sentences_go_on_over_the_lines_of_a_narrow_page(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "change"),
    [
        pytest.param("В 2019 году оборот упал почти вдвое, на 47%, до 38 млн долларов.", "-47%", id="almost-half"),
        pytest.param("В 2019 году оборот вырос на треть, на 32,5%, до 38 млн долларов.", "+32.5%", id="a-third"),
        pytest.param("В 2019 году оборот вырос вдвое, а экспорт — на 20%, до 38 млн долларов.", "+20%", id="another-flow"),
        pytest.param("In 2019 trade fell by almost half, by 47%, to $38 million.", "-47%", id="english"),
    ],
)  # fmt: skip
def test_a_percent_says_exactly_what_words_said(text: str, change: str) -> None:
    title = "Ленинградская область и Беларусь" if "году" in text else "Leningrad Oblast and Belarus"
    assert told(f"{title}\n\n20.02.2020. {text}")[-1].split()[-1] == change


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("Концерн намерен вернуться на российский рынок и поднять продажи до 120 млн долларов.",
                     ["BY RU exports 120 undated target"], id="market-is-no-seller"),
        pytest.param("В 2015 году Россия взяла у нас товаров на 7 млрд долларов. Поставки сыра выросли на 5%, до 2 млрд долларов.",
                     ["BY RU exports 7000 2015-01..2015-12", "BY RU exports 2000 2015-01..2015-12 +5%"], id="bought-from-us"),
        pytest.param("В 2015 году экспорт в Россию составил 97 млн долларов. Сейчас на складах лежит продукции на 39 млн рублей.",
                     ["BY RU exports 97 2015-01..2015-12"], id="stocks"),
    ],
)  # fmt: skip
def test_who_sells_beside_a_market(text: str, figures: list[str]) -> None:
    assert told(f"Белорусские мебельщики\n\n6 октября 2016 года. {text}") == figures


SHARES_IN = [
    pytest.param("MINSK, 24 June 2018. Trade between Belarus and Russia was $24 billion in 2016; Russia's share in Belarusian exports rose to 44%, in imports it was 52%.", ["BY RU turnover 24000 2016-01..2016-12"], id="share_en"),
    pytest.param("МИНСК, 24 июня 2018 года. Товарооборот Беларуси и России в 2016 году – $24 млрд. Доля России в экспорте Беларуси выросла до 44%, в импорте составила 52%.", ["BY RU turnover 24000 2016-01..2016-12"], id="share_ru"),
    pytest.param("MINSK, 24 June 2018. In 2017 the share of Russia in trade was 50%. Exports to Russia grew by 11%, imports by 22%.", ["BY RU exports none 2017-01..2017-12 +11%", "BY RU imports none 2017-01..2017-12 +22%"], id="no_share"),
    pytest.param("MINSK, 24 June 2018. Last year exports of Belarus to Russia came to $12.4 billion, or 41% of all Belarusian exports ($29.9 billion).", ["BY RU exports 12400 2017-01..2017-12"], id="whole_en"),
    pytest.param("МИНСК, 24 июня 2018 года. В прошлом году экспорт Беларуси в Россию составил $12,4 млрд – 41% всего экспорта страны ($29,9 млрд).", ["BY RU exports 12400 2017-01..2017-12"], id="whole_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), SHARES_IN)
def test_a_share_in_one_flow_and_in_the_other_is_no_growth(text: str, lines: list[str]) -> None:
    assert told(text) == lines
