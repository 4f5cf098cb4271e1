"""Changes that open a sentence, their verb behind what they are measured by: "By 4% against 2020 grew …"."""

from __future__ import annotations

import re

from ..wording.lexicon import compiled

_HEDGES = (
    r"(?:(?:almost|nearly|about|over|more than|почти|более чем|примерно|около|чуть более чем) )?"
)
_LEAD_RE = compiled(rf"\W*{_HEDGES}(?:by|on|на) {_HEDGES}$")
_BASE = (
    r" (?:(?:as )?compared (?:to|with)|in comparison (?:to|with)|against|relative to|to|по сравнению с|против"
    r"|относительно|к) [^;()%$]{3,50}?,? "
)
_MOVED_RE = re.compile(
    rf"(?:{_BASE}| )(?:(?:has|have|had|was|were) )?"
    r"(?:(?P<up>grew|grown|increased|risen|rose|expanded|вырос\w*|увеличил\w*|возрос\w*|поднял\w*)"
    r"|fell|fallen|decreased|declined|dropped|reduced|shrank|снизил\w*|сократил\w*|упал\w*|уменьшил\w*)(?!\w)"
)


def way_of_fronted(near: str, after: str) -> str | None:
    """Return which way a change goes whose verb stands behind its base: "up", "down" or None.

    >>> way_of_fronted("almost by ", " compared with the same period of 2020 grew the export"), \
    way_of_fronted("на ", " к прошлому году снизился оборот")
    ('up', 'down')
    """
    if not _LEAD_RE.match(near):
        return None
    moved = _MOVED_RE.match(after)
    return None if moved is None else "up" if moved["up"] else "down"
