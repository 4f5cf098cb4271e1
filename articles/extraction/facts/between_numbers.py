"""What stands between a sum and a change and parts them: a new flow, a place, a clause of something else."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_TOUCHING = 5
_SIGNS = ("surplus", "deficit")
_OWN_GROWTH_RE = compiled(
    r", with (?:the |an? |its )?(?:exports?|imports?|trade|turnover|supply|sales) growth\b"
)
# "По сырам рост на 5%: продано на $5 млн": a bare verb tells no other flow.
_TOLD_AS_RE = compiled(
    r"[:,–—] (?:[^\W\d]+ )?(?:продано|отгружено|поставлено|закуплено|реализовано|отправлено|вывезено"
    r"|ввезено)\b[^.;,\d]{0,20}"
)
# ", lifting its sales by 5%", «, нарастив продажи на 5%»: what was done to the flow just told.
_DEED_RE = compiled(
    r", (?:and |и )?(?:thus |thereby |having |а значит |тем самым )?"
    r"(?:\w+ing|(?<=having )\w+|[^\W\d]+(?:[аиеыуя]в(?:ши)?|[ая]я|вшись)(?= ))"
    r" (?:(?:its|their|the|our|свои|свой|свою|объем\w*|общ\w+|total) ){0,2}$"
)
# "The $9m that the two traded …", "last year's $9m of trade with the region was …": one subject.
_SUBJECT_RE = compiled(
    r" (?:that|which) [^,;:()]{3,70}"
    # "$5m was the amount that trade with the region reached over two months after growing by 3%"
    r"| (?:was|were|is|are) (?:the (?:amount|sum|figure|volume|level|mark|value)|what|how much)"
    r" [^,;:()]{3,120}"
    r"|(?: of| in| worth of) [^,;:()]{3,110}?"
    r" (?:was|were|is|are|means|meant|represent\w*|marks|marked)\b[^,;:()]*"
)
_MARK_RE = compiled(r"[,(;]| [–—-] ")


def is_of_other_money(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a clause of its own tells of what is no trade: "grew by 5%, investment reached $9m"."""
    if "not" not in sentence.tags:
        return False
    mark = _MARK_RE.search(reading.plain, start, end)
    return mark is not None and any(
        c.tag == "not" and mark.start() < c.start < end for c in sentence.cues
    )


def breaks(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a new flow, a place or a hard stop stands between two numbers."""
    gap = reading.plain[start:end]
    if _SUBJECT_RE.fullmatch(gap):
        return False
    if gap.strip() == ";" or _TOLD_AS_RE.fullmatch(gap.lstrip()):
        return False
    # What stands before a comma still belongs to the first number: "$5m of trade, up 3%".
    mark = _MARK_RE.search(gap)
    floor = start + mark.start() if mark else start
    if gap[floor - start : floor - start + 1] == "(":  # "$5m (a tenth of all our trade), up 3%"
        floor = max(floor, start + gap.find(")") + 1)
    flows = [cue for cue in sentence.flows if floor <= cue.start < end]
    if flows and _OWN_GROWTH_RE.match(gap, mark.start() if mark else 0):
        flows = flows[1:]  # "$5m, with the export growth rate reaching 12%"
    if flows and _DEED_RE.search(gap[: flows[0].start - start]):
        flows = flows[1:]
    if any(cue.tag not in _SIGNS or cue.end < end - _TOUCHING for cue in flows):
        return True  # but not at "with a plus of 5%"
    return any(floor <= s.start < end and s.letter in "MPT" for s in sentence.spots)
