"""The topic turned to what a sentence names, before its facts are read."""

from __future__ import annotations

import re
from functools import lru_cache

from ..exclusions.named_aside import is_by_the_way
from ..flow.envoys import envoy_side
from ..flow.viewpoint import is_told_at_home, our_side, partner_teller, speaker_at, speaking_side
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .by_the_way import names_alike, names_by_the_way
from .headings import mind_heading
from .listed_regions import lists_regions
from .offices import move_speaker
from .pair_again import returns_to_pair, stays_with_whole
from .parts_named import are_parts, has_its_own
from .ranked import is_outranked, ranks_one_of_us, without_better
from .reporters import move_reporter
from .routes import is_on_way
from .third_told import goes_on, mind_third
from .told_anew import is_of_guest, is_told_anew
from .topic import LISTED, Topic
from .venues import is_setting
from .visited import region_spoken_of

_DELEGATION_RE = compiled(
    r"(?:российск\w+|russian) (?:делегаци|гост|сторон|коллег|регион\b|область|delegation|guests|side)"
)
# "Fourth, after the Netherlands and Germany", "only Germany is ahead".
_RANK_RE = compiled(
    r"\b(?:after|behind|second only to|only to|followed by|ahead (?:is|are) only|после|вслед за|следом за"
    r"|уступая(?: только| лишь)?|пропустив вперед(?: только)?"
    r"|(?:больше|выше|впереди)(?: товарооборот)? (?:только|лишь)(?: с| у)?)"
    r" (?:the )?(?:T+(?:, (?:and |и )?| and | и )(?:the )?){0,3}$"
)
_COMMITTEE = ("облисполком", "executive committee")
_OBLAST_COMMITTEE_RE = compiled(r"облисполком|\b(?:regional|oblast) executive committee")
# Of an embassy, and not of its branch, which has regions of its own.
_SEAT_RE = compiled(r"\b(?:посольств\w*|embassy)\b(?: [^\W\d]+){0,3} (?:in|в) $")
_SEAT_LEAD = 48
_RANK_LEAD = 64  # characters
_ITEM_RE = re.compile(r" ?[—–(:-] ?[$€]?\d")  # a city with its sum: "Moscow – 9.6 billion"
_BY_THE_WAY_RE = compiled(
    r"(?:вообще|в целом|всего|вообще говоря|между тем|при этом|кстати"
    r"|overall|in general|in all|altogether),? "
)
# "For comparison: in 2017 the turnover of Belarus with Tomsk": what follows is of the main region again.
_COMPARED_RE = compiled(r"[^\w]*(?:(?:for|by|by way of|in) comparison\b|для сравнения(?!\w))")
_ALONE_RE = compiled(r" alone |[^.;:\d]{0,30}, (?:for (?:instance|example)|say|например),")
_TRADE_WITH_RE = compiled(
    r"(?:(?:the|our|total|in general|общий|весь|наш|в целом|при этом|между тем),? ){0,2}"
    r"(?:exports?|imports?|supplies|deliveries|sales|purchases|trade|turnover"
    r"|экспорт|импорт|поставки|продажи|закупки|торговля|товарооборот|оборот)"
    r"(?: of goods| товаров| продукции)? (?:to|from|with|в|из|со?) (?:all (?:of )?|the |всю |всей )?"
)
# "Belarus is among the partners of Kaluga."
_PARTNER_OF_RE = compiled(r"\bpartners? of (?:the )?$|(?<!\w)партн[её]р\w{0,3} $")
_SUBJECT = 4  # characters before the first word that is a subject

_TAKES_PART_RE = compiled(
    r"\b(?:(?:will|to|also|would) (?:visit|host|attend|join)|visit(?:ed|s)|host(?:ed|s)|took part|takes? part"
    r"|participat\w+|attended|w(?:as|ere) represented|w(?:as|ere) present|meets? with|met with|arriv\w+)\b"
    r"|(?<!\w)(?:посетит|посетил|примет (?:у себя )?(?:выставк|форум|участ)|участвова|приня\w+ участие"
    r"|представлял|присутств|встретил|встретит|прибы[лв]|прибуд|приехал|приедет)\w*"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "his": rule(words.his_region),
        "country": rule(words.whole_country),
        "example": rule(words.example_before),
    }


