"""Goods beside a sum that it is not of: most of it, a reason, what describes a region."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words

_BEFORE_RE = compiled(
    r"(?:[,(]|[–—-] ?)(?:mainly|mostly|primarily|chiefly|largely|predominantly|above all|first of all"
    r"|including|в основном|преимущественно|прежде всего|главным образом|включая)"
    r" [^.;:()\d$]{0,60}$"
)
_BEHIND_RE = compiled(
    r" (?:above all|first of all|mainly|mostly|chiefly|в основном|прежде всего)[,)]"
)
_APPOSITION = 60  # characters
_APPOSITION_RE = compiled(
    r"[BMRP],? (?:also |and )?(?:the|our|its|a|one of the|main|chief) (?:\w+ ){0,2}"
    r"(?:buyer|consumer|importer|purchaser|customer|supplier|producer|seller|home)s? of"
    r" (?:the |our |its )?(?:\w+ )?$"
    r"|[BMRP],? (?:главн|основн|крупнейш|ключев)\w+"
    r" (?:покупател|потребител|поставщик|импортер|производител)\w+ (?:\w+ )?$"
)
_REASON_RE = compiled(
    r"(?<!\w)(?:thanks to|due to|because of|owing to|at the expense of|on account of"
    r"|(?:covered|offset|financed|balanced|compensated(?: for)?|made up for) (?:by|with)"
    r"|за счет|благодаря|из-за|(?:покрыва|компенсиру|покры|уравновеш)\w+) (?:the )?(?:[^\W\d]+ )?$"
)
# "Exports are the greatest, as trucks are sold to its mines: $5m": why they are so.
_WHY_RE = compiled(
    r", (?:as(?! (?:well|for|to|in|of|a|before|usual|part)\b)|because"
    r"|since(?! (?:19|20|the (?:start|beginning)))"
    r"|так как|поскольку|потому что|ведь) (?!of )[^.,;:()\d$]{0,60}$"
)
_WHY_ENDS_RE = compiled(r"[^.;:,()\d$]{3,80}(?:: |, )")
_PARTED_RE = compiled(r" [^:;]+[:;]")  # «без новых машин не останутся: купили на 5 млн»
# "Due to food supplies of $3 billion": the sum is of what gives the reason.
_AT_SUM_RE = compiled(
    r"(?: (?:supplies|deliveries|exports?|imports?|purchases|sales))?"
    r"(?: (?:of|worth|for|at|на(?: сумму)?) | ?[(–—-] ?)"
    r"(?:about |over |almost |около |почти |более )?(?:us ?)?\$?$"
)
# "Without oil $5m, with gas $9m", "with gas taken into account": all that there is.
_COUNTED_IN_RE = compiled(
    r"\bwith (?:the )?(?:[^\W\d]+ )?$|(?<!\w)(?:с уч[её]том|вместе с) (?:[^\W\d]+ )?$"
)
_COUNTED_RE = compiled(r" (?:included|counted in|taken into account|being counted)\b")
_OTHERS_RE = compiled(
    r",? (?:and|as well as|и|а также) (?:(?:many|some|all|многие) )?"
    r"(?:other|друг(?:ие|их|ую)|ины(?:е|х)|проч(?:ие|их|ую))"
    r" (?:goods|products|merchandise|commodities|товар|продукци)"
)
_UNCOUNTED = ("goods", "services", "goods and services")
# "Without oil our trade is $5m", «без учёта нефти».
# "$5m, more than the deficit with all of Russia without gas": what is left out there is not left out here.
_COMPARED_RE = compiled(r"(?<!\w)(?:than|as in|чем|как и)(?!\w)")
_WITHOUT_RE = compiled(
    r"\b(?:without|excluding|apart from|aside from|not (?:counting|including)|besides|except for"
    r"|(?:without|not) (?:taking into account|accounting for|counting|including)) (?:the )?"
    r"(?:(?!that|this|it\b|which|these)[^\W\d]+ )?$"
    r"|(?<!\w)(?:без (?:уч[её]та )?|не считая |за исключением |за вычетом |кроме )"
    r"(?:(?!этого|того|них)[^\W\d]+ )?$"
)
# "Services not included", «услуги не в счёт»
_NOT_INCLUDED_RE = compiled(
    r",? (?:(?:are|were|is) )?(?:not (?:included|counted|taken into account)|excluded|left out|aside)\b"
    r"|,? (?:не (?:в сч[её]т|учтены|учитываются|включены)|исключены)(?!\w)"
)
_LEFT_OUT_RE = compiled(
    r"\b(?:without|excluding|not counting)\b|(?<!\w)(?:без|не считая|за вычетом)(?!\w)"
)

# "Machines account for 31% of our $9m trade": the sum is of all trade, the goods are a part of it.
_PART_OF_SUM_RE = compiled(
    r"(?:%|per ?cent|\b(?:half|thirds?|quarters?|fifths?|tenths?|bulk|share|part)) of"
    r" (?:(?:all|the|that|this|our|its|their|whole|total|entire|these) )*(?:us ?)?[$€]?$"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]|пят(?:ая|ую)|част[ьи])"
    r" (?:(?:от|из|всего|всей|нашего|нашей|этого|этой|общего|общей|наш\w+)\s)*"
    r"(?:(?:товарооборот|оборот|экспорт|импорт|торговл|поставок|сумм)\w*[^.;,\d]{0,40} (?:в|из|на) )?$"
)
# "It sells us more machinery; its exports are $7bn": those of all goods.
_OWN_TRADE_RE = compiled(
    r"[^;]{0,60}; (?:its|their|his|her|our|его|е[её]|их|наш\w*) (?:total |own |overall |весь |общий )?"
)


def is_mostly(reading: Reading, fact: Fact, goods: Cue) -> bool:
    """Say whether goods before a sum are only most of it: "mainly steel", "cars above all"."""
    if _BEFORE_RE.search(reading.plain, fact.left, goods.start):
        return True
    return _BEHIND_RE.match(reading.plain, goods.end) is not None


def is_told_by_the_way(reading: Reading, product: Cue, fact: Fact, flow: Cue | None) -> bool:
    """Say whether goods only describe a region or give a reason.

    "Kemerovo Oblast, the main buyer of trucks ($25 million)", "it grew thanks to rubber to $5 million";
    but "thanks to food exports, which came to $5 million" tells of food.
    """
    lead = reading.coded[max(fact.left, product.start - _APPOSITION) : product.start]
    if product.end <= fact.first and _APPOSITION_RE.search(lead):
        return True
    if flow and _OWN_TRADE_RE.fullmatch(reading.plain, product.end, flow.start):
        return True
    if fact.amount and _PART_OF_SUM_RE.search(reading.plain, product.end, fact.start):
        return True
    is_flows = flow is not None and 0 <= flow.start - product.end <= 1
    if is_flows or _AT_SUM_RE.match(reading.plain, product.end, fact.start):
        return False
    if _REASON_RE.search(lead) is not None:
        return True
    return bool(_WHY_RE.search(lead) and _WHY_ENDS_RE.match(reading.plain, product.end, fact.first))


def all_but(reading: Reading, named: list[Cue], fact: Fact) -> str | None:
    """Return what a sum is of that leaves some goods out: "without oil our trade is $5m".

    Where other goods are named the sum is of those: "besides tractors, furniture was sold for $5m".
    """
    counted = [goods for goods in named if goods.tag[5:] not in _UNCOUNTED]
    if len({goods.tag for goods in counted}) != 1:
        return None
    lead = whole_words(
        reading.plain, max(fact.left, counted[0].start - _APPOSITION), counted[0].start
    )
    if _PARTED_RE.match(reading.plain, counted[0].end, fact.first):
        return None
    if counted[0].start > fact.last and _COMPARED_RE.search(
        reading.plain, fact.last, counted[0].start
    ):
        return None
    return f"goods other than {counted[0].tag[5:]}" if _WITHOUT_RE.search(lead) else None


def is_left_out(reading: Reading, goods: Cue, fact: Fact) -> bool:
    """Say whether goods are those besides which others are told: "besides tractors, furniture"."""
    lead = whole_words(reading.plain, max(fact.left, goods.start - _APPOSITION), goods.start)
    if _NOT_INCLUDED_RE.match(reading.plain, goods.end) or lead.endswith(" not "):
        return True
    return _WITHOUT_RE.search(lead) is not None


def with_others(reading: Reading, named: list[Cue], fact: Fact) -> bool:
    """Say whether a sum is of goods named and all others: "tractors, combines and other goods for $5m"."""
    before = [goods for goods in named if goods.end <= fact.first]
    if before and _COUNTED_IN_RE.search(reading.plain, fact.left, before[-1].start):
        opens = reading.document.sentences[reading.document.sentence_at(fact.first)].start
        if _COUNTED_RE.match(reading.plain, before[-1].end, fact.right):
            return True
        if _LEFT_OUT_RE.search(reading.plain, opens, fact.left):
            return True
    if not before and any(
        _OTHERS_RE.match(reading.plain, goods.end, fact.right) for goods in named[:2]
    ):
        return True  # "$5 million worth of machines and other goods"
    return bool(before) and _OTHERS_RE.match(reading.plain, before[-1].end, fact.first) is not None
