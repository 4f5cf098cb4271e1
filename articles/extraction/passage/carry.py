"""What a sentence leaves behind for the next: flow, partner, periods, goods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..flow.direction import Voice, find_direction
from ..flow.flows import voice_of
from ..flow.sides import mirrored, seller_of
from ..goods.passage_goods import only_goods, sole_goods
from ..goods.products import goods_beside
from ..periods import Calendar, is_future, resolve_period
from ..records import Figure, Flow, Status
from ..sentences.answers import asks_itself, asks_when
from ..sentences.reading import Reading, Sentence
from ..trade.balance_words import balance_told, sign_of
from ..trade.shares import remember_whole
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import Cue
from .asked import asked_seller, buyer_seller, ends_question, leads_to_question
from .bought_on_credit import bought_on_credit
from .buyers import heads_list
from .by_sum import goes_on_by_sum
from .captions import dating_mention, is_caption, is_history
from .steps_back import MEASURE
from .told_flow import flow_left, tells_of_goods, tells_of_one
from .told_months import (
    dates_better,
    ended_on,
    goes_back_with_others,
    is_aside_year,
    is_year_before,
    months_before_base,
    months_of_lead,
)
from .topic import Topic, heads_partners, heads_regions, opens_paragraph

_TRADE_LASTS = 9  # sentences
_HEADING = 48  # characters: a shorter sentence without a number is a heading
_RECENT = 3  # sentences
_LISTED = 60  # characters: a longer sentence without a sum ends a list
_LEAD = 6  # sentences
_SIGNED = ("balance", "surplus", "deficit")

# Rules that give a figure to the region whose office tells it, or that "the region" means.
_BY_OFFICE = ("the_region", "office", "speaker", "speaker_before", "told_reporter")


@lru_cache(maxsize=2)
def _results(language: str) -> re.Pattern[str]:
    return sought(vocabulary_of(language).results)


def carry_topic(
    reading: Reading,
    topic: Topic,
    calendar: Calendar,
    sentence: Sentence,
    figures: list[Figure],
    index: int,
) -> None:
    """Keep for the next sentence what this one was about."""
    if not sentence.amounts:
        _carry_list(reading, topic, sentence)
    if figures:
        _carry_figures(topic, sentence, figures, index)
        return
    if topic.is_trade and reading.plain.startswith(";", sentence.end - 1):
        topic.last_trade = index  # "They sold: cheese; tractors; furniture – $5m"
        return
    if sentence.periods and asks_when(reading.plain, sentence):
        _carry_asked(topic, calendar, sentence, index)
        return
    recent = index - max(topic.last_fact, topic.last_trade) < _RECENT
    _carry_trade(reading, topic, sentence, index, recent)
    asked = asked_seller(reading, sentence, topic) or buyer_seller(reading, sentence)
    if asked:
        topic.is_trade, topic.last_trade = True, index
    topic.was_trade = index - topic.last_trade < _TRADE_LASTS
    is_asked = index - topic.asked_at < _RECENT
    if not (recent or is_asked or ends_question(reading, sentence)):
        topic.period = None
        topic.plan_period = topic.plan_period if index - topic.plan_told < _RECENT else None
        if topic.last_fact >= 0:  # what the heading told holds until the first figure
            topic.seller = topic.actor = ""
    if sentence.flows or (sentence.periods and _tells_results(reading, sentence)):
        _carry_words(reading, topic, calendar, sentence, sentence.flows)
    elif sentence.periods and is_caption(reading, sentence):
        dated = dating_mention(reading, sentence, calendar)
        topic.period = resolve_period(dated, calendar) if dated else topic.period
    if asked:
        topic.flow = topic.near_flow = mirrored(asked)
        topic.seller = asked
        topic.actor = topic.actor if topic.base == "BY" else ""  # of a page of Gomel Oblast
    if sentence.periods:
        _carry_plan(topic, calendar, sentence, index)
    if index < _LEAD and topic.period is None:
        topic.default_period = topic.default_period or months_of_lead(topic, sentence, calendar)
    if index < _LEAD and topic.period and dates_better(topic):
        topic.default_period = topic.period


def _carry_list(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Keep whose list of goods or buyers a sentence without sums heads, until another ends it."""
    side = heads_list(reading, sentence)
    ends = sentence.end - sentence.start > _LISTED or bool(sentence.flows)
    topic.list_side = side or ("" if ends else topic.list_side)


