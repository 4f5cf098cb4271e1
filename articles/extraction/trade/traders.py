"""With whom a fact is told: its Russian partner, and the rule that found it."""

from __future__ import annotations

from functools import lru_cache

from ..facts.facts import Fact
from ..flow.reasons import reason_start
from ..passage.ranked import without_better
from ..passage.topic import Topic
from ..passage.wider_areas import lies_in_area, lists_area
from ..places import REGIONS
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .home_side import says_our
from .of_both import is_of_both, is_way_of_region
from .places_beside import (
    is_venue,
    listed_place,
    opens_brackets,
    outside_brackets,
    placed_behind,
    without_parts,
)

_HEAD = 4  # characters
# «По белорусским данным, 5 млн долларов, по российским – 6 млн»: who counts, and not with whom.
_COUNTED_BY_RE = compiled(
    r"(?<!\w)по российск(?:им|ой)(?: (?:данн|под|оценк|рас|стат|цифр)\w+)?(?: ?[–—-]|,)"
)
_LIKE = 45  # characters between "like" and what is likened
_LIKE_RE = compiled(
    r"\b(?:like|as|similarly to|just as)(?: (?:it is|is the case|is|everywhere|elsewhere|the trade))? $"
    r"|(?<!\w)как и (?:[^\W\d]+ ){0,3}$|(?<!\w)подобно [^.;,]{0,20}$"
    # "A deficit of $5m, larger than the deficit in trade with all of Russia".
    r"|\b(?:more|larger|higher|bigger|greater|less|lower|smaller) than (?:the|that|those|our|its|in|with)"
    r" (?:[a-z]+ ){0,5}$"
    r"|(?<!\w)(?:больше|меньше|выше|ниже),? чем (?:в|во|с|со|у|при) (?:[^\W\d]+ ){0,4}$"
)
# "First place is Moscow's, $9 billion", «Первое место у Москвы – около 9 млрд».
_SUM_OF_RE = compiled(
    r"(?:,|:| ?[–—-]| with| for| at) ?"
    r"(?:(?:about|almost|nearly|over|около|почти|более|свыше|на) )?(?:us ?)?\$?"
)
_RELATIVE_RE = compiled(
    r", (?:(?:(?:with|to|from) )?(?:which|whom)|where|(?:со?|в|из|на) котор\w+|куда|откуда|где)(?!\w)"
)
_BACK = 1000  # characters


# "With Tula it was $9m: $5m of Belarusian shipments and $4m of Russian ones": of the region's.
_OTHER_SIDE_RE = compiled(
    r" (?:(?:of|in|were|are|was|is) |[–—-] )R+ (?:exports?|supplies|shipments|deliveries|goods|ones)\b"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "countries": rule(words.between_countries),
        "with": rule(words.with_before),
    }


