"""Numbers that only the sum before them gives a unit: "neighbouring Chuvashia has ninety"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from ..amounts import Amount
from ..numbers.numerals import money_words, parse_number
from ..vocabulary.dates import MONTHS
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import Places, matches

_DIGITS = r"\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]\d)"
_HALF = " and a half"
_NUMBER_RE = re.compile(r"\d+(?:[.,]\d+)*(?:-[^\W\d]{1,3}(?!\w))?(?P<unit> ?%| [^\W\d]{3,})?")
_SMALL = 10  # a smaller whole number is a count more often than a sum
_LEAD = 48  # characters before a number that may lead to it
_FAR = 25  # a sum that is so many times smaller than the one before has a unit of its own


_OPENED_RE = re.compile(r"P \($")
# "Turnover was $9 million, imports (6.2) being twice as high as exports (2.8)".
_FLOW_OPENED_RE = compiled(
    r"(?:exports?|imports?|sales|purchases|supplies|экспорт\w*|импорт\w*|ввоз\w*|вывоз\w*) \($"
)
# What such brackets may hold as well: a share, a weight, a count.
_UNLIKE_RE = compiled(
    r"%|per ?cent|percent|\bshares?\b|\btonn?e?s?\b|\bunits\b|\bcompanies\b|\benterprises\b|\bfirms\b"
    r"|процент|\bдол[яиюе]\w?\b|\bтонн|\bтыс|\bштук|\bединиц|\bпредприят|\bкомпани|\bместо\b"
)
_PART_RE = compiled(
    r" of (?:them|it|those|these|this|that|which)(?: sum)? (?:are|is|was|were|being|made up|came from)"
    r" (?:(?:the|our|its|their|own|belarusian|belarus'|russian|[BMRP]+(?:'s?)?) ){0,2}"
    r"(?:exports?|imports?|supplies|deliveries|shipments|sales|purchases)\b"
)
_BACK_RE = compiled(r" back\b")
_TURN = 70  # characters from a sum to a number that takes its unit
_NO_MONTH = "".join(rf"(?<!\b{month})" for month in sorted(MONTHS))
_HAVE_RE = compiled(r"^(?:have|has|had) ")
_YEAR_BEHIND_RE = compiled(r" (?:already )?(?:(?:this|next) year|in the )")
# What stands between them: no other number, no month, nothing that makes it a step or a guess.
_TURN_RE = compiled(
    r"[^\d%()\[\]|:;\n]*[^\W\d](?<!\b(?:or|by|no))(?<!\bplus)(?<!\bminus)(?<!\bbetween)"
    rf"(?<!\bили)(?<!\bплюс)(?<!\bминус){_NO_MONTH} |[^\d%()\[\]|:;\n]*[–—-] "
)
_LISTED_RE = re.compile(r"(?:\s*[–—-])?(?:\s*(?:in|в|за)\b)?[\s-]*м?(?:,|,?\s(?:and|и|а))\s+")
_YEAR_RE = compiled(r"(?: [–—-])? (?:in|в|за) (?:19|20)\d\d")  # "$200m in 2020, 250 in 2021"
# "The share rose from 41 to 58%": the first is as the second.
_OTHERS_RE = compiled(
    r" (?:to|до) (?:(?:about|almost|nearly|over|почти|около|более) )*\d+(?:[.,]\d+)? ?"
    r"(?:%|per ?cent|процент|пункт|points?\b|tonn?e?s?\b|units\b|тонн|тыс|штук|единиц|предприят|компани)"
)
_OF_THEM_RE = compiled(r" (?:of (?:them|these|those|which|whom)|из (?:них|которых))\b")
_PLACED_RE = compiled(r"(?:, |\b)(?:and|while) (?:in|with|to|from) (?:the )?P+,? $")
# "$561 million (export 370.4, import 190.7)": each way's number in brackets behind the sum of both.
_BY_FLOW_RE = compiled(
    r"\d[^\d()\n]{2,24}\((?P<listed>[^()\n]{0,40}\d[,;]? (?:(?:and|и|а) )?)?"
    r"(?:exports?|imports?|sales|purchases|экспорт|импорт|ввоз|вывоз)(?: [–—-]|:)? $"
)
_WAY = r"(?:exports?|imports?|sales|purchases|экспорт|импорт|ввоз|вывоз)(?: [–—-]|:)? "
# "$42 million (up 31%, including exports – 22.9, imports – 18.8)".
_INCLUDING_RE = compiled(
    r"(?:including|of which|of them|(?<!\w)в том числе|(?<!\w)в т\. ?ч\.|(?<!\w)из них)[:,]? (?:the )?"
    rf"{_WAY}(?:\d[\d.,]*[,;]? (?:(?:and|и|а) )?{_WAY})?$"
)
_DATED_RE = compiled(
    r"(?<!\w)(?:in|for|over|by|за|в) (?:[^\W\d]+ ){0,3}?"
    r"(?:(?:19|20)\d\d|(?:months|half|quarter|half-year) of (?:(?:this|the current) year|(?:19|20)\d\d)"
    r"|this year|last year)(?:-м|-й|-го)?(?: год\w?| г\.)? ?[–—] ?$"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return the pattern of a number that ends its clause, and of what may lead to it."""
    words = vocabulary_of(language)
    if not words.implied_before:
        return None
    return (
        compiled(
            rf"(?<![\w.,$€/:])(?:(?P<digits>{_DIGITS})|(?P<spelt>{words.implied_number})(?!\w))"
            rf"(?P<tail>{words.number_tail})?(?:{words.implied_after})"
        ),
        compiled(
            rf"(?:(?P<place>(?:{words.implied_place}))|(?<!\w)(?:{words.implied_before}))"
            rf"(?:{words.bare_hedges}){{0,2}}$"
        ),
    )


