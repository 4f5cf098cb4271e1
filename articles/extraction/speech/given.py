"""First names: whose they are, and the nominative behind a Russian case form."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..vocabulary.case_endings import DOUBLE, FEMALE_OBLIQUE, FOLDS, MALE_INSTRUMENTAL, MALE_OBLIQUE
from ..vocabulary.first_names import EITHER_EN, FEMALE_EN, MALE_EN
from ..vocabulary.ru_speech import FEMALE_NAMES, MALE_NAMES


class Given(NamedTuple):
    """A first name in the nominative, its gender ("m", "f", "" for either), and whether it stood so."""

    name: str
    gender: str
    is_nominative: bool


_STEM_CHANGES = {"павел": "павл", "лев": "льв", "пётр": "петр"}


def _case_forms(name: str, gender: str) -> list[str]:
    """Return the oblique forms of a Russian first name.

    >>> _case_forms("сергей", "m"), _case_forms("анна", "f")[:3]
    (['сергея', 'сергею', 'сергеем', 'сергее'], ['анны', 'анни', 'анне'])
    """
    if name.endswith("ия"):
        return [name[:-1] + end for end in ("и", "ю", "ей")]
    if name.endswith("я"):
        return [name[:-1] + end for end in ("и", "е", "ю", "ей", "ёй")]
    if name.endswith("а"):
        return [name[:-1] + end for end in ("ы", "и", "е", "у", "ой", "ей")]
    if gender == "f":
        return [name[:-1] + end for end in ("и", "ью")] if name.endswith("ь") else []
    if name.endswith("ий"):
        return [name[:-1] + end for end in ("я", "ю", "ем", "и")]
    if name[-1] in "йь":
        return [name[:-1] + end for end in ("я", "ю", "ем", "е")]
    stem = _STEM_CHANGES.get(name, name)
    return [stem + end for end in ("а", "у", "ом", "е", "ем")]


def _table() -> dict[str, Given]:
    table: dict[str, Given] = {}
    for names, gender in ((MALE_NAMES, "m"), (FEMALE_NAMES, "f")):
        for name in names:
            for form in _case_forms(name, gender):
                table.setdefault(form, Given(name.capitalize(), gender, False))
    # A nominative wins over another name's case form: "Валентина", "Александра" open a sentence.
    for names, gender in ((MALE_NAMES, "m"), (FEMALE_NAMES, "f")):
        table.update({name: Given(name.capitalize(), gender, True) for name in names})
    for english, gender in ((MALE_EN, "m"), (FEMALE_EN, "f")):
        table.update({name: Given(name.capitalize(), gender, True) for name in english})
    table.update({name: Given(name.capitalize(), "", True) for name in EITHER_EN})
    return table


_GIVEN = _table()
# Ending of a first name → with what surnames it is of which case and gender.
_WITH = ("овым", "евым", "ёвым", "иным", "ским", "цким"), MALE_OBLIQUE, "m"
_OF = ("ского", "цкого", "скому", "цкому"), MALE_OBLIQUE, "m"
_OF_HER = ("овой", "евой", "ёвой", "иной", "ской", "цкой"), FEMALE_OBLIQUE, "f"
_UNHEARD = {"ом": _WITH, "ем": _WITH, "а": _OF, "я": _OF, "у": _OF, "ю": _OF} | dict.fromkeys(
    ("ой", "ей", "ы", "и", "е"), _OF_HER
)
_VOWELS = "аеёиоуыэюя"
# Men's names that stand in no case, with surnames that then tell it.
_UNCHANGED, _OF_HIM = "иоуэ", ("ова", "ева", "ёва", "ина", "ского", "цкого")
_FIRST_OBLIQUE = (
    *((vowel + case, vowel + "й") for vowel in "аеиоуэя" for case in ("ем", "я", "ю")),
    *(("ом", ""), ("ем", ""), ("а", ""), ("у", ""), ("я", "ь"), ("ю", "ь")),
)
_FIRST_OBLIQUE_FEMALE = (("ой", "а"), ("ей", "я"), ("ы", "а"), ("и", "я"), ("е", "а"))
_ADJECTIVE_RE = re.compile(r"(ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$")
_FULL_RE = re.compile(r"(?<=[а-я]{3})(?:[ое]го|[ое]му|ым|ый)$")
_PATRONYMIC_RE = re.compile(r"(вн|[иы]чн)(?:ы|е|у|ой)$|((?:ов|ев|ь)ич|ьич)(?:а|у|ем|ом|е)$")
_FATHER_RE = re.compile(r"(.{2,}?)(?:ович|евич|ич|овна|евна|ична|ovich|evich|ovna|evna)")
_FATHERLY = ("ич", "на", "ich", "na")
_FATHER_ENDINGS = ("", "й", "ь", "а", "я", "ий", "y", "i", "ey", "ei")
_POSSESSIVE_RE = re.compile(r"(ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ою)?$")


def find_given(word: str) -> Given | None:
    """Return the first name that a word is a form of, or None."""
    low = word.lower()
    given = _GIVEN.get(low)
    if given is None and "-" in low and "a" <= low[0] <= "z":  # "Jean-Luc", "Mary-Ann"
        return _GIVEN.get(low.partition("-")[0])
    return given


@lru_cache(maxsize=4096)
def nominative(first: str, surname: str) -> tuple[str, str, str]:
    """Return first name and surname in the nominative, and the gender ("" where unknown).

    >>> nominative("Родиона", "Лужина"), nominative("Ириной", "Кулеш"), nominative("Павла", "Шамко")
    (('Родион', 'Лужин', 'm'), ('Ирина', 'Кулеш', 'f'), ('Павел', 'Шамко', 'm'))
    >>> nominative("Аркадием", "Синицей"), nominative("Игорем", "Толстым")
    (('Аркадий', 'Синица', 'm'), ('Игорь', 'Толстой', 'm'))
    >>> nominative("Петра", "Галушку"), nominative("Петру", "Галушко")
    (('Петр', 'Галушка', 'm'), ('Петр', 'Галушко', 'm'))
    >>> nominative("Гаджи", "Алиева"), nominative("Илья", "Седов")
    (('Гаджи', 'Алиев', 'm'), ('Илья', 'Седов', 'm'))
    >>> nominative("Александра", "Петрова"), nominative("Валентина", "Ждан")
    (('Александра', 'Петрова', 'f'), ('Валентина', 'Ждан', 'f'))
    """
    given = find_given(first)
    if given is None:
        return _unheard(first, surname)
    if given.is_nominative:
        double = DOUBLE.get(first.lower())
        if double and surname.endswith(("ского", "цкого", "ича", "ука", "юка", "енка")):
            return double, _restore(surname, MALE_OBLIQUE), "m"
        if given.gender == "m" and first[-1] in _UNCHANGED and surname.endswith(_OF_HIM):
            return first, _restore(surname, MALE_OBLIQUE), "m"
        return first, surname, given.gender
    if given.gender == "m" and first.endswith(("а", "я")) and surname.endswith(("у", "ю")):
        return given.name, surname[:-1] + ("а" if surname.endswith("у") else "я"), "m"
    men = MALE_INSTRUMENTAL if first.endswith(("ом", "ем")) else MALE_OBLIQUE
    endings = men if given.gender == "m" else FEMALE_OBLIQUE
    return given.name, _restore(surname, endings), given.gender


def _unheard(first: str, surname: str) -> tuple[str, str, str]:
    """Return a name whose first name is not known in the nominative, where its surname tells the case.

    >>> _unheard("Баттаем", "Седовым"), _unheard("Гульнорой", "Седовой"), _unheard("Баттай", "Седов")
    (('Баттай', 'Седов', 'm'), ('Гульнора', 'Седова', 'f'), ('Баттай', 'Седов', ''))
    """
    for own, (surnames, endings, gender) in _UNHEARD.items():
        if first.endswith(own) and surname.endswith(surnames):
            pairs = _FIRST_OBLIQUE if gender == "m" else _FIRST_OBLIQUE_FEMALE
            return _restore(first, pairs), _restore(surname, endings), gender
    if first[-1] not in _VOWELS and surname.endswith(_OF_HER[0]):
        return first, _restore(surname, FEMALE_OBLIQUE), "f"  # «Гюзель Ахметовой»
    return first, surname, ""


def male_nominative(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a man's name, its first name one of `DOUBLE`, in the nominative.

    >>> male_nominative(("Александра", "Ильича", "Седова")), male_nominative(("Евгения", "Друтя"))
    (('Александр', 'Ильич', 'Седов'), ('Евгений', 'Друть'))
    """
    fathers = (nominative_patronymic(word) for word in words[1:-1])
    return (DOUBLE[words[0].lower()], *fathers, _restore(words[-1], MALE_OBLIQUE))


