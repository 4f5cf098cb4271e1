"""What is told in an unusual order, put in the usual one before a text is read.

"354.6 (+16.9%) million dollars" is read as "354.6 million dollars (+16.9%)", and "minus 32% for
Russian exports ($3.3bn)" as "Russian exports minus 32% ($3.3bn)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .marks import Edit

# A year before the bracket is no number of a sum: "in 2018 (up 4%) million-dollar contracts".
_UNIT_BEHIND_RE = re.compile(
    r"""\d(?<!(?<![\d.,])(?:19|20)\d\d)
    (?P<bracket>\ \((?:[^()%\d\n]{0,24})\d[\d.,]*\ ?(?:%|per\ ?cent|процент\w*|проц\.?)[^()%\n]{0,24}\))
    (?P<unit>\ (?:(?P<short>m(?:ln?|n)?|bl?n)\b\.?|million|billion|(?:млн|млрд)\b\.?|миллион\w*|миллиард\w*)
        (?P<currency>\ (?:US\ |U\.S\.\ |Russian\ |Belarusian\ |американских\ |росс\w+\ |белорусских\ )?
            (?:dollars?|USD|EUR|ro?ubles?|euros?|долл(?:\b\.?|ар\w+)|руб(?:\b\.?|л\w+)|евро)(?:\ США)?(?!\w))?
    )""",
    re.VERBOSE,
)
_MONEY_BEFORE_RE = re.compile(r"(?:[$€]|\b(?:USD|EUR|RUB|BYN)) ?[\d.,]*\Z")
_REACH = 16  # characters
# "Minus 32% for Russian exports ($3.3bn)" opens its clause; in "it grew plus 4% in exports" a verb leads.
_OPENS_RE = re.compile(r"(?:[:;,–—(-]|\b(?:and|but|и|а))\s\Z|[(\n]\Z")
_SIGNED_RE = re.compile(
    r"""(?:(?:minus|plus|минус|плюс)\ |(?P<sign>[+–-]))\d[\d.,]*\ ?(?:%|per\ ?cent|процент\w*)
    (?P<of>\ (?:for|in|on|по|в|у)
        (?P<flow>\ (?:the\ )?(?:[^\W\d]{4,20}\ ){0,2}?(?P<noun>exports?|imports?|экспорт[уе]|импорт[уе])
        (?:\ (?:to|from|в|из)\ (?:the\ )?(?:[A-Z][a-z]+|[А-ЯЁ][а-яё]+))?
        |\ (?:российскому|белорусскому|встречному)(?=\ \(|[.,;])))(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNED_HINTS = ("% for ", "% in ", "% on ", "% по ", "% в ", "cent for ", "cent in ")
# "…,” the head stressed. Russian government.": a translation that cut the office in two.
_CUT_OFFICE_RE = re.compile(
    r"""["”»]\ (?:[Tt]he\ (?P<noun>head|leader|chairman|deputy\ head|speaker)(?P<verb>\ [a-z]{2,12}(?:ed|id))
        |[a-z]{2,12}(?:ed|id)\ the\ (?P<last>head|leader|chairman|deputy\ head|speaker))
    (?P<cut>\.\ (?P<of>(?:of\ )?(?:the\ )?(?:[A-Z][a-z]+\ ){0,2}
        (?:[Gg]overnment|[Ss]tate|[Rr]egion|[Rr]epublic|[Oo]blast|[Cc]abinet|[Pp]arliament|[Mm]inistry|[Dd]epartment)))
    (?=\.(?:\s|$))""",
    re.VERBOSE,
)
_LONG = {"m": "million", "b": "billion"}


def reordered(text: str) -> Iterator[Edit]:
    """Yield what to put in and what to leave out, so that words stand in their usual order.

    >>> list(reordered("It was 354.6 (+16.9%) mln dollars"))
    [(12, 12, ' million dollars'), (21, 33, '')]
    """
    if "%) " in text or "ent) " in text or "нт" in text:
        yield from _units(text)
    if any(hint in text for hint in _SIGNED_HINTS):
        yield from _flows(text)
    if "the head " in text or "the leader " in text or " the head." in text:
        yield from _offices(text)


def _offices(text: str) -> Iterator[Edit]:
    """Yield what an office is of, to stand behind its noun and not as a sentence of its own."""
    for match in _CUT_OFFICE_RE.finditer(text):
        place = match["of"].removeprefix("of ")
        at = match.end("noun") if match["noun"] else match.end("last")
        of = f" of {place}" if place.startswith("the ") else f" of the {place}"
        if match["noun"]:
            yield at, at, of
            yield *match.span("cut"), ""
        else:
            yield *match.span("cut"), of


def _units(text: str) -> Iterator[Edit]:
    """Yield the unit of a sum that stands behind the brackets of its change."""
    for match in _UNIT_BEHIND_RE.finditer(text):
        at = match.start("bracket")
        if not match["currency"] and not _MONEY_BEFORE_RE.search(text, max(0, at - _REACH), at):
            continue  # "3.1 (+5%) million tonnes"
        unit = match["unit"]
        if match["short"]:
            unit = f" {_LONG[match['short'][0]]}{match['currency'] or ''}"
        yield at, at, unit
        yield *match.span("unit"), ""


def _flows(text: str) -> Iterator[Edit]:
    """Yield the flow that a signed change is told of, to stand before it as its subject does."""
    noun = ""  # «минус 32% по российскому экспорту и минус 19% по белорусскому»
    for match in _SIGNED_RE.finditer(text):
        noun = match["noun"] or noun
        if noun and _OPENS_RE.search(text, max(0, match.start() - 5), match.start()):
            flow = match["flow"][1:] if match["noun"] else f"{match['flow'][1:]} {noun}"
            sign = {"+": "plus ", "": ""}.get(match["sign"] or "", "minus ")  # behind a word
            yield match.start(), match.start() + bool(sign), f"{flow} {sign}"  # a dash is no sign
            yield *match.span("of"), ""
