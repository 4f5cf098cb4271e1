"""Small and bare numbers that are sums of trade only by the words beside them: "140 of them"."""

from __future__ import annotations

import re
from decimal import Decimal

from ..vocabulary.small_sums import (
    EACH,
    EXPORTED,
    IN_ROW,
    SOLD_BEHIND,
    SOLD_FOR,
    TRADED,
    WORTH,
    WORTH_OF,
)
from ..wording.matching import whole_words
from .numerals import MoneyWords
from .of_them import counts_of_them

_LEAST_TRADED = 1_000  # but a region may have sold no more: "with imports at $71,400"
# "$6.8 million, of which 5.9 fell on exports".
_PART_LEAD_RE = re.compile(
    r"\d ?(?:million|billion|mln|bln|bn|m|млн|млрд|миллиард\w*|миллион\w*)\b[^.;:]{0,50}[,;–—]"
    r" ?(?:of (?:which|them|it|this|these)|из (?:них|которых))"
    r"(?: (?:about|almost|nearly|over|only|just|около|почти|более|свыше|лишь|только))? $"
)
_FLOW_BEHIND_RE = re.compile(
    r" (?:fell (?:on|to)|falls? (?:on|at|to)|went to"
    r"|was|were|is|are|came from|accounted for|made up"
    r"|пришл[ои]сь на|приходится на|составил\w?|[–—-])"
    r"(?: (?:the|our|its|their|belarusian|белорусский|наш))?"
    r" (?:exports?|imports?|suppl|deliver|sales|purchases|экспорт|импорт|постав)"
)
_TRADED_REACH = 80
_TRADED_RE = re.compile(f"{TRADED}|{IN_ROW}")
_EACH_RE = re.compile(EACH)
_SOLD_FOR_RE = re.compile(SOLD_FOR)
_EXPORTED_RE, _WORTH_OF_RE = re.compile(EXPORTED), re.compile(WORTH_OF)
# Tickets and shares are no goods, and what was sold at a fair was not sold by a region.
_NO_GOODS_RE = re.compile(
    r"(?<!\w)(?:акци[йию]|облигаци|билет|лот|валют|недвижимост|квартир|лицензи|путевок|ярмарк|выставк|аукцион"
    r"|торгах|базар)|\b(?:shares|bonds|tickets|licen[cs]es|fair|exhibition|auction)\b"
)
_SOLD_BEHIND_RE = re.compile(SOLD_BEHIND)


def is_traded(match: re.Match[str], value: Decimal, plain: str) -> bool:
    """Say whether a small sum is trade all the same: a flow word or another sum leads right to it."""
    if value < _LEAST_TRADED or _EACH_RE.match(plain, match.end()):
        return False
    start = match.start()
    if match["low"] and match["high_before"]:
        start = match.start("high_before")  # "in 2021 - $67,400" is no range
    lead = whole_words(plain, max(0, start - _TRADED_REACH), start)
    if _TRADED_RE.search(lead) is not None:
        return True
    if "руб" in match.group() or _NO_GOODS_RE.search(lead):  # sold at a fair, not by a region
        return False
    if _WORTH_OF_RE.match(plain, match.end()) and _EXPORTED_RE.search(lead):
        return True
    if lead.endswith(WORTH) and _SOLD_BEHIND_RE.match(plain, match.end()):
        return True
    return _SOLD_FOR_RE.search(lead) is not None


def is_bare_sum(reader: MoneyWords, match: re.Match[str], plain: str, start: int, end: int) -> bool:
    """Say whether a number without any unit is a sum: "140 of them", "it has come to 530."."""
    if reader.part_re.match(plain, match.end(), end):
        return not counts_of_them(plain, match.span(), start, end)
    if _FLOW_BEHIND_RE.match(plain, match.end(), end) and _PART_LEAD_RE.search(
        plain, max(start, match.start() - 90), match.start()
    ):
        return True
    if not reader.bare_after_re.match(plain, match.end(), end):
        return False
    return bool(
        reader.bare_before_re.search(
            whole_words(plain, max(start, match.start() - 40), match.start())
        )
    )
