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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In six months of 2023 trade of Belarus and Russia exceeded 21 billion dollars. The two hope that by the end of December last year's historic record (36.5 billion dollars) will be surpassed.",
            ["BY RU turnover 21000 2023-01..2023-06", "BY RU turnover 36500 2022-01..2022-12"],
            id="historic-record-of-last-year",
        ),
        pytest.param(
            "Trade between Belarus and Russia is expected to beat the previous record of $36.5 billion set in 2021.",
            ["BY RU turnover 36500 2021-01..2021-12"],
            id="previous-record-set-in",
        ),
        pytest.param(
            "On 5 March 2024 the envoy said trade between Belarus and Russia will top last year's all-time high of $36.5 billion.",
            ["BY RU turnover 36500 2023-01..2023-12"],
            id="all-time-high-of-last-year",
        ),
        pytest.param(
            "5 марта 2024 года. Товарооборот Беларуси и России должен превзойти прошлогодний исторический максимум в 36,5 млрд долларов.",
            ["BY RU turnover 36500 2023-01..2023-12"],
            id="historic-maximum-ru",
        ),
        pytest.param(
            "Trade between Belarus and Russia is expected to reach a record high of $51 billion in 2024.",
            ["BY RU turnover 51000 2024-01..2024-12 forecast"],
            id="record-to-come",
        ),
        pytest.param(
            "The minister is confident in the ability of Belarus and Tver Oblast to bring trade to $700 million.",
            ["BY RU-TVE turnover 700 undated target"],
            id="in-the-ability",
        ),
        pytest.param(
            "Thanks to the ability of plants to adapt, trade of Belarus with Tver Oblast grew to $700 million.",
            ["BY RU-TVE turnover 700 undated"],
            id="ability-by-the-way",
        ),
        pytest.param(
            "Trade between Belarus and Russia is expected in 2024 to beat the previous record of $36.5 billion.",
            ["BY RU turnover 36500 undated"],
            id="previous-record-beside-the-year-to-come",
        ),
    ],
)
def test_records_to_be_passed_are_there_and_what_one_is_able_to_reach_is_meant(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The trade turnover between Belarus and Russia in 2024 could again break a record, exceeding 59 billion dollars.",
            ["BY RU turnover 59000 2024-01..2024-12 target"],
            id="could-again-break-a-record",
        ),
        pytest.param(
            "20 June 2024. Trade of Belarus and Tula Oblast may set a new record this year, topping $620 million.",
            ["BY RU-TUL turnover 620 2024-01..2024-12 forecast"],
            id="may-set-a-record",
        ),
        pytest.param(
            "Trade of Belarus and Russia again broke the record in 2023, exceeding $53 billion.",
            ["BY RU turnover 53000 2023-01..2023-12"],
            id="again-broke-the-record",
        ),
        pytest.param(
            "Trade of Belarus with Penza Oblast hit $300 million. I think we need to talk today, maybe, about half a billion.",
            ["BY RU-PNZ turnover 300 undated", "BY RU-PNZ turnover 500 undated target"],
            id="talk-today-maybe-about",
        ),
        pytest.param(
            "Trade with Penza Oblast grew. We should think now about $500 million in trade with the region.",
            ["BY RU-PNZ turnover 500 undated target"],
            id="think-now-about",
        ),
        pytest.param(
            "We talked today, and trade with Penza Oblast came to about $500 million.",
            ["BY RU-PNZ turnover 500 undated"],
            id="talked-and-came-to-about",
        ),
        pytest.param(
            "Товарооборот с Пензенской областью достиг 300 млн долларов. Думаю, сегодня надо говорить о 500 миллионах.",
            ["BY RU-PNZ turnover 300 undated", "BY RU-PNZ turnover 500 undated target"],
            id="time-to-talk-of-ru",
        ),
        pytest.param(
            "Belarus and Penza Oblast expect to overcome the half a billion dollar milestone in trade in 2026.",
            ["BY RU-PNZ turnover 500 2026-01..2026-12 forecast"],
            id="overcome-the-milestone",
        ),
        pytest.param(
            "Trade of Belarus and Penza Oblast overcame the $500 million bar in 2023.",
            ["BY RU-PNZ turnover 500 2023-01..2023-12"],
            id="overcame-the-bar",
        ),
        pytest.param(
            "Trade of Belarus and Penza Oblast is to reach the $500 million target in 2026.",
            ["BY RU-PNZ turnover 500 2026-01..2026-12 target"],
            id="to-reach-the-target",
        ),
        pytest.param(
            "The task is to increase exports on the Russian market by not less than half a billion dollars.",
            [],
            id="by-not-less-than",
        ),
        pytest.param(
            "Exports to Russia are to grow by a minimum of $500 million in 2026.",
            [],
            id="by-a-minimum-of",
        ),
    ],
)
def test_records_to_break_bars_passed_and_what_is_to_be_talked_of(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Trade with Penza Oblast is $300 million. We should talk today, maybe, about $500 million.", "exact"),
        ("We talked today, and trade with Penza Oblast came to about $500 million.", "about"),
        ("Belarus and Penza Oblast expect to overcome the $500 million milestone in trade.", "over"),
        ("Belarus and Penza Oblast are to cross the $500 million mark in trade.", "over"),
        ("Belarus and Penza Oblast are to reach the $500 million mark in trade.", "exact"),
    ],
)  # fmt: skip
def test_what_is_talked_of_is_no_estimate_and_a_bar_crossed_is_passed(
    text: str, hedge: str
) -> None:
    assert extract(text).figures[-1].qualifier == hedge


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Since 2002 trade between Belarus and Russia has grown from $9.2 billion to $35 billion by the end of 2018.",
            ["BY RU turnover 9200 2002-01..2002-12", "BY RU turnover 35000 2018-01..2018-12"],
            id="grown-from-to-by-the-end",
        ),
        pytest.param(
            "5 April 2020. Since 2002, the Belarusian-Russian trade turnover grew from 9.2 billion USD, almost four times exceeding the figure of 35 billion by the end of 2018.",
            ["BY RU turnover 9200 2002-01..2002-12", "BY RU turnover 35000 2018-01..2018-12"],
            id="grew-from-times-exceeding-the-figure",
        ),
        pytest.param(
            "С 2002 года товарооборот Беларуси и России вырос с 9,2 млрд долларов почти в четыре раза, превысив к концу 2018 года 35 млрд.",
            ["BY RU turnover 9200 2002-01..2002-12", "BY RU turnover 35000 2018-01..2018-12"],
            id="grew-from-times-exceeding-ru",
        ),
        pytest.param(
            "Trade between Belarus and Russia is to be raised from $35 billion to $52 billion by 2030.",
            ["BY RU turnover 35000 undated", "BY RU turnover 52000 2030-01..2030-12 target"],
            id="to-be-raised-from-to",
        ),
        pytest.param(
            "Trade between Belarus and Russia: from $35 billion in 2018 to $52 billion by 2030.",
            [
                "BY RU turnover 35000 2018-01..2018-12",
                "BY RU turnover 52000 2030-01..2030-12 target",
            ],
            id="from-to-without-a-verb",
        ),
    ],
)
def test_what_has_grown_by_the_end_of_a_year_is_there(text: str, expected: list[str]) -> None:
    assert told(text) == expected
