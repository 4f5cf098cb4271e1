"""A figure as it is pasted into a text: a sentence of what is stated, with its footnote."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext

from articles.extraction.records import Flow


@dataclass(frozen=True, slots=True)
class Brief:
    """What a brief tells, in ready words, and the address of the figure's own page."""

    what: str
    period: str
    status: str
    value: str
    change: str
    speaker: str
    source: str
    date: str
    evidence: str
    address: str


def trade_words(flow: Flow, reporter: str, partner: str, goods: str) -> str:
    """Return whose trade a figure counts, by itself: away from its page nothing else says it.

    >>> trade_words(Flow.EXPORTS, "Gomel Oblast", "Russia", "dairy products")
    'Exports from Gomel Oblast to Russia, dairy products'
    """
    words = {
        Flow.TURNOVER: gettext("Turnover of %(reporter)s and %(partner)s"),
        Flow.EXPORTS: gettext("Exports from %(reporter)s to %(partner)s"),
        Flow.IMPORTS: gettext("Imports of %(reporter)s from %(partner)s"),
        Flow.BALANCE: gettext(
            "Balance of trade of %(reporter)s with %(partner)s (exports less imports)"
        ),
    }[flow]
    told = words % {"reporter": reporter, "partner": partner}
    return f"{told}, {goods}" if goods else told


def brief_text(told: Brief) -> str:
    """Return a figure as a sentence with its footnote; only what is stated, no prose of our own."""
    first = gettext("%(what)s, %(period)s%(status)s: %(value)s%(growth)s%(said)s [1].") % {
        "what": told.what,
        "period": told.period,
        "status": f" ({told.status})" if told.status else "",
        "value": told.value or told.change,
        "growth": f" ({told.change})" if told.value and told.change else "",
        "said": gettext(", according to %(name)s") % {"name": told.speaker} if told.speaker else "",
    }
    return f"{first}\n[1] {told.source}, {told.date}: “{told.evidence}”. {told.address}"
