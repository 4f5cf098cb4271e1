"""Sizes of change as text states them, and the changes in percent that they make with a direction."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..wording.matching import Places

HUNDRED = Decimal(100)
TENTH = Decimal("0.1")
INDEX_LEAST = 50  # "94% of last year's level" is an index, "12% of trade" a share


class Change(NamedTuple):
    """A change in percent on the span that states its size; `rule` names how its sign was read."""

    start: int
    end: int
    percent: Decimal
    rule: str
    qualifier: str | None = None


class Size(NamedTuple):
    """How large a change is, without its direction: "12%", "1.4 times", "a third"."""

    start: int
    end: int
    kind: str  # "percent", "times", "fraction" or "fixed"
    value: Decimal
    sign: str


def percent_of(size: Size, direction: str | None) -> Decimal | None:
    """Return the change in percent; what is told in times or parts to a tenth.

    >>> percent_of(Size(0, 0, "times", Decimal("1.4"), ""), "up")
    Decimal('40.0')
    >>> percent_of(Size(0, 0, "times", Decimal("2.5"), ""), "down")
    Decimal('-60.0')
    """
    if direction is None:
        return None
    if size.kind == "times":
        if size.value <= 1 and direction == "down":
            return None
        part = size.value - 1 if direction != "down" else 1 / size.value - 1
        return (part * HUNDRED).quantize(TENTH)
    told = size.value if size.kind == "percent" else size.value.quantize(TENTH)
    if direction == "index":
        return told - HUNDRED
    return told if direction == "up" else -told


class ChangePlaces(NamedTuple):
    """Where in a sentence each pattern of changes may begin; None: anywhere."""

    sizes: Places | None
    refusals: Places | None  # of words that make a size no change
    rates: Places | None  # of growth whose pace has changed
    bare: Places | None  # of numbers that share a percent


ANYWHERE = ChangePlaces(None, None, None, None)
