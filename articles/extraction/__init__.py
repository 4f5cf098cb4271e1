"""Text → records. `extract` is the one public verb.

The modules here are the steps of reading: `text`, `places`, `quotes`, `published` and `masthead`,
then `amounts`, `changes`, `periods` and `cues`, which `figures` puts together; `records` is what
they return. What a step is made of stands in a room of its own: `wording` (tables, patterns and
the words of a text), `page` (furniture), `lands` (names of places), `calendar` (days and years),
`numbers`, `speech` (who speaks), `sentences` (places as letters, rows, tables), `facts` (what a
fact is like), `passage` (what is carried from sentence to sentence), `flow` (which way goods went),
`goods`, `exclusions` (what is no trade of the two), `trade` (who trades, each fact once), and
`vocabulary` (the words).
"""

import re
from datetime import date

from articles.extraction.figures import find_figures
from articles.extraction.masthead import find_source, find_title
from articles.extraction.page.characters import make_plain, spread
from articles.extraction.page.notation import as_written, write_out
from articles.extraction.places import find_places
from articles.extraction.published import find_published
from articles.extraction.quotes import find_quotes
from articles.extraction.records import Basis, Extraction
from articles.extraction.text import read_document


def extract(text: str, published: str | None = None, title: str | None = None) -> Extraction:
    """Return what a text states; `published` and `title` are what is known of it beforehand.

    `published` is a day as ISO 8601 writes it ("2024-03-05"), or None or "" where it is not known:
    then it is looked for in the text. ValueError names any other form and any day that never was.
    """
    if published and not _is_day(published):
        raise ValueError(f"published is a day such as 2024-03-05, not {published!r}")
    plain, places = make_plain(text)
    full, kept = write_out(plain)
    found = _read(full, published, title)
    if kept:
        found = as_written(found, full, plain, kept, title)
        places = [places[place] for place in kept] if places else kept
    return spread(found, text, places) if places else found


def _read(text: str, published: str | None, title: str | None) -> Extraction:
    """Return what a text of plain characters states."""
    document = read_document(text)
    places = find_places(document)
    direct, reported = find_quotes(document, places)  # first: it fills document.quotations
    document.voices = [(quote.span, quote.role) for quote in direct if quote.role]
    found, basis = (published, Basis.STATED) if published else find_published(document)
    regions = dict.fromkeys(
        place.code for place in places if "-" in place.code and place.kind != "third"
    )
    return Extraction(
        language=document.language,
        title=title or find_title(document),
        source=find_source(document),
        published=found,
        published_basis=basis,
        figures=tuple(find_figures(document, places, found)),
        quotes=tuple(direct),
        reported=tuple(reported),
        regions=tuple(regions),
    )


def _is_day(published: str) -> bool:
    """Say whether a day is written as "2024-03-05", and is one of the calendar."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", published, re.ASCII) is None:
        return False
    try:
        date.fromisoformat(published)
    except ValueError:
        return False
    return True
