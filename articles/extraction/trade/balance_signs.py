"""The sign of a balance where it is told: by its own words, by whose it is, by the sentence behind."""

from __future__ import annotations

from decimal import Decimal

from ..cues import FLOWS
from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from ..wording.telling import rule
from .balance_words import balance_sign, is_counted_there

_SIGN_REACH = 80
_ROUNDED = Decimal("0.015")  # by so much of it a balance may differ from the ways told before
_WORD_REACH = 28
_ADJECTIVE_REACH = 40
_ROWS, _ROW = 12, 60  # rows below a heading, characters of one
_WORD_SIGN = rule(
    r"\b(?:минус(?:ом)?(?: в)?|minus|в (?:минусе|плюсе) на|in the red by)"
    r"(?: (?:около|почти|более|свыше|about|almost|nearly|over))? (?:us|usd)?$"
)
_PLUS_RE = compiled(r"(?:\+|в плюсе на [^\d]{0,12})$")
_OURS_RE = compiled(r"(?<!\w)(?:плюс|положительн\w+|профицит) для нас\b")
# «С Россией оно тоже отрицательное – 4 млрд», "with Russia it is negative too, at $4bn".
_CALLED_RE = compiled(
    r"(?:\b(?:(?P<minus>negative)|positive)|(?<!\w)(?:(?P<less>(?:отрицательн|пассивн|дефицитн)\w+)"
    r"|(?:положительн|активн|профицитн)\w+))"
    r"(?! (?:динамик|тенденц|рост|трен|dynamic|trend|growth))[^.;\d]{0,40}$"
)
_BALANCE_RE = compiled(r"\b(?:сальдо|баланс\w{0,2}|дефицит\w{0,2}|balance|deficit)\b")
# Of all trade, not of a turnover, which may only have lost so much.
_TRADE_RE = compiled(r"trade(?! turnover)(?!\w)|trades?\b|commerce|торговл|торгу")
_WITH_ONLY_RE = compiled(r"(?<!\w)(?:with|со?) (?:the )?[PR]+[^.;$€]{0,60}$")
# "The balance was $5m. In our favour.", «Положительное для нашей страны.»: no verb of its own.
# "All partners: plus $5m. / Russia, goods only: minus $6m": a list of balances.
_LABEL_RE = compiled(
    r"\W*(?:\d{1,2}[.)] )?[PR]+(?:'s)?(?:, [^.;:\d$]{1,30}| \([^()]{1,30}\))?: ?(?:minus|plus|минус|плюс) $"
)
_SIGN_TOLD_RE = compiled(r"\b(?:minus|plus|минус|плюс) (?:us ?|usd ?)?[$€]?\d[\d.,]* ?[mbмт]")
_TOLD = 200  # characters
_ALONE_RE = compiled(
    r"(?:(?:and|so|a|an|also|again|too|it is|и|причем|это|с|тоже|также|опять|снова|вновь|оно) ){0,2}"
    r"(?:(?:positive|negative|surplus|deficit|in (?:our|B+(?:'s?)?|R+(?:'s?)?) favou?r"
    r"|положительн|отрицательн|профицит|дефицит)\w*|в нашу пользу|(?:с )?(?:плюс|минус)\w*)"
    r"(?: (?:for|для|у|с) [^.;,\d]{0,40})?[.!]|(?:это )?в пользу [^.;,\d]{0,30}[.!]"
)


def sign_balance(
    reading: Reading, fact: Fact, cue: Cue | None, value: Decimal | None, topic: Topic
) -> Decimal | None:
    """Return a balance with its sign, None where the text leaves the sign open."""
    if value is not None and cue is None and not bears_sign(reading, fact):
        sign = _sign_called(reading, fact) * (-1 if _subject(topic) == "R" else 1)
        return (sign or topic.balance) * value or None
    if value is not None and cue is None:
        is_plus = _PLUS_RE.search(reading.plain, fact.left, fact.start) is not None
        return value if is_plus != is_counted_there(reading, fact.left, fact.start) else -value
    if value is None or cue is None:
        return None
    ours = rule(vocabulary_of(reading.language).balance_ours)
    if ours.search(fact.told, reading.plain, fact.left, fact.right):
        return value if topic.voice == "B" else -value
    subject = _subject(topic)
    sign = balance_sign(reading, fact.left, fact.right, cue, subject, topic.voice)
    if cue.start < fact.left:  # "the balance is positive: $9m, a year earlier $8m"
        opens = reading.document.sentences[reading.document.sentence_at(cue.start)].start
        opens = max(opens, cue.start - _ADJECTIVE_REACH)  # "the surplus, positive for Russia, …"
        sign = sign or balance_sign(reading, opens, fact.right, cue, subject, topic.voice)
    sign = sign or _sign_behind(reading, fact, cue, subject, topic.voice)
    sign = sign or _sign_by_ways(value, topic) or _carried_sign(reading, fact, topic)
    return sign * value or None


def _carried_sign(reading: Reading, fact: Fact, topic: Topic) -> int:
    """Return the sign told in the sentence before, 0 where the balance is with another partner now."""
    number = reading.document.sentence_at(fact.first)
    start, end = reading.document.sentences[number]
    named = {s.code for s in reading.spots_between(start, end) if s.letter in "RP"}
    if topic.balance and named and number:
        before = reading.document.sentences[number - 1]
        named -= {s.code for s in reading.spots_between(*before)}
    return 0 if named else topic.balance


