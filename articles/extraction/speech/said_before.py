"""Attribution before a quotation: "X said: “…”", "according to X, “…”", the subject of the sentence."""

from __future__ import annotations

import re

from ..records import Span
from .according import OWNED_RE, find_according, follower, owner_of, possessor
from .clauses import subject_after, subject_before
from .quoted_by import quoted_object
from .referents import resolve_pronoun
from .scene import Subject
from .tongue import RU
from .voices import LONG, NEAR, Place, Voice, named_subject

# Words of somebody else that a speaker gives: "recalled the mayor's words that “…”".
_RELAYED_RE = re.compile(
    r"\b(?:recall|quot|cit|repeat|remember|mention|echo|paraphras|publish|convey|transmit)(?:ed|es|s|ing) "
)
_WORDS_OF_RE = re.compile(r"(?:the )?(?:words?|statement|opinion) (?:of|by) (?:the )?")
# "Recalling the words of X that “…”, Y called on them": the sentence of one opens with another's words.
_QUOTING_RE = re.compile(
    r"(?:Recall|Quot|Cit|Repeat|Remember|Paraphras|Echo)ing (?:the |his |her )?(?:words?|phrase|saying)"
    r" (?:of|by) |(?:Quot|Cit|Paraphras)ing |[Вв]спомни(?:в|ная) слова |[Цц]итируя |[Пп]овтор(?:ив|яя) слова "
)
_WAS_RE = re.compile(r"\b(?:was|is|were|came|ran|reads?|sounded)\b[\s,—–-]*\Z")
_CLAUSE_RE = re.compile(r"[,;:](?=.)| and | but ")
_AS_SAYING_RE = re.compile(
    r"\b(?:quot|cit)(?:ed|es|ing) ([^,.;:]{3,60}?) as (?:saying|telling|noting|stating|having said)\b"
)
_SECOND_RE = re.compile(r"[,;] (?:and|but|while|и|а|но) (he|she|он|она)\b")
# What stands between a name and the colon where the name opens the line: ", governor of the region".
_SIGNED_RE = re.compile(r"(?:,[^.!?:]{3,120}|\s?\([^()]{3,120}\))?\s?:")
# «За год, уточнил дипломат, “…”»: what follows the verb of an aside that ends before the quotation.
_ASIDE_RE = re.compile(r"[^,.;:!?«»“”\"()—–]{2,90}(?:, [^,.;:!?«»“”\"()—–]{2,60})?,\s*")
_HE_RE = re.compile(r" (he|she) ")
_CONJUNCTION_RE = re.compile(r",? (?:while|whereas|but|and|when|although|а|но|тогда как)\b")
# What may stand between a verb and the quotation that follows it.
_JOINT_RE = re.compile(
    r"(?: (?:at )?(?:him|her|them|us|me|you|it)\b(?=:|, ?| that))?"  # "asked him, “…”"
    r"(?:[\s,]|\b(?:that|and|how|then|also|to|reporters|journalists|что|и)\b)*"
)


# "Opening remarks by X:", "From the speech of the governor X:": a heading, where nobody says anything.
_SPOKEN_HEAD_RE = re.compile(
    r"(?:[\w'’-]+ ){0,4}?(?:remarks?|speech|address|statement|message|greetings?|welcome|words?|comments?"
    r"|toast|letter|answer|reply|quotes?|excerpts?|transcript|opinion)"
    r"(?: (?:to|on|at|in|for) (?:[\w'’-]+ ){1,6}?)? ?(?:by|of|from) (?:the )?",
    re.IGNORECASE,
)
_TO_OTHERS_RE = re.compile(r"\b(?:to|from)\b")  # "Answer of the governor to the letter from X:"


def colon_before(place: Place) -> Voice | None:
    """X said: “…”, and "X, office:" alone on its line."""
    start, end = place.before, place.outer.start
    lead = place.text[start:end].rstrip()
    if not lead.strip("—–- "):
        return _line_before(place)
    if not lead.endswith(":"):
        return None
    joined = follower(place, start, start + len(lead))
    if joined is not None and joined.person is None and _is_told_behind(place):
        return None
    if joined is not None:
        return Voice(joined, None, "colon_before")
    return voice_in(place, start, start + len(lead), "colon_before", whole=True)


def _is_told_behind(place: Place) -> bool:
    """Say whether the words behind a quotation say whose it is: "…: “…,” X said"."""
    stretch = place.stretches[place.number]
    is_open = place.text[stretch.inner.end - 1] in ",!?"
    end = min(place.after, place.outer.end + NEAR)
    return is_open and bool(place.scene.cues.between(place.outer.end, end))


