"""What a sentence's figures leave behind for the next: their flows, goods, partner and months."""

from __future__ import annotations

from ..records import Figure, Flow, Status
from ..sentences.reading import Sentence
from ..trade.balance_words import sign_of
from .steps_back import MEASURE
from .told_months import ended_on, months_before_base
from .topic import Topic

# Rules that give a figure to the region whose office tells it, or that "the region" means.
_BY_OFFICE = (
    "the_region", "office", "speaker", "speaker_before", "told_reporter", "our_regions",
)  # fmt: skip


def carry_figures(topic: Topic, sentence: Sentence, figures: list[Figure], index: int) -> None:
    """Keep the flow, the partner and the periods of a sentence's figures."""
    last = figures[-1]
    topic.told_reporter = last.reporter if last.why["reporter"] in _BY_OFFICE else ""
    topic.balance = 0 if any(f.flow is not Flow.BALANCE for f in figures) else sign_of(figures[0])
    _carry_flows(topic, sentence, figures)
    topic.keep_goods(figures)
    topic.keep_largest(figures)
    if figures[0].partner == "RU":
        topic.partner = "RU"
    _carry_months(topic, figures)
    topic.is_trade = topic.was_trade = True
    if topic.paragraph != sentence.paragraph:
        topic.last_flows, topic.told_flows = (), frozenset()
    flows = [f.flow for f in figures]
    topic.last_flows = (*topic.last_flows, *flows)[-len(Flow) :]
    topic.told_flows = topic.told_flows.union(flows)
    topic.last_trade = index
    topic.paragraph = sentence.paragraph
    topic.last_fact = index


def _carry_flows(topic: Topic, sentence: Sentence, figures: list[Figure]) -> None:
    """Keep which way the trade of a sentence's figures went, of which goods, and its turnover."""
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
    is_split = {f.flow for f in plain} == {
        Flow.EXPORTS,
        Flow.IMPORTS,
    }  # "of these $5m is exports, …"
    topic.near_flow = whole[0].flow if len(kinds) == 1 and not is_split else topic.flow
    if turnover:
        topic.near_flow = Flow.TURNOVER
        if turnover[-1].value is not None:
            topic.turnover = turnover[-1].value
            topic.turnover_of = (turnover[-1].partner, turnover[-1].currency)
            topic.turnovers[topic.turnover_of] = turnover[-1].value
    if any(f.product == "services" for f in plain):
        topic.services_paragraph = sentence.paragraph
    topic.near_product = (turnover or whole or figures)[0].product


def _carry_months(topic: Topic, figures: list[Figure]) -> None:
    """Keep the months of a sentence's figures, of what has been and of what is planned."""
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
