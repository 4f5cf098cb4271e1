"""Whose side a passage tells from: who speaks, and whose partner the other one is called."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from ..records import Span
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.partners import (
    CALLED_PARTNER,
    FOREIGN_OF,
    LABEL,
    PARTNER_OF,
    PARTNER_STEM,
)
from ..wording.lexicon import compiled, plain_text
from ..wording.telling import Rule, rule

_OTHER = {"B": "R", "M": "R", "R": "B", "P": "B"}
_SAME = {"B": "B", "M": "B", "R": "R", "P": "R"}
_OUR_RE = compiled(r"\b(?:our|ours)\b|(?<!\w)наш\w*")
_OUR_TRADE = rule(
    r"(?:\bour (?:[a-z]+ ){0,2}(?:trade|turnover|exchange|commerce)(?: turnover)?"
    r" with (?:the )?(?:republic of )?"
    r"|(?<!\w)наш\w* (?:[^\W\d]+ ){0,2}(?:товарооборот|оборот|торговл|обмен)\w* со? (?:республикой )?)"
    r"(?P<place>[BMRP])"
)
# "On the cooperation of Karelia with Belarus": the heading of a page that Karelia wrote. News of it tell
# more: "Cooperation of Karelia with Belarus discussed"; and "between" tells from neither side.
_COOPERATION_RE = compiled(
    r"\W*(?:справка |информация )?"
    r"(?:(?:о |об )?сотрудничеств[еоа]|(?:about |on )?(?:the )?cooperation(?: of)?)"
    r" (?:the )?(?P<place>[BMRP])(?P=place)* (?:with|со?) (?:the |republic of |республикой ){0,2}"
    r"[BMRP]++(?: [BMRP]++)*+(?! ?[^\W\d])"
)
# "Vitebsk colleagues cite different data", «по данным белорусской стороны».
_TELLER = rule(
    r"(?P<place>[BMRP])(?:'s|')? (?:colleagues|counterparts|statisticians|side|party|partners)"
    r" (?:cites?|says?|said|gives?|gave|reports?|reported|names?|puts?)\b"
    r"|(?<!\w)по данным (?P<other>[BMRP])+ (?:стороны|коллег|партнеров|статистики|статистиков)(?!\w)"
)
_GOVERNOR_RE = compiled(r"\b(?:vice-)?governor\b|(?<!\w)(?:вице-)?губернатор")
_ENVOY_RE = compiled(r"\b(?:embassy|ambassador|consul)|(?<!\w)(?:посольств|посол|посл|консул)")
_COUNTRY = {"B": "BY", "R": "RU"}
_SHORT = 5  # characters of a word that may name a place
# "The third Russian partner of the region".
_ABROAD_PARTNER_RE = compiled(
    r"(?<!\w)(?:(?P<russian>russian|российск\w+)|belarus(?:ian)?|белорусск\w+)"
    r" (?:(?:trade|trading|foreign|торгов\w+|внешн\w+|экономическ\w+) ){0,2}"
    r"(?:partners? (?:of|for) |партнер\w*)"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(PARTNER_OF[language]), compiled(CALLED_PARTNER[language])


@lru_cache(maxsize=2)
def _foreign(language: str) -> Rule:
    return rule(FOREIGN_OF[language])


@lru_cache(maxsize=2)
def _speaker(language: str) -> Rule:
    return rule(vocabulary_of(language).known_speaker)


def calls_partners(reading: Reading) -> bool:
    """Say whether a text may call one side a partner anywhere, or tell of one's foreign trade."""
    is_partner = PARTNER_STEM[reading.language] in reading.plain
    return is_partner or _foreign(reading.language).may_hold(reading.coded)


def names_speakers(reading: Reading) -> bool:
    """Say whether a text may name anywhere who is of one side whatever stands beside."""
    return _speaker(reading.language).may_hold(reading.plain)


def partner_teller(reading: Reading, sentence: Sentence) -> str:
    """Return whose trade is told where one side is called a partner: "Belarus is our main partner".

    The partner's owner tells; where no owner is named, the side that is not called a partner.
    """
    if reading.plain.find(PARTNER_STEM[reading.language], sentence.start, sentence.end) < 0:
        return _foreign_teller(reading, sentence)
    owner_re, called_re = _patterns(reading.language)
    owner = owner_re.search(reading.coded, sentence.start, sentence.end)
    called = called_re.search(reading.coded, sentence.start, sentence.end)
    abroad = _ABROAD_PARTNER_RE.search(reading.plain, sentence.start, sentence.end)
    if abroad and owner:  # "the third Russian partner of the region": only one of ours has those
        return "B" if abroad["russian"] else "R"
    side = _SAME[_named(owner)] if owner else ""
    if side and not (called and called["place"] and _SAME[called["place"]] == side):
        return side  # but "the oblast of P is a partner of the region" is told by that region
    return _OTHER[called["place"] or "B"] if called else ""


