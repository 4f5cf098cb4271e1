"""What a mark, a row, a target or a refusal is called: single phrases, each from the closed lists."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from articles.charts.formats import (
    amount,
    change,
    date_long,
    hedged,
    number,
    period_long,
    rounded,
)
from articles.charts.marks import Kind, Mark
from articles.extraction.records import Flow
from articles.series.query import View
from articles.series.types import (
    ApartReason,
    Derivation,
    DerivationKind,
    FigureRow,
    Hindrance,
    NoteKind,
    Refusal,
    RefusalReason,
    Replacement,
    Target,
    TargetStatus,
)

FLOWS = {
    Flow.TURNOVER: gettext_lazy("Turnover"),
    Flow.EXPORTS: gettext_lazy("To the region"),
    Flow.IMPORTS: gettext_lazy("From the region"),
    Flow.BALANCE: gettext_lazy("Balance"),
}
FLOW_TITLES = {
    Flow.TURNOVER: gettext_lazy("Turnover"),
    Flow.EXPORTS: gettext_lazy("Exports from Belarus to the region"),
    Flow.IMPORTS: gettext_lazy("Imports of Belarus from the region"),
    Flow.BALANCE: gettext_lazy("Balance of trade (exports from Belarus less imports)"),
}
# The page of a country, or of a Belarusian region, speaks of Russia.
FLOWS_OF_RUSSIA = {
    **FLOWS,
    Flow.EXPORTS: gettext_lazy("To Russia"),
    Flow.IMPORTS: gettext_lazy("From Russia"),
}
TITLES_OF_RUSSIA = {
    **FLOW_TITLES,
    Flow.EXPORTS: gettext_lazy("Exports to Russia"),
    Flow.IMPORTS: gettext_lazy("Imports from Russia"),
    Flow.BALANCE: gettext_lazy("Balance of trade (exports to Russia less imports)"),
}
FLOW_READ = {
    Flow.TURNOVER: gettext_lazy("both directions"),
    Flow.EXPORTS: gettext_lazy("from %(reporter)s to %(partner)s"),
    Flow.IMPORTS: gettext_lazy("from %(partner)s to %(reporter)s"),
    Flow.BALANCE: gettext_lazy("exports less imports"),
}
VIEWS = {
    View.PACE: gettext_lazy("Pace"),
    View.ANNUAL: gettext_lazy("Annual"),
    View.QUARTERS: gettext_lazy("Quarters"),
    View.ALL: gettext_lazy("All statements"),
    View.TABLE: gettext_lazy("Table"),
}
KINDS = {
    Kind.STATED: gettext_lazy("stated"),
    Kind.IMPLIED: gettext_lazy("implied"),
    Kind.TARGET: gettext_lazy("target"),
    Kind.AMBITION: gettext_lazy("ambition"),
    Kind.FORECAST: gettext_lazy("forecast"),
}
SOURCE_KINDS = {
    "statistics": gettext_lazy("customs or statistics"),
    "government": gettext_lazy("government page"),
    "state agency": gettext_lazy("state news agency"),
    "press": gettext_lazy("press"),
}
REVIEWS = {
    "unreviewed": gettext_lazy("unreviewed"),
    "confirmed": gettext_lazy("confirmed"),
    "rejected": gettext_lazy("rejected"),
    "withdrawn": gettext_lazy("withdrawn"),
}
GRADES = {
    "sure": gettext_lazy("read with certainty"),
    "likely": gettext_lazy("read as likely"),
    "guess": gettext_lazy("read as a guess"),
}
QUALIFIERS = {
    "exact": gettext_lazy("exact"),
    "about": gettext_lazy("about"),
    "over": gettext_lazy("at least"),
    "under": gettext_lazy("at most"),
    "range": gettext_lazy("a range"),
}
APART = {
    ApartReason.PRODUCT: gettext_lazy("one product or service, not all goods"),
    ApartReason.REPORTER: gettext_lazy("a region of Belarus, not the whole country"),
    ApartReason.PARTNER: gettext_lazy("one region of Russia, not the whole country"),
    ApartReason.NO_VALUE: gettext_lazy("only a change is stated"),
    ApartReason.NO_PERIOD: gettext_lazy("no period is stated"),
    ApartReason.CURRENCY: gettext_lazy("another currency"),
}
REFUSALS = {
    RefusalReason.ONE_SIDE: gettext_lazy("only one of the two running totals is stated"),
    RefusalReason.OTHER_SOURCE: gettext_lazy("the two running totals come from different sources"),
    RefusalReason.HEDGED: gettext_lazy("one of the two running totals is hedged"),
    RefusalReason.REVISED: gettext_lazy(
        "the later article states another value for the earlier months"
    ),
    RefusalReason.TWO_COUNTS: gettext_lazy("one article gives a running total by two counts"),
    RefusalReason.FALLS: gettext_lazy("the running total falls"),
    RefusalReason.COARSE: gettext_lazy("the figures are rounded too coarsely"),
}
NOTES = {
    NoteKind.DOES_NOT_FIT: gettext_lazy("another statement implies another value"),
    NoteKind.DOES_NOT_ADD_UP: gettext_lazy("turnover, exports, imports and balance do not add up"),
    NoteKind.FALLS: gettext_lazy("the running total is lower than for fewer months"),
    NoteKind.MAGNITUDE: gettext_lazy(
        "far off its neighbours: perhaps another trade, or million for billion"
    ),
}
HINDRANCES = {
    Hindrance.CURRENCY: gettext_lazy("the actual is stated in another currency"),
    Hindrance.SCOPE: gettext_lazy("the actual is stated for other goods or another side"),
    Hindrance.FLOW: gettext_lazy("the actual is stated for another direction of trade"),
    Hindrance.BOUND: gettext_lazy("the actual is stated as a bound that leaves it open"),
    Hindrance.SOURCES: gettext_lazy("sources differ: by one it is reached, by another not"),
}
REPLACEMENTS = {
    Replacement.HIGHER: gettext_lazy("replaced by a higher one"),
    Replacement.LOWER: gettext_lazy("replaced by a lower one"),
    Replacement.LATER: gettext_lazy("put off"),
}
TARGETS = {
    TargetStatus.NOT_YET_DUE: gettext_lazy("not yet due"),
    TargetStatus.NO_ACTUAL: gettext_lazy("due, no actual stated"),
    TargetStatus.REACHED: gettext_lazy("reached"),
    TargetStatus.NOT_REACHED: gettext_lazy("not reached"),
    TargetStatus.CANNOT_COMPARE: gettext_lazy("cannot be compared"),
    TargetStatus.AMBITION_REACHED: gettext_lazy("undated ambition, reached"),
    TargetStatus.AMBITION_OPEN: gettext_lazy("undated ambition, not reached so far"),
    TargetStatus.REPLACED: gettext_lazy("replaced"),
}
SIGNS = {Kind.IMPLIED: "○", Kind.TARGET: "⚑", Kind.AMBITION: "⚐", Kind.FORECAST: "◇"}


def flows_of(code: str) -> Mapping[Flow, Any]:
    """Return what the flows are called on the page of a place."""
    return FLOWS if code.startswith("RU-") else FLOWS_OF_RUSSIA


def flow_title(flow: Flow, code: str) -> str:
    """Return what a chart of a flow is called on the page of a place."""
    return str((FLOW_TITLES if code.startswith("RU-") else TITLES_OF_RUSSIA)[flow])


def flow_read(flow: Flow, reporter: str, partner: str) -> str:
    """Return which way the goods of a figure went, by the names of its two sides."""
    return str(FLOW_READ[flow]) % {"reporter": reporter, "partner": partner}


def refusal_words(refusal: Refusal) -> str:
    """Return why a quarter is not derived, with the numbers where rounding decides."""
    words = str(REFUSALS[refusal.reason])
    if refusal.error is None or refusal.difference is None or not refusal.inputs:
        return words
    currency = refusal.inputs[0].currency
    return gettext("%(reason)s (±%(error)s of %(difference)s)") % {
        "reason": words,
        "error": amount(rounded(refusal.error, 2), currency),
        "difference": amount(rounded(refusal.difference), currency),
    }


def kind_word(kind: Kind) -> str:
    """Return what a kind of mark is called."""
    return str(KINDS[kind])


def money(row: FigureRow) -> str:
    """Return a stated value in words, with its hedge; its change where it states only that."""
    if row.value is None:
        return change(row.change_pct) if row.change_pct is not None else ""
    return hedged(amount(row.value, row.currency, row.value_high), row.qualifier)


def mark_money(mark: Mark) -> str:
    """Return a mark's value in words, computed ones rounded to what they deserve."""
    if mark.kind is Kind.IMPLIED:
        return hedged(amount(rounded(mark.value), mark.figure.currency), "about")
    return hedged(amount(mark.value, mark.figure.currency, mark.high), mark.qualifier)


