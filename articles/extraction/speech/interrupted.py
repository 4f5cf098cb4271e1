"""Speech that a paper breaks off to name itself: "X said that “…,” according to the agency, “…”"."""

from __future__ import annotations

import re

from .said_before import voice_in
from .voices import Place, Voice

_AGENCY = (
    r"(?:agency|newspaper|paper|channel|portal|website|site|TASS|RIA|Interfax|BelTA|BELTA|Belta|Sputnik|Reuters"
    r"|Xinhua|агентств\w*|газет\w*|канал\w*|телеканал\w*|портал\w*|издани\w*|сайт\w*|ТАСС|РИА"
    r"|Интерфакс\w*|БЕЛТА|БелТА|Sputnik|корреспондент\w*)"
)
_WORDS = r"[^,;:.!?\n]"
_ASIDE_RE = re.compile(
    rf"[\s,—–-]*(?:(?:and|but|и|а|но),? )?(?:"
    rf"(?:(?:according to|as (?:reported|quoted|cited|written|noted) by"
    r"|reports?|writes?|quotes?|cites?|citing)"
    r"|(?:по (?:сообщению|данным|информации)|со ссылкой на"
    r"|(?:как )?(?:сообщает|переда[её]т|пишет|цитирует|приводит(?: его| е[её])? слова))"
    rf") {_WORDS}{{0,40}}?\b{_AGENCY}\b{_WORDS}{{0,20}}"
    rf"|(?:as )?{_WORDS}{{0,40}}?\b{_AGENCY}\b{_WORDS}{{0,20}}? (?:reports?|writes?|quotes?|cites?|conveys?)"
    r"(?: (?:him|her))?(?: as (?:saying|adding))?"
    r")[\s,—–-]*"
)
_ENDS = ".!?…"
_LONGEST = 100  # characters


def interrupted(place: Place) -> Voice | None:
    """X said that “…,” according to the agency, “…”: both pieces are of X."""
    stretches, number = place.stretches, place.number
    if number and _is_aside(place, number - 1):
        last = place.voices[number - 1]
        return last._replace(rule="goes_on") if last is not None else None
    if number + 1 < len(stretches) and _is_aside(place, number):
        return voice_in(place, place.before, place.outer.start, "sentence_before")
    return None


def _is_aside(place: Place, number: int) -> bool:
    """Say whether nothing but the name of a paper stands between a quotation and the next."""
    one, two = place.stretches[number], place.stretches[number + 1]
    start, end = one.outer.end, two.outer.start
    if not 4 < end - start < _LONGEST or place.text[one.inner.end - 1] in _ENDS:
        return False
    return _ASIDE_RE.fullmatch(place.text, start, end) is not None
