"""What a series is made of: rows as read, intervals, observations, refusals, targets, one region's reading.

Pure values: no ORM, no request, no words of a language beyond the closed lists. Who draws or exports
a series needs only this module and `query`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from django.utils.text import slugify

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status
from articles.series.query import ChartQuery


class Origin(StrEnum):
    """Whether an article states a value, or it follows from stated ones."""

    STATED = "stated"
    IMPLIED = "implied"


class DerivationKind(StrEnum):
    """How an implied value follows from stated ones."""

    GROWTH = "growth"  # value ÷ (1 + change): the same months a year before
    SUM = "sum"  # first + second
    DIFFERENCE = "difference"  # first − second
    HALF_SUM = "half sum"  # (first + second) ÷ 2
    HALF_DIFFERENCE = "half difference"  # (first − second) ÷ 2
    RUNNING = "running"  # a later running total − an earlier one


class RefusalReason(StrEnum):
    """Why a value is not derived."""

    ONE_SIDE = "only one of the two running totals is stated"
    OTHER_SOURCE = "the two running totals come from different sources"
    HEDGED = "one of the two running totals is hedged"
    REVISED = "the later article states another value for the earlier months"
    FALLS = "the running total falls"
    COARSE = "the figures are rounded too coarsely"


class ApartReason(StrEnum):
    """Why a figure stands outside the main series."""

    PRODUCT = "one product or service, not all goods"
    REPORTER = "a region of Belarus, not the whole country"
    PARTNER = "one region of Russia, not the whole country"
    NO_VALUE = "only a change is stated"
    NO_PERIOD = "no period is stated"
    CURRENCY = "another currency"


class NoteKind(StrEnum):
    """What a reader should know about a value."""

    DOES_NOT_FIT = "another statement implies another value"
    DOES_NOT_ADD_UP = "turnover, exports, imports and balance do not add up"
    FALLS = "the running total is lower than for fewer months"
    MAGNITUDE = "a thousand times off its neighbours: perhaps million for billion"


class TargetStatus(StrEnum):
    """What has become of a target: the closed list of the ledger."""

    NOT_YET_DUE = "not yet due"
    NO_ACTUAL = "due, no actual stated"
    REACHED = "reached"
    NOT_REACHED = "not reached"
    CANNOT_COMPARE = "cannot be compared"
    AMBITION_REACHED = "undated ambition, reached"
    AMBITION_OPEN = "undated ambition, not reached so far"
    REPLACED = "replaced"


class Hindrance(StrEnum):
    """Why a target and what was stated cannot be compared."""

    CURRENCY = "the actual is stated in another currency"
    SCOPE = "the actual is stated for other goods or another side"
    FLOW = "the actual is stated for another direction of trade"
    BOUND = "the actual is stated as a bound that leaves it open"


class Replacement(StrEnum):
    """How a newer target differs from the one it replaces."""

    HIGHER = "higher"
    LOWER = "lower"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One stated figure with all that a table row, a point and the evidence panel show of it."""

    pk: int
    public_id: str
    reporter: str
    partner: str
    flow: Flow
    product: str
    value: Decimal | None
    value_high: Decimal | None
    currency: str
    qualifier: Qualifier
    status: Status
    period: Period | None
    change_pct: Decimal | None
    evidence: str
    grade: str
    review: str
    known_from: datetime
    article_pk: int
    article_id: str
    article_title: str
    article_url: str
    published: date | None
    is_sample: bool
    source_name: str
    source_slug: str
    source_kind: str
    statement_id: str
    speaker_name: str
    speaker_slug: str
    role: str
    change_rule: str = ""

    @property
    def kind(self) -> PeriodKind | None:
        """Length class of the period, if there is one."""
        return self.period.kind if self.period else None

    @property
    def year(self) -> int | None:
        """Year in which the period ends."""
        return int(self.period.end[:4]) if self.period else None

    @property
    def article_slug(self) -> str:
        """Last part of the article page's address; the id at its end decides."""
        words = slugify(self.article_title)[:60].strip("-")
        return f"{words}-{self.article_id}" if words else self.article_id

    @property
    def is_unreviewed(self) -> bool:
        """Say whether nobody has checked it yet."""
        return self.review == "unreviewed"


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
    the order of the choice rule; `rule` names the step of it that decided; `implied` keeps the
    hollow value that a stated one replaced.
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
class Pace:
    """What a target of the running year asks: arithmetic, not a forecast."""

    latest: FigureRow
    missing: Decimal
    months_left: int
    needed_a_month: Decimal
    so_far_a_month: Decimal


