"""Names that a text writes in capitals: «ПАВЕЛ ДРОЗДОВ: …», "PAVEL DROZDOV: …", told by the first name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .given import find_given
from .name_parts import is_like_surname
from .person_names import Name
from .tongue import RU, Tongue, office_stem
from .word_kinds import kind_of

_RU_RE = re.compile(
    r"(?<![А-ЯЁа-яё-])([А-ЯЁ]{3,})[ \xa0]([А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?)(?![А-ЯЁа-яё-])"
)
_EN_RE = re.compile(r"(?<![A-Za-z-])([A-Z]{3,})[ \xa0]([A-Z]{4,}(?:-[A-Z]{3,})?)(?![A-Za-z-])")


def names_in_capitals(text: str, tongue: Tongue) -> Iterator[tuple[int, int, Name]]:
    """Yield the names in text order, written as other texts would write them, and where each starts."""
    for match in (_RU_RE if tongue is RU else _EN_RE).finditer(text):
        first, last = match[1].title(), match[2].title()
        if find_given(first) is None or office_stem(last):
            continue
        if is_like_surname(last) if tongue is RU else not kind_of(last, tongue):
            yield match.start(), match.start(), Name(0, len(match[0]), (first, last), "other")
