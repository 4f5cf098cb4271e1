"""One number told of several regions, of each by itself: "Sales to Tula, Kaluga and Tver doubled"."""

from __future__ import annotations

from dataclasses import replace

from ..facts.facts import Fact
from ..records import Figure
from ..sentences.coded import REGION, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_GAP_RE = compiled(
    r",? ?(?:and|и|а также|as well as)? ?(?:(?:with|to|from|со?|во?|на|из) )?(?:the )?"
)
_TOGETHER_RE = compiled(
    r"\b(?:together|combined|jointly|in (?:total|all|sum)|altogether|overall|total"
    r"|between them|respectively)\b"
    r"|(?<!\w)(?:вместе|суммарн\w+|совокупн\w+|в сумме|в целом|общ(?:ий|ем|его|ая|ую)|соответственно)(?!\w)"
)
_BY_RE = compiled(r"(?<!\w)по (?:[а-яё]+ )?[$€]?$")
_EACH_RE = compiled(
    r"(?: (?:долл\w*\.?|сша|руб\w*\.?|us|dollars|rubles))*,? (?:(?:в|из|со?|на|with|to|from) )?"
    r"(?:кажд(?:ая|ый|ую|ое|ой|ому|ым|ого)\b(?! год| месяц)|each\b(?! (?:year|month|way))|apiece\b)"
)
_SMALL_RE = compiled(r"(?<!\d)\d{1,3}(?!\d)")


def shared_by_places(
    reading: Reading, sentence: Sentence, fact: Fact, figure: Figure
) -> list[Figure]:
    """Return the records of the other regions of the list that a figure's partner stands in.

    A lone change is of each of them; a sum only where that is said: else it is of all together.
    """
    number = fact.amount or fact.change
    spots = [s for s in sentence.spots if fact.left <= s.start < fact.right]
    if number is None or len(spots) < 2 or (fact.amount and not is_of_each(reading, fact)):
        return []
    listed = _list_of(reading, [s for s in spots if s.letter == REGION], figure.partner)
    own = _SMALL_RE.search(reading.plain, min(s.end for s in spots), number.start)
    if len(listed) < 2 or own or len(sentence.changes) == len(listed):
        return []  # "Tula and Tver lead, plus 21 and plus 34 percent": one for each
    if _TOGETHER_RE.search(reading.plain, fact.left, sentence.end):
        return []
    why = {**figure.why, "partner": "each_of_list"}
    return [replace(figure, partner=code, why=why) for code in listed if code != figure.partner]


def is_of_each(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is told of each: "$5 million each", «по 5 млн долларов»."""
    if _BY_RE.search(reading.plain, fact.left, fact.start):
        return True
    return _EACH_RE.match(reading.plain, fact.end, fact.right) is not None


def is_of_each_named(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is told of each of regions that are named before it: no threshold of many."""
    if not _EACH_RE.match(reading.plain, fact.end, fact.right):
        return False
    named = [s for s in sentence.spots if fact.left <= s.start < fact.first and s.letter == REGION]
    return any(len(_list_of(reading, named, spot.code)) > 1 for spot in named)


def _list_of(reading: Reading, spots: list[Spot], partner: str) -> list[str]:
    """Return the regions that stand in one list with the partner, in text order, no one twice."""
    run: list[Spot] = []
    for spot in spots:
        if run and not _GAP_RE.fullmatch(reading.plain, run[-1].end, spot.start):
            if partner in [s.code for s in run]:
                break
            run = []
        run.append(spot)
    codes = list(dict.fromkeys(s.code for s in run))
    return codes if partner in codes else []
