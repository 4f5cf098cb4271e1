"""Russian words for sums, changes, periods and trade."""

from __future__ import annotations

from dataclasses import replace

from .en import ENGLISH

RUSSIAN = replace(ENGLISH, decimal_comma=True)