def _line_before(place: Place) -> Voice | None:
    """Read a paragraph that ends in a colon as the attribution of the quotation below it."""
    document = place.scene.document
    number = document.paragraph_at(place.outer.start)
    opens = document.paragraphs[number].start
    if not number or place.outer.start - opens > NEAR:
        return None
    if place.text[opens : place.outer.start].strip("—–- "):
        return None
    line = document.paragraphs[number - 1]
    above = document.paragraphs[max(number - 2, 0)]
    if place.text[above.end : line.start] == "\n":
        line = Span(above.start, line.end)  # the office on a line of its own
    if not place.text[line.start : line.end].endswith(":"):
        return _name_line(place, line)
    start = document.sentences[document.sentence_at(line.end - 1)].start
    return _headed(place, start, line.end) or voice_in(
        place, start, line.end, "line_before", whole=True
    )


def _headed(place: Place, start: int, end: int) -> Voice | None:
    """Return whose speech a heading announces: "Opening remarks by X:"."""
    head = _SPOKEN_HEAD_RE.match(place.text, start, end)
    names = place.scene.cast.between(head.end(), end) if head else []
    if not head or len(names) != 1:
        return None
    office = Span(head.end(), names[0].start)
    opens = names[0].begin == head.end() or (
        place.scene.office_at(*office) and not _TO_OTHERS_RE.search(place.text, *office)
    )
    return Voice(named_subject(names[0]), None, "line_before") if opens else None


def _name_line(place: Place, line: Span) -> Voice | None:
    """Read a name with nothing but an office, alone above the quotation, as its speaker."""
    names = place.scene.names(line.start, line.end)
    if len(names) != 1 or names[0].start != line.start or line == place.scene.document.title:
        return None
    rest = place.text[names[0].end : line.end]
    if len(rest) > NEAR or rest.endswith((".", "!", "?")):
        return None
    office = place.scene.office_at(names[0].end, line.end) if rest.strip(" ,\n") else None
    if rest.strip() and (office is None or place.scene.cues.between(*line)):
        return None
    return Voice(named_subject(names[0]), None, "line_before")


def close_before(place: Place) -> Voice | None:
    """X said, “…” and X said that “…”: the verb right before the mark."""
    start, end = place.before, place.outer.start
    if not place.text[start:end].strip():
        return None
    opening = _QUOTING_RE.match(place.text, start, end)
    if opening and (relayed := _quoted_first(place, opening.end(), end)):
        return Voice(relayed, None, "relayed")
    cues = place.scene.cues.between(start, end)
    if not cues or not _JOINT_RE.fullmatch(place.text, cues[-1].end, end):
        return None
    cue = cues[-1]
    relayed = _relayed(place, start, end)
    if relayed:
        return Voice(relayed, cue, "relayed")
    subject = subject_before(place.scene, start, cue.start) or _earlier(place, cue)
    return Voice(subject, cue, "verb_before") if subject else None


def _quoted_first(place: Place, start: int, end: int) -> Subject | None:
    """Return whom a sentence quotes first: "Recalling the words of X that “…”, Y …", "Citing X, “…,” Y …"."""
    names = place.scene.cast.between(start, end)
    rest = place.text[names[-1].end : end].strip() if len(names) == 1 else "?"
    return named_subject(names[0]) if rest in (",", ":", "that", ", that") else None


def _earlier(place: Place, cue: Span) -> Subject | None:
    """Return the subject of a participle ("he said, adding: “…”"): the voice or subject before it."""
    if place.number:
        last = place.voices[place.number - 1]
        between = place.text[place.stretches[place.number - 1].outer.end : cue.start]
        if last is not None and len(between) < LONG and "\n\n" not in between:
            return last.subject
    number = place.scene.document.sentence_at(place.outer.start)
    return place.scene.subject_of(number)


def fragment_before(place: Place) -> Voice | None:
    """X insisted there was “no alternative” …: a fragment belongs to the verb before it."""
    inner = place.stretches[place.number].inner
    follows = place.text[place.outer.end : place.outer.end + 1]
    goes_on = _CONJUNCTION_RE.match(place.text, place.outer.end)
    if place.text[inner.end - 1] in ",.!?…" or (follows == "," and not goes_on):
        return None
    if (
        place.scene.tongue is RU
        and place.text[place.outer.end : place.outer.end + 4].strip()[:1] in "—–-"
    ):
        return None
    return voice_in(place, place.before, place.outer.start, "sentence_before")


def before_in_sentence(place: Place) -> Voice | None:
    """A reporting verb anywhere before the quotation in its sentence, else the sentence's subject."""
    start, end = place.before, place.outer.start
    voice = voice_in(place, start, end, "sentence_before")
    if voice is not None or not place.text[start:end].strip(" ,;:—–-\n"):
        return voice
    scene = place.scene
    owner = possessor(place, start, end) if _WAS_RE.search(place.text, start, end) else None
    if owner is not None:
        return Voice(owner, None, "sentence_before")  # "Rudak's answer was, “…”"
    number = scene.document.sentence_at(place.outer.start)
    subject = scene.subject_of(number)
    if subject is None or subject.person is None or subject.span.start >= end:
        return None
    return Voice(subject, None, "sentence_subject")


