"""Mentions made into figures: each fact of a sentence gets its flow, partner, period and status."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from .alternation import sought
from .attributes import (
    change_rule,
    read_change,
    read_money,
    read_product,
    read_qualifier,
)
from .balances import settle_balances
from .carry import carry_topic, heading_topic, rows_follow, section_topic
from .cues import find_flows
from .dating import date_fact, find_mention, has_other_base
from .exclusions import goes_on_refused, is_increment, lifts, rejection
from .facts import Fact, split_facts
from .flows import find_flow, sign_balance
from .lexicon import compiled
from .merge import merge_repeats, without_headline
from .pairs import (
    date_by_equivalent,
    is_equivalent,
    read_respective,
    second_of_pair,
    share_plan,
    share_reporter,
)
from .periods import Calendar, is_future
from .places import Place
from .reading import Reading, Sentence
from .records import Figure, Flow, Qualifier, Span, Status, grade_of
from .standing import is_mere_wish, read_status
from .text import Document
from .topic import Topic, move_topic, opening_topic
from .traders import find_partner, find_reporter
from .vocabulary.languages import vocabulary_of
from .world import drop_whole
from .writing_year import read_calendar

_NOW_RE = compiled(r"\b(?:now|today|currently|at present|сейчас|сегодня)\b")
_RETOLD_GOAL_RE = compiled(r"\b(?:that|this|it|which)(?: (?:is|would|will|means)\b|'s\b)")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "part": sought(words.part_of),
        "retold": compiled(words.retold),
        "multi_year": sought(words.multi_year),
        "that_is": sought(words.that_is),
        "background": sought(words.background),
    }


def find_figures(document: Document, places: list[Place], published: str | None) -> list[Figure]:
    """Find the stated values of trade between Belarus and Russia, each fact once, in text order."""
    if not document.sentences:
        return []
    reading = Reading(document, places)
    sentences = reading.sentences()
    calendar = read_calendar(reading, sentences, published)
    topic = opening_topic(reading)
    heading = topic
    figures: list[Figure] = []
    for index, sentence in enumerate(sentences):
        if sentence.is_row:
            figures.extend(_row_figures(reading, sentence, heading, calendar))
            continue
        before = replace(topic) if _is_table_heading(reading, sentence) else None
        move_topic(reading, topic, sentence)
        found = assemble_figures(reading, sentence, topic, calendar, figures)
        figures.extend(found)
        carry_topic(reading, topic, calendar, sentence, found, index)
        if before:
            topic.reporter = before.reporter
            heading = heading_topic(reading, topic, before, sentence, calendar)
        elif rows_follow(reading, sentences, index):
            heading = section_topic(reading, heading, topic, sentence, calendar)
    figures = share_reporter(without_headline(figures, document.title))
    return settle_balances(merge_repeats(figures))


def _is_table_heading(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence gives the unit of the rows below it."""
    return reading.row_unit is not None and sentence.start <= reading.row_unit.at < sentence.end


def _row_figures(
    reading: Reading, sentence: Sentence, heading: Topic, calendar: Calendar
) -> list[Figure]:
    """Return the figures of one row: its place, and all else from the heading."""
    topic = replace(heading, paragraph=sentence.paragraph)
    move_topic(reading, topic, sentence)
    return assemble_figures(reading, sentence, topic, calendar, [])


