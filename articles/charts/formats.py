"""Numbers, sums of money, periods and dates as people read them: the one place that writes them.

Everything comes back as a ready string, so that a template's loop has nothing left to do.
Spaces inside a value are no-break spaces: "+50 %" never wraps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache, wraps
from typing import NamedTuple, ParamSpec

from django.utils.dates import MONTHS, MONTHS_3, MONTHS_ALT
from django.utils.formats import get_format
from django.utils.translation import get_language, gettext

from articles.extraction.records import Period, Qualifier

NBSP = "\u00a0"
THIN = "\u202f"
SIGNS = {"USD": "$", "EUR": "€"}
MARKS = {Qualifier.OVER: "≥", Qualifier.UNDER: "≤", Qualifier.ABOUT: "≈"}

P = ParamSpec("P")


def kept_by_language(write: Callable[P, str]) -> Callable[P, str]:
    """Keep what a function writes, by the reader's language: a page writes each value several times."""

    @lru_cache(maxsize=8192)
    def written(language: str | None, *args: P.args, **kwargs: P.kwargs) -> str:
        return write(*args, **kwargs)

    @wraps(write)
    def in_language(*args: P.args, **kwargs: P.kwargs) -> str:
        return written(get_language(), *args, **kwargs)  # type: ignore[arg-type]  # all hashable

    return in_language


class Unit(NamedTuple):
    """A power of ten that a chart or a table is told in."""

    factor: Decimal
    name: str


@lru_cache(maxsize=16)
def _units(language: str) -> tuple[Unit, ...]:
    """Return the units from large to small; `language` keys the cache."""
    return (
        Unit(Decimal(10**9), gettext("billion")),
        Unit(Decimal(10**6), gettext("million")),
        Unit(Decimal(10**3), gettext("thousand")),
        Unit(Decimal(1), ""),
    )


def unit_for(largest: Decimal) -> Unit:
    """Return the unit that a set of values reads best in, given the largest of them."""
    size = abs(largest)
    units = _units(get_language() or "en")
    return next((unit for unit in units if size >= unit.factor), units[-1])


def unit_for_all(values: Iterable[Decimal]) -> Unit:
    """Return the unit of a chart: that of the largest value, or the next smaller if many fall below it.

    >>> unit_for_all([Decimal(1_000_000_000), Decimal(145_000_000)]).factor
    Decimal('1000000')
    """
    sizes = [abs(value) for value in values if value]
    unit = unit_for(max(sizes, default=Decimal(1)))
    smaller = unit_for(unit.factor - 1)
    is_split = any(size < unit.factor for size in sizes)
    return smaller if is_split and max(sizes) < smaller.factor * 10_000 else unit


@kept_by_language
def number(value: Decimal, places: int | None = None) -> str:
    """Return a number in the reader's manner: all its digits, or rounded to `places`."""
    rounded = value if places is None else round(value, places)
    plain = f"{abs(rounded):,f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    sign = "−" if rounded < 0 else ""
    return sign + _separated(plain, get_language() or "en")


def _separated(plain: str, language: str) -> str:
    """Exchange English separators for those of a language."""
    if language.startswith("en"):
        return plain
    point = str(get_format("DECIMAL_SEPARATOR", language))
    return plain.replace(",", THIN).replace(".", point)


def rounded(value: Decimal, digits: int = 3) -> Decimal:
    """Return a computed value rounded to as many significant digits as it deserves."""
    if not value:
        return value
    return round(value, digits - 1 - value.adjusted())


@kept_by_language
def amount(value: Decimal, currency: str, value_high: Decimal | None = None) -> str:
    """Return a sum of money in words and digits, `$420 million` or `$498–512 million`."""
    unit = _unit_of_sum(value_high or value)
    digits = number(value / unit.factor)
    if value_high is not None:
        digits = f"{digits}–{number(value_high / unit.factor)}"
    return _with_currency(digits, currency, unit)


def span_words(low: Decimal, high: Decimal, currency: str) -> str:
    """Return a computed interval: `$318–328 million`."""
    unit = unit_for(high)
    places = 0 if high / unit.factor >= 100 else 1
    ends = [round(end / unit.factor, places) * unit.factor for end in (low, high)]
    return amount(ends[0], currency, ends[1]) if ends[0] != ends[1] else amount(ends[0], currency)


def _unit_of_sum(value: Decimal) -> Unit:
    """Return the unit for one sum: never more than three decimals, so $1,204.5 million stays so."""
    unit = unit_for(value)
    if unit.factor > 1000 and (value / unit.factor).normalize().as_tuple().exponent < -3:  # type: ignore[operator]
        return unit_for(unit.factor / 1000)
    return unit


