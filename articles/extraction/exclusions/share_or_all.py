"""Sums beside a share of foreign trade: that of the share, or of all it is a share of."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.shares import PART_OF_ALL, SHARE_BEHIND, SHARE_WITH_SUM
from ..wording.lexicon import compiled
from ..wording.telling import rule

_BRACKET_LEAD = 16  # characters before a sum
_PARTNER_RE = compiled(r"[RP]")
_OF_ALL = rule(PART_OF_ALL)
_SHARE_TOLD = rule(SHARE_WITH_SUM)
_SHARE_BEHIND = rule(SHARE_BEHIND)
_SHARE_LEADS = ("(", " или ", " or ", "то есть ", "that is", "–", "—", " - ")
# "It took 49% of foreign trade ($40bn), 41% of exports ($16bn)": each sum is that of its share.
_SHARES_RE = compiled(
    r"(?:%|per ?cent) of [^()%;.]{3,40}\([^()%]{2,30}\),? (?:and )?[\d.]+ ?(?:%|per ?cent) of"
    r" [^()%;.]{3,40}\("
    r"|(?:%|процент\w*) [^()%;.]{3,40}\([^()%]{2,40}\),? (?:и )?[\d.,]+ ?(?:%|процент\w*) [^()%;.]{3,40}\("
)


def is_share_or_all(reading: Reading, sentence: Sentence, fact: Fact) -> bool | None:
    """Say whether a sum is that of a share told with it, or False, of all it is a share of."""
    if not fact.amount or not (_SHARE_TOLD.is_told(fact.told) or _OF_ALL.is_told(fact.told)):
        return None
    lead = reading.coded[max(0, fact.first - _BRACKET_LEAD) : fact.first]
    where = fact.told, reading.coded, sentence.head, fact.first
    if any(mark in lead for mark in _SHARE_LEADS) and _SHARE_TOLD.search(*where):
        return True
    if _OF_ALL.search(*where) and not _SHARES_RE.search(reading.plain, sentence.head, sentence.end):
        return False
    return None


def has_share_behind(reading: Reading, fact: Fact) -> bool:
    """Say whether Russia's share of what was just told follows: "grew by 21%, with Russia's share at 54%"."""
    behind = _SHARE_BEHIND.match(fact.told, reading.coded, fact.last)
    return behind is not None and not _PARTNER_RE.search(reading.coded, fact.left, fact.first)
