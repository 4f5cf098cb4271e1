"""Numbered sentences: what stands at a point of the chart, told in a list that paper keeps too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from articles.charts.formats import date_short
from articles.charts.marks import Mark
from articles.pages.sentences import placed_sentences
from articles.series.types import FigureRow

SIGNS = (*"①②③④⑤⑥⑦⑧⑨⑩", *(f"({number})" for number in range(11, 21)))  # few fonts have ⑪
_MOST_READ = 3 * len(SIGNS)  # marks whose sentences are looked at, for some share one


class Note(NamedTuple):
    """A sentence with the number that its points and rows bear."""

    sign: str
    words: str
    language: str
    href: str
    source: str
    said: str


def number_marks(
    marks: Sequence[Mark], link: Callable[[FigureRow], str]
) -> tuple[tuple[Mark, ...], list[Note]]:
    """Return the marks with the numbers of their sentences, and the sentences, in one query.

    Values of one sentence share its number. What lies beyond the twentieth sentence has none.
    """
    figures = {mark.figure.pk: mark.figure for mark in marks[:_MOST_READ]}
    sentences = placed_sentences(list(figures))
    signs: dict[tuple[int, int], str] = {}
    notes: list[Note] = []
    for key, figure in figures.items():
        found = sentences.get(key)
        if found is None or found.place in signs or len(notes) == len(SIGNS):
            continue
        sign = signs[found.place] = SIGNS[len(notes)]
        said, source = date_short(figure.published), figure.source_name
        notes.append(Note(sign, found.words, found.language, link(figure), source, said))
    borne = {key: signs.get(found.place, "") for key, found in sentences.items()}
    return tuple(replace(mark, note=borne.get(mark.figure.pk, "")) for mark in marks), notes
