"""Sums of money in plain text: numbers, number words, magnitudes, currencies, ranges, lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from .numbers.led_sums import is_bare_sum, is_traded
from .numbers.numerals import MoneyWords, money_words
from .wording.matching import Places, matches, whole_words

_UNIT_GROUPS = ("magnitude", "before", "after", "inverted", "high_before", "low_after")
_DIGIT_RE = re.compile(r"[0-9]")
_YEAR_RE = re.compile(r"(?:19|20)\d\d")
_CURRENCY_REACH = 9  # "1.25 billion. USD": a currency that a stop mark cut off
_SUBJECTS = ("рубль", "доллар", "dollar", "ruble", "rouble", "euro")  # open a sentence of their own
SMALLEST = 100_000  # a smaller sum of money is a price, a wage or a ticket
_AND = (" and ", " и ", ", and ")  # "$6 million and 12 thousand tonnes": only the first is money
_WEIGHED_RE = re.compile(
    r" ?(?:tonn?e?s?|tons|units|pieces|barrels|lit(?:re|er)s|cubic"
    r"|тонн\w{0,2}|штук|единиц\w?|литр\w{0,2}|баррел\w{1,2}|куб\w*)(?!\w)"
)
_MARKS = ("$", "€")
_OPENED_RE = re.compile(r"\d ?\((?:us ?)?[$€]$")


@dataclass(slots=True)
class Amount:
    """A sum as read: `value` in whole units, `currency` None where the text leaves it open.

    `is_led` marks a number without unit that a flow word leads to ("imports were 63.6"),
    `is_implied` one that nothing but the passage makes a sum ("and Chuvashia has ninety");
    `is_base` marks the first of "from X to Y" where something has moved; `has_magnitude` tells
    "120 million" from a bare "120".
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    currency: str | None = None
    has_magnitude: bool = True
    is_base: bool = False
    is_led: bool = False
    qualifier: str | None = None
    is_implied: bool = False


_VAGUE = ("few ", "several ", "couple of ", "many ", "несколько ", "нескольких ", "пару ", "пара ")


def find_amounts(
    plain: str, start: int, end: int, language: str, places: Places | None = None
) -> list[Amount]:
    """Find the sums of money between `start` and `end` of plain text, in text order."""
    reader = money_words(language)
    found: list[Amount] = []
    reach = min(len(plain), end + _CURRENCY_REACH)
    for match in matches(reader.pattern, plain, start, reach, places):
        first, last = match.span()
        if first >= end:
            break
        spills = last > end and match["low_magnitude"]  # "$5 million. To 2025 …" is no range
        if last > end and not spills and not (match["after"] and match["magnitude"]):
            continue
        subject = plain[end:last].strip()
        if last > end and (spills or match["before"] or subject.rstrip("s") in _SUBJECTS):
            within = reader.pattern.match(plain, first, end)  # "$11 million. The ruble weakens"
            if within is None:
                continue
            match = within
        found += _read(reader, match, plain, start, end)
    if len(found) < 2:
        return found
    shared = {amount.start for amount in found if amount.has_magnitude}
    return [amount for amount in found if amount.has_magnitude or amount.start not in shared]


def _without_count(reader: MoneyWords, match: re.Match[str], plain: str) -> re.Match[str]:
    """Return a match without a number that counts something else: "cheese for 4 million and 35 tractors"."""
    bare = not any(match.group(*_UNIT_GROUPS))
    if not (bare and match["low_magnitude"] and match["join"] in _AND):
        return match
    return reader.pattern.match(plain, match.start(), match.start("join")) or match


