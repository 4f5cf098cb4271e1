"""The closed lists that a series uses beside those of the register."""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Whether an article states a value, or it follows from stated ones."""

    STATED = "stated"
    IMPLIED = "implied"


class DerivationKind(StrEnum):
    """How an implied value follows from stated ones."""

    GROWTH = "growth"  # value ÷ (1 + change): the same months a year before
    SUM = "sum"  # first + second
    DIFFERENCE = "difference"  # first − second
    HALF_SUM = "half sum"  # (first + second) ÷ 2
    HALF_DIFFERENCE = "half difference"  # (first − second) ÷ 2
    RUNNING = "running"  # a later running total − an earlier one


class RefusalReason(StrEnum):
    """Why a value is not derived."""

    ONE_SIDE = "only one of the two running totals is stated"
    OTHER_SOURCE = "the two running totals come from different sources"
    HEDGED = "one of the two running totals is hedged"
    REVISED = "the later article states another value for the earlier months"
    TWO_COUNTS = "one article gives a running total by two counts"
    FALLS = "the running total falls"
    COARSE = "the figures are rounded too coarsely"


class ApartReason(StrEnum):
    """Why a figure stands outside the main series."""

    PRODUCT = "one product or service, not all goods"
    REPORTER = "a region of Belarus, not the whole country"
    PARTNER = "one region of Russia, not the whole country"
    NO_VALUE = "only a change is stated"
    NO_PERIOD = "no period is stated"
    CURRENCY = "another currency"


class NoteKind(StrEnum):
    """What a reader should know about a value."""

    DOES_NOT_FIT = "another statement implies another value"
    DOES_NOT_ADD_UP = "turnover, exports, imports and balance do not add up"
    FALLS = "the running total is lower than for fewer months"
    MAGNITUDE = "far off its neighbours: perhaps another trade, or million for billion"


class TargetStatus(StrEnum):
    """What has become of a target: the closed list of the ledger."""

    NOT_YET_DUE = "not yet due"
    NO_ACTUAL = "due, no actual stated"
    REACHED = "reached"
    NOT_REACHED = "not reached"
    CANNOT_COMPARE = "cannot be compared"
    AMBITION_REACHED = "undated ambition, reached"
    AMBITION_OPEN = "undated ambition, not reached so far"
    REPLACED = "replaced"


class Hindrance(StrEnum):
    """Why a target and what was stated cannot be compared."""

    CURRENCY = "the actual is stated in another currency"
    SCOPE = "the actual is stated for other goods or another side"
    FLOW = "the actual is stated for another direction of trade"
    BOUND = "the actual is stated as a bound that leaves it open"
    SOURCES = "sources differ: by one it is reached, by another not"


class Replacement(StrEnum):
    """How a newer target differs from the one it replaces."""

    HIGHER = "higher"
    LOWER = "lower"
    LATER = "later"
