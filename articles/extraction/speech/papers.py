"""Words that a paper gives: of nobody, unless it is somebody's own, as a letter or a post is."""

from __future__ import annotations

import re

from ..records import Span
from .according import possessor
from .scene import Subject
from .voices import ENDS_RE, NEAR, Place, Voice, named_subject

_PRESS = ("сообщает", "сообщила", "сообщили в", "информирует", "уточняет", "уточнила")
_NOTED = (
    r"(?:noted|said|stressed|emphasi[sz]ed|stated|pointed out|announced|added|reported"
    r"|underlined|mentioned)"
)
_IMPERSONAL = (
    *("говорится", "сказано", "отмечается", "подчёркивается", "подчеркивается", "указано"),
    *("указывается", "сообщается", "написано", "отмечалось", "подчёркивалось", "подчеркивалось"),
    *("говорилось", "прозвучало", "звучало", "было (?:сказано|отмечено|подч[её]ркнуто)"),
    *(rf"{verb} пресс-служб\w+" for verb in _PRESS),
    r"reads? (?:the|a|an|its|his|her|(?-i:[A-Z])\w+)",
    r"(?:one|another|it) reads?",
    r"the (?:\w+ ){0,2}(?:statement|document|report|letter|agreement) (?:says|said|reads)",
    rf"(?:as )?it (?:was|is|has been) (?:\w+ly |also )?{_NOTED}(?! by\b)",
)
_IMPERSONAL_RE = re.compile(rf"[\s,.—–-]{{0,4}}({'|'.join(_IMPERSONAL)})\b", re.IGNORECASE)
_IMPERSONAL_REACH = 5  # characters, of which the first letter of that is one
_IMPERSONAL_STARTS = frozenset(
    f(way.removeprefix("(?:")[0]) for way in _IMPERSONAL for f in (str.lower, str.upper)
) | frozenset("iI")
_PAPER = r"(?:post|message|letter|statement|address|greetings?|telegram|note|blog|tweet|column|article)s?"
_OWNED_RE = re.compile(rf"\s*(?:\w+ ){{0,2}}{_PAPER} (?:(?:\w+ ){{0,4}}?)(?:of|by|from|signed by) ")
_PAPER_EN_RE = re.compile(
    rf"(?<=\b)(?:the|an?|its|his|her|their) (?:[\w-]+ ){{0,3}}{_PAPER}\b(?: (?:from|by|of) (?:the )?[\w-]+)?",
    re.IGNORECASE,
)
_READS_RE = re.compile(
    rf"(?P<paper>\b(?:an?|the|one|his|her|their|its|another) (?:[\w’'-]+ ){{0,4}}?"
    rf"(?:{_PAPER}|e-?mails?|signs?|banners?|captions?|memos?|placards?|posters?|plaques?|headlines?|text|complaint|indictment|lawsuit|report)\b"
    r"[^:.“”\"]{0,70}?) (?P<verb>reads?|reading)\b[^:.“”\"]{0,30}[:,]?\s*\Z",
    re.IGNORECASE,
)
_READS_REACH = 40  # characters
_OWNED_RU_RE = re.compile(
    r"\s*в (?:[а-яё-]+ ){0,2}?(?:пост|сообщени|письм|заявлени|обращени|послани|приветстви|поздравлени"
    r"|телеграмм|записк|публикаци|канал|телеграм-канал|блог|стать|колонк)[а-яё]* "
)
# The paper that the sentence before tells of: "X writes in a note to the board. “…,” the note says."
_SAME_PAPER_RE = re.compile(
    r"\b(?:post|letter|telegram|note|message|address|письме|записке|посте|обращении|послании"
    r"|телеграмме|публикации|документе|статье|сообщении)\b"
)
_WROTE_RE = re.compile(
    r"\b(?:wr(?:ites?|ote)|posted|published|sent|addressed|signed|пиш(?:ет|ут)|написал|опубликовал"
    r"|направил|разместил|выложил|обратил|подписал|прислал)"
    r"(?![^.;]{0,24}(?:пресс-служб|ведомств|агентств|бел ?та\b|риа\b|тасс\b|интерфакс"
    r"|[А-ЯЁA-Z][а-яёa-z]*[А-ЯЁA-Z]{2}|«))"
)


def impersonal(place: Place) -> Voice | None:
    """“…,” reads the statement; «…», — говорится в сообщении: words of a paper, mostly of nobody."""
    end = place.outer.end
    if _IMPERSONAL_STARTS.isdisjoint(place.text[end : end + _IMPERSONAL_REACH]):
        return None
    match = _IMPERSONAL_RE.match(place.text, end, place.after)
    if match is None:
        return None
    cue = Span(*match.span(1))
    author = _author(place, cue) or _author_above(place, cue)
    if author is None and (paper := _PAPER_EN_RE.search(place.text, cue.start, place.after)):
        author = Subject(Span(*paper.span()), None, None, "other")
    return Voice(author or Subject(cue, None, None, "other"), cue, "impersonal")


def paper_before(place: Place) -> Voice | None:
    """A letter from X read: “…”, The banner reads, “…”: of whoever wrote the paper, if that is told."""
    start, end = place.before, place.outer.start
    if "read" not in place.text[max(start, end - _READS_REACH) : end]:
        return None
    match = _READS_RE.search(place.text, start, end)
    if match is None:
        return None
    cue = Span(*match.span("verb"))
    named = place.scene.cast.between(match.start(), cue.start)
    if named:
        return Voice(named_subject(named[-1]), cue, "impersonal")
    owner = possessor(place, start, cue.start)
    if owner is not None:
        return Voice(owner, cue, "impersonal")
    return Voice(Subject(Span(*match.span("paper")), None, None, "other"), cue, "impersonal")


def _author(place: Place, cue: Span) -> Subject | None:
    """Return whose the paper is said to be: "reads the governor's post", «в письме министра»."""
    stop = ENDS_RE.search(place.text, cue.end, place.after)
    end = stop.start() if stop else place.after
    owned = _OWNED_RU_RE.match(place.text, cue.end, end) or _OWNED_RE.match(
        place.text, cue.end, end
    )
    if owned is None:
        return possessor(place, cue.start, end)
    start = owned.end()
    named = place.scene.cast.between(start, min(end, start + NEAR))
    if named and named[0].start == start:
        return named_subject(named[0])
    office = place.scene.office_at(start, end)
    if office is None or place.text[start : office.span.start].strip():
        return None
    beside = named and not place.text[office.span.end : named[0].start].strip()
    return named_subject(named[0]) if beside else office


def _author_above(place: Place, cue: Span) -> Subject | None:
    """Return who wrote the paper that the sentence right before the quotation tells of."""
    document = place.scene.document
    number = document.sentence_at(place.outer.start)
    if not number or not _SAME_PAPER_RE.search(place.text, cue.end, min(place.after, cue.end + 40)):
        return None
    above = document.sentences[number - 1]
    if place.outer.start - above.end > 2 or not _WROTE_RE.search(place.text, *above):
        return None
    subject = place.scene.subject_of(number - 1)
    return subject if subject is not None and subject.person is not None else None
