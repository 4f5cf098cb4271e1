"""The nominative of a Russian office: «президентом Беларуси» → «президент Беларуси»."""

from __future__ import annotations

import re
from functools import lru_cache

from .tongue import office_stem

_ADJECTIVE_RE = re.compile(r"(?:ого|ому|ым|ом|(его|ему|им))$")
# A deputy in one word is not declined: «с замминистра».
_UNDECLINED = {
    "замминистр": "замминистра",
    "замгубернатор": "замгубернатора",
    "замглав": "замглавы",
    "замруководител": "замруководителя",
    "замначальник": "замначальника",
    "замдиректор": "замдиректора",
    "замгендиректор": "замгендиректора",
    "замгоссекретар": "замгоссекретаря",
    "зампредседател": "зампредседателя",
    "зампремьер": "зампремьера",
}
_WHOLE = {"глав": "глава", "посол": "посол", "судья": "судья"} | _UNDECLINED
_OBLIQUE_PLURAL = ("ами", "ями", "ам", "ям", "ах", "ях", "ов")
_PLURALS = ("ей", "ов", "ев", "ам", "ям")  # «Палаты представителей»
_FEMALE = ("ниц", "лиц", "риц", "рис", "стк", "нтк", "ерк", "хозяйк")  # stems of women's offices
_SERVING_RE = re.compile(
    r"(?:(?:зам|пом|нач|и\. ?о)\.|врио|исполняющ\w+ обязанности) "
)  # what follows is in the genitive anyway
_SOFT = ("ел", "арь", "секретар")


@lru_cache(maxsize=1024)
def nominative_office(phrase: str) -> str:
    """Return an office with its first noun, and the adjectives before it, in the nominative.

    >>> nominative_office("первым заместителем министра"), nominative_office("главы региона")
    ('первый заместитель министра', 'глава региона')
    >>> nominative_office("белорусским президентом"), nominative_office("мэр Москвы")
    ('белорусский президент', 'мэр Москвы')
    >>> nominative_office("советника-посланника"), nominative_office("премьер-министром")
    ('советник-посланник', 'премьер-министр')
    """
    if _SERVING_RE.match(phrase.lower()):
        first, _, rest = phrase.partition(" ")
        return f"{_adjective(first)} {rest}"
    words = phrase.split()
    number = next((n for n, word in enumerate(words) if office_stem(word)), None)
    if number is None or not "а" <= words[number][:1].lower() <= "ё":
        return phrase
    word = words[number]
    base = _noun(word.lower(), office_stem(word))
    if base == word.lower() and office_stem(word) not in _UNDECLINED:
        return phrase
    words[number] = word[0] + base[1:]
    words[:number] = [_adjective(word) for word in words[:number]]
    return " ".join(words)


def _noun(low: str, stem: str) -> str:
    if "-" in stem and not low.startswith(stem):  # «советника-посланника»
        return "-".join(_noun(word, office_stem(word)) for word in low.split("-"))
    if stem in _WHOLE:
        return _WHOLE[stem]
    if stem.endswith(_FEMALE):
        return stem + "а" if low != stem else low
    if low[len(stem) :] not in ("а", "у", "ом", "ем", "ём", "е", "я", "ю"):
        return low
    return stem + "ь" if stem.endswith(_SOFT) else stem


def _adjective(word: str) -> str:
    match = _ADJECTIVE_RE.search(word)
    if match is None:
        return word
    stem = word[: match.start()]
    return stem + ("ий" if match.group(1) or stem.endswith(("к", "г", "х")) else "ый")


def are_objects(office: str) -> bool:
    """Say whether a Russian office is a plural that is no subject.

    >>> are_objects("специалистами"), are_objects("эксперты"), are_objects("эксперт")
    (True, False, False)
    """
    return any(word.endswith(_OBLIQUE_PLURAL) and office_stem(word) for word in office.split())


def is_nominative(office: str, surely: bool = False) -> bool:
    """Say whether a Russian office stands in the nominative singular, as far as its ending tells.

    >>> is_nominative("глава"), is_nominative("министра"), is_nominative("представителей")
    (True, False, False)
    >>> is_nominative("замминистра"), is_nominative("замминистра", surely=True)
    (True, False)
    """
    if surely and office_stem(office) in _UNDECLINED:
        return False
    return nominative_office(office) == office and not office.endswith(_PLURALS)


def is_object(office: str, is_known: bool) -> bool:
    """Say whether a Russian office is no subject: «встреча главы республики», whose bearer is known.

    >>> is_object("главы республики", True), is_object("глава республики", True)
    (True, False)
    """
    return not is_nominative(office) if is_known else are_objects(office)
