"""What a passage is about: carried from sentence to sentence until the words say otherwise."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from .alternation import sought
from .amounts import Amount
from .coded import Spot
from .cues import find_flows
from .direction import side_of
from .facts import Fact
from .lexicon import compiled
from .places import REGIONS
from .reading import Reading, Sentence
from .records import Flow, Period, Status
from .vocabulary.languages import vocabulary_of

_OURS_RE = compiled(r"[BMR]|\b(?:us(?! ?\$)|our|we)\b")


_SUBJECT = 4  # characters before the first word that is a subject
_CHIEF = 1.3  # times as often named as any other
_HEAD = 4  # characters
_BACK = 1000  # characters
_OFTEN = 4  # times
_LISTED = 3  # regions
_LIST_GAP_RE = compiled(r"(?:,|,? and|,? и|,? or| или)? ?")


@dataclass(slots=True)
class Topic:
    """The partner, reporter, flow, goods, period and money that a sentence without its own takes."""

    partner: str = "RU"
    reporter: str = "BY"
    flow: Flow | None = None
    product: str | None = None
    period: Period | None = None
    plan_period: Period | None = None
    plan_status: Status | None = None  # None: the plan's years fit a goal and a forecast alike
    last_period: Period | None = None
    near_flow: Flow | None = None
    turnover: Decimal | None = (
        None  # the last sum of trade both ways, with its partner and currency
    )
    turnover_of: tuple[str, str | None] = ("", None)
    currency: str | None = None
    value: Decimal | None = None  # the last sum: gives "imports were 63.6" its unit
    seller: str = ""
    actor: str = ""
    speaker: str = "B"
    main: str = "RU"  # the partner the article opens with
    region: str = ""  # the region spoken of last
    chief: str = ""  # the region that the article names far more than any other
    default_period: Period | None = None  # what the headline or the lead dates everything by
    home: str = ""  # the region of Belarus spoken of last
    base: str = "BY"  # whose trade the article is about
    told_paragraph: int = -1  # paragraph of the sentence before
    office: str = ""  # the region of the office named last
    is_third: bool = False
    third_paragraph: int = -1
    is_trade: bool = False
    was_trade: bool = False  # some sentences ago: enough for a place with a sum
    last_trade: int = -99
    paragraph: int = -1
    near_product: str | None = None  # the goods of the figure that gave `near_flow`
    refused: int = (
        -1
    )  # paragraph whose last sentence gave nothing but loans, contracts and the like
    last_fact: int = -9  # number of the last sentence that gave a figure
    world_paragraph: int = -1  # where the trade with all the world was told of last
    world_end: int = -1
    first_partner: int = -1  # where the text names Russia or a region of it for the first time


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "countries": sought(words.between_countries),
        "his": sought(words.his_region),
        "country": sought(words.whole_country),
        "our": sought(words.our),
        "whole_trade": compiled(words.whole_trade),
        "with": compiled(words.with_before),
        "setting": sought(words.setting_before),
        "part": sought(words.part_of),
        "addressed": sought(words.addressed),
    }


def opening_topic(reading: Reading) -> Topic:
    """Return the topic an article starts with: the region its title or opening names most."""
    document = reading.document
    lead_end = document.title.end if document.title else 0
    lead_end = max(
        lead_end,
        document.sentences[min(4, len(document.sentences)) - 1].end if document.sentences else 0,
    )
    title_end = document.title.end if document.title else 0
    everywhere = Counter(s.code for s in reading.spots if s.letter == "P")
    regions = [
        s.code for s in reading.spots
        if s.letter == "P" and s.start < lead_end
        and (not s.weak or s.start < title_end or everywhere[s.code] > 1)
    ]  # fmt: skip
    if document.title and _names_russia_alone(reading, title_end):
        regions = []
    title_home = [
        s.code for s in reading.spots
        if s.letter == "M" and not s.weak and document.title and s.start < document.title.end
    ]  # fmt: skip
    partners = (spot.start for spot in reading.spots if spot.letter in "RP")
    topic = Topic(first_partner=next(partners, len(reading.plain)))
    if regions:
        topic.partner = max(dict.fromkeys(regions), key=lambda code: everywhere[code])
        topic.main = topic.region = topic.partner
        others = [times for code, times in everywhere.items() if code != topic.main]
        if everywhere[topic.main] >= _CHIEF * max(others, default=0):
            topic.chief = topic.main
    topic.base = title_home[0] if title_home else _main_home(reading, title_end)
    topic.reporter = topic.base if title_home else topic.reporter
    return topic


def _main_home(reading: Reading, title_end: int) -> str:
    """Return the region of Belarus that the text is about, "BY" where there is none.

    That is one whose city the headline names first and the text its oblast, one named most of all,
    or the only one in a text that never speaks of the country.
    """
    named = Counter(s.code for s in reading.spots if s.letter in "BM" and not s.weak)
    in_title = [s for s in reading.spots if s.start < title_end]
    if in_title and in_title[0].letter == "M" and named[in_title[0].code]:
        return in_title[0].code
    if len(named) == 1 and "BY" not in named and max(named.values()) > 1:
        return next(iter(named))
    code, times = named.most_common(1)[0] if named else ("BY", 0)
    return code if times >= _OFTEN and times > 2 * named["BY"] else "BY"


def _names_russia_alone(reading: Reading, end: int) -> bool:
    """Say whether the headline names Russia and none of its regions."""
    letters = {spot.letter for spot in reading.spots if spot.start < end}
    return "R" in letters and "P" not in letters


def move_topic(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to what the sentence names, before its facts are read."""
    _move_speaker(reading, topic, sentence)
    before = topic.partner
    if sentence.paragraph not in (topic.paragraph, topic.told_paragraph):
        _turn_paragraph(reading, topic)
    strong: list[Spot] = []
    if sentence.spots:
        strong = [s for s in sentence.spots if not s.weak and not _is_setting(reading, sentence, s)]
        _turn_partner(topic, sentence, strong)
    _move_reporter(reading, topic, sentence, strong)
    if sentence.offices:
        offices = [s.code for s in sentence.offices if s.letter == "P"]
        if offices and not any(s.letter in "PR" for s in sentence.spots):
            topic.partner = topic.region = offices[0]
    third = any(s.letter == "T" for s in strong) if strong else False
    if not third and sentence.paragraph != topic.third_paragraph:
        topic.is_third = False
    if not third and not topic.is_third:
        return
    ours = bool(_OURS_RE.search(reading.coded, sentence.start, sentence.end))
    if third and not ours:
        topic.is_third = True
        topic.third_paragraph = sentence.paragraph
    elif ours or topic.partner != before:
        topic.is_third = False


