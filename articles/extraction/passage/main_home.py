"""Whose trade a text is about on the Belarusian side: that of one of its regions, or the country's."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from ..sentences.coded import HOME, THIRD, Spot
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_OFTEN = 4  # times
_COMMITTEE_RE = compiled(
    r" (?:областн\w+ )?(?:облисполком|исполкома?\b|исполнительн\w+ комитет)"
    r"|(?: (?:regional|oblast))? executive committee"
)
# "Foreign trade of Brest Oblast": the text is about all that the oblast trades.
_ALL_TRADE_OF_RE = compiled(
    r"(?:(?:foreign|external)[- ]trade(?: turnover| volume| in goods)? of (?:the )?"
    r"|(?:внешнеторгов\w+ (?:товаро)?оборот\w*|внешн\w+ торговл\w+) )$"
)
_OWN_TRADE_RE = compiled(r"(?:'s?)? (?:total )?(?:foreign|external)[- ]trade")
_TRADE_LEAD, _LINK = 40, 60  # characters
_OPENING = 40  # characters before the end of a sum that opens a sentence
_PAIRS = ("MP", "PM", "MR", "RM")
_ENDS = '.!?…»"”'
_OUR_OBLAST_RE = compiled(r"\b(?:our (?:oblast|region)|наш\w{1,2} област\w+)\b")
# "The oblast's foreign trade", where the text has named no other: its own.
_UNITS_TRADE_RE = compiled(
    r"(?:оборот|торговл|экспорт|импорт)\w* (?:товар\w+ (?:и услуг\w* )?|услуг\w* )?"
    r"(?:наш\w+ |всей )?(?:региона|области)\b"
    r"|\b(?:region|oblast)'s (?:foreign[- ])?(?:trade|exports|imports|turnover)\b"
    r"|\b(?:foreign[- ]trade|(?:foreign )?(?:trade )?turnover|exports?|imports?)(?: in goods)?"
    r" of (?:the|our) (?:region|oblast)\b(?! of)"
)
_SUM_RE = compiled(r"\d ?(?:million|billion|mln|bln|bn|млн|млрд|миллион|миллиард)")


def main_home(reading: Reading, title_end: int, owner: str) -> str:
    """Return the region of Belarus that the text is about, "BY" where there is none.

    That is one whose city the headline names first and the text its oblast, one named most of all,
    or the only one in a text that never speaks of the country; or else the `owner` of the page.
    """
    elsewhere, behind = _in_other_company(reading)
    named = Counter([
        s.code for s in reading.spots
        if s.letter in "BM" and not s.weak and s.start not in elsewhere and not _is_link(reading, s)
        and reading.coded[s.start - 1 : s.start] != "-" != reading.coded[s.end : s.end + 1]
    ])  # fmt: skip
    if owner.startswith("BY-") and _is_owners(reading, named, owner):
        return owner
    hosts = {
        spot.code for spot in reading.spots
        if spot.letter == "M" and not spot.weak and _owns_all_told(reading, spot)
        and spot.start < reading.first_end(_SUM_RE, reading.plain)
        and spot.start not in behind
    }  # fmt: skip
    if len(hosts) == 1 and set(named) <= {"BY", *hosts} and named["BY"] <= 1:
        return hosts.pop()  # a regional executive committee tells of its own trade
    in_title = [s for s in reading.spots if s.start < title_end]
    if in_title and in_title[0].letter == "M" and named[in_title[0].code]:
        return in_title[0].code
    if len(named) == 1 and "BY" not in named and (
        max(named.values()) > 1 or reading.says_region(0, title_end)
        or any(spot.code in named for spot in in_title)  # "Tver and Brest sign a plan"
        or _tells_our_oblast(reading)
        or _tells_units_trade(reading)
    ):  # fmt: skip
        return next(iter(named))
    regions = [code for code in named if code != "BY"]
    if len(regions) == 1 and named["BY"] <= 1 and _tells_units_trade(reading):
        return regions[0]
    first = _first_trader(reading)
    if first and set(named) <= {"BY", first} and named["BY"] <= named[first]:
        return first
    code, times = named.most_common(1)[0] if named else ("BY", 0)
    return code if times >= _OFTEN and times > 2 * named["BY"] else "BY"


def _is_owners(reading: Reading, named: Counter[str], owner: str) -> bool:
    """Say whether a page of a region's office is about its own: it names no other, nor the country more."""
    told = reading.says_region(
        0, reading.first_end(_SUM_RE, reading.plain)
    )  # "firms of the oblast"
    return set(named) <= {"BY", owner} and named["BY"] <= named[owner] + told


