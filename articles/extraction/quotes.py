"""Quotations with their speakers: marks paired, speech told from names, each voice resolved."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from .records import Grade, Quote, Span, Speech
from .speech.marks import Stretch, find_stretches
from .speech.people import Cast
from .speech.pieces import split_broken
from .speech.scene import Scene
from .speech.speakers import find_voices
from .speech.spoken import is_short_speech, is_speech
from .speech.voices import Voice
from .text import Document


class HasSpan(Protocol):
    """A place: where it stands and which unit it is."""

    @property
    def span(self) -> Span:
        """Where the place is named."""
        ...

    @property
    def code(self) -> str:
        """The ISO code of the place."""
        ...

    @property
    def explicit(self) -> bool:
        """Whether the text says that the unit is meant, not only the town: "the city of Minsk"."""
        ...


_WORD_RE = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*")
_CAPITALS = ("BY-HM", "RU-MOW")  # talks "in Minsk" are not about the city
_SURE = frozenset(("verb_after", "colon_before", "verb_before", "line_before"))
_GUESSED = frozenset(
    (
        "headline",
        "previous_sentence",
        "monologue",
        "stands_alone",
        "only_voice",
        "same_paragraph",
        "sentence_before",
        "sentence_subject",
    )
)


def find_quotes(document: Document, places: Sequence[HasSpan]) -> tuple[list[Quote], list[Quote]]:
    """Find direct and reported speech in text order, each with its speaker where the text tells."""
    from .speech.reported import find_reported

    stretches = find_stretches(document.text, document.paragraphs)
    document.quotations = [stretch.inner for stretch in stretches]
    cast = Cast(document, _place_ends(places, document.text))
    pieces = [
        piece
        for stretch in stretches
        for piece in split_broken(document.text, stretch, cast.tongue)
    ]
    scene = Scene(document, cast, [piece.outer for piece in pieces])
    spoken = {piece for piece in pieces if is_speech(document, piece, cast.tongue)}
    voiced = [piece for piece in pieces if piece in spoken or is_short_speech(document, piece)]
    voices = find_voices(scene, voiced)
    regions = _Regions(places)
    direct = [
        _quote(scene, piece.inner, voice, regions, Speech.DIRECT)
        for piece, voice in zip(voiced, voices, strict=True)
        if piece in spoken and not _repeats_body(document, piece, voiced)
    ]
    reported = [
        _quote(scene, span, voice, regions, Speech.REPORTED)
        for span, voice in find_reported(scene, voiced)
    ]
    return direct, reported


def _place_ends(places: Sequence[HasSpan], text: str) -> dict[int, int]:
    """Return where a place or its last word starts → where the place ends."""
    ends: dict[int, int] = {}
    for place in places:
        start, end = place.span
        last = text.rfind(" ", start, end) + 1  # "the Republic of Tatarstan"
        for word in (start, last) if last else (start,):
            if end > ends.get(word, 0):
                ends[word] = end
    return ends


def _repeats_body(document: Document, piece: Stretch, spoken: Sequence[Stretch]) -> bool:
    """Say whether a quotation in the title comes again, as long or longer, in the article."""
    title = document.title
    if title is None or piece.outer.start >= title.end:
        return False
    words = set(_WORD_RE.findall(piece.inner.of(document.text).lower()))
    return any(
        len(words & set(_WORD_RE.findall(other.inner.of(document.text).lower())))
        >= 0.8 * len(words)
        for other in spoken
        if other.outer.start >= title.end
    )


def _quote(scene: Scene, span: Span, voice: Voice | None, regions: _Regions, kind: Speech) -> Quote:
    document, sentences = scene.document, scene.document.sentences
    start, end = span
    first = last = document.sentence_at(start)
    if end > sentences[first].end:
        last = document.sentence_at(end - 1)
    following = sentences[last + 1] if last + 1 < len(sentences) else sentences[last]
    subject = voice.subject if voice else None
    person = subject.person if subject else None
    role = (person.office if person else None) or (subject.role if subject else None)
    return Quote(
        kind=kind,
        span=span,
        text=document.raw[start:end],
        speaker=person.name if person else None,
        role=role,
        speaker_span=subject.span if subject else None,
        cue=voice.cue if voice else None,
        sentence=Span(sentences[first].start, max(sentences[last].end, end)),
        context=Span(sentences[first - 1 if first else 0].start, max(following.end, end)),
        regions=regions.about(document, span),
        why={"speaker": voice.rule if voice else "nobody_named"},
        grade=_grade(voice),
    )


def _grade(voice: Voice | None) -> Grade:
    if voice is None or voice.rule in _GUESSED:
        return Grade.GUESS
    if voice.subject.kind == "name" and voice.rule in _SURE:
        return Grade.SURE
    return Grade.LIKELY


class _Regions:
    """The regions a text names, to be looked up by stretch."""

    __slots__ = ("_codes", "_of_paragraph", "_starts")

    def __init__(self, places: Sequence[HasSpan]) -> None:
        named = sorted(
            (place.span.start, place.span.end, place.code)
            for place in places
            if "-" in place.code and (place.explicit or place.code not in _CAPITALS)
        )
        self._starts = [start for start, _, _ in named]
        self._codes = [(end, code) for _, end, code in named]
        self._of_paragraph: dict[int, tuple[str, ...]] = {}

    def within(self, reach: Span) -> tuple[str, ...]:
        """Return the regions named in a stretch, each once, in text order."""
        first, last = bisect_left(self._starts, reach.start), bisect_left(self._starts, reach.end)
        if first == last:
            return ()
        named = [code for end, code in self._codes[first:last] if end <= reach.end]
        return tuple(dict.fromkeys(named))

    def about(self, document: Document, span: Span) -> tuple[str, ...]:
        """Return the regions named in the speech, else in its paragraph."""
        found = self.within(span)
        if found:
            return found
        number = document.paragraph_at(span.start)
        if number not in self._of_paragraph:
            self._of_paragraph[number] = self.within(document.paragraphs[number])
        return self._of_paragraph[number]
