"""What a series is made of, as pure values: no ORM, no request, no words of a language.

Who draws or exports a series needs only this package and `query`.
"""

from articles.series.types.comparison import (
    CompareLine,
    CompareReading,
    PeriodOption,
    Ranked,
    YearOption,
)
from articles.series.types.lists import (
    ApartReason,
    DerivationKind,
    Hindrance,
    NoteKind,
    Origin,
    RefusalReason,
    Replacement,
    TargetStatus,
)
from articles.series.types.observations import (
    Derivation,
    Interval,
    Note,
    Observation,
    PaceLine,
    Refusal,
    Series,
    YearOnYear,
)
from articles.series.types.readings import (
    Apart,
    Count,
    CoverageCell,
    CoverageLine,
    CoverageReading,
    Expected,
    HomeReading,
    MonthCount,
    Pace,
    RegionLine,
    RegionReading,
    SourceCount,
    Target,
    Trail,
)
from articles.series.types.rows import (
    FigureRow,
    StatementRow,
)

__all__ = [
    "Apart",
    "ApartReason",
    "CompareLine",
    "CompareReading",
    "Count",
    "CoverageCell",
    "CoverageLine",
    "CoverageReading",
    "Derivation",
    "DerivationKind",
    "Expected",
    "FigureRow",
    "Hindrance",
    "HomeReading",
    "Interval",
    "MonthCount",
    "Note",
    "NoteKind",
    "Observation",
    "Origin",
    "Pace",
    "PaceLine",
    "PeriodOption",
    "Ranked",
    "Refusal",
    "RefusalReason",
    "RegionLine",
    "RegionReading",
    "Replacement",
    "Series",
    "SourceCount",
    "StatementRow",
    "Target",
    "TargetStatus",
    "Trail",
    "YearOnYear",
    "YearOption",
]