def _first_trader(reading: Reading) -> str:
    """Return the region of Belarus that the first sum is of, with Russia or a region: "M and P traded".

    They may stand behind a sum that opens its sentence: "About $3bn was the turnover of M with R".
    """
    end = reading.first_end(_SUM_RE, reading.plain)
    if end >= len(reading.plain):
        return ""
    start, stop = reading.document.sentences[reading.document.sentence_at(end - 1)]
    spots = reading.spots_between(start, end)
    if not spots and end - start < _OPENING:
        again = _SUM_RE.search(reading.plain, end, stop)
        spots = reading.spots_between(end, again.start() if again else stop)
    beside = [
        spot for spot in spots
        if not spot.weak and reading.coded[spot.start] == spot.letter  # of no office
    ]  # fmt: skip
    letters = "".join(spot.letter for spot in beside)
    return next((s.code for s in beside if s.letter == "M"), "") if letters in _PAIRS else ""


def _tells_units_trade(reading: Reading) -> bool:
    """Say whether a text tells of "the oblast's trade" before any sum and any region of Russia."""
    told = reading.first_end(_UNITS_TRADE_RE, reading.plain)
    if told >= reading.first_end(_SUM_RE, reading.plain):
        return False
    return all(spot.start > told for spot in reading.spots if spot.letter == "P")


def _tells_our_oblast(reading: Reading) -> bool:
    """Say whether "our oblast" stands before any sum, and is none of Russia's that was named first."""
    told = reading.first_end(_OUR_OBLAST_RE, reading.plain)
    if told >= reading.first_end(_SUM_RE, reading.plain):
        return False
    return next((s.letter for s in reading.spots if s.letter in "MP"), "") == "M"


def _owns_all_told(reading: Reading, spot: Spot) -> bool:
    """Say whether a region's committee stands there, or all its foreign trade: it tells of its own."""
    plain, start = reading.plain, max(0, spot.start - _TRADE_LEAD)
    return (
        _COMMITTEE_RE.match(plain, spot.end) is not None
        or _OWN_TRADE_RE.match(plain, spot.end) is not None
        or _ALL_TRADE_OF_RE.search(plain, start, spot.start) is not None
    )


def _is_link(reading: Reading, spot: Spot) -> bool:
    """Say whether Belarus stands in a short line that is no sentence: "President of the Republic of …"."""
    if spot.letter != HOME:
        return False
    start, end = reading.document.paragraphs[reading.document.paragraph_at(spot.start)]
    return end - start < _LINK and reading.document.text[start:end].rstrip()[-1:] not in _ENDS


def _in_other_company(reading: Reading) -> tuple[set[int], set[int]]:
    """Return where Belarus stands only beside other countries, and what follows a region of Russia.

    The first is the headline of another item, the second who receives "the governor of P and …".
    """
    elsewhere: set[int] = set()
    behind: set[int] = set()
    if reading.letters.isdisjoint((THIRD, "P")):
        return elsewhere, behind
    sentence_at = reading.document.sentence_at
    for _, near in groupby(reading.spots, key=lambda spot: sentence_at(spot.start)):
        spots = list(near)
        letters = [spot.letter for spot in spots]
        if THIRD in letters and not {"R", "P", "M"} & set(letters):
            elsewhere.update(spot.start for spot in spots if spot.letter == HOME)
        if "P" in letters:
            behind.update(spot.start for spot in spots[letters.index("P") + 1 :])
    return elsewhere, behind
