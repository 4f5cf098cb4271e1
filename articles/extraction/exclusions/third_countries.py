"""Trade with a third country: named in the fact's own words, or what the passage goes on about."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import HOME, RUSSIA, RUSSIAN_SIDE, THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.matching import is_parted, whole_words
from .barred import is_barred, is_given_up, makes_up_for
from .compared import is_held_to_ours, only_compares
from .group_shares import is_share_in_group, is_whole_of_group
from .listed_out import (
    is_labelled_pair,
    is_of_that_country,
    is_others_bracket,
    is_with_others,
    is_with_ours,
)
from .named_aside import is_aside, is_venue
from .ranks import only_ranks, stands_behind
from .strangers import (
    buys_itself,
    is_of_province,
    is_of_strangers,
    is_sold_there,
    is_their_own,
    is_with_those,
)
from .world import is_world

# "Trade with China came to $90m, Belarus is second": no partner of ours between it and its sum.
_WITH_THIRD_RE = compiled(
    r"(?:торговл\w+|оборот\w*|trade|turnover) (?:with|со?) (?:the )?T+(?![^.;]*[BMRP])[^.;:\d$€]*$"
)
# "After Peru, the turnover with which in 2021 was $90m".
_WITH_WHICH_RE = compiled(
    r"T+,? (?:the )?(?:trade|turnover|exports|imports) (?:with|to|from) (?:which|whom)\b[^.;:BMRP$€]*$"
    r"|T+,? (?:(?:товарооборот|оборот|торговля|экспорт|импорт) )?(?:со?|во?|из) котор\w+[^.;:BMRP$€]*$"
    r"|T+, (?:where|где|куда|откуда)\b[^.;:BMR$€]*$"
)
_MET_REACH, _WHICH_LEAD = 16, 30  # characters
# "With Belarus", "to Belarus": one of those traded with.
_MET_RE = compiled(r"(?<!\w)(?:with|to|into|from|in|against|со?|во?|из|против) (?:the )?$")
# "With Belarus having a surplus": whose side it is.
_HAVING_RE = compiled(
    r"(?:ian)?(?: side| party)? (?:having|running|posting|enjoying|recording|showing"
    r"|keeping|registering|seeing|earning|gaining|left with|in)"
    r" (?:an? |the |its )?(?:[a-z]+ ){0,2}(?:surplus|deficit|balance)\b"
)
# "The CIS took 71% of exports, Russia – $5m": the item of a list right before its sum.
_ITEM_RE = compiled(
    r"[,;] (?:(?:and|while|including|а|и|в том числе|включая) )?"
    r"(?:(?:to|with|from|в|во|с|со|из|на) )?(?:the )?(?P<place>[RP])(?P=place)*(?: federation)?,? ?[–—:-] ?"
    r"(?:(?:about|over|almost|nearly|some|more than|около|почти|более|свыше) )?(?:us ?|usd ?)?$"
    # "To the CIS and especially to Russia (+7% to $5m)"
    r"|(?:,|,? (?:and|и)) (?:especially|particularly|notably|primarily|mainly|chiefly|above all|first of all"
    r"|in particular|особенно|прежде всего|в первую очередь|главным образом|в частности),?"
    r" (?:(?:to|with|from|в|во|с|со|из|на) )?(?:the )?(?P<chief>[RP])(?P=chief)*(?: federation)?"
    r" \((?:(?:up|plus|рост|плюс|by|на) |[+–-])*(?:us ?|usd ?)?$"
)
_SHARE_RE = compiled(r"T+[^.;,\d]{0,8}\d")
_TRADES_RE = compiled(
    r"(?:[^\w]*(?:while|and|а|но) )?(?:the )?T+(?: (?:also|itself|alone|сам\w?|тоже|также))?"
    r" (?:sold|sells|bought|buys|exported|exports|imported|imports|shipped|ships|supplied|supplies|delivered"
    r"|прода\w+|купил\w*|закуп\w+|поставил\w*|поставля\w+|экспортир\w+|импортир\w+|отгру\w+|вывез\w*|ввез\w*)\b"
)
# "Belarus with $5m is in first place, Poland is in second": the other opens a clause of its own.
_OWN_CLAUSE_RE = compiled(
    r"[,;:] (?:and |while |followed by |then |а |и |затем |далее )?(?:the )?(?=T+[^\WBMRPT]*,? (?:[–—-] )?"
    r"(?:is|was|comes?|came|takes?|took|ranks?|ranked|holds?|stands?|with|second|third|fourth|fifth"
    r"|next|втор|трет|четверт|пят|шест|на |в |занима|след|идет|с )|T+(?:, T+|,? (?:and|и) T+)*(?: \(|[.;]?$))"
)
# "Of Peru's $9m trade with the union, trade with Russia came to $5m": a part of theirs.
_OF_THEIRS_RE = compiled(
    r"(?:and |but |и |а )?(?:out )?(?:of|из)(?: [^\W\dBMRPT]+"
    r"| [$€]?\d[\d.,]*)* (?:the )?T+(?:'s?)?(?:[^.;BMP]|\.\d){0,40}?"
    r"(?:trade|turnover|exports|imports|торгов|оборот|экспорт|импорт)"
    r"|(?:и |а )?из(?: [^\W\dBMRPT]+| [$€]?\d[\d.,]*)* (?:торговли|(?:товаро)?оборота|экспорта|импорта) T"
)
_THIRD_RE = compiled(THIRD)
_LEAD = 60  # characters: a country named so early is what the paragraph is about
_REST_RE = compiled(
    r",? (?:and |while |а |и )?(?:(?:the )?(?:rest|remainder|others?|remaining)\b|остальн\w+|прочее)"
)


def is_third_country(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a third country stands in the fact's own words, and no partner of ours does."""
    if _is_told_of_others(reading, sentence, fact, topic):
        return True
    if THIRD in reading.coded[fact.left : fact.first] and (
        is_with_ours(reading, fact, topic) or is_share_in_group(reading, fact)
    ):
        return False
    own = [s for s in sentence.spots if fact.left <= s.start < fact.right]
    third = _third_that_trade(reading, fact, own)
    if (
        is_of_strangers(reading, sentence, fact)
        or is_their_own(reading, sentence, fact)
        or is_of_province(reading, fact)
        or is_sold_there(reading, sentence, fact)
        or is_with_those(reading, sentence, fact)
        or _is_outside(reading, third)
        or (third and buys_itself(reading, fact, own, third[0]))
        or _is_with_which(reading, sentence, fact)
    ):
        return True
    if third:  # without those that only rank: "first in the CIS with $9m after Peru ($10m)"
        own = [s for s in own if s.letter != THIRD or s in third]
        return _is_with_named(reading, sentence, fact, topic, own, third[0])
    if topic.is_third:
        if not own and is_world(reading, sentence, fact, topic):
            return False  # "To China $5m. Total exports were $9m": what goes on is the world's
        return not _turns_home(reading, sentence, fact, own)
    if _is_before_partners(reading, sentence, topic):
        return True
    return _follows_third(reading, sentence, fact, topic, own)