def voice_in(place: Place, start: int, end: int, rule: str, whole: bool = False) -> Voice | None:
    """Return the voice that a stretch before a quotation names."""
    if not place.text[start:end].strip():
        return None
    scene = place.scene
    for cue in reversed(scene.cues.between(start, end)):
        relayed = _relayed(place, start, end)
        if relayed:
            return Voice(relayed, cue, "relayed")
        is_aside = whole or _ASIDE_RE.fullmatch(place.text, cue.end, end) is not None
        subject = (
            quoted_object(place, cue, end)
            or (_inverted(place, start, cue, end) if is_aside else None)
            or subject_before(scene, start, cue.start)
        )
        if subject is None and (
            whole or place.text[start : cue.start].strip(" ,\n").lower() in ("", "как", "as")
        ):
            subject = subject_after(scene, cue, end)
        if subject is not None and place.text.startswith((" itself", " themselves"), cue.end):
            subject = subject._replace(person=None, role=None, kind="other")  # a firm
        if whole and subject is not None and (second := _second_clause(place, cue.end, end)):
            return Voice(second, None, rule)
        if subject is not None and subject.kind == "other":
            according = find_according(place, start, end)
            if according is not None:
                return according  # "According to him, the country boasts farms: “…”"
        if subject is not None and (whole or subject.kind != "other" or end - cue.end < NEAR):
            return Voice(subject, cue, rule)
    according = find_according(place, start, end)
    if according is not None or not whole:
        return according
    return _named_before(place, start, end, rule)


def _named_before(place: Place, start: int, end: int, rule: str) -> Voice | None:
    """Return the voice of a sentence without a verb of speech: whose word it is, or whom it names."""
    scene = place.scene
    owner = possessor(place, start, end)
    if owner is not None:
        return Voice(owner, None, rule)
    names = scene.names(start, end)
    if names:
        is_signed = _SIGNED_RE.fullmatch(place.text, names[-1].end, end)
        return Voice(named_subject(names[-1 if is_signed else 0]), None, rule)
    last = place.text.rfind(",", start, end) + 1  # "The region is close, the premier is sure: “…”"
    he = (
        _HE_RE.match(place.text, last, end) if last else None
    )  # "At the last stall, he could not resist:"
    if he and (person := resolve_pronoun(scene, he.group(1), he.start(1))):
        return Voice(Subject(Span(*he.span(1)), person, None, "pronoun"), None, rule)
    found = scene.office_in(last, end) if last else None
    found = (
        found
        or scene.office_in(start, end)
        or scene.subject_of(scene.document.sentence_at(end - 1))
    )
    return Voice(found, None, rule) if found and found.span.end <= end else None


def _inverted(place: Place, start: int, cue: Span, end: int) -> Subject | None:
    """Return who says it behind a verb that a comma sets off: "Service comes first, says X: “…”"."""
    if not place.text[start : cue.start].rstrip(" ").endswith((",", ",”", ",»")):
        return None
    subject = subject_after(place.scene, cue, end)
    return subject if subject is not None and subject.person is not None else None


def _relayed(place: Place, start: int, end: int) -> Subject | None:
    """Return whose words somebody else gives before a quotation, with no clause of his own behind."""
    verb = _RELAYED_RE.search(place.text, start, end)
    if verb is None:
        return None
    quoted = _AS_SAYING_RE.match(place.text, verb.start(), end)
    if quoted:
        return owner_of(place, Span(*quoted.span(1)))
    by = _WORDS_OF_RE.match(place.text, verb.end(), end)
    named = place.scene.cast.between(by.end(), min(end, by.end() + NEAR)) if by else []
    if (
        by
        and named
        and (named[0].begin == by.end() or place.scene.office_at(by.end(), named[0].start))
    ):
        return named_subject(named[0])  # "cites the words of the governor X"
    owned = OWNED_RE.match(place.text, verb.end(), end)
    if owned is None or _CLAUSE_RE.search(place.text, owned.end(), end):
        return None
    return owner_of(place, Span(*owned.span(1)))


def _second_clause(place: Place, start: int, end: int) -> Subject | None:
    """Return who acts in the clause after an attribution: "…,” she said, and he nodded: “…”"."""
    match = _SECOND_RE.search(place.text, start, end)
    if match is None:
        return None
    person = resolve_pronoun(place.scene, match.group(1), match.start(1))
    return Subject(Span(*match.span(1)), person, None, "pronoun")
