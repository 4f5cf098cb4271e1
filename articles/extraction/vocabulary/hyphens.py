"""Parts of words written with a hyphen wherever they stand, English and Russian."""

from __future__ import annotations

# What opens a word of two parts, by itself or as the end of its first part.
FIRST_PARTS = frozenset(
    "year month half quarter two three four five six seven eight nine ten long short mid well high low"
    " large small non self co ex vice trade export import agro socio on same day"
    " торгово научно социально общественно культурно внешне производственно экономико политико юго северо"
    " технико военно материально агро мини вице экспортно импортно по кое из экс пресс бизнес"
    " какой какого какие каких когда где что чего кто как".split()
)
LAST_PARTS = frozenset("то либо нибудь таки за под on year to term based oriented".split())
# "Two- and three-year": no word goes on.
LINKS = frozenset("and or to и или а но".split())
