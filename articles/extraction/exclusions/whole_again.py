"""The other ways of a trade with all the world, whose first way was just shared out by country.

And the whole of sales told behind the part that went to Russia: "$6m to Russia. In all they sold $9m".
"""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_PARTS = (
    r"(?:of (?:which|it|this|that|these|them)|out of (?:which|it|this)|including"
    r"|из (?:них|которых|этого(?: объема| количества)?|этой суммы)|в том числе|в т\. ?ч\.?|включая)"
)
_PARTS_RE = compiled(_PARTS)
_SHARED_RE = {
    "RU": compiled(rf"(?:[^.;TRP]|\.\d){{0,60}}?{_PARTS}(?:[^.;T]|\.\d){{0,60}}?R"),
    "": compiled(rf"(?:[^.;TB]|\.\d){{0,60}}?{_PARTS}(?:[^.;T]|\.\d){{0,60}}?B"),
}
_WAYS = {"exports", "imports"}
_PLACE_RE = compiled(r"[BMRPT]")
# "The oblast's imports", "imports of Brest Oblast": the seller of all that goes on by its name.
_OWNER_RE = compiled(
    r"\W*(?:(?:the )?M+(?:['’]s?)? (?=(?:total |overall )?(?:exports?|imports?)\b)"
    r"|(?:exports?|imports?)(?: of (?:goods|services))? (?:of|by|from) (?:the )?M+"
    r"|(?:экспорт|импорт)\w{0,2} (?:(?:товаров|услуг) )?M+)"
)
# "From there", "with it", "both sides": of the country named last, and not of all.
OF_LAST_RE = compiled(
    r"\b(?:there|them|it|this (?:country|market|direction)|both|two|mutual|bilateral|the neighbou?r\w*)\b"
    r"|(?<!\w)(?:туда|оттуда|там|н[ие]ми|ней|ним|нее|него|эт\w+ (?:стран\w+|рын\w+|направлени\w+)|об[аеи]\w*"
    r"|обоюдн\w+|взаимн\w+|двусторонн\w+|сосед\w+|стороны)(?!\w)"
)

_IN_ALL_RE = compiled(
    r"\W*(?:in (?:all|total)|altogether|overall|all in all"
    r"|всего|итого|в (?:целом|общей сложности))(?!\w),?"
)

# "By product group, …", «В разрезе товарных групп …»: all that was sold is taken apart once more.
_BY_KIND_RE = compiled(
    r"\W*(?:(?:classified|broken down|divided|sorted|grouped|split|breaking it down|taken|viewed)"
    r" (?:according to|by|into)|by|in terms of|as (?:for|to)|across)"
    r" (?:the |individual |main |different |type of )*"
    r"(?:products?(?: (?:groups?|categor(?:y|ies)|types?))?"
    r"|(?:commodity|goods|merchandise) (?:groups?|categor(?:y|ies))"
    r"|groups? of (?:goods|products)|categor(?:y|ies)|segments?)\b"
    r"|\W*(?:в разрезе|по|с разбивкой по|что касается) (?:отдельн\w+ |основн\w+ )?"
    r"(?:товарн\w+ (?:групп|позици|категори|номенклатур)\w*|вид\w+ (?:продукции|товаров)"
    r"|групп\w+ товаров)(?!\w)"
)
_SOLD_RE = compiled(
    r"\b(?:export|import|sold|bought|purchas)|(?<!\w)(?:экспорт|импорт|продал|купил|закупил)"
)

# "Imports of energy cost the country $9m": what all the country pays, whoever was named before.
_OF_COUNTRY_RE = compiled(
    r"\b(?:cost|brought|earned|fetched|yielded|gave) (?:the country|the republic|the state|the economy|B+)\b"
    r"|\b(?:the country|the nation|the republic)'s (?:\w+ )?(?:exports?|imports?|purchases|sales)\b"
    r"|(?<!\w)(?:обош|стои|принес|да)\w+ (?:нашей )?(?:стране|республике|экономике)(?!\w)"
    r"|(?<!\w)(?:экспорт|импорт) (?:страны|республики)(?!\w)"
)