def assemble_figures(
    reading: Reading,
    sentence: Sentence,
    topic: Topic,
    calendar: Calendar,
    earlier: list[Figure],
) -> list[Figure]:
    """Return the figures that one sentence states, in text order."""
    if not sentence.amounts and not sentence.changes:
        return []
    only_refused = third_only = False
    listed = goes_on_refused(reading, sentence, topic)
    amounts = [a for a in sentence.amounts if not is_increment(reading, sentence, a)]
    if topic.currency is None and not amounts:  # "it grew by $6 billion. It was about 22.5 billion"
        topic.currency = next((a.currency for a in sentence.amounts if a.currency), None)
    near = sentence.paragraph == topic.paragraph
    calendar = Calendar(
        calendar.year, calendar.month, calendar.known, topic.last_period, is_near=near
    )
    figures: list[Figure] = []
    topic.product = None
    refused = ""
    for fact in split_facts(reading, sentence, amounts):
        reason = rejection(reading, sentence, fact, topic)
        if reason or (refused and not lifts(reading, sentence, fact, refused)):
            if topic.currency is None and fact.amount:
                topic.currency = fact.amount.currency
            if reason == "third_country":
                drop_whole(reading, sentence, fact, figures or earlier)
            only_refused = only_refused or (reason == "not_trade" and fact.amount is not None)
            third_only = third_only or reason == "third_country"
            refused = (
                reason
                if reason in ("not_trade", "third_country", "counting")
                else ""
                if reason
                else refused
            )
            continue
        refused = ""
        if _completes(reading, sentence, fact, topic, figures or earlier):
            continue
        figure = _figure(reading, sentence, fact, topic, calendar)
        if figure is not None and figures:
            figure = share_plan(reading, fact, figures[-1], figure)
        if figure is not None:
            figures.append(figure)
            figures.extend(second_of_pair(reading, fact, figure))
            topic.product = figure.product
            if not is_equivalent(figures[:-1], figure):
                topic.currency = figure.currency or topic.currency
            else:
                figures[-2] = date_by_equivalent(figures[-2], figure)
            if figure.value and fact.amount and fact.amount.has_magnitude:
                topic.value = abs(figure.value)
            if figure.why.get("role") != "background":
                calendar.tell(figure.period)
    topic.refused = sentence.paragraph if (only_refused or listed) and not figures else -1
    ours = any(s.letter in "RP" and not s.weak for s in sentence.spots)
    if third_only and not figures and not ours:
        topic.is_third, topic.third_paragraph = True, sentence.paragraph
    return read_respective(reading, sentence, topic, figures)


def _completes(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, figures: list[Figure]
) -> bool:
    """Give a lone change to the figure just before it: "That is 5% more than a year ago"."""
    if fact.amount is not None or not figures or fact.change is None:
        return False
    last = figures[-1]
    own = [p for p in sentence.periods if p.role == "own" and fact.left <= p.start < fact.right]
    flows = [
        c for c in find_flows(sentence.cues)
        if fact.left <= c.start < fact.right and "," not in reading.plain[fact.end : c.start]
    ]  # fmt: skip
    if last.change_pct is not None or last.value is None or own or flows:
        return False
    if fact.is_multiple and _is_wished(sentence, fact):
        return False
    patterns = _patterns(reading.language)
    if patterns["retold"].match(reading.plain, fact.end) and patterns["multi_year"].search(
        reading.plain, *last.sentence
    ):
        return True  # "five years ago …, now $9m. The threefold growth is due to": no yearly change
    based = any(p.role == "base" for p in sentence.periods)
    if not based and _NOW_RE.search(reading.plain, fact.left, fact.first):
        return True  # "We once had $5m. Now it is three times less": than at no year's time
    if last.status is Status.TARGET and _RETOLD_GOAL_RE.search(
        reading.plain, fact.left, fact.start
    ):
        return True  # "We aim at $5m. That would be twice as much as now": than no year's
    if last.status is Status.TARGET or any(s.letter in "PMT" for s in sentence.spots):
        return False
    if topic.near_flow is None and last.sentence.start != sentence.start:
        return False
    if not patterns["that_is"].search(reading.plain, fact.left, fact.start):
        return False
    change = read_change(reading, fact)
    figures[-1] = replace(last, change_pct=change, why={**last.why, "change": "next_sentence"})
    return True


def _is_wished(sentence: Sentence, fact: Fact) -> bool:
    """Say whether a change is what somebody wants: "it should be three times greater"."""
    return any(cue.tag == "target" and fact.left <= cue.start < fact.end for cue in sentence.cues)


