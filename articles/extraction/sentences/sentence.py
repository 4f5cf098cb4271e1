"""One sentence with what its finders found."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..amounts import Amount
from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..wording.finders import NOWHERE, FinderPlaces
from ..wording.lexicon import Cue
from .coded import Spot


@dataclass(slots=True)
class Sentence:
    """The mentions of one sentence, each list in text order."""

    start: int
    end: int
    paragraph: int
    is_title: bool
    head: int = 0  # where it begins after a dateline
    is_row: bool = False  # a line of a table
    places: FinderPlaces = NOWHERE
    told: int = -1  # what its words tell of the rules that may hold; -1: not read, any may
    amounts: list[Amount] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    offices: list[Spot] = field(default_factory=list)
