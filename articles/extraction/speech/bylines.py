"""Who wrote a page, took its photographs or asked the questions: named on a line of its own, no speaker."""

from __future__ import annotations

import re

_DEEDS = (
    "written",
    "prepared",
    "reported",
    "compiled",
    "recorded",
    "interviewed",
    "edited",
    "translated",
    "story",
    "text",
    "words",
    "interview",
    "photo",
    "photos",
    "report",
)
_RU_DEEDS = (
    r"(?:материал |интервью |беседу |текст )?(?:подготовил|записал|беседовал|взял|провел|провёл|вел|вёл"
    r"|написал|перевел|перевёл|снимал|фотографировал)[аи]?"
)
# From the beginning of a line to the name.
_LEAD_RE = re.compile(
    rf"(?:^|\n)[^\w\n]*(?:(?:(?:{'|'.join(_DEEDS)}) )?by:? |talked(?: to us)?:? "
    r"|(?:text(?: and photos?)?|authors?|story|reporter|words|interview|correspondent)(?:: ?| [–—-] )"
    rf"|(?:автор\w*(?: текста| материала| статьи| фото)?|текст(?: и фото)?|корреспондент)(?:: ?| [–—-] )"
    rf"|{_RU_DEEDS}:? "
    r"|(?:text|story|words|by|текст|автор|подготовил)[^.!?\n]{1,40}[,;/|] ?(?:photos?|фото)(?: by)?:? )\Z",
    re.IGNORECASE,
)
# "Photo: Ivan Sedov" ends a caption too, «На фото Иван Седов» shows him.
_PHOTO_RE = re.compile(r"(?<!\bна )\b(?:фото|photo):? \Z", re.IGNORECASE)
_CREDIT_END_RE = re.compile(r"[ .,/|]*(?:\n|\Z)")
_REST_RE = re.compile(r"(?!['’]s\b)[^.!?\n]{0,60}\.?[ \t\r]*(?:\n|\Z)")
# "Maria Fox Published September 30, 2022": the line of who wrote, and when.
_PUBLISHED_RE = re.compile(
    r"(?: \([^()\n]{1,40}\))? ?(?:published|posted|updated)\b[:,]? [^\n]{0,30}\d{4}", re.IGNORECASE
)
# "Ivan Sedov / Personal archive", «Иван Седов/ТАСС»: whose photograph it is.
_CREDIT_RE = re.compile(
    r" ?[/|©] ?(?=[^\n.!?:«“\"]{2,40}(?:\n|\Z))[^\n]*?"
    r"(?:архив|archive|\bфото|photo|пресс-служб|press service|соцсет|social|getty|reuters|\bap\b|tass|тасс"
    r"|риа|\bria\b|sputnik|спутник|интерфакс|interfax|белта|belta|аиф)",
    re.IGNORECASE,
)
_LEAD = 64  # characters


def is_byline(text: str, start: int, end: int) -> bool:
    """Say whether a name stands on a line for who made the page: "Written by: A. Orlova"."""
    least = max(0, start - _LEAD - 1)
    line = text.rfind("\n", least, start)
    if start == line + 1 and (_CREDIT_RE.match(text, end) or _is_dated(text, start, end)):
        return True
    is_credit = _PHOTO_RE.search(text, max(0, start - 12), start) is not None
    if is_credit and _CREDIT_END_RE.match(text, end):
        return True
    if (line < 0 < least) or start - line > _LEAD or _REST_RE.match(text, end) is None:
        return False
    return _LEAD_RE.search(text, max(0, line), start) is not None


def _is_dated(text: str, start: int, end: int) -> bool:
    """Say whether a name that opens a line has the day of the page behind it, in or behind its capitals."""
    for word in (" Published", " Posted", " Updated"):
        at = text.find(word, start, end)
        end = at if at > start else end
    return _PUBLISHED_RE.match(text, end) is not None
