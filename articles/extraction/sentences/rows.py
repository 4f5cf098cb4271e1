"""Numbers whose unit stands elsewhere: rows under a heading, "of which exports were 225"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ..amounts import Amount
from ..cues import FLOWS
from ..numbers.numerals import parse_number
from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import Places, matches

_NUMBER = r"(?:\d{1,3}(?:[ ,]\d{3})*|(?!(?:19|20)\d\d(?![\d.,]))\d{4,6})(?:[.,]\d{1,3})?"
_YEAR_RE = compiled(r"(?:19|20)\d\d$")
# "2008 год - 141 207", "2008: 141,207": a row of its own year.
_YEAR_LABEL = r"(?<![^\s(])(?:19|20)\d\d(?:-й)?(?: год| ?г\.?)?(?= ?[–—:|-] ?\d)"
_FLOW_REACH = 60
_HEADING = 140
_HEAD_REACH = 40  # characters from a unit to the colon before its list
_ITEM_RE = re.compile(
    r"(?<=[:;,]) ?(?:and |и )?[^\W\d][^:;,()\d]{1,60}?(?: ?[–—:-] ?| )"
    r"(?P<number>\d{1,3}(?:[ ,]\d{3})*(?:[.,]\d{1,3})?)(?=[;,.]? |[;.,]?$)"
)
# "Turnover, million US dollars: 58.9 in 2017, including exports 33.6": the first number has no name.
_FIRST_ITEM_RE = re.compile(
    r": ?(?P<number>\d{1,3}(?:[ ,]\d{3})*(?:[.,]\d{1,3})?)"
    r"(?=[;,] | \(| (?:in|for|за|в) (?:(?:19|20)\d\d|[^\W\d]{3,}))"
)
_UNIT_LEAD = 14  # "US dollars, million"
_PERCENT_RE = re.compile(r"%|per ?cent|процент")
_PART_REACH = 40  # characters
# "It is 35 billion already, of them imports 24.6".
_PART_LEAD_RE = compiled(
    r"\d ?[^\W\d]+\.?, (?:of (?:which|them|it)|including|incl\.?|из них|из которых|в том числе|включая) $"
)
# "Our exports are 28, imports 43 million": the next sum gives the unit.
_UNIT_AHEAD_RE = compiled(
    r",? (?:and |while |а |и )?(?:[^\W\d]+ )?(?:imports?|exports?|импорт|экспорт|ввоз|вывоз)"
    r"(?: ?[–—-]| составил| was| were| of| at)? (?:us ?)?\$?\d{1,3}(?:[.,]\d+)? ?"
    r"(?:million|billion|mln|bln|млн|млрд|миллион|миллиард)"
)
# "Export 60, import 40 thousand tonnes": the first is of tonnes too.
_WEIGHT_AHEAD_RE = compiled(
    r",? (?:and |while |а |и )?(?:imports?|exports?|импорт|экспорт|ввоз|вывоз)"
    r"(?: ?[–—-])? \d{1,3}(?:[.,]\d+)? ?"
    r"(?:(?:thousand|million|thsd|mln|тыс|млн)\w*\.? )?(?:tonn?es?|tons?|тонн|units|pieces|единиц|штук)"
)
_PERCENT_TOLD_RE = re.compile(
    r"(?:%|per ?cent|процент\w*)(?! ?\))"
)  # not "exports 73.8 (94%), imports"
_PERCENT_REACH = 60
_PERCENT_BEHIND = 40
_NO_PERCENT = 200  # so large a number goes on with sums, not with percents


_MONEY = (
    r"(?P<currency>(?:u\.?s\.? )?dollars|usd|us ?\$|\$|euros?|(?:russian |belarusian )?ro?ubles|rub"
    r"|(?:американских |российских |белорусских )?(?:долл\w*\.?(?: сша)?|руб\w*\.?|евро))"
)
# The unit of a table: "million US dollars", «млн долл. США»; or "US dollars, million".
_LOOSE_RE = compiled(rf"[^\W\d]+\.?,? (?:of |in )?{_MONEY}(?!\w)")
_LEADING_RE = compiled(rf".*?(?<!\w){_MONEY},? ?$")


@dataclass(frozen=True)
class _Patterns:
    row: re.Pattern[str]
    unit: re.Pattern[str]
    brackets: re.Pattern[str]
    bare: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    lead = rf"(?:{words.bare_after_flow})(?:{words.bare_hedges})?"
    return _Patterns(
        compiled(
            rf"(?:(?P<place>[PMRB])(?P=place)*(?:, [^\d,;.()–—:-]{{1,20}},)?(?:'s)?|(?<!\w)(?:{words.row_labels})|{_YEAR_LABEL})"
            rf" ?(?:[–—:|-] ?|[(]|[.… ]{{2,90}})?(?:{words.bare_hedges})?(?P<sign>[+–-]|(?:plus|minus|плюс|минус) )?"
            rf"(?P<number>{_NUMBER})(?=[;,.)\s]|$)(?![.,]\d| ?(?:%|per ?cent|percent|[a-zа-я]))"
            rf"(?:\s{{0,60}}[(|]?(?P<bracket>{_NUMBER})(?P<times> ?(?:{words.times_after}))?\s?%?[)|]?(?=[;,.\s]|$))?"
        ),
        compiled(words.table_unit),
        compiled(words.table_brackets),
        compiled(rf"(?<!\w){lead}(?P<number>{_NUMBER})(?:{words.bare_end})"),
    )


@dataclass(frozen=True, slots=True)
class RowUnit:
    """The unit that a heading gives to the numbers below it."""

    at: int
    factor: Decimal
    currency: str
    brackets: str = ""  # what a number in brackets is: an "index", or the year "before"


def find_row_unit(plain: str, magnitudes: list[int], language: str) -> RowUnit | None:
    """Return the unit of the first table heading: "(million US dollars)"; its magnitude is given."""
    words = vocabulary_of(language)
    match = _find_unit(plain, magnitudes, _patterns(language).unit)
    if match is None:
        return None
    magnitude = _meaning(words.magnitudes, match["magnitude"] or match["m2"], "1")
    currency = _meaning(words.currencies_after, match["currency"] or match["c2"], "USD")
    lead = max(0, match.start() - _HEADING)
    said = _patterns(language).brackets.search(plain, lead, match.end() + _HEADING)
    group = said.groupdict() if said else {}
    is_index = group.get("index") or group.get("column")
    brackets = "" if said is None else "index" if is_index else "before"
    return RowUnit(match.start(), Decimal(magnitude), currency, brackets)


def unit_between(
    plain: str, magnitudes: list[int], start: int, end: int, language: str
) -> RowUnit | None:
    """Return the unit that stands last between two offsets: above a table, or in its head."""
    words = vocabulary_of(language)
    for at in reversed(_within(magnitudes, start, end)):
        match = _LOOSE_RE.match(plain, at) or _LEADING_RE.match(plain, max(0, at - _UNIT_LEAD), at)
        if match is None or plain[max(0, at - 2) : at].strip().isdigit():
            continue
        said = re.match(r"[^\W\d]+", plain[at : at + _UNIT_LEAD])
        magnitude = _meaning(words.magnitudes, said.group() if said else "", "1")
        currency = _meaning(words.currencies_after, match["currency"], "USD")
        return RowUnit(at, Decimal(magnitude), currency)
    return None


def _within(places: list[int], start: int, end: int) -> list[int]:
    return places[bisect_left(places, start) : bisect_left(places, end)]


def _find_unit(plain: str, magnitudes: list[int], unit: re.Pattern[str]) -> re.Match[str] | None:
    """Return the first unit: its magnitude stands behind no number, and little before it belongs."""
    for at in magnitudes:
        if plain[at - 1 : at].isdigit() or plain[max(0, at - 2) : at - 1].isdigit():
            continue
        for lead in range(max(0, at - _UNIT_LEAD), at + 1):
            match = unit.match(plain, lead)
            if match is not None:
                return match
    return None


def _meaning(table: dict[str, str], word: str, otherwise: str) -> str:
    """Return what a word of a table of patterns stands for."""
    return next((value for p, value in table.items() if re.fullmatch(p, word)), otherwise)


def find_rows(coded: str, start: int, end: int, unit: RowUnit, language: str) -> list[Amount]:
    """Find "place – number" rows between two offsets of coded text."""
    rows = _patterns(language).row.finditer(coded, start, end)
    named = [_amount(match, unit) for match in rows if match.start() >= unit.at]
    return _first_item(coded, start, end, unit) + named if named else []


def _amount(match: re.Match[str], unit: RowUnit) -> Amount:
    """Return the sum of a number to which a heading gives its unit."""
    value = parse_number(match["number"], unit.factor) * unit.factor
    return Amount(*match.span("number"), value, None, unit.currency)


def _first_item(words: str, start: int, end: int, unit: RowUnit) -> list[Amount]:
    """Find the number right behind the colon of a list that its head alone names."""
    colon = words.find(":", unit.at, end) if start <= unit.at < end else -1
    if not 0 <= colon - unit.at < _HEAD_REACH:
        return []
    first = _FIRST_ITEM_RE.match(words, colon, end)
    return [_amount(first, unit)] if first else []


def find_items(
    plain: str, start: int, end: int, magnitudes: list[int], language: str
) -> list[Amount]:
    """Find the sums of a list whose head gives their unit: "Sold (mln USD): tea - 14.2; oil - 9"."""
    unit = find_row_unit(plain, _within(magnitudes, start, end), language)
    colon = plain.find(":", unit.at, end) if unit else -1
    if unit is None or not 0 <= colon - unit.at < _HEAD_REACH:
        return []
    named = [_amount(match, unit) for match in _ITEM_RE.finditer(plain, colon, end)]
    return _first_item(plain, start, end, unit) + named


def find_brackets(
    coded: str, start: int, end: int, unit: RowUnit, language: str
) -> tuple[list[Amount], list[Change], list[PeriodMention]]:
    """Find what stands in brackets behind the numbers of rows: an index, or the sum a year before."""
    sums: list[Amount] = []
    changes: list[Change] = []
    periods: list[PeriodMention] = []
    for match in _patterns(language).row.finditer(coded, start, end):
        if match["bracket"] is None or match.start() < unit.at:
            continue
        first, last = match.span("bracket")
        number = parse_number(match["bracket"].replace(",", "."))
        if match["times"]:
            changes.append(Change(first, match.end("times"), (number - 1) * 100, "row_times"))
        elif unit.brackets == "index":
            changes.append(Change(first, last, number - 100, "row_index"))
        elif unit.brackets == "before":
            sums.append(Amount(first, last, number * unit.factor, None, unit.currency))
            periods.append(PeriodMention(last, last, "own", relative="prior", is_anaphor=True))
    return sums, changes, periods


def _is_first_noun(match: re.Match[str], flows: list[Cue]) -> bool:
    """Say whether a flow word right before a number follows no other: "exports were $5m, imports 3"."""
    noun = match.re.groupindex.get("noun")
    return bool(noun and match[noun]) and flows[0].end > match.start()


def bare_source(language: str) -> str:
    """Return the source of a number without unit behind a flow word."""
    return _patterns(language).bare.pattern


def find_bare(
    plain: str,
    cues: list[Cue],
    start: int,
    end: int,
    language: str,
    places: Places | None = None,
) -> list[Amount]:
    """Find numbers without unit that a flow word leads to; the sum before gives their unit."""
    found: list[Amount] = []
    flows = [cue for cue in cues if cue.tag in FLOWS]
    if not flows:
        return found
    for match in matches(_patterns(language).bare, plain, flows[0].start, end, places):
        number = match["number"]
        is_part = _PART_LEAD_RE.search(
            plain, max(start, match.start() - _PART_REACH), match.start()
        )
        behind = _PERCENT_RE.search(plain, match.end(), min(end, match.end() + _PERCENT_BEHIND))
        is_percent = behind is not None and not plain.startswith(" (", match.end())
        is_first = _is_first_noun(match, flows) and not _UNIT_AHEAD_RE.match(plain, match.end())
        if (is_first and not is_part) or is_percent:
            continue
        if _WEIGHT_AHEAD_RE.match(plain, match.end()):
            continue
        last = [cue.tag for cue in flows if cue.start <= match.start()][-1]
        if last != "balance" and _is_percent_told(plain, start, match):
            continue
        near = any(
            cue.start <= match.start() and match.start() - cue.end < _FLOW_REACH for cue in flows
        )
        if near and not _YEAR_RE.match(number):
            at = match.start("number")
            found.append(
                Amount(
                    at, match.end("number"), parse_number(number), has_magnitude=False, is_led=True
                )
            )
    return found


def _is_percent_told(plain: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a small number goes on with percent: "exports grew by 5 percent, imports – 7"."""
    lead = max(start, match.start() - _PERCENT_REACH)
    told = _PERCENT_TOLD_RE.search(plain, lead, match.start())
    return told is not None and parse_number(match["number"]) < _NO_PERCENT
