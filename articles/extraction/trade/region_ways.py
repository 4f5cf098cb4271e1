"""Whose the trade is, a Belarusian region's or all Belarus', by the figures that stand next to it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ..records import Figure, Flow

_ROUNDED = Decimal("0.02")  # two parts may miss their whole by so much of it
_NEXT = 3  # characters between one sentence and the next


def share_reporter(figures: list[Figure]) -> list[Figure]:
    """Return the figures, the two parts of a Belarusian region's turnover given to that region.

    "Gomel Oblast traded with Bryansk Oblast for $209m. Belarus' exports were $138m, imports $71m":
    what adds up to the region's turnover, told behind it or before it, is the region's own.
    """
    shared = [
        _of_country(f, after) for f, after in zip(figures, [*figures[1:], None], strict=False)
    ]
    for index, whole in enumerate(figures):
        if whole.flow is not Flow.TURNOVER or shared[index].reporter == "BY" or not whole.value:
            continue
        for at in range(index + 1, min(index + 3, len(figures))):
            if _goes_on_about(figures[at], whole):
                why = {**figures[at].why, "reporter": "way_of_region"}
                shared[at] = replace(figures[at], reporter=whole.reporter, why=why)
        parts = [
            at for at in range(max(0, index - 2), min(index + 4, len(figures)))
            if _is_part(figures[at], whole)
        ]  # fmt: skip
        total = sum((figures[at].value or 0 for at in parts), Decimal(0))
        flows = {figures[at].flow for at in parts}
        if len(parts) == len(flows) == 2 and abs(total - whole.value) < whole.value * _ROUNDED:
            for at in parts:
                why = {**figures[at].why, "reporter": "parts_of_region"}
                shared[at] = replace(figures[at], reporter=whole.reporter, why=why)
    return shared


def _of_country(figure: Figure, after: Figure | None) -> Figure:
    """Return "our" turnover told by a region's head as Belarus', where the next goes on about that.

    "In 2021 our trade reached $23m. In January-March the trade of Belarus with Amur Oblast was $7m".
    """
    if after is None or figure.why.get("reporter") != "speaker_before":
        return figure
    alike = (figure.partner, figure.flow, figure.currency, figure.status) == (
        after.partner, after.flow, after.currency, after.status,
    )  # fmt: skip
    told = after.reporter == "BY" and after.why["reporter"] == "country"
    near = 0 < after.sentence.start - figure.sentence.end < _NEXT
    if not (alike and told and near) or figure.period == after.period:
        return figure
    if figure.flow is not Flow.TURNOVER or (after.value or 0) > (figure.value or 0) * 2:
        return figure
    return replace(figure, reporter="BY", why={**figure.why, "reporter": "country_next"})


def _goes_on_about(figure: Figure, whole: Figure) -> bool:
    """Say whether one way "of Belarus" goes on about a turnover of two regions that stands before it."""
    if whole.partner == "RU" or not _is_part(figure, whole):
        return False
    carried = (figure.why["partner"], figure.why["reporter"]) == ("topic", "country")
    is_less = figure.value is not None and figure.value < (whole.value or 0)
    return carried and is_less and figure.period == whole.period and figure.status is whole.status


def _is_part(figure: Figure, whole: Figure) -> bool:
    """Say whether a figure of the country may be one way of a region's turnover."""
    if figure.reporter != "BY" or figure.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return False
    return (figure.partner, figure.currency) == (whole.partner, whole.currency)
