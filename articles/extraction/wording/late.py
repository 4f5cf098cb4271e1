"""Patterns made when they are first asked: a text asks few of those that are known."""

from __future__ import annotations

import re
from typing import Any, cast

_NAMES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Late:
    """Stands for a pattern; once it has been asked, it answers with the pattern's own methods."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(self._source, self._flags)
        for own in _NAMES:
            setattr(self, own, getattr(pattern, own))
        return getattr(pattern, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is made when it is first asked.

    >>> late("[ab]+").findall("ab, b")
    ['ab', 'b']
    """
    return cast(re.Pattern[str], _Late(source, flags))
