"""To whom goods were given by the form of a name: «продали Беларуси товаров», «в Беларусь … отправили»."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..vocabulary.recipients import GIVEN, INTO, REGION_ACTS
from ..wording.lexicon import compiled

_GIVEN_RE, _INTO_RE, _REGION_RE = compiled(GIVEN), compiled(INTO), compiled(REGION_ACTS)
_LEAD, _NAME = 12, 60  # characters


def is_given(reading: Reading, at: int) -> bool:
    """Say whether the name right behind a verb of selling, which ends at `at`, is whom one sells to."""
    return _GIVEN_RE.match(reading.plain, at) is not None


def goes_into(reading: Reading, at: int) -> bool:
    """Say whether a preposition before a name tells where something goes: «в Беларусь»."""
    lead = max(0, at - _LEAD)
    end = at + _NAME  # the pattern looks at the name
    return any(m.end() == at for m in _INTO_RE.finditer(reading.plain, lead, end))


def region_acts(reading: Reading, start: int, end: int) -> bool:
    """Say whether "the region" is the subject of a verb that begins at `end`: "of it the territory sold"."""
    return _REGION_RE.search(reading.plain, start, end) is not None
