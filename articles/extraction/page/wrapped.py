"""Lines that a page has cut at its width, wherever that fell: in a headline, a name, a sum or a list.

Where some lines go on in small letters, the lengths of these tell the width. Another line as long
as they are, on which the first word of the next would have found no place, is cut as well.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from ..vocabulary.abbreviations import NEVER_LAST
from .headline import is_masthead
from .tabular import is_row, is_sum_row

_CUT_RE = re.compile(r"[^\s.!?…:;|]\n(?=[a-zа-яё])")
_SHORTEST = 30  # characters of a line that a page cuts
_WIDEST = 200
_EVEN = 0.7  # of the longest: shorter lines end where the writer ended them
_SLACKS = ((3, 12), (8, 8))  # of so few cut lines, and how far others may be from them
_SLACK = 4
_MANY, _STRICT = 6, 0.9  # of the lines have no place for a word more, where a page has one width
_TERMINATORS = (".", "!", "?", "…", ":", ";")
_CLOSERS = "\"”»’')]"
_OWN_LINE_RE = re.compile(r"\s*(?:[•●▪■*·►]|\d{1,2}[.)] |[-–—] ?[A-ZА-ЯЁ]|#)")
_HANGING_RE = re.compile(
    r"(?:[,–—-]|\b(?:a|an|and|as|at|by|for|from|in|its|of|on|or|that|the|their|this|to|with"
    r"|в|во|и|из|к|между|на|о|об|от|по|при|с|со|у|за|до|для|что|или))$",
    re.IGNORECASE,
)
_ABBREVIATED_RE = re.compile(r"(?:^|[\s(])([^\W\d_][^\W\d_.]*)\.$")


class _Width(NamedTuple):
    """How long the lines are that a page has cut, and whether each is as full as can be."""

    least: int
    most: int
    is_strict: bool

    def fills(self, line: str, below: str) -> bool:
        """Say whether a line is as full as the page's width lets it be, before the line below it."""
        if not self.least <= len(line) <= self.most:
            return False
        return not self.is_strict or _with_next(line, below) > self.most - _SLACK


# «…», ⏎⏎ — сообщил губернатор: who said it has been put into a paragraph of its own.
_SAID_BELOW_RE = re.compile(
    r"[»”\"],?(?P<breaks>\n\s{0,4})(?=[—–-] ?(?:(?:про)?цитир|привод|прив[её]л|сказал|сообщ|отме[тч]|заяви"
    r"|подч[её]рк|рассказ|добави|пояснил|объяснил|счита|говор|написал|уточн|завер|прокоммент|поделил"
    r"|said|says|noted|stressed|added|told|stated|quoted))"
)


def cut_breaks(text: str) -> list[int]:
    """Return the places of the line breaks that a page has put into running text.

    >>> text = "Trade of the two\\nneighbours in the north of the\\nTula and Oryol regions grew."
    >>> cut_breaks(text)
    []
    >>> text = "Trade of the two neighbours grew, with\\nthe farms of Minsk and also those of\\nTula ahead."
    >>> [text[place - 2 : place + 3] for place in cut_breaks(text)]
    ['th\\nth', 'of\\nTu']
    """
    said = [
        place for said in _SAID_BELOW_RE.finditer(text)
        for place in range(*said.span("breaks")) if text[place] == "\n"
    ]  # fmt: skip
    if _CUT_RE.search(text) is None:
        return said
    lines = text.split("\n")
    width = _width(lines)
    return sorted({*said, *_at_width(lines, width)}) if width else said


def _at_width(lines: list[str], width: _Width) -> list[int]:
    """Return the places of the breaks that a page of a width has put into running text."""
    is_spaced = _is_spaced(lines, width)
    found: list[int] = []
    at, has_head, in_body = -1, False, False
    for number, (line, below) in enumerate(pairwise([*lines, ""])):
        at += len(line) + 1
        if (
            below
            and width.fills(line, below)
            and _may_run_on(line, below)
            and _goes_on(line, below, is_spaced=is_spaced)
            and (in_body or _goes_on_in_head(lines, number, width))
        ):
            found.append(at)
        if not in_body:
            has_head = has_head or _may_be_of_head(line)
            in_body = has_head and (line.endswith(".") or not below)
    return found


def _may_be_of_head(line: str) -> bool:
    """Say whether a line is long enough for one of a headline, and no menu, date or name of a site."""
    return len(line) >= _SHORTEST and "|" not in line and not is_masthead(line)


def _with_next(line: str, below: str) -> int:
    """Return how long a line would be with the first word of the next one."""
    return len(line) + 1 + len(below.split(maxsplit=1)[0])


def _width(lines: list[str]) -> _Width | None:
    """Return the width at which a page has cut its lines, or None where it has cut none."""
    cut = [(line, below) for line, below in pairwise(lines) if _is_cut(line, below)]
    if not cut:
        return None
    longest = max(len(line) for line, _ in cut)
    cut = [(line, below) for line, below in cut if len(line) >= _EVEN * longest]
    lengths = sorted(len(line) for line, _ in cut)
    slack = next((slack for few, slack in _SLACKS if len(cut) < few), _SLACK)
    least, most = lengths[0] - slack, lengths[-1] + slack
    if sum(len(line) > most for line in lines) * 2 > len(cut):
        return None  # most of the page is not cut
    fitting = sum(_with_next(line, below) > lengths[-1] for line, below in cut)
    reaching = sum(len(line.rpartition(" ")[0]) < lengths[0] for line, _ in cut)
    is_strict = len(cut) >= _MANY and fitting >= max(_STRICT * len(cut), reaching + 1)
    return _Width(least, most, is_strict)


def _is_cut(line: str, below: str) -> bool:
    """Say whether a line of some length goes on in small letters in the next one."""
    return (
        below[:1].islower()
        and _SHORTEST <= len(line) <= _WIDEST
        and not line.rstrip(_CLOSERS).endswith(_TERMINATORS)
        and "|" not in line
    )


def _is_spaced(lines: list[str], width: _Width) -> bool:
    """Say whether empty lines, and never mere line ends, part the paragraphs of a page."""
    if "" not in lines[:-1]:
        return False
    return not any(
        below and len(line) < width.least and line.rstrip(_CLOSERS).endswith(".")
        for line, below in pairwise(lines)
    )


def _may_run_on(line: str, below: str) -> bool:
    """Say whether two lines may be of running text: no rows, no items of a list, no furniture."""
    if "|" in line or "|" in below or _OWN_LINE_RE.match(below) or is_sum_row(below):
        return False
    if below[:1].islower():
        return True
    if is_row(line) or is_sum_row(line) or is_masthead(line) or is_row(below):
        return False
    return below.endswith(".") or not is_masthead(below)


def _goes_on(line: str, below: str, *, is_spaced: bool) -> bool:
    """Say whether a sentence, or else the paragraph, goes on in the line below."""
    if below[:1].islower() or not line.rstrip(_CLOSERS).endswith(_TERMINATORS):
        return True
    if line.endswith((":", ";")):
        return not below[:1].isupper()
    abbreviated = _ABBREVIATED_RE.search(line)
    if abbreviated and (len(abbreviated[1]) == 1 or abbreviated[1].lower() in NEVER_LAST):
        return True
    return is_spaced


def _goes_on_in_head(lines: list[str], number: int, width: _Width) -> bool:
    """Say whether a line above all sentences is a headline that goes on, and no whole one."""
    line, below = lines[number], lines[number + 1]
    if below[:1].islower() or _HANGING_RE.search(line):
        return True
    return len(below) < width.least and not "".join(lines[number + 2 : number + 3])
