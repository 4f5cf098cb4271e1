"""What a value as written allows: its rounding, its hedge, and what two such values forbid."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from articles.extraction.records import Qualifier
from articles.series.types import FigureRow, Interval

HALF = Decimal("0.5")
# "About" allows this share of the value each way, or the rounding where that is wider.
ABOUT_SHARE = Decimal("0.05")
NUMBER_RE = re.compile(r"\d(?:[\d.,\s']*\d)?")
# Names of the rules of extraction that read a change from a multiple or a word.
MULTIPLES = ("times", "multiple", "fixed", "fraction")
BOUNDS = frozenset({Qualifier.OVER, Qualifier.UNDER})

RULE = """
A number as written stands for all numbers that round to it. The unit of rounding is that of the last
digit written: 47.8 million stands for 47.75 to 47.85. A whole number of three digits or more that ends
in a zero is taken as rounded to tens: 420 stands for 415 to 425. Written out in full (420,000,000),
its thousands count as "thousand" or "million" would. A value in words ("half a billion") is taken as
rounded at its first digit that is not zero. "About" allows five percent each way, or the rounding where
that is wider. "Over" and "under" are bounds: the value itself at one end, the other end open. A
deficit is a negative balance, so that one "of over 3" is a balance of at most -3.
"""


@lru_cache(maxsize=8192)
def written_unit(value: Decimal, evidence: str) -> Decimal:
    """Return the unit to which a value was rounded, judged by how it is written.

    >>> int(written_unit(Decimal(47_800_000), "$47.8 million"))
    100000
    >>> int(written_unit(Decimal(420_000_000), "$420 million"))
    10000000
    >>> int(written_unit(Decimal(500_000_000), "half a billion US dollars"))
    100000000
    """
    size = abs(value)
    for token in NUMBER_RE.findall(evidence):
        digits = int(re.sub(r"\D", "", token))
        if digits and _is_power_of_ten(unit := size / digits):
            has_fraction = bool(re.search(r"[.,]\d{1,2}$", token))
            return unit if has_fraction else _unit_of_whole(digits, unit)
    return _first_unit(size)


def _is_power_of_ten(unit: Decimal) -> bool:
    """Say whether a number is 10 to a whole power; only then the token is this value's number."""
    return unit.normalize().as_tuple().digits == (1,)


def _unit_of_whole(digits: int, unit: Decimal) -> Decimal:
    """Return the unit of a whole number: thousands written out are a magnitude, an end zero is tens."""
    while digits % 1000 == 0:
        digits, unit = digits // 1000, unit * 1000
    return unit * 10 if digits >= 100 and digits % 10 == 0 else unit


def _first_unit(size: Decimal) -> Decimal:
    """Return the unit of the last digit that is not zero."""
    exponent = size.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def written_digits(row: FigureRow) -> int:
    """Return how many digits a figure's value is written with."""
    if not row.value:
        return 0
    return len(str(int(abs(row.value) / written_unit(row.value, row.evidence))))


def half_width(row: FigureRow) -> Decimal:
    """Return how far the true value may lie from the one written."""
    value = row.value or Decimal(0)
    rounding = written_unit(value, row.evidence) * HALF if value else HALF
    if row.qualifier is Qualifier.ABOUT:
        return max(rounding, abs(value) * ABOUT_SHARE)
    return rounding


def interval_of(row: FigureRow) -> Interval:
    """Return the values that a figure's wording allows. Call it for figures with a value."""
    value = row.value or Decimal(0)
    if row.qualifier is Qualifier.OVER:
        return Interval(value, None)
    if row.qualifier is Qualifier.UNDER:
        return Interval(None, value)
    if row.qualifier is Qualifier.RANGE and row.value_high is not None:
        return Interval(value, row.value_high)
    half = half_width(row)
    return Interval(value - half, value + half)


def change_interval(row: FigureRow) -> Interval:
    """Return the factors (1.30 for +30 %) that a stated change allows by its rounding."""
    change = row.change_pct or Decimal(0)
    exponent = change.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    # "1.4 times" and "doubled" are +40 % and +100 %, yet rounded to tenths of the whole.
    is_multiple = any(word in row.change_rule for word in MULTIPLES)
    unit = Decimal(10) if is_multiple else Decimal(1).scaleb(-decimals)
    return Interval((100 + change - unit * HALF) / 100, (100 + change + unit * HALF) / 100)


def is_bound(row: FigureRow) -> bool:
    """Say whether a figure gives only a lower or only an upper bound."""
    return row.qualifier in BOUNDS


def may_compare(first: FigureRow, second: FigureRow) -> bool:
    """Say whether a growth, a difference or a rank may be had from two figures: never from two bounds."""
    return not (is_bound(first) and is_bound(second))


def agree(intervals: Iterable[Interval]) -> bool:
    """Say whether one value fits all intervals, so that they are echoes and no conflict."""
    items = list(intervals)
    low = max((item.low for item in items if item.low is not None), default=None)
    high = min((item.high for item in items if item.high is not None), default=None)
    return Interval(low, None).overlaps(Interval(None, high))


def hedge_of(interval: Interval) -> Qualifier:
    """Return the qualifier of a value worked out from others: a bound, or about."""
    if interval.high is None:
        return Qualifier.OVER
    return Qualifier.UNDER if interval.low is None else Qualifier.ABOUT


def growth_pct(later: FigureRow, earlier: FigureRow) -> Interval | None:
    """Return the growth in percent that two stated values allow, or nothing from two bounds."""
    if not (may_compare(later, earlier) and later.value and earlier.value):
        return None
    top, base = interval_of(later), interval_of(earlier)
    if base.low is not None and base.low <= 0:
        return None
    return Interval(_growth(top.low, base.high), _growth(top.high, base.low))


def _growth(value: Decimal | None, base: Decimal | None) -> Decimal | None:
    """Return the growth in percent, open where an end is open."""
    return None if value is None or not base else (value / base - 1) * 100
