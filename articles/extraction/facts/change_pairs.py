"""Sums and changes of a sentence put together: which change is whose."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ..amounts import Amount
from ..numbers.sizes import Change
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import is_parted
from .aims import next_aim
from .between_numbers import breaks, is_of_other_money
from .change_times import have_own_times, opens_other_time

_CHANGE_REACH = 130
_BULLET_RE, _NAMED_BEHIND_RE = compiled(r"\W*"), compiled(r" ?[–—:-] [^.;:()\n]{3,60}\(")
_RESPECTIVE_REACH = 40
_OPENING = 25
_PRECISELY_RE = compiled(
    r"[(,;–—] ?(?:а )?(?:more precisely|to be (?:exact|precise)|precisely|точнее|если точно)\b"
)
_ROW_GAP_RE = compiled(
    r"(?: ?(?:%|per ?cent|процент\w*))?,?(?: and| и)? (?:by |на )?"
    r"(?:about |almost |nearly |over |около |почти )?|/"
)
_STRAIGHT_RE = compiled(
    r",? (?:to|reaching|to reach|and (?:reached|came to|amounted to|totalled)|до|и (?:достиг\w*|составил\w*))"
    r" (?:(?:about|almost|nearly|over|more than|some|just|почти|около|более|свыше) )*(?:us|usd)? ?"
)
# "We supply $5m worth of goods, and we receive twice as much": another flow by this one.
OTHER_DEED_RE = compiled(
    r"(?:\b(?:and|but|while)|(?<!\w)(?:а|но|и)) (?:[^\W\d]+ ){0,2}?"
    r"(?:receiv(?:e|es|ed)|got|gets?|bought|buys?|sold|sells?|takes?|took"
    r"|закуп\w+|купи\w+|прода\w+|поставил\w*|поставля\w+|получа\w+|получил\w*) $"
)
# "This is 12% up on the year before, but in 2014 it was $90m": said of the sum before.
_OF_BEFORE_RE = compiled(
    r"[«\"“„]?(?:это|that is|that's|this is|it is)(?: уже| already)? "
    r"(?:(?:на|by|almost|about|почти|примерно) ?)*"
)
_TURNED_RE = compiled(r", (?:но|а|однако|зато|хотя|тогда как|but|while|though|although|whereas) ")

# "Fell by 8% because of imports ($5m)": the sum is of the reason.
_REASON_RE = compiled(
    r"(?<!\w)(?:из-за|за счет|благодаря|вследствие|because of|due to|thanks to|owing to) [^,.;:(]{0,50}\($"
)
# "Output is up 4%, exports came to $5m": said of what stands before it.
_TOLD_OF_RE = compiled(
    r"\W*(?!(?:it|this|that|there|which)\b|(?:[^\W\d]+ ){0,3}?(?:growth|increase|rise|gain|(?:при)?рост)\b)"
    r"(?:[^\W\d]+ ){1,4}?(?:is|are|was|were|has|have|had|rose|grew"
    r"|fell|went|got|dropped|jumped|climbed|increased|decreased|declined|вырос\w*|увеличи\w+|упа\w+|снизи\w+|сократи\w+|прибави\w+)\b"
)
# "Exports rose by 5%: butter came to $5m", "by 5%, with butter worth $5m".
_GOODS_LEAD_RE = compiled(
    r"(?: (?:in|for|over|during|за|в|по) [^,.;:()]{3,30})?"
    r"(?::|,? (?:with|including|в том числе|включая|при этом)\b|[;–—]) ?(?:the )?"
)
# "At $5 million, exports were …", «… ; at nearly $7 million, imports …».
_AT = 36  # characters
_AT_RE = compiled(
    r"(?:^|[.;:!?,»”\"] |\b(?:while|and|but) )at (?:(?:about|almost|nearly|over|more than|some|just|around"
    r"|under|short of|a record|roughly|approximately|only) )*(?:us ?|usd ?)?[$€]?$"
)
_ITS_CLAUSE_RE = compiled(
    r"(?: (?:us )?dollars)?, [^,;:()\d]{3,60}(?:(?:19|20)\d\d[^,;:()\d]{1,30})?"
)


# "Having increased by more than 12%, the turnover reached $9m", «увеличившись на 12%, оборот достиг»
_HAVING_RE = compiled(
    r"(?:after )?having (?:also )?[a-z]+(?:ed|own|en|one) (?:by |on |for )?"
    r"(?:(?:about|almost|nearly|over|more than|by|some) )*$"
    r"|[^\W\d]+(?:вшись|вши|ав|ив) (?:за год )?(?:(?:более чем|почти|примерно|чуть более чем|около|на) )*$"
)


@lru_cache(maxsize=2)
def _links(language: str) -> tuple[re.Pattern[str], ...]:
    words = vocabulary_of(language)
    sources = (
        words.change_to_sum,
        words.sum_to_change_cut,
        words.turn,
        words.change_to_next,
        words.respective,
    )
    return tuple(compiled(source) for source in sources)


def are_respective(reading: Reading, sentence: Sentence, amounts: list[Amount]) -> bool:
    """Say whether changes follow sums in their order: "$5m and $7m (up 3% and 4% respectively)"."""
    changes = sentence.changes
    if changes[0].start < amounts[-1].end and amounts[0].start < changes[-1].end:
        return False
    if amounts[-1].end <= changes[0].start and are_row(reading, changes):
        return True  # "exports of $5m and imports of $7m, up 3% and 4%"
    last = max(changes[-1].end, amounts[-1].end)
    word = _links(reading.language)[4].search(reading.plain, last, sentence.end)
    return word is not None and word.start() - last < _RESPECTIVE_REACH


def are_row(reading: Reading, changes: list[Change]) -> bool:
    """Say whether nothing but "and" stands between changes: "by 3% and 4%"."""
    gaps = (reading.plain[one.end : other.start] for one, other in pairwise(changes))
    return all(_ROW_GAP_RE.fullmatch(gap) for gap in gaps)


def pair_changes(
    reading: Reading, sentence: Sentence, amounts: list[Amount]
) -> list[tuple[Amount, Change | None]]:
    """Return each sum with the change that belongs to it: first those behind it, then before."""
    if not sentence.changes:
        return [(amount, None) for amount in amounts]
    free = list(sentence.changes)
    chosen: dict[int, Change] = {}
    for index, amount in enumerate(amounts):
        previous = amounts[index - 1].end if index else sentence.start
        following = amounts[index + 1].start if index + 1 < len(amounts) else sentence.end
        before = [c for c in free if previous <= c.start < amount.start]
        before = _without_asides(reading, before, amount)
        after = [c for c in free if amount.end <= c.start < following]
        change = None
        if before and _leads_to(reading, sentence, before[-1], amount):
            change = before[-1]
        elif after and _follows(reading, sentence, amount, after[0]):
            next_ones = _is_next(reading, amount, after[0], following)
            change = None if next_ones else _precise(reading, after)
        if change:
            free.remove(change)
            chosen[amount.start] = change
    return [(amount, chosen.get(amount.start)) for amount in amounts]


def _without_asides(reading: Reading, before: list[Change], amount: Amount) -> list[Change]:
    """Return the changes before a sum without one in brackets: "rose 5% (in 2021, 3%) to $9m"."""
    if len(before) < 2:
        return before
    opened = reading.plain.find("(", before[-2].end, before[-1].start)
    closed = reading.plain.find(")", before[-1].end, amount.start)
    in_brackets = (
        opened >= 0 and closed >= 0 and reading.plain.find(")", opened, before[-1].start) < 0
    )
    return before[:-1] if in_brackets else before


def _precise(reading: Reading, after: list[Change]) -> Change:
    """Return the first change, or the second that corrects it: "a third less (precisely, 31.7%)"."""
    if len(after) > 1 and _PRECISELY_RE.search(reading.plain, after[0].end, after[1].start):
        return after[1]
    return after[0]


def _is_next(reading: Reading, amount: Amount, change: Change, following: int) -> bool:
    """Say whether a change is the next sum's: "$9m in 2021; last year three times less, $3m"."""
    _, _, turn, lead, _ = _links(reading.language)
    if "(" in reading.plain[amount.end : change.start] and reading.plain.startswith(
        ")", change.end
    ):
        return False  # "$5m in May (a year-on-year fall of 3%) and $4m in June"
    if following < len(reading.plain) and _STRAIGHT_RE.fullmatch(
        reading.plain, change.end, following
    ):
        return True  # "which was $9m in 2021, rose 12% to $10m"
    return bool(
        lead.fullmatch(reading.plain, change.end, following)
        and turn.search(reading.plain, amount.end, change.start)
    )


