"""Whether a passage goes on about a third country that it has told of."""

from __future__ import annotations

import re
from functools import lru_cache

from ..sentences.coded import HOME, REGION, RUSSIA, THIRD
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from .ranked import only_outrank
from .topic import Topic

_OURS_RE = compiled(r"[BMR]|\b(?:us(?! ?\$)|our|we)\b|P+ (?:для нас|нам)(?!\w)")
_MAINLY = (
    "mainly|mostly|primarily|chiefly|largely|above all|first of all"
    "|в основном|главным образом|прежде всего|в первую очередь|преимущественно"
)
# "China comes second after Russia", "to the CIS (mainly to Russia)": the sums are of the others.
_AFTER_US_RE = compiled(
    r"(?<!\w)(?:after|behind|second only to|only to|после|вслед за|следом за|уступая(?: только| лишь)?)"
    r" (?:торговл\w+ с )?(?:the )?[RP]+"
    rf"|(?<!\w)(?:{_MAINLY}),? (?:to |from |with |в |из |со? )?(?:the )?R+"
    r"(?!R|(?:: | \()(?:[^\W\d]+ ){0,3}(?:us ?|usd ?)?[$€]?\d)"
)
_HOME_FLOW_RE = compiled(
    r"\bexports? from (?:the )?B|\bimports? (?:to|into) (?:the )?B"
    r"|\bB+(?:'s?|ian)? (?:[a-z]+ ){0,2}(?:exports?|imports?|supplies|deliveries|deficit|surplus)\b"
    r"|\b(?:exports?|imports?|deficit|surplus) (?:of|for) (?:the )?B"
    r"|(?<!\w)(?:экспорт\w{0,2} из B|(?:импорт|ввоз)\w{0,2} в B)"
    r"|(?<!\w)B+(?:\w{2,3})? (?:экспорт|импорт|поставк|дефицит|профицит)"
    r"|(?<!\w)(?:экспорт|импорт|поставк|дефицит|профицит)\w{0,2} B"
)
_OUR_TRADE_RE = compiled(
    r"(?:ours|our (?:[a-z]+ )?(?:exports?|imports?|trade|turnover|supplies|sales|purchases))\b"
    r"|(?:наш[аи]?|наши) (?:[а-я]+ )?(?:экспорт|импорт|торговля|(?:товаро)?оборот|поставки|закупки)"
)
_THEIR_TRADE_RE = compiled(
    r"(?:its|their|the country's) (?:[a-z]+ ){0,2}"
    r"(?:exports?|imports?|trade|turnover|supplies|sales|purchases) (?:to|from|with) (?:the )?R"
    r"|(?:е[её]|его|их) (?:[а-я]+ )?(?:экспорт|импорт|торговля|(?:товаро)?оборот|поставки|закупки) "
    r"(?:в|из|со?) R"
)
_LEADS_TO_SUM_RE = compiled(r"(?:: | \()(?:[^\W\d]+ ){0,3}(?:us ?|usd ?)?[$€]?")
_PARTNER_RE = compiled(r"[RP]")
# "Peru is the fourth partner of the oblast": ours are named only as those whose partner it is.
_WHOSE_PARTNER_RE = compiled(
    r"T[^.;]{0,80}?(?:\bpartners?,? (?:of|for|to) (?:the )?[BM]|\b(?:of|among) (?:the )?[BM]+(?:'s?)?"
    r" (?:[^\W\d]+ ){0,3}partners?\b|(?<!\w)партн[её]р\w{0,3} (?:для )?[BM])"
    r"|[BM]+(?:'s?) (?:[^\W\d]+ ){0,4}partner (?:[^\W\d]+ ){0,4}T"
    r"|(?<!\w)партн[её]р\w{0,3} (?:для )?[BM][^.;]{0,40}T"
)
# "Trade between Russia and Peru rose. It came to $5m": of those two, whatever was told before.
_PAIR_RE = compiled(
    r"(?:оборот|торговл|trade|turnover)\w*(?: [^\W\d]+){0,2}?(?: между| between| of| со?| with)?(?: the)?"
    r" (?:R+(?:'s)? (?:и|and|со?|with)(?: the)? T|T+(?:'s)? (?:и|and|со?|with)(?: the)? R)"
)
# "To the CIS (mainly to Russia) it came to $5m": Russia is only the greatest part of those others.
_MAINLY_RE = compiled(
    r"(?:T+\W{1,3}|\b(?:from there|оттуда|туда)\W{1,3}(?:опять же )?)"
    rf"(?:{_MAINLY}) (?:(?:to|from|with|в|из|с) )?(?:the )?R+[^\W\d]*(?=\W)"
)
_DASHES, _ASKING = ("—", "–", "-"), ("?", "...", "…")


@lru_cache(maxsize=2)
def _whole_part(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).opens_with_part)


