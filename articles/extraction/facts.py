"""A sentence cut into facts: each sum or lone change with the stretch of words that is its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from .amounts import Amount
from .changes import Change
from .cues import find_flows, find_statuses
from .lexicon import compiled
from .movement import with_moved
from .periods import PeriodMention
from .reading import Reading, Sentence
from .vocabulary.languages import vocabulary_of

_CHANGE_REACH = 130
_TOUCHING = 5
_RESPECTIVE_REACH = 40
_SIGNS = ("surplus", "deficit")
_PRECISELY_RE = compiled(
    r"[(,;–—] ?(?:а )?(?:more precisely|to be (?:exact|precise)|precisely|точнее|если точно)\b"
)
_OWN_GROWTH_RE = compiled(
    r", with (?:the |an? |its )?(?:exports?|imports?|trade|turnover|supply|sales) growth\b"
)
# "По сырам рост на 5%: продано на $5 млн": a bare verb tells no other flow.
_TOLD_AS_RE = compiled(
    r"[:,–—] (?:[^\W\d]+ )?(?:продано|отгружено|поставлено|закуплено|реализовано|отправлено|вывезено"
    r"|ввезено)\b[^.;,\d]{0,20}"
)
_STOP_RE = re.compile(r"[,;:(]")
# A year in brackets right behind a number is its own: "$61 million (2021), a year before $52 million".
_ASIDE_RE = re.compile(r"\.? ?\((?:\w+ )?(?:19|20)\d\d(?: ?г\.| год\w{0,2})?\)")
_MARK_RE = compiled(r"[,(;]| [–—-] ")
# The dash of "exports – 26.8" leads to its number: the comma before the word is where facts part.
_LABEL_RE = compiled(
    r"(?:[,;]|\band\b|\bwhile\b)[^,;:()–—]{1,60}?"
    r"( ?[–—:] ?(?:(?:by|only|just|about|almost|nearly|over|more than|some"
    r"|на|около|почти|более|свыше) ){0,3})$"
)


@dataclass(slots=True)
class Fact:
    """A sum with its change, or a change alone, and where its own words begin and end."""

    start: int
    end: int
    amount: Amount | None
    change: Change | None
    told: int = -1  # what the words of its sentence tell of the rules that may hold
    left: int = 0
    right: int = 0
    first: int = field(init=False)  # where the first of its numbers begins
    last: int = field(init=False)  # where the last of its numbers ends

    @property
    def is_multiple(self) -> bool:
        """Say whether its change is a round multiple: "three times", "twofold"."""
        if self.change is None:
            return False
        fixed = self.change.rule == "fixed_word" and self.change.percent >= 100
        return fixed or self.change.rule.endswith(("_times", "_fold"))

    def __post_init__(self) -> None:
        """Find where its numbers begin and end."""
        change = self.change
        self.first = min(self.start, change.start) if change else self.start
        self.last = max(self.end, change.end) if change else self.end


@lru_cache(maxsize=2)
def _boundaries(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((rank, compiled(p)) for rank, p in vocabulary_of(language).clauses)


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


def split_facts(reading: Reading, sentence: Sentence, amounts: list[Amount]) -> list[Fact]:
    """Return the facts of a sentence in text order; `amounts` are those that may be trade."""
    if 1 < len(amounts) == len(sentence.changes) and _are_respective(reading, sentence, amounts):
        facts = [Fact(a.start, a.end, a, None, sentence.told) for a in amounts]
        _share_out(reading, sentence, facts)
        for fact, change in zip(facts, sentence.changes, strict=True):
            fact.change = change
        return facts
    pairs = _off_bases(_pair_changes(reading, sentence, amounts))
    told = sentence.told
    facts = [Fact(a.start, a.end, a, c, told) for a, c in pairs]
    if sentence.changes:
        paired = {change.start for _, change in pairs if change}
        facts += [
            Fact(c.start, c.end, None, c, told) for c in sentence.changes if c.start not in paired
        ]
        facts.sort(key=lambda fact: fact.start)
    _share_out(reading, sentence, facts)
    return with_moved(reading, sentence, facts) if len(facts) > 2 and sentence.changes else facts


def _off_bases(
    pairs: list[tuple[Amount, Change | None]],
) -> list[tuple[Amount, Change | None]]:
    """Return the pairs with no change on a base: "doubled (from $5m to $10m)" is said of the ten."""
    for index, ((base, change), (amount, other)) in enumerate(pairwise(pairs)):
        if base.is_base and change is not None and other is None:
            pairs[index : index + 2] = [(base, None), (amount, change)]
    return pairs


def _are_respective(reading: Reading, sentence: Sentence, amounts: list[Amount]) -> bool:
    """Say whether changes follow sums in their order: "$5m and $7m (up 3% and 4% respectively)"."""
    changes = sentence.changes
    if changes[0].start < amounts[-1].end and amounts[0].start < changes[-1].end:
        return False
    last = max(changes[-1].end, amounts[-1].end)
    word = _links(reading.language)[4].search(reading.plain, last, sentence.end)
    return word is not None and word.start() - last < _RESPECTIVE_REACH


def _pair_changes(
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
        after = [c for c in free if amount.end <= c.start < following]
        change = None
        if before and _leads_to(reading, sentence, before[-1], amount):
            change = before[-1]
        elif after and _follows(reading, sentence, amount, after[0]):
            change = (
                None if _is_next(reading, amount, after[0], following) else _precise(reading, after)
            )
        if change:
            free.remove(change)
            chosen[amount.start] = change
    return [(amount, chosen.get(amount.start)) for amount in amounts]


def _precise(reading: Reading, after: list[Change]) -> Change:
    """Return the first change, or the second that corrects it: "a third less (precisely, 31.7%)"."""
    if len(after) > 1 and _PRECISELY_RE.search(reading.plain, after[0].end, after[1].start):
        return after[1]
    return after[0]


def _is_next(reading: Reading, amount: Amount, change: Change, following: int) -> bool:
    """Say whether a change is the next sum's: "$9m in 2021; last year three times less, $3m"."""
    _, _, turn, lead, _ = _links(reading.language)
    return bool(
        lead.fullmatch(reading.plain, change.end, following)
        and turn.search(reading.plain, amount.end, change.start)
    )


