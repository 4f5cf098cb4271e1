"""Figures that share a plan: the second sum of a goal, and a part of what is to come."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..cues import STATUSES
from ..facts.facts import Fact
from ..facts.planned_then import came_about
from ..facts.standing import read_status
from ..records import Figure, Status
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled

_OVER_RE = compiled(
    r"[;.]|\b(?:was|were|has|have|had|came|made|amounted|got|already|currently|now|against|last year)\b"
    r"|(?<!\w)(?:был[аио]?|составил[аио]?|уже|сейчас|против|прошл\w+)(?!\w)"
)
# "…; add services, worth $8m, and it will be $62m".
_ADDED_RE = compiled(r"; (?=(?:add|adding|plus|with|together with|(?:if|once) services)\b)")
# "(it was $47m at the end of 2018)": what the goal before was measured by.
_OPENING = 16  # characters of a bracket and the word behind it
_OPENED_RE = compiled(r"\((?:it was |against |vs |about |almost |nearly |over |только |было )?$")
_AT_END_RE = compiled(
    r" (?:(?:at|as of) (?:the )?(?:end|close) of|for|in|as of|за|в|на конец|по итогам)"
    r" (?:the )?(?:year )?20\d\d\b"
)
_WILL_RE = compiled(r"\b(?:will|would)\b|(?<!\w)буд[уе]т(?!\w)")
_EXPECTED_RE = compiled(r"\b(?:expect|forecast|likely|predict)|(?<!\w)(?:ожида|прогноз)")

_OF_THEM_RE = compiled(
    r"\W*(?:of (?:them|these|this|that|which|it|this (?:sum|amount|total))"
    r"|из (?:них|этих|этого|этой суммы|которых)|в том числе)(?!\w)"
)
_AND_WITH_RE = compiled(
    r"[^.;,:\d$]{0,24}(?:with|to|in|со?|в|на) (?:the )?T+,? (?:and|и) (?:us ?)?[$€]?"
)


# "To raise trade, which was $61m last year, to at least $80m", «довести оборот ($61 млн) до 80 млн».
_RESUMED_RE = compiled(
    r"\b(?:rais|bring|increas|tak|lift|boost|expand|push|return|restor|driv|get)\w*(?: up| back)?"
    r" (?:[\w'-]+ ){1,6}?[\w'-]+(?:, (?:which|that|having|now|currently)\b| ?[–—(])"
    r"[^;:]{0,90}?[,)–—]? ?"
    r"(?:back )?(?:up )?to"
    r" (?:(?:the|at least|about|some|over|more than|almost|nearly|around|mark of|level of) )*"
    r"(?:us ?|usd ?)?[$€]?$"
    r"|(?<!\w)(?:довести|поднять|увеличить|нарастить|вернуть|вывести) (?:[^\W\d]+ ){0,5}?[^\W\d]+"
    r"(?:, (?:котор|состав|ныне|сейчас)\w*| ?[–—(])[^;:]{0,90}?[,)–—] ?(?:до|на) "
    r"(?:(?:отметк\w|уровн\w|хотя бы|как минимум|не менее|более|почти|свыше) )*[$€]?$"
)


_AGREED_RE = compiled(
    r"\b(?:agreed|decided|undertook|promised|pledged|vowed|resolved|undertaken)\b"
    r"|(?<!\w)(?:договорил|решил|обязал|условил|пообещал)\w*"
)


@lru_cache(maxsize=2)
def _told_re(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).told)


def share_plan(
    reading: Reading, fact: Fact, before: Figure, figure: Figure, year: int | None
) -> Figure:
    """Give the second of "exports are to reach $5m and those to Kursk $2m" the plan of the first."""
    goes_on = figure.why["status"] in ("default", "deadline") or _will_be_part(
        reading, fact, before, figure
    )
    if not goes_on or before.status is Status.ACTUAL:
        return figure
    if figure.why.get("role") == "background":
        return figure  # "is to reach $60 million against 47 last year"
    added = _ADDED_RE.search(reading.plain, before.span.end, fact.start)
    start = added.end() if added else before.span.end
    if _told_re(reading.language).search(reading.plain, start, fact.start):
        return figure
    if came_about(reading.plain, before.span.end, fact.start, fact.end):
        return figure  # "we hoped to sell $8m, and sold 9"; "$9m, of which $4m has come"
    if _is_past_aside(reading, fact, figure, year) or _is_year_before(figure, year):
        return figure
    own = figure.why["period"] not in ("carried", "headline", "passage", "none", "lead")
    return replace(
        figure,
        status=before.status,
        period=figure.period if own else before.period,
        why={**figure.why, "status": "planned_too"},
    )


def resume_plan(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    before: Figure,
    figure: Figure,
    year: int | None,
) -> Figure:
    """Give a sum the plan that what there was parts from it: "to raise trade, which was $61m, to $80m"."""
    if before.status is not Status.ACTUAL or figure.status is not Status.ACTUAL:
        return figure
    if figure.flow is not before.flow or fact.amount is None:
        return figure
    if figure.period is not None and year is not None and int(figure.period.end[:4]) < year:
        return figure  # "they managed to raise it, which was $61m in 2009, to $80m last year"
    planned = [c for c in sentence.statuses if c.start < before.span.start]
    cue = next((c for c in reversed(planned) if c.tag in ("target", "forecast")), None)
    agreed = _AGREED_RE.search(reading.plain, sentence.head, before.span.start)
    if not (cue or agreed) or not _RESUMED_RE.search(reading.plain, sentence.head, fact.first):
        return figure
    status = STATUSES[cue.tag] if cue else Status.TARGET
    why = {**figure.why, "status": "resumed"}
    if figure.period == before.period:  # that of what there was
        return replace(figure, status=status, period=None, why={**why, "period": "none"})
    return replace(figure, status=status, why=why)


def share_plan_above(
    reading: Reading, sentence: Sentence, fact: Fact, before: Figure, figure: Figure
) -> Figure:
    """Give a part the plan that the sentence before tells of its whole: "Of them $7m is what we ship"."""
    near = reading.document.sentence_at(sentence.start) - 1
    opens = _OF_THEM_RE.match(reading.plain, sentence.head, fact.start)
    if opens is None or reading.document.sentence_at(before.span.start) != near:
        return figure
    if figure.why["status"] != "default" or before.status is Status.ACTUAL:
        return figure
    if _told_re(reading.language).search(reading.plain, opens.end(), fact.start):
        return figure
    period = figure.period or before.period
    return replace(
        figure,
        status=before.status,
        period=period,
        why={**figure.why, "status": "planned_too"},
    )


def plan_before(reading: Reading, fact: Fact, figures: list[Figure]) -> Figure:
    """Return the figure whose plan a fact may share: not one in brackets that are closed before it.

    "Exports are to reach $60m ($47m in 2018) and imports $30m".
    """
    last = figures[-1]
    if len(figures) < 2 or last.status is not Status.ACTUAL:
        return last
    if not _is_opened(reading, last.span.start):
        return last
    closed = ")" in reading.plain[last.span.end : fact.start]
    return figures[-2] if closed else last


def _is_opened(reading: Reading, at: int) -> bool:
    """Say whether brackets open just before an offset."""
    return _OPENED_RE.search(reading.plain, max(0, at - _OPENING), at) is not None


def _is_past_aside(reading: Reading, fact: Fact, figure: Figure, year: int | None) -> bool:
    """Say whether brackets tell what there was already: "to reach $60m ($47m at the end of 2018)"."""
    period = figure.period
    if period is None or not _is_opened(reading, fact.start):
        return False
    return _AT_END_RE.match(reading.plain, fact.end) is not None and (
        year is None or int(period.start[:4]) <= year
    )


def _is_year_before(figure: Figure, year: int | None) -> bool:
    """Say whether a sum is of a year that is over: "will make $50m, having been $46m a year earlier"."""
    if figure.why["period"] != "year_before" or figure.period is None or year is None:
        return False
    return int(figure.period.end[:4]) < year


def _will_be_part(reading: Reading, fact: Fact, before: Figure, figure: Figure) -> bool:
    """Say whether a bare "will" tells a part of a goal: "to reach $9m, of which $4m will be exports"."""
    if before.status is not Status.TARGET or figure.status is not Status.FORECAST:
        return False
    words = reading.plain[fact.left : fact.right]
    if figure.why.get("role") != "part" or _EXPECTED_RE.search(words):
        return False
    return _WILL_RE.search(words) is not None


def share_whole_plan(
    reading: Reading, sentence: Sentence, whole: Fact, figure: Figure, year: int | None
) -> Figure:
    """Give a part the plan of its whole: "to earn $5m from exports, of which $4m in Russia"."""
    is_part = figure.why.get("role") == "part" or _is_next_with(reading, whole, figure)
    if not is_part or figure.why["status"] not in ("default", "deadline"):
        return figure
    status, _ = read_status(reading, sentence, whole, year)
    if status is Status.ACTUAL or whole.amount is None:
        return figure
    if _OVER_RE.search(reading.plain, whole.amount.end, figure.span.start):
        return figure  # "they plan $5m; of this $4m is already there"
    return replace(figure, status=status, why={**figure.why, "status": "planned_too"})


def _is_next_with(reading: Reading, whole: Fact, figure: Figure) -> bool:
    """Say whether two sums of two partners are told at once: "to reach $1m with Peru and $5m with Tula"."""
    return _AND_WITH_RE.fullmatch(reading.coded, whole.end, figure.span.start) is not None
