"""Odd characters of pages made plain before a text is read, and offsets given back as they were.

Spaces of other kinds and runs of them in prose, soft hyphens, stress marks, letters in two parts, and
letters of the other alphabet that look alike ("Вelarus" with a Cyrillic first letter).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..records import Extraction, Figure, Quote, Span
from .broken_words import broken_words
from .cell_lines import cell_breaks
from .cell_spaces import cell_spaces
from .marks import Edit, bullets, entities, marks
from .wrapped import cut_breaks

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\u200a\u2002\u2003"), " ")
_SPACE_RE = re.compile(f"[{''.join(map(chr, _SPACES))}]")
_IN_PARTS = {"и": "й", "И": "Й", "е": "ё", "Е": "Ё"}
# What stands for nothing (hidden characters and stress marks, spaces at the ends of lines and before
# commas, marks of notes: "grew by 5%.[1] Exports", "by 5 percent12."), and where a space is missing.
# Each pattern begins with what it looks for, and is tried only where its hint stands in the text.
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301"
_HIDDEN_RE = re.compile(rf"[{_HIDDEN}\u0306\u0308]")
_HIDDEN_FORMS_RE = re.compile(
    rf"(?P<parts>[иИ]\u0306|[еЕ]\u0308)|(?!\u00ad *\r?\n)[{_HIDDEN}]"  # that breaks a word
)
_NOTHING = (
    ("\r", re.compile(r"\r(?=\n)")),
    ("\n ", re.compile(r" (?<=\n ) *(?=\S)")),
    (" \n", re.compile(r"(?<! ) +(?=\n)")),
    (" \r", re.compile(r"(?<! ) +(?=\r\n)")),
    (" ,", re.compile(r" (?<=\w )(?=,(?:\s|\Z))")),
    (" .", re.compile(r" (?<=\w )(?=\.(?:\Z|\n| [^\s.]))")),
    ("[", re.compile(r"\[(?:(?<=[^\W\d_.%»”)]\[)\d{1,3}\]|(?<=[.%»”)]\[)\d{1,2}\](?=\s|\Z))")),
    # "5 billion {dollars}", as pages that swap words for others leave it
    # "18 [billion] over the year", as an editor completes what was said
    (
        "[",
        re.compile(
            r"\[(?<=\d \[)(?=(?:[mb]illion|trillion|mln|bln|млн|млрд|миллион|миллиард)[^\[\]]{0,20}\])"
        ),
    ),
    (
        "]",
        re.compile(
            r"\](?:(?<=illion\])|(?<=illions\])|(?<=[mb]ln\])|(?<=dollars\])|(?<=млн\])|(?<=млрд\])"
            r"|(?<=долларов\])|(?<=рублей\])|(?<=миллионов\])|(?<=миллиардов\]))"
        ),
    ),
    ("{", re.compile(r"\{(?=[a-z]+\})")),
    ("}", re.compile(r"\}(?<=[a-z]\})")),
    (
        "",
        re.compile(
            r"\d(?:(?<=percent\d)|(?<=dollars\d)|(?<=roubles\d)|(?<=rubles\d)|(?<=процентов\d)"
            r"|(?<=процента\d)|(?<=долларов\d)|(?<=рублей\d))\d{0,2}(?=[ .,;])"
        ),
    ),
)
_MISSING = (
    re.compile(
        r"[.!?](?:(?<=[^\W\d_][a-zа-яё][.!?])|(?<=\d[kmк][.!?])|(?<=[\d%»”)][.!?]))"
        r"(?=[A-ZА-ЯЁ«“][a-zа-яё]|[ВКОСУ] )"
    ),
    re.compile(r",(?<=[\w%»”)],)(?=[^\W\d_])"),
    re.compile(r"\d(?<= (?:19|20)\d\d)(?=[A-ZА-ЯЁ][a-zа-яё]{2})"),  # "in 2009Belarus bought"
    # «долларовк 2030 году», «5 миллионовдолларов», "$5 millionin 2024", "up 5%to"
    re.compile(r"(?:долларов|рублей)(?=(?:[вкси]|во|на|за|до|из|по|от|США)(?:\s|[.,;]))"),
    re.compile(r"мил?ли(?:он|ард)(?:ов|а)?(?=доллар|рубл)|(?:млн|млрд)(?=доллар|рубл)"),
    re.compile(r"(?:[mb]illion|dollars|rubles)(?=(?:in|to|from|by|and|dollars|rubles)\s)"),
    re.compile(r"%(?<=\d%)(?=[а-яё]{2}|(?:to|in|compared|more|less|and)\s)"),
    # «за9 месяцев», «составил5 млн», "to$5 million"
    re.compile(
        r"\s(?:[вкс]|за|на|до|по|от|to|by|in|of|over|from|about|более|почти|около|свыше"
        r"|состав(?:ил[аи]?|ило))(?=[$€]?\d)"
    ),
)
_RUN_RE = re.compile(r"(?<=\S) {2,}(?=\S)")
_NUMBER_RE = re.compile(r"[\d\s.,%+–-]+")
_WORDS, _IN_A_CELL = 8, 3  # what a line of prose has at least, in all and between two runs
_SENTENCE_ENDS = (".", "!", "?", "…", "”", "»", '"', ":", ";")
_LATIN, _CYRILLIC = "aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)
_PAIR_RE = re.compile(r"[a-zA-Z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][a-zA-Z]")
_LATIN_RE, _CYRILLIC_RE = re.compile("[a-zA-Z]+"), re.compile("[а-яёА-ЯЁ]+")
_WORD_RE = re.compile(r"[^\W\d_]+")
_NO_CYRILLIC_RE, _NO_LATIN_RE = re.compile("[^а-яёА-ЯЁ]+"), re.compile("[^a-zA-Z]+")
# A word of one letter between words of the other alphabet: «торговля c Россией» with a Latin letter.
_ALONE_RE = re.compile(r" (?:(?<=[а-яё] )[acoyB](?= [а-яёА-ЯЁ«\d])|(?<=[a-z] )а(?= [a-zA-Z]))")


def make_plain(text: str) -> tuple[str, Sequence[int]]:
    """Return the text with plain characters, and where each of them stood.

    Lines of tables and menus keep their runs of spaces. The places are empty where nothing changed.

    >>> make_plain("Trade  with Tula grew by   five percent last year\\nExports  5.1")[0]
    'Trade with Tula grew by five percent last year\\nExports  5.1'
    >>> make_plain("то\\u00adва\\u0301ры\\u00a0из Ту\\u200bлы . Их,впрочем,мало[2]")[0]
    'товары из Тулы. Их, впрочем, мало'
    """
    plain = text.translate(_SPACES) if _SPACE_RE.search(text) else text
    places: Sequence[int] = ()
    for find in _IN_TURN:
        if edits := find(plain):
            plain, kept = edited(plain, edits)
            places = [places[place] for place in kept] if places else kept
    plain = _of_one_alphabet(plain)
    broken = broken_words(plain)
    plain = _with_lines_joined(plain)
    if broken:
        plain, kept = edited(plain, broken)
        places = [places[place] for place in kept] if places else kept
    return plain, () if plain == text else places or range(len(text))


def _of_one_alphabet(text: str) -> str:
    """Return the text with the letters of the other alphabet in its words put right."""
    if not (_CYRILLIC_RE.search(text) and _LATIN_RE.search(text)):
        return text
    if _has_mixed_words(text):
        text = _WORD_RE.sub(_in_one_alphabet, text)
    return _ALONE_RE.sub(_in_other_alphabet, text)


def _with_lines_joined(text: str) -> str:
    """Return the text with spaces for the line breaks that a page has put into running text.

    Tabs stand for those that it has put between the columns of a table, and for spaces there.
    """
    for join, find in ((" ", cut_breaks), ("\t", cell_breaks), ("\t", cell_spaces)):
        places = find(text)
        if not places:
            continue
        pieces: list[str] = []
        last = 0
        for place in places:
            pieces += (text[last:place], join)
            last = place + 1
        text = "".join([*pieces, text[last:]])
    return text


def _odd_stretches(text: str) -> list[Edit]:
    """Return the edits that take away what stands for nothing and put in the spaces left out."""
    edits: list[Edit] = []
    if _HIDDEN_RE.search(text):
        edits += [_plain_form(match) for match in _HIDDEN_FORMS_RE.finditer(text)]
    for hint, pattern in _NOTHING:
        if hint in text:
            edits += [(*match.span(), "") for match in pattern.finditer(text)]
    stripped = len(text.rstrip(" "))
    if stripped < len(text):
        edits.append((stripped, len(text), ""))
    for pattern in _MISSING:
        edits += [(match.end(), match.end(), " ") for match in pattern.finditer(text)]
    return apart(edits)


def _plain_form(odd: re.Match[str]) -> Edit:
    """Return what stands for a hidden character, or for a letter in two parts."""
    return odd.start(), odd.end(), _IN_PARTS[odd.group()[0]] if odd["parts"] else ""


def apart(edits: list[Edit]) -> list[Edit]:
    """Return edits in the order of the text, of two that meet the first or longer."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept


