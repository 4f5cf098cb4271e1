"""Trade of Belarus told of before any partner of it is named: with all the world."""

from __future__ import annotations

from ..facts.facts import Fact
from ..flow.sides import is_seat
from ..flow.viewpoint import speaker_at
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..trade.sizes import outsizes_region
from ..vocabulary.en_offices import KNOWN_OFFICES
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

_OWN_ALONE = ("exports", "imports", "balance", "surplus", "deficit")  # what a country has by itself
# Under "Foreign trade of Belarus in May" turnover is with all as well; but not where a ministry of it speaks.
_FOREIGN = {
    "en": rule(
        r"(?<!of )(?<!for )\b(?:foreign|external)[- ](?:(?:merchandise|goods) )?trade\b"
        r"(?! (?:minist|committee|department|association|bank|mission|official))"
        # "Belarus has lost a quarter of its trade", before any partner is named
        r"|\b(?:lost|losing|loses|lose) [^.;:,]{3,30} (?:of|in) its trade\b(?! with\b)"
    ),
    "ru": rule(
        r"(?<!\w)внешн(?:яя торговля|юю торговлю|ей торговле)(?!\w)"
        r"|(?<!\w)(?:итог|данн|объем|результат|показател|статистик|сальдо|баланс|профицит|дефицит)\w*"
        r" внешней торговли(?!\w)"
    ),
}
_HOME_RE = compiled(r"[BM]")
_PARTNER_RE = compiled(r"[RP]")
_NAMED_RE = compiled(r"[BMRP]")
# "Our trade has grown", says who leads Russia, or is told by the one who leads Belarus.
_LEADERS = (name for name, office in KNOWN_OFFICES.items() if office.endswith(("russia", "россии")))
_LEADER_RE = compiled(rf"(?<!\w)(?:{'|'.join(_LEADERS)})(?:а|у|ым|е|ом)?(?!\w)")
# "Two thirds of what the region sells abroad goes to us", «две трети экспорта идет к нам».
_TO_US = rule(
    r"\b(?:go(?:es)?|went|comes?|came|sold|sells?|flows?) to (?:us|our (?:country|market))\b"
    r"|(?<!\w)(?:ид[её]т|уходит|приходится|прода[её]т|поставляет|отправляет)(?:ся)? (?:к|на|в)? ?(?:нам|нас"
    r"|наш рынок|нашу страну)(?!\w)"
)
_OURS_RE = compiled(
    r"\bour (?:(?:mutual|bilateral|total|overall|joint) )?(?:trade|turnover)\b|\bwe (?:now )?trade\b"
    r"|\bwe (?:[a-z]+ ){0,2}(?:reach|hit|exceed|pass|surpass|get to|come to|top)(?:ed)?(?: [^\s.;]+){0,6}"
    r" (?:in|of) (?:mutual |bilateral )?(?:trade|turnover)\b"
    r"|(?<!\w)мы (?:[^\W\d]+ ){0,2}(?:достиг|выйд|превы|дойд|перешагн)\w+(?: [^\s.;]+){0,6}"
    r" (?:товарооборота|торговли|(?:по|в) (?:товарообороту|торговле))(?!\w)"
    r"|(?<!\w)(?:наш\w{0,3}|у нас) (?:(?:взаимн|общ|двусторонн|торгов)\w+ )?"
    r"(?:товарооборот|торговл|оборот)\w*"
    r"|(?<!\w)(?:товарооборот\w*|торговл\w{1,2}) у нас(?!\w)|(?<!\w)мы торгуем(?!\w)"
)
# "In six months it fell by 31%": behind the share, "it" is the whole.
_IT_RE = compiled(
    r"(?:(?:in|for|over|during|since) (?!money|value|dollar|monetary|sum|total)[^,.;:$]{3,40},? )?"
    r"(?:it|they|this trade) (?:has |have )?(?:fell|grew|rose|shrank|dropped|increased|decreased|declined"
    r"|went (?:up|down)|grown|fallen|risen|come to|came to|amounted to|totall?ed|reached|were|was|stood at) "
    r"|(?:(?:за|по итогам|с|в) (?!деньгах|сумме|денежном|долларах)[^,.;:$]{3,40},? )?"
    r"(?:он|она|этот (?:оборот|экспорт)) "
)
_SHARED_RE = compiled(
    r"(?:%|per ?cent|half|thirds?|quarters?|fifths?) of (?:the |its |all |our )*(?:[\w'-]+ ){0,2}"
    r"(?:foreign|external) (?:trade|turnover)(?: turnover)?(?: of (?:the |our )?[\w -]{3,30})?[.!]"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]|пят\w+ часть) (?:всего |всей |нашего |нашей )?"
    r"(?:внешнеторгового оборота|внешней торговли|внешнего (?:товаро)?оборота)"
    r"(?: (?:региона|области|края|республики|[^\W\d]+ (?:области|края)))?[.!]"
    # "Russia takes two thirds of the oblast's exports. Since January they have come to $5m".
    r"|(?:%|per ?cent|half|thirds?|quarters?|fifths?) of (?:[\w-]+ ){0,4}?"
    r"(?:(?:region|oblast|province|country|republic)(?:'s)?"
    r"|total|overall|our|its) (?:exports?|imports?)[.!]"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]|пят\w+ часть) (?:всего |всей |нашего |общего )*"
    r"(?:(?:областн|региональн|районн|городск|республиканск|белорусск|наш|общ)\w+ )?"
    r"(?:экспорта|импорта|вывоза|ввоза)"
    r"(?: (?:региона|области|края|республики|страны|[^\W\d]+ (?:области|края)))?[.!]"
)
# "The share of Belarus in the exports of Tver Oblast is 5%. Exports of the oblast came to $9m".
_WAYS = r"(?:foreign trade|exports?|imports?|(?:trade )?turnover|trade)"
_HOME_SHARE_RE = compiled(
    rf"share of (?:the )?B[^.;\d]{{0,30}} in (?:the )?(?:[a-z]+ ){{0,2}}?{_WAYS}|B+(?:'s?)? share (?:in|of) "
    r"|дол[яиюе] (?:республики )?B+ (?:в|во) [^.;\d]{0,30}(?:торговл|оборот|экспорт|импорт)"
)
_OWN_WHOLE_RE = compiled(
    rf"(?:(?:the )?(?:total|overall|all) )?(?:the )?{_WAYS}(?: turnover)? of (?:the |this )?"
    r"(?:[MP]+|region|oblast|krai|republic|territory)"
    rf"|(?:the )?(?:[MP]+|region|oblast|krai|territory)(?:'s?) (?:total |overall |all )?{_WAYS}"
    r"|(?:весь |общий )?(?:внешнеторговый оборот|внешняя торговля|экспорт|импорт) "
    r"(?:[MP]+|региона|области|края|республики)"
)
# "The exports of the district": what a part of an oblast sells goes to all the world.
_OF_DISTRICT = rule(
    r"\bdistrict(?:'s)? (?:foreign trade|exports?|imports?|exported|sold)\b"
    r"|\b(?:exports?|imports?|foreign trade|exporters) (?:of|from|by) "
    r"(?:(?:the )?(?:enterprises|firms|companies|farms) (?:of|in|from) )?"
    r"(?:the |our |this )?(?:[\w-]+ )?district\b"
    r"|\bdistrict(?:'s)? (?:enterprises|firms|companies|farms)(?:'s?)? (?:exports?|exported|sold|shipped)\b"
    r"|(?<!\w)(?:экспорт|импорт|внешнеторговый оборот|внешняя торговля)\w* "
    r"(?:(?:предприяти|организаци|хозяйств)[йя] )?(?:[^\W\d]+ )?района(?!\w)"
    r"|(?<!\w)(?:район|предприятия района) (?:[^\W\d]+ )?(?:экспортировал|поставил|продал|отгрузил|вывез)\w*"
)
_FOREIGN_BALANCE = rule(
    r"\b(?:foreign|external) trade (?:surplus|deficit|balance)\b"
    r"|(?<!\w)внешнеторгов\w+ (?:сальдо|профицит|дефицит|баланс)|(?<!\w)сальдо внешней торговли"
)