def _is_told_of_others(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a label, a bracket or what is told around a fact leaves no doubt that others trade."""
    if (
        _is_of_label(sentence, topic)
        or is_others_bracket(reading, fact)
        or is_whole_of_group(reading, sentence, fact)
    ):
        return True
    if sentence.letters <= {THIRD, RUSSIA} and _OF_THEIRS_RE.match(reading.coded, sentence.head):
        return True
    return (
        is_with_others(reading, fact)
        or is_labelled_pair(reading, fact)
        or is_of_that_country(reading, sentence, fact)
        or is_held_to_ours(reading, fact)
    )


def _is_with_named(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, own: list[Spot], third: Spot
) -> bool:
    """Say whether the trade is with the first third country among a fact's places."""
    if _comes_next(reading, fact, own, third) or _ranks_behind(
        reading, sentence, fact, topic, own, third
    ):
        return False
    if third.start > fact.last and is_world(reading, sentence, fact, topic):
        return False  # "total exports came to $5m, including supplies to Peru": what goes on is the world's
    if _WITH_THIRD_RE.search(reading.coded, fact.left, fact.first):
        return True
    letters = {s.letter for s in own}
    nearest = min(own, key=lambda s: abs(s.start - fact.start))
    both = bool(letters & set("RP")) and bool(letters & set("BM"))
    return not both or nearest.letter == "T"


def _third_that_trade(reading: Reading, fact: Fact, own: list[Spot]) -> list[Spot]:
    """Return the third countries among a fact's places, but for those only compared with or ranked."""
    third = [
        s for s in own
        if s.letter == "T"
        and not is_aside(reading.plain, s.start)
        and not (only_compares(reading, fact, s) or is_barred(reading, s.start))
        and not (s.start > fact.last and makes_up_for(reading, s.start))
    ]  # fmt: skip
    if third and any(s.letter in RUSSIAN_SIDE for s in own):
        third = [
            s
            for s in third
            if not (is_given_up(reading, s.start) or is_venue(reading.plain, s.start))
        ]
    if len(own) > 1 or (third and stands_behind(reading, fact, third[0])):
        third = [s for s in third if not only_ranks(reading, fact, s)]
        item = _ITEM_RE.search(reading.coded, fact.left, fact.first) if third else None
        is_chief = item is not None and item["chief"]
        third = [s for s in third if item is None or (s.start > item.start() and not is_chief)]
    return third


def _is_with_which(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is told of a country by the way: "after Peru, the turnover with which was $9m"."""
    if "T" not in sentence.letters:
        return False
    lead = max(sentence.start, fact.left - _WHICH_LEAD)
    return _WITH_WHICH_RE.search(reading.coded, lead, fact.first) is not None


def _is_before_partners(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether others were told of in a sentence before, and Russia or a region of it nowhere yet.

    "Trade between Peru and Belarus came to $20m." and, a paragraph on, "Exports of Belarus grew to $9m."
    """
    if topic.first_partner < sentence.end:
        return False
    return reading.first_end(_THIRD_RE, reading.coded) < sentence.start


def _is_of_label(sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence is told of the country that its paragraph is labelled with.

    Where it names Belarus, it must tell with whom: "KAZAKHSTAN. Exports to Belarus came to $5m".
    """
    if topic.label_paragraph != sentence.paragraph:
        return False
    home = not sentence.letters.isdisjoint("BM")
    return not home or sentence.letters.isdisjoint("RPT")


def _turns_home(reading: Reading, sentence: Sentence, fact: Fact, own: list[Spot]) -> bool:
    """Say whether Belarus, told of with a third country, is told of with a partner of ours next.

    "Belarus traded with China for $8 billion. Exports to Samara Oblast reached …": Belarus' still.
    """
    flows = [c for c in sentence.flows if fact.left <= c.start < fact.start]
    with_partner = [s for s in own if s.letter in "RP" and s.start < fact.start and not s.weak]
    if not flows or not with_partner or with_partner[0].start < flows[0].end:
        return False
    told = reading.coded.rfind(THIRD, 0, sentence.start)
    if told < 0:
        return False
    start, end = reading.document.sentences[reading.document.sentence_at(told)]
    return HOME in reading.coded[start:end]


def _is_outside(reading: Reading, third: list[Spot]) -> bool:
    """Say whether trade is told of with all but neighbours: "exports outside the CIS"."""
    return any(reading.plain.startswith(("outside", "beyond"), spot.start) for spot in third)


def _comes_next(reading: Reading, fact: Fact, own: list[Spot], third: Spot) -> bool:
    """Say whether a third country only opens what follows: "to Russia by 5%, to Peru 7.3 times"."""
    if third.start < fact.last or not is_parted(reading.plain, fact.last, third.start):
        return False
    if any(s.letter in "RP" and s.end <= fact.first for s in own):
        return True
    rest = _REST_RE.search(reading.plain, fact.last, third.start)
    if rest and any(s.letter in "RP" and fact.end <= s.start < rest.start() for s in own):
        return True  # "Of this $5 million came from Russia, the rest from Peru"
    # "Belarus accounted for 93% of it ($318 million), Kazakhstan for 6%".
    has_share = fact.amount is not None and _SHARE_RE.match(reading.coded, third.start)
    return bool(has_share) and any(s.letter in "BM" and s.end <= fact.first for s in own)


def _ranks_behind(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, own: list[Spot], third: Spot
) -> bool:
    """Say whether a region of Russia tells of Belarus, and in the next clause of another partner."""
    if fact.amount is None or not topic.main.startswith("RU-") or third.start < fact.last:
        return False
    if own[0].letter not in "BM" or own[0].start > third.start:
        return False
    clause = _OWN_CLAUSE_RE.search(reading.coded, fact.last, sentence.end)
    return clause is not None and clause.end() == third.start


def _follows_third(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, own: list[Spot]
) -> bool:
    """Say whether another country is the only one a sentence has named so far: it goes on about it."""
    if own and not (topic.main == "RU" and _is_home_side(reading, own)):
        return False
    before = [s.letter for s in sentence.spots if s.start < fact.left]
    if not own and _is_subject(reading, sentence, before):
        return True
    if topic.main != "RU" and before[-1:] == ["B"] and sentence.spots[0].letter == "T":
        return False  # "with Kazakhstan $1.9bn, with Belarus $150m, of which exports …"
    if not before and not own and topic.paragraph != sentence.paragraph:
        opens = reading.document.paragraphs[sentence.paragraph].start
        told = reading.spots_between(opens, fact.left)
        before = [s.letter for s in told]
        # "We sell to Angola, Benin, Cuba", or a paragraph that opens with another country.
        sold_to = topic.main == "RU" and before.count("T") > 1 and "B" not in before
        led = before[:1] == ["T"] and told[0].start - opens < _LEAD
        led = led and "B" in before and not sentence.flows
        before = before if sold_to or led else []
    if "T" not in before or not set("RP").isdisjoint(before):
        return False
    return not any(s.letter in "RP" for s in sentence.offices)


def _is_subject(reading: Reading, sentence: Sentence, before: list[str]) -> bool:
    """Say whether others trade with Russia all through: "Peru sold Russia $2bn, bought $5bn"."""
    if before[:1] != [THIRD] or not sentence.letters <= {THIRD, RUSSIA}:
        return False
    return _TRADES_RE.match(reading.coded, sentence.head, sentence.end) is not None


def _is_home_side(reading: Reading, own: list[Spot]) -> bool:
    """Say whether Belarus alone is named, as a side: "with Peru $3m, leaving Belarus with a surplus"."""
    if any(spot.letter != HOME for spot in own):
        return False
    lead = whole_words(reading.plain, max(0, own[0].start - _MET_REACH), own[0].start)
    owns = reading.plain.startswith(("ian", "'", "s "), own[0].end)
    has = _HAVING_RE.match(reading.plain, own[-1].end) is not None
    return owns or has or _MET_RE.search(lead) is None
