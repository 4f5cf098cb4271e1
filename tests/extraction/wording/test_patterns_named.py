"""Patterns are made when they are first asked: each that a module names can be made."""

from __future__ import annotations

import importlib
import pkgutil

import articles.extraction
from articles.extraction.wording.lexicon import _AtFirstUse
from articles.extraction.wording.telling import Rule


def test_each_pattern_that_a_module_names_can_be_made() -> None:
    named = 0
    for found in pkgutil.walk_packages(articles.extraction.__path__, "articles.extraction."):
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, _AtFirstUse):
                named += 1
                assert value.search is not None, found.name
            elif isinstance(value, Rule):
                named += 1
                assert value.pattern.search is not None, found.name
    assert named > 300
