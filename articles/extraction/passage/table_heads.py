"""What the heading of a table, or of a section of one, says of the rows below it."""

from __future__ import annotations

from dataclasses import replace

from ..cues import FLOWS
from ..flow.direction import find_direction
from ..flow.flows import voice_of
from ..periods import Calendar, resolve_period
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic

_SECTION = 80  # characters


def heading_topic(
    reading: Reading, topic: Topic, before: Topic, sentence: Sentence, calendar: Calendar
) -> Topic:
    """Return what the rows of a table are about: the first flow and the first period of its heading.

    `before` is what the text was about above the heading, which holds where that names nothing.
    """
    flows = [FLOWS[cue.tag] for cue in sentence.flows]
    base = compiled(reading.words.table_base)
    own = [
        p for p in sentence.periods
        if p.role == "own" and not base.search(reading.plain, sentence.start, p.start)
    ]  # fmt: skip
    period = (
        resolve_period(own[0], calendar.behind(topic.last_period))
        if own
        else before.period
        if sentence.periods
        else topic.period
    )
    flow = flows[0] if flows else topic.flow
    return replace(
        topic, flow=flow, near_flow=flow, period=period, last_period=period, over_period=period,
        is_trade=True, actor=topic.actor or before.actor,
    )  # fmt: skip


def tells_trade(heading: Sentence) -> bool:
    """Say whether the heading of a table may be of trade: it names no loan, output or the like alone."""
    return bool(heading.flows) or all(cue.tag != "not" for cue in heading.cues)


def rows_follow(sentences: list[Sentence], index: int) -> bool:
    """Say whether a sentence is a heading amid a table: short, without a sum, before a row."""
    sentence = sentences[index]
    return (
        index + 1 < len(sentences)
        and sentences[index + 1].is_row
        and not sentence.amounts
        and sentence.end - sentence.start < _SECTION
    )


def section_topic(
    reading: Reading, heading: Topic, topic: Topic, sentence: Sentence, calendar: Calendar
) -> Topic:
    """Return what the rows of a section of a table are about: "Of which exports of Belarus"."""
    flows = sentence.flows
    own = [p for p in sentence.periods if p.role == "own"]
    if flows:
        flow = find_direction(reading, sentence, flows[-1], voice_of(topic)).flow
        heading = replace(heading, flow=flow, near_flow=flow, is_trade=True)
    if own:
        period = resolve_period(own[0], calendar.behind(topic.last_period))
        heading = replace(heading, period=period, last_period=period, over_period=period)
    return heading
