"""Goals set for all exports: "the oblast was given an export target of 115%", "the five-year plan"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import HOME
from ..sentences.reading import Reading, Sentence
from ..vocabulary.plans import EXPORT_GOAL, EXPORT_INTENT, NATIONAL_GOAL
from ..wording.lexicon import compiled
from ..wording.telling import rule

_GOAL, _INTENT = rule(EXPORT_GOAL), rule(EXPORT_INTENT)
_NATIONAL_GOAL = rule(NATIONAL_GOAL)
# The region that the goal is for: "the oblast's", "for the region".
_OWNER_RE = compiled(r"(?<!with )(?<!to )(?<!со )(?<!с )(?<!в )(?:[MP]{2,}|область|регион|края?\b)")
_PARTNER_RE = compiled(
    r"R|\b(?:to|with|from|into|between) (?:the )?[PBM]|(?<!\w)(?:со?|в|из|между) [PBM]"
)

# Districts and firms plan for all that they export.
_LOCAL = rule(
    r"(?<!\w)(?:район(?:а|у|е|ом)?|райисполком\w*|предприяти[еяюй]м?|завод(?:а|у|е)?|фабрик[аеи]|комбинат(?:а|у|е)?"
    r"|хозяйств[оауе])(?!\w)"
    r"|\b(?:(?<!federal )districts?|plants?|factory|factories|compan(?:y|ies)|enterprises?|farms?)\b"
)


def is_own_goal(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a goal is for all that one region or the country exports: no partner is named for it.

    A goal in percent of an oblast's own text is the oblast's; any other says whose it is.
    """
    if fact.amount is None and (
        _is_national(reading, sentence, fact) or _is_local(reading, sentence, fact)
    ):
        return True
    goal = _GOAL.search(fact.told, reading.coded, fact.left, fact.right)
    if goal is None and fact.amount is None and topic.main == "RU":
        goal = _INTENT.search(fact.told, reading.coded, fact.left, fact.right)
    words = reading.coded[sentence.start : sentence.end]
    if goal is None or _PARTNER_RE.search(words):
        return False
    if fact.amount is None and (topic.base != "BY" or topic.reporter != "BY"):
        topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    if topic.base != "BY" and topic.main != "RU":
        return False  # two regions trade: what the one plans to sell goes to the other
    return HOME not in words and _OWNER_RE.search(words) is not None


def _is_local(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a district or a firm plans a growth of exports, and names nobody to sell them to."""
    if sentence.tags.isdisjoint(("target", "forecast")) or "exports" not in sentence.tags:
        return False
    words = sentence.told, reading.plain, max(sentence.head, fact.left), fact.first
    if "turnover" in sentence.tags or not _LOCAL.search(*words):
        return False
    return sentence.letters.isdisjoint("RP") and not reading.says_region(fact.left, fact.right)


def _is_national(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a growth is what a plan of the country sets: "the government keeps the plan: exports"."""
    if not _NATIONAL_GOAL.search(fact.told, reading.plain, sentence.head, fact.right):
        return False
    if "turnover" in sentence.tags or sentence.tags.isdisjoint(("exports", "imports")):
        return False
    return _PARTNER_RE.search(reading.coded, sentence.start, sentence.end) is None
