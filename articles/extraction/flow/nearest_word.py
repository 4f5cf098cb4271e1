"""Which flow word of a fact is nearest to its number."""

from __future__ import annotations

import re

from ..cues import FLOWS
from ..facts.facts import Fact
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_CLOSE_BEHIND = 12
_AND = (" and ", " и ", " а ", " but ", " while ", " whereas ", " though ", " with ")
_MARK_RE = re.compile(r"[,:;(–—]| incl\b| including\b| of which\b| в т\. ?ч| в том числе| из них")
_SHARE_LEAD = 30  # characters
_SHARE_RE = compiled(
    r"(?<!\w)(?:дол(?:я|и|ю|ей|е)|удельный вес) (?:[а-яё]+(?:ого|его) )?$|\bshare of (?:the )?$"
)
_IN_RE = compiled(
    r" (?:во? |in |of )(?:(?:the|its|our|total|mutual|overall|обще[мй]|объеме|взаимн\w+|нашем|всем|всей) )*"
)


def nearest(reading: Reading, cues: list[Cue], fact: Fact) -> Cue | None:
    """Return the flow word of a fact: right behind the number, else the last before it."""
    behind = [c for c in cues if fact.end <= c.start]
    before = [c for c in cues if c.start < fact.start]
    if behind and before and _leads(before[-1], fact):
        return before[-1]
    if behind and (
        not before
        or (
            behind[0].start - fact.end < _CLOSE_BEHIND
            and not _MARK_RE.search(reading.plain, fact.end, behind[0].start)
            and not reading.plain.startswith(_AND, fact.end)
        )
    ):
        return behind[0]
    if len(before) > 1 and (
        _is_balance_of(reading, before[-2], before[-1])
        or _is_share_in(reading, before[-2], before[-1])
    ):
        return before[-2]
    return before[-1] if before else None


def _leads(cue: Cue, fact: Fact) -> bool:
    """Say whether a flow word leads straight to the number: "a deficit of $38 million in trade"."""
    if cue.tag == "turnover":
        return False
    reach = 25 if FLOWS[cue.tag] is Flow.BALANCE else 8
    return fact.first - cue.end < reach


def _is_balance_of(reading: Reading, balance: Cue, trade: Cue) -> bool:
    """Say whether two flow words are one: "the deficit in mutual trade"."""
    if FLOWS[balance.tag] is not Flow.BALANCE or trade.tag != "turnover":
        return False
    gap = reading.plain[balance.end : trade.start]
    return len(gap) < _CLOSE_BEHIND * 2 and not _MARK_RE.search(gap)


def _is_share_in(reading: Reading, part: Cue, trade: Cue) -> bool:
    """Say whether a flow word is a part of the turnover named behind: "the share of exports in trade"."""
    if part.tag not in ("exports", "imports") or trade.tag != "turnover":
        return False
    if not _IN_RE.fullmatch(reading.plain, part.end, trade.start):
        return False
    return _SHARE_RE.search(reading.plain, max(0, part.start - _SHARE_LEAD), part.start) is not None


def is_of_next_word(sentence: Sentence, cue: Cue, place: int) -> bool:
    """Say whether a place belongs to the next flow word: "exports came to $2m, supplies to Belarus"."""
    between = [c for c in sentence.flows if cue.end < c.start < place]
    return bool(between) and any(
        cue.end <= a.start and a.end <= between[0].start for a in sentence.amounts
    )
