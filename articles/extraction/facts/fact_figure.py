"""One fact of a sentence made into a figure, with the rules that decided each field."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from ..amounts import Amount
from ..flow.cargo import moved_goods
from ..flow.direction import Direction
from ..flow.flows import find_flow
from ..flow.sides import mirrored, seller_of
from ..flow.viewpoint import speaker_at
from ..goods.carried_goods import carried_goods
from ..goods.items import listed_goods
from ..goods.products import read_product
from ..goods.told_goods import is_part_of_it
from ..passage.ranked import only_outrank
from ..passage.topic import Topic
from ..periods import Calendar
from ..records import Figure, Flow, Qualifier, Span, Status, grade_of
from ..sentences.reading import Reading, Sentence
from ..trade.balance_signs import sign_balance
from ..trade.home_side import find_reporter
from ..trade.sizes import country_if_too_large, is_as_trade, region_if_too_small, whole_if_too_large
from ..trade.traders import find_partner
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import rule
from .aims import is_mere_wish
from .attributes import read_money, read_qualifier
from .background import is_background
from .facts import Fact
from .growth import change_rule, read_change
from .mentioned import undated_months
from .other_base import has_other_base
from .when import When, planned_if_ahead, read_when

# Flows told by where goods went: what is listed behind goes on with them.
_BY_PLACE = ("goods_of", "those", "earned", "moved")
_THAN_NOW = ("word_after_times", "word_after_fold", "word_after_fraction", "fixed_word")
# Of other goods a change without a sum says little, but for the change of a sum told elsewhere.
_BY_GAINER = ("gap", "plus")  # rules of balances that tell who sold more
_OF_ALL = ("both_sides", "larger_than_a_part")  # rules of flows that leave the goods told before
_TOLD_BY_CHANGE = (None, "services", "goods and services")


class _Trade(NamedTuple):
    """What of trade a fact tells: the flow with its rule, the sum with its sign, the goods, the change."""

    flow: Flow
    rule: str
    amount: Amount | None
    product: str | None
    change: Decimal | None


class _Sides(NamedTuple):
    """Whose trade with whom, each with the rule that says so."""

    reporter: str
    reporter_rule: str
    partner: str
    partner_rule: str


def make_figure(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar
) -> Figure | None:
    """Return the record of one fact, or None where its flow, sign or currency stays open."""
    trade = _read_trade(reading, sentence, fact, topic)
    if trade is None:
        return None
    trade, sides = _read_sides(reading, sentence, fact, topic, trade)
    when = _when_of(reading, sentence, fact, topic, trade, calendar)
    if _is_wish(fact, trade, when, calendar):
        return None
    trade = _with_yearly_change(reading, sentence, fact, trade, when, calendar)
    if trade.amount is None and trade.change is None:
        topic.product = trade.product
        return None
    when = planned_if_ahead(reading, sentence, fact, when, calendar)
    why = {"flow": trade.rule, "partner": sides.partner_rule, "reporter": sides.reporter_rule}
    why |= _why(reading, sentence, fact, trade, when, calendar)
    amount, anchor = trade.amount, fact.amount or fact.change or fact
    span = Span(anchor.start, anchor.end)
    return Figure(
        reporter=sides.reporter,
        partner=sides.partner,
        flow=trade.flow,
        product=trade.product,
        value=amount.value if amount else None,
        value_high=amount.high if amount else None,
        currency=amount.currency if amount else None,
        qualifier=_read_hedge(reading, sentence, amount, when),
        status=when.status,
        period=when.period,
        change_pct=trade.change,
        span=span,
        evidence=span.of(reading.document.raw),
        sentence=Span(sentence.start, sentence.end),
        context=_context(reading, sentence),
        why=why,
        grade=grade_of(why),
        undated="" if when.period else undated_months(reading, sentence, fact),
    )


def _when_of(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    trade: _Trade,
    calendar: Calendar,
) -> When:
    """Return the months and the status of a fact; months carried over to goods are those of goods."""
    when = read_when(reading, sentence, fact, topic, calendar)
    if trade.product in _TOLD_BY_CHANGE or is_part_of_it(reading, sentence, fact, topic):
        return when
    is_carried = when.period_rule == "carried"
    return when._replace(period=topic.goods_period or when.period) if is_carried else when


def _read_hedge(
    reading: Reading, sentence: Sentence, amount: Amount | None, when: When
) -> Qualifier:
    """Return how exactly a sum is told; "more than the $5m we have" is just that sum."""
    found = read_qualifier(reading, sentence, amount) if amount else Qualifier.EXACT
    is_outdone = when.status_rule in ("existing", "past_level") and found is Qualifier.OVER
    return Qualifier.EXACT if is_outdone else found


def _read_sides(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, trade: _Trade
) -> tuple[_Trade, _Sides]:
    """Return the trade and its sides; a sum too large for a region is the country's, and may be of all."""
    partner, partner_rule = find_partner(reading, sentence, fact, topic)
    partner, partner_rule = whole_if_too_large(
        partner, partner_rule, trade.amount, trade.flow, topic
    )
    if trade.product is None and partner_rule == "country":
        words = reading.plain[fact.left : fact.right]
        partner = region_if_too_small(partner, words, trade.amount, trade.flow, topic)
    if partner_rule == "too_large" and trade.rule == "topic" and is_as_trade(trade.amount, topic):
        trade = trade._replace(flow=Flow.TURNOVER)
    reporter, reporter_rule = find_reporter(reading, sentence, fact, topic)
    words = reading.plain[sentence.start : fact.last]
    reporter, reporter_rule = country_if_too_large(
        reporter, reporter_rule, partner, trade.amount, words
    )
    if partner_rule == "too_large":
        topic.country_at = sentence.start
    elif fact.amount is None and sentence.start == topic.country_at and partner_rule == "topic":
        partner, reporter = "RU", "BY" if reporter_rule == "topic" else reporter
    return trade, _Sides(reporter, reporter_rule, partner, partner_rule)


