"""Countries named only for a ban, for strife, or for a market lost: what we sell is no trade of theirs."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# "Supplies will bring $2m in view of the embargo on European food": why it is so.
_BARRED_RE = compiled(
    r"\b(?:ban|bans|embargo|restrictions?|sanctions?|countersanctions?)(?: imposed)?"
    r" (?:on|of|by|against|from)(?: [^\W\dBMP]+){0,5} $"
    r"|(?<!\w)(?:эмбарго|запрет|(?:контр)?санкци|ограничени)\w*(?: [^\W\dBMP]+){1,6} $"
)
# "EU sanctions", "after Poland closed its border": the country bars.
_BARS_RE = compiled(
    r"T+(?:'s?)? (?:\w+ )?(?:ban|embargo|restrictions|sanctions|pressure|threats|hostility)\b"
    r"|T+(?: (?:itself|also|has|had|have|and its allies|и его союзники|и их союзники)){0,2}"
    r" (?:clos|shut|block|tighten|закры|заблокир|ужесточ)\w*(?: (?:off|down|for|its|their|the|all"
    r"|сво[ийюеё]\w?|для|все|всю))*"
    r" (?:[^\W\d]+ )?(?:borders?|airspace|sk(?:y|ies)|markets?|ports?|checkpoints?|crossings?|transit"
    r"|границ|неб[оа]|воздушн|рын|порт|переход|погран|транзит)"
    r"|T+(?: (?:has|had|have|and its allies|и его союзники|и их союзники)){0,2} (?:impos|introduc"
    r"|tighten|вве[лд]|ввод|ужесточ)\w*"
    r" (?:[^\W\dBMRPT]+ ){0,3}(?:sanctions|embargo|bans?|restrictions?|санкци|эмбарго|запрет|ограничен)"
)
# "Trade grew despite the war in Ukraine", «на фоне давления Евросоюза»: what only stood around it.
_STRIFE_RE = compiled(
    r"\b(?:dependence|dependency|(?:over-?)?reliance|pressure|war|conflict|crisis|hostilities|hostility|tensions?"
    r"|confrontation|standoff|strife|fighting|(?:military|special) operation|events|escalation|blockade"
    r"|aggression|threats?"
    r"|interference|(?:polic(?:y|ies)|actions|steps|measures|moves|attempts|behaviou?r)(?= (?:of|by|from)\b))"
    r" (?:on|upon|from|of|by|in|around|with|over|between)(?: (?!trade\b|exports?\b|imports?\b"
    r"|turnover\b)[^\W\dBMP]+){0,4} $"
    r"|(?<!\w)(?:зависимост|войн|военн\w+ действи|конфликт|кризис|напряженност|напряжени|противостояни"
    r"|конфронтаци|разрыв\w* (?:отношени|связ)"
    r"|спецопераци|операци(?!\w+ со? )|событи|обострени|давлени|угроз)\w*(?: отношений)?"
    r" (?:в|во|на|от|со?|вокруг|между|у)"
    r"(?: (?!торгов|оборот|товаро|экспорт|импорт|постав)[^\W\dBMP]+){0,4} $"
    r"|(?<!\w)(?:давлени|попыт|агресси|враждебност|вмешательств|(?:недружествен|враждебн|агрессивн|санкционн|односторонн)\w+"
    r" (?:политик|действи|шаг|мер))\w*(?: (?!торгов|оборот|товаро|экспорт|импорт|постав)[^\W\dBMP]+){0,4} $"
)
# "After the loss of the EU market exports to Russia rose to $3bn": what was sold there once is not the sum.
_TO_MARKET_EN = (
    r"(?:(?:the|a|its|our|their|on|of|and|in|from|most|many|all|traditional|western|former|premium|large|big|foreign"
    r"|markets?|buyers|customers|outlets|direction|countries|states|T+),? ){0,6}$"
)
_TO_MARKET_RU = (
    r"(?:(?:со?|из|от|и|на|в|всех?|традиционн\w+|западн\w+|прежн\w+|крупн\w+|зарубежн\w+|рын\w+|направлени\w+"
    r"|покупател\w+|стран\w*|государств\w*|T+),? ){0,5}$"
)
_GIVEN_UP_RE = compiled(
    r"\b(?:(?:loss|closure|closing|collapse|exit|departure|withdrawal|disappearance|shutdown|replacement"
    r"|unavailability) (?:of|from)|losing|lost|leaving|left|quitting|abandoning|replacing|instead of"
    r"|in place of|rather than"
    r"|(?:redirect|reorient|re-orient|switch|shift|divert)\w*(?: [^\W\dBMPRT]+){0,4} from)"
    rf" {_TO_MARKET_EN}"
    r"|(?<!\w)(?:(?:поте[рь]|утрат|закрыт|уход|обвал|отказ|выход|исчезнов|недоступн)\w*|лишивши\w+|потеряв|покинув"
    r"|вместо|взамен|(?:переориент|перенаправ|переброс)\w+(?: [^\W\dBMPRT]+){0,3} (?:с|со|из))"
    rf" {_TO_MARKET_RU}"
)
# "Thanks to the Customs Union trade soared", «с созданием ЕАЭС торговля выросла»: what it came of.
_FOUNDED_RE = compiled(
    r"\b(?:(?:thanks|owing|due) to|on the back of|because of) (?:the )?$"
    r"|\b(?:(?:thanks|owing|due) to|on the back of|because of|following|after|since|with) (?:the )?"
    r"(?:launch|creation|establishment|formation|start|opening|advent|emergence|membership) (?:of"
    r"|in) (?:the )?$"
    r"|(?<!\w)(?:благодаря|вследствие)(?: (?:создани|запуск|участи|членств|формировани|работ)\w*(?: в)?)? $"
    r"|(?<!\w)(?:с|со|после) (?:создани|запуск|образовани|формировани|появлени|вступлени)\w*(?: в)? $"
)
_UNION_RE = compiled(
    r"(?:customs union|eurasian|eaeu|eeu|common economic space|cis free trade|таможенн|евразийск|еаэс"
    r"|единого эконом)"
)
# "Trade grew by 12%, so the Customs Union works", «Таможенный союз приносит плоды»: what it proves.
_UNION_WORKS_RE = compiled(
    r"[^\W\d]+(?:[ -][^\W\d]+){0,2}? (?:(?:is|was|are|has|does|really|indeed|already|clearly|уже|и правда"
    r"|действительно|реально) ){0,3}"
    r"(?:bear|bore|work|bring|brought|pay|paid|giv|gave|yield|prov|justif|deliver(?!\w* (?:goods|to))|help"
    r"|effective|a success|принос|принес|работа|оправд|да[её]т|дал|действу|помога)"
)
# "Thanks to the union exports to its members grew": it is told of for its trade after all.
_WITHIN_RE = compiled(
    r"\b(?:members?|within (?:it|the (?:union|bloc))"
    r"|(?:to|with|from|in) (?:the|its) (?:union|bloc|partners|countries))\b"
    r"|(?<!\w)(?:(?:страны|стран|странами|государства|государствами)[ -](?:участни|член|партн|союза|объедин)"
    r"|(?:партн[её]р|участник|член)\w* (?:союза|объединения)|внутри (?:союза|объединения|него))"
)
_BARRED, _TOLD_OF, _GOES_BACK = 60, 240, 120  # characters
# It is told of for its trade after all: "because of the war in Ukraine exports there fell".
_BACK_RE = compiled(
    r"\b(?:there|(?:that|this|the neighbou?ring) (?:country|state|market)|its market"
    r"|(?:trade|turnover|exports|imports|sales|supplies) (?:with|to|from) (?:T+|it|them))\b"
    r"|(?<!\w)(?:туда|оттуда|(?:эт|соседн)(?:у|ой|ую|им|ей|ее) (?:же )?(?:стран|государств|рын)|там)\w*"
    r"|(?<=T)[^.;RPBM]*(?<!\w)(?:из|со?|в) (?:нее|ней|него|ним|них|ними)(?!\w)"
    # "Poland closed its border, and imports fell to $5m": those from there
    r"|(?<=T)[^.;RPBM]*? (?:clos|shut|закры|заблокир)[^.;RPBM]*?, (?:and |и |а |из-за чего )?(?:the |its )?"
    r"(?:trade|turnover|exports|imports|торговля|товарооборот|экспорт|импорт) (?:[^\W\d]+ ){0,2}"
    r"(?:fell|dropped|plunged|collapsed|shrank|упал|сократил|снизил|обвалил|рухнул|просел)\w*"
    r"(?!\w| (?:to|with|from|со?|в|из) (?:the )?R)"
)
_MAKES_UP_RE = compiled(
    r"\b(?:cover|offset|financ|compensat|fund|plug|balanc)\w* (?:by|with|through|from|thanks to)"
    r" (?:[^\W\dBMRP]+ ){1,4}(?:to|in) (?:the )?$"
    r"|(?<!\w)(?:(?:пере|по)кры|компенсир|финансир)\w+ (?:за сч[её]т )?(?:экспорт|продаж|поставк|выручк)\w*"
    r" (?:[^\W\dBMRP]+ ){0,2}(?:в|во|на) $"
)
_TRADED_RE = compiled(
    r"\b(?:trade|turnover|exports?|imports?|sales|supplies|deliveries"
    r"|shipments)(?: of [^\W\d]+)? (?:with|to|from)"
    r" (?:the )?T"
    r"|(?<!\w)(?:торг|оборот|товарооб|экспорт|импорт|постав|продаж"
    r"|закуп)\w*(?: [^\W\dBMRPT]+){0,2} (?:со?|во?|на|из) T"
)
# "A place in Russia for goods worth $3bn that used to go to Europe": the market that they left.
_REROUTED_RE = compiled(
    r"[^.;:]{0,30}?,? (?:(?:that|which)(?: [a-z]+){0,2} used to (?:go|be \w+)"
    r"|(?:(?:that|which) )?(?:had |were |was |have |has )?(?:earlier|previously|once|formerly|before)"
    r" (?:been |being )?(?:went|gone|go|sold|shipped|supplied|exported|sent|delivered|destined|intended"
    r"|bound)"
    r"|(?:that|which) (?:went|were (?:sold|shipped|supplied|exported|sent|delivered|destined|intended))"
    r" (?:earlier|previously|before))"
    r"(?: [a-z]+){0,3}? (?:to|in|on|for)"
    r"(?: (?:the|countries|states|of|western|european|market|markets|buyers|in)){0,4} (?:T+|west\b|europe)"
    r"|[^.;:]{0,30}?,? (?:котор\w+|что|ранее|раньше|прежде|до (?:санкци\w+|эмбарго|20\d\d года)) ?"
    r"(?:(?:раньше|ранее|прежде|до (?:санкций|этого|20\d\d года)|традиционно|в прошлые годы) ){0,2}"
    r"(?:уходил|ш[её]л|шл|уезжал|поставлял|продавал|отправлял|экспортировал|отгружал|предназначал|шедш"
    r"|уходивш|поставлявш|продававш|отправлявш|предназначавш|предназначен)\w*"
    r"(?: (?:в|на|для|за|страны|стран|рын\w+|[^\W\d]+ые)){0,4} (?:T+|запад\w*|европ\w+)"
)


def is_barred(reading: Reading, start: int) -> bool:
    """Say whether the country at an offset is named only for a ban or strife that explains trade."""
    lead = max(0, start - _BARRED)
    if _BARRED_RE.search(reading.coded, lead, start):
        return True
    if _UNION_RE.match(reading.plain, start) and (
        _FOUNDED_RE.search(reading.plain, lead, start)
        or _UNION_WORKS_RE.match(reading.plain, start)
    ):
        return _WITHIN_RE.search(reading.plain, start, start + _GOES_BACK) is None
    if not (_BARS_RE.match(reading.coded, start) or _STRIFE_RE.search(reading.coded, lead, start)):
        return False
    if _BACK_RE.search(reading.coded, start, start + _GOES_BACK):
        return False
    return _TRADED_RE.search(reading.coded, max(0, start - _TOLD_OF), start) is None


def is_given_up(reading: Reading, start: int) -> bool:
    """Say whether the country at an offset is named only as a market lost or left for another."""
    lead = max(0, start - _BARRED)
    return _GIVEN_UP_RE.search(reading.coded, lead, start) is not None


def makes_up_for(reading: Reading, start: int) -> bool:
    """Say whether sales to the country at an offset pay for ours: "a gap covered by sales to Peru"."""
    return _MAKES_UP_RE.search(reading.coded, max(0, start - _BARRED), start) is not None


def is_rerouted(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is of goods that left another market for ours: no total of any trade."""
    if fact.amount is None:
        return False
    return _REROUTED_RE.match(reading.coded, fact.end, sentence.end) is not None
