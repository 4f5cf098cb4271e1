"""The index that `places` looks words up in: every name and form, and what it may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..speech.declension import adjective_stem, decline, decline_adjective, decline_people
from ..vocabulary.belarus import BELARUSIAN_REGIONS
from ..vocabulary.countries import CAPITALS, HOME, THIRD
from ..vocabulary.oblasts import OBLASTS
from ..vocabulary.region import Region, words
from ..vocabulary.republics import CITIES_AND_OKRUGS, KRAIS, REPUBLICS

REGIONS: dict[str, Region] = {
    region.code: region
    for region in sorted(
        (*BELARUSIAN_REGIONS, *OBLASTS, *REPUBLICS, *KRAIS, *CITIES_AND_OKRUGS),
        key=lambda region: region.code,
    )
}

PLAIN, WEAK, UNIT, NAME = "plain", "weak", "unit", "name"


class Sense(NamedTuple):
    """What a name may stand for, and on what condition.

    `use` is `plain` (stands by itself), `unit` (only with its unit word: "Amur Oblast"), `weak`
    (only where the text names the unit outright too) or `name` (weak, and a first name as well).
    `case` says how the first word must be written: `any`, `capital` ("Тула") or `upper` ("EU").
    """

    code: str
    kind: str
    use: str = PLAIN
    case: str = "capital"


class Entry(NamedTuple):
    """The words that follow the first one, and the senses of the whole as the first one is written."""

    rest: tuple[str, ...]
    upper: tuple[Sense, ...]
    capital: tuple[Sense, ...]
    small: tuple[Sense, ...]


# Stems that are a river, a person, a word, or another unit's city when they stand alone.
UNIT_STEMS = frozenset(
    [
        *("amur", "leningrad", "nizhegorod"),
        *("ленинградск", "кировск", "приморск", "амурск"),
    ]
)
NAME_STEMS = frozenset(["vladimir", "владимир"])
WEAK_STEMS = frozenset(["kirov", "киров", "орел", "sverdlovsk", "свердловск"])
# Words for the two units called Altai; the unit word decides, or the text's other mentions.
ALTAI = (
    *((stem, "RU-ALT") for stem in ("Altai", "Altay", "Altaj")),
    *((stem, "RU-AL") for stem in ("Altai", "Altay", "Altaj")),
)
KRAI_STEMS = {
    "RU-PRI": "Primorsky, Primorskiy, Primorski, Primorskii, Primorskij",
    "RU-ZAB": "Zabaykalsky, Zabaikalsky, Zabaikalskiy, Zabaykalskiy, Zabaikalski, Trans-Baikal, Transbaikal",
    "RU-KAM": "Kamchatsky, Kamchatskiy, Kamchatka",
    "RU-KDA": "Krasnodarsky, Krasnodarskiy",
    "RU-STA": "Stavropolsky, Stavropolskiy",
    "RU-KHA": "Khabarovsky, Khabarovskiy",
    "RU-KYA": "Krasnoyarsky, Krasnoyarskiy",
    "RU-PER": "Permsky, Permskiy",
    "RU-ALT": "Altaysky, Altaisky, Altayskiy, Altaiskiy",
    "RU-NEN": "Nenets",
    "RU-CHU": "Chukotsky, Chukotskiy, Chukchi",
    "RU-TA": "Tatar",
    "RU-MOW": "Moscow",
    "RU-SPE": "Saint Petersburg",
}
LETTERS = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace(
            "_", ""
        ).split(" "),
        strict=True,
    )
)


def transliterate(word: str) -> str:
    """Return a Russian word in Latin letters, the way press and passports write it.

    >>> transliterate("ярославская")
    'yaroslavskaya'
    """
    return "".join(LETTERS.get(letter, letter) for letter in word)


def split_name(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without marks and without ё.

    >>> split_name("Kabardino-Balkaria"), split_name("People's Republic of China")
    (('kabardino', 'balkaria'), ('people', 's', 'republic', 'of', 'china'))
    """
    lowered = name.lower().replace("ё", "е")
    if lowered.isalpha():
        return (lowered,)
    return tuple("".join(c if c.isalpha() else " " for c in lowered).split())


def _use(name: str) -> tuple[str, str]:
    """Return the bare name and the condition of its use."""
    bare = name.rstrip("?")
    stem = bare.lower()
    if bare != name or stem in WEAK_STEMS:
        return bare, WEAK
    if stem in UNIT_STEMS:
        return bare, UNIT
    return bare, NAME if stem in NAME_STEMS else PLAIN


def _english(region: Region) -> Iterator[tuple[str, Sense]]:
    """Yield the English names of a region with their sense."""
    code = region.code
    city = (
        "" if region.capital_en == region.name_en and region.kind != "city" else region.capital_en
    )
    stems = words(region.stems_en) + words(city)
    borrowed = {"RU-MOS": "Moscow", "BY-MI": "Minsk"}.get(code)
    for name in stems:
        bare, use = _use(name)
        yield bare, Sense(code, "capital", UNIT if bare == borrowed else use)
    if borrowed:
        yield borrowed, Sense(code, "region", UNIT)
    for name in (*words(region.names_en), region.name_en):
        bare, use = _use(name)
        if bare not in stems or bare == "Sakhalin":
            yield bare, Sense(code, "region", use)
    for kind, cell in (("adjective", region.adjectives_en), ("inhabitant", region.people_en)):
        for name in words(cell):
            yield name, Sense(code, kind)
    for name in words(KRAI_STEMS.get(code, "")):
        yield name, Sense(code, "region", UNIT)
    stem = adjective_stem(region.name_ru)
    if stem and "-" not in stem:
        for ending in ("aya", "oy", "oi", "uyu"):
            yield transliterate(stem) + ending, Sense(code, "region", UNIT)


