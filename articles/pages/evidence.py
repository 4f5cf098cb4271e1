"""The sentence panel: one figure in the words it was stated in, and what there is to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.charts.brief import Brief, brief_text, trade_words
from articles.charts.marks import Kind, Mark
from articles.extraction.records import Flow, Status
from articles.models import Region, TradeFigure
from articles.models.places import BELARUS
from articles.pages.context import sentence_parts
from articles.pages.phrases import (
    original_address,
    point_address,
    rules_words,
    sentence_address,
    status_name,
)
from articles.pages.places import place_names
from articles.series.types import FigureRow, Observation, Origin, RegionReading


def find_figure(public_id: str, moment: datetime | None = None) -> TradeFigure | None:
    """Return a figure with its text, source and speaker, in one query; as it was at `moment`, if given.

    Any figure is found, whatever the chart beside it shows: a link to a sentence always opens it.
    """
    if moment is not None:
        return _find_version(public_id, moment)
    return _with_text(TradeFigure.objects.filter(public_id=public_id)).first()


def _find_version(public_id: str, moment: datetime) -> TradeFigure | None:
    """Return a figure as it was at a moment, or nothing if it was not in the register then."""
    versions = TradeFigure.history.model.objects.filter(
        public_id=public_id, history_date__lte=moment, article__public_id__isnull=False
    )
    version = _with_text(versions).order_by("-history_date", "-history_id").first()
    if version is None or version.history_type == "-":
        return None
    figure: TradeFigure = version.instance
    figure.article, figure.statement = version.article, version.statement
    return figure


def _with_text(figures: QuerySet[Any]) -> QuerySet[Any]:
    """Return figures with what the panel shows of their article and speaker."""
    return figures.select_related("article__source", "statement__speaker").defer(
        "article__search", "statement__search"
    )


def evidence_of(
    figure: TradeFigure,
    reading: RegionReading,
    marks: Sequence[Mark],
    region: Region,
    host: str,
) -> dict[str, Any]:
    """Return what the panel shows of a figure."""
    article, statement = figure.article, figure.statement
    speaker = statement.speaker if statement else None
    seen = _observation(figure.public_id, reading)
    return {
        "figure": figure,
        "elsewhere": _elsewhere(figure, region),
        "told": f"{formats.period_long(figure.period)}: {_value(figure)}",
        "is_struck": figure.review in ("rejected", "withdrawn"),
        "parts": sentence_parts(article.text, figure, (figure.evidence_start, figure.evidence_end)),
        "language": article.language,
        "date": formats.date_long(article.published),
        "iso_date": article.published.isoformat() if article.published else "",
        "source": article.source.name if article.source else gettext("source not named"),
        "source_kind": words.SOURCE_KINDS.get(article.source.kind, "") if article.source else "",
        "facts": _facts(figure, reading),
        "review": words.REVIEWS[figure.review],
        "rules": rules_words(figure),
        "grade": words.GRADES[figure.grade],
        "speaker": speaker,
        "role": statement.role if statement else "",
        "statement": statement,
        "original": original_address(article, figure.evidence),
        "copy": sentence_address(figure),
        "strip": _strip(seen, reading) if seen and seen.is_disputed else None,
        "echoes": _echoes(figure.public_id, seen, reading) if seen and not seen.is_disputed else [],
        "neighbours": _neighbours(figure.public_id, marks, reading),
        "brief": _brief(figure, host),
        "address": f"{host}{region.get_absolute_url()}{point_link(reading, figure.public_id, anchor=False)}",
    }


def _brief(figure: TradeFigure, host: str) -> str:
    """Return the panel as a brief with its footnote, to paste into a text."""
    told = Brief(
        what=trade_words(Flow(figure.flow), *_sides(figure), figure.product),
        period=formats.period_long(figure.period),
        status=status_name(figure.status) if figure.status != Status.ACTUAL else "",
        value=_value(figure),
        change=formats.change(figure.change_pct) if figure.change_pct is not None else "",
        speaker=figure.statement.speaker.name
        if figure.statement and figure.statement.speaker
        else "",
        source=figure.article.source.name if figure.article.source else gettext("source not named"),
        date=formats.date_long(figure.article.published),
        evidence=" ".join(figure.evidence.split()),
        address=f"{host}{reverse('figure-detail', args=[figure.public_id])}",
    )
    return brief_text(told)


def _sides(figure: TradeFigure) -> tuple[str, str]:
    """Return the names of the Belarusian and of the Russian side."""
    names = place_names()
    reporter, partner = figure.reporter_id, figure.partner_id
    return names.get(reporter, reporter), names.get(partner, partner)


def _elsewhere(figure: TradeFigure, region: Region) -> dict[str, str] | None:
    """Return the place whose chart shows a figure, where that is not the place of this page."""
    if region.code in (figure.reporter_id, figure.partner_id):
        return None
    home = figure.partner if figure.reporter_id == BELARUS else figure.reporter
    return {"name": home.name_en, "href": point_address(figure)}


def _value(figure: TradeFigure) -> str:
    """Return a figure's value in words, nothing where only a change is stated."""
    if figure.value is None:
        return ""
    value = formats.amount(figure.value, figure.currency, figure.value_high)
    return formats.hedged(value, figure.qualifier)


