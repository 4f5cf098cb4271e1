"""Sums of headlines, and of the lines over a text, that the text gives exactly or as others' trade."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from ..records import Figure, Qualifier, Span, Status
from .rounding import digits_of, is_bound, is_rounded, is_told_exactly

_HEADLINE_SHARE = Decimal("0.02")  # "over 1.85 billion" in the headline, 1.87 in the text


def without_headline(
    figures: list[Figure], title: Span | None, refused: Mapping[tuple[Decimal, str | None], int]
) -> list[Figure]:
    """Return the figures without those of a headline that the text gives exactly, or as others' trade."""
    if title is None:
        return figures
    body = _with_change_above(figures, title)
    head = [f for f in figures if f.span.end <= title.end and f.value is not None]
    if refused:
        head = [
            f for f in head
            if (abs(f.value or 0), f.currency) not in refused
        ]  # fmt: skip
    return [f for f in head if not any(_is_retold(f, other) for other in body)] + body


def _with_change_above(figures: list[Figure], title: Span) -> list[Figure]:
    """Return the figures below a headline; what the text tells in part has the rest from there.

    "Exports to Tula up by half", and in the text: "Exports came to $9m in the first half of the year".
    """
    body = [f for f in figures if f.span.end > title.end]
    for head in figures:
        if head.span.end > title.end or head.value is not None:
            continue
        body = [_with_period_of(head, f) for f in body]
        if head.status is not Status.ACTUAL:
            continue
        told = [f for f in body if (f.partner, f.flow) == (head.partner, head.flow)]
        if not told or len({(f.sentence, f.period) for f in told}) > 1:
            continue
        if len({f.currency for f in told}) < len(told):
            continue  # but one sum in two currencies grew alike
        for figure in told:
            if _is_without_change(head, figure):
                why = {**figure.why, "change": "headline"}
                body[body.index(figure)] = replace(figure, change_pct=head.change_pct, why=why)
    return body


def _with_period_of(head: Figure, body: Figure) -> Figure:
    """Return a change told below a headline; without months of its own, with those it has there.

    "Growth of trade expected at 6.2% in 2023", and in the text: "The growth at 6.2% will be good".
    """
    told = [(f.partner, f.flow, f.change_pct, f.status) for f in (head, body)]
    if body.value is not None or body.period or not head.period or told[0] != told[1]:
        return body
    return replace(body, period=head.period, why={**body.why, "period": "headline"})


def _is_without_change(head: Figure, body: Figure) -> bool:
    """Say whether a sum is that of the months of a headline, and its change is told there alone."""
    if body.value is None or body.change_pct is not None or body.status is not Status.ACTUAL:
        return False
    same = (head.product, head.reporter) == (body.product, body.reporter)
    return same and head.period in (None, body.period)


def without_lines(figures: list[Figure], end: int) -> list[Figure]:
    """Return the figures without those that the lines over the first sentence round, undated.

    A headline may stand below the name of the site: "Trade made $142 million", then "$142.1 million".
    A change without months is left to the text, as that of a headline is: it may be of many years.
    """
    body = [f for f in figures if f.span.end > end]
    return [
        f for f in figures
        if f.span.end > end
        or (f.period is not None if f.value is None
            else not any(_is_told_below(f, other) for other in body))
    ]  # fmt: skip


def _is_told_below(head: Figure, body: Figure) -> bool:
    """Say whether a text tells a sum of the lines over it exactly, or again with more of whose it is."""
    if head.period is None and _tell_the_same(head, body) and _is_shorter(head, body):
        return True
    is_alike = head.why["partner"] == "topic" and head.status is body.status
    return is_alike and _is_same_sum(head, body)


def _tell_the_same(head: Figure, body: Figure) -> bool:
    """Say whether two figures are of the same trade, whatever they tell of it."""
    return (head.partner, head.flow, head.status, head.currency, head.product) == (
        body.partner, body.flow, body.status, body.currency, body.product,
    )  # fmt: skip


def _is_shorter(head: Figure, body: Figure) -> bool:
    """Say whether a value is another one rounded."""
    if not head.value or body.value is None or head.change_pct not in (None, body.change_pct):
        return False
    return digits_of(head.value) < digits_of(body.value) and is_rounded(head, body)


def _is_retold(head: Figure, body: Figure) -> bool:
    """Say whether the text gives what its headline rounds: the months, or "over 1.85 billion"."""
    if _is_same_sum(head, body) or _is_goal_told_short(head, body) or _is_end_of(head, body):
        return True
    if not _tell_the_same(head, body) or not head.value or body.value is None:
        return False
    if head.period is None and _is_shorter(head, body):
        return True
    if head.period in (None, body.period) and is_bound(head, body):
        return True
    if head.period is None and is_told_exactly(head, body):
        return True  # "nears $3 billion", and 2.7 in the text
    if head.period and body.period:
        within = head.period.start <= body.period.start and body.period.end <= head.period.end
        return within and head.value == body.value and head.period != body.period
    is_least = head.period is None and head.qualifier is Qualifier.OVER
    return is_least and 0 < body.value / head.value - 1 <= _HEADLINE_SHARE


def _is_end_of(head: Figure, body: Figure) -> bool:
    """Say whether a headline has one end of a range to come: "Trade may reach $3bn", then "$2.5-3bn"."""
    if head.value is None or head.value_high or not body.value_high:
        return False
    same = (head.partner, head.flow, head.currency, head.product) == (
        body.partner, body.flow, body.currency, body.product,
    )  # fmt: skip
    is_plan = Status.ACTUAL not in (head.status, body.status)
    is_end = head.value in (body.value, body.value_high)
    return same and is_plan and is_end and head.period in (None, body.period)


def _is_goal_told_short(head: Figure, body: Figure) -> bool:
    """Say whether a headline leaves out that its sum is a goal: "Trade to $100 million in view"."""
    same = (head.partner, head.flow, head.value, head.currency) == (
        body.partner, body.flow, body.value, body.currency,
    )  # fmt: skip
    is_goal = head.status is Status.ACTUAL and body.status is not Status.ACTUAL
    return same and is_goal and head.period in (None, body.period)


def _is_same_sum(head: Figure, body: Figure) -> bool:
    """Say whether the text tells a headline's sum again, in words that say more of whose it is."""
    if (head.value, head.value_high, head.currency) != (body.value, body.value_high, body.currency):
        return False
    if head.period not in (None, body.period) or head.change_pct not in (None, body.change_pct):
        return False
    told = [(f.reporter, f.partner, f.flow, f.product) for f in (head, body)]
    return told[0] != told[1] and head.partner in ("RU", body.partner)
