"""A change told by itself given to the figure that it goes back to: "That is 5% more than a year ago"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..exclusions.no_changes import tells_own_goods
from ..flow.direction import find_direction
from ..flow.flows import voice_of
from ..goods.told_goods import names_last_goods
from ..passage.told_months import moved_in_year, tells_year_begun
from ..passage.topic import Topic
from ..periods import PeriodMention
from ..records import Figure, Flow, Period, Status
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import Cue, compiled
from ..wording.matching import is_parted
from .change_owner import told_next, trade_of_both
from .facts import Fact
from .growth import read_change
from .moved_regions import region_moves
from .other_base import has_whole_year_base
from .standing import read_status

_OPENING = 4  # characters
_NEAR = 2  # sentences
_YEAR = 12  # months
_NOW_RE = compiled(r"\b(?:now|today|currently|at present|сейчас|сегодня)\b")
_IT_RE = compiled(r"\b(?:it|they|trade|он|она|оно)\b")
# "In tonnes it is 9% more, in money 4% less": what went before the money was no change of the sum.
_BY_VALUE_RE = compiled(
    r"\b(?:(?:in|by) (?:money|monetary|value|cost|dollar|price)(?: terms)?|by value)\b"
    r"|(?<!\w)(?:в (?:деньгах|рублях|долларах"
    r"|(?:денежном|стоимостном|ценовом|долларовом)(?: выражении| объеме)?)"
    r"|по (?:стоимости|сумме|деньгам))(?!\w)"
)
_CLAUSE_RE = compiled(
    r"[,;] (?:(?:and|but|while|а|но|и|зато) )?(?:in |for |over |during )?(?:the )?$"
)
# "Overall exports grew", "exports as a whole grew": of all goods.
_OF_ALL_RE = compiled(
    r"\b(?:all|total|overall|whole|entire|general|aggregate|combined|altogether|across the board)\b"
    r"|(?<!\w)(?:весь|всего|общ(?:ий|ая|ие|его|ее|ую)|общем|совокупн\w+|целом|суммарн\w+|товарн\w+)(?!\w)"
)
_GROWTH_RE = compiled(
    r"\b(?:growth|increase|rise|decline|fall|decrease|grow|rise|increase|fall) (?:of|by)\b"
    r"|(?<!\w)(?:рост|прирост|спад|снижение|падение|увеличение|вырасти|вырастет|снизится|упадет|прибавить|прибавит)"
    r"[^.;,\d]{0,30} на "
)
_RECENT = 3  # figures
# "The 2018 figure was an almost …", "Last year's result is …", «Показатель 2018 года – …».
_YEARS_FIGURE_RE = compiled(
    r"[«\"“]?(?:and )?(?:(?:the|this|that) )?(?:(?:19|20)\d\d|(?:last|this) year)(?:'s)?"
    r" (?:figure|result|total|number|level|volume|amount|indicator)"
    r" (?:was|is|had been|meant|means|marks|marked|represents?|represented|showed|shows)"
    r" (?:[a-z]+ ){0,4}"
    r"|(?:показатель|результат|итог|уровень|объем) (?:за )?(?:(?:19|20)\d\d года|(?:прошлого|этого) года)"
    r" (?:[–—-] |это |стал |оказался |был |[^\W\d]+ ){0,4}"
)
_RETOLD_GOAL_RE = compiled(r"\b(?:that|this|it|which)(?: (?:is|would|will|means)\b|'s\b)")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "retold": compiled(words.retold),
        "multi_year": sought(words.multi_year),
        "that_is": sought(words.that_is),
    }


def _ends_months(period: PeriodMention) -> bool:
    """Say whether some months of a year are told by their end: "by the end of the first quarter"."""
    return period.role == "deadline" and period.last - period.first < _YEAR - 1


def completes(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    figures: list[Figure],
    year: int | None,
) -> bool:
    """Give a lone change to the figure just before it: "That is 5% more than a year ago"."""
    if fact.amount is not None or not figures or fact.change is None:
        return False
    of_year = _told_of_year(reading, sentence, fact, figures, year)
    of_place = _told_of_place(reading, sentence, fact, figures) if of_year is None else of_year
    of_all = trade_of_both(reading, sentence, fact, figures) if of_place is None else of_place
    at = told_next(reading, sentence, figures) if of_all is None else of_all
    last = figures[at]
    of_goods = _is_of_last_goods(reading, sentence, fact, topic, figures)
    if last.change_pct is not None or last.value is None or of_goods is False:
        return False
    if of_year is None and _is_of_other_months(reading, sentence, fact, last, year):
        return False
    if _is_of_another(reading, sentence, fact, last):
        return False
    if _is_of_no_year(reading, sentence, fact, last):
        return True
    is_elsewhere = of_place is None and not sentence.letters.isdisjoint("PMT")
    if last.status is Status.TARGET or is_elsewhere:
        return False
    if any(fact.left <= c.start < fact.first for c in sentence.products):
        return False  # "They sold $9m. Of butter 5% more"
    if not _is_told_of_last(
        reading, sentence, fact, topic, last, of_place is not None or bool(of_goods)
    ):
        return False
    if has_whole_year_base(reading.plain, fact, last.period):
        return True
    change = read_change(reading, fact)
    if change is not None:
        figures[at] = replace(last, change_pct=change, why={**last.why, "change": "next_sentence"})
    return True


def _is_of_last_goods(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, figures: list[Figure]
) -> bool | None:
    """Say whether a change with a flow word of its own is of the goods just told; None without a word."""
    flows = [
        c for c in sentence.flows
        if fact.left <= c.start < fact.right and not is_parted(reading.plain, fact.end, c.start)
    ]  # fmt: skip
    if not flows:
        return None
    return names_last_goods(reading, sentence, topic) or _grows_on(
        reading, sentence, topic, figures, flows
    )


def _is_of_another(reading: Reading, sentence: Sentence, fact: Fact, last: Figure) -> bool:
    """Say whether a change is of one side's goods, wished for or foretold, and not of the sum told."""
    if tells_own_goods(reading, fact) and last.flow is Flow.TURNOVER:
        return True
    if (fact.is_multiple or _is_ahead(reading, sentence, fact)) and _is_wished(sentence, fact):
        return True
    return _is_foretold(reading, sentence, fact, last)