def sums_up_sales(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a larger sum is of sales to all, behind those to Russia: "In all they exported $9m"."""
    told = [c.tag for c in sentence.flows if fact.left <= c.start < fact.right]
    if fact.amount is None or topic.value is None or len(set(told)) != 1 or told[0] not in _WAYS:
        return False
    if not _IN_ALL_RE.match(reading.plain, sentence.start, fact.first):
        return False
    if any(cue.tag != "prod:goods" for cue in sentence.products):
        return False
    if not sentence.letters.isdisjoint("RPT") or any(p.role == "own" for p in sentence.periods):
        return False
    number = reading.document.sentence_at(sentence.start)
    if topic.partner != "RU" or topic.product is not None or topic.last_fact != number - 1:
        return False
    if topic.near_flow is None or topic.near_flow.value != told[0]:
        return False  # "Imports came to $40m. In all, exports were $60m": the other way
    if OF_LAST_RE.search(reading.plain, sentence.start, fact.right):
        return False
    return fact.amount.value > topic.value


def tells_whole_again(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is the world's, as the one before: "Exports: $5m, $2m to Russia. Imports: $3m"."""
    if _takes_all_apart(reading, sentence, topic) or _is_of_country(reading, sentence, topic):
        topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    if not topic.refused_sums or not any(fact.left <= c.start < fact.right for c in sentence.flows):
        return False
    owner = _OWNER_RE.match(reading.coded, sentence.start) if topic.main == "RU" else None
    named = owner.end() if owner else sentence.start
    if _PLACE_RE.search(reading.coded, named, fact.right):
        return False
    if OF_LAST_RE.search(reading.plain, sentence.start, fact.first):
        return False
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph].start
    if number == 0 or reading.document.sentences[number - 1].start < opens:
        return False
    start, end = reading.document.sentences[number - 1]
    if number > 1 and _PARTS_RE.match(reading.plain, start):
        start = reading.document.sentences[number - 2].start
    shared = [at for at in topic.refused_sums.values() if start <= at < end]
    if not any(_is_shared(reading, at, topic) for at in shared):
        return False
    if "T" not in reading.coded[start:end] and not _is_other_way(sentence, fact, topic):
        return False
    topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
    return True


def _is_shared(reading: Reading, at: int, topic: Topic) -> bool:
    """Say whether a sum is shared out by country behind it, ours among them by name."""
    pattern = _SHARED_RE["RU" if topic.main == "RU" else ""]
    return pattern.match(reading.coded, at) is not None


def _is_other_way(sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether services, or imports, are told of behind what is known to be exports of goods."""
    if any(cue.tag == "prod:services" for cue in sentence.products):
        return True
    told = [c.tag for c in sentence.flows if fact.left <= c.start < fact.right]
    last = topic.last_flows[-1].value if topic.last_flows else ""
    if not told or {told[0], last} - _WAYS:
        return False
    return (told[0] == last) is topic.main.startswith("RU-")


def _is_of_country(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a paragraph turns from Russia back to what all the country sells or buys of some goods."""
    if topic.main != "RU" or topic.world_paragraph < 0 or sentence.paragraph == topic.paragraph:
        return False
    if not sentence.products or not sentence.letters.isdisjoint("RPT"):
        return False
    if OF_LAST_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    return _OF_COUNTRY_RE.search(reading.coded, sentence.start, sentence.end) is not None


def _takes_all_apart(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence turns from Russia to the kinds of all that was sold: "By product group"."""
    if topic.main != "RU" or not _BY_KIND_RE.match(reading.plain, sentence.start):
        return False
    if not sentence.letters.isdisjoint("RPT") or OF_LAST_RE.search(
        reading.plain, sentence.start, sentence.end
    ):
        return False
    sentences = [
        reading.document.sentences[reading.document.sentence_at(at)]
        for at in topic.refused_sums.values()
    ]
    return any(
        _SOLD_RE.search(reading.plain, start, end)
        and not {"R", "P"} & set(reading.coded[start:end])
        for start, end in sentences
    )
