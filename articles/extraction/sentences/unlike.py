"""Countries named only as what trade is unlike: "unlike that with China, it rose by 9%"."""

from __future__ import annotations

import re

_REACH = 70  # characters
_UNLIKE_RE = re.compile(
    r"(?:\b(?:unlike|in contrast (?:to|with)|as opposed to|contrary to)|(?<!\w)в отличие от)"
    r"(?: [^\W\d]+){0,4} $"
    # «Пусть не до таких цифр, как с Китаем, но вырос», "though not as fast as with China, …".
    r"|(?:\bnot (?:so|as|quite|to such)|(?<!\w)не (?:до )?(?:так|таки[ехмй]|такой|таким\w?|столь))\b"
    r"[^.;:–—]{0,40}(?<!\w)(?:as|как)(?: [^\W\d]+){0,3} $",
    re.IGNORECASE,
)
# The aside is over, and none of its own trade is told in it.
_CLOSED_RE = re.compile(
    r"[^\W\d]*(?: [^\W\d]+){0,2} ?[,)–—](?! ?(?:where|wh(?:ich|om|ose)|with which|to which"
    r"|где|куда|откуда|чей|чья|(?:со?|во?|из|на) котор\w+|котор\w+)\b)",
    re.IGNORECASE,
)


def is_unlike(text: str, start: int, end: int) -> bool:
    """Say whether the country between `start` and `end` stands in an aside of what trade is unlike."""
    if _CLOSED_RE.match(text, end) is None:
        return False
    return _UNLIKE_RE.search(text, max(0, start - _REACH), start) is not None
