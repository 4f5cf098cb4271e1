"""Changes of what was weighed, told beside the sum of it: "sold 5 tons (a third more) for $2m"."""

from __future__ import annotations

from ..numbers.sizes import Change
from ..wording.lexicon import compiled

# "Sold 5 tons (a third more) for $2m", «5 тыс. тонн, на 9% больше, на 2 млн долларов»: of the tons.
_OF_WEIGHT_RE = compiled(
    r"(?:\b(?:tons?|tonnes?|litres|cubic met\w+)|(?<!\w)(?:тонн\w{0,2}|литр\w{0,2}|кубометр\w{0,2}))"
    r"(?: of [a-z]{3,20}| [а-яё]{3,20})?(?: ?\(|,|, (?:which|that) is|, что)"
    r" ?(?:(?:up|down|by|на|в|почти|almost|nearly|over|about) )*[+–-]?$"
)
_REACH = 60  # characters


def is_of_weight(plain: str, change: Change) -> bool:
    """Say whether a change stands right behind tons or litres."""
    return _OF_WEIGHT_RE.search(plain, max(0, change.start - _REACH), change.start) is not None
