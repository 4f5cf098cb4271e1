"""What one way of trade is above the other by: "Russia sold $5m more than it bought" is a balance."""

from __future__ import annotations

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_ONE_WAY = ("exports", "imports")
_REACH = 90  # characters between the word of a way and the sum
_ADVERB = r"(?:значительно |намного |заметно |уже |тогда |снова |well |far |again |still )?"
# "Sold Belarus $5m more than it bought", «вывезли на 5 млн больше, чем ввезли»: behind the sum.
_BEHIND_RE = compiled(
    r"(?: (?:us |american )?dollars| долларов| рублей| евро)?"
    r"(?: (?:worth of |of )?(?:goods|products)| (?:товаров|продукции))?"
    r" (?:(?P<less>меньше|ниже|less|lower|below|fewer|smaller)|больше|выше|more|higher|above|greater|larger)"
    r"(?: (?:goods|products|товаров|продукции))?"
    r"(?:(?:,? (?:чем|нежели)| than)(?: [^\W\d]+){0,4})? (?:the |its |our |their |нашего |своего )?"
)
# "Exports exceeded imports by $5m", «импорт больше экспорта на 5 млн»: between the two ways.
_BETWEEN_RE = compiled(
    r"(?:(?! and | but | и | а | но )[^.;:,\d]|(?:19|20)\d\d){0,60}(?:, (?:which|котор\w+))? "
    r"(?:(?:is|was|were|are|fell|оказал\w+|был[аи]?) )?"
    + _ADVERB
    + r"(?:(?P<less>меньше|ниже|уступ\w+|(?:less|lower|smaller) than|below|short of)"
    r"|больше|выше|(?:higher|greater|larger|more|bigger) than|above|превы[сш]\w+|опере\w+|обогнал\w*"
    r"|exceed\w*|outstrip\w*|outpac\w+|surpass\w*|outweigh\w*)"
    r"(?: (?:its|the|our|their|наш|свой|of|[^\W\d]+(?:ский|ого)))* "
)
_BY_RE = compiled(
    r"(?:(?! and | и )[^.;:,\d]|(?:19|20)\d\d){0,60} (?:на|by)"
    r" (?:(?:около|почти|более чем|примерно|порядка|целых|about|almost|nearly|some|more than|over|around) )*"
    r"(?:us ?)?[$€]?"
)


def gap_between(reading: Reading, sentence: Sentence, amount: Amount) -> tuple[Cue, int] | None:
    """Return the way told first of two that a sum tells apart, with 1 where it is the larger, else -1."""
    ways = [cue for cue in sentence.flows if cue.tag in _ONE_WAY]
    before = [c for c in ways if amount.start - _REACH < c.end <= amount.start]
    if len(ways) < 2 or not before:
        return None
    last = before[-1]
    behind = next((c for c in ways if c.start >= amount.end), None)
    if behind and behind.tag != last.tag:
        match = _BEHIND_RE.fullmatch(reading.plain, amount.end, behind.start)
        if match:
            return last, -1 if match["less"] else 1
    if len(before) < 2 or before[-2].tag == last.tag:
        return None
    first = before[-2]
    match = _BETWEEN_RE.fullmatch(reading.plain, first.end, last.start)
    if match is None or _BY_RE.fullmatch(reading.plain, last.end, amount.start) is None:
        return None
    return first, -1 if match["less"] else 1
