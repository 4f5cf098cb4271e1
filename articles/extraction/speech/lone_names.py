"""Surnames that stand alone behind an office: "Governor Drozdov said", «сказал губернатор Дроздов»."""

from __future__ import annotations

import re

from .name_parts import is_like_surname
from .person_names import Name
from .tongue import RU, Tongue, office_stem

_LEAST = 3  # letters: a shorter word is hardly a surname
_NO_ENDS = ("s", "ed", "ing")
_ACTS_RE = re.compile(
    r"['’]s\b|,| (?:has|had|was|is|will|said|told|made|spoke|gave|came|met|went|saw|[a-z]+(?:ed|s))\b"
)
# "…," said Tula governor Drozdov.
_SAID_BY_RE = re.compile(
    r"[,!?][\"”»’'] (?:said|says|added|noted|told \w+|stressed|explained|remarked|concluded|recalled)"
    r" (?:the )?(?:[A-Za-z][\w'’-]* ){1,5}\Z"
)
# An office in small letters that has one bearer: "Tula governor Drozdov".
_SMALL_OFFICE_RE = re.compile(r"\b(?:governor|minister|mayor|ambassador|premier|president) \Z")
# «губернатор Дроздов сказал»: the word before what may be a surname, and how near the verb is.
_WORD_BEFORE_RE = re.compile(r"([А-Яа-яё-]{4,})[ \xa0]\Z")
_WORDS_RU_RE = re.compile(r"[а-яё]+")
_OFFICE_NEAR, _VERB_NEAR = 30, 60  # characters


def is_lone(text: str, start: int, name: Name, tongue: Tongue, title_end: int) -> bool:
    """Say whether a word after an office is a surname: "Governor Drozdov", no "Governor Visits"."""
    word = name.words[0]
    if tongue is RU:
        return is_like_surname(word) and _speaks(text, start, len(word), tongue)
    if start < title_end or len(word) <= _LEAST or word.endswith(_NO_ENDS):
        return False
    near = max(0, start - _OFFICE_NEAR)
    if name.before != "office" and not _SMALL_OFFICE_RE.search(text, near, start):
        return False
    end = start + name.end - name.start
    said = _SAID_BY_RE.search(text, max(0, start - _VERB_NEAR), start)
    return said is not None or _ACTS_RE.match(text, end) is not None


def _speaks(text: str, start: int, length: int, tongue: Tongue) -> bool:
    """Say whether a Russian surname stands right behind an office, a verb of speech near both."""
    before = _WORD_BEFORE_RE.search(text, max(0, start - _OFFICE_NEAR), start)
    if before is None or not office_stem(before.group(1)):
        return False
    end = start + length
    near = text[max(0, before.start() - _VERB_NEAR) : start] + text[end : end + _VERB_NEAR]
    verbs = tongue.verbs.intersection(_WORDS_RU_RE.findall(near))
    if text[end - 1] in "ая":  # «директор Гомельдрева сказал» names a plant
        return any(verb.endswith(("ла", "лась")) for verb in verbs)
    return bool(verbs)
