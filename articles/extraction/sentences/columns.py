"""Tables of years and columns under a unit: "2015 — 98.3", "2015 | 98.3 | 40.2", "61.0 / 40.2 / 43.5"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..amounts import Amount
from ..cues import find_flows
from ..numbers.numerals import parse_number
from ..periods import PeriodMention
from ..wording.lexicon import Cue
from .rows import RowUnit

if TYPE_CHECKING:
    from .reading import Sentence

_NUMBER = r"\d{1,3}(?:[ ,]\d{3})*(?:[.,]\d{1,3})?(?![.,]?\d)"
_YEAR = r"(?:19|20)\d\d(?: ?(?:г\.?|год\w*|year)(?!\w))?"
_GAP = r"(?:\s*[–—:|/;-]\s*|\s*[.…]{2,}\s*|\s+)"
_YEARS_RE = re.compile(rf"[^\d]{{0,40}}?(?P<years>{_YEAR}(?:{_GAP}{_YEAR})+)\W*")
_YEAR_RE = re.compile(r"(?:19|20)\d\d")
# A row of a year or of months of one; what stands in brackets behind is read as elsewhere.
_DATED_RE = re.compile(
    rf"(?P<when>(?:[^\W\d_][^\d:;()]{{1,40}} )?{_YEAR})(?:\s*[–—:|-]\s*|\s*[.…]{{2,}}\s*|\s*\t\s*|\s{{1,20}})"
    rf"(?P<numbers>{_NUMBER}(?:{_GAP}{_NUMBER})*)(?=\s*(?:\(|[;,.|]?\s*$))"
)
_LABELLED_RE = re.compile(
    rf"[^\d:|]{{3,80}}(?:\s*[–—:|-]\s*|\s+)(?P<numbers>{_NUMBER}(?:{_GAP}{_NUMBER})+)\W*"
)
_NUMBER_RE = re.compile(_NUMBER)
_LONGEST = 160


class _Table:
    """The columns of the table in hand, and the years of its rows so far."""

    def __init__(self, unit: RowUnit) -> None:
        self.unit = unit
        self.years: list[int] = []
        self.flows: list[str] = []
        self.rows: list[int] = []  # years of the rows just above

    def amount(self, start: int, end: int, text: str) -> Amount:
        """Return the sum of a cell in the unit that stands over the table."""
        factor = self.unit.factor
        return Amount(start, end, parse_number(text, factor) * factor, None, self.unit.currency)


def read_columns(plain: str, sentences: Iterable[Sentence], unit: RowUnit) -> None:
    """Add to the rows of a table below its unit the sums, with the years and flows of their columns."""
    table = _Table(unit)
    for sentence in sentences:
        if sentence.start <= unit.at or sentence.end - sentence.start > _LONGEST:
            table.flows = _heads(plain, sentence) if sentence.start <= unit.at else table.flows
            continue
        words = plain[sentence.start : sentence.end]
        dated = _DATED_RE.match(words)
        labelled = None if dated else _LABELLED_RE.fullmatch(words)
        years = _YEARS_RE.fullmatch(words)
        if years:
            table.years = [int(year) for year in _YEAR_RE.findall(years["years"])]
        elif dated:
            _read_year(table, sentence, dated)
        elif labelled:
            _read_labelled(table, sentence, labelled)
        else:
            table.flows = _heads(plain, sentence) or table.flows
            table.rows = []


def _heads(plain: str, sentence: Sentence) -> list[str]:
    """Return the flows that head columns: a line of nothing but them, "Year | Exports | Imports"."""
    flows = find_flows(sentence.cues)
    words = plain[sentence.start : sentence.end]
    if len(flows) < 2 or len(words) > _LONGEST or not re.search(r"[|\t]|\s{2}|year|год", words):
        return []
    return [cue.tag for cue in flows]


def _numbers(match: re.Match[str], start: int) -> Iterator[tuple[int, int, str]]:
    """Yield the numbers of a row, each with its offsets in the text."""
    first = match.start("numbers")
    for number in _NUMBER_RE.finditer(match["numbers"]):
        yield start + first + number.start(), start + first + number.end(), number.group()


def _read_year(table: _Table, sentence: Sentence, match: re.Match[str]) -> None:
    """Read the row of one year: a sum, or one of each column."""
    numbers = list(_numbers(match, sentence.start))
    if len(numbers) > 1 and len(numbers) != len(table.flows):
        return
    year = int(_YEAR_RE.findall(match["when"])[-1])
    end = sentence.start + match.end("when")
    if not any(p.start < end for p in sentence.periods):
        sentence.periods.insert(0, PeriodMention(end - 4, end, "own", year=year))
    table.rows.append(year)
    _add(table, sentence, numbers)
    if len(numbers) > 1:
        tops = [Cue(at - 1, at, tag) for (at, _, _), tag in zip(numbers, table.flows, strict=True)]
        sentence.cues = sorted([*sentence.cues, *tops])


def _read_labelled(table: _Table, sentence: Sentence, match: re.Match[str]) -> None:
    """Read a row of sums, one of each year of the heading or of the rows just above."""
    numbers = list(_numbers(match, sentence.start))
    years = table.years or table.rows
    if len(numbers) != len(years) or not find_flows(sentence.cues):
        return
    _add(table, sentence, numbers)
    ends = [end for _, end, _ in numbers[:-1]] + [numbers[-1][0] - 1]  # none behind the last word
    sentence.periods = [
        PeriodMention(end, end, "own", year=year) for end, year in zip(ends, years, strict=True)
    ]


def _add(table: _Table, sentence: Sentence, numbers: list[tuple[int, int, str]]) -> None:
    behind = [amount for amount in sentence.amounts if amount.start >= numbers[-1][1]]
    sentence.amounts = [*(table.amount(*number) for number in numbers), *behind]
    sentence.is_row = True
