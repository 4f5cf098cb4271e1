"""The office of a person, read beside the name: before it, after it, or set off by a comma."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import NamedTuple

from ..vocabulary.en_speech import OPENING_GERUNDS
from ..vocabulary.speech import (
    LEADING,
    LINKS_EN,
    LINKS_RU,
    MINISTRY_FIELDS,
    OFFICE_FIELDS,
    OPENING,
    STOPS,
)
from .given import find_given
from .office_case import is_nominative, nominative_office
from .office_words import DEPUTIES, STRIP, is_fellow, office_words
from .tongue import EN, RU, Tongue, office_stem
from .two_names import LISTENERS
from .words_before import is_of_addressed, unveiled, veil_fields, veil_saints, words_before

_OWNERS = frozenset(("country's", "country’s", "republic's", "republic’s", "nation's", "nation’s"))


# What somebody is only to another one: "her colleague X, rector of the academy" is a rector.
_FELLOWS = frozenset(
    ("colleague", "counterpart", "partner", "fellow", "friend", "boss", "successor")
)
_BODIES = frozenset(("committee", "board", "branch", "bodies", "power", "authorities", "council"))
_PLENIPOTENTIARY = tuple(
    [first + case, "и"]
    for first in ("Чрезвычайн", "чрезвычайн")
    for case in ("ый", "ого", "ым", "ому")
)


class Office(NamedTuple):
    """An office as the text words it, its words for comparing, the gender it shows."""

    text: str
    words: frozenset[str]
    gender: str


_REACH, _WORDS = 150, 24  # "Deputy Head of the Department of … of the National Assembly of …"
_RIGHT_RE = re.compile(
    r"""\s?(?:,|\(|[—–-]\s)\s*((?:[^,.;:()“”"„—–]|(?<=\w )["“„][^"“”„,\n]{2,40}["“”](?!\w)){3,120})"""
)
_LINE_RE = re.compile(r"\n(?:[ \t]*\n|(?P<first>[A-ZА-ЯЁ][a-zа-яё]+)\b)")
# «Глава Коми встретил Дроздова»: a verb between an office and a name of another.
_MET_RE = re.compile(r"[а-яё]{2,}[аеиыя]л(?<!генерал)(?<!адмирал)(?<!отдел)(?<!филиал)")
_ACTS_RE = re.compile(r" (?!and |of |for |on |in )([a-z]+) ")
_GOING_ON = ("and", "with", "from", "и", "при", "с")  # of one office behind a name
_SUBJECTS = ("ная", "ный", "ская", "ский")


def find_office(
    text: str, start: int, end: int, tongue: Tongue, is_oblique: bool = False, above: int = 0
) -> Office | None:
    """Find the office that stands beside the name at `start`–`end`; another name ends at `above`."""
    left = text[max(0, start - _REACH) : start]
    acts = _ACTS_RE.match(text, above, start) if above and tongue is not RU else None
    if acts and not office_stem(acts.group(1)):
        left = text[max(above, start - _REACH) : start]  # "Minister X used a talk to chide Mr Y"
    office = (
        None if is_of_addressed(left, text[end : end + 1]) else _before(left, tongue, is_oblique)
    )
    if office is None or (office.words & _FELLOWS and tongue is EN):
        office = _after(text[end : end + _REACH], tongue) or office
    return office


def make_office(phrase: str, tongue: Tongue) -> Office:
    """Return the office that a phrase names, without its article."""
    words = phrase.split()
    while words and (words[0].lower() in LEADING or (words[0] in OPENING and len(words) > 1)):
        words.pop(0)
    if len(words) > 1 and words[0].lower() in _OWNERS:
        words.pop(0)  # "the country's ambassador"
    bare = " ".join(words).strip(" ,;:—–")
    compared = office_words(bare)
    gender = "f" if compared & tongue.female_roles else "m" if compared & tongue.male_roles else ""
    return Office(nominative_office(bare) if tongue is RU else bare, compared, gender)


def _before(left: str, tongue: Tongue, is_oblique: bool) -> Office | None:
    """Read "Prime Minister of Belarus NAME" and "the region's governor, NAME"."""
    is_set_off = left.rstrip().endswith(",")
    if is_set_off and tongue is not EN:
        return None
    links = LINKS_EN if tongue is EN else LINKS_RU
    words = words_before(left, tongue, links)
    if not words or words[-1].lower() in links or words[-1].lower() in STOPS:
        return None
    words = words if tongue is EN else _behind_listeners(words)
    office = _leftmost_role(words, links, tongue, is_oblique)
    if office is None or (is_set_off and _holds_name(words[office + 1 :], links)):
        return None
    if _names_another(words[office + 1 :]):
        return None
    first = _widened(words, office, tongue, is_oblique)
    if tongue is EN:
        first = _first_of_two(words, first, office, tongue)
        names = [n for n in range(first, office - 1) if find_given(words[n])]
        first = names[-1] + 2 if names else first  # "… Ivan Sedov Ambassador"
    phrase = unveiled(" ".join(words[first:]))
    return make_office(phrase, tongue) if len(phrase) < _REACH else None


def _behind_listeners(words: list[str]) -> list[str]:
    """Return the words behind those who are met or told, where an office is among them.

    >>> _behind_listeners("с журналистами министр торговли".split())
    ['министр', 'торговли']
    """
    held = [n for n, word in enumerate(words) if office_stem(word)]
    met = [n for n in held[:-1] if words[n].lower().endswith(LISTENERS)]
    return words[met[-1] + 1 :] if met else words


def _widened(words: list[str], first: int, tongue: Tongue, is_oblique: bool) -> int:
    """Return where the phrase of an office begins, with its ranks, lands and fields before it."""
    governed = tongue is RU and not is_nominative(words[first])
    while first > 0 and _extends(words[first - 1], tongue):
        if governed and words[first - 1].lower().endswith(_SUBJECTS):
            break  # «поставленная президентом задача»
        if is_oblique and office_stem(words[first - 1]) and is_nominative(words[first - 1], True):
            break
        first -= 1
    if tongue is RU and words[first - 2 : first] in _PLENIPOTENTIARY:
        first -= 2
    if (
        first > 1
        and tongue is EN
        and words[first - 1].islower()
        and not words[first - 1].endswith("ed")
        and not _is_small(words[first - 1].lower(), tongue)
        and _extends(words[first - 2], tongue)
    ):
        first -= 2  # "deputy farm minister", "White House press secretary"
        while first > 0 and _extends(words[first - 1], tongue):
            first -= 1
    return first


def _first_of_two(words: list[str], first: int, office: int, tongue: Tongue) -> int:
    """Return where the office of a ministry for two things begins: "Labor and Social Protection Minister"."""
    if not 1 < first < office or words[first - 1] != "and":
        return first
    if words[first - 2].lower() not in MINISTRY_FIELDS:
        return first
    first -= 2
    while first > 0 and _extends(words[first - 1], tongue):
        first -= 1
    return first


def _holds_name(words: list[str], links: frozenset[str]) -> bool:
    """Say whether an office set off by a comma has its bearer with it: "Governor X, Y noted"."""
    rest = list(dropwhile(office_stem, words))
    return bool(rest) and rest[0][0].isupper() and rest[0].lower() not in links


def _names_another(words: list[str]) -> bool:
    """Say whether a first name and a surname stand behind an office: «с губернатором Олегом Седовым X»."""
    return any(
        find_given(word) and follows[0].isupper() and not before.lower().startswith("им")
        for before, word, follows in zip(["", *words], words, words[1:], strict=False)
    )


def _is_small(low: str, tongue: Tongue) -> bool:
    return low in STOPS or low in LINKS_EN or low in LEADING or low in tongue.verbs


def _leftmost_role(
    words: list[str], links: frozenset[str], tongue: Tongue, is_oblique: bool
) -> int | None:
    """Return the number of the word where the office that ends the words begins.

    An oblique name has no office in the nominative: «помощник губернатора | Павла Седова».
    """
    first = None
    for number in range(len(words) - 1, max(-1, len(words) - _WORDS), -1):
        low = words[number].lower().strip(STRIP)
        if low in tongue.verbs or (low in STOPS and not (low in ("and", "и") and first is None)):
            break
        if _MET_RE.fullmatch(words[number]):
            break
        if office_stem(words[number]):
            follows = words[number + 1].lower() if number + 1 < len(words) else ""
            if low == "executive" and follows in _BODIES:
                continue  # "the chairman of the executive committee"
            if tongue is EN and follows and not _may_follow(words[number + 1], links):
                break
            if first and _is_another(words[number:first], words[first], tongue):
                break
            if first and is_oblique and is_nominative(words[number], True):
                break
            if first and tongue is EN and _is_served(words, number, first, tongue):
                break
            first = number
    return first


def _is_served(words: list[str], number: int, office: int, tongue: Tongue) -> bool:
    """Say whether the first office serves the second: "an aide to | Omsk Oblast Governor X"."""
    behind = words[office + 1 : office + 2]
    if office_stem(words[number]) in DEPUTIES or (behind and behind[0].lower() not in LINKS_EN):
        return False  # "the chairman of the Executive Committee"
    is_small = words[office].islower()
    while office > number + 1 and _extends(words[office - 1], tongue):
        office -= 1
    if is_small and words[office - 1].lower() in LEADING:
        return (
            False  # "the press secretary of the governor, X": a phrase of which the name is the end
        )
    return office > number + 1 and words[office - 1].lower() in (*LINKS_EN, *LEADING)


def _is_another(words: list[str], following: str, tongue: Tongue) -> bool:
    """Say whether the office that opens `words` is another's than the one that follows them.

    "Governor Ivan Sedov Ambassador …", «на встрече с губернатором области глава администрации …».
    """
    if tongue is EN:
        return any(map(find_given, words[1:]))
    return is_nominative(following) and not is_nominative(words[0])


def _may_follow(word: str, links: frozenset[str]) -> bool:
    return (
        word.lower() in links or word[0].isupper() or bool(office_stem(word)) or word == "general"
    )


def _extends(word: str, tongue: Tongue) -> bool:
    """Say whether a word before an office belongs to it: "Kursk Oblast", "first deputy", "region's"."""
    if word[-1] in ",.;:" or word.lower() in STOPS or word.lower() in tongue.prepositions:
        return False
    low = word.lower()
    if (
        word[-1] == "\5"
        or low in tongue.ranks
        or office_stem(word)
        or low.endswith(("'s", "’s", "s'", "s’"))
    ):
        return True
    if tongue is EN:
        return (
            (word[0].isupper() or word in OFFICE_FIELDS)
            and low not in LEADING
            and low not in tongue.verbs
            and low not in OPENING_GERUNDS
        )
    return low != "данным" and low.endswith(
        ("ский", "ского", "ская", "ской", "ным", "ный", "ная", "ной", "скому", "ским", "ного")
    )


def _above_name(told: str) -> str:
    """Return the words up to the paragraph below, or to a line that opens with a first name."""
    for line in _LINE_RE.finditer(told):
        if line["first"] is None or find_given(line["first"]):
            return told[: line.start()]
    return told


def _after(right: str, tongue: Tongue) -> Office | None:
    """Read "NAME, head of the trade office," and "NAME (governor of X)"."""
    match = _RIGHT_RE.match(veil_saints(veil_fields(right, tongue)))
    if match is None:
        return None
    told = match.group(1)
    if right[match.end() : match.end() + 1] == ":" and "\n" in told:
        told = told[: told.rindex("\n")]  # "Interview with X, head of Y\nQ: …"
    words = _above_name(told).split()
    roles = [n for n, word in enumerate(words[:7]) if office_stem(word) or is_fellow(words, n)]
    if not roles:
        return None
    last = len(words)
    for number, word in enumerate(words):
        low = word.lower().strip(STRIP)
        if tongue is EN and low in tongue.verbs and words[0] == "the":
            return None  # "After talks with X, the governor said"
        is_next = low == "и" and any(map(find_given, words[number + 1 : number + 2]))
        if is_next or low in tongue.verbs or (low in STOPS and low not in _GOING_ON):
            last = number
            break
    if roles[0] >= last or any(word.lower() in tongue.prepositions for word in words[: roles[0]]):
        return None
    return make_office(unveiled(" ".join(words[:last])), tongue)
