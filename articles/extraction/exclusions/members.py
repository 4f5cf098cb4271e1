"""Trade of the members of a union with one another, or of one of them with all the others."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.third_told import tells_main_of_others
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

_PARTNER_RE = compiled(r"[RP]")
# But the Union State is of the two alone.
_MEMBERS = rule(
    r"\b(?:trade|turnover|exports|imports)\b[^.;]{0,30} (?:between|among|of|within|inside) "
    r"(?:the |all |its |five |eaeu |union |cis )*"
    r"(?:member (?:states|countries)|members\b|union\b|eaeu\b|cis\b)"
    r"(?! (?:of the )?(?:union )?state)"
    r"|\b(?:торговл|товарооборот|экспорт|импорт)\w*[^.;]{0,30} "
    r"(?:(?:стран|государств)\w*[ -](?:член|участни)\w+(?! союзного)"
    r"|(?:стран\w*|государств\w*|внутри|в рамках) (?:еаэс|союза|снг)\b)"
)
_UNION_EN = r"(?:(?:eurasian )?(?:economic )?union\b(?! state)|eaeu\b|cis\b|commonwealth\b)"
_UNION_RU = (
    r"(?:(?:евразийск\w+ )?(?:экономическ\w+ )?союза|еаэс|снг|содружества|объединения)(?!\w)"
)
# "Exports of Russia to the countries of the union grew by 5%, of Belarus by 7%": each to all the rest.
_TO_MEMBERS = rule(
    r"\b(?:exports?|imports?|supplies|sales|deliveries|shipped|sold|supplied|delivered)\b[^.;,\d]{0,30}"
    r" (?:to|from|with|on) (?:the )?"
    rf"(?:(?:countries|states|members|markets) of (?:the |this )?{_UNION_EN}"
    r"|(?:union|eaeu|cis|commonwealth)(?:['’]s)? (?:member |partner |common |single )?"
    r"(?:countries|states|members|partners|markets?))"
    r"|(?<!\w)(?:экспорт|импорт|поставк|продаж|вывоз|ввоз)\w*[^.;,\d]{0,30} (?:в|из|на|со) "
    r"(?:(?:други\w+|остальн\w+) )?(?:стран|государств|рын)\w*(?:[ -](?:член|участни)\w+)? "
    rf"{_UNION_RU}"
)
# But "supplies to the union's countries grew, Russia bought $5m worth" tells of Russia behind them.
_BUYS_RE = compiled(
    r"[RP] (?:alone |itself )?(?:has |have |had )?(?:bought|imported|purchased|took|received|absorbed"
    r"|купил|закупил|импортировал|ввез|приобрел|получил|взял)"
)
# "Turnover between Russia and the four other members": of several, Belarus only one of them.
_REST_EN = (
    r"(?:the |its |all )*(?:(?:(?:two|three|four|five|\d{1,2}) )?(?:other|remaining|rest of the)"
    r"|(?:other|remaining|rest of the)(?: (?:two|three|four|five|\d{1,2}))?)"
    r" (?:[a-zT]+ ){0,2}?(?:members?|countries|states|partners|republics|nations|participants)\b"
)
_REST_RU = (
    r"(?:(?:всеми|двумя|тремя|четырьмя|пятью|\d{1,2}) )?(?:остальными|другими|прочими)"
    r"(?: (?:двумя|тремя|четырьмя|пятью|\d{1,2}))?"
    r" (?:[^\W\dBMP]+ ){0,2}?(?:член|участни|стран|государств|партнер|республик)"
)
_WITH_REST = rule(
    rf"\b(?:between|of|among) (?:the )?(?:R+ and {_REST_EN}|{_REST_EN} and R)"
    rf"|\bR+(?:'s?)? (?:[a-z]+ )?(?:trade|turnover) with {_REST_EN}"
    rf"|(?<!\w)между (?:R+ и {_REST_RU}|{_REST_RU}\w* и R)"
    rf"|(?<!\w)(?:торговл\w+|(?:товаро)?оборот\w*) R+ со? (?:{_REST_RU}"
    r"|(?:партнер|сосед|стран|союзник)ами по (?:союзу|блоку|объединению|еаэс|снг|таможенному))"
)
# "All states of the union have grown: Peru by 5%, Russia by 7%. Belarus added 9%": each with all others.
_ALL_GREW = rule(
    r"\b(?:all|every|each)(?: of)? (?:the |its )?"
    r"(?:(?:(?:eaeu|cis|union|five|four|three)(?:'s)? )*member (?:states|countries)\b"
    rf"|(?:(?:eaeu|cis|union|five|four|three)(?:'s)? )+members\b|members of (?:the |this )?{_UNION_EN})"
    r"|(?<!\w)(?:все|всех|каждо\w+)(?: [^\W\d]+)? (?:стран|государств)\w*[ -](?:член|участни)\w+"
    r"|(?<!\w)(?:все|всех)(?: [^\W\d]+)? (?:стран|государств)\w* (?:еаэс|союза|снг)\b"
)
# "The turnover between the three rose to $63bn": of more countries than the two.
_OF_SEVERAL = rule(
    r"\b(?:trade|turnover)\b(?: turnover)? (?:between|among|of) (?:the |all |these |its )*"
    r"(?:three|four|five|six)(?: (?:member |union |allied |partner )?"
    r"(?:countries|states|partners|republics|nations|members|allies)\b"
    r"| (?=rose|grew|fell|came|was|is|has|had|in|amounted|reached|stood|made|totall?ed|increased|exceeded))"
    r"|(?<!\w)(?:торговл\w+|оборот\w*|товарооборот\w*) (?:между )?"
    r"(?:тр[её]х|тремя|четыр[её]х|четырьмя|пяти|пятью|шести|шестью) (?:[^\W\d]+ )?"
    r"(?:стран|государств|республик|партнер|союзник)\w*"
)
_OURS_RE = compiled(
    r"(?<!\w)(?:with|to|from|со?|во?|из|between|между) (?:the )?[BRP]"
    # "… is small, while Belarus and Russia traded for $40bn", «…, а товарооборот Беларуси и России – 40 млрд»
    r"|[BR]+ (?:traded|sold|supplied|exported|bought|imported|торгу|наторгова|прода|постав|экспортир|купи"
    r"|закуп|импортир)"
    r"|(?<!\w)(?:trade|turnover|exports|imports|(?:торговл|товарооборот|оборот|экспорт|импорт|поставк)\w*)"
    r" (?:of |between )?(?:the )?[BR]+(?:'s?)? (?:and|и|в|из|to|from) (?:the )?[BR]"
)
# "In 2022 that mutual trade rose to $79bn", right behind the members' trade with one another.
_SAME_TRADE_RE = compiled(
    r"\b(?:(?:that|this|such|its|the) (?:mutual |internal |inner )?|(?:mutual|internal|inner) )"
    r"(?:trade|turnover)\b"
    r"|(?<!\w)(?:эт\w+ |так\w+ )?(?:взаимн\w+|внутренн\w+) (?:торговл|товарооборот|оборот)\w*"
)
# "Russian exports fell by 9% and Peru's by 7%": each with everybody.
_AND_OTHERS_RE = compiled(
    r"(?: (?:last year|over the year))?(?:,| and|, and|, while| while|, а| а| и|,) "
    r"(?:T+(?:['’]s?|ese|i|an|ish|ian)? (?:by|to|at|–|–)|(?:in|of|у|из) T+ (?:by|–|на)|T+ [–—-] (?:на|by))"
)
_MEMBERS_REACH = 400  # characters
# "Exports to Russia": what names the other side as well.
_PAIRED_RE = compiled(
    r"[BM][^.;]*[RP]|[RP][^.;]*[BM]"
    r"|\b(?:exports?|imports?|supplies|sales|deliveries|trade|turnover) (?:to|from|with) (?:the )?[BMRP]"
    r"|(?<!\w)(?:экспорт|импорт|постав|продаж|вывоз|ввоз|торгов|товарооборот|оборот)\w*"
    r" (?:товаров |продукции )?(?:во?|из|со?|на) [BMRP]"
)


def is_of_members(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is of the members of a union with one another, or of one with all the others."""
    if "R" in sentence.letters and tells_main_of_others(reading, fact.left, fact.first):
        return True
    if _WITH_REST.search(fact.told, reading.coded, fact.left, fact.first):
        return True
    if _is_beside_others(reading, sentence, fact) or _goes_on_of_all(reading, sentence, fact):
        return True
    if _is_of_each(reading, sentence, fact) or _is_of_several(reading, sentence, fact):
        return True
    return _is_of_all(reading, sentence, fact) or _is_to_all(reading, sentence, fact)


