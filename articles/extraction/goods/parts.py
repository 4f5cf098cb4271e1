"""Goods that a part of a sum is said to be of, and lists of goods whose sum is their total."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled

_ARE_RE = compiled(
    r"(?: of [^,;:]{3,30})?(?: in \d{4})?,? (?:are|is|was|were|consists? of) (?:mainly |mostly )?"
    r"|\)?,? ?[–—-] (?:это |these are |it is )?(?:в основном |mainly |mostly )?(?:[^\W\d]+(?:ие|ые) )?"
)
_SHARE_LEAD_RE = compiled(
    r"(?:half|thirds?|quarters?|fifths?|%|per ?cent|bulk|most|part) of [^.;]{3,80}, (?:or )?$"
    r"|(?:половин|трет|четверт|част|больш|процент|%)[^\W\d]* (?:из|от) [^.;,()]{2,60}(?:,| \() ?(?:или )?$"
    r"|(?<!\w)(?:половин|трет|четверт|больш\w+ част|основн\w+ част)[^\W\d]*(?:,| \() ?(?:или )?$"
)
_LIST_END_RE = compiled(
    r"(?:, | and | и )[^\W\d]+(?: [^\W\d]+)?(?:: ?|, | ?[–—-] )"
    r"(?:всего|итого|в сумме|в общей сложности|in all|in total|all told|all together|a total of)"
    r" (?:(?:на|for|worth|about|almost|over|почти|около|более) )*(?:us ?)?\$?$"
)
# "Deliveries – steel, juice, tyres – came to $5m": examples of all that was sold, set off by dashes.
_SET_OFF_RE = compiled(
    r"(?: (?:[^\W\d]+ ){0,6}[^\W\d]+)? ?[–—-] (?P<list>[^.;:()–—\d$]{3,120}) ?[–—-] "
)
_SERIES_RE = compiled(r", |(?:,| and| и) ")


def is_set_off(reading: Reading, listed: list[Cue], flow: Cue | None, fact: Fact) -> bool:
    """Say whether goods are a list between dashes, right behind the flow that they are examples of."""
    if flow is None or not flow.end <= listed[0].start < fact.first:
        return False
    aside = _SET_OFF_RE.match(reading.plain, flow.end, fact.first)
    if aside is None or not aside.start("list") <= listed[0].start < aside.end("list"):
        return False
    return _SERIES_RE.search(aside["list"]) is not None


def is_made_of(reading: Reading, product: Cue, fact: Fact) -> bool:
    """Say whether a share is said to be of goods: "two thirds, $61 million of $92 million, are dairy"."""
    if product.start < fact.end or not _ARE_RE.fullmatch(reading.plain, fact.end, product.start):
        return False
    return _SHARE_LEAD_RE.search(reading.plain, fact.left, fact.first) is not None


def is_total_of_list(reading: Reading, listed: list[Cue], fact: Fact) -> bool:
    """Say whether a sum is called the total of a list of goods: "rubber, tyres, grain: $5m in all"."""
    if listed[0].end > fact.first:
        return False
    return _LIST_END_RE.search(reading.plain, listed[0].start - 30, fact.first) is not None
