"""What "had reached" so much, and months "from May through July": told in full, and gone on about."""

from __future__ import annotations

import pytest

from articles.extraction import extract


def told(text: str) -> list[tuple[object, ...]]:
    """Return flow, sum in millions, months and change of each figure."""
    return [
        (
            f.flow.value,
            f.value and float(f.value) / 1e6,
            f.period and (f.period.start, f.period.end),
            f.change_pct and float(f.change_pct),
        )
        for f in extract(text).figures
    ]


Y2020, Y2021 = ("2020-01", "2020-12"), ("2021-01", "2021-12")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "In 2020 trade between Belarus and Tula Oblast had reached $15 million. Of it Belarusian exports were $4 million.",
            [("turnover", 15, Y2020, None), ("exports", 4, Y2020, None)],
        ),
        (
            "In 2020 trade between Belarus and Tula Oblast was $12 million. By the end of 2021 it had reached $15 million. Belarusian exports were $4 million.",
            [
                ("turnover", 12, Y2020, None),
                ("turnover", 15, Y2021, None),
                ("exports", 4, Y2021, None),
            ],
        ),
        (
            "In 2021 trade between Belarus and Tula Oblast was $12 million. In 2020 it had reached $15 million. The deficit of Belarus was $2 million.",
            [
                ("turnover", 12, Y2021, None),
                ("turnover", 15, Y2020, None),
                ("balance", -2, Y2021, None),
            ],
        ),
    ],
    ids=["first told", "later than told", "before what is told"],
)
def test_what_had_been_reached(text: str, figures: list[tuple[object, ...]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize("link", ["to", "through", "until", "till"])
@pytest.mark.parametrize(
    ("clause", "value", "change"),
    [
        ("rose by 14% from February {} May 2021 to $5 million", 5, 14),
        ("went up by 14% from February {} May 2021", None, 14),
        ("fell by 3% from February {} May 2021 and made $5 million", 5, -3),
    ],
)
def test_months_from_one_through_another_are_told_of(
    link: str, clause: str, value: float | None, change: float
) -> None:
    text = f"Belarus' exports to Tula Oblast {clause.format(link)}, the ambassador said."
    assert told(text) == [("exports", value, ("2021-02", "2021-05"), change)]


def test_months_from_which_it_fell_are_the_base() -> None:
    text = "In February-May 2022 Belarus' exports to Tula Oblast were $5 million, down 4 percent from February-May 2021."
    assert told(text) == [("exports", 5, ("2022-02", "2022-05"), -4)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("By the end of 2021 it had reached $15 million.", "actual"),
        ("By the end of 2021 it was $15 million.", "actual"),
        ("By the end of 2021 the sides planned to bring it to $15 million.", "target"),
        ("By 2021 it will be $15 million.", "forecast"),
    ],
)
def test_a_text_without_a_date_tells_of_a_year_by_whose_end_it_was_so(
    text: str, status: str
) -> None:
    lead = "In 2020 trade between Belarus and Tula Oblast was $12 million. "
    assert [f.status.value for f in extract(lead + text).figures] == ["actual", status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("К концу 2021 года он достиг 15 млн долларов.", "actual"),
        ("К концу 2021 года он составлял 15 млн долларов.", "actual"),
        ("К концу 2021 года стороны намерены довести его до 15 млн долларов.", "target"),
    ],
)
def test_a_russian_text_without_a_date_tells_so_too(text: str, status: str) -> None:
    lead = "В 2020 году товарооборот Беларуси и Тульской области составил 12 млн долларов. "
    assert [f.status.value for f in extract(lead + text).figures] == ["actual", status]