@dataclass(frozen=True, slots=True)
class Target:
    """A row of the ledger: who set which value for when, and what was stated later.

    `actual` is the figure that decided (for `reached`, the first that said so), `replaced_by` the
    newer target, `chain` every time this one was stated, oldest first, `shortfall` what the stated
    actual, or the newest running total of its year, lacks of it. `has_moved` marks a goal that was
    made smaller or put off. `hindrance` says why it cannot be compared.
    """

    figure: FigureRow
    status: TargetStatus
    is_dated: bool
    chain: tuple[FigureRow, ...] = ()
    actual: FigureRow | None = None
    shortfall: Decimal | None = None
    replaced_by: FigureRow | None = None
    replacement: Replacement | None = None
    hindrance: Hindrance | None = None
    pace: Pace | None = None

    @property
    def has_moved(self) -> bool:
        """Say whether it was made smaller or put off: a moved goalpost."""
        return self.replacement in (Replacement.LOWER, Replacement.LATER)

    @property
    def year(self) -> int | None:
        """Year in which it is due."""
        return self.figure.year


@dataclass(frozen=True, slots=True)
class Count:
    """How many figures there are of a flow, a currency, a kind."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SourceCount:
    """How many of the figures shown come from a source."""

    name: str
    slug: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Apart:
    """A figure outside the main series, and why."""

    figure: FigureRow
    reason: ApartReason


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One stretch of speech beside the chart's years; `years` are those its figures speak of."""

    pk: int
    public_id: str
    kind: str
    text: str
    speaker_name: str
    speaker_slug: str
    role: str
    article_pk: int
    article_id: str
    article_title: str
    published: date | None
    source_name: str
    is_sample: bool
    figures: tuple[FigureRow, ...] = ()

    @property
    def years(self) -> tuple[int, ...]:
        """Years of the figures in it, newest first; without figures, the year it was published."""
        years = {row.year for row in self.figures if row.year}
        if not years and self.published:
            years = {self.published.year}
        return tuple(sorted(years, reverse=True))


@dataclass(frozen=True, slots=True)
class RegionReading:
    """All that a region page shows, for one query.

    `asked` is the address as it came (build links from it with `asked.but(...)`), `query` the same
    with its defaults resolved: `flow`, `cur`, `view` and `time` are what is shown. `pace`, `annual`,
    `quarters` and `rows` are the views of the same figures; `rows` are the figures of the main scope
    in this flow and currency, newest period first, targets and forecasts included. `total` counts all
    figures of the region, `hidden` those of the chosen years that were left out as further echoes,
    `apart_count` all outside the main series, of which `apart` holds the newest.
    """

    region: str
    asked: ChartQuery
    query: ChartQuery
    flows: tuple[Count, ...]
    currencies: tuple[Count, ...]
    years: tuple[int, ...]
    series: tuple[Series, ...]
    pace: tuple[PaceLine, ...]
    annual: Series | None
    running: Observation | None
    quarters: tuple[Observation, ...]
    refusals: tuple[Refusal, ...]
    targets: tuple[Target, ...]
    rows: tuple[FigureRow, ...]
    apart: tuple[Apart, ...]
    newest: Observation | None
    best_year: Observation | None
    disputed: tuple[Observation, ...]
    sources: tuple[SourceCount, ...]
    total: int
    hidden: int
    apart_count: int

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Every observation of every series, stated and implied, actual and not: marks and rows."""
        return tuple(item for series in self.series for item in series.observations)
