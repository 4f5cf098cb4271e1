"""Tables with several columns: a head that names flows or years, rows of numbers below it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from ..cues import FLOWS, find_cues, find_products
from ..flow.direction import find_direction
from ..flow.flows import voice_of
from ..numbers.numerals import parse_number
from ..passage.topic import Topic
from ..periods import Calendar, find_periods, resolve_period
from ..records import Figure, Flow, Grade, Period, Qualifier, Span, Status
from ..wording.lexicon import Cue, compiled
from .coded import Spot
from .grid_lines import NUMBER_RE, Cell, Grid
from .reading import Reading, Sentence
from .rows import RowUnit, unit_between

_PERCENT_RE = compiled(r"%|per ?cent|процент|\bтемп|growth rate|\bindex|\bиндекс")
# "Growth, %", «прирост, %»: what is added, unless it is as large as an index.
_ADDED_RE = compiled(
    r"\b(?:growth(?! rate)|change|increase|gain)\b|(?<!\w)(?:прирост|изменени|измен\.)|\+ ?/ ?[-–−]"
)
_SHARE_RE = compiled(r"\bshare|\bдол[яи]|удельный|\brank|\bplace|\bместо|\btonn|\bтонн|№")
_CAPITAL_RE = compiled(
    r"(?:г\. ?|город )?москва|(?:the city of )?moscow(?: city)?"
)  # a row of regions
_MINSK_RE = compiled(r"(?:г\. ?|город )?минск|(?:the city of )?minsk(?: city)?")
_PRODUCT_RE = compiled(r"\bservices\b|\bуслуг")
_TURNED = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}
_CAPTION = 240  # characters above the head
_start_of = attrgetter("start")
_INDEX_LEAST = 30  # what is smaller may be a rate of growth as well
_ADDED_MOST = 60  # what is larger may be an index as well


@dataclass(frozen=True, slots=True)
class Column:
    """What a head or a label tells of its numbers: a flow, a period, an index of the sum before."""

    cell: Cell
    flow: Cue | None = None
    period: Period | None = None
    is_index: bool = False
    is_added: bool = False  # an index of growth alone: 5, not 105
    is_sum: bool = False  # a unit: "million USD" beside "% to 2021"
    partner: str = ""
    reporter: str = ""  # a region of Belarus
    is_belarus: bool = False  # a row of what a region of Russia trades with Belarus
    is_other: bool = False  # a share, a rank, a third country


def grid_figures(
    reading: Reading, sentences: list[Sentence], grid: Grid, topic: Topic, calendar: Calendar
) -> list[Figure]:
    """Return the figures of a table; none where its unit, its flows or its years stay open."""
    lead = max(0, grid.start - _CAPTION)
    unit = _unit(reading, lead, grid.head[-1].end)
    if unit is None and _unit(reading, grid.start, grid.end) is None:
        return []
    calendar = replace(calendar, context=None, sentence_year=None)
    values = grid.head if len(grid.rows[0]) > len(grid.head) else grid.head[1:]
    columns = [_column(reading, cell, calendar) for cell in values]
    caption = _caption(reading, grid.start, calendar)
    labels = [_column(reading, row[0], calendar) for row in grid.rows]
    has_parts = any(label.partner and label.flow is None for label in labels)
    found: list[Figure] = []
    above = caption
    for row, label in zip(grid.rows, labels, strict=True):
        if label.flow:
            above = label
            if has_parts and not (label.partner or caption.partner or caption.is_belarus):
                continue  # "Exports, of them to Russia": the first row is of all the world
        if topic.main == "RU" or len(row) != len(columns) + 1:
            label = replace(label, is_belarus=False)
        row_unit = _unit(reading, row[0].start, row[-1].end) or unit
        if row_unit is None:
            continue
        told = replace(caption, flow=above.flow, cell=above.cell)
        facts = _row_facts(reading, row, columns, label, told, row_unit)
        for fact in facts:
            place = bisect_right(sentences, fact.flow.start, key=_start_of) - 1
            found.append(_figure(reading, sentences[max(0, place)], grid, fact, topic))
    return found


def _unit(reading: Reading, start: int, end: int) -> RowUnit | None:
    """Return the unit told between two offsets: in a caption, a head or a row."""
    magnitudes = reading.document.words.magnitudes
    return unit_between(reading.plain, magnitudes, start, end, reading.language)


class _Fact(NamedTuple):
    """One sum of a table, with all that its row, its column and the caption tell of it."""

    cell: Cell
    value: Decimal
    unit: RowUnit
    flow: Cue
    flow_cell: Cell
    period: Period | None
    partner: str
    reporter: str
    is_belarus: bool
    change: Decimal | None


def _row_facts(
    reading: Reading,
    row: list[Cell],
    columns: list[Column],
    label: Column,
    caption: Column,
    unit: RowUnit,
) -> list[_Fact]:
    """Return the sums of one row; an index behind a sum is its change."""
    facts: list[_Fact] = []
    named = label.partner or (label.reporter and caption.partner) or label.is_belarus
    if label.is_other or not (label.flow or label.period or named):
        return facts
    # "Exports of Gomel Oblast by country": of its rows, that of Russia
    reporter = label.reporter or ("" if caption.partner or caption.is_belarus else caption.reporter)
    follows = False  # whether the column before gave a sum
    dated: Period | None = None  # by this head, or by the last one that tells a period
    for cell, column in zip(row[1:], columns, strict=True):
        number = NUMBER_RE.fullmatch(reading.plain, *cell)
        if number is None or column.is_other:
            follows = False
            continue
        if column.is_index or label.is_index:
            if follows:
                is_added = column.is_added or label.is_added
                facts[-1] = facts[-1]._replace(change=_change(number, is_added=is_added))
            follows = False
            continue
        teller = next((told for told in (column, label, caption) if told.flow), column)
        flow = teller.flow
        dated = column.period or dated
        period = dated or label.period or caption.period
        follows = bool(flow and (column.flow or column.period or column.is_sum))
        if flow and follows:
            value = parse_number(number[2], unit.factor) * unit.factor
            value = -value if number[1] in ("-", "–", "−") else value
            told = (flow, teller.cell, period, label.partner, reporter, label.is_belarus)
            facts.append(_Fact(cell, value, unit, *told, None))
    return facts


def _change(number: re.Match[str], *, is_added: bool) -> Decimal | None:
    """Return the change that an index or a signed rate of growth is, or one of a column of growth."""
    value = parse_number(number[2].replace(",", "."))
    if number[1]:
        return value if number[1] == "+" else -value
    if is_added and value < _ADDED_MOST:
        return value
    return value - 100 if value > _INDEX_LEAST else None


def _column(reading: Reading, cell: Cell, calendar: Calendar) -> Column:
    """Return what the words of a cell tell."""
    plain, start, end = reading.plain, cell.start, cell.end
    cues = find_cues(reading.coded, start, end, reading.language)
    flows = [cue for cue in cues if cue.tag in FLOWS]
    periods = [p for p in find_periods(plain, start, end, reading.language) if p.has_year]
    spots = reading.spots_between(start, end)
    is_capital = _CAPITAL_RE.fullmatch(plain, start, end) is not None
    is_minsk = _MINSK_RE.fullmatch(plain, start, end) is not None
    homes = ["BY-HM"] if is_minsk else [s.code for s in spots if s.letter == "M"]
    is_index = _PERCENT_RE.search(plain, start, end) is not None
    return Column(
        cell,
        flows[0] if flows else None,
        resolve_period(periods[0], calendar) if periods else None,
        is_index,
        is_index and _ADDED_RE.search(plain, start, end) is not None,
        not is_index and not flows and _unit(reading, start, end) is not None,
        "RU-MOW" if is_capital else _partner(spots),
        homes[0] if homes else "",
        not flows and not homes and any(s.letter == "B" for s in spots),
        _SHARE_RE.search(plain, start, end) is not None or any(s.letter == "T" for s in spots),
    )


def _partner(spots: list[Spot]) -> str:
    named = [s.code for s in spots if s.letter == "P"]
    return named[0] if named else "RU" if any(s.letter == "R" for s in spots) else ""


def _caption(reading: Reading, start: int, calendar: Calendar) -> Column:
    """Return what the two lines above a head tell."""
    caption = _column(reading, Cell(_caption_start(reading, start), start), calendar)
    title = reading.document.title
    if caption.period or title is None:
        return caption
    return replace(caption, period=_column(reading, Cell(*title), calendar).period)


def _caption_start(reading: Reading, start: int) -> int:
    """Return where the two lines above a head begin."""
    lead = reading.document.text[max(0, start - _CAPTION) : start].rstrip()
    parts = [part for part in lead.split("\n") if part.strip()][-2:]
    return reading.document.text.rfind(parts[0], 0, start) if parts else start


def _goods(reading: Reading, start: int) -> str | None:
    """Return the only goods that the lines above a head name: "Exports of food in 2021"."""
    above = _caption_start(reading, start)
    if _PRODUCT_RE.search(reading.plain, above, start):
        return "services"
    cues = find_products(find_cues(reading.coded, above, start, reading.language))
    kinds = {cue.tag.removeprefix("prod:") for cue in cues} - {"goods"}
    return kinds.pop() if len(kinds) == 1 else None


def _flow(reading: Reading, sentence: Sentence, fact: _Fact, topic: Topic) -> Flow:
    """Return the flow of a sum: in a row of Belarus, exports are what it was sold."""
    own = FLOWS[fact.flow.tag]
    if fact.is_belarus and own in _TURNED:
        return _TURNED[own]
    cell = replace(sentence, start=fact.flow_cell.start, end=fact.flow_cell.end)
    return find_direction(reading, cell, fact.flow, voice_of(topic)).flow or own


def _figure(reading: Reading, sentence: Sentence, grid: Grid, fact: _Fact, topic: Topic) -> Figure:
    """Return the record of one sum of a table."""
    flow = _flow(reading, sentence, fact, topic)
    value = -abs(fact.value) if fact.flow.tag == "deficit" else fact.value
    if flow is not Flow.BALANCE:
        value = abs(value)
    lead = max(0, grid.start - _CAPTION)
    span = Span(fact.cell.start, fact.cell.end)
    why = {
        "flow": "table", "partner": "table" if fact.partner else "topic", "period": "table",
        "reporter": "table" if fact.reporter else "topic", "status": "table",
    }  # fmt: skip
    return Figure(
        reporter=fact.reporter or topic.reporter,
        partner=fact.partner or topic.partner,
        flow=flow,
        product=_goods(reading, grid.start),
        value=value,
        value_high=None,
        currency=fact.unit.currency,
        qualifier=Qualifier.EXACT,
        status=Status.ACTUAL,
        period=fact.period,
        change_pct=fact.change,
        span=span,
        evidence=span.of(reading.document.raw),
        sentence=Span(grid.start, grid.end),
        context=Span(lead, grid.end),
        why=why | ({"change": "table"} if fact.change is not None else {}),
        grade=Grade.LIKELY,
    )


def is_in_grid(
    reading: Reading,
    sentences: list[Sentence],
    sentence: Sentence,
    grids: list[Grid],
    topic: Topic,
    calendar: Calendar,
    figures: list[Figure],
) -> bool:
    """Say whether a sentence stands in a table; what that tells goes to the figures where it begins.

    A table that tells nothing is none, and its rows are read as lines.
    """
    number = bisect_left([grid.end for grid in grids], sentence.start + 1)
    if number == len(grids) or grids[number].start >= sentence.end:
        return False
    grid = grids[number]
    if sentence.start <= grid.start:
        told = grid_figures(reading, sentences, grid, topic, calendar)
        figures.extend(told)
        if not told:
            grids.remove(grid)
    return grid in grids and sentence.start >= grid.start