def _leads_to(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether "grew by 5% …" goes on "… to $10 million" about the same fact."""
    if amount.start - change.end > _CHANGE_REACH:
        return False
    if _opens_clause(reading, sentence, change, amount):
        return True
    if _OF_BEFORE_RE.fullmatch(reading.plain, sentence.head, change.start) and _TURNED_RE.search(
        reading.plain, change.end, amount.start
    ):
        return False
    if _turns_to_goods(reading, sentence, change, amount):
        return False
    start = change.end
    if change.rule.startswith("word_after") and not _has_subject(reading, sentence, change):
        start = _subject_end(sentence, change, amount)
    if breaks(reading, sentence, start, amount.start):
        return False
    gap = reading.coded[start : amount.start]
    if gap.endswith("(") and _REASON_RE.search(gap):
        return False
    if is_of_other_money(reading, sentence, start, amount.start):
        return False
    link = _links(reading.language)[0].search(gap)
    if link is None:
        return False
    return not have_own_times(reading, sentence, change, amount)


def _turns_to_goods(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether a sum is of goods named behind growth of all: "rose by 5%, with butter at $10 million"."""
    lead = _GOODS_LEAD_RE.match(reading.plain, change.end, amount.start)
    if lead is None or not any(c.start < change.start for c in sentence.flows):
        return False
    goods = [c for c in sentence.products if c.tag != "prod:goods" and c.end <= amount.start]
    named = {c.tag for c in goods if c.start < change.start}
    behind = [c for c in goods if 0 <= c.start - lead.end() < _OPENING]
    return bool(behind) and behind[0].tag not in named


def _opens_clause(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether a change stands before its subject: "Up 5% in 2022, trade came to $10 million"."""
    comma = reading.plain.find(",", change.end, amount.start)
    opens = change.start - sentence.head <= _OPENING and not _TOLD_OF_RE.match(
        reading.plain, sentence.head, change.start
    )
    if comma < 0 or not (opens or _is_having(reading, sentence, change)):
        return False
    flows = [c for c in sentence.flows if c.start < amount.start]
    if flows and any(
        s.letter in "PMT" and comma < s.start < flows[0].start for s in sentence.spots
    ):
        return False  # "We have Pskov with plus 60%, Tambov, where trade has reached $70m"
    return len(flows) == 1 and comma < flows[0].start < comma + _OPENING


def _is_having(reading: Reading, sentence: Sentence, change: Change) -> bool:
    """Say whether a clause without a subject tells a change: "he said that, having grown by 5%, it"."""
    clause = reading.plain.rfind(", ", sentence.head, change.start) + len(", ")
    opens = sentence.head if clause < len(", ") else clause
    return _HAVING_RE.match(reading.plain, opens, change.start) is not None


def _has_subject(reading: Reading, sentence: Sentence, change: Change) -> bool:
    """Say whether the clause of a change tells of what: "exports were 5% higher, imports came to $9m"."""
    clause = max(reading.plain.rfind(mark, sentence.head, change.start) for mark in ",;:")
    start = max(clause, sentence.head)
    return any(start <= c.start < change.start for c in sentence.flows)


def _subject_end(sentence: Sentence, change: Change, amount: Amount) -> int:
    """Return where the subject of "by 5% rose exports of Tula Oblast" ends, which is its own."""
    flows = [c for c in sentence.flows if change.end <= c.start < amount.start]
    if len(flows) != 1:
        return change.end
    places = [s.end for s in sentence.spots if flows[0].end <= s.start < amount.start]
    return max((flows[0].end, *places))


def _follows(reading: Reading, sentence: Sentence, amount: Amount, change: Change) -> bool:
    """Say whether "$10 million, …" goes on "… 5% more" about the same fact."""
    if change.start - amount.end > _CHANGE_REACH:
        return False
    if _is_labelled(reading, sentence, amount, change) or _is_fronted(
        reading, sentence, amount, change
    ):
        return True
    if breaks(reading, sentence, amount.end, change.start):
        return False
    if next_aim(reading, sentence, amount.end, change.end) < change.end:
        return False
    gap = reading.coded[amount.end : change.start]
    if _links(reading.language)[1].search(gap) or OTHER_DEED_RE.search(gap):
        return False
    own = [p for p in sentence.periods if p.role == "own" and not p.is_anaphor]
    before = [p for p in own if amount.end <= p.start < change.start]
    closes = reading.plain.startswith(")", change.end)
    behind = [] if closes else [p for p in own if change.end <= p.start < change.end + 20]
    behind = [p for p in behind if not is_parted(reading.plain, change.end, p.start)]
    if before and any(
        c.tag == "forecast" and before[-1].end <= c.start < change.start for c in sentence.statuses
    ):
        return False  # "$5m last year, and this year it will be a quarter more"
    if before and opens_other_time(reading, sentence, own, before[-1], amount):
        return False
    return not (behind and (before or any(p.start < amount.start for p in own)))


def _is_labelled(reading: Reading, sentence: Sentence, amount: Amount, change: Change) -> bool:
    """Say whether a line names its number behind it: "• $5m – Belarusian exports (+3%)"."""
    if _BULLET_RE.fullmatch(reading.plain, sentence.start, amount.start) is None:
        return False
    return _NAMED_BEHIND_RE.fullmatch(reading.plain, amount.end, change.start) is not None


def _is_fronted(reading: Reading, sentence: Sentence, amount: Amount, change: Change) -> bool:
    """Say whether a sum opens the clause of its flow: "At $10 million, exports were 5% up on 2021"."""
    if not _AT_RE.search(reading.plain[max(sentence.head, amount.start - _AT) : amount.start]):
        return False
    if not _ITS_CLAUSE_RE.fullmatch(reading.plain, amount.end, change.start):
        return False
    return sum(amount.end <= c.start < change.start for c in sentence.flows) == 1
