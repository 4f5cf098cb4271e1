"""The palette holds its contrast in light and dark: 4.5 for text, 3 for marks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

CSS = (Path(settings.BASE_DIR) / "static" / "css" / "tradeboard.css").read_text()
TOKEN_RE = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")
TEXTS = ["ink", "soft", "link", "target", "dispute", "turnover", "exports", "imports", "balance"]
MARKS = [
    f"{flow}-{step}" for flow in ("turnover", "exports", "imports", "balance") for step in (1, 2, 3)
]
MARKS += [f"set-{i}" for i in range(1, 7)] + ["field"]


def tokens(dark: bool) -> dict[str, str]:
    """The colours of a theme, as the stylesheet gives them."""
    light_part, _, rest = CSS.partition("@media (prefers-color-scheme: dark)")
    found = dict(TOKEN_RE.findall(light_part))
    return (
        {**found, **dict(TOKEN_RE.findall(rest.partition("/* 2 ground */")[0]))} if dark else found
    )


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", TEXTS)
def test_text_can_be_read(name: str, dark: bool) -> None:
    theme = tokens(dark)
    assert all(contrast(theme[name], theme[ground]) >= 4.5 for ground in ("paper", "sheet", "wash"))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", MARKS)
def test_marks_can_be_seen(name: str, dark: bool) -> None:
    theme = tokens(dark)
    assert contrast(theme[name], theme["paper"]) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_marked_words_can_be_read(dark: bool) -> None:
    theme = tokens(dark)
    assert contrast(theme["ink"], theme["mark"]) >= 4.5
    assert contrast(theme["ink"], theme["strip"]) >= 4.5


def test_no_font_comes_from_elsewhere() -> None:
    assert "@font-face" not in CSS
    assert "@import" not in CSS
    assert "http" not in CSS
