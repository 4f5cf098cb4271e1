"""Sums that several partners make together, of which none has a part of its own."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
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


def is_joint(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether partners have a sum together: "Tula and Tver jointly $5m", "$9m to Russia and Peru"."""
    if _JOINT.search(fact.told, reading.coded, fact.left, fact.first) is not None:
        return True
    if fact.amount is None or "T" not in sentence.letters:
        return False
    return _WITH_THIRD_RE.match(reading.coded, fact.end) is not None