def _named(match: re.Match[str]) -> str:
    """Return the letter of the place that a match names."""
    return next(place for place in match.groups() if place)


def _foreign_teller(reading: Reading, sentence: Sentence) -> str:
    """Return whose foreign trade a sentence is about: "Belarus has 14% of the region's"."""
    foreign = _foreign(reading.language)
    owner = foreign.search(sentence.told, reading.coded, sentence.start, sentence.end)
    if owner and _named(owner) == "P":
        return "R"  # who tells of an oblast's foreign trade tells from there
    teller = _SAME[_named(owner)] if owner else ""
    others = {"R": "BM", "B": "RP"}.get(teller, "")
    named = any(other in reading.coded[sentence.start : sentence.end] for other in others)
    return teller if named else ""


def label_teller(reading: Reading, sentence: Sentence, at: int, partner: str) -> str:
    """Return the side that tells where Belarus stands as a label before `at`: a region's partner."""
    if partner == "RU":
        return ""
    return "R" if _label().search(reading.coded, sentence.start, at) else ""


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    return compiled(LABEL)


def speaking_side(reading: Reading, sentence: Sentence) -> str:
    """Return the side of whoever speaks without a region beside the office: governors are Russian."""
    speaker = _speaker(reading.language)
    if not speaker.may_hold(reading.plain, sentence.start, sentence.end):
        return ""
    found = speaker.pattern.search(reading.plain, sentence.start, sentence.end)
    if found is None:
        return ""
    return "R" if found["russian"] else "B"


def our_side(reading: Reading, sentence: Sentence) -> str:
    """Return the side of whoever says "our trade with Belarus", or is said to cite: "Vitebsk colleagues"."""
    where = sentence.told, reading.coded, sentence.start, sentence.end
    if teller := _TELLER.search(*where):
        return _SAME[teller["place"] or teller["other"]]
    if headed := _COOPERATION_RE.match(reading.coded, sentence.start, sentence.end):
        return _SAME[headed["place"]]
    ours = _OUR_TRADE.search(*where)
    return _OTHER[ours["place"]] if ours else ""


def voice_at(reading: Reading, at: int) -> Spot | None:
    """Return the place whose office says the words at an offset, where a quotation gives one."""
    role = _role_at(reading, at)
    if role is None:
        return None
    if role not in reading.office_places:  # looked for in all of the text
        reading.office_places[role] = _place_of(reading, plain_text(role).split())
    return reading.office_places[role]


def speaker_at(reading: Reading, at: int) -> str:
    """Return the side of whoever is quoted at an offset: an ambassador's "exports" are his country's."""
    voice = voice_at(reading, at)
    if voice:
        return _SAME[voice.letter]
    role = _role_at(reading, at)
    # Regions of Belarus have chairmen, whom the news calls governors at times.
    is_governor = role is not None and _GOVERNOR_RE.search(plain_text(role)) is not None
    return "R" if is_governor and "P" in reading.letters and "M" not in reading.letters else ""


def _role_at(reading: Reading, at: int) -> str | None:
    """Return the office of whoever is quoted at an offset."""
    voices = reading.document.voices
    number = bisect_right(voices, at, key=_start) - 1
    return None if number < 0 or at >= voices[number][0].end else voices[number][1]


def _start(voice: tuple[Span, str]) -> int:
    return voice[0].start


def _place_of(reading: Reading, office: list[str]) -> Spot | None:
    """Return the place of an office, whose first words stand in another case in the text."""
    for first in range(len(office)):
        words = " ".join(office[first:])
        start = reading.plain.find(words) if len(words) > _SHORT else -1
        if start >= 0:
            named = reading.spots_between(start, start + len(words))
            own = [s for s in named if s.letter in "BMRP" and not _is_seat(reading, s)]
            return own[0] if own else _sender(named, words)
    return None


def _sender(named: list[Spot], office: str) -> Spot | None:
    """Return the country of an embassy told by its seat alone: "the republic's embassy in Moscow"."""
    seats = [s for s in named if s.letter in _OTHER]
    if not seats or not _ENVOY_RE.search(office):
        return None
    side = _OTHER[seats[0].letter]
    return seats[0]._replace(letter=side, code=_COUNTRY[side])


def _is_seat(reading: Reading, spot: Spot) -> bool:
    """Say whether a place is only where an office has its seat: "the embassy in Moscow"."""
    return reading.plain[max(0, spot.start - 4) : spot.start].endswith((" in ", " в ", " во "))
