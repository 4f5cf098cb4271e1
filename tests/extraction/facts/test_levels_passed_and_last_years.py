"""The last year before something, a record passed on the way to a sum, a minus, a new goal."""

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "20 October 2023. In 2019, the last year before the pandemic, trade with Russia was worth $35 billion.",
            ["BY RU turnover 35000 2019-01..2019-12"],
            id="the last year before something",
        ),
        pytest.param(
            "20 October 2023. Over the last year before the talks trade with Tula Oblast grew to $300 million.",
            ["BY RU-TUL turnover 300 2022-01..2022-12"],
            id="over the last year",
        ),
        pytest.param(
            "20 October 2023. It is expected that this year the turnover with Russia will break last year's record of $43 billion and come to $46 billion.",
            [
                "BY RU turnover 43000 2022-01..2022-12",
                "BY RU turnover 46000 2023-01..2023-12 forecast",
            ],
            id="last year's record passed and what it comes to",
        ),
        pytest.param(
            "20 октября 2023. В этом году товарооборот с Россией, как ожидается, превысит прошлогодние 43 млрд долларов и составит 46 млрд.",
            [
                "BY RU turnover 43000 2022-01..2022-12",
                "BY RU turnover 46000 2023-01..2023-12 forecast",
            ],
            id="прошлогодний уровень и сумма за ним",
        ),
        pytest.param(
            "30 September 2022. Since 2000 trade with Russia has grown from 9 billion dollars more than four times and exceeded 40 billion by the end of last year.",
            ["BY RU turnover 9000 2000-01..2000-12", "BY RU turnover 40000 2021-01..2021-12"],
            id="by the end of last year",
        ),
        pytest.param(
            "30 сентября 2022. С 2000 года товарооборот с Россией вырос с 9 млрд долларов более чем в четыре раза и к концу прошлого года превысил 40 млрд.",
            ["BY RU turnover 9000 2000-01..2000-12", "BY RU turnover 40000 2021-01..2021-12"],
            id="с тех пор и к концу прошлого года",
        ),
        pytest.param(
            "30 September 2022. The balance in trade with Russia is negative for us. In seven months the minus was 2.4 billion dollars, and a year earlier there was a plus of 1.5 billion.",
            ["BY RU balance -2400 2022-01..2022-07", "BY RU balance 1500 2021-01..2021-07"],
            id="the minus was",
        ),
        pytest.param(
            "30 September 2022. Trade with Tula Oblast showed a plus of 7 percent and reached $40 million.",
            ["BY RU-TUL turnover 40 undated +7%"],
            id="a plus of percent",
        ),
        pytest.param(
            '14 March 2022. Trade with Penza Oblast came to $80 million in 2021. In 2016 the sides set a goal of $60 million. "Now we need a new target. Let it be $100 million," he said.',
            [
                "BY RU-PNZ turnover 80 2021-01..2021-12",
                "BY RU-PNZ turnover 60 undated target",
                "BY RU-PNZ turnover 100 undated target",
            ],
            id="let it be",
        ),
    ],
)
def test_levels_passed_and_years_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Беларусь и Омская область в 2024 году поработали практически на $50 млн, экспорт практически достиг 30 млн долларов, импорт почти вышел на 20 млн.",
            ["under", "under", "under"],
        ),
        ("Беларусь и Омская область в 2024 году поработали более чем на $50 млн.", ["over"]),
        ("Беларусь и Омская область в 2024 году поработали на $50 млн.", ["exact"]),
        (
            "Belarus' trade with Omsk Oblast practically reached $50 million in 2024, exports virtually hit $30 million, imports all but reached $20 million.",
            ["under", "under", "under"],
        ),
        (
            "Товарооборот Беларуси и Омской области в 2024 году фактически достиг $50 млн.",
            ["exact"],
        ),
    ],
)
def test_what_is_all_but_reached_is_less(text: str, expected: list[str]) -> None:
    assert [str(figure.qualifier) for figure in extract(text).figures] == expected


def test_year_before_last_without_its_noun() -> None:
    text = "14 марта 2025. Товарооборот Беларуси с Марий Эл в прошлом году составил $92 млн. В позапрошлом практически дотянул до $80 млн."
    assert told(text) == [
        "BY RU-ME turnover 92 2024-01..2024-12",
        "BY RU-ME turnover 80 2023-01..2023-12",
    ]
