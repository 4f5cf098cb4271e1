"""Tables of cues: phrases one a line in `cues_en.txt` and `cues_ru.txt`, under the tag of what they tell."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def read_cues(language: str, made: Mapping[str, str]) -> dict[str, str]:
    """Return tag → its phrases joined by "; ": those of the language's file, then those made of parts.

    In the file a line in square brackets opens a tag, a hash a remark; a star ends a stem.
    """
    table: dict[str, list[str]] = {}
    path = Path(__file__).with_name(f"cues_{language}.txt")
    phrases: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            phrases = table.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            phrases.append(line)
    return {tag: "; ".join([*told, *filter(None, [made.get(tag)])]) for tag, told in table.items()}
