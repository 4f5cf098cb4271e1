"""The ledger of targets as read from the register: of one place and flow, or of all."""

from __future__ import annotations

from datetime import date

from articles.extraction.records import Flow
from articles.series.read import Register, read_actuals_for, read_targets
from articles.series.targets import build_ledger
from articles.series.types import Target


def read_ledger(
    register: Register, today: date, code: str | None = None, flow: Flow | None = None
) -> tuple[Target, ...]:
    """Return targets with what has become of them, those due last first; two queries."""
    targets = [row for row in read_targets(register, code) if flow is None or row.flow is flow]
    return build_ledger(targets, read_actuals_for(register, targets), today)
