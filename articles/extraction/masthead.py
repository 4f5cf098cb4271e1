"""Find what stands at the head of a text: its title and who published it."""

from __future__ import annotations

import re

from .page.headline import LOADED_RE, is_masthead
from .text import Document
from .vocabulary.sources import AGENCIES, DOMAINS

_DATELINE_RE = re.compile(
    r"""[A-ZА-ЯЁ][\w.'’\ –—-]{2,40}[,.–—-]\s*\(?\s*(?:\d{1,2}[ .]|[A-Za-z]{3,9}\.?\ \d)
      | \d{1,2}[.:]\d{2}
      | \d{1,2}\ \w+\ \d{4}""",
    re.VERBOSE,
)
_SENTENCE_END_RE = re.compile(r"[.;:,]$")
_TITLE_MAX = 220
_SOURCE_REACH = 600

# "MINSK, 5 January (BelTA) –", "UFA, June 28. /Volga Newswire/."
_DATELINE_SOURCE_RE = re.compile(
    r"\d[^\n()/]{0,24}[,.]?\s*(?:\(([^()\n\d]{3,40})\)|/([^/\n\d]{3,40})/)\s*[.–—:-]"
)
_NO_SOURCE_RE = re.compile(
    r"\b(?:own correspondent|correspondent|photo|video|corr|фото|корр)\b", re.IGNORECASE
)
_SITE = rf"(?:[a-z0-9-]+\.){{1,3}}(?:{DOMAINS})\b"
_AGENCY_RE = re.compile(
    "|".join(re.escape(name) + r"(?![^\W_])" for name in sorted(AGENCIES, key=len, reverse=True))
)
_SITE_SAYS_RE = re.compile(
    rf"\b({_SITE})\s+(?:reports?|writes?|has learn\w+|informs?|сообща\w+|пишет|передает|передаёт)"
    rf"|(?:source|источник)\s*:\s*({_SITE})|^[ \t]{{0,8}}({_SITE})[ \t]{{0,8}}$",
    re.IGNORECASE | re.MULTILINE,
)


def find_title(document: Document) -> str | None:
    """Return the first paragraph where it is a headline, or the next one below a line with the date."""
    for number, span in enumerate(document.paragraphs[:3]):
        line = " ".join(span.of(document.text).split())
        is_last = number + 1 >= len(document.paragraphs)
        if is_last or len(line) > _TITLE_MAX:
            return None
        if loaded := LOADED_RE.match(line):
            if is_masthead(line):
                continue
            line = line[loaded.end() :]
        if _DATELINE_RE.match(line):
            if len(line) > 60:
                return None
            continue
        return None if _SENTENCE_END_RE.search(line) else line
    return None


def find_source(document: Document) -> str | None:
    """Return who published the text, where the text says so: a date line, an agency, a site."""
    text = document.text
    head = text[:_SOURCE_REACH]
    dateline = _DATELINE_SOURCE_RE.search(head) if "(" in head or "/" in head else None
    if dateline and not _NO_SOURCE_RE.search(dateline[0]):
        return (dateline[1] or dateline[2]).strip()
    if document.words.sites:
        site = _SITE_SAYS_RE.search(text)
        if site:
            return (site[1] or site[2] or site[3]).lower()
    for at in document.words.agencies:
        agency = _AGENCY_RE.match(text, at)
        if agency and not text[at - 1 : at].isalnum():
            return AGENCIES[agency[0]]
    return None
