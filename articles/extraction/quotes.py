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
from .speech.tongue import RU, Tongue
from .speech.voices import Voice
from .text import Document
from .vocabulary.en_speech import NAMING_AFTER, NAMING_BEFORE, NAMING_VERBS
from .vocabulary.ru_speech import NAMING_BEFORE_STEMS


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
_STOPS = frozenset(",.!?…")
_CAPITALS = ("BY-HM", "RU-MOW")  # talks "in Minsk" are not about the city
_ENDS_NOUN_RE = re.compile(r"\s*(?:$|[.;:)\n]|,(?!\s?[—–-])|[а-яёА-ЯЁ\d(«])")
_NAME_MOST = 8  # words of a name that ends its sentence: the session “Unions of today.”
# The title of a meeting: «Связи регионов: опыт, проблемы и перспективы».
_AGENDA_NOUN = (
    r"(?:\w+ )?(?:опыт|проблем|перспектив|итог|вызов|возможност"
    r"|задач|состояни|тенденци|практик|приоритет|реали)\w*(?: развития)?"
)
_AGENDA_RE = re.compile(rf": {_AGENDA_NOUN}(?:(?:, | и ){_AGENDA_NOUN}){{1,3}}\Z")
_CALLS_RE = re.compile(
    r"\b(?:call(?:s|ed|ing)|dubb(?:ed|ing)|describ(?:ed?|es|ing)|label|see(?:s|ing)?|saw|as)\b[^.;:]*$"
)
# What is so called: «Мы вместе», — так называется выставка.
_CALLED_RE = re.compile(
    r",?\s?[—–-]?\s?(?:(?:именно )?так (?:и )?(?:называ[а-яё]+с[ья]|называют|назва(?:ли|н)|озаглав|именуется)"
    r"|под таким (?:назван|девиз|лозунг|заголов)"
    r"|[—–-] (?:так(?:ов[аыо]?)|это) (?:[а-яё]+ )?(?:назван|девиз|лозунг|тем[аы] )"
    r"|(?:this|that|such|it) (?:is|was) the (?:name|title|theme|motto|slogan)"
    r"|(?:is|was) (?:the )?(?:name|title|theme|motto|slogan) of)"
)
# Four words; fewer are scare quotes and names.
_MINIMUM_RE = re.compile(r"(?:[\W_]*+[^\W_]++(?:[-’'.,][^\W_]++)*+){4}")
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
    spoken = {piece for piece in pieces if _is_speech(document, piece, cast.tongue)}
    voiced = [piece for piece in pieces if piece in spoken or _is_short_speech(document, piece)]
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


def _is_speech(document: Document, stretch: Stretch, tongue: Tongue) -> bool:
    """Say whether a stretch is speech: four words or more, and no name of a work or an event."""
    text = document.text
    start, end = stretch.inner
    opening = min(end, start + 200)
    if not _MINIMUM_RE.match(text, start, opening):
        return False
    lead = (
        text[max(0, stretch.outer.start - 40) : stretch.outer.start].lower().rpartition("\n\n")[2]
    )
    if _CALLED_RE.match(text, stretch.outer.end):
        return False
    last = text[end - 1]
    if last in ",." and tongue is not RU and lead[-2:-1].isalpha() and text[end - 2].isalnum():
        # The stop of the sentence around them: 'there is the "House of Minsk Tractors," but'.
        words = _WORD_RE.findall(text[start:opening])
        if _is_titled(words) and len(words) <= _NAME_MOST and lead.split()[-1] not in tongue.verbs:
            return False
    if last in _STOPS and (last != "." or tongue is RU or not lead[-2:-1].isalpha()):
        return True
    words = _WORD_RE.findall(text[start:opening])
    if last in _STOPS:
        return len(words) > _NAME_MOST or _calls(lead, words, tongue) or not _named(lead, "")
    if tongue is RU and end == opening and _AGENDA_RE.search(text, start, end):
        return False
    if tongue is RU:
        return len(words) >= 10 or not (
            _named_russian(lead) or _stands_as_noun(document, stretch, lead, tongue)
        )
    if lead.rstrip().endswith((":", ",")):
        return not _is_titled(words)
    if _calls(lead, words, tongue):
        return True
    return not (_is_titled(words) or _named(lead, text[stretch.outer.end : stretch.outer.end + 20]))


def _is_titled(words: Sequence[str]) -> bool:
    """Say whether the words are written like a title: "All the Roads to Minsk"."""
    long_words = [word for word in words if len(word) > 3]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in long_words)
    return len(long_words) > 0 and capitals >= 0.75 * len(long_words) and len(words) < 14


def _calls(lead: str, words: Sequence[str], tongue: Tongue) -> bool:
    """Say whether somebody calls a thing so: "he called the project “a bridge of two lands”"."""
    before = lead.split()
    if words[0][0].isupper() or before[-1:] == [] or before[-1] in NAMING_VERBS:
        return False
    return bool(_CALLS_RE.search(lead)) or not tongue.verbs.isdisjoint(before)


def _named(lead: str, follow: str) -> bool:
    """Say whether the words beside the marks name a thing: the book “…”, the “…” exhibition."""
    before = _WORD_RE.findall(lead)
    after = _WORD_RE.match(follow.lower().lstrip())
    return bool(
        (before and before[-1] in NAMING_BEFORE) or (after and after.group() in NAMING_AFTER)
    )


def _is_short_speech(document: Document, stretch: Stretch) -> bool:
    """Say whether fewer words than count as a quotation are still somebody's: "No," he said."""
    text = document.text
    return text[stretch.inner.end - 1 : stretch.inner.end] in _STOPS or (
        stretch.outer.end - stretch.inner.end > 2 or stretch.inner.start - stretch.outer.start > 2
    )


def _named_russian(lead: str) -> bool:
    """Say whether the words before the mark name a thing: «под девизом «…»», «газета «…»»."""
    words = lead.split()
    if not words or lead.rstrip().endswith((":", ",", "—", ".")):
        return False
    return words[-1].startswith(NAMING_BEFORE_STEMS) or " ".join(words[-2:]).startswith(
        NAMING_BEFORE_STEMS
    )


def _stands_as_noun(document: Document, stretch: Stretch, lead: str, tongue: Tongue) -> bool:
    """Say whether capitalised words in marks are a noun of their sentence: «открыл «День поля»»."""
    text = document.text
    if not text[stretch.inner.start].isupper() or lead.rstrip().endswith((":", ",", "—", "–", "-")):
        return False
    follow = text[stretch.outer.end : stretch.outer.end + 30]
    after = _WORD_RE.match(follow.lstrip())
    if (
        lead.strip()
        and document.sentences[document.sentence_at(stretch.outer.start)].start
        != stretch.outer.start
    ):
        return _ENDS_NOUN_RE.match(follow) is not None
    return (
        follow[:1] == " "
        and after is not None
        and after.group().islower()
        and after.group() not in tongue.verbs
    )


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
