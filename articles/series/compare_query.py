"""The address of a comparison as a value: which places, which months, and how they are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from articles.extraction.records import Flow
from articles.series.address import (
    Misread,
    Params,
    Parsers,
    end_of,
    parse_currency,
    parse_moment,
    read_address,
    values_of,
    write_moment,
)
from articles.series.query import FIRST_YEAR, LAST_YEAR

MOST = 6
FULL_YEAR = 12
DEFAULT_CURRENCY = "USD"
CODE_RE = re.compile(r"(?:RU|BY)(?:-[A-Z]{2,3})?")


class CompareView(StrEnum):
    """The ways to see several places at once."""

    LINES = "lines"
    PANELS = "panels"
    TABLE = "table"


class Scale(StrEnum):
    """Whether panels share their scale of values."""

    SAME = "same"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class CompareQuery:
    """What a comparison shows: the query string as a frozen value.

    `months` says which months of each year are compared: 12 full years, 9 January–September.
    `year` is the year of the ranking, by default the newest that most places have a value for.

    >>> CompareQuery.from_params({"regions": ["RU-ROS,RU-VOR", "RU-TUL"], "months": "9"}).to_string()
    'regions=RU-ROS,RU-VOR,RU-TUL&months=9'
    """

    regions: tuple[str, ...] = ()
    flow: Flow = Flow.TURNOVER
    cur: str = DEFAULT_CURRENCY
    months: int = FULL_YEAR
    year: int | None = None
    view: CompareView = CompareView.LINES
    scale: Scale = Scale.SAME
    indexed: bool = False
    as_of: date | datetime | None = None
    misread: tuple[Misread, ...] = field(default=(), compare=False)

    @classmethod
    def from_params(cls, params: Params) -> CompareQuery:
        """Return the query of an address; `regions` may be given several times, and add up.

        A code that is none, and each place after the sixth, is named in `misread`.
        """
        fields = read_address(params, PARSERS)
        codes = [
            code.strip().upper()
            for text in values_of(params, "regions")
            for code in text.split(",")
        ]
        codes = list(dict.fromkeys(filter(None, codes)))
        known = [code for code in codes if CODE_RE.fullmatch(code)]
        refused = [code for code in codes if code not in known[:MOST]]
        fields["misread"] = (*(Misread("regions", code) for code in refused), *fields["misread"])
        return cls(regions=tuple(known[:MOST]), **fields)

    def to_params(self) -> dict[str, str]:
        """Return the address's keys in canonical order, defaults dropped."""
        default, params = CompareQuery(), {}
        if self.regions:
            params["regions"] = ",".join(self.regions)
        for key in ("flow", "cur", "months", "year", "view", "scale"):
            value = getattr(self, key)
            if value != getattr(default, key):
                params[key] = str(value)
        if self.indexed:
            params["index"] = "1"
        if self.as_of:
            params["asOf"] = write_moment(self.as_of)
        return params

    def to_string(self) -> str:
        """Return the canonical query string, without the question mark."""
        return urlencode(self.to_params(), safe=",.:")

    def but(self, **changes: Any) -> CompareQuery:
        """Return this query with some parts changed: the address of a control."""
        return replace(self, **changes, misread=())

    def without(self, code: str) -> CompareQuery:
        """Return this query with a place taken out."""
        return self.but(regions=tuple(other for other in self.regions if other != code))

    @property
    def moment(self) -> datetime | None:
        """The instant the register is rewound to."""
        return end_of(self.as_of)


def _parse_number(first: int, last: int, text: str) -> int:
    """Return a whole number within bounds."""
    if not (text.isascii() and text.isdigit() and first <= int(text) <= last):
        raise ValueError(text)
    return int(text)


def _parse_flag(text: str) -> bool:
    """Return whether a switch is on."""
    if text not in ("0", "1"):
        raise ValueError(text)
    return text == "1"


PARSERS: Parsers = {
    "flow": ("flow", Flow),
    "cur": ("cur", parse_currency),
    "months": ("months", lambda text: _parse_number(1, FULL_YEAR, text)),
    "year": ("year", lambda text: _parse_number(FIRST_YEAR, LAST_YEAR, text)),
    "view": ("view", CompareView),
    "scale": ("scale", Scale),
    "index": ("indexed", _parse_flag),
    "asOf": ("as_of", parse_moment),
}
