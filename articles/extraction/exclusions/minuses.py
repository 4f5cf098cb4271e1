"""Sums told with a minus or never got: what a flow has lost, unless all trade is in the red by so much."""

from __future__ import annotations

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_REACH = 40  # characters before a sum
_BALANCES = ("balance", "surplus", "deficit")
# "Minus $5m", of a flow or of trade as a whole, which may be in the red by so much.
_MINUS_RE = compiled(
    r"(?<!\w)(?:minus|минус)(?: (?:about|almost|nearly|over|some|около|почти|более|свыше))? (?:us ?)?[$€]?$"
)
# "We have not received about $5m", «мы не получили около 5 млн»: what never came.
_UNGOT_RE = compiled(
    r"(?:\b(?:not|never|\w+n['’]t) (?:received?|earned?|get|got|gotten|obtained?)"
    r"|\b(?:received|earned|got) less(?: by)?"
    r"|(?<!\w)не (?:получ|заработ)[^\W\d]+)"
    r"(?: (?:about|almost|nearly|over|some|another|around|около|почти|более|свыше|примерно|порядка))?"
    r" (?:us ?)?[$€]?$"
)
_UNGOT = ("not ", "never ", "n't ", "n’t ", " less ", "не ")
_ON_BASE_RE = compiled(
    r"(?: dollars| долларов)?,? (?:(?:on|to|against|from|compared? (?:with|to)|year-on-year|год к году"
    r"|к|против|по сравнению с[о]?|относительно|от) ?(?:the )?(?:same|previous|last|year|level|(?:19|20)\d\d"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|тому|аналогичн|предыдущ|прошл|уровн|показател|январ|феврал|март|апрел|ма[юя]|июн|июл|август|сентябр"
    r"|октябр|ноябр|декабр))"
)
_FELL_RE = compiled(
    r"\b(?:fell|fallen|falls?|dropp?\w*|declin\w+|decreas\w+|shrank|shrunk|lost|los[ei]\w+|down)\b"
    r"|(?<!\w)(?:сниз|сокра|упа|потеря|уменьш|прос[еа]л)"
)
_ALL_TRADE_RE = compiled(r"trades?(?! turnover)(?!\w)|commerce|торговл|торгу")


def is_lost(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a flow lost a sum: "exports: minus $5m", "it fell by 5%, minus $5m", "did not get"."""
    start = max(sentence.start, amount.start - _REACH)
    lead = reading.plain[start : amount.start]
    if any(word in lead for word in _UNGOT) and _UNGOT_RE.search(
        reading.plain, start, amount.start
    ):
        return True
    minus = _MINUS_RE.search(reading.plain, start, amount.start)
    if minus is None or not sentence.tags.isdisjoint(_BALANCES):
        return False
    if _ON_BASE_RE.match(reading.plain, amount.end, sentence.end):
        return True
    if _FELL_RE.search(reading.plain, sentence.head, minus.start()):
        return True
    flows = [c for c in sentence.flows if c.start < minus.start()]
    if not flows or _ALL_TRADE_RE.match(reading.plain, flows[-1].start):
        return False
    return not any(flows[-1].start < a.start < amount.start for a in sentence.amounts)
