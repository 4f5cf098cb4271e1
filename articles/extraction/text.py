"""A text made ready for reading: furniture masked, paragraphs and sentences as spans.

Nothing here changes the length of the text, so every offset found later is an offset of the text
that was given. A paragraph may run over several lines where a page broke its lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from .page.captions import restore_capitals
from .page.furniture import mask_furniture
from .page.headline import LOADED_RE, find_headline
from .page.tabular import is_row, is_table_row
from .records import Span
from .vocabulary.abbreviations import (
    CURRENCY_STARTS,
    MONTHS_SHORT,
    NEVER_LAST,
    SENTENCE_STARTERS,
    SOMETIMES_LAST,
    UNITS_SHORT,
)
from .wording.words import Words

CLOSERS = "\"”»’')]"
# The look-behind stands after the mark, so that the search can skip to the next one.
# A candidate end: stop marks, closing marks, white space, then something that may open a sentence.
_END_RE = re.compile(
    r"""[.!?…](?<![.!?…].)[.!?…]{0,8}["”»’')\]]{0,4}(?!\s{0,2}[—–-]\s{0,2}Прим\.)(?:(?=\s{1,40}["“”«„‘'(\[—–-]{0,5}\s?[A-ZА-ЯЁÀ-ÞĀ-Ž0-9$€])|(?:(?<=[а-яёa-z]{3}\.)|(?<=[%)»]\.))(?=(?:В|На|За|По|При|Из|С|К|Об|От|Для|Экспорт|Импорт|Товарооборот|Сальдо|Поставки|Объем|In|The|At|For|From|On|This|It|Exports?|Imports?|Trade|Turnover|According)\s))"""
)
_LAST_WORD_RE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*$")
_NEXT_WORD_RE = re.compile(r"""[\s"“”«„‘'(\[—–-]{0,48}([\w$€]{1,20})""")
_OPEN_ENDED_RE = re.compile(
    r"(?:,|[–—-]|\b(?:a|an|and|as|at|by|for|from|in|its|of|on|or|that|the|their|this|to|with"
    r"|в|во|и|из|к|на|о|от|по|при|с|со|у|за|до|для|что|или))$",
    re.IGNORECASE,
)
# A preposition ends no line of a writer's, be the line short; a label such as "Read us in" is shorter.
_HANGING_RE = re.compile(
    r" (?:and|between|from|of|the|to|with|в|во|и|из|к|между|на|о|от|по|с|со|у)$"
)
_LABEL, _LONGEST_HANGING = 30, 8  # characters
_LONGEST_OPEN = 6  # letters of such a word, with one before it
_MAGNITUDES = frozenset(["тыс", "млн", "млрд"])
_YEARS = frozenset(["г", "гг"])
_GROUP = 3  # digits of the last part of a sum
_TERMINATORS = (".", "!", "?", "…", ":", ";")
_GOES_ON_RE = re.compile(r"\s{0,2}\(|[ \u00a0][–—-][ \u00a0]")  # "2018 г. – 190 млн"
_LOWER_START_RE = re.compile(r"[a-zа-яё]")
_ABBREVIATIONS = frozenset([*NEVER_LAST, *MONTHS_SHORT, *UNITS_SHORT, *SOMETIMES_LAST])
_ROW_MOST = 140  # characters of a line of a table
# "1.25 billion. USD", "3 mln. 800 thsd.", a number that the end of a line breaks in two.
_SUM_END_RE = re.compile(r"(?:\d|illion|mln|bln|bn|mn|dollars?|млн|млрд)\s?$", re.IGNORECASE)
_SUM_ENDS = frozenset("0123456789nNrRsSнНдД \u00a0\t\n")  # what `_SUM_END_RE` may end with
_BROKEN_SUM_RE = re.compile(r"\d\.$")
# A line that ends on "1.7 billion", the next one opening with its currency.
_OPEN_SUM_RE = re.compile(r"\d ?(?:[mb]illion|mln|bln|bn|mn|тыс\.?|млн\.?|млрд\.?)$", re.IGNORECASE)
_CURRENCY_RE = re.compile(
    r"\s{1,3}(?:u\.?s\.?\s|russian\s|belarusian\s|american\s|росс\w+\s|бел\w+\s)?(?:dollar|usd|ro?uble|rub\b|euro|byn\b|долл|руб|евро)",
    re.IGNORECASE,
)
_SUM_GOES_ON_RE = re.compile(
    r"""\s{1,3}(?:u\.?s\.?\s)?(?:dollars?|usd|ro?ubles|euros?|usa(?=[,.;:)]))\b(?!\s?\d)|\s{1,3}\d{1,3}(?:[.,]\d)?\s?(?:thous(?:and)?|thsd|ths|million|mln|тыс|млн)
    |\s{0,3}\n\s{0,3}\d{1,3}\s(?:million|billion|thousand|mln|bln|thsd|млн|млрд|тыс)""",
    re.IGNORECASE | re.VERBOSE,
)
# "достиг 1 / 456,2 млн": a sum that the end of a line cuts between two groups.
_CUT_SUM_RE = re.compile(r"[a-zа-яё$] \d{1,3}$", re.IGNORECASE)
_GROUP_RE = re.compile(r"\d{3}(?:[.,]\d+)? (?:m|b|th|долл|руб|м|тыс)")
_CUT = 30
_WRAPPED = 60  # a line shorter than this is a heading or a whole item, not a wrapped line
# Of a page with so many lines cut before a small letter, lines little shorter than those are cut too.
_CUT_LINE_RE = re.compile(r".{30,59}[^\W\d_,-][,-]?")
_BROKEN_RE = re.compile(r"\n(?=[a-zа-яё])")
_CUT_LINES, _OF_WIDTH = 3, 0.75
_HEAD = 600  # characters in which a headline stands
_WIDER = 2  # times
_GREEK_O = "\u03bf"
# Letters that a page sets in Greek so that its words cannot be copied.
_GREEK = str.maketrans(
    "\u03bf\u03ba\u03b1\u03b5\u03c1\u03c7\u03c5\u03c4\u039f\u039a\u0391\u0395\u03a1\u03a7\u03a4\u039c\u0397\u0392",
    "окаерхутОКАЕРХТМНВ",
)