def _is_beside_others(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a lone change of Russia's is told with that of another country, none of ours named."""
    if fact.amount is not None or fact.change is None or not sentence.letters.isdisjoint("BMP"):
        return False
    if _PAIRED_RE.search(reading.coded, fact.left, fact.change.start):
        return False  # "exports to Russia grew by 9%, to Peru by 7%"
    return _AND_OTHERS_RE.match(reading.coded, fact.change.end) is not None


def _goes_on_of_all(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether trade goes on that the sentence before told of the members of a union."""
    before = reading.document.sentence_at(sentence.start) - 1
    if before < 0 or not sentence.letters.isdisjoint("BMRP"):
        return False
    start, end = reading.document.sentences[before]
    if start < reading.document.paragraphs[sentence.paragraph].start:
        return False
    if not _SAME_TRADE_RE.search(reading.plain, sentence.head, fact.first):
        return False
    if not _MEMBERS.may_hold(reading.plain, start, end):
        return False
    return (
        _MEMBERS.pattern.search(reading.plain, start, end) is not None
        and not _PARTNER_RE.search(reading.coded, start, end)
    )  # fmt: skip


def _is_of_each(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a lone change is one member's, of its trade with all the others of a union."""
    if fact.amount is not None or sentence.letters.isdisjoint("BR"):
        return False
    if _PAIRED_RE.search(reading.coded, sentence.start, sentence.end):
        return False
    start = reading.document.paragraphs[sentence.paragraph].start
    where = reading.plain, max(start, sentence.start - _MEMBERS_REACH), fact.first
    return _ALL_GREW.may_hold(*where) and _ALL_GREW.pattern.search(*where) is not None


def _is_of_several(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is of the trade of three countries or more, none of ours named behind that."""
    several = _OF_SEVERAL.search(fact.told, reading.plain, sentence.head, fact.first)
    return several is not None and not _OURS_RE.search(reading.coded, several.end(), fact.right)


def _is_of_all(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether the trade is that of all members of a union with one another."""
    members = _MEMBERS.search(fact.told, reading.plain, sentence.head, fact.first)
    if members is None or fact.left > members.start():
        return False
    return not _PARTNER_RE.search(reading.coded, sentence.head, fact.first)


def _is_to_all(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is what a member of a union sells to all others, and no partner is named for it."""
    sold = _TO_MEMBERS.search(sentence.told, reading.plain, sentence.head, fact.first)
    if sold is None:
        return False
    if _BUYS_RE.search(reading.coded, sold.end(), fact.first):
        return False
    counterpart = rule(vocabulary_of(reading.language).counterpart).pattern
    return not counterpart.search(reading.coded, max(sold.end(), fact.left), fact.right)
