"""Years that speakers spell out: "в двадцать первом году", "к две тысячи тридцатому", "в 24-м году"."""

from __future__ import annotations

_FIRST, _LAST = 2001, 2040
_SHORT = 10  # "на пятом году" counts years of something; "в двадцатом году" is 2020
_UNITS = ("перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят")
_TEENS = (
    "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
    "семнадцат", "восемнадцат", "девятнадцат",
)  # fmt: skip
_TENS = {2: ("двадцат", "двадцать "), 3: ("тридцат", "тридцать "), 4: ("сороков", "сорок ")}
_ENDINGS = {"ом": "году", "ого": "года", "ому": "году"}
_SOFT = {"ом": "ьем", "ого": "ьего", "ому": "ьему"}  # "третьем"
_DIGIT_ENDINGS = {"м": "году", "го": "года", "му": "году"}


def _stem(number: int) -> str:
    """Return the ordinal of a number under fifty without its ending.

    >>> _stem(21), _stem(14), _stem(30)
    ('двадцать перв', 'четырнадцат', 'тридцат')
    """
    tens, units = divmod(number, 10)
    if tens == 0:
        return _UNITS[units - 1]
    if tens == 1:
        return _TEENS[units]
    whole, lead = _TENS[tens]
    return lead + _UNITS[units - 1] if units else whole


def _spelt(number: int, ending: str) -> str:
    stem = _stem(number)
    return stem + (_SOFT[ending] if stem.endswith("трет") else ending)


def spelt_year_pattern() -> str:
    """Return the source of a pattern of these spellings: the table as one would be six times as long."""
    units, teens = "|".join(_UNITS), "|".join(_TEENS)
    tens = "|".join(stem for stem, _ in _TENS.values())
    leads = "|".join(lead.strip() for _, lead in _TENS.values())
    ending = rf"ь?(?:{'|'.join(_ENDINGS)}|его|ему|ем) +год[уа]"
    long = rf"(?:{teens}|{tens}|(?:{leads}) +(?:{units}))"
    digits = rf"(?:[1-3]\d|40)-(?:{'|'.join(_DIGIT_ENDINGS)}) +год[уа]"
    return rf"(?:две +тысячи +(?:{long}|{units})|{long}){ending}|{digits}"


def spelt_years() -> dict[str, str]:
    """Return the spellings of the years of this century, each with the year that it means."""
    found: dict[str, str] = {}
    for year in range(_FIRST, _LAST + 1):
        number = year - 2000
        for ending, noun in _ENDINGS.items():
            words = _spelt(number, ending)
            found[f"две тысячи {words} {noun}"] = f"year:{year}"
            if number >= _SHORT:
                found[f"{words} {noun}"] = f"year:{year}"
        if number >= _SHORT:
            for ending, noun in _DIGIT_ENDINGS.items():
                found[f"{number}-{ending} {noun}"] = f"year:{year}"
    return found