def _turn_paragraph(reading: Reading, topic: Topic) -> None:
    """Go back to the article's own region behind a list of regions, or to the one spoken of last."""
    if _was_list(reading, topic.told_paragraph):
        topic.partner, topic.region = topic.main, topic.main if topic.main != "RU" else ""
    elif topic.partner == "RU" and topic.region:
        topic.partner = topic.region


def _turn_partner(topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the partner that a sentence names."""
    regions = [s for s in strong if s.letter == "P"] or [
        s for s in sentence.spots if s.letter == "P" and _is_trader(sentence, s)
    ]
    if regions:
        codes = [spot.code for spot in regions]
        topic.partner = topic.main if topic.main in codes and len(set(codes)) > 1 else codes[0]
        topic.region = topic.partner
    elif strong and strong[0].letter == "R" and strong[0].start - sentence.head < _SUBJECT:
        topic.partner = "RU"  # "Russia is two thirds of our trade."


def _was_list(reading: Reading, paragraph: int) -> bool:
    """Say whether a paragraph went through several regions, none of which the next one keeps to."""
    if paragraph < 0:
        return False
    named = reading.spots_between(*reading.document.paragraphs[paragraph])
    if len(named) < _LISTED:
        return False
    return len({s.code for s in named if s.letter == "P" and not s.weak}) >= _LISTED


def _move_speaker(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Remember whose office was named last: the side of "our", the region of "his region"."""
    if sentence.offices:
        addressed = _patterns(reading.language)["addressed"]
        speaking = [
            s for s in sentence.offices
            if not addressed.search(reading.plain, max(sentence.start, s.start - 80), s.start)
        ]  # fmt: skip
        if speaking:
            topic.speaker = side_of(speaking[0].letter) or topic.speaker
        regions = [s.code for s in sentence.offices if s.letter == "P"]
        if regions:
            topic.office = regions[0]
    if (
        topic.office not in ("", topic.partner)
        and sentence.cues
        and _patterns(reading.language)["his"].search(reading.plain, sentence.start, sentence.end)
    ):
        topic.partner = topic.office


def _is_setting(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a city that is a region is only where something was said: "at talks in Moscow"."""
    if spot.letter != "P" or REGIONS[spot.code].kind != "city" or find_flows(sentence.cues):
        return False
    before = reading.plain[max(sentence.start, spot.start - 6) : spot.start]
    return bool(_patterns(reading.language)["setting"].search(before))


def _is_trader(sentence: Sentence, spot: Spot) -> bool:
    """Say whether a bare city stands for its region: as the subject, or beside a flow word."""
    if spot.start - sentence.start < 6:
        return True
    return any(cue.tag in ("turnover", "exports", "imports") for cue in sentence.cues)


def _move_reporter(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the Belarusian region, or the whole country, that the sentence names as a trader."""
    if sentence.paragraph != topic.told_paragraph and topic.told_paragraph >= 0:
        topic.reporter = topic.base
    topic.told_paragraph = sentence.paragraph
    if topic.reporter != "BY":
        country = _patterns(reading.language)["country"]
        if country.search(reading.plain, sentence.start, sentence.end):
            topic.reporter = "BY"
    if not strong:
        return
    home = [s for s in strong if s.letter in "BM"]
    regions = [s for s in home if s.letter == "M"]
    if regions and _has_a_part(reading, sentence, regions[0]):
        return  # "$900m, of which $300m with Gomel Oblast": the whole is not Gomel's
    if regions:
        topic.reporter = topic.home = regions[0].code
    elif home:
        topic.reporter = "BY"


def _has_a_part(reading: Reading, sentence: Sentence, region: Spot) -> bool:
    """Say whether a region of Belarus stands only behind a sum, for its part of that."""
    sums = [a.end for a in sentence.amounts if a.end <= region.start]
    part = _patterns(reading.language)["part"]
    return bool(sums) and part.search(reading.plain, sums[0], region.start) is not None


def find_partner(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return the partner of a fact and the rule that found it."""
    spots = [s for s in sentence.spots if s.letter == "P"]
    listed = _listed_place(reading, sentence, fact, spots)
    if listed:
        return listed, "respectively"
    strong = [s for s in spots if not s.weak] or spots
    own = [s for s in spots if fact.left <= s.start < fact.right]
    weak = [s for s in own if s.start < fact.start and _leads(reading, fact, s)]
    own = [s for s in own if not s.weak] or own
    before = [s for s in own if s.start < fact.start] or weak
    if before and _is_whole(reading, before[-1], fact):
        return "RU", "country_before"
    if before:
        return before[-1].code, "named_before"
    if not own and _means_chief(reading, sentence, fact, topic):
        return topic.chief, "the_region"
    if own and _names_country(reading, fact.left, fact.start):
        return "RU", "country_before"
    if own:
        return own[0].code, "named_after"
    if _names_country(reading, fact.left, fact.right):
        return "RU", "country"
    earlier = [s for s in strong if s.start < fact.left]
    if earlier:
        return earlier[-1].code, "named_earlier"
    if _names_country(reading, sentence.start, fact.left):
        return "RU", "country_earlier"
    of_kind = _unit_named(reading, fact, topic)
    if of_kind:
        return of_kind, "unit_word"
    offices = [s.code for s in sentence.offices if s.letter == "P"]
    if offices and (_says_our(reading, sentence) or any(s.letter == "B" for s in sentence.spots)):
        return offices[0], "speaker"
    return topic.partner, "topic"


def _is_whole(reading: Reading, spot: Spot, fact: Fact) -> bool:
    """Say whether a new clause speaks of both countries: ", and trade between the two states"."""
    words = _patterns(reading.language)["whole_trade"].search(reading.coded, spot.end, fact.start)
    return words is not None and "," in reading.plain[spot.end : words.start() + 1]


def _leads(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a bare city before a sum is the partner: "with Vologda …", or its clause's head."""
    if spot.start - fact.left < _HEAD:
        return True
    lead = reading.plain[max(fact.left, spot.start - 6) : spot.start]
    return bool(_patterns(reading.language)["with"].search(lead))


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


def _listed_place(
    reading: Reading, sentence: Sentence, fact: Fact, spots: list[Spot]
) -> str | None:
    """Return the region of a sum in a list: "Tver, Tula and Kaluga regions – 40, 62 and 55 million"."""
    if fact.amount is None or len(spots) < 2 or len(sentence.amounts) < 2:
        return None
    row = _row_of(reading, sentence, fact.amount)
    before = [s.code for s in spots if s.start < row[0].start]
    named = list(dict.fromkeys(before))
    if len(row) < 2 or len(named) != len(row):
        return None
    return named[[a.start for a in row].index(fact.amount.start)]


def _row_of(reading: Reading, sentence: Sentence, amount: Amount) -> list[Amount]:
    """Return the sums that stand in one list with `amount`: nothing but commas and "and" between."""
    row: list[Amount] = []
    for other in sentence.amounts:
        gap = reading.plain[row[-1].end : other.start] if row else ""
        if row and not _LIST_GAP_RE.fullmatch(gap):
            if amount in row:
                break
            row = []
        row.append(other)
    return row if amount in row else [amount]


def _names_country(reading: Reading, start: int, end: int) -> bool:
    return bool(_patterns(reading.language)["countries"].search(reading.coded, start, end))


def _says_our(reading: Reading, sentence: Sentence) -> bool:
    return bool(
        _patterns(reading.language)["our"].search(reading.plain, sentence.start, sentence.end)
    )


def find_reporter(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> tuple[str, str]:
    """Return whose trade a fact is and the rule that found it."""
    offices = [s.code for s in sentence.offices if s.letter == "M"]
    if offices and _says_our(reading, sentence):
        return offices[0], "speaker"
    if _patterns(reading.language)["country"].search(reading.plain, fact.left, fact.start):
        return "BY", "whole_country"
    home = [s for s in sentence.spots if s.letter in "BM" and not s.weak and s.start < fact.right]
    own = [s for s in home if s.start >= fact.left] or home
    own = [s for s in own if s.start < fact.start] or [
        s for s in own if s.letter == "B" or "," not in reading.plain[fact.end : s.start]
    ]
    regions = [s for s in own if s.letter == "M"]
    if regions:
        return regions[-1].code, "named"
    if topic.home and not own and "M" in reading.coded[fact.left : fact.right]:
        return topic.home, "the_region"
    if own and own[-1].letter == "B" and topic.reporter == "BY":
        return "BY", "country"
    if offices and topic.reporter == "BY" and not home and _tells_own(sentence, fact):
        return offices[0], "office"
    return topic.reporter, "topic"


def _tells_own(sentence: Sentence, fact: Fact) -> bool:
    """Say whether the only office of a sentence gives sums of trade with a region: its own trade."""
    if len({s.code for s in sentence.offices}) != 1:
        return False
    named = [s.start for s in sentence.spots if s.letter == "P" and not s.weak]
    return bool(named) and sentence.offices[0].start < named[0] < fact.start
