"""Sums of money in plain text: numbers, number words, magnitudes, currencies, ranges, lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from .lexicon import pattern_of
from .vocabulary.languages import vocabulary_of
from .vocabulary.tables import Vocabulary

_DIGITS = r"\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,4}(?!\d))?"
_GROUPED_RE = re.compile(r"\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$")
_YEAR_RE = re.compile(r"(?:19|20)\d\d")
_BILLION = Decimal(10**9)
_CURRENCY_REACH = 9  # "1.25 billion. USD": a currency that a stop mark cut off
SMALLEST = 100_000  # a smaller sum of money is a price, a wage or a ticket


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum as read: `value` in whole units, `currency` None where the text leaves it open.

    `is_led` marks a number without unit that a flow word leads to ("imports were 63.6");
    `is_base` marks the first of "from X to Y" where something has moved; `has_magnitude` tells
    "120 million" from a bare "120".
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    currency: str | None = None
    has_magnitude: bool = True
    is_base: bool = False
    is_led: bool = False
    qualifier: str | None = None


def parse_number(digits: str, unit: Decimal = Decimal(1), decimal_comma: bool = False) -> Decimal:
    """Return the number written as `digits`, before it is multiplied by `unit`.

    A single comma or dot with three digits behind it divides thousands, or decimals where the
    number stands before "billion" (or, in Russian, before any magnitude).

    >>> parse_number("4,155,300"), parse_number("45,8"), parse_number("3,083.4")
    (Decimal('4155300'), Decimal('45.8'), Decimal('3083.4'))
    >>> parse_number("1.280", Decimal(10**9)), parse_number("1,200", Decimal(10**6))
    (Decimal('1.280'), Decimal('1200'))
    >>> parse_number("6,141", Decimal(10**9), decimal_comma=True)
    Decimal('6.141')
    """
    compact = digits.replace(" ", "").replace("'", "")
    marks = [c for c in compact if c in ".,"]
    if not marks:
        return Decimal(compact)
    last = marks[-1]
    if len(set(marks)) == 2:
        return Decimal(compact.replace("," if last == "." else ".", "").replace(",", "."))
    if len(marks) > 1:
        return Decimal(compact.replace(last, ""))
    decimals = len(compact) - compact.index(last) - 1
    if decimals != 3 or not _GROUPED_RE.match(digits) or (" " in digits):
        return Decimal(compact.replace(",", "."))
    if unit > 1 and (last == "." or decimal_comma or unit >= _BILLION):
        return Decimal(compact.replace(",", "."))
    return Decimal(compact.replace(last, ""))


def _any_spaces(source: str) -> str:
    """Return a verbose source whose written spaces match any run of spaces."""
    source = source.replace(r"\ ?", r"\ *").replace("[ ]?", "[ ]*")
    return re.sub(r"\\ (?![-?*+{\]])", r"\\ +", source)


class _Reader:
    """The patterns and tables of one language, made once."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.decimal_comma = words.decimal_comma
        self.magnitudes = self._table(words.magnitudes)
        self.before = self._table(words.currencies_before)
        self.after = self._table(words.currencies_after)
        numbers = pattern_of(words.number_words)
        self.number_words_re = re.compile(rf"(?<!\w)(?:{numbers})(?!\w)")
        self.phrases = [
            (re.compile(p.replace("{n}", "(?P<whole>.+)")), Decimal(v))
            for p, v in words.number_phrases.items()
        ]
        self.pattern = re.compile(_any_spaces(self._source(numbers)), re.VERBOSE)
        self.list_re = re.compile(
            rf"(?:(?:{_DIGITS}),? ?)+(?:{words.list_join})(?:{words.filler})? *$"
        )
        self.row_re = re.compile(rf"(?:(?:{_DIGITS}), ?)+$")
        self.listed_re = re.compile(_DIGITS)
        self.range_re = re.compile(rf"(?:{words.range_between}) *$")
        self.movement_re = re.compile(rf"(?:{words.range_from}) *$")
        self.moved_re = re.compile(words.range_moved)
        self.after_bare_re = re.compile(words.after_bare)
        self.part_re = re.compile(words.after_part)
        self.bare_before_re = re.compile(words.bare_before)
        self.bare_after_re = re.compile(words.bare_after)
        self.tails = [(re.compile(p), q) for p, q in words.tail_qualifiers.items()]

    @staticmethod
    def _table(entries: dict[str, str]) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(p), v) for p, v in entries.items()]

    def _source(self, numbers: str) -> str:
        """Return the source, in verbose mode, of the pattern of one sum or one range of two."""
        words = self.words
        magnitude, before, after, join, lead, joint = (
            source.replace(" ", r"\ ")
            for source in (
                "|".join(words.magnitudes),
                "|".join(words.currencies_before),
                "|".join(words.currencies_after),
                words.range_join,
                words.currency_lead,
                words.number_joint,
            )
        )
        numbers = numbers.replace(" ", r"\ ")
        half_after = words.half_after.replace(" ", r"\ ")
        spoken = rf"(?:{numbers})(?:{joint}(?:{numbers}))*"
        phrases = "|".join(
            p.replace(" ", r"\ ").replace("{n}", rf"(?:{spoken}|\d{{1,3}})")
            for p in words.number_phrases
        )
        spelt = rf"(?:{phrases}|{spoken})(?=[\ -](?:{magnitude})(?!\w))"
        digits = _DIGITS.replace(" ", r"\ ")
        alone = words.magnitude_alone.replace(" ", r"\ ")
        inverted = words.magnitude_inverted.replace(" ", r"\ ")
        number = rf"(?:{spelt}|{digits}|(?={alone}))"
        # Number words open a range only before "to", or "fifty-five" would be one.
        spelt_join = words.range_join_spelt.replace(" ", r"\ ")
        low = rf"(?:{digits}|(?:{phrases}|{spoken})(?=(?:\ (?:{magnitude}))?(?:{spelt_join})))"
        # One look at what opens a word spares most words the long pattern.
        own = "|".join(p.replace(" ", r"\ ") for p in words.number_phrases if "{n}" not in p)
        opening = rf"\d|{before}|{inverted}|{alone}|{own}|(?:{numbers})(?!\w)"
        return rf"""
            (?<![\w,.]) (?<!\d[-/]) (?= {opening} )
            (?: (?P<before>{before}) [ ]{{0,2}} )?
            (?: (?P<inverted>{inverted}) [ ] )?
            (?:                                     # the lower end of a range
                (?P<low>{low})
                (?: [ -]? (?P<low_magnitude>{magnitude}) (?!\w) \.? )?
                (?: [ ]? (?P<low_after>{after}) (?!\w) )?
                (?P<join> [ ]?[-–—][ ]? | {join} )
                (?: (?P<high_before>{before}) [ ]? )?
            )?
            (?P<number>{number})
            (?:
                [ -]{{0,2}} (?P<magnitude>{magnitude}) (?!\w) \.{{0,2}}
                (?P<half>{half_after})?
                (?: [ ] (?P<rest>\d{{1,3}}(?:[.,]\d+)?|{spoken}) [ ]? (?P<rest_magnitude>{magnitude}) (?!\w) )?
            )?
            (?: {lead} (?P<after>{after}) (?!\w) )?
        """

    def lookup(self, table: list[tuple[re.Pattern[str], str]], found: str | None) -> str | None:
        """Return the value of the first entry that matches `found` as a whole."""
        if found is None:
            return None
        return next((value for pattern, value in table if pattern.fullmatch(found)), None)

    def number(self, text: str, unit: Decimal) -> Decimal:
        """Return the number that `text` writes in digits or in words."""
        if not text:
            return Decimal(1)
        if text[0].isdigit() and text[-1].isdigit():
            return parse_number(text, unit, self.decimal_comma)
        for pattern, value in self.phrases:
            match = pattern.fullmatch(text)
            if match:
                whole = match.groupdict().get("whole")
                return value + (self.number(whole, unit) if whole else 0)
        return self._spelt(text)

    def _spelt(self, text: str) -> Decimal:
        """Return the value of number words: "two hundred and ten" is 210."""
        total = current = 0
        found = self.number_words_re.findall(text)
        if len(found) > 1 and found[0] in self.words.articles:
            found = found[1:]  # "the ten billion"; "a hundred" is a word of its own
        for word in found:
            value = self.words.number_words[" ".join(word.split())]
            if value == 100 and current:
                current *= 100
            else:
                current += value
        return Decimal(total + current)


