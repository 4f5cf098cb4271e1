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
# «Быстрее всего, на 30%, экспорт рос в …», "fastest of all, by 30%, exports grew to …"
_ASIDE_LEAD_RE = compiled(
    r"(?<!\w)(?:динамичн|быстр|стремительн|заметн|активн|сильн|значительн)\w*(?: всего| всех)?, "
    rf"{_HEDGES}(?:на |в )?{_HEDGES}$"
    rf"|\b(?:quickly|rapidly|sharply|fastest|most|best)(?: of all)?, {_HEDGES}(?:by )?{_HEDGES}$"
)
_CLAUSE = 9  # words
_GROWS_RE = re.compile(
    r"(?:(?P<up>grew|grown|growing|increased|rose|risen|expanded|вырос\w*|рос(?:ла|ло|ли)?|растет|растут"
    r"|увеличи(?:л|ва)\w*|возрос\w*|возраста\w*|подн(?:ял|има)\w*|нара(?:сти|щи)\w+)"
    r"|fell|fallen|decreased|declined|dropped|shrank|сни(?:зи|жа)\w+|сокра(?:ти|ща)\w+|упал\w*|пада\w+)"
)


def way_of_fronted(near: str, after: str) -> str | None:
    """Return which way a change goes whose verb stands behind its base: "up", "down" or None.

    >>> way_of_fronted("almost by ", " compared with the same period of 2020 grew the export"), \
    way_of_fronted("на ", " к прошлому году снизился оборот")
    ('up', 'down')
    >>> way_of_fronted("быстрее всего, на ", ", экспорт рос в Тулу"), way_of_fronted("в мае, на ", ", рос")
    ('up', None)
    """
    if _LEAD_RE.match(near):
        moved = _MOVED_RE.match(after)
    elif after.startswith(", ") and _ASIDE_LEAD_RE.search(near):
        moved = _first_verb(after)
    else:
        return None
    return None if moved is None else "up" if moved["up"] else "down"


def _first_verb(after: str) -> re.Match[str] | None:
    """Return the first word of the clause behind that tells a way: ", экспорт области рос"."""
    clause = re.split(r"[.,;:()%\d]", after[2:], maxsplit=1)[0]
    return next(filter(None, map(_GROWS_RE.fullmatch, clause.split()[:_CLAUSE])), None)
