"""What the tests of pages share."""

from __future__ import annotations

import pytest

from tests.pages.regions import Figures, fill_rostov


@pytest.fixture
def figures() -> Figures:
    """Rostov Oblast with every kind of figure."""
    return fill_rostov()
