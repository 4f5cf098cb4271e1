"""The facts of a sentence taken one by one: refused, given to the figure before, or made a figure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..exclusions.lifting import lifts
from ..exclusions.rejection import is_part_of_aside, rejection
from ..exclusions.taken_back import drop_whole
from ..goods.beside import goods_beside
from ..goods.passage_goods import keep_loose_whole, keep_whole
from ..passage.steps_back import MEASURE, NEAR, is_step_back
from ..passage.topic import Topic
from ..periods import Calendar
from ..records import Figure
from ..sentences.reading import Reading, Sentence
from ..trade.pairs import (
    both_ways,
    date_by_equivalent,
    is_equivalent,
    is_told_again,
)
from ..trade.shared_places import shared_by_places
from ..trade.shared_plans import (
    plan_before,
    resume_plan,
    share_plan,
    share_plan_above,
    share_whole_plan,
)
from .back_again import planned_again, planned_beyond
from .change_owner import explained
from .completion import completes
from .fact_figure import is_loose, make_figure
from .facts import Fact
from .growth import read_change
from .told_deadline import as_goal_before

# Of trade, but not of the two.
_OTHERS = ("third_country", "in_order", "too_large", "world", "own_again", "abroad")
# Refusals that hold for the next fact too, until it tells of trade itself.
_LASTING = ("not_trade", "third_country", "counting", "bulk")
_ASIDE = ("stray", "not_trade", "no_trade_word")  # of no trade at all, and its parts with it


@dataclass(slots=True)
class Taking:
    """The facts of a sentence taken one by one: the figures they give, and what was refused so far."""

    reading: Reading
    sentence: Sentence
    topic: Topic
    calendar: Calendar
    earlier: list[Figure]
    figures: list[Figure] = field(default_factory=list)
    refused: str = ""  # why the fact before was refused, where that tells on the next
    no_trade: bool = False  # a sum was refused as no trade
    asides: set[int] = field(default_factory=set)  # where sums of something else stand
    is_short: bool = False  # a change was on another base than the year before
    has_third: bool = False  # a fact was refused as a third country's
    whole: Fact | None = None  # a sum of trade with all the world, refused

    def take(self, fact: Fact) -> None:
        """Refuse a fact, give it to the figure before it, or make a figure of it."""
        reason = rejection(self.reading, self.sentence, fact, self.topic)
        if reason or (self.refused and not lifts(self.reading, self.sentence, fact, self.refused)):
            self._refuse(fact, reason)
            return
        if self.asides and is_part_of_aside(self.reading, self.sentence, self.asides, fact):
            return
        self.refused = ""
        if is_told_again(self.reading, fact, self._before()):
            return
        told = self.reading, self.sentence, fact, self.topic, self._before()
        if completes(*told, self.calendar.year):
            self.topic.has_completed = True
            return
        if self.is_short and fact.amount is None and not self._is_dated(fact):
            return  # "exports fell 3% on the month while imports dropped 5%"
        figure = make_figure(self.reading, self.sentence, fact, self.topic, self.calendar)
        if figure is not None and is_loose(figure):
            self.topic.product = figure.product
            self.topic.loose.append(figure)
        elif figure is not None:
            self._keep(fact, figure)
        elif fact.amount is None:
            self.is_short = read_change(self.reading, fact) is None

    def _is_dated(self, fact: Fact) -> bool:
        """Say whether a fact has months of its own, or a base."""
        return any(fact.left <= p.start < fact.right for p in self.sentence.periods)

    def _before(self) -> list[Figure]:
        return self.figures or self.earlier

    def _refuse(self, fact: Fact, reason: str | None) -> None:
        if self.topic.currency is None and fact.amount:
            self.topic.currency = fact.amount.currency
        if reason in _OTHERS and fact.amount is not None:
            self.whole = fact
            self.topic.refused_sums[fact.amount.value, fact.amount.currency] = fact.start
            self.topic.product = goods_beside(self.reading, self.sentence)
            keep_whole(self.reading, self.sentence, fact, self.topic)
        if reason == "third_country":
            drop_whole(self.reading, self.sentence, fact, self._before())
            self.has_third = True
        if reason == "not_trade" and fact.amount is not None:
            self.no_trade = True
        if reason in _ASIDE and fact.amount is not None:
            self.asides.add(fact.amount.start)
        if reason == "bulk" and fact.amount is None:
            self.topic.bulk_changes.add(read_change(self.reading, fact))
        if reason:
            self.refused = reason if reason in _LASTING else ""

    def _keep(self, fact: Fact, figure: Figure) -> None:
        """Add a figure and what follows from it, and tell the topic and the calendar of it."""
        figures, topic = self.figures, self.topic
        figure = as_goal_before(self.reading, fact, figure, self.earlier)
        if is_step_back(self.reading, figure, [*self.earlier[-NEAR:], *figures[-NEAR:]]):
            figure = replace(figure, why={"role": MEASURE, **figure.why})
        figure = explained(self.reading, self.sentence, figures, figure)
        year = self.calendar.year
        if figures:
            before = plan_before(self.reading, fact, figures)
            figure = share_plan(self.reading, fact, before, figure, year)
            figure = resume_plan(self.reading, self.sentence, fact, before, figure, year)
            figure = planned_beyond(self.reading, self.sentence, fact, figures[-1], figure)
        elif self.whole:
            figure = share_whole_plan(self.reading, self.sentence, self.whole, figure, year)
        elif self.earlier:
            figure = share_plan_above(self.reading, self.sentence, fact, self.earlier[-1], figure)
        figures.extend(shared_by_places(self.reading, self.sentence, fact, figure))
        figures.extend(both_ways(self.reading, fact, figure))
        figures.extend(planned_again(self.reading, self.sentence, fact, figure, self.calendar))
        topic.product, topic.said_flow = figure.product, figure.flow
        keep_loose_whole(self.reading, self.sentence, fact, topic, figure)
        if is_equivalent(figures[:-1], figure):
            figures[-2] = date_by_equivalent(figures[-2], figure)
        else:
            topic.currency = figure.currency or topic.currency
        if figure.value and fact.amount and fact.amount.has_magnitude:
            topic.value = abs(figure.value)
        if figure.value and figure.product is None:
            topic.told_ways[figure.partner, figure.flow] = figure.value
        if figure.why.get("role") != "background":
            self.calendar.tell(figure.period, figure.why.get("role") == MEASURE)
