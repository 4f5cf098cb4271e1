"""Goods listed with a sum each: "candles ($2 million), brushes ($1 million)", "(mln USD): candles - 2.1"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..amounts import Amount
from ..cues import FLOWS
from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.cargo import ITEM_STOP, LISTED_GOODS
from ..wording.lexicon import Cue, compiled

_WAYS = ("взамен", "обратно", "назад", "навстречу", "back", "in return")  # no goods
_LINK_RE = compiled(
    r"(?: ?[–—-] | ?[:(] ?(?:[\d.,]+ (?:thousand |million |mln\.? |тыс\.? |млн\.? )?"
    r"(?:tonn?e?s|tons|units|pieces|litres|тонн|штук|единиц)(?=[, ]),?"
    r"(?: (?:for|worth|to the (?:sum|amount|value|tune) of|for the (?:sum|amount) of|на сумму|на))? )?"
    r"| (?:for|worth|at|на|for a sum of|to the tune of|на сумму) )"
    r"(?:(?:about|almost|nearly|over|more than|some|just|only|a modest|a mere|around|up to|a little"
    r"|under|чуть|почти|около|более|более чем|свыше|примерно|всего|лишь) )*"
    r"(?:us|usd)? ?$"
)
_BEHIND_RE = compiled(
    r" (?:worth )?(?:of|in) (?P<label>[a-z][a-z' -]{2,40}?)(?=[,.;)]|$| and\b(?! (?:other|various)\b))"
)
_DASHED_RE = compiled(
    r" ?[–—-] ?(?:(?:about|almost|nearly|over|more than|около|почти|более|свыше) )?"
)
# "Trucks (BelAZ, MAZ – $5 million)": makes and kinds may stand before the sum.
_BRACKETED_RE = compiled(
    r" \((?:(?!including|of which|above all|в том числе|из них|включая)[^()\d$;:%]{2,30}(?:[;,]| ?[–—-]) )?"
    r"(?:[\d.,]+ (?:thousand |million |тыс\.? |млн\.? )?(?:tonn?e?s|tons|units|pieces|тонн|штук|единиц), )?"
    r"(?:(?:for|worth|at|на) )?(?:(?:about|almost|nearly|over|more than|около|почти|более|свыше) )?"
)
# What closes a list of goods in brackets and goes on with the verb of their whole.
_CLOSED_RE = compiled(
    r" ?\),? (?:[a-z]+ )?(?:decreased|increased|fell|grew|rose|dropped|declined|shrank|came|amounted|made"
    r"|totall?ed|reached|stood"
    r"|сократил|увеличил|вырос|упал|снизил|составил|достиг|сложил|уменьшил|прибавил)\w*"
)
_BREAK_RE = re.compile(r"[,;:()–—]| - ")
_LABEL_RE = re.compile(r"[^\W\d_][^\W\d_'’-]*(?: [^\W\d_][^\W\d_'’-]*){0,4}")
_LONGEST = 60
_NO_GOODS = ("not", "both", "part", "target", "forecast", "third", "world", "rank")
# Words that name no goods, or all of them.
_OTHER_RE = compiled(
    r"^(?:and|or|from|with|but|и|или|из|со?)(?: |$)"
    r"|^(?:почти|около|более|свыше|порядка|примерно|лишь|только|всего|уже|еще|также|тоже)$"
    r"|(?<!\w)(?:треть|четверть|половина|половину|часть|доля)(?!\w)|\b(?:more|less|most)\b|(?<!\w)(?:больше|меньше|оттуда|туда|обратно|назад|(?:при|у|вы|по|за)(?:ехал|ш[её]?л|был|плыл|вез|ступил)\w*)(?!\w)"
    r"|\b(?:republic|region|oblast|krai|territory|district|city|country|area|neighbou?rs?)\b"
    r"|\b(?:flow|flows|stream|streams|поток\w*|goods|products?|merchandise|produce|commodit\w+|items?|rest|remainder|others?|another|each|which|that|this|these|those|such|it|them|us|we|they|total|sum|value|figure|volume|amount|growth|rise|fall|share|year|years|month|months|quarter|half|first|second|third|dollars?|rubles?"
    r"|республик\w*|регион\w*|област\w*|кра[йюея]\w*|город\w*|стран\w*|сосед\w*|товар\w*|продукци\w*|остальн\w+|друг\w+|итог\w*|всего|сумм\w*|рост\w*|прирост\w*|снижени\w*|год\w*|месяц\w*|квартал\w*|долл\w*|руб\w*|это|он|она|они|нас|них|нее|него|ней|ним|нами|ними|них|объем\w*)\b"
)
# "Tractors and parts for $5m", «тракторы и запчасти на 5 млн»: what is sold with them.
_WITH_MORE_RE = compiled(r" (?:and|и) [^\W\d]+(?: [^\W\d]+)?(?: (?:for|at|worth|на) | \()")
# "Tyres and food, a total of $5m", «шины и продукты, всего на 5 млн».
_SUMMED_RE = compiled(
    r",? (?:(?:for|worth|to) )?(?:(?:a|the) )?(?:(?:total|combined|overall) )?(?:sum|value|amount|total) of"
    r"(?: (?:about|over|almost|nearly|more than|some))? "
    r"|, (?:in (?:all|total)|altogether)(?: (?:for|worth))? "
    r"|,? (?:всего|итого|в общей сложности|на общую сумму|общей стоимостью)(?: (?:на|в|около|более|почти))* "
)
_NEXT_ITEM_RE = compiled(
    r"[)]?(?:,|,? (?:and|as well as|along with|plus|и|а также)) (?:(?:also|также) )?(?:[^\W\d]+ ){0,2}$"
)
_ITEM_GAPS = (" (", " for ", " worth ", " at ", " – ", " — ", " - ", ": ")


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compiled(LISTED_GOODS[language]), compiled(rf"(?:^|\W)(?:{ITEM_STOP[language]})(?= )")


def listed_goods(reading: Reading, sentence: Sentence, fact: Fact) -> str | None:
    """Return the name of the goods that a sum of a list is of, None where it is no list of goods."""
    if fact.amount is None or not _lists_goods(reading, sentence):
        return None
    label = _label(reading, sentence, fact.amount)
    if label is None or reading.plain[label[0] : label[1]] in _WAYS:
        return None
    known = [c.tag[5:] for c in sentence.products if label[0] <= c.start < label[1]]
    return known[0] if known else reading.plain[label[0] : label[1]]


def _lists_goods(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence gives several sums a name each, one of goods or under a word for goods."""
    labels = [_label(reading, sentence, amount) for amount in sentence.amounts]
    if sum(label is not None for label in labels) < 2:
        return False
    if sentence.products:
        return True
    words = _patterns(reading.language)[0]
    return words.search(reading.plain, sentence.start, sentence.end) is not None


