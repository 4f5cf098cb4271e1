"""Whom others quote: "“…,” the agency quoted him", «…, – приводит его слова», "“…,” quotes X the agency"."""

from __future__ import annotations

import re

from ..records import Span
from .people import Cast
from .person import Person
from .referents import resolve_pronoun
from .scene import Subject
from .voices import NEAR, Place, Voice, named_subject

# «…», — цитирует его пресс-служба; «…», — приводит его слова агентство; "…," the agency quoted him.
_QUOTED_HIM_RE = re.compile(
    r"[\s,–—-]*(?:[a-zа-яё-]+ ){0,4}?(?:(?:про)?цитир\w+ (?P<cited>его|е[её])"
    r"|(?:приводит|приводят|прив[её]л\w*|переда[её]т|передают|передал\w*|публику[её]т) (?P<told>его|е[её])"
    r" (?:слов|ответ|высказыва|мнени|комментари)[а-я]*|(?:quote|cite)[sd]? (?P<he>him|her))\b"
    # "…," the party's leader Ivan Sedov quoted him as saying
    r"|[\s,–—-]*(?:[\w’'.-]+ ){1,6}?(?:quot|cit)(?:ed|es) (?P<as_saying>him|her) as (?:saying|telling)\b"
    # "…," the Kremlin press service passes his words; "…," quotes the agency her words, as machines put it
    r"|[\s,–—-]*(?:[\w’'.-]+ ){0,6}?(?:quot|cit|pass|convey|transmit|relay|lead|report|giv)e?[sd]"
    r" (?:(?!that\b|of\b)[\w’'.-]+ ){0,3}?(?P<words>his|her) (?:words?|statement|remarks?|answer|comment)\b"
)
_QUOTING = frozenset(
    ("quotes", "quoted", "cites", "cited", "цитирует", "процитировал", "процитировала")
)
_FORMS = {"его": "он", "ее": "она", "её": "она", "him": "he", "his": "he", "her": "she"}
_NAME = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?"
_AGENCY = (
    r"(?:the (?:[a-z]+ )?(?:agency|channel|portal|newspaper|press)|BelTA|BELTA|Belta|TASS|RIA|Interfax"
    r"|Sputnik|Reuters)\b"
)
_PASSES = (
    r"(?:quotes|quoted|cites|cited|leads|passes|conveys|conveyed|gives|transmits|transmitted|transfers|relays"
    r"|relayed|reports|publishes)"
)
_GIVEN = r"(?:quoted|cited|given|conveyed|passed)\b"
# "…," quotes Orlov BelTA; "…," Orlova quotes RIA: word for word from the Russian, which has cases.
_QUOTED_NAME_RE = re.compile(
    r"[\s,–—-]*(?:"
    rf"(?:quote[sd]|cite[sd]|leads|passes) (?:{_NAME} )?(?P<behind>{_NAME}),? {_AGENCY}"
    rf"|(?:{_NAME} )?(?P<before>{_NAME}) (?:quotes|cites) {_AGENCY}"
    rf"|(?:{_NAME} )?(?P<owner>{_NAME})['’]s words (?:are|were) {_GIVEN}"
    rf"|(?:the )?words of (?:{_NAME} )?(?P<theirs>{_NAME}) (?:are|were) {_GIVEN}"
    rf"|(?:[\w’'.-]+ ){{0,6}}?{_PASSES} the words of (?:{_NAME} )?(?P<of>{_NAME})\b"
    rf"|(?:[\w’'.-]+ ){{0,6}}?{_PASSES} (?:{_NAME} )?(?P<whose>{_NAME})['’]s words\b"
    r")"
)


def quoted_by_others(place: Place, start: int, end: int) -> Voice | None:
    """Return whom others quote, by a pronoun or by name, in the words between two offsets."""
    match = _QUOTED_HIM_RE.match(place.text, start, end)
    if match is None:
        return _quoted_by_name(place, start, end)
    span = Span(*next(match.span(name) for name in match.groupdict() if match[name]))
    person = resolve_pronoun(place.scene, _FORMS[span.of(place.text).lower()], place.outer.start)
    if person is None and match["words"]:
        return None  # "quotes his words X's press service": he is named behind
    return Voice(Subject(span, person, None, "pronoun"), Span(*match.span()), "verb_after")


def quoted_object(place: Place, cue: Span, end: int) -> Subject | None:
    """Return whom a verb of quoting has behind it: "the agency quotes X", "cited the governor"."""
    if place.text[cue.start : cue.end].lower() not in _QUOTING:
        return None
    mentions = place.scene.cast.between(cue.end, min(end, cue.end + NEAR))
    if mentions:
        return named_subject(mentions[0])
    office = place.scene.office_at(cue.end, end)
    return office if office is not None and office.person is not None else None


def _quoted_by_name(place: Place, start: int, end: int) -> Voice | None:
    """Return who is quoted by name, where the text has named them before."""
    match = _QUOTED_NAME_RE.match(place.text, start, end)
    if match is None:
        return None
    name = next(name for name in match.groupdict() if match[name])
    person = _named(place.scene.cast, match[name])
    if person is None:
        return None
    subject = Subject(Span(*match.span(name)), person, person.office, "name")
    return Voice(subject, Span(*match.span()), "verb_after")


def _named(cast: Cast, word: str) -> Person | None:
    """Return the person of a surname, in the case of one who is quoted too: "Orlova" of Orlov."""
    bare = cast.known_as(word[:-1]) if word.endswith("a") else None
    if bare is not None and bare.first:
        return bare
    return cast.known_as(word)
