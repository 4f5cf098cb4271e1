"""What the page says in sentences: the answer line, the pace line, the chart's description, empty states.

Template text around stated values, nothing else; each value in it links to its sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from articles.charts.axes import Scale
from articles.charts.formats import (
    amount,
    change,
    date_long,
    hedged,
    period_long,
    rounded,
    unit_label,
)
from articles.charts.marks import Mark
from articles.charts.words import flow_title, money
from articles.extraction.records import PeriodKind
from articles.series.query import View
from articles.series.types import FigureRow, Observation, RegionReading, Target, TargetStatus

PointLink = Callable[[FigureRow], str]
_NEW_ROUBLES = "2016-07"  # the first month of the new Belarusian rouble


def answer_line(reading: RegionReading, link: PointLink) -> SafeString:
    """Return what the page found, in a sentence or four; each number is a link to its sentence."""
    parts = []
    if reading.newest:
        parts.append(_newest(reading.newest, link))
    if reading.best_year and reading.best_year is not reading.newest:
        parts.append(_best_year(reading.best_year, link))
    if goal := _main_target(reading):
        parts.append(_target(goal, link))
    if reading.disputed:
        parts.append(_disputed(reading.disputed, link))
    return format_html_join(" ", "{}", ((part,) for part in parts))


def _value(row: FigureRow, words: str, link: PointLink) -> SafeString:
    """Return a value as a link to its sentence."""
    return format_html('<a href="{}" hx-boost="true"><b>{}</b></a>', link(row), words)


def _newest(seen: Observation, link: PointLink) -> SafeString:
    """Return the sentence on the newest value."""
    row = seen.source_figure
    growth = ""
    if row.change_pct is not None:
        growth = gettext(" (%(change)s as stated)") % {"change": change(row.change_pct)}
    said = (
        gettext("said %(date)s by %(speaker)s")
        if row.speaker_name
        else gettext("reported %(date)s")
    )
    said %= {"date": date_long(row.published), "speaker": row.speaker_name}
    if seen.period.kind is PeriodKind.YEAR:
        template = gettext("Newest: {value} in {period}{growth}, {said}.")
    else:
        template = gettext("Newest: {value} for {period}{growth}, {said}.")
    return format_html(
        template,
        value=_value(row, money(row), link),
        period=period_long(seen.period),
        growth=growth,
        said=said,
    )


def _best_year(seen: Observation, link: PointLink) -> SafeString:
    """Return the sentence on the best full year."""
    row = seen.source_figure
    template = gettext("Best full year stated: {value}, {period}.")
    return format_html(
        template, value=_value(row, money(row), link), period=period_long(seen.period)
    )


def _main_target(reading: RegionReading) -> Target | None:
    """Return the target that a reader asks after: one still to come, else the last one that was due."""
    same = [
        target
        for target in reading.targets
        if target.figure.value is not None
        and target.figure.currency == reading.query.cur
        and target.figure.flow == reading.query.flow
        and target.status is not TargetStatus.REPLACED
    ]
    dated = sorted((t for t in same if t.is_dated), key=lambda t: t.figure.year or 0, reverse=True)
    return next(iter(dated or same), None)


def _target(target: Target, link: PointLink) -> SafeString:
    """Return the sentence on a target and what came of it."""
    row = target.figure
    period = period_long(row.period) if row.period else gettext("no date")
    if target.status in (TargetStatus.REACHED, TargetStatus.AMBITION_REACHED):
        template = gettext("Target: {value} ({period}), reached.")
    elif target.status is TargetStatus.NOT_REACHED:
        template = gettext("Target: {value} ({period}), not reached.")
    else:
        template = gettext("Target: {value} ({period}).")
    return format_html(template, value=_value(row, money(row), link), period=period)


def _disputed(disputed: Sequence[Observation], link: PointLink) -> SafeString:
    """Return how many values are disputed, as a link to the newest of them."""
    words = ngettext("%(n)d disputed value", "%(n)d disputed values", len(disputed)) % {
        "n": len(disputed)
    }
    row = max(disputed, key=lambda seen: seen.period.end).source_figure
    return format_html('<a class="dis" href="{}" hx-boost="true">{}</a>.', link(row), words)


def chart_title(reading: RegionReading, scale: Scale) -> tuple[str, str]:
    """Return the chart's title in two parts: what it shows, and how it counts."""
    query = reading.query
    flow = flow_title(query.flow, reading.region)
    unit = unit_label(query.cur or "", scale.unit)
    match query.view:
        case View.ANNUAL:
            return flow, gettext("%(unit)s, full years") % {"unit": unit}
        case View.QUARTERS:
            return flow, gettext("%(unit)s, by quarter") % {"unit": unit}
        case View.ALL | View.TABLE:
            return flow, gettext("%(unit)s, every value over its period") % {"unit": unit}
        case _:
            title = gettext("%(flow)s since January") % {"flow": flow}
            return title, gettext("%(unit)s, a line a year") % {"unit": unit}


