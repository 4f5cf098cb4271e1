"""Sentences that only say who told of something, or end a question: their neighbours are read."""

from __future__ import annotations

from collections.abc import Sequence

from ..records import Span

_REMARK = 60  # characters: "Trade with Russia grows. That is important. It rose by 15%"
_REPORTS = (
    "об этом ",
    "это сообщ",
    "такие данные ",
    "this was ",
    "this is ",
    "it was reported",
    "it is reported",
)


def bridged(plain: str, spans: Sequence[Span], numbered: Sequence[bool]) -> list[bool]:
    """Say of each sentence whether a number stands behind the next, which only says who told, or asks.

    "Oryol sold more than it bought. This was reported by the customs. Exports came to $5m."
    "– Last year was hard. Has it fallen?" – "By a third, to $5m."
    """
    reports = [
        plain.startswith(_REPORTS, span.start)
        or plain.startswith("?", span.end - 1)
        or span.end - span.start < _REMARK
        for span in spans
    ]
    behind = [*numbered[2:], False, False][: len(spans)]
    return [a and b for a, b in zip([*reports[1:], False], behind, strict=True)]
