"""One text made ready for reading figures: places written as letters, mentions by sentence.

In `coded`, the plain text with every place overwritten by a run of one capital, patterns can say
"exports to a region of Russia" without knowing a single name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from .amounts import Amount, find_amounts
from .changes import Change, find_changes
from .cues import find_cues
from .implied import find_implied
from .lexicon import Cue, compiled, pattern_of, phrases_of, plain_text, stretches_near
from .periods import PeriodMention, find_periods
from .places import REGIONS, Place
from .records import Span
from .rows import RowUnit, find_bare, find_brackets, find_row_unit, find_rows
from .text import Document
from .vocabulary.languages import vocabulary_of
from .vocabulary.tables import Vocabulary

HOME, HOME_REGION, RUSSIA, REGION, THIRD, OFFICE = "BMRPTO"
MOSCOW, AROUND_MOSCOW, MINSK = "RU-MOW", "RU-MOS", "BY-HM"
_BESIDE = 6  # places of the paragraph that "the region" may stand for
_MASTHEAD = 500  # characters in which a text says that it is Minsk city's own
_LONGEST = 2000  # characters of a sentence; a longer one is a page without stops, read in parts
_PART = 400
_MOST = 60_000  # characters read of such a page
_MOST_SENTENCES = 12_000  # a megabyte of prose has fewer; what has more is a table or a list
HOME_SIDE = HOME + HOME_REGION
RUSSIAN_SIDE = RUSSIA + REGION


_MOSCOW = ("moscow", "москв")
_CITY_LEAD, _CITY_TRAIL = 120, 40  # characters beside the name that may call it a city
_UNIT_LEAD, _UNIT_TRAIL = 48, 24  # characters beside "region" that may make it "the region"
_CITY_ROW_RE = re.compile(r"^[•* \t-]{0,4}(?:Moscow|Москва)[ \t]?[—–:-][ \t]?\d", re.MULTILINE)


class Spot(NamedTuple):
    """A place in the coded text. A weak one (a bare city, somebody's office) names no topic."""

    start: int
    end: int
    letter: str
    code: str
    weak: bool


@dataclass(slots=True)
class Sentence:
    """The mentions of one sentence, each list in text order."""

    start: int
    end: int
    paragraph: int
    is_title: bool
    head: int = 0  # where it begins after a dateline
    is_row: bool = False  # a line of a table
    amounts: list[Amount] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    offices: list[Spot] = field(default_factory=list)


class Reading:
    """A document with its plain and coded text and its places."""

    def __init__(self, document: Document, places: list[Place]) -> None:
        self.document = document
        self.language = document.language
        self.words: Vocabulary = vocabulary_of(document.language)
        self.plain = plain_text(document.text)
        self.row_unit = find_row_unit(self.plain, self.language)
        is_city = _is_city(places, self.plain, document.text, self.language)
        if _is_minsk_city(self.plain, self.language):
            places = [p._replace(explicit=True) if p.code == MINSK else p for p in places]
        self.spots = _spots(places, document.text, is_city)
        self.coded = _with_anaphors(
            _coded(self.plain, self.spots), self.spots, self.language, document
        )
        self._starts = [spot.start for spot in self.spots]

    def spots_between(self, start: int, end: int) -> list[Spot]:
        """Return the places that begin between two offsets."""
        return self.spots[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def unit_words(self, start: int, end: int) -> list[str]:
        """Return the kinds of unit that stand alone between two offsets: "the krai", "the city"."""
        region = _anaphors(self.language)[0]
        kinds = self.words.unit_kinds
        found = [match.group() for match in region.finditer(self.plain, start, end)]
        return [word for word in kinds if any(word in text for text in found)]

    def sentences(self) -> list[Sentence]:
        """Return the sentences of the text, with mentions where there is anything to read."""
        trigger = _patterns(self.language).trigger
        whole = self.document.sentences[:_MOST_SENTENCES]
        spans = [part for span in whole for part in _parts(self.plain, span)]
        hot = [bool(trigger.search(self.plain, span.start, span.end)) for span in spans]
        warm = [here or after for here, after in zip(hot, [*hot[1:], False], strict=True)]
        found = [self._sentence(span) for span in spans]
        read = [s for s, is_warm in zip(found, warm, strict=True) if is_warm]
        self._code_offices(read)
        self._read(read, [s for s, is_hot in zip(found, hot, strict=True) if is_hot])
        return found

    def _sentence(self, span: Span) -> Sentence:
        title = self.document.title
        in_title = title is not None and span.end <= title.end
        paragraph = self.document.paragraph_at(span.start)
        sentence = Sentence(span.start, span.end, paragraph, in_title, span.start)
        sentence.spots = self.spots_between(span.start, span.end)
        return sentence

    def _read(self, sentences: list[Sentence], numbered: list[Sentence]) -> None:
        """Fill the mentions of sentences; those `numbered` have numbers too.

        Each finder reads them all before the next begins: its pattern then stays at hand in the
        processor, which takes a third less time than a sentence after the other.
        """
        plain, coded, language = self.plain, self.coded, self.language
        for sentence in sentences:
            sentence.cues = find_cues(coded, sentence.start, sentence.end, language)
        for sentence in numbered:
            sentence.amounts = find_amounts(plain, sentence.start, sentence.end, language)
        for sentence in numbered:
            sentence.changes = find_changes(plain, sentence.start, sentence.end, language)
        for sentence in sentences:
            sentence.periods = find_periods(plain, sentence.start, sentence.end, language)
        for sentence in numbered:
            self._add_amounts(sentence)
        for sentence in sentences:
            if self.row_unit is not None and sentence.start > self.row_unit.at:
                self._read_row(sentence, self.row_unit)
        for sentence in numbered:
            money = [(amount.start, amount.end) for amount in sentence.amounts]
            if money:
                sentence.spots = [
                    s for s in sentence.spots if not any(a <= s.start < b for a, b in money)
                ]

    def _read_row(self, sentence: Sentence, unit: RowUnit) -> None:
        """Add what stands in brackets behind the number of a row."""
        sums, changes, periods = find_brackets(
            self.coded, sentence.start, sentence.end, unit, self.language
        )
        sentence.amounts = _merged(sentence.amounts, sums)
        sentence.changes = sorted([*sentence.changes, *changes], key=lambda change: change.start)
        sentence.periods += periods

    def _add_amounts(self, sentence: Sentence) -> None:
        """Add the sums whose unit stands elsewhere; take no change for what a sum says."""
        start, end, found = sentence.start, sentence.end, sentence.amounts
        if self.row_unit is not None:
            rows = find_rows(self.coded, start, end, self.row_unit, self.language)
            sentence.is_row = bool(rows) and start > self.row_unit.at
            found = _merged(found, rows)
        led = find_bare(self.plain, sentence.cues, start, end, self.language)
        leads = {amount.start for amount in led}
        found = _merged([a for a in found if a.has_magnitude or a.start not in leads], led)
        sentence.amounts = _merged(found, find_implied(self.coded, start, end, self.language))
        sentence.changes = _apart(sentence.changes, sentence.amounts)

    def _code_offices(self, sentences: list[Sentence]) -> None:
        """Overwrite offices and datelines in the coded text, and keep whose offices they are."""
        patterns = _patterns(self.language)
        pieces: list[str] = []
        at = 0
        for sentence in sentences:
            head = self._after_dateline(patterns, sentence)
            sentence.head = head
            spans = [(sentence.start, head)] * (head > sentence.start)
            if sentence.spots:  # an office without a place tells nothing
                found = patterns.offices.finditer(self.coded, head, sentence.end)
                spans += [match.span() for match in found]
            for start, end in spans:
                pieces += (self.coded[at:start], OFFICE * (end - start))
                at = end
            held = [any(a <= spot.start < b for a, b in spans) for spot in sentence.spots]
            pairs = list(zip(sentence.spots, held, strict=True))
            sentence.offices = [spot for spot, inside in pairs if inside and spot.start >= head]
            sentence.spots = [spot for spot, inside in pairs if not inside]
        self.coded = "".join((*pieces, self.coded[at:]))

    def _after_dateline(self, patterns: _Patterns, sentence: Sentence) -> int:
        """Return where the sentence goes on after "MINSK, 5 January" at its head."""
        match = patterns.dateline.match(self.coded, sentence.start, sentence.end)
        if match is None or not sentence.spots or not sentence.spots[0].weak:
            return sentence.start
        place = sentence.spots[0]
        dated = match.group().rstrip()[-1] in ",."
        shouted = self.document.raw[place.start : place.end].isupper()
        return match.end() if dated or shouted else sentence.start


@dataclass(frozen=True)
class _Patterns:
    trigger: re.Pattern[str]
    offices: re.Pattern[str]
    dateline: re.Pattern[str]
    moscow_city: re.Pattern[str]
    minsk_city: re.Pattern[str]
    minsk_trade: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(rf"[0-9]|(?<!\w)(?:{pattern_of(phrases_of(words.number_hints))})(?!\w)"),
        compiled(rf"(?<!\w)(?:{words.offices})(?!\w)"),
        compiled(r"[A-Z]+(?: ?[-–—,] ?[A-Z]+)?(?:[,.] (?=\d|\w{3,9}\.? \d)| [(–—])"),
        compiled(words.moscow_city),
        compiled(words.minsk_city),
        compiled(words.minsk_trade),
    )


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
    free = [a for a in more if not any(b.start < a.end and a.start < b.end for b in found)]
    return sorted((*found, *free), key=lambda amount: amount.start) if free else found


def _apart(changes: list[Change], amounts: list[Amount]) -> list[Change]:
    """Return the changes that share no letter with a sum of money."""
    taken = [(amount.start, amount.end) for amount in amounts]
    return [c for c in changes if not any(a < c.end and c.start < b for a, b in taken)]


def _is_minsk_city(plain: str, language: str) -> bool:
    """Say whether a text opens as Minsk city's own, and tells of the city's trade."""
    patterns = _patterns(language)
    opening = patterns.minsk_city.search(plain, 0, _MASTHEAD)
    return opening is not None and patterns.minsk_trade.search(plain) is not None


def _is_city(places: list[Place], plain: str, text: str, language: str) -> bool:
    """Say whether Moscow is the city and not the capital: where the text names the city as such."""
    if any((p.code == MOSCOW and p.explicit) or p.code == AROUND_MOSCOW for p in places):
        return True
    if not any(place.code == MOSCOW for place in places):
        return False
    city = _patterns(language).moscow_city
    return bool(_CITY_ROW_RE.search(text)) or any(
        city.search(plain, start, end)
        for start, end in stretches_near(_MOSCOW, plain, _CITY_LEAD, _CITY_TRAIL)
    )


def _spots(places: list[Place], text: str, is_city: bool) -> list[Spot]:
    """Return the places as spots; Moscow is Russia where it is not the city."""
    spots: list[Spot] = []
    for place in places:
        start, end = place.span
        letter, weak = _letter(place, is_city)
        if place.kind == "inhabitant" and _is_surname(text, start):
            continue
        if letter and (not spots or start >= spots[-1].end):
            code = {HOME: "BY", RUSSIA: "RU"}.get(letter, place.code)
            spots.append(Spot(start, end, letter, code, weak))
    return spots


def _is_surname(text: str, start: int) -> bool:
    """Say whether Cyrillic inhabitants with a capital in mid-sentence are somebody's name."""
    if not "А" <= text[start] <= "Я":
        return False
    before = text[max(0, start - 3) : start].rstrip(' «"„(—–-')
    return bool(before) and before[-1] not in ".!?:\n"


def _letter(place: Place, is_city: bool) -> tuple[str, bool]:
    """Return the letter that stands for the place, and whether the mention is weak."""
    weak = place.kind == "capital" and not place.explicit
    if place.code == "BY" or (place.code == MINSK and not place.explicit):
        return HOME, weak
    if place.code == "RU" or (place.code == MOSCOW and weak and not is_city):
        return RUSSIA, weak
    if place.code.startswith("BY-"):
        return HOME_REGION, weak
    if place.code.startswith("RU-"):
        return REGION, weak
    return THIRD, False


@lru_cache(maxsize=2)
def _anaphors(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = vocabulary_of(language)
    return compiled(words.anaphora), compiled(words.anaphora_home)


def _with_anaphors(coded: str, spots: list[Spot], language: str, document: Document) -> str:
    """Return `coded` with "the region" and "the republic" overwritten too, where they are plain.

    "The region" is of the side whose regions alone the paragraph has named so far, else of the
    side whose oblasts and krais the text names most; "the republic" is Belarus unless a republic
    of Russia is named.
    """
    named = [spot for spot in spots if spot.letter in (REGION, HOME_REGION) and not spot.weak]
    starts = [spot.start for spot in named]
    codes = {spot.code for spot in named}
    known = [spot for spot in spots if spot.code in codes]
    by_kind: dict[str, Counter[str]] = {}
    for spot in known:
        by_kind.setdefault(REGIONS[spot.code].kind, Counter())[spot.letter] += 1
    units = Counter(s.letter for s in known if REGIONS[s.code].kind != "republic")
    usual = units or Counter(spot.letter for spot in known)
    region, republic = _anaphors(language)
    kinds = vocabulary_of(language).unit_kinds

    def letters_for(match: re.Match[str]) -> str:
        found = match.group()
        kind = next((kind for word, kind in kinds.items() if word in found), "")
        floor = document.paragraphs[document.paragraph_at(match.start())].start
        at = bisect_left(starts, match.start())
        near = {s.letter for s in named[max(bisect_left(starts, floor), at - _BESIDE) : at]}
        if len(near) == 1:
            return near.pop() * len(found)
        return by_kind.get(kind, usual).most_common(1)[0][0] * len(found)

    near = stretches_near(
        vocabulary_of(language).anaphora_words, coded, _UNIT_LEAD, _UNIT_TRAIL
    )
    if named:
        coded = _overwritten(coded, region, near, letters_for)
    russian = Counter(spot.code for spot in spots if spot.letter == REGION).most_common(1)
    if not russian or REGIONS[russian[0][0]].kind != "republic":
        coded = _overwritten(coded, republic, near, lambda match: HOME * len(match.group()))
    return coded


def _overwritten(
    coded: str,
    pattern: re.Pattern[str],
    stretches: list[tuple[int, int]],
    letters_for: Callable[[re.Match[str]], str],
) -> str:
    """Return `coded` with the letters for each match of a pattern in the stretches to look at."""
    pieces: list[str] = []
    at = 0
    for start, end in stretches:
        for match in pattern.finditer(coded, max(start, at), end):
            pieces += (coded[at : match.start()], letters_for(match))
            at = match.end()
    return "".join((*pieces, coded[at:]))


def _coded(plain: str, spots: list[Spot]) -> str:
    """Return `plain` with each spot overwritten by its letter."""
    pieces: list[str] = []
    at = 0
    for spot in spots:
        pieces += (plain[at : spot.start], spot.letter * (spot.end - spot.start))
        at = spot.end
    pieces.append(plain[at:])
    return "".join(pieces)
