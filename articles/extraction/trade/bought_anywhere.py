"""What Russia bought from all the world, Belarus' part told behind: the whole is no trade of the two."""

from __future__ import annotations

from ..records import Figure, Flow, Status
from ..sentences.coded import HOME, HOME_REGION
from ..sentences.reading import Reading

_NEXT = 3  # characters between one sentence and the next


def without_bought_anywhere(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without what Russia bought anywhere, of which Belarus' part is told next.

    "Russia imported appliances for $5bn. Deliveries from Belarus came to $300 million".
    """
    bought = [f for f in figures if _is_bought(reading, f)]
    if not bought:
        return figures
    wholes = {
        whole.span for whole in bought if any(_is_part(reading, part, whole) for part in figures)
    }
    return [f for f in figures if f.span not in wholes] if wholes else figures


def _is_bought(reading: Reading, figure: Figure) -> bool:
    """Say whether Russia is told to have bought goods for a sum, Belarus not named before it."""
    told = figure.flow is Flow.EXPORTS and figure.partner == "RU" and figure.why["flow"] == "owner"
    if not told or figure.value is None or figure.status is not Status.ACTUAL:
        return False
    return not _names_home(reading, figure.sentence.start, figure.span.end)


def _is_part(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether a sum is what Belarus sold of a whole told in its own sentence or just before it."""
    alike = (whole.flow, whole.product, whole.period) == (part.flow, part.product, part.period)
    if not alike or part.value is None or whole.value is None or part.value >= whole.value:
        return False
    if part.sentence == whole.sentence:
        start, is_told = whole.span.end, part.why.get("role") == "part"
    else:
        start, is_told = part.sentence.start, 0 < part.sentence.start - whole.sentence.end < _NEXT
    return is_told and _names_home(reading, start, part.sentence.end)


def _names_home(reading: Reading, start: int, end: int) -> bool:
    return any(reading.coded.find(letter, start, end) >= 0 for letter in (HOME, HOME_REGION))
