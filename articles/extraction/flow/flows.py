"""Which flow a fact is about: its own word, the goods it names, or what the passage speaks of."""

from __future__ import annotations

import re
from functools import lru_cache

from ..exclusions.besides import is_told_besides
from ..facts.facts import Fact
from ..goods.goods import goods_owner
from ..goods.items import listed_goods
from ..goods.told_goods import names_last_goods
from ..passage.buyers import listed_flow
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.described import without_bracketed, without_clauses
from ..sentences.reading import Reading, Sentence
from ..trade.balance_signs import is_signed
from ..trade.pluses import plus_told
from ..trade.whole_of_part import is_whole_of_trade
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule
from .as_before import as_told_before, goes_on_about_balance
from .aside_words import is_aside_word
from .cargo import earned_seller, elliptic_seller, goods_bring_in
from .country_lists import country_item
from .direction import Direction, Voice, find_direction
from .gapped import gapped_seller
from .gaps import gap_between
from .moved_on import way_told_before
from .nearest_word import nearest
from .owners import earner, other_owner, part_of_all, those_of
from .sides import mirrored, other_side, seller_of, side_of
from .suppliers import supplier_of_part
from .there import sent_behind, sent_to_seller, there_and_back
from .viewpoint import label_teller
from .wordless import without_flow_word

_MARK_RE = re.compile(r"[,:;(–—]")  # "exports cost $5m and imports rose": the sum is the first's
_GOES_BACK = rule(
    r"\b(?:it|they|this figure|the figure) (?:amounted|came|was|were|made|reached|totall?ed|stood"
    r"|fell|grew|rose|dropped|increased|decreased|declined|shrank|slid|added|lost|plunged|slumped|soared"
    r"|jumped|surged|climbed|tumbled|plummeted|sagged|contracted|expanded|swelled|dipped|doubled|tripled"
    r"|halved|went (?:up|down)|(?:has|have|had) (?:plunged|slumped|soared|jumped|surged|climbed|grown|risen"
    r"|fallen|dropped|increased|decreased|declined|shrunk))\b"
)
_ONE_WAY = ("exports", "imports")
# "Mutual food supplies", «взаимные продовольственные поставки»: both ways, whatever they are of.
_MUTUAL_RE = compiled(
    r"\b(?:mutual|reciprocal|two-way) [a-z]+ $|(?<!\w)взаимн(?:ые|ых|ым) [а-яё]+(?:ые|ых|ым) $"
)
_MUTUAL_LEAD = 40  # characters
_WITH_RE = compiled(r"(?:\bwith|(?<!\w)со?) (?:the )?(?P<place>[BMRP])")
# "Compared with $5 million", «против 5 млн»: what a sum is held against.
_HELD_AGAINST_RE = compiled(
    r",? ?\(?(?:(?:as )?compared (?:to|with)|(?:as )?against|versus|vs\.?|as opposed to|up from"
    r"|down from|from|против|по сравнению с|при)"
    r" (?:(?:about|over|almost|nearly|some|more than|около|более|почти|свыше|с) )?(?:us ?|usd ?)?[$€]?"
)


@lru_cache(maxsize=2)
def _cut(language: str) -> re.Pattern[str]:
    words = vocabulary_of(language)
    return compiled(rf"{words.status_cut}|{words.next_clause}|: ")


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "part": rule(words.part_of),
        "those": rule(words.those),
        "opposite": rule(words.opposite),
    }


