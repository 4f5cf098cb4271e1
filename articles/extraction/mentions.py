"""Everything the finders see in a text, in its order: what a figure is put together from.

For `extract --mentions`: each mention is a dict with `kind`, `start`, `end`, `text` and its reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from .amounts import find_amounts
from .changes import find_changes
from .cues import FLOWS, STATUSES, find_cues
from .page.characters import make_plain
from .periods import Calendar, find_periods, resolve_period
from .places import find_places
from .records import Extraction, Quote
from .text import read_document
from .wording.lexicon import Cue, plain_text

Mention = dict[str, Any]


def find_mentions(text: str, extraction: Extraction) -> list[Mention]:
    """Return what each finder found, in text order; `extraction` is what the text was read as."""
    read, places = make_plain(text)
    document = read_document(read)
    mentions: list[Mention] = [
        {"kind": "place", "start": p.span.start, "end": p.span.end, "code": p.code, "place_kind": p.kind,
         "explicit": p.explicit}
        for p in find_places(document)
    ]  # fmt: skip
    plain = plain_text(document.text)
    calendar = _calendar(extraction.published)
    for sentence in document.sentences:
        where = (plain, sentence.start, sentence.end, document.language)
        mentions += _amounts(*where)
        mentions += _changes(*where)
        mentions += _periods(*where, calendar)
        mentions += filter(None, map(_cue, find_cues(*where)))
    for mention in mentions if places else ():
        mention["start"], mention["end"] = places[mention["start"]], places[mention["end"] - 1] + 1
    mentions += (_quote(quote) for quote in (*extraction.quotes, *extraction.reported))
    for mention in mentions:
        mention["text"] = text[mention["start"] : mention["end"]]
    return sorted(mentions, key=lambda mention: (mention["start"], -mention["end"]))


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _amounts(plain: str, start: int, end: int, language: str) -> Iterator[Mention]:
    for amount in find_amounts(plain, start, end, language):
        yield {
            "kind": "amount", "start": amount.start, "end": amount.end,
            "value": _number(amount.value), "value_high": _number(amount.high),
            "currency": amount.currency, "qualifier": amount.qualifier,
        }  # fmt: skip


def _changes(plain: str, start: int, end: int, language: str) -> Iterator[Mention]:
    for change in find_changes(plain, start, end, language):
        yield {
            "kind": "change", "start": change.start, "end": change.end,
            "value": _number(change.percent), "qualifier": change.qualifier, "rule": change.rule,
        }  # fmt: skip


def _periods(
    plain: str, start: int, end: int, language: str, calendar: Calendar
) -> Iterator[Mention]:
    for period in find_periods(plain, start, end, language):
        months = resolve_period(period, calendar)
        stop = period.end - (plain[period.end - 1] == ".")  # of "Jan.", or of the sentence
        yield {
            "kind": "period", "start": period.start, "end": stop, "role": period.role,
            "first_month": months.start if months else None,
            "last_month": months.end if months else None,
        }  # fmt: skip


def _calendar(published: str | None) -> Calendar:
    """Return a calendar that knows the date of the article and nothing else."""
    year, month = (int(published[:4]), int(published[5:7])) if published else (None, 12)
    return Calendar(year, month, {})


def _cue(cue: Cue) -> Mention | None:
    """Return a flow, a status, a hedge or a product; other words of the table are no mentions."""
    kind, value = None, cue.tag
    if cue.tag in FLOWS:
        kind, value = "flow", FLOWS[cue.tag].value
    elif cue.tag in STATUSES:
        kind, value = "status", STATUSES[cue.tag].value
    elif cue.tag.startswith("q:"):
        kind, value = "qualifier", cue.tag[2:]
    elif cue.tag.startswith("prod:"):
        kind, value = "product", cue.tag[5:]
    return {"kind": kind, "start": cue.start, "end": cue.end, "value": value} if kind else None


def _quote(quote: Quote) -> Mention:
    return {
        "kind": "quote", "start": quote.span.start, "end": quote.span.end, "speech": quote.kind.value,
        "speaker": quote.speaker, "role": quote.role, "rules": quote.why,
    }  # fmt: skip


def mark_mentions(text: str, mentions: list[Mention]) -> str:
    """Return the text with each mention in brackets, its kind and reading behind it.

    >>> mark_mentions("Exports rose", [{"kind": "flow", "start": 0, "end": 7, "value": "exports"}])
    '[Exports](flow exports) rose'
    """
    opening: dict[int, int] = {}
    closing: dict[int, list[str]] = {}
    for mention in mentions:
        opening[mention["start"]] = opening.get(mention["start"], 0) + 1
        closing.setdefault(mention["end"], []).insert(0, _label(mention))
    marks = sorted({*opening, *closing}) or [len(text)]
    parts = [text[: marks[0]]]
    for here, following in zip(marks, [*marks[1:], len(text)], strict=True):
        parts += [f"]({label})" for label in closing.get(here, ())]
        parts.append("[" * opening.get(here, 0) + text[here:following])
    return "".join(parts)


def _label(mention: Mention) -> str:
    """Return a mention's kind and the fields that say how it was read."""
    shown = (
        "code",
        "value",
        "value_high",
        "currency",
        "first_month",
        "last_month",
        "speaker",
        "rule",
    )
    return " ".join(
        [mention["kind"], *(str(mention[key]) for key in shown if mention.get(key) is not None)]
    )
