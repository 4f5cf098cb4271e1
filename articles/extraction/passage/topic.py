"""What a passage is about: carried from sentence to sentence until the words say otherwise."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from ..amounts import Amount
from ..flow.viewpoint import calls_partners, names_speakers
from ..places import REGIONS
from ..records import Figure, Flow, Period, Status
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .by_the_way import is_cause
from .listed_regions import has_subject, opens_with_list
from .main_home import main_home
from .page_owner import page_owner
from .parts_named import is_part_of_russia

_CHIEF = 1.3  # times as often named as any other
LISTED = 3  # regions make a list
# "*As of 2019" under a page of figures dates those that have no period of their own.
_FOOTNOTE_RE = re.compile(
    r"\n[ \t]{0,8}\*+ ?"
    r"(?:(?:as of|for|in|data (?:for|of|as of)|по (?:состоянию на|итогам|данным за)|за|данные за) )?"
    r"((?:19|20)\d\d)(?: (?:год\w*|г\.))?(?: (?:to|vs\.?|against|к|против) (?:19|20)\d\d)?"
    r"(?:[,;] [^\n\d.]{1,50})?\.?(?=\n|$)",
    re.IGNORECASE,
)

_PARTNERS_RE = compiled(r"\bpartners?\b|\b(?:партн[её]р|контрагент)\w*")


@dataclass(slots=True)
class Topic:
    """The partner, reporter, flow, goods, period and money that a sentence without its own takes."""

    partner: str = "RU"
    partner_before: str = "RU"  # before what the sentence in hand names
    reporter: str = "BY"
    flow: Flow | None = None
    product: str | None = None
    period: Period | None = None
    plan_period: Period | None = None
    plan_status: Status | None = None  # None: the plan's years fit a goal and a forecast alike
    plan_told: int = -9  # number of the sentence that told `plan_period`
    last_period: Period | None = None
    past_period: Period | None = None  # the last that no plan is for, years measured by left out
    sum_period: Period | None = None  # the months of the last sum
    growth_years: Period | None = None  # the years in which trade was only said to have grown
    goods_period: Period | None = None  # what goods are told of for behind a base year
    asked_at: int = -9  # number of the sentence that asked of some months
    over_period: Period | None = None  # the last that no plan is for: what "the same months" are
    near_flow: Flow | None = None
    told_ways: dict[tuple[str, Flow], Decimal] = field(
        default_factory=dict
    )  # of all goods, last told
    balance: int = 0  # the sign of the sentence before, where it told of nothing but a balance
    turnover: Decimal | None = (
        None  # the last sum of trade both ways, with its partner and currency
    )
    turnover_of: tuple[str, str | None] = ("", None)
    turnovers: dict[tuple[str, str | None], Decimal] = field(default_factory=dict)  # all, by that
    largest: dict[tuple[str, str | None], Decimal] = field(default_factory=dict)  # of any trade
    currency: str | None = None
    sole_currency: str | None = None  # that of a text which names no other
    value: Decimal | None = None  # the last sum: gives "imports were 63.6" its unit
    seller: str = ""
    seller_at: int = -1  # the sentence that told so
    actor: str = ""
    list_side: str = ""  # what the places of a list do, by its heading: "buys", "sells"
    told_way: Flow | None = None  # where the goods of the fact before went, by their place alone
    told_way_at: int = -1
    told_way_from: int = -1  # where the words of that fact begin
    teller: str = ""  # whose trade the last turnover was: "of the region with Belarus"
    speaker: str = ""  # the side of whoever spoke last, where an office or the page tells
    home_speaker: str = ""  # the region of Belarus whose office spoke last
    main: str = "RU"  # the partner the article opens with
    region: str = ""  # the region spoken of last
    chief: str = ""  # the region that the article names far more than any other
    default_period: Period | None = None  # what the headline or the lead dates everything by
    home: str = ""  # the region of Belarus spoken of last
    told_reporter: str = ""  # the region of Belarus whose own the last figure was, by its office
    base: str = "BY"  # whose trade the article is about
    told_paragraph: int = -1  # paragraph of the sentence before
    office: str = ""  # the region of the office named last
    is_third: bool = False
    third_paragraph: int = -1
    label_paragraph: int = -1  # the paragraph that another country's name opens as a label
    under_third: bool = False  # a heading names another country: what stands below is its trade
    is_trade: bool = False
    was_trade: bool = False  # some sentences ago: enough for a place with a sum
    last_trade: int = -99
    paragraph: int = -1
    first_home: int = 0  # where the text names Belarus or a region of it, 0 if nowhere
    told_product: str | None = None  # the goods of a sentence without figures, and its end
    told_end: int = -1
    named_product: str | None = None  # the goods of a sentence that tells of nothing else
    whole_flow: Flow | None = None  # what was told of sales to everybody, and in which sentence
    whole_product: str | None = None
    whole_at: int = -9
    told_flows: frozenset[Flow] = frozenset()  # those of the last paragraph with figures
    last_flows: tuple[Flow, ...] = ()  # the last of them in order, as many as can differ
    ways: frozenset[Flow] = frozenset()  # the flows that the article has told sums of
    said_flow: Flow | None = None  # the flow of the figure before in the same sentence
    has_completed: bool = False  # a change of this sentence was given to a figure before it
    loose: list[Figure] = field(default_factory=list)  # changes of some goods without their sums
    bulk_changes: set[Decimal | None] = field(default_factory=set)  # of tonnes and the like
    section_goods: str | None = None  # what the heading of the section names
    theme: str | None = None  # the goods that the headline tells were sold or bought
    theme_way: Flow | None = None  # and which way, where it tells that
    country_at: int = -1  # the sentence whose last sum is too large for a region
    has_general: bool = False  # a sum of all goods has been told
    # The goods of a sum of all the world just told, and that sum: what Russia took is a part of it.
    whole_goods: str | None = None
    whole_value: Decimal | None = None
    whole_paragraph: int = -1
    whole_may_be: bool = False  # no word told that it is of all the world: a part names Russia
    services_paragraph: int = -9  # where sums of services were told last
    flow_product: str | None = None  # the goods of the figure that gave `flow`
    near_product: str | None = None  # the goods of the figure that gave `near_flow`
    last_goods: str | None = None  # the goods of the last figure of a sentence, and the most told
    goods_value: Decimal | None = None
    refused: int = (
        -1
    )  # paragraph whose last sentence gave nothing but loans, contracts and the like
    last_fact: int = -9  # number of the last sentence that gave a figure
    world_paragraph: int = -1  # where the trade with all the world was told of last
    world_end: int = -1
    in_passing: bool = False  # the region in hand is only an example
    first_partner: int = -1  # where the text names Russia or a region of it for the first time
    # sums of trade with others, with their currencies
    refused_sums: dict[tuple[Decimal, str | None], int] = field(default_factory=dict)  # and where
    # What the text has nowhere need not be looked for in each sentence.
    has_lists: bool = False  # it names regions enough for a list
    calls_partners: bool = False
    names_speakers: bool = False

    def keep_goods(self, figures: list[Figure]) -> None:
        """Keep the goods of the last figure, and the largest sum told of them in a row."""
        last = figures[-1]
        told = [f.value for f in figures if f.value is not None and f.product == last.product]
        if last.product == self.last_goods and self.goods_value is not None:
            told.append(self.goods_value)
        self.last_goods, self.goods_value = last.product, max(told, default=None)

    def keep_largest(self, figures: list[Figure]) -> None:
        """Keep the largest sum told of each partner, and the months that the last sum is of."""
        for figure in figures:
            if figure.value:
                self.sum_period = figure.period
                key = figure.partner, figure.currency
                self.largest[key] = max(self.largest.get(key, figure.value), figure.value)

    def is_outgrown(self, amount: Amount | None) -> bool:
        """Say whether a sum is no part of the turnover told before: too large for exports alone."""
        if amount is None or not self.turnovers or not amount.has_magnitude:
            return False
        told = self.turnovers.get((self.partner, amount.currency or self.currency))
        return told is not None and amount.value > told

    @property
    def voice(self) -> str:
        """The side that says "our": whoever spoke last, or else the one whose trade is told of."""
        return self.speaker or self.teller or "B"


def heads_partners(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence leads to partners, or asks of them: "The biggest partners:"."""
    if reading.document.text[sentence.end - 1] not in ":?":
        return False
    return _PARTNERS_RE.search(reading.plain, sentence.start, sentence.end) is not None


