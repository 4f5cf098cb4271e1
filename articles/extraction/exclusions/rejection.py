"""Sums that are no trade of the two: contracts, prices, tonnes, other countries."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.country_lists import country_item
from ..passage.ranked import row_behind
from ..passage.topic import Topic
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..trade.places_beside import is_exceeded
from ..trade.shared_places import is_of_each_named
from ..trade.sizes import outsizes_two
from ..trade.wholes import share_behind
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule
from .abroad import is_abroad
from .barred import is_rerouted
from .bulk import is_bulk
from .charges import is_other_money
from .consignments import is_consignment
from .deals import is_governed, is_of_few
from .denials import is_counting, is_denied
from .home_supply import is_supply_at_home
from .in_order import partner_in_order
from .increments import is_worth
from .joint import is_joint
from .no_changes import is_no_change
from .no_trade_word import lacks_trade
from .no_year import is_of_no_year
from .own_again import is_own_again
from .own_deed import flows_that_count
from .own_goals import is_own_goal
from .receipts import is_from_sales
from .strays import is_house_money, is_stray
from .third_countries import is_third_country
from .world import is_world

_TRADE = ("turnover", "exports", "imports", "balance", "surplus", "deficit")
_AFTER_REACH = 45
_LINE = 8  # characters between a line and the end of the one before
_COSTING = ("cost", "стоил")
_BALANCE_RE = compiled(r"balance|сальдо")
_PART_RE = compiled(
    r"(?:\b(?:of (?:which|these|them|this|that)|including)"
    r"|(?<!\w)(?:из (?:них|которых|этого)|в том числе|включая)) (?:[^\W\d]+ ){0,3}$"
)
# "Investments were $6bn, with the purchase of the refinery accounting for $2bn of that".
_OF_THAT_RE = compiled(
    r" of (?:that|this|it|the (?:sum|total|amount))\b| (?:из|от) (?:этой|этого|нее|них)(?!\w)"
)
_ACQUIRED_RE = compiled(
    r"(?:purchase|acquisition|sale|takeover|покупк\w+|приобретени\w+|продаж\w+)\b"
)
_BREAK_RE = compiled(r"[,;:(–—]")
_LABEL_RE = compiled(r"\W*\d[\d.,]*(?: [a-zа-я.]+){0,3}(?P<dash> [–—-] )")  # "• $5m – investments"
# «На фоне инвестиций, которые достигли 3 млрд»: the sum is theirs.
_OF_IT_RE = compiled(
    r", (?:котор\w+|состав\w+|достиг\w+|превы\w+|which|that|reaching|totall?ing|amounting)(?!\w)[^,;]*$"
)
_SPITE_REACH = 50  # characters
_IN_SPITE_RE = compiled(
    r"\b(?:despite|in spite of|notwithstanding|regardless of|amid)(?: [\w'-]+){0,4} $"
    r"|(?<!\w)(?:несмотря на|невзирая на|вопреки|в условиях|на фоне)(?: [^\W\d]+){0,4} $"
)
# "Trade, with payments in rubles, came to $5m": how it is paid for.
_PAID_IN_RE = compiled(r"\bwith (?:[\w'-]+ ){0,2}(?:payments|settlements) ")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "threshold": compiled(words.threshold),
        "pair": compiled(words.pair_each),
    }


_REASON_RE = compiled(
    r"(?:связан\w*|объясн\w+|вызван\w*|обусловлен\w*|продиктован\w*|из-за|вследствие|на фоне|причин\w+)\b"
    r"|\b(?:due to|owing to|because of|explained by|caused by|driven by|linked (?:to|with)|reflects?)\b"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "cost": rule(words.cost),
    }


def is_part_of_aside(
    reading: Reading, sentence: Sentence, asides: Collection[int], fact: Fact
) -> bool:
    """Say whether a sum without a flow word is a part of money for something else: "$9m, of which $2m"."""
    before = [a for a in sentence.amounts if a.end <= fact.start]
    if not before or before[-1].start not in asides:
        return False
    flows = [c for c in sentence.flows if fact.left <= c.start < fact.right]
    if not all(_ACQUIRED_RE.match(reading.plain, c.start) for c in flows):
        return False
    if _OF_THAT_RE.match(reading.plain, fact.end):
        return True
    return _PART_RE.search(reading.plain, before[-1].end, fact.start) is not None


def goes_on_refused(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a line of a list goes on about what was no trade: "contracts worth $2m, including:"."""
    if topic.refused < 0 or topic.refused != sentence.paragraph - 1:
        return False
    before = reading.document.text[max(0, sentence.start - _LINE) : sentence.start]
    last = before.rstrip()[-1:]
    next_line = "\n\n" not in before[len(before.rstrip()) :] and last not in (".", "!", "?")
    if last not in (":", ";") and (sentence.flows or not next_line):
        return False
    topic.refused = sentence.paragraph
    return True


