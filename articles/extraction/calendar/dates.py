"""Find the dates of a text as they are written: full ones, and days whose year is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ..records import Span
from ..vocabulary.dates import MONTHS
from ..wording.matching import lowered

_MONTH_NAMES = "|".join(
    sorted((name for name in MONTHS if "'" not in name), key=lambda name: -len(name))
)
_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_GLUED_YEAR = rf"(?:{_MONTH_NAMES})\.?[ ,-]?20[0-4]\d"
# A date whose first part is a number; it is tried at each run of digits, which costs little.
_NUMBER_FIRST_RE = re.compile(
    rf"""(?:
      # 5 December 2017, 5th of Dec., «3» ноября 2021 г., 3/Nov/2021, 3Nov2021; the last of 25–29 April
        (?:[0-3]?\d(?:st|nd|rd|th)?\s?[-–—]\s?)?(?P<d1>[0-3]?\d)(?:-?(?:st|nd|rd|th)|-?го|-?е|[.»"”])?
        (?:[ \u00a0/-]{{1,3}}(?:of[ ])?|(?<=[a-zа-я][ ]\d)\n|(?<=[a-zа-я][ ]\d\d)\n
           |(?={_GLUED_YEAR}))
        (?P<m1>{_MONTH_NAMES})(?:\b|(?=20[0-4]\d))\.?
        (?:[ \u00a0,/-]{{0,2}}(?:of[ ])?(?P<y1>{_YEAR}|['’‘][0-4]\d(?!\d)|(?<=[/-])[0-4]\d(?![\d%]|[.,]\d)
           |(?<=[ ])[0-4]\d(?=,?[ ](?:\|[ ])?\d\d:\d\d))
          (?:(?![\d%])|(?=\d{{1,2}}\ (?:{_MONTH_NAMES})\b)))?
      # a tile with a line each for the day, the month and the year
      | (?<![^\n])(?P<d7>[0-3]?\d)\n(?P<m7>{_MONTH_NAMES})\n(?P<y7>{_YEAR})(?![^\n])
      # "Home » 2014 » March » 14 » The item": the way to a page
      | (?P<y6>{_YEAR})\ ?[»›>/]\ ?(?P<m6>{_MONTH_NAMES})\ ?[»›>/]\ ?(?P<d6>[0-3]?\d)(?=\ ?[»›>/\n])
      # 2020-01-15, 2020/01/15
      | (?P<y3>{_YEAR})[-/.](?P<m3>[01]\d)[-/.](?P<d3>[0-3]\d)(?!\d)
      # 03.11.2021, 3/11/2021, 03.11.21, "03 11 2021, 12:31", "03. 11. 2021", "03 / 11 / 2021"
      | (?P<d4>[0-3]?\d)(?P<sep>\.[ ](?=[01]\d\.[ ]{_YEAR})|[ ]/[ ](?=[01]\d[ ]/[ ]{_YEAR})|[./-]
          |[ ](?=[01]\d[ ]{_YEAR},?[ ]\d\d:\d\d))(?P<m4>[0-3]?\d)(?P=sep)
        (?P<y4>{_YEAR}(?=\d\d:\d\d)|(?:{_YEAR}|\d\d)(?![\d%]|[.,/-]\d))
      # 24.11 | 11:45 – without an hour it would be any number
      | (?P<d5>[0-3]\d)\.(?P<m5>[01]\d)(?=[ |,/–-]{{1,4}}\d{{1,2}}:\d\d(?!\d))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_HOUR_RE = re.compile(r"\d:\d\d,\Z")  # "21:14,06-03-2018"
# "8 (02155) 4-10-08", "Phone/fax: 22-11-10": an office's number, not a day of its year.
_PHONE_RE = re.compile(
    r"(?:\d\)|(?<![^\W\d_])(?:tel|phone|telephone|fax|тел|телефон|факс|т)\b\.?)[\d ()/.,:;+-]{0,30}\Z",
    re.IGNORECASE,
)
_YEAR_LEAD_RE = re.compile(rf"(?<![^\n])[ \t]{{0,4}}({_YEAR})(?: г\.| год| year)?,? \Z")
_PHONE_LEAD, _NAME_REACH, _YEAR_LEAD = 40, 30, 16  # characters
_GLUED_RE = re.compile(
    r"(?<=[a-zа-яё])[A-ZА-ЯЁ][a-zа-яё]{2,8}\Z"
)  # "By Ivan OrlovOctober 14, 2016"
# "MINSK, 14 March. 2021 brought", but "14 Mar. 2021"
_SENTENCE_RE = re.compile(r"(?:[^\W\d_]{5,}|june|july|may|ию[нл]я|мая)\. \d{4}\Z", re.IGNORECASE)
_SPACES = (" ", "\u00a0")
_OPENERS = "([«\"“„'‘*|/–—"
# "Oct. 3rd, 2017", "Oct 14 '22", "June 22nd, 23 at 10:14", "Jun 22, 202310:45", "October, 14. 2022"
_DAY_AFTER_MONTH_RE = re.compile(
    rf"""(?:[0-3]?\d(?:st|nd|rd|th)?\s?[-–—]\s?)?(?P<d2>[0-3]?\d)(?:-?(?:st|nd|rd|th))?\b(?!:\d|%|[.,]\d)
      (?:(?:,?\s?(?:[-–]\s|of\s)?|\.\s(?={_YEAR}[\n,]))
        (?P<y2>{_YEAR}(?:(?![\d%])|(?=\d?\d:\d\d))
          |(?<=[, ])(?:['’‘][0-4]\d(?!\d)|[0-4]\d(?=,?[ ](?:at[ ])?\d\d?:\d\d))))?""",
    re.VERBOSE | re.IGNORECASE,
)
# "Oct" over "14" over "2022"
_TILE_RE = re.compile(rf"[0-3]?\d\n{_YEAR}(?![^\n])")


class Dated(NamedTuple):
    """A mention of a day; `year` is null where the text leaves it out."""

    span: Span
    year: int | None
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """Return the date in that year, or nothing where there is no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def find_dates(text: str, numbers: Iterable[int]) -> Iterator[Dated]:
    """Yield the dates in text order, given where its numbers begin; what is no day is left out.

    >>> text = "Minsk, 5 January. 03.11.2021, Dec. 7, 2017"
    >>> [(d.year, d.month, d.day) for d in find_dates(text, [7, 18, 21, 24, 35, 38])]
    [(None, 1, 5), (2021, 11, 3), (2017, 12, 7)]
    """
    done = 0
    for start in numbers:
        if start < done:
            continue
        found = _read_at(text, start)
        if found and found.in_year(found.year or 2024):
            done = found.span.end
            yield found if found.year else _with_year_above(found, text)


def _with_year_above(dated: Dated, text: str) -> Dated:
    """Return a day with the year that opens its line: "2022, 14 October"."""
    start = dated.span.start
    year = _YEAR_LEAD_RE.search(text, max(0, start - _YEAR_LEAD), start)
    return dated._replace(year=int(year[1])) if year else dated


def _read_at(text: str, start: int) -> Dated | None:
    """Return the date that has its first number at `start`, if there is one."""
    month = _month_before(text, start)
    if month:
        day = _DAY_AFTER_MONTH_RE.match(text, start)
        if day:
            span = Span(start - month[1], day.end())
            year = _full_year(day["y2"]) if day["y2"] else None
            return Dated(span, year, month[0], int(day["d2"]))
    if (
        start
        and text[start - 1] in ".,:-–—$€"
        and not _HOUR_RE.search(text, max(0, start - 6), start)
    ):
        return None
    match = _NUMBER_FIRST_RE.match(text, start)
    return _read(match) if match and not _is_phone(text, match) else None


def _is_phone(text: str, match: re.Match[str]) -> bool:
    """Say whether what looks like "4-10-08" is a telephone number."""
    if match["sep"] != "-" or len(match["y4"]) > 2:
        return False
    start = match.start()
    return _PHONE_RE.search(text, max(0, start - _PHONE_LEAD), start) is not None


def _month_before(text: str, start: int) -> tuple[int, int] | None:
    """Return the month whose name stands right before `start`, and where it begins, counted back.

    >>> _month_before("on Nov. 3rd", 8)
    (11, 5)
    """
    is_tile = text[start - 1 : start] == "\n" and _TILE_RE.match(text, start)
    if not is_tile and text[start - 1 : start] not in (*_SPACES, "."):
        return None
    words = text[max(0, start - _NAME_REACH) : start].split()
    name = words[-1].rstrip(".,").lstrip(_OPENERS) if words else ""
    glued = _GLUED_RE.search(name)
    name = glued[0] if glued else name
    month = MONTHS.get(name.lower())
    if month is None or (not is_tile and "\n" in text[start - 3 : start]):
        return None
    return month, start - text.rfind(name, 0, start)


def _read(match: re.Match[str]) -> Dated:
    """Return the date of a match; 11/24/2021 is month first because no month is 24."""
    span = Span(*match.span())
    if match["m1"]:
        year_word = match["y1"]
        if (
            year_word
            and _SENTENCE_RE.search(match[0])
            and match.string[match.end() :][:1] not in ("", "\n")
        ):
            span, year_word = Span(span.start, match.start("y1") - 1), None
        return Dated(
            span,
            _full_year(year_word) if year_word else None,
            MONTHS[lowered(match["m1"])],
            int(match["d1"]),
        )
    if match["y7"]:
        return Dated(span, int(match["y7"]), MONTHS[lowered(match["m7"])], int(match["d7"]))
    if match["y6"]:
        return Dated(span, int(match["y6"]), MONTHS[lowered(match["m6"])], int(match["d6"]))
    if match["y3"]:
        return Dated(span, int(match["y3"]), int(match["m3"]), int(match["d3"]))
    if match["d5"]:
        return Dated(span, None, int(match["m5"]), int(match["d5"]))
    day, month = int(match["d4"]), int(match["m4"])
    if month > 12:
        day, month = month, day
    year = int(match["y4"])
    return Dated(span, year + 2000 if year < 100 else year, month, day)


def _full_year(word: str) -> int:
    """Return the year of four digits, or of two, with an apostrophe or not: "'23", "5-Dec-23"."""
    return int(word) if len(word) > 3 else 2000 + int(word[-2:])
