"""Who speaks a quotation: rules in the order in which a reader trusts them.

Each rule looks at one place (the words after the quotation, before it, the sentence before, the
quotation beside it) and returns a `Voice` or None; the first that finds one decides, and its name
goes into the record's `why`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .clauses import find_cues, subject_after, subject_before
from .marks import Stretch
from .people import Mention
from .records import Span
from .scene import Scene, Subject
from .tongue import RU


class Voice(NamedTuple):
    """The speaker of one quotation, the reporting verb, and the rule that found them."""

    subject: Subject
    cue: Span | None
    rule: str


class Place(NamedTuple):
    """A quotation among the others of its text: its own stretch and its neighbours' voices."""

    scene: Scene
    number: int
    stretches: Sequence[Stretch]
    voices: Sequence[Voice | None]

    @property
    def outer(self) -> Span:
        """The quotation with its marks."""
        return self.stretches[self.number].outer

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.scene.text

    def before(self) -> int:
        """Return where the narration before the quotation starts: its sentence, or the quotation before."""
        document = self.scene.document
        start = document.sentences[document.sentence_at(self.outer.start)].start
        if self.number and self.stretches[self.number - 1].outer.end > start:
            start = self.stretches[self.number - 1].outer.end
        return start

    def after(self) -> int:
        """Return where the narration after the quotation ends: its paragraph, or the next quotation."""
        document = self.scene.document
        end = document.paragraphs[document.paragraph_at(self.outer.end - 1)].end
        if self.number + 1 < len(self.stretches):
            end = min(end, self.stretches[self.number + 1].outer.start)
        return max(end, self.outer.end)


_ENDS_RE = re.compile(
    r"(?<![A-ZА-Я])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!St)(?<!Gov)(?<!Sen)(?<!Rep)(?<!Gen)(?<!Prof)[.!?](?=\s|$)"
)
_ACCORDING_RE = re.compile(
    r"\b(?:according to|in the (?:words|opinion|view) of|in the view of|as quoted by|по словам|по мнению|по выражению|как (?:сказал|отметил|выразился)[аи]?)\s+",
    re.IGNORECASE,
)
_WORDS_OF_RE = re.compile(
    r"\b(?:in|по) (his|her|his own|её|ее|его) (?:words|opinion|view|словам|мнению|выражению)",
    re.IGNORECASE,
)
_THIS_RE = re.compile(
    r"\s*(?:this|that|so|such|these|thus|with (?:these|this|those|that)|those|так|такими|это|эти|об этом|такое|с этими)\b",
    re.IGNORECASE,
)
_SHARED_RE = re.compile(r"[\s,.;:—–-]*(?:and|but|и|а|но|or)?[\s,.;:—–-]*$", re.IGNORECASE)
_LEAD_RE = re.compile(
    r"(?:[\s,;:—–.-]+|(?:as|so|and|is|was|how|the way|that is)\b)*", re.IGNORECASE
)
_OWN_RE = re.compile(
    r"(his|her) (?:\w+ )?(?:summary|answer|reply|comment|verdict|conclusion|explanation|advice|words|response|view|opinion)\b"
)
_FIRST_WORD_RE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NEAR = 90
_LONG = 260


def find_voices(scene: Scene, stretches: Sequence[Stretch]) -> list[Voice | None]:
    """Return the voice of each quotation, in text order; None where the text does not tell."""
    voices: list[Voice | None] = []
    for number in range(len(stretches)):
        place = Place(scene, number, stretches, voices)
        voice = next((found for rule in RULES if (found := rule(place)) is not None), None)
        voices.append(voice)
        _remember(place, voice)
    for number in range(len(stretches) - 2, -1, -1):
        if voices[number] is None:
            voices[number] = _shared_with_next(Place(scene, number, stretches, voices))
    return voices


def _remember(place: Place, voice: Voice | None) -> None:
    if voice is None or voice.subject.person is None:
        return
    document = place.scene.document
    for position in (place.outer.start, place.outer.end - 1):
        place.scene.voices[document.sentence_at(position)] = voice.subject.person
    voice.subject.person.known = True


def colon_before(place: Place) -> Voice | None:
    """X said: “…”, and "X, office:" alone on its line."""
    start, end = place.before(), place.outer.start
    lead = place.text[start:end].rstrip()
    if not lead:
        return _line_before(place)
    if not lead.endswith(":"):
        return None
    return _voice_in(place, start, start + len(lead), "colon_before", whole=True)


def _line_before(place: Place) -> Voice | None:
    """Read a paragraph that ends in a colon as the attribution of the quotation below it."""
    document = place.scene.document
    number = document.paragraph_at(place.outer.start)
    if not number or place.outer.start > document.paragraphs[number].start + 1:
        return None
    line = document.paragraphs[number - 1]
    if not place.text[line.start : line.end].endswith(":"):
        return None
    start = document.sentences[document.sentence_at(line.end - 1)].start
    return _voice_in(place, start, line.end, "line_before", whole=True)


