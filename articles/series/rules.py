"""The rules by which series are made, as the method page states them: each stands with its code."""

from __future__ import annotations

from articles.series import (
    bounds,
    choose,
    compare,
    coverage,
    decumulate,
    implied,
    targets,
    trails,
)

# Heading and text of each rule, in the order in which a reader meets them.
RULES: tuple[tuple[str, str], ...] = (
    ("Values as written", bounds.RULE.strip()),
    ("Which value is shown", choose.RULE.strip()),
    ("Implied values", implied.RULE.strip()),
    ("Quarters", decumulate.RULE.strip()),
    ("Targets and ambitions", targets.RULE.strip()),
    ("Comparing places", compare.RULE.strip()),
    ("Number trails", trails.RULE.strip()),
    ("Silence and expectation", coverage.RULE.strip()),
)
