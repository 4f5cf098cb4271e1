"""Sums told twice, once in fewer digits: "over $1.8 billion" and "$1,842.6 million"."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from ..records import Figure, Qualifier

_ROUNDED_SHARE = Decimal("0.05")
_ROUND = (ROUND_HALF_UP, ROUND_FLOOR, ROUND_CEILING)


def is_rounded(old: Figure, new: Figure) -> bool:
    """Say whether one value is the other in fewer digits."""
    if old.value is None or new.value is None or old.value_high or new.value_high:
        return False
    if abs(old.value - new.value) > _ROUNDED_SHARE * max(abs(old.value), abs(new.value)):
        return False
    short, long = sorted((old, new), key=lambda figure: digits_of(figure.value))
    digits = digits_of(short.value)
    if digits >= digits_of(long.value) or short.value is None or long.value is None:
        return False
    if abs(short.value - long.value) > _ROUNDED_SHARE * abs(long.value):
        return False
    exponent = long.value.adjusted() - digits + 1
    step = Decimal(1).scaleb(exponent)
    hedged = short.qualifier is not Qualifier.EXACT
    ways = _ROUND if hedged and digits > 1 else _ROUND[:1]
    return any((long.value / step).to_integral_value(way) * step == short.value for way in ways)


def digits_of(value: Decimal | None) -> int:
    """Return the number of significant digits.

    >>> digits_of(Decimal("47300000")), digits_of(Decimal("5E+8"))
    (3, 1)
    """
    return len(value.normalize().as_tuple().digits) if value is not None else 0
