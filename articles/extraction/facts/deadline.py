"""What is told for a time by which it is to be, without a word of planning: "by 2030, trade – $300m"."""

from __future__ import annotations

from ..calendar.tense import has_past, word_tense
from ..calendar.year_words import WORD_RE
from ..periods import Calendar, PeriodMention, is_behind, resolve_period
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from .facts import Fact
from .mentioned import find_mention

_LEAD = 30  # characters
# Of what is dated "as of the end of 2021" a deadline says nothing: only what is to be by then.
_BY_RE = compiled(
    r"(?<!\w)(?:by|until|towards|(?:no|not) later than|к|ко|до|не позднее)"
    r"(?: (?:the )?(?:end|close|beginning|start) of| (?:самому )?(?:концу|конца|исходу|началу|начала))?"
    r"(?: the)?(?: year)? $"
)


_TOWARDS = ("by ", "towards ", "к ", "под ")
# "I think $5m by the New Year": what one only thinks of a time to come is a forecast.
_GUESS_RE = compiled(
    r"\b(?:i (?:think|believe|guess|suppose|reckon|expect)|we (?:think|believe|reckon)"
    r"|(?:my|our) guess|in my (?:view|opinion|estimate))\b"
    r"|(?<!\w)(?:думаю|думаем|полагаю|полагаем|считаю|прикидыва\w+"
    r"|по моим (?:ощущениям|прикидкам|расчетам|оценкам))(?!\w)"
)


def is_guessed(reading: Reading, sentence: Sentence, fact: Fact, calendar: Calendar) -> bool:
    """Say whether somebody only thinks that a sum will be there by its time, which is not over yet."""
    if fact.amount is None or not _GUESS_RE.search(reading.plain, fact.left, fact.right):
        return False
    mention = find_mention(reading, sentence, fact)[0]
    if mention is None or is_behind(resolve_period(mention, calendar), calendar):
        return False
    return mention.role == "deadline" or reading.plain.startswith(_TOWARDS, mention.start)


def is_due(reading: Reading, sentence: Sentence, fact: Fact, calendar: Calendar) -> bool:
    """Say whether a sum is only to be there by its year: no word tells of it as past.

    A year that lies behind the article's own is over, whatever was planned for it.
    """
    mention = find_mention(reading, sentence, fact)[0]
    if fact.amount is None or mention is None or mention.role != "deadline":
        return False
    lead = whole_words(reading.plain, max(sentence.start, mention.start - _LEAD), mention.start)
    if not _BY_RE.search(lead) or not _may_come(mention, calendar):
        return False
    if not set(",;:").isdisjoint(reading.plain[fact.last : mention.start]):
        return False  # "$60m of imports, so 20 cents are within sight by the end of 2005"
    # "It has grown from $5m to $9m by the end of 2019": grown before the first of the two
    moved = any(a.is_base and a.end <= fact.start for a in sentence.amounts)
    if moved and has_past(reading.plain[sentence.head : fact.right]):
        return False
    words = WORD_RE.findall(reading.plain[fact.left : fact.right])
    return all(word_tense(word) != "past" for word in words)


def _may_come(mention: PeriodMention, calendar: Calendar) -> bool:
    """Say whether a year is not over, as far as the text tells when it was written."""
    if mention.year is None:
        return False
    return calendar.year is None or mention.year >= calendar.year
