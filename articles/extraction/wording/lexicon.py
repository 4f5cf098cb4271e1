"""Patterns over plain text, and the tables of words that are looked for in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, cast

from .matching import Places, matches
from .phrases import first_words_of, pattern_of, phrases_of

_CACHE_LIMIT = 20_000
# A space of a source, but none of a look-behind, an escape or a class of letters.
_SPACE_RE = re.compile(
    r"(?P<kept>\(\?<[!=][^)]*\)|\\.|\[(?:\\.|[^\]\\])*\])|[ ](?:(?P<maybe>\?)|(?P<counted>(?=[*+{]))|)"
)
_REPLACEMENTS = (
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2009", " "),
    ("\u2007", " "),
    ("\u2011", "-"),
    ("\u2010", "-"),
    ("\u2212", "-"),
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u02bc", "'"),
    ("ё", "е"),
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
)


class Cue(NamedTuple):
    """A phrase of a table found in the text; `tag` is `kind:value` or a bare kind."""

    start: int
    end: int
    tag: str


def plain_text(text: str) -> str:
    """Return `text` in lower case with spaces, hyphens and apostrophes made alike, length kept.

    >>> plain_text("US$\u00a05\u202fMln")
    'us$ 5 mln'
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for old, new in _REPLACEMENTS:
        low = low.replace(old, new)
    return low


def spaced(source: str) -> str:
    """Return a pattern source whose spaces match any run of spaces, as broken pages have them.

    >>> spaced("to (?:the )?[ -]? ?(?<!in )x")
    'to +(?:the +)?[ -]? *(?<!in )x'
    """
    return _SPACE_RE.sub(_any_spaces, source)


def _any_spaces(match: re.Match[str]) -> str:
    """Return what stands for one space of a source; all else stays as it is."""
    if match["kept"]:
        return match["kept"]
    if match["maybe"]:
        return " *"
    return " " if match["counted"] is not None else " +"


class _AtFirstUse:
    """A pattern that is made when it is first asked: a text needs few of those that modules name.

    What has been asked of it once stands in the object itself, so that later calls cost nothing more.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        made = self.__dict__.get("_made")
        if made is None:
            made = self._made = re.compile(spaced(self._source))
        value = getattr(made, name)
        setattr(self, name, value)
        return value


@lru_cache(maxsize=2048)
def compiled(source: str) -> re.Pattern[str]:
    """Return the pattern of a vocabulary's source, read with `spaced`, made when it is first asked."""
    return cast("re.Pattern[str]", _AtFirstUse(source))


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the last match of a pattern between two offsets."""
    match = None
    for found in pattern.finditer(text, start, end):
        match = found
    return match


def factored(source: str) -> str:
    """Return an alternation that matches where `source` does, its plain words made a tree.

    Trying eighty words in turn at each place costs four times as much.

    >>> factored("two|[ivx]+|twelve")
    'tw(?:o|elve)|[ivx]+'
    """
    words, others = words_apart(source)
    return "|".join([pattern_of(words)] * bool(words) + others)


def words_apart(source: str) -> tuple[list[str], list[str]]:
    """Return the ways of an alternation that are plain words, and the others.

    >>> words_apart("two|[ivx]+|twelve")
    (['two', 'twelve'], ['[ivx]+'])
    """
    ways = _ways(source)
    words = [way for way in ways if re.fullmatch(r"[\w ]+", way)]
    return words, [way for way in ways if way not in words]


def _ways(source: str) -> list[str]:
    """Return the ways of an alternation.

    >>> _ways("a|b(?:c|d)|[|]")
    ['a', 'b(?:c|d)', '[|]']
    """
    ways = [""]
    depth = 0
    for letter in source:
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and depth == 0:
            ways.append("")
        else:
            ways[-1] += letter
    return ways


def places_of(words: Iterable[str], text: str) -> list[int]:
    """Return where any of `words` stands in the text, in its order; far cheaper than a pattern.

    >>> places_of(("on", "son"), "a song on it")
    [2, 3, 7]
    """
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    return sorted(found)


def stretches_near(
    words: Iterable[str], text: str, before: int, after: int
) -> list[tuple[int, int]]:
    """Return the stretches around `words`, those that meet made one, for a pattern to look at.

    >>> stretches_near(("b",), "aabaabaaaaaab", 1, 2)
    [(1, 4), (4, 7), (11, 14)]
    """
    return stretches_around(places_of(words, text), before, after)


def stretches_around(places: Iterable[int], before: int, after: int) -> list[tuple[int, int]]:
    """Return the stretches around places in text order, those that meet made one."""
    found: list[tuple[int, int]] = []
    for at in places:
        start, end = max(0, at - before), at + after
        if found and start < found[-1][1]:
            start = found.pop()[0]
        found.append((start, end))
    return found


class Lexicon:
    """The phrases of one table, found in one pass over a stretch of plain text."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._tags: dict[str, tuple[str, ...]] = {}
        for tag, entry in table.items():
            for phrase in phrases_of(entry):
                known = self._tags.get(phrase, ())
                self._tags[phrase] = known if tag in known else (*known, tag)
        self.pattern = re.compile(r"(?<!\w)(?:" + pattern_of(self._tags) + r")(?!\w)")
        self.opening = rf"(?<!\w)(?:{first_words_of(self._tags)})(?!\w)"

    def find(self, plain: str, start: int, end: int, places: Places | None = None) -> list[Cue]:
        """Find the phrases between `start` and `end`, in text order; each tag makes a cue."""
        cues: list[Cue] = []
        known = self._tags
        for match in matches(self.pattern, plain, start, end, places):
            found = match.group()
            first, last = match.span()
            cues += [Cue(first, last, tag) for tag in known.get(found) or self.tags_of(found)]
        return cues

    def tags_told(self, phrase: str) -> tuple[str, ...]:
        """Return the tags of a phrase that stands in the table letter for letter."""
        return self._tags.get(phrase, ())

    def tags_of(self, found: str) -> tuple[str, ...]:
        """Return the tags of a phrase as found in the text: "exceeded" hedges and has happened."""
        tags = self._tags.get(found)
        if tags is None:
            tags = self._stem_tags(" ".join(found.split()))
            if len(self._tags) < _CACHE_LIMIT:
                self._tags[found] = tags
        return tags

    def _stem_tags(self, found: str) -> tuple[str, ...]:
        """Return the tags of the longest phrase or stem that `found` begins with."""
        if found in self._tags:
            return self._tags[found]
        for end in range(len(found), 0, -1):
            tags = self._tags.get(found[:end] + "*")
            if tags is not None:
                return tags
        return ()