def implied_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of such a number: of nothing where a language has none."""
    patterns = _patterns(language)
    return patterns[0] if patterns else compiled("(?!)")


def find_implied(
    coded: str,
    start: int,
    end: int,
    language: str,
    places: Places | None = None,
    periods: Sequence[tuple[int, int]] = (),
    sums: Sequence[tuple[int, int]] = (),
) -> list[Amount]:
    """Find numbers between two offsets that stand where a sum would, without a unit.

    `periods` is where periods stand, which count nothing, `sums` where sums with a unit do.
    """
    patterns = _patterns(language)
    if patterns is None:
        return []
    number, lead = patterns
    found: list[Amount] = []
    for match in matches(number, coded, start, end, places):
        group = "digits" if match["digits"] else "spelt"
        at, stop = match.span(group)
        value = _value(match[group], language)
        before = coded[max(start, at - _LEAD) : at]
        told = [*sums, *((amount.start, amount.end) for amount in found)]
        beside = _is_in_brackets(coded, before, stop, start, end) or (
            bool(sums) and _goes_with_sum(coded, before, stop)
        )
        beside = beside or _takes_turn(coded, match.span(group), value, told, periods)
        led = None if beside else lead.search(before)
        if not (beside or _is_led(led, match, value)) or _counts_others(coded, at, stop, told):
            continue
        first = at - len(before) + led.start() if led else at  # "fell by 50%, to 63": one move
        if not beside and not sums and _is_owed(coded, start, first, before, periods):
            continue
        hedge = "over" if match["tail"] else None
        is_base = _is_base(coded, at, stop, found)
        found.append(
            Amount(at, stop, value, None, None, False, is_base, True, hedge, is_implied=True)
        )
    return found


def _counts_others(coded: str, at: int, stop: int, told: list[tuple[int, int]]) -> bool:
    """Say whether a number counts what is no money: "2,000 firms trade with it, 190 of them have …"."""
    if _OTHERS_RE.match(coded, stop):
        return True
    return _OF_THEM_RE.match(coded, stop) is not None and all(end > at for _, end in told)


def _is_base(coded: str, at: int, stop: int, found: list[Amount]) -> bool:
    """Say whether a number is what another moved from: "rose to 60 from 51", «вырос с 51 до 60»."""
    if coded.startswith(" до ", stop):
        return True
    return bool(found) and coded[found[-1].end : at] == " from "


def _is_led(led: re.Match[str] | None, match: re.Match[str], value: Decimal) -> bool:
    """Say whether a region or a verb leads to a number that may be a sum."""
    group = "digits" if match["digits"] else "spelt"
    if led is None or (led["place"] and not _may_follow(led["place"], group)):
        return False
    if match.string.startswith(")", match.end()) and "(" not in led.string:
        return False  # "They agreed with Brest: 1) to …"
    if _HAVE_RE.search(led.group()) and _YEAR_BEHIND_RE.match(match.string, match.end()):
        return False  # "Students come too: we have 60 this year"
    if value >= _SMALL or value % 1 or led["place"]:
        return True
    return group == "spelt" and led.groupdict().get("reach") is not None


def _is_in_brackets(coded: str, before: str, stop: int, start: int, end: int) -> bool:
    """Say whether a number alone in brackets behind a region is its sum: "Tyumen (31.6), Kursk (28.9)"."""
    if not coded.startswith(")", stop) or not _OPENED_RE.search(before):
        return False
    return _UNLIKE_RE.search(coded, start, end) is None


def _goes_with_sum(coded: str, before: str, stop: int) -> bool:
    """Say whether a number shares the unit of a sum before it: "in 2018 $5m, in 2019 – 6.2 (124%)"."""
    if _PART_RE.match(coded, stop) or (" there" in before and _BACK_RE.match(coded, stop)):
        return True
    if _PLACED_RE.search(before) or _is_by_flow(coded, before, stop):
        return True
    if _INCLUDING_RE.search(before) and coded[stop : stop + 1] in ",;).":
        return True
    if coded.startswith(")", stop) and _FLOW_OPENED_RE.search(before):
        return True
    return _DATED_RE.search(before) is not None


def _is_by_flow(coded: str, before: str, stop: int) -> bool:
    """Say whether a number in the brackets of a sum is one way of its trade, no share nor change."""
    opened = before.rfind("(")
    if opened < 0 or not _BY_FLOW_RE.search(before):
        return False
    end = coded.find(")", stop, stop + _LEAD)
    told = before[opened:] + coded[stop:end]
    return end >= 0 and not _UNLIKE_RE.search(told)


def _takes_turn(
    coded: str,
    number: tuple[int, int],
    value: Decimal,
    sums: Sequence[tuple[int, int]],
    periods: Sequence[tuple[int, int]],
) -> bool:
    """Say whether a number is the next after a sum: "sold goods for $69m and bought only for 40"."""
    at, stop = number
    last = max((end for _, end in sums if end <= at), default=at)
    if not 0 < at - last <= _TURN or (value < _SMALL and not value % 1):
        return False
    gap = coded[last:at]
    for first, end in periods:
        if first < stop and at < end:
            return False
        if last <= first and end <= at:
            gap = gap.replace(coded[first:end], " ")
    if _LISTED_RE.fullmatch(gap):
        return _YEAR_RE.match(coded, stop) is not None
    return _TURN_RE.fullmatch(gap) is not None and _UNLIKE_RE.search(gap) is None


def _is_owed(
    coded: str, start: int, at: int, before: str, known: Sequence[tuple[int, int]]
) -> bool:
    """Say whether a number lacks the sum before it that would make it one: "Omsk with 118"."""
    return before.endswith(" with ") or _counts(coded, start, at, known)


def _counts(coded: str, start: int, at: int, known: Sequence[tuple[int, int]]) -> bool:
    """Say whether the number before is of things or percents: "there are 48 shops, there will be 60"."""
    numbers = [
        m for m in _NUMBER_RE.finditer(coded, start, at)
        if not any(first <= m.start() < last for first, last in known)
        and coded[m.start() - 1 : m.start()] != "("  # "Omsk 118 (112%), Tomsk 60"
    ]  # fmt: skip
    return bool(numbers) and numbers[-1]["unit"] is not None


def _may_follow(place: str, group: str) -> bool:
    """Say whether a number may stand right behind a name: only one in words may."""
    last = place.rstrip()[-1]
    return group == "spelt" or not (last.isupper() or place.endswith(("was ", "is ")))


def _value(text: str, language: str) -> Decimal:
    """Return the number that digits or words write: "one point two" and "15 and a half" too."""
    text = " ".join(text.split())  # a broken page has several spaces in a row
    if text.endswith(_HALF):
        return _value(text.removesuffix(_HALF), language) + Decimal("0.5")
    if text[0].isdigit():
        return parse_number(text.replace(",", "."))
    whole, point, rest = text.partition(" point ")
    number = money_words(language).number(whole, Decimal(1))
    return number + money_words(language).number(rest, Decimal(1)) / 10 if point else number


def fits(value: Decimal, last: Decimal | None) -> bool:
    """Say whether a value is of the order of the one that gave it its unit."""
    return last is not None and value * _FAR >= last