def pace_line(reading: RegionReading) -> str:
    """Return where the running year stands and what its target asks: arithmetic, no forecast."""
    parts = []
    seen = reading.pace[0].observations[-1] if reading.pace else None
    newest = max(reading.pace, key=lambda line: line.year, default=None)
    seen = newest.observations[-1] if newest else None
    if seen and seen.figure and seen.change_pct is not None and seen.month < 12:
        parts.append(_against_year_before(seen))
    for target in reading.targets:
        if target.pace:
            parts.append(_needed(target))
            break
    return " ".join(parts)


def _against_year_before(seen: Observation) -> str:
    """Return how a running total compares with the same months of the year before, as stated."""
    growth = seen.change_pct or Decimal(0)
    words = (
        gettext(
            "%(period)s stands at %(value)s, %(change)s on the same months of %(before)s (as stated)."
        )
        if growth
        else gettext("%(period)s stands at %(value)s, as much as in the same months of %(before)s.")
    )
    return words % {
        "period": period_long(seen.period),
        "value": hedged(
            amount(seen.value, seen.source_figure.currency, seen.value_high), seen.qualifier
        ),
        "change": change(growth),
        "before": seen.year - 1,
    }


def _needed(target: Target) -> str:
    """Return what a target of the newest year asks, or asked, a month."""
    pace = target.pace
    assert pace is not None
    currency = target.figure.currency
    if target.status is TargetStatus.NOT_YET_DUE:
        words = ngettext(
            "The target of %(goal)s in %(year)s asks for %(missing)s in the month left"
            " (so far %(so_far)s a month).",
            "The target of %(goal)s in %(year)s asks for %(missing)s in the %(n)d months left:"
            " %(needed)s a month, against %(so_far)s so far.",
            pace.months_left,
        )
    else:
        words = ngettext(
            "The target of %(goal)s in %(year)s asked for %(missing)s in the last month"
            " (until then %(so_far)s a month).",
            "The target of %(goal)s in %(year)s asked for %(missing)s in the %(n)d months after that:"
            " %(needed)s a month, against %(so_far)s until then.",
            pace.months_left,
        )
    return words % {
        "goal": money(target.figure),
        "year": target.figure.year,
        "missing": amount(rounded(pace.missing, 4), currency),
        "n": pace.months_left,
        "needed": amount(rounded(pace.needed_a_month), currency),
        "so_far": amount(rounded(pace.so_far_a_month), currency),
    }


def chart_description(marks: Sequence[Mark]) -> str:
    """Return what the chart holds, for those who do not see it."""
    if not marks:
        return gettext("No values.")
    first, last = marks[-1], marks[0]
    count = len(marks)
    words = ngettext("%(n)d value", "%(n)d values", count) % {"n": count}
    return gettext(
        "%(values)s, from %(first)s to %(last)s. The table below holds the same values."
        " On the chart, left and right arrow keys go from point to point, up and down from line to"
        " line, Enter opens the sentence, Escape leaves."
    ) % {"values": words, "first": period_long(first.period), "last": period_long(last.period)}


def unreviewed_line(marks: Sequence[Mark]) -> str:
    """Return how many of the values nobody has checked yet."""
    count = sum(mark.figure.is_unreviewed for mark in marks)
    if not count:
        return ""
    if count == len(marks):
        return gettext("None has been checked by a person yet.")
    words = (
        "%(n)d has not been checked by a person yet.",
        "%(n)d have not been checked by a person yet.",
    )
    return ngettext(*words, count) % {"n": count}


def break_line(marks: Sequence[Mark]) -> str:
    """Return a warning where roubles of before and after the Belarusian redenomination may stand together.

    On 1 July 2016 ten thousand old roubles (ISO 4217 BYR) became one new one (BYN); what articles
    state is kept as stated.
    """
    if not any(
        mark.figure.currency == "BYN" and mark.period and mark.period.start < _NEW_ROUBLES
        for mark in marks
    ):
        return ""
    return gettext(
        "Break in July 2016: 10,000 old Belarusian roubles (BYR) became 1 new one (BYN). Earlier values "
        "are shown as stated and may be in old roubles."
    )


def sources_line(reading: RegionReading) -> str:
    """Return the sources of the values shown, each with its count."""
    return ", ".join(f"{source.name} ({source.count})" for source in reading.sources)
