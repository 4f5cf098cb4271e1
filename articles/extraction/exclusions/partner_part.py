"""Sums of all that was sold, of which the words behind them give the partner a part."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

_ONE_WAY = ("exports", "imports")
_BEHIND, _PART_REACH = 30, 110  # characters behind a sum
_HOME_RE, _PARTNER_RE = compiled(r"[BM]"), compiled(r"[RP]")
_PLACES_RE = compiled(r"[RP]+")
# "Exports to Russia made $5m out of $9m", "the share of Belarus in it is 8%, or $5m out of $9m".
_WAYS = r"(?:exports?|imports?|supplies|deliveries|sales|shipments|purchases)"
_OUT_OF_ALL = rule(
    # "Russia took 68% of the exports ($5m of $9m)"
    rf"R[^;()]{{0,60}}?\d ?(?:%|per ?cent) of [^;()]{{0,50}}?{_WAYS}[^;()]{{0,40}}"
    r"\([^;()]{0,24}\d[^;()]{0,12}"
    r" (?:out )?of (?:the )?(?:us ?)?[$€]?\Z|"
    rf"(?:\b{_WAYS} (?:to|from) (?:the )?[RP]|\bshare of (?:the )?[BR]|[BR]+(?:['’]s?)? share\b"
    r"|(?<!\w)(?:экспорт|импорт|поставк|продаж)\w* (?:во?|из) [RP]|(?<!\w)дол[яюеи] [BR])"
    r"[^.;]*?\d[^;]*? (?:out of|из) (?:the |a |(?:общих |всех ))?(?:total (?:of )?)?(?:us ?)?[$€]?\Z"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {"part": compiled(words.partner_part), "home_part": compiled(words.home_part)}


_HOPED_RE = compiled(
    r" (?:(?:dollars|ro?ubles|that|which|had|has|have|is|are|was|were|been|долларов|рублей) ){0,4}"
    r"(?:planned|targeted|expected|forecast|hoped|aimed|set|agreed|possible|envisaged"
    r"|(?:за)?планир|намечен|ожида|возможн)"
    # "exports to Russia made $5m out of $9m of trade"
    r"|(?: dollars| долларов| рублей)?(?: (?:of|in))?"
    r"(?: (?:mutual|bilateral|total|the|their|взаимн\w+|общ\w+))*"
    r" (?:trade\b|turnover\b|товарооборот|оборот)"
)


def has_partner_part(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether the partner has a part of what was sold: "$350m, mainly to Russia"."""
    end = min(sentence.end, fact.end + _PART_REACH)
    if fact.amount is None:
        return False
    kind = _part_kind(reading.coded, fact, end)
    if not kind:
        return False
    near = fact.end + _BEHIND  # "$4 billion of exports, of which Russia accounted for …"
    told = [c.tag for c in sentence.flows if c.start < fact.start] or [
        c.tag for c in sentence.flows if fact.end <= c.start < near
    ]
    if not told or told[-1] not in _ONE_WAY:
        return False
    part = _patterns(reading.language)[kind].match(reading.coded, fact.end, end)
    # "$5m worth of goods in Tula, half of it to Russian shops": Tula is the partner of all of it.
    return part is not None and (kind != "part" or len(_PLACES_RE.findall(part[0])) < 2)


def is_out_of_all(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is all of which the partner's part stands right before: "$5m out of $9m"."""
    before = [a for a in sentence.amounts if a.end <= fact.start]
    if fact.amount is None or not before or fact.start - before[-1].end > _BEHIND:
        return False
    if _HOPED_RE.match(reading.plain, fact.amount.end):
        return False  # "$5m out of the $9m planned"
    words = reading.coded, sentence.head, fact.first
    return _OUT_OF_ALL.search(sentence.told, *words) is not None


def _part_kind(coded: str, fact: Fact, end: int) -> str:
    """Return which pattern tells the partner's part of all sales, "part" or "home_part"; "" for none."""
    partner = _PARTNER_RE.search(coded, fact.left, fact.start)
    if partner is None:
        return "part" if coded.find("R", fact.end, end) >= 0 else ""
    is_home = _HOME_RE.search(coded, fact.end, end) is not None
    return "home_part" if is_home and not _HOME_RE.search(coded, fact.left, fact.start) else ""
