"""The tense of what a clause tells: behind, still to come, or not to be told from its words."""

from __future__ import annotations

from functools import lru_cache

from ..vocabulary.years import (
    AGREED,
    AGREED_STEMS,
    AIMS,
    BARE_VERBS,
    COMING_STEMS,
    COMING_TO,
    COMING_WORDS,
    INFINITIVE_ENDINGS,
    INFINITIVES,
    MOVED,
    MOVES,
    NO_VERB_ENDINGS,
    NO_VERB_STEMS,
    PAST_ENDINGS,
    PAST_WORDS,
)
from .year_words import MONTH_OF_MAY_RE, WORD_RE

# Behind them a form that may be past is none: "will be held", "will cost", "can put".
_BEFORE_BARE = frozenset(
    ("be", "will", "would", "shall", "should", "can", "could", "may", "might", "must")
)
_WHOM = 3  # words between "invited" and "to"


def nearest_tense(before: str, after: str) -> str:
    """Return `past`, `coming`, or `open` where no verb stands on either side."""
    words_before, words_after = words_of(before), words_of(after)
    size = len(words_before)
    nearest, tense = 1000, "open"
    for distance in range(size):
        found = _tense_at(words_before, size - 1 - distance)
        if found:
            nearest, tense = distance, found
            break
    for distance in range(min(len(words_after), nearest)):
        found = _tense_at(words_after, distance)
        if found:
            return found
    return tense


def words_of(told: str) -> list[str]:
    """Return the words of a clause in lower case, without the month of May."""
    return WORD_RE.findall(MONTH_OF_MAY_RE.sub("", told) if "may" in told else told)


def tenses(words: list[str]) -> set[str]:
    """Return the tenses of all verbs: "is set to hit" is still to come, though "set" is past."""
    return {_tense_at(words, index) for index in range(len(words))}


@lru_cache(maxsize=8192)
def word_tense(word: str) -> str:
    """Return `past` or `coming` for a verb, else an empty string."""
    if (
        word in COMING_WORDS
        or word.startswith(COMING_STEMS)
        or word.endswith(("'ll", "'d", "’ll", "’d"))
    ):
        return "coming"
    if word in PAST_WORDS:
        return "past"
    is_past = len(word) > 3 and word.endswith(PAST_ENDINGS) and word not in BARE_VERBS
    is_noun = word.startswith(NO_VERB_STEMS) or word.endswith(NO_VERB_ENDINGS)
    return "past" if is_past and not is_noun else ""


def has_past(clause: str) -> bool:
    """Say whether any verb is past ("be hosted" is none), those of agreeing on what is to come left out."""
    return "past" in tenses([word for word in words_of(clause) if not _agrees(word)])


def _agrees(word: str) -> bool:
    """Say whether a word tells of agreeing, deciding or inviting."""
    return word in AGREED or word.startswith(AGREED_STEMS)


def _tense_at(words: list[str], index: int) -> str:
    """Return the tense of one word with the words before it: "to be held", "is to", "will be opened"."""
    word = words[index]
    previous = words[index - 1] if index else ""
    if word == "to":
        agreed = not AGREED.isdisjoint(words[max(0, index - _WHOM) : index])
        return "coming" if agreed or previous in COMING_TO else ""
    if previous == "to" and word in AIMS:
        return "coming"  # "there is every reason to reach"
    if previous == "to" and word in MOVES and index > 1 and words[index - 2] in MOVED:
        return "coming"  # but not "it began to grow", "exports helped to increase"
    if word in INFINITIVES:
        return "" if word_tense(previous) == "past" else "coming"
    if word.startswith(AGREED_STEMS) and _has_infinitive(words[index + 1 : index + 1 + _WHOM]):
        return "coming"
    tense = word_tense(word)
    return "coming" if tense == "past" and previous in _BEFORE_BARE else tense


def _has_infinitive(words: list[str]) -> bool:
    """Say whether one of a few Russian words is an infinitive."""
    return any(word.endswith(INFINITIVE_ENDINGS) for word in words)
