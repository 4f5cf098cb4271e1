"""Who sells by what stands behind a verb: "sells it meat", "took our milk"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .direction_words import direction_words
from .sides import other_side, side_of

_LEAD = 24  # characters
_IT_RE = compiled(r" (?:it|them) (?=[a-z])")
_AND_RE = compiled(r"\b(?:and|but)\b[^,;:]*$")
_OUR_RE = compiled(r" (?:also |mostly |mainly )?(?:our(?! own)|наш\w{1,3}) ")
_TOOK_OURS_RE = compiled(
    r"\b(?:takes?|took|taken|gets?|got|receives?|received|accepts?|accepted) "
    r"(?:also |mostly |mainly )?our(?! own) "
    r"|(?<!\w)(?:бер[её]т|берут|взял[аио]?|брал[аио]?|получа\w{1,3}|получил[аио]?|принял[аио]?) наш\w{1,3} "
)
_WE_RE = compiled(r"\b(?:we|i|you)\b|(?<!\w)(?:мы|я|вы)(?!\w)")


def sold_to_it(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller of "… from Tula and sells it meat": the other side than the place named last."""
    behind = _IT_RE.match(reading.plain, cue.end) if cue.tag == "exports" else None
    if behind is None or not any(
        c.start - behind.end() < _LEAD for c in _goods_behind(sentence, cue)
    ):
        return ""
    named = [s for s in sentence.spots if s.end <= cue.start]
    if not named or not _AND_RE.search(reading.plain, named[-1].end, cue.start):
        return ""
    return other_side(side_of(named[-1].letter))


def bought_of_ours(reading: Reading, sentence: Sentence, cue: Cue, speaker: str) -> str:
    """Return the seller of "took our milk", where nobody says "we" before the verb."""
    if cue.tag != "imports" or not _OUR_RE.match(reading.plain, cue.end):
        return ""
    if direction_words(reading.language).nouns.fullmatch(reading.plain, cue.start, cue.end):
        return ""
    lead = max(sentence.start, cue.start - _LEAD)
    return "" if _WE_RE.search(reading.plain, lead, cue.start) else speaker or "B"


def took_ours(reading: Reading, fact: Fact, speaker: str) -> str:
    """Return the seller of what a clause without a flow word tells of as taken: "and takes our milk"."""
    took = _TOOK_OURS_RE.search(reading.plain, fact.left, fact.first)
    if took is None or _WE_RE.search(reading.plain, fact.left, took.start()):
        return ""
    return speaker or "B"


def _goods_behind(sentence: Sentence, cue: Cue) -> list[Cue]:
    """Return the goods named behind a verb."""
    return [c for c in sentence.products if c.start >= cue.end]
