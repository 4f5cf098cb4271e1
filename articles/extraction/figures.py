"""Mentions made into figures: each fact of a sentence gets its flow, partner, period and status."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from .amounts import Amount
from .cues import find_flows, find_products, find_qualifiers, find_statuses, qualifier_before, qualifier_of, STATUSES
from .direction import Direction, balance_sign, find_direction, goods_owner, mirrored, side_of
from .exclusions import is_increment, rejection
from .facts import Fact, split_facts
from .lexicon import Cue
from .merge import merge_repeats
from .periods import Calendar, PeriodMention, resolve_period
from .places import Place
from .reading import Reading, Sentence
from .records import Figure, Flow, Grade, Period, Qualifier, Span, Status
from .text import Document
from .topic import Topic, find_partner, find_reporter, move_topic, opening_topic
from .vocabulary.languages import VOCABULARIES

_NEAR = 25


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = VOCABULARIES[language]
    return {
        "part": re.compile(words.part_of),
        "when": re.compile(words.when),
        "goods": re.compile(words.goods_owner),
        "multi_year": re.compile(words.multi_year),
    }


def find_figures(document: Document, places: list[Place], published: str | None) -> list[Figure]:
    """Find the stated values of trade between Belarus and Russia, each fact once, in text order."""
    if not document.sentences:
        return []
    reading = Reading(document, places)
    sentences = reading.sentences()
    calendar = _calendar(sentences, published)
    topic = opening_topic(reading)
    figures: list[Figure] = []
    for index, sentence in enumerate(sentences):
        move_topic(reading, topic, sentence)
        found = assemble_figures(reading, sentence, topic, calendar)
        figures.extend(found)
        _carry(topic, sentence, found, index)
    return merge_repeats(figures)


def _calendar(sentences: list[Sentence], published: str | None) -> Calendar:
    """Return what the text tells about time: its date, and the year of months named with one."""
    known: dict[tuple[int, int], int] = {}
    for sentence in sentences:
        for period in sentence.periods:
            if period.year and not period.last_year and (period.first, period.last) != (1, 12):
                known.setdefault((period.first, period.last), period.year)
    if published:
        return Calendar(int(published[:4]), int(published[5:7]), known)
    return Calendar(None, 12, known)


def assemble_figures(
    reading: Reading, sentence: Sentence, topic: Topic, calendar: Calendar
) -> list[Figure]:
    """Return the figures that one sentence states, in text order."""
    amounts = [a for a in sentence.amounts if not is_increment(reading, sentence, a)]
    amounts = [a for a in amounts if a.currency or topic.currency or any(b.currency for b in amounts)]
    if not amounts and not sentence.changes:
        return []
    calendar = replace(calendar, context=topic.period)
    figures: list[Figure] = []
    for fact in split_facts(reading, sentence, amounts):
        if rejection(reading, sentence, fact, topic):
            continue
        figure = _figure(reading, sentence, fact, topic, calendar)
        if figure is not None:
            figures.append(figure)
            calendar.context = figure.period or calendar.context
            if figure.currency:
                topic.currency = figure.currency
    return figures


def _figure(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar
) -> Figure | None:
    """Return the record of one fact, or None where its flow or sign stays open."""
    direction, cue = _flow(reading, sentence, fact, topic)
    if direction.flow is None:
        return None
    if direction.seller:
        topic.seller = direction.seller
    partner, partner_rule = find_partner(reading, sentence, fact, topic)
    reporter, reporter_rule = find_reporter(reading, sentence, fact, topic)
    status, status_rule = _status(reading, sentence, fact)
    period, period_rule = _period(reading, sentence, fact, topic, calendar, status)
    if status is Status.ACTUAL and period and calendar.year and period.start > f"{calendar.year}-{calendar.month:02}":
        status, status_rule = Status.TARGET, "future_period"
    amount = _money(sentence, fact.amount, topic)
    value = amount.value if amount else None
    if amount and direction.flow is Flow.BALANCE:
        sign = balance_sign(reading, fact.left, fact.right, cue, side_of(topic.partner[:1])) if cue else 0
        if sign == 0:
            return None
        value = sign * amount.value
    product = _product(reading, sentence, fact, cue, topic)
    if value is None and product not in (None, "services", "goods and services"):
        return None
    change = _change(reading, sentence, fact)
    if value is None and change is None:
        return None
    anchor = fact.amount or fact.change
    assert anchor is not None
    qualifier = Qualifier.EXACT
    if amount:
        qualifier = _qualifier(reading, sentence, amount)
    span = Span(anchor.start, anchor.end)
    return Figure(
        reporter=reporter,
        partner=partner,
        flow=direction.flow,
        product=product,
        value=value,
        value_high=amount.high if amount else None,
        currency=amount.currency if amount else None,
        qualifier=qualifier,
        status=status,
        period=period,
        change_pct=change,
        span=span,
        evidence=span.of(reading.document.raw),
        sentence=Span(sentence.start, sentence.end),
        context=Span(sentence.start, sentence.end),
        why={
            "flow": direction.rule,
            "partner": partner_rule,
            "reporter": reporter_rule,
            "period": period_rule,
            "status": status_rule,
        },
        grade=Grade.LIKELY,
    )


def _money(sentence: Sentence, amount: Amount | None, topic: Topic) -> Amount | None:
    """Return the amount with the unit and the currency that the words before it imply."""
    if amount is None:
        return None
    earlier = [a for a in sentence.amounts if a.currency and a.start < amount.start]
    others = earlier[-1:] or [a for a in sentence.amounts if a.currency]
    if amount.currency is None:
        amount = replace(amount, currency=others[0].currency if others else topic.currency)
    if not amount.has_magnitude and amount.value < 1000:
        unit = _unit(others[0].value) if others else Decimal(10**6)
        amount = replace(amount, value=amount.value * unit)
    return amount


def _unit(value: Decimal) -> Decimal:
    """Return the magnitude that a value is read in: thousands, millions, billions."""
    return Decimal(10) ** (value.adjusted() // 3 * 3)


def _flow(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[Direction, Cue | None]:
    """Return the direction of a fact and the flow word that gave it."""
    flows = find_flows(sentence.cues)
    own = [c for c in flows if fact.left <= c.start < fact.right]
    part = _patterns(reading.language)["part"].search(reading.plain, fact.left, fact.right)
    if part:
        directed = [c for c in own if c.tag != "turnover"]
        if not directed:
            seller = goods_owner(reading, fact.left, fact.right)
            if seller:
                return Direction(mirrored(seller), "goods_of", seller), None
        own = directed or own
    cue = _nearest(own, fact) or next((c for c in reversed(flows) if c.start < fact.left), None)
    if cue is None:
        seller = goods_owner(reading, fact.left, fact.right)
        if seller:
            return Direction(mirrored(seller), "goods_of", seller), None
        return Direction(topic.flow or Flow.TURNOVER, "topic"), None
    subject = "B" if topic.reporter != "BY" else "R"
    found = find_direction(reading, sentence, cue, topic.seller, subject, topic.speaker)
    return found, cue


def _nearest(cues: list[Cue], fact: Fact) -> Cue | None:
    """Return the flow word of a fact: right behind the number, else the last before it."""
    behind = [c for c in cues if fact.end <= c.start]
    before = [c for c in cues if c.start < fact.start]
    if behind and (not before or behind[0].start - fact.end < 12):
        return behind[0]
    return before[-1] if before else None


def _status(reading: Reading, sentence: Sentence, fact: Fact) -> tuple[Status, str]:
    """Return the status by the last telling word before the number, else the first behind it."""
    cues = [c for c in find_statuses(sentence.cues) if fact.left <= c.start < fact.right]
    before = [c for c in cues if c.start < fact.start]
    if before:
        last = before[-1]
        return STATUSES[last.tag], "word_before"
    behind = [c for c in cues if c.start >= fact.end and c.tag != "reached"]
    if behind and behind[0].start - fact.end < 60:
        return STATUSES[behind[0].tag], "word_after"
    return Status.ACTUAL, "default"


def _period(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar, status: Status
) -> tuple[Period | None, str]:
    """Return the months of a fact and the rule that found them."""
    mention, rule = _period_mention(reading, sentence, fact)
    if mention is not None and mention.role == "none":
        return None, "timeless"
    if mention is not None:
        lead = [p.year for p in sentence.periods if p.year and p.role == "own" and p.start < mention.start]
        calendar.sentence_year = lead[-1] if lead else None
        return resolve_period(mention, calendar), rule
    if status is Status.ACTUAL and topic.period and calendar.context:
        return calendar.context, "carried"
    return None, "none"


def _period_mention(
    reading: Reading, sentence: Sentence, fact: Fact
) -> tuple[PeriodMention | None, str]:
    """Return the mention that dates a fact: behind the number, before it, or heading the sentence."""
    if _patterns(reading.language)["when"].search(reading.plain[fact.left : fact.left + 16]):
        before = [p for p in sentence.periods if p.end <= fact.left]
        if before:
            return replace(before[-1], role="own"), "when"
    usable = [p for p in sentence.periods if p.role in ("own", "deadline")]
    own = [p for p in usable if fact.left <= p.start < fact.right]
    last = max(fact.end, fact.change.end if fact.change else 0)
    behind = [p for p in own if p.start >= fact.end]
    before = [p for p in own if p.start < fact.start]
    if behind and (not before or behind[0].start - fact.end < 6):
        return behind[0], "behind"
    if before:
        return before[-1], "before"
    if any(p.role == "none" and fact.left <= p.start < fact.right for p in sentence.periods):
        return next(p for p in sentence.periods if p.role == "none"), "timeless"
    lead = [p for p in usable if p.start < fact.left]
    return (lead[-1], "lead") if lead else (None, "none")


def _product(
    reading: Reading, sentence: Sentence, fact: Fact, cue: Cue | None, topic: Topic
) -> str | None:
    """Return the goods that a fact is about, None for all goods."""
    for found in find_products(sentence.cues):
        if not fact.left <= found.start < fact.right:
            continue
        name = found.tag[5:]
        if name == "goods":
            return None
        if name in ("services", "goods and services"):
            return name
        if _beside(reading, found, cue, fact):
            return name
    return None


def _beside(reading: Reading, product: Cue, cue: Cue | None, fact: Fact) -> bool:
    """Say whether the goods stand right beside the flow word or the sum."""
    gaps = []
    if cue is not None:
        gaps.append(reading.plain[product.end : cue.start] if product.end <= cue.start else "x" * 99)
        gaps.append(reading.plain[cue.end : product.start] if cue.end <= product.start else "x" * 99)
    gaps.append(reading.coded[fact.end : product.start] if fact.end <= product.start else "x" * 99)
    return any(len(gap) < 24 and not re.search(r"[,.;\d]", gap) for gap in gaps)


def _qualifier(reading: Reading, sentence: Sentence, amount: Amount) -> Qualifier:
    """Return how the text hedges a sum."""
    if amount.high is not None:
        return Qualifier.RANGE
    if amount.qualifier:
        return Qualifier(amount.qualifier)
    cue = qualifier_before(find_qualifiers(sentence.cues), reading.plain, amount.start, reading.language)
    return qualifier_of(cue)


def _change(reading: Reading, sentence: Sentence, fact: Fact) -> Decimal | None:
    """Return the change on a year before; growth over several years is none."""
    if fact.change is None:
        return None
    if _patterns(reading.language)["multi_year"].search(reading.plain, fact.left, fact.right):
        return None
    return fact.change.percent


def _carry(topic: Topic, sentence: Sentence, figures: list[Figure], index: int) -> None:
    """Keep for the next sentence what this one was about."""
    topic.paragraph = sentence.paragraph
    if figures:
        first = next((f for f in figures if f.flow is Flow.TURNOVER), figures[0])
        topic.flow = first.flow
        actual = [f for f in figures if f.status is Status.ACTUAL and f.period]
        topic.period = actual[0].period if actual else None
        topic.is_trade = True
        topic.last_fact = index
        return
    topic.is_trade = topic.is_trade and index - topic.last_fact < 3 or bool(find_flows(sentence.cues))
    if index - topic.last_fact > 1:
        topic.period = None
        topic.seller = ""


__all__ = ["find_figures", "assemble_figures"]
