"""Regions that a sentence names only by the way: for their share of what was told, or as left out of it."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule

# "More than 40% of them go to Moscow Oblast": the text goes on about all of them.
_SHARED = rule(
    r"(?:%|per ?cent|half|thirds?|quarters?|most|bulk) of"
    r" (?:them|it|that|this|these|which|the (?:exports|supplies|deliveries|goods|sum|total))\b[^.;]{0,30}"
    r"\b(?:go|goes|went|falls?|fell|comes?|came|head|heads|is|are|was|were) "
    r"|(?:%|процент\w*|половин\w+|трет\w+|четверт\w+) (?:из них|этого|этих|поставок|экспорта|объема)"
    r"[^.;]{0,30} (?:идет|идут|приходится|уходит|поступает|отправляется)"
)
# "This does not include Leningrad Oblast": what was told, and what follows, is of another.
_LEFT_OUT = rule(
    r"\b(?:(?:does|do|did) not|doesn't|don't|didn't) (?:include|cover|count|take in)\b"
    r"|(?:is|are|was|were) not (?:included|counted|taken into account)\b|\bnot (?:counting|including)\b"
    r"|(?<!\w)не (?:вход\w+|вош\w+|включ\w+|учтен\w*|учит\w+|учл\w+|охват\w+)|без учета"
)


# "Only Moscow and Smolensk are ahead", «Выше только Москва»: who ranks before the region spoken of.
_AHEAD = rule(
    r"(?<!\w)(?:выше|впереди|опережа\w+|обогна\w+)(?: (?:нас|нее|него|области|региона))? (?:только|лишь) "
    r"|(?<!\w)(?:только|лишь) [^.;\d]{3,80} (?:впереди|выше|опережа\w+)(?!\w)"
    r"|\bahead of (?:us|it) (?:are|is) only\b"
    r"|\bonly [^.;\d]{3,80} (?:is|are|rank|stand)s? (?:ahead|higher|above)\b"
)


def names_by_the_way(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a region is only told to have a share of what was told, no part in it, or a rank."""
    where = sentence.told, reading.plain, sentence.start, sentence.end
    if _LEFT_OUT.search(*where) and not sentence.changes:
        return True
    if not sentence.changes and _AHEAD.search(*where):
        return True
    return _SHARED.search(*where) is not None
