"""Sums and changes that nothing ties to trade: no flow word, and no passage that speaks of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..facts.facts import Fact
from ..facts.moved_regions import listed_region_moves
from ..flow.moved_on import way_told_before
from ..flow.owners import earner
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.partners import (
    NOTHING_ELSE,
    NOW_WE_HAVE,
    OF_WHAT,
    OUR_BEST,
    SOON_BEHIND,
    WE_HAVE,
    WISHED_FOR,
)
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule
from .hooks import hooks_on
from .looks_like_trade import looks_like_trade
from .no_changes import goes_on_with_flow
from .own_deed import flows_that_count, is_made_for, is_of_own_deed, names_both

_TERSE = 60  # characters of a sentence that is hardly more than its sum
_SUMS = ("the sum", "the total", "in total", "сумма", "итого")
# "The budget is $5m. Of this $3m comes from Russia, $2m from Belarus": of what was no trade.
_OF_THAT_RE = compiled(
    r"(?:out )?of (?:this|that|it|them|these|which)\b"
    r"|(?:в том числе|из (?:них|этого|этой суммы|этих средств))(?!\w)"
)
# "The region received 48 Belarusian buses for 610 million": pieces with their price.
_PIECES = rule(
    r"(?<![\d.,$€])\b\d{1,3} (?!million|billion|thousand|per|tonn|tons|months|years|days|regions|countries"
    r"|firms|companies)(?:[a-z-]+ ){1,3}(?:for|worth|costing|valued at) (?:[a-z]+ ){0,2}(?:us ?)?[$€]?$"
    r"|(?<![\d.,$€])(?<!\w)\d{1,3} (?!млн|млрд|тыс|процент|тонн|лет|год|месяц|регион|стран|компани)"
    r"(?:[а-я-]+ ){1,3}(?:за|на|стоимостью)(?: (?:общую )?сумму)? (?:[а-я]+ ){0,2}$"
)
_BEST_RE, _WE_HAVE_RE, _OF_WHAT_RE = compiled(OUR_BEST), compiled(WE_HAVE), compiled(OF_WHAT)
_NOW_WE_HAVE_RE, _NOTHING_ELSE_RE = compiled(NOW_WE_HAVE), compiled(NOTHING_ELSE)
_WISHED_FOR_RE, _SOON_BEHIND_RE = compiled(WISHED_FOR), compiled(SOON_BEHIND)
# "The year will end up with $5m": of the trade spoken of.
_CLOSES_RE = compiled(
    r"\b(?:the year (?:(?:will|would|should|may|is|expected|likely|to) ){1,4}(?:end|close|finish)"
    r"|год (?:[^\W\d]+ )?(?:закончит|завершит|закро))"
    # "We shall open a centre for $2m. By year-end I think we shall reach $90m": of the trade again
    r"|(?<!\w)(?:по (?:итогам |результатам )?год[уа]|(?:к|до) конц[уа] (?:этого |нынешнего )?года)(?:,| мы)*"
    r" (?:выйдем|достигнем|доберемся|дотянем|наторгуем|подойдем)"
    r"|(?<!\w)к 20\d\d(?:-му|-м)?(?: год[ау]| г\.)?(?: мы)?"
    r" (?:сможем|должны|можем|рассчитываем|хотим|планируем|намерены)"
    r" (?:достичь|выйти|дойти|довести)"
    r"|\bby (?:the )?(?:year-end|end of (?:the|this) year),? we (?:shall|will|should|hope to|expect to)"
    r" (?:reach|get to|hit|come to)"
)
# "The market is open now, and we want to use it in order to get to $90m by 2025".
_GETS_TO_RE = compiled(
    r"\b(?:to|and|will|shall|should) (?:get|climb|rise|come|go up|move up) (?:up )?to (?:the )?(?:mark of )?"
    r"(?:us ?)?\$?$|(?<!\w)(?:чтобы|и|должны|хотим|можем|сможем) (?:выйти|подняться|дойти) (?:на|до|к) "
    r"(?:отметк\w+ (?:в )?|уровн\w+ (?:в )?)?\$?$"
)
_BY_YEAR_RE = compiled(r"(?: dollars| долларов)? (?:by|к|до) (?:the end of |конц[уа] )?20\d\d")
# "They speak of $46 billion in goods alone, and of services worth almost $7 billion".
_KIND_RE = compiled(
    r"(?<!\w)(?P<kind>goods|services|товар(?:ам|ов|ами|ах)|услуг(?:ам|ами|ах)?)(?!\w)"
)
_GOODS_ALONE_RE = compiled(
    r",? (?:(?:already|just|only|alone|только|лишь|уже) ){0,2}(?:in|for|on|по|в) "
    r"(?:goods(?: alone| only)|(?:одним )?товара[мх](?: только)?)(?!\w)"
)

# "The year is a record one: plus 7% in goods": of the trade spoken of.
_IN_GOODS_RE = compiled(r" (?:in|on|for|по|в) (?:goods|товарам|товарах)(?!\w)")

# A verb that goes on about what was told, where nothing but a time or a manner stands before it.
_VERB_RE = compiled(r"(?:вырос|увелич|сниз|подрос|прибав)")
_NO_SUBJECT_RE = compiled(
    r"(?:(?:за|в|во|по|с|к|на|при|после|до|против|относительно|по сравнению с)(?: [^\s,]+){1,6},? "
    r"|(?:но|и|а|то|же|же,|затем|потом|тогда|уже|вновь|снова|даже|еще|так|также|сам|сама|правда,|причем"
    r"|[^\W\d]+о|годом|ранее|раньше|позже|месяцем),? |[–—-] |[«\"(])*"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {"pronouns": rule(words.pronouns)}


def lacks_trade(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Nothing in the sentence, nor in the one before, speaks of trade."""
    cues = flows_that_count(reading, sentence)
    if any(fact.left <= c.start < fact.right for c in cues):
        return False
    if fact.amount is not None and any(
        c.tag == "world" and fact.left <= c.start < fact.first for c in sentence.cues
    ):
        return False  # part of "the region's total foreign trade": all of it is refused before
    tell = _sum_lacks_trade if fact.amount is not None else _change_lacks_trade
    return tell(reading, sentence, fact, topic, cues)


