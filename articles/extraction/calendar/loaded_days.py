"""Days of the page, "date 2020-01-15" or those of other items, beside a day of the text without a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from .dates import Dated

_NEAR = timedelta(days=10)  # items that stand beside one another on a page
ABOUT = timedelta(days=2)  # an hour in another time zone, an item loaded the evening before


def year_of_loading(dated: Dated, loaded: Iterable[Dated], within: timedelta = ABOUT) -> int | None:
    """Return the year of the day of loading, where a day without a year is close to it or soon before."""
    for other in loaded:
        day = other.in_year(other.year) if other.year else None
        own = dated.in_year(day.year) if day else None
        if day and own and -ABOUT <= day - own <= within:
            return day.year
    return None


def is_of_that_day(loaded: date, events: Iterable[Dated]) -> bool:
    """Say whether something happened on the day of loading, or just before: the text was written then."""
    days = (event.in_year(loaded.year) for event in events if event.year is None)
    return any(day is not None and timedelta() <= loaded - day <= ABOUT for day in days)


def year_beside(dated: Dated, others: Iterable[Dated]) -> int | None:
    """Return the year of the full dates of a page where all that it has lie close to a day without a year."""
    years = set[int | None]()
    for other in others:
        day = other.in_year(other.year) if other.year else None
        own = dated.in_year(day.year) if day else None
        if day:
            years.add(day.year if own and abs(day - own) <= _NEAR else None)
    return years.pop() if len(years) == 1 else None
