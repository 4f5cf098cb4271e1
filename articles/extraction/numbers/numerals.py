"""Numbers as articles write them, and the pattern that finds one sum of money.

The pattern is made from a language's vocabulary; `amounts` decides what a match says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from ..vocabulary.languages import vocabulary_of
from ..vocabulary.tables import Vocabulary
from ..wording.alternation import by_first_letter
from ..wording.phrases import pattern_of

_BROKEN = (
    r"\d{1,3}\.[ ]{1,3}\d{1,3}(?= (?:million|billion|thousand|mln|bln|thsd|млн|млрд|тыс))"
    r"|\d{1,2},[ ]\d{1,2}(?= (?:млрд|миллиард))"
)
DIGITS = (
    _BROKEN
    + r"|\d{1,3}(?:[ ,.']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?!\d)(?:[.,]\d{1,4}(?!\d))?"
)
_MULTIPLE = r"(?:times|fold|раза?)\b|-?кратн"  # "$5 million – 1.8-fold growth"
_GROUPED_RE = re.compile(r"\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$")
_THOUSAND = Decimal(1000)
_BILLION = Decimal(10**9)
_KNOWN_LIMIT = 5000

# "Grew by a percent and a half to $5 million", «вырос на четверть до 5 млн»: no lower end of a range.
_NO_PART = r"(?!(?:a\s)?(?:half|third|quarter|четверть|треть|половину)\s(?:to|до)\s)"


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
    if digits.isdecimal():
        return Decimal(digits)
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
    if decimals != 3 or not _GROUPED_RE.match(digits.replace(". ", ".")):
        return Decimal(compact.replace(",", "."))
    if unit == _THOUSAND and last == ".":
        return Decimal(compact.replace(last, ""))  # "380.400 thousand"
    if unit > 1 and (last == "." or decimal_comma or unit >= _BILLION):
        return Decimal(compact.replace(",", "."))
    return Decimal(compact.replace(last, ""))


def _verbose(source: str) -> str:
    """Return a source to be read in verbose mode, where a space that counts is escaped."""
    return source.replace(" ", r"\ ")


def _any_of(sources: Iterable[str]) -> str:
    """Return the source, in verbose mode, that matches any of `sources`."""
    return by_first_letter(_verbose("|".join(sources)))


def _any_spaces(source: str) -> str:
    """Return a verbose source whose written spaces match any run of spaces."""
    source = source.replace(r"\ ?", r"\ *").replace("[ ]?", "[ ]*")
    return re.sub(r"\\ (?![-?*+{\]])", r"\\ +", source)


_MARK = (
    r"(?:(?<![\w$€])[$€])?"  # of a list in which each number has its own: "$4, $6 and $5 million"
)


class MoneyWords:
    """The patterns and tables of one language, made once."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self._known: dict[tuple[int, str], str | None] = {}
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
        magnitude, before = map(_any_of, (words.magnitudes, words.currencies_before))
        self.opening = rf"(?<![\w,.])(?<!\d[-/])(?={self._opening(magnitude, before)})"
        self.pattern = re.compile(_any_spaces(self._source(numbers)), re.VERBOSE)
        self.list_re = re.compile(
            rf"(?:{_MARK}(?:{DIGITS})[,;]? ?)+(?:{words.list_join})(?:{words.filler})? *$"
        )
        self.list_end_re = re.compile(rf"(?:{words.list_join})(?:{words.filler})? *$")
        self.row_re = re.compile(rf"(?:{_MARK}(?:{DIGITS})[,;] ?)+$")
        self.listed_re = re.compile(rf"{_MARK}(?P<number>{DIGITS})")
        self.range_re = re.compile(rf"(?:{words.range_between}) *$")
        self.movement_re = re.compile(rf"(?:{words.range_from}) *$")
        self.moved_re = re.compile(words.range_moved)
        self.reach_re = re.compile(words.range_reach)
        self.after_bare_re = re.compile(words.after_bare)
        self.part_re = re.compile(words.after_part)
        self.bare_before_re = re.compile(words.bare_before)
        self.bare_after_re = re.compile(words.bare_after)
        self.tail_re = re.compile("|".join(words.tail_qualifiers) or "(?!)")
        self.tails = [(re.compile(p), q) for p, q in words.tail_qualifiers.items()]

    @staticmethod
    def _table(entries: dict[str, str]) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(p), v) for p, v in entries.items()]

    def _source(self, numbers: str) -> str:
        """Return the source, in verbose mode, of the pattern of one sum or one range of two."""
        words = self.words
        magnitude, before, after = map(
            _any_of, (words.magnitudes, words.currencies_before, words.currencies_after)
        )
        inverted = _verbose(words.magnitude_inverted)
        tail, half_after = _verbose(words.number_tail), _verbose(words.half_after)
        spoken, phrases = self._spoken(_verbose(numbers))
        low, number = (
            self._low(spoken, phrases, magnitude),
            self._number(spoken, phrases, magnitude),
        )
        return rf"""
            {self.opening}
            (?: (?P<before>{before}) [ ]{{0,2}} )?
            (?: (?P<inverted>{inverted}) [ ] )?
            (?:                                     # the lower end of a range
                (?<!factor[ ]of[ ]) (?P<low>{low})      # "by a factor of 1.7 to $24 million"
                (?: [ -]? (?P<low_magnitude>{magnitude}) (?!\w) \.? )?
                (?: [ ]? (?P<low_after>{after}) (?!\w) )?
                (?P<join> [ ]?[-–—][ ]? | {_verbose(words.range_join)} )
                (?! \d[\d.,]*[ -]?(?:{_verbose(words.percent)}|{_MULTIPLE}) )  # "$5m – 93% of": no range
                (?: (?P<high_before>{before}) [ ]? )?
            )?
            (?P<number>{number})
            (?:
                (?P<tail>{tail})? [ -]{{0,2}} (?P<magnitude>{magnitude}) (?!\w) \.{{0,2}}
                (?P<half>{half_after})?
                (?: [ ] (?P<rest>\d{{1,3}}(?:[.,]\d+)?|{spoken})
                    [ ]? (?P<rest_magnitude>{magnitude}) (?!\w)
                    (?: \.? [ ] (?P<third>\d{{1,3}}) [ ]? (?P<third_magnitude>{magnitude}) (?!\w) )?
                    (?: \.? [ ] (?P<units>\d{{1,3}}) (?= [ ] (?:{after}) (?!\w) ) )?
                    (?: \. (?=[^\W\d]) )?
                | [ ] (?P<hundreds>{_verbose(words.hundreds)}) (?!\w) )?
            )?
            (?: {_verbose(words.currency_lead)} (?P<after>{after}) (?!\w)
                (?(magnitude)|(?![ ]?\d)) )?           # "in 2021 USD 5 million": the next number's
        """

    def _spoken(self, numbers: str) -> tuple[str, str]:
        """Return the sources of a number in words and of the phrases for parts: "two and a half"."""
        spoken = rf"(?:{numbers})(?:{_verbose(self.words.number_joint)}(?:{numbers})){{0,8}}"
        phrases = _any_of(self.words.number_phrases)
        return spoken, phrases.replace("{n}", rf"(?:{spoken}|\d{{1,3}})")

    def _number(self, spoken: str, phrases: str, magnitude: str) -> str:
        """Return the source of a number: in words before a magnitude, in digits, or none at all."""
        tail = _verbose(self.words.number_tail)
        spelt = rf"(?:{phrases}|{spoken})(?=(?:{tail})?[\ -](?:{magnitude})(?!\w))"
        hedged = rf"(?(inverted)(?:{phrases}|{spoken})(?!\w)|(?!))"  # «миллионов пятьдесят»
        return (
            rf"(?:{spelt}|{hedged}|{_verbose(DIGITS)}|(?={_verbose(self.words.magnitude_alone)}))"
        )

    def _low(self, spoken: str, phrases: str, magnitude: str) -> str:
        """Return the source of the number that a range begins with.

        Number words open a range only before "to", or "fifty-five" would be one.
        """
        join = _verbose(self.words.range_join_spelt)
        spelt = rf"(?<!by\s){_NO_PART}(?:{phrases}|{spoken})(?=(?:\ (?:{magnitude}))?(?:{join}))"
        return rf"(?:(?>{_verbose(DIGITS)})|{spelt})"

    def _opening(self, magnitude: str, before: str) -> str:
        """Return the source of what opens a sum: one look at it spares most words the long pattern."""
        words = self.words
        own = _any_of(p for p in words.number_phrases if "{n}" not in p)
        counting = _verbose(pattern_of(w for w in words.number_words if w not in words.articles))
        articles = "|".join((*words.articles, "(?!)"))
        return by_first_letter(
            rf"\d|{before}|{_verbose(words.magnitude_inverted)}|{_verbose(words.magnitude_alone)}"
            rf"|{own}|(?:{counting})(?!\w)"
            rf"|(?:{articles})[\ -]+(?:{magnitude}|{counting})(?!\w)"
        )

    def lookup(self, table: list[tuple[re.Pattern[str], str]], found: str | None) -> str | None:
        """Return the value of the first entry that matches `found` as a whole."""
        if not found:
            return None
        key = (id(table), found)
        if key not in self._known:
            if len(self._known) > _KNOWN_LIMIT:
                self._known.clear()
            fitting = (value for pattern, value in table if pattern.fullmatch(found))
            self._known[key] = next(fitting, None)
        return self._known[key]

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
def money_words(language: str) -> MoneyWords:
    """Return the patterns of sums of a language."""
    return MoneyWords(vocabulary_of(language))
