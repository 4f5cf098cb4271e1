"""What a passage is about: carried from sentence to sentence until the words say otherwise."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from .alternation import sought
from .coded import Spot
from .cues import find_flows
from .lexicon import compiled
from .places import REGIONS
from .reading import Reading, Sentence
from .records import Flow, Period, Status
from .sides import side_of
from .viewpoint import partner_teller, speaking_side
from .vocabulary.languages import vocabulary_of

_OURS_RE = compiled(r"[BMR]|\b(?:us(?! ?\$)|our|we)\b")
_DELEGATION_RE = compiled(
    r"(?:российск\w+|russian) (?:делегаци|гост|сторон|коллег|регион\b|область|delegation|guests|side)"
)
_SUBJECT = 4  # characters before the first word that is a subject
_CHIEF = 1.3  # times as often named as any other
_OFTEN = 4  # times
_LISTED = 3  # regions
# "*As of 2019" under a page of figures dates those that have no period of their own.
_FOOTNOTE_RE = re.compile(
    r"\n\*+ ?(?:as of|for|in|data (?:for|of|as of)|по (?:состоянию на|итогам|данным за)|за|данные за)"
    r" ((?:19|20)\d\d)(?: (?:год\w*|г\.))?\.?(?=\n|$)",
    re.IGNORECASE,
)


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
    first_home: int = 0  # where the text names Belarus or a region of it, 0 if nowhere
    told_product: str | None = None  # the goods of a sentence without figures, and its end
    told_end: int = -1
    near_product: str | None = None  # the goods of the figure that gave `near_flow`
    refused: int = (
        -1
    )  # paragraph whose last sentence gave nothing but loans, contracts and the like
    last_fact: int = -9  # number of the last sentence that gave a figure
    world_paragraph: int = -1  # where the trade with all the world was told of last
    world_end: int = -1
    in_passing: bool = False  # the region in hand is only an example
    first_partner: int = -1  # where the text names Russia or a region of it for the first time


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "his": sought(words.his_region),
        "country": sought(words.whole_country),
        "setting": sought(words.setting_before),
        "part": sought(words.part_of),
        "example": compiled(words.example_before),
        "addressed": sought(words.addressed),
        "visiting": compiled(words.visiting),
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
    footnote = _FOOTNOTE_RE.search(document.text) if "*" in document.text else None
    dated = Period(f"{footnote[1]}-01", f"{footnote[1]}-12") if footnote else None
    partners = (spot.start for spot in reading.spots if spot.letter in "RP")
    topic = Topic(first_partner=next(partners, len(reading.plain)), default_period=dated)
    topic.first_home = next((spot.start for spot in reading.spots if spot.letter in "BM"), 0)
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
    named = Counter(
        s.code for s in reading.spots
        if s.letter in "BM" and not s.weak
        and reading.coded[s.start - 1 : s.start] != "-" != reading.coded[s.end : s.end + 1]
    )  # fmt: skip
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
    topic.actor = partner_teller(reading, sentence) or topic.actor
    before = topic.partner
    if sentence.paragraph not in (topic.paragraph, topic.told_paragraph):
        _turn_paragraph(reading, topic)
    strong: list[Spot] = []
    if sentence.spots:
        strong = [s for s in sentence.spots if not s.weak and not _is_setting(reading, sentence, s)]
        _turn_partner(reading, topic, sentence, strong)
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
    if topic.in_passing or _was_list(reading, topic.told_paragraph):
        topic.in_passing = False
        topic.partner, topic.region = topic.main, topic.main if topic.main != "RU" else ""
    elif topic.partner == "RU" and topic.region:
        topic.partner = topic.region


def _turn_partner(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the partner that a sentence names."""
    regions = [s for s in strong if s.letter == "P"] or [
        s for s in sentence.spots if s.letter == "P" and _is_trader(sentence, s)
    ]
    if regions:
        codes = [spot.code for spot in regions]
        topic.partner = topic.main if topic.main in codes and len(set(codes)) > 1 else codes[0]
        topic.region = topic.partner
        lead = reading.plain[max(sentence.start, regions[0].start - 30) : regions[0].start]
        topic.in_passing = bool(_patterns(reading.language)["example"].search(lead))
    elif (
        strong
        and strong[0].letter == "R"
        and strong[0].start - sentence.head < _SUBJECT
        and not _DELEGATION_RE.match(reading.plain, strong[0].start)
    ):
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
        visiting = _patterns(reading.language)["visiting"]
        speaking = [
            s for s in sentence.offices
            if not addressed.search(reading.plain, max(sentence.start, s.start - 80), s.start)
            and not visiting.match(reading.plain, s.end, sentence.end)
        ]  # fmt: skip
        if speaking:
            topic.speaker = side_of(speaking[0].letter) or topic.speaker
        regions = [s.code for s in sentence.offices if s.letter == "P"]
        if regions:
            topic.office = regions[0]
    else:
        topic.speaker = speaking_side(reading, sentence) or topic.speaker
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
        topic.reporter = "BY"
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
