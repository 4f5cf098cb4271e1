"""What a page shows: the ledger of targets, the reading of a region."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from articles.extraction.records import Period
from articles.series.query import ChartQuery
from articles.series.types.lists import ApartReason, Hindrance, Replacement, TargetStatus
from articles.series.types.observations import Observation, PaceLine, Refusal, Series, YearOnYear
from articles.series.types.rows import FigureRow


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
class Trail:
    """One fact as it travelled: who first stated it, and who repeated it, in order of publication.

    `figures` are those that one and the same number fits, the first among them included.
    """

    observation: Observation
    figures: tuple[FigureRow, ...]

    @property
    def first(self) -> FigureRow:
        """The figure published first."""
        return self.figures[0]

    @property
    def echoes(self) -> int:
        """How many times it was repeated."""
        return len(self.figures) - 1

    @property
    def sources(self) -> int:
        """How many publishers stated it."""
        return len({row.source_slug or row.article_id for row in self.figures})

    @property
    def speakers(self) -> int:
        """How many named people stated it."""
        return len({row.speaker_slug for row in self.figures if row.speaker_slug})


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
    trails: tuple[Trail, ...] = ()
    year_on_year: YearOnYear | None = None

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Every observation of every series, stated and implied, actual and not: marks and rows."""
        return tuple(item for series in self.series for item in series.observations)


@dataclass(frozen=True, slots=True)
class RegionLine:
    """A region in a list: its newest stated value, and its full years of turnover in dollars."""

    code: str
    name_en: str
    name_ru: str
    district: str
    newest: FigureRow | None
    years: tuple[Observation, ...]

    @property
    def is_disputed(self) -> bool:
        """Say whether a full year of it is disputed."""
        return any(item.is_disputed for item in self.years)


@dataclass(frozen=True, slots=True)
class HomeReading:
    """What the home page shows of figures: the newest, targets in view, disputed ones, all regions."""

    newest: tuple[FigureRow, ...]
    targets: tuple[Target, ...]
    disputed: tuple[Observation, ...]
    regions: tuple[RegionLine, ...]


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """What has been stated of a region for a year: how many figures of each kind, and when last.

    `actual` counts values, `targets` targets and forecasts, `changes` changes without a value.
    """

    year: int
    actual: int
    targets: int
    changes: int
    last_said: date | None
    is_disputed: bool

    @property
    def kind(self) -> str:
        """The cell's word: `disputed`, `actual`, `target`, `change` or nothing."""
        if self.is_disputed:
            return "disputed"
        found = (("actual", self.actual), ("target", self.targets), ("change", self.changes))
        return next((word for word, count in found if count), "")


@dataclass(frozen=True, slots=True)
class Expected:
    """Months of which a figure came every year about this time, and none has come this year.

    `first` and `last` are the earliest and the latest day, in today's year, of its first statement.
    """

    period: Period
    years: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """A region in the grid of coverage; `cells` has one for each year of the grid, in its order."""

    code: str
    name_en: str
    name_ru: str
    cells: tuple[CoverageCell, ...]
    gone_quiet_since: int | None
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many articles a source published in a month, as the register holds them."""

    month: date
    source: str
    articles: int


@dataclass(frozen=True, slots=True)
class CoverageReading:
    """Regions × years by what has been stated, and articles by month and source.

    `empty_months` are those between the first and the last article of which there is none.
    """

    years: tuple[int, ...]
    lines: tuple[CoverageLine, ...]
    months: tuple[MonthCount, ...]
    empty_months: tuple[date, ...]