def find_flow(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> tuple[Direction, Cue | None]:
    """Return the direction of a fact and the flow word that gave it."""
    gap = gap_between(reading, sentence, fact.amount) if fact.amount else None
    if gap is not None:
        return _of_gap(reading, sentence, fact, topic, *gap), None
    gainer = plus_told(reading, sentence, fact, topic.voice)
    if gainer:
        return Direction(Flow.BALANCE, "plus", gainer), None
    item = country_item(reading, sentence, fact, topic)
    if item is not None:
        return Direction(item, "country_list"), None
    seller = there_and_back(reading, sentence, fact, topic.voice)
    if seller:
        return Direction(mirrored(seller), "moved", seller), None
    flows = [c for c in sentence.flows if not is_aside_word(reading, sentence, c, fact)]
    flows = without_bracketed(reading, sentence, flows, fact)
    flows = without_clauses(reading, sentence, flows, fact)
    own = [c for c in flows if fact.left <= c.start < fact.right]
    if own and own[0].start > fact.last:
        own = [] if is_told_besides(reading, fact, own[0]) or earner(reading, fact) else own
    if is_signed(reading, sentence, fact, topic):
        return Direction(Flow.BALANCE, "signed"), None
    if is_whole_of_trade(reading, sentence, fact, own, topic):
        return Direction(Flow.TURNOVER, "whole_of_part"), None
    found, own = _of_part(reading, fact, own, flows)
    cue = nearest(reading, own, fact)
    if found is None and cue is None:
        found, cue = _by_passage(reading, sentence, fact, topic, flows)
    if found is None and cue is not None:
        found = _by_word(reading, sentence, fact, topic, cue)
    return found or as_told_before(reading, sentence, fact, topic), cue


def _of_gap(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, way: Cue, larger: int
) -> Direction:
    """Return the balance that two ways of trade leave, with the side that sold more as its seller."""
    told = find_direction(reading, sentence, way, _voice_of_fact(reading, sentence, fact, topic))
    if told.flow is None:
        return told
    seller = seller_of(told.flow)
    return Direction(Flow.BALANCE, "gap", seller if larger > 0 else other_side(seller))


def _of_part(
    reading: Reading, fact: Fact, own: list[Cue], flows: list[Cue]
) -> tuple[Direction | None, list[Cue]]:
    """Return the direction that a part's supplier or goods tell, or None; and the words left to ask."""
    undecided = not own or "turnover" in [c.tag for c in own]
    if undecided and (seller := supplier_of_part(reading, fact)):
        return Direction(mirrored(seller), "provided", seller), []
    if not (undecided and _tells_part(reading, fact)):
        # "almost all of it, $5m, falls on exports"
        return None, _without_next_clause(reading, own, flows, fact)
    own = [c for c in own if c.tag != "turnover"] or own
    if not own or own[0].tag == "turnover":
        goods = goods_owner(reading, fact.told, fact.left, fact.right)
        if goods:
            return Direction(mirrored(goods), "goods_of", goods), []
    return None, own


def _by_passage(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, flows: list[Cue]
) -> tuple[Direction | None, Cue | None]:
    """Return the direction of a fact without a word of its own, or the word of another that holds for it.

    Neither where the passage tells what it goes on about.
    """
    rules = _rules(reading.language)
    those = rules["those"].search(fact.told, reading.coded, fact.left, fact.start)
    if those:
        return those_of(those, flows), None
    found, cue = _without_own_word(reading, sentence, fact, topic, flows)
    if found is not None or cue is not None:
        return found, cue
    if topic.told_way_at == sentence.start and topic.told_way is not None:
        return Direction(topic.told_way, "same_sentence"), None
    if topic.balance and goes_on_about_balance(reading, sentence, fact, topic):
        return Direction(Flow.BALANCE, "topic"), None
    return None, None


def _by_word(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, cue: Cue) -> Direction:
    """Return the direction that a flow word gives a fact."""
    seller = earned_seller(reading, sentence, cue.start, cue.end) if cue.start < fact.first else ""
    seller = seller or sent_behind(reading, fact, cue)
    if seller:
        return Direction(mirrored(seller), "earned", seller)
    if _MUTUAL_RE.search(reading.plain, max(0, cue.start - _MUTUAL_LEAD), cue.start):
        return Direction(Flow.TURNOVER, "flow_word")
    if names_last_goods(reading, sentence, topic):
        return Direction(topic.last_flows[-1], "as_before")
    way = topic.near_flow or topic.flow
    if way in _ONE_WAY and goods_bring_in(reading, sentence, cue):
        return Direction(way, "brought_in")
    found = find_direction(reading, sentence, cue, _voice_of_fact(reading, sentence, fact, topic))
    if found.flow is None:
        found = part_of_all(sentence, fact, cue) or found
    if found.flow is Flow.TURNOVER and not found.actor and cue.start < fact.left:
        # "Its trade with Kazakhstan was $2bn, with Belarus $1bn": its own with Belarus
        met = _WITH_RE.search(reading.coded, fact.left, fact.first)
        found = found._replace(actor=other_side(side_of(met["place"]))) if met else found
    return found


def _without_own_word(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, flows: list[Cue]
) -> tuple[Direction | None, Cue | None]:
    """Return the direction of a fact without a flow word, or the word of its sentence that holds for it."""
    gapped = gapped_seller(reading, sentence, fact, flows)
    if gapped:
        return Direction(mirrored(gapped), "ellipsis", gapped), None
    listed = listed_flow(reading, sentence, fact, topic)
    if listed is not None:
        return Direction(listed[0], "listed", listed[1]), None
    wordless = without_flow_word(reading, sentence, fact, topic)
    if wordless is not None:
        return wordless, None
    way = way_told_before(reading, sentence, fact, topic)
    if way is not None:
        return Direction(way, "same_sentence", seller_of(way)), None
    cue = nearest(reading, _of_base(reading, sentence, fact, flows), fact)
    told = (reading, sentence, fact, cue, voice_of(topic)) if cue else None
    other = other_owner(*told) if told else None
    if other is not None:
        return other, cue
    last = topic.seller if topic.seller_at == sentence.start else ""
    seller = sent_to_seller(reading, fact, last) or elliptic_seller(reading, sentence, fact, last)
    if seller:
        return Direction(mirrored(seller), "ellipsis", seller), None
    if cue is None and len(sentence.amounts) > 1 and listed_goods(reading, sentence, fact):
        cue = next((c for c in flows if c.tag in ("exports", "imports")), None)
    return None, cue


def _of_base(reading: Reading, sentence: Sentence, fact: Fact, flows: list[Cue]) -> list[Cue]:
    """Return the flow words before a fact; for a sum held against another, those that one had.

    "A deficit of $3m in trade with Russia, compared with $5m in 2012": of the deficit.
    """
    before = [c for c in flows if c.start < fact.left]
    if not _HELD_AGAINST_RE.fullmatch(reading.plain, fact.left, fact.first):
        return before
    sums = [a.start for a in sentence.amounts if a.end <= fact.left]
    return [c for c in before if sums and c.start < sums[-1]] or before


def _tells_part(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is told as a part of another, up to the first mark behind it."""
    part = _rules(reading.language)["part"]
    if not part.is_told(fact.told):
        return False
    mark = _MARK_RE.search(reading.plain, fact.last, fact.right)
    end = mark.start() if mark else fact.right
    return part.pattern.search(reading.plain, fact.left, end) is not None


def _without_next_clause(
    reading: Reading, own: list[Cue], flows: list[Cue], fact: Fact
) -> list[Cue]:
    """Return the flow words of a fact without those of a clause behind it that has one of its own.

    "Trade fell by 3%, but rose by 7% in January, and half of the exports went to Russia."
    """
    if not own or own[0].start < fact.last:
        return own
    if _GOES_BACK.search(fact.told, reading.plain, fact.left, fact.first):
        aside = reading.plain.find(",", fact.last, own[0].start) >= 0
        return [] if aside else own  # "It came to $5m, with imports falling more steeply"
    if flows[0].start >= fact.left:
        return own
    cut = _cut(reading.language).search(reading.plain, fact.last, own[0].start)
    return [] if cut else own


def voice_of(topic: Topic) -> Voice:
    """Return whose words and whose trade the passage is."""
    subject = "B" if topic.reporter != "BY" else "R"
    sold = seller_of(next(iter(topic.told_flows))) if len(topic.told_flows) == 1 else ""
    return Voice(topic.seller, topic.actor, subject, topic.voice, sold=sold)


def _voice_of_fact(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Voice:
    """Return the voice of the passage; only a fact's own words turn it to the opposite direction."""
    turned = _rules(reading.language)["opposite"]
    own = turned.search(fact.told, reading.plain, fact.left, fact.right)
    actor = topic.actor or label_teller(reading, sentence, fact.start, topic.partner)
    near = topic.near_flow if topic.paragraph == sentence.paragraph else None
    sold = seller_of(near) if near in _ONE_WAY else ""
    return voice_of(topic)._replace(actor=actor, near=sold, may_turn=own is not None)
