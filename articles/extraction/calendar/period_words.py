"""The patterns of periods in one language, and the months that each kind of wording means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from ..vocabulary.languages import vocabulary_of
from ..vocabulary.tables import Vocabulary
from ..vocabulary.year_asides import COUNTED
from ..wording.alternation import sought
from ..wording.lexicon import compiled, factored
from ..wording.matching import Places
from ..wording.phrases import first_words_of, pattern_of, short_pattern_of

_NEVER = "(?!)"
Entry = TypeVar("Entry", int, str)
Shape = dict[str, Any]  # the fields of a mention that its words give
_YEAR = r"(?:19[89]|20[0-4])\d"
_OF_YEAR = "{OF_YEAR}"  # ends a source that a year may stand behind
_ENDS = r"(?![\w%])"
_DECADE = 10  # years
_FIRST_DAYS, _LAST_DAYS = (
    5,
    27,
)  # of a month: what is told by then is of the months before, or of it


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
    return PeriodWords(vocabulary_of(language))


def _months(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    first = reader.lookup(reader.words.months, group["m1"])
    last = reader.lookup(reader.words.months, group["m2"]) if "m2" in group else first
    return {"first": first, "last": last} if first and last and first <= last else None


def _of_month(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    months = reader.words.months
    month = next(number for name, number in months.items() if name.startswith(group["m1"]))
    return {"first": month, "last": month}


def _until(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = reader.lookup(reader.words.months, group["m1"])
    return {"first": 1, "last": last} if last else None


def _as_of(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    """Return the months over by a day: "as of 1 October" tells of nine; by mid-month, of none whole."""
    day = int(group.get("d") or group["d2"])
    month = reader.lookup(reader.words.months, group.get("m1") or group["m2"]) or 0
    last = month - 1 if day <= _FIRST_DAYS else month
    if _FIRST_DAYS < day < _LAST_DAYS:
        return None
    if last:
        return {"first": 1, "last": last, "role": "own"}
    year = {"year": int(group["year"]) - 1} if "year" in group else {"relative": "last"}
    return {**year, "role": "own"}


def _ending(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = reader.lookup(reader.words.months, group["m1"])
    if not last or last == 12:
        return {"last": 12} if last else None
    year = int(group["year"])
    return {"first": last + 1, "last": last, "year": year - 1, "last_year": year}


def _count(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"])
    return {"first": 1, "last": count} if 1 <= count <= 12 else None


def _months_to(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    """Return the months that end with one, so many as are counted: "the eight months to August"."""
    last = reader.lookup(reader.words.months, group["m1"]) or 0
    count = reader.count(group["n"])
    return {"first": last - count + 1, "last": last} if 1 <= count <= last else None


def _back(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    return {"relative": "back:1" if group["unit"] in ("month", "месяц") else "back:3"}


def _half(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    part = int(reader.lookup(reader.words.ordinals, group.get("o", "")) or 1)
    return {"first": 6 * part - 5, "last": 6 * part} if part in (1, 2) else None


def _quarter(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    part = int(reader.lookup(reader.words.ordinals, group.get("o", "")) or 1)
    part = 4 if part == -1 else part
    return {"first": 3 * part - 2, "last": 3 * part} if 1 <= part <= 4 else None


def _quarters(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    last = int(reader.lookup(reader.words.ordinals, group.get("o") or "") or 0)
    count = last or reader.count(group.get("n") or "")
    return {"first": 1, "last": 3 * count} if count in (2, 3) else None


def _years(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    first = int(group["y1"])
    last = int(group["y2"]) if len(group["y2"]) == 4 else first // 100 * 100 + int(group["y2"])
    return {"year": first, "last_year": last} if first < last else None


def _past(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"])
    return {"relative": f"past:{count}", "role": "own"} if 2 <= count <= 12 else None


def _ahead(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) or 2
    return {"relative": f"ahead:{count}", "role": "own"}


def _ago(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) if "n" in group else _DECADE
    back = "ago" if group["word"] in ("ago", "back", "назад", "тому назад") else "earlier"
    return {"relative": f"{back}:{count}"} if 2 <= count <= 12 else None


def _ahead_if(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    return {"relative": f"ahead:{reader.count(group['n'])}", "role": "since"}


def _same(reader: PeriodWords, group: dict[str, str]) -> Shape | None:
    count = reader.count(group["n"]) if "n" in group else 0
    unit = group.get("unit", "")
    if unit.startswith("квартал"):
        count *= 3  # «за те же три квартала»
    if 1 <= count <= 12:
        return {"first": 1, "last": count}
    length = next((months for word, months in reader.words.lengths.items() if word in unit), 0)
    return {"is_anaphor": True, "length": length}


SHAPES: dict[str, Callable[[PeriodWords, dict[str, str]], Shape | None]] = {
    "months": _months,
    "month": _months,
    "of_month": _of_month,
    "until": _until,
    "as_of": _as_of,
    "ending": _ending,
    "months_to": _months_to,
    "first_month": lambda reader, group: {"first": 1, "last": 1},
    "count": _count,
    "half": _half,
    "quarter": _quarter,
    "quarters": _quarters,
    "years": _years,
    "past": _past,
    "same": _same,
    "ahead": _ahead,
    "ahead_if": _ahead_if,
    "ago": _ago,
    "whole_year": lambda reader, group: {"relative": "whole", "role": "own"},
    "year": lambda reader, group: {},
    "this": lambda reader, group: {"relative": "this", "role": "own"},
    "to_date": lambda reader, group: (
        {"role": "own"}
        if group.keys() & {"year", "relative", "spelt"}
        else {"relative": "this", "role": "own"}
    ),
    "since": lambda reader, group: {"role": "since"},
    "none": lambda reader, group: {"role": "none"},
    "compared": lambda reader, group: {**(_months(reader, group) or {}), "role": "base"},
    "back": _back,
    "next": lambda reader, group: {"relative": "next", "role": "own"},
    "year_on": lambda reader, group: {"relative": "next_prior"},
    "last": lambda reader, group: {"relative": "last", "role": "own"},
    "before_last": lambda reader, group: {"relative": "before_last", "role": "own"},
    "year_end": lambda reader, group: {"relative": "closed", "role": "own"},
}
