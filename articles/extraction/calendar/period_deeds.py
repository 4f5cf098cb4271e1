"""Years of deeds and months of speech: "the agreement signed in 2020", "he spoke in May of $5 million"."""

from __future__ import annotations

import re

from ..vocabulary.year_asides import OF_A_DEED
from ..wording.lexicon import compiled
from ..wording.matching import match_between
from .worded import Worded

_OF_A_DEED_RE = compiled(OF_A_DEED)
# "The record was registered in 2021": trade was so that year, it is no deed.
_OF_TRADE_RE = re.compile(
    r"\b(?:record|high|peak|low|maximum|minimum|growth|increase|rise|surge|upturn|decline|decrease|drop"
    r"|fall|turnover|trade|exports?|imports?|рекорд|максимум|минимум|пик|рост|прирост|увеличени|спад"
    r"|падени|снижени|сокращени|экспорт|импорт|(?:товаро)?оборот)\w{0,2},? (?:[^\s;]+ ){0,6}?"
    r"(?:registered|зарегистрирован\w*|dat(?:es?|ed|ing) back|go(?:es|ing) back)[^.;]*\Z"
)
# "He spoke in September of $5 million": the month of speech dates nothing that is spoken of.
_SAYING = (
    r"(?:spoke|said|told|mentioned|announced|stated|declared|reported"
    r"|(?:говорил|сказал|заявил|заявлял|сообщил|сообщал|докладывал|доложил|рассказал|рассказывал|назвал|называл|упомянул"
    r"|упоминал|объявил)[аои]?)"
)
_SAID_RE = re.compile(rf"\b{_SAYING} (?:back |еще |ещё |как раз )?(?:in )?\Z")
_SPOKEN_OF_RE = re.compile(r",? (?:of|about|that|об?|про|что)\b")
_SAYS_RE = re.compile(
    rf" (?!(?:[^\W\d]+[ -])*?(?:экспорт|импорт|постав|торг|оборот|товар|export|import|trade|suppl))"
    rf"(?:[^\W\d]+[ -]){{1,4}}{_SAYING}\b"
)
# "The goal set at the meeting in May, $5 million": when it was set is not by when it is to be reached.
_GOAL_SET_RE = re.compile(
    r"\b(?:goals?|tasks?|targets?|plans?|ambitions?|figures?|marks?|bar|objectives?|sums?|forecasts?"
    r"|estimates?|projections?)\b,? (?:that (?:was|were) )?"
    r"(?:named|set|made|given|drawn up|voiced|announced|outlined|declared|formulated|agreed|put forward"
    r"|mentioned)"
    r"(?: (?:at|during|by|in) [^,;:.$€\d]{2,60}?)? (?:back |as early as )?(?:in )?\Z"
    r"|(?<!\w)(?:цел|задач|план|цифр|ориентир|показател|сумм|рубеж|отметк|прогноз"
    r"|оценк)\w{0,3},? (?:котор\w+ )?"
    r"(?:назва|озвуч|постав|объяв|обознач|определ|намеч|зада|сдела)(?:нн?|енн?|ленн?|в?ил|л)\w{0,4}"
    r"(?: (?:на|во время|в ходе) [^,;:.$€\d]{2,60}?)? (?:еще )?(?:в )?\Z"
)
# "The October 2020 agreement has given us $8 million": a year that tells which one.
_NAMES_DEED_RE = compiled(
    r" (?:agreement|accord|treaty|deal|contract|decree|forum|summit|visit|resolution|law)\b"
)
# "After the August 2014 crisis".
_NAMES_EVENT_RE = compiled(
    r" (?:crisis|default|devaluation|invasion|annexation|sanctions|embargo|elections?|events)\b"
)
_AFTER = ("after the ", "following the ")
_ASIDE = (", ", "– ", "— ", "(")
_BESIDE = tuple(f"{mark}the " for mark in _ASIDE)
_FINAL_RE = re.compile(
    r" (?:before|prior to|without|not (?:yet )?(?:hit|affected|touched) by|of peace)\b"
)


def is_final(worded: Worded, before: str) -> bool:
    """Say whether a year is the last before something came: "in 2019, the last year before the crisis"."""
    opened = before.endswith(_BESIDE) or (
        before.endswith(_ASIDE) and worded.plain.startswith("the ", worded.start)
    )
    return opened and _FINAL_RE.match(worded.plain, worded.end, worded.limit) is not None


def names_deed(worded: Worded) -> bool:
    """Say whether a year tells which deed is meant: "the October 2020 agreement"."""
    return _NAMES_DEED_RE.match(worded.plain, worded.end, worded.limit) is not None


def is_of_deed(worded: Worded) -> bool:
    """Say whether a year is that of a deed: "the agreement signed in 2020"."""
    end, before = worded.start, worded.before
    places = worded.places.deeds if worded.places else None
    if before.endswith(_AFTER) and _NAMES_EVENT_RE.match(worded.plain, worded.end, worded.limit):
        return True
    found = match_between(_OF_A_DEED_RE, worded.plain, end - len(before), end, places)
    return found is not None and not _OF_TRADE_RE.search(before)


def is_of_speech(worded: Worded) -> bool:
    """Say whether a month is the one that somebody spoke in: "he spoke in September of $5 million"."""
    plain, end = worded.plain, worded.end
    if plain.startswith(("за ", "for "), worded.start):
        return False  # what is said of a month is of that month
    if _GOAL_SET_RE.search(worded.before):
        return True
    if _SAID_RE.search(worded.before):
        return _SPOKEN_OF_RE.match(plain, end, worded.limit) is not None
    return _SAYS_RE.match(plain, end, min(worded.limit, end + 60)) is not None
