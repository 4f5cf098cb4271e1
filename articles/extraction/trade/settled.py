"""The figures of a whole text set against one another: what another holds is left out, repeats are one."""

from __future__ import annotations

from ..facts.fact_figure import is_loose
from ..page.headline import opening_end
from ..passage.topic import Topic
from ..records import Figure, Flow
from ..sentences.reading import Reading
from .balances import settle_balances, share_signs, with_partners, without_others_balances
from .base_changes import settle_bases
from .bought_anywhere import without_bought_anywhere
from .headlines import without_headline, without_lines
from .merge import merge_repeats
from .outgrown import without_outgrown
from .parts import settle_parts
from .region_alone import without_region_alone
from .region_ways import share_reporter
from .told_bounds import without_told_bounds
from .wholes import (
    without_listed_wholes,
    without_own_wholes,
    without_sector_goals,
    without_wholes,
)
from .year_so_far import without_year_so_far


def settled(reading: Reading, topic: Topic, figures: list[Figure]) -> list[Figure]:
    """Return the figures of a text, each fact once, given those of its sentences and the last topic."""
    document, refused = reading.document, topic.refused_sums
    head = opening_end(document.text, document.paragraphs, document.title)
    figures = without_lines(without_headline(figures, document.title, refused), head)
    figures = without_told_bounds(reading, figures)
    figures = without_others_balances(with_partners(figures), refused)
    figures = without_sector_goals(reading, figures, refused)
    figures = without_bought_anywhere(reading, without_wholes(reading, figures))
    figures = without_region_alone(reading, without_listed_wholes(reading, figures))
    figures = without_outgrown(reading, without_own_wholes(reading, figures), refused)
    figures = settle_parts(share_reporter(settle_bases(reading, figures)))
    figures = without_year_so_far(reading, figures)
    told = sorted((*figures, *topic.loose), key=lambda figure: figure.span.start)
    merged = [figure for figure in merge_repeats(told) if not is_loose(figure)]
    merged = [figure for figure in merged if not _is_of_goods(figure, topic)]
    return share_signs(reading.plain, settle_balances(merged))


def _is_of_goods(figure: Figure, topic: Topic) -> bool:
    """Say whether a change is that of goods told before: "Fish exports doubled. Supplies doubled."."""
    if figure.value is not None or figure.product is not None or figure.why["partner"] != "topic":
        return False
    told = figure.partner, figure.flow, figure.change_pct
    is_bulk = figure.flow is not Flow.TURNOVER and figure.change_pct in topic.bulk_changes
    return is_bulk or any(
        told == (other.partner, other.flow, other.change_pct)
        and (None in (figure.period, other.period) or figure.period == other.period)
        for other in topic.loose
        if other.span.start < figure.span.start
    )
