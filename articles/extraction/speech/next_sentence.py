"""Attribution in the sentence behind a quotation: "“…” This is how X put it"."""

from __future__ import annotations

import re

from ..records import Span
from .according import possessor
from .clauses import subject_after, subject_before
from .voices import NEAR, Place, Voice, named_subject

_THIS_RE = re.compile(
    # «Как передаёт корреспондент БелТА, так …», «По сообщению агентства, такую оценку …»
    r"\s*(?:(?:как (?:переда|сообща|сообщ|пишет|пишут|информиру|отмеча)|по (?:сообщени|информаци|данны)"
    r"|as (?:[\w-]+ ){1,5}(?:report|inform|convey))[^,.;:]{0,60}, )?"
    r"(?:this|that|so|such|these|thus|with (?:these|this|those|that)|those|it (?:is|was)|here"
    r"|так|такими|это|эти|об этом|такое|с (?:этими|этого|этих|таких|такого)|(?:так|эт)(?:ой|ую|ими|им)"
    # «На этот факт обратил внимание X», «с таким заявлением выступил X», «в этом уверен X»
    r"|(?:на это(?:т факт|т момент)?(?= (?:внимание )?(?:обра|ука))"
    r"|в этом(?= (?:не )?(?:увер|убежд|сомнев|призна))"
    r"|подобн(?:ое|ую|ым) (?=мнени|оценк|взгляд|точк|заявлени)"
    r"|(?:с|к) (?:так|эт)(?:им|ому) (?:заявлени|мнени|вывод|заключени)[а-я]+"
    r"|такого (?:мнения|взгляда)|таков[аоы]?|эту мысль))\b",
    re.IGNORECASE,
)
# "… Governor X said this at the forum", «… , об этом X заявил журналистам».
_TOLD_THIS_RE = re.compile(
    r"\b(?:said|stated|announced|declared|reported|noted|mentioned|told \w+|spoke) (?:about )?(?:this|it)"
    r"\b(?!['’](?:s|ll|d)|"
    r" (?:will|would|was|is|has|had|could|can|should|may|might|did|does|intends|plans|expects))"
    r"|\b(?:said|says) so\b"
    # "X told reporters in Tver today": nothing is told but that X spoke.
    r"|\btold (?:the )?(?:reporters|journalists|media|press|newsmen)"
    r"(?:,? (?:in|at|on|during|after|following|today|yesterday)\b(?:(?!\bthat\b)[^.:;“\"])*)?(?:\.|$)"
    r"|\bоб этом\b"
)
# "“…” — such is the opinion of X", in the sentence of the quotation itself.
_BEHIND_RE = re.compile(
    r",? ?[—–-] (?=(?:such|this|that|these|so|так(?:ой|ов|ова|ово|ую)|эт(?:о|и|а|от)|(?:was|is) the) )"
)
_THIS_WORDS = (" this", " it", "said so", "says so", " told ", "об этом")
_DONE_BY_RE = re.compile(
    r"\b(?:said|stated|announced|declared|reported|noted|voiced|expressed|made|emphasi[sz]ed|told)"
    r"(?: (?:to|in|at|on|during|today|yesterday)\b[^.:;“\"]{0,60}?)? by (?!\d)"
)
_THE_RE = re.compile(r"\bthe\b")
_SPEAKING_RE = re.compile(
    r"\b(?:how|words|spoke|thinks|sees|reply|answer|comment|opinion|view|speech|position|слова|словами|мнени[ея]|ответ|тезиса"
    r"|оценк[ау]|выступление|речь|доклад|заявлением|выводу|мысль)\b"
)


def next_sentence(place: Place) -> Voice | None:
    """“…” This is how X put it."""
    document = place.scene.document
    number = document.sentence_at(place.outer.end - 1) + 1
    if place.text[place.outer.end : place.outer.end + 60].strip()[:1] == "":
        number = document.sentence_at(place.outer.end) + 1
    same = _BEHIND_RE.match(place.text, place.outer.end, place.after)
    if same:
        number = document.sentence_at(place.outer.end)
    if number >= len(document.sentences):
        return None
    start, end = document.sentences[number]
    start = same.end() if same else start
    tells = same or _THIS_RE.match(place.text, start) or _told_this(place.text, start, end)
    if start - place.outer.end > 8 or not tells:
        return None
    if place.number + 1 < len(place.stretches):
        end = min(end, place.stretches[place.number + 1].outer.start)
    by = _DONE_BY_RE.search(place.text, start, end)
    if by and (done := place.scene.cast.between(by.end(), min(end, by.end() + NEAR))):
        return Voice(named_subject(done[0]), Span(*by.span()), "next_sentence")
    return _speaks_in(place, start, end)


def _speaks_in(place: Place, start: int, end: int) -> Voice | None:
    """Return who speaks in the words that tell of a quotation before them."""
    told = _told_this(place.text, start, end)
    for cue in place.scene.cues.between(start, end):
        after = told.end() if told and cue.start > told.end() else start
        subject = subject_after(place.scene, cue, end) or subject_before(
            place.scene, after, cue.start
        )
        if subject is not None and subject.kind != "other":
            return Voice(subject, cue, "next_sentence")
    owner = possessor(place, start, end)
    if owner is not None:
        return Voice(owner, None, "next_sentence")
    names = place.scene.names(start, end)
    for match in _THE_RE.finditer(place.text, start, end) if not names else ():
        office = place.scene.office_at(match.start(), end)
        if office is not None and office.person is not None:
            return Voice(office, None, "next_sentence")
    if names and _SPEAKING_RE.search(place.text, start, end):
        return Voice(named_subject(names[0]), None, "next_sentence")
    return None


def _told_this(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return "said this" or «об этом» where a sentence holds it; its last word is looked for first."""
    if all(text.find(word, start, end) < 0 for word in _THIS_WORDS):
        return None
    return _TOLD_THIS_RE.search(text, start, end)
