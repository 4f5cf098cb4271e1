"""The sign of a balance by the words that tell it: a surplus of whom, in whose favour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..flow.sides import side_of
from ..records import Figure
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from .balance_gainers import favour_sign, gainer_sign

# Before a balance that is told of only beside: "trade grew despite the deficit".
_BESIDE_RE = compiled(
    r"\b(?:with|without|despite|in spite of|by|to|of|from|for|through|because of|due to)"
    r" (?:(?:a|an|the|its|our|their|this|that|some|certain|small|large|big|huge) ){0,2}$"
    r"|(?<!\w)(?:на|за|из-за|через|с|от|по|при|без|о|об|под|несмотря на|вопреки) (?:[^\W\d]+ ){0,2}$"
)
_BESIDE_REACH = 40  # characters
# "The deficit in this trade grows", «сальдо торговли с Россией растет».
_IN_TRADE_RE = compiled(r" (?:(?:in|of|в|во|по) )?(?:[^\W\d]+(?:['’]s?)? ){0,2}")
_AGAINST_RE = compiled(r"\b(?:unfavou?rable|against)\b")  # nobody in particular
# "The balance of the region", «сальдо торгового баланса области»: as the region counts it.
_OWNER_BEHIND = (
    r"(?: of (?:the )?(?P<place>[BMRP])+(?!['’BMRP])"
    r"| (?:(?:торгового |внешнеторгового )?баланса |внешней торговли )?(?P<whose>[BMRP])+"
    r"(?![-BMRP])(?! со?\b))"
)
_OWNER_BEHIND_RE = compiled(_OWNER_BEHIND)
# "The region's trade balance is minus $7m".
_OWNED_RE = compiled(
    r"(?P<owner>[BMRP])+(?:['’]s?)? (?:trade |foreign trade )?balance\b"
    rf"|(?<!\w)(?:balance|сальдо|баланс\w?){_OWNER_BEHIND}"
)
_BALANCES = ("balance", "surplus", "deficit")


@dataclass(frozen=True)
class _Patterns:
    positive: re.Pattern[str]
    negative: re.Pattern[str]
    owner: re.Pattern[str]
    not_before: re.Pattern[str]
    pair: re.Pattern[str]
    named_for: re.Pattern[str]
    flips: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(words.positive),
        compiled(words.negative),
        compiled(words.owner_before),
        compiled(words.not_before),
        compiled(words.balance_pair),
        compiled(words.balance_for),
        compiled(words.balance_flips),
    )


def balance_sign(
    reading: Reading, start: int, end: int, cue: Cue, subject: str, voice: str = "B"
) -> int:
    """Return 1 where Belarus sells more than it buys, -1 for the contrary, 0 where it stays open."""
    favoured = favour_sign(reading, start, end, voice)
    if favoured:
        return favoured
    patterns = _patterns(reading.language)
    window = reading.plain[start:end]
    sign = {"surplus": 1, "deficit": -1}.get(cue.tag, 0)
    if sign == 0:
        negative = patterns.negative.search(window)
        sign = -1 if negative else 1 if patterns.positive.search(window) else 0
    if sign == 0 and (gained := gainer_sign(reading, start, end, voice)):
        return gained
    sign = sign or -bool(_AGAINST_RE.search(window))
    coded = reading.coded[start:end]
    before = reading.coded[max(start, cue.start - 40) : cue.start]
    owner = patterns.owner.search(before)
    if owner and patterns.not_before.search(before[: owner.start()]):
        owner = None  # "with Vologda the deficit"
    if owner and side_of(owner["place"]) == "R" and sign:
        return -sign  # "the region's positive balance"
    behind = None if owner else _OWNER_BEHIND_RE.match(reading.coded, cue.end, end)
    if behind and side_of(behind["place"] or behind["whose"]) == "R":
        return -sign
    for_region = patterns.named_for.search(coded)
    side = side_of(for_region["place"]) if for_region else ""
    if side != "B" and patterns.pair.search(coded):
        return -sign
    flips = subject == "R" or patterns.flips.search(coded)
    return -sign if side == "R" and flips else sign


def is_counted_there(reading: Reading, start: int, end: int) -> bool:
    """Say whether a balance is told as Russia or a region of it counts it: "the region's balance"."""
    owned = _OWNED_RE.search(reading.coded, start, end)
    return owned is not None and side_of(owned["owner"] or owned["place"] or owned["whose"]) == "R"


def balance_told(reading: Reading, start: int, end: int, flows: Sequence[Cue]) -> int:
    """Return the sign of the balance that words tell of last: "our deficit grows", "it was negative"."""
    told = [cue for cue in flows if cue.tag in _BALANCES]
    if not told:
        return 0
    cue = told[-1]
    behind = [c for c in flows if c.start > cue.start]
    if len(behind) > 1 or (
        behind and not _IN_TRADE_RE.fullmatch(reading.plain, cue.end, behind[0].start)
    ):
        return 0
    if _BESIDE_RE.search(reading.plain, max(start, cue.start - _BESIDE_REACH), cue.start):
        return 0
    return balance_sign(reading, start, end, cue, "B")


def sign_of(figure: Figure) -> int:
    """Return whether a balance is a surplus, 1, or a deficit, -1."""
    return 1 if (figure.value or 0) > 0 else -1