# "Exports of services, including rail freight, came to $5m": a kind of the services told.
_FREIGHT_RE = compiled(
    r"(?:(?:rail|railway|road|truck|cargo|freight|passenger|container|automobile) )?"
    r"(?:freight|transportation)\b|(?:[^\W\d]+ )?(?:грузо)?перевоз"
)


def rejection(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> str | None:
    """Return why a fact is no trade between Belarus and Russia, or None where it is."""
    fact = _without_share(reading, fact)
    if country_item(reading, sentence, fact, topic) is not None:
        return None
    ordered = partner_in_order(reading, sentence, fact)
    if ordered is not None:
        return "in_order" if ordered.letter == THIRD else None
    for name, refuses in _REFUSALS:
        if refuses(reading, sentence, fact, topic):
            return name
    return None


def _without_share(reading: Reading, fact: Fact) -> Fact:
    """Return a fact without its share or place behind it: "$5m, or 11.8% of all exports"."""
    if fact.amount is None:
        return fact
    told = reading.plain, fact.end, fact.right
    share = share_behind(*told) or row_behind(*told)
    return replace(fact, right=share.start()) if share else fact


def _is_other_deficit(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a deficit goes on about a budget: "The budget is $5m. Its deficit is $1m"."""
    if topic.refused != sentence.paragraph or sentence.spots:
        return False
    told = [c for c in sentence.flows if fact.left <= c.start < fact.right]
    if any(_BALANCE_RE.search(reading.plain, c.start, c.end) for c in told):
        return False  # no budget has a positive balance
    return bool(told) and {c.tag for c in told} <= {"deficit", "surplus", "balance"}


def _is_made_there(reading: Reading, cue: Cue) -> bool:
    """Say whether a word for output only tells where goods are from: «товары белорусского производства»."""
    made = reading.plain.startswith("производства", cue.start)
    return made and reading.coded[max(0, cue.start - 2) : cue.start - 1] in ("B", "M", "R", "P")


def _is_in_spite_of(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a word of no trade is only what trade grew in spite of: "despite the sanctions, …"."""
    words = reading.plain[cue.end : max(cue.end, fact.start)]
    if "," not in words or _OF_IT_RE.search(words):
        return False
    lead = max(fact.left, cue.start - _SPITE_REACH)
    if _PAID_IN_RE.search(reading.plain, lead, cue.end):
        return True
    return _IN_SPITE_RE.search(reading.plain, lead, cue.start) is not None


# "Excluding re-exports, sales were $5m", «без учёта реэкспорта»: of the trade that is left.
_RE_EXPORT_RE = compiled(r"re-?export|реэкспорт")
_LEFT_OUT_RE = compiled(
    r"\b(?:excluding|including|without|net of|not counting|counting|apart from|besides|with)"
    r" (?:the )?(?:[a-z]+ )?$"
    r"|(?<!\w)(?:без|без учета|с учетом|учитывая|не учитывая|считая|за вычетом|за исключением|включая"
    r"|кроме|помимо|исключая|вместе с) (?:[а-я-]+ )?$"
)
_LEFT_OUT = 40  # characters


def _is_no_refusal(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a word for other money tells here of where goods are from, or what they fetched."""
    if _is_made_there(reading, cue) or is_from_sales(reading, sentence, cue):
        return True
    if _RE_EXPORT_RE.match(reading.plain, cue.start):
        lead = max(sentence.start, cue.start - _LEFT_OUT)
        return _LEFT_OUT_RE.search(reading.plain, lead, cue.start) is not None
    if not _FREIGHT_RE.match(reading.plain, cue.start):
        return False
    return any(c.tag.endswith("services") and c.end <= cue.start for c in sentence.products)


def _is_not_trade(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """A word such as "loan" stands nearer to the number than any flow word."""
    patterns = _patterns(reading.language)
    if patterns["threshold"].match(reading.plain, fact.end) and not patterns["pair"].search(
        reading.plain, fact.left, fact.start
    ):
        return not is_of_each_named(reading, sentence, fact)
    told = reading, sentence, fact
    if is_of_few(*told) or _is_other_deficit(*told, topic):
        return True
    if is_consignment(*told) or is_other_money(*told) or is_house_money(*told, topic):
        return True
    if "not" not in sentence.tags:
        return False
    own = _own_words(reading, sentence, fact)
    if "not" not in [c.tag for c in own]:
        return False
    counted = flows_that_count(reading, sentence)
    own = [c for c in own if c.tag == "not" or c in counted]
    before = [c for c in own if c.start < fact.start]
    if is_governed(reading, before):
        return True
    if before and before[-1].tag == "not":
        bought = any(c.tag == "imports" for c in before)
        costs = reading.plain.startswith(_COSTING, before[-1].start)
        if costs and is_worth(reading, sentence, before[-1].start):
            return False
        cost = _rules(reading.language)["cost"]
        return not (bought and cost.search(fact.told, reading.coded, fact.left, fact.start))
    after = [c for c in own if fact.end <= c.start]
    if before and after and reading.plain.find(";", before[-1].end, fact.start) >= 0:
        before = []  # "this is trade within the union; 15 million of VAT was collected"
    if before or not after or after[0].tag != "not":
        return False
    if _REASON_RE.search(reading.plain, fact.end, after[0].start):
        return False  # "the fall of 13% is due to prices" is none of prices
    label = _LABEL_RE.match(reading.plain, sentence.start, fact.right)
    labelled = label.end() if label and label.start("dash") == fact.end else fact.end
    mark = _BREAK_RE.search(reading.plain, labelled, fact.right)
    return after[0].start < min(fact.end + _AFTER_REACH, mark.start() if mark else fact.right)


def _own_words(reading: Reading, sentence: Sentence, fact: Fact) -> list[Cue]:
    """Return a fact's own words of trade and of what is none, without those that refuse nothing."""
    own = [
        c for c in sentence.cues
        if fact.left <= c.start < fact.right and (c.tag in _TRADE or c.tag == "not")
    ]  # fmt: skip
    return [
        c for c in own
        if c.tag != "not"
        or not (_is_no_refusal(reading, sentence, c) or _is_in_spite_of(reading, fact, c))
    ]  # fmt: skip


# In the order in which they are asked: the names go into what is refused.
_REFUSALS = (
    ("stray", is_stray),
    ("denied", is_denied),
    ("counting", is_counting),
    ("exceeded", is_exceeded),
    ("not_trade", _is_not_trade),
    ("rerouted", is_rerouted),
    ("third_country", is_third_country),
    ("too_large", outsizes_two),
    ("world", is_world),
    ("home_supply", is_supply_at_home),
    ("own_goal", is_own_goal),
    ("own_again", is_own_again),
    ("abroad", is_abroad),
    ("joint", is_joint),
    ("bulk", is_bulk),
    ("no_year", is_of_no_year),
    ("no_change", is_no_change),
    ("no_trade_word", lacks_trade),
)
