"""Sums of three countries, of another's own trade, of old, told for an instance, or in words only."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "26 November 2012. Two years have passed since the Customs Union of Belarus, Kazakhstan and Russia came into being. The turnover between the three rose from $46 billion in 2010 to $62 billion in 2011, and in January-September 2012 it came to $50 billion.",
            [],
            id="the turnover between the three",
        ),
        pytest.param(
            "26 ноября 2012. Таможенный союз объединяет Беларусь, Казахстан и Россию. Товарооборот между тремя странами вырос до 62 млрд долларов в 2011 году.",
            [],
            id="оборот между тремя странами",
        ),
        pytest.param(
            "26 November 2013. Trade between the three countries is modest, while Belarus and Russia traded for $43.8 billion in 2012.",
            ["BY RU turnover 43800 2012-01..2012-12"],
            id="the two behind the three",
        ),
        pytest.param(
            "26 ноября 2013. Торговля трёх союзных стран скромна, а товарооборот Беларуси и России в 2012 году достиг 43,8 млрд долларов.",
            ["BY RU turnover 43800 2012-01..2012-12"],
            id="две страны за тремя",
        ),
        pytest.param(
            "26 ноября 2013. Товарооборот трёх стран – Казахстана, Беларуси и России – в 2012 году вырос до 68 млрд долларов.",
            [],
            id="три страны перечислены",
        ),
        pytest.param(
            "26 November 2012. Russia's trade with its partners in the union amounted to $42 billion over the nine months, including $27.9 billion with Belarus and $14.1 billion with Kazakhstan.",
            ["BY RU turnover 27900 2012-01..2012-09"],
            id="Russia's trade with its partners in a union, with Belarus a part of it",
        ),
        pytest.param(
            "26 ноября 2012. Товарооборот России с партнёрами по союзу за девять месяцев составил 42 млрд долларов, в том числе с Беларусью – 27,9 млрд, с Казахстаном – 14,1 млрд.",
            ["BY RU turnover 27900 2012-01..2012-09"],
            id="торговля России с партнёрами по союзу",
        ),
        pytest.param(
            "26 November 2012. Exports to Russia amounted to $11 billion in January-September.\n\nKazakhstan gained less. Its imports from Russia went up by 12%, while exports remained at $5 billion.",
            ["BY RU exports 11000 2012-01..2012-09"],
            id="another country's own trade with Russia, by its pronoun",
        ),
        pytest.param(
            "19 May 2023. In 2012 trade with Russia came to $43 billion.\n\nWhen the president and the governor of Primorye met for the first time, the trade turnover was less than $9 million.",
            ["BY RU turnover 43000 2012-01..2012-12", "BY RU-PRI turnover 9 undated"],
            id="when they first met",
        ),
        pytest.param(
            "10 May 2023. In 2022 trade with Tyumen Oblast was $70 million. At first glance, exports are low: $30 million.",
            ["BY RU-TYU turnover 70 2022-01..2022-12", "BY RU-TYU exports 30 2022-01..2022-12"],
            id="at first glance",
        ),
        pytest.param(
            "19 мая 2023. В 2012 году товарооборот с Россией составил 43 млрд долларов.\n\nС губернатором Приморья встречались не раз. Когда встретились впервые, товарооборот не превышал 9 млн долларов.",
            ["BY RU turnover 43000 2012-01..2012-12", "BY RU-PRI turnover 9 undated"],
            id="когда встретились впервые",
        ),
        pytest.param(
            "19 December 2022. Belarus and Russia held talks in Minsk. The two countries agreed on gas. There was talk of oil. They signed a statement. It was a long day. Last year trade of the two countries grew by a third, to $38 billion.\n\nThe trade of Tatarstan with Belarus, for instance, doubled in nine months and reached $1.3 billion.\n\nIn January-September food for $4 billion was supplied from Belarus.",
            [
                "BY RU turnover 38000 2021-01..2021-12 +33.3%",
                "BY RU-TA turnover 1300 2022-01..2022-09 +100%",
                "BY RU exports 4000 2022-01..2022-09",
            ],
            id="an instance told behind its name",
        ),
        pytest.param(
            "19 May 2023. With St Petersburg trade exceeded $2.1 billion last year, having added almost half a billion.",
            ["BY RU-SPE turnover 2100 2022-01..2022-12"],
            id="having added behind a year",
        ),
        pytest.param(
            '16 October 2018. Gomel Oblast has foreign trade of 6 billion dollars. "Exports made 2.5 billion in January-August, of which more than a billion goes to Russia," she noted.',
            ["BY-HO RU exports 1000 2018-01..2018-08"],
            id="a billion of billions told in digits",
        ),
        pytest.param(
            "16 October 2018. Gomel Oblast trades with Russia. Exports were $900 million in 2017. Everybody wants a billion, but a billion is made of wagons.",
            ["BY-HO RU exports 900 2017-01..2017-12"],
            id="a goal in words only",
        ),
    ],
)
def test_whose_sum_it_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected
