"""«РБ» in a text of a republic of Russia that is abbreviated as Belarus is: «Госсобрание РБ», «Глава РБ»."""

from __future__ import annotations

import re

LETTERS = "РБ"
_NAMESAKES = frozenset(("RU-BA", "RU-BU"))
# Offices that Belarus does not have, and the name spelt out beside the letters.
_OF_REPUBLIC_RE = re.compile(
    r"(?:[Гг]ос(?:ударственно\w+ )?[Сс]обрани\w+(?: ?[–—-] ?[Кк]урулта\w+)?|[Кк]урулта\w+|[Хх]урал\w*"
    r"|(?<!\w)[Гг]лав(?:а|ы|е|у|ой)) РБ(?!\w)"
    r"|(?:[Бб]ашкортостан|[Бб]уряти[яию])\w* \(РБ\)"
)


def republic_meant(text: str, codes: set[str]) -> str | None:
    """Return the republic of Russia that «РБ» means in a text, whose places are `codes`, else None."""
    if LETTERS not in text or "BY" not in codes:
        return None
    named = _NAMESAKES & codes
    return next(iter(named)) if len(named) == 1 and _OF_REPUBLIC_RE.search(text) else None
