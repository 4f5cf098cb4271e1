"""What a sentence without figures leaves behind by its words: who sells, which flow, which months."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..flow.direction import Voice, find_direction
from ..flow.flows import voice_of
from ..flow.sides import seller_of
from ..goods.passage_goods import only_goods
from ..page.tabular import is_sum_row
from ..periods import Calendar, PeriodMention, is_future, resolve_period
from ..records import Flow, Period
from ..sentences.answers import asks_itself
from ..sentences.reading import Reading, Sentence
from ..trade.balance_words import balance_told
from ..trade.shares import remember_whole
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import Cue, compiled
from .by_sum import goes_on_by_sum
from .captions import is_history, tells_event
from .told_anew import is_told_anew
from .told_flow import flow_left, tells_of_goods, tells_of_one
from .told_months import goes_back_with_others, is_aside_year, is_year_before
from .topic import Topic, heads_regions

_HEADING = 48  # characters: a shorter sentence without a number is a heading
_LIST_HEADING = 140
_QUESTION = 90  # «— А что с экспортом области в республику?»
_STOPS = '.!?…»”"'
# "It had grown faster only in 2008", «больше было лишь в 2008 году»: the months told go on.
_ONLY_THEN_RE = compiled(
    r"\b(?:faster|more|better|higher|worse|lower|less)\b[^.;:]{0,40} (?:only|just) in (?:19|20)\d\d"
    r"|(?<!\w)(?:быстрее|больше|выше|лучше|хуже|ниже|меньше)(?!\w)[^.;:]{0,40}"
    r" (?:лишь|только|разве что) в (?:19|20)\d\d"
)
_ONE_WAY = ("exports", "imports")
_NO_TIME = ("еще ", "as late as ", "after ", "после ")
_SIGNED = ("balance", "surplus", "deficit")

# "The year 2020 saw relations go from quarrel to friendship": what follows is of that year.
_OF_YEAR_RE = compiled(
    r"(?:the )?(?:year (?:of )?)?(?:19|20)\d\d (?:saw|was (?:an?|the) |became|proved|brought|turned out"
    r"|went down|marked)\b|(?:19|20)\d\d(?:-й)? год (?:стал|прошел|ознаменовался|выдался|оказался|принес"
    r"|запомнился|начался)(?!\w)"
)
# "A significant part of the supply consists of cars": of those told of before, whoever sold.
_SUPPLY_RE = compiled(r"suppl|deliver|shipment|поставк|отгрузк")


@lru_cache(maxsize=2)
def _results(language: str) -> re.Pattern[str]:
    return sought(vocabulary_of(language).results)


def names_results(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of the results of some months, or heads a list of them."""
    if reading.plain.startswith(":", sentence.end - 1):
        return True  # "The main buyers of Belarusian goods in 2021 were:"
    if _OF_YEAR_RE.match(reading.plain, sentence.head):
        return True
    told = _results(reading.language).search(reading.plain, sentence.start, sentence.end)
    return told is not None


def carry_words(
    reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence, flows: Sequence[Cue]
) -> None:
    """Keep what a sentence about trade without figures tells: who sells, and which months."""
    _carry_seller(reading, topic, sentence, flows)
    _carry_flow(reading, topic, sentence, flows)
    _carry_months(reading, topic, calendar, sentence)


def _carry_seller(reading: Reading, topic: Topic, sentence: Sentence, flows: Sequence[Cue]) -> None:
    """Keep who sells and whose trade it is."""
    directed = [c for c in flows if c.tag in _ONE_WAY]
    if directed:
        voice = Voice("", "", "", topic.voice)
        found = find_direction(reading, sentence, directed[-1], voice)
        way = found.flow or find_direction(reading, sentence, directed[-1], voice_of(topic)).flow
        # A sum that was refused there is of other sales: "the export plan of $121 million is met".
        goes_on = (
            topic.seller
            and not sentence.spots
            and _SUPPLY_RE.match(reading.plain, directed[-1].start)
        )
        default = "" if sentence.amounts or goes_on else seller_of(way)
        topic.seller = found.seller or default or topic.seller
        topic.actor = found.actor or topic.actor
    elif flows and not heads_regions(reading, topic, sentence):
        voice = Voice("", "", "", topic.voice)
        topic.actor = find_direction(reading, sentence, flows[-1], voice).actor or topic.actor


