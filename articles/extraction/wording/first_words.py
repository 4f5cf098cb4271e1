r"""The first letters of whatever a pattern matches: told from the pattern's source.

A finder need be tried only where a word stands that begins as what it looks for may begin. Which
letters those are follows from its own source, so that a word added to a table opens a match at
once. What is told here holds of every match and may hold elsewhere too; the pattern itself decides.
"""

from __future__ import annotations

import re

HEAD = 5  # letters and signs told of a match
_MOST = 1000  # heads with what follows them; where more would be made, less is told of each
ANY = "*"  # ends a head behind which anything may stand
NO_LETTER = "!"  # ends one behind which no letter and no digit stands
SPACE = " "  # ends one behind which the word is over
ENDS = ANY + NO_LETTER + SPACE
DIGIT = "0"  # stands for any digit

Heads = frozenset[str]
_CLOSED = tuple(ENDS)

_EMPTY: Heads = frozenset([""])
_NONE: Heads = frozenset()
_TOKEN_RE = re.compile(
    r"""(?P<look>\(\?(?:<?!|<=))|(?P<ahead>\(\?=)|(?P<group>\((?:\?[:>]|\?P<\w+>)?)
    |(?P<end>\))|(?P<way>\|)|(?P<times>(?:[?*+]|\{\d*,?\d*\})[?+]?)
    |(?P<sign>\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.)""",
    re.VERBOSE | re.DOTALL,
)
_MEMBER_RE = re.compile(r"\\.|.-.|.", re.DOTALL)
_MAYBE = ("?", "*", "{0", "{,")  # times, or none at all
_WIDTHLESS = (r"\b", r"\B", "^", "$")


def heads_of(source: str) -> Heads:
    r"""Return the beginnings, up to `HEAD` letters long, of all that a source matches.

    >>> sorted(heads_of(r"(?<!\w)(?:th(?:is|ese)|\d+|in (?:the )?|a(?!\w)|o?[nv]er)"))
    ['0*', '00*', '000*', '0000*', '00000', 'a!', 'in ', 'ner*', 'oner*', 'over*', 'these', 'this*', 'ver*']
    >>> sorted(heads_of(r"\w+ly|(?=up|down)u")), sorted(heads_of("(?!)"))
    (['*', 'down*', 'up*'], [])
    """
    return frozenset(_closed(head) for head in _Reader(source).ways())


def _closed(head: str) -> str:
    """Return a head that the source says no more of: anything may follow."""
    return head if _is_whole(head) else head + ANY


class _Reader:
    """One walk through a source."""

    def __init__(self, source: str) -> None:
        self._tokens = [(match.lastgroup, match.group()) for match in _TOKEN_RE.finditer(source)]
        self._at = 0

    def ways(self) -> Heads:
        """Return the heads of the ways up to the end of the group or of the source."""
        found: set[str] = set()
        while True:
            found |= self._way()
            kind = self._tokens[self._at][0] if self._at < len(self._tokens) else "end"
            self._at += 1
            if kind == "end":
                return frozenset(found)

    def _way(self) -> Heads:
        """Return the heads of one way."""
        heads = _EMPTY
        while self._at < len(self._tokens):
            kind, token = self._tokens[self._at]
            if kind in ("way", "end"):
                return heads
            self._at += 1
            part = self._part(kind, token)
            if kind == "ahead" and heads == _EMPTY:  # what a match begins with is said at once
                heads = frozenset(map(_closed, part))
            elif kind != "ahead":
                heads = _joined(heads, self._counted(part))
            if all(map(_is_whole, heads)):
                self._pass_over()
        return heads

    def _pass_over(self) -> None:
        """Go to the end of a way: no more of it can be told."""
        depth = 0
        while self._at < len(self._tokens):
            kind = self._tokens[self._at][0]
            if not depth and kind in ("way", "end"):
                return
            depth += (kind in ("look", "ahead", "group")) - (kind == "end")
            self._at += 1

    def _part(self, kind: str | None, token: str) -> Heads:
        """Return the heads of a group, a class or a sign."""
        if kind == "look":
            start = self._at
            self.ways()
            inside = [text for _, text in self._tokens[start : self._at]]
            never = token == "(?!" and inside == [")"]
            ends_word = token == "(?!" and inside == [r"\w", ")"]
            return _NONE if never else frozenset([NO_LETTER]) if ends_word else _EMPTY
        return self.ways() if kind in ("ahead", "group") else _sign(token)

    def _counted(self, heads: Heads) -> Heads:
        """Return the heads of a part as often as the source says."""
        if self._at == len(self._tokens) or self._tokens[self._at][0] != "times":
            return heads
        times = self._tokens[self._at][1]
        self._at += 1
        often = heads
        if times[0] != "?":
            for _ in range(HEAD - 1):
                often |= _joined(often, heads)
        return often | _EMPTY if times.startswith(_MAYBE) else often


def _is_whole(head: str) -> bool:
    """Say whether nothing can be added to a head."""
    return len(head) == HEAD or head.endswith(_CLOSED)


def _joined(heads: Heads, more: Heads) -> Heads:
    """Return heads with what may follow those that are not whole."""
    if heads == _EMPTY or more == _EMPTY:
        return more if heads == _EMPTY else heads
    if len(heads) * len(more) > _MOST and "" not in heads:
        return frozenset(map(_closed, heads))
    found: set[str] = set()
    for head in heads:
        if _is_whole(head):
            found.add(head)
        else:
            found.update([(head + tail)[:HEAD] for tail in more])
    return frozenset(found)


def _sign(token: str) -> Heads:
    """Return the heads of a sign or a class."""
    if token in _WIDTHLESS:
        return _EMPTY
    if token[0] != "[" or len(token) == 1:
        return frozenset([_letter(token)])
    if token[1] == "^":
        return frozenset([ANY])
    return frozenset(map(_letter, _MEMBER_RE.findall(token[1:-1])))


def _letter(sign: str) -> str:
    """Return what stands in a head for a sign of a source or of a class."""
    if sign in (r"\d", "0-9") or (len(sign) == 3 and sign[0].isdigit()) or sign.isdigit():
        return DIGIT
    if sign in (" ", r"\ ", r"\s"):
        return SPACE
    if sign == ".":
        return ANY
    if sign[0] == "\\" and not sign[1].isalnum():
        sign = sign[1]
    return sign if len(sign) == 1 and sign not in _CLOSED else ANY
