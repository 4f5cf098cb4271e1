"""Words around a sum: tables of phrases, flows, statuses, hedges and goods."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.cues import (
    find_cues,
    find_flows,
    find_products,
    find_qualifiers,
    find_statuses,
    qualifier_before,
    qualifier_of,
)
from articles.extraction.records import Qualifier
from articles.extraction.wording.lexicon import Lexicon, plain_text, spaced
from tests.extraction.told import figures


def tags(text: str, finder: object = find_flows) -> list[str]:
    """Return the tags that a finder keeps of the cues of a text."""
    plain = plain_text(text)
    return [cue.tag for cue in finder(find_cues(plain, 0, len(plain), "en"))]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        # one word of the table a kind
        pytest.param("trade turnover rose", "turnover", id="turnover"),
        pytest.param("commodity circulation rose", "turnover", id="commodity-circulation"),
        pytest.param("they did business", "turnover", id="business"),
        pytest.param("exports rose", "exports", id="exports"),
        pytest.param("shipments rose", "exports", id="shipments"),
        pytest.param("purchases rose", "imports", id="purchases"),
        pytest.param("a negative balance", "deficit", id="negative-balance"),
        pytest.param("a surplus", "surplus", id="surplus"),
    ],
)
def test_flow_words(text: str, flow: str) -> None:
    assert tags(text) == [flow]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # wished for, expected, reached
        pytest.param("our goal", "target", id="goal"),
        pytest.param("it can reach", "target", id="can-reach"),
        pytest.param("why not", "target", id="why-not"),
        pytest.param("it is expected", "forecast", id="expected"),
        pytest.param("it will exceed", "forecast", id="will-exceed"),
        pytest.param("it totalled", "reached", id="totalled"),
    ],
)
def test_status_words(text: str, status: str) -> None:
    assert tags(text, find_statuses) == [status]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        # the hedge must touch the number
        pytest.param("about $5m", Qualifier.ABOUT, id="about"),
        pytest.param("close to $5m", Qualifier.ABOUT, id="close-to"),
        pytest.param("in the region of $5m", Qualifier.ABOUT, id="region-of"),
        pytest.param("upwards of $5m", Qualifier.OVER, id="upwards-of"),
        pytest.param("exceeded the $5m", Qualifier.OVER, id="exceeded"),
        pytest.param("no less than $5m", Qualifier.OVER, id="no-less-than"),
        pytest.param("crossed the mark of $5m", Qualifier.OVER, id="mark-of"),
        pytest.param("reached the mark of $5m", Qualifier.EXACT, id="mark-reached"),
        pytest.param("will hit the mark of $5m", Qualifier.EXACT, id="mark-hit"),
        pytest.param("just under $5m", Qualifier.UNDER, id="just-under"),
        pytest.param("a little short of $5m", Qualifier.UNDER, id="short-of"),
        pytest.param("approached $5m", Qualifier.UNDER, id="approached"),
        pytest.param("up to $5m", Qualifier.UNDER, id="up-to"),
        pytest.param("bring up to $5m", Qualifier.EXACT, id="bring-up-to"),
        pytest.param("amounted to $5m", Qualifier.EXACT, id="none"),
        pytest.param("more than ever: $5m", Qualifier.EXACT, id="too-far"),
    ],
)
def test_hedge_before_a_number(text: str, qualifier: Qualifier) -> None:
    plain = plain_text(text)
    hedges = find_qualifiers(find_cues(plain, 0, len(plain), "en"))
    assert qualifier_of(qualifier_before(hedges, plain, plain.index("$"), "en")) is qualifier


def test_goods_and_services_are_told_apart() -> None:
    assert tags("exports of services", find_products) == ["prod:services"]
    assert tags("goods and services", find_products) == ["prod:goods and services"]
    assert tags("trade in farm produce", find_products) == ["prod:agricultural products"]


def test_the_longest_phrase_wins_and_words_are_whole() -> None:
    lexicon = Lexicon({"short": "over", "long": "over and above", "stem": "overflow*"})
    found = lexicon.find("over and above, over, overdone, overflowing", 0, 43)
    assert [cue.tag for cue in found] == ["long", "short", "stem"]


@given(st.text(max_size=60))
def test_plain_text_keeps_its_length(text: str) -> None:
    assert len(plain_text(text)) == len(text)


def test_a_space_of_a_pattern_is_any_run_of_spaces() -> None:
    assert spaced("to (?:the )?[ -]x") == "to +(?:the +)?[ -]x"


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        pytest.param("В 2020 году из Тверской области в Беларусь завезли товаров почти на 70 млн долларов.", Qualifier.UNDER, id="goods_for_almost"),
        pytest.param("В 2020 году в Тверскую область отгружено белорусских товаров более чем на 70 млн долларов.", Qualifier.OVER, id="goods_for_over"),
        pytest.param("В 2020 году в Тверскую область отгружено белорусских товаров примерно на 70 млн долларов.", Qualifier.ABOUT, id="goods_for_about"),
        pytest.param("В 2020 году Тверская область продала в Беларусь продукции практически на 70 млн долларов.", Qualifier.UNDER, id="produce_for_nearly"),
        pytest.param("В 2020 году в Тверскую область отгружено белорусских товаров на 70 млн долларов.", Qualifier.EXACT, id="goods_for"),
        pytest.param("В 2020 году товарооборот Беларуси с Тверской областью вырос на 7%, приблизившись к 70 млн долларов.", Qualifier.UNDER, id="having_neared"),
        pytest.param("В 2020 году товарооборот Беларуси с Тверской областью вырос на 7%, подойдя к 70 млн долларов.", Qualifier.UNDER, id="having_come_up_to"),
    ],
)  # fmt: skip
def test_a_hedge_between_goods_and_their_sum(text: str, qualifier: Qualifier) -> None:
    assert [figure.qualifier for figure in figures(text)] == [qualifier]
