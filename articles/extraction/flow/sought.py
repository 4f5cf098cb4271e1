"""Whose goods are told to sell well: "Belarusian food is in demand here."."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .sides import side_of

_GOES_WELL_RE = compiled(
    r"\b(?:go(?:es|ing)?|went|gone|do(?:es|ing)?|sell(?:s|ing)?|sold)"
    r" (?:very |rather |quite |so )?(?:well|fast)\b"
    r"|\bin (?:great |high |good |steady )?demand\b|\bpopular\b"
    r"|(?<!\w)(?:хорошо|отлично|активно|бойко|неплохо|прекрасно) (?:[^\W\d]+ )?"
    r"(?:пошл[аио]|ид[уеё]т|прода[её]тся|продаются|расход[ия]тся|покупа[ею]т)(?!\w)"
    r"|(?<!\w)(?:распробова|пользу[ею]тся спросом|востребован|популярн)"
)
# The goods of one side, an adjective between at most: "Belarusian dairy products".
_OWNED_RE = compiled(r"(?<![BMRPT])(?P<place>[BMRP])(?P=place)*(?:'s?)? (?:[^\W\d]+ ){0,2}$")
_BEHIND_RE = compiled(r"(?: [^\W\d]+){0,2} (?P<place>[BMRP])(?P=place)*(?:'s?)?(?!\w)")
_LEAD = 60  # characters


def sought_side(reading: Reading, sentence: Sentence) -> str:
    """Return the side whose goods a sentence without a flow word tells to sell well, else ""."""
    if _GOES_WELL_RE.search(reading.plain, sentence.start, sentence.end) is None:
        return ""
    goods = sentence.products[0]
    lead = reading.coded[max(sentence.start, goods.start - _LEAD) : goods.start]
    owner = _OWNED_RE.search(lead) or _BEHIND_RE.match(reading.coded, goods.end)
    return side_of(owner["place"]) if owner else ""
