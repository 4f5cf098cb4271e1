"""Trade with everybody: sums of foreign trade in which Russia has only a part, if any."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.asides import ENVOY
from ..vocabulary.besides import WITHOUT
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.shares import SHARE_OF_ALL
from ..wording.lexicon import compiled, last_match
from ..wording.telling import Rule, rule
from .all_countries import is_of_all_countries
from .balances_told import is_balance_of_all, is_balance_of_two
from .earned_of_all import is_earned_of_all
from .group_shares import is_share_in_group
from .members import is_of_members
from .partner_part import has_partner_part, is_out_of_all
from .partners_told import is_behind_partners
from .share_or_all import has_share_behind, is_share_or_all
from .shared_out import is_shared_at_home, is_shared_out
from .ties_told import MET_RE, TIES_RE, WITH_HOME_RE
from .told_shares import tells_share_as_sum, without_most
from .two_told import adds_up, is_of_two_told
from .unpartnered import (
    is_beyond_regions,
    is_of_district,
    is_unpartnered,
    is_way_of_two,
    is_whole_shared_before,
    meets_counterpart,
)
from .untied import is_untied
from .whole_again import sums_up_sales, tells_whole_again

_BEHIND = 30  # characters behind a sum
_SINCE = 2  # sentences
_LASTS = 4000  # characters that a text goes on about the world
_NAMED_RE = compiled(r"[RPM]")
_PARTNER_RE = compiled(r"[RP]")
_OWNED_RE = compiled(
    r" (?:[MP]|област|регион|кра[яе]|республик"
    r"|of (?:the |this |our )?(?:P|region|oblast|krai|territory|republic))"
)
_SIDE_RE = compiled(r"[BMRP]")
_HOME_RE = compiled(r"[BM]")
# "All its trade was $43bn, including $28bn with Belarus and $14bn with Peru".
_BESIDE_OURS_RE = compiled(r" (?:with|to|from) (?:the )?[BRP]+(?![BRP]| and (?:the )?T)")
_OUR_COUNTRY_RE = compiled(
    r"\bour (?:country|republic)\b|\b(?:to|from|with) us\b"
    r"|(?<!\w)(?:наш[ауией]\w* (?:стран|республик)\w+|нам|(?:у|от|с|к) нас|с нами)(?!\w)"
)
_PAIR_TOTAL_RE = compiled(
    r"(?:total|overall|combined|aggregate) (?:turnover|trade|deficit|surplus|balance)"
    r"|общ\w+ (?:(?:от|по)\w+ )?(?:сальдо|дефицит\w{0,2}|профицит\w{0,2})"
)
_ENVOY_RE = compiled(ENVOY)
_UNSHARED_RE = compiled(r"(?<![RP])(?<!дол[юяие] )[RP]")  # not "Russia's share of it is 64%"
_OF_SHARE = rule(SHARE_OF_ALL)
_TURN_RE = compiled(r", (?:а|но) ")  # "all our trade fell to $7bn, but with Belarus it grows"
_WITHOUT_RE = rule(WITHOUT)
# "The entire export of 2015", «весь импорт 2015 года»: all of a year, not with all the world.
_OF_YEAR_RE = compiled(
    r"(?:entire|весь) (?:B+(?:'s?)? )?(?:exports?|imports?|trade|turnover|экспорт|импорт|(?:товаро)?оборот)"
    r" (?:(?:of|in|for|за|в) )?(?:the )?(?:year )?(?:19|20)\d\d"
)
_ROW_RE = re.compile(r"[–—•*-] |(?:19|20)\d\d(?: ?г\.| год)? ?[–—:-]")
# "P is ninth in the foreign trade with M. Foreign trade came to …": of the two, as told just before.
_TRADED_RE = compiled(
    r"(?<!\w)(?:торговл\w+|товарооборот\w*|оборот\w*) (?:товарами )?с (?:[^\W\dBMRPT]+ )?(?P<with>[MP])"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {"behind": compiled(words.world_behind), "loose": compiled(words.world_loose)}


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "world": rule(words.world),
        "bare": rule(words.world_bare),
        "own": rule(words.world_own),
        "counterpart": rule(words.counterpart),
    }


def is_world(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether the trade is with everybody: no counterpart is named in the fact's own words.

    What follows such a sum is of the world too, until the text names a partner.
    """
    if _patterns(reading.language)["behind"].match(reading.plain, fact.end):
        return True
    if (is_share := is_share_or_all(reading, sentence, fact)) is not None:
        return not is_share
    if is_share_in_group(reading, fact) or adds_up(fact, topic):
        return False
    if has_partner_part(reading, sentence, fact) or is_of_members(reading, sentence, fact):
        return True
    if is_out_of_all(reading, sentence, fact) or is_shared_out(reading, sentence, fact):
        return True
    if has_share_behind(reading, fact) or is_shared_at_home(reading, sentence, fact, topic):
        return True
    if is_of_district(reading, sentence, fact) or is_whole_shared_before(reading, sentence, fact):
        return True
    told = reading, sentence, fact, topic
    if tells_whole_again(*told) or sums_up_sales(*told):
        return True
    if _WITHOUT_RE.search(fact.told, reading.coded, fact.left, fact.right):
        topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    turn = _TURN_RE.search(reading.plain, fact.last, fact.right)
    right = turn.start() if turn else fact.right
    if meets_counterpart(reading, fact, right):
        return False
    if is_beyond_regions(reading, sentence, fact, topic) or is_of_all_countries(reading, fact):
        return True
    if is_balance_of_two(reading, sentence, fact, topic):
        return False
    is_bare = is_unpartnered(reading, sentence, topic) or is_behind_partners(*told)
    is_bare = is_bare or is_untied(reading, sentence, topic)
    if is_bare or is_balance_of_all(*told) or _names_world(*told):
        if not _OF_SHARE.search(fact.told, reading.plain, sentence.head, fact.first):
            topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    return is_earned_of_all(*told) or _goes_on(*told)