def _sum_lacks_trade(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, cues: Sequence[Cue]
) -> bool:
    """Say whether nothing ties a sum without a flow word of its own to trade."""
    if cues or earner(reading, fact) or way_told_before(reading, sentence, fact, topic):
        return False
    pronoun = _rules(reading.language)["pronouns"].search(
        fact.told, reading.plain, fact.left, fact.right
    )
    if topic.was_trade and (
        _CLOSES_RE.search(reading.plain, fact.left, fact.first)
        or _BEST_RE.search(reading.plain, fact.left, fact.first)
        or _is_to_be_reached(reading, fact)
        or _is_what_we_have(reading, sentence, fact, topic)
        or _is_wished_for(reading, sentence, fact)
        or (
            Flow.TURNOVER in (topic.near_flow, *topic.ways)
            and _is_one_of_both(reading, sentence, fact)
        )
    ):
        return False
    spoken = topic.is_trade or (topic.was_trade and bool(sentence.spots or pronoun))
    if is_made_for(reading, sentence, fact):
        return True
    if _PIECES.search(fact.told, reading.plain, fact.left, fact.first):
        return True
    if topic.refused == sentence.paragraph and _OF_THAT_RE.match(reading.plain, sentence.head):
        return True
    tied = fact.change is not None or names_both(reading, sentence)
    if not tied and (
        topic.refused == sentence.paragraph or is_of_own_deed(reading, sentence, fact)
    ):
        return True
    if spoken and not pronoun and not hooks_on(reading, sentence, fact, topic):
        return True
    return not spoken and not looks_like_trade(reading, sentence, topic)


