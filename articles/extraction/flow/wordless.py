"""Which way goods went in a clause without a flow word: by whose goods, who earned, what moved where."""

from __future__ import annotations

from ..exclusions.besides import share_start
from ..facts.facts import Fact
from ..goods.goods import goods_owner
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.described import is_of_place
from ..sentences.reading import Reading, Sentence
from ..trade.shares import whole_came_from
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .cargo import moved_seller, owned_goods
from .direction import Direction
from .owners import earner
from .reasons import without_reason
from .sides import mirrored, other_side, side_of
from .there import taken_from
from .titled import titled_supplier
from .told_objects import took_ours

_FOR_RE = compiled(r" for ")  # "Belarus sells us tractors. In total for $9m": one way

# "These two rivers of goods came to $9m", «два встречных потока»: both ways.
_TWO_WAYS = rule(
    r"\b(?:both|the two|these two|two)(?: (?:counter|opposite|commodity|goods|trade|cargo))?"
    r" [\"'“‘]?(?:[a-z]+ )?(?:flows|streams|rivers)\b"
    r"|(?<!\w)(?:оба|обоих|два|двух|эти два)(?: встречных| товарных| грузовых)? поток(?:а|ов|ах)(?!\w)"
)

# "They rely on exports. The volume to Belarus came to $9m", «его объём в Беларусь»: it went there.
_VOLUME_TO_RE = compiled(
    r"(?:\bvolumes? (?:sent |shipped )?to (?:the )?|(?<!\w)объем\w{0,2} в (?=беларусь|белоруссию|россию))"
)

# "They hope to sell $9m worth. In May the sum reached 3": a sum of one way, where both were not told.
_TOTALS = ("the sum", "the total")
_ONE_WAY = ({Flow.EXPORTS}, {Flow.IMPORTS})


def _is_one_way(topic: Topic) -> bool:
    """Say whether nothing but exports, or nothing but imports, has been told of."""
    return set(topic.last_flows) in _ONE_WAY


def without_flow_word(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> Direction | None:
    """Return the direction that goods, earnings or deliveries of a clause give, or none."""
    fact = without_reason(reading, fact)
    if _TWO_WAYS.search(fact.told, reading.plain, fact.left, fact.first):
        return Direction(Flow.TURNOVER, "both_sides")
    seller = taken_from(reading, fact) or took_ours(reading, fact, topic.voice)
    if seller:
        return Direction(mirrored(seller), "moved", seller)
    seller = titled_supplier(reading, sentence.head, fact.first) if fact.amount else ""
    if seller:
        return Direction(mirrored(seller), "supplier", seller)
    if topic.near_flow in (Flow.EXPORTS, Flow.IMPORTS):
        to = _VOLUME_TO_RE.search(reading.plain, fact.left, fact.first)
        seller = other_side(side_of(reading.coded[to.end() : to.end() + 1])) if to else ""
        if seller:
            return Direction(mirrored(seller), "moved", seller)
    whole = whole_came_from(reading, fact, topic)
    if whole is not None:
        return Direction(whole, "share_of_all")
    share = share_start(reading, fact)
    goods = goods_owner(reading, fact.told, fact.left, share)
    if goods:
        return Direction(mirrored(goods), "goods_of", goods)
    if share < fact.right and goods_owner(reading, fact.told, share, fact.right):
        return Direction(Flow.TURNOVER, "share_of_one_side")
    seller = earner(reading, fact)
    if seller:
        return Direction(mirrored(seller), "earned", seller)
    begin = fact.first if is_of_place(reading, fact.first - 2, fact) else fact.left
    seller = (begin == fact.left and owned_goods(reading, sentence, fact)) or moved_seller(
        reading, sentence, begin, fact.right, topic.seller
    )
    if seller:
        return Direction(mirrored(seller), "moved", seller)
    if "both" in sentence.tags and _is_of_both(reading, sentence, fact, topic):
        return Direction(Flow.TURNOVER, "both_sides")
    return None


def _is_of_both(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a word of both ways stands by a fact: "mutual", "in total"."""
    return any(
        c.tag == "both" and fact.left <= c.start < fact.right
        and not _FOR_RE.match(reading.plain, c.end, fact.start)
        and not any(flow.start == c.end + 1 for flow in sentence.flows)  # "in total exports"
        and not (reading.plain.startswith(_TOTALS, c.start) and _is_one_way(topic))
        for c in sentence.cues
    )  # fmt: skip
