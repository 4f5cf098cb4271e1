"""Changes held against sums told: "$26m. A year before, $38m, a fall by a third" is of the first of them.

"Exports made $12m, imports were four times smaller, $3m" tells no growth at all.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from ..records import Figure, Flow, Period, Status
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_WAYS = {Flow.EXPORTS, Flow.IMPORTS}
_NEAR = 4  # figures before a base
# Percent between the change told and the one of the sums: in percent, in words or as a multiple.
_EXACT, _ROUGH = Decimal(1), Decimal(5)
_COMPARISONS = ("word_after_times", "word_after_fold", "word_after_fraction")
_MULTIPLES = (*_COMPARISONS, "fixed_word")
_NEARLY = Decimal("0.08")  # of the multiple that two sums make: "almost three times" are 2.8
# "$9m (2.1-fold growth)", "imports doubled": of a year, whatever the other way came to.
_GREW_RE = compiled(
    r"\b(?:growth|grew|grow(?:n|ing)|rose|risen|rise|rising|increas\w+|up(?! to)|jump\w*|surg\w+|soar\w*"
    r"|climb\w*|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|f[ae]ll(?:en|ing)?|dropp?\w*|declin\w+|decreas\w+"
    r"|down|shr[aiu]nk\w*|slump\w*|halv(?:ed|ing))\b"
    r"|(?<!\w)(?:рост|вырос|возрос|увелич|прирост|прибав|удво|утро|подскоч|взлет|сниж|сниз|сокра|упа|паден|спад|уменьш)"
)
_SAID_IN_PERCENT = ("word_before", "word_after", "sign", "index", "index_after")


def settle_bases(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures with each change on the later of two sums of which it is the growth."""
    settled = _in_first_and_last(_without_ways_compared(reading, figures))
    for index, base in enumerate(settled):
        if index and _is_since_years_ago(settled[index - 1], base):
            settled[index] = replace(base, change_pct=None)
            continue
        if base.change_pct is None or not base.value or base.period is None:
            continue
        for at in range(max(0, index - _NEAR), index):
            if _has_grown(settled[at], base):
                why = {**settled[at].why, "change": "behind_base"}
                settled[at] = replace(settled[at], change_pct=base.change_pct, why=why)
                settled[index] = replace(base, change_pct=None)
                break
        else:
            if index and _is_since(settled[index - 1], base):
                settled[index] = replace(base, change_pct=None)
    return settled


def _in_first_and_last(figures: list[Figure]) -> list[Figure]:
    """Return the figures, each sum in its year: "from $5m to $9m between 2021 and 2022"."""
    settled = list(figures)
    for index, (base, figure) in enumerate(pairwise(figures)):
        years = figure.period
        if base.why.get("status") != "base" or base.sentence != figure.sentence or years is None:
            continue
        first, last = years.start[:4], years.end[:4]
        if first == last or years.months % 12 or _kind_of(base) != _kind_of(figure):
            continue
        settled[index] = replace(base, period=Period(f"{first}-01", f"{first}-12"))
        settled[index + 1] = replace(figure, period=Period(f"{last}-01", f"{last}-12"))
    return settled


def _without_ways_compared(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without multiples that only set what went one way beside the other way."""
    kept: list[Figure] = []
    for index, figure in enumerate(figures):
        sums = [f for f in figures[index : index + 2] if f.value and f.flow is figure.flow]
        is_beside = bool(index and sums) and _is_of_other_way(figures[index - 1], figure, sums[0])
        if not is_beside or _is_growth(reading, figures, index):
            kept.append(figure)
        elif figure.value:
            kept.append(replace(figure, change_pct=None))
    return kept


def _is_growth(reading: Reading, figures: list[Figure], index: int) -> bool:
    """Say whether a word of growth stands between the sum of the other way and the next sum."""
    figure, start = figures[index], max(figures[index - 1].span.end, figures[index].sentence.start)
    behind = [f.span.start for f in figures[index + 1 : index + 2] if f.value]
    end = min([figure.sentence.end, *behind])
    return _GREW_RE.search(reading.plain, start, end) is not None


def _is_of_other_way(other: Figure, figure: Figure, told: Figure) -> bool:
    """Say whether a multiple is that of a sum to the one of the other way, told right before it."""
    if not other.value or not told.value or figure.change_pct is None:
        return False
    alike = (other.period, other.currency) == (told.period, told.currency)
    if not alike or {other.flow, figure.flow} != _WAYS or told.sentence != figure.sentence:
        return False
    kind = figure.why.get("change", "")
    # "Imports were three times larger" may go back a sentence; "imports doubled" does not.
    if kind not in (_MULTIPLES if other.sentence == figure.sentence else _COMPARISONS):
        return False
    times = told.value / other.value
    return abs(times / (1 + figure.change_pct / 100) - 1) <= _NEARLY


def _is_since(old: Figure, figure: Figure) -> bool:
    """Say whether a change is since a sum of years ago: "In 2013 $9m. In 2015 it halved to 4.5"."""
    if not old.value or not figure.value or figure.change_pct is None:
        return False
    if old.status is not Status.ACTUAL or figure.status is not Status.ACTUAL:
        return False
    if figure.why.get("change", "") in _SAID_IN_PERCENT:
        return False
    grown = (figure.value / old.value - 1) * 100
    return _years_between(old, figure) > 1 and abs(grown - figure.change_pct) <= _EXACT


def _is_since_years_ago(old: Figure, figure: Figure) -> bool:
    """Say whether today's sum is only set beside one of years ago: "… $300m, now $420m. It is 40% more"."""
    if old.period is None or not old.value or old.why.get("period") != "years_ago":
        return False
    if figure.period is not None or not figure.value or figure.change_pct is None:
        return False
    if _kind_of(old) != _kind_of(figure) or old.status is not figure.status:
        return False
    grown = (figure.value / old.value - 1) * 100
    return abs(grown - figure.change_pct) <= _EXACT


def _has_grown(figure: Figure, base: Figure) -> bool:
    """Say whether a sum is that of the next year, and as much larger than a base as its change tells."""
    if (
        figure.status is not Status.ACTUAL
        or figure.change_pct is not None
        or not figure.value
        or not base.value
    ):
        return False
    if base.change_pct is None:
        return False
    grown = (figure.value / base.value - 1) * 100
    in_percent = base.why.get("change", "") in _SAID_IN_PERCENT
    limit = _EXACT if in_percent else _ROUGH
    return _years_between(base, figure) == 1 and abs(grown - base.change_pct) <= limit


def _years_between(base: Figure, figure: Figure) -> int:
    """Return how many years after another a sum of the same trade is, in the same months; 0 for others."""
    if figure.period is None or base.period is None:
        return 0
    same = _kind_of(figure) == _kind_of(base)
    (start, end), (first, last) = (
        (period.start, period.end) for period in (figure.period, base.period)
    )
    alike = (start[4:], end[4:]) == (first[4:], last[4:])
    return int(start[:4]) - int(first[:4]) if same and alike else 0


def _kind_of(figure: Figure) -> tuple[object, ...]:
    """Return whose trade a sum is, which way and of what."""
    return figure.partner, figure.flow, figure.product, figure.currency