def edited(text: str, edits: list[Edit]) -> tuple[str, list[int]]:
    """Return the text with edits in its order made, and where each letter stood; one put in stood
    where the letter before it did."""
    pieces: list[str] = []
    places: list[int] = []
    last = 0
    for start, end, letters in (*edits, (len(text), len(text), "")):
        pieces += (text[last:start], letters)
        places.extend(range(last, start))
        places.extend(min(start + step, end - 1) for step in range(len(letters) - 1))
        places += [end - 1] * bool(letters)
        last = end
    return "".join(pieces), places


def _has_mixed_words(text: str) -> bool:
    """Say whether a letter of one alphabet stands right beside one of the other."""
    rarer = _LATIN_RE if text.count("о") > text.count("o") else _CYRILLIC_RE
    for run in rarer.finditer(text):
        beside = text[max(0, run.start() - 1) : run.start()] + text[run.end() : run.end() + 1]
        if any(letter.isalpha() for letter in beside):
            return True
    return False


def _in_one_alphabet(word: re.Match[str]) -> str:
    """Return a word of both alphabets in the one that all its letters may be of, where there is one."""
    letters = word.group()
    if letters.isascii() or _PAIR_RE.search(letters) is None:
        return letters
    if set(_NO_LATIN_RE.sub("", letters)) <= set(_LATIN):
        return letters.translate(_TO_CYRILLIC)
    if set(_NO_CYRILLIC_RE.sub("", letters)) <= set(_CYRILLIC):
        return letters.translate(_TO_LATIN)
    return letters