def close_before(place: Place) -> Voice | None:
    """X said, “…” and X said that “…”: the verb right before the mark."""
    start, end = place.before(), place.outer.start
    if not place.text[start:end].strip():
        return None
    tail = re.search(
        r"(?:[\s,]|\b(?:that|and|how|then|also|to|reporters|journalists|что|и)\b)*$",
        place.text[start:end],
    )
    edge = start + tail.start() if tail else end
    cue = next(
        (cue for cue in reversed(list(find_cues(place.scene, start, end))) if cue.end >= edge), None
    )
    if cue is None:
        return None
    subject = subject_before(place.scene, start, cue.start) or _earlier(place, cue)
    return Voice(subject, cue, "verb_before") if subject else None


def _earlier(place: Place, cue: Span) -> Subject | None:
    """Return the subject of a participle ("he said, adding: “…”"): the voice or subject before it."""
    if place.number:
        last = place.voices[place.number - 1]
        between = place.text[place.stretches[place.number - 1].outer.end : cue.start]
        if last is not None and len(between) < _LONG and "\n\n" not in between:
            return last.subject
    number = place.scene.document.sentence_at(place.outer.start)
    return place.scene.subject_of(number)


def after_in_sentence(place: Place) -> Voice | None:
    """“…,” said X and “…,” X said, in the quotation's own sentence."""
    start = place.outer.end
    text, end = place.text, place.after()
    inner = place.stretches[place.number].inner
    if start >= end or not text[start:end].strip():
        return None
    rest = text[start:end]
    stop = next((m for m in _ENDS_RE.finditer(rest) if m.start() > 1), None)
    sentence_end = start + stop.start() if stop else end
    opened = rest.lstrip(" ,—–-\n\r\t\xa0")
    closed = text[inner.end - 1 : inner.end] in ".!?…" or rest.lstrip().startswith((".", "!", "?"))
    if closed and rest.lstrip().startswith("."):
        return None
    cues = find_cues(place.scene, start, sentence_end)
    for cue in cues:
        ahead = text[start : cue.start].strip(" ,—–-\n\r\t\xa0")
        subject = (
            subject_after(place.scene, cue, sentence_end)
            if not ahead or _is_adverbial(place, ahead)
            else None
        )
        subject = subject or (subject_before(place.scene, start, cue.start) if ahead else None)
        if subject is None:
            continue
        if closed and not _plainly_belongs(place, opened, ahead, cue, sentence_end):
            return None
        if len(ahead) > 2 * _NEAR and subject.kind != "name":
            return None
        return Voice(subject, cue, "verb_after")
    return (
        None if closed else _according(place, start, sentence_end) or _any_verb(place, sentence_end)
    )


def _any_verb(place: Place, end: int) -> Voice | None:
    """Read the words after a comma and a closing mark as attribution, whatever the verb is."""
    text, start = place.text, place.outer.end
    inner_end = place.stretches[place.number].inner.end
    is_inside = start - inner_end > 2 and text[start - 1] == " "  # «…, — verb X. — …»
    if (
        not is_inside
        and text[inner_end - 1] != ","
        and not text[start:end].lstrip().startswith((",", "—", "–", "- "))
    ):
        return None
    lead = _LEAD_RE.match(text, start, end)
    start = lead.end() if lead else start
    own = _OWN_RE.match(text, start, end)
    if own:
        word = "he" if own.group(1) == "his" else "she"
        person = place.scene.resolve_pronoun(word, own.start())
        return Voice(
            Subject(Span(*own.span(1)), person, None, "pronoun"), Span(*own.span()), "any_verb"
        )
    verb = _FIRST_WORD_RE.match(text, start, end)
    if verb is None:
        return None
    cue = Span(verb.start(), verb.end())
    subject = _start_of(place, start, end)
    if (
        subject is None
        and verb.group()[0].islower()
        and verb.group() not in place.scene.tongue.prepositions
    ):
        subject = subject_after(place.scene, cue, end)
    if subject is None or subject.kind == "other":
        names = place.scene.names(start, min(end, start + _NEAR))
        subject = _of_name(names[0]) if len(names) == 1 and place.scene.tongue is not RU else None
    return (
        Voice(subject, cue if cue.start != subject.span.start else None, "any_verb")
        if subject
        else None
    )


