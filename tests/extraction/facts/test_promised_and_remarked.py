"""Sums promised before, sizes remarked upon, sums of agreements, years that open a text: what they tell."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

CASES = [
    pytest.param(
        "20 May 2021\n\nIn 2020 trade with Tver Oblast exceeded $210 million. “Not bad, but we must get to the promised quarter of a billion,” the minister said.",
        ["BY RU-TVE turnover 210 2020-01..2020-12", "BY RU-TVE turnover 250 undated target"],
        id="the-promised-sum",
    ),
    pytest.param(
        "20 May 2021\n\nIn 2020 trade with Tver Oblast exceeded $610 million. It is time to come to the agreed billion.",
        ["BY RU-TVE turnover 610 2020-01..2020-12", "BY RU-TVE turnover 1000 undated target"],
        id="time-to-come-to-the-agreed-billion",
    ),
    pytest.param(
        "20 May 2021\n\nIn 2020 trade with Tver Oblast exceeded $210 million. The region was promised $90 million for roads.",
        ["BY RU-TVE turnover 210 2020-01..2020-12"],
        id="a-sum-promised-to-somebody",
    ),
    pytest.param(
        "20 мая 2021\n\nВ 2020 году товарооборот с Тверской областью превысил 210 млн долларов. Пора выходить на обещанные четверть миллиарда.",
        ["BY RU-TVE turnover 210 2020-01..2020-12", "BY RU-TVE turnover 250 undated target"],
        id="the-promised-sum-in-russian",
    ),
    pytest.param(
        "20 May 2016\n\nIn the first quarter of 2016 trade with Russia shrank by 14.6%, with exports down by 19.8% and imports by a still painful 11.2%.",
        [
            "BY RU turnover none 2016-01..2016-03 -14.6%",
            "BY RU exports none 2016-01..2016-03 -19.8%",
            "BY RU imports none 2016-01..2016-03 -11.2%",
        ],
        id="a-size-remarked-upon",
    ),
    pytest.param(
        "20 May 2018\n\nIn 2017 trade with Russia grew by a modest 2.4%, exports by a solid 7.1% and imports by a mere 0.8%.",
        [
            "BY RU turnover none 2017-01..2017-12 +2.4%",
            "BY RU exports none 2017-01..2017-12 +7.1%",
            "BY RU imports none 2017-01..2017-12 +0.8%",
        ],
        id="three-sizes-remarked-upon",
    ),
    pytest.param(
        "20 October 2022\n\nTrade with Russia feeds the region. In June Brest hosted the forum, and the agreements concluded there add up to nearly $700 million.",
        [],
        id="what-agreements-add-up-to",
    ),
    pytest.param(
        "20 октября 2022\n\nТорговля с Россией растёт. Договорённости, достигнутые на форуме, составили в сумме почти 700 млн долларов.",
        [],
        id="what-agreements-add-up-to-in-russian",
    ),
    pytest.param(
        "20 October 2022\n\nTrade with Russia has grown for a quarter of a century.",
        [],
        id="a-quarter-of-a-century",
    ),
    pytest.param(
        "20 June 2022\n\nTrade with Tula Oblast went the right way. This order has paid off. Work is measured by turnover first of all: over five months we added 30 percent.",
        ["BY RU-TUL turnover none 2022-01..2022-05 +30%"],
        id="what-paid-off-was-not-bought",
    ),
    pytest.param(
        "Belarus – Russia: a year of talks\n\nThe year 2019 saw the two neighbours pass from a quarrel over gas and milk to a new list of road maps.\n\nBelarus' deficit in trade with Russia grew to almost $9 billion.",
        ["BY RU balance -9000 2019-01..2019-12"],
        id="of-the-year-that-opens-the-text",
    ),
    pytest.param(
        "Беларусь – Россия: год переговоров\n\n2019 год запомнился двум соседям ссорой из-за газа и молока, которая кончилась новым перечнем дорожных карт.\n\nДефицит торговли Беларуси с Россией вырос почти до 9 млрд долларов.",
        ["BY RU balance -9000 2019-01..2019-12"],
        id="of-the-year-that-opens-the-text-in-russian",
    ),
    pytest.param(
        "20 May 2016\n\nExports to Russia suffered from the exchange rate: a Belarusian tractor that cost as much in roubles brought in a quarter less in dollars.",
        [],
        id="what-one-tractor-brought-in",
    ),
    pytest.param(
        "20 May 2016\n\nIn 2015 exports to Russia brought in a quarter less than a year before.",
        ["BY RU exports none 2015-01..2015-12 -25%"],
        id="what-exports-brought-in",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_sum_or_size_is_of_what_it_is_told_of(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted
