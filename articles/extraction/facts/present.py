"""What is there whatever is planned beside it: "from the current $70 million", "Brest, which sold $5m"."""

from __future__ import annotations

from ..passage.topic import Topic
from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from ..wording.telling import any_of, rule
from .facts import Fact

_REACH = 90  # characters
_HEDGE = (
    r"(?:(?:level|figure|volume|amount|sum|total|mark|value|of|at|about|around|almost|nearly|over"
    r"|more than|some"
    r"|уровн\w+|показател\w+|объем\w*|отметк\w+|в|на|около|почти|более|свыше|примерно|порядка) )*"
)
_NOW = (
    r"\b(?:(?:current|present|present-day|existing|today's)(?! years?\b)"
    r"|(?:нынешн|сегодняшн|существующ|имеющ)\w+(?! год)|текущ\w+(?! год))"
)
_TRADE = (
    r"(?:trade|turnover|exports?|imports?|sales|supplies|deliveries|shipments|purchases"
    r"|(?:товаро)?оборот\w*|экспорт\w*|импорт\w*|торговл\w+|постав\w+)"
)
# "To double trade, currently at $53 billion": so much is there already.
_STANDS = rule(
    r"(?:\b(?:currently|presently|now|today|at present|at the moment)"
    r"|(?<!\w)(?:сейчас|ныне|сегодня|на сегодня|в настоящее время))"
    r"(?: (?:is|being|it is|stands|standing|at|worth|amounting to|totalling|exceeds|exceeding"
    r"|это|он[аи]?|оно|составляет|составляющ\w+"
    rf"|превышает|достигает|равн\w+)){{1,3}} {_HEDGE}"
    r"(?:us ?|usd ?)?$"
)
_NOW_AT = rule(
    rf"{_NOW} (?:{_HEDGE}|(?:[^\W\d]+ ){{0,2}}{_TRADE}(?: [^\W\d]+){{0,6}}"
    rf" (?:of|being|standing at|в) {_HEDGE})"
    r"(?:us ?|usd ?)?$"
)
# "In 2021 the share was 49%, now it is close to 70% (over $50 billion)": what it comes to now.
_SHARE_NOW = rule(
    r"(?:\b(?:now|currently|today|at present)|(?<!\w)(?:сейчас|теперь|ныне|сегодня))(?!\w)[^.;:\d]{0,60}"
    rf" [\d.,]+ ?(?:%|per ?cent|процент\w*)(?:,? (?:or|или) | ?\(){_HEDGE}(?:us ?|usd ?)?[$€]?$"
)
# "We always stand at some $9 million", «в районе 9 млн мы всегда находимся».
_ALWAYS = rule(
    r"\b(?:always|constantly|invariably) (?:(?:stand|stay|hover|remain|trade|keep)s?|are|is)"
    rf" (?:(?:for|in|the|region|neighbourhood) )*{_HEDGE}(?:us ?|usd ?)?[$€]?$"
)
_ALWAYS_BEHIND = rule(
    r"[^.;\d]{0,12} (?:мы )?(?:всегда|постоянно|неизменно|стабильно)"
    r" (?:находимся|держимся|торгуем|остаемся|стоим)"
)
# "They will visit Brest Oblast, which sold $5m there": the clause tells of what has been.
_HAS_BEEN = rule(
    r"(?<!figure)(?<!level)(?<!mark)(?<!record)(?<!peak)"
    r", (?:which|who|whose(?: [^\W\d]+){1,6}?)(?: \w+ly| also| already| together)? "
    r"(?!planned|hoped|expected|intended|wanted|wished|decided|agreed|promised|proposed|offered"
    r"|needed|aimed|pledged|supposed)"
    r"(?:was|were|had|has|have|sold|bought|made|came|took|stood|grew|rose|fell|[a-z]{3,}ed)\b"
    r"(?! (?:set|planned|expected|named|due|to)\b)[^,;:()\d]{0,70}$"
    # "It took them until 2022 to push trade above $5m".
    r"|\btook (?!steps|measures|action|part|place|pains|care|it upon|(?:on|up|upon) "
    r"|(?:an?|the|this|such an?) (?:[a-z]+ )?(?:decision|commitment|initiative|obligation|pledge|task"
    r"|course|vow|goal|aim|step)s?)[^,;:()$€]{1,60}? to "
    r"[^,;:()\d$€]{2,60}[$€]?$"
    r"|, (?:котор\w+|чь[яеи]|чей|(?:(?:товаро)?оборот|экспорт|импорт|торговля|поставки)"
    r"(?: с)? котор\w+)(?: (?!планир|намер|хотел|собир|рассчит|обещал)[^\W\d]+){0,8}?"
    r" (?:про|на|ку|за|ото?|по|вы|со|до|пре)[а-я]{2,}л[аои]?(?:сь)? [^,;:()\d]{0,70}$"
)
# "We are close to the billion that we dreamt of": how far trade has come, in whoever's dreams.
_NEARED = rule(
    r"\b(?:(?:is|are|was|were|came|come) close to|approach(?:ed|es)?|neared|on the verge of)"
    r" (?:[^\W\d]+ ){0,3}(?:us ?)?[$€]?$"
    r"|(?<!\w)(?:близк[иао]|близок|приблизил\w+|подошл\w|подобрал\w+|приближа\w+) к (?:[^\W\d]+ ){0,3}[$€]?$"
)
# "We are close to $150 million": now, whatever months were told of before; so is "this compares with".
_NEARING = rule(
    r"\b(?:(?:we|they|it|trade|turnover) (?:are|is)|we're|they're|it's)(?: now| already| very| quite)* "
    r"(?:close to|approaching|nearing) (?:[^\W\d]+ ){0,3}(?:us ?)?[$€]?$"
    r"|\b(?:this|that|it|which) (?:compares|is compared|compared) (?:with|to) "
    r"(?:[^\W\d]+ ){0,3}(?:us ?)?[$€]?$"
    r"|(?<!\w)это (?:по сравнению|в сравнении) с (?:[^\W\d]+ ){0,3}[$€]?$"
    r"|(?<!\w)(?:мы|он[аи]?|оборот|товарооборот|торговля)(?: уже| сейчас| очень| вплотную)* "
    r"(?:близк[иао]|близок|подходим|подбираемся|приближаемся|подходит|приближается) к "
    r"(?:[^\W\d]+ ){0,3}[$€]?$"
)
# "Growth may resume after a 16% fall in 2020", «вырастет после падения на 16%»: what went before.
_AFTER = rule(
    r"\bafter (?:(?:an?|the|its|last year's|such an?) )?(?:[a-z]+ )?"
    r"(?:(?:f[ae]ll|falling|declin|drop|shrink|contract|slump|grow|ris[ei]|increas|decreas|plung|los[ist])\w*"
    r"(?: (?:by|of|to))? )?(?:(?:about|almost|nearly|over|more than|some) )*$"
    r"|(?<!\w)после (?:[а-яё]+ ){0,2}?(?:паден|сниж|сокращ|спад|рост|прирост|увелич|уменьш)\w*"
    r"(?: (?:на|до))?(?: (?:почти|около|более чем|чуть))* $"
)
# "It is to reach $5m, the turnover being $3m now".
_BEING = rule(
    rf"\b(?:trade|turnover|figure|volume) (?:being|standing at|amounting to) {_HEDGE}(?:us ?|usd ?)?[$€]?$"
)
# "Annual trade turnover exceeds $5m", «ежегодный товарооборот превышает 5 млн»: of each year.
_YEARLY = rule(
    r"\b(?:annual|yearly) (?:[a-z-]+ ){0,2}(?:trade|turnover|exports?|imports?)\b[^.;,:\d]{0,80}"
    rf" (?:exceeds|is|makes(?: up)?|reaches|amounts to|stands at|totals|comes to|equals) {_HEDGE}"
    r"(?:us ?|usd ?)?[$€]?$"
    rf"|(?<!\w)(?:ежегодн|годов)\w+ (?:[а-я-]+ )?{_TRADE}(?!\w)[^.;,:\d]{{0,80}}"
    rf" (?:превышает|составляет|достигает|равен|равняется) {_HEDGE}[$€]?$"
)
_NOW_BEHIND_RE = compiled(r",? (?:now|so far|today|currently|at (?:present|the moment))\b")
_ANY = any_of(_NOW_AT, _STANDS, _ALWAYS, _ALWAYS_BEHIND, _SHARE_NOW, _BEING)
_CLAUSE = 160  # characters