_SHARE_RE = re.compile(r"\s\d{1,3}(?:[.,]\d+)?\s?%")


class Document:
    """A text with its paragraphs, sentences and quotations; all spans are offsets of `raw`."""

    __slots__ = (
        "_paragraph_starts",
        "_sentence_starts",
        "language",
        "paragraphs",
        "quotations",
        "raw",
        "sentences",
        "text",
        "title",
        "voices",
        "words",
    )

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.text = restore_capitals(mask_furniture(raw))
        self.language = detect_language(self.text)
        if self.language == "ru" and _GREEK_O in self.text:
            self.text = self.text.translate(_GREEK)
        self.words = Words(self.text, self.language)
        self.paragraphs = find_paragraphs(self.text)
        self.sentences = find_sentences(self.text, self.paragraphs)
        self.quotations: list[Span] = []
        self.voices: list[tuple[Span, str]] = []  # quotations with the office of who says them
        self.title = find_headline(self.text, self.paragraphs)
        self._paragraph_starts = [span.start for span in self.paragraphs]
        self._sentence_starts = [span.start for span in self.sentences]

    def paragraph_at(self, position: int) -> int:
        """Return the number of the paragraph that holds or last precedes `position`."""
        return (bisect_right(self._paragraph_starts, position) or 1) - 1

    def sentence_at(self, position: int) -> int:
        """Return the number of the sentence that holds or last precedes `position`."""
        return (bisect_right(self._sentence_starts, position) or 1) - 1


def read_document(text: str) -> Document:
    """Return `text` with furniture masked and its paragraphs and sentences found."""
    return Document(text)


def detect_language(text: str) -> str:
    """Return "ru" where Cyrillic vowels outnumber Latin ones, else "en".

    >>> detect_language("Товарооборот вырос, said BelTA")
    'ru'
    """
    if text.isascii():
        return "en"
    cyrillic = sum([text.count(vowel) for vowel in "аеоиы"])
    if not cyrillic:
        return "en"
    latin = sum([text.count(vowel) for vowel in "aeoi"])
    return "ru" if cyrillic > latin else "en"


def find_paragraphs(text: str) -> list[Span]:
    """Find paragraphs in text order; lines that a page broke in mid-sentence are joined."""
    paragraphs: list[Span] = []
    was_row = is_apart = False
    next_line, wrapped = 0, _wrapped_from(text)
    for line in text.split("\n"):
        at, next_line = next_line, next_line + len(line) + 1
        bare = line.strip()
        if not bare:
            is_apart = True
            continue
        start = at + line.find(bare)
        end = start + len(bare)
        is_line_row = is_row(line)
        joins = paragraphs and not (is_apart or is_line_row or was_row)
        was_row, is_apart = is_line_row, False
        if joins and _continues(text, paragraphs[-1], start, wrapped, len(paragraphs) == 1):
            paragraphs[-1] = Span(paragraphs[-1].start, end)
        else:
            paragraphs.append(Span(start, end))
    return paragraphs


def find_sentences(text: str, paragraphs: list[Span]) -> list[Span]:
    """Find sentences in text order, trimmed, without "date 2024-05-16" before the first."""
    sentences: list[Span] = []
    for paragraph in paragraphs:
        start = paragraph.start
        if start < _HEAD and (loaded := LOADED_RE.match(text, start, paragraph.end)):
            start = loaded.end()
        if paragraph.end - start < _ROW_MOST and is_table_row(text[start : paragraph.end]):
            sentences.append(paragraph)
            continue
        for match in _END_RE.finditer(text, start, paragraph.end):
            dot, end = match.span()
            if end - dot > 1 or text[dot] != "." or _ends_sentence(text, dot):
                sentences.append(Span(start, end))
                start = _skip_space(text, end)
        if start < paragraph.end:
            sentences.append(Span(start, paragraph.end))
    return sentences


