"""The months and years that each kind of wording of a period means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .period_words import PeriodWords

Shape = dict[str, Any]  # the fields of a mention that its words give
_DECADE = 10  # years
_FIRST_DAYS, _LAST_DAYS = (
    5,
    27,
)  # of a month: what is told by then is of the months before, or of it


def _months(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    first = reader.lookup(reader.words.months, group["m1"])
    last = reader.lookup(reader.words.months, group["m2"]) if "m2" in group else first
    return {"first": first, "last": last} if first and last and first <= last else None


def _of_month(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    months = reader.words.months
    month = next(number for name, number in months.items() if name.startswith(group["m1"]))
    return {"first": month, "last": month}


def _until(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = reader.lookup(reader.words.months, group["m1"])
    return {"first": 1, "last": last} if last else None


def _as_of(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    """Return the months over by a day: "as of 1 October" tells of nine; by mid-month, of none whole."""
    day = int(group.get("d") or group["d2"])
    month = reader.lookup(reader.words.months, group.get("m1") or group["m2"]) or 0
    last = month - 1 if day <= _FIRST_DAYS else month
    if _FIRST_DAYS < day < _LAST_DAYS:
        return None
    if last:
        return {"first": 1, "last": last, "role": "own"}
    year = {"year": int(group["year"]) - 1} if "year" in group else {"relative": "last"}
    return {**year, "role": "own"}


def _ending(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = reader.lookup(reader.words.months, group["m1"])
    if not last or last == 12:
        return {"last": 12} if last else None
    year = int(group["year"])
    return {"first": last + 1, "last": last, "year": year - 1, "last_year": year}


def _count(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"])
    return {"first": 1, "last": count} if 1 <= count <= 12 else None


def _months_to(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    """Return the months that end with one, so many as are counted: "the eight months to August"."""
    last = reader.lookup(reader.words.months, group["m1"]) or 0
    count = reader.count(group["n"])
    return {"first": last - count + 1, "last": last} if 1 <= count <= last else None


def _back(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    return {"relative": "back:1" if group["unit"] in ("month", "месяц") else "back:3"}


def _half(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    part = int(reader.lookup(reader.words.ordinals, group.get("o", "")) or 1)
    return {"first": 6 * part - 5, "last": 6 * part} if part in (1, 2) else None


def _quarter(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    part = int(reader.lookup(reader.words.ordinals, group.get("o", "")) or 1)
    part = 4 if part == -1 else part
    return {"first": 3 * part - 2, "last": 3 * part} if 1 <= part <= 4 else None


def _quarters(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = int(reader.lookup(reader.words.ordinals, group.get("o") or "") or 0)
    count = last or reader.count(group.get("n") or "")
    return {"first": 1, "last": 3 * count} if count in (2, 3) else None


def _years(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    first = int(group["y1"])
    last = int(group["y2"]) if len(group["y2"]) == 4 else first // 100 * 100 + int(group["y2"])
    return {"year": first, "last_year": last} if first < last else None


def _past(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"])
    return {"relative": f"past:{count}", "role": "own"} if 2 <= count <= 12 else None


def _ahead(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) or 2
    return {"relative": f"ahead:{count}", "role": "own"}


def _ago(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) if "n" in group else _DECADE
    back = "ago" if group["word"] in ("ago", "back", "назад", "тому назад") else "earlier"
    return {"relative": f"{back}:{count}"} if 2 <= count <= 12 else None


def _ahead_if(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    return {"relative": f"ahead:{reader.count(group['n'])}", "role": "since"}


def _same(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) if "n" in group else 0
    unit = group.get("unit", "")
    if unit.startswith("квартал"):
        count *= 3  # «за те же три квартала»
    if 1 <= count <= 12:
        return {"first": 1, "last": count}
    length = next((months for word, months in reader.words.lengths.items() if word in unit), 0)
    return {"is_anaphor": True, "length": length}


SHAPES: dict[str, Callable[[PeriodWords, dict[str, str]], Shape | None]] = {
    "months": _months,
    "month": _months,
    "of_month": _of_month,
    "until": _until,
    "as_of": _as_of,
    "ending": _ending,
    "months_to": _months_to,
    "first_month": lambda reader, group: {"first": 1, "last": 1},
    "count": _count,
    "half": _half,
    "quarter": _quarter,
    "quarters": _quarters,
    "years": _years,
    "past": _past,
    "same": _same,
    "ahead": _ahead,
    "ahead_if": _ahead_if,
    "ago": _ago,
    "whole_year": lambda reader, group: {"relative": "whole", "role": "own"},
    "year": lambda reader, group: {},
    "this": lambda reader, group: {"relative": "this", "role": "own"},
    "to_date": lambda reader, group: (
        {"role": "own"}
        if group.keys() & {"year", "relative", "spelt"}
        else {"relative": "this", "role": "own"}
    ),
    "since": lambda reader, group: {"role": "since"},
    "none": lambda reader, group: {"role": "none"},
    "compared": lambda reader, group: {**(_months(reader, group) or {}), "role": "base"},
    "back": _back,
    "next": lambda reader, group: {"relative": "next", "role": "own"},
    "year_on": lambda reader, group: {"relative": "year_later"},
    "last": lambda reader, group: {"relative": "last", "role": "own"},
    "before_last": lambda reader, group: {"relative": "before_last", "role": "own"},
    "year_end": lambda reader, group: {"relative": "closed", "role": "own"},
}
