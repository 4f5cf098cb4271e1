"""A passage turned from a region to a wider part of Russia: "Trade with the Far East grows, too."."""

from __future__ import annotations

import re

from ..facts.facts import Fact
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .topic import Topic

_AREA = rule(
    r"\b(?:with|to|from|into) (?:the |all of |all |whole of |entire |russian )*"
    r"(?:(?:far east|urals?|siberia|volga (?:region|area)|north[- ]west|north caucasus)"
    r"(?! (?:oblast|region|railway|bank|univers\w+)\b)"
    r"|(?:far[- ]eastern|siberian|urals?|volga|north[- ]western|southern|central|north[- ]caucasian)"
    r" (?:federal district|regions))\b"
    r"|(?<!\w)(?:со? (?:всем |всей )?(?:уралом|сибирью|поволжьем|дальним востоком|северным кавказом)"
    r"|(?:на|в) (?:весь |всю )?(?:урал|сибирь|поволжье|дальний восток)"
    r"|(?:с|из) (?:урала|сибири|поволжья|дальнего востока)"
    r"|со? (?:[а-я]+[сц]к\w+ )?(?:федеральным округом|двфо|сзфо|урфо|пфо|сфо|юфо))(?!\w)"
)
# "With the Far East", where "to Siberia" may be only the way to a region there.
_WITH_RE = compiled(r"(?:with|со?) (?!(?:урала|сибири|поволжья|дальнего))")
# Between two of a list: "to Siberia, the Urals and Tatarstan", «в Сибирь, на Урал, в Приморье».
_LISTED_RE = compiled(
    r"(?:,|,? (?:and|и|а также|as well as))"
    r"(?: (?:(?:to|with|from|into|в|во|на|с|со|из) )?(?:the )?[^\W\d]+(?:,|,? (?:and|и|а также)))*"
    r" (?:(?:to|with|from|into|в|во|на|с|со|из) )?(?:the )?"
)
# The regions that lie there: what goes to the Urals is no other trade than that of Sverdlovsk Oblast.
_WITHIN = (
    ("ural|урал|урфо", "SVE CHE KGN TYU KHM YAN PER ORE BA UD"),
    ("sib|сиб|сфо", "NVS OMS TOM KEM KYA IRK ALT AL KK TY BU ZAB TYU"),
    ("east|дальн|двфо", "PRI KHA SAK AMU KAM MAG SA CHU YEV BU ZAB"),
    ("volga|поволж|пфо", "SAM SAR ULY TA NIZ PNZ MO ME CU UD PER KIR ORE BA VGG AST"),
    ("west|сзфо", "SPE LEN PSK NGR VLG ARK MUR KR KO KGD NEN"),
    ("cauc|кавк", "STA DA CE IN KB KC SE"),
    ("south|юфо", "ROS KDA VGG AST AD KL STA CR SEV"),
    ("central", "BEL BRY VLA VOR IVA KLU KOS KRS LIP MOS MOW ORL RYA SMO TAM TVE TUL YAR"),
)


def turns_to_area(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a sentence without a sum tells of trade with a part of Russia that holds many regions."""
    if topic.partner == "RU" or sentence.amounts or not sentence.flows:
        return False
    if not sentence.letters.isdisjoint("PRT"):
        return False
    area = _AREA.search(sentence.told, reading.plain, sentence.start, sentence.end)
    if area is None or _lies_there(topic.partner, area.group()):
        return False
    if _WITH_RE.match(reading.plain, area.start()):
        return True
    # "Trade with Omsk Oblast grew. Goods go to Siberia by rail": the region lies there
    return sentence.start == reading.document.paragraphs[sentence.paragraph].start


def names_area(reading: Reading, start: int, end: int) -> bool:
    """Say whether goods go to a part of Russia, or come from it, between two offsets."""
    return _AREA.pattern.search(reading.plain, start, end) is not None


def lies_in_area(reading: Reading, fact: Fact, region: str) -> bool:
    """Say whether goods go to the part of Russia where a region lies: "our exports to the Urals"."""
    area = _AREA.search(fact.told, reading.plain, fact.left, fact.first)
    if area is None or region == "RU" or _WITH_RE.match(reading.plain, area.start()):
        return False
    return _lies_there(region, area.group()) and "R" not in reading.coded[fact.left : fact.first]


def lists_area(reading: Reading, fact: Fact, named: list[Spot]) -> bool:
    """Say whether a part of Russia stands in one list with regions: "to Siberia and Tatarstan"."""
    area = _AREA.search(fact.told, reading.plain, fact.left, fact.first)
    if area is None:
        return False
    gaps = ((area.end(), spot.start) for spot in named if spot.start >= area.end())
    behind = ((spot.end, area.start()) for spot in named if spot.end <= area.start())
    return any(_LISTED_RE.fullmatch(reading.plain, *gap) for gap in (*gaps, *behind)) and not any(
        _lies_there(spot.code, area.group()) for spot in named
    )


def _lies_there(region: str, area: str) -> bool:
    """Say whether a region lies in a part of Russia.

    >>> _lies_there("RU-SVE", "to the urals"), _lies_there("RU-PNZ", "with the far east")
    (True, False)
    """
    return any(re.search(names, area) and region[3:] in codes.split() for names, codes in _WITHIN)
