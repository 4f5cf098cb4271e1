"""What a sentence leaves behind for the next: flow, partner, periods, goods."""

from __future__ import annotations

from ..flow.sides import mirrored
from ..flow.sought import sought_side
from ..flow.viewpoint import partner_teller
from ..goods.beside import goods_beside
from ..goods.passage_goods import sole_goods
from ..periods import Calendar, is_future, resolve_period
from ..records import Figure, Flow, Status
from ..sentences.answers import asks_when
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .asked import asked_seller, asks_of_debt, buyer_seller, ends_question, leads_to_question
from .bought_on_credit import bought_on_credit
from .buyers import heads_list
from .captions import dating_mention, is_caption
from .carried_figures import carry_figures
from .carried_words import carry_words, names_results
from .ranked import ranks_partner
from .told_anew import is_told_anew
from .told_months import (
    dates_better,
    months_of_lead,
    months_turned_to,
    year_begun,
)
from .topic import Topic, heads_partners, opens_paragraph

_TRADE_LASTS = 9  # sentences
_RECENT = 3  # sentences
_LISTED = 60  # characters: a longer sentence without a sum ends a list
_LEAD = 6  # sentences
_OPENING = 20  # characters
_YEAR = 12  # months
_PLAN_LEAD = 60  # characters
_GROWTH_RE = compiled(
    r",? ?(?:по [^\W\d]+(?: [^\W\d]+)? (?:у нас )?)?(?:(?:the|our|this|a|наш|это|этот) )?"
    r"(?:growth|rise|increase|(?:при)?рост)(?!\w)"
)
_PLAN_RE = compiled(
    r"(?:\b(?:program(?:me)?s?|plans?|road ?maps?|agreements?|strateg(?:y|ies))\b"
    r"|(?<!\w)(?:программ|план|дорожн|соглашени|стратеги)\w*) (?:[^\W\d]+ ){0,4}$"
)


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
        carry_figures(topic, sentence, figures, index)
        turned = months_turned_to(reading, sentence, figures, calendar)
        if turned:
            topic.period = topic.past_period = topic.last_period = turned
    elif topic.is_trade and reading.plain.startswith(";", sentence.end - 1):
        topic.last_trade = index  # "They sold: cheese; tractors; furniture – $5m"
    elif sentence.periods and asks_when(reading.plain, sentence):
        _carry_asked(reading, topic, calendar, sentence, index)
    else:
        _carry_without_figures(reading, topic, calendar, sentence, index)


def _carry_without_figures(
    reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence, index: int
) -> None:
    """Keep what a sentence without a figure was about: trade or not, when, whose sales."""
    recent = index - max(topic.last_fact, topic.last_trade) < _RECENT
    _carry_trade(reading, topic, sentence, index, recent)
    asked = asked_seller(reading, sentence, topic) or buyer_seller(reading, sentence)
    if asked:
        topic.is_trade, topic.last_trade = True, index
    topic.was_trade = index - topic.last_trade < _TRADE_LASTS
    is_asked = index - topic.asked_at < _RECENT
    if not (recent or is_asked or ends_question(reading, sentence)):
        _forget_months(reading, topic, sentence, index)
    if sentence.flows or (sentence.periods and _tells_results(reading, topic, sentence)):
        told = topic.period, topic.past_period, topic.last_period, topic.over_period
        carry_words(reading, topic, calendar, sentence, sentence.flows)
        if _names_plan(reading, sentence):
            topic.period, topic.past_period, topic.last_period, topic.over_period = told
    elif topic.period and (begun := year_begun(reading, sentence, calendar)):
        topic.period = begun
    elif sentence.periods and is_caption(reading, sentence):
        between = topic.last_fact >= 0 and not is_told_anew(reading, topic, sentence)
        dated = dating_mention(reading, sentence, calendar, between=between)
        topic.period = resolve_period(dated, calendar) if dated else topic.period
    if sentence.products and topic.was_trade:
        _carry_sought(reading, topic, sentence, index)
    if asked:
        topic.flow = topic.near_flow = mirrored(asked)
        topic.seller = asked
        topic.actor = topic.actor if topic.base == "BY" else ""  # of a page of Gomel Oblast
    if sentence.periods:
        _carry_plan(reading, topic, calendar, sentence, index)
    if index < _LEAD and topic.period in (None, topic.default_period):
        _date_by_lead(topic, sentence, calendar)
    is_plan = topic.period is not None and topic.period.months > _YEAR and not sentence.flows
    if index < _LEAD and topic.period and dates_better(topic) and not is_plan:
        topic.default_period = topic.period  # not the years of a "roadmap for 2023-2025"


def _forget_months(reading: Reading, topic: Topic, sentence: Sentence, index: int) -> None:
    """Forget when and whose trade it was, some sentences behind the last figure."""
    topic.period = None
    topic.plan_period = topic.plan_period if index - topic.plan_told < _RECENT else None
    if topic.last_fact >= 0:  # what the heading told holds until the first figure
        topic.seller = ""
        topic.actor = partner_teller(reading, sentence) if topic.calls_partners else ""