def _is_what_we_have(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is what there is now of the trade spoken of: "what we have now is $5m".

    Or what growth or a fall of ours led to: "in 2016 we lost 12 percent and stopped at $5m".
    """
    if topic.refused == sentence.paragraph or sentence.products:
        return False
    if fact.change is not None and fact.change.end <= fact.start:
        lead = reading.plain, fact.left, fact.change.start
        if _is_dated(sentence, fact) and _WE_HAVE_RE.search(*lead):
            return _OF_WHAT_RE.match(reading.plain, fact.change.end) is None
    if not _NOTHING_ELSE_RE.match(reading.plain, fact.end):
        return False
    return _NOW_WE_HAVE_RE.search(reading.plain, fact.left, fact.first) is not None


def _is_wished_for(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is one that somebody would be glad of: of the trade spoken of before."""
    behind = reading.plain, fact.end
    if sentence.products or not (_NOTHING_ELSE_RE.match(*behind) or _SOON_BEHIND_RE.match(*behind)):
        return False
    return _WISHED_FOR_RE.search(reading.plain, fact.left, fact.first) is not None


def _is_to_be_reached(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is one to get to by a year: of the trade spoken of before."""
    if not _BY_YEAR_RE.match(reading.plain, fact.end):
        return False
    return _GETS_TO_RE.search(reading.plain, fact.left, fact.first) is not None


def _change_lacks_trade(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, cues: Sequence[Cue]
) -> bool:
    """Say whether nothing ties a change without a flow word of its own to trade."""
    if "both" in sentence.tags and any(
        c.tag == "both" and fact.left <= c.start < fact.right
        and not (topic.refused == sentence.paragraph and reading.plain.startswith(_SUMS, c.start))
        for c in sentence.cues
    ):  # fmt: skip
        return False
    if topic.is_trade and goes_on_with_flow(reading, fact, topic):
        return False
    if topic.is_trade and _IN_GOODS_RE.match(reading.plain, fact.last, fact.right):
        return False
    if topic.is_trade and listed_region_moves(reading, sentence, fact):
        return False
    if not cues and topic.said_flow is not None and _is_dated(sentence, fact):
        return False  # "The growth was good: 12% up last year, 20% up in January-May"
    if topic.was_trade and _is_ours(reading, sentence, fact, topic):
        return False
    pronouns = _rules(reading.language)["pronouns"]
    if not cues and topic.refused == sentence.paragraph:
        return True  # "Contracts for $5m were signed. That is twice as much as a year ago."
    pronoun = pronouns.search(fact.told, reading.plain, fact.left, fact.right)
    if any(c.start < fact.left for c in cues):
        return False
    if pronoun and _is_verb_of_another(reading, sentence, pronoun):
        pronoun = None
    opens = fact.first == sentence.head  # "A third more than in 2021!"
    is_terse = sentence.is_answer or sentence.end - sentence.start < _TERSE
    dated = is_terse and any(p.role == "own" for p in sentence.periods)
    return not (topic.is_trade and (pronoun or (not cues and (dated or opens))))


def _is_ours(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether "we have lost 11%" last year or in some months is told of the trade some way back."""
    dated = any(p.role == "own" for p in sentence.periods)
    if not dated or sentence.products or topic.refused == sentence.paragraph:
        return False
    if _OF_WHAT_RE.match(reading.plain, fact.last):
        return False
    return _WE_HAVE_RE.search(reading.plain, fact.left, fact.first) is not None


def _is_verb_of_another(reading: Reading, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether a Russian verb of growth has a subject of its own: «площадь выставки увеличилась»."""
    if not _VERB_RE.match(verb.group()) or sentence.head >= verb.start():
        return False
    return _NO_SUBJECT_RE.fullmatch(reading.plain, sentence.head, verb.start()) is None


def _is_dated(sentence: Sentence, fact: Fact) -> bool:
    """Say whether a fact has months of its own."""
    return any(p.role == "own" and fact.left <= p.start < fact.right for p in sentence.periods)


def _is_one_of_both(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is that of goods or of services, both told: "$46bn in goods, $7bn in services"."""
    told = {m["kind"][:3] for m in _KIND_RE.finditer(reading.plain, sentence.start, sentence.end)}
    if len(told & {"goo", "тов"}) + len(told & {"ser", "усл"}) < len("gs"):
        goods = _GOODS_ALONE_RE.match(reading.plain, fact.last, fact.right)
        return goods is not None
    return _KIND_RE.search(reading.plain, fact.left, fact.right) is not None
