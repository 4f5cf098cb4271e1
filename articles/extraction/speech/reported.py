"""Speech retold without marks: "X noted that …", "according to X, …", "…, X said".

One stretch a sentence at most, and only where a person or an office is named: a retelling with no
one behind it, or one already found as a quotation, is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..records import Span
from ..vocabulary.speech import WITH_OBJECT
from ..wording.matching import lowered
from .clauses import subject_after, subject_before
from .marks import Stretch
from .referents import resolve_pronoun
from .scene import Scene, Subject
from .tongue import RU
from .voices import Voice

_PLAIN_THAT_RE = re.compile(r"\s+(?:(?:to |the |his |her )?\w+ ){0,4}that\s+")
_RUSSIAN_THAT_RE = re.compile(r"[^.,«»]{0,60},\s+что\s+")
_ACCORDING_RE = re.compile(
    r"(?:according to|in the (?:words|opinion|view) of|по словам|по мнению|по оценке|по данным)\s+",
    re.IGNORECASE,
)
_OWN_RE = re.compile(
    r"(?:in (his|her) (?:words|opinion|view)"
    r"|по (его|её|ее) (?:словам|мнению|оценке|подсчётам|подсчетам)),\s+",
    re.IGNORECASE,
)
_DATELINE_RE = re.compile(r"[A-ZА-ЯЁ]{3}[^–—]{0,60}[ ][–—]\s+")
# "X noted the successes": the verb has an object of its own, so nothing before it is retold.
_OBJECT_RE = re.compile(r"\s+(?:the|its|his|her|their|a|an|this|these|those|all|both|such|some)\s")
_OPENING_RE = re.compile(
    r"(?:while|when|as|if|although|though|after|before|during|in|at|on|with|regarding|concerning|speaking|commenting|answering"
    r"|asked|responding|touching|addressing|for|according|в|на|при|после|говоря|отвечая|комментируя|кроме|по|во|как)\b",
    re.IGNORECASE,
)
_OPENERS = frozenset("AaIiПп")  # "According to", "In his words", «По словам»
_TRAIL = " .!?…,;:—–-\n\r\t\xa0"
_MINIMUM = 4  # words
_NEAR = 90  # characters in which "that" follows its verb
# But "he said, adding that", "he noted, while exports fell".
_RESUMED_RE = re.compile(
    r", (?!\w+ing\b|(?:and|but|while|whereas|when|where|who|which|as|though|although|before|after)\b"
    r"|(?:а|но|и|однако|котор\w+|когда|где|хотя|комментируя|отвечая|\w+(?:[аеиуя]в|вшись|ясь))(?!\w))\w"
)
_PRONOUNS = {"his": "he", "her": "she", "его": "он", "её": "она", "ее": "она"}


def find_reported(scene: Scene, spoken: Sequence[Stretch]) -> Iterator[tuple[Span, Voice]]:
    """Find retold words in text order, at most one stretch a sentence."""
    starts = [stretch.outer.start for stretch in spoken]
    title_end = scene.document.title.end if scene.document.title else 0
    retelling = _retelling_cues(scene)
    for number, sentence in enumerate(scene.document.sentences):
        cues = retelling.get(number)
        opens = scene.text[sentence.start] in _OPENERS
        if not (cues or opens) or sentence.end <= title_end:
            continue
        if _holds_quotation(sentence, spoken, starts):
            continue
        found = _according_to(scene, sentence) if opens else None
        if cues and found is None:
            found = _said_that(scene, sentence, cues) or _clause_then_verb(scene, sentence, cues)
        if found is not None:
            yield found


def _retelling_cues(scene: Scene) -> dict[int, list[Span]]:
    """Return the verbs that may retell what somebody said, by the number of their sentence."""
    text, retelling = scene.text, scene.tongue.retelling
    found: dict[int, list[Span]] = {}
    for cue in scene.cues.between(0, len(text)):
        if text[cue.start : cue.end].lower().split()[0] in retelling:
            found.setdefault(scene.document.sentence_at(cue.start), []).append(cue)
    return found


def _holds_quotation(sentence: Span, spoken: Sequence[Stretch], starts: Sequence[int]) -> bool:
    number = bisect_left(starts, sentence.end)
    return number > 0 and spoken[number - 1].outer.end > sentence.start


def _voice(subject: Subject, cue: Span, rule: str) -> Voice | None:
    """Return the voice where the subject is somebody; a body or a document is nobody."""
    return Voice(subject, cue, rule) if subject.person or subject.kind == "office" else None


def _words(scene: Scene, start: int, end: int) -> Span | None:
    """Return the retold stretch, trimmed; None where it is too short to say anything."""
    text = scene.text
    while end > start and text[end - 1] in _TRAIL:
        end -= 1
    while start < end and text[start] in _TRAIL:
        start += 1
    return Span(start, end) if len(text[start:end].split()) >= _MINIMUM else None


def _according_to(scene: Scene, sentence: Span) -> tuple[Span, Voice] | None:
    """According to X, …; по словам X, …; in his words, …."""
    text = scene.text
    own = _OWN_RE.match(text, sentence.start, sentence.end)
    if own:
        word = own.group(1) or own.group(2)
        person = resolve_pronoun(scene, _PRONOUNS[lowered(word)], sentence.start)
        place = own.start(1) if own.group(1) else own.start(2)
        subject = Subject(Span(place, place + len(word)), person, None, "pronoun")
        return _made(
            scene, own.end(), sentence.end, subject, Span(*own.span()), "reported_own_words"
        )
    match = _ACCORDING_RE.match(text, sentence.start, sentence.end)
    comma = text.find(",", match.end(), sentence.end) if match else -1
    if match is None or comma < 0:
        return None
    mentions = [
        m
        for m in scene.cast.between(match.end(), comma)
        if m.person.known or m.begin == match.end()
    ]
    if mentions:
        first = mentions[0]
        subject = Subject(Span(first.start, first.end), first.person, first.person.office, "name")
    else:
        office = scene.office_at(match.end(), comma)
        if office is None:
            return None
        subject = office
    return _made(
        scene,
        comma,
        sentence.end,
        subject,
        Span(match.start(), match.end() - 1),
        "reported_according_to",
    )


def _said_that(scene: Scene, sentence: Span, cues: Sequence[Span]) -> tuple[Span, Voice] | None:
    """X noted that …; X отметил, что …."""
    text = scene.text
    that, word = (_RUSSIAN_THAT_RE, "что") if scene.tongue is RU else (_PLAIN_THAT_RE, "that")
    for cue in cues:
        if text.find(word, cue.end, min(sentence.end, cue.end + _NEAR)) < 0:
            continue
        match = that.match(text, cue.end, sentence.end)
        if match is None:
            continue
        subject = subject_before(scene, sentence.start, cue.start)
        if subject is None and scene.tongue is RU:
            subject = subject_after(scene, cue, match.end() - 5)
        if subject is not None:
            return _made(scene, match.end(), sentence.end, subject, cue, "reported_that")
    return None


def _clause_then_verb(
    scene: Scene, sentence: Span, cues: Sequence[Span]
) -> tuple[Span, Voice] | None:
    """…, X said; …, сообщил X: the clause before the comma, its speaker after it."""
    text = scene.text
    for cue in reversed(cues):
        comma = text.rfind(",", sentence.start, cue.start)
        while comma > 0:
            subject = _between(scene, comma + 1, cue, sentence.end)
            if subject is not None and _is_clause(text, sentence.start, comma, cue, sentence.end):
                start = _after_dateline(text, sentence.start, comma)
                end = sentence.end if _goes_on(text, subject, cue, sentence.end) else comma
                return _made(scene, start, end, subject, cue, "reported_then_said")
            if cue.start - comma > 160:
                break
            comma = text.rfind(",", sentence.start, comma)
    return None


def _goes_on(text: str, subject: Subject, cue: Span, end: int) -> bool:
    """Say whether what is retold goes on behind its speaker: "Trade, he recalled, is to grow"."""
    inverted = subject.span.start >= cue.end
    if inverted and subject.kind != "pronoun":
        return False  # «сообщил Зимин, глава области»: his office
    told = max(cue.end, subject.span.end)
    return _RESUMED_RE.match(text, told, end) is not None


def _after_dateline(text: str, start: int, end: int) -> int:
    """Return where the sentence starts behind "MINSK, 5 January (BelTA) –"."""
    dateline = _DATELINE_RE.match(text, start, end)
    return dateline.end() if dateline else start


def _is_clause(text: str, start: int, comma: int, cue: Span, end: int) -> bool:
    """Say whether the words before the comma are what is retold, not an opening of the sentence."""
    low = text[cue.start : cue.end].lower()
    after = max(cue.end, comma)
    if low not in WITH_OBJECT and _OBJECT_RE.match(text, after, end):
        return False
    return not _OPENING_RE.match(text, start, comma) or comma - start > 90


def _between(scene: Scene, start: int, cue: Span, end: int) -> Subject | None:
    """Return the subject that stands between a comma and the verb, or right after an inverted verb."""
    ahead = scene.text[start : cue.start].strip()
    if not ahead:
        return subject_after(scene, cue, end)
    if scene.tongue is RU or ahead.split()[0].lower() in (
        "which",
        "who",
        "and",
        "but",
        "that",
        "as",
        "when",
        "while",
        "where",
        "if",
        "because",
        "although",
    ):
        return None
    subject = subject_before(scene, start, cue.start)
    if subject is None or scene.text[start : subject.span.start].count(" ") > 12:
        return None
    return subject


def _made(
    scene: Scene, start: int, end: int, subject: Subject, cue: Span, rule: str
) -> tuple[Span, Voice] | None:
    span = _words(scene, start, end)
    voice = _voice(subject, cue, rule)
    return (span, voice) if span is not None and voice is not None else None
