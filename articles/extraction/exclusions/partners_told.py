"""Sums beside a list of partners or behind Russia's share of all trade: they are of all the world."""

from __future__ import annotations

import re

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .told_shares import WITH_BEST_RE

_BACK, _AHEAD = 3, 2  # sentences
_PARTNER_RE = compiled(r"[RP]")
# "The main partners are Russia, China and Turkey": none of them is what is told of behind it.
_BUYERS = (
    r"\b(?:partners?|customers?|buyers?|markets?|importers?|consumers?)\b"
    r"|(?:партн[её]р|покупател|рын[ок]|импорт[её]р|потребител)"
)
_AMONG_RE = compiled(
    r"R+(?:, (?:the )?T+)*,? (?:and|as well as|и|а также) (?:the )?T|R+, (?:the )?T+, (?:the )?T"
    r"|T+(?:, (?:the )?T+)*,? (?:and|as well as|и|а также) (?:the )?R"
)
_BUYERS_RE = compiled(_BUYERS)
_LISTED_RE = compiled(
    r"(?:the |our |its )?(?:main|chief|key|major|largest|biggest|top|principal|leading) (?:[a-z]+ )?"
    rf"(?:{_BUYERS})"
    rf"|(?:основн|главн|крупнейш|ключев)\w+ (?:[а-я]+ )?(?:{_BUYERS})"
)
# "The main buyers of these were Peru and Chile": none of what was just told of went to Russia.
_BOUGHT_RE = compiled(
    r"(?:the )?(?:main|chief|key|major|largest|biggest|top|principal|leading) "
    r"(?:(?:foreign|export|sales) )?"
    r"(?:buyers?|consumers?|customers?|importers?|markets?|destinations?|recipients?)\b"
    r"[^.;$\dRP]{0,60}T[^.;$\dRP]*\.?$"
    r"|(?:B+ )?(?:exported|sold|shipped|supplied|exports|sells) "
    r"(?:most|the bulk|the (?:bigger|larger|main) part) of [^.;$\dRP]{0,40} (?:to|in) "
    r"(?:the )?T[^.;$\dRP]*\.?$"
    r"|(?:основн|главн|крупнейш|ключев)\w+ (?:[^\W\d]+ )?"
    r"(?:покупател|потребител|рынк|импорт[её]р|получател)\w*"
    r"[^.;$\dRP]{0,60}T[^.;$\dRP]*\.?$"
)
# "Deliveries grew by 40% to Russia and doubled to China. Exports came to $3bn": those to all.
_SENT_APART_RE = compiled(
    r"(?:export|suppl|deliver|shipment|sales|экспорт|постав)(?:[^.;]|\.(?=\d)){0,90} (?:to|в|на) "
    r"(?:R(?:[^.;]|\.(?=\d)){3,90} (?:to|в|на) T|T(?:[^.;]|\.(?=\d)){3,90} (?:to|в|на) R"
    r"|R+,? (?:and |и )?(?:the )?T)"  # "through supplies to Russia, China and others"
)
# "Russia takes 66% of its total trade", «на Россию приходится половина торговли страны»
_SHARE_RE = compiled(
    r"R+(?:'s)? share (?:in|of) |share of R"
    r"|(?:%|per ?cent|half|thirds?|quarters?|bulk|majority) of (?:[BM]+(?:'s?)?|its|the|all|our)"
    r" (?:[a-z]+ ){0,2}?(?:trade|turnover|exports?|imports?)\b"
    r"|дол[яиюе] R|на (?:долю )?R+ (?:[^\W\d]+ ){0,4}?(?:пришл|приход)"
)
# Of the country by itself: "its exports", "the country's imports", «экспорт страны».
_OWN = rule(
    r"\b(?:its|the country's|B+(?:'s?)?) (?:total |overall |goods |merchandise )?(?:exports?|imports?)\b"
    r"|(?<!\w)(?:экспорт|импорт)\w{0,2} (?:страны|республики|B)"
    r"|(?<!\w)(?:белорусск\w+|B) (?:экспорт|импорт)"
)
# "Russia takes 55% of the concern's exports. Exports rose by 5%": those of the concern.
_HOUSE_SHARE_RE = compiled(
    r"(?:%|per ?cent|half|thirds?|quarters?|bulk|most) of (?:the |our |this )?(?:[\w-]+ )?"
    r"(?:concern|company|plant|factory|holding|enterprise|firm|corporation)(?:'s)? "
    r"(?:total |overall |foreign )?(?:exports?|sales)\b"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]) (?:всего )?экспорта "
    r"(?:концерна|компании|завода|комбината|фабрики|холдинга|предприятия|корпорации)(?!\w)"
)
# "Russia's share in exports of building services is 80%. These exports made $4m": those to all.
_SERVICES = (
    r"(?:exports? of (?:[a-z]+ )?(?P<of>[a-z]+) services|(?P<kind>[a-z]+) services? exports?)"
)
_SERVICES_RE = compiled(_SERVICES)
_SERVICES_SHARE_RE = compiled(
    r"(?:share of (?:the )?R+[^\W\d]*(?: [a-z]+)?|R+(?:'s)? share) "
    r"(?:(?:as (?:a )?part|in|of|the|total|overall|volume|amount|B+[^\W\d]*) )*" + _SERVICES
)
_ALL_WAYS = frozenset(("exports", "imports", "balance", "deficit", "surplus"))


