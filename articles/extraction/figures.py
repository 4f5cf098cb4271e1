"""Mentions made into figures: sentence by sentence, each fact once, with what one leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .exclusions.counted import counts_things
from .exclusions.increments import is_increment
from .exclusions.rejection import goes_on_refused
from .facts.facts import split_facts
from .facts.growth import only_currency
from .facts.shared_changes import complete_row, hand_over
from .facts.taking import Taking
from .facts.told_deadline import date_before
from .facts.writing_year import read_calendar
from .goods.beside import goods_beside
from .goods.passage_goods import keep_theme, mind_section
from .passage.carry import carry_topic
from .passage.latter import turn_to_latter
from .passage.moves import move_topic
from .passage.ranked import only_outrank
from .passage.steps_back import year_planned
from .passage.table_heads import heading_topic, rows_follow, section_topic, tells_trade
from .passage.topic import Topic, opening_topic
from .periods import Calendar
from .places import Place
from .records import Figure
from .sentences.blamed import pass_over_black, pass_over_blamed, pass_over_ratio
from .sentences.grid_lines import find_grids
from .sentences.grids import is_in_grid
from .sentences.reading import Reading, Sentence
from .sentences.rows import RowUnit
from .text import Document
from .trade.pairs import (
    read_respective,
)
from .trade.settled import settled
from .wording.telling import read_telling


@dataclass(slots=True)
class _Rows:
    """The rows of a table without lines: what their heading tells of them all."""

    heading: Topic
    is_trade: bool = True
    line: int = -1  # the paragraph of the last row that told a year of its own


def find_figures(document: Document, places: list[Place], published: str | None) -> list[Figure]:
    """Find the stated values of trade between Belarus and Russia, each fact once, in text order."""
    if not document.sentences:
        return []
    reading = Reading(document, places)
    sentences = reading.sentences()
    calendar = read_calendar(reading, sentences, published)
    topic = opening_topic(reading)
    topic.sole_currency = only_currency(reading, sentences)
    rows = _Rows(heading=topic)
    grids, figures = find_grids(reading), list[Figure]()
    last = len(sentences) if grids else _end_of_facts(sentences)
    for index, sentence in enumerate(sentences[:last]):
        if grids and is_in_grid(reading, sentences, sentence, grids, topic, calendar, figures):
            continue
        _tell(reading, sentence)
        if sentence.is_row:
            figures += _read_row(reading, sentence, rows, topic, calendar)
            continue
        heads = reading.row_unit is not None and _is_heading(reading.row_unit, sentence)
        before = replace(topic) if heads else None
        found = _read_sentence(reading, sentence, topic, calendar, figures)
        figures += found
        carry_topic(reading, topic, calendar, sentence, found, index)
        date_before(reading, sentence, calendar, figures)
        if before:
            topic.reporter = before.reporter
            rows.heading = heading_topic(reading, topic, before, sentence, calendar)
            rows.is_trade = tells_trade(sentence)
        elif reading.row_unit is not None and rows_follow(sentences, index):
            rows.heading = section_topic(reading, rows.heading, topic, sentence, calendar)
    for sentence in sentences[last:]:
        date_before(reading, sentence, calendar, figures)
    return settled(reading, topic, figures)


def _read_sentence(
    reading: Reading, sentence: Sentence, topic: Topic, calendar: Calendar, figures: list[Figure]
) -> list[Figure]:
    """Return the figures of a sentence, the topic turned to it; some of those before get their dates."""
    move_topic(reading, topic, sentence)
    turn_to_latter(reading, topic, sentence)
    if sentence.is_title and sentence.cues:
        keep_theme(reading, sentence, topic, goods_beside(reading, sentence))
    if not sentence.is_title and not sentence.amounts:
        mind_section(reading, topic, sentence)
    date_before(reading, sentence, calendar, figures)
    return _assemble(reading, sentence, topic, calendar, figures)


def _end_of_facts(sentences: list[Sentence]) -> int:
    """Return the number of sentences up to the last with numbers: behind it no topic is needed."""
    return next((i for i in range(len(sentences), 0, -1) if sentences[i - 1].has_numbers), 0)


def _tell(reading: Reading, sentence: Sentence) -> None:
    """Keep what the words of a sentence with numbers tell of the rules that may hold."""
    if sentence.has_numbers:
        words = slice(sentence.start, sentence.end)
        sentence.told = read_telling(reading.plain[words], reading.coded[words])
        pass_over_blamed(reading.plain, sentence)
        pass_over_ratio(reading.plain, sentence)
        pass_over_black(reading.plain, sentence)


def _is_heading(unit: RowUnit, sentence: Sentence) -> bool:
    """Say whether a sentence gives the unit of the rows below it."""
    return sentence.start <= unit.at < sentence.end


def _read_row(
    reading: Reading, sentence: Sentence, rows: _Rows, topic: Topic, calendar: Calendar
) -> list[Figure]:
    """Return the figures of one row: its place, and all else from the heading.

    The year is that of the row before it on its own line: "2021 – 131. Exports – 88".
    """
    if not rows.is_trade:
        return []  # "Investment ($ million):"
    is_of_country = sentence.letters == {"B"} and not sentence.flows
    if is_of_country and not rows.heading.partner.startswith("RU-"):
        return []  # a row of Belarus is of a region's trade with it, not of all the world's
    goes_on = sentence.paragraph == rows.line + 1 and bool(sentence.flows)
    if goes_on and not sentence.periods:  # below "2011 – 35.9": "exports – 9.4"
        rows.line = sentence.paragraph
    of_row = replace(rows.heading, paragraph=sentence.paragraph)
    if sentence.paragraph == rows.line:
        of_row.period = of_row.last_period = of_row.over_period = topic.period
    move_topic(reading, of_row, sentence)
    found = _assemble(reading, sentence, of_row, calendar, [])
    if found and found[0].period != rows.heading.period:  # a row of its own year
        topic.period = topic.last_period = found[-1].period
        rows.line = sentence.paragraph
    return found


def _assemble(
    reading: Reading, sentence: Sentence, topic: Topic, calendar: Calendar, earlier: list[Figure]
) -> list[Figure]:
    """Return the figures that one sentence states, in text order."""
    topic.has_completed = False
    if not sentence.has_numbers:
        return []
    if complete_row(reading, sentence, earlier):
        topic.has_completed = True
        return []
    listed = goes_on_refused(reading, sentence, topic)
    amounts = [
        a for a in sentence.amounts
        if not is_increment(reading, sentence, a) and not counts_things(reading, sentence, a)
    ]  # fmt: skip
    if topic.currency is None and not amounts:  # "it grew by $6 billion. It was about 22.5 billion"
        topic.currency = next((a.currency for a in sentence.amounts if a.currency), None)
    calendar = calendar.behind(year_planned(sentence, earlier, calendar) or topic.over_period)
    calendar.main = topic.past_period
    calendar.is_near = sentence.paragraph == topic.paragraph
    topic.product = topic.said_flow = None
    taking = Taking(reading, sentence, topic, calendar, earlier)
    taking.asides = {a.start for a in sentence.amounts if a not in amounts}
    facts = split_facts(reading, sentence, amounts)
    if sentence.changes and len(amounts) > 1:
        hand_over(reading, sentence, facts)
    for fact in facts:
        taking.take(fact)
    figures = taking.figures
    topic.refused = sentence.paragraph if (taking.no_trade or listed) and not figures else -1
    if taking.has_third and not figures and not _is_of_partner(reading, sentence):
        topic.is_third, topic.third_paragraph = True, sentence.paragraph
    return read_respective(reading, sentence, topic, figures, earlier)


def _is_of_partner(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is about Russia or a region of it, or names others only to rank one of us."""
    if only_outrank(reading, sentence.start, sentence.end):
        return True
    return any(s.letter in "RP" and not s.weak for s in sentence.spots)
