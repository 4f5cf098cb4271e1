"""A voice carried over: from the quotation beside it, the paragraph above, the sentence before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..records import Span
from .according import find_according
from .referents import resolve_pronoun
from .scene import Subject
from .voices import ENDS_RE, LONG, Place, Voice, named_subject

_SHARED_RE = re.compile(r"[\s,.;:—–-]*(?:and|but|и|а|но|or)?[\s,.;:—–-]*$", re.IGNORECASE)
_PRONOUN_RE = re.compile(r"(?:he|she|он|она)\b", re.IGNORECASE)
_LABEL_RE = re.compile(r"[A-ZА-ЯЁ]{1,3}[:.] |[—–•·*-] ")
# The credit that ends a caption: "(AP Photo/Ivan Sedov)", "Picture: Getty".
_CAPTION_RE = re.compile(
    r"(?:\([^()]{0,60}(?:Photo|AP|Reuters|Getty|AFP)\b[^()]{0,60}\)"
    r"|\b(?:Photo(?:graph)?|Picture|Credit|Image): ?[^.\n]{2,60})"
    r"[ ]?(?:\([A-Z]{2,8}\))?\Z"
)
_FRAGMENTS, _FRAGMENT = 3, 60  # sentences, and the characters of one
_INTERVIEW_RE = re.compile(
    r"\b(?:interview|q&a|our questions|talk(?:s|ed)? (?:to|with)|conversation with|spoke (?:to|with)"
    r"|интервью|на вопросы|беседу|разговор|поговорил)",
    re.IGNORECASE,
)


def goes_on(place: Place) -> Voice | None:
    """“…,” said X. “…”: a quotation that goes on after its attribution, or right after another."""
    if not place.number:
        return None
    last = place.voices[place.number - 1]
    previous = place.stretches[place.number - 1].outer
    between = place.text[previous.end : place.outer.start]
    if (
        last is None
        or len(between) > LONG
        or (
            "\n" in between.strip(" ")
            and place.scene.document.paragraph_at(previous.start)
            != place.scene.document.paragraph_at(place.outer.start)
        )
    ):
        return None
    is_broken = place.text[previous.end - 2 : previous.end].strip("\"”’»'") == ","
    if _SHARED_RE.match(between) or (is_broken and between.rstrip().endswith(",")):
        return Voice(last.subject, last.cue, "goes_on")
    if last.rule in ("verb_after", "any_verb") and last.subject.span.start > previous.end:
        said = max(last.cue.end if last.cue else 0, last.subject.span.end)
        rest = place.text[said : place.outer.start]
        if place.text[place.before : place.outer.start].strip(" ,—–-") and ENDS_RE.search(rest):
            return None
        if len(ENDS_RE.findall(rest)) <= 1 and len(rest) < LONG:
            return Voice(last.subject, last.cue, "goes_on")
    return None


def previous_sentence(place: Place) -> Voice | None:
    """X was blunt. “…”: the subject of the sentence before, in the same paragraph."""
    document = place.scene.document
    number = document.sentence_at(place.outer.start)
    if place.before < place.outer.start and place.text[place.before : place.outer.start].strip():
        return None
    paragraph = document.paragraphs[document.paragraph_at(place.outer.start)].start
    if not number or document.sentences[number - 1].start < paragraph:
        return None
    if (
        place.number
        and place.stretches[place.number - 1].outer.end > document.sentences[number - 1].start
    ):
        return None
    sentence = document.sentences[number - 1]
    pronoun = _PRONOUN_RE.match(place.text, *sentence)
    if pronoun:
        person = resolve_pronoun(place.scene, pronoun.group(), sentence.start)
        subject = Subject(Span(*pronoun.span()), person, None, "pronoun")
        return Voice(subject, None, "previous_sentence") if person else None
    if place.text[sentence.end - 1] == "?" and (asked := _asked(place, number - 1, paragraph)):
        return asked
    found = place.scene.subject_of(number - 1) or _above_fragments(place, number - 1, paragraph)
    if found is None or found.person is None:
        own = find_according(place, *sentence)  # "… and that, in X's view, can be mended. “…”"
        found = own.subject if own else None
    return Voice(found, None, "previous_sentence") if found and found.person else None


def _above_fragments(place: Place, last: int, paragraph: int) -> Subject | None:
    """X told of the plan. Two fairs. A trading house. “…”: whom the sentence tells of above the fragments."""
    sentences = place.scene.document.sentences
    for number in range(last, max(-1, last - _FRAGMENTS - 1), -1):
        start, end = sentences[number]
        if start < paragraph or (
            place.number and place.stretches[place.number - 1].outer.end > start
        ):
            return None
        subject = place.scene.subject_of(number)
        if subject is not None or end - start > _FRAGMENT:
            return subject
    return None


def _asked(place: Place, question: int, paragraph: int) -> Voice | None:
    """X wants more of it. What for? “…”: of the sentence before the question, else the voice before."""
    above = place.scene.document.sentences[question - 1].start if question else -1
    last = place.voices[place.number - 1] if place.number else None
    if above >= paragraph and (
        not place.number or place.stretches[place.number - 1].outer.end <= above
    ):
        subject = place.scene.subject_of(question - 1)
        if subject is not None and subject.person is not None:
            return Voice(subject, None, "previous_sentence")
    return Voice(last.subject, None, "previous_sentence") if last else None


def monologue(place: Place) -> Voice | None:
    """A paragraph that is nothing but a quotation, after a paragraph that ends in the same voice."""
    document = place.scene.document
    number = document.paragraph_at(place.outer.start)
    if not place.number or not number or place.voices[place.number - 1] is None:
        return None
    own = document.paragraphs[number]
    if place.outer.start > own.start or place.text[place.outer.end : own.end].strip(" ."):
        return None
    previous = place.stretches[place.number - 1].outer
    last = place.voices[place.number - 1]
    if document.paragraph_at(previous.end - 1) != _above(place, number) or last is None:
        return None
    return (
        Voice(last.subject, None, "monologue")
        if len(place.text[previous.end : document.paragraphs[_above(place, number)].end]) < 200
        else None
    )


def _above(place: Place, number: int) -> int:
    """Return the paragraph above another, captions of pictures left out."""
    paragraphs = place.scene.document.paragraphs
    above = number - 1
    while above and _CAPTION_RE.search(place.text, *paragraphs[above]):
        above -= 1
    return above


def stands_alone(place: Place) -> Voice | None:
    """A paragraph that is nothing but a quotation: of whom the narration right above it is about."""
    document = place.scene.document
    number = document.paragraph_at(place.outer.start)
    own = document.paragraphs[number]
    if place.outer.start > own.start or place.text[place.outer.end : own.end].strip(" ."):
        return None
    if not number or (document.title and document.title.end >= own.start):
        return None
    above = document.paragraphs[_above(place, number)]
    if document.title and above.start < document.title.end:
        return None
    first, last = document.sentence_at(above.start), document.sentence_at(above.end - 1)
    for sentence in (last, first):
        found = place.scene.subject_of(sentence)
        if found is not None and found.person is not None:
            return Voice(found, None, "stands_alone")
    return None


def same_paragraph(place: Place) -> Voice | None:
    """A whole quotation after another voice in its paragraph, with nobody else named between."""
    if not place.number or place.voices[place.number - 1] is None:
        return None
    document = place.scene.document
    previous = place.stretches[place.number - 1].outer
    if document.paragraph_at(previous.start) != document.paragraph_at(place.outer.start):
        return None
    last = place.voices[place.number - 1]
    others = [
        m
        for m in place.scene.names(previous.end, place.outer.start)
        if last and m.person is not last.subject.person and m.person.known
    ]
    return Voice(last.subject, None, "same_paragraph") if last and not others else None


def speakers_of(voices: Sequence[Voice | None]) -> list[Subject]:
    """Return who speaks in the article, each once."""
    spoken = {id(v.subject.person): v.subject for v in voices if v and v.subject.person}
    return list(spoken.values())


def only_voice(voices: Sequence[Voice | None], speakers: Sequence[Subject]) -> Voice | None:
    """A quotation without attribution in an article where one person speaks, and nobody nameless."""
    if any(voice is not None and voice.subject.person is None for voice in voices):
        return None
    return Voice(speakers[0], None, "only_voice") if len(speakers) == 1 else None


def answers_in_turn(place: Place) -> bool:
    """Say whether the words stand in a paragraph of an interview, under a label: "Q: …", «АГ: …»."""
    document = place.scene.document
    paragraph = document.paragraphs[document.paragraph_at(place.outer.start)]
    return _LABEL_RE.match(place.text, *paragraph) is not None


def headline(place: Place, speakers: Sequence[Subject]) -> Voice | None:
    """A quotation as the headline: of the one person who speaks, or who is interviewed, below it."""
    document = place.scene.document
    title = document.title
    if title is None or place.outer.start >= title.end:
        return None
    if len(speakers) == 1:
        return Voice(speakers[0], None, "headline")
    lead = Span(title.end, min(title.end + 500, len(place.text)))
    if speakers or not _INTERVIEW_RE.search(place.text, *lead):
        return None
    named = {id(m.person): m for m in place.scene.cast.between(*lead) if m.person.known}
    if len(named) != 1:
        return None
    return Voice(named_subject(next(iter(named.values()))), None, "headline")
