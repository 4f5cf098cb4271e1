"""Sums told twice, once in fewer digits: "over $1.8 billion" and "$1,842.6 million"."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from ..records import Figure, Qualifier

_ROUNDED_SHARE = Decimal("0.05")
_PASSED = Decimal("1.25")  # a headline that says "over $2bn" means no $2.6bn
_ROUND = (ROUND_HALF_UP, ROUND_FLOOR, ROUND_CEILING)
_BOUND_SHARE = Decimal("0.1")  # "over 50 million" may be 53.4, "almost 60" may be 58.2


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


def is_bound(round_one: Figure, exact: Figure) -> bool:
    """Say whether one value is the round number that the other has passed: "tops $5bn", $5.3bn."""
    if round_one.value is None or exact.value is None or round_one.value_high or exact.value_high:
        return False
    low, value = abs(round_one.value), abs(exact.value)
    digits = digits_of(low)
    if round_one.qualifier is not Qualifier.OVER or digits >= digits_of(value):
        return False
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return low < value <= low * _PASSED and value // step * step == low


def is_told_exactly(short: Figure, long: Figure) -> bool:
    """Say whether a round bound is that of a sum in more digits: "over 50 million", then "53.4"."""
    if not short.value or not long.value or short.value_high or long.value_high:
        return False
    if digits_of(short.value) >= digits_of(long.value) or not _is_round(short.value):
        return False
    beyond = abs(long.value) / abs(short.value) - 1
    if short.qualifier is Qualifier.OVER:
        return 0 < beyond <= _BOUND_SHARE
    return short.qualifier is Qualifier.UNDER and -_BOUND_SHARE <= beyond < 0


def _is_round(value: Decimal) -> bool:
    """Say whether a number has one digit, or a second one that is a five."""
    digits = value.normalize().as_tuple().digits
    return len(digits) == 1 or (len(digits) == 2 and digits[1] == 5)


def in_digits(value: Decimal, digits: int) -> Decimal:
    """Return a number rounded to so many significant digits.

    >>> in_digits(Decimal("1833200000"), 1) == Decimal("2000000000")
    True
    """
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return (value / step).to_integral_value(ROUND_HALF_UP) * step


def digits_of(value: Decimal | None) -> int:
    """Return the number of significant digits.

    >>> digits_of(Decimal("47300000")), digits_of(Decimal("5E+8"))
    (3, 1)
    """
    return len(value.normalize().as_tuple().digits) if value is not None else 0