def move_topic(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to what the sentence names, before its facts are read."""
    _turn_speaker(reading, topic, sentence)
    if topic.office not in ("", topic.partner) and _is_his_region(reading, sentence):
        topic.partner = topic.office
    if topic.calls_partners:
        topic.actor = partner_teller(reading, sentence) or topic.actor
    before = topic.partner_before = topic.partner
    is_next = sentence.paragraph != topic.told_paragraph
    if is_next and sentence.paragraph != topic.paragraph:
        _turn_paragraph(reading, topic, sentence)
        if returns_to_pair(reading, topic, sentence):
            topic.partner = topic.region = topic.main
    if is_next:
        topic.reporter = topic.base if topic.told_paragraph >= 0 else topic.reporter
        topic.told_paragraph = sentence.paragraph
    if topic.reporter == "BY" and topic.home and _names_committee(reading, sentence):
        topic.reporter = topic.home
    if topic.reporter != "BY" and _names_whole_country(reading, sentence):
        topic.reporter = "BY"
    third = _turn_to_places(reading, topic, sentence) if sentence.spots else False
    if sentence.offices:
        offices = [
            s.code for s in sentence.offices if s.letter == "P" and not _is_of_embassy(reading, s)
        ]
        is_aside = offices and _takes_part(reading, topic, sentence)
        if offices and sentence.letters.isdisjoint("PR") and not is_aside:
            topic.partner = topic.region = offices[0]
    if topic.is_third and not sentence.spots and goes_on(reading, topic, sentence):
        topic.third_paragraph = sentence.paragraph
    spoken_of = region_spoken_of(reading, topic, sentence)
    if spoken_of:
        topic.partner = topic.region = spoken_of
    if sentence.spots or topic.under_third:
        mind_heading(reading, topic, sentence)
    mind_third(reading, topic, sentence, third, topic.partner != before)


def _turn_speaker(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn to the side of whoever the sentence says is speaking, or is told to have spoken."""
    if sentence.offices:
        move_speaker(reading, topic, sentence)
    elif topic.names_speakers:
        topic.speaker = speaking_side(reading, sentence) or topic.speaker
    if not sentence.offices:
        topic.speaker = envoy_side(reading, sentence) or topic.speaker
        topic.speaker = speaker_at(reading, sentence.head) or topic.speaker
    ours = our_side(reading, sentence)
    if ours:
        topic.speaker = topic.actor = ours
    is_foreign = topic.speaker == "R" and not sentence.offices
    if is_foreign and is_told_at_home(reading, topic.base, sentence):
        topic.speaker = "B"


def _is_of_embassy(reading: Reading, spot: Spot) -> bool:
    """Say whether an embassy has its seat in a place: "the embassy of Belarus in Moscow"."""
    return _SEAT_RE.search(reading.plain, max(0, spot.start - _SEAT_LEAD), spot.start) is not None


def _turn_to_places(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Turn to the partner and the reporter that a sentence names; say whether it names a third country."""
    strong = [
        s for s in sentence.spots
        if not s.weak and (s.letter != "P" or not is_setting(reading, sentence, s))
    ]  # fmt: skip
    letters = sentence.letters
    if "P" in letters or "R" in letters:
        _turn_partner(reading, topic, sentence, strong)
    if "B" in letters or "M" in letters:
        move_reporter(reading, topic, sentence, strong)
    return "T" in letters and any(
        s.letter == "T"
        and not _is_rank(reading, sentence, s)
        and not is_by_the_way(reading, sentence, s)
        for s in strong
    )


def _is_rank(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a third country only tells a place in a row: "second, after China"."""
    if sentence.amounts and spot.start > sentence.amounts[0].end:
        return is_outranked(reading, sentence.amounts[0].end, sentence.end, spot)
    if sentence.amounts or sentence.changes:
        return False
    if ranks_one_of_us(reading, spot.start, sentence.end):
        return True
    lead = max(sentence.start, spot.start - _RANK_LEAD)
    return _RANK_RE.search(reading.coded, lead, spot.start) is not None


def _turn_paragraph(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Go back to the article's own region behind a list of regions, or to the one spoken of last."""
    few = 2 if topic.main == "RU" else LISTED
    if topic.in_passing or (topic.has_lists and _was_list(reading, topic.told_paragraph, few)):
        topic.in_passing = False
        topic.partner, topic.region = topic.main, topic.main if topic.main != "RU" else ""
    elif topic.partner == "RU" and topic.region and not stays_with_whole(topic, sentence):
        topic.partner = topic.region


def _turn_partner(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the partner that a sentence names."""
    if not sentence.amounts and (
        names_by_the_way(reading, sentence) or _takes_part(reading, topic, sentence)
    ):
        return
    regions = [s for s in strong if s.letter == "P"] or [
        s for s in sentence.spots
        if s.letter == "P" and _is_trader(reading, sentence, s) and not is_setting(reading, sentence, s)
    ]  # fmt: skip
    regions = [s for s in regions if sentence.amounts or not is_on_way(reading, s)]
    regions = without_better(reading, sentence, regions)
    if regions and topic.partner == topic.main == "RU" and are_parts(reading, sentence, regions):
        return  # "exports of $9m, of them to Tula Oblast $2m. Imports": of all Russia again
    if regions and has_its_own(reading, sentence, regions[0]):
        return
    if regions:
        codes = [spot.code for spot in regions]
        several = len(set(codes)) > 1
        # "More goes to Tula and Perm Oblasts. Exports came to $9bn": of Russia as before
        as_before = topic.main in codes or (topic.main == "RU" and not sentence.amounts)
        if not (sentence.amounts or sentence.changes):
            as_before = as_before or lists_regions(reading, regions, topic.main)
        topic.partner = topic.main if several and as_before else codes[0]
        topic.region = topic.partner
        lead = whole_words(
            reading.plain, max(sentence.start, regions[0].start - 30), regions[0].start
        )
        example = _rules(reading.language)["example"]
        topic.in_passing = (
            _ALONE_RE.match(reading.plain, regions[0].end) is not None
            or bool(example.search(sentence.told, lead))
            or names_alike(reading, sentence)
            or _COMPARED_RE.match(reading.plain, sentence.start) is not None
        )
    elif (
        strong
        and strong[0].letter == "R"
        and (_opens_with(reading, sentence, strong[0]) or _sells_to(reading, sentence, strong[0]))
        and not _DELEGATION_RE.match(reading.plain, strong[0].start)
        and (sentence.flows or "not" not in sentence.tags)  # "Russia has provided a loan"
    ):
        topic.partner = "RU"  # "Russia is two thirds of our trade."


def _takes_part(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether another region is only told to come, to host or to be there, behind sums of trade.

    "Trade with Tula Oblast was $9 million. A delegation of Tver Oblast will visit Minsk. Exports …".
    """
    if topic.partner == "RU" or topic.paragraph != sentence.paragraph or topic.last_fact < 0:
        return False
    if sentence.flows or sentence.changes or "both" in sentence.tags:
        return False
    if _TAKES_PART_RE.search(reading.plain, sentence.start, sentence.end) is None:
        return False
    number = reading.document.sentence_at(sentence.start)
    if number > 1 and _TAKES_PART_RE.search(reading.plain, *reading.document.sentences[number - 2]):
        return False  # "The head of Tula came. Trade was $9m. The head of Tver came. Trade was …"
    return not (is_told_anew(reading, topic, sentence) or is_of_guest(reading, sentence))


def _opens_with(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a place opens a sentence: "Russia buys it", "In general Russia buys it"."""
    if spot.start - sentence.head < _SUBJECT:
        return True
    return _BY_THE_WAY_RE.fullmatch(reading.plain, sentence.head, spot.start) is not None


def _sells_to(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a sentence without sums opens with trade with Russia: "Exports to Russia grow."."""
    if sentence.amounts or sentence.changes or not sentence.flows:
        return False
    return _TRADE_WITH_RE.fullmatch(reading.plain, sentence.head, spot.start) is not None


def _was_list(reading: Reading, paragraph: int, few: int) -> bool:
    """Say whether a paragraph went through several regions, none of which the next one keeps to."""
    if paragraph < 0:
        return False
    named = reading.spots_between(*reading.document.paragraphs[paragraph])
    if len(named) < few:
        return False
    listed = [s for s in named if not s.weak or _ITEM_RE.match(reading.plain, s.end)]
    return len({s.code for s in listed if s.letter == "P"}) >= few


def _is_his_region(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence that tells of trade speaks of "his region"."""
    if not sentence.cues:
        return False
    his = _rules(reading.language)["his"]
    return his.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None


def _is_trader(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a bare city stands for its region: as the subject, beside a flow word or "partner of"."""
    if spot.start - sentence.start < 6:
        return True
    if _PARTNER_OF_RE.search(
        reading.plain, max(sentence.start, spot.start - _RANK_LEAD), spot.start
    ):
        return True
    return not sentence.tags.isdisjoint(("turnover", "exports", "imports"))


def _names_committee(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a region's executive committee speaks, which tells of that region's own trade."""
    plain, start, end = reading.plain, sentence.start, sentence.end
    if not any(plain.find(word, start, end) >= 0 for word in _COMMITTEE):
        return False
    return _OBLAST_COMMITTEE_RE.search(plain, start, end) is not None


def _names_whole_country(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of all Belarus."""
    country = _rules(reading.language)["country"]
    return country.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None