@lru_cache(maxsize=2)
def _reader(language: str) -> _Reader:
    return _Reader(vocabulary_of(language))


def find_amounts(plain: str, start: int, end: int, language: str) -> list[Amount]:
    """Find the sums of money between `start` and `end` of plain text, in text order."""
    reader = _reader(language)
    found: list[Amount] = []
    reach = min(len(plain), end + _CURRENCY_REACH)
    for match in reader.pattern.finditer(plain, start, reach):
        if match.start() >= end:
            break
        if match.end() > end and not (match["after"] and match["magnitude"]):
            continue
        found.extend(_read(reader, match, plain, start, end))
    return found


def _read(reader: _Reader, match: re.Match[str], plain: str, start: int, end: int) -> list[Amount]:
    """Return what one match of the pattern says: no sum, one, or several with a shared unit."""
    group = match.groupdict()
    inverted = reader.lookup(reader.magnitudes, (group["inverted"] or "").partition(" ")[0] or None)
    magnitude = reader.lookup(reader.magnitudes, group["magnitude"]) or inverted
    currency = reader.lookup(reader.before, group["before"] or group["high_before"])
    currency = reader.lookup(reader.after, group["after"]) or currency
    currency = currency or reader.lookup(reader.after, group["low_after"])
    unit = Decimal(magnitude or 1)
    bare = magnitude is None and currency is None
    if bare and not _is_bare_sum(reader, match, plain, start, end):
        return []
    if currency is None and not bare and not reader.after_bare_re.match(plain, match.end(), end):
        return []
    value = reader.number(group["number"], unit) * unit
    if group["half"]:
        value += unit / 2
    if group["rest"]:
        rest_unit = Decimal(reader.lookup(reader.magnitudes, group["rest_magnitude"]) or 1)
        value += reader.number(group["rest"], rest_unit) * rest_unit
    if value < SMALLEST and not bare:
        return []
    amount = Amount(
        match.start(), match.end(), value, None, currency, magnitude is not None,
        qualifier=_tail(reader, plain, match.end(), end) or ("about" if inverted else None),
    )  # fmt: skip
    amount = _trimmed(amount, plain)
    if group["low"]:
        ends = _ranged(reader, match, amount, plain, start)
        if len(ends) == 2 and not group["low_magnitude"] and not ends[0].is_base:
            return [*_listed(reader, ends[0], unit, plain, start, reader.row_re), *ends]
        return ends
    return [*_listed(reader, amount, unit, plain, start, reader.list_re), amount]