def is_loose(figure: Figure) -> bool:
    """Say whether a record is a change of some goods alone, which no sum goes with."""
    return figure.value is None and figure.product not in _TOLD_BY_CHANGE


def _read_trade(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> _Trade | None:
    """Return what of trade a fact tells, None where something that it needs stays open."""
    topic.speaker = speaker_at(reading, fact.start) or topic.speaker
    direction, cue = find_flow(reading, sentence, fact, topic)
    flow = direction.flow
    if flow is None:
        return None
    _note_way(reading, sentence, fact, direction, flow, topic)
    amount = read_money(reading, sentence, fact.amount, topic) if fact.amount else None
    if amount and flow is Flow.BALANCE:
        value = sign_balance(reading, fact, cue, amount.value, topic)
        if direction.rule in _BY_GAINER:
            value = amount.value if direction.seller == "B" else -amount.value
        amount = None if value is None else _signed(amount, value)
    if amount is None and (fact.amount or flow is Flow.BALANCE):
        return None
    product = read_product(reading, sentence, fact, cue, topic)
    product = product or carried_goods(reading, sentence, fact, cue, flow, topic)
    if len(sentence.amounts) > 1 and flow in (Flow.EXPORTS, Flow.IMPORTS):
        product = listed_goods(reading, sentence, fact) or product
    if direction.rule in _OF_ALL and not _names_goods(sentence, fact):
        # "they sent cable for $1m. In sum it came to $3m": of all that was told
        product = topic.near_product if topic.near_product == "goods and services" else None
    if direction.rule == "share_of_all":
        product = product or topic.whole_product
    if direction.rule == "moved" and product is None:
        product = moved_goods(reading, sentence, fact)
    is_sold = topic.near_flow is not Flow.TURNOVER or _names_goods(sentence, fact)
    is_sold = is_sold and flow is Flow.TURNOVER and cue is None
    if product not in _TOLD_BY_CHANGE and is_sold and topic.seller:
        direction = Direction(mirrored(topic.seller), "goods_sold", topic.seller)
        flow = mirrored(topic.seller)
    change = read_change(reading, fact)
    if amount is None and change is None:
        return None
    return _Trade(flow, direction.rule, amount, product, change)


def _note_way(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    direction: Direction,
    flow: Flow,
    topic: Topic,
) -> None:
    """Tell the topic who sold and whose trade it was, for what follows."""
    topic.seller = direction.seller or topic.seller
    if direction.rule == "default" and not topic.seller:
        topic.seller = seller_of(flow)  # "supplies came to $5m": who sold is plain for what follows
    if direction.seller:
        topic.seller_at = sentence.start
    others = "T" in sentence.letters and not only_outrank(reading, sentence.start, sentence.end)
    if not topic.in_passing and not others:  # not "Russia bought $5m, Peru 3m"
        topic.actor = direction.actor or topic.actor
    if flow is Flow.TURNOVER:
        topic.teller = direction.actor or topic.teller
    if direction.rule in _BY_PLACE:
        topic.told_way, topic.told_way_at, topic.told_way_from = flow, sentence.start, fact.left


def _names_goods(sentence: Sentence, fact: Fact) -> bool:
    """Say whether goods stand in a fact's own words."""
    return any(fact.left <= goods.start < fact.right for goods in sentence.products)


def _signed(amount: Amount, value: Decimal) -> Amount:
    """Return a balance with its sign; a range below nought begins with its farther end."""
    if value < 0 and amount.high is not None:
        return replace(amount, value=-amount.high, high=value)
    return replace(amount, value=value)


def _is_wish(fact: Fact, trade: _Trade, when: When, calendar: Calendar) -> bool:
    """Say whether a change without a sum is only wished for."""
    return trade.amount is None and is_mere_wish(
        fact, when.status, when.period, when.period_rule, calendar.year
    )


def _with_yearly_change(
    reading: Reading, sentence: Sentence, fact: Fact, trade: _Trade, when: When, calendar: Calendar
) -> _Trade:
    """Return what is told of trade without a change that is not on the year before."""
    if trade.amount is not None and when.status is Status.TARGET and when.period is None:
        return trade._replace(change=None)  # "to be doubled to $5m": on what there is now
    is_longer = when.period_rule in ("last_of_years", "grown_over_years", "level")
    is_longer = is_longer or (when.period_rule == "deed" and when.status is Status.ACTUAL)
    is_planned = when.status is not Status.ACTUAL and trade.amount is not None
    is_longer = is_longer or (is_planned and when.period is None and fact.is_multiple)
    if is_longer or has_other_base(reading.plain, sentence, fact, when.period, calendar.year):
        return trade._replace(change=None)
    if when.period_rule == "year_before" and fact.change and fact.change.rule in _THAN_NOW:
        return trade._replace(change=None)  # "a year ago it was half as much": than now
    return trade


def _why(
    reading: Reading, sentence: Sentence, fact: Fact, trade: _Trade, when: When, calendar: Calendar
) -> dict[str, str]:
    """Return the rules of the period, the status and the change, and the role if it is a minor one."""
    why = {"period": when.period_rule, "status": when.status_rule}
    if trade.change is not None:
        why["change"] = change_rule(reading, fact, trade.amount.currency if trade.amount else None)
    part = rule(vocabulary_of(reading.language).part_of)
    is_part = trade.flow is not Flow.TURNOVER and part.search(
        fact.told, reading.plain, fact.left, fact.right
    )
    if is_part:
        why["role"] = "part"
    elif when.period_rule in ("years_ago", "level"):
        why["role"] = "background"
    elif when.period_rule == "year_before" and calendar.context is not None:
        why["role"] = "background"  # "a year earlier it was 5": the next is of this year again
    elif is_background(reading, sentence, fact, when.period, calendar.context):
        why["role"] = "background"
    return why


def _context(reading: Reading, sentence: Sentence) -> Span:
    """Return the sentence with the one before and the one after."""
    spans = reading.document.sentences
    number = reading.document.sentence_at(sentence.start)
    return Span(spans[max(number - 1, 0)].start, spans[min(number + 1, len(spans) - 1)].end)