def _leads_to(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether "grew by 5% …" goes on "… to $10 million" about the same fact."""
    if amount.start - change.end > _CHANGE_REACH:
        return False
    start = change.end
    if change.rule.startswith("word_after"):
        start = _subject_end(sentence, change, amount)
    if _breaks(reading, sentence, start, amount.start):
        return False
    gap = reading.coded[start : amount.start]
    link = _links(reading.language)[0].search(gap)
    if link is None:
        return False
    return not _own_times(reading, sentence, change, amount)


def _subject_end(sentence: Sentence, change: Change, amount: Amount) -> int:
    """Return where the subject of "by 5% rose exports of Tula Oblast" ends, which is its own."""
    flows = [c for c in find_flows(sentence.cues) if change.end <= c.start < amount.start]
    if len(flows) != 1:
        return change.end
    places = [s.end for s in sentence.spots if flows[0].end <= s.start < amount.start]
    return max((flows[0].end, *places))


def _own_times(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether the change and the sum have each a period of its own, or another status."""
    between = [
        p for p in sentence.periods if change.end <= p.start < amount.start and p.role == "own"
    ]
    behind = [
        p for p in sentence.periods
        if amount.end <= p.start < amount.end + 25 and p.role in ("own", "deadline")
    ]  # fmt: skip
    behind = [p for p in behind if "," not in reading.plain[amount.end : p.start]]
    if between and behind and not _same_words(between[-1], behind[0]):
        return True
    statuses = find_statuses(sentence.cues)
    earlier = [cue.tag for cue in statuses if cue.start < change.start][-1:]
    return any(
        cue.tag in ("forecast", "target")
        and cue.tag not in earlier
        and change.end <= cue.start < amount.start
        for cue in statuses
    )


def _same_words(one: PeriodMention, other: PeriodMention) -> bool:
    return (one.year, one.relative, one.first, one.last) == (
        other.year, other.relative, other.first, other.last,
    )  # fmt: skip


def _follows(reading: Reading, sentence: Sentence, amount: Amount, change: Change) -> bool:
    """Say whether "$10 million, …" goes on "… 5% more" about the same fact."""
    if change.start - amount.end > _CHANGE_REACH:
        return False
    if _breaks(reading, sentence, amount.end, change.start):
        return False
    gap = reading.coded[amount.end : change.start]
    if _links(reading.language)[1].search(gap):
        return False
    own = [p for p in sentence.periods if p.role == "own" and not p.is_anaphor]
    before = [p for p in own if amount.end <= p.start < change.start]
    behind = [p for p in own if change.end <= p.start < change.end + 20]
    behind = [p for p in behind if "," not in reading.plain[change.end : p.start]]
    if before and any(
        c.tag == "forecast" and before[-1].end <= c.start < change.start
        for c in find_statuses(sentence.cues)
    ):
        return False  # "$5m last year, and this year it will be a quarter more"
    return not (behind and (before or any(p.start < amount.start for p in own)))


def _breaks(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a new flow, a place or a hard stop stands between two numbers."""
    gap = reading.plain[start:end]
    if gap.strip() == ";" or _TOLD_AS_RE.fullmatch(gap.lstrip()):
        return False
    # What stands before a comma still belongs to the first number: "$5m of trade, up 3%".
    mark = _MARK_RE.search(gap)
    floor = start + mark.start() if mark else start
    if gap[floor - start : floor - start + 1] == "(":  # "$5m (a tenth of all our trade), up 3%"
        floor = max(floor, start + gap.find(")") + 1)
    flows = [cue for cue in find_flows(sentence.cues) if floor <= cue.start < end]
    if flows and _OWN_GROWTH_RE.match(gap, mark.start() if mark else 0):
        flows = flows[1:]  # "$5m, with the export growth rate reaching 12%"
    if any(cue.tag not in _SIGNS or cue.end < end - _TOUCHING for cue in flows):
        return True  # but not at "with a plus of 5%"
    return any(floor <= s.start < end and s.letter in "MPT" for s in sentence.spots)


def _share_out(reading: Reading, sentence: Sentence, facts: list[Fact]) -> None:
    """Give each fact its stretch of the sentence, cut at the strongest boundary between two."""
    for index, fact in enumerate(facts):
        fact.left = facts[index - 1].right if index else sentence.head
        fact.right = sentence.end
        if index + 1 < len(facts):
            fact.right = _cut(reading, fact.last, facts[index + 1].first)
            if fact.right == fact.last:
                touching = [
                    p.end for p in sentence.periods
                    if 0 <= p.start - fact.last < _TOUCHING
                    and not _STOP_RE.search(reading.plain, fact.last, p.start)
                ]  # fmt: skip
                fact.right = min(
                    touching[0] + 1 if touching else fact.right, facts[index + 1].first
                )


def _cut(reading: Reading, start: int, end: int) -> int:
    """Return where the words between two numbers pass from the first fact to the second."""
    if end <= start:
        return start
    aside = _ASIDE_RE.match(reading.plain, start, end)
    start = aside.end() if aside else start
    label = _LABEL_RE.search(reading.plain, start, end)
    end = label.start(1) if label else end
    for _, pattern in _boundaries(reading.language):
        match = pattern.search(reading.plain, start, end)
        if match:
            return match.start()
    return start
