"""Page furniture: what stands around an article and is not its text, overwritten with spaces.

Share links, photo credits, menus, calendars, "Read also" and the headlines under it. Line endings
stay, so that no offset and no paragraph moves. A line is furniture by its own words, or as one of
a run of lines that no sentence explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from ..vocabulary.furniture import ADDRESS, LINE, LIST_HEAD, PAGER, TRADE_ROW, TRAIL, WEATHER
from ..wording.alternation import by_first_letter
from .chat import comment_lines, reader_lines
from .tabular import (
    has_columns,
    is_grid_row,
    is_list_of_figures,
    is_place_row,
    is_ruler,
    is_sum_row,
    is_table_row,
)
from .title_lines import DATED_RE, TERMINATORS, is_date_line, is_terminated, may_be_title

_LEAD = r"[\s>|•*·\[(–—-]*"


def _opening(source: str) -> str:
    """Return a pattern source without its line breaks, its ways grouped by first letter."""
    return by_first_letter(re.sub(r"(?<!\\)\s+", "", source))


_LINE_RE = re.compile(rf"{_LEAD}(?:{_opening(LINE)})\s*$", re.IGNORECASE)
_WEATHER_RE = re.compile(rf"{_LEAD}{WEATHER}\s*$", re.IGNORECASE)
_TRAIL_RE = re.compile(TRAIL)
_LIST_HEAD_RE = re.compile(rf"{_LEAD}(?:{_opening(LIST_HEAD)})[^.!?]{{0,40}}$", re.IGNORECASE)
_TRADE_ROW_RE = re.compile(TRADE_ROW, re.IGNORECASE)
_ADDRESS_RE = re.compile(rf"{_LEAD}{ADDRESS}\s*$", re.IGNORECASE)
_DIGITS_RE = re.compile(r"\d{6}")
_PAGER_RE = re.compile(PAGER, re.IGNORECASE)
_ROWS = (is_table_row, is_grid_row, is_sum_row, is_place_row)
_TABLE_ROWS = 2  # so many rows make a run of lines a table
_HEADLINE_MAX = 140
_HEAD_MAX = 80  # characters of a line over headlines
_LONGEST = 320  # characters of a line of furniture
_MENU_MAX = 60
_MENU_RUN = 5
_OPENING_WORDS = 3  # fewer words of furniture on the first line are no title: "Menu"
# "trade with the oblast. The president made it": a line of running text, not a link.
# A short title of two sides: "Penza Region – Belarus".
_PAIR_TITLE_RE = re.compile(
    r"(?:Belarus|Беларусь) (?:[–—-]|and|и) (?!(?:Russia|Росси))[A-ZА-ЯЁ].{3,40}"
    r"|(?!(?:Russia|Росси)[яи]? )[A-ZА-ЯЁ].{3,40} (?:[–—-]|and|и) "
    r"(?:the )?(?:(?:Republic of|Республика) )?(?:Belarus|Беларусь)"
)
_INNER_STOP_RE = re.compile(r"[a-zа-яё].*[a-zа-яё]{3}[.!?] [A-ZА-ЯЁ]")
_END_MARK_RE = re.compile(r"(?<=[.!?»\" ])-0-(?=\s*$)", re.MULTILINE)  # that of an agency's item
_HYPHEN_RE = re.compile(r"[a-zа-яё]-$")  # a word broken at the end of a line
_BLOCK, _EVEN = 3, 0.75  # lines of a paragraph, and how short the shortest may be to the longest
_TIMED_RE = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d[ \t]{1,3}(?:[|–—-] )?[^\W\d_]")
_NUMBERED_RE = re.compile(r"(\d{1,2})[.)] \S")
_NEAR_HEAD, _FEWEST_NUMBERED = 4, 3  # lines from a head to a list, and items of a list
_WRAPPED = 40  # characters: lines of running text broken at a fixed width are no shorter on average


def mask_furniture(text: str) -> str:
    """Return `text` with furniture overwritten by spaces, its length and line endings unchanged."""
    if "0-" in text:
        text = _END_MARK_RE.sub("   ", text)
    lines = text.split("\n")
    bare = [line.strip() for line in lines]
    masked = _own_words(lines, bare)
    masked.update(_listed_headlines(bare))
    masked.update(_numbered_headlines(bare))
    masked.update(_timed_headlines(bare))
    masked.update(_menus(bare, masked))
    masked.update(comment_lines(text, bare))
    masked.update(reader_lines(bare))
    if not masked:
        return text
    return "\n".join(
        _blank(line) if number in masked else line for number, line in enumerate(lines)
    )


def heads_list(line: str) -> bool:
    """Say whether the headlines of other items stand under a line: "Read also:"."""
    return len(line) < _HEAD_MAX and _LIST_HEAD_RE.match(line) is not None


def _timed_headlines(bare: list[str]) -> Iterator[int]:
    """Numbers of the headlines of other news in a run, each behind its hour: "10:15 Fair opens"."""
    run: list[int] = []
    for number, line in enumerate([*bare, "."]):
        if _TIMED_RE.match(line) and len(line) <= _HEADLINE_MAX and not is_terminated(line):
            run.append(number)
        elif line:
            if len(run) >= _FEWEST_NUMBERED:
                yield from run
            run = []


def _blank(line: str) -> str:
    """Return spaces in place of the line; a carriage return at its end stays."""
    return " " * (len(line) - 1) + "\r" if line.endswith("\r") else " " * len(line)


def _own_words(lines: list[str], bare: list[str]) -> set[int]:
    """Numbers of the lines that are furniture by their own words; a title is none but an address."""
    return {
        number
        for number, line in enumerate(lines)
        if bare[number] and len(line) < _LONGEST
        and (((number or len(bare[number].split()) < _OPENING_WORDS) and _is_furniture(line))
             or _is_address(line))
        and not ("|" in line and _heads_columns(bare, number))
    }  # fmt: skip


def _heads_columns(bare: list[str], number: int) -> bool:
    """Say whether a line is of a table: it has columns, or the next line with words has."""
    following = map(bare.__getitem__, range(number + 1, len(bare)))
    below = next((line for line in following if not is_ruler(line)), "")
    return has_columns(bare[number]) or has_columns(below)


def _is_address(line: str) -> bool:
    """Say whether a line tells where an office is: "2 Lenin Street, Orsha, Vitebsk Oblast, 211391"."""
    return _DIGITS_RE.search(line) is not None and _ADDRESS_RE.match(line) is not None


def _is_furniture(line: str) -> bool:
    """Say whether a line is furniture by its own words; a trail that holds a date is kept for it."""
    if _LINE_RE.match(line) or ("°" in line and _WEATHER_RE.match(line)):
        return True
    if "« " in line or " »" in line:
        return _PAGER_RE.fullmatch(line.strip()) is not None
    return "|" in line and bool(_TRAIL_RE.match(line)) and not DATED_RE.search(line)


def _listed_headlines(bare: list[str]) -> Iterator[int]:
    """Numbers of the headlines that stand under "Read also" and the like."""
    listed: list[int] = []
    has_title = False
    for number, line in enumerate(bare):
        if not line:
            continue
        is_over = len(line) > _HEADLINE_MAX or is_terminated(line)
        if number and heads_list(line):
            listed.append(number)
        elif listed and is_over:
            yield from listed if has_title else _above_title(bare, listed)
            listed = []
        elif listed:
            listed.append(number)
        has_title = has_title or (not listed and (is_over or may_be_title(line)))
    yield from listed


def _numbered_headlines(bare: list[str]) -> Iterator[int]:
    """Numbers of the headlines that are numbered from one under "Most read" and the like."""
    head, listed = -_NEAR_HEAD, list[int]()
    for number, line in enumerate([*bare, "."]):
        item = _NUMBERED_RE.match(line)
        if item and int(item[1]) == len(listed) + 1 and (listed or number - head < _NEAR_HEAD):
            listed.append(number)
        elif line:
            if len(listed) >= _FEWEST_NUMBERED:
                yield from listed
            listed = []
            head = number if heads_list(line) else head


def _above_title(bare: list[str], listed: list[int]) -> list[int]:
    """Return the lines of a list at the top of a page without its last, the title, and without its dates."""
    title = next((bare[n] for n in reversed(listed) if may_be_title(bare[n])), None)
    kept = [n for n in listed if title and (bare[n] == title or is_date_line(bare[n]))]
    return [n for n in listed if n not in kept]


def _menus(bare: list[str], masked: set[int]) -> set[int]:
    """Numbers of the lines of menus: long runs of short lines without an end of sentence."""
    found: set[int] = set()
    if len(masked) + sum(0 < len(line) <= _HEADLINE_MAX for line in bare) < _MENU_RUN:
        return found
    run: list[int] = []
    for number, line in enumerate([*bare, "."]):
        if not line:
            continue
        if number in masked or (
            number < len(bare)
            and len(line) <= _HEADLINE_MAX
            and not is_terminated(line)
            and not _INNER_STOP_RE.match(line)
        ):
            run.append(number)
            continue
        if len(run) >= _MENU_RUN:
            found.update(_menu_of(bare, run, number == len(bare), masked))
        run = []
    return found


def _without_prose(lines: list[str], run: list[int]) -> list[int]:
    """Return the lines of a run before the first that a page has broken in mid-sentence."""
    for place, (number, following) in enumerate(pairwise(run)):
        is_long = len(lines[number]) > _WRAPPED
        if is_long and following == number + 1 and lines[following][:1].islower():
            return run[:place]
    return run


def _menu_of(lines: list[str], run: list[int], at_end: bool, masked: set[int]) -> Iterator[int]:
    """Numbers of the lines of `run` to mask: not its dates, and not the title before the article."""
    if sum(
        any(is_told(lines[number]) for is_told in _ROWS) for number in run
    ) >= _TABLE_ROWS or _is_wrapped(lines, run):
        return
    starts_text = not any(map(_is_of_text, islice(lines, run[0])))
    if (starts_text or not at_end) and is_list_of_figures([lines[number] for number in run]):
        return
    rows = [n for n in run if _TRADE_ROW_RE.match(lines[n])] if starts_text else []
    if len(rows) > 1:  # figures line by line, with no stops: the text begins there
        run = [n for n in run if n < rows[0]][:-1]
    run = _without_prose(lines, run)
    if not run:
        return
    titles = [n for n in run if n not in masked and may_be_title(lines[n])]
    titles = titles or [n for n in run if n not in masked and _PAIR_TITLE_RE.fullmatch(lines[n])]
    kept = {titles[-1]} if titles and starts_text else set()
    if starts_text and titles[:1] == run[:1] and not "".join(lines[run[0] + 1 : run[0] + 2]):
        kept.add(run[0])  # a title that stands alone over the menu
    if starts_text and not kept and _is_link_above(lines, run):
        kept.add(run[-1])  # the link that leads to this page, as its heading
    running = _running_text(lines, run)
    for number in run:
        line = lines[number]
        if number in running:
            continue
        is_menu = at_end or starts_text or (len(line) <= _MENU_MAX and not re.search(r"\d", line))
        if is_menu and number not in kept and not DATED_RE.search(line):
            yield number


def _is_link_above(lines: list[str], run: list[int]) -> bool:
    """Say whether the last line of a menu, right over the text, is one of its links again."""
    last = lines[run[-1]].casefold()
    return any(lines[number].casefold() == last for number in run[:-1])


def _is_of_text(line: str) -> bool:
    """Say whether a line is more than a name or a link: "Black Earth," may stand over a title."""
    return len(line) > _MENU_MAX or line.endswith(TERMINATORS[:-1])


def _running_text(lines: list[str], run: list[int]) -> set[int]:
    """Numbers of a run's lines that are one paragraph of even lines, some of which go on in lower case."""
    found: set[int] = set()
    block: list[int] = []
    for number in [*run, -1]:
        if block and number == block[-1] + 1:
            block.append(number)
            continue
        sizes = [len(lines[n]) for n in block]
        even = len(block) >= _BLOCK and min(sizes) >= max(_WRAPPED, _EVEN * max(sizes))
        if even and any(lines[n][:1].islower() for n in block[1:]):
            found.update(block)
        block = [number]
    return found


def _is_wrapped(lines: list[str], run: list[int]) -> bool:
    """Say whether a run of lines is one text broken at a fixed width: most go on in lower case."""
    bare = [lines[number] for number in run]
    if any(_HYPHEN_RE.search(one) and other[:1].islower() for one, other in pairwise(bare)):
        return True
    goes_on = sum(line[:1].islower() for line in bare[1:])
    return 2 * goes_on > len(bare) and sum(map(len, bare)) > _WRAPPED * len(bare)
