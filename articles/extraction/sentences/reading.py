"""One text made ready for reading figures: places written as letters, mentions by sentence.

In `coded`, the plain text with every place overwritten by a run of one capital, patterns can say
"exports to a region of Russia" without knowing a single name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from ..amounts import Amount, find_amounts
from ..calendar.period_words import period_words
from ..calendar.worded import PeriodPlaces
from ..changes import find_changes
from ..cues import find_cues
from ..numbers.sizes import Change, ChangePlaces
from ..periods import PeriodMention, find_periods
from ..places import Place
from ..records import Span
from ..text import Document
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.tables import Vocabulary
from ..wording.finders import finder_places
from ..wording.lexicon import compiled, plain_text
from ..wording.words import number_hints
from .anaphors import anaphors, with_anaphors, with_pronouns, with_share_pronouns
from .answers import join_answers
from .bridges import bridged
from .coded import Spot, find_spots, is_minsk_city, outside_sums, with_capital, write_letters
from .columns import read_columns
from .elliptic import read_elliptic
from .growth_rows import read_growth_rows
from .implied import find_implied
from .listed_minsk import with_minsk
from .moscow import names_moscow
from .office_spots import code_offices
from .rows import RowUnit, find_bare, find_brackets, find_items, find_row_unit, find_rows
from .sentence import Sentence
from .twin_cities import find_twins, with_twins, write_twins

__all__ = ["Reading", "Sentence"]

_LONGEST = 2000  # characters of a sentence; a longer one is a page without stops, read in parts
_PART = 400
_BRACKET_RE = re.compile(r"\[(?=[а-я])|(?<=[а-я])\]")  # "more [than] 30 [percent]"
_OF = (" of ", " из ")  # "140 of them"
_MOST = 60_000  # characters read of such a page
_MOST_SENTENCES = 12_000  # a megabyte of prose has fewer; what has more is a table or a list


class Reading:
    """A document with its plain and coded text and its places."""

    def __init__(self, document: Document, places: list[Place]) -> None:
        self.document = document
        self.language = document.language
        self.words: Vocabulary = vocabulary_of(document.language)
        self.plain = _without_brackets(plain_text(document.text), document.language)
        self.row_unit = find_row_unit(self.plain, document.words.magnitudes, self.language)
        twins = find_twins(places, self.plain, document.text, self.language)
        places = with_twins(places, twins)
        is_city = names_moscow(places, self.plain, document.text, self.language)
        is_city_own = is_minsk_city(self.plain, self.language, document.raw, twins)
        places = with_minsk(places, document.text, is_city_own)
        self.spots = find_spots(places, document.text, is_city)
        coded = write_twins(write_letters(self.plain, self.spots), twins)
        self.coded = with_anaphors(coded, self.spots, self.language, document)
        self.coded = with_share_pronouns(with_pronouns(self.coded, self.spots))
        self.coded = with_capital(self.coded) if is_city_own else self.coded
        self._starts = [spot.start for spot in self.spots]
        self.letters = frozenset(spot.letter for spot in self.spots)  # of all that is named
        self.office_places: dict[str, Spot | None] = {}
        self.envoy_sender: str | None = None  # the only side with envoys; None: not asked
        self._firsts: dict[tuple[object, ...], int] = {}

    def first_end(
        self, pattern: re.Pattern[str], words: str, without: re.Pattern[str] | None = None
    ) -> int:
        """Return where the first match in all of the text ends, or one past it where there is none.

        `without` leaves out matches that hold it. Kept, for each fact asks again from the start.
        """
        key = (pattern, words is self.plain, without)
        if key not in self._firsts:
            found = pattern.finditer(words)
            ends = (m.end() for m in found if without is None or not without.search(m.group()))
            self._firsts[key] = next(ends, len(words) + 1)
        return self._firsts[key]

    def spots_between(self, start: int, end: int) -> list[Spot]:
        """Return the places that begin between two offsets."""
        return self.spots[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    @cached_property
    def sole_region(self) -> str:
        """The one region of Russia that the text names in any way, if only as its city, else ""."""
        codes = {spot.code for spot in self.spots if spot.letter == "P"}
        return codes.pop() if len(codes) == 1 else ""

    @cached_property
    def sole_home_region(self) -> str:
        """The one region of Belarus that the text names, by its city alone, and none of Russia's before."""
        regions = [spot for spot in self.spots if spot.letter in "MP"]
        codes = {spot.code for spot in regions if spot.letter == "M"}
        is_sole = (
            len(codes) == 1 and all(spot.weak for spot in regions) and regions[0].letter == "M"
        )
        return codes.pop() if is_sole else ""

    def says_region(self, start: int, end: int) -> bool:
        """Say whether "the region", "the oblast" or the like stands alone between two offsets."""
        return anaphors(self.language)[0].search(self.plain, start, end) is not None

    def unit_words(self, start: int, end: int) -> list[str]:
        """Return the kinds of unit that stand alone between two offsets: "the krai", "the city"."""
        region = anaphors(self.language)[0]
        kinds = self.words.unit_kinds
        found = [match.group() for match in region.finditer(self.plain, start, end)]
        return [word for word in kinds if any(word in text for text in found)]

    def sentences(self) -> list[Sentence]:
        """Return the sentences of the text, with mentions where there is anything to read."""
        whole = self.document.sentences[:_MOST_SENTENCES]
        spans = [part for span in whole for part in _parts(self.plain, span)]
        hot = self._numbered(spans)
        title_end = self.document.title.end if self.document.title else -1
        heads = [s.end <= title_end or self.plain.startswith((":", "?"), s.end - 1) for s in spans]
        near = zip(hot, [*hot[1:], False], heads, bridged(self.plain, spans, hot), strict=True)
        warm = [any(told) for told in near]
        found = self._sentences(spans)
        read = [s for s, is_warm in zip(found, warm, strict=True) if is_warm]
        for sentence in read:
            where = self.plain, sentence.start, sentence.end
            sentence.places = finder_places(*where, self.language)
        self.coded = code_offices(self.coded, self.document.raw, read, self.language)
        self._read(read, [s for s, is_hot in zip(found, hot, strict=True) if is_hot])
        for sentence in found:
            sentence.settle()
        return found

    def _numbered(self, spans: list[Span]) -> list[bool]:
        """Say of each span whether a number stands in it, in digits or in words."""
        words = self.document.words
        hint = compiled(number_hints(self.language))
        hints = (at for at in words.hints if hint.match(self.plain, at))
        numbers = sorted((*words.numbers, *hints))
        return [bisect_left(numbers, start) < bisect_left(numbers, end) for start, end in spans]

    def _sentences(self, spans: list[Span]) -> list[Sentence]:
        """Return spans in text order as sentences, each with the places that begin in it."""
        title = self.document.title
        title_end = title.end if title is not None else -1
        paragraph_at, starts = self.document.paragraph_at, self._starts
        found: list[Sentence] = []
        last = 0
        for start, end in spans:
            sentence = Sentence(start, end, paragraph_at(start), end <= title_end, start)
            first = bisect_left(starts, start, last)
            last = bisect_left(starts, end, first)
            if first < last:
                sentence.spots = self.spots[first:last]
            found.append(sentence)
        return found

    def _read(self, sentences: list[Sentence], numbered: list[Sentence]) -> None:
        """Fill the mentions of sentences; those `numbered` have numbers too.

        Each finder reads them all before the next begins: its pattern then stays at hand in the
        processor, which takes a third less time than a sentence after the other.
        """
        plain, coded, language = self.plain, self.coded, self.language
        for sentence in sentences:
            start, end, places = sentence.start, sentence.end, sentence.places
            sentence.cues = find_cues(coded, start, end, language, places.cues)
        for sentence in numbered:
            start, end, places = sentence.start, sentence.end, sentence.places
            sentence.amounts = find_amounts(plain, start, end, language, places.amounts)
        for sentence in numbered:
            start, end, places = sentence.start, sentence.end, sentence.places
            if places.size_cores:
                where = ChangePlaces(
                    places.changes, places.refusals, places.rates, places.bare_changes
                )
                sentence.changes = find_changes(plain, start, end, language, where)
        read_elliptic(plain, numbered)
        for sentence in sentences:
            sentence.periods = self._periods(sentence)
        for sentence in numbered:
            self._add_amounts(sentence)
        for sentence in sentences:
            if self.row_unit is not None and sentence.start > self.row_unit.at:
                self._read_row(sentence, self.row_unit)
        if ":" in plain:
            read_growth_rows(plain, coded, sentences)
        if self.row_unit is not None:
            read_columns(plain, sentences, self.row_unit)
        if "?" in plain:
            join_answers(plain, sentences)
        for sentence in numbered:
            money = [(amount.start, amount.end) for amount in sentence.amounts]
            if money and sentence.spots:
                sentence.spots = outside_sums(plain, sentence.spots, money)

    def _periods(self, sentence: Sentence) -> list[PeriodMention]:
        """Return the periods of a sentence: none begins behind the last word that all hold one of."""
        start, end, places = sentence.start, sentence.end, sentence.places
        core = period_words(self.language).core
        for last in reversed(places.period_cores):
            if core.match(self.plain, last, end):
                opening = places.periods[: bisect_right(places.periods, last)]
                near = PeriodPlaces(opening, places.bases, places.deeds, places.no_years)
                return find_periods(self.plain, start, end, self.language, near)
        return []

    def _read_row(self, sentence: Sentence, unit: RowUnit) -> None:
        """Add what stands in brackets behind the number of a row."""
        sums, changes, periods = find_brackets(
            self.coded, sentence.start, sentence.end, unit, self.language
        )
        sentence.amounts = _merged(sentence.amounts, sums)
        told = {change.start for change in sentence.changes}  # "634 (92% to 2011)"
        changes = [change for change in changes if change.start not in told]
        sentence.changes = sorted([*sentence.changes, *changes], key=lambda change: change.start)
        sentence.periods += periods

    def _add_amounts(self, sentence: Sentence) -> None:
        """Add the sums whose unit stands elsewhere; take no change for what a sum says."""
        start, end, found = sentence.start, sentence.end, sentence.amounts
        if self.row_unit is not None:
            rows = find_rows(self.coded, start, end, self.row_unit, self.language)
            sentence.is_row = bool(rows) and start > self.row_unit.at
            units = self.document.words.magnitudes
            items = [] if rows else find_items(self.plain, start, end, units, self.language)
            found = _merged(found, rows or items)
        led = find_bare(
            self.plain, sentence.cues, start, end, self.language, sentence.places.bare_sums
        )
        if led:
            leads = {amount.start for amount in led}
            found = _merged([a for a in found if a.has_magnitude or a.start not in leads], led)
        places = sentence.places.implied
        if places:
            sums = [(a.start, a.end) for a in found if a.has_magnitude]
            alone = not sums
            known = [(p.start, p.end) for p in sentence.periods]
            implied = find_implied(self.coded, start, end, self.language, places, known, sums)
            told = {amount.start for amount in implied}
            loose = [
                a for a in found
                if alone and a.start in told and not (a.is_led or a.currency)
                and not self.coded.startswith(_OF, a.end)
            ]  # fmt: skip
            found = _merged([a for a in found if a not in loose], implied)
        sentence.amounts = found
        sentence.changes = _apart(sentence.changes, sentence.amounts)


