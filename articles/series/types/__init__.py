"""What a series is made of, as pure values: no ORM, no request, no words of a language.

Who draws or exports a series needs only this package and `query`.
"""

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
)
from articles.series.types.readings import (
    Apart,
    Count,
    Pace,
    RegionReading,
    SourceCount,
    Target,
)
from articles.series.types.rows import (
    FigureRow,
    StatementRow,
)

__all__ = [
    "Apart",
    "ApartReason",
    "Count",
    "Derivation",
    "DerivationKind",
    "FigureRow",
    "Hindrance",
    "Interval",
    "Note",
    "NoteKind",
    "Observation",
    "Origin",
    "Pace",
    "PaceLine",
    "Refusal",
    "RefusalReason",
    "RegionReading",
    "Replacement",
    "Series",
    "SourceCount",
    "StatementRow",
    "Target",
    "TargetStatus",
]
