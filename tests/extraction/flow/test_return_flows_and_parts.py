"""Which way, whose and when: return flows, who ranks ahead, what may be traded, parts without a unit."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "С января по апрель 2012 года тамбовские предприятия отправили в Беларусь продукции на 1,7 млн долларов, обратный же поток оказался в пять раз больше и составил 8,5 млн.",
        ["BY RU-TAM imports 1.7 2012-01..2012-04", "BY RU-TAM exports 8.5 2012-01..2012-04"],
        id="ru_other_flow_five_times_as_large",
    ),
    pytest.param(
        "Товарооборот Брянской области с Белоруссией растёт. Выше только Москва и Смоленск. За восемь месяцев 2011 года обмен с Белоруссией превысил 96 миллиардов рублей.",
        ["BY RU-BRY turnover 96000 2011-01..2011-08"],
        id="ru_ranked_only_behind",
    ),
    pytest.param(
        "Trade of Bryansk Oblast with Belarus grows. Only Moscow and Smolensk are ahead. In eight months of 2011 the turnover exceeded $96 million.",
        ["BY RU-BRY turnover 96 2011-01..2011-08"],
        id="ranked_only_behind",
    ),
    pytest.param(
        "Башкирия и Белоруссия могут наторговать за год на 800 млн долларов.",
        ["BY RU-BA turnover 800 undated target"],
        id="ru_may_trade",
    ),
    pytest.param(
        "Belarus and Leningrad Oblast to trade for $1bn in 2012",
        ["BY RU-LEN turnover 1000 2012-01..2012-12 forecast"],
        id="to_trade_for",
    ),
    pytest.param(
        "In 2020 the turnover of Belarus and Kaluga Region is above $210 million. Nearly 90 of it falls on our exports.",
        ["BY RU-KLU turnover 210 2020-01..2020-12", "BY RU-KLU exports 90 2020-01..2020-12"],
        id="falls_on",
    ),
    pytest.param(
        "В 2020 году оборот Беларуси и Калужской области превысил 210 млн долларов. Почти 90 из них приходится на наш экспорт.",
        ["BY RU-KLU turnover 210 2020-01..2020-12", "BY RU-KLU exports 90 2020-01..2020-12"],
        id="ru_falls_on",
    ),
    pytest.param(
        "В 2023 году белорусы продали за границу мяса на 820 млн долларов. Главный покупатель – Россия. Ей досталось товара на 702 млн долларов. Китайцы купили на 31,5 млн долларов.",
        ["BY RU exports 702 2023-01..2023-12"],
        id="ru_others_people",
    ),
    pytest.param("Belarus remains the main buyer of sunflower oil in Russia. In 2021 its purchases reached $90 million.", ["BY RU imports 90 2021-01..2021-12"], id="buyer_told_before"),
    pytest.param("Russia is the largest buyer of Belarusian cheese. In 2021 its imports reached $900 million.", ["BY RU exports 900 2021-01..2021-12"], id="seller_told_before"),
    pytest.param("Tula Oblast is one of our main partners. In 2021 its exports to Belarus came to $80 million, its imports to $60 million.", ["BY RU-TUL imports 80 2021-01..2021-12", "BY RU-TUL exports 60 2021-01..2021-12"], id="its_to_belarus"),
    pytest.param("Тульская область – наш важный партнер. В 2021 году ее экспорт в Беларусь составил 80 млн долларов, ее импорт – 60 млн.", ["BY RU-TUL imports 80 2021-01..2021-12", "BY RU-TUL exports 60 2021-01..2021-12"], id="ru_its_to_belarus"),
    pytest.param("Belarusian exports to Russia rose from USD 15.9 bn in 2021 to an estimated USD 24.1 bn in 2023, while the share of Russia in total exports went up from 41% to 65%.", ["BY RU exports 15900 2021-01..2021-12", "BY RU exports 24100 2023-01..2023-12"], id="in_total_exports"),
    pytest.param("In 2020 trade of the Tver Region with Belarus amounted to $80 million. Of these, $60 million is exports and $20 million is imports. In the first half of 2021, we already have $53 million, an increase of 48 percent.", ["BY RU-TVE turnover 80 2020-01..2020-12", "BY RU-TVE imports 60 2020-01..2020-12", "BY RU-TVE exports 20 2020-01..2020-12", "BY RU-TVE turnover 53 2021-01..2021-06 +48%"], id="whole_behind_its_parts"),
    pytest.param("В 2020 году взаимная торговля Тверской области с Беларусью составила 80 млн долларов. Из них 60 млн – экспорт, 20 млн – импорт. За первое полугодие 2021 года у нас уже 53 млн, то есть рост на 48 процентов.", ["BY RU-TVE turnover 80 2020-01..2020-12", "BY RU-TVE imports 60 2020-01..2020-12", "BY RU-TVE exports 20 2020-01..2020-12", "BY RU-TVE turnover 53 2021-01..2021-06 +48%"], id="ru_whole_behind_its_parts"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_return_flows_and_parts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


OWNERS = [
    pytest.param("MINSK, 14 December 2012. In the first quarter of 2012 Russia's exports to Belarus accounted for $3.7 billion (down 17%), Belarus' to Russia for $2.1 billion (down 36.4%).", ["BY RU imports 3700 2012-01..2012-03 -17%", "BY RU exports 2100 2012-01..2012-03 -36.4%"], id="owner_behind_brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), OWNERS)
def test_an_owner_alone_behind_brackets_sells(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Imports from Russia are on the rise. These two “commodity rivers” flowing in the opposite directions reached $11 billion in the first half of 2007.", ["BY RU turnover 11000 2007-01..2007-06"], id="two-rivers"),
        pytest.param("Растёт импорт из России. Два встречных потока товаров достигли 11 млрд долларов за первое полугодие 2007 года.", ["BY RU turnover 11000 2007-01..2007-06"], id="встречные-потоки"),
        pytest.param("Экспорт Беларуси в Россию в 2007 году составил 9 млрд долларов. Встречный поток достиг 11 млрд долларов.", ["BY RU exports 9000 2007-01..2007-12", "BY RU imports 11000 2007-01..2007-12"], id="встречный-поток"),
    ],
)  # fmt: skip
def test_two_flows_are_both_ways(text: str, expected: list[str]) -> None:
    assert told(text) == expected
