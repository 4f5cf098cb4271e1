"""What has not come about, what another flow is measured by, and changes as translations tell them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "In the first quarter of 2011 Belarus sold Russia goods worth $860 million. The pipeline operator again threatened to reduce supplies by 40 percent.",
        ["BY RU exports 860 2011-01..2011-03"],
        id="threatened",
    ),
    pytest.param(
        "In 2024 trade of Belarus with Krasnodar Krai was worth $600 million. Krasnodar will also assemble Belarusian trams under a 5-billion-ruble concession.",
        ["BY RU-KDA turnover 600 2024-01..2024-12"],
        id="concession",
    ),
    pytest.param(
        "Trade of Belarus with Bryansk Oblast was $300 million in 2011. They also spoke of the repairs of the motorway, for which Br8.6 million is needed.",
        ["BY RU-BRY turnover 300 2011-01..2011-12"],
        id="is_needed",
    ),
    pytest.param(
        "Trade of Belarus with Samara Oblast was $300 million in 2012. Exports went up only 9.7% and fell behind imports more than three times.",
        [
            "BY RU-SAM turnover 300 2012-01..2012-12",
            "BY RU-SAM exports none 2012-01..2012-12 +9.7%",
        ],
        id="fell_behind",
    ),
    pytest.param(
        "Товарооборот Беларуси с Самарской областью за 2012 год – 300 млн долларов. Экспорт отстает от импорта втрое.",
        ["BY RU-SAM turnover 300 2012-01..2012-12"],
        id="lags",
    ),
    pytest.param(
        "Mutual trade of Russia and Belarus went down by 2% in the first quarter of 2024. It amounted to around $10 billion. Total trade rose by 5% in 2023 to over $46 billion.",
        ["BY RU turnover 10000 2024-01..2024-03 -2%", "BY RU turnover 46000 2023-01..2023-12 +5%"],
        id="total_trade_again",
    ),
    pytest.param(
        "Trade between Belarus and Amur Oblast tripled in a year. In January-July 2013 it was $24.5 million.",
        ["BY RU-AMU turnover 24.5 2013-01..2013-07 +200%"],
        id="tripled_in_a_year",
    ),
    pytest.param(
        "Trade between Belarus and Amur Oblast grew threefold within just a year. In 2013 it was $30 million.",
        ["BY RU-AMU turnover 30 2013-01..2013-12 +200%"],
        id="fold_within",
    ),
    pytest.param(
        "The turnover of the South Urals and Belarus on results of 2019 has made 412 million dollars that by 6,4% is higher than the indicator of 2018.",
        ["BY RU-CHE turnover 412 2019-01..2019-12 +6.4%"],
        id="that_by",
    ),
    pytest.param(
        "Trade of Tula Oblast with Belarus in 2019 made 412 million dollars, which is below the level of the year 2018 by 3.1%.",
        ["BY RU-TUL turnover 412 2019-01..2019-12 -3.1%"],
        id="below_level",
    ),
    pytest.param(
        "Trade of Tula Oblast with Belarus in 2019 made 412 million dollars, above the level of 2018 by 3.1%.",
        ["BY RU-TUL turnover 412 2019-01..2019-12 +3.1%"],
        id="above_level",
    ),
    pytest.param("It will not be superfluous to note that the trade turnover between Russia and Belarus in 2021 exceeds $38 billion.", ["BY RU turnover 38000 2021-01..2021-12"], id="not_superfluous"),
    pytest.param("It will be interesting to see whether trade between Russia and Belarus reaches $50 billion in 2025.", ["BY RU turnover 50000 2025-01..2025-12 forecast"], id="interesting_to_see"),
    pytest.param("Не лишним будет отметить, что товарооборот России и Беларуси в 2021 году превышает 38 млрд долларов.", ["BY RU turnover 38000 2021-01..2021-12"], id="ru_not_superfluous"),
    pytest.param("In 2021 Belarus' exports to Tula Oblast saw a two-time increase to $50 million.", ["BY RU-TUL exports 50 2021-01..2021-12 +100%"], id="time_increase"),
    pytest.param("A 1.5-time increase in exports to Tula Oblast was recorded in 2021.", ["BY RU-TUL exports none 2021-01..2021-12 +50%"], id="time_increase_alone"),
    pytest.param("In 2020 imports from Tula Oblast decreased by 40 percent up to 12.5 million dollars.", ["BY RU-TUL imports 12.5 2020-01..2020-12 -40%"], id="up_to_behind_a_fall"),
    pytest.param("In 2020 Belarusian exports to Tula Oblast fell by 11 percent, to 29 million dollars, and imports by more than 40 percent – up to 12.5 million dollars.", ["BY RU-TUL exports 29 2020-01..2020-12 -11%", "BY RU-TUL imports 12.5 2020-01..2020-12 -40%"], id="up_to_behind_both"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_threats_and_translations(text: str, expected: list[str]) -> None:
    assert told(text) == expected
