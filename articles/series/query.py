"""The address of a chart as a value: what the query string says, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import urlencode

from articles.extraction.records import Flow
from articles.series.address import (
    Misread,
    Params,
    Parsers,
    end_of,
    last_value,
    parse_currency,
    parse_moment,
    read_address,
    write_moment,
)

__all__ = ["ChartQuery", "Misread", "Params", "Show", "View", "Years"]

FIRST_YEAR, LAST_YEAR = 1990, 2100
YEARS_SHOWN = 6
POINT_RE = re.compile(r"f[0-9a-z]{1,11}")


class View(StrEnum):
    """The ways to look at one series."""

    PACE = "pace"
    ANNUAL = "annual"
    QUARTERS = "quarters"
    ALL = "all"
    TABLE = "table"


class Show(StrEnum):
    """What a view may show beside stated and reviewed actuals, in the order of the address."""

    TARGETS = "targets"
    IMPLIED = "implied"
    UNREVIEWED = "unreviewed"
    TRAILS = "trails"


DEFAULT_SHOW = frozenset({Show.TARGETS, Show.IMPLIED, Show.UNREVIEWED})


class Years(NamedTuple):
    """First and last year, both shown; `None` is `earliest` or `latest`.

    >>> str(Years(2019, None))
    '2019..latest'
    """

    first: int | None
    last: int | None

    def __str__(self) -> str:
        first = "earliest" if self.first is None else str(self.first)
        return f"{first}..{'latest' if self.last is None else self.last}"

    def covers(self, year: int) -> bool:
        """Say whether `year` is shown."""
        return (self.first is None or self.first <= year) and (
            self.last is None or year <= self.last
        )

    def and_next(self) -> Years:
        """Return these years and the next: its growth implies a value of the last one shown."""
        return Years(self.first, None if self.last is None else self.last + 1)


@dataclass(frozen=True, slots=True)
class ChartQuery:
    """What a region page, its chart and its files show: the query string as a frozen value.

    `None` means the default, which for `cur`, `view` and `time` depends on the figures there are.
    `misread` names what was not understood; it is no part of the address.

    >>> ChartQuery.from_params({"flow": "exports", "view": "annual"}).to_string()
    'flow=exports&view=annual'
    >>> ChartQuery.from_params({"flow": "sideways"}).misread
    (Misread(key='flow', value='sideways'),)
    """

    flow: Flow = Flow.TURNOVER
    cur: str | None = None
    view: View | None = None
    time: Years | None = None
    show: frozenset[Show] = DEFAULT_SHOW
    as_of: date | datetime | None = None
    point: str | None = None
    misread: tuple[Misread, ...] = field(default=(), compare=False)

    @classmethod
    def from_params(cls, params: Params) -> ChartQuery:
        """Return the query that an address asks for; nonsense falls back to the default, named.

        `params` maps a key to its value or values (`dict(request.GET.lists())`); of several the
        last counts, but `show` adds them up and `from`, `to` (two selects of a form) make `time`.
        """
        return cls(**read_address(_with_time(params), PARSERS, adding={"show"}))

    def to_params(self) -> dict[str, str]:
        """Return the address's keys in canonical order, defaults dropped."""
        params: dict[str, str] = {}
        if self.flow is not Flow.TURNOVER:
            params["flow"] = self.flow.value
        for key, value in (("cur", self.cur), ("view", self.view), ("time", self.time)):
            if value is not None:
                params[key] = str(value)
        if self.show != DEFAULT_SHOW:
            params["show"] = ",".join(item.value for item in Show if item in self.show)
        if self.as_of:
            params["asOf"] = write_moment(self.as_of)
        if self.point:
            params["point"] = self.point
        return params

    def to_string(self) -> str:
        """Return the canonical query string, without the question mark."""
        return urlencode(self.to_params(), safe=",.:")

    def but(self, **changes: Any) -> ChartQuery:
        """Return this query with some parts changed: the address of a control."""
        return replace(self, **changes, misread=())

    @property
    def moment(self) -> datetime | None:
        """The instant the register is rewound to: the end of the day where only a day is given."""
        return end_of(self.as_of)


def _with_time(params: Params) -> Params:
    """Return the parameters with `time` made of the two selects of a form."""
    first, last = (last_value(params, key) for key in ("from", "to"))
    if last_value(params, "time") or not (first or last):
        return params
    return {**params, "time": f"{first or 'earliest'}..{last or 'latest'}"}


def _parse_years(text: str) -> Years:
    """Return the years of `2019..2024`, `2019..latest`, or of a single year."""
    first, dots, last = text.partition("..")
    years = Years(_parse_year(first, "earliest"), _parse_year(last if dots else first, "latest"))
    if years.first and years.last and years.first > years.last:
        raise ValueError(text)
    return years


def _parse_year(text: str, open_word: str) -> int | None:
    """Return a year in reach, or nothing for the word that leaves the end open."""
    if text == open_word:
        return None
    if not (text.isascii() and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR):
        raise ValueError(text)
    return int(text)


def _parse_show(text: str) -> frozenset[Show]:
    """Return what a comma list names; an empty list shows none of them."""
    return frozenset(Show(word.strip()) for word in text.split(",") if word.strip())


def _parse_point(text: str) -> str:
    """Return a figure's public id."""
    if not POINT_RE.fullmatch(text):
        raise ValueError(text)
    return text


# Keys of the address in canonical order, each with the field it fills and how it is read.
PARSERS: Parsers = {
    "flow": ("flow", Flow),
    "cur": ("cur", parse_currency),
    "view": ("view", View),
    "time": ("time", _parse_years),
    "show": ("show", _parse_show),
    "asOf": ("as_of", parse_moment),
    "point": ("point", _parse_point),
}
