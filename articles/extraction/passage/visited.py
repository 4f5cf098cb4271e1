"""The region that a sentence goes on about by other words: of a city gone to, of who says "we"."""

from __future__ import annotations

from ..amounts import Amount
from ..numbers.sizes import Change
from ..sentences.coded import HOME_REGION, REGION, RUSSIA
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic
from .wider_areas import turns_to_area

_LEAD = 48  # characters
# "From Ufa the delegation will go to Samara": where the next sentence is.
_JOURNEY_RE = compiled(
    r"\b(?:visit(?:s|ed|ing)?|(?:go|goes|going|went|gone|travel\w*|head\w*|fl(?:y|ies|ew|own|ying)|come|came"
    r"|comes|moved?|proceed\w*|trip|visit|arriv\w+|flight|left|leav\w+|journey|tour)(?: on)? (?:to|in|for)"
    r"|(?:expected|awaited|be|stop\w*|continu\w+|end\w*) in)(?: the city of)? $"
    r"|(?<!\w)(?:посети\w*|посеща\w+|(?:прибы\w+|прилет\w+|приех\w+|поех\w+|поед\w+|отправ\w+|вылет\w+"
    r"|направ\w+|визит\w*|поездк\w+|побыва\w+|жд[уе]т|ожида\w+|остановк\w+|продолж\w+)"
    r"(?: [^\W\d]+)? (?:в|во))(?: город\w?)? $"
)
_YOU_RE = compiled(
    r"\b(?:with|to|from) you\b|\byour (?:region|oblast|krai|territory|republic|land)\b"
    r"|(?<!\w)(?:с вами|(?:к|от|у) вам?с?|ваш\w{0,2} (?:област|регион|кра[йяе]|республик)\w{0,2})(?!\w)"
)
_WE_RE = compiled(r"\b(?:we|our)\b|(?<!\w)(?:мы|наш\w{0,2})(?!\w)")


def region_spoken_of(reading: Reading, topic: Topic, sentence: Sentence) -> str:
    """Return what a sentence without its name goes on about, a region or a wider part of Russia, or ""."""
    if turns_to_area(reading, topic, sentence):
        return "RU"
    if _is_to_guest(reading, topic, sentence):
        return topic.main
    return region_of_city(reading, topic, sentence) or _speakers_own(reading, topic, sentence)


def _is_to_guest(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether who speaks turns back from another region to the guest's: "With you we want the same"."""
    if topic.main == "RU" or topic.partner in ("RU", topic.main) or REGION in sentence.letters:
        return False
    if any(office.letter == REGION for office in sentence.offices):
        return False  # "With you it is $5m," he told the delegation of Kaluga Oblast
    return _YOU_RE.search(reading.plain, sentence.start, sentence.end) is not None


def _speakers_own(reading: Reading, topic: Topic, sentence: Sentence) -> str:
    """Return the region of who speaks of "our" trade, others told of before: "Tula sold $5m. We sold …"."""
    own = topic.main
    if topic.speaker != "R" or "RU" in (own, topic.partner) or topic.partner == own:
        return ""
    if topic.office not in ("", own):
        return ""
    if not (sentence.amounts or sentence.changes) or not {REGION, RUSSIA}.isdisjoint(
        sentence.letters
    ):
        return ""
    numbers: list[Amount | Change] = [*sentence.amounts, *sentence.changes]
    first = min(number.start for number in numbers)
    return own if _WE_RE.search(reading.plain, sentence.start, first) else ""


def region_of_city(reading: Reading, topic: Topic, sentence: Sentence) -> str:
    """Return what "the region" of a sentence with sums is by a city told before, or ""."""
    if not (sentence.amounts or sentence.changes) or sentence.offices:
        return ""
    if RUSSIA in sentence.letters or not reading.letters & {REGION}:
        return ""
    if not reading.says_region(sentence.start, sentence.end):
        return ""
    if any(spot.letter == REGION and not spot.weak for spot in sentence.spots):
        return ""  # "exports of $5m, of which to Tula Oblast": what to turn to is told by its name
    words = reading.coded[sentence.start : sentence.end]
    if HOME_REGION in words and REGION not in words:
        return ""  # "Grodno Oblast … turned to trade with Russia. The oblast's exports": its own
    if topic.partner == "RU" and reading.sole_region:
        return reading.sole_region  # "in Penza …. Trade with the region"
    return _visited(reading, topic, sentence)


def _visited(reading: Reading, topic: Topic, sentence: Sentence) -> str:
    """Return the region of the city that the paragraph went to, naming none since."""
    if REGION in sentence.letters:
        return ""
    is_alone = topic.partner == "RU" and not topic.region  # no region has been spoken of yet
    if not is_alone and REGION not in reading.coded[sentence.start : sentence.end]:
        return ""
    start = 0 if is_alone else reading.document.paragraphs[sentence.paragraph].start
    named = [s for s in reading.spots_between(start, sentence.start) if s.letter == REGION]
    if not named or not named[-1].weak:
        return ""
    city = named[-1]
    lead = max(start, city.start - _LEAD)
    return city.code if _JOURNEY_RE.search(reading.plain, lead, city.start) else ""
