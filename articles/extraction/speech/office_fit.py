"""Whether an office that somebody holds is the one that a text mentions without a name."""

from __future__ import annotations

from functools import lru_cache

from ..vocabulary.speech import BODIES, RANK_WORDS
from .office_words import (
    CHAIRS_OBLAST,
    DEPUTIES,
)
from .wanted_office import (
    CHAIRS,
    GOVERNMENTS,
    GOVERNORS,
    HEADS_PARLIAMENT,
    RANKS,
    SPEAKERS,
    UNITS,
    Wanted,
)

# «Руководитель облисполкома»: nobody else's head.
_COMMITTEES = frozenset(("облисполкома", "горисполкома", "райисполкома"))
_PREMIER = frozenset(("prime", "minister", "premier", "премьер", "премьер-министр"))
# "The Russian premier", who heads "the Russian state", holds no office of Belarus alone.
_COUNTRIES = frozenset(("belarus", "russia", "беларус", "росси"))
_BASE, _EXTRA, _ODD, _RANK = 4, 2, 1, 5
# "The Russian governor" is the one of whatever region, "the Belarusian governor" that of one at home.
_OF_RUSSIA, _OF_BELARUS = frozenset(("russi", "росси")), frozenset(("belar", "белар"))
_AT_HOME = frozenset(
    (
        "brest", "viteb", "vitse", "vicie", "gomel", "homel", "grodn", "hrodn", "minsk", "mogil", "mahil",
        "брест", "витеб", "гомел", "гродн", "минск", "могил",
    )
)  # fmt: skip
_OF_ONE = 2  # words: the head of one named land
_LEADERS, _PRESIDENTS = frozenset(("leader", "лидер")), frozenset(("president", "президент"))
# Who stands in for the head of a region's government is its vice-governor, and so is the deputy of who
# chairs an oblast's executive committee.
_ACTING = frozenset(("acting", "interim", "врио", "исполняющ"))
_REGION_HEADS = UNITS | {"head", "глав"}  # "the head of the region" is its governor
# "Chairman of the Oblast Executive Committee" on a page of one oblast: which is left unsaid.
_CHAIR_OF_NO_PLACE = UNITS | {
    CHAIRS_OBLAST, "chairman", "chair", "chairwoman", "chairperson", "head", "executive", "committee",
    "regional", "председател", "глав", "облисполкома", "областного", "исполнительного", "комитета",
}  # fmt: skip
# "The Belarusian diplomat" is an ambassador of whom nothing but the rank is told.
_DIPLOMATS = frozenset(("diplomat", "дипломат"))
_ENVOYS = frozenset(("ambassador", "consul", "envoy", "general", "посол", "консул", "генеральный"))
_RAIS = {
    "rais": frozenset(("head", "republic")),
    "раис": frozenset(("глав", "республики")),
}


def _is_chief_for_deputy(wanted: Wanted, held: frozenset[str]) -> bool:
    """Say whether one of the two offices is the deputy of the other's kind."""
    if not held & wanted.heads:
        return not DEPUTIES.isdisjoint(wanted.heads)
    return DEPUTIES.isdisjoint(wanted.words) != DEPUTIES.isdisjoint(held)


def fit_deputy(wanted: Wanted, held: frozenset[str]) -> int:
    """Return how well a deputy's office fits "the minister", which politeness makes of a deputy."""
    if "deputy" not in held or wanted.heads != {"minister"} or wanted.words - held:
        return 0
    return fit(wanted, held - RANKS)


def _is_of_country(lands: frozenset[str], held: frozenset[str]) -> bool:
    """Say whether an office of a region is one of the country meant."""
    is_home = any(word[:5] in _AT_HOME for word in held)
    if lands <= _OF_BELARUS:
        return is_home
    return lands <= _OF_RUSSIA and bool(held & UNITS) and "belarus" not in held and not is_home


def _heads_land(lands: frozenset[str], held: frozenset[str]) -> bool:
    """Say whether "the Head of Mordovia" may be that of a Russian region, though not told to be."""
    is_head = len(held) == _OF_ONE and not held.isdisjoint(("head", "глав"))
    is_home = any(word[:5] in _AT_HOME for word in held)
    return (
        bool(lands) and lands <= _OF_RUSSIA and is_head and held.isdisjoint(BODIES) and not is_home
    )


def _is_of_some_region(lands: frozenset[str], held: frozenset[str]) -> bool:
    """Say whether somebody is "the Russian region's governor", and the office of any region of Russia."""
    is_unnamed = held & UNITS and held <= UNITS | GOVERNORS | _COUNTRIES
    return bool(is_unnamed) and "belarus" not in held and lands.isdisjoint(_AT_HOME)


def _bare_heads(wanted: Wanted) -> frozenset[str]:
    """Return the offices that need no land to be the one meant: a leader's is the president's."""
    heads = wanted.heads.union(*wanted.narrow)
    return heads if _LEADERS.isdisjoint(heads) else heads | _PRESIDENTS


