"""What the stalls of a fair took is no trade of two countries."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.asides import SOLD_AT_FAIR
from ..wording.lexicon import compiled
from ..wording.telling import rule

_RULE = rule(SOLD_AT_FAIR)
# "A fair was held in Tula. Sales reached $2m": the sentence before tells where they sold.
_HELD_RE = compiled(
    r"\b(?:fairs?|expo|exhibitions?|bazaar)\b[^.;\n]{0,90}\b(?:held|took place|drew|gathered|brought together"
    r"|opened|ran|took part|participated|attended|ended|closed|passed|united)\b[^.;\n]{0,120}[.!] ?\Z"
    r"|(?<!\w)(?:ярмарк|выставк|базар)\w*[^.;\n]{0,90}(?<!\w)(?:прош[её]?л|состоял|собрал|пров[её]л|провед|открыл"
    r"|участв|работал|заверш|закрыл|объедин)\w*[^.;\n]{0,120}[.!] ?\Z"
)
_SOLD_RE = compiled(
    r"(?:(?:in all|all in all|total|the total|their|its|the) )*"
    r"(?:sales|takings|proceeds|they sold|(?:participants|firms|companies|sellers|exhibitors) sold"
    r"|goods worth [^.;]{3,40} (?:was|were) sold)\b"
    r"|(?:(?:всего|в целом|общий|объ[её]м|их|было) )*"
    r"(?:продажи|продаж|выручка|реализаци[яи]|продано|реализовано"
    r"|продали|реализовали|(?:участники|фирмы|компании|предприятия) (?:продали|реализовали))(?!\w)"
)
_DASH_RE = compiled(r" [–—-] ")
_REACH = 260  # characters


def sold_at_fair(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is the takings of a fair: "in a day $5m worth of goods were sold"."""
    if _follows_fair(reading, sentence, fact):
        return True
    told = _RULE.search(fact.told, reading.plain, fact.left, fact.right)
    if told is None or _is_aside(reading, fact, told.start(), told.end()):
        return False
    return any(
        c.tag in ("exports", "imports", "turnover") and fact.left <= c.start < fact.right
        for c in sentence.flows
    )


def _is_aside(reading: Reading, fact: Fact, start: int, end: int) -> bool:
    """Say whether two dashes part what is told from the sum: "food – people like it at fairs – made $5m"."""
    ahead = _DASH_RE.search(reading.plain, fact.left, start)
    behind = _DASH_RE.search(reading.plain, end, fact.first)
    return ahead is not None and behind is not None


def _follows_fair(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether goods are sold where the sentence before tells of a fair, and no place is named anew."""
    if fact.amount is None or not _SOLD_RE.match(reading.plain, sentence.head):
        return False
    if any(s.start < fact.start for s in sentence.spots) or any(
        p.last > p.first
        for p in sentence.periods  # a fair lasts no months
    ):
        return False
    start = max(0, sentence.start - _REACH)
    return _HELD_RE.search(reading.plain, start, sentence.start) is not None
