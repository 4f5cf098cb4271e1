"""«Александра Седова»: a woman in the nominative, or a man in the genitive, by the words around."""

from __future__ import annotations

import re

from ..vocabulary.case_endings import DOUBLE
from .given import fold_surname, male_nominative
from .office_case import is_nominative
from .person_names import Name
from .tongue import RU, office_stem

Found = tuple[int, int, Name]

_REACH = 100
_STOP_RE = re.compile(r"[,.;:()«»“”\"\n]")
_FATHER_RE = re.compile(r"(?:ов|ев|ь)?ича$")
LISTENERS = ("ам", "ям", "ами", "ями")  # «сообщила журналистам Александра Седова»
_INDECLINABLE = ("ко", "о", "их", "ых", "е", "и")  # «президента Александра Лукашенко»
_WORDS_OF = (
    "слова", "словам", "словами", "слов", "мнению", "убеждению", "выражению", "оценке", "заявлению"
)  # fmt: skip
_MALE = ("л", "лся")
_PAST = ("л", "ла", "ло", "ли", "лся", "лась", "ет", "ют", "ит", "ят")


def restore_men(text: str, names: list[Found]) -> list[Found]:
    """Return the names, men's genitives that look like a woman's nominative put into the nominative."""
    if not any(_is_double(name) for _, _, name in names):
        return names
    men = {
        (name.words[0], fold_surname(name.words[-1]))
        for _, _, name in names
        if len(name.words) > 1 and not _is_double(name)
    }
    return [(start, begin, _restored(text, start, name, men)) for start, begin, name in names]


def _is_double(name: Name) -> bool:
    return (
        len(name.words) > 1
        and name.words[0].lower() in DOUBLE
        and name.words[-1].endswith(("а", "я", *_INDECLINABLE))
    )


def _restored(text: str, start: int, name: Name, men: set[tuple[str, str]]) -> Name:
    if not _is_double(name):
        return name
    first = DOUBLE[name.words[0].lower()]
    is_man = (
        (first, fold_surname(name.words[-1])) in men
        or _FATHER_RE.search(name.words[1]) is not None
        or _is_governed(text[max(0, start - _REACH) : start])
    )
    return name._replace(words=male_nominative(name.words)) if is_man else name


def _is_governed(lead: str) -> bool:
    """Say whether an office in an oblique case opens the words before a name: «губернатора области».

    «Сказал помощник губернатора Александра Седова» is no woman's speech either.
    """
    words = _STOP_RE.split(lead)[-1].split()
    office = ""
    for word in reversed(words):
        low = word.lower()
        if low in _WORDS_OF:
            return True  # «передает слова Александра Лукашенко»
        if office_stem(word):
            office = office if low.endswith(LISTENERS) else word
        elif office and low in RU.verbs and low.endswith(_MALE):
            return True
        elif office and low in RU.prepositions:  # not that of «посла в России»
            return not is_nominative(office, surely=True)
        elif low in RU.verbs or (word == low and low.endswith(_PAST)):
            break
    return bool(office) and not is_nominative(office)
