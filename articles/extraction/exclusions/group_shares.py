"""One of ours that takes a part of a region's trade with a group of countries."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_OURS = r"(?:[BM]+|[RP]+)"
_WORDS = r"(?:(?:[^\W\dBMRPT]+|[BMRP]+(?:'s?)?) ){0,6}?"
_GROUP = (
    rf"{_WORDS}(?:торговл\w*|(?:товаро)?оборот\w*|экспорт\w*|импорт\w*|trade|turnover"
    rf"|exports?|imports?) {_WORDS}"
    r"(?:со?|во?|из|with|to|from) (?:(?:the|other|всеми|стран\w*|государств\w*|countries of the) )*T+"
    r"(?: (?:countries|states))?"
)
_SHARE = r"(?:\d[\d.,]*\d|\d) ?(?:%|процент\w*|per ?cent)"
_ABOUT = r"(?:(?:about|almost|nearly|over|around|около|почти|более|свыше) )?(?:us ?|usd ?)?[$€]?"
# "Belarus accounts for 70% of the region's trade with the CIS, or $3m"; but «… (3 млн)» may be all of it.
_TAKES_RE = compiled(
    rf"(?:(?:and|while|а|и|но|при этом) )?(?:"
    rf"на (?:долю )?{_OURS} (?:[^\W\dBMRPT]+ )?(?:приход|приш)\w+ {_ABOUT}{_SHARE} {_GROUP}(?: [–—-]|,? или)"
    rf"|{_OURS} (?:занима|заня)\w+ {_ABOUT}{_SHARE} {_GROUP}(?: [–—-]|,? или)"
    rf"|доля {_OURS} во? {_GROUP} (?:[–—-]|состав\w+|достиг\w+|равна) {_ABOUT}{_SHARE}(?: [–—-]|,? или| \()"
    rf"|на долю {_OURS} во? {_GROUP} (?:приход|приш)\w+"
    rf"|{_OURS} (?:accounts|accounted) for {_ABOUT}{_SHARE} of {_GROUP}(?: [–—-]|,? or)"
    rf"|(?:the )?(?:share of {_OURS}|{_OURS}(?:'s?)? share) (?:in|of) {_GROUP} "
    rf"(?:is|was|came to|reached|stood at) {_ABOUT}{_SHARE}(?: [–—-]|,? or| \()"
    rf") ?{_ABOUT}"
)
_WHOLE_RE = compiled(rf" (?:из|of|out of) (?:(?:all|the|всех|всего) )*{_ABOUT}")


def is_share_in_group(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is what one of ours has of the trade with a group: not the group's own."""
    if fact.amount is None:
        return False
    return _TAKES_RE.fullmatch(reading.coded, fact.left, fact.first) is not None


def is_whole_of_group(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is all the trade with a group behind the share of one of ours: "$3m out of $9m"."""
    if fact.amount is None or not _WHOLE_RE.fullmatch(reading.plain, fact.left, fact.first):
        return False
    before = [a for a in sentence.amounts if a.end <= fact.left]
    return (
        bool(before)
        and _TAKES_RE.fullmatch(reading.coded, sentence.head, before[-1].start) is not None
    )
