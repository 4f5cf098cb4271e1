"""A part of a turnover by those who made it: "most of it, $5m, was provided by Tula's factories"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled
from ..wording.telling import rule
from .sides import side_of

_FIRMS = (
    r"(?:enterprises?|compan(?:y|ies)|suppliers?|exporters?|manufacturers?|producers?|factories|plants"
    r"|firms|businesses|makers"
    r"|предприяти\w+|компани\w+|поставщик\w*|экспорт[её]р\w*|производител\w+|завод\w*"
    r"|фабрик\w*|фирм\w*|промышленник\w*|аграри\w+)"
)
_OWNED = rf"(?P<{{name}}>[BMRP])(?P={{name}})*(?:'s?|ian)? (?:(?!T)[^\W\dBMRP]+ )?{_FIRMS}(?!\w)"
_ACTOR, _AGENT, _GIVER = (_OWNED.format(name=name) for name in ("actor", "agent", "giver"))
_DEED = (
    r"(?:provided|accounted for|(?:was|were|is|are) (?:behind|responsible for)"
    r"|made up|contributed|generated|secured|earned|supplied|brought(?: in)?"
    r"|обеспечили|обеспечивают|дали|дают|принесли|заработали|сделали|сформировали)"
)
# "Was provided by Tula's factories", «обеспечили тульские заводы», «тульские заводы дали …».
_PROVIDED = rule(
    r"(?:(?:was|were|is|are|been) (?:provided|made up|contributed|generated|secured|earned)"
    rf" by (?:the )?{_AGENT}"
    rf"|(?:обеспечили|обеспечивают|дали|дают|принесли|заработали|сделали|сформировали) {_GIVER}"
    rf"|{_ACTOR}(?: (?:alone|themselves|сами))? {_DEED}(?!\w))"
)
_PART_RE = compiled(
    r"\b(?:of (?:which|this|that|these|them|it|the (?:turnover|trade|total|sum|amount))"
    r"|(?:most|bulk|part|share|half|thirds?|quarters?) of)\b"
    r"|(?<!\w)(?:из (?:них|которых|этого|нее|этой суммы|этих денег)"
    r"|част[ьи]|дол[юя]|половин[уа]|трет[ьи]|четверт[ьи])(?!\w)"
)


# "Most of the export revenue came from Russia", «рост экспорта пришёл из России»: where the money is from.
_EARNED_FROM_RE = compiled(
    r"\b(?:revenues?|earnings?|receipts|proceeds|income|increase|growth|rise|gains?|expansion|surge|earned)\b[^.;]{0,90}?"
    r"\b(?:c[oa]mes?|coming|stem\w*|derived|originat\w+) (?:(?:mainly|mostly|largely"
    r"|chiefly) )?from (?:the )?$"
)
_EARNED_LEAD = 60  # characters


def earns_from(reading: Reading, cue: Cue, place: int) -> bool:
    """Say whether money, or growth, is told to come from a place, which bought: not goods."""
    lead = max(0, cue.start - _EARNED_LEAD)
    return _EARNED_FROM_RE.search(reading.plain, lead, place) is not None


def supplier_of_part(reading: Reading, fact: Fact) -> str:
    """Return the side whose firms are said to have made a part of what both traded, "" if none."""
    found = _PROVIDED.search(fact.told, reading.coded, fact.left, fact.right)
    if found is None or not _PART_RE.search(reading.plain, fact.left, fact.right):
        return ""
    return side_of(found["actor"] or found["agent"] or found["giver"])
