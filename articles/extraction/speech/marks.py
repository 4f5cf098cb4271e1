"""Pair quotation marks: every style, nested, mixed, over several paragraphs; unclosed ones are left out.

A mark opens or closes by what stands beside it; its shape decides only where the neighbours don't.
Single marks are also apostrophes, so they open only where a closing one can be made out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..records import Span


class Mark(NamedTuple):
    """One quotation mark. `turn` is "open", "close" or "" where only its partner can tell."""

    start: int
    end: int
    turn: str
    single: bool


class Stretch(NamedTuple):
    """The words between two marks (`inner`) and the same with the marks (`outer`)."""

    inner: Span
    outer: Span


# A mark, with the second half of a double one; a long run of marks is an ornament, taken at once.
_MARK_RE = re.compile(r"""["“”„‟«»‘‚'’`](?:["“”„‟«»‘‚'’`]{5,}|['`])?""")
_BEFORE_OPEN = frozenset("([{—–-/“„«‘:")
_AFTER_CLOSE = frozenset(".,;:!?…)]}—–-/”»’")
_ELIDED_RE = re.compile(
    r"['‘’](?:\d\ds?\b|em\b|til\b|cause\b|tis\b|twas\b|n['’]|bout\b|round\b|cos\b)", re.I
)
_SPOKEN_TAIL_RE = re.compile(
    r"[,!?…][ ]?[—–-]?[ ]?(?:\S+ ){0,4}(?:said|says|added|noted|told"
    r"|сказал|заявил|отметил|добавил)\b[^.]{0,60}\.?\s*$"
)
# “… in December, “ according to the agency: an opening mark where a closing one belongs.
# “… for our country, "he said.: a mark that clings to the wrong word
_CLOSES_RE = re.compile(
    r"[,.!?] (?:[“«„] [a-zа-яё]"
    r"|[\"“«„](?:he|she|the [a-z ]{3,24}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r" (?:said|says|noted|added|stressed|stated|explained|concluded)[.,])"
)
_SINGLES = frozenset("'‘’‚")
_MAX_SINGLE = 2000  # characters between single marks: longer is two apostrophes, not a quotation
_MAX_PARAGRAPHS = 8
_FURNITURE = 60  # characters of a line of the page between two paragraphs
_MAX_RUN = 5000
_LOOK_AHEAD = 16  # marks; keeps a page of opening marks from being searched again and again


def find_stretches(text: str, paragraphs: Sequence[Span]) -> list[Stretch]:
    """Find what stands between quotation marks, in text order; what is nested is part of the outer one."""
    found: list[Stretch] = []
    marks = _marks_by_paragraph(text, paragraphs)
    number, first = 0, 0
    while number < len(paragraphs):
        run = marks[number]
        while first < len(run):
            mark = run[first]
            partner = _partner(text, run, first) if mark.turn != "close" else None
            later = None
            if partner is not None and mark.single and _is_plural(text, run[partner]):
                later = _later_single(text, paragraphs, marks, number, first)
            if partner is not None and later is None:
                found.append(_stretch(text, mark, run[partner]))
                first = partner + 1
                continue
            later = later or _later_partner(text, paragraphs, marks, number, first)
            if later is not None:
                number, partner = later
                run = marks[number]
                found.append(_stretch(text, mark, run[partner]))
                first = partner + 1
                continue
            first += 1
        number, first = number + 1, 0
    return found


def _marks_by_paragraph(text: str, paragraphs: Sequence[Span]) -> list[list[Mark]]:
    """Return the marks of each paragraph, found in one search over the text."""
    marks: list[list[Mark]] = [[] for _ in paragraphs]
    number, end = -1, 0
    for match in _MARK_RE.finditer(text):
        while end <= match.start():
            number += 1
            if number == len(paragraphs):
                return marks
            end = paragraphs[number].end
        mark = _read_mark(text, match, paragraphs[number])
        if mark is not None:
            marks[number].append(mark)
    return marks


def _read_mark(text: str, match: re.Match[str], paragraph: Span) -> Mark | None:
    """Return the mark where it is one, and no apostrophe."""
    start, end = match.span()
    glyph = match.group()
    if end - start > 2:
        return None
    if end - start == 2 and glyph not in ("''", "``"):
        glyph, end = glyph[0], end - 1
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    turn = _turn(glyph, before, after)
    if turn == "close" and glyph == "”" and start == paragraph.start and after.isspace():
        turn = "open"  # "” We are here,” he said."
    if turn == "open" and _CLOSES_RE.match(text, start - 2, end + 50):
        turn = "close"
    single = glyph in _SINGLES
    if turn is None or (single and _ELIDED_RE.match(text, start)):
        return None
    return Mark(start, end, turn, single)


def _is_apostrophe(before: str, after: str) -> bool:
    """Say whether a single mark stands inside a word or between spaces."""
    return (before.isalnum() and after.isalnum()) or (before.isspace() and after.isspace())


@lru_cache(maxsize=4096)
def _turn(glyph: str, before: str, after: str) -> str | None:
    """Say which way a mark faces, from its neighbours first and its shape second; None if it is none.

    >>> _turn('"', " ", "W"), _turn('"', ",", " "), _turn("“", "n", "."), _turn('"', " ", " ")
    ('open', 'close', 'close', '')
    """
    if after in ",;" and glyph in "“„«" and before.isspace():
        return None  # a stray mark: “…” “, according to the agency
    if glyph == "`" or (glyph in _SINGLES and _is_apostrophe(before, after)):
        return None
    may_open = before.isspace() or before in _BEFORE_OPEN
    may_close = after.isspace() or after in _AFTER_CLOSE
    if may_open and not may_close:
        return "open"
    if may_close and not may_open:
        return "close"
    if glyph in "“„«‟‘‚``":
        return "open"
    if glyph in "”»’''" and glyph != "'":
        return "close"
    return ""


def _stretch(text: str, opening: Mark, closing: Mark) -> Stretch:
    start, end = opening.end, closing.start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(Span(start, end), Span(opening.start, closing.end))


def _partner(text: str, run: Sequence[Mark], first: int) -> int | None:
    """Return the number of the mark of `run` that closes its mark `first`, or None."""
    if run[first].single:
        return _single_partner(text, run, first)
    depth = 1
    nested = first
    for number in range(first + 1, min(len(run), first + _LOOK_AHEAD)):
        mark = run[number]
        if mark.single:
            continue
        if mark.turn == "open":
            depth += 1
            nested = number
        else:
            depth -= 1
            if depth == 0:
                return number
    return _shared_partner(text, run, first, nested)


def _shared_partner(text: str, run: Sequence[Mark], first: int, nested: int) -> int | None:
    """Return the one mark that closes both `first` and a short name nested at its end («… «Лада»)."""
    reach = range(nested + 1, min(len(run), nested + _LOOK_AHEAD))
    closing = next((n for n in reach if not run[n].single and run[n].turn != "open"), None)
    if nested == first or closing is None:
        return None
    name = text[run[nested].end : run[closing].start]
    doubles = [n for n in range(first + 1, closing) if not run[n].single]
    if len(name.split()) < 4 and doubles == [nested]:
        return closing
    return None


def _single_partner(text: str, run: Sequence[Mark], first: int) -> int | None:
    """Return the number of the closing single mark; a plural's apostrophe ("workers'") is none."""
    weak = None
    for number in range(first + 1, min(len(run), first + _LOOK_AHEAD)):
        mark = run[number]
        if mark.start - run[first].end > _MAX_SINGLE:
            break
        if not mark.single or mark.turn == "open":
            continue
        if not _is_plural(text, mark):
            return number
        weak = number if weak is None else weak
    return weak


def _is_plural(text: str, mark: Mark) -> bool:
    """Say whether a single mark may be a plural's apostrophe: "the workers' hands"."""
    behind = text[mark.end : mark.end + 1]
    return text[mark.start - 1] in "sS" and behind not in _AFTER_CLOSE and behind != ""


def _later_partner(
    text: str, paragraphs: Sequence[Span], marks: Sequence[Sequence[Mark]], number: int, first: int
) -> tuple[int, int] | None:
    """Return where a quotation over several paragraphs closes: the paragraph and the mark's number."""
    run = marks[number]
    opening = run[first]
    if opening.single:
        return _later_single(text, paragraphs, marks, number, first)
    rest = run[first + 1 : first + _LOOK_AHEAD]
    if opening.turn != "open" or any(not mark.single for mark in rest):
        return None
    tail = text[max(opening.end, paragraphs[number].end - 120) : paragraphs[number].end]
    if _SPOKEN_TAIL_RE.search(tail):
        return None  # `"We agreed, he said.`: the closing mark is missing
    is_plain = False  # a paragraph without any mark has gone by
    for later in range(number + 1, min(len(paragraphs), number + _MAX_PARAGRAPHS)):
        if paragraphs[later].end - opening.end > _MAX_RUN:
            return None
        doubles = [n for n, mark in enumerate(marks[later]) if not mark.single]
        if not doubles:
            is_plain = is_plain or not _is_furniture(text, paragraphs[later])
            continue
        head = marks[later][doubles[0]]
        if head.turn != "open":
            return later, doubles[0]
        if is_plain or head.start > paragraphs[later].start + 1:
            return None  # one that opens each paragraph anew misses none
        partner = _partner(text, marks[later], doubles[0])
        if partner is not None:
            return later, partner
        if len(doubles) > 1:
            return None
    return None


def _is_furniture(text: str, paragraph: Span) -> bool:
    """Say whether a short line without a stop stands between the words of somebody: "Read more: …"."""
    is_short = paragraph.end - paragraph.start <= _FURNITURE
    return is_short and text[paragraph.end - 1] not in ".!?…"


def _later_single(
    text: str, paragraphs: Sequence[Span], marks: Sequence[Sequence[Mark]], number: int, first: int
) -> tuple[int, int] | None:
    """Return where single marks that open each paragraph anew close: the paragraph and the mark's number."""
    opening = marks[number][first]
    if opening.turn != "open" or text[paragraphs[number].end - 1] not in ".!?…":
        return None
    weak = None
    for later in range(number + 1, min(len(paragraphs), number + _MAX_PARAGRAPHS)):
        start, end = paragraphs[later]
        run = marks[later]
        if end - opening.end > _MAX_RUN or not run or run[0].start != start or not run[0].single:
            return weak
        partner = _single_partner(text, run, 0)
        if partner is not None and not _is_plural(text, run[partner]):
            return later, partner
        weak = weak if partner is None else (later, partner)
    return weak
