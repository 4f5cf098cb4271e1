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
_MANY_RE = re.compile(r"\\[wWDS]|^\[\^|\[.*[^\W\d_]-[^\W\d_]")  # of letters
_ESCAPED_RE = re.compile(r"\\.")
_ENDS = (_END, r"(?!\w)", "(?!)")  # no word goes on behind these
_HEAD = 2  # letters
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


def heads_of(source: str) -> frozenset[str] | None:
    r"""Return two letters each of which some word of letters that a source matches begins with.

    A star stands for any second letter. None where they can't be told; a word of one letter is
    none here.

    >>> sorted(heads_of(r"(?<!\w)(?:th(?:is|e)|\d+|(?:in(?![^ ])|a(?!\w))|o?[nv]er)") or ())
    ['in', 'ne', 'on', 'ov', 'th', 've']
    >>> heads_of(r"\w+ly"), heads_of("a")
    (None, frozenset({'a*'}))
    """
    found = [head or "" for head in _heads(source, "")]
    return frozenset((head + "*")[:_HEAD] for head in found) if all(found) else None


def _heads(source: str, head: str) -> set[str | None]:
    """Return the first letters of all ways of a source, behind those there are; None: any."""
    return {found for way in ways_of(source) for found in _way_heads(way, head)}


def _way_heads(way: str, head: str) -> set[str | None]:
    """Return the first letters of one way: fewer than two where it ends before."""
    done: set[str | None] = set()
    short = {head}
    while way and short:
        atom = _atom(way)
        times = _TIMES_RE.match(way, len(atom))
        count = times.group() if times else ""
        way = way[len(atom) + len(count) :]
        found = {longer for start in short for longer in _atom_heads(atom, start)}
        if count.strip("?"):
            found |= {again for one in found for again in _atom_heads(atom, one or "")}
        done |= {longer for longer in found if longer is None or len(longer) >= _HEAD}
        kept = short if count.startswith(_MAYBE) else set()
        short = kept | {longer for longer in found if longer is not None and len(longer) < _HEAD}
    return {*done, *short}


def _atom_heads(atom: str, head: str) -> set[str | None]:
    """Return the first letters when one sign, class or group is added to those there are."""
    if len(head) >= _HEAD:
        return {head[:_HEAD]}
    if atom in _ENDS or atom == r"\d":
        return set()  # no word of letters goes on so
    if atom.startswith("(?="):
        ahead = _heads(atom[3:-1], head)
        return {(found + "*")[:_HEAD] if found else None for found in ahead}
    if atom.startswith(("(?!", "(?<", r"\b")):
        return {head}
    opened = _OPEN_RE.match(atom)
    if opened:
        return _heads(atom[opened.end() : -1], head)
    if atom == "." or _MANY_RE.search(atom):
        return {head + "*" if head else None}
    return {head + letter for letter in _ESCAPED_RE.sub("", atom) if letter.isalpha()}