def _read(
    reader: MoneyWords, match: re.Match[str], plain: str, start: int, end: int
) -> list[Amount]:
    """Return what one match of the pattern says: no sum, one, or several with a shared unit."""
    match = _without_count(reader, match, plain)
    units = match.group(*_UNIT_GROUPS)
    magnitude_word, before, after, inverted_words, high_before, low_after = units
    bare = not any(units)
    if _is_no_sum(match, plain) or (bare and not is_bare_sum(reader, match, plain, start, end)):
        return []
    inverted = reader.lookup(reader.magnitudes, (inverted_words or "").partition(" ")[0])
    magnitude = reader.lookup(reader.magnitudes, magnitude_word) or inverted
    unit, currency = Decimal(magnitude or 1), reader.lookup(reader.after, after)
    currency = currency or reader.lookup(reader.before, before or high_before)
    currency = currency or reader.lookup(reader.after, low_after)
    if not bare and not reader.after_bare_re.match(plain, match.end(), end):
        if currency is None:
            return []
        if match["low_magnitude"] and match["join"] in _AND and not (after or high_before):
            alone = reader.pattern.match(plain, match.start(), match.start("join"))
            return _read(reader, alone, plain, start, end) if alone else []
    value = _value(reader, match, unit)
    is_first_alone = match["low_magnitude"] and not (magnitude_word or after or high_before)
    if value < SMALLEST and not bare and not is_first_alone and not is_traded(match, value, plain):
        return []
    first, last = match.span()
    amount = Amount(
        first, _without_stop(plain, last), value, None, currency, magnitude is not None,
        qualifier=_tail(reader, plain, last, end)
        or reader.lookup(reader.tails, match["tail"])
        or ("about" if inverted else None),
    )  # fmt: skip
    if match["low"]:
        ends = _ranged(reader, match, amount, plain, start)
        if len(ends) == 2 and not match["low_magnitude"] and not ends[0].is_base:
            return [*_listed(reader, ends[0], unit, plain, start, reader.row_re), *ends]
        return ends
    return [*_listed(reader, amount, unit, plain, start, reader.list_re), amount]


def _is_no_sum(match: re.Match[str], plain: str) -> bool:
    """Say whether what looks like a sum is none: the unit of a column, a mill, "a few hundred million"."""
    if _OPENED_RE.search(plain, match.start(), match.end()):
        return True  # "in 2021 ($ billion)": the unit of what stands below
    if match.group().endswith((" mill", " mill.")) and match["number"] in ("the", "a", "an"):
        return True  # "invested in the mill"
    return plain.endswith(_VAGUE, 0, match.start())  # "a few hundred million dollars"


def _value(reader: MoneyWords, match: re.Match[str], unit: Decimal) -> Decimal:
    """Return the number of a match in its unit, with the halves and smaller units told behind it."""
    value = reader.number(match["number"], unit) * unit
    if match["half"]:
        value += unit / 2
    if match["rest"]:
        rest_unit = Decimal(reader.lookup(reader.magnitudes, match["rest_magnitude"]) or 1)
        value += reader.number(match["rest"], rest_unit) * rest_unit + int(match["units"] or 0)
        third_unit = reader.lookup(reader.magnitudes, match["third_magnitude"]) or 1
        value += int(match["third"] or 0) * Decimal(third_unit)
    if match["hundreds"]:  # "миллиард двести"
        value += reader.number(match["hundreds"], unit) * unit / 1000
    return value


def _without_stop(plain: str, end: int) -> int:
    """Return the end of a sum without a stop mark that the pattern took as an abbreviation's dot."""
    while plain[end - 1] in " .":
        end -= 1
    return end


def _tail(reader: MoneyWords, plain: str, at: int, end: int) -> str | None:
    """Return the qualifier that stands behind the sum: "or thereabouts"."""
    if not reader.tail_re.match(plain, at, end):
        return None
    return next((q for pattern, q in reader.tails if pattern.match(plain, at, end)), None)


