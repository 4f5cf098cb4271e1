"""Percentages of a level told: "45.6% of the level of 2009" is an index, however low."""

from __future__ import annotations

from ..wording.lexicon import compiled
from .sizes import Size

_LEAST = 10  # percent
_OF_LEVEL_RE = compiled(
    r" ?(?:of|to|against|from|by) (?:the )?(?:levels?|indicators?|results?) (?:of|in|for) (?:the )?"
    r"(?:(?:19|20)\d\d|same|similar|previous|last|january|first (?!five)|corresponding)"
    r"| ?(?:от|к|ко) (?:уровн\w+|показател\w+|результат\w+)"
    r" (?:(?:19|20)\d\d|прошл|предыд|аналог|соответств|января)"
)

# "The export ($19 million) surpasses the import ($8 million) 2.5 times": no change of time.
_OUTWEIGHS_RE = compiled(
    r"(?:\b(?:exceed|surpass|outstrip|outweigh)\w*(?: over)?|\b(?:higher|larger|greater|more|bigger) than"
    r"|(?<!\w)(?:превы[шс]\w+|больше,? чем))"
    r" (?:the |its |our |наш |его |ее |их )?(?:volume of |объем )?"
    r"(?:imports?|exports?|импорт\w*|экспорт\w*) ?\([^()]{3,40}\)"
    r",? (?:(?:by|in|on|at|в|на|more than|almost|about|почти|более чем) )*$"
)
_OUTWEIGHS_HINTS = ("port (", "порт (", "порта (", "ports (")


def outweighs(before: str) -> bool:
    """Say whether one flow is told to be greater than the other, its sum in brackets."""
    if not any(hint in before for hint in _OUTWEIGHS_HINTS):
        return False
    return _OUTWEIGHS_RE.search(before) is not None


_GROWTH_OF = ("growth of ", "growth – ", "growth - ", "growth ")
_INDEX_LEAST, _INDEX_MOST = 100, 130


def is_growth_told_as_index(plain: str, size: Size, near: str) -> bool:
    """Say whether "growth of 108,3 %" is word for word from the Russian, which tells an index so.

    The comma of the number shows that; what trebles is told in times.
    """
    if size.kind != "percent" or not _INDEX_LEAST <= size.value < _INDEX_MOST:
        return False
    return "," in plain[size.start : size.end] and near.endswith(_GROWTH_OF)


def is_of_level(size: Size, after: str) -> bool:
    """Say whether the words behind a percentage make it one of an earlier level."""
    if size.kind != "percent" or size.value < _LEAST:
        return False
    return _OF_LEVEL_RE.match(after) is not None