def _is_bare_sum(reader: _Reader, match: re.Match[str], plain: str, start: int, end: int) -> bool:
    """Say whether a number without any unit is a sum: "140 of them", "it has come to 530."."""
    if reader.part_re.match(plain, match.end(), end):
        return True
    if not reader.bare_after_re.match(plain, match.end(), end):
        return False
    return bool(reader.bare_before_re.search(plain[max(start, match.start() - 40) : match.start()]))


def _trimmed(amount: Amount, plain: str) -> Amount:
    """Return the amount without a stop mark that the pattern took as an abbreviation's dot."""
    end = amount.end
    while plain[end - 1] in " .":
        end -= 1
    return replace(amount, end=end)


def _tail(reader: _Reader, plain: str, at: int, end: int) -> str | None:
    """Return the qualifier that stands behind the sum: "or thereabouts"."""
    return next((q for pattern, q in reader.tails if pattern.match(plain, at, end)), None)


def _ranged(
    reader: _Reader, match: re.Match[str], amount: Amount, plain: str, start: int
) -> list[Amount]:
    """Return a range, or the two values of a movement "from X to Y", or two sums in a row."""
    group = match.groupdict()
    low_magnitude = reader.lookup(reader.magnitudes, group["low_magnitude"] or group["magnitude"])
    unit = Decimal(low_magnitude or 1)
    low = reader.number(group["low"], unit) * unit
    before = plain[max(start, match.start() - 90) : match.start()]
    lead = match.start("low") if group["before"] is None else match.start()
    first = replace(amount, start=lead, value=low)
    first = replace(first, end=match.end("low_after") if group["low_after"] else match.end("low"))
    second = replace(amount, start=match.end("join"))
    if _YEAR_RE.fullmatch(group["low"]) and not (group["low_magnitude"] or group["before"]):
        return [second]  # "in 2024 to 11.3 billion"
    if group["join"].strip() in ("-", "–", "—"):
        return [replace(amount, value=low, high=amount.value)] if low < amount.value else [second]
    if reader.range_re.search(before):
        if low < amount.value:
            return [replace(amount, value=low, high=amount.value)]
        return [first, second]
    if reader.movement_re.search(before):
        moved = reader.moved_re.search(before) or group["low_magnitude"] or group["low_after"]
        if moved or low >= amount.value:
            return [replace(first, is_base=True), second]
        return [replace(amount, value=low, high=amount.value)]
    if group["low_magnitude"] or group["low_after"] or low >= amount.value:
        return [first, second]
    if group["join"].strip() in reader.words.range_words:
        return [replace(amount, value=low, high=amount.value)]
    return [first, second]


def _listed(
    reader: _Reader,
    amount: Amount,
    unit: Decimal,
    plain: str,
    start: int,
    pattern: re.Pattern[str],
) -> list[Amount]:
    """Return the sums before `amount` that share its unit: "40, 62 and 55 million"."""
    if unit == 1:
        return []
    lead = max(start, amount.start - 60)
    row = pattern.search(plain[lead : amount.start])
    if row is None or plain[lead + row.start() - 1 : lead + row.start()] in ("$", "€"):
        return []
    return [
        replace(
            amount,
            start=lead + row.start() + number.start(),
            end=lead + row.start() + number.end(),
            value=reader.number(number.group(), unit) * unit,
        )
        for number in reader.listed_re.finditer(row.group())
    ]
