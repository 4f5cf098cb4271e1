"""The patterns of changes in one language: sizes, and the words that say which way things went."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from ..vocabulary.asides import FLOW_BY_FLOW, FLOW_BY_FLOW_AFTER, NO_GROWTH
from ..vocabulary.elliptic_changes import LEANING, PERCENT_PHRASES, RESTATED
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.tables import Vocabulary
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from ..wording.needs import needs_of
from ..wording.phrases import pattern_of
from .numerals import parse_number

_NUMBER = r"\d{1,5}+(?:[.,]\d{1,3}+)?+"  # taken whole or not at all

# "(Exports –6%, imports –28%)": a sign right at its number, where a dash would have its space.
_BEHIND_FLOW = (
    r"(?:(?<=exports )|(?<=imports )|(?<=export )|(?<=import )|(?<=turnover )|(?<=trade )|(?<=sales )"
    r"|(?<=экспорт )|(?<=импорт )|(?<=оборот ))"
)


def _sizes(words: Vocabulary, number: str, part_verbs: str, phrases: str) -> str:
    """Return the source of the sizes of changes: in percent, times, parts, words, folds, fractions."""
    return "|".join(
        (
            rf"(?<!\w)(?P<phrase>{phrases})(?!\w)",
            rf"(?P<sign>(?<![\w\d] )(?<![\w\d])[+–-]|(?<=[(])[+–-] ?"
            rf"|(?<=[:–—(,] )\+ (?=\d)|(?:{words.signs}) |{_BEHIND_FLOW}[+–-](?=\d))?"
            rf"(?<![\w.,])(?:(?P<low>(?!(?:19|20)\d\d(?!\d)){_NUMBER}"
            rf"|(?!(?:19|20)\d\d ){number}(?= to | до ))"
            rf"(?: ?%)?(?: ?[-–—] ?| to | до | or (?=\d)| или (?=\d)))?"
            rf"(?:(?<=between )(?P<least>{_NUMBER})(?: ?%)? and )?"
            rf"(?P<percent>{words.half_times}|{number}) ?[ -]?(?:{words.percent})(?!\w)",
            rf"(?<![\w.,])(?:{words.times_before})(?P<times>{number}|{words.half_times})"
            rf"(?:{words.times_after})(?!\w)",
            words.percent_inverted.replace(
                "{n}", rf"(?P<percent_told>{words.half_times}|{number})"
            ),
            words.times_inverted.replace("{n}", rf"(?P<times_told>{number}|{words.half_times})"),
            rf"(?<!\w)(?P<moved>{part_verbs}) (?:{'|'.join(words.part_hedges)})?"
            rf"(?P<part>{pattern_of(words.parts)})(?!\w)",
            rf"(?<!\w)(?P<fixed>{pattern_of(words.fixed_changes)})(?!\w| (?:of )?a per ?cent)",
            rf"(?<!\w)(?P<fold>{pattern_of(words.folds)})(?!\w)",
            # not "it fell in half a year", "on the same half of 2005"
            rf"(?<!\w)(?<!same )(?<!corresponding )(?P<fraction>{pattern_of(words.fractions)})"
            r"(?!\w|(?<=half)[ -](?:(?:an? )?year\b|of (?:(?:19|20)\d\d|(?:last|this|that) year)))",
        )
    )


class ChangeWords:
    """The patterns and tables of one language, made once."""

    def __init__(self, words: Vocabulary, language: str) -> None:
        self.words = words
        numbers = pattern_of(words.small_numbers)
        number = rf"(?:{_NUMBER}|(?:{numbers})(?:[ -](?:{numbers}))?)"
        worded = (
            *words.small_numbers, *words.fixed_changes, *words.folds, *words.fractions,
            *words.part_verbs,
        )  # fmt: skip
        part_verbs = pattern_of(words.part_verbs) or "(?!)"
        # One look at what opens a word spares most words the long patterns.
        self.phrases = [
            (compiled(source), Decimal(value))
            for source, value in PERCENT_PHRASES[language].items()
        ]
        phrases = "|".join(PERCENT_PHRASES[language])
        heads = f"{words.inverted_heads}{words.change_heads}{phrases}|(?:{words.half_times}) |"
        self.opening = rf"(?<!\w)(?=[\d+–(-]|{words.signs}|{heads}(?:{pattern_of(worded)})(?!\w))"
        self.sizes = compiled(f"{self.opening}(?:{_sizes(words, number, part_verbs, phrases)})")
        told = (words.percent, words.times_after.replace("(?<=", "(?:"))
        tables = (words.part_verbs, words.fixed_changes, words.folds, words.fractions)
        self.size_needs = needs_of("|".join((*told, *(pattern_of(t) or "(?!)" for t in tables))))
        self.number_word_re = compiled(rf"(?:{numbers})")
        self.half_re = compiled(words.half_times)
        self.rejected_before = sought(
            rf"(?:{words.change_rejected_before}|{FLOW_BY_FLOW}|{NO_GROWTH})\W*$"
        )
        self.share_goes_on = sought(words.share_goes_on)
        self.growth_made = sought(words.growth_made)
        self.rejected_after = compiled(rf"{words.change_rejected_after}|{FLOW_BY_FLOW_AFTER}")
        self._compile_ways(words)
        self.repeated = compiled(f"{words.repeated}|{LEANING[language]}")
        self.restated = compiled(RESTATED[language])
        self.bare = compiled(words.bare_change) if words.bare_change else compiled(r"(?!)")
        self.multiple_of = compiled(words.multiple_of)
        self.money_after = compiled(r"[ ]?(?:the )?(?:\$|usd|us\$|€)")
        self.cut = sought(words.change_cut)
        self.minus = compiled(words.minus)

    def _compile_ways(self, words: Vocabulary) -> None:
        """Compile what tells an index, a rise or a fall."""
        self.bare_index = compiled(words.bare_index)
        self.index_after = compiled(words.index_after)
        self.index_named = compiled(words.index_named)
        self.index_rate = compiled(words.index_rate)
        self.index_noun = compiled(words.index_noun)
        self.index_not_before = compiled(words.index_not_before)
        self.index_before = compiled(rf"(?:{words.index_before})\W*$")
        self.up_after = compiled(words.up_after)
        self.down_after = compiled(words.down_after)
        self.up_before = sought(rf"(?<!\w)(?:{words.up_before})(?!\w)")
        self.down_before = sought(rf"(?<!\w)(?:{words.down_before})(?!\w)")

    def number(self, text: str) -> Decimal:
        """Return the number written in digits or in words of up to two parts."""
        if text[0].isdigit():
            return parse_number(text.replace(",", "."))
        if self.half_re.fullmatch(text):
            return self._half(text)
        words = self.number_word_re.findall(text)
        return Decimal(sum(self.words.small_numbers.get(word, 0) for word in words))

    def percent_in_words(self, found: re.Match[str]) -> Decimal:
        """Return what a phrase without a number says: "half a percent"."""
        told = found.string, found.start("phrase")
        return next(value for phrase, value in self.phrases if phrase.match(*told))

    def _half(self, text: str) -> Decimal:
        """Return the value of "two and a half"; with no number word in it, one and a half."""
        word = self.number_word_re.match(text)
        whole = self.words.small_numbers.get(word.group(), 1) if word else 1
        return Decimal(whole) + Decimal("0.5")


@lru_cache(maxsize=2)
def change_words(language: str) -> ChangeWords:
    """Return the patterns of changes of a language."""
    return ChangeWords(vocabulary_of(language), language)
