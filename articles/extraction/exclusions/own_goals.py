"""Goals set to one region for all its exports: "the oblast was given an export target of 115%"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import HOME
from ..sentences.reading import Reading, Sentence
from ..vocabulary.plans import EXPORT_GOAL
from ..wording.lexicon import compiled
from ..wording.telling import rule

_GOAL = rule(EXPORT_GOAL)
# The region that the goal is for: "the oblast's", "for the region".
_OWNER_RE = compiled(r"(?<!with )(?<!to )(?<!со )(?<!с )(?<!в )(?:[MP]{2,}|область|регион|края?\b)")
_PARTNER_RE = compiled(
    r"R|\b(?:to|with|from|into|between) (?:the )?[PBM]|(?<!\w)(?:со?|в|из|между) [PBM]"
)


def is_own_goal(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a goal is for all that one region exports: no partner is named for it.

    A goal in percent of an oblast's own text is the oblast's; any other says whose it is.
    """
    goal = _GOAL.search(fact.told, reading.coded, fact.left, fact.right)
    words = reading.coded[sentence.start : sentence.end]
    if goal is None or _PARTNER_RE.search(words):
        return False
    if fact.amount is None and topic.base != "BY":
        return True
    return HOME not in words and _OWNER_RE.search(words) is not None