def _carry_trade(
    reading: Reading, topic: Topic, sentence: Sentence, index: int, recent: bool
) -> None:
    """Keep whether a sentence without figures speaks of trade, and of which goods."""
    if not topic.has_completed:  # "That is a quarter more." goes on about the sum before it
        topic.near_flow, topic.balance = None, 0
        if "not" in sentence.tags and (not sentence.flows or bought_on_credit(reading, sentence)):
            # "Asked about loans, he said no. The $5m will wait."
            topic.refused = sentence.paragraph
        elif sentence.flows and reading.plain.startswith(":", sentence.end - 1):
            topic.refused = -1  # "Deals were signed. The largest partners by trade:"
    flows = sentence.flows
    topic.told_product = goods_beside(reading, sentence)
    topic.named_product = None if flows else sole_goods(sentence)
    topic.told_end = sentence.end
    # "Over three years it grew 3.5 times. In 2021 it came to …": growth carries the trade on.
    leads = not (flows or topic.list_side) and heads_partners(reading, sentence)
    opens = bool(flows or topic.list_side or leads)
    topic.is_trade = opens or (topic.is_trade and (recent or bool(sentence.changes)))
    if opens:
        topic.last_trade = index
    if leads and opens_paragraph(reading, sentence):
        topic.flow = Flow.TURNOVER  # "The biggest partners:" whatever was told of before


def _carry_asked(topic: Topic, calendar: Calendar, sentence: Sentence, index: int) -> None:
    """Keep the months that a question asks of: the trade spoken of goes on, in those months."""
    topic.period = resolve_period(sentence.periods[0], calendar.behind(topic.last_period))
    topic.asked_at = index
    topic.last_trade = index if topic.was_trade else topic.last_trade
    topic.is_trade = topic.is_trade or topic.was_trade
    _carry_plan(topic, calendar, sentence, index)


