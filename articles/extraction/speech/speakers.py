"""Who speaks a quotation: rules in the order in which a reader trusts them.

Each rule looks at one place (the words after the quotation, before it, the sentence before, the
quotation beside it) and returns a `Voice` or None; the first that finds one decides, and its name
goes into the record's `why`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .addressed import without_addressed
from .bodies_say import body_before
from .interrupted import interrupted
from .marks import Stretch
from .next_sentence import next_sentence
from .papers import impersonal, paper_before
from .said_after import after_in_sentence
from .said_before import before_in_sentence, close_before, colon_before, fragment_before
from .said_beside import (
    answers_in_turn,
    goes_on,
    headline,
    monologue,
    only_voice,
    previous_sentence,
    same_paragraph,
    speakers_of,
    stands_alone,
)
from .scene import Scene
from .signed import bracket_after
from .told_before import he_before, told_before
from .tongue import office_stem
from .voices import Place, Voice

RULES: tuple[Callable[[Place], Voice | None], ...] = (
    paper_before,
    interrupted,
    colon_before,
    close_before,
    fragment_before,
    impersonal,
    body_before,
    bracket_after,
    after_in_sentence,
    next_sentence,
    before_in_sentence,
    he_before,
    goes_on,
    previous_sentence,
    monologue,
    told_before,
    same_paragraph,
    stands_alone,
)


def find_voices(scene: Scene, stretches: Sequence[Stretch]) -> list[Voice | None]:
    """Return the voice of each quotation, in text order; None where the text does not tell."""
    voices: list[Voice | None] = []
    for number in range(len(stretches)):
        place = Place(scene, number, stretches, voices)
        voice = None
        for rule in RULES:
            voice = rule(place)
            if voice is not None:
                break
        voice = without_addressed(scene, voice, stretches[number].inner)
        voices.append(voice)
        _remember(place, voice)
    if None in voices:
        speakers = speakers_of(voices)
        alone = only_voice(voices, speakers)
        for number, voice in enumerate(voices):
            if voice is None:
                place = Place(scene, number, stretches, voices)
                voices[number] = headline(place, speakers) or (
                    None if answers_in_turn(place) else alone
                )
    return voices


def _remember(place: Place, voice: Voice | None) -> None:
    if voice is None or not (voice.subject.person or _is_stranger(place, voice)):
        return
    document = place.scene.document
    for position in (place.outer.start, place.outer.end - 1):
        place.scene.voices[document.sentence_at(position)] = voice.subject.person
    person = voice.subject.person
    if person:
        person.known = True
        if voice.subject.kind == "pronoun" and not person.gender:
            word = voice.subject.span.of(document.text).lower()
            person.gender = place.scene.tongue.pronouns.get(word, "")


def _is_stranger(place: Place, voice: Voice) -> bool:
    """Say whether a voice is one person whose name the text does not tell: "a farmer in a red cap"."""
    words = voice.subject.span.of(place.text).split()
    if words and words[-1].lower() in place.scene.tongue.body:
        return False  # "the high court"
    return voice.subject.kind in ("office", "other") and any(map(office_stem, words))
