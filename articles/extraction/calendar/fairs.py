"""Fairs and forums named with their year, "at SPIEF-2025": what is told at one is told in that year."""

from __future__ import annotations

import re

from ..wording.late import late
from .tense import nearest_tense
from .year_words import LAST_CLAUSE_RE, WORD_RE

_YEAR_RE = re.compile(r"(20[0-4]\d)(?![\d%/–—-]|[.,:]\d|\s?(?:год|г\.|year|-\d))")
_AT = (
    r"(?i:\b(?:at|during|within|visiting|visited|opened|on the (?:sidelines|margins|fringes) of"
    r"|as (?:a )?part of|in the (?:framework|margins) of|on the occasion of)"
    r"|(?<!\w)(?:на|в рамках|в ходе|на полях|во время|в кулуарах))"
)
_FAIR = (
    r"(?:\b(?:exhibition|expo|fair|forum|congress|salon|festival|conference)s?"
    r"|(?<!\w)(?:выставк|форум|ярмарк|салон|фестивал|конгресс|конференци)\w{0,3})"
)
_OPEN, _NAME = r"[«“\"'‘]?", r"(?:[A-ZА-ЯЁ][\w.-]*(?: (?:of|and|и))? ){0,5}"
_LAST = rf"{_OPEN}{_NAME}(?P<name>[A-ZА-ЯЁ][\w.]*)"
# "An exhibition called “Belarus-2008” was held": no programme bears the name.
_EXHIBITION_RE = late(
    r"(?i:\b(?:exhibit(?:ion)?|fair)|(?<!\w)(?:выставк|ярмарк)\w{0,3})"
    r"(?: (?:called|named|under the name|под названием))? [«“\"'‘][^»”\"\n]{0,40}\Z"
)
# Behind a hyphen any name is that of a fair; behind a space one that something happens "at".
_HYPHENED_RE = late(rf"(?:{_AT} (?:[\w-]+ ){{0,4}}|{_FAIR} ){_LAST}[»”\"]?[-–]\Z")
_BEFORE_FAIR_RE = late(rf"(?:^|[\s«“\"]){_LAST}[-–]\Z")
_FAIR_AFTER_RE = late(rf"[»”\"]? (?:\w+ ){{0,2}}{_FAIR}")
_LAST_NAME_RE = late(r"(?P<name>[A-ZА-ЯЁ][\w.]*)[»”\"]?[-–]\Z")
_SPACED_RE = late(rf"{_AT} (?:the )?{_LAST}[»”\"]? (?:[-–] )?\Z")
# What bears the year it is to be reached in, a model of a machine, a month, and games put off.
_NO_FAIR_RE = late(
    r"strateg|agenda|vision|programm?e|project|plan|concept|doctrine|стратеги|программ|проект|план|концепци"
    r"|доктрин|повестк|belarus|беларус|euro|евро|expo|экспо|olymp|олимп|cup|games|игры?\b|чемпионат"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|(?:jan|febr)uary|march|april|august"
    r"|(?:septem|octo|novem|decem)ber|quarter|half|year|[qh][1-4]\b"
    r"|январ|феврал|март|апрел|ма[йяе]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|нов(?:ый|ого)\b",
    re.IGNORECASE,
)
_CLAUSE_END_RE = late(r"(?<!\bSt)[.!?;]\s|\n")
_REACH = 120  # characters


def told_at_fair(text: str, start: int) -> tuple[int, str] | None:
    """Return the year of a fair that its number names, and what it says of the year of writing.

    >>> text = "It was told at SPIEF-2025."
    >>> told_at_fair(text, text.index("2025"))
    (2025, 'exact')
    """
    year = _YEAR_RE.match(text, start)
    if year is None:
        return None
    before = text[max(0, start - _REACH) : start]
    before = before[[0, *(m.end() for m in _CLAUSE_END_RE.finditer(before))][-1] :]
    after = _CLAUSE_END_RE.split(text[year.end() : year.end() + _REACH], maxsplit=1)[0]
    named = _named(before, after)
    if named is None:
        return None
    if _NO_FAIR_RE.match(named["name"]) and not _EXHIBITION_RE.search(before):
        return None
    if LAST_CLAUSE_RE.search(f"{before}#{after}".lower()):
        return int(year[1]), "last"
    tense = nearest_tense(
        " ".join(WORD_RE.findall(before.lower())), " ".join(WORD_RE.findall(after.lower()))
    )
    return int(year[1]), "near" if tense == "coming" else "exact"


def _named(before: str, after: str) -> re.Match[str] | None:
    """Return the name of a fair right before its year."""
    if before[-1:] not in ("-", "–"):
        return _SPACED_RE.search(before)
    if exhibition := _EXHIBITION_RE.search(before):
        return _LAST_NAME_RE.search(exhibition[0])
    named = _HYPHENED_RE.search(before)
    return named or (_BEFORE_FAIR_RE.search(before) if _FAIR_AFTER_RE.match(after) else None)
