"""Regions beside a sum: its own of a list, those whose brackets it stands in, where it was told."""

from __future__ import annotations

from collections.abc import Sequence

from ..amounts import Amount
from ..facts.facts import Fact
from ..numbers.sizes import Change
from ..passage.topic import Topic
from ..sentences.coded import HOME_REGION, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# "$4 billion, the minister told a board of both ministries in Smolensk": where he spoke.
_TOLD_THERE_RE = compiled(
    r"(?: of (?:that|it|this|them))?[^.;:\d$€]{0,60}?,[\"”»]? [^.;:\d$€]{0,60}?"
    r"(?:\b(?:told|said|stated|announced|declared|noted|reported)"
    r"|(?<!\w)(?:сообщил|рассказал|заявил|сказал|отметил|доложил|объявил|уточнил)[аи]?)\b"
    r"[^.,;:\d$€]{0,80} (?:in|в|во) (?:the )?$"
)

_BEHIND_REACH = 24  # characters
_FEWEST = 3  # sums: what is exceeded, and two that do
# "Exports to Russia made $5m, 61% of it in Tula Oblast": where a part of the sum went.
_PART_THERE_RE = compiled(
    r"(?:%|\b(?:per ?cent|half|thirds?|quarters?|fifths?|most|bulk|share)) of (?:it|them|that|this|which)\b"
    r"[^.;:$€\d]*$"
    r"|(?:%|(?<!\w)(?:процент\w*|половин\w|трет[ьи]\w?|четверт\w+|больш\w+ часть))"
    r" (?:из (?:них|нее|него|котор\w+)|(?:эт|котор)\w+)(?!\w)[^.;:$€\d]*$"
)
_LIST_GAP_RE = compiled(r"(?:%| per ?cent)?(?:[,;]|,? and|,? и|,? or| или)? ?(?:(?:by|на) )?")
_PLACES_GAP_RE = compiled(
    r"(?:,|,? and|,? as well as|,? и|,? а также) (?:(?:with|to|from|in|the|со?|во?|из) ){0,2}"
)
_COLON_RE = compiled(
    r"(?: (?:[^.;:\d$€]|(?:19|20)\d\d){1,60}?)?(?:: ?| [–—] )(?:it is |это )?(?:us ?)?[$€]?"
)
# "$9m with Tula and $5m with Tver": each sum with its own region right behind it.
_RIGHT_BEHIND_RE = compiled(r" (?:(?:in|of) trade )?(?:with|to|from|со?|во?|из) (?:the )?")


def placed_behind(reading: Reading, sentence: Sentence, fact: Fact, spots: list[Spot]) -> str:
    """Return the region right behind a sum where another sum of its sentence has another so."""
    if fact.amount is None or len(sentence.amounts) < 2:
        return ""
    placed = {
        amount.start: spot.code
        for amount in sentence.amounts
        for spot in spots
        if 0 < spot.start - amount.end < _BEHIND_REACH
        and _RIGHT_BEHIND_RE.fullmatch(reading.plain, amount.end, spot.start)
    }
    return placed.get(fact.start, "") if len(set(placed.values())) > 1 else ""


def opens_brackets(reading: Reading, fact: Fact, spots: list[Spot]) -> str:
    """Return the region right before the brackets a sum stands in: "Moscow (meat for $5 million)"."""
    at = reading.plain.rfind("(", fact.left, fact.first)
    if at < 0 or ")" in reading.plain[at : fact.first]:
        return ""
    return next((s.code for s in spots if s.end in (at, at - 1)), "")


def without_parts(reading: Reading, fact: Fact, spots: list[Spot]) -> list[Spot]:
    """Return the places that a sum is of, not those where only a share of it went."""
    if fact.amount is None or "R" not in reading.coded[fact.left : fact.right]:
        return spots
    return [
        s for s in spots
        if s.start < fact.end or not _PART_THERE_RE.search(reading.plain, fact.end, s.start)
    ]  # fmt: skip


def outside_brackets(
    reading: Reading, fact: Fact, own: list[Spot], spots: list[Spot]
) -> list[Spot]:
    """Return a fact's regions without those in brackets: "Tyumen Oblast (with Yamal) – $5 million"."""
    outside = [s for s in own if not _is_bracketed(reading, fact, s)]
    if own and not outside:  # its words may begin with the bracket itself
        outside = [s for s in spots if 0 <= fact.left - s.end <= 1]
    return outside or own


