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
    # "This was stated by Prime Minister Drozdov"
    r"|\b(?:said|stated|announced|told|reported|noted|declared) by (?:the )?(?:[A-Za-z][\w'’-]* ){1,5}\Z"
)
# An office in small letters that has one bearer: "Tula governor Drozdov".
_SMALL_OFFICE_RE = re.compile(r"\b(?:governor|minister|mayor|ambassador|premier|president) \Z")
# «губернатор Дроздов сказал»: the word before what may be a surname, and how near the verb is.
_WORD_BEFORE_RE = re.compile(r"([А-Яа-яё-]{4,})[ \xa0]\Z")
# «губернатор Калужской области Дроздов»: the words between, none of which opens a name of its own.
_WORDS_BETWEEN_RE = re.compile(
    r"([А-Яа-яё-]{4,})[ \xa0]((?:[А-Яа-яё-]+[ \xa0]){0,5}?)([а-яё]{3,}|[А-ЯЁ][а-яё]+)[ \xa0]\Z"
)
_NAMED_BODIES = (
    *(
        "город",
        "района",
        "посел",
        "сел",
        "дерев",
        "станци",
        "завод",
        "холдинг",
        "концерн",
        "компани",
    ),
    *("фирм", "предприяти", "банк", "агентств", "газет", "журнал", "клуб", "партии", "имени"),
)
# Ends of surnames that other words have as well: «вице-премьер Кобец».
_RARER_RE = re.compile(r"[А-ЯЁ][а-яё]+(?:ец|як|ик|ак|ман|яц)")
_WORDS_RU_RE = re.compile(r"[а-яё]+")
_OFFICE_NEAR, _PHRASE_NEAR, _VERB_NEAR = 30, 70, 60  # characters


def is_lone(text: str, start: int, name: Name, tongue: Tongue, title_end: int) -> bool:
    """Say whether a word after an office is a surname: "Governor Drozdov", no "Governor Visits"."""
    word = name.words[0]
    if tongue is RU:
        is_like = is_like_surname(word) or _RARER_RE.fullmatch(word) is not None
        return is_like and _speaks(text, start, len(word), tongue)
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
    before = _office_before(text, start)
    if before is None:
        return False
    end = start + length
    near = text[max(0, before - _VERB_NEAR) : start] + text[end : end + _VERB_NEAR]
    verbs = tongue.verbs.intersection(_WORDS_RU_RE.findall(near))
    if text[end - 1] in "ая":  # «директор Гомельдрева сказал» names a plant
        return any(verb.endswith(("ла", "лась")) for verb in verbs)
    return bool(verbs)


def _office_before(text: str, start: int) -> int | None:
    """Return where the office right before a word begins, "Tula governor" or «губернатор области»."""
    before = _WORD_BEFORE_RE.search(text, max(0, start - _OFFICE_NEAR), start)
    if before is not None and office_stem(before.group(1)):
        return before.start()
    lead = max(0, start - _PHRASE_NEAR)
    phrase = _WORDS_BETWEEN_RE.search(text, text.rfind("\n", lead, start) + 1 or lead, start)
    if phrase is None or phrase[3].startswith(_NAMED_BODIES):
        return None
    words = list(re.finditer(r"[А-Яа-яё-]+", text[phrase.start() : start]))
    found = [word for word in words if office_stem(word[0])]
    return phrase.start() + found[-1].start() if found else None
