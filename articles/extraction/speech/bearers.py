"""Whom an office with its article or possessive means: "the head of state", "its trade minister"."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from .descriptions import described
from .met_office import has_met
from .office_fit import is_of_other_country
from .office_words import DEPUTIES, office_words
from .person import Person
from .tongue import RU, office_stem
from .unnamed_pair import of_unnamed_pair
from .visitors import is_visit, party_to_visit

if TYPE_CHECKING:
    from .scene import Scene
from .referents import named_in_paragraph, resolve_office

_HIGHEST = frozenset(("министр", "губернатор", "президент", "премьер", "премьер-министр"))
_INDEFINITE = frozenset(("a", "an", "one", "another", "some"))
# What whoever has just been named may be called.
_ANYBODY_RE = re.compile(
    r"the (?:representative of the (?:delegation|side|ministry|department|region|embassy|committee)|official"
    r"|interlocutor|speaker|functionary|civil servant|specialist|expert|analyst|economist)\Z"
    r"|(?:(?:специалист|эксперт|аналитик|экономист|чиновник|собеседник|спикер|функционер)а?"
    r"|чиновниц[ау]|собеседниц[ау]|представител[ья] (?:ведомства|министерства"
    r"|департамента|управления|комитета|посольства|региона|стороны|делегации))"
    r"(?: (?:агентства|издания|журнала))?\Z",
    re.IGNORECASE,
)
_TELLER_RE = re.compile(
    r"the speaker\Z|(?:(?:спикер|собеседник)а?|собеседниц[ау])\Z", re.IGNORECASE
)
_SOME = ("один ", "одна ", "некий ", "какой-то ", "какая-то ")  # «Но один министр сказал»
_ONE_OF_RE = re.compile(r" (?:one of|одного|одной)\b")
# Somebody left without a name speaks: "A member of the delegation said", «Один из участников заметил».
_NAMELESS_RE = re.compile(
    r"(?:[^,.;]{0,60}, |(?:But|Yet|And|Но|А) )?"
    r"(?:(?:An?|One|Another|a|an|one|another) (?!of his\b)[a-z]|(?:Один|Одна|Некий|Некая|один|одна) [а-яё]"
    r"|Источник)"
)
_BACK = 3  # sentences
_THEIRS = frozenset(("its", "their"))
# "His spokesman" is of whom was just named, and no other's.
_HIS = frozenset(("his", "her"))
_SERVING_RE = re.compile(r"\b(?:spokes\w+|press secretary|aide|advis[eo]r)\b")
_SOME_REACH = 10  # characters
_REACH = 200  # mentions to look through for the bearer of an office


def bearer_of(scene: Scene, wording: str, position: int) -> Person | None:
    """Return the person whom an office with its article or possessive means where it stands."""
    opening = wording.split(maxsplit=1)[0].lower()
    if scene.text[position : position + _SOME_REACH].lower().startswith(_SOME):
        return None
    if opening in _INDEFINITE or _ONE_OF_RE.search(wording):
        return None  # somebody new: "a farmer in a red cap", "the governor of one of the regions"
    if is_visit(wording):
        return party_to_visit(scene, wording, position)
    if _ANYBODY_RE.match(wording) and _follows_nameless(scene, position):
        return None
    person = of_unnamed_pair(scene, wording) or resolve_office(scene, wording, position)
    is_served = opening in _HIS and _SERVING_RE.search(wording)
    if (opening in _THEIRS or is_served) and person is not None:
        # "its trade minister" is the minister of what was just named, not of another country
        return person if person in named_in_paragraph(scene, position) else None
    if person is None and (
        opening in ("the", "этот", "эта") or (scene.tongue is RU and _ANYBODY_RE.match(wording))
    ):
        person = (
            _described(scene, wording, position)
            or _just_told(scene, wording, position)
            or described(scene, wording, position)
        )
        if person and _is_above(person, wording):
            return None
    return None if person and has_met(scene, person, wording, position) else person


def _follows_nameless(scene: Scene, position: int) -> bool:
    """Say whether somebody without a name spoke last: "A delegate said … The official added"."""
    sentences = scene.document.sentences
    here = scene.document.sentence_at(position)
    for number in range(here - 1, max(-1, here - 1 - _BACK), -1):
        start, end = sentences[number]
        if scene.names(start, end):
            return False
        is_nameless = _NAMELESS_RE.match(scene.text, start, end) and not scene.is_quoted(start)
        if is_nameless and scene.cues.between(start, end):
            return True
    last = max((number for number in scene.voices if number < here), default=-1)
    is_stranger = last >= 0 and scene.voices[last] is None
    return is_stranger and not scene.names(sentences[last].end, position)


def _just_told(scene: Scene, wording: str, position: int) -> Person | None:
    """Return whom "the speaker" means of several: whom the sentence before this paragraph is about."""
    if not _TELLER_RE.match(wording):
        return None
    document = scene.document
    opens = document.paragraphs[document.paragraph_at(position)].start
    number = document.sentence_at(opens) - 1
    subject = scene.subject_of(number) if number >= 0 else None
    return subject.person if subject else None


def _is_above(person: Person, wording: str) -> bool:
    """Say whether somebody is no «представитель министерства»: a minister, a governor."""
    if not wording.lower().startswith("представител"):
        return False
    return any(not office.isdisjoint(_HIGHEST) for office in person.offices)


def _is_second(office: frozenset[str]) -> bool:
    return not office.isdisjoint(DEPUTIES) or any(w.startswith(("vice-", "вице-")) for w in office)


def _is_over_or_under(told: frozenset[str], office: frozenset[str]) -> bool:
    """Say whether of two offices one is the deputy of the other; "the representative" may be a deputy."""
    if _is_second(told) or not _is_second(office):
        return _is_second(told) != _is_second(office)
    return any(office_stem(word) and word in office for word in told)


def _described(scene: Scene, wording: str, position: int) -> Person | None:
    """Return whom "the miller" means after "X, owner of a mill", or in a talk with one person only."""
    before = bisect_right(scene.cast.starts, position)
    named = dict.fromkeys(
        m.person
        for m in reversed(scene.cast.mentions[max(0, before - _REACH) : before])
        if m.person.known
    )
    last = next(iter(named), None)
    if last is None:
        return None
    stems = {word[:4] for word in wording.split()[1:] if len(word) > 4 and word.islower()}
    told = office_words(wording)
    if any(is_of_other_country(told, office) for office in last.offices):
        return None
    if last.offices and all(_is_over_or_under(told, office) for office in last.offices):
        return None  # "the vice-president of the chamber" after its president
    held = {word for office in last.offices for word in office if not office_stem(word)}
    if any(word[:4] in stems for word in held):
        return last
    if _ANYBODY_RE.match(wording) and (
        named_in_paragraph(scene, position) == [last] or (last.offices and len(named) == 1)
    ):
        return last  # whatever office was told of the one who is being reported
    only = len(named) == 1 and not last.offices and last in scene.voices.values()
    return last if only else None