def stands_oblique(name: str, gender: str) -> bool:
    """Say whether a Russian name stands in another case than the nominative, as its first name tells.

    >>> stands_oblique("Павлом Седовым", "m"), stands_oblique("Александра Седова", "m")
    (True, True)
    """
    given = find_given(name.split()[0])
    return given is not None and (
        not given.is_nominative or (given.gender == "f" and gender == "m")
    )


def is_patronymic(word: str) -> bool:
    """Say whether a word may be a father's name: a first name with -ovich or -ovna.

    >>> is_patronymic("Сергеевна"), is_patronymic("Olegovich"), is_patronymic("Макевич")
    (True, True, False)
    """
    low = word.lower()
    match = _FATHER_RE.fullmatch(low) if low.endswith(_FATHERLY) else None
    return match is not None and any(find_given(match.group(1) + end) for end in _FATHER_ENDINGS)


def nominative_patronymic(word: str) -> str:
    """Return a patronymic in the nominative; any other word as it is.

    >>> nominative_patronymic("Сергеевны"), nominative_patronymic("Ильичом"), nominative_patronymic("Ли")
    ('Сергеевна', 'Ильич', 'Ли')
    """
    match = _PATRONYMIC_RE.search(word)
    if match is None:
        return word
    return word[: match.end(1)] + "а" if match.group(1) else word[: match.end(2)]


