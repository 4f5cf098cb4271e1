"""What full-text search takes for words: the same on every database."""

from __future__ import annotations

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db.models import F, Func, TextField, Value

# PostgreSQL's Russian configuration stems Cyrillic words as Russian and Latin ones as English.
CONFIG = "russian"
# Where the character set is “C”, as on the embedded server, PostgreSQL counts every sign outside ASCII
# to the word it touches: «Молоко» would be another word than Молоко. So these are taken for spaces ...
SPACES = "«»„“”‟‹›‘’‚‐‑‒–—―…·•№§°≈≥≤±×−€₽\u00a0\u2002\u2003\u2009\u200a\u200b\u2028\u2029\u202f\u3000\ufeff"
# ... and these for nothing: a soft hyphen, and the stress above a vowel.
NOTHING = "\u00ad\u0301"
QUOTES = dict.fromkeys(map(ord, "«»„“”‟‹›"), '"')


def plain(field: str) -> Func:
    """Return a text column with a space for each sign that is no part of a word."""
    return Func(
        F(field),
        Value(SPACES + NOTHING),
        Value(" " * len(SPACES)),
        function="TRANSLATE",
        output_field=TextField(),
    )


def search_vector(*fields: str) -> SearchVector:
    """Return the words of columns, as a generated column holds them."""
    return SearchVector(*map(plain, fields), config=CONFIG)


def search_query(typed: str) -> SearchQuery:
    """Return the words that somebody typed; what stands in quotation marks of any kind is one phrase."""
    as_in_column = str.maketrans(SPACES, " " * len(SPACES), NOTHING)
    words = typed.translate(QUOTES).translate(as_in_column)
    return SearchQuery(words, config=CONFIG, search_type="websearch")