def find_partner(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return the partner of a fact and the rule that found it."""
    spots = without_better(reading, sentence, [s for s in sentence.spots if s.letter == "P"])
    listed = listed_place(reading, sentence, fact, spots) if len(spots) > 1 else None
    if listed:
        return listed, "respectively"
    if len(spots) > 1 and (placed := placed_behind(reading, sentence, fact, spots)):
        return placed, "right_behind"
    strong = [s for s in spots if not s.weak] or spots
    own = [s for s in spots if fact.left <= s.start < fact.right and not is_venue(reading, fact, s)]
    before: list[Spot] = []
    own = without_parts(reading, fact, outside_brackets(reading, fact, own, spots))
    if own:
        weak = [s for s in own if s.start < fact.start and _leads(reading, fact, s)]
        own = [s for s in own if not s.weak] or own
        before = [s for s in own if s.start < fact.start] or weak
    opened = opens_brackets(reading, fact, spots) if spots else ""
    if opened:
        return opened, "named_before"
    if before and is_of_both(reading, before[-1], fact):
        return "RU", "country_before"
    if before and lists_area(reading, fact, before):
        return "RU", "wider_area"
    if before:
        return before[-1].code, "named_before"
    if not own and _means_chief(reading, sentence, fact, topic):
        return topic.chief, "the_region"
    if own and _names_country(reading, fact, fact.left, fact.start):
        return "RU", "country_before"
    if own:
        return own[0].code, "named_after"
    return _partner_told(reading, sentence, fact, topic, strong)


def _partner_told(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, strong: list[Spot]
) -> tuple[str, str]:
    """Return the partner of a fact that names none: told earlier in its sentence, or in the passage."""
    if is_way_of_region(sentence, fact, topic):
        return topic.turnover_of[0], "way_of_region"
    earlier = [s for s in strong if s.start < fact.left]
    is_side = earlier and _OTHER_SIDE_RE.match(reading.coded, fact.end)
    if not is_side and _names_country(reading, fact, fact.left, reason_start(reading, fact)):
        if lies_in_area(reading, fact, topic.partner):
            return topic.partner, "topic"
        return "RU", "country"
    if earlier:
        return earlier[-1].code, "named_earlier"
    if _names_country(reading, fact, sentence.start, fact.left):
        return "RU", "country_earlier"
    of_kind = _unit_named(reading, fact, topic)
    if of_kind:
        return of_kind, "unit_word"
    offices = [s.code for s in sentence.offices if s.letter == "P"]
    if offices and (says_our(reading, sentence) or "B" in sentence.letters):
        return offices[0], "speaker"
    if _is_named_later(sentence, fact, topic, strong):
        return topic.partner_before, "topic"
    return topic.partner, "topic"


def _is_named_later(sentence: Sentence, fact: Fact, topic: Topic, named: list[Spot]) -> bool:
    """Say whether the partner in hand is only that of a later sum: "it reached $9m, to Tula it grew"."""
    if fact.amount is None or not named or topic.partner == topic.partner_before:
        return False
    numbers = [a.start for a in sentence.amounts] + [c.start for c in sentence.changes]
    is_later = all(s.start >= fact.right for s in named)
    return is_later and any(n > named[0].start for n in numbers)


def _leads(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a bare city before a sum is the partner: "with Vologda …", or its clause's head.

    "This is Moscow, with which we trade for $8 billion": what is told of it follows.
    """
    if spot.start - fact.left < _HEAD or _RELATIVE_RE.match(reading.plain, spot.end):
        return True
    if _SUM_OF_RE.fullmatch(reading.plain, spot.end, fact.first):
        return True
    lead = reading.plain[max(fact.left, spot.start - 6) : spot.start]
    return bool(_rules(reading.language)["with"].search(fact.told, lead))


def _means_chief(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether "the oblast" is the article's own, no other standing in its paragraph."""
    if not topic.chief or "P" not in reading.coded[fact.left : fact.right]:
        return False
    kinds = vocabulary_of(reading.language).unit_kinds
    words = reading.unit_words(fact.left, fact.right)
    if REGIONS[topic.chief].kind not in {kinds[word] for word in words}:
        return False
    floor = max(reading.document.paragraphs[sentence.paragraph].start, fact.start - _BACK)
    return all(s.letter != "P" for s in reading.spots_between(floor, fact.start))


def _unit_named(reading: Reading, fact: Fact, topic: Topic) -> str | None:
    """Return the region that "the krai" means where the one in hand is no krai: the last so named."""
    if not topic.partner.startswith("RU-"):
        return None
    kinds = vocabulary_of(reading.language).unit_kinds
    words = reading.plain[fact.left : fact.right]
    if not any(kind in words for kind in kinds):
        return None
    for word in reading.unit_words(fact.left, fact.right):
        kind = kinds[word]
        if REGIONS[topic.partner].kind != kind:
            named = [s.code for s in reading.spots if s.letter == "P" and s.start < fact.start]
            fitting = [code for code in named if REGIONS[code].kind == kind]
            return fitting[-1] if fitting else None
    return None


def _names_country(reading: Reading, fact: Fact, start: int, end: int) -> bool:
    """Say whether all Russia is named, not only to compare: "it has dropped, as with all of Russia"."""
    countries = _rules(reading.language)["countries"]
    named = countries.search(fact.told, reading.coded, start, end)
    while named and (
        _LIKE_RE.search(reading.plain, max(start, named.start() - _LIKE), named.start())
        or _COUNTED_BY_RE.search(reading.plain, max(start, named.start() - 3), named.end() + 20)
    ):
        named = countries.search(fact.told, reading.coded, named.end(), end)
    return named is not None
