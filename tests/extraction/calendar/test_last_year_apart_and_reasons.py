"""Years that a text without a date tells apart, years that give a reason, and those passed over."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TEXTS = [
    pytest.param(
        "In 2015 trade of Belarus with Voronezh Oblast was $300 million. Last year it fell by 10 percent.",
        ["BY RU-VOR turnover 300 2015-01..2015-12", "BY RU-VOR turnover none undated -10%"],
        id="last-year-after-a-year",
    ),
    pytest.param(
        "Today, Belarus and Tver Oblast enjoy a trade of $180 million.\n\nPresident of Belarus: In 2013 we were close to a quarter of a billion.\n\nGovernor of Tver Oblast: You noted correctly that last year the mutual trade went down, by some 14 percent.",
        [
            "BY RU-TVE turnover 180 undated",
            "BY RU-TVE turnover 250 2013-01..2013-12",
            "BY RU-TVE turnover none undated -14%",
        ],
        id="last-year-told-far-behind",
    ),
    pytest.param(
        "В 2015 году товарооборот Беларуси с Тверской областью составил 300 млн долларов. В прошлом году он снизился на 10%.",
        ["BY RU-TVE turnover 300 2015-01..2015-12", "BY RU-TVE turnover none undated -10%"],
        id="ru-last-year-after-a-year",
    ),
    pytest.param(
        "The list of measures for 2011 will be signed. In the seven months of this year trade between Vitebsk Oblast and Tver Oblast amounted to USD 18.6 million (124% to the corresponding period of 2009).",
        ["BY-VI RU-TVE turnover 18.6 2010-01..2010-07 +24%"],
        id="this-year-by-what-it-is-set-against",
    ),
    pytest.param(
        "План на 2014 год подпишут. За семь месяцев текущего года товарооборот Витебской и Тверской областей составил 18,6 млн долларов (124% к соответствующему периоду 2012 года).",
        ["BY-VI RU-TVE turnover 18.6 2013-01..2013-07 +24%"],
        id="ru-this-year-by-what-it-is-set-against",
    ),
    pytest.param(
        "Trade of Belarus with Mordovia can grow twice as in 2021 it was 75m dollars, and for 8 months of 2022 it is 61m dollars.",
        ["BY RU-MO turnover 75 2021-01..2021-12", "BY RU-MO turnover 61 2022-01..2022-08"],
        id="as-in-a-year-it-was",
    ),
    pytest.param(
        "In January-May 2022 trade of Belarus with Mordovia was twice as much as in 2021, 75m dollars.",
        ["BY RU-MO turnover 75 2022-01..2022-05 +100%"],
        id="as-much-as-in-a-year",
    ),
    pytest.param(
        'In 2024, trade of Tula Oblast with Belarus was $480 million. After 2022, Germany moved to 21st place, and Finland left the list altogether.\n\n"Belarus bought $310 million worth of goods from us," the governor said.',
        ["BY RU-TUL turnover 480 2024-01..2024-12", "BY RU-TUL imports 310 2024-01..2024-12"],
        id="after-a-year-others-left",
    ),
    pytest.param(
        "In 2008 trade between Belarus and Kaluga Oblast made $290 million. In 2005 the share of machines was 20%. In 2008 it soared to reach 58%.",
        ["BY RU-KLU turnover 290 2008-01..2008-12"],
        id="share-soared-to-reach",
    ),
    pytest.param(
        "В 2008 году товарооборот Беларуси и Калужской области составил 290 млн долларов. В 2005 году доля машин была 20%. В 2008 году она подскочила до 58%.",
        ["BY RU-KLU turnover 290 2008-01..2008-12"],
        id="ru-share-soared",
    ),
]


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_years_apart_and_reasons(text: str, lines: list[str]) -> None:
    assert told(text) == lines