def _is_bracketed(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a region stands in brackets that close before a number."""
    opened = reading.plain.rfind("(", fact.left, spot.start)
    if opened < 0 or reading.plain.find(")", opened, spot.start) >= 0:
        return False
    return reading.plain.find(")", spot.end, fact.first) >= 0


def is_venue(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a city behind a sum is only where somebody told it."""
    if not spot.weak or spot.start < fact.end:
        return False
    return _TOLD_THERE_RE.match(reading.coded, fact.end, spot.start) is not None


def listed_place(reading: Reading, sentence: Sentence, fact: Fact, spots: list[Spot]) -> str | None:
    """Return the region of a number in a list: "Tver, Tula and Kaluga regions – 40, 62 and 55 million"."""
    number = fact.amount or fact.change
    numbers = sentence.amounts if fact.amount else sentence.changes
    if number is None or len(numbers) < 2:
        return None
    row = _row_of(reading, numbers, number)
    others: list[Amount | Change] = [*sentence.amounts, *sentence.changes]
    others.sort(key=lambda other: other.start)
    told = [other for other in others if other.end < row[0].start]
    if told and told[-1] in sentence.amounts and heads_row(reading, sentence, told[-1], spots):
        told.pop()  # "Tver, Tula and Kaluga traded for over $1bn: $3bn, $2bn and $1.1bn"
    is_twin = len(told) == len(row) > 1 and len(_row_of(reading, told, told[-1])) == len(row)
    # "Tver and Tula – by 5% and 6%, to $7m and $8m": the places stand before both rows
    floor = 0 if is_twin else max((other.end for other in told), default=0)
    before = [s for s in spots if floor <= s.start < row[0].start]
    if len({s.code for s in before}) > len(row):
        before = _last_list(reading, before)
    named = list(dict.fromkeys(s.code for s in before))
    if len(row) < 2 or len(named) != len(row):
        return None
    return named[[n.start for n in row].index(number.start)]


def _last_list(reading: Reading, spots: list[Spot]) -> list[Spot]:
    """Return the regions of the last list: "the plant in Tver stopped; Tula and Kaluga showed 5 and 7"."""
    first = len(spots) - 1
    while first and _PLACES_GAP_RE.fullmatch(
        reading.plain, spots[first - 1].end, spots[first].start
    ):
        first -= 1
    return spots[first:]


def listed_reporter(reading: Reading, sentence: Sentence, fact: Fact) -> str:
    """Return the region of a number of theirs in order: "Brest and Gomel oblasts sold 5 and 7 million"."""
    spots = [s for s in sentence.spots if s.letter == HOME_REGION]
    flows = {cue.tag for cue in sentence.flows if cue.start < fact.start}
    if len(spots) < 2 or len(flows) > 1:
        return ""  # "exports and imports of the two oblasts were 5 and 7 million"
    return listed_place(reading, sentence, fact, spots) or ""


def heads_row(
    reading: Reading, sentence: Sentence, number: Amount | Change, spots: list[Spot]
) -> bool:
    """Say whether a sum is what each of a row behind a colon exceeds: "over $1bn: $3bn and $2bn"."""
    behind = [a for a in sentence.amounts if a.start >= number.end]
    if len(behind) < 2 or not _COLON_RE.fullmatch(reading.plain, number.end, behind[0].start):
        return False
    before = max((a.end for a in sentence.amounts if a.end <= number.start), default=0)
    named = {s.code for s in spots if before <= s.start < number.start}
    return len(named) > 1 and len(named) == len(_row_of(reading, behind, behind[0]))


def _row_of(
    reading: Reading, numbers: Sequence[Amount | Change], number: Amount | Change
) -> list[Amount | Change]:
    """Return the numbers that stand in one list with `number`: only commas and "and" between."""
    row: list[Amount | Change] = []
    for other in numbers:
        gap = reading.plain[row[-1].end : other.start] if row else ""
        if row and not _LIST_GAP_RE.fullmatch(gap):
            if number in row:
                break
            row = []
        row.append(other)
    return row if number in row else [number]


def is_exceeded(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is only what each of several regions exceeds, whose own sums follow."""
    if fact.amount is None or len(sentence.amounts) < _FEWEST or "P" not in sentence.letters:
        return False
    spots = [s for s in sentence.spots if s.letter == "P"]
    return heads_row(reading, sentence, fact.amount, spots)