# Whose meeting a text opens with: that of the two.
_UNION_RE = compiled(
    r"\b(?:union state(?:'s)? (?:council|supreme|group|ministers|heads|session|standing|parliamentary)"
    r"|(?:council of ministers|supreme state council|session|meeting|heads of government) of the union state"
    r")\b|(?<!\w)(?:совмин|совет\w* министров|высш\w+ госсовет|высш\w+ государственн\w+ совет"
    r"|главы правительств)\w* союзного государства"
)
_HEAD = 400  # characters

# "Total exports", behind the trade of two: one way of it. Not "total exports of the oblast".
_TOTAL_WAY_RE = compiled(
    r"(?:total|overall|aggregate) (?:exports?|imports?)(?! (?:of|by|from) (?!goods|products?\b|production))"
    r"|(?:общ|совокупн|суммарн)\w+ (?:объем\w* )?(?:экспорт|импорт)\w*"
)


def is_unpartnered(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether Belarus sells or buys in a text that has named no partner of it so far."""
    if topic.first_partner < sentence.end or _is_of_leaders(reading, sentence):
        return False
    if sentence.tags.isdisjoint(_OWN_ALONE) and _UNION_RE.search(reading.plain, 0, _HEAD):
        return False  # "Union State Council of Ministers meets. Last year trade fell by 26%"
    number = reading.document.sentence_at(sentence.start)
    if topic.last_fact == number - 1 and topic.near_flow is Flow.TURNOVER:
        return False  # "The parties said trade came to $9m. Exports of Belarus were $5m"
    is_alone = topic.first_partner >= len(reading.coded)
    if not is_alone and sentence.tags.isdisjoint(_OWN_ALONE):
        foreign = _FOREIGN[reading.language]
        if reading.first_end(foreign.pattern, reading.plain) > sentence.end:
            return False
    end = sentence.end
    is_told = topic.main == "RU" and (
        reading.first_end(_HOME_RE, reading.coded) < sentence.start
        or _FOREIGN[reading.language].pattern.search(reading.plain, sentence.start, end) is not None
    )
    if not is_told and not _HOME_RE.search(reading.coded, sentence.start, end):
        if not is_alone or reading.first_end(_HOME_RE, reading.coded) > len(reading.coded):
            return False
        end = topic.first_partner  # Belarus is named elsewhere, and no partner in all of the text
    counterpart = rule(vocabulary_of(reading.language).counterpart).pattern
    return reading.first_end(counterpart, reading.coded, without=_HOME_RE) > end


def _is_of_leaders(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence tells of "our trade" where the leader of Russia has been named."""
    if not _OURS_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    return reading.first_end(_LEADER_RE, reading.plain) <= sentence.end


def meets_counterpart(reading: Reading, fact: Fact, end: int) -> bool:
    """Say whether somebody is named with whom one trades, not only where: «экспорт в Тульской области»."""
    counterpart = rule(vocabulary_of(reading.language).counterpart)
    met = counterpart.search(fact.told, reading.coded, fact.left, end)
    while met and is_seat(reading.plain, met.end() - 1):
        met = counterpart.search(fact.told, reading.coded, met.end(), end)
    return met is not None or _goes_to_speaker(reading, fact, end)


def _goes_to_speaker(reading: Reading, fact: Fact, end: int) -> bool:
    """Say whether a Russian voice tells what is sold to "us": "two thirds of its exports go to us"."""
    said = _TO_US.search(fact.told, reading.plain, fact.left, end)
    return said is not None and speaker_at(reading, said.start()) == "R"


def is_way_of_two(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, at: int) -> bool:
    """Say whether total exports are a part of the trade just told: "Trade is $3m. Total exports: $2m"."""
    most = topic.turnover
    if most is None or fact.amount is None or fact.amount.value > most:
        return False
    if topic.turnover_of[0] != topic.main or fact.amount.currency not in (
        None,
        topic.turnover_of[1],
    ):
        return False
    if any(cue.tag != "prod:goods" for cue in sentence.products):
        return False
    if reading.document.sentence_at(sentence.start) - topic.last_fact > 1:
        return False
    if _TOTAL_WAY_RE.match(reading.plain, at, fact.start) is None:
        return False
    if _NAMED_RE.search(reading.coded, sentence.start, fact.right):
        return False
    return not reading.says_region(sentence.start, fact.right)


def is_whole_shared_before(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether "it" is all the foreign trade of a region, of which a share was just told.

    Or "exports of the oblast" are, behind "the share of Belarus in the exports of Tver Oblast is 5%".
    """
    number = reading.document.sentence_at(sentence.start)
    if number == 0:
        return False
    before = reading.document.sentences[number - 1]
    if _OWN_WHOLE_RE.match(reading.coded, sentence.head, fact.first):
        is_shared = _HOME_SHARE_RE.search(reading.coded, before.start, before.end) is not None
        return is_shared and not _HOME_RE.search(reading.coded, sentence.head, fact.right)
    if not _IT_RE.match(reading.plain, sentence.head, fact.first):
        return False
    if _NAMED_RE.search(reading.coded, sentence.head, fact.first):
        return False
    return _SHARED_RE.search(reading.plain, before.start, before.end) is not None


def is_of_district(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a district of Belarus trades, no partner of it told here nor just before."""
    if _FOREIGN_BALANCE.search(fact.told, reading.plain, sentence.start, fact.first):
        # "Exports of the district rose, those to Russia by 5%. … The foreign trade surplus is $1m."
        told = reading.first_end(_OF_DISTRICT.pattern, reading.plain)
        return told <= sentence.start and sentence.letters.isdisjoint("RP")
    if not _OF_DISTRICT.search(fact.told, reading.plain, sentence.start, fact.first):
        return False
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph].start
    start = max(opens, reading.document.sentences[max(number - 1, 0)].start)
    return _PARTNER_RE.search(reading.coded, start, sentence.end) is None


def is_beyond_regions(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether foreign trade in a text about a region is larger than any region's with Belarus.

    Russia may not be named in the sentence, nor in the one before: "Belarus' foreign trade exceeded $70bn".
    """
    if topic.main == "RU" or not outsizes_region(fact.amount):
        return False
    before = reading.document.sentence_at(sentence.start) - 1
    start = reading.document.sentences[max(before, 0)].start
    if "R" in reading.coded[start : sentence.end]:
        return False
    bare = rule(vocabulary_of(reading.language).world_bare)
    return bare.search(fact.told, reading.plain, fact.left, fact.start) is not None