def mark_name(mark: Mark) -> str:
    """Return what a mark is read out as: period, value, and its kind unless plainly stated."""
    if "name" not in mark.written:
        mark.written["name"] = _mark_name(mark)
    return mark.written["name"]


def _mark_name(mark: Mark) -> str:
    """Return what `mark_name` does, written anew."""
    when = period_long(mark.period) if mark.period else gettext("no date")
    name = f"{when}: {mark_money(mark)}"
    words = [] if mark.kind is Kind.STATED else [kind_word(mark.kind)]
    words += [gettext("sources differ")] if mark.is_disputed else []
    return ", ".join([name, *words])


def mark_status(mark: Mark) -> str:
    """Return a row's status: how the value came about and what is to know of it."""
    if mark.target:
        return target_short(mark.target)
    words = [kind_word(mark.kind)]
    if mark.observation and mark.observation.derivation:
        words = [derived_short(mark.observation.derivation)]
    if mark.is_disputed:
        words.append(gettext("disputed"))
    if mark.observation:
        words += [str(NOTES[note.kind]) for note in mark.observation.notes]
    if mark.kind is Kind.STATED and mark.figure.is_unfinished:
        words.append(gettext("before these months were over"))
    return ", ".join(words)


def target_short(target: Target) -> str:
    """Return `target, $600 million short`, `target, reached`, as a table's cell has it."""
    word = gettext("target") if target.is_dated else gettext("ambition")
    if target.shortfall is not None and target.shortfall > 0:
        return f"{word}, {shortfall(target)}"
    state = str(TARGETS[target.status])
    return f"{word}, {state}" if target.is_dated else state