def _label(reading: Reading, sentence: Sentence, amount: Amount) -> tuple[int, int] | None:
    """Return where the words stand, right before a sum or behind it, that may name goods."""
    lead = max(sentence.start, amount.start - _LONGEST)
    behind = _BEHIND_RE.match(reading.plain, amount.end, sentence.end)
    named = _named(reading, sentence, *behind.span("label")) if behind else None
    link = _LINK_RE.search(reading.plain, lead, amount.start)
    if named or link is None:
        return named
    floors = [m.end() for m in _BREAK_RE.finditer(reading.plain, lead, link.start())]
    stop = _patterns(reading.language)[1]
    floors += [m.end() for m in stop.finditer(reading.plain, lead, link.start())]
    floors += [p.end for p in sentence.periods if lead <= p.end <= link.start()]
    start = max([lead, *floors])
    while reading.plain[start : start + 1] == " ":
        start += 1
    return _named(reading, sentence, start, link.start())


def _named(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    words = reading.plain[start:end]
    if _LABEL_RE.fullmatch(words) is None or _OTHER_RE.search(words):
        return None
    if reading.coded[start:end] != words:
        return None  # "the region" is no goods
    return (start, end) if _is_name(sentence, start, end) else None


def _is_name(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether no place, period, flow or status stands in the words: they may name goods."""
    if any(s.start < end and start < s.end for s in (*sentence.spots, *sentence.offices)):
        return False
    if any(p.start < end and start < p.end for p in sentence.periods):
        return False
    told = [c for c in sentence.cues if c.start < end and start < c.end]
    return not any(c.tag in FLOWS or c.tag in _NO_GOODS for c in told)


def is_item(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum stands right behind goods: "tractors ($9 million)", "…, meat $4 million, …"."""
    goods = [c for c in sentence.products if c.end <= fact.first]
    if not goods:
        return False
    gap = reading.plain[goods[-1].end : fact.first]
    is_listed = reading.plain.endswith((", ", ": ", "; "), 0, goods[-1].start)
    if gap.startswith(" (") and _LINK_RE.fullmatch(gap):
        return True
    if gap in _ITEM_GAPS or _WITH_MORE_RE.fullmatch(gap) or _SUMMED_RE.fullmatch(gap):
        return True
    return gap == " " and is_listed


def label_of(reading: Reading, fact: Fact, named: list[Cue]) -> str | None:
    """Return the goods that a dash or a bracket leads from to the sum: "dairy products – $7 million".

    Of goods before a bracket the sum is only where none are listed before them, or others behind.
    """
    before = [c for c in named if c.end <= fact.first]
    if not before:
        return None
    first = len(before) - 1
    while first and before[first].start - before[first - 1].end <= 1:
        first -= 1
    dashed = _DASHED_RE.fullmatch(reading.plain, before[-1].end, fact.first)
    alone = not first or named[-1].start > fact.last  # "tractors, food ($5m) and tyres"
    bracketed = alone and _BRACKETED_RE.fullmatch(reading.plain, before[-1].end, fact.first)
    if not dashed and not bracketed:
        return None
    name = before[first].tag[5:]
    return None if name == "goods" else name


def goods_of_brackets(reading: Reading, sentence: Sentence, fact: Fact) -> str | None:
    """Return the goods right before the brackets of a sum, next in a list: "fish for $2m and salt ($1m)"."""
    opened = reading.plain.rfind("(", max(sentence.start, fact.left - 2), fact.first)
    named = next((c for c in sentence.products if c.end == opened - 1), None)
    told = max((a.end for a in sentence.amounts if a.end <= opened), default=0)
    if named is None or not told or named.tag == "prod:goods":
        return None
    is_next = _NEXT_ITEM_RE.search(reading.plain, told, named.start)
    return named.tag[5:] if is_next else None


def is_behind_items(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is the whole of goods in brackets: "Imports, mostly metal ($5m), fell to $9m"."""
    before = [a.end for a in sentence.amounts if a.end <= fact.left + 1 or a.end <= fact.first]
    if not before or "(" in reading.plain[before[-1] : fact.first]:
        return False
    closed = _CLOSED_RE.match(reading.plain, before[-1], fact.first)
    return closed is not None and len(sentence.amounts) > 1
