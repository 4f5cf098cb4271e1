"""Countries named only for a ban: one whose goods are barred, or that bars those of others."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..wording.lexicon import compiled

# "Supplies will bring $2m in view of the embargo on European food": why it is so.
_BARRED_RE = compiled(
    r"\b(?:ban|bans|embargo|restrictions?|sanctions?|countersanctions?)(?: imposed)?"
    r" (?:on|of|by|against|from)(?: [^\W\dBMP]+){0,5} $"
    r"|(?<!\w)(?:эмбарго|запрет|(?:контр)?санкци|ограничени)\w*(?: [^\W\dBMP]+){1,6} $"
)
_BARS_RE = compiled(r"T+(?:'s?)? (?:\w+ )?(?:ban|embargo|restrictions|sanctions)\b")
_BARRED = 60  # characters


def is_barred(reading: Reading, start: int) -> bool:
    """Say whether the country at an offset is named only for a ban that others explain trade by."""
    if _BARS_RE.match(reading.coded, start):
        return True
    lead = max(0, start - _BARRED)
    return _BARRED_RE.search(reading.coded, lead, start) is not None