def _is_far_longer(text: str, before: Span, start: int) -> bool:
    """Say whether a line is far longer than a headline above it: no page broke that at its width."""
    above = before.end - max(before.start, text.rfind("\n", before.start, before.end) + 1)
    end = text.find("\n", start)
    below = (len(text) if end < 0 else end) - start
    return before.start < _HEAD and text[start].isupper() and below > _WIDER * above


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _wrapped_from(text: str) -> int:
    """Return how long a line is at least that its page, and not its writer, has cut."""
    ends = [match.start() for match in _BROKEN_RE.finditer(text)]
    lines = [(text.rfind("\n", 0, end) + 1, end) for end in ends]
    lengths = sorted(e - s for s, e in lines if _CUT_LINE_RE.fullmatch(text, s, e))
    if len(lengths) < _CUT_LINES:
        return _WRAPPED
    return int(lengths[len(lengths) // 2] * _OF_WIDTH)


def _continues(text: str, before: Span, start: int, wrapped: int, is_first: bool) -> bool:
    """Say whether the line at `start` goes on with the sentence of the paragraph right above it."""
    tail = text[max(before.start, before.end - 80) : before.end]
    if (
        tail.endswith(".")
        and _BROKEN_SUM_RE.search(tail)
        and _SUM_GOES_ON_RE.match(text, before.end)
    ):
        return True
    if _OPEN_SUM_RE.search(tail) and _CURRENCY_RE.match(text, before.end):
        return True
    if tail.endswith(('"', "”", "»")) or tail.rstrip(CLOSERS).endswith(_TERMINATORS):
        return False
    if _LOWER_START_RE.match(text, start):
        return True
    if is_first:
        return False
    line = tail[tail.rfind("\n") + 1 :]
    if _is_far_longer(text, before, start):
        return False
    if line[-1].isdecimal() and _GROUP_RE.match(text, start) and _CUT_SUM_RE.search(line):
        return len(line) >= _CUT
    if len(line) > _LABEL and _HANGING_RE.search(line, len(line) - _LONGEST_HANGING):
        return True
    if _OPEN_ENDED_RE.search(line, max(0, len(line) - _LONGEST_OPEN)):
        return before.end - before.start >= wrapped
    return len(line) >= wrapped and (line[-1].islower() or text[start] == "(")


def _ends_sentence(text: str, dot: int) -> bool:
    """Say whether the lone dot at a place ends a sentence."""
    before = text[dot - 1 : dot]
    if (
        before in _SUM_ENDS
        and _SUM_GOES_ON_RE.match(text, dot + 1)
        and _SUM_END_RE.search(text, max(0, dot - 9), dot)
    ):
        return False
    if not before.isalpha():
        return True
    word = text[max(0, dot - 14) : dot].split()[-1]
    if len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS:
        return True  # a whole word, the usual case
    found = _LAST_WORD_RE.search(text, max(0, dot - 14), dot)
    if found is None:
        return True
    unit, _, last = found.group().rpartition(".")
    word = last if unit.rpartition(".")[2].lower() in UNITS_SHORT else found.group()  # "млн.долл."
    if word.lower() in UNITS_SHORT and _GOES_ON_RE.match(text, dot + 1):
        return False
    if word.lower() in _MAGNITUDES and _SHARE_RE.match(text, dot + 1):
        return True  # "5 млн. 85% экспорта – мебель"
    following = _NEXT_WORD_RE.match(text, dot + 1)
    lead = text[max(0, found.start() - 6) : found.start()]
    return _word_ends(word, lead, following.group(1) if following else "")


def _word_ends(word: str, lead: str, following: str) -> bool:
    """Say whether a sentence may end in `word.` before the word `following`.

    >>> _word_ends("St", " in ", "Petersburg"), _word_ends("г", "2017 ", "Экспорт")
    (False, True)
    >>> _word_ends("U.S", "the ", "The"), _word_ends("U.S", "the ", "President")
    (True, False)
    """
    low = word.lower()
    if low in NEVER_LAST:
        return False
    if low in MONTHS_SHORT:
        return not following[:1].isdigit()
    if low in UNITS_SHORT:
        if low in _MAGNITUDES and following.isdecimal() and len(following) <= _GROUP:
            return False  # "265 млн. 779 тыс. 632 доллара"
        if low in _YEARS and following[:1].isdigit():
            return False  # "в 2016 г. 92 млн", "(2016 г. – 92 млн)"
        return following.lower() not in CURRENCY_STARTS and not (
            low in {"г", "гг"} and not lead.rstrip()[-1:].isdigit()
        )
    if low in SOMETIMES_LAST or "." in word:
        return following in SENTENCE_STARTERS
    # An initial: "A. Lukashenko", but "vitamin C. The".
    return len(word) > 1 or word.islower() or following in SENTENCE_STARTERS