def is_present(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is what trade comes to now, of no stated months."""
    if fact.amount is None:
        return False
    if not fact.told & _ANY:
        return False
    start = max(fact.left, fact.start - _REACH)
    where = fact.told, reading.plain, start, fact.start
    if _ALWAYS_BEHIND.match(fact.told, reading.plain, fact.end):
        return True
    if any(told.search(*where) for told in (_NOW_AT, _STANDS, _ALWAYS, _SHARE_NOW)):
        return True
    return _BEING.search(*where) is not None and bool(_NOW_BEHIND_RE.match(reading.plain, fact.end))


def has_been(reading: Reading, fact: Fact) -> bool:
    """Say whether words of their own tell what was: "to visit Brest, which sold $5m", "after a 5% fall"."""
    if _AFTER.search(fact.told, reading.plain, fact.left, fact.start):
        return True
    if fact.amount is None:
        return False
    start = max(fact.left, fact.start - _CLAUSE)
    return _HAS_BEEN.search(fact.told, reading.plain, start, fact.start) is not None


def is_neared(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is what trade has come close to: "we are close to the billion we dreamt of"."""
    return _NEARED.search(fact.told, reading.plain, fact.left, fact.first) is not None


def is_of_now(reading: Reading, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is what trade is close to now, or was once: the months just told are no sum's.

    "It grew by 12% in 2024. We are close to $150 million."
    """
    if fact.amount is None:
        return False
    if _YEARLY.search(fact.told, reading.plain, fact.left, fact.start):
        return True
    if topic.period is not None and topic.sum_period == topic.period:
        return False
    start = max(fact.left, fact.start - _REACH)
    return _NEARING.search(fact.told, reading.plain, start, fact.start) is not None
