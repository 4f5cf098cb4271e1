"""Which figures of a place a page shows, as the rule of choice ranks them: the query that must be fast.

Written in SQL, since it reads thousands of figures to show a few hundred: it looks only at what the rule
weighs, and leaves all else to be read of the few.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db import connection

from articles.extraction.records import Flow, Status
from articles.models.review import Review
from articles.series.build import main_scope
from articles.series.choose import HEDGE_ORDER, SOURCE_ORDER
from articles.series.query import Years
from articles.series.register import Register

# The period stands before what differs less: sorting is done with most pairs at the first look.
RANKED = """
(SELECT {number} AS number, id FROM (
    SELECT f.id, f.period_end, f.period_start, row_number() OVER (
        PARTITION BY {together}
        ORDER BY {kind} * 8 + {firmness}, a.published DESC NULLS LAST, f.id
    ) AS place
    FROM {figures} AS f
    -- An article states several figures. Asked for one by one, those seen already are remembered.
    CROSS JOIN LATERAL (
        SELECT published, source_id FROM articles_article WHERE id = f.article_id OFFSET 0
    ) AS a
    LEFT JOIN articles_source AS s ON s.id = a.source_id
    WHERE f.partner_id = %(partner)s AND f.reporter_id = %(reporter)s AND f.product = ''
        AND f.value IS NOT NULL AND f.period_start IS NOT NULL AND {review}
        AND f.flow = ANY(%(flows_{number})s) AND f.status = ANY(%(statuses_{number})s)
        AND f.currency = %(currency)s {years}
) AS ranked
WHERE place <= %(most_{number})s ORDER BY period_end DESC, period_start DESC, place LIMIT %(limit)s)
"""
HELD = """(
    SELECT v.* FROM articles_historicaltradefigure AS v
    WHERE v.history_date <= %(moment)s AND v.history_type <> '-' AND NOT EXISTS (
        SELECT FROM articles_historicaltradefigure AS w
        WHERE w.id = v.id AND w.history_date <= %(moment)s
            AND (w.history_date, w.history_id) > (v.history_date, v.history_id)
    )
)"""
STATUSES = tuple(status.value for status in Status)


class Wanted(NamedTuple):
    """What is asked of a place's main series: flows, how many of each period, of which statuses."""

    flows: tuple[Flow, ...]
    most: int
    statuses: tuple[str, ...] = STATUSES


def rank_ids(
    register: Register, code: str, currency: str, years: Years, wanted: Sequence[Wanted], limit: int
) -> list[list[int]]:
    """Return for each that is wanted the ids of the figures that the rule puts first of each period.

    Newest periods come first, at most `limit` figures; one query.
    """
    reporter, partner = main_scope(code)
    params: dict[str, Any] = {
        "reporter": reporter,
        "partner": partner,
        "currency": currency,
        "first": f"{years.first}-01-01",
        "last": f"{years.last}-12-01",
        "limit": limit,
        "moment": register.moment,
    }
    for number, item in enumerate(wanted):
        params[f"flows_{number}"] = [flow.value for flow in item.flows]
        params[f"statuses_{number}"] = list(item.statuses)
        params[f"most_{number}"] = item.most
    sql = "UNION ALL".join(
        _ranked_sql(register, years, number, item) for number, item in enumerate(wanted)
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        found = cursor.fetchall()
    return [[pk for at, pk in found if at == number] for number in range(len(wanted))]


def _ranked_sql(register: Register, years: Years, number: int, wanted: Wanted) -> str:
    """Return the text of one part of the query, in one of its few forms."""
    bounds = "AND f.period_end >= %(first)s::date " if years.first is not None else ""
    bounds += "AND f.period_end <= %(last)s::date" if years.last is not None else ""
    hidden = f"f.review NOT IN ('{Review.REJECTED.value}', '{Review.WITHDRAWN.value}')"
    together = ["f.period_end", "f.period_start"]
    # Sorting by what is the same in all would cost as much as all else.
    together += ["f.flow"] if len(wanted.flows) > 1 else []
    together += ["f.status"] if len(wanted.statuses) > 1 else []
    return RANKED.format(
        number=number,
        together=", ".join(together),
        kind=_place_in("s.kind", {kind: place for place, kind in enumerate(SOURCE_ORDER)}),
        firmness=_place_in("f.qualifier", {word.value: at for word, at in HEDGE_ORDER.items()}),
        figures="articles_tradefigure" if register.moment is None else HELD,
        review=hidden if register.with_unreviewed else f"f.review = '{Review.CONFIRMED.value}'",
        years=bounds,
    )


def _place_in(column: str, order: dict[str, int]) -> str:
    """Return the SQL of a word's place in an order of the rule; what is not in it stands last."""
    whens = " ".join(f"WHEN '{word}' THEN {place}" for word, place in order.items())
    return f"CASE {column} {whens} ELSE {len(order)} END"