def shortfall(target: Target) -> str:
    """Return what is missing to a target: of the whole period, or after its newest running total."""
    told = {"value": amount(rounded(target.shortfall or Decimal(0)), target.figure.currency)}
    if target.pace is None:
        return gettext("%(value)s short") % told
    told["period"] = period_long(target.pace.latest.period)
    return gettext("%(value)s to go after %(period)s") % told


def target_state(target: Target) -> str:
    """Return what has become of a target, with the day it was first stated reached."""
    words = str(TARGETS[target.status])
    if target.actual and target.status in (TargetStatus.REACHED, TargetStatus.AMBITION_REACHED):
        told = date_long(target.actual.published)
        return gettext("%(state)s (stated %(date)s)") % {"state": words, "date": told}
    if target.shortfall is not None and target.shortfall > 0:
        return f"{words}, {shortfall(target)}"
    return words


def derived_short(derivation: Derivation) -> str:
    """Return how a value was derived, as a table's cell has it: `implied by 200, +50 %`."""
    first = derivation.inputs[0]
    if derivation.kind is DerivationKind.GROWTH and derivation.change_pct is not None:
        return gettext("implied by %(value)s, %(change)s") % {
            "value": _short(first),
            "change": change(derivation.change_pct),
        }
    return gettext("implied: %(formula)s") % {"formula": formula(derivation)}


def formula(derivation: Derivation) -> str:
    """Return a derivation as arithmetic on stated values: `$200 million ÷ 1.5`."""
    values = [_short(row) for row in derivation.inputs]
    match derivation.kind:
        case DerivationKind.GROWTH:
            factor = 1 + (derivation.change_pct or Decimal(0)) / 100
            return f"{values[0]} ÷ {number(factor.normalize())}"
        case DerivationKind.SUM:
            return " + ".join(values)
        case DerivationKind.HALF_SUM:
            return f"({' + '.join(values)}) ÷ 2"
        case DerivationKind.HALF_DIFFERENCE:
            return f"({' − '.join(values)}) ÷ 2"
        case _:
            return " − ".join(values)


def _short(row: FigureRow) -> str:
    """Return a stated value without its hedge."""
    return amount(row.value, row.currency, row.value_high) if row.value is not None else ""
