"""Places that goods only pass: "by rail to Vladivostok, then by sea"."""

from __future__ import annotations

from ..sentences.coded import Spot
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_LEAD = 44  # characters
_WAY_RE = compiled(
    r"\bby (?:rail|road|sea|train|ship|air|lorry|truck|river) (?:to|via|through) (?:the )?(?:port of )?$"
    r"|(?<!\w)(?:по железной дороге|поездом|морем|самолетом|автотранспортом) (?:до|в|через) (?:порта? )?$"
)


def is_on_way(reading: Reading, spot: Spot) -> bool:
    """Say whether a place is one that goods go by way of."""
    return _WAY_RE.search(reading.plain, max(0, spot.start - _LEAD), spot.start) is not None
