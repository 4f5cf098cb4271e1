"""Sums that something moved from and to: "up by a third, from $72m in 2021 to $96m in 2022"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.matching import whole_words

if TYPE_CHECKING:
    from .facts import Fact

_MOVED_FROM_RE = compiled(
    r"\b(?:from|со?) (?:about |almost |nearly |over |some |just |почти |около )?$"
)
_MOVED_TO_RE = compiled(
    r"(?: (?:in|of|for|over) (?:the )?[^.;,$€]{3,30})? to (?:about |almost |nearly |over |some |just )?"
    r"|(?: (?:в|за) [^.;,$€]{3,30})? до (?:почти |около )?"
)
# Between two such sums: "$9bn almost fourfold, to $34bn", «9 млрд почти в четыре раза – до 34 млрд».
_GROWN_TO_RE = compiled(
    r",? (?:(?:almost|nearly|more than|about|over|by) )*(?:[a-z]+-?fold|[\w.]+ times|[\w.]+ ?%),?"
    r"(?: ?[–—-])? (?:up )?to (?:about |almost |nearly |over |some )?(?:us ?)?[$€]?"
    r"|,? (?:(?:почти|более чем|примерно|на) )*(?:в [\w,]+ раза?|вдвое|втрое|вчетверо|[\w,]+ ?%),?"
    r"(?: ?[–—-])? до (?:почти |около )?"
)
# "Since 2000 it has grown from $9bn, in 2019 amounting to $34bn", «с 9 млрд и в 2019 году составил 34».
_IN_YEAR = r"(?:(?:in|by|at|в|к) (?:the end of |концу )?(?:19|20)\d\d(?: год[уа])?,? )?"
_MARK = r"(?:(?:the|отметку|цифру|уровень) (?:(?:figure|mark|level) of )?(?:в )?)?"
_TIMES = (
    r"(?:,? (?:(?:almost|nearly|more than|about|over|by) )*(?:[a-z]+-?fold|[a-z\d.]+ times)"
    r"|,? (?:(?:почти|более чем|примерно) )*(?:в [\w,]+ раза?|вдвое|втрое|вчетверо))?"
)
_COME_TO_RE = compiled(
    rf"(?: dollars| долларов| usd)?{_TIMES},? (?:and |и |и уже )?(?:к концу прошлого года )?{_IN_YEAR}"
    r"(?:has |have |it |он )?"
    rf"(?:(?:amount(?:ed|ing)|com(?:ing|e)|came|st(?:ood|anding)) {_IN_YEAR}(?:to|at)"
    r"|reach(?:ed|ing)|made|making|exceed(?:ed|ing)|surpass(?:ed|ing)|totall?(?:ed|ing)"
    r"|(?:составил|достиг|превысил)[аои]?|составив|достигнув|превысив)"
    rf" {_IN_YEAR}{_MARK}"
    r"(?:about |almost |nearly |over |some |only |just |already |почти |около |уже |лишь )?(?:us ?)?[$€]?"
)
# «Было 3 млрд, стало 4», "it was $3bn and has become $4bn".
_WAS_RE = compiled(
    r"(?:(?<!\w)был[аио]?|\b(?:it|they|there|sales|exports|imports|supplies) (?:was|were|had been))"
    r" (?:about |almost |nearly |over |some |just |only |почти |около |лишь |всего |на )?$"
)
_BECAME_RE = compiled(
    r",? (?:а |и |and |but )?(?:(?:now|теперь|сейчас|сегодня) )?(?:уже )?"
    r"(?:(?:it |they )?(?:has |have )?(?:now )?became?"
    r"|(?:now )?(?:it is|they are)(?: now)?|стал[аио]?) (?:already |уже )?"
    r"(?:about |almost |nearly |over |some |почти |около |на )?"
)


def with_became(reading: Reading, facts: list[Fact]) -> list[Fact]:
    """Return the facts, a sum that "was" made the base of what it "became": "it was $3bn, it became $4bn"."""
    for base, moved in pairwise(facts):
        if not base.amount or not moved.amount or moved.change:
            continue
        gap = reading.plain[base.amount.end : moved.amount.start]
        lead = whole_words(reading.plain, max(0, base.amount.start - 30), base.amount.start)
        if _BECAME_RE.fullmatch(gap) and _WAS_RE.search(lead):
            moved.change, base.change, base.amount.is_base = base.change, None, True
    return facts


def with_counted(reading: Reading, sentence: Sentence, facts: list[Fact]) -> list[Fact]:
    """Return the facts, what grew since a year made a base: "since 2000, from $9bn fourfold to $34bn"."""
    if not any(p.role == "since" and p.year for p in sentence.periods):
        return facts
    for base, moved in pairwise([fact for fact in facts if fact.amount]):
        if not base.amount or not moved.amount:
            continue
        gap = reading.plain[base.amount.end : moved.amount.start]
        lead = whole_words(reading.plain, max(0, base.amount.start - 30), base.amount.start)
        is_met = _GROWN_TO_RE.fullmatch(gap) or _COME_TO_RE.fullmatch(gap)
        if is_met and _MOVED_FROM_RE.search(lead):
            base.amount.is_base, moved.change, base.change = True, None, None
    return facts


def with_moved(reading: Reading, sentence: Sentence, facts: list[Fact]) -> list[Fact]:
    """Return the facts, a change given to what it moved to: "up by a third, from $72m in 2021 to $96m"."""
    if any(p.role == "since" or (p.relative or "").startswith("past:") for p in sentence.periods):
        return facts  # "over the past five years it tripled from $30m to $90m": no yearly change
    for lone, base, moved in zip(facts, facts[1:], facts[2:], strict=False):
        if lone.amount or moved.change or base.change or not base.amount or not moved.amount:
            continue
        flows = [c for c in sentence.flows if lone.end <= c.start < base.start]
        if not flows and _is_moved(reading, base.amount, moved.amount):
            moved.change, base.amount.is_base = lone.change, True
            return [fact for fact in facts if fact is not lone]
    return facts


def _is_moved(reading: Reading, base: Amount, amount: Amount) -> bool:
    """Say whether two sums are where something moved from and to: "from $72m in 2021 to $96m"."""
    gap = reading.plain[base.end : amount.start]
    if _MOVED_TO_RE.fullmatch(gap) is None:
        return False
    return (
        _MOVED_FROM_RE.search(whole_words(reading.plain, max(0, base.start - 30), base.start))
        is not None
    )
