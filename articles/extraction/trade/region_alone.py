"""What a region of Russia trades with all the world, told before any word of Belarus."""

from __future__ import annotations

from ..records import Figure
from ..sentences.coded import HOME, HOME_REGION, THIRD
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

# "Exports of Kursk Oblast", «импорт Курской области»: of a region, and not with it.
_OWNED_RE = compiled(
    r"P(?:'s?)? (?:foreign |external )?(?:exports?|imports?|trade|turnover|sold)\b|\b(?:of|by) (?:the )?P"
    r"|(?<!\w)(?:экспорт\w{0,2}|импорт\w{0,2}|(?:товаро)?оборот\w{0,2}|торговл[яию]) P|P+ (?:область )?подв"
)
# Words for another side, though nobody has been named: "with the region", "mutual trade", "our exports".
_SIDE_RE = compiled(
    r"\b(?:with|to|from|into|between|among) (?:the )?(?:[a-z]+ )?P"
    r"|\b(?:mutual|bilateral|two (?:sides|countries|regions)|the republic|our)\b"
    r"|(?<!\w)(?:со?|в|во|из|между|для) (?:[^\W\d]+ )?P|(?<!\w)(?:взаимн|двусторон|сторон|республик|наш)"
)
# "The main partner is Belarus", "Belarus and Peru are the chief buyers".
_PARTNER_RE = compiled(
    r"\b(?:partners?|buyers?|share|countries)\b|(?<!\w)(?:партн[её]р|покупател|дол[яию](?!\w)|стран)"
)


def without_region_alone(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without a region's own trade that stands before the first word of Belarus.

    "Exports of Kursk Oblast came to $900m. Belarus and China are among the buyers": of all the world.
    """
    found = [at for letter in (HOME, HOME_REGION) if (at := reading.coded.find(letter)) >= 0]
    home = min(found, default=0)
    own = [f for f in figures if f.sentence.end <= home and f.partner != "RU"]
    if not own or not _is_one_of_many(reading, home):
        return figures
    if _SIDE_RE.search(reading.coded, 0, home) or not _OWNED_RE.search(reading.coded, 0, home):
        return figures
    return [f for f in figures if f not in own]


def _is_one_of_many(reading: Reading, home: int) -> bool:
    """Say whether the sentence that first names Belarus tells of it as one of the partners."""
    start, end = reading.document.sentences[reading.document.sentence_at(home)]
    return THIRD in reading.coded[start:end] or bool(_PARTNER_RE.search(reading.plain, start, end))
