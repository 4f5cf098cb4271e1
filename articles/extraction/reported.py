"""Speech retold without marks: "X noted that …", "according to X, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .marks import Stretch
from .records import Span
from .scene import Scene
from .speakers import Voice


def find_reported(scene: Scene, spoken: Sequence[Stretch]) -> Iterator[tuple[Span, Voice]]:
    """Find retold words in text order, at most one stretch a sentence, where somebody is named."""
    yield from ()
