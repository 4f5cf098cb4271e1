"""Regions and countries that only rank another one: "Tver is the second partner after Moscow"."""

from __future__ import annotations

import re

from ..sentences.coded import THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

_LEAD = 60  # characters
_RANK_RE = compiled(
    r"\b(?:second|third|fourth|fifth|rank\w*|place|position|partner|втор\w+|треть\w+|четверт\w+"
    r"|пят\w+|мест[оае]|строч\w+|позици\w+|партн[её]р\w*)\b"
)
_BETTER_RE = compiled(
    r"(?:(?<!day )(?<!soon )\bafter|\bbehind|(?:second|next) (?:only )?to|only to"
    r"|уступ\w+(?: только| лишь| место)?|после|вслед за|следом за)"
    r"(?: only)? (?:the )?(?:[BMRP]+(?:,| and|,? и) (?:the )?){0,4}$"
)
# "Second in the Far East after Primorye ($61m)": the sum is of the better one.
OWN_SUM_RE = compiled(
    r" ?\((?:[^\W\d]+ ){0,2}(?:us ?|usd ?)?[$€]?\d[\d., ]*(?:млн|млрд|тыс|million|billion|mln|bln|bn|m\b)"
)
# Behind a sum, others may have theirs: "$9m, third in the CIS after Kazakhstan ($11m)".
_OUTRANKED_RE = compiled(
    r"(?<!\w)(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)|runner-up"
    r"|(?:no\.?|number|№) ?(?:\d|two|three|four|five)"
    r"|втор\w+|трет\w+|четверт\w+|пят\w+|шест\w+|\d-?(?:[еяй]|[оыи]?м))(?!\w)[^.;:$€\d]{0,90}"
    r"(?<!\w)(?:after|behind|only to|после|вслед за|следом за) (?:the )?T"
)
_PLACE_RE = re.compile(r"([BMRPT])\1*")
_RANKED_RE = compiled(
    r"\b(?:(?:first|second|third|top|leading|chief|main|largest|biggest)"
    r" (?:place|position|partner|buyer|supplier)"
    r"|leads|ranks|leader"
    r"|(?:перв|втор|треть|главн|основн|крупнейш|ведущ)\w*"
    r" (?:мест|строч|позици|партнер|покупател|поставщик)\w*"
    r"|лидир\w+|лидер\w*|возглавля\w+)"
)
# "Belarus takes first place among the region's partners": what is told of it next is trade with it.
_PARTNER_RANKED = rule(
    r"\b(?:place|position|line|spot|rank\w*|first|second|third|number one) (?:[a-z]+ ){0,2}"
    r"(?:among|in the list of) [^.;:,\d]{0,60}\bpartners\b"
    r"|\b(?:first|second|third|main|chief|top|largest|biggest|leading|key)"
    r" (?:foreign )?trad(?:e|ing) partner\b"
    r"|(?<!\w)(?:мест|строч|позици)\w+ (?:среди|в (?:списке|числе|ряду)) [^.;:,\d]{0,60}партн[её]ров(?!\w)"
    r"|(?<!\w)(?:перв|втор|трет|главн|основн|крупнейш|ведущ|ключев)\w+ (?:внешне)?торгов\w+"
    r" партн[её]р(?:а|ом)?(?!\w)"
)
UNIONS = ("CIS", "EAEU")
_OUTRANKS_RE = compiled(
    r"(?:[BMRP]|\bit (?:is|was|ranks|ranked|holds|held|comes|came|takes|took|stands)\b"
    r"|(?<!\w)она (?=[^.;]{0,30}мест))"
    r"[^.;]*\b(?:after|behind|second only to|ahead of|followed by|leaving behind"
    r"|(?:conced|yield|los|giv)(?:ed|ing)(?: way| place| only| out){0,2}(?: to)?"
    r"|после|вслед за|следом за|впереди|уступ\w+|опере[жд]\w+|пропустив\w* вперед)"
    r"(?: (?:только|лишь|only|just)){0,1} (?:the )?T"
)
# "It reached $5m in trade, and this is second place in all that Russia trades with the world".
_ROW_RE = compiled(
    r"(?: (?:долл\w+|товарооборота|(?:us )?dollars|(?:in|of) trade))*,?(?: [–—-]| and| и| а)?"
    r" (?:this is|which is|that is|это|что)(?: [^\W\d]+)?"
    r" (?:the )?(?:first|second|third|fourth|fifth|[^\W\d]+[оь]е) (?:place|position|место)\b"
)


def row_behind(plain: str, start: int, end: int) -> re.Match[str] | None:
    """Return the clause behind a sum that only tells its place in a row of others."""
    return _ROW_RE.match(plain, start, end)


def without_better(reading: Reading, sentence: Sentence, spots: list[Spot]) -> list[Spot]:
    """Return the regions of a sentence without those that another one only comes after."""
    if not spots or not _RANK_RE.search(reading.plain, sentence.start, sentence.end):
        return spots
    start = sentence.start
    return [
        s for s in spots
        if OWN_SUM_RE.match(reading.plain, s.end)
        or not _BETTER_RE.search(reading.coded, max(start, s.start - _LEAD), s.start)
    ]  # fmt: skip


def ranks_one_of_us(reading: Reading, start: int, end: int) -> bool:
    """Say whether others are named only to rank one of the two: "of the EAEU, Belarus holds first place".

    What the next sentence tells of "it" is told of the one that stands last.
    """
    places = _PLACE_RE.findall(reading.coded, start, end)
    if not places or places[0] != THIRD or places[-1] not in "BR":
        return False
    return _RANKED_RE.search(reading.plain, start, end) is not None


def ranks_partner(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence without sums ranks one of the two as a partner in trade of the other."""
    if (
        sentence.amounts
        or not sentence.spots
        or any(s.letter == THIRD for s in sentence.spots if s.code not in UNIONS)
    ):
        return False
    words = sentence.told, reading.plain, sentence.start, sentence.end
    return _PARTNER_RANKED.search(*words) is not None


def only_outrank(reading: Reading, start: int, end: int) -> bool:
    """Say whether others are named only as those beside: "third, after Kazakhstan ($4m) and Ukraine".

    What the next sentence tells is of the one that they are set beside.
    """
    found = _OUTRANKS_RE.search(reading.coded, start, end)
    if found is None:
        return False
    before = reading.spots_between(start, found.end() - 1)
    return all(spot.letter != THIRD or spot.code in UNIONS for spot in before)


def is_outranked(reading: Reading, start: int, end: int, spot: Spot) -> bool:
    """Say whether a country behind a sum only tells its rank: "third in the CIS after Kazakhstan"."""
    ranked = _OUTRANKED_RE.search(reading.coded, start, end)
    return ranked is not None and ranked.start() < spot.start