def _figure(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar
) -> Figure | None:
    """Return the record of one fact, or None where its flow, sign or currency stays open."""
    direction, cue = find_flow(reading, sentence, fact, topic)
    if direction.flow is None:
        return None
    topic.seller = direction.seller or topic.seller
    topic.actor = direction.actor or topic.actor
    amount = read_money(reading, sentence, fact.amount, topic) if fact.amount else None
    if fact.amount and amount is None:
        return None
    value = amount.value if amount else None
    if direction.flow is Flow.BALANCE:
        value = sign_balance(reading, fact, cue, value, topic)
        if value is None:
            return None
    product = read_product(reading, sentence, fact, cue, topic)
    change = read_change(reading, fact)
    if value is None and (
        change is None or product not in (None, "services", "goods and services")
    ):
        return None
    partner, partner_rule = find_partner(reading, sentence, fact, topic)
    reporter, reporter_rule = find_reporter(reading, sentence, fact, topic)
    status, status_rule = read_status(reading, sentence, fact, calendar.year)
    period, period_rule = date_fact(reading, sentence, fact, topic, calendar, status)
    if status_rule == "existing":  # the months of what is to be outdone are those told before
        period, period_rule = topic.period, "carried"
    if value is None and is_mere_wish(fact, status, period, period_rule, calendar.year):
        return None
    if change is not None and (
        period_rule == "last_of_years" or has_other_base(sentence, fact, period, calendar.year)
    ):
        change = None
        if value is None:
            return None
    if status is Status.ACTUAL and is_future(period, calendar):
        status, status_rule = Status.TARGET, "future_period"
    why = {
        "flow": direction.rule, "partner": partner_rule, "reporter": reporter_rule,
        "period": period_rule, "status": status_rule,
    }  # fmt: skip
    if fact.change is not None and change is not None:
        why["change"] = change_rule(reading, fact, amount.currency if amount else None)
    if _patterns(reading.language)["background"].search(
        reading.plain[max(fact.left, fact.start - 60) : fact.start]
    ):
        why["role"] = "background"
    if period_rule == "years_ago" or (period_rule == "year_before" and calendar.context is not None):
        why["role"] = "background"  # "a year earlier it was 5": the next is of this year again
    if direction.flow is not Flow.TURNOVER and _patterns(reading.language)["part"].search(
        reading.plain, fact.left, fact.right
    ):
        why["role"] = "part"
    anchor = fact.amount or fact.change
    span = Span(anchor.start, anchor.end) if anchor else Span(fact.start, fact.end)
    return Figure(
        reporter=reporter,
        partner=partner,
        flow=direction.flow,
        product=product,
        value=value,
        value_high=amount.high if amount else None,
        currency=amount.currency if amount else None,
        qualifier=read_qualifier(reading, sentence, amount) if amount else Qualifier.EXACT,
        status=status,
        period=period,
        change_pct=change,
        span=span,
        evidence=span.of(reading.document.raw),
        sentence=Span(sentence.start, sentence.end),
        context=_context(reading, sentence),
        why=why,
        grade=grade_of(why),
        undated="" if period else _undated_months(reading, sentence, fact),
    )


def _undated_months(reading: Reading, sentence: Sentence, fact: Fact) -> str:
    """Return the months of a fact as a key, where the text names some of a year it does not tell."""
    mention = find_mention(reading, sentence, fact)[0]
    if mention is None or mention.year or mention.is_anaphor:
        return ""
    is_base = mention.relative == "prior" and mention.start > fact.last  # "after the leap a year ago"
    return "" if is_base else f"{mention.first}-{mention.last} {mention.relative or 'this'}"


def _context(reading: Reading, sentence: Sentence) -> Span:
    """Return the sentence with the one before and the one after."""
    spans = reading.document.sentences
    number = reading.document.sentence_at(sentence.start)
    return Span(spans[max(number - 1, 0)].start, spans[min(number + 1, len(spans) - 1)].end)
