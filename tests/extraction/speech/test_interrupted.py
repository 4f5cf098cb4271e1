"""Speech that a paper breaks off to name itself, or that a wrong mark closes."""

from __future__ import annotations

import pytest

from articles.extraction import extract

DROZD, DROZD_RU = "Ivan Drozd", "Иван Дрозд"
CASES = [
    pytest.param(
        "Prime Minister Ivan Drozd said after the talks that “the ferry has carried more than in spring, and by autumn,” according to the TASS agency, “it will carry even more.”",
        [DROZD, DROZD],
        id="according-to-the-agency",
    ),
    pytest.param(
        "Prime Minister Ivan Drozd said after the talks that “the ferry has carried more than in spring, and by autumn, “ according to the “RIA Novosti” agency, “it will carry even more.”",
        [DROZD, DROZD],
        id="an-opening-mark-that-closes",
    ),
    pytest.param(
        "Governor Ivan Drozd noted: “Our buses run in every district”, the newspaper writes, “and the depot works by night.”",
        [DROZD, DROZD],
        id="the-newspaper-writes",
    ),
    pytest.param(
        "Губернатор Иван Дрозд заявил, что «автобусы ходят во всех районах, и к осени», по сообщению агентства ТАСС, «их станет ещё больше».",
        [DROZD_RU, DROZD_RU],
        id="agency-in-russian",
    ),
    pytest.param(
        "The depot was opened by Governor Ivan Drozd. According to the “RIA Novosti” agency, “the depot will serve three districts of the region”.",
        [None],
        id="words-of-the-agency",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_who_speaks(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
