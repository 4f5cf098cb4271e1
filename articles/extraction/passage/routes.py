"""Places that goods only pass, or go past: "by rail to Vladivostok", "without Moscow middlemen"."""

from __future__ import annotations

from ..sentences.coded import Spot
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_LEAD = 44  # characters
_WAY_RE = compiled(
    r"\bby (?:rail|road|sea|train|ship|air|lorry|truck|river) (?:to|via|through) (?:the )?(?:port of )?$"
    r"|\b(?:without|bypassing|with no) (?:(?:any|the|middlemen|intermediaries|dealers|warehouses|in|from) )*$"
    r"|(?<!\w)(?:без|минуя|помимо|в обход) "
    r"(?:(?:всяких|посредник\w+|перекупщик\w+|склад\w+|дилер\w+|из|в) )*$"
    r"|(?<!\w)(?:по железной дороге|поездом|морем|самолетом|автотранспортом) (?:до|в|через) (?:порта? )?$"
)


def is_on_way(reading: Reading, spot: Spot) -> bool:
    """Say whether a place is one that goods go by way of, or need not."""
    return _WAY_RE.search(reading.plain, max(0, spot.start - _LEAD), spot.start) is not None
