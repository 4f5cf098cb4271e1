"""Russian words cut short with a dot, written out before a text is read: «2021 г. может» – «2021 года может».

A dot inside a sentence ends a clause for every rule that reads to the next dot, and each rule would
need each form of a word. Where the dot may end the sentence it stays.
"""

from __future__ import annotations

import re

# A dot inside its sentence, by what follows; or none, and nothing of the word goes on.
_INSIDE = r"\.(?=[,;)]|\s[а-яё])"
_OR_BESIDE = r"\.(?=[,;)]|\s[а-яё(–—-])"  # but «2009 г. – 72,6» is a row of a table
# Each pattern begins with what it looks for, and is tried only where its hint stands in the text.
_SHORT = tuple(
    (hint, re.compile(pattern))
    for hint, pattern in (
        (
            "г",
            rf"[12]\d{{3}}(?<=(?<![\d.,/–—-])(?:19|20)\d\d)(?P<year>\s?г(?:{_INSIDE}|(?![\w.])))",
        ),
        ("мес", r"\d(?P<months>\s?мес(?:\.(?=[,;)]|\s\(?[\dа-яё])|(?![\w.])))"),
        ("мес.", r"\d(?P<months_last>мес(?=\.))"),
        ("проц", rf"\d(?P<percent>\s?проц(?!\w)(?:{_OR_BESIDE})?)"),
        (
            "р",
            rf"(?P<times>[вВ](?<!\w[вВ])\s(?:[а-яё]+\s){{0,3}}\d{{1,2}}(?:[.,]\d{{1,2}})?\s?р(?:{_INSIDE}|(?=\.(?:\s|$))))",
        ),
        ("дол", rf"(?P<dollars>дол(?<!\wдол)л?(?:\.(?=\s?США(?!\w))|{_OR_BESIDE}))"),
        ("дол.", r"(?P<dollars_last>дол(?<!\wдол)(?=\.))"),
        ("руб.", rf"(?P<roubles>руб(?<!\wруб){_OR_BESIDE})"),
        ("млн.", r"\d(?P<unit>\s?(?:млн)\.(?=\s?[а-яё]))"),
        ("млрд.", r"\d(?P<unit>\s?(?:млрд)\.(?=\s?[а-яё]))"),
        ("тыс.", r"\d(?P<unit>\s?(?:тыс)\.(?=\s?[а-яё]))"),
        ("АППГ", r"(?P<base>АППГ(?<!\wАППГ)(?!\w))"),
    )
)
_WHOLE = {
    "months": " месяцев", "months_last": " мес", "percent": " процентов",
    "dollars": "долларов", "dollars_last": "долл", "roubles": "рублей",
}  # fmt: skip
# The case of a year and of the months it is held against, by the word before.
_YEARS = {"в": " году", "к": " году", "за": " год", "на": " год", "по": " год"}
_BASES = {"к": "аналогичному периоду", "с": "аналогичным периодом", "со": "аналогичным периодом"}
_WORD_BEFORE_RE = re.compile(r"(?<!\w)([^\W\d]+)\s(?:\d{4})?$")


def shortened(text: str) -> list[tuple[int, int, str]]:
    """Return from where to where a short word stands and what is to stand there.

    >>> shortened("К 2021 г. вырос до 5 млн")
    [(6, 8, ' году'), (8, 9, '')]
    """
    edits: list[tuple[int, int, str]] = []
    if "о" not in text:  # no Russian text is without one
        return edits
    for hint, pattern in _SHORT:
        for short in pattern.finditer(text) if hint in text else ():
            start, end = short.span(1)
            ends = start + len(short[1].rstrip("."))
            edits.append((start, ends, _written(short)))
            if ends < end:
                edits.append((ends, end, ""))
    return edits


def _written(short: re.Match[str]) -> str:
    """Return a short word as it is written out where it stands."""
    kind, found = short.lastgroup or "", short[1]
    if kind == "unit":
        return found[:-1] + (" " if short.string[short.end(1)].isalpha() else "")
    if kind == "times":
        return found.rstrip(".")[:-1] + "раза"
    if kind in _WHOLE:
        return _WHOLE[kind]
    before = _WORD_BEFORE_RE.search(short.string, max(0, short.start(1) - 24), short.start(1))
    word = before.group(1).lower() if before else ""
    if kind == "year":
        return _YEARS.get(word, " года")
    return _BASES.get(word, "аналогичного периода") + " прошлого года"
