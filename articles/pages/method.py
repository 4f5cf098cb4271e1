"""The method page: every rule by which the site reads, chooses, implies and draws, and how well it reads."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.utils.translation import gettext

from articles.exports.meanings import MEANINGS
from articles.pages.caching import public_page
from articles.series.rules import RULES

# A line break within a paragraph, but not before a numbered point.
LINE_BREAK_RE = re.compile(r"(?<!\n)\n[ ]*(?!\n|[ ]*\d\.\s)")
ACCURACY = Path(__file__).with_name("accuracy.json")


@lru_cache(maxsize=1)
def read_accuracy() -> dict[str, Any]:
    """Return the measured accuracy that comes with this version: date, sets, measures."""
    content: dict[str, Any] = json.loads(ACCURACY.read_text("utf-8"))
    return content


def accuracy_rows() -> list[dict[str, object]]:
    """Return a row a set of articles: how many, and each measure as a percentage."""
    return [
        {"name": row["name"], "articles": row["articles"],
         "cells": [f"{100 * row[measure]:.1f}" for measure, _ in measures()]}
        for row in read_accuracy()["sets"]
    ]  # fmt: skip


def measures() -> list[tuple[str, str]]:
    """Return the measures' keys with the headings of their columns."""
    return [
        ("values", gettext("values")),
        ("figures", gettext("whole figures")),
        ("quotes", gettext("quotations")),
        ("speakers", gettext("quotations with speaker")),
        ("dates", gettext("dates")),
    ]


def rule_sections() -> list[dict[str, str]]:
    """Return every rule of the series, each as the module that follows it states it."""
    return [
        {"anchor": slugify(heading), "heading": heading, "text": flow_lines(text)}
        for heading, text in RULES
    ]


def flow_lines(text: str) -> str:
    """Return a rule's text with its lines joined into paragraphs; numbered points stay lines.

    >>> flow_lines("One\\ntwo:\\n\\n1. a\\n   b\\n2. c")
    'One two:\\n\\n1. a b\\n2. c'
    """
    return LINE_BREAK_RE.sub(" ", text).replace("*", "")


@public_page
def method(request: HttpRequest) -> HttpResponse:
    """Serve the method page."""
    return render(
        request,
        "articles/method.html",
        {
            "columns": [(", ".join(names), told) for names, told in MEANINGS],
            "rules": rule_sections(),
            "accuracy": accuracy_rows(),
            "measured_on": read_accuracy()["measured_on"],
            "headings": [words for _, words in measures()],
        },
    )
