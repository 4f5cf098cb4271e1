"""The ledger's rows as ready strings: what was aimed at, by whom, and what was stated later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext, ngettext

from articles.charts import formats, words
from articles.models import Region
from articles.pages.links import place_address, place_of, sentence_of, speaker_address
from articles.pages.phrases import flow_name
from articles.series.types import FigureRow, Target

Names = Mapping[str, str]


def read_names() -> Names:
    """Return the name of each place by its code."""
    return dict(Region.objects.values_list("code", "name_en"))


def ledger_rows(targets: Iterable[Target], names: Names) -> list[dict[str, Any]]:
    """Return each target as a row, its sentence and the one that decided linked."""
    return [_row(target, names) for target in targets]


def _row(target: Target, names: Names) -> dict[str, Any]:
    """Return one target as a row."""
    figure = target.figure
    return {
        "region": names[place_of(figure)],
        "region_href": place_address(place_of(figure)),
        "sign": "⚑" if target.is_dated else "⚐",
        "value": words.money(figure),
        "href": sentence_of(figure),
        "of_what": of_what(figure, names),
        "due": formats.period_long(figure.period) if figure.period else gettext("no date"),
        "by": figure.speaker_name or figure.source_name or gettext("source not named"),
        "by_href": speaker_address(figure),
        "when": formats.date_short(figure.published),
        "state": words.target_state(target),
        "more": _more(target),
        "later": _later(target),
        "repeats": [_repeat(row) for row in target.chain[1:]],
        "repeated": _repeated(target),
    }


def of_what(row: FigureRow, names: Names) -> str:
    """Return what a figure counts: the flow, the goods if not all, the other place if not the country."""
    parts = [flow_name(row.flow)]
    if row.product:
        parts.append(row.product)
    if row.reporter != "BY" and row.partner != "RU":
        parts.append(gettext("with %(place)s") % {"place": names[row.partner]})
    return ", ".join(parts)


def _more(target: Target) -> str:
    """Return why a target cannot be compared, or how a newer one differs."""
    if target.hindrance:
        return str(words.HINDRANCES[target.hindrance])
    return str(words.REPLACEMENTS[target.replacement]) if target.replacement else ""


def _later(target: Target) -> dict[str, str] | None:
    """Return the later statement that decided: the newer target, the actual, or the running total."""
    row = target.replaced_by or target.actual or (target.pace.latest if target.pace else None)
    if row is None:
        return None
    return {
        "words": f"{words.money(row)}, {formats.period_short(row.period)}",
        "href": sentence_of(row),
        "when": formats.date_short(row.published),
        "source": row.speaker_name or row.source_name,
    }


def _repeat(row: FigureRow) -> dict[str, str]:
    """Return one more time that a target was stated."""
    return {
        "href": sentence_of(row),
        "when": formats.date_short(row.published),
        "by": row.speaker_name or row.source_name or gettext("source not named"),
    }


def _repeated(target: Target) -> str:
    """Return how often a target was stated, if more than once."""
    times = len(target.chain)
    if times < 2:
        return ""
    return ngettext("stated %(n)d time", "stated %(n)d times", times) % {"n": times}
