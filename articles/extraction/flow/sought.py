"""Whose goods are told to sell well: "Belarusian food is in demand here."."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .sides import side_of

_GOES_WELL_RE = compiled(
    r"\b(?:go(?:es|ing)?|went|gone|do(?:es|ing)?|sell(?:s|ing)?|sold)"
    r" (?:very |rather |quite |so )?(?:well|fast)\b"
    r"|(?<!\w)(?:ид[уеё]т|расход[ия]тся) на ура(?!\w)"
    r"|\bin (?:great |high |good |steady )?demand\b|\bpopular\b"
    r"|(?<!\w)(?:хорошо|отлично|активно|бойко|неплохо|прекрасно) (?:[^\W\d]+ )?"
    r"(?:пошл[аио]|ид[уеё]т|прода[её]тся|продаются|расход[ия]тся|покупа[ею]т|бер[еу]т)(?!\w)"
    r"|(?<!\w)(?:распробова|пользу[ею]тся (?:[^\W\d]+ )?спросом|спросом пользу[ею]тся"
    r"|востребован|популярн)"
)
# The goods of one side, an adjective between at most: "Belarusian dairy products".
_OWNED_RE = compiled(r"(?<![BMRPT])(?P<place>[BMRP])(?P=place)*(?:'s?)? (?:[^\W\d]+ ){0,2}$")
_BEHIND_RE = compiled(r"(?: [^\W\d]+){0,2} (?P<place>[BMRP])(?P=place)*(?:'s?)?(?!\w)")
_LEAD = 60  # characters


_LIKED = ("popular", "популярн", "востребован")  # which any goods anywhere may be
_OURS_RE = compiled(r"\bour (?:[a-z-]+ )?$|(?<!\w)наш\w{1,3} (?:[^\W\d]+ )?$")


def sought_side(reading: Reading, sentence: Sentence, speaker: str) -> str:
    """Return the side whose goods a sentence without another flow word tells to sell well, else "".

    Goods of nobody's that either side tells to sell well are those of Belarus: "Food sells well".
    """
    well = _GOES_WELL_RE.search(reading.plain, sentence.start, sentence.end)
    if well is None or any(not well.start() <= c.start < well.end() for c in sentence.flows):
        return ""
    goods = sentence.products[0]
    lead = reading.coded[max(sentence.start, goods.start - _LEAD) : goods.start]
    owner = _OWNED_RE.search(lead) or _BEHIND_RE.match(reading.coded, goods.end)
    if owner is None and not sentence.amounts and not well.group().startswith(_LIKED):
        return speaker if _OURS_RE.search(lead) else "B"
    return side_of(owner["place"]) if owner else ""
