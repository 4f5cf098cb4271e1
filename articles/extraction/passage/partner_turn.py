"""The topic turned to the Russian partner that a sentence names."""

from __future__ import annotations

from functools import lru_cache

from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .by_the_way import names_alike, names_by_the_way
from .listed_regions import lists_regions
from .parts_named import are_parts, has_its_own
from .ranked import without_better
from .routes import is_on_way
from .told_anew import is_of_guest, is_told_anew
from .topic import Topic
from .venues import is_setting

_DELEGATION_RE = compiled(
    r"(?:российск\w+|russian) (?:делегаци|гост|сторон|коллег|регион\b|область|delegation|guests|side)"
)
_RANK_LEAD = 64  # characters
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
# "He then turned to trade with all of Russia", «говорил и об экспорте в Россию в целом».
_WITH_ALL_RE = compiled(
    r"\b(?:trade|turnover|exports|imports|ties) (?:[^\W\d]+ ){0,3}?(?:with|to|from) (?:the )?"
    r"(?:(?:all|whole|entire|rest) (?:of )?(?:the )?R|R+ (?:as a whole|in general|at large|overall)\b)"
    r"|(?<!\w)(?:торговл|товарооборот|оборот|экспорт|импорт|поставк|сотрудничеств)\w*"
    r" (?:[^\W\d]+ ){0,3}?(?:со?|в|из) (?:(?:всей|всю|целой) R|R+ в целом(?!\w))"
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
def _example(language: str) -> Rule:
    """Return the rule of words that give a region only as an example."""
    return rule(vocabulary_of(language).example_before)


def turn_partner(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the partner that a sentence names."""
    if not sentence.amounts and (
        names_by_the_way(reading, sentence) or takes_part(reading, topic, sentence)
    ):
        return
    regions = _regions_named(reading, sentence, strong)
    if regions and topic.partner == topic.main == "RU" and are_parts(reading, sentence, regions):
        return  # "exports of $9m, of them to Tula Oblast $2m. Imports": of all Russia again
    if regions and has_its_own(reading, sentence, regions[0]):
        return
    if regions:
        _turn_to_regions(reading, topic, sentence, regions)
    elif (
        strong
        and strong[0].letter == "R"
        and _is_told_of_all(reading, sentence, strong[0])
        and not _DELEGATION_RE.match(reading.plain, strong[0].start)
        and (sentence.flows or "not" not in sentence.tags)  # "Russia has provided a loan"
    ):
        topic.partner = "RU"  # "Russia is two thirds of our trade."


def _regions_named(reading: Reading, sentence: Sentence, strong: list[Spot]) -> list[Spot]:
    """Return where a sentence names regions of Russia as partners; bare cities only without better."""
    regions = [s for s in strong if s.letter == "P"] or [
        s for s in sentence.spots
        if s.letter == "P" and _is_trader(reading, sentence, s) and not is_setting(reading, sentence, s)
    ]  # fmt: skip
    regions = [s for s in regions if sentence.amounts or not is_on_way(reading, s)]
    return without_better(reading, sentence, regions)


def _turn_to_regions(
    reading: Reading, topic: Topic, sentence: Sentence, regions: list[Spot]
) -> None:
    """Turn to the first of the regions named, or stay where they are only gone through."""
    codes = [spot.code for spot in regions]
    several = len(set(codes)) > 1
    # "More goes to Tula and Perm Oblasts. Exports came to $9bn": of Russia as before
    as_before = topic.main in codes or (topic.main == "RU" and not sentence.amounts)
    if not (sentence.amounts or sentence.changes):
        as_before = as_before or lists_regions(reading, regions, topic.main)
    topic.partner = topic.main if several and as_before else codes[0]
    topic.region = topic.partner
    lead = whole_words(reading.plain, max(sentence.start, regions[0].start - 30), regions[0].start)
    example = _example(reading.language)
    topic.in_passing = (
        _ALONE_RE.match(reading.plain, regions[0].end) is not None
        or bool(example.search(sentence.told, lead))
        or names_alike(reading, sentence)
        or _COMPARED_RE.match(reading.plain, sentence.start) is not None
    )


def takes_part(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
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


def _is_told_of_all(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether what follows a sentence that names Russia is of all of it."""
    if _opens_with(reading, sentence, spot) or _sells_to(reading, sentence, spot):
        return True
    if sentence.amounts or sentence.changes:
        return False
    return _WITH_ALL_RE.search(reading.coded, sentence.start, sentence.end) is not None


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


def _is_trader(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a bare city stands for its region: as the subject, beside a flow word or "partner of"."""
    if spot.start - sentence.start < 6:
        return True
    if _PARTNER_OF_RE.search(
        reading.plain, max(sentence.start, spot.start - _RANK_LEAD), spot.start
    ):
        return True
    return not sentence.tags.isdisjoint(("turnover", "exports", "imports"))
