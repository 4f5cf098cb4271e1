"""Reading an address: values as given, nonsense named, never an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

Params = Mapping[str, str | Sequence[str]]
# Keys in canonical order, each with the field it fills and how its text is read.
Parsers = Mapping[str, tuple[str, Callable[[str], Any]]]

CURRENCY_RE = re.compile(r"[A-Z]{3}")


class Misread(NamedTuple):
    """A value of the address that was not understood; its default stands instead."""

    key: str
    value: str


def read_address(params: Params, parsers: Parsers, adding: Collection[str] = ()) -> dict[str, Any]:
    """Return the fields that an address fills, with `misread` for what was not understood.

    Of several values of a key the last counts; those of the keys in `adding` make one comma list,
    for which an empty text is a value too.
    """
    found: dict[str, Any] = {}
    misread: list[Misread] = []
    for key, (name, parse) in parsers.items():
        text = ",".join(values_of(params, key)) if key in adding else last_value(params, key)
        if key not in params or not (text or key in adding):
            continue
        try:
            found[name] = parse(text)
        except ValueError:
            misread.append(Misread(key, text))
    return {**found, "misread": tuple(misread)}


def values_of(params: Params, key: str) -> Sequence[str]:
    """Return the values given for a key, in their order."""
    value = params.get(key, ())
    return (value,) if isinstance(value, str) else value


def last_value(params: Params, key: str) -> str:
    """Return the last value given for a key, without white space around it."""
    return "".join(values_of(params, key)[-1:]).strip()


def parse_currency(text: str) -> str:
    """Return an ISO 4217 code in upper case."""
    code = text.upper()
    if not CURRENCY_RE.fullmatch(code):
        raise ValueError(text)
    return code


def parse_moment(text: str) -> date | datetime:
    """Return a day, or an instant in UTC where a time is given too; `now` is the instant of asking."""
    if text == "now":
        return datetime.now(UTC)
    if len(text) == len("2024-06-30"):
        return date.fromisoformat(text)
    # A "+" of a time zone arrives as a space from addresses written by hand.
    moment = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(text) from error


def write_moment(moment: date | datetime) -> str:
    """Return a day or an instant as the address writes it."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    return moment.isoformat()


def end_of(moment: date | datetime | None) -> datetime | None:
    """Return the instant itself, or the end of a day where only the day is given."""
    if moment is None or isinstance(moment, datetime):
        return moment
    return datetime.combine(moment, time(), UTC) + timedelta(days=1, microseconds=-1)
