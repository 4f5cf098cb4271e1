"""The published rule of choice, step by step."""

from datetime import date
from decimal import Decimal

import pytest

from articles.extraction.records import Qualifier
from articles.series.choose import ONLY_VALUE, choose_figure
from tests.builders import MILLION, make_row


@pytest.mark.parametrize(
    ("better", "worse", "step"),
    [
        pytest.param(
            {"source_kind": "statistics", "qualifier": Qualifier.OVER},
            {"source_kind": "government"},
            "kind of source",
            id="customs before all else",
        ),
        pytest.param(
            {"source_kind": "state agency", "published": date(2020, 1, 1)},
            {"source_kind": "press", "published": date(2024, 1, 1)},
            "kind of source",
            id="an agency before newer press",
        ),
        pytest.param(
            {"published": date(2020, 1, 1)},
            {"qualifier": Qualifier.ABOUT, "published": date(2024, 1, 1)},
            "firmness",
            id="exact before newer and hedged",
        ),
        pytest.param(
            {"qualifier": Qualifier.ABOUT},
            {"qualifier": Qualifier.OVER},
            "firmness",
            id="about before a bound",
        ),
        pytest.param(
            {"published": date(2023, 5, 2)}, {"published": date(2023, 5, 1)}, "newer", id="newer"
        ),
        pytest.param(
            {"published": date(1999, 1, 1)}, {"published": None}, "newer", id="dated before undated"
        ),
        pytest.param(
            {"value": Decimal("100.2") * MILLION, "evidence": "$100.2 million"},
            {"pk": 0},
            "more digits",
            id="more digits",
        ),
        pytest.param({"pk": 1}, {"pk": 2}, "first entered", id="first entered"),
    ],
)
def test_the_first_step_that_tells_two_values_apart_decides(better, worse, step):
    best, other = make_row(**better), make_row(**worse)
    for rows in ([best, other], [other, best]):
        observation = choose_figure(rows)
        assert (observation.figure, observation.alternatives) == (best, (other,))
        assert observation.rule == step


def test_one_value_needs_no_choice():
    observation = choose_figure([make_row(570)])
    assert (observation.rule, observation.is_disputed, observation.spread_pct) == (
        ONLY_VALUE,
        False,
        None,
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (make_row("47"), make_row("47.3")),
        (make_row("500", qualifier=Qualifier.OVER), make_row("512")),
        (make_row("556.8"), make_row("557", qualifier=Qualifier.UNDER)),
    ],
    ids=["rounded", "a bound that holds", "almost"],
)
def test_values_that_one_number_could_be_are_echoes(first, second):
    observation = choose_figure([first, second])
    assert not observation.is_disputed
    assert observation.spread_pct is None


def test_values_that_no_number_fits_are_disputed_with_their_spread():
    rows = [make_row("570"), make_row("557", qualifier=Qualifier.UNDER)]
    observation = choose_figure(rows)
    assert observation.is_disputed
    assert round(observation.spread_pct, 1) == Decimal("2.3")


def test_a_bound_that_fits_does_not_widen_the_spread():
    rows = [make_row("498"), make_row("512"), make_row("300", qualifier=Qualifier.OVER)]
    assert round(choose_figure(rows).spread_pct, 1) == Decimal("2.8")


def test_two_bounds_that_clash_have_no_spread():
    over = make_row("500", qualifier=Qualifier.OVER)
    observation = choose_figure([over, make_row("400", qualifier=Qualifier.UNDER)])
    assert observation.is_disputed
    assert observation.spread_pct is None


def test_only_what_parts_from_the_chosen_value_disputes_it_each_value_once():
    chosen = make_row("340.2", published=date(2024, 1, 1))
    echo = make_row("340", qualifier=Qualifier.ABOUT)
    over, again = (make_row("500", qualifier=Qualifier.OVER) for _ in range(2))
    seen = choose_figure([over, echo, again, chosen])
    assert seen.figure == chosen
    assert seen.disputing == (over,)
    assert seen.alternatives == (echo, over, again)


def test_figures_that_agree_dispute_nothing():
    assert choose_figure([make_row("340.2"), make_row("340")]).disputing == ()
