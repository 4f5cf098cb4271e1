"""Months told of as "then": those of the year that the sentence before names."""

from __future__ import annotations

import re
from dataclasses import replace

from ..periods import PeriodMention
from ..records import Period
from ..sentences.reading import Reading, Sentence
from ..vocabulary.dates import MONTHS
from ..wording.lexicon import compiled

_THEN_RE = compiled(
    r"(?:and |but |а |и |но )?(?:у нас )?(?:уже |еще )?(?:then\b|back then\b|at that time\b|that year\b"
    r"|(?:тогда|в то время|в тот год|в том году)(?!\w))"
)
_INNER_RE = compiled(r"[:–—] (?:then|back then|at that time|тогда|в то время)(?!\w)")
_YEAR_RE = re.compile(r"(?<![\d.,$€/-])(?:19|20)\d\d(?![\d/]|[.,]\d)")
_OTHERS_RE = compiled(
    r"\d|(?<!\w)(?!may (?:be|have|not|well|yet|still|also|reach|rise|grow|come|return)\b)"
    rf"(?:{'|'.join(MONTHS)}|months?\b|quarter|half|месяц|квартал|полугод)"
)
_YEAR = 12  # months


def named_back_then(
    reading: Reading, sentence: Sentence, mention: PeriodMention | None
) -> PeriodMention | None:
    """Return months of "then" with their year: "The record was of 2008. Then, in the same months, …".

    Without months, all of the year is meant.
    """
    told = mention is not None and (mention.year or mention.relative not in (None, "same"))
    if mention is not None and (told or mention.role != "own"):
        return mention
    before = _told_before(reading, sentence, mention)
    years = {match[0] for match in _YEAR_RE.finditer(reading.plain, *before)}
    if len(years) != 1:
        return mention
    year = int(years.pop())
    if mention is not None:
        return replace(mention, year=year, relative=None)
    if _OTHERS_RE.search(_YEAR_RE.sub("", reading.plain[slice(*before)])):
        return None  # of the months told there
    return PeriodMention(sentence.head, sentence.head, "own", 1, _YEAR, year)


def _told_before(
    reading: Reading, sentence: Sentence, mention: PeriodMention | None
) -> tuple[int, int]:
    """Return where "then" points to: the sentence before, or what stands before its colon."""
    if _THEN_RE.match(reading.plain, sentence.head):
        number = reading.document.sentence_at(sentence.start)
        before = reading.document.sentences[max(number - 1, 0)]
        return (before.start, before.end) if number else (0, 0)
    if mention is None:
        return 0, 0
    inner = _INNER_RE.search(reading.plain, sentence.head, mention.start)
    return (sentence.head, inner.start()) if inner else (0, 0)


def counted_from(sentence: Sentence, at: int) -> Period | None:
    """Return the year that growth is counted from: "since 2018 it has grown from $5m to $10m".

    "In 2022 it grew from $5m to $10m, since 2018 threefold": what stands behind is of another growth.
    """
    is_dated = any(p.role == "own" and p.end <= at for p in sentence.periods)
    since = [p for p in sentence.periods if p.role == "since" and (p.start < at or not is_dated)]
    years = {p.year for p in since if p.year}
    year = years.pop() if len(years) == 1 else None
    return Period(f"{year}-01", f"{year}-12") if year else None
