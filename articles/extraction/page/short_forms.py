"""Russian words cut short with a dot, written out before a text is read: «2021 г. может» – «2021 года может».

A dot inside a sentence ends a clause for every rule that reads to the next dot, and each rule would
need each form of a word. Where the dot may end the sentence it stays.
"""

from __future__ import annotations

import re

# A dot inside its sentence, by what follows; or none, and nothing of the word goes on.
_INSIDE = r"\.(?=[,;)]|\s[а-яё])"
_OR_BESIDE = r"\.(?=[,;)]|\s[а-яё(–—-])"  # but «2009 г. – 72,6» is a row of a table
_SHORT_RE = re.compile(
    rf"""(?P<year>(?<=(?<![\d.,/–—-])(?:19|20)\d\d)\s?г(?:{_INSIDE}|(?![\w.])))
    |(?P<months>(?<=\d)\s?мес(?:\.(?=[,;)]|\s\(?[\dа-яё])|(?![\w.])))
    |(?P<months_last>(?<=\d)мес(?=\.))
    |(?P<percent>(?<=\d)\s?проц(?!\w)(?:{_OR_BESIDE})?)
    |(?P<times>(?<!\w)[вВ]\s(?:[а-яё]+\s){{0,3}}\d{{1,2}}(?:[.,]\d{{1,2}})?\s?р(?:{_INSIDE}|(?=\.(?:\s|$))))
    |(?P<dollars>(?<!\w)долл?(?:\.(?=\s?США(?!\w))|{_OR_BESIDE}))
    |(?P<dollars_last>(?<!\w)дол(?=\.))
    |(?P<roubles>(?<!\w)руб{_OR_BESIDE})
    |(?P<unit>(?<=\d)\s?(?:млн|млрд|тыс)\.(?=\s?[а-яё]))
    |(?P<base>(?<!\w)АППГ(?!\w))""",
    re.VERBOSE,
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
    """Return from where to where a short word stands and what is to stand there, in text order.

    >>> shortened("К 2021 г. вырос до 5 млн")
    [(6, 8, ' году'), (8, 9, '')]
    """
    edits = []
    for short in _SHORT_RE.finditer(text):
        ends = short.start() + len(short.group().rstrip("."))
        edits.append((short.start(), ends, _written(short)))
        if ends < short.end():
            edits.append((ends, short.end(), ""))
    return edits


def _written(short: re.Match[str]) -> str:
    """Return a short word as it is written out where it stands."""
    kind, found = short.lastgroup or "", short.group()
    if kind == "unit":
        return found[:-1] + (" " if short.string[short.end()].isalpha() else "")
    if kind == "times":
        return found.rstrip(".")[:-1] + "раза"
    if kind in _WHOLE:
        return _WHOLE[kind]
    before = _WORD_BEFORE_RE.search(short.string, max(0, short.start() - 24), short.start())
    word = before.group(1).lower() if before else ""
    if kind == "year":
        return _YEARS.get(word, " года")
    return _BASES.get(word, "аналогичного периода") + " прошлого года"
