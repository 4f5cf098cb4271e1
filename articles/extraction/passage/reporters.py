"""Whose trade a passage goes on about on the Belarusian side: a region's, or the whole country's."""

from __future__ import annotations

from ..sentences.coded import HOME, MINSK, Spot, is_capital
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .parts_named import has_a_part, has_its_own
from .topic import Topic

# "The region borders on Gomel Oblast", «мы соседи Витебской области»: only where it lies.
_NEIGHBOUR_RE = compiled(
    r"\b(?:borders?|bordering|adjoins?|adjacent|next[- ]door|neighbou?rs?)\b"
    r"|(?<!\w)(?:гранич\w+|границ\w+|примыка\w+|сосед(?:и|ом|ями|ей|ствует|ствуем|ству[ею]т)?(?!\w))"
)
# "A plant in Gomel Oblast", «форум в Гомельской области»: only where something is.
_THERE_RE = compiled(r"(?:\bin (?:the )?|(?<!\w)в )$")
_THERE_ENDS = ("и", "е")  # of «в области», where «в область» is where something goes
_PARTNERS_RE = compiled(
    r"\b(?:partner|co-?operat|interact|trad(?:es?|ed|ing)\b|ties\b)|(?<!\w)(?:партн[её]р|сотруднич|взаимодейств|связ|торг)"
)
_OWN_TRADE_RE = compiled(
    r"\b(?:exports?|imports?|trade|turnover) of (?:the |our )?M"
    r"|M(?:['’]s?)? (?:foreign )?(?:exports?|imports?|trade|turnover)\b"
    r"|(?<!\w)(?:экспорт|импорт|торговл|оборот|товарооборот)\w{0,3} (?:нашей )?M"
)
_THERE_LEAD = 8  # characters


def move_reporter(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the Belarusian region, or the whole country, that the sentence names as a trader."""
    home = [s for s in strong if s.letter in "BM"]
    regions = [s for s in home if s.letter == "M"]
    if regions and (
        has_a_part(reading, sentence, regions[0]) or has_its_own(reading, sentence, regions[0])
    ):
        topic.home = regions[0].code
        if topic.reporter != regions[0].code or len(home) > len(regions):
            topic.reporter = "BY"
        return  # "$900m, of which $300m with Gomel Oblast": the whole is not Gomel's
    if regions and topic.reporter == topic.base == "BY" and _is_aside(reading, topic, sentence):
        return
    if regions:
        topic.reporter = topic.home = regions[0].code
    elif home:
        topic.reporter = MINSK if is_capital(reading.plain, home[-1]) else "BY"
    elif topic.reporter == "BY" != topic.base and _tells_own_trade(reading, sentence):
        topic.reporter = topic.base


def _tells_own_trade(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a text about a region of Belarus speaks of "the exports of the oblast"."""
    if not sentence.flows or HOME in sentence.letters:
        return False
    return _OWN_TRADE_RE.search(reading.coded, sentence.start, sentence.end) is not None


def _is_aside(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether regions of Belarus are only neighbours, or where something is, in a text of all of it.

    "Trade of Bryansk Oblast with Belarus was $9m. It borders on Gomel Oblast. Exports came to $5m."
    """
    if sentence.has_numbers or sentence.flows or HOME not in reading.letters:
        return False
    if _PARTNERS_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    if _NEIGHBOUR_RE.search(reading.plain, sentence.start, sentence.end):
        return True
    return sentence.paragraph == topic.paragraph and all(
        spot.weak or _is_there(reading, spot) for spot in sentence.spots if spot.letter == "M"
    )


def _is_there(reading: Reading, spot: Spot) -> bool:
    """Say whether a region is only where something is: "a plant in Gomel Oblast"."""
    plain = reading.plain
    if _THERE_RE.search(plain, max(0, spot.start - _THERE_LEAD), spot.start) is None:
        return False
    return reading.language != "ru" or plain.endswith(_THERE_ENDS, spot.start, spot.end)