def _start_of(place: Place, start: int, end: int) -> Subject | None:
    """Return the pronoun, name or office that starts the words after a quotation."""
    scene = place.scene
    pronoun = re.compile(r"(?:he|she|они|она|он)\b", re.IGNORECASE).match(place.text, start, end)
    if pronoun:
        return Subject(
            Span(*pronoun.span()), scene.resolve_pronoun(pronoun.group(), start), None, "pronoun"
        )
    names = scene.names(start, min(end, start + _NEAR))
    if names and (names[0].begin == start or scene.office_at(start, names[0].start)):
        return _of_name(names[0])
    return (
        scene.office_at(start, end)
        if place.text[start : start + 4].lower().startswith(("the ", "a "))
        else None
    )


def _of_name(mention: Mention) -> Subject:
    person = mention.person
    return Subject(Span(mention.start, mention.end), person, person.office, "name")


def _is_adverbial(place: Place, ahead: str) -> bool:
    """Say whether the words before the verb are no subject: "с улыбкой", "so", "as"."""
    if place.scene.tongue is RU:
        return len(ahead) < 60
    return ahead.lower() in ("so", "as", "is how", "was how", "thus", "then")


def _plainly_belongs(place: Place, opened: str, ahead: str, cue: Span, end: int) -> bool:
    """Say whether words after a closed quotation are its attribution, not the next sentence."""
    if opened[:1].islower():
        return True
    if place.text[place.stretches[place.number].inner.end - 1] in "!?…" and len(ahead) <= _NEAR:
        return not re.search(r"\b(?:that|what|whether)\b", place.text[cue.end : cue.end + 8])
    following = place.text[cue.end : end].strip()
    return len(ahead) <= 40 and len(following) <= 24 and ":" not in following


def fragment_before(place: Place) -> Voice | None:
    """X insisted there was “no alternative” …: a fragment belongs to the verb before it."""
    inner = place.stretches[place.number].inner
    if place.text[inner.end - 1] in ",.!?…" or place.text[place.outer.end : place.outer.end + 1] == ",":
        return None
    if place.scene.tongue is RU and place.text[place.outer.end : place.outer.end + 4].strip()[:1] in "—–-":
        return None
    return _voice_in(place, place.before(), place.outer.start, "sentence_before")


def before_in_sentence(place: Place) -> Voice | None:
    """A reporting verb anywhere before the quotation in its sentence, else the sentence's subject."""
    start, end = place.before(), place.outer.start
    voice = _voice_in(place, start, end, "sentence_before")
    if voice is not None or not place.text[start:end].strip(" ,;:—–-\n"):
        return voice
    scene = place.scene
    number = scene.document.sentence_at(place.outer.start)
    subject = scene.subject_of(number)
    if subject is None or subject.person is None or subject.span.start >= end:
        return None
    return Voice(subject, None, "sentence_subject")


def _voice_in(place: Place, start: int, end: int, rule: str, whole: bool = False) -> Voice | None:
    """Return the voice that a stretch before a quotation names."""
    if not place.text[start:end].strip():
        return None
    scene = place.scene
    according = _according(place, start, end)
    for cue in reversed(list(find_cues(scene, start, end))):
        subject = subject_before(scene, start, cue.start)
        if subject is None and (whole or not place.text[start : cue.start].strip(" ,\n")):
            subject = subject_after(scene, cue, end)
        if subject is not None and (whole or subject.kind != "other" or end - cue.end < _NEAR):
            return Voice(subject, cue, rule)
    if according is not None:
        return according
    if not whole:
        return None
    names = [m for m in scene.names(start, end)]
    if names:
        first = names[0]
        return Voice(
            Subject(Span(first.start, first.end), first.person, first.person.office, "name"),
            None,
            rule,
        )
    office = scene.office_in(start, end)
    return Voice(office, None, rule) if office else None


def _according(place: Place, start: int, end: int) -> Voice | None:
    """Read "according to X" and "in his words"."""
    scene = place.scene
    match = _ACCORDING_RE.search(place.text, start, end)
    if match:
        mentions = [m for m in scene.cast.between(match.end(), min(end, match.end() + _NEAR))]
        stop = re.search(r"[,.;:]", place.text[match.end() : end])
        limit = match.end() + stop.start() if stop else end
        if mentions and mentions[0].start < limit:
            first = mentions[0]
            return Voice(
                Subject(Span(first.start, first.end), first.person, first.person.office, "name"),
                Span(match.start(), match.end() - 1),
                "according_to",
            )
        office = scene.office_at(match.end(), limit)
        return (
            Voice(office, Span(match.start(), match.end() - 1), "according_to") if office else None
        )
    own = _WORDS_OF_RE.search(place.text, start, end)
    if own is None:
        return None
    word = {"his": "he", "her": "she", "его": "он", "её": "она", "ее": "она"}[
        own.group(1).lower().split()[0]
    ]
    subject = Subject(
        Span(own.start(1), own.end(1)), scene.resolve_pronoun(word, own.start()), None, "pronoun"
    )
    return Voice(subject, Span(own.start(), own.end()), "according_to")


