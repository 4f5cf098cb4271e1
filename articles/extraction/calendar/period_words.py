"""The patterns of periods in one language, and what their words stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ..vocabulary.languages import vocabulary_of
from ..vocabulary.tables import Vocabulary
from ..vocabulary.year_asides import COUNTED
from ..wording.alternation import sought
from ..wording.lexicon import compiled, factored
from ..wording.matching import Places
from ..wording.phrases import first_words_of, pattern_of, short_pattern_of

_NEVER = "(?!)"
Entry = TypeVar("Entry", int, str)
_YEAR = r"(?:19[89]|20[0-4])\d"
_OF_YEAR = "{OF_YEAR}"  # ends a source that a year may stand behind
_ENDS = r"(?![\w%])"


class _Wording(NamedTuple):
    """A way to word a period: its kind, the names of its groups in a source, whether a year may follow."""

    kind: str
    groups: list[tuple[str, str]]
    takes_year: bool


class Phrase(NamedTuple):
    """A period as it stands in a text: the kind of its wording, where, and what its groups hold."""

    kind: str
    start: int
    end: int
    group: dict[str, str]


class PeriodWords:
    """The patterns and tables of one language, made once."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        sources = []
        # Years said in words have a short pattern of their own in the sources.
        relative = [name for name, year in words.relative_years.items() if ":" not in year]
        tables = _tables(words, pattern_of, short_pattern_of(relative))
        for index, (_, source) in enumerate(words.periods):
            source = _written(source, tables)
            source = re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{index}>", source)
            sources.append(rf"(?:{source})(?P<k_{index}>)")
        # Most words open no period: one quick look at the words spares the long pattern.
        heads = f"{factored(words.period_heads)}|{pattern_of(words.months)}"
        leads = rf"(?:(?:{factored(words.period_leads)}) +){{0,3}}"
        head = rf"(?={leads}(?:\d|(?:{heads})(?!\w)))"
        head = head if words.period_heads else ""
        lead = rf"(?<![\w$€.,])(?<!\d[-/]){head}"
        self.pattern = compiled(lead + f"(?:{'|'.join(sources)}){_ENDS}")
        self._of_year = compiled(_written(words.of_year, tables) + _ENDS)
        # The tables as they stand would make it long; heads behind no small words tell enough.
        tables = _tables(words, first_words_of, first_words_of(relative))
        firsts = "|".join(_written(source, tables) for _, source in words.periods)
        self.opening = lead if words.period_leads == _NEVER else rf"(?<!\w)(?:{firsts})"
        # By the last group of a match.
        self._wordings = {
            f"k_{index}": _Wording(kind, self._groups_of(index), source.endswith(_OF_YEAR))
            for index, (kind, source) in enumerate(words.periods)
        }
        self.core = compiled(words.period_core)
        self.base = sought(rf"(?:{words.period_base})\W*$")
        self.base_after = compiled(words.period_base_after)
        self.base_needs = compiled(words.period_base_after_needs)
        self.weak_base = compiled(words.weak_base)
        self.deadline = sought(rf"(?:{words.period_deadline}) *$")
        self.superlative = compiled(words.superlative)
        self.opens_clause = compiled(words.before_ago)
        self.since = sought(rf"(?:{words.period_since}) *$")

    def _groups_of(self, index: int) -> list[tuple[str, str]]:
        """Return the names of the groups of a source, each with the one it has in the pattern."""
        names = [name for name in self.pattern.groupindex if name.endswith(f"_{index}")]
        return [(name[: name.rindex("_")], name) for name in names if not name.startswith("k_")]

    def find(self, plain: str, start: int, end: int, places: Places) -> Iterator[Phrase]:
        """Yield the periods that begin at places between two offsets, in text order."""
        for at in places:
            match = self.pattern.match(plain, at, end) if at >= start else None
            if match is not None:
                phrase = self._phrase(match, plain, end)
                start = phrase.end
                yield phrase

    def _phrase(self, match: re.Match[str], plain: str, limit: int) -> Phrase:
        """Return what a match tells, with the year that stands behind it."""
        kind, groups, takes_year = self._wordings[match.lastgroup or ""]
        group = {name: value for name, of_match in groups if (value := match[of_match]) is not None}
        start, end = match.span()
        year = self._of_year.match(plain, end, limit) if takes_year else None
        if year is not None:
            group.update((name, value) for name, value in year.groupdict().items() if value)
            end = year.end()
        return Phrase(kind, start, end, group)

    def lookup(self, table: Mapping[str, Entry], found: str) -> Entry | None:
        """Return the entry for `found`, by the word itself or by its stem."""
        if found in table:
            return table[found]
        key = " ".join(found.rstrip(".").split())
        if key in table:
            return table[key]
        stems = (key[:end] + "*" for end in range(len(key), 0, -1))
        return next((table[stem] for stem in stems if stem in table), None)

    def count(self, found: str) -> int:
        """Return the number of months that `found` counts."""
        if found.isdigit():
            return int(found)
        return int(self.lookup(self.words.month_counts, found) or 0)


def _tables(
    words: Vocabulary, pattern_for: Callable[[Iterable[str]], str], relative: str
) -> dict[str, str]:
    """Return what stands for months, numbers and years in the sources of periods."""
    return {
        "{M}": f"(?:{pattern_for(words.months)})\\.?",
        "{Y}": _YEAR,
        "{N}": f"(?:{pattern_for(words.month_counts)}|\\d\\d?)",
        "{O}": f"(?:{pattern_for(words.ordinals)})",
        "{REL}": f"(?:{relative})",
        _OF_YEAR: "",
        "{YR}": f"(?:(?P<year>{_YEAR})(?!\\d|[.,]\\d){COUNTED}|(?P<relative>{relative})(?!\\w))",
    }


def _written(source: str, tables: dict[str, str]) -> str:
    """Return the source of a period with the tables written out."""
    for name, table in tables.items():
        source = source.replace(name, table)
    return source


@lru_cache(maxsize=2)
def period_words(language: str) -> PeriodWords:
    """Return the patterns of periods of a language."""
    return PeriodWords(vocabulary_of(language))
