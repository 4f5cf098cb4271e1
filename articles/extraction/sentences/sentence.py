"""One sentence with what its finders found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..amounts import Amount
from ..cues import find_flows, find_products, find_statuses
from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..wording.finders import NOWHERE, FinderPlaces
from ..wording.lexicon import Cue
from .coded import Spot

_NONE: frozenset[str] = frozenset()


@dataclass(slots=True)
class Sentence:
    """The mentions of one sentence, each list in text order.

    `flows`, `products` and `statuses` are cues by kind, `tags` and `letters` what the cues and the
    places are: told by `settle` when all has been found, since each fact asks for them many times.
    """

    start: int
    end: int
    paragraph: int
    is_title: bool
    head: int = 0  # where it begins after a dateline
    is_row: bool = False  # a line of a table
    is_answer: bool = False  # it begins with the question that it answers
    places: FinderPlaces = NOWHERE
    told: int = -1  # what its words tell of the rules that may hold; -1: not read, any may
    amounts: list[Amount] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    offices: list[Spot] = field(default_factory=list)
    flows: Sequence[Cue] = ()
    products: Sequence[Cue] = ()
    statuses: Sequence[Cue] = ()
    tags: frozenset[str] = _NONE
    letters: frozenset[str] = _NONE

    @property
    def has_numbers(self) -> bool:
        """Whether it tells a sum or a change."""
        return bool(self.amounts or self.changes)

    def settle(self) -> None:
        """Tell what the cues and the places are."""
        cues = self.cues
        if cues or self.tags:
            self.tags = frozenset([cue.tag for cue in cues])
            self.flows = find_flows(cues)
            self.products = find_products(cues)
            self.statuses = find_statuses(cues)
        if self.spots:
            self.letters = frozenset([spot.letter for spot in self.spots])
