"""A flow word behind a sum that is not the sum's: of a share of it, of goods, of what is told next."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..vocabulary.besides import PART_BEHIND, PART_OPENS, SHARE_BEHIND
from ..wording.lexicon import Cue, compiled

_PART_BEHIND_RE = compiled(PART_BEHIND)
_SHARE_BEHIND_RE = compiled(SHARE_BEHIND)
_PART_OPENS_RE = compiled(PART_OPENS)
_IT_RE = compiled(r"(?<!весь )(?<!вся )(?<!все )(?<!\w)он(?!\w)")


def is_told_besides(reading: Reading, fact: Fact, behind: Cue) -> bool:
    """Say whether the first flow word behind a sum is of something else.

    "$91 million, two thirds of which are exports"; "$290 million, but there it is metal that we buy".
    """
    if _is_told_on(reading, fact, behind):
        return True
    if behind.tag not in ("exports", "imports"):
        return False
    if _SHARE_BEHIND_RE.match(reading.plain, behind.end, fact.right):
        return True
    return _PART_BEHIND_RE.match(reading.plain, fact.end, behind.start) is not None


def share_start(reading: Reading, fact: Fact) -> int:
    """Return where a share of a sum is told behind it, else where its words end.

    "$94 million, of which two thirds are Belarusian goods": the goods of both came to the sum.
    """
    if fact.amount is None:
        return fact.right
    share = _PART_OPENS_RE.match(reading.plain, fact.end, fact.right)
    return share.start() if share else fact.right


def _is_told_on(reading: Reading, fact: Fact, behind: Cue) -> bool:
    """Say whether "он" (the turnover) has the sum, not a flow told of next: "he was 5, exports grew"."""
    comma = reading.plain.find(",", fact.last, behind.start)
    return comma >= 0 and _IT_RE.search(reading.plain, fact.left, fact.first) is not None
