"""Changes without a sum: those of a flow told of, and those of a currency or of two partners compared."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.growth_rows import RULE as GROWTH_ROW
from ..sentences.reading import Reading, Sentence
from ..vocabulary.en_no_changes import ONE_PIECE
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .no_flow_changes import is_level, is_of_economy

# "By 25% last year, and this year by 50%, which is twice as much": a change of the change.
_WHICH_IS = rule(
    r"\d ?(?:%|per ?cent|процент\w*),? ?[–—(-]? ?(?:(?:which|that|this|it|or) (?:(?:is|was|makes|means"
    r"|is to say) )?"
    r"(?:(?:almost|nearly|about) )?|(?:то есть|или|что|это)(?: составляет)? (?:(?:почти|примерно"
    r"|более чем) )?)$"
)
# "The one to Tver Oblast went up by 4%".
_THE_ONE = rule(r"\b(?:the ones?|those|that) (?:to|from|with|into) (?:the )?[MPR]")
# Goods by their side alone up to a change, and nothing of prices or shares.
_OWN_GOODS = rule(
    r"(?<!\w)(?<!of )(?<!for )(?<!on )(?<!to )(?<!the )[BMRP]+(?:'s?)? "
    r"(?:goods|products|wares|товары|продукция)\b"
    r"(?:(?!price|cost|share|market|цен|дол[яи]|удел|подорожа|подешев)[^.;\d]){0,60}$"
)
_COMPARED = rule(r"\b(?:for|by way of) comparison\b|(?<!\w)для сравнения")
# "Milk output per capita in Brest Oblast is six times higher than on average".
_PER_HEAD = rule(
    r"\bper (?:capita|head|person|inhabitant|resident|hectare)\b"
    r"|(?<!\w)(?:на душу населения|на одного жителя|на человека|с гектара|на гектар)(?!\w)"
)
_THAN_AVERAGE_RE = compiled(
    r"[^.;:,\d–—-]{0,20} than (?:(?:on|in|the|its|national|country's|global|world|overall) )*"
    r"(?:averages?|norm|elsewhere)\b"
    r"|[^.;:,\d–—-]{0,6}(?:выше|ниже|больше|меньше|лучше|хуже|превыша\w+|отста\w+|уступа\w+)"
    r"(?:,? чем | от )? ?"
    r"(?:в среднем|среднего|среднему|среднюю|средне\w+ (?:показател|уровн)\w+)(?!\w)"
)
# "A rouble that fell by 20%", «рубль подешевел на 8%»; but "in the dollar equivalent" is of trade.
_CURRENCY = rule(
    r"(?:(?<!in )\b(?:the|a|an|its|their|our) |[,.;:(–—] ?)(?:(?:russian|belarusian|us|national|whole) )?"
    r"(?:ro?uble|dollar|euro|currency|hryvnia|inflation|exchange rate|economy|gdp)s?\b"
    r"(?! (?:equivalent|terms|value|minist|department))[^.;,\d]{0,40}$"
    r"|(?<!\w)(?:рубль|доллар|евро|валюта|гривна|тенге|инфляция|курс|экономика|ввп)(?!\w)[^.;,\d]{0,40}$"
)
# "A 5% drop in the rouble hit exports", «5-процентный спад экономики»: what moved stands behind.
_OF_MONEY_RE = compiled(
    r"(?: [a-z]+){1,3} (?:in|of) (?:the )?(?:value (?:of )?)?(?:(?:the|its|their|our) )?"
    r"(?:(?:russian|belarusian|national|local|[^\W\d]+['’]s) ){0,2}"
    r"(?:currency|ro?uble|dollar|euro|hryvnia|inflation|exchange rate|economy|gdp)\b"
    r"(?! (?:equivalent|terms|value|exports?|imports?|trade))"
    r"|[ -]?(?:[а-яё]+ )?(?:падени|снижени|спад|девальваци|ослаблени|укреплени|рост|сокращени)[а-яё]*"
    r" (?:курса )?(?:(?:российск|белорусск|национальн)[а-яё]+ )?"
    r"(?:рубл[яей]|доллара|валюты|евро|гривны|экономики|ввп)(?!\w)"
)
_FLOW_EN = r"exports?|imports?|trade|turnover|purchases|sales|supplies|deliveries|shipments"
_TURN_EN = r"(?:and|but|while|as|after|so|when|since|yet)"
# Sales in the name of a rate: "the return on sales rose to 9%", «рентабельность продаж выросла до 9%».
_RATE = rule(
    ONE_PIECE + r"|"
    r"\b(?:return|margins?|profitability|markup|yield|efficiency) (?:on|of|in|from) (?:\w+ )?"
    r"(?:sales|exports?|imports?|trade|supplies)\b"
    # "Harvesters whose price is lower than imported by a third": of the price.
    rf"|\b(?:prices?|costs?|tariffs?|rates?|dut(?:y|ies)|fees?)\b(?:(?!\b(?:{_FLOW_EN})\b)[^.;,]){{0,60}}"
    r"\b(?:lower|higher|cheaper|dearer|below|above|less|more)\b[^.;,\d]{0,40}$"
    # "Reliance on exports to Russia grew by 5%", «зависимость от экспорта выросла на 5%»
    r"|\b(?:reliance|dependenc[ey]) (?:on|upon)\b[^.;,]*$"
    r"|(?<!\w)зависимост\w+ [^.;,\d]{0,40}?от(?!\w)[^.;,]*$"
    # "Raised the tariff for pumping crude by 6%": of what is paid, not of the goods.
    r"|\b(?:rais|increas|hik|lower|cut|reduc|lift|index|boost)\w* (?:the |its |their )?(?:[a-z]+ ){0,2}"
    rf"(?:tariffs?|rates?|fees?|dut(?:y|ies)|tax(?:es)?|tolls?|wages|salaries|pensions)"
    rf"(?! exports?\b| of (?:[a-z]+ ){{0,3}}(?:growth|{_FLOW_EN})\b)"
    # but not "raised the tariff, and its exports rose by 6%"
    rf"(?:(?! {_TURN_EN} )[^.;,]|(?= {_TURN_EN} )(?! (?:[a-z]+ ){{1,6}}(?:{_FLOW_EN})\b)[^.;,])*$"
    r"|\b(?:sales|export|import|trade) (?:margins?|profitability|prices?|openness|quotas?|intensity)\b"
    r"|(?<!\w)(?:экспортн|импортн|торгов)\w+ (?:квот|открытост)\w+"
    r"|(?<!\w)(?:рентабельност|доходност|маржинальност|эффективност|прибыльност)\w+"
    r" (?:[^\W\d]+ )?(?:продаж|экспорт|поставок|торговл|импорт)\w*"
)
# "Russia leads in imports with over 58%, ahead of China": a share, but no growth.
_LEADS_WITH = rule(
    r"\b(?:leads?|leading|leader|first|top|tops|ranks?|ranked|ahead)\b"
    r"(?:(?!\b(?:growth|growing|grew|increase|rise|dynamics|pace|rates?)\b)[^.;\d]){0,60} with"
    r" (?:(?:over|about|almost|nearly|some|more than|around|just|an?) )?$"
)
_GROWTH_BEHIND_RE = compiled(
    r"[ -](?:year[- ]on[- ]year )?(?:growth|increase|rise|gain|surge|jump|up\b|more\b|higher)"
)
# "Our export is about three times smaller", «экспорт примерно втрое меньше»: than the other way.
_OTHER_WAY = rule(
    r"\b(?:is|are) (?:(?:about|almost|nearly|some|roughly|even) )?$"
    r"|(?:(?:экспорт|импорт|ввоз|вывоз|поставки|закупки|оборот|торговля)(?: всей)?(?: [BMRP]+)?"
    r"(?: (?:из|в|со?) [BMRP]+)?"
    r"|(?<!\w)со? [BMRP]+ (?:он|она|оно|это|они))"
    r" (?:(?:примерно|почти|более чем|чуть ли не) )?$"
)
_SMALLER_RE = compiled(
    r"(?:[^.;:,\d]{0,20}(?:(?:smaller|bigger|larger|lower|higher|greater)\b|(?:меньше|больше|ниже|выше)(?!\w))"
    r"|[^.;:,\d]{0,12} as (?:big|large|small|high|low))"
    r"(?:[.!]|,[\"”»]? [^\d.!]{0,160}[.!])"  # ", remarked the deputy head of the department."
)
# "In fact supplies are at least one and a half times larger": than what is told of them.
_IN_FACT_RE = compiled(
    r"(?<!\w)(?:in fact|in reality|actually|really|in truth|на деле|на самом деле|в действительности"
    r"|реально|фактически)(?!\w)[^.;\d]*$"
)
_LARGER_RE = compiled(
    r" (?:as (?:large|high|big|much)|larger|higher|bigger|more|greater)\b(?! than (?:in|a year|last))"
    r"| (?:больше|выше)(?!\w)(?!,? чем (?:в|за|год))"
)
# "Imports being four times as high as exports", «экспорт в четыре раза выше импорта».
_THAN_OTHER_RE = compiled(
    r" (?:as (?:high|large|big|much|great) as|(?:higher|larger|bigger|greater|more|lower|smaller|less) than)"
    r" (?:the |its |their |our )?(?:exports?|imports?|purchases|sales|supplies)\b"
    # "buys five times more from Belarus than it sells", «покупает впятеро больше, чем продает»
    r"|(?: goods)?(?: (?:more|less|as (?:much|many)))?(?: goods)?"
    r"(?: (?:to|from|in|with|there) ?[^,.;:\d]{0,40}?)?"
    r",? (?:than|as) (?:it|they|we|he|she|the [a-z]+) "
    r"(?:sells?|buys?|exports?|imports?|ships?|supplies|purchases|delivers?|sends?|gets?|receives?|takes?)\b"
    r"|(?: (?:больше|меньше))?(?: товаров)?(?: [^,.;:\d]{2,40}?)?, чем "
    r"(?:он[аио]? |[мв]ы )?(?:сам[аи]? )?(?:туда |оттуда |им |ей |ему |[вн]ам |у [вн]ас |у н(?:ее|его|их) )?"
    r"(?:прода[ею]|покупа[ею]|закупа[ею]|поставля[ею]|ввоз[ия]|вывоз[ия]|отправля[ею]|получа[ею]|бер[еу]"
    r"|экспортиру[ею]|импортиру[ею])(?:т|м|те)\b"
    r"|,? (?:больше|выше|меньше|ниже|превышает|превышал|превысил)[аи]?,?"
    r" (?:чем )?(?:экспорт|импорт|ввоз|вывоз|закуп|постав)"
)
# "Seven times higher than to any other country", «в пять раз больше, чем в Казахстан»: than another partner.
_THAN_PARTNER_RE = compiled(
    r" (?:as (?:high|large|big|much|great|many)"
    r"|(?:higher|larger|bigger|greater|more|lower|smaller|less))(?: goods)?"
    r"(?: (?:to|from|with|in|into) (?:the )?[BMRPT]+)?,? (?:as|than) (?:it (?:does|did|was) |those |that )?"
    r"(?:(?:to|from|with|into|of) (?:the |its |our )?(?:[BMRPT]+\b|any |all |every |other |next )"
    r"|in (?:the )?[BMRPT]+\b|[BMRPT]+\b|(?:any|all|every)(?: the)? (?:other|single)\b)"
    r"|,? (?:больше|выше|меньше|ниже)(?: [^\W\d]+)?,? чем (?:во?|из|со?|на|у) "
    r"(?:[BMRPT]+(?!\w)|(?:люб|друг|остальн|кажд)\w+ (?:друг\w+ )?(?:стран|регион|партнер|област)\w*)"
)
# "Threatened to reduce supplies by 40%": what has not come about.
_THREATENED = rule(
    r"\b(?:threaten\w*|warn(?:s|ed|ing)?) (?:again )?"
    r"(?:to|of|that (?:it|they|he) (?:would|could|might|may|will))"
    r" (?:(?!\b(?:but|while|although|yet)\b)[^.;:,]){0,60}$"
    r"|(?<!\w)(?:(?:при)?грози\w*|угрожа\w+),?(?: что)? (?:(?!(?<!\w)(?:но|хотя|однако)(?!\w))[^.;:,]){0,60}$"
)
# "Exports will grow by 12%, and services will give another 4%": a part of the growth of all.
_CONTRIBUTED = rule(
    r"\b(?:g[ia]ves?|given|giving|yield(?:s|ed)?|contribut(?:e|es|ed)) (?:us |it )?another (?:[^\W\d]+ )?$"
    r"|(?<!\w)(?:дадут|даст|дает|дают|дал[аио]?) (?:нам )?еще (?:[^\W\d]+ )?$"
)
# "Instead of eight percent of growth there would be three of decline": one is not, the other neither.
_INSTEAD = compiled(r"(?<!\w)(?:instead of|вместо) [^.;:]{1,60}$")
# "It fell by a quarter, with some regions by 40%": who they are is not told.
_WITH_SOME = rule(
    r"\b(?:with|to|from|in|for) (?:some|several|certain|individual|separate|a (?:number|few)|many)"
    r"(?: of(?: the| our| these)?)? (?:[BR]+(?:'s?)? )?(?:regions?|oblasts?|territories"
    r"|subjects|partners|them)[^.;,\dBMRPT]{0,25}$"
    r"|(?<!\w)(?:со?|во?|из|по|у) (?:некоторы|отдельны|рядом|ряд[еау]|нескольки|многи)\w* (?:из |наши\w+ )?"
    r"(?:[BR]+ )?(?:регион|област|субъект|партн[её]р|территори|их|ни[хм])\w*[^.;,\dBMRPT]{0,25}$"
)
# "Doubled its presence on the market", «удвоила присутствие»: no sum of sales.
_NOT_SALES_RE = compiled(
    r" (?:(?:its|their|our|the) )?(?:presence|footprint|foothold|assortment|range|staff|capacit|efforts)\b"
    r"| (?:сво[еёюи] |экспортн\w+ |транзитн\w+ )?(?:тариф|ставк|пошлин|сбор|акциз|налог)"
    # «на 40% больше стало полок»: of things, which are counted.
    r"| (?:больше|меньше) (?:стало|появилось|открыто|открылось|приехало|работает|было)"
    r"(?: (?:и|теперь|уже|здесь|у нас))*"
    r" (?!и |экспорт|импорт|товарооб|оборот|торгов|постав|закуп|продаж|наш|чем|товар|продук)[а-я]+"
    r"(?:ов|ев|ей|ок|ек|ий|ых|их|[^аеиоуыэюяь])(?!\w)"
    r"| (?:сво[еёюи] )?(?:присутстви|представленност|ассортимент|мощност|усили)"
)
# "Oil fell by half. Without it trade lost just 3 percent": of all but some goods.
_WITHOUT_GOODS = rule(
    r"\b(?:without|excluding|net of) (?:it|them|this|these|oil|gas|energy|petroleum|fuels?|crude)\b"
    r"|(?<!\w)без (?:учета )?(?:нее|него|них|нефт\w*|газа|энергоносител\w*|топлива|углеводород\w*)(?!\w)"
)
# "You visited us two times last year", «приезжали к нам 3 раза»: how often, and not how much more.
_DEEDS = rule(
    r"\b(?:visit(?:ed|s)?|met|meets?|travell?ed|arrived|flew|flown|gathered|convened|spoke|spoken|talked"
    r"|(?:been|went|gone|came|come) (?:to|in|here|there|over))\b(?:(?!\btrade\b)[^.;,:\d]){0,50}$"
    r"|(?<!\w)(?:посет|посещ|приез|прилет|встреч|встрет|побыва|езди|собира|созван)\w*[^.;,:\d]{0,50}$"
)
# "Output grew by 8%, and exports by 23%": an industry's, to all the world.
_OUTPUT = rule(
    r"(?:\b(?:outputs?|production|manufacturing|gdp|retail|investments?|profits?)\b"
    r"|(?<!\w)(?:производств|выпуск|промышленност|ввп|розничн|инвестици|прибыл)\w*)"
    r"[^.;,\d]{0,60}\d[\d.,]* ?(?:%|per ?cent|процент)"
)


def goes_on_with_flow(reading: Reading, fact: Fact, topic: Topic) -> bool:
    """Say whether a change is of the flow told of: a row of growth, "the one to" a place, one's goods.

    "Our goods hold better, a minus of 11% only": those of one side, behind what is told of the other.
    """
    if fact.change is not None and fact.change.rule == GROWTH_ROW:
        return True
    near = reading.document.paragraph_at(fact.first) == topic.paragraph
    if near and tells_own_goods(reading, fact):
        return True
    return _THE_ONE.search(fact.told, reading.coded, fact.left, fact.first) is not None


def tells_own_goods(reading: Reading, fact: Fact) -> bool:
    """Say whether the goods of one side are what a change is told of: "Belarusian goods: minus 5%"."""
    return _OWN_GOODS.search(fact.told, reading.coded, fact.left, fact.first) is not None


def is_no_change(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a lone change is of money, or compares two partners: "with Tver it is 15 times less"."""
    if fact.amount is not None or fact.change is None:
        return False
    if fact.is_multiple and _is_comparison(reading, sentence, fact):
        return True
    if is_level(reading, sentence, fact) or _is_beside_output(reading, sentence, fact):
        return True
    if _NOT_SALES_RE.match(reading.plain, fact.last):
        return True
    if any(told.match(reading.plain, fact.last) for told in (_THAN_AVERAGE_RE, _OF_MONEY_RE)):
        return True
    before = reading.plain, fact.left, fact.first
    head = _PER_HEAD.search(fact.told, *before)
    if head and not any(head.end() < cue.start < fact.first for cue in sentence.flows):
        return True
    if _RATE.search(fact.told, *before) or _THREATENED.search(fact.told, *before):
        return True
    leads = _LEADS_WITH.search(fact.told, *before)
    if leads and not _GROWTH_BEHIND_RE.match(reading.plain, fact.last):
        return True
    if _CONTRIBUTED.search(fact.told, *before) or _WITHOUT_GOODS.search(fact.told, *before):
        return True
    if _WITH_SOME.search(fact.told, reading.coded, fact.left, fact.first):
        return True
    if _INSTEAD.search(reading.plain, sentence.head, fact.first):
        return True
    if is_of_economy(reading, sentence, fact):
        return True
    money = _CURRENCY.search(fact.told, reading.plain, fact.left, fact.first)
    if money is None:
        return False
    return not any(money.start() <= c.start < fact.first for c in sentence.flows)