def point_link(reading: RegionReading, public_id: str, *, anchor: bool = True) -> str:
    """Return the address of an opened point, relative to its region's page."""
    end = "#sentence" if anchor else ""
    return f"?{reading.asked.but(point=public_id).to_string()}{end}"


def _observation(public_id: str, reading: RegionReading) -> Observation | None:
    """Return the observation in which a figure was chosen or stands beside the one chosen."""
    for seen in reading.observations:
        if seen.figure and public_id in {
            row.public_id for row in (seen.figure, *seen.alternatives)
        }:
            return seen
    return None


def _facts(figure: TradeFigure, reading: RegionReading) -> list[tuple[str, str]]:
    """Return as written and as read, line by line."""
    facts = [(gettext("as written"), f"“{' '.join(figure.evidence.split())}”")]
    if figure.value is not None:
        facts.append((gettext("read as"), _read_as(figure)))
    facts.append((gettext("period"), formats.period_long(figure.period)))
    if figure.change_pct is not None:
        growth = gettext("%(change)s as stated") % {"change": formats.change(figure.change_pct)}
        facts.append(
            (gettext("growth"), " · ".join([growth, *_implied(figure.public_id, reading)]))
        )
    return facts


def _read_as(figure: TradeFigure) -> str:
    """Return a value with all its digits, hedge, direction and goods."""
    low, high = figure.value or Decimal(0), figure.value_high
    digits = formats.full(low if high is None else high, figure.currency)
    if high is not None:
        digits = f"{formats.number(low)}–{digits}"
    parts = [
        digits,
        str(words.QUALIFIERS[figure.qualifier]),
        words.flow_read(Flow(figure.flow), *_sides(figure)),
        figure.product or gettext("all goods"),
    ]
    if figure.status != "actual":
        parts.append(status_name(figure.status))
    return ", ".join(parts)


def _implied(public_id: str, reading: RegionReading) -> list[str]:
    """Return what a stated growth implies for the year before, with its rounding interval."""
    for seen in reading.observations:
        hollow = seen if seen.origin is Origin.IMPLIED else seen.implied
        if hollow and hollow.derivation and hollow.derivation.inputs[0].public_id == public_id:
            return [_implied_words(hollow)]
    return []


def _implied_words(hollow: Observation) -> str:
    """Return `implies about $133 million in January–April 2022 ($200 million ÷ 1.5; …)`."""
    currency = hollow.source_figure.currency
    told = gettext("implies about %(value)s in %(period)s (%(formula)s)") % {
        "value": formats.amount(formats.rounded(hollow.value), currency),
        "period": formats.period_long(hollow.period),
        "formula": words.formula(hollow.derivation) if hollow.derivation else "",
    }
    low, high = hollow.interval.low, hollow.interval.high
    if low is None or high is None:
        return told
    allowed = gettext("rounding allows %(span)s") % {
        "span": formats.span_words(low, high, currency)
    }
    return f"{told}; {allowed}"


def _strip(seen: Observation, reading: RegionReading) -> dict[str, Any]:
    """Return the value strip of a disputed period: every value, in the order of publication."""
    rows = [row for row in (seen.figure, *seen.alternatives) if row]
    rows.sort(key=lambda row: (row.published is None, row.published))
    return {
        "title": formats.period_long(seen.period),
        "spread": formats.percent(seen.spread_pct) if seen.spread_pct is not None else "",
        "rows": [
            {**_stated(row, reading), "is_best": row is seen.figure, "change": _change(row)}
            for row in rows
        ],
    }


def _change(row: FigureRow) -> str:
    """Return the change stated with a value."""
    return formats.change(row.change_pct) if row.change_pct is not None else ""


def _echoes(public_id: str, seen: Observation, reading: RegionReading) -> list[dict[str, str]]:
    """Return where else the same value is stated."""
    rows = (row for row in (seen.figure, *seen.alternatives) if row and row.public_id != public_id)
    return [_stated(row, reading) for row in rows]


def _stated(row: FigureRow, reading: RegionReading) -> dict[str, str]:
    """Return a stated value in a line."""
    return {
        "id": row.public_id,
        "value": words.money(row),
        "source": row.source_name or gettext("source not named"),
        "kind": str(words.SOURCE_KINDS.get(row.source_kind, "")),
        "date": formats.date_short(row.published),
        "href": point_link(reading, row.public_id),
    }


def _neighbours(public_id: str, marks: Sequence[Mark], reading: RegionReading) -> dict[str, Any]:
    """Return the figures before and after in time, among the marks of the view."""
    stated = [mark for mark in reversed(marks) if mark.kind is not Kind.IMPLIED]
    ids = list(dict.fromkeys(mark.figure.public_id for mark in stated))
    if public_id not in ids:
        return {}
    named = {mark.figure.public_id: mark for mark in stated}
    place = ids.index(public_id)
    found: dict[str, Any] = {}
    for name, other in (("before", place - 1), ("after", place + 1)):
        if 0 <= other < len(ids):
            mark = named[ids[other]]
            told = f"{formats.period_short(mark.figure.period)}, {words.money(mark.figure)}"
            found[name] = {"href": point_link(reading, ids[other]), "words": told}
    return found
