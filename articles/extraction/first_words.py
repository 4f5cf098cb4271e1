"""What a match of a pattern may begin with, up to its first space: told from the pattern's source.

A finder need be tried only where a word stands that can open what it looks for. Which words those
are follows from its own source, so that a word added to a table opens a match at once. What is told
here holds of every match and may hold elsewhere too; the pattern itself decides.
"""

from __future__ import annotations

import re

from .alternation import end_of_group, ways_of

_END = "(?![^ ])"  # the word ends here, for a space follows in the pattern
_ATOM_RE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_TIMES_RE = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_NAME_RE = re.compile(r"\(\?P<\w+>")
_OPEN_RE = re.compile(r"\((?:\?[:>])?")
_KEPT = (r"(?!\w)", "(?!)", r"\b")
_LOOKS = ("(?!", "(?<=", "^", "$")  # they may look past the word
_SPACES = (" ", "\\ ")
_SPACED = (*_SPACES, ".", r"\s", r"\W", r"\D")


def first_word(source: str) -> str:
    r"""Return a source that matches the first word of whatever `source` matches.

    >>> first_word("(?:in |for )?year|half a year")
    '(?:in(?![^ ])|for(?![^ ])|(?:in |for )?year)|half(?![^ ])'
    >>> print(first_word(r"(?<!\w)(?P<h>[hq])[12](?:, ?of)?"))
    (?<!\w)(?:[hq])[12](?:,(?:(?![^ ])| ?of)|(?:, ?of)?)
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
    if atom in _SPACES and not count.startswith(("?", "*", "{0")):
        return _END
    atom = _NAME_RE.sub("(?:", atom)
    if not any(map(_holds_space, _ATOM_RE.findall(atom))):
        return atom + count + _first(rest)
    opened = _OPEN_RE.match(atom)
    ended = first_word(atom[opened.end() : -1]) if opened else _END
    return f"(?:{ended}|{atom}{count}{_first(rest)})"


def _atom(way: str) -> str:
    """Return the group, class or sign that a way begins with."""
    if way[0] == "(":
        return way[: end_of_group(way)]
    found = _ATOM_RE.match(way)
    return found.group() if found else ""


def _holds_space(atom: str) -> bool:
    """Say whether a sign or a class of a source may stand for a space."""
    is_class = len(atom) > 2 and atom[0] == "["
    return atom in _SPACED or (
        is_class and (atom[1] == "^" or any(s in atom for s in (" ", r"\s", r"\W")))
    )
