"""A change and a sum told apart that are one fact: "$5m …. Purchases grew by 3%"."""

from __future__ import annotations

from ..records import Figure, Status

_YEAR = 12  # months
_NEXT_SENTENCE = 6  # characters between one sentence and the next
_NEAR = 600
_FROM_AFAR = ("carried", "headline", "passage")  # periods that a sentence does not give itself
_TIMELESS = ("timeless", "present")  # rules of sums that no months are told of
_UNNAMED = ("topic", "share_of_one_side")  # rules of flows that the sentence does not name


def belong_together(old: Figure, new: Figure) -> bool:
    """Say whether a lone change belongs to the sum beside it: "$5m …. Purchases grew by 3%"."""
    if old.status is not Status.ACTUAL:
        return _is_planned_growth(old, new)
    if new.value is not None and new.why.get("role") == "background":
        return False  # "In 2014 it fell by half. This compares with $5m some years ago"
    if _is_now_at(old, new):
        return True
    if old.period != new.period and (old.period is not None or old.undated):
        return False
    if old.period is None and _goes_on(old, new):
        return True
    if old.period is None and old.undated:  # "Trade was $5m in January-July. … It grew by 6%"
        same = new.undated in ("", old.undated) and new.why["period"] not in _TIMELESS
        return same and (old.value is None) != (new.value is None) and _lacks_change(old, new)
    if old.period is None:
        return False
    if old.value is not None:
        return (
            new.value is None
            and old.change_pct is None
            and (new.span.start - old.span.end < _NEAR or new.why.get("period") not in _FROM_AFAR)
        )
    return new.value is not None and new.change_pct is None


def _is_now_at(old: Figure, new: Figure) -> bool:
    """Say whether the next sentence tells what months brought: "Since May it rose by 6%. Now it is $5m"."""
    if old.value is not None or old.period is None or old.period.months >= _YEAR:
        return False
    behind = 0 <= new.sentence.start - old.sentence.end < _NEXT_SENTENCE
    told = new.value is not None and new.change_pct is None and new.why["flow"] == "topic"
    return behind and told and new.why["period"] == "present"


def _goes_on(old: Figure, new: Figure) -> bool:
    """Say whether the next sentence gives the sum: "Trade has grown by 6 percent. It is over $5m."."""
    gap = new.sentence.start - old.sentence.end
    if not 0 <= gap < _NEXT_SENTENCE or new.value is None:
        return False
    if new.why["flow"] not in _UNNAMED and not _is_told_anew(old, new):
        return False
    if old.undated:
        return old.value is None and new.change_pct is None and not new.undated
    return None in (old.value, new.change_pct)


def _is_told_anew(old: Figure, new: Figure) -> bool:
    """Say whether a sum has a word of its own for what just grew: "The volume of supplies is $5m."."""
    lone = old.value is None and new.change_pct is None and new.why.get("role") is None
    return lone and new.why["partner"] == "topic" and new.why["period"] in ("before", "behind")


def _is_planned_growth(old: Figure, new: Figure) -> bool:
    """Say whether a change goes on about a plan: "the goal is $5m. Growth is to be 6.8%"."""
    if old.value is None or new.value is not None or old.period != new.period:
        return False
    near = 0 <= new.span.start - old.span.end < _NEAR and new.why["flow"] == "topic"
    return near and old.change_pct is None and new.why["period"] == "carried_plan"


def _lacks_change(old: Figure, new: Figure) -> bool:
    """Say whether the one that is a sum gives no change."""
    return (old if old.value is not None else new).change_pct is None
