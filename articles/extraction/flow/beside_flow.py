"""A flow that another is only measured by: "Exports fell faster than imports: by 33%"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from ..wording.telling import rule

_LEAD = 48  # characters
# Up to the flow measured by.
_COMPARED = rule(
    r"\b(?:faster|quicker|slower|deeper|steeper|sharper|stronger|more|less|better|worse|further|higher|lower)"
    r"(?: [a-z]+ly)? than (?:the |its |their |our |those of |that of )?$"
    r"|(?<!\w)(?:быстрее|медленнее|сильнее|слабее|глубже|заметнее|активнее|резче|существеннее|больше"
    r"|меньше|выше|ниже)(?:,? (?:чем|нежели))?(?: (?:наш|их|его|ее|белорусск\w+|российск\w+))? $"
)
# "Faster than imports, which came to $5m": the number is of the flow measured by.
_OF_OTHER_RE = compiled(
    r",? (?:which|that|котор(?:ый|ая|ое|ые)|[а-я]+[вгс]ш(?:его|ей|их|ему|им))(?!\w)[^,;:–—]*$"
)
_WORTH_RE = compiled(
    r"(?: (?:from|to|of) [a-z ]{2,20})?"
    r" (?:worth|valued at|totall?ing|amounting to|объемом|на сумму|в размере|стоимостью)"
    r" (?:(?:в|about|over|almost|nearly|around|около|почти|более|свыше) )*(?:us ?|usd ?)?$"
    r"| \((?:[^\W\d]+ ){0,2}(?:us ?|usd ?)?[$€]?$"
)
# "Exports exceeded imports by $2m (six times) and came to $5m": the last sum is of the first flow.
_EXCEEDED_RE = compiled(
    r"\b(?:exceed|surpass|outstrip|outpac|outweigh|overt[ao]|top)\w* (?:the |its |their )?$"
    r"|(?<!\w)(?:превы[сш]|обогнал|опередил|перекры)\w* (?:[^\W\d]+ )?$"
)
_AND_CAME_RE = compiled(
    r"(?: [^\W\d]+){0,4}? (?:(?:by|на|в) [^.;:]{2,40}?|[\w.,-]{2,9} (?:times|раза?)|[a-z]+fold)"
    r"(?:,| and| и) (?:[^\W\d]+ )?(?:came|was|were|made|amount(?:ed|ing)|reach(?:ed|ing)|totall?(?:ed|ing)"
    r"|stood|составил|составив|достиг|достигнув|вышел|вышл)[^.;:,\d$]*[$€]?$"
)


def is_exceeded(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a flow is only what another exceeded by some sum, and what follows is of that other."""
    lead = max(sentence.start, cue.start - _LEAD)
    if not _EXCEEDED_RE.search(reading.plain, lead, cue.start):
        return False
    if not _AND_CAME_RE.fullmatch(reading.plain, cue.end, fact.first):
        return False
    return any(other.start < cue.start for other in sentence.flows)


def is_measured_by(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a flow is only what the one before it is measured by, the first number being that one's."""
    behind = reading.plain, cue.end, fact.first
    if _OF_OTHER_RE.search(*behind) or _WORTH_RE.match(*behind):
        return False
    lead = max(sentence.start, cue.start - _LEAD)
    if not _COMPARED.search(fact.told, reading.plain, lead, cue.start):
        return False
    starts = [a.start for a in sentence.amounts] + [c.start for c in sentence.changes]
    first = not any(cue.end <= start < fact.first for start in starts)
    return first and any(other.start < cue.start for other in sentence.flows)
