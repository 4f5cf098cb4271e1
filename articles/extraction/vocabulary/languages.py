"""The vocabulary of figures for each language, read when a text first needs it."""

from __future__ import annotations

from functools import lru_cache

from .tables import Vocabulary


@lru_cache(maxsize=2)
def vocabulary_of(language: str) -> Vocabulary:
    """Return the words of a language: "ru", else English."""
    if language == "ru":
        from .ru import RUSSIAN

        return RUSSIAN
    from .en import ENGLISH

    return ENGLISH