def _date_by_lead(topic: Topic, sentence: Sentence, calendar: Calendar) -> None:
    """Date the text by the months of a lead, and what goes on about the year they are a part of."""
    months = months_of_lead(topic, sentence, calendar)
    if months:
        topic.default_period = months
        topic.period = topic.period and months


def _names_plan(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the years told are those of what is to be done: "the programme for 2023-2025"."""
    years = [p for p in sentence.periods if p.last_year]
    return len(years) == len(sentence.periods) and any(
        _PLAN_RE.search(reading.plain, max(sentence.start, p.start - _PLAN_LEAD), p.start)
        for p in years
    )


def _carry_sought(reading: Reading, topic: Topic, sentence: Sentence, index: int) -> None:
    """Turn to the goods of one side that are told to sell well: "Belarusian food sells well here."."""
    goods = sole_goods(sentence)
    side = sought_side(reading, sentence, topic.voice) if goods else ""
    if goods and side:
        topic.near_flow = mirrored(side)
        topic.near_product = topic.told_product = goods
        topic.paragraph, topic.last_trade, topic.is_trade = sentence.paragraph, index, True


def _carry_list(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Keep whose list of goods or buyers a sentence without sums heads, until another ends it."""
    side = heads_list(reading, sentence)
    ends = sentence.end - sentence.start > _LISTED or bool(sentence.flows)
    topic.list_side = side or ("" if ends else topic.list_side)


def _carry_trade(
    reading: Reading, topic: Topic, sentence: Sentence, index: int, recent: bool
) -> None:
    """Keep whether a sentence without figures speaks of trade, and of which goods."""
    # "That is a quarter more." goes on about the sum before it, "They grew sixfold" about the goods
    grows = bool(sentence.changes) and not (sentence.flows or sentence.amounts or sentence.spots)
    if not topic.has_completed and not grows:
        topic.near_flow, topic.balance = None, 0
        if "not" in sentence.tags and (not sentence.flows or bought_on_credit(reading, sentence)):
            # "Asked about loans, he said no. The $5m will wait."
            topic.refused = sentence.paragraph + asks_of_debt(reading, sentence)
        elif sentence.flows and (
            reading.plain.startswith(":", sentence.end - 1) or _opens_with_trade(sentence)
        ):
            # "Deals were signed. The largest partners by trade:", "Trade grows each year"
            topic.refused = -1
    flows = sentence.flows
    topic.told_product = goods_beside(reading, sentence)
    topic.named_product = None if flows else sole_goods(sentence)
    topic.told_end = sentence.end
    # "Over three years it grew 3.5 times. In 2021 it came to …": growth carries the trade on.
    leads = not (flows or topic.list_side) and heads_partners(reading, sentence)
    ranks = topic.calls_partners and not flows and ranks_partner(reading, sentence)
    opens = bool(flows or topic.list_side or leads or ranks)
    topic.is_trade = opens or (topic.is_trade and (recent or bool(sentence.changes)))
    if opens:
        topic.last_trade = index
    if ranks or (leads and opens_paragraph(reading, sentence)):
        topic.flow = Flow.TURNOVER  # "The biggest partners:" whatever was told of before


def _opens_with_trade(sentence: Sentence) -> bool:
    """Say whether trade both ways is what a sentence without sums opens with."""
    first = sentence.flows[0]
    return first.tag == "turnover" and first.start - sentence.head < _OPENING


def _carry_asked(
    reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence, index: int
) -> None:
    """Keep the months that a question asks of: the trade spoken of goes on, in those months."""
    topic.period = resolve_period(sentence.periods[0], calendar.behind(topic.last_period))
    topic.asked_at = index
    topic.last_trade = index if topic.was_trade else topic.last_trade
    topic.is_trade = topic.is_trade or topic.was_trade
    _carry_plan(reading, topic, calendar, sentence, index)


def _tells_results(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of both sides, of results, or of growth of the trade told of."""
    if topic.was_trade and sentence.changes:
        opens = sentence.head, *(p.end for p in sentence.periods[:1])
        if any(_GROWTH_RE.match(reading.plain, start) for start in opens):
            return True  # "From 2019 to 2022 the growth was fivefold": no word of trade
    if "both" in sentence.tags or leads_to_question(reading, sentence):
        return True
    return names_results(reading, sentence)


def _carry_plan(
    reading: Reading, topic: Topic, calendar: Calendar, sentence: Sentence, index: int
) -> None:
    """Keep the years to come that a sentence names: "the programme is for 2026-2027"."""
    told = [c for c in sentence.statuses if not reading.plain.startswith("potential", c.start)]
    tags = {c.tag for c in told}  # "trade sagged this year, short of its potential": no plan for it
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
