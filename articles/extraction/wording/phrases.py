"""Patterns made of phrases: the longest phrase at a place is found in one go.

A phrase that ends in `*` stands for every word that begins so; a space for any run of spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_END = ""  # marks the end of a phrase in the tree of letters


def phrases_of(entry: str) -> list[str]:
    """Return the phrases of one table entry.

    >>> phrases_of("more than; over;  at least")
    ['more than', 'over', 'at least']
    """
    return [" ".join(part.split()) for part in entry.split(";") if part.strip()]


def pattern_of(phrases: Iterable[str]) -> str:
    """Return a pattern source that matches the longest of `phrases` at a place.

    >>> pattern_of(["over", "overall"])
    'over(?:all)?'
    """
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _branch(tree)


def short_pattern_of(phrases: Iterable[str]) -> str:
    """Return what `pattern_of` does, with the words that may follow several first words written once.

    It is made for a table that stands in a pattern many times; a stem is no first word of it.

    >>> short_pattern_of(["this year", "last", "last year"])
    '(?:(?:this|last) +year|last)'
    """
    tails: dict[str, set[str]] = {}
    for phrase in phrases:
        word, _, tail = phrase.partition(" ")
        tails.setdefault(word, set()).add(tail)
    alike: dict[frozenset[str], list[str]] = {}
    for word, some in tails.items():
        alike.setdefault(frozenset(some - {""}), []).append(word)
    lone = [word for word, some in tails.items() if "" in some]
    ways = [
        f"{pattern_of(words)} +{short_pattern_of(sorted(some))}"
        for some, words in alike.items()
        if some
    ]
    ways += [pattern_of(lone)] if lone else []
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def first_words_of(phrases: Iterable[str]) -> str:
    """Return a pattern source that matches the longest first word of `phrases` at a place.

    >>> first_words_of(["more than", "over"])
    '(?:more|over)'
    """
    return pattern_of(phrase.partition(" ")[0] for phrase in phrases)


def _branch(node: dict[str, Any]) -> str:
    """Return the pattern source of one node of the tree, longest ways first."""
    run = ""
    while len(node) == 1:  # most letters of most phrases
        letter, node = next(iter(node.items()))
        if letter == _END:
            return run
        run += r"\w*" if letter == "*" else _LETTERS[letter]
    ways = [_LETTERS[k] + _branch(v) for k, v in node.items() if k not in ("*", _END)]
    if not ways:  # no words at all, or a stem
        return run + r"\w*" if "*" in node else run
    if "*" in node:
        return run + "(?:" + "|".join([*ways, r"\w*"]) + ")"
    return run + "(?:" + "|".join(ways) + ")" + ("?" if _END in node else "")


class _Letters(dict[str, str]):
    """Letter → its source."""

    def __missing__(self, letter: str) -> str:
        source = self[letter] = " +" if letter == " " else re.escape(letter)
        return source


_LETTERS = _Letters()
