"""What a match of a pattern may begin with, up to its first space: told from the pattern's source.

A finder need be tried only where a word stands that can open what it looks for. Which words those
are follows from its own source, so that a word added to a table opens a match at once. What is told
here holds of every match and may hold elsewhere too; the pattern itself decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .alternation import end_of_group, ways_of

_END = "(?![^ ])"  # the word ends here, for a space follows in the pattern
_ATOM_RE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_TIMES_RE = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_NAME_RE = re.compile(r"\(\?P<\w+>")
_OPEN_RE = re.compile(r"\((?:\?[:>])?")
_KEPT = (_END, r"(?!\w)", "(?!)", r"\b")
_LOOKS = ("(?!", "(?<=", "^", "$")  # they may look past the word
_MAYBE = ("?", "*", "{0")  # times, or none at all
_SPACES = (" ", "\\ ")
_SPACED = (*_SPACES, ".", r"\s", r"\W", r"\D")


def first_word(source: str) -> str:
    r"""Return a source that matches the first word of whatever `source` matches.

    >>> first_word("(?:in |for )?year|half a year")
    '(?:in(?![^ ])|for(?![^ ])|year)|half(?![^ ])'
    >>> print(first_word(r"(?<!\w)(?P<h>[hq])[12](?:, ?of)?"))
    (?<!\w)(?:[hq])[12](?:,(?:(?![^ ])|of)|(?:, ?of)?)
    """
    return "|".join(map(_first, ways_of(source)))


def _first(way: str) -> str:
    """Return the first word of one way of an alternation."""
    if not way:
        return ""
    atom = _atom(way)
    rest = way[len(atom) :]
    if atom in _KEPT or atom.startswith("(?<!"):
        return atom + _first(rest)
    if atom.startswith(_LOOKS):
        return _first(rest)
    if atom.startswith("(?="):
        return f"(?={first_word(atom[3:-1])}){_first(rest)}"
    times = _TIMES_RE.match(rest)
    count = times.group() if times else ""
    rest = rest[len(count) :]
    if atom in _SPACES and not count.startswith(_MAYBE):
        return _END
    atom = _NAME_RE.sub("(?:", atom)
    if not any(map(_holds_space, _ATOM_RE.findall(atom))):
        return atom + count + _first(rest)
    whole = "" if _needs_space(atom) else atom + count
    opened = _OPEN_RE.match(atom)
    ended = first_word(atom[opened.end() : -1]) if opened else _END
    if not whole and not count.startswith(_MAYBE):
        return f"(?:{ended})"
    return f"(?:{ended}|{whole}{_first(rest)})"


def _atom(way: str) -> str:
    """Return the group, class or sign that a way begins with."""
    if way[0] == "(":
        return way[: end_of_group(way)]
    found = _ATOM_RE.match(way)
    return found.group() if found else ""


def _needs_space(source: str) -> bool:
    """Say whether every match of a source or a group holds a space."""
    opened = _OPEN_RE.match(source)
    inside = source[opened.end() : -1] if opened and end_of_group(source) == len(source) else source
    return all(any(_parts_with_space(way)) for way in ways_of(inside))


def _parts_with_space(way: str) -> Iterator[bool]:
    """Say of each part of one way that stands in every match whether it needs a space."""
    while way:
        atom = _atom(way)
        times = _TIMES_RE.match(way, len(atom))
        way = way[times.end() if times else len(atom) :]
        if not (times and times.group().startswith(_MAYBE)):
            is_group = atom[0] == "(" and not atom.startswith(("(?=", "(?!", "(?<"))
            yield atom in _SPACES or (is_group and _needs_space(atom))


def _holds_space(atom: str) -> bool:
    """Say whether a sign or a class of a source may stand for a space."""
    is_class = len(atom) > 2 and atom[0] == "["
    return atom in _SPACED or (
        is_class and (atom[1] == "^" or any(s in atom for s in (" ", r"\s", r"\W")))
    )
