"""The patterns of words that tell which way goods went, a set a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled


@dataclass(frozen=True)
class DirectionWords:
    """What stands beside a flow word of one language and tells who sold; places are letters in it."""

    seller_after: tuple[tuple[str, re.Pattern[str]], ...]
    buyer_after: tuple[tuple[str, re.Pattern[str]], ...]
    owner: re.Pattern[str]
    goods: re.Pattern[str]
    own: re.Pattern[str]
    our: re.Pattern[str]
    opposite: re.Pattern[str]
    not_before: re.Pattern[str]
    joint: re.Pattern[str]
    recipient: re.Pattern[str]
    nouns: re.Pattern[str]
    to_us: re.Pattern[str]
    buyer_before: re.Pattern[str]
    seller_before: re.Pattern[str]
    caused: re.Pattern[str]
    planner: re.Pattern[str]


@lru_cache(maxsize=2)
def direction_words(language: str) -> DirectionWords:
    """Return the patterns of a language."""
    words = vocabulary_of(language)
    return DirectionWords(
        tuple((role, compiled(p)) for role, p in words.seller_after),
        tuple((role, compiled(p)) for role, p in words.buyer_after),
        compiled(words.owner_before),
        compiled(words.goods_owner),
        compiled(words.own),
        compiled(words.our),
        compiled(words.opposite),
        compiled(words.not_before),
        compiled(words.joint),
        compiled(words.recipient),
        compiled(words.flow_nouns),
        compiled(words.to_us),
        compiled(words.buyer_before),
        compiled(words.seller_before),
        compiled(words.caused),
        compiled(words.planner),
    )