def mind_third(
    reading: Reading, topic: Topic, sentence: Sentence, third: bool, has_turned: bool
) -> None:
    """Keep whether what follows is of a third country: `third`, as the sentence names one."""
    if not third and sentence.paragraph != topic.third_paragraph:
        topic.is_third = False
    if not third and not topic.is_third:
        return
    told = reading.coded[sentence.start : sentence.end]
    named = (
        _OURS_RE.search(_AFTER_US_RE.sub("", told) if third or topic.is_third else told) is not None
    )
    is_main = third and tells_main_of_others(reading, sentence.start, sentence.end)
    named = named and not (is_main or (third and _is_of_others(reading, sentence)))
    named = named and not (third and _is_their_partner(sentence, told))
    named = named or (third and _begins_with_region(sentence))
    # "Belarus is a key partner. It ranks second after Peru": it goes on about Belarus
    if third and not topic.is_third:
        named = named or only_outrank(reading, sentence.start, sentence.end)
    if topic.is_third and not third and _is_beside_theirs(reading, sentence, told):
        topic.is_third = False
        return
    if named and topic.is_third and _is_home_flow(topic, sentence, told):
        return
    if named and topic.is_third and _is_their_own(topic, sentence, told):
        return
    if third and (not named or _is_asked(reading, sentence)):
        topic.is_third = True
        topic.third_paragraph = sentence.paragraph
    elif named or has_turned:
        topic.is_third = False


def _is_their_partner(sentence: Sentence, told: str) -> bool:
    """Say whether another country is told as a partner of ours: "Peru is Belarus' fourth partner"."""
    return sentence.letters.isdisjoint("RP") and _WHOSE_PARTNER_RE.search(told) is not None


def _is_home_flow(topic: Topic, sentence: Sentence, told: str) -> bool:
    """Say whether Belarus is named only as where goods leave or come: "exports from Belarus were $5m"."""
    near = sentence.paragraph == topic.third_paragraph and topic.main == "RU"
    return near and sentence.letters == {HOME} and _HOME_FLOW_RE.search(told) is not None


def _is_their_own(topic: Topic, sentence: Sentence, told: str) -> bool:
    """Say whether Russia is only whom another country trades with: "Peru lost. Its sales to Russia fell"."""
    near = sentence.paragraph == topic.third_paragraph and sentence.letters == {RUSSIA}
    return near and _THEIR_TRADE_RE.match(told) is not None


def _is_beside_theirs(reading: Reading, sentence: Sentence, told: str) -> bool:
    """Say whether ours comes beside theirs with Russia: "Its sales to Russia fell. Belarus' sales grew"."""
    number = reading.document.sentence_at(sentence.start)
    before = reading.document.sentences[max(0, number - 1)].start
    is_ours = HOME in sentence.letters or _OUR_TRADE_RE.match(told) is not None
    return is_ours and _THEIR_TRADE_RE.match(reading.coded, before, sentence.start) is not None


def tells_main_of_others(reading: Reading, start: int, end: int) -> bool:
    """Say whether Russia is told only as the main one of others: "to the CIS, mainly to Russia"."""
    main = _MAINLY_RE.search(reading.coded, start, end)
    if main is None or _LEADS_TO_SUM_RE.fullmatch(reading.plain, main.end(), end):
        return False  # "it came to $18m, mainly to Russia: $12m"
    return not _PARTNER_RE.search(reading.coded, main.end(), end)


def _is_of_others(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence tells of the trade of Russia and another country alone."""
    if not sentence.letters.isdisjoint("BMP"):
        return False
    return _PAIR_RE.search(reading.coded, sentence.start, sentence.end) is not None


def _begins_with_region(sentence: Sentence) -> bool:
    """Say whether the first sum is a region's, and others come behind: "to Tula $22m, to Peru 2"."""
    if not sentence.amounts:
        return False
    letters = [s.letter for s in sentence.spots if s.start < sentence.amounts[0].start]
    return REGION in letters and THIRD not in letters


def goes_on(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a paragraph answers the one before, or begins with a part of its sum: "Of this, …"."""
    if sentence.paragraph != topic.third_paragraph + 1:
        return False
    if _is_answer(reading, sentence.paragraph):
        return True
    part = _whole_part(reading.language)
    return part.match(reading.plain, sentence.start) is not None


def _is_answer(reading: Reading, paragraph: int) -> bool:
    """Say whether a paragraph of an interview answers what the one before asks, both with a dash."""
    text, (asked, told) = (
        reading.document.text,
        reading.document.paragraphs[paragraph - 1 : paragraph + 1],
    )
    dashed = text.startswith(_DASHES, asked.start) and text.startswith(_DASHES, told.start)
    return dashed and text.endswith(_ASKING, asked.start, asked.end)


def _is_asked(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a question of an interview names only others: "— The Chinese buy our milk, too?"."""
    if not sentence.letters.isdisjoint("BMRP"):
        return False
    following = sentence.paragraph + 1
    return following < len(reading.document.paragraphs) and _is_answer(reading, following)
