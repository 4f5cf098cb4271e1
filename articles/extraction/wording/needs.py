"""The letters and signs that a pattern cannot do without, worked out from its source.

A search that looks for "the number of regions" need not begin in words without "number".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .alternation import end_of_group, ways_of

Needs = frozenset[str]

_NEVER = "(?!)"  # matches nothing
_COMMON = (
    "trade", "turnover", "export", "import", "sales", "suppl", "deliver", "million", "billion",
    "экспорт", "импорт", "оборот", "товарооборот", "торгов", "постав", "товар", "млн", "млрд",
)  # fmt: skip
_CLASS_RE = re.compile(r"\[(?:\\.|[^\]\\])*\]")
_PLAIN_CLASS_RE = re.compile(r"\[[^\W\d_]+\]")
_QUANTIFIER_RE = re.compile(r"(?:(?P<maybe>[?*]|\{0?,\d*\})|\+|\{[\d,]+\})[?+]?")
_LETTER_RE = re.compile(r"([^\s\\.^$()\[])|\\([^\w\s])")
_GROUP_RE = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")


def needs_of(source: str) -> Needs | None:
    """Return letters of which every match of a source holds some; None where it may do without any.

    >>> sorted(needs_of(r"\\b(?:total|(?:the )?who+le) of|re-?export\\w*") or ())
    ['export', 'total', 'who']
    >>> needs_of(r"total|\\d+"), needs_of("(?!)")
    (None, frozenset())
    """
    found = all_needs_of(source, 1)
    return found[0] if found else None


def all_needs_of(source: str, most: int) -> list[Needs]:
    """Return up to `most` sets of letters, of each of which every match of a source holds some.

    >>> [sorted(needs) for needs in all_needs_of("half of (?:the )?trade|a third of it", 2)]
    [['half', 'third'], ['of', 'trade']]
    """
    found: list[set[str]] = []
    for way in ways_of(source):
        if way.startswith(_NEVER):
            continue
        parts = sorted(dict.fromkeys(_parts(way, most)), key=_rarity, reverse=True)
        if not parts:
            return []
        if not found:
            found = [set() for _ in range(most)]
        for number, needs in enumerate(found):
            needs |= parts[min(number, len(parts) - 1)]
    return [frozenset(needs) for needs in found] or [frozenset()]


def _rarity(needs: Iterable[str]) -> int:
    """Return how rare words are that hold one of the letters: as the least rare of them.

    That is the more so the longer it is, but for the words that all sentences about trade have.
    """
    return min(3 if w.isupper() or w.startswith(_COMMON) else len(w) for w in needs)


def _parts(way: str, most: int) -> Iterator[Needs]:
    """Yield the needs of each part of one way that no match of it is without."""
    at, run = 0, ""
    while at < len(way):
        start, at = at, _end_of_part(way, at)
        part = way[start:at]
        counted = _QUANTIFIER_RE.match(way, at)
        at = counted.end() if counted else at
        is_needed = counted is None or counted["maybe"] is None
        letter = _LETTER_RE.fullmatch(part)
        if letter and is_needed:
            run += letter[1] or letter[2]
            if counted is None and at < len(way):
                continue
        if run:
            yield frozenset([run])
            run = ""
        if is_needed:
            yield from filter(None, _inside(part, most))


def _end_of_part(way: str, at: int) -> int:
    """Return where the sign, the class or the group ends that begins at a place."""
    if way[at] == "\\":
        return at + 2
    if way[at] == "(":
        return end_of_group(way, at)
    found = _CLASS_RE.match(way, at)
    return found.end() if found else at + 1


def _inside(part: str, most: int) -> list[Needs]:
    """Return the needs of a group or a class of letters; what looks around a place has none."""
    if _PLAIN_CLASS_RE.fullmatch(part):
        return [frozenset(part[1:-1])]
    group = _GROUP_RE.match(part)
    return all_needs_of(part[group.end() : -1], most) if group else []
