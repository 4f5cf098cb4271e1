"""Answers read with their questions: "And the goal for this year?" – "Half a billion."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ..cues import find_flows, find_statuses
from ..numbers.numerals import parse_number
from ..numbers.sizes import Change
from ..vocabulary.questions import ASKS_GROWTH, ASKS_WHEN, GROWN_BY
from ..wording.lexicon import Cue, compiled
from .sentence import Sentence

_ASKS_RE = re.compile(r"\?[”»\"]?\s*\Z")
_ASKS_WHEN_RE = compiled(ASKS_WHEN)
_ASKS_GROWTH_RE, _GROWN_BY_RE = compiled(ASKS_GROWTH), compiled(GROWN_BY)
_ASKER = 8  # characters: "Q. " before a question
_OF_IT_RE = compiled(
    r"\bof (?:it|them|this|that|which)\b|(?<!\w)(?:из (?:них|этого|этой)|в том числе)(?!\w)"
)
_ASKED = 90  # characters
_LONGEST = 160  # characters of a question
_BARE = 24  # characters
_SOON = 40  # characters of an answer before its number


def join_answers(plain: str, sentences: list[Sentence]) -> None:
    """Give each short answer the words of its question, where those tell what its number is."""
    for question, answer in _answered(sentences):
        if question.periods and asks_when(plain, question):  # «А что с полугодием?»: not since it
            question.periods = [replace(p, role="own") for p in question.periods]
        if _asks(plain, question) and not answer.changes:
            _read_growth(plain, question, answer)
        if _asks(plain, question) and _answers(answer):
            _join(plain, question, answer)


def _answered(sentences: list[Sentence]) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield each sentence with the next, and with the one behind a bare "We have." or "Yes, of course."."""
    for first, second in pairwise(sentences):
        yield first, second
    for first, second, third in zip(sentences, sentences[1:], sentences[2:], strict=False):
        is_bare = second.end - second.start < _BARE and not second.has_numbers and not second.cues
        if is_bare and not second.spots and second.paragraph == third.paragraph != first.paragraph:
            yield first, third


def _read_growth(plain: str, question: Sentence, answer: Sentence) -> None:
    """Give an answer the change that it tells by its size alone: "Has it grown?" – "Yes, by 9%."."""
    if (
        question.end - question.start > _ASKED
        or question.amounts
        or any(p.year for p in question.periods)
    ):
        return
    asked = _ASKS_GROWTH_RE.search(plain, question.start, question.end)
    grown = _GROWN_BY_RE.match(plain, answer.start, answer.end) if asked else None
    if asked is None or grown is None:
        return
    size = parse_number(grown["size"].replace(",", "."))
    percent = size if asked["up"] else -size
    answer.changes = [Change(grown.start("size"), grown.end(), percent, "repeated")]
    answer.head = grown.start("size")


def asks_when(plain: str, sentence: Sentence) -> bool:
    """Say whether a sentence asks for some months and nothing else: "And the first half-year?"."""
    own = [p for p in sentence.periods if p.role in ("own", "since", "deadline")]
    start, end = sentence.head, sentence.end
    if len(own) != 1 or end - start > _ASKED or "?" not in plain[end - 3 : end]:
        return False
    rest = f"{plain[start : own[0].start]} {plain[own[0].end : end]}"
    return _ASKS_WHEN_RE.fullmatch(" ".join(rest.split())) is not None


def asks_itself(plain: str, opens: int, sentence: Sentence) -> bool:
    """Say whether a sentence asks what its own paragraph answers, or of a part: "But what do we import?"."""
    if not plain.startswith("?", sentence.end - 1):
        return False
    is_part = _OF_IT_RE.search(plain, sentence.start, sentence.end) is not None
    return is_part or sentence.start > opens + _ASKER


def _asks(plain: str, sentence: Sentence) -> bool:
    """Say whether a sentence asks for a number that it does not give itself."""
    if sentence.amounts or sentence.changes or sentence.is_title:
        return False
    if (
        sentence.end - sentence.start > _LONGEST
        or "?" not in plain[sentence.end - 3 : sentence.end]
    ):
        return False
    return bool(_ASKS_RE.search(plain, sentence.start, sentence.end))


def _answers(sentence: Sentence) -> bool:
    """Say whether a number opens a sentence, with no word of its own for what it is."""
    numbers = [a.start for a in sentence.amounts] + [c.start for c in sentence.changes]
    if not numbers or min(numbers) - sentence.start > _SOON:
        return False
    return not _before(find_flows(sentence.cues), min(numbers))


def _before(cues: list[Cue], limit: int) -> bool:
    return any(cue.start < limit for cue in cues)


def _join(plain: str, question: Sentence, answer: Sentence) -> None:
    """Let an answer begin where its question does."""
    asked = question.cues
    numbers = [a.start for a in answer.amounts] + [c.start for c in answer.changes]
    number = min(numbers)
    if any(period.start < number for period in answer.periods):
        # "What do you plan to buy?" – "In 2017 it was $5m.": no plan for that year
        asked = find_flows(asked)
        if not asked or answer.periods[0].role == "base":
            return
    told = find_statuses(asked) or find_flows(asked)
    if not told and not asks_when(plain, question):
        return
    is_dated = any(period.role in ("own", "deadline") for period in answer.periods)
    answer.start = answer.head = question.start
    answer.is_answer = True
    answer.cues = [*asked, *answer.cues]
    answer.spots = [*question.spots, *answer.spots]
    answer.offices = [*question.offices, *answer.offices]
    answer.periods = answer.periods if is_dated else [*question.periods, *answer.periods]
