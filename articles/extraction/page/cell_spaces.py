"""Tables whose columns one space parts: "2019 2020" above rows such as "Exports 5.1 6.2"."""

from __future__ import annotations

import re

_YEAR = r"(?:19|20)\d\d(?: ?г\.?| год\w?)?"
_YEAR_RE = re.compile(_YEAR)
_HEAD_RE = re.compile(
    rf"^ *(?P<corner>[^\W\d][^\d\n|\t]{{1,40}} )?(?P<years>{_YEAR}(?: {_YEAR}){{1,8}}) *$",
    re.MULTILINE,
)
_ROW_RE = re.compile(r" *[^\W\d][^\d\n|\t]{1,60}?((?: [+–−-]?\d+(?:[.,]\d+)?){2,9}) *")
_NUMBER_RE = re.compile(r" (?=[+–−-]?\d)")
_ROWS = 2  # at least


def cell_spaces(text: str) -> list[int]:
    """Return the places of the spaces between the cells of rows that stand below years.

    >>> text = "2019 2020\\nExports 5.1 6.2\\nImports 7.3 8\\nThe end"
    >>> places = cell_spaces(text)
    >>> "".join("|" if at in places else letter for at, letter in enumerate(text)).split("\\n")
    ['2019|2020', 'Exports|5.1|6.2', 'Imports|7.3|8', 'The end']
    """
    places: list[int] = []
    for head in _HEAD_RE.finditer(text):
        years = [year.start() for year in _YEAR_RE.finditer(text, *head.span("years"))]
        rows = _rows_below(text, head.end() + 1, len(years))
        if len(rows) >= _ROWS:
            places += [year - 1 for year in years[not head["corner"] :]]
            places += [place for row in rows for place in row]
    return places


def _rows_below(text: str, start: int, columns: int) -> list[list[int]]:
    """Return the spaces before the numbers of each row with as many numbers as there are years."""
    rows: list[list[int]] = []
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        row = _ROW_RE.fullmatch(text, start, end)
        if row is None:
            if text[start:end].strip():
                break
        else:
            spaces = [space.start() for space in _NUMBER_RE.finditer(text, *row.span(1))]
            if len(spaces) != columns:
                break
            rows.append(spaces)
        start = end + 1
    return rows
