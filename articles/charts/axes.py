"""Axes: round steps for values, and where a value stands on the paper."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10

from articles.charts.formats import Unit, number


@dataclass(frozen=True, slots=True)
class Scale:
    """A value axis in a unit: from `low` to `high` by `step`, all of them round."""

    unit: Unit
    low: float
    high: float
    step: float

    @property
    def ticks(self) -> list[float]:
        """Values that get a line, from low to high."""
        count = round((self.high - self.low) / self.step)
        return [self.low + i * self.step for i in range(count + 1)]

    def label(self, tick: float) -> str:
        """Return a tick as people read it."""
        return number(Decimal(str(round(tick, 6))))


def scale_for(bottom: Decimal, top: Decimal, unit: Unit, wanted: int = 5) -> Scale:
    """Return a scale that holds `bottom`, `top` and zero in about `wanted` round steps.

    >>> from articles.charts.formats import Unit
    >>> scale_for(Decimal(0), Decimal(800_000_000), Unit(Decimal(10**6), "million")).ticks
    [0.0, 200.0, 400.0, 600.0, 800.0]
    """
    low, high = min(float(bottom / unit.factor), 0.0), max(float(top / unit.factor), 0.0)
    step = _round_step((high - low or 1.0) / max(wanted - 1, 1))
    return Scale(
        unit, floor(low / step + 1e-9) * step, ceil(high / step - 1e-9) * step or step, step
    )


def _round_step(rough: float) -> float:
    """Return the smallest of 1, 2, 2.5, 5 times a power of ten that is not below `rough`."""
    power = 10.0 ** floor(log10(rough))
    return float(next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough * 0.999))
