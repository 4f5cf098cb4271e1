"""Which figure a change said by itself is of: the last, the one it is held against, the whole."""

from __future__ import annotations

from dataclasses import replace

from ..records import Figure, Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .facts import Fact

_NEXT = 5  # characters: goods that open a clause, with "the" or not
_BESIDE = 30  # characters between a sum and what it is in another currency
# "Over the year we have added almost a third": both ways together.
_WE_GREW_RE = compiled(
    r"(?<!\w)(?:мы|стороны) (?:вместе )?(?:прибав|прирос|вырос|подрос)\w* "
    r"|\bwe (?:have )?(?:added|grew|grown) "
)
_MOST_PARTS = 3  # exports, imports and the balance
# Between a turnover and a part of it that is told by the way, with no verb of its own.
_BY_THE_WAY_RE = compiled(
    r"(?: (?:in|for|over|during|за|в|по итогам) [^,.;:()]{3,30})?"
    r"(?:,? with\b|,? including\b|,? of (?:which|it|this|that|them)\b|,? in particular\b|\(|:|–|—"
    r"|,? при |,? с |,? в том числе|,? из (?:них|которых|этой)|,? включая|,? сальдо)[^.;]*$"
)
# "Supplies have doubled: last year we sold furniture for $5m": what is told explains the change.
_EXPLAINED_RE = compiled(r"(?: (?:over|for|in|за) (?:the|last|this|past|прошлый) [^\W\d]+)?: ")


def explained(
    reading: Reading, sentence: Sentence, figures: list[Figure], figure: Figure
) -> Figure:
    """Return a sum with the change just told, taken from `figures`, where it is told to explain that."""
    last = figures[-1] if figures else None
    if last is None or last.value is not None or figure.value is None or figure.change_pct:
        return figure
    told = _EXPLAINED_RE.match(reading.plain, last.span.end)
    if told is None or any(0 <= c.start - told.end() < _NEXT for c in sentence.products):
        return figure  # "exports rose by 5%: butter came to $5m"
    if len(sentence.amounts) > 1 or len(sentence.changes) > 1 or last.product is not None:
        return figure
    trade = (last.reporter, last.partner, last.flow, last.status)
    if trade != (figure.reporter, figure.partner, figure.flow, figure.status):
        return figure
    if last.period not in (None, figure.period):
        return figure
    change = figures.pop().change_pct
    return replace(figure, change_pct=change, why={**figure.why, "change": "explained"})


def told_next(reading: Reading, sentence: Sentence, figures: list[Figure]) -> int:
    """Return which figure a change said next is of, counted from the last.

    "5 bn roubles ($60m). This is 3% up", "Last year $5m. In the year before, $4m. The growth is 25%",
    "Trade was $5m, with exports of $3m. It grew by a tenth".
    """
    is_next = figures[-1].sentence.start != sentence.start
    whole = _whole_told(reading, figures) if is_next else 0
    if whole or len(figures) < 2 or figures[-2].change_pct is not None or figures[-2].value is None:
        return whole or -1
    before, last = figures[-2:]
    if (before.flow, before.partner, before.product) != (last.flow, last.partner, last.product):
        return -1
    if before.currency != last.currency:
        return -2 if 0 <= last.span.start - before.span.end < _BESIDE else -1
    if before.period is None or last.period is None or before.status is not last.status:
        return -1
    earlier = int(before.period.start[:4]) - int(last.period.start[:4]) == 1
    same = (before.period.start[4:], before.period.end[4:]) == (
        last.period.start[4:], last.period.end[4:],
    )  # fmt: skip
    return -2 if earlier and same else -1


def trade_of_both(
    reading: Reading, sentence: Sentence, fact: Fact, figures: list[Figure]
) -> int | None:
    """Return where the turnover stands that "we have added 5%" is of, None where that is not said."""
    if not _WE_GREW_RE.search(reading.plain, fact.left, fact.first):
        return None
    last = figures[-1]
    for at, figure in enumerate(reversed(figures[-_MOST_PARTS - 1 :]), start=1):
        if figure.partner != last.partner or figure.period != last.period or figure.change_pct:
            return None
        if figure.flow is Flow.TURNOVER:
            return -at
    return None


def _whole_told(reading: Reading, figures: list[Figure]) -> int:
    """Return where the turnover stands whose parts end the sentence before, or 0 where none does."""
    parts = 0
    for figure in reversed(figures[-_MOST_PARTS - 1 :]):
        if figure.sentence != figures[-1].sentence or figure.change_pct is not None:
            return 0
        if figure.flow is Flow.TURNOVER or _is_of_goods(figure, figures[-1]):
            break
        parts += 1
    else:
        return 0
    whole = figures[-parts - 1]
    if not parts:
        return 0
    by_the_way = parts > 1 or figures[-1].flow is Flow.BALANCE
    gap = reading.plain[whole.span.end : figures[-1].span.start]
    return -parts - 1 if by_the_way or _BY_THE_WAY_RE.match(gap) else 0


def _is_of_goods(whole: Figure, part: Figure) -> bool:
    """Say whether a sum of some goods is a part of one: "imports of $5m, including oil for $3m"."""
    if whole.flow is not part.flow or whole.product is not None or part.product is None:
        return False
    return whole.value is not None and part.value is not None and part.value < whole.value
