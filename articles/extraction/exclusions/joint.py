"""Sums that several regions make together, of which none has a part of its own."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule

_JOINT = rule(
    r"P+(?: [^\W\dBMRPT]+)?(?:,| and| и)(?: the)? P+(?: [^\W\dBMRPT]+){0,2} "
    r"(?:together|jointly|combined|between them|вместе|совместно|суммарно|в сумме|на двоих)\b"
)


def is_joint(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether regions named before a sum have it together: "Tula and Tver together took $5m"."""
    return _JOINT.search(fact.told, reading.coded, fact.left, fact.first) is not None