def _is_comparison(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a multiple compares: one flow, partner or price with another, not with the year before."""
    opening = fact.told, reading.plain, sentence.head, fact.first
    if _WHICH_IS.search(*opening) or _COMPARED.search(*opening):
        return True
    if _DEEDS.search(fact.told, reading.plain, fact.left, fact.first):
        return True
    if _is_thought_larger(reading, sentence, fact):
        return True
    if not sentence.periods and _is_of_other_way(reading, fact):
        return True
    than_other = _THAN_OTHER_RE.match(reading.plain, fact.last)
    return bool(than_other or _THAN_PARTNER_RE.match(reading.coded, fact.last))


def _is_thought_larger(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether somebody thinks trade larger than it is told: "in fact it is half as large again"."""
    if not _LARGER_RE.match(reading.plain, fact.last):
        return False
    return _IN_FACT_RE.search(reading.plain, sentence.head, fact.first) is not None


def _is_beside_output(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a flow without a partner moved as output did, told just before it."""
    if sentence.letters or sentence.amounts:
        return False
    if [c.tag for c in sentence.flows] not in (["exports"], ["imports"]):
        return False
    words = fact.told, reading.plain, sentence.head, sentence.flows[0].start
    return _OUTPUT.search(*words) is not None


def _is_of_other_way(reading: Reading, fact: Fact) -> bool:
    """Say whether a flow is so many times as large as the one just told, and has not grown."""
    if not _OTHER_WAY.search(fact.told, reading.coded, fact.left, fact.first):
        return False
    return _SMALLER_RE.match(reading.plain, fact.first) is not None