def _carry_flow(reading: Reading, topic: Topic, sentence: Sentence, flows: Sequence[Cue]) -> None:
    """Keep the flow that a sentence turns to, with its goods, or the balance that it speaks of."""
    balance = balance_told(reading, sentence.start, sentence.end, flows)
    if balance:  # "But our deficit grows too. It will be $9m"
        if flows[0].tag not in _SIGNED:  # "Oil was sold for more, but the deficit grew"
            topic.told_product = None
        if topic.paragraph != sentence.paragraph:
            topic.near_product = topic.told_product
        topic.balance, topic.paragraph = balance, sentence.paragraph
    elif flows and sentence.end - sentence.start < _heading_longest(reading, sentence, flows):
        flow = find_direction(reading, sentence, flows[-1], voice_of(topic)).flow
        if flow is not Flow.BALANCE:  # "the balance is not ours": what follows is trade again
            topic.near_flow = flow
            if topic.flow_product and tells_of_goods(reading, flows[-1]):
                topic.flow_product = topic.near_product = None
            opens = reading.document.paragraphs[sentence.paragraph].start
            topic.flow = topic.flow if asks_itself(reading.plain, opens, sentence) else flow
    elif tells_of_one(reading, sentence, flows):
        # "Exports to Russia grew by $6 billion. They came to …"
        _turn_to_flow(reading, topic, sentence, flows, topic.told_product)
    elif any(c.tag in _ONE_WAY for c in flows) and goes_on_by_sum(reading, sentence):
        goods = topic.told_product or only_goods(sentence)
        _turn_to_flow(reading, topic, sentence, flows, goods)
    elif left := flow_left(reading, sentence, flows):
        goods = topic.told_product if len(flows) == 1 else None
        _turn_to_flow(reading, topic, sentence, [left], goods)


def _heading_longest(reading: Reading, sentence: Sentence, flows: Sequence[Cue]) -> int:
    """Return how long a heading may be: longer with a colon, right over a row of a list, or one that asks."""
    last = reading.plain[sentence.end - 1]
    if last == "?" and len(flows) == 1:
        return _QUESTION
    below = reading.document.text[sentence.end : sentence.end + _LIST_HEADING].lstrip()
    heads = last == ":" or (last not in _STOPS and is_sum_row(below.partition("\n")[0].rstrip()))
    return _LIST_HEADING if heads else _HEADING


def _carry_months(reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence) -> None:
    """Keep the last months that a sentence names as its own."""
    if sentence.amounts and topic.refused == sentence.paragraph:
        return  # "A plant sold machines for $6 million last year": nothing of the trade told of
    if _ONLY_THEN_RE.search(reading.plain, sentence.start, sentence.end):
        return
    is_within = _is_month_within(topic.period or topic.default_period, sentence)
    is_aside = (topic.last_fact >= 0 or is_within) and tells_event(reading, sentence)
    if is_aside and not is_told_anew(reading, topic, sentence):
        return  # "Last year the two sides signed a roadmap"
    own = [p for p in sentence.periods if p.role == "own" and p.relative != "prior"]
    if own and (len(own) > 1 or topic.period) and is_aside_year(reading, own[-1]):
        own = own[:-1]  # "in 2009 it made $784 million (in 2008 – $1,262 million)"
    # «ещё в сентябре»: things have changed since; "after 2022, Germany left": in no year told
    own = [p for p in own if not reading.plain.endswith(_NO_TIME, 0, p.start)]
    if not own:
        return
    if is_history(own[-1].last_year or own[-1].year, calendar) and not names_results(
        reading, sentence
    ):
        return
    period = resolve_period(own[-1], calendar.behind(topic.last_period))
    told = own[-1].relative == "last" and own[-1].start <= sentence.head
    last = None if topic.last_period == topic.plan_period else topic.last_period
    if not told and period and last and is_year_before(period, last):
        return  # "for comparison, with China it was $3 billion in the same months of 2017"
    if period and goes_back_with_others(topic, sentence, period):
        return  # "In ten months $9m. In 2021 they sold goods to Peru for $2m."
    topic.period = period
    topic.growth_years = period if _is_growth_of_years(sentence, own[-1]) else None
    topic.last_period = topic.over_period = topic.period or topic.last_period
    if not is_future(period, calendar):
        topic.past_period = topic.last_period


def _is_month_within(period: Period | None, sentence: Sentence) -> bool:
    """Say whether a sentence names only months by themselves, with a longer time told before them."""
    own = [p for p in sentence.periods if p.role == "own"]
    if period is None or period.months == 1 or not own:
        return False
    year = int(period.start[:4])
    return all(p.first == p.last and (p.year or year) == year for p in own)


def _is_growth_of_years(sentence: Sentence, mention: PeriodMention) -> bool:
    """Say whether years only tell how much trade has grown in them: "Over three years it grew fourfold"."""
    is_long = (mention.relative or "").startswith("past:") or mention.last_year is not None
    return bool(sentence.changes) and is_long


def _turn_to_flow(
    reading: Reading, topic: Topic, sentence: Sentence, flows: Sequence[Cue], goods: str | None
) -> None:
    """Turn to the flow that a sentence names last, and to its goods."""
    topic.near_flow = find_direction(reading, sentence, flows[-1], voice_of(topic)).flow
    topic.near_product, topic.told_product = goods, goods
    topic.paragraph = sentence.paragraph
    number = reading.document.sentence_at(sentence.start)
    remember_whole(reading, topic, sentence, topic.near_flow, number)
