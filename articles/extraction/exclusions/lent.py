"""Sums of loans: a part of one, what one is for, the lines of credit told just before; of aid, of firms."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.asides import LENT
from ..wording.lexicon import compiled
from ..wording.telling import rule

_LENT_RE = compiled(LENT)
# "A 230 million-ruble ($4.1 million) loan": what the sum is for stands behind what it equals.
_LOAN_BEHIND_RE = compiled(
    r"-?(?:ro?ubles?|dollars?|euros?)? ?\([^()]{2,30}\) (?:[\w-]+ ){0,2}"
    r"(?:loan|credit|grant|investment|contract|project|fund|budget|debt|deal)s?\b"
    r"|-?(?:рубл\w+|доллар\w*|долл\.?)? ?\([^()]{2,40}\)"
    r" (?:кредит|за[её]м|грант|инвестици|контракт|бюджет|долг)\w*"
)
# "Under the first two (900 million rubles) farms bought machines", «по первой линии, 900 млн рублей».
_BY_LINE_RULE = rule(
    r"\b(?:under|from|within|through|with) (?:the )?(?:money of the )?(?:two |three )?"
    r"(?:first|second|third|previous|earlier|last)(?: (?:two|three|lines?|ones?|loans?|tranches?))?,? ?\(?$"
    r"|(?<!\w)(?:по|на средства|на деньги|в рамках|за счет) (?:двум |двух |трем |трех )?"
    r"(?:перв|втор|трет|предыдущ|прошл|прежн)\w+(?: (?:двум|двух|трем|лини\w+|кредит\w*|транш\w*))?,? ?\(?$"
)
# "Russia supports the country with $5 billion a year", «помогает Беларуси в среднем на 5 млрд».
_AID_RULE = rule(
    r"\b(?:support(?:s|ed|ing)?|subsidi[sz](?:es|ed|ing)|help(?:s|ed|ing)?|assist(?:s|ed)|aid(?:s|ed)"
    r"|prop(?:s|ped)? up|sustain(?:s|ed)|feed(?:s|ing)?|fed|sponsor(?:s|ed)) "
    r"(?:(?:the|its|our|their|annually|belarus\w*|minsk|economy|neighbou?r|ally|country)(?:'s)? ){1,6}"
    r"(?:by|with|to the tune of|at|for) (?:(?:an|average|of|about|almost|over|some|up|to|more|than) )*$"
    r"|(?<!\w)(?:поддержива[ею]т|поддержал\w?|помога[ею]т|помогл\w|дотиру[ею]т|субсидиру[ею]т|спонсиру[ею]т"
    r"|кредиту[ею]т) (?:(?:ежегодно|наш\w\w|республик[уе]|стран[уе]|экономику|беларус\w+|белорус\w+) ){1,5}"
    r"(?:в среднем )?(?:на|в размере)(?: сумму)?(?: (?:около|почти|более|до|порядка))* $"
)
# "A gas discount worth $2 billion a year", "bought the other half of the company for $2.5 billion".
_OF_FIRM_RULE = rule(
    r"\bdiscounts? (?:on [a-z ]{3,20} )?(?:worth|of|totall?ing) (?:(?:about|almost|over|some|up to) )*$"
    r"|\b(?:bought|acquired|purchased|sold) (?:the |its |a |another )?"
    r"(?:(?:remaining|other|second|first|last) )?(?:half|third|quarter|rest|remainder|shares?|stake)"
    r" (?:in|of) [^.;,\d]{3,60} for (?:(?:about|almost|over|some) )*$"
    r"|(?<!\w)(?:купил|приобр[её]|выкупил|продал)\w* (?:(?:втор|оставш|перв|контрольн|друг)\w+ )?"
    r"(?:половин|дол[юи]|пакет|остаток)\w* [^.;,\d]{3,60} за(?: (?:около|почти|более))* $"
)
# "The first $8m came in June under the agreement with the fund, the rest is to come", behind a loan.
_TRANCHE_RULE = rule(
    r"\b(?:the )?(?:first|second|third|fourth|last|next|initial|final|remaining|other)"
    r" (?:(?:about|almost|over|some) )?(?:us ?|usd ?)?[$€]?(?:us ?)?$"
    r"|(?<!\w)(?:перв|втор|трет|последн|следующ|оставш|остальн)\w+ (?:(?:около|почти|более) )?[$€]?$"
)
_TRANCHE_BEHIND_RE = compiled(
    r"[^.;]{0,40}\b(?:under|by) (?:the|an?|its|this) (?:[a-z]+ )?(?:agreement|accord|programme?|deal)\b"
    r"|[^.;]{0,40}(?<!\w)(?:по|в рамках) (?:этому |этого )?(?:соглашени|договор|программ)"
)
_LINES_RE = compiled(r"\b(?:credit|loans?|tranches?)\b|(?<!\w)(?:кредит|транш|за[её]м)\w*")
_BACK = 3  # sentences

# "As for loans, …", «По инвестициям задача та же: …»: what a sentence says it is about.
_SUBJECT_RE = compiled(
    r"\W*(?:(?:but|and|now|а|и|но|теперь) )?"
    r"(?:(?:as for|as regards|as to|regarding|concerning|on) (?:the )?"
    r"(?:investments?|loans?|credits?|grants?|subsid(?:y|ies))\b(?! goods)"
    r"|(?:по|что касается|насч[её]т) (?:[а-я]+(?:ым|им|ых|их) )?"
    r"(?:инвестици|кредит|займ|субсиди|грант|капвложени)[а-я]*)"
)


def is_lent(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is lent: "the last $500 million of a $2 billion loan", "by the first line (5m)"."""
    plain = reading.plain
    # «задача поставлена», "set": nothing is supplied
    if _SUBJECT_RE.match(plain, sentence.head) and all(
        plain.startswith("поставлен", c.start) for c in sentence.flows
    ):
        return True
    if _LENT_RE.match(plain, fact.end) or _LOAN_BEHIND_RE.match(plain, fact.end):
        return True
    if _AID_RULE.search(fact.told, plain, fact.left, fact.first) or _is_of_firm(
        reading, sentence, fact
    ):
        return True
    is_tranche = _is_tranche(reading, sentence, fact)
    if is_tranche and _TRANCHE_BEHIND_RE.match(plain, fact.end, sentence.end):
        return True
    if not (is_tranche or _BY_LINE_RULE.search(fact.told, plain, fact.left, fact.first)):
        return False
    number = reading.document.sentence_at(sentence.start)
    start = reading.document.sentences[max(number - _BACK, 0)].start
    return _LINES_RE.search(plain, start, fact.first) is not None


def _is_tranche(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum without a word of trade is the first or another one: "the second $8m came"."""
    clause = reading.plain.find(",", fact.end, sentence.end)
    end = clause if clause >= 0 else sentence.end
    if fact.amount is None or any(c.start < end for c in sentence.flows):
        return False
    return _TRANCHE_RULE.search(fact.told, reading.plain, sentence.head, fact.first) is not None


def _is_of_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is a discount's, or was paid for a part of a firm, which is no goods."""
    told = _OF_FIRM_RULE.search(fact.told, reading.plain, fact.left, fact.first)
    if told is None:
        return False
    named = (*sentence.products, *sentence.flows)
    return told.group().startswith("discount") or not any(
        told.start() < cue.start < fact.first for cue in named
    )