def _tells_results(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of both sides, or of results of some kind."""
    if "both" in sentence.tags or leads_to_question(reading, sentence):
        return True
    told = _results(reading.language).search(reading.plain, sentence.start, sentence.end)
    return told is not None


def _carry_figures(topic: Topic, sentence: Sentence, figures: list[Figure], index: int) -> None:
    """Keep the flow, the partner and the periods of a sentence's figures."""
    last = figures[-1]
    topic.told_reporter = last.reporter if last.why["reporter"] in _BY_OFFICE else ""
    topic.balance = 0 if any(f.flow is not Flow.BALANCE for f in figures) else sign_of(figures[0])
    turnover = [f for f in figures if f.flow is Flow.TURNOVER]
    plain = [f for f in figures if f.flow is not Flow.BALANCE]
    if turnover or topic.flow is None:
        topic.flow = (turnover or plain or figures)[0].flow
    if topic.flow is Flow.BALANCE:
        topic.flow = None
    topic.ways |= {f.flow for f in plain}
    topic.has_general = topic.has_general or any(f.product is None for f in plain)
    same = [f.product for f in plain if f.flow is topic.flow]
    if same:
        topic.flow_product = None if turnover else same[-1]
    whole = [
        f for f in plain if f.why.get("role") != "part" or f.why["flow"] == "share_of_all"
    ]  # of none told
    kinds = {f.flow for f in whole}
    topic.near_flow = whole[0].flow if len(kinds) == 1 else topic.flow
    if turnover:
        topic.near_flow = Flow.TURNOVER
        if turnover[-1].value is not None:
            topic.turnover = turnover[-1].value
            topic.turnover_of = (turnover[-1].partner, turnover[-1].currency)
            topic.turnovers[topic.turnover_of] = turnover[-1].value
    if any(f.product == "services" for f in plain):
        topic.services_paragraph = sentence.paragraph
    topic.near_product = (turnover or whole or figures)[0].product
    topic.keep_goods(figures)
    topic.keep_largest(figures)
    if figures[0].partner == "RU":
        topic.partner = "RU"
    front = [f for f in figures if f.why.get("role") != "background"]
    actual = [f.period for f in front if f.status is Status.ACTUAL]
    topic.goods_period = months_before_base(topic.period, figures)
    led = [f for f in front if f.why.get("role") != MEASURE]
    own = [f.period for f in led if f.status is Status.ACTUAL]
    if led:
        topic.period = ended_on([f for f in led if f.status is Status.ACTUAL])
    plans = [f for f in figures if f.status is not Status.ACTUAL]
    topic.plan_period = plans[-1].period if plans else None
    topic.plan_status = plans[-1].status if plans else Status.FORECAST
    topic.last_period = next((f.period for f in reversed(led) if f.period), topic.last_period)
    topic.past_period = next((p for p in reversed(own) if p), topic.past_period)
    over = [period for period in actual if period]
    topic.over_period = over[-1] if over else topic.over_period or topic.last_period
    topic.is_trade = topic.was_trade = True
    if topic.paragraph != sentence.paragraph:
        topic.last_flows, topic.told_flows = (), frozenset()
    flows = [f.flow for f in figures]
    topic.last_flows = (*topic.last_flows, *flows)[-len(Flow) :]
    topic.told_flows = topic.told_flows.union(flows)
    topic.last_trade = index
    topic.paragraph = sentence.paragraph
    topic.last_fact = index


def _carry_words(
    reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence, flows: Sequence[Cue]
) -> None:
    """Keep what a sentence about trade without figures tells: who sells, and which months."""
    directed = [c for c in flows if c.tag in ("exports", "imports")]
    if directed:
        voice = Voice("", "", "", topic.voice)
        found = find_direction(reading, sentence, directed[-1], voice)
        way = found.flow or find_direction(reading, sentence, directed[-1], voice_of(topic)).flow
        # A sum that was refused there is of other sales: "the export plan of $121 million is met".
        default = "" if sentence.amounts else seller_of(way)
        topic.seller = found.seller or default or topic.seller
        topic.actor = found.actor or topic.actor
    elif flows and not heads_regions(reading, topic, sentence):
        voice = Voice("", "", "", topic.voice)
        topic.actor = find_direction(reading, sentence, flows[-1], voice).actor or topic.actor
    balance = balance_told(reading, sentence.start, sentence.end, flows)
    if balance:  # "But our deficit grows too. It will be $9m"
        if flows[0].tag not in _SIGNED:  # "Oil was sold for more, but the deficit grew"
            topic.told_product = None
        if topic.paragraph != sentence.paragraph:
            topic.near_product = topic.told_product
        topic.balance, topic.paragraph = balance, sentence.paragraph
    elif flows and sentence.end - sentence.start < _HEADING:
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
    elif directed and goes_on_by_sum(reading, sentence):
        goods = topic.told_product or only_goods(sentence)
        _turn_to_flow(reading, topic, sentence, flows, goods)
    elif left := flow_left(reading, sentence, flows):
        goods = topic.told_product if len(flows) == 1 else None
        _turn_to_flow(reading, topic, sentence, [left], goods)
    own = [p for p in sentence.periods if p.role == "own" and p.relative != "prior"]
    if len(own) > 1 and is_aside_year(reading, own[-1]):
        own = own[:-1]  # "in 2009 it made $784 million (in 2008 – $1,262 million)"
    # «ещё в сентябре»: things have changed since
    own = [p for p in own if not reading.plain.endswith(("еще ", "as late as "), 0, p.start)]
    if own and (
        not is_history(own[-1].year, calendar)
        or _results(reading.language).search(reading.plain, sentence.start, sentence.end)
    ):
        period = resolve_period(own[-1], calendar.behind(topic.last_period))
        told = own[-1].relative == "last" and own[-1].start <= sentence.head
        if not told and period and topic.last_period and is_year_before(period, topic.last_period):
            return  # "for comparison, with China it was $3 billion in the same months of 2017"
        if period and goes_back_with_others(topic, sentence, period):
            return  # "In ten months $9m. In 2021 they sold goods to Peru for $2m."
        topic.period = period
        topic.last_period = topic.over_period = topic.period or topic.last_period
        if not is_future(period, calendar):
            topic.past_period = topic.last_period


def _turn_to_flow(
    reading: Reading, topic: Topic, sentence: Sentence, flows: Sequence[Cue], goods: str | None
) -> None:
    """Turn to the flow that a sentence names last, and to its goods."""
    topic.near_flow = find_direction(reading, sentence, flows[-1], voice_of(topic)).flow
    topic.near_product, topic.told_product = goods, goods
    topic.paragraph = sentence.paragraph
    number = reading.document.sentence_at(sentence.start)
    remember_whole(reading, topic, sentence, topic.near_flow, number)


def _carry_plan(topic: Topic, calendar: Calendar, sentence: Sentence, index: int) -> None:
    """Keep the years to come that a sentence names: "the programme is for 2026-2027"."""
    tags = sentence.tags
    planned = "target" in tags or "forecast" in tags
    kind = None if "target" in tags and "forecast" not in tags else Status.FORECAST
    for mention in sentence.periods:
        named = mention.year is not None and mention.year == calendar.year
        if planned and (mention.relative in ("this", "next") or (named and mention.role == "own")):
            topic.plan_period, topic.plan_status = resolve_period(mention, calendar), kind
            topic.plan_told = index
        if mention.role in ("own", "deadline") and mention.year:
            period = resolve_period(mention, calendar)
            if is_future(period, calendar):
                topic.plan_period, topic.plan_status, topic.plan_told = period, None, index
