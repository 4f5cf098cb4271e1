"""Sums that the words behind them share out, Russia's part by name: they are of all the world."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import HOME, RUSSIA
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.shared_out import (
    BARE_PART,
    HOME_PART,
    OF_WHOLE,
    PART_OF_WHOLE,
    PART_WITH_SUM,
    SHARE_BEHIND,
)
from ..wording.lexicon import compiled

_BALANCES = ("balance", "surplus", "deficit")
_REACH = 160  # characters behind a sum
_GAP_RE = re.compile(
    r"(?:[^.;]|\.\d|(?<=\bi)\.e\.){0,60}?[,;:(–—.]\.{0,2} ?(?:(?:and|with|the|и|а|при этом) )*"
)
_PART_RE = compiled(PART_OF_WHOLE)
_SOLD_IN_RE = compiled(
    r"(?:[^.,;:(%$€\d]|(?:19|20)\d\d){0,60} "
    r"(?:(?:in|to|into|with|from|в|во|на|со?|из) (?:the )?[RP]|(?:between )?(?:the )?B+ (?:and|и) (?:the )?R)"
)
# "From $9m of food exports on Russia fell $7m", as machines put it: a part of the whole.
_FROM_RE = compiled(
    r"(?:(?:however|but|thus|so|still|and),? )?from (?:the |all )?(?:us ?|usd ?)?[$€]?"
)
_FALLS_TO_RE = compiled(
    r"(?: dollars)? (?:of|worth of) [^.;T]{3,90}?"
    r"(?: (?:on|to|upon) (?:the )?R+ (?:fell|falls?|came|went|goes)"
    r"|\d(?:[^.;T]|\.\d){1,24} (?:fell|falls?|went|goes?|came|comes?) (?:on|to|upon) (?:the )?R)"
)
_NAME = 24  # characters
_MINSK_RE = re.compile("minsk|минск")
_PARTNER_RE, _HOME_RE = re.compile(r"[RP]"), re.compile(r"[BM]")
# What is no part of trade both ways, of what is sold, of what is bought.
_OTHER_WAY = {
    "turnover": compiled(
        r"\b(?:exports?|imports?|suppl(?:y|ies|ied)|deliver\w+|shipp?\w+|sold|bought|purchase\w*)\b"
        r"|(?<!\w)(?:экспорт|импорт|постав|отгру|вывоз|вывез|ввоз|ввез|прода|закуп|купи)"
    ),
    "exports": compiled(
        r"\b(?:imports?|imported|from (?:the )?R)|(?<!\w)(?:импорт|ввоз|ввез|из R)"
    ),
    "imports": compiled(
        r"\b(?:exports?|exported|to (?:the )?R)|(?<!\w)(?:экспорт|вывоз|вывез|в R)"
    ),
}


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a part with its sum, of a share, and of trade with a counterpart."""
    return (
        compiled(PART_WITH_SUM[language]),
        compiled(SHARE_BEHIND[language]),
        compiled(vocabulary_of(language).counterpart),
    )


@lru_cache(maxsize=2)
def _of_whole(language: str) -> re.Pattern[str]:
    return compiled(OF_WHOLE[language])


@lru_cache(maxsize=2)
def _bare_part(language: str) -> re.Pattern[str]:
    return compiled(BARE_PART[language])


@lru_cache(maxsize=2)
def _home_part(language: str) -> re.Pattern[str]:
    return compiled(HOME_PART[language])


def is_shared_out(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether Russia has a part of a sum that names no partner: "$9m. More than 80% went to Russia"."""
    if fact.amount is None or RUSSIA not in reading.letters:
        return False
    end = _end_behind(reading, sentence, fact)
    if reading.coded.find(RUSSIA, fact.end, end) < 0:
        return False
    flows = [c.tag for c in sentence.flows if fact.left <= c.start < fact.right]
    flow = flows[0] if flows else "turnover"  # "we aim at $7m, of which to Russia – $5m"
    if flow in _BALANCES:
        return False
    if _PARTNER_RE.search(reading.coded, sentence.head, fact.first):
        return False
    if _SOLD_IN_RE.match(reading.coded, fact.end, sentence.end):
        return False  # "$400 million of food in Russia. Half of it went to …"
    lead = _of_whole(reading.language).fullmatch(reading.plain, sentence.head, fact.start)
    if lead and _PART_RE.match(reading.coded, fact.end, sentence.end):
        return True
    if _FROM_RE.fullmatch(reading.plain, sentence.head, fact.start) and _FALLS_TO_RE.match(
        reading.coded, fact.end, sentence.end
    ):
        return True
    part, share, counterpart = _patterns(reading.language)
    if _follows(part, reading, flow, fact.end, end if flows else sentence.end):
        return True
    if not flows:
        return False
    if flow != "turnover":
        bare = _bare_part(reading.language)
        if _follows(bare, reading, flow, fact.end, sentence.end):
            return True
    if _follows(share, reading, flow, fact.end, sentence.end):
        return True
    if not _follows(share, reading, flow, fact.end, end):
        return False
    # "Trade with Russia grows. Exports came to $9m. Russia accounts for 60%": of what the country sells.
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph].start
    start = max(opens, reading.document.sentences[max(number - 1, 0)].start)
    return counterpart.search(reading.coded, start, fact.first) is None


def is_shared_at_home(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether Belarus has a part of a sum that a region of Russia trades: "$9m, 80% of it with Belarus".

    What is told of Belarus alone is shared out by flows: "$9m, 80% of it being sales to Belarus".
    """
    if fact.amount is None or not topic.main.startswith("RU-"):
        return False
    if reading.coded.find(HOME, fact.end, sentence.end) < 0:
        return False
    part = _home_part(reading.language).search(reading.coded, fact.end, sentence.end)
    if part is None:
        return False
    words = reading.plain[
        fact.end : min(part.end() + _NAME, sentence.end)
    ]  # «приходится на белорусский импорт»
    if _OTHER_WAY["turnover"].search(words) or _MINSK_RE.search(words):
        return False
    if _GAP_RE.fullmatch(reading.coded, fact.end, part.start()) is None:
        return False
    return not _HOME_RE.search(reading.coded, sentence.head, fact.first)


def _end_behind(reading: Reading, sentence: Sentence, fact: Fact) -> int:
    """Return where the sentence behind a fact's ends, in the same paragraph."""
    document = reading.document
    number = document.sentence_at(sentence.start) + 1
    end = sentence.end
    if number < len(document.sentences):
        following = document.sentences[number]
        if following.start < document.paragraphs[sentence.paragraph].end:
            end = following.end
    return min(end, fact.end + _REACH)


def _follows(pattern: re.Pattern[str], reading: Reading, flow: str, start: int, end: int) -> bool:
    """Say whether words that share a flow's sum out open a clause or a sentence behind it."""
    found = pattern.search(reading.coded, start, end)
    if found is None or _OTHER_WAY[flow].search(reading.coded, *found.span()):
        return False
    return _GAP_RE.fullmatch(reading.coded, start, found.start()) is not None