def _ranged(
    reader: MoneyWords, match: re.Match[str], amount: Amount, plain: str, start: int
) -> list[Amount]:
    """Return a range, or the two values of a movement "from X to Y", or two sums in a row."""
    group = match.groupdict()
    inverted = (group["inverted"] or "").partition(" ")[0]  # «миллионов на 30-35»
    low_magnitude = reader.lookup(
        reader.magnitudes, group["low_magnitude"] or group["magnitude"] or inverted
    )
    unit = Decimal(low_magnitude or 1)
    low = reader.number(group["low"], unit) * unit
    before = whole_words(plain, max(start, match.start() - 90), match.start())
    lead = match.start("low") if group["before"] is None else match.start()
    own = reader.lookup(reader.after, group["low_after"]) or amount.currency
    first = replace(amount, start=lead, value=low, currency=own)
    last = next(name for name in ("low_after", "low_magnitude", "low") if group[name])
    first = replace(first, end=match.end(last))
    is_alone = not group["magnitude"] or _WEIGHED_RE.match(plain, match.end())
    if group["low_magnitude"] and is_alone and not (group["after"] or group["high_before"]):
        # "$14 billion – 1.8-fold growth", "wheat for $1 billion and 2 million tons of oats"
        return [replace(first, has_magnitude=True)]
    second = replace(amount, start=match.end("join"))
    if _YEAR_RE.fullmatch(group["low"]) and not (group["low_magnitude"] or group["before"]):
        return [second]  # "in 2024 to 11.3 billion"
    return _joined(reader, match, before, amount, (first, second))


def _joined(
    reader: MoneyWords,
    match: re.Match[str],
    before: str,
    amount: Amount,
    ends: tuple[Amount, Amount],
) -> list[Amount]:
    """Return two sums that a word joins as one range, as a movement from one to the other, or in a row."""
    first, second = ends
    low = first.value
    whole = [replace(amount, value=low, high=amount.value)]
    if match["join"].strip() in ("-", "–", "—"):
        return whole if low < amount.value else [second]
    if reader.range_re.search(before) or reader.reach_re.search(before):
        if low < amount.value:
            return whole
        return [first, second]
    if reader.movement_re.search(before):
        moved = reader.moved_re.search(before) or match["low_magnitude"] or match["low_after"]
        if moved or low >= amount.value:
            return [replace(first, is_base=True), second]
        return whole
    alike = not match["low_after"] and match["high_before"] == match["before"]
    if (
        alike
        and match["join"] == " to "
        and low < amount.value
        and not reader.moved_re.search(before)
    ):
        return whole
    if match["low_magnitude"] or match["low_after"] or low >= amount.value:
        return [first, second]
    if match["join"].strip() in reader.words.range_words:
        return whole
    return [first, second]


def _listed(
    reader: MoneyWords,
    amount: Amount,
    unit: Decimal,
    plain: str,
    start: int,
    pattern: re.Pattern[str],
) -> list[Amount]:
    """Return the sums before `amount` that share its unit: "40, 62 and 55 million"."""
    if unit == 1:
        return []
    lead = max(start, amount.start - 60)
    before = plain[lead : amount.start]
    digit = _DIGIT_RE.search(before)
    if digit is None or (pattern is reader.list_re and not reader.list_end_re.search(before)):
        return []
    first = digit.start() - (before[digit.start() - 1 : digit.start()] in _MARKS)
    row = pattern.search(before, first)
    if row is None or plain[lead + row.start() - 1 : lead + row.start()] in _MARKS:
        return []
    numbers = list(reader.listed_re.finditer(row.group()))
    is_clause = pattern is reader.list_re and "," in row.group() and len(numbers) == 1
    if row.group().startswith(_MARKS) and (is_clause or plain[amount.start] not in _MARKS):
        return []  # "a ticket costs $90, and $60 million was the trade"
    return [
        replace(
            amount,
            start=lead + row.start() + number.start(),
            end=lead + row.start() + number.end(),
            value=reader.number(number["number"], unit) * unit,
        )
        for number in numbers
        if not _YEAR_RE.fullmatch(number["number"])  # "43 billion in 2022 and almost 46 billion"
    ]