def _is_of_other_months(
    reading: Reading, sentence: Sentence, fact: Fact, last: Figure, year: int | None
) -> bool:
    """Say whether a change has months of its own, which are not those of the figure before it."""
    between = last.sentence.end, sentence.head
    if between[0] < between[1] and tells_year_begun(reading.plain, *between):
        return True  # "Last year it was $5m. The start of the year is encouraging. It grew by 5%."
    if moved_in_year(reading, sentence, last):
        return True  # "Trade is $5m now. Last year it went down. It dropped by a fifth."
    opened = [p.start for p in sentence.periods if _opens_clause(reading, last, p)]
    left = min([fact.left, *opened])  # "$5m in 2023, in the first quarter it added 3%"
    dated = [p for p in sentence.periods if p.role == "own" or _ends_months(p)]
    return any(
        left <= p.start < fact.right and not _is_of_those_months(sentence, p, last, year)
        for p in dated
    )


def _is_of_those_months(
    sentence: Sentence, period: PeriodMention, last: Figure, year: int | None
) -> bool:
    """Say whether "this year" means the months just told: "This year it is 5% up on the same period"."""
    if period.relative != "this" or last.period is None or last.period.months >= _YEAR:
        return False
    if period.last - period.first < _YEAR - 1 or year not in (None, int(last.period.end[:4])):
        return False
    return any(p.role == "base" and p.is_anaphor for p in sentence.periods)


def _is_of_no_year(reading: Reading, sentence: Sentence, fact: Fact, last: Figure) -> bool:
    """Say whether a change tells of the sum just told, but is no change of a year."""
    patterns = _patterns(reading.language)
    if patterns["retold"].match(reading.plain, fact.end) and patterns["multi_year"].search(
        reading.plain, *last.sentence
    ):
        return True  # "five years ago …, now $9m. The threefold growth is due to": no yearly change
    based = any(p.role == "base" for p in sentence.periods)
    if not based and _NOW_RE.search(reading.plain, fact.left, fact.first):
        return True  # "We once had $5m. Now it is three times less": than at no year's time
    goal = last.status is Status.TARGET  # "We aim at $5m. That would be twice as much as now"
    return goal and _RETOLD_GOAL_RE.search(reading.plain, fact.left, fact.start) is not None


def _is_told_of_last(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, last: Figure, is_named: bool
) -> bool:
    """Say whether a change is of the sum just told: it opens its sentence, "that is", or is so named."""
    if is_named or _BY_VALUE_RE.search(reading.plain, fact.left, fact.last):
        return True
    opens = fact.first - sentence.head < _OPENING and not sentence.flows
    near = opens and reading.document.sentence_at(sentence.start) - topic.last_fact <= _NEAR
    if topic.near_flow is None and last.sentence.start != sentence.start and not near:
        return False
    that_is = _patterns(reading.language)["that_is"]
    return opens or that_is.search(reading.plain, fact.left, fact.start) is not None


