"""What readers have written below an article, a line each: «Гость: лучше бы дороги сделали»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..vocabulary.furniture import COMMENTS

_LEAST = 2  # lines that make a talk of readers
_LONGEST = 240  # characters of what one of them writes
_SAYS_RE = re.compile(
    r"(?P<name>[^\W\d][\w.-]{0,24}(?: [^\W\d][\w.]{0,20})?)(?:,? \(?\d{1,2}[:.]\d\d\)?)?: \S"
)
# Names that nobody has in an article: "Guest", "vasya_77".
_READER_RE = re.compile(
    r"(?:guest|anonymous|anon|reader|user\w*|гость|аноним\w*|читатель\w*|[^\W\d]+_\w+|[^\W\d]{3,}\d{2,4})$",
    re.IGNORECASE,
)
_COMMENT_WORDS = ("omments", "омментарии", "COMMENTS", "КОММЕНТАРИИ")
_COMMENTS_RE = re.compile(COMMENTS, re.IGNORECASE)
_SUM_RE = re.compile(r"[$€%]|млн|млрд|million|billion")


def comments_start(text: str) -> int:
    """Return where the part begins that readers have written below an article, else the text's length.

    >>> text = "Trade with Tula grew by a fifth, they said.\\nComments (2)\\nIvan 12.03.2021: Good!"
    >>> text[comments_start(text) :]
    'Comments (2)\\nIvan 12.03.2021: Good!'
    """
    lines = text.split("\n")
    below = len(comment_lines(text, [line.strip() for line in lines]))
    return len(text) - len("\n".join(lines[-below:])) if below else len(text)


def comment_lines(text: str, bare: list[str]) -> range:
    """Return the numbers of the lines that readers have written below an article, the longer part."""
    if not any(word in text for word in _COMMENT_WORDS):
        return range(0)
    total, above = sum(map(len, bare)), 0
    for number, line in enumerate(bare):
        if 2 * above > total and _COMMENTS_RE.fullmatch(line):
            return range(number, len(bare))
        above += len(line)
    return range(0)


def reader_lines(bare: list[str]) -> Iterator[int]:
    """Yield the numbers of the lines of readers: a run of them with at least one reader's name."""
    run: list[int] = []
    told = False
    for number, line in enumerate([*bare, "."]):
        said = _SAYS_RE.match(line) if number and ": " in line[:56] else None
        if said and len(line) < _LONGEST and not _SUM_RE.search(line):
            run.append(number)
            told = told or _READER_RE.match(said["name"]) is not None
        elif line:
            if told and len(run) >= _LEAST:
                yield from run
            run, told = [], False
