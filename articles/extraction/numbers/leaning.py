"""Changes that lean on the one before: "exports grew by 6%, imports by 3%", "by almost half, by 47%"."""

from __future__ import annotations

from ..wording.lexicon import compiled
from .change_words import ChangeWords
from .sizes import INDEX_LEAST, Change, Size, percent_of

_ROUGHLY = 15  # percent between "by almost half" and the number that says it exactly
_SHARE_RE = compiled(r"\bshares?\b|(?<!\w)(?:дол[яюейи]|удельн\w+ вес\w*)(?!\w)")


def leaning(
    reader: ChangeWords, size: Size, found: list[Change], plain: str, floor: int
) -> Change | None:
    """Return a change that leans on the last; one that says it exactly takes its place."""
    last = found[-1]
    in_percent = size.kind == "percent" and not size.sign and _is_in_words(plain, last)
    if in_percent and reader.restated.fullmatch(plain, last.end, size.start):
        exact = _repeated(size, last)
        if exact is not None and abs(exact.percent - last.percent) < _ROUGHLY:
            found.pop()
            return exact
    led = reader.repeated.search(plain, floor, size.start)
    if led is None or _SHARE_RE.search(plain, led.start(), size.start):
        return None  # "exports grew by 21%, with Russia's share at 54%"
    if reader.rejected_after.match(plain, size.end):
        return None  # "grew by 21% and came to $5m, or 41% of the total"
    if reader.rejected_before.search(plain, led.start(), size.start):
        return None  # "went up by 9% and fell behind imports three times"
    return _repeated(size, last)


def _is_in_words(plain: str, change: Change) -> bool:
    """Say whether a change is told without a digit: "by almost half"."""
    return not any(letter.isdigit() for letter in plain[change.start : change.end])


def _repeated(size: Size, before: Change) -> Change | None:
    """Return "another 40 percent" as a change that goes the way of the one before it."""
    way = "up" if before.percent > 0 else "down"
    if before.rule.startswith("index") and size.kind == "percent" and size.value >= INDEX_LEAST:
        way = "index"
    percent = percent_of(size, way)
    if percent is None:
        return None
    rule = "index_repeated" if way == "index" else "repeated"
    return Change(size.start, size.end, percent, rule)