def _in_other_alphabet(letter: re.Match[str]) -> str:
    """Return a letter as it looks in the other alphabet."""
    found = letter.group()
    return found.translate(_TO_CYRILLIC if found.isascii() else _TO_LATIN)


def _runs(text: str) -> list[Edit]:
    """Return the edits that leave one space for each run in lines of prose."""
    edits: list[Edit] = []
    at = 0
    for line in text.split("\n") if "  " in text else ():
        if _is_prose(line):
            edits += [(at + run.start(), at + run.end(), " ") for run in _RUN_RE.finditer(line)]
        at += len(line) + 1
    return edits


def _is_prose(line: str) -> bool:
    """Say whether a line with runs of spaces is one of prose: no row of a table, no menu."""
    cells = _RUN_RE.split(line)
    if len(cells) == 1 or "\t" in line or "|" in line:
        return False
    words = len(line.split())
    numbers = sum(_NUMBER_RE.fullmatch(cell) is not None for cell in cells)
    if words < _WORDS or numbers * _IN_A_CELL >= len(cells):
        return False
    if len(cells) == words:  # each gap is wide: those of a menu are too
        return line.rstrip().endswith(_SENTENCE_ENDS)
    return words >= _IN_A_CELL * len(cells)


_IN_TURN = (entities, marks, bullets, _odd_stretches, _runs)


def spread(found: Extraction, text: str, places: Sequence[int]) -> Extraction:
    """Return what was found in a text made plain with the offsets and the letters that it has in `text`."""

    def back(span: Span) -> Span:
        return Span(places[span.start], places[span.end - 1] + 1) if span.end > span.start else span

    def figure(record: Figure) -> Figure:
        span = back(record.span)
        return replace(
            record,
            span=span,
            evidence=span.of(text),
            sentence=back(record.sentence),
            context=back(record.context),
        )

    def quote(record: Quote) -> Quote:
        span = back(record.span)
        return replace(
            record,
            span=span,
            text=span.of(text),
            speaker_span=record.speaker_span and back(record.speaker_span),
            cue=record.cue and back(record.cue),
            sentence=back(record.sentence),
            context=back(record.context),
        )

    return replace(
        found,
        figures=tuple(map(figure, found.figures)),
        quotes=tuple(map(quote, found.quotes)),
        reported=tuple(map(quote, found.reported)),
    )
