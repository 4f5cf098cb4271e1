"""English press items: whose plan it is, what might have been, words for a fall."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

LEAD = "Trade of Belarus and Tver Oblast\n\n5 June 2025\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what is to be done has not been done
        pytest.param(
            "Trade between Belarus and Omsk Oblast is to be raised to $300 million by 2030.",
            ["BY RU-OMS turnover 300 2030-01..2030-12 target"],
            id="to-be-raised",
        ),
        # who plans to raise "deliveries" is who delivers
        pytest.param(
            "In 2024 Tver Oblast's exports to Belarus were $12 million. Belarus plans to bring deliveries up to $15 million by 2027.",
            ["BY RU-TVE imports 12 2024-01..2024-12", "BY RU-TVE exports 15 2027-01..2027-12 target"],
            id="belarus-plans",
        ),
        pytest.param(
            "In 2024 Tver Oblast's exports to Belarus were $12 million. The Belarusian side is ready to increase its supplies to $15 million.",
            ["BY RU-TVE imports 12 2024-01..2024-12", "BY RU-TVE exports 15 undated target"],
            id="the-side-is-ready",
        ),
        pytest.param(
            "In 2024 Belarus' exports to Tver Oblast were $12 million. Tver Oblast wants to increase shipments to $15 million in 2025.",
            ["BY RU-TVE exports 12 2024-01..2024-12", "BY RU-TVE imports 15 2025-01..2025-12 target"],
            id="the-region-wants",
        ),
        # a year is no number of companies
        pytest.param(
            "In 2024 companies of Tver Oblast bought Belarusian products for $58 million.",
            ["BY RU-TVE exports 58 2024-01..2024-12"],
            id="companies-in-a-year",
        ),
        pytest.param(
            "Last year enterprises of Tver Oblast bought Belarusian products for $58 million.",
            ["BY RU-TVE exports 58 2024-01..2024-12"],
            id="enterprises-last-year",
        ),
        # what might have been is no trade
        pytest.param(
            "In 2024 imports were $47 million. Without oil, imports would have slipped by a mere 4 per cent.",
            ["BY RU-TVE imports 47 2024-01..2024-12"],
            id="would-have-slipped",
        ),
        pytest.param(
            "In 2024 imports were $47 million. Had it not been for the ban, exports could have reached $50 million.",
            ["BY RU-TVE imports 47 2024-01..2024-12"],
            id="could-have-reached",
        ),
        # a plus is no balance
        pytest.param(
            "In 2024 trade was $60 million; in five months of this year we are at $25 million, with a plus of 8%.",
            ["BY RU-TVE turnover 60 2024-01..2024-12", "BY RU-TVE turnover 25 2025-01..2025-05 +8%"],
            id="a-plus-of",
        ),
        # other words for a fall
        pytest.param("In 2024 trade sagged by 31% to $19 million.", ["BY RU-TVE turnover 19 2024-01..2024-12 -31%"], id="sagged"),
        pytest.param("In 2024 trade skidded 31% to $19 million.", ["BY RU-TVE turnover 19 2024-01..2024-12 -31%"], id="skidded"),
        pytest.param("In 2024 trade plummeted by 31% to $19 million.", ["BY RU-TVE turnover 19 2024-01..2024-12 -31%"], id="plummeted"),
        # an adverb in "can exceed"
        pytest.param("He believes trade can well exceed $20 million in 2025.", ["BY RU-TVE turnover 20 2025-01..2025-12 target"], id="can-well"),
        pytest.param("He says trade could easily top $20 million in 2025.", ["BY RU-TVE turnover 20 2025-01..2025-12 target"], id="could-easily"),
        # what they were after years ago
        pytest.param("Five years ago Tver Oblast and Belarus aimed to achieve a goods exchange of about $46 million. In 2024 trade came to $60 million.", ["BY RU-TVE turnover 46 undated target", "BY RU-TVE turnover 60 2024-01..2024-12"], id="aimed-to-achieve"),
        pytest.param("The two set out to reach $46 million in trade.", ["BY RU-TVE turnover 46 undated target"], id="set-out-to"),
        pytest.param("Firms sought to get into the market of Tver Oblast, and in 2024 trade was $60 million.", ["BY RU-TVE turnover 60 2024-01..2024-12"], id="sought-to-get-into"),
        pytest.param("Trade with Tver Oblast in January-October 2024 is estimated to total $60 million.", ["BY RU-TVE turnover 60 2024-01..2024-10"], id="estimated-to-total"),
        pytest.param("The fall may be over: in 2024 trade with Tver Oblast was $60 million.", ["BY RU-TVE turnover 60 2024-01..2024-12"], id="may-be-over-and-was"),
        # where it fell back to is there
        pytest.param("Trade with Tver Oblast lost a tenth in 2024 and slipped back to $61 million.", ["BY RU-TVE turnover 61 2024-01..2024-12 -10%"], id="slipped-back"),
        pytest.param("In 2024 trade with Tver Oblast was back at $61 million.", ["BY RU-TVE turnover 61 2024-01..2024-12"], id="was-back-at"),
        pytest.param("Belarus wants trade with Tver Oblast back at $61 million.", ["BY RU-TVE turnover 61 undated target"], id="wants-back-at"),
        # a goal that stands alone
        pytest.param("To reach half a billion dollars in trade with Tver Oblast, doubling the current figures. This is what Belarus is focused on.", ["BY RU-TVE turnover 500 undated target"], id="to-reach-alone"),
        pytest.param("In 2024 trade with Tver Oblast grew by 5% to reach $60 million.", ["BY RU-TVE turnover 60 2024-01..2024-12 +5%"], id="grew-to-reach"),
        pytest.param("He believes they will be able to increase trade up to $70 million in 2025.", ["BY RU-TVE turnover 70 2025-01..2025-12 target"], id="will-be-able"),
        pytest.param("In 2024 they were able to increase trade to $60 million.", ["BY RU-TVE turnover 60 2024-01..2024-12"], id="were-able"),
    ],
)  # fmt: skip
def test_plans_and_falls(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


@pytest.mark.parametrize("words", ["no lower than", "not lower than", "at the very least"])
def test_a_floor(words: str) -> None:
    [figure] = extract(f"{LEAD}In 2024 trade came to {words} $60 million.").figures
    assert figure.qualifier == "over"


@pytest.mark.parametrize(
    "text",
    [
        # a sum in brackets behind the year compared with is of that year
        pytest.param("In 2024 the turnover was $64 million, 9.9% short of the 2023 figure ($71 million).", id="figure-of"),
        pytest.param("In 2024 the turnover was $64 million, which is 9.9% less than in 2023 ($71 million).", id="less-than"),
        pytest.param("Turnover was $64 million in 2024, 9.9% down on 2023 (about $71 million).", id="down-on"),
    ],
)  # fmt: skip
def test_the_base_in_brackets(text: str) -> None:
    assert told(LEAD + text) == [
        "BY RU-TVE turnover 64 2024-01..2024-12 -9.9%",
        "BY RU-TVE turnover 71 2023-01..2023-12",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # regions of a kind are no trade of this one
        pytest.param("Regions with a turnover of less than $50 million get a trade mission.", [], id="regions-with"),
        pytest.param("Regions whose trade exceeds $50 million get a trade mission.", [], id="regions-whose"),
        # a benchmark is a goal
        pytest.param("Our benchmark for 2026 is 170 million.", ["BY RU-TVE turnover 170 2026-01..2026-12 target"], id="our-benchmark"),
        pytest.param("At least $170 million is our benchmark for 2026.", ["BY RU-TVE turnover 170 2026-01..2026-12 target"], id="is-our-benchmark"),
    ],
)  # fmt: skip
def test_marks_to_go_by(text: str, lines: list[str]) -> None:
    assert told(f"{LEAD}In 2024 trade was $60 million. {text}")[1:] == lines


def test_goods_were_exported_from_the_region() -> None:
    """What left the region for Belarus is an import; what came to it, an export."""
    text = (
        "In 2024 trade reached $149 million. From the region 97.1 million dollars of goods were exported (gas), "
        "52.5 million dollars were imported (machinery)."
    )
    assert told(LEAD + text)[1:] == [
        "BY RU-TVE imports 97.1 2024-01..2024-12",
        "BY RU-TVE exports 52.5 2024-01..2024-12",
    ]


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        pytest.param("could exceed", "target", id="could-exceed"),
        pytest.param("could surpass", "target", id="could-surpass"),
        pytest.param("could top", "target", id="could-top"),
        pytest.param("can amount to", "target", id="can-amount"),
        pytest.param("can go beyond", "target", id="can-go-beyond"),
        pytest.param("may cross", "forecast", id="may-cross"),
        pytest.param("might come to", "forecast", id="might-come"),
        pytest.param("would return to", "forecast", id="would-return"),
        pytest.param("should top", "forecast", id="should-top"),
        pytest.param("should total", "target", id="should-total"),
        pytest.param("must exceed", "target", id="must-exceed"),
        pytest.param("is to rise to", "target", id="is-to-rise"),
        pytest.param("is due to reach", "forecast", id="is-due-to"),
    ],
)
def test_what_may_come(verb: str, status: str) -> None:
    assert told(f"{LEAD}By the end of 2026 trade with Tver Oblast {verb} $80 million.") == [
        f"BY RU-TVE turnover 80 2026-01..2026-12 {status}"
    ]


def test_a_task_for_the_years_ahead() -> None:
    """What is said today of two years ahead is a plan for the second."""
    text = (
        "In 2024 trade was $24 million. Today we can set a task of $100 million within two years."
    )
    assert told(LEAD + text)[1:] == ["BY RU-TVE turnover 100 2027-01..2027-12 target"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the annual figure of the months told of
        pytest.param(
            "In January-April 2025 exports came to $5 million. It is planned that the annual figure will reach $20 million.",
            ["exports 5 2025-01..2025-04", "exports 20 2025-01..2025-12 target"],
            id="the-annual-figure",
        ),
        pytest.param(
            "За январь-апрель 2025 года экспорт составил $5 млн. Годовой показатель должен достичь $20 млн.",
            ["exports 5 2025-01..2025-04", "exports 20 2025-01..2025-12 target"],
            id="ru-the-annual-figure",
        ),
        # what nobody dreamt of was there
        pytest.param(
            "\"We could not even dream of it: in 2020 trade was only $12 million,\" he said.",
            ["turnover 12 2020-01..2020-12"],
            id="not-even-dream",
        ),
        # building is no trade
        pytest.param(
            "In 2024 trade was $30 million. The volume of construction works performed by Belarusian companies in 2024 amounted to $4 million.",
            ["turnover 30 2024-01..2024-12"],
            id="construction-works",
        ),
        pytest.param(
            "В 2024 году товарооборот составил $30 млн. Объем строительных работ белорусских организаций в регионе составил $4 млн.",
            ["turnover 30 2024-01..2024-12"],
            id="ru-construction-works",
        ),
    ],
)  # fmt: skip
def test_annual_figures_and_other_sums(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == [f"BY RU-TVE {line}" for line in lines]


AHEAD = [
    pytest.param("MINSK, 12 May 2016. Trade in services between Belarus and Russia is moving at a good pace towards a turnover of $4 billion.", ["BY RU turnover 4000 undated target"], id="pace"),
    pytest.param("MINSK, 12 May 2016. Belarus–Russia trade is on the way to $40 billion after $30 billion in 2015.", ["BY RU turnover 40000 undated forecast", "BY RU turnover 30000 2015-01..2015-12"], id="on_way"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), AHEAD)
def test_sums_ahead_are_plans(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    "verb",
    [
        "is about to reach",
        "is bound to exceed",
        "is sure to top",
        "is slated to hit",
        "is tipped to reach",
        "is estimated to exceed",
        "may be about",
        "might constitute",
        "is to hit",
    ],
)
def test_what_is_to_come_has_not_been(verb: str) -> None:
    found = told(f"5 May 2017. Trade of Belarus and Russia {verb} $30 billion this year.")
    assert found[0].endswith((" forecast", " target"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Orel Oblast stands at $230 million. “It is a good number, but $400 million would be better,” the minister said.", ["BY RU-ORL turnover 230 undated", "BY RU-ORL turnover 400 undated target"], id="better-in-english"),
        pytest.param("Товарооборот Беларуси с Орловской областью составляет 230 млн долларов. «Неплохо, но 400 млн было бы лучше», – сказал министр.", ["BY RU-ORL turnover 230 undated", "BY RU-ORL turnover 400 undated target"], id="better-in-russian"),
        pytest.param("Trade of Belarus with Orel Oblast of $230 million is better than it was.", ["BY RU-ORL turnover 230 undated"], id="better-than-before"),
        pytest.param("Товарооборот Беларуси с Орловской областью составляет 230 млн долларов, это лучше прошлогоднего результата.", ["BY RU-ORL turnover 230 undated"], id="better-than-last-year-in-russian"),
        pytest.param("400 млн долларов – это лучше, чем 230 млн в 2022 году: товарооборот Беларуси с Орловской областью растет.", ["BY RU-ORL turnover 400 undated", "BY RU-ORL turnover 230 2022-01..2022-12"], id="better-than-a-year-in-russian"),
        pytest.param("Товарооборот Беларуси с Орловской областью в 2022 году – 230 млн долларов, это лучше.", ["BY RU-ORL turnover 230 2022-01..2022-12"], id="which-is-better-in-russian"),
        pytest.param("Belarus and Orel Oblast spoke of reaching $400 million in trade ($213.5 million at the end of 2018).", ["BY RU-ORL turnover 400 undated target", "BY RU-ORL turnover 213.5 2018-01..2018-12"], id="goal-and-what-there-was"),
        pytest.param("It is planned that exports of Belarus to Orel Oblast will be $40 million ($31 million in 2023) and imports $52 million.", ["BY RU-ORL exports 40 undated target", "BY RU-ORL exports 31 2023-01..2023-12", "BY RU-ORL imports 52 undated target"], id="two-goals-around-what-there-was"),
        pytest.param("Belarus and Orel Oblast are to reach $400 million in trade ($250 million for exports) in 2030.", ["BY RU-ORL turnover 400 2030-01..2030-12 target", "BY RU-ORL exports 250 2030-01..2030-12 target"], id="goal-and-a-part-to-come"),
    ],
)  # fmt: skip
def test_what_would_be_better_and_what_there_was(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus and Perm Krai was $290 million in 2024, and there are all the conditions for raising it to $600 million.", ["BY RU-PER turnover 290 2024-01..2024-12", "BY RU-PER turnover 600 undated target"], id="conditions-for-raising"),
    ],
)  # fmt: skip
def test_conditions(text: str, expected: list[str]) -> None:
    assert told(text) == expected
