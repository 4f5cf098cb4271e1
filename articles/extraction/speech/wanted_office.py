"""An office that a text mentions without a name, taken apart into what it asks of its bearer."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple

from ..vocabulary.descriptions import OF_PARTIES
from ..vocabulary.speech import RANK_WORDS
from .office_words import (
    CHAIRS_OBLAST,
    DEMONYMS,
    office_words,
    own_office,
    plain_words,
    with_government,
)
from .tongue import EN, RU, Tongue, office_stem

_NAMED_RE = re.compile(r"[^\W\d_]+(?:[-’'.][^\W\d_]+)*")
# "The head of the government", «председатель правительства»: the prime minister.
CHAIRS = frozenset(
    ("head", "chairman", "chair", "chairwoman", "chairperson", "глав", "председател")
)
GOVERNMENTS = frozenset(("government", "правительства"))
# What a "head" is the head of, where the words then mean one office and no other.
_HEADED = frozenset(
    (
        "state", "government", "region", "oblast", "territory", "republic", "ministry", "mission",
        "государства", "правительства", "региона", "области", "края", "республики", "ведомства",
        "дипмиссии", "диппредставительства",
    )
)  # fmt: skip
_MINISTRY_RE = re.compile(r"Мин(?!ск)[а-я]{2}|МИДа?\Z")
# «Председатель Заксобрания» is the speaker of the parliament.
_PARLIAMENT_RE = re.compile(
    r"(?:Зак|Гос|Обл)?(?:[Сс]обран|[Пп]арламент)|(?:Гос|Обл|Гор)?[Дд]ум[аыеу]\b|(?:Обл|Гор)совет|Хурал|Курулта"
)
UNITS = frozenset(
    (
        "region",
        "oblast",
        "krai",
        "territory",
        "republic",
        "области",
        "края",
        "региона",
        "республики",
    )
)
GOVERNORS = frozenset(("governor", "губернатор"))
SPEAKERS = frozenset(
    (
        "спикер", "парламента", "думы", "собрания", "заксобрания", "госсобрания", "госсовета", "облдумы",
        "госдумы", "курултая", "хурала", "speaker", "parliament", "assembly", "duma", "kurultai", "khural",
    )
)  # fmt: skip
_OF_PARLIAMENT = frozenset(
    (
        "парламента",
        "заксобрания",
        "госсобрания",
        "собрания",
        "думы",
        "parliament",
        "assembly",
        "duma",
    )
)
HEADS_PARLIAMENT = CHAIRS | {"speaker", "спикер"}
# Who heads one of these is not the speaker of the whole.
_PARTS_OF_PARLIAMENT = frozenset(
    (
        "committee", "commission", "faction", "group", "house", "chamber", "комитета", "комиссии", "фракции",
        "группы", "палаты",
    )
)  # fmt: skip
RANKS = RANK_WORDS | {"prime"}  # "the minister" is not the prime minister


class Wanted(NamedTuple):
    """An office mentioned without a name, taken apart for comparing."""

    words: frozenset[str]
    heads: frozenset[str]
    kinds: frozenset[str]  # words of the offices that a general one stands for
    narrow: tuple[frozenset[str], ...]  # "head of state": one of these, and no deputy
    plain: frozenset[str]  # words that are themselves general offices
    lands: frozenset[str]
    suited: frozenset[str]  # an office without any of these words cannot fit


def _heads_parliament(words: frozenset[str]) -> bool:
    """Say whether an office is that of the speaker, and not of a member: «депутат парламента»."""
    return not (
        _OF_PARLIAMENT.isdisjoint(words) or HEADS_PARLIAMENT.isdisjoint(words)
    ) and _PARTS_OF_PARLIAMENT.isdisjoint(words)


def _kinds_of(words: frozenset[str], tongue: Tongue, is_head: bool) -> list[frozenset[str]]:
    """Return the offices that general words in an office may be: "the head of the ministry"."""
    return [
        tongue.office_kinds[word]
        for word in words
        if word in tongue.office_kinds
        and (word not in _HEADED or is_head or "руководител" in words)
    ]


def _heads_of(spelt_out: list[str], is_speaker: bool) -> frozenset[str]:
    """Return the words of an office that are offices: "the chief engineer" is no chief of others.

    Who heads a parliament is its speaker.
    """
    heads = frozenset(stem for word in spelt_out if (stem := office_stem(word)))
    if is_speaker:
        return heads - {"глав", "head"} | {"спикер", "speaker"}
    return heads - {"chief"} or heads


def _names_in(found: list[str], tongue: Tongue) -> list[str]:
    """Return the names behind an office: "the Head of Government" is a general word with a capital."""
    general = tongue.office_kinds.keys() | RANKS | OF_PARTIES
    return [
        word
        for word in found[1:]
        if word[0].isupper() and not office_stem(word) and word.lower() not in general
    ]


def _ministry_words(found: list[str], tongue: Tongue) -> list[str]:
    """Return the words for a minister's field: another ministry's minister is another person."""
    general = tongue.office_kinds.keys() | RANKS | UNITS
    behind = list(dropwhile(lambda word: not office_stem(word), found))[1:]
    return [
        word
        for word in takewhile(str.islower, behind)
        if not office_stem(word) and word not in general
    ]


@lru_cache(maxsize=2048)
def read_wanted(phrase: str, russian: bool) -> Wanted:
    """Return what an office mentioned asks of its bearer."""
    tongue = RU if russian else EN
    phrase = with_government(phrase)
    found, words = _NAMED_RE.findall(phrase), office_words(phrase)
    is_speaker = _heads_parliament(words)
    if is_speaker:  # «глава парламента республики» does not head the republic
        words -= UNITS | {"глав", "head"}
    spelt_out = _NAMED_RE.findall(own_office(plain_words(phrase)))
    governs = words & GOVERNMENTS if not CHAIRS.isdisjoint(words) else frozenset()
    is_head = "head" in words or "глав" in words or bool(governs)
    heads = _heads_of(spelt_out, is_speaker)
    kinds = [SPEAKERS] if is_speaker else _kinds_of(words - {"chief"} | heads, tongue, is_head)
    named = _names_in(found, tongue)
    if any(map(_MINISTRY_RE.match, named)):  # «глава Минсельхозпрода»
        kinds.append(RU.office_kinds["ведомства"])
        named = [word for word in named if not _MINISTRY_RE.match(word)]
    if russian and any(map(_PARLIAMENT_RE.match, named)):
        kinds.append(SPEAKERS)
        named = [word for word in named if not _PARLIAMENT_RE.match(word)]
    if russian and "министр" in words:
        named += _ministry_words(found, tongue)
    return Wanted(
        words=words,
        heads=heads,
        kinds=frozenset().union(*kinds),
        narrow=tuple(
            tongue.office_kinds[word]
            for word in governs or words & _HEADED  # "the head of the region's government"
            if is_head and word in tongue.office_kinds
        ),
        plain=frozenset(word for word in words if word in tongue.office_kinds),
        lands=frozenset(DEMONYMS.get(word.lower(), word.lower())[:5] for word in named),
        suited=heads.union(
            *kinds, (CHAIRS_OBLAST,) if (heads & GOVERNORS or words & UNITS) else ()
        ),
    )
