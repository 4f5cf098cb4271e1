"""A third country named by its capital: "Minsk and Tashkent", "trade with Baku"."""

from __future__ import annotations

import re

from ..wording.lexicon import compiled

_REACH = 32  # characters
_OURS = r"(?:минск(?:а|у|ом)?|москв(?:а|ы|ой)|minsk|moscow)"
_AND = r" (?:и|с|and|with) "
# "Exports to Russia reached $13 billion, to Warsaw $2 billion".
_BESIDE_RE = compiled(r"(?:,|,? and) (?:to|with|from) $")
_SUM_RE = compiled(r" ?[(–—-]? ?(?:us ?)?[$€]\d")
_WITH_RE = compiled(r"(?<!\w)(?:с|with) $")
# A city where something was said, or from where somebody came, is no partner: "talks in Baku".
_PAIRED_RE = compiled(
    rf"(?<!in )(?<!at )(?<!from )(?<!из )(?<!\w){_OURS}{_AND}$"
    r"|(?:торговл|оборот|экспорт|импорт)\w* со? $|\b(?:trade|turnover|trades) with $"
    # "Trade with Russia was $50 billion, that with Beijing $8 billion", "sales to Kyiv".
    r"|\bthat with $|\b(?:sales|exports|supplies|deliveries|shipments) to $"
)
_PAIRED_BEHIND_RE = compiled(rf"{_AND}{_OURS}(?!\w)")
_TRADE_BEHIND_RE = compiled(
    r",? (?:(?:our|the|mutual) )?(?:trade|turnover)\b"
    r"|,? (?:наш\w* |взаимн\w+ )?(?:торговл|товарооборот|оборот)"
)
_LEAD = 60  # characters
# "Trade with the capital of Russia", "between the republic and the Russian capital".
_OF_CAPITAL_RE = re.compile(
    r"(?:оборот|торговл|trade|turnover)\w*(?: [\w-]+){0,3}? (?:между|со?|between|with|of) (?:the )?"
    r"(?:столицей|capital of) (?:the )?$",
    re.IGNORECASE,
)
_TRADED_RE = re.compile(
    r"(?:оборот|торговл|trade|turnover)\w*(?: [\w-]+){0,2}? "
    r"(?:(?:между|between) (?:[\w-]+ ){1,3}(?:и|and)|со?|with) (?:the )?$",
    re.IGNORECASE,
)
_CAPITAL_RE = re.compile(r" (?:столиц(?:ей|у)|capital)\b", re.IGNORECASE)


def is_party(text: str, start: int, end: int) -> bool:
    """Say whether a capital trades itself, and is not only where something happened.

    >>> is_party("Minsk and Tashkent", 10, 18), is_party("talks in Tashkent", 9, 17)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start].lower()
    behind = text[end : end + _REACH].lower()
    if _PAIRED_RE.search(before):
        return True
    if _BESIDE_RE.search(before) and _SUM_RE.match(behind):
        return True
    is_with = _WITH_RE.search(before) is not None
    return (_TRADE_BEHIND_RE if is_with else _PAIRED_BEHIND_RE).match(behind) is not None


def trades_as_capital(text: str, start: int, end: int) -> bool:
    """Say whether trade is told of with Moscow as a city: "with the capital of Russia"."""
    lead = max(0, start - _LEAD)
    if _OF_CAPITAL_RE.search(text, lead, start):
        return True
    return bool(_CAPITAL_RE.match(text, end) and _TRADED_RE.search(text, lead, start))
