"""What somebody bought on credit: the sum told next is the price of that."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_BOUGHT_RE = compiled(
    r"(?<!\w)(?:купил|куплен|взял|приобр[её]л|приобретен|закупил)[аоиы]?(?!\w)[^.;]{0,60}?"
    r"(?<!\w)(?:в (?:кредит|лизинг|рассрочку)|по лизингу)(?!\w)"
    r"|\b(?:bought|purchased|took|acquired)\b[^.;]{0,60}?\bon (?:credit|lease|leasing|instal?lments)\b"
)


def bought_on_credit(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence tells that somebody bought something on credit, which is one deal."""
    return _BOUGHT_RE.search(reading.plain, sentence.start, sentence.end) is not None
