"""Who trades: the Russian partner and the Belarusian reporter of each fact."""

from __future__ import annotations

from functools import lru_cache

from ..facts.facts import Fact
from ..flow.reasons import reason_start
from ..flow.viewpoint import voice_at
from ..passage.ranked import without_better
from ..passage.topic import Topic
from ..places import REGIONS
from ..sentences.coded import MINSK, Spot, is_capital
from ..sentences.reading import Reading, Sentence
from ..vocabulary.besides import PART_OF_HOME
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import is_parted
from ..wording.telling import Rule, rule
from .of_both import is_of_both
from .places_beside import (
    is_venue,
    listed_place,
    listed_reporter,
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
_OUR_RE = compiled(r"\b(?:our|we|us|ours|наш\w*|мы|нам|нас|нами)\b")
_OUR_TASK_RE = compiled(
    r"\b(?:our|наш\w*) (?:\w+ )?(?:task|goal|target|aim|plan|objective|ambition"
    r"|задач|цел|план)\w*"
)
# "Trade of Tula Oblast with the republic", "supplies to the republic": Belarus', no region of it told.
_TWO = rule(
    r"P+ (?:и|с|and|with) (?:the )?B|B+ (?:и|с|and|with) (?:the )?P"
    r"|\b(?:to|from) (?:the )?B|(?<!\w)(?:в|из) B|(?<!\w)(?:на)?торг\w+ (?:[^\W\dBMRP]+ )?с B"
)
# "Between Tambov Oblast and the Republic of Belarus": the country's, whatever region's the text is.
_PAIR = rule(
    r"(?:\bbetween|(?<!\w)между) (?:the )?(?:"
    r"P+(?: [^\W\dBMRPT]+)? (?:and|и) (?:the )?(?:republic of |республикой )?B+"
    r"|(?:republic of |республикой )?B+ (?:and|и) (?:the )?P+)(?!['’\w-])"
)
_PART_OF_HOME = rule(PART_OF_HOME)


# "With Tula it was $9m: $5m of Belarusian shipments and $4m of Russian ones": of the region's.
_OTHER_SIDE_RE = compiled(
    r" (?:(?:of|in|were|are|was|is) |[–—-] )R+ (?:exports?|supplies|shipments|deliveries|goods|ones)\b"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "countries": rule(words.between_countries),
        "country": rule(words.whole_country),
        "our": rule(words.our),
        "with": rule(words.with_before),
        "our_regions": rule(words.our_regions),
        "our_trade": rule(words.our_trade),
        "his": rule(words.his_region),
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
    if before:
        return before[-1].code, "named_before"
    if not own and _means_chief(reading, sentence, fact, topic):
        return topic.chief, "the_region"
    if own and _names_country(reading, fact, fact.left, fact.start):
        return "RU", "country_before"
    if own:
        return own[0].code, "named_after"
    earlier = [s for s in strong if s.start < fact.left]
    is_side = earlier and _OTHER_SIDE_RE.match(reading.coded, fact.end)
    if not is_side and _names_country(reading, fact, fact.left, reason_start(reading, fact)):
        return "RU", "country"
    if earlier:
        return earlier[-1].code, "named_earlier"
    if _names_country(reading, fact, sentence.start, fact.left):
        return "RU", "country_earlier"
    of_kind = _unit_named(reading, fact, topic)
    if of_kind:
        return of_kind, "unit_word"
    offices = [s.code for s in sentence.offices if s.letter == "P"]
    if offices and (_says_our(reading, sentence) or "B" in sentence.letters):
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


def _says_our(reading: Reading, sentence: Sentence) -> bool:
    ours = _rules(reading.language)["our"]
    return ours.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None


def _is_our_task(reading: Reading, sentence: Sentence) -> bool:
    """Say whether nothing is "ours" but the aim: "our task is to bring the trade up to $5m"."""
    start, end = sentence.start, sentence.end
    aims = len(_OUR_TASK_RE.findall(reading.plain, start, end))
    return aims > 0 and aims == len(_OUR_RE.findall(reading.plain, start, end))


def find_reporter(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> tuple[str, str]:
    """Return whose trade a fact is and the rule that found it."""
    offices = [s.code for s in sentence.offices if s.letter == "M"]
    if offices and _says_our(reading, sentence) and not _is_our_task(reading, sentence):
        return offices[0], "speaker"
    if _rules(reading.language)["country"].search(fact.told, reading.plain, fact.left, fact.start):
        return "BY", "whole_country"
    if "M" in sentence.letters and (listed := listed_reporter(reading, sentence, fact)):
        return listed, "respectively"
    home = [s for s in sentence.spots if s.letter in "BM" and not s.weak and s.start < fact.right]
    own = [s for s in home if s.start >= fact.left] or home
    own = [s for s in own if s.start < fact.start] or [
        s for s in own if s.letter == "B" or not is_parted(reading.plain, fact.end, s.start)
    ]
    regions = [s for s in own if s.letter == "M"]
    is_behind = not regions or regions[0].start > fact.last
    if is_behind and _PART_OF_HOME.search(fact.told, reading.coded, fact.last, sentence.end):
        return "BY", "whole_of_part"
    if regions:
        return regions[-1].code, "named"
    is_minsk = any(s.letter == "B" and is_capital(reading.plain, s) for s in own)
    if not is_minsk and _PAIR.search(fact.told, reading.coded, fact.left, fact.start):
        return "BY", "pair"
    near = [*own[-1:], *(s for s in sentence.offices if fact.left <= s.start < fact.start)]
    if any(s.letter == "B" and is_capital(reading.plain, s) for s in near):
        return MINSK, "capital"
    if not own and (only := _only_region(reading, fact)):
        return only, "our_regions"
    comma = reading.plain.find(",", fact.last, fact.right)  # "$5m, but a third of it with Gomel"
    means_home = not own and "M" in reading.coded[fact.left : max(comma, fact.last)]
    told_by = topic.home or (offices[-1] if offices else topic.home_speaker)
    if means_home and told_by:
        return told_by, "the_region"
    sole = reading.sole_home_region if not own and topic.reporter == "BY" else ""
    if sole and reading.says_region(fact.left, fact.first):
        return sole, "the_region"
    no_region_yet = reading.coded.find("M", 0, fact.right) < 0
    if own and own[-1].letter == "B" and (topic.reporter == "BY" or no_region_yet):
        return "BY", "country"
    return (topic.reporter, "topic") if home else _told_before(reading, sentence, fact, topic)


def _told_before(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return whose trade a fact is by who tells it and by what was told, where no home is named."""
    offices = [s.code for s in sentence.offices if s.letter == "M"]
    if offices and topic.reporter == "BY" and _tells_own(sentence, fact):
        return offices[0], "office"
    if topic.reporter == "BY" and _is_speakers(reading, fact, topic):
        voice = voice_at(reading, fact.start)
        told_by = voice.code if voice and voice.letter == "M" else topic.home_speaker
        if told_by and (voice is None or voice.letter == "M"):
            return told_by, "speaker_before"
    if _TWO.search(fact.told, reading.coded, fact.left, fact.first):
        return "BY", "the_republic"
    if topic.told_reporter and _goes_on(reading, sentence, topic):
        return topic.told_reporter, "told_reporter"
    return topic.reporter, "topic"


def _goes_on(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence follows on the one with figures of a region's own: "Imports were $5m"."""
    if topic.reporter != "BY" or sentence.paragraph != topic.paragraph:
        return False
    return reading.document.sentence_at(sentence.start) - topic.last_fact <= 1


def _is_speakers(reading: Reading, fact: Fact, topic: Topic) -> bool:
    """Say whether a fact is told as the speaker's own: "we sold", "our exports", but not "our countries'"."""
    rules = _rules(reading.language)
    if topic.home_speaker and rules["his"].search(fact.told, reading.plain, fact.left, fact.first):
        return True  # "he recalled that his region's exports had doubled"
    return rules["our_trade"].search(fact.told, reading.plain, fact.left, fact.right) is not None


def _only_region(reading: Reading, fact: Fact) -> str:
    """Return the one region of Belarus that a text names where it is "trade between our regions"."""
    ours = _rules(reading.language)["our_regions"]
    if not ours.search(fact.told, reading.plain, fact.left, fact.right):
        return ""
    codes = {spot.code for spot in reading.spots if spot.letter == "M"}
    return codes.pop() if len(codes) == 1 else ""


def _tells_own(sentence: Sentence, fact: Fact) -> bool:
    """Say whether the only office of a sentence gives sums of trade with a region: its own trade."""
    if len({s.code for s in sentence.offices}) != 1:
        return False
    named = [s.start for s in sentence.spots if s.letter == "P" and not s.weak]
    return bool(named) and sentence.offices[0].start < named[0] < fact.start
