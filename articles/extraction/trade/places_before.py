"""Sums told "respectively" of the regions that the sentence before names: "They bought $5m and $7m"."""

from __future__ import annotations

from dataclasses import replace

from ..records import Figure
from ..sentences.coded import HOME_REGION, REGION
from ..sentences.reading import Reading, Sentence

_LOOSE = ("topic", "the_region", "named_earlier")  # no name beside the sum itself


def share_places_before(
    reading: Reading, sentence: Sentence, figures: list[Figure]
) -> list[Figure]:
    """Return figures with the regions of the sentence before in their order, where it names as many."""
    number = reading.document.sentence_at(sentence.start) - 1
    if names_as_many(sentence, figures):
        return figures
    if number < 0 or reading.document.paragraph_at(sentence.start) != reading.document.paragraph_at(
        reading.document.sentences[number].start
    ):
        return figures
    before = reading.spots_between(*reading.document.sentences[number])
    here = {spot.letter for spot in sentence.spots}
    partners, reporters = (
        list(dict.fromkeys(s.code for s in before if s.letter == letter))
        for letter in (REGION, HOME_REGION)
    )
    if _are_of(figures, partners, "partner") and REGION not in here:
        return [
            replace(figure, partner=code, why={**figure.why, "partner": "respectively"})
            for figure, code in zip(figures, partners, strict=True)
        ]
    if _are_of(figures, reporters, "reporter") and HOME_REGION not in here:
        return [
            replace(figure, reporter=code, why={**figure.why, "reporter": "respectively"})
            for figure, code in zip(figures, reporters, strict=True)
        ]
    return figures


def _are_of(figures: list[Figure], codes: list[str], field: str) -> bool:
    """Say whether there is a region for each figure, and none has one of its own beside it."""
    return len(codes) == len(figures) and all(figure.why[field] in _LOOSE for figure in figures)


def names_as_many(sentence: Sentence, figures: list[Figure]) -> bool:
    """Say whether a sentence has a flow for each sum: "exports and imports were $5m and $7m"."""
    before = {cue.tag for cue in sentence.flows if cue.start < figures[0].span.start}
    return len(before or {cue.tag for cue in sentence.flows}) == len(figures)