def is_behind_partners(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a country's own sum is told beside a list of partners, or Russia's share of all."""
    if sentence.tags.isdisjoint(_ALL_WAYS):
        return False
    if WITH_BEST_RE.match(reading.coded, fact.last):
        return not _PARTNER_RE.search(reading.coded, sentence.start, fact.first)
    if _PARTNER_RE.search(reading.coded, sentence.start, fact.right):
        return False
    if topic.main != "RU":
        return _leads_to_partners(reading, sentence)
    if _is_bought_elsewhere(reading, sentence) or _is_sent_apart(reading, sentence):
        return True
    if _is_of_house(reading, sentence):
        return True
    before = _last_partners(reading, sentence, topic)
    if before is None:
        return False
    if _AMONG_RE.search(reading.coded, *before) and _BUYERS_RE.search(reading.plain, *before):
        return True
    is_own = _OWN.search(fact.told, reading.coded, sentence.start, fact.first) is not None
    return is_own and _SHARE_RE.search(reading.coded, *before) is not None


def _leads_to_partners(reading: Reading, sentence: Sentence) -> bool:
    """Say whether Russia is named among the buyers of it next, in a text that is of one region of it.

    "Exports came to $5bn. The balance is positive. The main buyers are Russia, Peru and Chile."
    """
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph]
    for start, end in reading.document.sentences[number + 1 : number + 1 + _AHEAD]:
        if start > opens.end:
            return False
        if _LISTED_RE.match(reading.plain, start, end):
            return _AMONG_RE.search(reading.coded, start, end) is not None
    return False


def _is_of_house(reading: Reading, sentence: Sentence) -> bool:
    """Say whether exports are a firm's, or of some services, Russia's share of which was told before."""
    if not {cue.tag for cue in sentence.flows} <= {"exports"}:
        return False
    if reading.first_end(_HOUSE_SHARE_RE, reading.plain) <= sentence.start:
        return True
    sold = _SERVICES_RE.search(reading.plain, sentence.start, sentence.end)
    if sold is None:
        return False
    shared = _SERVICES_SHARE_RE.search(reading.coded, 0, sentence.start)
    return shared is not None and _kind(shared) == _kind(sold)


def _kind(services: re.Match[str]) -> str:
    """Return which services a match names."""
    return str(services["of"] or services["kind"])


def _is_bought_elsewhere(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the next sentence names who bought most, and no Russia among them."""
    number = reading.document.sentence_at(sentence.start) + 1
    if number >= len(reading.document.sentences):
        return False
    behind = reading.document.sentences[number]
    if behind.start > reading.document.paragraphs[sentence.paragraph].end:
        return False
    return _BOUGHT_RE.match(reading.coded, behind.start, behind.end) is not None


def _is_sent_apart(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sum or a change is behind sales to Russia and to another country."""
    if "exports" not in sentence.tags:
        return False
    number = reading.document.sentence_at(sentence.start)
    for earlier in range(number - 1, max(number - 1 - _BACK, -1), -1):
        span = reading.document.sentences[earlier]
        if _PARTNER_RE.search(reading.coded, span.start, span.end):
            return _SENT_APART_RE.search(reading.coded, span.start, span.end) is not None
    return False


def _last_partners(reading: Reading, sentence: Sentence, topic: Topic) -> tuple[int, int] | None:
    """Return where the last sentence before this one names a partner, if near and without sums."""
    number = reading.document.sentence_at(sentence.start)
    for earlier in range(number - 1, max(number - 1 - _BACK, topic.last_fact, -1), -1):
        span = reading.document.sentences[earlier]
        if _PARTNER_RE.search(reading.coded, span.start, span.end):
            return span.start, span.end
    return None
