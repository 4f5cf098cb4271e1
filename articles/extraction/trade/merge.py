"""Repeated mentions of one fact made into one record."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ..records import Figure, Qualifier, Status
from .change_and_sum import belong_together
from .rounding import digits_of, is_rounded, is_told_exactly

_ROUND_TENS = Decimal(5)  # "over 60%" in the headline, 62.7 percent in the text
_ROUNDED_CHANGE = Decimal(2)  # "a fifth" in the headline, 20.7 percent in the text
_FIRST, _LAST = (
    40,
    40,
)  # so many figures of one flow are compared: those of the lead, and the latest
_YEAR = 12  # months
_FROM_AFAR = ("carried", "headline", "passage")  # periods that a sentence does not give itself


def merge_repeats(figures: list[Figure]) -> list[Figure]:
    """Return the figures in text order, each fact once.

    The first mention keeps its place; an exact number replaces a rounded one, and what a mention
    leaves open (period, change) is taken from the other.
    """
    merged: list[Figure] = []
    places: dict[tuple[str, str, str], list[int]] = {}
    given: set[int] = set()  # changes that are now those of a sum
    for figure in figures:
        if merged and _echoes(merged[-1], figure):
            continue
        alike = places.setdefault((figure.reporter, figure.partner, figure.flow), [])
        near = (*alike[:_FIRST], *alike[max(_FIRST, len(alike) - _LAST) :])
        index = next((i for i in near if is_repeat(merged[i], figure)), None)
        if index is None:
            alike.append(len(merged))
            merged.append(figure)
        else:
            undated = merged[index].period is None
            merged[index] = _joined(merged[index], figure)
            if undated and figure.period is not None:
                given.update(_take_change(merged, alike, index))
    merged = [figure for at, figure in enumerate(merged) if at not in given]
    return [
        figure for figure in merged
        if not (_is_told_elsewhere(figure, merged) or _is_of_all(figure, merged))
    ]  # fmt: skip


def _take_change(merged: list[Figure], alike: list[int], index: int) -> list[int]:
    """Give a headline's sum, now dated, the lone change told of its months between; return its place."""
    dated = merged[index]
    told = dated.product, dated.period, dated.status
    for at in alike[-_LAST:]:
        lone = merged[at]
        is_lone = at > index and lone.value is None and dated.change_pct is None
        if is_lone and (lone.product, lone.period, lone.status) == told:
            why = {**lone.why, **dated.why}
            merged[index] = replace(dated, change_pct=lone.change_pct, why=why)
            return [at]
    return []


def _is_of_all(figure: Figure, others: list[Figure]) -> bool:
    """Say whether a fall told without a partner is of all trade: with the partner it grew."""
    if figure.value is not None or not figure.change_pct or figure.why["partner"] != "topic":
        return False
    same = (figure.reporter, figure.partner, figure.flow, figure.product, figure.period)
    return figure.period is not None and any(
        same == (other.reporter, other.partner, other.flow, other.product, other.period)
        and other.change_pct
        and (other.change_pct > 0) != (figure.change_pct > 0)
        and other.why["partner"] != "topic"
        for other in others
    )


def _is_told_elsewhere(figure: Figure, others: list[Figure]) -> bool:
    """Say whether a lone change without months of its own is the change of a sum told elsewhere."""
    if figure.value is not None or figure.why.get("period") not in _FROM_AFAR:
        return False
    same = (figure.reporter, figure.partner, figure.flow, figure.product, figure.change_pct)
    return any(
        same == (other.reporter, other.partner, other.flow, other.product, other.change_pct)
        and (other.value is not None or _is_within(figure, other))
        and other.status is figure.status
        and other.why.get("period") not in _FROM_AFAR
        for other in others
    )


def _is_within(figure: Figure, other: Figure) -> bool:
    """Say whether the months of one are some of the other's: "+30% in 9M. Q3 was best: they rose 30%"."""
    if figure.period is None or other.period is None or figure.period == other.period:
        return False
    return other.period.start <= figure.period.start and figure.period.end <= other.period.end


def _echoes(old: Figure, new: Figure) -> bool:
    """Say whether a sum of nobody in particular is the one just told: "$5m for such a distance"."""
    if new.value is None or (new.why["flow"], new.why["partner"]) != ("topic", "topic"):
        return False
    same = (old.reporter, old.flow, old.status, old.value, old.value_high, old.currency) == (
        new.reporter, new.flow, new.status, new.value, new.value_high, new.currency,
    )  # fmt: skip
    return same and new.period in (None, old.period) and new.change_pct in (None, old.change_pct)


def _adds_services(old: Figure, new: Figure) -> bool:
    """Say whether only one of two mentions of a sum tells that services are counted in."""
    same = old.value is not None and (old.value, old.period) == (new.value, new.period)
    same = same or _is_this_year(old, new)
    return same and {old.product, new.product} == {None, "goods and services"}


def _is_of_those_goods(old: Figure, new: Figure) -> bool:
    """Say whether a sum of no goods in particular is the one told before of some, in the same months."""
    if old.product is None or new.product is not None or old.period is None or old.value is None:
        return False
    same = (old.value, old.period, old.currency) == (new.value, new.period, new.currency)
    return same and old.sentence != new.sentence