def _opens_clause(reading: Reading, last: Figure, period: PeriodMention) -> bool:
    """Say whether months open a clause behind the sum before them, which has months of its own."""
    if last.period is None or not last.sentence.start <= last.span.end < period.start:
        return False
    lead = reading.plain[last.span.end : period.start]
    return period.start < last.sentence.end and _CLAUSE_RE.search(lead) is not None


def _grows_on(
    reading: Reading, sentence: Sentence, topic: Topic, figures: list[Figure], flows: list[Cue]
) -> bool:
    """Say whether trade in the goods just told grows: "They sold furniture for $9m. Exports rose"."""
    last = figures[-1]
    if last.product is None or sentence.products or not sentence.letters.isdisjoint("BMRPT"):
        return False  # "Exports to Russia rose": all of them
    if _OF_ALL_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    next_to_it = reading.document.sentence_at(sentence.start) - topic.last_fact == 1
    if not next_to_it or sentence.paragraph != topic.paragraph or len(flows) > 1:
        return False
    trade = last.flow, last.partner, last.period
    alike = [f for f in figures if (f.flow, f.partner, f.period) == trade]
    alone = all(f.product == last.product for f in figures if f.sentence == last.sentence)
    if not alone or any(f.product is None for f in alike):
        return False
    return find_direction(reading, sentence, flows[0], voice_of(topic)).flow is last.flow


def _told_of_place(
    reading: Reading, sentence: Sentence, fact: Fact, figures: list[Figure]
) -> int | None:
    """Return which figure of a list just told a change goes back to: "In Ivanovo it fell by a tenth"."""
    named = {s.code for s in sentence.spots if fact.left <= s.start < fact.first}
    before = figures[-1].sentence
    number = reading.document.sentence_at(sentence.start)
    if len(named) != 1 or reading.document.sentence_at(before.start) != number - 1:
        return None
    if not _IT_RE.search(reading.plain, fact.left, fact.first) and not region_moves(reading, fact):
        return None
    told = [f.partner for f in figures if f.sentence == before]
    partner = named.pop()
    return told.index(partner) - len(told) if told.count(partner) == 1 and len(told) > 1 else None


def _told_of_year(
    reading: Reading, sentence: Sentence, fact: Fact, figures: list[Figure], year: int | None
) -> int | None:
    """Return which of the last figures is that of a year named: "The 2018 figure was a 15% improvement"."""
    named = [p for p in sentence.periods if p.role == "own" and p.end <= fact.first]
    if sentence.flows or sentence.amounts or len(named) != 1 or named[0].last_year:
        return None
    whole = (named[0].first, named[0].last) == (1, _YEAR)
    if not whole or not _YEARS_FIGURE_RE.fullmatch(reading.plain, sentence.head, fact.first):
        return None
    back = {"last": 1, "this": 0}.get(named[0].relative or "")
    told = named[0].year or (year - back if year is not None and back is not None else None)
    at = [
        -number for number, figure in enumerate(reversed(figures[-_RECENT:]), start=1)
        if figure.period == Period(f"{told}-01", f"{told}-12") and figure.value is not None
    ]  # fmt: skip
    return at[0] if len(at) == 1 else None


def _is_foretold(reading: Reading, sentence: Sentence, fact: Fact, last: Figure) -> bool:
    """Say whether growth is still to come: "In 2023 it was $9m. Growth of 5% is expected"."""
    if last.status is not Status.ACTUAL or last.sentence.start == sentence.start:
        return False
    if not _GROWTH_RE.search(reading.plain, fact.left, fact.right):
        return False
    status = read_status(reading, sentence, fact, None)[0]
    return status is not Status.ACTUAL


# "By 2031 they would like to see it 40% higher": at a time to come, not on the year before.
_BY_YEAR_RE = compiled(
    r"\b(?:by|until|before) (?:the end of )?20\d\d\b|(?<!\w)(?:к|до) 20\d\d(?!\w)"
)


def _is_ahead(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a change is told for a year by which it is to come."""
    return _BY_YEAR_RE.search(reading.plain, sentence.start, fact.last) is not None


def _is_wished(sentence: Sentence, fact: Fact) -> bool:
    """Say whether a change is what somebody wants: "it should be three times greater"."""
    return any(cue.tag == "target" and fact.left <= cue.start < fact.end for cue in sentence.cues)
