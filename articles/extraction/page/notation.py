"""Short ways of writing sums, rates and months put in full before a text is read, and rare quotation marks.

"$5m", "USD 5mn" and "5 mln. dollars" are read as "5 million", "5 pct" as "5 percent", "U.S. dollars" as
"dollars", "Jan.–Sep. 2023" and "9M 2023" as "January–September 2023" and "9 months 2023", "the
Russian Federation" as "Russia", so that no rule has to know each way of writing.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Sequence
from dataclasses import replace

from ..records import Extraction, Quote
from .characters import edited
from .short_forms import shortened

_SHORT_RE = re.compile(
    r"""(?<=\d)[ -]?(?:
        (?P<million>m(?:ln?|n|io)?)|(?P<billion>bl?n?)|(?P<trillion>tr?ln|tn)
    )\b(?:\.(?=\ ?(?:(?-i:[a-z$€])|U\.?S\b|USD\b)))?
    | (?<=\d)\ ?(?P<percent>p(?:ct|c|er-?cents|er-cent)\b)
    | (?P<ours>\b(?:U\.\ ?S\.|US|American)\ )(?=dollars?\b)
    | \bU\.\ ?S\.(?=\ ?\$)
    | (?P<mark>``|(?<!\d)'')
    | (?P<russia>(?-i:\b(?:the\ )?Russian\ Federation\b))
    | (?P<belarus>(?-i:\b(?:the\ )?Republic\ of\ Belarus\b))
    | \b(?P<part>[1-4][HQ])(?=,?\ (?:of\ )?(?:19|20)\d\d\b)
    | \b(?P<month>(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b\.?
      (?=\ ?[-–—/]\ ?[A-Z][a-z]{2}|,?\ (?:19|20)\d\d\b)
    | (?<=[-–—/])(?P<last>\ ?(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b(?:\.(?=\ [a-z(]))?""",
    re.VERBOSE | re.IGNORECASE,
)
# „Speech“ between marks of which the second opens it elsewhere.
_LOW_MARKS_RE = re.compile(r"„([^„“”]{1,800})“")
# One letter is a million of money only beside a currency: "a stand of 5 m" is long.
_MONEY_BEFORE_RE = re.compile(
    r"(?:[$€£₽]|\b(?:USD|EUR|RUB|RUR|BYN|Br)) ?\d[\d.,]*(?: ?(?:[-–—]|to|and) ?\d[\d.,]*)?\Z"
)
_MONEY_AFTER_RE = re.compile(r",? (?:US |U\.S\. |Russian )?(?:dollars?|USD|EUR|ro?ubles?|euros?)\b")
_REACH = 24
_AS_IS = {"ours": "", "percent": " percent", "mark": '"', "russia": "Russia", "belarus": "Belarus"}
# "In 9M 2023": the first nine months.
_COUNT_BEFORE_RE = re.compile(r"(?<![\d.,$€£] )(?<![\d.,$€£])(?:[2-9]|1[01])\Z")
_YEAR_AFTER_RE = re.compile(r" (?:of )?(?:19|20)\d\d\b")


def write_out(text: str) -> tuple[str, Sequence[int]]:
    """Return the text with short ways of writing in full, and where each character stood before.

    >>> write_out("Up 5 pct to $4.2bn, a stand of 5 m")[0]
    'Up 5 percent to $4.2 billion, a stand of 5 m'
    """
    full, places = _written_out(text)
    if not (edits := shortened(full)):
        return full, places
    full, kept = edited(full, edits)
    return full, [places[place] for place in kept] if places else kept


def _written_out(text: str) -> tuple[str, Sequence[int]]:
    """Return the text with what is short in Latin letters in full, and the places before."""
    given = text
    if "„" in text:
        text = _LOW_MARKS_RE.sub(r"“\1”", text)
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for match in _SHORT_RE.finditer(text):
        full = _full(text, match)
        if full is None:
            continue
        start, end = match.span()
        parts += [text[at:start], full]
        places += [*range(at, start), *_spread(start, end, len(full))]
        at = end
    if not parts:
        return text, () if text == given else range(len(text))
    parts.append(text[at:])
    places += range(at, len(text))
    return "".join(parts), places


def as_written(
    found: Extraction, full: str, text: str, places: Sequence[int], title: str | None
) -> Extraction:
    """Return what was found in the text written out with its names as they stand in the text before.

    A `title` that was given beforehand stays as it is.
    """

    def back(words: str | None) -> str | None:
        start = full.find(words) if words else -1
        if not words or start < 0:
            return words
        return text[places[start] : places[start + len(words) - 1] + 1]

    def quote(record: Quote) -> Quote:
        return replace(record, role=back(record.role)) if record.role else record

    return replace(
        found,
        title=title or back(found.title),
        source=back(found.source),
        quotes=tuple(map(quote, found.quotes)),
        reported=tuple(map(quote, found.reported)),
    )


def _full(text: str, match: re.Match[str]) -> str | None:
    """Return what is written short in full, None where it may be something else."""
    kind = match.lastgroup
    if kind is None:
        return "US"  # before "$"
    if kind in _AS_IS:
        return _AS_IS[kind]
    if match["part"]:
        return match["part"][::-1]
    if match["month"] or match["last"]:
        return _month(match["month"] or match["last"])
    if len(match[kind]) == 1:
        before = text[max(0, match.start() - _REACH) : match.start()]
        if not _MONEY_BEFORE_RE.search(before) and not _MONEY_AFTER_RE.match(text, match.end()):
            is_months = _YEAR_AFTER_RE.match(text, match.end()) and _COUNT_BEFORE_RE.search(before)
            return " months" if is_months and match["million"] else None
    return f" {kind}"


def _month(short: str) -> str:
    """Return a month by its whole name.

    >>> _month("Sept"), _month(" Jan")
    ('September', ' January')
    """
    name = next(name for name in month_name if name[:3] == short.strip()[:3])
    return short[: -len(short.strip())] + name


def _spread(start: int, end: int, length: int) -> list[int]:
    """Return places between `start` and `end` for so many characters, the last for all that are left.

    >>> _spread(3, 5, 4)
    [3, 4, 4, 4]
    """
    return [min(start + step, end - 1) for step in range(length - 1)] + [end - 1] * (length > 0)