def is_repeat(old: Figure, new: Figure) -> bool:
    """Say whether two mentions state one fact."""
    if (old.reporter, old.partner, old.flow) != (new.reporter, new.partner, new.flow):
        return False
    if old.product != new.product and not (
        _adds_services(old, new) or _is_of_those_goods(old, new)
    ):
        return False
    if not _same_status(old, new):
        return False
    apart = old.period and new.period and old.period != new.period
    if apart and not (_is_month_of(old, new) or _is_this_year(old, new)):
        return False
    if old.value is None or new.value is None:
        return same_change(old, new) or belong_together(old, new)
    if old.currency != new.currency:
        return False
    if (old.value, old.value_high) == (new.value, new.value_high):
        return _alike(old, new)
    if not is_rounded(old, new):
        return _is_bound_retold(old, new)
    if old.sentence == new.sentence and new.why.get("role") == "background":
        return False  # "$8 million (down from $8.2 million)"
    if old.sentence == new.sentence and not (old.period and new.period):
        return False  # "it is about 110 million [108 in January-November]"
    if old.period is None and new.period is None and old.change_pct is not None:
        return same_change(replace(old, value=None), new)  # both "up 12%" in the same half a year
    headline = old.period is None and old.qualifier is not Qualifier.EXACT
    if old.period is None and new.period is None and old.change_pct is not None:
        return headline or old.change_pct == new.change_pct
    return headline or (old.period == new.period and old.period is not None)


def _is_bound_retold(old: Figure, new: Figure) -> bool:
    """Say whether a sum of the same months tells exactly what a sentence before gave a bound of."""
    if old.period is None or old.period != new.period or old.sentence == new.sentence:
        return False
    if "background" in (old.why.get("role"), new.why.get("role")) or old.status is not new.status:
        return False
    changes = old.change_pct, new.change_pct
    if None not in changes and not same_change(replace(old, value=None), new):
        return False
    return is_told_exactly(old, new)


def _same_status(old: Figure, new: Figure) -> bool:
    """Say whether statuses agree; a wish and an expectation of one value are one fact."""
    if (old.status is Status.ACTUAL) == (new.status is Status.ACTUAL):
        return True
    return old.status is not Status.ACTUAL and _is_goal_named(old, new)


def _is_month_of(old: Figure, new: Figure) -> bool:
    """Say whether what is foreseen for a year is told again with its month: "we will take it in May"."""
    if old.status is Status.ACTUAL or old.value is None or old.period is None or new.period is None:
        return False
    same = (old.value, old.value_high, old.currency) == (new.value, new.value_high, new.currency)
    within = old.period.start <= new.period.start and new.period.end <= old.period.end
    return same and within and new.change_pct is None


def _is_this_year(old: Figure, new: Figure) -> bool:
    """Say whether a headline's sum of "this year" is told again with its months: "in January-May"."""
    if old.status is not Status.ACTUAL or old.value is None or not (old.period and new.period):
        return False
    same = (old.value, old.value_high, old.currency) == (new.value, new.value_high, new.currency)
    begins = old.period.months == _YEAR and old.period.start == new.period.start
    return same and begins and new.period.months < _YEAR and old.sentence != new.sentence


def _is_goal_named(goal: Figure, new: Figure) -> bool:
    """Say whether a sum of no time names a goal again: "We speak of $5m for now: it can be done"."""
    if new.value is None or (new.value, new.value_high) != (goal.value, goal.value_high):
        return False
    told = new.period, new.change_pct, new.why["status"], new.why["flow"]
    return told[:3] == (None, None, "default") and not new.undated and goal.sentence != new.sentence


def same_change(old: Figure, new: Figure) -> bool:
    """Say whether a change without a value repeats what is known."""
    if old.change_pct is None or new.change_pct is None:
        return False
    if old.change_pct == new.change_pct:
        return True
    if old.value is not None and new.value is not None:
        return False
    loose = old.period is None or new.period is None or old.period.start == new.period.start
    gap = abs(new.change_pct) - abs(old.change_pct)
    near = abs(gap) <= _ROUNDED_CHANGE or (not old.change_pct % 10 and 0 < gap < _ROUND_TENS)
    same_way = (old.change_pct > 0) == (new.change_pct > 0)
    return loose and (near or (same_way and old.value is None and _is_vague(old)))


def _is_vague(figure: Figure) -> bool:
    """Say whether a change is given in words, as a lead gives it before the number."""
    return not any(letter.isdigit() for letter in figure.evidence)


def _alike(old: Figure, new: Figure) -> bool:
    """Say whether two mentions of one value agree in their change, where both give one."""
    return None in (old.change_pct, new.change_pct) or old.change_pct == new.change_pct


def _joined(old: Figure, new: Figure) -> Figure:
    """Return one record of two mentions; "to reach" in a headline leaves open whether it is a plan."""
    exact = digits_of(new.value) > digits_of(old.value)
    if old.value is None and new.value is None:
        exact = digits_of(new.change_pct) > digits_of(old.change_pct)
        if _is_vague(old) != _is_vague(new):
            exact = _is_vague(old)  # "almost a third" is told as 31% below
    loose = (
        old.status is not Status.ACTUAL and old.why["period"] == "timeless"
    )  # "in a year or two"
    better = exact or (old.period is None and new.period is not None and not loose)
    better = better or _is_this_year(old, new)
    kept, other = (new, old) if better else (old, new)
    hedged = kept.qualifier is Qualifier.EXACT and kept.value == other.value and not loose
    told_below = old.why["status"] == "headline"
    return replace(
        kept,
        qualifier=other.qualifier if hedged else kept.qualifier,
        status=new.status if told_below else old.status,
        product=kept.product or other.product,
        period=None if loose else kept.period or other.period,
        change_pct=kept.change_pct if kept.change_pct is not None else other.change_pct,
        why={**other.why, **kept.why, **({"status": new.why["status"]} if told_below else {})},
    )
