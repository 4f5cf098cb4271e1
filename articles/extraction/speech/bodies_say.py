"""Words that a Russian lead gives to a paper or a body: «в пресс-релизе говорится: …» is of nobody."""

from __future__ import annotations

import re

from ..records import Span
from .scene import Subject
from .voices import Place, Voice

# Who or what says it, in the case that "in" asks for; a person's own letter is not among them.
_BODY = (
    r"(?:(?:пресс-)?(?:служб|релиз|центр)|сайт|правительств|кабмин|министерств|ведомств|посольств|консульств"
    r"|администраци|протокол|коммюнике|соглашени|документ|программ|меморандум|договор|постановлени|отч[её]т"
    r"|(?:обл|гор|рай)?исполком|(?:орг)?комитет|завод|предприяти|холдинг|концерн|комбинат|палат|мэри|департамент|таможн|корпораци|компани|агентств|торгпредств"
    r"|(?:обл|гор)?правительств|МИД|(?-i:Мин[а-я]{3,})|материал|справк)"
)
_PAPER_SAYS = (
    r"(?:говорится|говорилось|сказано|отмечается|отмечено|указано|указывается|сообщается|подч[её]ркивается"
    r"|подч[её]ркнуто|написано|записано|значится|прописано)"
)
_THEY_SAY = (
    r"(?:отметили|подчеркнули|сообщили|добавили|рассказали|пояснили|уточнили|заявили|считают|напомнили"
    r"|заверили|объяснили|указали|сказали)"
)
_END = r"(?:,? (?:в частности|также|следующее))?(?:[:,]|,? что:?)?\s*\Z"
_REST = r"(?:(?! его | е[её] | свое)[^.!?:«»\"“”]){0,90}?"
# A letter or a speech is somebody's own, of a body's head too.
_NOT_OWN = (
    r"(?!обращени|письм|послани|приветств|поздравлени|выступлени|посте|телеграмм"
    r"|заявлени\w+ (?:глав|губерн|минист|презид|премь))"
)
_LEADS_RE = re.compile(
    rf"(?<!\w)(?:в|во|на) {_NOT_OWN}{_REST}(?<!\w){_BODY}{_REST} (?P<says>{_PAPER_SAYS}|{_THEY_SAY})"
    rf"(?: {_REST})?{_END}"
    rf"|(?<!\w)(?P<first>{_PAPER_SAYS}) (?:в|во|на) {_REST}(?<!\w){_BODY}[^.!?:«»\"“”]{{0,60}}?{_END}"
    rf"|(?<!\w)(?P<by>согласно) {_REST}(?<!\w){_BODY}[^.!?:«»\"“”]{{0,40}}?,\s*\Z",
    re.IGNORECASE,
)
_HINTS = ("ится", "илось", "ано", "ается", "ено", "уто", "ли", "ают", "огласно")
_REACH = 220  # characters


def body_before(place: Place) -> Voice | None:
    """«В сообщении пресс-службы говорится: …»: of nobody, where no person is named there."""
    start, end = max(place.before, place.outer.start - _REACH), place.outer.start
    lead = place.text[start:end]
    if not any(hint in lead for hint in _HINTS):
        return None
    match = _LEADS_RE.search(lead)
    if match is None or place.scene.cast.between(start, end):
        return None
    said = match.lastgroup or "says"
    cue = Span(start + match.start(said), start + match.end(said))
    return Voice(Subject(cue, None, None, "other"), cue, "impersonal")
