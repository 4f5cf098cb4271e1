"""A sentence cut into facts: each sum or lone change with the stretch of words that is its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from ..amounts import Amount
from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .aims import next_aim
from .change_pairs import are_respective, pair_changes
from .movement import with_became, with_counted, with_moved
from .weights import is_of_weight

_TOUCHING = 5
_OF = 24  # characters
# "Of the $9m of trade with Tula in 2022 $4m fell on exports": all that stands between is the first's.
_OF_RE = compiled(
    r"(?:^|[.!?,;:»”\"–—] ?|\A)(?:из|of|out of) (?:(?:the|почти|более|чем|around|over|nearly) )*$"
)
# "A quarter, $310 million, went to Tula": the verb is of the sum between the commas.
_PART_LEAD_RE = compiled(
    r"(?:half|thirds?|quarters?|fifths?|\d ?%|per ?cent|rest|part|share|bulk|трет[ьи]|четверт[ьи]|половина"
    r"|процент\w*)(?: of [^,.;]{2,30})?, (?:or |или )?"
    r"(?:about |over |almost |nearly |около |более |почти )?(?:us ?|usd ?)?$"
)
_WENT_RE = compiled(
    r", (?:went|goes|go|fell|falls|fall|was|were|is|are|came|comes|accounted|пришл\w+|приходится|ушл\w+)\b"
)
_NUMBER_RE = compiled(
    r"(?:us ?|usd ?)?[$€]?\d[\d.,]*(?: ?(?:million|billion|thousand|mln|bln|bn|m\b|млн|млрд|тыс)\w*\.?)?"
)
_OF_TRADE_RE = compiled(
    r" (?:of|in) (?:mutual |bilateral |two-way )?(?:trade|turnover|exports?|imports?|sales|supplies)\b"
)
_STOP_RE = re.compile(r"[,;:(]")
_AT_END_RE = compiled(
    r" (?:(?:at|by|to|over|for|during|in) (?:the )?"
    r"(?:end|close|results?|totals|outcome|course|whole|entire|full)"
    r"|(?:по (?:итогам|результатам)|на конец|в течение|за весь))(?: of)?(?: the)?(?: year)? "
)
# What stands in brackets right behind a number is its own, and so is what follows up to the next
# joint: "$61 million (2021), a year before $52 million", "$5m (12 tonnes) in 2021 and $4m in 2022".
_ASIDE_RE = re.compile(r"\.? ?\([^()]{1,60}\)")
# "70 tonnes (worth $4m) in 2014 and 39 tonnes (worth $2m) in May": the year is the first's.
_DATED_RE = re.compile(
    r"\)(?= (?:in|for|during|over|за|в) (?:the )?(?:[^\W\d]+(?:[-–—][^\W\d]+)? )?(?:19|20)\d\d\b)"
)
# "The $34m that we had last year must not become 20": the year is the first's.
_HAD_RE = re.compile(
    r"(?: (?:us )?dollars)?(?:,? (?:that|which))? (?:we|they|it|the (?:two|sides|parties|region|country))"
    r" (?:had|reached|saw|got|traded|made|showed|achieved)(?: (?:in|for|by|with))?"
    r" (?:last year|a year (?:ago|earlier)|(?:19|20)\d\d)\b"
    r"|(?: долл\w*\.?)?,? (?:что|котор\w+) (?:у нас |мы )?(?:был\w?|имели|достигли|показали) (?:в|за)"
    r" (?:прошлом году|прошлый год|(?:19|20)\d\d)(?!\w)"
)
# "$9m against $11m, mainly because Tula sold less oil": what is told there is the reason's.
_REASON = rule(
    r",? [«\"“]?(?:(?:mainly|partly|largely|chiefly|primarily|first of all|в основном|прежде всего) )?"
    r"(?:because(?! of)|due to the fact that|(?:since|as) (?:less|fewer|more)\b(?! than)"
    r"|так как|потому что|из-за того|поскольку|в связи с тем)\b"
    r"| (?:объясня[ею]тся|объяснил[аио]?сь|вызван[аоы]?|обусловлен[аоы]?) "
    r"|,? (?:is|was|are|were) explained by\b"
    # "It had topped $240 million: supplies of machinery sagged", and no number behind.
    r"|[^\W\d]{0,9}: (?=[^.;:!?\d]*(?<!\w)"
    r"(?:(?:про|о)сел[аио]?|упал[аио]?|(?:вы|под)?рос(?:л[аио])?|рухнул[аио]?|(?:подешев|подорож)ел[аио]?"
    r"|(?:сократил|снизил|увеличил|уменьшил|сжал|возобновил|восстановил)(?:[аио]сь|ся)"
    r"|sagged|sank|fell|shrank|dropped|declined|decreased|dwindled|slumped|slowed"
    r"|stopped|resumed|rose|grew|jumped|increased|recovered)(?!\w)[^.;:!?\d]*(?:[.;!?]|$))"
)
_OPENED_RE = re.compile(r" \([+–-]? ?$")
_PERCENT_RE = re.compile(r"[+–-]? ?\d{1,3}(?:[.,]\d+)? ?%\)")
_CLAUSE_RE = compiled(r"(?:;|, (?:with|while|and|but|whereas|при этом|а|и|но|причем|тогда как)\b)")
# The dash of "exports – 26.8" leads to its number: the comma before the word is where facts part.
_LABEL_RE = compiled(
    r"(?:[,;]|\band\b|\bwhile\b)[^,;:()–—]{1,60}?"
    r"( ?[–—:] ?(?:(?:growth|increase|rise|decrease|decline|drop|fall|reduction|рост|прирост|снижение"
    r"|спад) )?"
    r"(?:(?:by|of|only|just|about|almost|nearly|over|more than|some"
    r"|на|около|почти|более|свыше) ){0,3})$"
)
# "Oil made up 46% or $9m, machinery 11% ($2m)": the next item with its share.
_SHARE_ITEM_RE = compiled(
    r"[,;] (?:(?:and|while|на|а|и) )?[^,;:()\d]{2,50}?(?: ?[–—:-])? ?\d[\d.,]* ?(?:%|per ?cent|процент\w*)"
    r"(?:,? (?:or|или) | ?\()(?:us ?|usd ?)?[$€]?$"
)
# Each sum of a list has its place behind it: "$300m with Tula Oblast and $120m with Tver Oblast".
_PLACED = r"[^\W\dBMRP]{0,10} ?(?:[–—-] )?(?:with|to|from|со?|во?|на|из|для) (?:the )?[BMRP]+"
_TAIL_RE = compiled(
    rf" ?{_PLACED}(?: [^\W\dBMRP]+)?"
    r"(?P<joint>(?:,|,? and|,? и|,? а| while)"
    r"(?: (?:for|of|worth|by|about|almost|over|another|на|около|почти|более|еще))*"
    r" (?:us ?|usd ?)?\$?)"
)
_TAILED_RE = compiled(rf" ?(?:[^\W\dBMRP]+ ){{0,2}}{_PLACED}")


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
    source: Fact | None = None  # the fact in whose words its change stands

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


def _is_of_other_goods(sentence: Sentence, change: Change, amounts: list[Amount]) -> bool:
    """Say whether a sum behind weighed goods is of others: "5 tons of cheese, up 9%, and butter for $2m"."""
    behind = next((a.start for a in amounts if a.start > change.end), change.end)
    goods = [c for c in sentence.cues if c.tag.startswith("prod:")]
    named = {c.tag for c in goods if c.start < change.start}
    other = {c.tag for c in goods if change.end <= c.start < behind}
    return bool(named and other - named)


@lru_cache(maxsize=2)
def _boundaries(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((rank, compiled(p)) for rank, p in vocabulary_of(language).clauses)


def split_facts(reading: Reading, sentence: Sentence, amounts: list[Amount]) -> list[Fact]:
    """Return the facts of a sentence in text order; `amounts` are those that may be trade."""
    if 1 < len(amounts) == len(sentence.changes) and are_respective(reading, sentence, amounts):
        facts = [Fact(a.start, a.end, a, None, sentence.told) for a in amounts]
        _share_out(reading, sentence, facts)
        for fact, change in zip(facts, sentence.changes, strict=True):
            fact.change = change
        return facts
    pairs = _off_bases(pair_changes(reading, sentence, amounts))
    told = sentence.told
    facts = [Fact(a.start, a.end, a, c, told) for a, c in pairs]
    if sentence.changes:
        paired = {change.start for _, change in pairs if change}
        if amounts:
            weighed = (c for c in sentence.changes if is_of_weight(reading.plain, c))
            paired |= {c.start for c in weighed if not _is_of_other_goods(sentence, c, amounts)}
        facts += [
            Fact(c.start, c.end, None, c, told) for c in sentence.changes if c.start not in paired
        ]
        facts.sort(key=lambda fact: fact.start)
    _share_out(reading, sentence, facts)
    if len(facts) > 2 and sentence.changes:
        facts = with_moved(reading, sentence, facts)
    return with_counted(reading, sentence, with_became(reading, facts)) if len(facts) > 1 else facts


def _off_bases(
    pairs: list[tuple[Amount, Change | None]],
) -> list[tuple[Amount, Change | None]]:
    """Return the pairs with no change on a base: "doubled (from $5m to $10m)" is said of the ten."""
    for index, ((base, change), (amount, other)) in enumerate(pairwise(pairs)):
        if base.is_base and change is not None and other is None:
            pairs[index : index + 2] = [(base, None), (amount, change)]
    return pairs


def _share_out(reading: Reading, sentence: Sentence, facts: list[Fact]) -> None:
    """Give each fact its stretch of the sentence, cut at the strongest boundary between two."""
    for index, fact in enumerate(facts):
        fact.left = facts[index - 1].right if index else sentence.head
        fact.right = next_aim(reading, sentence, fact.last, sentence.end)
        reason = _REASON.search(sentence.told, reading.plain, fact.last, fact.right)
        fact.right = reason.start() if reason else fact.right
        if index + 1 < len(facts):
            start = _apposed_end(reading, fact)
            fact.right = _cut(reading, start, facts[index + 1].first)
            if fact.right == fact.last:
                touching = [
                    p.end for p in sentence.periods
                    if _touches(reading, fact, p)
                    and not _STOP_RE.search(reading.plain, fact.last, p.start)
                ]  # fmt: skip
                following = facts[index + 1].first
                fact.right = min(touching[0] + 1 if touching else fact.right, following)
                if _OF_RE.search(reading.plain, max(sentence.start, fact.first - _OF), fact.first):
                    fact.right = following


def _touches(reading: Reading, fact: Fact, period: PeriodMention) -> bool:
    """Say whether a period stands right behind a number: "fell to $9m at the end of 2021 from $11m"."""
    between = period.start - fact.last
    return 0 <= between < _TOUCHING + _of_trade(reading, fact.last) or (
        between > 0 and _AT_END_RE.fullmatch(reading.plain, fact.last, period.start) is not None
    )


def _of_trade(reading: Reading, at: int) -> int:
    """Return how many characters of "of trade" stand between a sum and its time: "$5m of trade in 2020"."""
    told = _OF_TRADE_RE.match(reading.plain, at)
    return told.end() - at if told else 0


def _apposed_end(reading: Reading, fact: Fact) -> int:
    """Return where the words of a fact can end at the earliest: "a quarter, $3m, went to Tula"."""
    behind = _WENT_RE.match(reading.plain, fact.last) if fact.amount else None
    if behind and _PART_LEAD_RE.search(reading.plain, fact.left, fact.first):
        return behind.end()
    return fact.last


def _cut(reading: Reading, start: int, end: int) -> int:
    """Return where the words between two numbers pass from the first fact to the second."""
    if end <= start:
        return start
    tail = _TAIL_RE.fullmatch(reading.coded, start, end)
    number = _NUMBER_RE.match(reading.coded, end) if tail else None
    if tail and number and _TAILED_RE.match(reading.coded, number.end()):
        return tail.start("joint")
    led = (told.match(reading.plain, start, end) for told in (_ASIDE_RE, _DATED_RE, _HAD_RE))
    aside = next(filter(None, led), None)
    start = aside.end() if aside else start
    opened = _OPENED_RE.search(reading.plain, start, end)
    opened = opened if _PERCENT_RE.match(reading.plain, end) else None
    if opened and _CLAUSE_RE.search(reading.plain, start, opened.start()):
        end = opened.start()  # "…, with imports falling more steeply (17%)": the bracket is of that
    if shared := _SHARE_ITEM_RE.search(reading.plain, start, end):
        return shared.start()
    label = _LABEL_RE.search(reading.plain, start, end)
    end = label.start(1) if label else end
    for _, pattern in _boundaries(reading.language):
        match = pattern.search(reading.plain, start, end)
        if match:
            return match.start()
    return start
