"""Belarus as an item of a list of countries: "The partners: China ($9 million), Belarus ($4 million)"."""

from __future__ import annotations

import re

from ..cues import FLOWS
from ..facts.facts import Fact
from ..passage.buyers import list_side
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.coded import HOME, THIRD
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .sides import mirrored

_HEDGES = (
    r"(?:(?:about|almost|nearly|over|more than|some|only|just|with|for|at"
    r"|около|почти|более|свыше|примерно|на|с) ){0,2}"
)
_ITEM_RE = re.compile(
    rf"[BT](?:'s?)?(?: \(| ?[–—:-] ?|, | with | for | на ){_HEDGES}(?:us ?|usd ?)?[$€]?(?=\d)"
)
_PARTNERS_RE = compiled(r"\bpartners?\b|\bпартн[её]р\w*|\btrad(?:e|ed|ing)\b|\bтоварооборот\w*")
_MIRRORED = {"exports": Flow.IMPORTS, "imports": Flow.EXPORTS, "turnover": Flow.TURNOVER}


def country_item(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Flow | None:
    """Return the flow of a sum that a region of Russia gives for Belarus in a list of countries.

    The head of the list says which way: exports of the region are imports of Belarus.
    """
    if fact.amount is None or not topic.main.startswith("RU-"):
        return None
    if not sentence.letters >= {HOME, THIRD}:
        return None
    items = list(_ITEM_RE.finditer(reading.coded, sentence.head, sentence.end))
    own = any(m.end() == fact.first and m.group().startswith(HOME) for m in items)
    if not own or all(m.group().startswith(HOME) for m in items):
        return None
    return _flow_of_head(reading, sentence, items[0].start())


def _flow_of_head(reading: Reading, sentence: Sentence, end: int) -> Flow | None:
    """Return the flow that the words before a list, or the sentence before it, tell."""
    if any(cue.tag == "not" and cue.end <= end for cue in sentence.cues):
        return None  # "The largest investors: China ($9 million), …"
    flows = [FLOWS[c.tag] for c in sentence.flows if c.end <= end]
    side = list_side(reading, sentence.head, end)
    if side:
        return mirrored("R" if side == "buys" else "B")
    if flows:
        return _MIRRORED.get(flows[-1].value)
    if _PARTNERS_RE.search(reading.plain, sentence.head, end):
        return Flow.TURNOVER
    return None
