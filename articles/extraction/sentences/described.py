"""Words that only describe the place of a row: "Tver, where our sales rose – $5 million"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..wording.lexicon import compiled
from .reading import Reading

_WHERE_REACH = 60
_WHERE_RE = compiled(r", (?:where|whose|to which|from which|где|куда|откуда) [^–—;.]*$")


def is_of_place(reading: Reading, at: int, fact: Fact) -> bool:
    """Say whether a word only describes the place of a row: "Tver, where our sales rose – $5m"."""
    if reading.plain[fact.first - 2 : fact.first] not in ("– ", "— ", "- "):
        return False
    return _WHERE_RE.search(reading.plain, max(0, at - _WHERE_REACH), at) is not None
