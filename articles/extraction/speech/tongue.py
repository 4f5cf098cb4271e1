"""The words of speech of one language, under the same names for both."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..vocabulary import en_offices
from ..vocabulary import en_speech as en
from ..vocabulary import ru_speech as ru


class Tongue(NamedTuple):
    """What the finders of speech need to know of a language; all words in lower case."""

    verbs: frozenset[str]
    plural: frozenset[str]
    retelling: frozenset[str]
    phrasal: Mapping[str, str]
    with_words: Mapping[str, tuple[str, ...]]
    cues: frozenset[str]  # the first words of all of these
    titles: frozenset[str]
    pronouns: Mapping[str, str]
    ranks: frozenset[str]
    office_kinds: Mapping[str, frozenset[str]]
    female_roles: frozenset[str]
    male_roles: frozenset[str]
    body: frozenset[str]
    skipped: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    agencies: frozenset[str]


_RU_STEMS = frozenset(ru.ROLE_STEMS)
_RU_ENDINGS = frozenset(["", *ru.ROLE_ENDINGS])


@lru_cache(maxsize=8192)
def office_stem(word: str) -> str:
    """Return the office that a word of either language names, without its ending; "" if it is none.

    >>> office_stem("Governor"), office_stem("министра"), office_stem("послу"), office_stem("trade")
    ('governor', 'министр', 'посол', '')
    """
    low = word.lower().removesuffix("'s").removesuffix("’s").strip(".’'")
    if low in en_offices.ROLES:
        return low
    if not "а" <= low[:1] <= "ё":
        last = low.rpartition("-")[2]
        return low if last != low and last in en_offices.ROLES else ""
    if low in ("посла", "послу", "послом", "после", "посла"):
        return "" if low == "после" else "посол"
    if low.startswith("раис"):
        return "раис" if low in ("раис", "раисом") else ""  # «Раиса» is a woman's name
    if "-" in low and (both := _declined_twice(low)):
        return both
    for cut in range(4):
        stem = low[: len(low) - cut]
        if stem in _RU_STEMS and low[len(stem) :] in _RU_ENDINGS:
            return stem
    return ""


def _declined_twice(word: str) -> str:
    """Return the office in two words of which each is declined: «советника-посланника»."""
    stems = [office_stem(part) for part in word.split("-")]
    joined = "-".join(stems)
    return joined if all(stems) and joined in _RU_STEMS else ""


def _kinds(table: Mapping[str, str]) -> dict[str, frozenset[str]]:
    kinds = {office: frozenset(words.split()) for office, words in table.items()}
    return kinds | {
        office_stem(office): words for office, words in kinds.items() if office_stem(office)
    }


EN = Tongue(
    verbs=en.REPORTING_VERBS,
    plural=en.PLURAL_VERBS,
    retelling=en.RETELLING_VERBS,
    phrasal=en.PHRASAL_VERBS,
    with_words=en.VERBS_WITH,
    cues=en.REPORTING_VERBS
    | en.PLURAL_VERBS
    | frozenset(en.PHRASAL_VERBS)
    | frozenset(en.VERBS_WITH),
    titles=en.TITLES,
    pronouns=en.PRONOUNS,
    ranks=en_offices.RANKS,
    office_kinds=_kinds(en_offices.OFFICE_KINDS),
    female_roles=en_offices.FEMALE_ROLES,
    male_roles=en_offices.MALE_ROLES,
    body=en_offices.BODY_WORDS,
    skipped=en.COMMON_WORDS | en.CALENDAR | en.DEMONYMS,
    prepositions=en.PREPOSITIONS,
    determiners=en.DETERMINERS,
    agencies=en.AGENCIES,
)
RU = Tongue(
    verbs=ru.REPORTING_VERBS,
    plural=frozenset(),
    retelling=ru.RETELLING_VERBS,
    phrasal=ru.PHRASAL_VERBS,
    with_words={},
    cues=ru.REPORTING_VERBS | frozenset(ru.PHRASAL_VERBS),
    titles=ru.TITLES,
    pronouns=ru.PRONOUNS,
    ranks=ru.RANKS,
    office_kinds=_kinds(ru.OFFICE_KINDS),
    female_roles=ru.FEMALE_ROLES,
    male_roles=ru.MALE_ROLES,
    body=ru.BODY_WORDS,
    skipped=ru.COMMON_WORDS,
    prepositions=ru.PREPOSITIONS,
    determiners=frozenset(("этот", "эта", "сам", "сама", "один", "одна", "его", "её", "ее", "их")),
    agencies=ru.AGENCIES,
)
