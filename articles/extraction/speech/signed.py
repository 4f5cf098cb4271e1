"""A quotation signed: a name in brackets, behind a dash or a colon, or on the line below it."""

from __future__ import annotations

import re

from .according import possessor
from .tongue import RU
from .voices import NEAR, Place, Voice, named_subject

_BRACKET_RE = re.compile(r"\s?\(((?!photo|pictured|see|source)[^()]{4,140})\)", re.IGNORECASE)
_DASH_RE = re.compile(r"\s{0,2}[—–―-]{1,2}\s{0,2}")
_COLON_RE = re.compile(r":\s{1,2}")
_ENTRY_END_RE = re.compile(r"[ ]?(?:$|\n|,[^.!?\n]{3,120}\.?(?:\n|$))")
# "“…” – X on the captain's injury", "– X speaking to young players", "– X to the Herald"
_SAYING_ON_RE = re.compile(r" (?:on|to|about|speaking|talking|telling|reporting|in|via|after)\b")
_DASHES = frozenset("—–―-")


def bracket_after(place: Place) -> Voice | None:
    """“…” (Deputy Minister A. Tur, at the fair): a name in brackets right after the quotation."""
    if place.text.startswith("\n", place.outer.end):
        return _line_below(place)
    follows = place.text[place.outer.end : place.outer.end + 3].lstrip()[:1]
    if follows == ":":
        return _titled(place)
    if follows in _DASHES:
        return _signed(place)
    if follows != "(":
        return None
    match = _BRACKET_RE.match(place.text, place.outer.end, place.after)
    if match is None:
        return None
    names = place.scene.names(*match.span(1))
    return Voice(named_subject(names[0]), None, "bracket_after") if len(names) == 1 else None


def _signed(place: Place) -> Voice | None:
    """“…” — X, minister: a name set off by a dash, with nothing but an office after it."""
    match = _DASH_RE.match(place.text, place.outer.end, place.after)
    if match is None:
        return None
    names = place.scene.names(match.end(), min(place.after, match.end() + NEAR))
    if not names and place.text.startswith("из ", match.end()):  # «…» – из выступления X
        owner = possessor(place, match.end(), place.after)
        return Voice(owner, None, "bracket_after") if owner else None
    if not names:
        return None
    opens = names[0].begin == match.end() or place.scene.office_at(match.end(), names[0].start)
    if place.scene.tongue is not RU and opens and _SAYING_ON_RE.match(place.text, names[0].end):
        return Voice(named_subject(names[0]), None, "bracket_after")
    if names[0].start != match.end() or not _ENTRY_END_RE.match(place.text, names[0].end):
        return None
    return Voice(named_subject(names[0]), None, "bracket_after")


def _titled(place: Place) -> Voice | None:
    """“…”: Governor X on the plans: a headline that names the speaker after a colon."""
    match = _COLON_RE.match(place.text, place.outer.end, place.after)
    if match is None:
        return None
    names = place.scene.names(match.end(), min(place.after, match.end() + NEAR))
    if not names:
        return None
    is_first = names[0].begin == match.end() or place.scene.office_at(match.end(), names[0].start)
    return Voice(named_subject(names[0]), None, "bracket_after") if is_first else None


def _line_below(place: Place) -> Voice | None:
    """“…” on a line of its own, and below it a line with nothing but a name and an office."""
    document = place.scene.document
    number = document.paragraph_at(place.outer.start)
    paragraph = document.paragraphs[number]
    if paragraph != place.outer or number + 1 == len(document.paragraphs):
        return None
    start, end = document.paragraphs[number + 1]
    names = place.scene.names(start, min(end, start + NEAR))
    if not names or names[0].start != start or not _ENTRY_END_RE.match(place.text, names[0].end):
        return None
    if place.scene.cues.between(names[0].end, end):
        return None  # "Ivan Sedov, his lawyer, said that he was out."
    return Voice(named_subject(names[0]), None, "bracket_after")
