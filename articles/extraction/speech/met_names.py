"""Russian names in one run of capitals: whom somebody met, and who met him: «с Иваном Седовым Дроздов»."""

from __future__ import annotations

import re

from .given import find_given, nominative_patronymic

_WITH_WHOM = ("ом", "ем", "ым", "им", "ой", "ей")  # endings of the instrumental
_SURNAME_WITH_RE = re.compile(r"(?:[оеё]в|ин|ын|ск|цк)(?:ым|им|ой)$")


def behind_oblique(texts: list[str]) -> int:
    """Return where the next name begins behind one in the instrumental: «с Иваном Седовым | Дроздов сказал».

    >>> behind_oblique(["Иваном", "Седовым", "Дроздов"]), behind_oblique(["Седовым", "Дроздов"])
    (2, 1)
    >>> behind_oblique(["Игорем", "Назаруком", "Дроздов"]), behind_oblique(["Игорем", "Ильичом", "Дрозд"])
    (2, 0)
    >>> behind_oblique(["Артем", "Седов"]), behind_oblique(["Иваном", "Седовым"])
    (0, 0)
    """
    ends = [word.lower().endswith(_WITH_WHOM) for word in texts]
    start = 0 if ends[0] or find_given(texts[0]) else 1  # «с главой Якутии Иваном Седовым»
    number = next((n for n in range(start, len(ends)) if not ends[n]), 0)
    if number <= start or any(ends[number:]):
        return 0
    first = find_given(texts[start])
    if first and first.is_nominative:
        return 0
    return number if follows_another(" ".join(texts[start:number])) else 0


def follows_another(lead: str) -> bool:
    """Say whether a name in the instrumental stands right before.

    >>> follows_another("Иваном Седовым "), follows_another("Игорем Назаруком "), follows_another("Ильичом ")
    (True, True, False)
    """
    if _SURNAME_WITH_RE.search(lead.rstrip().lower()):
        return True
    words = lead.split()[-2:]
    first = find_given(words[0]) if len(words) > 1 else None
    if first is None or first.is_nominative or nominative_patronymic(words[1]) != words[1]:
        return False
    return all(word.endswith(("ом", "ем")) for word in words)
