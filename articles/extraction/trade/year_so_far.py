"""The growth of a year that has not ended, told again with its months: one fact, which the months date."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import Figure, Status
from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from .merge import same_change

_YEAR = 12  # months
_SO_FAR_RE = compiled(
    r"\b(?:since (?:january|(?:the )?(?:start|beginning) of (?:the|this) year)|this year|year to date)\b"
    r"|(?<!\w)(?:с (?:января|начала (?:\d{4} |этого |текущего |нынешнего )?года)"
    r"|в (?:этом|текущем|нынешнем) году)(?!\w)"
)


def without_year_so_far(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without a lead's growth of the year so far that a later sum tells with its months.

    "Trade has grown by over a fifth since January. … In nine months it rose 21.4% to $5m".
    """
    return [f for f in figures if not _is_told_with_months(reading, f, figures)]


def _is_told_with_months(reading: Reading, lead: Figure, figures: Iterable[Figure]) -> bool:
    """Say whether a lone change of a year is told later for its first months."""
    if lead.value is not None or lead.status is not Status.ACTUAL:
        return False
    if lead.period is None or lead.period.months != _YEAR:
        return False
    if not _SO_FAR_RE.search(reading.plain, lead.sentence.start, lead.sentence.end):
        return False
    same = (lead.reporter, lead.partner, lead.flow, lead.product)
    return any(
        same == (f.reporter, f.partner, f.flow, f.product)
        and f.span.start > lead.span.end
        and f.period is not None
        and f.period.start == lead.period.start
        and f.period.months < _YEAR
        and same_change(lead, f)
        for f in figures
    )