def _names_world(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether the fact's own words speak of all foreign trade."""
    rules = _rules(reading.language)
    end = min(fact.right, fact.end + _BEHIND)
    world = rules["world"]
    match = (
        last_match(world.pattern, reading.coded, fact.left, end)
        if world.is_told(fact.told)
        else None
    )
    if (
        match is None
        and topic.main == "RU"
        and not _NAMED_RE.search(reading.coded, fact.left, fact.right)
    ):
        match = rules["bare"].search(fact.told, reading.plain, fact.left, fact.start)
        if match is not None and is_of_two_told(reading, sentence, fact, topic):
            return False
    if match is None:
        return _is_own(reading, sentence, fact, topic)
    if _PAIR_TOTAL_RE.fullmatch(reading.coded, *match.span()) and (
        topic.main != "RU"
        or _was_of_two(reading, sentence, fact, topic)
        or _ENVOY_RE.search(reading.plain)
    ):  # "the total turnover" of two, but not of all foreign trade
        return rules["bare"].search(fact.told, reading.plain, match.end(), fact.start) is not None
    if is_way_of_two(reading, sentence, fact, topic, match.start()):
        return False
    if topic.main != "RU" and (
        _is_of_pair(reading, sentence, match) or _OF_YEAR_RE.match(reading.coded, match.start())
    ):
        return False
    later = [c for c in sentence.flows if match.end() <= c.start < fact.start]
    if not later:
        return True  # else it stood in a clause of its own: "half of what it sells abroad; …"
    return set(",;").isdisjoint(reading.plain[match.end() : later[0].start])


def _was_of_two(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether what stands before told of trade with a counterpart: "total trade" is theirs."""
    counterpart = _rules(reading.language)["counterpart"].pattern
    if topic.said_flow is not None or counterpart.search(reading.coded, sentence.head, fact.left):
        return True
    number = reading.document.sentence_at(sentence.start)
    lead = reading.document.sentences[max(0, number - _SINCE)].start
    words = reading.coded, lead, sentence.start
    if "T" not in reading.coded[lead : sentence.end] and (
        counterpart.search(*words) or WITH_HOME_RE.search(*words)
    ):
        return True
    if not 0 < number - topic.last_fact <= _SINCE or topic.paragraph < sentence.paragraph - 1:
        return False
    if topic.turnover is not None and topic.turnover_of[0] == topic.main:
        return True
    start = reading.document.sentences[topic.last_fact].start
    return bool(counterpart.search(reading.coded, start, sentence.start))


def _is_of_pair(reading: Reading, sentence: Sentence, match: re.Match[str]) -> bool:
    """Say whether "foreign trade" goes on about Belarus: "66% of it is with Belarus. It reached …"."""
    if not _patterns(reading.language)["loose"].fullmatch(reading.coded, *match.span()):
        return False
    if _OWNED_RE.match(reading.coded, match.end()):
        return False  # "the foreign trade of the oblast"
    colon = reading.plain.rfind(":", sentence.start, match.start())  # "Belarus is a partner: …"
    start = _start_before_rows(reading, sentence)
    if MET_RE.search(reading.plain, start, sentence.start):
        return True
    traded = _TRADED_RE.search(reading.coded, start, sentence.start)
    if traded is not None:
        other = "P" if traded["with"] == "M" else "M"
        return other in reading.coded[start : sentence.start]
    return "B" in reading.coded[start : max(sentence.start, colon)]


def _is_own(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a country sells, with no partner in this sentence nor in the one before."""
    if topic.main != "RU":
        return False
    own = _rules(reading.language)["own"]
    if not own.search(fact.told, reading.plain, fact.left, fact.right):
        return False
    if _is_part_of_two(reading, sentence, fact, topic):
        return False
    start, opens = _start_before(reading, sentence), reading.document.paragraphs
    if _PARTNER_RE.search(reading.coded, max(start, opens[sentence.paragraph].start), sentence.end):
        return False
    return "R" not in reading.coded[start : sentence.start]


def _is_part_of_two(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum may be one way of the trade of two told of just before: "mutual trade came to"."""
    if fact.amount is None or topic.turnover is None or fact.amount.value > topic.turnover:
        return False
    return topic.turnover_of[0] == "RU" and _was_of_two(reading, sentence, fact, topic)


def _start_before(reading: Reading, sentence: Sentence) -> int:
    """Return where the sentence before begins."""
    number = reading.document.sentence_at(sentence.start)
    return reading.document.sentences[max(number - 1, 0)].start


def _start_before_rows(reading: Reading, sentence: Sentence) -> int:
    """Return where the sentence before begins; rows of years and items go back to what heads them."""
    number = max(reading.document.sentence_at(sentence.start) - 1, 0)
    sentences = reading.document.sentences
    while number > 0 and _ROW_RE.match(reading.plain, sentences[number].start):
        number -= 1
    if number > 0 and TIES_RE.match(reading.plain, sentences[number].start):
        number -= 1
    return sentences[number].start


def _goes_on(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum goes on about the world's trade told before it, no partner named since."""
    if topic.world_end < 0 or fact.left - topic.world_end > _LASTS:
        return False
    if topic.main != "RU" and reading.first_end(_HOME_RE, reading.coded) > fact.right:
        # a region's page that has not named Belarus so far, unless it is "our country"
        return not _OUR_COUNTRY_RE.search(reading.plain, fact.left, fact.right)
    is_near = 0 <= sentence.paragraph - topic.world_paragraph <= (topic.main == "RU")
    if not is_near and topic.first_partner < fact.end:
        return False
    words = reading.coded
    partner = _PARTNER_RE if topic.main == "RU" else _SIDE_RE
    if partner.search(words, fact.left, fact.right):
        return False
    since = _UNSHARED_RE if topic.main == "RU" else _SIDE_RE
    told = without_most(words[topic.world_end : fact.left])
    if since.search(told):
        return False
    if topic.main == "RU" and tells_share_as_sum(reading, sentence, fact):
        return False
    if _BESIDE_OURS_RE.match(words, fact.end):
        return False
    if topic.said_flow and partner.search(words, max(sentence.head, topic.world_end), fact.left):
        return False  # "Russia's share of it was $3m, including exports of $2m"
    counterpart = _rules(reading.language)["counterpart"].pattern
    return not counterpart.search(told + words[fact.left : fact.right])
