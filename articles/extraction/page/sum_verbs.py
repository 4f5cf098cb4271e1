"""Verbs by which a sum is rarely told, put as the common one: "came in at $5m" is "amounted to $5m"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .marks import Edit

_COMMON = "amounted to"
_LEVELS = tuple(
    f"{was} {fixed}"
    for was in ("was", "were")
    for fixed in ("equal to", "at the level of", "on the level of", "recorded at", "registered at")
)
# Said of contracts and loans too, which stay as they are.
_OF_TRADE = {
    **{f"{was} {worth}": _COMMON for was in ("was", "were") for worth in ("valued at", "worth")},
    **{f"{was} estimated at": f"{_COMMON} about" for was in ("was", "were")},
    "equaled": _COMMON, "equalled": _COMMON,
}  # fmt: skip
_TRADE_RE = re.compile(
    r"\b(?:trade|turnover|exports?|imports?|commerce|surplus|deficit|balance)\b[^.;:,$€\d]{0,60}\Z",
    re.IGNORECASE,
)
_REACH = 90  # characters
_RARE = (
    "came in at", "came out at", "worked out at", "clocked in at", "settled at", "ran to", "ran into",
    "added up to", "summed up to", "constituted", "comprised", "formed", *_LEVELS,
)  # fmt: skip
_SUM_RE = re.compile(
    r" (?:(?:about|around|some|approximately|roughly|nearly|almost|over|more than|just over|just under"
    r"|slightly over|slightly more than|only|at least|less than|exactly|as much as|a total of) )?"
    r"(?:(?:US ?)?[$€] ?\d|(?:USD|EUR|RUB) \d"
    r"|\d[\d., ]* ?(?:thousand|million|billion|mln|bln|bn)\b(?! (?:tonn?e?s|tons|units|people)))"
)


def common_verbs(text: str) -> Iterator[Edit]:
    """Yield where a rare verb stands before a sum, with the common one.

    >>> list(common_verbs("Sales came in at $5 million, milk constituted 5%"))
    [(6, 16, 'amounted to')]
    """
    for verb in _RARE:
        for start in _before_sums(text, verb):
            yield start, start + len(verb), _COMMON
    for verb, common in _OF_TRADE.items():
        for start in _before_sums(text, verb):
            if _TRADE_RE.search(text[max(0, start - _REACH) : start]):
                yield start, start + len(verb), common


def _before_sums(text: str, verb: str) -> Iterator[int]:
    """Yield where a verb stands right before a sum."""
    start = text.find(f" {verb} ") + 1
    while start:
        if _SUM_RE.match(text, start + len(verb)):
            yield start
        start = text.find(f" {verb} ", start + len(verb)) + 1
