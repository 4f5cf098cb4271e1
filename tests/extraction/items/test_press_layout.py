"""Press items by how they are laid out: lists of partners, sums set against others, months retold."""

from __future__ import annotations

import pytest

from tests.extraction.probing import expected, told

FACTS = [
    pytest.param(
        "Facts\n\nLoans worth over $90 million are expected.\n\nBelarus' main partners in Russia*:\n\nTula Oblast – $310 million (+4.5%)\n\nKaluga Oblast, where sales of Belarusian tractors took off – $87.5 million\n\nPerm Territory – down 3% to $287.5 million\n\n*2018, turnover in goods\n\nBread is dear.",
        "T TUL 310 2018 +4.5; T KLU 87.5 2018; T PER 287.5 2018 -3",
        id="list-of-partners",
    ),
    pytest.param(
        "Russia and Belarus\n\nTrade of Belarus with Russia had totalled $11.5 billion in January-July, the official said. Russian exports soared 43% to $7.5 billion.",
        "T RU 11500 2022-01..07; M RU 7500 2022-01..07 +43",
        id="had-totalled-without-a-teller-before",
    ),
    pytest.param(
        "Russia and Belarus\n\nThe official said trade of Belarus with Russia had totalled $11.5 billion in January-July. Russian exports soared 43% to $7.5 billion.",
        "T RU 11500 2022-01..07; M RU 7500 2022-01..07 +43",
        id="said-it-had-totalled",
    ),
    pytest.param(
        "Belarus and Russia\n\nExports of Belarus to Russia fell to $5.9 billion in January-July. Dairy exports to Russia brought $1 billion against $1.5 billion in January-July 2021.",
        "X RU 5900 2022-01..07; X RU 1000 2022-01..07 [dairy products]; X RU 1500 2021-01..07 [dairy products]",
        id="months-against",
    ),
    pytest.param(
        "Vitebsk Oblast and Russia\n\nThe surplus of foreign trade of the oblast approached $400 million over seven months, with Russia taking 61% of the export.",
        "",
        id="surplus-with-all",
    ),
    pytest.param(
        "Belarus and Russia\n\nThe bank gave Belarus a loan of $1.5 billion, of which $1 billion has been paid out.",
        "",
        id="part-of-a-loan",
    ),
    pytest.param(
        "Belarus and Tula Oblast\n\nI must add that exports of Belarus to Tula Oblast were worth $50 million in 2021.",
        "X TUL 50 2021",
        id="must-add",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_what_is_told(text: str, lines: str) -> None:
    assert told(text, "2022-09-15") == expected(lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            "Trade exceeded 550 billion Russian rubles ($7.4 billion) in the first quarter. This is up by 18.5%.",
            "T RU >550000 2022-01..03 +18.5 RUB; T RU 7400 2022-01..03", id="of-the-first-of-two-currencies",
        ),
        pytest.param(
            "In 2021 trade was $436 million. In 2020 it was $392 million. The growth is more than 11%.",
            "T RU 436 2021 +11; T RU 392 2020", id="of-the-newer-of-two-years",
        ),
        pytest.param(
            "In 2021 trade was $139 million, and it is growing by a half every year.",
            "T RU 139 2021", id="every-year",
        ),
        pytest.param(
            "Trade was $139 million in 2021. The city has 61 Belarusian buses, 18 of them bought for RUB 340 million in February.",
            "T RU 139 2021", id="some-of-them-bought",
        ),
    ],
)  # fmt: skip
def test_a_change_told_next(text: str, lines: str) -> None:
    assert told(f"Belarus and Russia\n\n{text}", "2022-09-15") == expected(lines)
