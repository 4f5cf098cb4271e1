"""Alternations rewritten so that a search tries few of their ways at each place.

A pattern of forty ways tries them all at every letter of a text. Written by first letters, as a
word list is in a dictionary, it looks at one letter and passes on. What it matches stays the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from .lexicon import spaced

_QUANTIFIERS = ("?", "*", "+", "{")
_SHORT = 150  # letters that may be written twice
_LONGEST = 1500  # letters that what follows a group may come to, written behind each of its ways
_HEAD = r"(?:^|\W)"  # the start of a word, which takes the letter before it
# What divides a source; an escaped sign and a class of letters are passed over whole.
_SIGN_RE = re.compile(r"[()|]|\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_WIDTHLESS_RE = re.compile(r"(?:\\b|\(\?<[!=][^()]*\))+")


@lru_cache(maxsize=1024)
def sought(source: str) -> re.Pattern[str]:
    """Return the pattern of a vocabulary's source that is looked for in whole stretches of text."""
    return re.compile(spaced(by_first_letter(source)))


def by_first_letter(source: str) -> str:
    """Return a pattern source that matches as `source` does, its ways grouped by first letter.

    >>> by_first_letter("total|(?:of|in) turn|trade")
    't(?:otal|rade)|of turn|in turn'
    >>> by_first_letter("(?:us )?dollars|usd|euros")
    'u(?:s(?: dollars|d))|dollars|euros'
    >>> by_first_letter(r"[0-9]+|\\b(?:up|us|by)")
    '[0-9]+|u(?<=\\\\bu)(?:p|s)|b(?<=\\\\bb)y'
    >>> by_first_letter(r"(?:^|\\W)(?:up|us)|R+ and")
    '(?:^|\\\\W)(?:u(?:p|s))|RR* and'
    """
    written: list[str] = []
    groups: dict[str, list[_Way]] = {}
    for way in _opened(source):
        if way.letter:
            groups.setdefault(way.letter, []).append(way)
        else:  # may match where others do: those before it stay before it
            written += _joined(groups)
            groups = {}
            written.append(way.lead + way.rest)
    return "|".join(written + _joined(groups))


class _Way(NamedTuple):
    """One way of an alternation: what must hold where it begins, its first letter, and the rest."""

    lead: str
    letter: str
    rest: str


def _joined(groups: dict[str, list[_Way]]) -> list[str]:
    """Return each group as one way, its first letter written once."""
    return [letter + _alternation(letter, ways) for letter, ways in groups.items()]


def _alternation(letter: str, ways: list[_Way]) -> str:
    """Return what follows the first letter of ways, whose order stays."""
    found = []
    for lead, alike in groupby(ways, key=lambda way: way.lead):
        rests = [way.rest for way in alike]
        holds = f"(?<={lead}{letter})" if lead else ""
        deeper = by_first_letter("|".join(rests)) if len(rests) > 1 else ""
        found.append(holds + (f"(?:{deeper})" if deeper else rests[0]))
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def _opened(source: str) -> list[_Way]:
    """Return the ways of a source, those of a group at the head of a way each by itself."""
    found: list[_Way] = []
    for way in ways_of(source):
        widthless = _WIDTHLESS_RE.match(way)
        lead = widthless.group() if widthless else ""
        found += [inner._replace(lead=lead + inner.lead) for inner in _unwrapped(way[len(lead) :])]
    return found


def _unwrapped(way: str) -> list[_Way]:
    """Return the ways of the group that a way begins with, each with what follows the group."""
    opens = way.startswith("(?:") and not way.startswith(_HEAD)
    if opens and "(?P" not in way:  # names stand but once
        end = end_of_group(way)
        is_maybe = way.startswith("?", end) and not way.startswith(_QUANTIFIERS, end + 1)
        rest = way[end + is_maybe :]
        if (is_maybe and len(rest) < _SHORT) or not way.startswith(_QUANTIFIERS, end):
            ways = _opened(way[3 : end - 1])
            if len(ways) * len(rest) > _LONGEST:
                return [_Way("", "", f"(?:{by_first_letter(way[3 : end - 1])}){way[end:]}")]
            inside = [way._replace(rest=way.rest + rest) for way in ways]
            return [*inside, *_opened(rest)] if is_maybe else inside
    if way.startswith(_HEAD + "(?:"):
        end = end_of_group(way, len(_HEAD))
        inner = by_first_letter(way[len(_HEAD) + 3 : end - 1])
        return [_Way("", "", f"{_HEAD}(?:{inner}){way[end:]}")]
    if way[:1].isalpha() and way[1:2] == "+":
        return [_Way("", way[0], f"{way[0]}*{way[2:]}")]
    plain = way[:1].isalpha() and not way[1:].startswith(_QUANTIFIERS)
    return [_Way("", way[0], way[1:]) if plain else _Way("", "", way)]


def end_of_group(source: str, start: int = 0) -> int:
    """Return where the group ends that begins at a place of a source."""
    depth = 0
    for match in _SIGN_RE.finditer(source, start):
        sign = match.group()
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
            if not depth:
                return match.end()
    return len(source)


def ways_of(source: str) -> list[str]:
    """Return the ways of an alternation.

    >>> ways_of(r"a|b(?:c|d)|[|]|\\|")
    ['a', 'b(?:c|d)', '[|]', '\\\\|']
    """
    if "|" not in source:
        return [source]
    ways: list[str] = []
    start = depth = 0
    for match in _SIGN_RE.finditer(source):
        sign = match.group()
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign == "|" and not depth:
            ways.append(source[start : match.start()])
            start = match.end()
    return [*ways, source[start:]]
