"""A passage turned from a region to a wider part of Russia: "Trade with the Far East grows, too."."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule
from .topic import Topic

_AREA = rule(
    r"\b(?:with|to|from|into) (?:the |all of |whole of |entire |russian )*"
    r"(?:(?:far east|urals?|siberia|volga (?:region|area)|north[- ]west|north caucasus)"
    r"(?! (?:oblast|region|railway|bank|univers\w+)\b)"
    r"|(?:far[- ]eastern|siberian|urals?|volga|north[- ]western|southern|central|north[- ]caucasian)"
    r" (?:federal district|regions))\b"
    r"|(?<!\w)(?:со? (?:всем |всей )?(?:уралом|сибирью|поволжьем|дальним востоком|северным кавказом)"
    r"|(?:на|в) (?:весь |всю )?(?:урал|сибирь|поволжье|дальний восток)"
    r"|(?:с|из) (?:урала|сибири|поволжья|дальнего востока)"
    r"|со? (?:[а-я]+[сц]к\w+ )?(?:федеральным округом|двфо|сзфо|урфо|пфо|сфо|юфо))(?!\w)"
)


def turns_to_area(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a sentence without a sum tells of trade with a part of Russia that holds many regions."""
    if topic.partner == "RU" or sentence.amounts or not sentence.flows:
        return False
    if not sentence.letters.isdisjoint("PRT"):
        return False
    return _AREA.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None