def _russian(region: Region) -> Iterator[tuple[str, Sense]]:
    """Yield the Russian forms of a region with their sense."""
    code = region.code
    for kind, cell in (("capital", region.capital_ru), ("region", region.names_ru)):
        for name in words(cell):
            bare, use = _use(name)
            for form in decline(bare):
                yield form, Sense(code, kind, use)
    if region.kind == "republic" and region.name_ru.startswith("Республика "):
        for form in decline(region.name_ru.removeprefix("Республика ").partition(" (")[0]):
            yield form, Sense(code, "region", UNIT if code == "RU-AL" else PLAIN)
    own = adjective_stem(region.name_ru)
    listed = words(region.adjectives_ru)
    for stem in dict.fromkeys((*listed, own) if own else listed):
        bare, use = _use(stem)
        for form in decline_adjective(bare):
            yield form, Sense(code, "adjective", _adjective_use(code, bare, use), case="any")
    for plural in words(region.people_ru):
        for form in decline_people(plural):
            yield form, Sense(code, "inhabitant", case="any")
    for name in words(region.former):
        stem = adjective_stem(name)
        for form in decline_adjective(stem) if stem and " область" in name else ():
            yield form, Sense(code, "adjective", UNIT, case="any")


def _adjective_use(code: str, stem: str, use: str) -> str:
    """Say when a Russian adjective may stand alone: never where a city or another unit shares it."""
    if code in ("RU-MOS", "BY-MI", "RU-YEV", "RU-NEN") or stem == "алтайск":
        return UNIT
    return use


def _countries() -> Iterator[tuple[str, Sense]]:
    """Yield the names of Belarus, Russia and third parties with their sense."""
    for code, nouns, adjectives, people, nouns_ru, adjectives_ru, people_ru in HOME:
        yield from _country(code, "country", nouns, nouns_ru)
        yield from _adjectives(code, "adjective", adjectives, adjectives_ru)
        for name in words(people):
            yield name, Sense(code, "inhabitant", case="any")
        for form in (form for plural in words(people_ru) for form in decline_people(plural)):
            yield form, Sense(code, "inhabitant", case="any")
    for code, nouns, adjectives, nouns_ru, adjectives_ru in THIRD:
        yield from _country(code, "third", nouns, nouns_ru)
        yield from _adjectives(code, "third", adjectives, adjectives_ru)
    for code, names_en, names_ru in CAPITALS:
        yield from _country(code, "capital", names_en, names_ru)


def _country(code: str, kind: str, nouns: str, nouns_ru: str) -> Iterator[tuple[str, Sense]]:
    for name in words(nouns):
        yield name, Sense(code, kind, case=_case(name))
    for name in words(nouns_ru):
        forms = (name,) if " " in name or name.isupper() else decline(name)
        for form in forms:
            yield form, Sense(code, kind, case=_case(name))


def _case(name: str) -> str:
    """Return `upper` for abbreviations: "US" is a country, "us" is not.

    >>> _case("U.S"), _case("Poland")
    ('upper', 'capital')
    """
    return "upper" if name.isupper() else "capital"


def _adjectives(code: str, kind: str, listed: str, stems: str) -> Iterator[tuple[str, Sense]]:
    for name in words(listed):  # translations write "belarusian exports" too
        yield name, Sense(code, kind, case="any" if kind == "adjective" else "capital")
    for stem in words(stems):
        for form in decline_adjective(stem):
            yield form, Sense(code, kind, case="any")


def build_index() -> dict[str, tuple[Entry, ...]]:
    """Return first word → entries, the longest first."""
    senses: dict[tuple[str, ...], dict[Sense, None]] = {}
    for name, sense in _all_names():
        senses.setdefault(split_name(name), {})[sense] = None
    index: dict[str, list[Entry]] = {}
    for name_words, found in senses.items():
        index.setdefault(name_words[0], []).append(_entry(name_words[1:], tuple(found)))
    return {first: _longest_first(entries) for first, entries in index.items()}


def _entry(rest: tuple[str, ...], senses: tuple[Sense, ...]) -> Entry:
    cases = {sense.case for sense in senses}
    capital = tuple(s for s in senses if s.case != "upper") if "upper" in cases else senses
    small = senses if cases == {"any"} else tuple(s for s in senses if s.case == "any")
    return Entry(rest, senses, capital, small)


def _all_names() -> Iterator[tuple[str, Sense]]:
    for region in REGIONS.values():
        yield from _english(region)
        yield from _russian(region)
    for stem, code in ALTAI:
        yield stem, Sense(code, "region", WEAK)
    yield from _countries()
    yield "N Novgorod", Sense("RU-NIZ", "capital")
    for form in decline("Новгород"):
        yield f"н {form}", Sense("RU-NIZ", "capital")


def _longest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: -len(entry.rest)))