@lru_cache(maxsize=8192)
def fit(wanted: Wanted, held: frozenset[str]) -> int:
    """Return how well an office that somebody holds fits the office mentioned; 0 is not at all."""
    if is_of_other_country(wanted.words, held):
        return 0
    of, led = wanted.words & _COUNTRIES, held & _COUNTRIES
    is_governor = len(held) > 1 and not led and not GOVERNORS.isdisjoint(wanted.heads)
    if of and is_governor and not _is_of_country(frozenset(word[:5] for word in of), held):
        return 0
    if _is_of_other_land(wanted, held):
        return 0
    if not _COMMITTEES.isdisjoint(wanted.words - held):
        return 0
    if "member" in wanted.heads and "delegation" in wanted.words - held:
        return 0  # the minister is in it too, but as more than that
    if wanted.narrow:
        suits = any(held & kind for kind in wanted.narrow) or _chairs_region(wanted, held)
        is_deputy = not DEPUTIES.isdisjoint(held)
        if not DEPUTIES.isdisjoint(wanted.words):  # "the deputy head of the region"
            return _BASE if suits and is_deputy else 0
        if not suits or is_deputy or held & (RANK_WORDS - _ACTING):
            return 0
        return _fit_region(wanted, held) if wanted.words & UNITS else _BASE
    if wanted.kinds == SPEAKERS and held.isdisjoint(HEADS_PARLIAMENT):
        return 0  # a secretary of the assembly
    shared = held & wanted.heads
    if _is_chief_for_deputy(wanted, held):
        return 0
    if not shared and not held & wanted.kinds:
        chairs = wanted.heads & GOVERNORS and CHAIRS_OBLAST in held
        return _BASE if chairs else 0  # rather the governor of another oblast, where one is named
    if _is_deputy_only(wanted, held, shared):
        return 0  # the deputy of somebody else
    others = wanted.words - wanted.heads
    # "the deputy governor" is a deputy, but rather of a governor than of a minister
    score = _BASE + _EXTRA * len(shared) + _EXTRA * len(others & held)
    score -= _ODD * len(others - held - wanted.plain)
    score -= _RANK * len((wanted.words ^ held) & RANKS) if shared else 0
    return max(score, 0)


def _fit_region(wanted: Wanted, held: frozenset[str]) -> int:
    """Return how well who heads something fits "the head of the region"; of a department or a zone, not."""
    chairs, of = CHAIRS_OBLAST in held, wanted.words & _COUNTRIES
    if chairs and of & {"russia", "росси"}:
        return 0
    if chairs:
        return _BASE if wanted.lands or wanted.words & _COUNTRIES else _BASE - 1
    if held.isdisjoint(BODIES):
        is_loose = _heads_land(wanted.lands, held) and held.isdisjoint(UNITS)
        return _BASE - is_loose  # "the head of Gazprom" is not rather meant than a governor
    is_also_head = not held.isdisjoint(
        UNITS | GOVERNORS
    )  # "Head of the Republic, Head of the Government"
    return _BASE - 1 if is_also_head else 0


def _chairs_region(wanted: Wanted, held: frozenset[str]) -> bool:
    """Say whether "the head of the Belarusian region" may be who chairs its executive committee."""
    return CHAIRS_OBLAST in held and not wanted.words.isdisjoint(UNITS)


def _is_of_other_land(wanted: Wanted, held: frozenset[str]) -> bool:
    """Say whether an office held is of another land than the one mentioned, and of no region it means."""
    return bool(
        wanted.lands
        and (len(held) > 1 or not held & _bare_heads(wanted))
        and not any(word[:5] in wanted.lands for word in held)
        and not _is_of_country(wanted.lands, held)
        and not (wanted.words & UNITS and _heads_land(wanted.lands, held))
        # "the Belarusian foreign minister" after "Foreign Minister X", of no land
        and not (wanted.lands <= _OF_RUSSIA | _OF_BELARUS and held <= wanted.words)
        # "the head of the region", "the acting governor": whichever is meant
        and not held <= wanted.heads | UNITS | _ACTING | (wanted.words & _PREMIER)
        and not (GOVERNORS & wanted.heads and held <= _REGION_HEADS)
        and not (GOVERNORS & wanted.heads and held <= _CHAIR_OF_NO_PLACE)
        and not (GOVERNORS & wanted.heads and _is_of_some_region(wanted.lands, held))
        and not ((_DIPLOMATS | _ENVOYS) & wanted.heads and held <= _ENVOYS)
    )


def _is_deputy_only(wanted: Wanted, held: frozenset[str], shared: frozenset[str]) -> bool:
    """Say whether nothing but being a deputy is shared by the office held and the one mentioned."""
    seconds = CHAIRS_OBLAST in held or (held & GOVERNMENTS and "prime" not in held)
    is_vice_governor = wanted.heads & GOVERNORS and seconds
    return bool(
        shared <= DEPUTIES
        and wanted.heads - DEPUTIES
        and held.isdisjoint(wanted.kinds - DEPUTIES)
        and not is_vice_governor
    )


def with_other_names(words: frozenset[str]) -> list[frozenset[str]]:
    """Return an office, and what it is also called: the head of a government is its Prime Minister.

    The Rais is the head of a republic.
    """
    for rais, head in _RAIS.items():
        if rais in words:
            return [words, words - {rais} | head]
    heads = not GOVERNMENTS.isdisjoint(words) and not CHAIRS.isdisjoint(words)
    return [words, words | _PREMIER] if heads else [words]


def is_of_other_country(words: frozenset[str], held: frozenset[str]) -> bool:
    """Say whether of two offices one is told to be of Belarus, the other of Russia."""
    of, led = words & _COUNTRIES, held & _COUNTRIES
    return bool(of and led and not of & led)


def names_country(held: frozenset[str]) -> bool:
    """Say whether an office is told to be of Belarus or of Russia."""
    return not held.isdisjoint(_COUNTRIES)


def heads_country(wanted: Wanted) -> bool:
    """Say whether an office is that of the head of Belarus or Russia, named with it or not at all."""
    if not wanted.words.isdisjoint(GOVERNMENTS):
        return False
    if not wanted.words.isdisjoint(_COUNTRIES):
        return not wanted.heads.isdisjoint(_PRESIDENTS | {"head", "глав"})
    return wanted.words in ({"head", "state"}, {"глав", "государства"})
