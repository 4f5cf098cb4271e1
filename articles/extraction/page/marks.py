"""Marks of how a page was written down and not of what it says, found so that they can be left out.

Entities and tags of HTML ("&nbsp;", "<b>"), the stars, heads and links of Markdown, addresses of
pages, and bullets before whole paragraphs.
"""

from __future__ import annotations

import re
from html import unescape

Edit = tuple[int, int, str]  # from where to where in the text, and what stands there instead

_ENTITY_RE = re.compile(
    r"&(?:amp;)?((?:[a-z]{2,6}\d{0,2}|#\d{2,5}|#x[\da-f]{2,4});)", re.IGNORECASE
)
_TAG = (
    r"(?P<tag></?(?:p|div|li|h[1-6]|tr|ul|ol|b|i|u|strong|em|a|span|sup|sub|font|br)\b"
    r"(?:\s[^<>\n]{0,300})?/?>)"
)
_ENDS_LINE_RE = re.compile(r"</(?:p|div|li|h[1-6]|tr)\b|<br", re.IGNORECASE)
# "[Tula Oblast](https://…)" keeps its words; a picture has none.
_LINK = (
    r"(?P<picture>!\[[^\]\n]{0,200}\]\([^()\s]{1,300}\))"
    r"|(?P<opens>\[)(?=[^\[\]\n]{1,200}\]\((?:https?:|/|#|www)[^()\n]{0,300}\))"
    r"|(?P<target>\]\((?:https?:|/|#|www)[^()\n]{0,300}\))"
)
_URL = r"[(<\[]?https?://[^\s()<>\[\]«»\"]{4,300}(?<![.,;:])[)>\]]?"
_ADDRESS = rf"(?P<address>(?<=[^\s.!?:]) {_URL}(?=[\s.,;:)]|$)|(?<=\n){_URL}(?=\n))"
_STRESSED = (
    r"(?<!-)(?P<two>\*\*|__)(?=[^\s*_])(?P<bold>[^*_\n]{1,300})(?<=\S)(?P=two)"
    r"|(?<![\w*])(?P<one>[*_])(?=[^\W_])(?P<slanted>[^*_\n]{1,200})(?<=[^\s*_.])(?P=one)(?![\w*])"
)
_HEAD = r"(?P<head>\A# (?=\S)|^#{2,6} (?=\S))"  # "# Russia" further below is a tag
_MARK_RE = re.compile(
    "|".join((_TAG, _LINK, _ADDRESS, _STRESSED, _HEAD)), re.IGNORECASE | re.MULTILINE
)
_HINTS = ("**", "__", "](", "<", "# ", " *", " _", "\n*", "\n_", "://")
_BULLET_RE = re.compile(r"^[•●▪■◦►▶✓✔›>*–-] ?(?=\S)", re.MULTILINE)
_LINE_RE = re.compile(r"^.*\S", re.MULTILINE)
_BULLETS = frozenset("•●▪■◦►▶✓✔›>*")


def entities(text: str) -> list[Edit]:
    """Return the edits that put letters where entities stand for them.

    >>> entities("5&nbsp;mln &laquo;Soyuz&raquo; R&D;")
    [(1, 7, ' '), (11, 18, '«'), (23, 30, '»')]
    """
    if "&" not in text:
        return []
    found = ((match, unescape(f"&{match[1]}")) for match in _ENTITY_RE.finditer(text))
    return [
        (*match.span(), " " if letter.isspace() else letter)
        for match, letter in found
        if len(letter) == 1
    ]


def marks(text: str) -> list[Edit]:
    """Return the edits that leave out tags, the marks of Markdown, and addresses behind words.

    >>> marks("**Trade** with [Tula](https://a.by/1)")
    [(0, 2, ''), (7, 9, ''), (15, 16, ''), (20, 37, '')]
    """
    if text[:1] not in "#*_" and not any(hint in text for hint in _HINTS):
        return []
    edits: list[Edit] = []
    for match in _MARK_RE.finditer(text):
        kept = match["bold"] or match["slanted"]
        if kept:
            width = (match.end() - match.start() - len(kept)) // 2
            edits += [
                (match.start(), match.start() + width, ""),
                (match.end() - width, match.end(), ""),
            ]
        else:
            ends_line = match["tag"] and _ENDS_LINE_RE.match(match["tag"])
            edits.append((*match.span(), "\n" if ends_line else ""))
    return edits


def bullets(text: str) -> list[Edit]:
    """Return the edits that leave out bullets where a page has put one before every line.

    >>> bullets("• Trade grew.\\n\\n• It was a good year."), bullets("Goods:\\n• tea")
    ([(0, 2, ''), (15, 17, '')], [])
    """
    first = text.lstrip()[:1]
    if first not in _BULLETS:
        return []
    edits = [(*match.span(), "") for match in _BULLET_RE.finditer(text)]
    return edits if len(edits) >= sum(1 for _ in _LINE_RE.finditer(text)) else []