def _restore(surname: str, endings: tuple[tuple[str, str], ...]) -> str:
    for oblique, base in endings:
        if surname.endswith(oblique) and len(surname) - len(oblique) >= 2:
            return surname[: len(surname) - len(oblique)] + base
    return surname


@lru_cache(maxsize=4096)
def fold_surname(surname: str) -> str:
    """Return a key that spellings and case forms of one surname share.

    >>> fold_surname("Krutoi") == fold_surname("Krutoy"), fold_surname("Белова") == fold_surname("Беловым")
    (True, True)
    """
    low = surname.lower().replace("’", "").replace("'", "")
    if "а" <= low[:1] <= "ё":
        return _fold_russian(low)
    for spelling, plain in FOLDS:
        low = low.replace(spelling, plain)
    low = re.sub(r"(.)\1", r"\1", low)
    low = re.sub(r"i+$", "i", low)
    # Belarusian and Russian spellings: "Haradko" and "Gorodko", "Lukashenka" and "Lukashenko".
    return low.replace("h", "g").replace("o", "a") if len(low) > 5 else low


def _fold_russian(low: str) -> str:
    low = low.replace("ё", "е")
    for pattern in (_ADJECTIVE_RE, _POSSESSIVE_RE):
        folded = pattern.sub(r"\1", low)
        if folded != low:
            return folded
    if low.endswith(("ов", "ев", "ин", "ын")) or len(low) < 5:
        return low
    if _FULL_RE.search(low):  # «Крутого» is of «Крутой»
        return _FULL_RE.sub("", low)
    return re.sub(r"(?:ом|ем|ой|ей|[аеуыияюьй])$", "", low)


@lru_cache(maxsize=2048)
def same_first(one: str, other: str) -> bool:
    """Say whether two first names may be one person's: equal, spelt alike, an initial, a short form.

    >>> same_first("Aleksandr", "Alexander"), same_first("A.", "Anna"), same_first("Oleg", "Olga")
    (True, True, False)
    >>> same_first("Олег", "О.И."), same_first("Олег", "И.О.")
    (True, False)
    """
    a, b = (name.lower()[: 1 if "." in name else None] for name in (one, other))
    if a == b or len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    given_a, given_b = find_given(a), find_given(b)
    if given_a and given_b and {given_a.gender, given_b.gender} == {"m", "f"}:
        return False
    if fold_surname(a) == fold_surname(b) or a.startswith(b) or b.startswith(a):
        return True
    key_a, key_b = _skeleton(a), _skeleton(b)
    return key_a == key_b


def _skeleton(name: str) -> str:
    """Return the consonants of a first name, spellings evened out.

    >>> _skeleton("aleksandr"), _skeleton("alexander"), _skeleton("dzmitry"), _skeleton("siarhei")
    ('alxndr', 'alxndr', 'dmtr', 'srg')
    """
    low = (
        name.replace("ks", "x")
        .replace("dz", "d")
        .replace("h", "g")
        .replace("w", "v")
        .replace("k", "c")
        .replace("ie", "")
    )
    low = (
        low.replace("uladzimir", "vladimir")
        .replace("uladimir", "vladimir")
        .replace("mikalai", "nikolai")
    )
    return low[:1] + re.sub(r"[aeiouyj'’]", "", low[1:])