def _without_brackets(plain: str, language: str) -> str:
    """Return a Russian text without the brackets around words that an editor put in, length kept."""
    if language != "ru" or "[" not in plain:
        return plain
    return _BRACKET_RE.sub(" ", plain)


def _parts(plain: str, span: Span) -> list[Span]:
    """Return a sentence whole, or the first parts of one that no writer made so long."""
    if span.end - span.start <= _LONGEST:
        return [span]
    parts: list[Span] = []
    start, end = span.start, min(span.end, span.start + _MOST)
    while start < end:
        cut = plain.rfind(" ", start + 1, start + _PART)
        cut = min(cut if cut > start else start + _PART, end)
        parts.append(Span(start, cut))
        start = cut
    return parts


def _merged(found: list[Amount], more: list[Amount]) -> list[Amount]:
    """Return both lists as one in text order, without those of the second that overlap."""
    if not more:
        return found
    free = [a for a in more if not any(b.start < a.end and a.start < b.end for b in found)]
    return sorted((*found, *free), key=lambda amount: amount.start) if free else found


def _apart(changes: list[Change], amounts: list[Amount]) -> list[Change]:
    """Return the changes that share no letter with a sum of money."""
    if not changes:
        return changes
    taken = [(amount.start, amount.end) for amount in amounts]
    return [c for c in changes if not any(a < c.end and c.start < b for a, b in taken)]