def _with_currency(digits: str, currency: str, unit: Unit) -> str:
    """Return digits, currency and unit as one unbreakable phrase."""
    sign = SIGNS.get(currency)
    minus = "−" if digits.startswith("−") else ""
    money = f"{minus}{sign}{digits.removeprefix('−')}" if sign else f"{currency}{NBSP}{digits}"
    return f"{money}{NBSP}{unit.name}" if unit.name else money


def hedged(words: str, qualifier: Qualifier | str) -> str:
    """Return a value with its hedge in words: at least, at most, about."""
    match Qualifier(qualifier):
        case Qualifier.OVER:
            return gettext("at least %(value)s") % {"value": words}
        case Qualifier.UNDER:
            return gettext("at most %(value)s") % {"value": words}
        case Qualifier.ABOUT:
            return gettext("about %(value)s") % {"value": words}
        case _:
            return words


def hedge_mark(qualifier: Qualifier | str) -> str:
    """Return the sign of a hedge, ≥, ≤ or ≈, or nothing."""
    return MARKS.get(Qualifier(qualifier), "")


@kept_by_language
def cell(
    value: Decimal,
    unit: Unit,
    qualifier: Qualifier | str = Qualifier.EXACT,
    high: Decimal | None = None,
) -> str:
    """Return a value as a table's cell has it: hedge and digits, the unit stands in the heading."""
    digits = number(value / unit.factor)
    if high is not None:
        digits = f"{digits}–{number(high / unit.factor)}"
    mark = hedge_mark(qualifier)
    return f"{mark}{NBSP}{digits}" if mark else digits


def unit_label(currency: str, unit: Unit) -> str:
    """Return what a column or an axis counts in: `$ million`."""
    return f"{SIGNS.get(currency, currency)}{NBSP}{unit.name}".strip(NBSP)


@kept_by_language
def full(value: Decimal, currency: str) -> str:
    """Return a value with all its digits and its ISO 4217 code: `420,000,000 USD`."""
    return f"{number(value)}{NBSP}{currency}"


def percent(value: Decimal, places: int | None = 1) -> str:
    """Return a percentage without a sign: `84 %`."""
    return f"{number(value, places)}{NBSP}%"


@kept_by_language
def change(value: Decimal) -> str:
    """Return a change on a year before with its sign: `+30 %`, `−4.5 %`."""
    sign = "+" if value > 0 else ""
    return f"{sign}{number(value)}{NBSP}%"


@lru_cache(maxsize=16)
def _months(language: str) -> tuple[tuple[str, str, str], ...]:
    """Return each month as it stands alone, in a date, and short; `language` keys the cache."""
    return tuple(
        (str(MONTHS[month]), str(MONTHS_ALT[month]), str(MONTHS_3[month]).capitalize())
        for month in range(1, 13)
    )


def month_name(month: int) -> str:
    """Return a month's name as it stands alone: `January`."""
    return _months(get_language() or "en")[month - 1][0]


def month_short(month: int) -> str:
    """Return a month's short name, as a chart's axis has it: `Jan`."""
    return _months(get_language() or "en")[month - 1][2]


@kept_by_language
def _period(period: Period, form: int) -> str:
    """Return a period, its months in one of the forms of `_months`."""
    months = _months(get_language() or "en")
    first, last = int(period.start[5:]), int(period.end[5:])
    year, end_year = period.start[:4], period.end[:4]
    if first == 1 and last == 12:
        return year if year == end_year else f"{year}–{end_year}"
    if period.start == period.end:
        return f"{months[first - 1][form]}{NBSP}{year}"
    if year == end_year:
        return f"{months[first - 1][form]}–{months[last - 1][form]}{NBSP}{year}"
    return f"{months[first - 1][form]}{NBSP}{year} – {months[last - 1][form]}{NBSP}{end_year}"


def period_long(period: Period | None) -> str:
    """Return a period in words: `January–August 2022`, `2022`, `August 2022`."""
    return _period(period, 0) if period else gettext("period not stated")


def period_short(period: Period | None) -> str:
    """Return a period as a table's cell has it: `Jan–Aug 2022`."""
    return _period(period, 2) if period else "–"


@kept_by_language
def date_long(day: date | None) -> str:
    """Return a date written out: `3 November 2022`."""
    if day is None:
        return gettext("date not known")
    return f"{day.day}{NBSP}{_months(get_language() or 'en')[day.month - 1][1]} {day.year}"


@kept_by_language
def date_short(day: date | None) -> str:
    """Return a date as a table's cell has it: `3 Nov 2022`."""
    if day is None:
        return "–"
    return f"{day.day}{NBSP}{_months(get_language() or 'en')[day.month - 1][2]}{NBSP}{day.year}"


def quarter_name(quarter: int) -> str:
    """Return the name of a quarter counted from the year 0.

    >>> quarter_name(2022 * 4 + 2)
    'Q3 2022'
    """
    return gettext("Q%(quarter)d %(year)d") % {"quarter": quarter % 4 + 1, "year": quarter // 4}
