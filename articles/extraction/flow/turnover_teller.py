"""Whose trade a turnover is told of: the same sum is Russia's with Belarus and Belarus' with Russia."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from .sides import other_side, side_of
from .viewpoint import our_side, voice_at

_REACH = 60  # characters before the word and behind it
# "P is ninth among Russian regions by trade with M": such lists are kept by M.
_RANKED_RE = compiled(
    r"(?<!\w)(?:среди|из) (?:всех )?(?:росси\w+ )?(?:регион|субъект|област)\w+(?! M)"
    r"|\b(?:among|of|out of) (?:all )?(?:the )?(?:(?:russian |russia's )(?:regions|constituent)"
    r"|(?:regions|subjects|constituent entities) of (?:the )?russia)"
)
# The pages of an embassy tell the trade of its own country: its name is a line at the top.
_ENVOYS_RE = re.compile(
    r"^\W{0,3}(?:(?:the|branch of the|(?:official )?web-?site of the) )?"
    r"(?:(?:embassy|consulate(?: general)?)(?: of)?(?: the)?(?: republic of)? belarus"
    r"|belarusian (?:embassy|consulate)"
    r"|(?:генеральное |отделение )?(?:посольств|консульств)\w+ (?:республики )?беларус)[^\n.!?]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
# "With Belarus the region traded for $5m": who trades stands between.
_FRONTED_RE = compiled(
    r"(?:^|[^\w])(?:with|со?) (?:the )?(?:republic of |республикой )?(?P<place>[BMRP])(?P=place)*,? "
    r"(?:the |our |наш\w* )?(?:(?:region|oblast|territory|republic|область|регион|край|республика)|[BMRP]+)"
    r"(?:'s? companies| itself| сама?)? $"
)
_MASTHEAD = 300  # characters


@dataclass(frozen=True)
class _Patterns:
    pair_before: re.Pattern[str]
    pair_after: re.Pattern[str]
    partner: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(words.pair_before), compiled(words.pair_after), compiled(words.turnover_with)
    )


def sentence_teller(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose trade a turnover is, by the word itself or by one before it in its sentence.

    "Trade of Tula Region with Belarus: turnover – $5m, exports – $3m".
    """
    before = [c for c in sentence.flows if c.tag == cue.tag and c.start <= cue.start]
    tellers = (turnover_teller(reading, sentence, c) for c in reversed(before))
    return next(filter(None, tellers), "")


def trade_teller(reading: Reading, sentence: Sentence, at: int) -> str:
    """Return whose trade is told of before an offset: "trade of P with B left a surplus of $5m"."""
    before = [c for c in sentence.flows if c.tag == "turnover" and c.start < at]
    return sentence_teller(reading, sentence, before[-1]) if before else ""


def turnover_teller(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose trade is told, on a page of Belarusian envoys that of Belarus, whoever is not quoted."""
    side = _teller_beside(reading, sentence, cue)
    if side != "R" or _says_so(reading, sentence, cue):
        return side
    named = _ENVOYS_RE.search(reading.document.raw, 0, _MASTHEAD)
    return "B" if named else side


def _says_so(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a Russian tells it: the governor whose words are quoted, or "our trade with Belarus"."""
    voice = voice_at(reading, cue.start)
    if voice is not None:
        return side_of(voice.letter) == "R"
    return our_side(reading, sentence) == "R"


def _teller_beside(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose trade the words beside tell: "turnover with Belarus" is Russia's.

    Of two sides the one named first tells: "between Tver Oblast and Belarus", "Russia–Belarus trade".
    """
    patterns = _patterns(reading.language)
    lead = reading.coded[max(sentence.start, cue.start - _REACH) : cue.start]
    pair = patterns.pair_before.search(lead) or patterns.pair_after.match(
        reading.coded, cue.end, sentence.end
    )
    if pair:
        return side_of(pair["place"])
    fronted = _FRONTED_RE.search(lead)
    if fronted:
        return other_side(side_of(fronted["place"]))
    match = patterns.partner.search(reading.coded, cue.end, min(sentence.end, cue.end + _REACH))
    if match is None:
        return ""
    if match["place"] in "BM" and _RANKED_RE.search(reading.plain, sentence.start, sentence.end):
        return "B"
    return other_side(side_of(match["place"]))