def _subject(topic: Topic) -> str:
    """Return whose balance it is where no word tells."""
    return topic.actor if topic.reporter == "BY" else "B"


def _sign_called(reading: Reading, fact: Fact) -> int:
    """Return the sign that a balance is called by before its sum, 0 where it is not."""
    if fact.amount is None:
        return 0
    called = _CALLED_RE.search(reading.plain, fact.left, fact.first)
    return 0 if called is None else -1 if called["minus"] or called["less"] else 1


def _sign_by_ways(value: Decimal, topic: Topic) -> int:
    """Return the sign that both ways told before give where they differ by just so much."""
    exports = topic.told_ways.get((topic.partner, Flow.EXPORTS))
    imports = topic.told_ways.get((topic.partner, Flow.IMPORTS))
    if exports is None or imports is None:
        return 0
    if abs(abs(exports - imports) - value) > value * _ROUNDED:
        return 0
    return 1 if exports > imports else -1


def _sign_behind(reading: Reading, fact: Fact, cue: Cue, subject: str, voice: str) -> int:
    """Return the sign that only the next sentence gives: "The balance is $5m. It is positive"."""
    sentences = reading.document.sentences
    number = reading.document.sentence_at(fact.start) + 1
    if number >= len(sentences):
        return 0
    start = sentences[number].start
    end = min(sentences[number].end, start + _SIGN_REACH)
    if _ALONE_RE.match(reading.coded, start, end):
        if _OURS_RE.search(reading.plain, start, end):
            return 1 if voice == "B" else -1
    elif not _BALANCE_RE.search(reading.plain, start, end):
        return 0
    return balance_sign(reading, start, end, cue, subject, voice)


def bears_sign(reading: Reading, fact: Fact) -> bool:
    """Say whether a plus or a minus stands right before a number, as a sign or in a word."""
    if reading.plain[fact.start - 1 : fact.start] in ("+", "-", "–"):
        return True
    return sums_up(reading, fact)


def sums_up(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is told as "minus $5m", which nothing but a balance is."""
    lead = whole_words(reading.plain, max(fact.left, fact.start - _WORD_REACH), fact.start)
    return fact.amount is not None and _WORD_SIGN.search(fact.told, lead) is not None


def is_signed(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum bears a sign and the words speak of a balance: "(+12.6)", "in all minus $5m"."""
    if fact.amount is None:
        return False
    if not bears_sign(reading, fact):
        return _is_called(reading, sentence, fact)
    if any(FLOWS.get(c.tag) is Flow.BALANCE and c.start < fact.start for c in sentence.flows):
        return True
    if not sums_up(reading, fact):
        return _is_row_of_balances(reading, sentence)
    if _is_trade_minus(reading, sentence, fact):
        return True
    if any(fact.left <= c.start < fact.start for c in sentence.flows):
        return False
    both = {Flow.EXPORTS, Flow.IMPORTS} <= topic.told_flows
    if {"exports", "imports"} <= {c.tag for c in sentence.flows if c.end <= fact.left}:
        return True  # "exports made $5bn, imports $9bn, in total minus $4bn"
    return (both and topic.paragraph == sentence.paragraph) or _follows_balance(reading, sentence)


def _is_called(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum without a flow word is called negative or positive, as the balance before it.

    A word on trade alone tells where: «в торговле с Россией – отрицательное, 4 млрд».
    """
    if any(fact.left <= c.start < fact.first and c.tag != "turnover" for c in sentence.flows):
        return False
    before = [c for c in sentence.flows if c.start < fact.left]
    is_balance = bool(before) and FLOWS.get(before[-1].tag) is Flow.BALANCE
    if not is_balance and (before or not _follows_balance(reading, sentence)):
        return False
    return _sign_called(reading, fact) != 0


def _is_trade_minus(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether trade as a whole, or all with the partner, ends in a minus: "trade with Russia: minus $5m".

    Not where the minus is a loss told again ("it fell by 5%, minus $5m"): that is an increment.
    """
    flows = [c for c in sentence.flows if fact.left <= c.start < fact.start]
    lead = reading.coded[fact.left : fact.start]
    if not flows:
        if _SIGN_TOLD_RE.search(reading.plain, sentence.start, fact.left):
            return True  # "with Russia minus $6m; a year ago it was minus $7m"
        labelled = _LABEL_RE.match(lead) and _SIGN_TOLD_RE.search(
            reading.plain, max(0, sentence.start - _TOLD), sentence.start
        )
        return bool(labelled) or _WITH_ONLY_RE.search(lead) is not None
    return _TRADE_RE.match(reading.plain, flows[-1].start) is not None


def _follows_balance(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the sentence before speaks of a balance: "The deficit grows. In May – minus $5m"."""
    number = reading.document.sentence_at(sentence.start)
    if number == 0:
        return False
    return _BALANCE_RE.search(reading.plain, *reading.document.sentences[number - 1]) is not None


def _is_row_of_balances(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a row stands below a heading of balances: "Balance by partner: / China: –$3m"."""
    document = reading.document
    number = document.paragraph_at(sentence.start)
    for start, end in reversed(document.paragraphs[max(0, number - _ROWS) : number]):
        if reading.plain.endswith(":", start, end):
            return _BALANCE_RE.search(reading.plain, start, end) is not None
        if end - start > _ROW:
            return False
    return False
