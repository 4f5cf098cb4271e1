"""Bare numbers that are no sums: things counted, "12.9 million tonnes", or proverbs."""

from __future__ import annotations

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..vocabulary.counted import COMPARED, COUNTED, MARK
from ..wording.lexicon import compiled, last_match

_REACH, _LABEL = 140, 60  # characters
# "Everybody wants a billion, but a billion is made of wagons", «миллиард – это не цель».
_BARE_RE = compiled(r"(?:an? )?(?P<word>million|billion|миллион|миллиард)(?:[аеу]|ом|ы|ов|s)?")
_IS_NOT_RE = compiled(
    r"(?: ?[–—-]| is| was)? ?(?:это )?(?:не|not)(?!\w)|,? (?:как говорится|as they say)"
)
# "Tonnage has held: 610 thousand against 604", «тонны остались: 610 тысяч».
_LABELLED_RE = compiled(
    r"(?<!\w)(?:tonnage|tonnes|tons|in (?:tonnes|units|pieces)|тоннаж|тонны|в тоннах|в штуках)(?!\w)"
    r"[^.;:,()\d$€]{0,30}(?::| [–—-]) (?:about |over |около |почти |более |свыше )?"
    r"(?P<before>\d[\d.,]* ?[^\W\d]* (?:against|versus|up from|down from|против|после|вместо) )?$"
)
# "Tula Oblast (population 1.4m)", «область с населением 1,4 млн»: people.
_PEOPLE_RE = compiled(
    r"(?:\b(?:population|pop\.|inhabitants)|(?<!\w)населени\w+)(?: of| is| was|:|,| [–—-])? ?"
    r"(?:(?:about|around|some|over|almost|nearly|more than|около|почти|более|свыше) )?$"
)
# "Instead of 12 million tonnes the republic got about 10 million": the same number word goes on.
_NUMBER_RE = compiled(r"(?P<number>\d[\d.,]*) ?(?P<unit>[^\W\d]{2,3})[^\W\d]*\.?")
_LIKE = 3  # times as much, or as little
_COUNTED_RE, _COMPARED_RE, _MARK_RE = compiled(COUNTED), compiled(COMPARED), compiled(MARK)


def counts_things(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a number without a currency is what things counted just before are compared with."""
    if amount.currency is not None:
        return False
    if _LABELLED_RE.search(reading.plain, max(sentence.start, amount.start - _LABEL), amount.start):
        return True
    if not amount.has_magnitude:
        return False
    if _PEOPLE_RE.search(reading.plain, max(sentence.start, amount.start - _LABEL), amount.start):
        return True
    if _is_proverbial(reading, sentence, amount) or _goes_on_counting(reading, sentence, amount):
        return True
    floor = reading.document.paragraphs[sentence.paragraph].start
    start = max(floor, amount.start - _REACH)
    compared = _COMPARED_RE.search(reading.plain, max(start, sentence.start), amount.start)
    if compared is None and not _MARK_RE.match(reading.plain, amount.end):
        return False
    counted = last_match(_COUNTED_RE, reading.plain, start, amount.start)
    if counted is None or (compared and counted.start() < sentence.start):
        return False
    sums = [a for a in sentence.amounts if counted.end() <= a.start < amount.start and a.currency]
    flows = [c for c in sentence.flows if counted.end() <= c.start < amount.start]
    return not sums and not flows


def _goes_on_counting(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a sentence without money goes on in the tonnes that it has told, about as many."""
    if any(other.currency for other in sentence.amounts):
        return False
    counted = last_match(_COUNTED_RE, reading.plain, sentence.start, amount.start)
    if counted is None:
        return False
    told = _NUMBER_RE.match(reading.plain, counted.start())
    again = _NUMBER_RE.match(reading.plain, amount.start)
    if told is None or again is None or told["unit"] != again["unit"]:
        return False
    one, two = (_value(match["number"]) for match in (told, again))
    return one < two * _LIKE and two < one * _LIKE


def _value(number: str) -> float:
    """Return a number as written with a comma or a point.

    >>> _value("1,5"), _value("12.")
    (1.5, 12.0)
    """
    whole, _, rest = number.strip(".,").replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '') or 0}")


def _is_proverbial(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a round sum is only spoken of: told twice without a number, or said to be no aim."""
    bare = _BARE_RE.fullmatch(reading.plain, amount.start, amount.end)
    if bare is None:
        return False
    if reading.plain.count(bare["word"], sentence.start, sentence.end) > 1:
        others = [a for a in sentence.amounts if a.start != amount.start]
        numbered = any(
            reading.plain[a.start].isdigit() for a in others
        )  # "2.6 billion, a billion of it"
        return not (numbered or any(a.currency for a in sentence.amounts))
    return _IS_NOT_RE.match(reading.plain, amount.end, sentence.end) is not None
