"""Changes told behind two sums: of the first where the second is its base, of both where both are meant."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from ..records import Figure
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from .change_pairs import are_row
from .facts import Fact

_LEAD = 60  # characters before a sum that may make it a base
_BOTH_REACH = 30
_OTHER_MONEY_RE = re.compile(r"(?:,? ?\(| ?/ ?|, or |, или )[^\d()]{0,24}$")

# "$9m with exports of $5m and imports of $4m, the growth rate being 103%": of the whole.
_WITH_PARTS_RE = compiled(
    r",? ?(?:with|at|including|of which|при|в том числе|включая|из них)(?!\w)[^.;]{0,40}"
)
_AND_PART_RE = compiled(r",? (?:and|и|with|at|при) [^.;]{0,40}")
_OF_WHOLE_RE = compiled(
    r",? [^.;]{0,60}(?:\b(?:growth|increase|decline|decrease|which is|this is|that is|it is)\b"
    r"|(?<!\w)(?:темп\w*|рост|прирост|спад|снижение|что на|это на)(?!\w))[^.;]{0,60}"
)
_WAYS = {"exports", "imports"}
_BRACKET_GAP_RE = re.compile(r"[^.,;:()–—]{0,40}")  # between a sum and the brackets that part it


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = vocabulary_of(language)
    return compiled(rf"(?:{words.base_before})$"), sought(words.both_ways)


def hand_over(reading: Reading, sentence: Sentence, facts: list[Fact]) -> None:
    """Give a change behind two sums to the one it is of.

    "$50 million against $40 million a year earlier, up 25%" is of the fifty, "88 billion rubles
    (about $1.2 billion), up 41%" of both, as is "exports $5m, imports $7m, both up 3%".
    "Trade of $9m (exports $5m), up 3%" tells of the nine.
    """
    if ")" in reading.plain[sentence.start : sentence.end]:
        _over_brackets(reading, facts)
    _over_parts(reading, sentence, facts)
    for one, other in pairwise(facts):
        change = other.change
        if one.amount is None or other.amount is None or one.change is not None or change is None:
            continue
        if change.start < other.end:
            continue
        if _is_base(reading, sentence, one, other):
            one.change, one.source = change, replace(other)
            other.change = None
        elif _is_same(reading, one, other) or _are_both(reading, sentence, one, other):
            one.change, one.source = change, other


def _over_brackets(reading: Reading, facts: list[Fact]) -> None:
    """Give a change behind closed brackets to the sum before them, not to the last one in them."""
    for at, other in enumerate(facts):
        change = other.change
        if other.amount is None or change is None or change.start < other.end:
            continue
        opened = reading.plain.rfind("(", facts[0].start, other.start)
        closed = reading.plain.find(")", opened, change.start)
        before = [fact for fact in facts[:at] if fact.last <= opened]
        if closed < other.end or not before or _is_same(reading, before[-1], other):
            continue
        whole = before[-1]
        gap = reading.plain[whole.last : opened]
        if whole.amount and whole.change is None and _BRACKET_GAP_RE.fullmatch(gap):
            whole.change, whole.source = change, replace(other)
            other.change = None


def _over_parts(reading: Reading, sentence: Sentence, facts: list[Fact]) -> None:
    """Give growth told behind both ways of a trade to the whole that they are parts of."""
    for whole, one, other in zip(facts, facts[1:], facts[2:], strict=False):
        change = other.change
        if change is None or whole.change is not None or one.change is not None:
            continue
        if not (whole.amount and one.amount and other.amount) or change.start < other.end:
            continue
        ways = [c.tag for c in sentence.flows if whole.last <= c.start < other.first]
        if set(ways) != _WAYS or len(ways) != len(_WAYS):
            continue
        if any(other.last <= c.start < change.start for c in sentence.flows):
            continue  # "and the growth of imports was 103%"
        if (
            _WITH_PARTS_RE.fullmatch(reading.plain, whole.last, one.first)
            and _AND_PART_RE.fullmatch(reading.plain, one.last, other.first)
            and _OF_WHOLE_RE.fullmatch(reading.plain, other.end, change.start)
        ):
            whole.change, whole.source = change, replace(other)
            other.change = None


def _is_base(reading: Reading, sentence: Sentence, one: Fact, other: Fact) -> bool:
    """Say whether the second sum is only what the first is held against."""
    lead = max(one.end, other.start - _LEAD)
    base = _patterns(reading.language)[0].search(reading.plain, lead, other.start)
    if base is None:
        return False
    flows = [c for c in sentence.flows if one.end <= c.start < other.last]
    return not any(c.start < base.start() or c.start >= other.end for c in flows)


def _is_same(reading: Reading, one: Fact, other: Fact) -> bool:
    """Say whether the second sum is the first in another currency."""
    if one.amount is None or other.amount is None:
        return False
    money = (one.amount.currency, other.amount.currency)
    if None in money or money[0] == money[1]:
        return False
    return _OTHER_MONEY_RE.fullmatch(reading.plain, one.end, other.start) is not None


def _are_both(reading: Reading, sentence: Sentence, one: Fact, other: Fact) -> bool:
    """Say whether the change is of both flows: "both added 12%", "12% more in both cases"."""
    change = other.change
    if change is None or not sentence.flows:
        return False
    end = min(sentence.end, change.end + _BOTH_REACH)
    return _patterns(reading.language)[1].search(reading.plain, other.end, end) is not None


def complete_row(reading: Reading, sentence: Sentence, figures: list[Figure]) -> bool:
    """Give as many changes as the sentence before has sums to those: "Growth is 11 and 34 percent"."""
    changes = sentence.changes
    if len(changes) < 2 or sentence.amounts or not are_row(reading, changes):
        return False
    if THIRD in sentence.letters and sentence.letters.isdisjoint("BMRP"):
        return False  # "Kazakhstan and Armenia bought more by 12 and 15 percent"
    before = figures[-len(changes) :]
    if len({figure.sentence for figure in before}) > 1 or len(before) < len(changes):
        return False
    number = reading.document.sentence_at(sentence.start)
    near = reading.document.sentence_at(before[0].span.start) == number - 1
    if not near or any(f.change_pct is not None or f.value is None for f in before):
        return False
    for at, (figure, change) in enumerate(zip(before, changes, strict=True), -len(changes)):
        why = {**figure.why, "change": "next_sentence"}
        figures[at] = replace(figure, change_pct=change.percent, why=why)
    return True
