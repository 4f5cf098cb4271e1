"""What a series shows: intervals, observations and how they came about, series, refusals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status
from articles.series.types.lists import DerivationKind, NoteKind, Origin, RefusalReason
from articles.series.types.rows import FigureRow


@dataclass(frozen=True, slots=True)
class Interval:
    """The values a statement allows, both ends included; `None` is an open end.

    >>> Interval(Decimal(46), Decimal(48)).overlaps(Interval(Decimal(48), None))
    True
    """

    low: Decimal | None
    high: Decimal | None

    @property
    def is_bound(self) -> bool:
        """Say whether an end is open."""
        return self.low is None or self.high is None

    @property
    def width(self) -> Decimal | None:
        """Distance between the ends, or nothing where one is open."""
        return None if self.low is None or self.high is None else self.high - self.low

    def overlaps(self, other: Interval) -> bool:
        """Say whether some value fits both."""
        return not (_above(self.low, other.high) or _above(other.low, self.high))

    def minus(self, other: Interval) -> Interval:
        """Return what the difference may be."""
        low = None if self.low is None or other.high is None else self.low - other.high
        high = None if self.high is None or other.low is None else self.high - other.low
        return Interval(low, high)

    def plus(self, other: Interval) -> Interval:
        """Return what the sum may be."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high)

    def contains(self, value: Decimal) -> bool:
        """Say whether `value` fits."""
        return self.overlaps(Interval(value, value))


def _above(low: Decimal | None, high: Decimal | None) -> bool:
    """Say whether a lower end lies above an upper end; an open end never does."""
    return low is not None and high is not None and low > high


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a value was derived: the rule, and the stated figures it used, in the order of the formula.

    One input for growth (with its `change_pct`), two for all else. Inputs are always stated figures.
    """

    kind: DerivationKind
    inputs: tuple[FigureRow, ...]
    change_pct: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a value: its kind, the figures concerned, what they allow together."""

    kind: NoteKind
    figures: tuple[FigureRow, ...]
    allowed: Interval | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """What a series shows for a period: one figure chosen, or a value that stated figures imply.

    `figure` is null for implied values; `alternatives` are the other figures of the same period in
    the order of the choice rule, `disputing` those of them that part from it, each value once; `rule`
    names the step of it that decided; `implied` keeps the hollow value that a stated one replaced.
    """

    flow: Flow
    period: Period
    value: Decimal
    value_high: Decimal | None
    qualifier: Qualifier
    interval: Interval
    status: Status
    origin: Origin
    figure: FigureRow | None = None
    alternatives: tuple[FigureRow, ...] = ()
    rule: str = ""
    is_disputed: bool = False
    disputing: tuple[FigureRow, ...] = ()
    spread_pct: Decimal | None = None
    derivation: Derivation | None = None
    implied: Observation | None = None
    notes: tuple[Note, ...] = ()

    @property
    def inputs(self) -> tuple[FigureRow, ...]:
        """The stated figures behind the value: itself, or what it was derived from."""
        if self.derivation:
            return self.derivation.inputs
        return (self.figure,) if self.figure else ()

    @property
    def source_figure(self) -> FigureRow:
        """The figure whose sentence opens when the mark is opened."""
        return self.inputs[0]

    @property
    def key(self) -> str:
        """Name of its mark and row, unique on the page: the figure's id, with a suffix if implied."""
        if self.figure:
            return self.figure.public_id
        return f"{self.source_figure.public_id}-{self.period.start}-{self.period.end}"

    @property
    def year(self) -> int:
        """Year in which the period ends."""
        return int(self.period.end[:4])

    @property
    def month(self) -> int:
        """Month (1–12) in which the period ends."""
        return int(self.period.end[5:])

    @property
    def is_unfinished(self) -> bool:
        """Say whether the chosen figure was stated before its last month had come."""
        return self.figure is not None and self.figure.is_unfinished

    @property
    def change_pct(self) -> Decimal | None:
        """Change as stated with the chosen figure."""
        return self.figure.change_pct if self.figure else None


@dataclass(frozen=True, slots=True)
class Series:
    """Observations that may be joined: all alike but for time, of one period length class."""

    reporter: str
    partner: str
    flow: Flow
    product: str
    currency: str
    status: Status
    kind: PeriodKind
    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class PaceLine:
    """One year of the pace view: running totals since January by month, then the full year.

    Each point keeps its own `period`; `observations` run by month, December being the full year.
    """

    year: int
    observations: tuple[Observation, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A value that is not derived, and why; `error` and `difference` where rounding decides."""

    period: Period
    reason: RefusalReason
    inputs: tuple[FigureRow, ...] = ()
    error: Decimal | None = None
    difference: Decimal | None = None


@dataclass(frozen=True, slots=True)
class YearOnYear:
    """A stated value beside the stated one of the same months a year before.

    `growth` is what the two allow in percent, both rounded as written; the middle of it is
    `growth_pct`. The change that an article states itself is `newest.change_pct`.
    """

    newest: Observation
    before: Observation
    growth: Interval
    growth_pct: Decimal
