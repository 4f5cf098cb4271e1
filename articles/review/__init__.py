"""People's decisions: confirm, reject, withdraw. The only writer of `review`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Max
from simple_history.utils import bulk_update_with_history

from articles.models import Region, Statement, TradeFigure
from articles.models.review import Review

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

NEEDS_REASON = {Review.REJECTED, Review.WITHDRAWN}


class ChangedSinceError(ValueError):
    """A figure is no longer as its editor saw it: another decided, or it was read again."""


@transaction.atomic
def decide_figures(
    figures: Iterable[TradeFigure],
    review: Review,
    *,
    user: AbstractBaseUser | AnonymousUser | None = None,
    reason: str = "",
    seen: int | None = None,
) -> int:
    """Record one decision on several figures and return how many it changed.

    A rejection or withdrawal needs a reason, which the public history shows. Raises
    `ChangedSinceError` where a figure has a row of history newer than `seen`.
    """
    if review in NEEDS_REASON and not reason.strip():
        raise ValueError(f"a figure is {review.label} only with a reason")
    chosen = TradeFigure.objects.filter(pk__in=[figure.pk for figure in figures])
    changed = list(chosen.exclude(review=review).select_for_update().order_by("pk"))
    if seen is not None and _newest_change(changed) > seen:
        raise ChangedSinceError
    for figure in changed:
        figure.review = review
    if changed:
        bulk_update_with_history(
            changed,
            TradeFigure,
            ["review"],
            default_user=user,
            default_change_reason=reason[:100] or review.label,
        )
        Region.objects.touch({f.partner_id for f in changed} | {f.reporter_id for f in changed})
    return len(changed)


def _newest_change(figures: Iterable[TradeFigure]) -> int:
    """Return the key of the newest row in the history of figures, 0 where there is none."""
    rows = TradeFigure.history.filter(id__in=[figure.pk for figure in figures])
    return rows.aggregate(newest=Max("history_id"))["newest"] or 0


@transaction.atomic
def decide_statements(statements: Iterable[Statement], review: Review) -> int:
    """Record one decision on several statements and return how many it changed."""
    ids = [statement.pk for statement in statements]
    changed = Statement.objects.filter(pk__in=ids).exclude(review=review)
    places = set(changed.exclude(regions=None).values_list("regions", flat=True))
    count = changed.update(review=review)
    if count:
        Region.objects.touch(places)
    return count
