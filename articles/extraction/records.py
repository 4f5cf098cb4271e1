"""What extraction returns: spans, periods, figures, quotations, and the closed lists their fields use.

The field names and their meaning are those of the annotation guide: `Figure.to_dict()` and
`Quote.to_dict()` write exactly its fields (plus the offsets of the evidence).
Offsets are code points of the text that was read, half-open: `text[span.start:span.end]`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

_CARRIED = ("topic", "default", "carried", "none", "passage")  # rules of what is not said here


class Flow(StrEnum):
    """Direction of trade, always seen from the Belarusian side (SDMX: TRD_FLOW)."""

    TURNOVER = "turnover"
    EXPORTS = "exports"
    IMPORTS = "imports"
    BALANCE = "balance"


class Qualifier(StrEnum):
    """How the text hedges a value; `over` is a lower bound, `under` an upper one."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    RANGE = "range"


class Status(StrEnum):
    """Whether a value has happened, is wished for, or is expected (SDMX: OBS_STATUS)."""

    ACTUAL = "actual"
    TARGET = "target"
    FORECAST = "forecast"


class Speech(StrEnum):
    """Words between quotation marks, or words retold."""

    DIRECT = "direct"
    REPORTED = "reported"


class Grade(StrEnum):
    """How safely a record was read; the review page opens guesses first."""

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


class Basis(StrEnum):
    """Where a publication date comes from."""

    STATED = "stated"
    INFERRED = "inferred"
    ADDRESS = "address"
    UNKNOWN = "unknown"


class PeriodKind(StrEnum):
    """Length class of a period; a series never joins two of them."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    TO_DATE = "to_date"
    SPAN = "span"


class Span(NamedTuple):
    """A half-open stretch of the text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Period(NamedTuple):
    """Whole months, both included, each written `YYYY-MM`.

    >>> Period("2017-01", "2017-09").kind
    <PeriodKind.TO_DATE: 'to_date'>
    >>> Period("2017-01", "2017-12").months
    12
    """

    start: str
    end: str

    @property
    def months(self) -> int:
        """Number of months from the first to the last, both counted."""
        return (
            (int(self.end[:4]) - int(self.start[:4])) * 12
            + int(self.end[5:])
            - int(self.start[5:])
            + 1
        )

    @property
    def kind(self) -> PeriodKind:
        """Length class: cumulative `to_date` starts in January and ends before December.

        January–March is the first quarter and January–June the first half, yet both are also
        running totals since January; they are classed `to_date`, so that one year's running
        totals stay together. A single January is a month.
        """
        first, months = int(self.start[5:]), self.months
        if months == 1:
            return PeriodKind.MONTH
        if first == 1 and months == 12:
            return PeriodKind.YEAR
        if first == 1 and months < 12:
            return PeriodKind.TO_DATE
        if months == 3 and first in (4, 7, 10):
            return PeriodKind.QUARTER
        if months == 6 and first == 7:
            return PeriodKind.HALF
        return PeriodKind.SPAN


def _number(value: Decimal | None) -> int | float | None:
    """Return a JSON number: whole where the value is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def grade_of(why: dict[str, str]) -> Grade:
    """Return how safe a record is: sure where its own words give flow and partner and period."""
    rules = (why["flow"], why["partner"], why["period"])
    carried = len([rule for rule in rules if rule in _CARRIED])
    if carried == 0:
        return Grade.SURE
    return Grade.LIKELY if carried < 3 else Grade.GUESS


@dataclass(frozen=True, slots=True)
class Figure:
    """One stated value of trade; `value` in whole units of `currency`, `change_pct` in percent.

    `span` is the evidence, `sentence` the sentence it stands in, `context` that sentence with the
    one before and the one after. `why` names, field by field, the rule that decided it.
    """

    reporter: str
    partner: str
    flow: Flow
    product: str | None
    value: Decimal | None
    value_high: Decimal | None
    currency: str | None
    qualifier: Qualifier
    status: Status
    period: Period | None
    change_pct: Decimal | None
    span: Span
    evidence: str
    sentence: Span
    context: Span
    why: dict[str, str] = field(default_factory=dict)
    grade: Grade = Grade.LIKELY
    undated: str = ""  # the months of a year that the text does not tell

    def to_dict(self) -> dict[str, Any]:
        """Return the annotation format's record, with the offsets of the evidence."""
        return {
            "reporter": self.reporter,
            "partner": self.partner,
            "flow": self.flow.value,
            "product": self.product,
            "value": _number(self.value),
            "value_high": _number(self.value_high),
            "currency": self.currency,
            "qualifier": self.qualifier.value,
            "status": self.status.value,
            "start": self.period.start if self.period else None,
            "end": self.period.end if self.period else None,
            "change_pct": _number(self.change_pct),
            "evidence": self.evidence,
            "start_char": self.span.start,
            "end_char": self.span.end,
            "grade": self.grade.value,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch of speech; `span` covers the words without their marks.

    `speaker` is the name as fully as the article gives it anywhere, `speaker_span` the nearest
    mention of the speaker in the attribution (a name, an office, a pronoun), `cue` the reporting
    verb. `regions` are the ISO 3166-2 codes the speech is about.
    """

    kind: Speech
    span: Span
    text: str
    speaker: str | None
    role: str | None
    speaker_span: Span | None
    cue: Span | None
    sentence: Span
    context: Span
    regions: tuple[str, ...] = ()
    why: dict[str, str] = field(default_factory=dict)
    grade: Grade = Grade.LIKELY

    def to_dict(self) -> dict[str, Any]:
        """Return the annotation format's record, with the offsets of text and speaker."""
        mention = self.speaker_span
        return {
            "text": self.text,
            "speaker": self.speaker,
            "role": self.role,
            "start": self.span.start,
            "end": self.span.end,
            "speaker_start": mention.start if mention else None,
            "speaker_end": mention.end if mention else None,
            "grade": self.grade.value,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one text. `published` is an ISO date or null; `quotes` are direct speech."""

    language: str
    title: str | None
    source: str | None
    published: str | None
    published_basis: Basis
    figures: tuple[Figure, ...]
    quotes: tuple[Quote, ...]
    reported: tuple[Quote, ...] = ()
    regions: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the annotation format's article record, without the text itself."""
        return {
            "lang": self.language,
            "source": self.source,
            "title": self.title,
            "published": self.published,
            "published_basis": self.published_basis.value,
            "figures": [figure.to_dict() for figure in self.figures],
            "quotes": [quote.to_dict() for quote in self.quotes],
        }