def heads_regions(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a sentence heads a list of regions in a text of all: "Leaders in trade with Belarus*:"."""
    listed = topic.has_lists and topic.main == "RU"
    return listed and reading.document.text[sentence.end - 1] == ":"


def opens_paragraph(reading: Reading, sentence: Sentence) -> bool:
    """Say whether what leads to a list of partners is a heading of its own."""
    return sentence.head <= reading.document.paragraphs[sentence.paragraph].start + 1


def opening_topic(reading: Reading) -> Topic:
    """Return the topic an article starts with: the region its title or opening names most."""
    document = reading.document
    lead_end = document.title.end if document.title else 0
    lead_end = max(
        lead_end,
        document.sentences[min(4, len(document.sentences)) - 1].end if document.sentences else 0,
    )
    title_end = document.title.end if document.title else 0
    named = [s for s in reading.spots if s.letter == "P"]
    everywhere = Counter([s.code for s in named])
    regions = _opening_regions(reading, named, everywhere, title_end, lead_end)
    title_home = [
        s.code for s in reading.spots
        if s.letter == "M" and not s.weak and document.title and s.start < document.title.end
    ]  # fmt: skip
    footnote = _FOOTNOTE_RE.search(document.text) if "*" in document.text else None
    dated = Period(f"{footnote[1]}-01", f"{footnote[1]}-12") if footnote else None
    partners = (
        spot.start for spot in reading.spots
        if spot.letter in "RP" and not is_cause(reading, spot)
    )  # fmt: skip
    topic = Topic(first_partner=next(partners, len(reading.plain)), default_period=dated)
    topic.has_lists = len(everywhere) >= LISTED
    topic.calls_partners, topic.names_speakers = calls_partners(reading), names_speakers(reading)
    topic.first_home = next((spot.start for spot in reading.spots if spot.letter in "BM"), 0)
    if regions:
        topic.partner = max(dict.fromkeys(regions), key=lambda code: everywhere[code])
        topic.main = topic.region = topic.partner
        others = [times for code, times in everywhere.items() if code != topic.main]
        if everywhere[topic.main] >= _CHIEF * max(others, default=0):
            topic.chief = topic.main
    teller, owner = page_owner(document)
    if teller:
        topic.speaker = topic.actor = teller
    if owner.startswith("RU-") and not named:
        topic.partner = topic.main = topic.region = topic.chief = owner
    topic.base = title_home[0] if title_home else main_home(reading, title_end, owner)
    topic.reporter = topic.base if title_home or topic.base == owner else topic.reporter
    return topic


def _opening_regions(
    reading: Reading, named: list[Spot], everywhere: Counter[str], title_end: int, lead_end: int
) -> list[str]:
    """Return the regions of Russia that the title or the opening is about, none where it lists them."""
    document = reading.document
    if document.title and _names_russia_alone(reading, title_end):
        return []
    regions = [
        s.code for s in named
        if s.start < lead_end and (not s.weak or s.start < title_end or everywhere[s.code] > 1)
        and not is_part_of_russia(reading, s)
    ]  # fmt: skip
    if len(regions) >= LISTED and all(everywhere[code] == 1 for code in regions):
        spots = [spot for spot in named if spot.start < lead_end]
        is_row = document.sentence_at(spots[0].start) == document.sentence_at(spots[-1].start)
        if is_row and not has_subject(reading, spots):
            return []  # "More goes to Tula, Perm and Omsk Oblasts.": the text is of none of them
    elif regions and named[0].start >= title_end and opens_with_list(reading, named):
        return []
    return regions or _visited(reading, named, lead_end)


def _visited(reading: Reading, named: list[Spot], lead_end: int) -> list[str]:
    """Return the region whose capital alone an opening names, which names no Russia: "works in Samara"."""
    if any(spot.letter == "R" and spot.start < lead_end for spot in reading.spots):
        return []
    codes = {s.code for s in named if s.start < lead_end}
    return [*codes] if len(codes) == 1 and REGIONS[named[0].code].kind != "city" else []


def _names_russia_alone(reading: Reading, end: int) -> bool:
    """Say whether the headline names Russia and none of its regions."""
    letters = {spot.letter for spot in reading.spots if spot.start < end}
    return "R" in letters and "P" not in letters
