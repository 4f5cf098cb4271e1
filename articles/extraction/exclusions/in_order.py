"""Sums that "respectively" shares out between Russia and others: "to Peru and Russia, for $5m and $50m"."""

from __future__ import annotations

from itertools import pairwise

from ..facts.facts import Fact
from ..sentences.coded import HOME, REGION, RUSSIA, THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_ORDER_RE = compiled(r"(?:\b(?:respectively|correspondingly)\b|(?<!\w)соответственно(?!\w))")
# "To Peru and just 40 thousand tonnes to Russia": the weights between are no sums.
_GAP_RE = compiled(
    r"(?:,|,? (?:and|и)) (?:(?:just |only |some |about |лишь |только |около )?\d[\d.,]*"
    r"(?: (?:thousand|million|тыс\.?|млн\.?|тысяч\w*))? (?:tonn?e?s?|barrels|cubic met(?:re|er)s|тонн\w*) )?"
    r"(?:(?:the|to|from|with|в|во|из|с|со|на) )?"
)
_OURS = frozenset((RUSSIA, REGION, HOME))  # Belarus, where a region of Russia tells


def partner_in_order(reading: Reading, sentence: Sentence, fact: Fact) -> Spot | None:
    """Return the country that a sum, or else a change, is of in a list that "respectively" shares out."""
    if THIRD not in sentence.letters or _OURS.isdisjoint(sentence.letters):
        return None
    told = _ORDER_RE.search(reading.plain, sentence.start, sentence.end)
    if told is None:
        return None
    starts = [m.start for m in (sentence.amounts or sentence.changes)]
    starts = [at for at in starts if at < told.start()] or starts
    own = {fact.start} | ({fact.change.start} if fact.change else set())
    for run in _runs(reading, sentence):
        shared = [at for at in starts if at > run[-1].start][-len(run) :]
        if not shared or _is_named_again(sentence, run, shared[0]):
            continue  # "with Russia and Peru it grows: with Russia by 5% and 8% respectively"
        if len(shared) == len(run) and own.intersection(shared):
            return next(spot for spot, at in zip(run, shared, strict=True) if at in own)
    return None


def _is_named_again(sentence: Sentence, run: list[Spot], end: int) -> bool:
    """Say whether a partner stands between a list of countries and the sums.

    Where Belarus stands in the list, a region of Russia behind it is whom they all trade with.
    """
    told_from_russia = any(spot.letter == HOME for spot in run)
    partners = (HOME, THIRD) if told_from_russia else (RUSSIA, REGION, THIRD)
    return any(s.letter in partners and run[-1].end <= s.start < end for s in sentence.spots)


def _runs(reading: Reading, sentence: Sentence) -> list[list[Spot]]:
    """Return the lists of two countries and more, one of them of the two."""
    runs: list[list[Spot]] = []
    spots = [s for s in sentence.spots if s.letter == THIRD or s.letter in _OURS]
    for one, other in pairwise(spots):
        if not _GAP_RE.fullmatch(reading.plain, one.end, other.start):
            continue
        if runs and runs[-1][-1] is one:
            runs[-1].append(other)
        else:
            runs.append([one, other])
    letters = [{spot.letter for spot in run} for run in runs]
    return [run for run, held in zip(runs, letters, strict=True) if THIRD in held and held & _OURS]
