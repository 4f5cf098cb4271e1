"""Names in runs of capitalised words: what is left without titles, offices, places and bodies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..text import Document
from ..vocabulary.en_speech import SURNAME_LIKE
from ..vocabulary.honours import POST_NOMINALS, of_length
from .given import find_given
from .met_names import behind_oblique
from .tongue import EN, RU, Tongue, office_stem
from .word_kinds import is_family, is_first, is_rank, is_surname, kind_of

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŐŘŚŞŠŢŤŪŬŮŰŹŻŽȘȚ"
# The look-behinds stand after the capital, so that the search can skip to the next one.
_CAPITAL = rf"[{_UPPER}](?<!\w.)"
_WORD = (
    rf"{_CAPITAL}(?:\w+(?:[-‐]\w+){{0,3}}(?:['’](?!s\b|S\b)\w\w+)?"
    rf"|(?<=[ODM])['’][{_UPPER}]\w+|\.(?:[{_UPPER}]\.){{0,2}})"
)
# The dot comes before the words that it may stand after: seldom is there one to look back from.
_DOT = (
    rf"(?:\.(?:(?<=(?:{of_length(2)}|Jr|Sr).)|(?<=(?:{of_length(3)}).)"
    rf"|(?<=(?:{of_length(4)}).)|(?<=(?:{of_length(5)}).)))?"
)
_PARTICLE = r"(?:de|da|di|del|della|der|den|van|von|bin|ibn|la|le|dos|du|ter|ten|y|zu|e)"
_SPACE = r"(?:[ \xa0]{1,3}|\r?\n)"
_SEQUENCE_EN_RE = re.compile(
    rf"{_WORD}{_DOT}(?:(?:{_SPACE}(?:{_PARTICLE}[ ]){{0,2}}(?:(?:al|el|ul)-)?{_WORD}"
    rf"|(?<=[{_UPPER}]\.)[{_UPPER}]\w+){_DOT}){{0,9}}"
)
_WORD_RU = r"[А-ЯЁ](?<!\w.)(?:[а-яё]+(?![А-ЯЁа-яё])(?:-[А-ЯЁа-яё][а-яё]+)*|\.(?:[ ]?[А-ЯЁ]\.)?)"
_SEQUENCE_RU_RE = re.compile(
    rf"{_WORD_RU}(?:(?:{_SPACE}|(?<=\.))(?:{_WORD_RU}|[А-ЯЁ]{{4,}}\b)){{0,6}}"
)
_TOKEN_RE = re.compile(
    rf"(?:[{_UPPER}А-ЯЁ]\.)+(?=[{_UPPER}А-ЯЁ][^\W\d_])|\S+"
)  # "V.Drozdov" is two
# What follows "of" or «из» in one run of capitals with a name may be a place or a department.
_OF_PLACE_RE = re.compile(r"\b(?:of|for|из|в|на|под|от|по|г\.) $|\bof (?:[A-Z]\w+,? ){1,3}and $")
# "The Chamber of | Commerce Ivan Sedov", "the Ministry of Trade and | Services Ivan Sedov".
_BODY_OF_RE = re.compile(
    r"\b(?:[Cc]hamber|[Mm]inist(?:ry|er)|[Dd]epartment|[Cc]ommittee|[Uu]nion|[Aa]ssociation|[Bb]oard|[Ss]ervice|[Aa]cademy"
    r"|[Ii]nstitute|[Cc]olleges?|[Aa]gency|[Cc]ent(?:re|er)|[Cc]ouncil|[Ff]aculty|[Ss]chool|[Bb]ureau|[Dd]irectorate"
    r"|[Dd]ivision|[Cc]onfederation|[Gg]uild|[Ff]und) of (?:(?:[A-Z]\w+,? ){1,3}and )?$"
)
_UNIT_BEHIND_RE = re.compile(
    r" (?:of|in) the (?:region|oblast|territory|krai|republic|city|province|district|country)\b"
)
_PATRONYMIC_RE = re.compile(r"(?:вич|вна|вича|вны|вичу|вне|вичем|вной)$")
_NICKNAME_RE = re.compile(r" [“\"‘'(][A-Z][^“”\"()\n]{1,24}[”\"’')] ")
_NEAR = 60  # characters before a run that may tell what its first words are
# A plural or a neuter is nobody's name: «Документы Открытые данные» of a menu.
# "The chairman of the timber concern | Agat Ivan Sedov": what a firm is, before its name.
_FIRM_BEFORE_RE = re.compile(
    r"\b(?:concern|company|plant|enterprise|holding|firm|corporation|association|factory|works|bank"
    r"|group|trust|agency|OAO|OJSC|JSC|LLC|ZAO|OOO) \Z"
)
_NOBODY_RE = re.compile(r"[а-яё](?:ые|ие|ое)$")
INITIALS_RE = re.compile(rf"(?:[{_UPPER}]\.){{1,3}}")
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "jr.", "sr."))


class Name(NamedTuple):
    """A name inside a run of capitals: offsets in the run, its words, what stands before it there."""

    start: int
    end: int
    words: tuple[str, ...]
    before: str


def find_names(
    document: Document, place_starts: dict[int, int], tongue: Tongue
) -> list[tuple[int, int, Name]]:
    """Find names in text order: where each starts, where its run of capitals starts, the name."""
    pattern, names_in = (
        (_SEQUENCE_RU_RE, _russian_names) if tongue is RU else (_SEQUENCE_EN_RE, _english_names)
    )
    found: list[tuple[int, int, Name]] = []
    for match in pattern.finditer(document.text):
        run = match.group()
        names = names_in(run)
        if not names:
            continue
        begin = match.start()
        for name in names:
            behind = document.text[begin + name.end : begin + name.end + 1]
            if name.words[0] == "Said" and len(name.words) > 1 and behind == ":":
                name = Name(
                    _starts(run, name)[1], name.end, name.words[1:], ""
                )  # "Said Drozd: “…”"
            if len(name.words) > 2 and _OF_PLACE_RE.search(
                document.text, max(0, begin - _NEAR), begin
            ):
                is_certain = tongue is RU or _is_of_office(document.text, begin)
                name = _after_office(run, name, is_certain)
            if len(name.words) == 3:
                name = _without_house(run, name, document.text, begin)
            if len(name.words) == 2 and _is_department(document.text, begin, name):
                continue
            start = begin + name.start
            place_end = place_starts.get(start)
            if place_end is None:
                if not _ends_in_place(run, begin, name, place_starts):
                    found.append((start, begin, name))
                continue
            rest = _after_place(run, name, place_end - begin)
            if rest is not None:
                found.append((begin + rest.start, begin, rest))
    return _with_nicknames(document.text, found) if tongue is EN else found


def _with_nicknames(text: str, found: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """Join the halves of a name that a nickname parts: 'Ivan "Vanya" Kent'."""
    joined: list[tuple[int, int, Name]] = []
    for start, begin, name in found:
        halves = [item for item in joined[-2:] if _is_nicknamed(text, item, start)]
        if halves and not name.start:
            opens, run, first = halves[0]
            del joined[joined.index(halves[0]) :]
            words = (*first.words, *name.words)
            length = start + name.end - opens
            joined.append(
                (opens, run, Name(first.start, first.start + length, words, first.before))
            )
        else:
            joined.append((start, begin, name))
    return joined


def _is_nicknamed(text: str, half: tuple[int, int, Name], start: int) -> bool:
    """Say whether a first name and a nickname in marks stand right before a place."""
    opens, _, name = half
    end = opens + name.end - name.start
    return find_given(name.words[0]) is not None and bool(_NICKNAME_RE.fullmatch(text, end, start))


def _starts(run: str, name: Name) -> list[int]:
    """Return where each word of a name starts in its run."""
    return [match.start() for match in _TOKEN_RE.finditer(run, name.start, name.end)]


def _ends_in_place(run: str, begin: int, name: Name, place_starts: dict[int, int]) -> bool:
    """Say whether capitals without a first name end in a place: "Governor Visits Minsk"."""
    if len(name.words) < 2 or "." in name.words[0] or find_given(name.words[0]):
        return False
    return begin + _starts(run, name)[-1] in place_starts


def _is_of_office(text: str, begin: int) -> bool:
    """Say whether an office and "of" stand before a run: "Minister of | Agriculture Yauhen Drozd"."""
    words = text[max(0, begin - 24) : begin].split()
    is_office = words[-1:] in (["of"], ["for"]) and bool(
        office_stem(words[-2] if len(words) > 1 else "")
    )
    return is_office or _BODY_OF_RE.search(text, max(0, begin - _NEAR), begin) is not None


def _is_department(text: str, begin: int, name: Name) -> bool:
    """Say whether capitals are what an office is of: "Minister of | Economic Development | of the region"."""
    if name.start or find_given(name.words[0]) or "." in name.words[0]:
        return False
    return _UNIT_BEHIND_RE.match(text, begin + name.end) is not None and _is_of_office(text, begin)


def _after_office(run: str, name: Name, is_certain: bool) -> Name:
    """Return the name from its first name on: "of Architecture Ruslan Parkhom", «из Лоухи Тойво Пекконен»."""
    starts = _starts(run, name)
    is_first = find_given(name.words[0]) is not None
    is_english = is_first and "A" <= name.words[0][0] <= "Z"  # "that of John Paul Stephens"
    for number, word in enumerate(name.words[:-1]):
        if number and find_given(word) and not is_english:
            return Name(starts[number], name.end, name.words[number:], "other")
    if not is_certain or is_first or "." in name.words[-2] or _PATRONYMIC_RE.search(name.words[-2]):
        return name
    return Name(starts[-2], name.end, name.words[-2:], "other")


def _without_house(run: str, name: Name, text: str, begin: int) -> Name:
    """Return the name without the house or firm an office is of: «комитета Смольного Евгения Раевского»."""
    words = name.words
    is_house = "А" <= words[0][0] <= "я" or _FIRM_BEFORE_RE.search(
        text, max(0, begin - _NEAR), begin
    )
    if not is_house or "." in "".join(words):
        return name
    if find_given(words[0]) or not find_given(words[1]) or _PATRONYMIC_RE.search(words[2]):
        return name
    return Name(_starts(run, name)[1], name.end, words[1:], "other")


def _is_oblique(place: str) -> bool:
    """Say whether a Russian word is no first name, so a place before a surname: «мэр Москвы Собянин»."""
    return "А" <= place[0] <= "я" and find_given(place) is None


def _after_place(run: str, name: Name, place_end: int) -> Name | None:
    """Return what is left of a name that starts with a place: "Belarus Pavel Drozd"."""
    if place_end >= name.end:
        return None
    starts, words = _starts(run, name), name.words
    first = next((n for n, start in enumerate(starts) if start >= place_end), len(words))
    if len(words) - first == 1 and len(words) == 2 and not _is_oblique(words[0]):
        return name  # "Jordan Smith", "Paris Hilton"
    return Name(starts[first], name.end, words[first:], "other") if first < len(words) else None


@lru_cache(maxsize=8192)
def _english_names(run: str) -> tuple[Name, ...]:
    found = _names_in(run, EN)
    return tuple(found if len(found) < 2 else _without_departments(found))


@lru_cache(maxsize=8192)
def _russian_names(run: str) -> tuple[Name, ...]:
    return tuple(_names_in(run, RU))


def _names_in(run: str, tongue: Tongue) -> list[Name]:
    """Return the names inside a run of capitalised words, without titles, offices, places and bodies."""
    found: list[Name] = []
    words: list[tuple[int, int, str]] = []
    before = ""
    for match in _TOKEN_RE.finditer(run):
        word = match.group()
        kind = kind_of(word, tongue)
        if (
            not kind
            or is_surname(word, words, before)
            or is_family(run, match)
            or (not words and is_first(run, match, kind, tongue))
        ):
            words.append((match.start(), match.end(), word))
            continue
        if words and kind != "body" and not is_rank(words, kind, tongue):
            _append(found, words, before)
        words = []
        before = kind
    if not words and before and word.lower() in SURNAME_LIKE:
        words.append((match.start(), match.end(), word))  # "Baker", a name if somebody bears it
        before = "surname"
    _append(found, words, before)
    return found


def _without_departments(found: list[Name]) -> list[Name]:
    """Leave out what is named before an office and a name: "Economic Development Minister Lev Dubin"."""
    last = found[-1]
    if last.before != "office" or find_given(last.words[0]) is None:
        return found
    return [name for name in found if name is last or find_given(name.words[0])]


def _append(found: list[Name], words: list[tuple[int, int, str]], before: str) -> None:
    """Add the name that the words make; a run without a word of two letters is none."""
    while len(words) > 2 and words[-1][2] in POST_NOMINALS:
        words = words[:-1]
    if len(words) == 2 and words[1][2] == "III":
        words = words[:1]  # "King Charles III"
    while words and (words[0][2].islower() or words[-1][2].islower()):
        words = words[1:] if words[0][2].islower() else words[:-1]
    if not words or not any(len(word) > 1 and "." not in word for _, _, word in words):
        return
    last = words[-1][2]
    is_short = last.lower() in SUFFIXES or INITIALS_RE.fullmatch(last)  # "Drozdov A.G."
    end = words[-1][1] - (last.endswith(".") and len(last) > 2 and not is_short)
    texts = [word for _, _, word in words]
    if len(texts) == 4 and texts[:2] == texts[2:]:  # a caption repeats the name
        _append(found, words[:2], before)
        _append(found, words[2:], "")
        return
    split = next((n for n in range(2, len(texts) - 1) if find_given(texts[n])), 0)
    if not (texts[0].endswith(".") or find_given(texts[0])):
        split = 0
    split = split or behind_oblique(texts)
    if split and "А" <= last[0] <= "я":
        # «сказал Льву Дубину Иван Седов», «института имени А. В. Дубина Иван Седов»
        _append(found, words[:split], before)
        _append(found, words[split:], "")
        return
    texts[-1] = last[: len(last) - (words[-1][1] - end)]
    if _NOBODY_RE.search(texts[-1]):
        return
    if all(text.isupper() and len(text) > 3 for text in texts) and len(texts) == 1:
        return
    found.append(Name(words[0][0], end, tuple(texts), before))
