"""Sums that several partners make together, of which none has a part of its own."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import REGION
from ..sentences.reading import Reading, Sentence
from ..trade.shared_places import is_of_each
from ..trade.traders import find_partner
from ..wording.lexicon import compiled
from ..wording.telling import rule

_JOINT = rule(
    r"P+(?: [^\W\dBMRPT]+)?(?:,| and| и)(?: the)? P+(?: [^\W\dBMRPT]+){0,2} "
    r"(?:together|jointly|combined|between them|вместе|совместно|суммарно|в сумме|на двоих)\b"
)
# "Sold $5m worth to Russia and Peru": not "to Russia, and Peru took $2m".
_WITH_THIRD_RE = compiled(
    r"(?: (?!(?:на|за|из-за|благодаря|при|после|от|по|on|at|amid|despite|due|thanks|after|because|under) )"
    r"[^\W\dBMRPT]+){0,5} (?:to|into|from|with|в|во|из|со?|на рынк\w{1,2}) (?:the )?(?:markets of )?"
    r"R+(?:n? federation)?(?: market)?(?:, (?:the )?T+)*(?:,? and|,? as well as| и|, а также)"
    r"(?: (?:to|into|from|with|в|во|из|со?))? (?:the )?T+(?:'?s)?"
    r"(?=[.,;!?)\"”»]|$| (?:in|over|during|by|last|this|next|markets?|countries|combined|together"
    r"|в|за|по|вместе|рынк\w+)\b)"
)

# "With Tula, Tver and Kaluga oblasts": the end of a list of regions.
_LIST_END_RE = compiled(
    r",? (?:and|as well as|и|а также) (?:(?:with|to|from|in|the|со?|во?|из) ){0,2}"
)
_BY_LIST = ("named_before", "named_earlier")


def is_joint(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether partners have a sum together: "Tula and Tver jointly $5m", "$9m to Russia and Peru"."""
    if _JOINT.search(fact.told, reading.coded, fact.left, fact.first) is not None:
        return True
    if _is_of_list(reading, sentence, fact, topic):
        return True
    if fact.amount is None or "T" not in sentence.letters:
        return False
    return _WITH_THIRD_RE.match(reading.coded, fact.end) is not None


def _is_of_list(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is of all the regions of a list: "trade with Tula and Tver oblasts was $5m"."""
    regions = [s for s in sentence.spots if s.letter == REGION and s.end <= fact.first]
    if fact.amount is None or len(regions) < 2 or regions[-1].code == regions[-2].code:
        return False
    if not _LIST_END_RE.fullmatch(reading.plain, regions[-2].end, regions[-1].start):
        return False
    if is_of_each(reading, fact):
        return False
    partner, rule_found = find_partner(reading, sentence, fact, topic)
    return rule_found in _BY_LIST and partner == regions[-1].code
