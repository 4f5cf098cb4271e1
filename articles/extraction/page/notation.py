"""Short ways of writing sums, rates and months put in full before a text is read, and rare quotation marks.

"$5m", "USD 5mn" and "5 mln. dollars" are read as "5 million", "5 pct" as "5 percent", "U.S. dollars" as
"dollars", "Jan.–Sep. 2023" and "9M 2023" or "9M23" as "January–September 2023" and "9 months 2023", "the
Russian Federation" as "Russia", "came in at $5m" as "amounted to $5m", so that no rule
has to know each way of writing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..records import Extraction, Quote
from .asides import asides
from .characters import apart, edited
from .long_forms import long_forms
from .missing_articles import missing_articles
from .reordered import reordered
from .short_forms import shortened
from .sum_verbs import common_verbs

# „Speech“ between marks of which the second opens it elsewhere.
_LOW_MARKS_RE = re.compile(r"„([^„“”]{1,800})“")
# Wires without brackets: «18 млрд /рост на 8,3 проц/».
_SLASHED_RE = re.compile(
    r"(?<=\s)/([^/\n()]{0,40}\d ?(?:%|проц|per ?cent)[^/\n()]{0,30})/(?=[\s,.;:])"
)


def write_out(text: str) -> tuple[str, Sequence[int]]:
    """Return the text with short ways of writing in full, and where each character stood before.

    >>> write_out("Up 5 pct to $4.2bn, a stand of 5 m")[0]
    'Up 5 percent to $4.2 billion, a stand of 5 m'
    """
    given = text
    if "„" in text:
        text = _LOW_MARKS_RE.sub(r"“\1”", text)
    if "/" in text:
        text = _SLASHED_RE.sub(r"(\1)", text)
    edits = apart(
        [
            *asides(text),
            *reordered(text),
            *long_forms(text),
            *shortened(text),
            *common_verbs(text),
            *missing_articles(text),
        ]
    )
    if edits:
        return edited(text, edits)
    return text, () if text == given else range(len(text))


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