def goes_on(place: Place) -> Voice | None:
    """“…,” said X. “…”: a quotation that goes on after its attribution, or right after another."""
    if not place.number:
        return None
    last = place.voices[place.number - 1]
    previous = place.stretches[place.number - 1].outer
    between = place.text[previous.end : place.outer.start]
    if (
        last is None
        or len(between) > _LONG
        or "\n" in between.strip(" ")
        and place.scene.document.paragraph_at(previous.start)
        != place.scene.document.paragraph_at(place.outer.start)
    ):
        return None
    if _SHARED_RE.match(between):
        return Voice(last.subject, last.cue, "goes_on")
    if last.rule in ("verb_after", "any_verb") and last.subject.span.start > previous.end:
        said = max(last.cue.end if last.cue else 0, last.subject.span.end)
        rest = place.text[said : place.outer.start]
        if place.text[place.before() : place.outer.start].strip(" ,—–-") and _ENDS_RE.search(rest):
            return None
        if len(_ENDS_RE.findall(rest)) <= 1 and len(rest) < _LONG:
            return Voice(last.subject, last.cue, "goes_on")
    return None


def next_sentence(place: Place) -> Voice | None:
    """“…” This is how X put it."""
    document = place.scene.document
    number = document.sentence_at(place.outer.end - 1) + 1
    if place.text[place.outer.end : place.outer.end + 60].strip()[:1] == "":
        number = document.sentence_at(place.outer.end) + 1
    if number >= len(document.sentences):
        return None
    start, end = document.sentences[number]
    if start - place.outer.end > 8 or not _THIS_RE.match(place.text, start):
        return None
    if place.number + 1 < len(place.stretches):
        end = min(end, place.stretches[place.number + 1].outer.start)
    for cue in find_cues(place.scene, start, end):
        subject = subject_after(place.scene, cue, end) or subject_before(
            place.scene, start, cue.start
        )
        if subject is not None and subject.kind != "other":
            return Voice(subject, cue, "next_sentence")
    names = place.scene.names(start, end)
    for match in re.finditer(r"\bthe\b", place.text[start:end]) if not names else ():
        office = place.scene.office_at(start + match.start(), end)
        if office is not None and office.person is not None:
            return Voice(office, None, "next_sentence")
    if names and re.search(
        r"\b(?:how|words|reply|answer|comment|opinion|view|слова|мнение|ответ)\b",
        place.text[start:end],
    ):
        first = names[0]
        return Voice(
            Subject(Span(first.start, first.end), first.person, first.person.office, "name"),
            None,
            "next_sentence",
        )
    return None


def previous_sentence(place: Place) -> Voice | None:
    """X was blunt. “…”: the subject of the sentence before, in the same paragraph."""
    document = place.scene.document
    number = document.sentence_at(place.outer.start)
    if (
        place.before() < place.outer.start
        and place.text[place.before() : place.outer.start].strip()
    ):
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
    pronoun = re.match(
        r"(?:he|she|он|она)\b", place.text[sentence.start : sentence.end], re.IGNORECASE
    )
    if pronoun:
        person = place.scene.resolve_pronoun(pronoun.group(), sentence.start)
        subject = Subject(
            Span(sentence.start, sentence.start + pronoun.end()), person, None, "pronoun"
        )
        return Voice(subject, None, "previous_sentence") if person else None
    if place.text[sentence.end - 1] == "?" and place.number and place.voices[place.number - 1]:
        last = place.voices[place.number - 1]
        return Voice(last.subject, None, "previous_sentence") if last else None
    found = place.scene.subject_of(number - 1)
    return Voice(found, None, "previous_sentence") if found and found.person else None


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
    if document.paragraph_at(previous.end - 1) != number - 1 or last is None:
        return None
    return (
        Voice(last.subject, None, "monologue")
        if len(place.text[previous.end : own.start]) < 200
        else None
    )


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


def _shared_with_next(place: Place) -> Voice | None:
    """“…” “…,” X said: two quotations side by side with one attribution."""
    following = place.stretches[place.number + 1].outer
    voice = place.voices[place.number + 1]
    between = place.text[place.outer.end : following.start]
    if voice is None or not _SHARED_RE.match(between) or "\n" in between:
        return None
    return Voice(voice.subject, voice.cue, "shared_with_next")


RULES: tuple[Callable[[Place], Voice | None], ...] = (
    colon_before,
    close_before,
    fragment_before,
    after_in_sentence,
    next_sentence,
    before_in_sentence,
    goes_on,
    previous_sentence,
    monologue,
    same_paragraph,
)
