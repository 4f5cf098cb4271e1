"""Figures that share their words: two flows or years in a row, one sum for both ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby, pairwise

from ..facts.facts import Fact
from ..flow.direction import find_direction
from ..flow.flows import voice_of
from ..passage.topic import Topic
from ..records import Figure, Flow, Period
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from .joined_sums import are_joined, says_both
from .parallel_brackets import read_brackets
from .places_before import names_as_many, share_places_before

_UNNAMED = {"topic", "as_before", "passage"}  # rules of flows that no word of the sentence tells
_LEAD = 36  # characters
# «составили соответственно 5 и 7», "the respective figures were"; not «оборот, соответственно, вырос»
_LED_RE = compiled(
    r"(?<!, )соответственно (?:[^\W\d]+ )?$"
    r"|\brespective (?:figures|values|amounts|sums|indicators) \w+ (?:us ?)?\$?$"
    r"|соответствующ\w+ (?:показател|цифр|значени|сумм)\w+ (?:[^\W\d]+|—|–|-) $"
)
_LIST_GAP_RE = re.compile(r"(?:,| and| и|, and)(?: the| its| their| также)?(?: взаимн\w+)? ")
_BACK = 6  # figures
_THESE_RE = compiled(r"(?<!\w)(?:these|those|the same|the said|из этих|этих|тех же|указанных) $")
# "It both sold and bought goods worth $5m", «и продали, и купили на 5 млн».
_BOTH_VERBS_RE = compiled(
    r"\bboth (?:sold|exported|shipped|supplied|bought|imported|purchased)\b[^.;:\d]{0,40}? and"
    r" (?:sold|exported|shipped|supplied|bought|imported|purchased)\b[^.;:,\d]*[$€]?$"
    r"|(?<!\w)и (?:(?:прод|вывез|отправ|экспорт|постав)\w+[^.;:\d]{0,40}?"
    r" и (?:куп|закуп|ввез|приобре|получ|импорт)"
    r"|(?:куп|закуп|ввез|приобре|получ|импорт)\w+[^.;:\d]{0,40}?"
    r" и (?:прод|вывез|отправ|экспорт|постав))\w+[^.;:,\d]*$"
)
# "Exports and imports were equal: $5m", «экспорт и импорт сравнялись – по 5 млн».
_ALIKE_RE = compiled(
    r"\b(?:equal|same|alike|balanced|on a par|matched)\b(?:[^.;\d]|(?:19|20)\d\d)*$"
    r"|(?<!\w)по (?:(?:почти|около|примерно|более) )*$"
    r"|(?<!\w)(?:равн|сравня|одинаков|поровну|уравня|сошлись|паритет)\w*(?:[^.;\d]|(?:19|20)\d\d)*$"
)
# "They were almost equal: $31m and $33m": a sum each.
_AND_MORE_RE = compiled(r"(?: [^\W\d]+){0,2},? (?:and|и) (?:us ?)?[$€]?\d")
# "In equal parts of exports and imports, turnover was $400m": a sum of both.
_TURNOVER_RE = compiled(
    r"(?:exports|imports|экспорт\w*|импорт\w*)[^.;\w][^.;]*?(?:\bturnover\b|оборот)[^.;]*$"
)
_BESIDE = 30  # characters between a sum and what it is in another currency
_NOT_OWN = ("none", "carried", "headline", "passage", "carried_plan", "year_of_topic")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "respective": compiled(words.respective),
        "pair": compiled(words.pair_each),
        "each": compiled(words.each),
    }


def read_respective(
    reading: Reading,
    sentence: Sentence,
    topic: Topic,
    figures: list[Figure],
    earlier: list[Figure],
) -> list[Figure]:
    """Give "exports and imports were 5 and 7 respectively" its flows, or its months, in their order."""
    if len(figures) < 2:
        return figures
    figures = read_brackets(reading, figures)
    said = _says_respective(reading, sentence, figures)
    if dated := _in_months_told(reading, sentence, figures, earlier):
        return dated
    if said:
        figures = share_places_before(reading, sentence, figures)
    if {figure.why["flow"] for figure in figures} <= _UNNAMED and (
        said or says_both(reading, sentence, figures)
    ):
        return _as_told(sentence, topic, figures)
    if said and (halves := _as_half_before(reading, sentence, topic, figures)):
        return halves
    listed = _listed_flows(reading, sentence, figures) if said else []
    if not listed and len(figures) != 2:
        return figures
    joined = not said and are_joined(reading, figures)
    if not said and not joined:
        return figures
    if joined and any(c.start >= figures[0].span.start for c in sentence.flows[:2]):
        return figures  # two flows stand before "$5 million and $7 million", or there is no order
    if not joined and not listed and (dated := _two_years(figures)):
        return dated
    named = listed or [c for c in sentence.flows if c.end <= figures[0].span.start][-2:]
    if not listed and sorted(cue.tag for cue in named) != ["exports", "imports"]:
        return figures
    turned = [find_direction(reading, sentence, cue, voice_of(topic)).flow for cue in named]
    multiple = "times" in figures[0].why.get("change", "")  # "exports are four times imports"
    if joined and multiple:
        figures = [replace(figure, change_pct=None) for figure in figures]
    return _in_order(figures, turned)


def _as_half_before(
    reading: Reading, sentence: Sentence, topic: Topic, figures: list[Figure]
) -> list[Figure]:
    """Give sums the flows told before: "exports were $5m and imports $4m; in 2020, 3 and 2 respectively"."""
    half, odd = divmod(len(figures), 2)
    told, again = figures[:half], figures[half:]
    flows: list[Flow | None] = [figure.flow for figure in told]
    if odd or half < 2 or len(set(flows)) < half:
        return []
    named = [c for c in sentence.flows if told[-1].span.end < c.start < again[-1].span.end]
    if named:  # "; in 2020 imports and exports were 2 and 3 respectively"
        if len(named) != half or named[-1].start > again[0].span.start:
            return []
        flows = [find_direction(reading, sentence, cue, voice_of(topic)).flow for cue in named]
    period = again[0].period
    again = [replace(figure, period=period) for figure in again]
    return [*told, *_in_order(again, flows)]


def _says_respective(reading: Reading, sentence: Sentence, figures: list[Figure]) -> bool:
    """Say whether "respectively" stands behind the sums, or right before them."""
    word, plain = _patterns(reading.language)["respective"], reading.plain
    if word.search(plain, figures[-1].span.end, sentence.end):
        return True
    first = figures[0].span.start
    lead = whole_words(plain, max(sentence.start, first - _LEAD), first)
    return _LED_RE.search(lead) is not None


def _listed_flows(reading: Reading, sentence: Sentence, figures: list[Figure]) -> list[Cue]:
    """Return the flows that a sentence lists before as many sums: "turnover, exports and imports"."""
    count = len(figures)
    cues = [c for c in sentence.flows if c.end <= figures[0].span.start]
    for at in range(len(cues) - count + 1):
        run = cues[at : at + count]
        gaps = [reading.plain[one.end : other.start] for one, other in pairwise(run)]
        if len({cue.tag for cue in run}) == count and all(map(_LIST_GAP_RE.fullmatch, gaps)):
            return run
    return []


def _two_years(figures: list[Figure]) -> list[Figure]:
    """Return "in 2021 and 2022 they were 5 and 7 respectively" with a year each; nothing otherwise."""
    years = figures[0].period
    if not years or years != figures[1].period or int(years.end[:4]) - int(years.start[:4]) != 1:
        return []
    return [
        replace(
            figure,
            period=Period(f"{year}-01", f"{year}-12"),
            why={**figure.why, "period": "respectively"},
        )
        for figure, year in zip(figures, (years.start[:4], years.end[:4]), strict=True)
    ]


def _in_months_told(
    reading: Reading, sentence: Sentence, figures: list[Figure], earlier: list[Figure]
) -> list[Figure]:
    """Return sums of one flow with the months told just before; nothing where they are of others.

    "In 2017 trade was $5m, in January-April 2018 $2m. Exports were 3 and 1 million respectively."
    """
    flows = [list(group) for _, group in groupby(figures, key=lambda figure: figure.flow)]
    count = len(flows[0])
    told = earlier[-count:]
    months = {figure.period for figure in told if figure.period}
    uneven = any(len(group) != count for group in flows) or names_as_many(sentence, figures)
    if count < 2 or uneven or len(months) < count:
        return []
    own = {f.why["period"] for f in figures}.difference(_NOT_OWN)
    if len({(f.sentence, f.flow) for f in told}) > 1 or own:
        return []
    number = reading.document.sentence_at(sentence.start)
    word = _patterns(reading.language)["respective"]
    if reading.document.sentence_at(told[0].span.start) != number - 1 or not word.search(
        reading.plain, sentence.start, sentence.end
    ):
        return []
    return [
        replace(figure, period=one.period, why={**figure.why, "period": "respectively"})
        for group in flows
        for figure, one in zip(group, told, strict=True)
    ]


def _as_told(sentence: Sentence, topic: Topic, figures: list[Figure]) -> list[Figure]:
    """Give "a year ago they were 4 and 6 respectively" the flows of the sums told just before."""
    own = {c.tag for c in sentence.flows if c.end <= figures[0].span.start}
    if sentence.paragraph - topic.paragraph > 1 or len(own & {"exports", "imports"}) == 1:
        return figures  # "Imported were food and cement, for 5 and 7 respectively"
    return _in_order(figures, topic.last_flows[-len(figures) :])


def _in_order(figures: list[Figure], flows: Sequence[Flow | None]) -> list[Figure]:
    """Return the figures with a flow each, as they are where the flows are not as many and different."""
    if None in flows or len(flows) != len(figures) or len(set(flows)) < len(flows):
        return figures
    return [
        replace(figure, flow=flow, why={**figure.why, "flow": "respectively"})
        for figure, flow in zip(figures, flows, strict=True)
        if flow is not None
    ]


def both_ways(reading: Reading, fact: Fact, figure: Figure) -> list[Figure]:
    """Return a figure, or the two of "exports and imports came to $5m each", "it sold and bought for $5m"."""
    if figure.flow is Flow.BALANCE or fact.amount is None:
        return [figure]
    patterns = _patterns(reading.language)
    before = reading.plain, fact.left, fact.start
    if not _BOTH_VERBS_RE.search(*before):
        if not patterns["pair"].search(*before):
            return [figure]
        behind = reading.plain, fact.end
        each = patterns["each"].match(*behind, fact.right)
        if not each and (_AND_MORE_RE.match(*behind) or not _ALIKE_RE.search(*before)):
            return [figure]
        if not each and _TURNOVER_RE.search(*before):
            return [figure]
    first = Flow.EXPORTS if figure.flow is Flow.TURNOVER else figure.flow
    other = Flow.IMPORTS if first is Flow.EXPORTS else Flow.EXPORTS
    why = {**figure.why, "flow": "each"}
    return [replace(figure, flow=first), replace(figure, flow=other, why=why)]


def is_equivalent(before: list[Figure], figure: Figure) -> bool:
    """Say whether a sum repeats the one before it in another currency: "5 bn roubles, about $60m"."""
    if not before or before[-1].currency in (None, figure.currency):
        return False
    return (before[-1].flow, before[-1].partner) == (figure.flow, figure.partner)


def is_told_again(reading: Reading, fact: Fact, figures: list[Figure]) -> bool:
    """Say whether a sum only points back at one told before: "of these $244m, our exports are $50m"."""
    if fact.amount is None or not fact.amount.has_magnitude:
        return False
    if not any(figure.value == fact.amount.value for figure in figures[-_BACK:]):
        return False
    return _THESE_RE.search(reading.plain, fact.left, fact.start) is not None


def date_by_equivalent(figure: Figure, equivalent: Figure) -> Figure:
    """Return a sum with the months that stand behind it in another currency.

    "May reach 5 trillion rubles (around $60 billion) by the end of 2024".
    """
    beside = equivalent.span.start - figure.span.end < _BESIDE
    if not beside or equivalent.why["period"] != "behind" or figure.why["period"] not in _NOT_OWN:
        return figure
    why = {**figure.why, "period": "behind_equivalent"}
    return replace(figure, period=equivalent.period, why=why)
