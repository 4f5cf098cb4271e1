"""Words of what stands aside from the trade of two: parts of a loan, what was agreed on, one firm's sales."""

from __future__ import annotations

# "The last $500 million of a $2 billion loan", "of the $17 bn of external debt", «300 млн долларов последнего транша»
LENT = (
    r"(?: dollars)?,? (?:of|from|under|worth of) (?:the |an? |its |this "
    r"|that )?(?:[$€]?[\d.,]+[ -]?(?:million|billion|mln|bln|bn|m)?[ -](?:dollar )?)?"
    r"(?:(?!trade|exports?|imports?|goods)[\w-]+ ){0,2}?(?:loans?|credits?|tranche|bailout|aid package"
    r"|debts?|investments?|subsidies|grants|borrowings?|reserves)\b"
    r"|(?: dollars)? in (?:(?!trade|exports?|imports?|goods)[a-z-]+ ){0,2}(?:loans|credits|debts?"
    r"|investments?|subsidies|grants)\b"
    r"|,? (?:долларов )?(?:сша )?(?:из |от |в рамках )?(?:[^\W\d]+ ){0,2}?(?:транш[аей]\w*"
    r"|кредит(?:а|ов|ной|ом)|займ(?:а|ов|ом)|долга|долгов|задолженности|инвестиций|субсидий"
    r"|дотаций)(?!\w)"
)
_RAISED = r"(?:increas|rais|boost|expand|grew|up(?:ped|s)\b|doubl|tripl|cut\b|reduc|ramp|step)[\w-]*(?: up)?"
# "The factory increased its export by a third", "the company's exports": of one seller.
FIRM = (
    r"\b(?:company|firm|enterprise|plant|factory|mill|combine|holding|brewery)"
    rf"(?:'s (?:\w+ )?$|(?! and\b)(?: (?!of the region|in the)[\w'-]+){{0,4}} (?:has |have "
    rf"|had )?{_RAISED} (?:its |the |total |overall )*$)"
    r"|(?<!\w)(?:завод|фабрика|комбинат|предприятие|компания|фирма|холдинг|(?:предприятия )?концерна?"
    r"|пивоварня)(?: [«\"][^»\"]{2,40}[»\"])?"
    r"(?: (?!и )[^\W]+){0,5} (?:увеличил|нарастил|повысил|расширил|сократил|снизил|удвоил"
    r"|утроил)[аои]? (?:сво[ийюе]\w* |объемы? )*$"
)
OF_FIRM = (
    r" (?:the )?(?:this |of the )?(?:company|plant|factory)\b|"
    r" (?:этого )?(?:предприятия|завода|фабрики|комбината|компании|холдинга)(?!\w)"
    # A concern's exports are of some goods alone.
    r"| (?:of |by )(?:the )?(?:(?:companies|enterprises) of )?(?:the )?concern\b"
    r"| (?:предприятий |организаций )?концерна(?!\w)"
)
# An envoy to the one from the other tells of what the two trade.
ENVOY = (
    r"\bambassador (?:of (?:the )?(?:republic of )?belarus (?:to|in) (?:the )?russia"
    r"|of (?:the )?russian? (?:federation )?(?:to|in) belarus)"
    r"|\b(?:belarus(?:ian|'s?)? ambassador (?:to|in) (?:the )?russia"
    r"|russia(?:n|'s) ambassador (?:to|in) belarus)"
)
# "Imports exceeded exports 1.3 times", "exports are twice as large as imports": one flow by the other.
_FLOW = r"(?:exports?|imports?|purchases|экспорт\w*|импорт\w*|ввоз\w*|вывоз\w*)"
_SOLD = (
    r"(?:exports?|imports?|purchases|sales|deliveries|supplies|экспорт\w*|импорт\w*|ввоз\w*|вывоз\w*"
    r"|продаж\w*|закупк\w*|поставк\w*)"
)
_BEHIND = (
    r"(?:f[ae]ll(?:s|en)?|lag(?:s|ged|ging)?|stay(?:s|ed)?|remain(?:s|ed)?|was|were|is|are) behind"
    r"|lag(?:s|ged|ging)?|trail(?:s|ed|ing)?"
)
FLOW_BY_FLOW = (
    r"(?<!\w)(?:обратн|встречн)\w+ (?:же )?(?:поток"
    r"|движени\w+)(?: (?:оказал\w+|был\w?|почти|примерно|более|чем|в))*|"
    r"\b(?:return|reverse|opposite|counter)[ -]?flow(?: (?:is|was|proved|turned|out|to|be|about|almost"
    r"|nearly))*|"
    rf"\b(?:{_BEHIND}) (?:the |its |our |their )?{_SOLD}(?: (?!(?:and|but|while)\b)[\w']+){{0,3}}|"
    rf"\b{_SOLD}(?: [\w']+){{0,4}}? (?:exceed\w*|outstrip\w*|surpass\w*|outweigh\w*|outdid|dwarf\w*"
    rf"|превы[сш]\w+|превосход\w+"
    rf"|{_BEHIND}|(?:was|were|is|are) ahead of|отста[еёюлв]\w* от|уступа\w+|опере[жд]\w+"
    r"|(?:was|were|is|are) (?:higher|larger|bigger|greater|smaller|lower|less|more) than|больше|меньше"
    r"|выше|ниже)"
    rf"(?: (?!by\b|in\b)[\w']+){{0,2}}? {_SOLD}(?: (?!(?:and|but|while|и|но|а)\b)[\w']+){{0,3}}"
)
# "As much as we buy", «больше, чем покупаем»: what the other way brings, not what another year did.
_THAN_BOUGHT = (
    r",? ?(?:(?:more|less|fewer|larger|higher|больше|меньше|выше"
    r"|ниже),? )?(?:(?:as (?:much|many|little) (?:goods )?)?as|than|чем)"
    r" (?:(?:we|they|it|you|she|he|мы|они|она|он|сам\w?|B+|R+|P+|M+"
    r"|the (?:region|country|republic|other side)|belarus|russia) ){0,2}?"
    r"(?:buys?|bought|purchases?|purchased|imports?|imported|sells?|sold|exports?|exported|supplies"
    r"|supply|ships?|receives?|gets?"
    r"|(?:за|по)?купает|(?:за|по)?купаем|(?:за|по)?купают|закупил\w?|импортиру\w+|ввоз[ия]\w+"
    r"|прода[её]\w+|продают|экспортиру\w+|поставля\w+|вывоз[ия]\w+|получа[ею]\w+)"
    r"(?! ?(?:last|in (?:the|19|20)|a year|the year|over|before|earlier|during|back|then|год|в прошл"
    r"|в 20|в 19|за |до |ранее|раньше|тогда))"
)
FLOW_BY_FLOW_AFTER = (
    r" ?(?:(?:more|larger|higher|greater|bigger|less|smaller|lower|больше|выше|меньше|ниже|превыша\w+"
    r"|превы[сш]\w+),? (?:than |чем )?)?"
    r"(?:as (?:(?:high|large|big|much) as )?|the size of |that of )?(?:the |its |our |their "
    r"|belarus\w* |russia\w* |объем\w* )*"
    rf"{_FLOW}(?= ?[,.;:()]|$| from| to\b| из| в\b)|{_THAN_BOUGHT}"
)
# «За день продано продукции на 5 млн», «на ярмарке продали»: what stalls took.
SOLD_AT_FAIR = (
    r"(?<!\w)за (?:(?:\d{1,2}|один|два|три|четыре|пять|шесть|семь|восемь|десять|несколько|перв\w+|все"
    r"|эти) ){0,2}(?:день|дня|дни|дней|выходные|сутки|суток)(?!\w)|за время (?:ярмарки|выставки)"
    r"|на ярмарк\w+ [^.;]{0,50}(?:прода|реализ|расторг)\w+"
    r"|(?:прода|реализ|расторг)\w+ [^.;]{0,30}на ярмарк\w+"
    # but «на открытии выставки посол сказал, что продажи …» is told of no stall
    r"|(?<!\w)(?:ярмарк[аи]|выставк[аи]|ряды|палатки"
    r"|прилавки) (?:(?!, что(?!\w)|(?:сооб|сказ|расск|напом|отмет|заяв)\w)[^.;\d]){0,40}(?:прода"
    r"|реализ|расторг|наторг|выруч|заработ|собрал|принес)\w+"
    r"|(?<!\w)(?:продажи|реализаци[яи]|выручка) (?:[^\W\d]+ )?на (?:[^\W\d]+ )?(?:ярмарк|выставк)\w+"
    r"|\b(?:fairs?|exhibitions?|stalls) (?:[a-z]+ )?(?:traded|sold|took|earned|brought|made)\b"
    r"|\bsales (?:of [a-z ]{3,30} )?(?:at|on) (?:the |this )?(?:[\w-]+ ){0,2}(?:fairs?|exhibitions?|expo)\b"
    r"|\b(?:in|over|within) (?:the )?(?:first |past )?(?:a|one|two|three|four|five|six|seven|\d{1,2}"
    r"|several) days?\b|\bover the weekend\b|\b(?:during|at|on) the (?:\w+ )?fairs?\b"
)
# "The turnover of the exchange", "the fair's turnover over three days", «биржевой оборот»: of a place where people trade.
_VENUES_EN = (
    r"exchange|fairs?|exhibition|expo|shops?|stores?|chains?|networks?|trad(?:e|ing) houses?"
    r"|marketplaces?|bazaar|supermarkets?|terminal|sea ?port|warehouses?"
)
_VENUES_RU = (
    r"бирж[иеа]|ярмар\w+|выставк\w+|магазин\w*|(?:торгов\w+ )?сет[иь]|торгов\w+ дом\w*|терминал\w*"
    r"|маркетплейс\w*|торгов\w+ площадк\w+"
)
_UP_TO_SUM = r"(?: (?!(?:with|between|со?|между) )[^\s.;:]+){0,8} ?$"
OF_VENUE = (
    rf"\bturnover (?:of|at|on|in) (?:(?!with|and"
    rf"|between)[\w'-]+ ){{0,3}}?(?:{_VENUES_EN})\b(?! of (?:goods|products|services)){_UP_TO_SUM}"
    rf"|\bturnover (?:of|over|for|during|in) (?:the |these "
    rf"|all )?(?:(?:one|two|three|four|five|six|seven|\d{{1,2}}) )?(?:days?|weekend)\b{_UP_TO_SUM}"
    rf"|\b(?:{_VENUES_EN})(?:'s|s') (?:\w+ )?turnover\b{_UP_TO_SUM}"
    rf"|(?<!\w)(?:товаро)?оборот\w{{0,2}} (?:(?:на|в|по) )?(?:(?!со? "
    rf"|между )[^\W\d]+ ){{0,3}}?(?:{_VENUES_RU})(?!\w){_UP_TO_SUM}"
    # «на ярмарках горожане сделали тысячу покупок, товарооборот превысил …»
    r"|(?<!\w)на (?:[^\W\d]+ ){0,3}(?:ярмарк|выставк)\w+"
    # but «на выставке гости отметили рост связей, оборот достиг …»
    r"(?:(?!, что(?!\w)| (?:заяв|сооб|сказ|отмет|отмеч|рассказ|напомн|подчерк|говор|обсу|связ|сотруднич|торговл\w+ с"
    r"|област))[^.;:]|\.(?=\d)){0,70}[, ](?:товаро)?оборот\w{0,2}(?: на (?:ней|них))?"
    r"(?: (?:состав|превы|достиг|был|вырос|около|более|почти|свыше|в|до)\w*){0,4} ?$"
    rf"|(?<!\w)(?:биржев|ярмарочн)\w+ (?:товаро)?оборот\w{{0,2}}(?!\w){_UP_TO_SUM}"
    r"|(?<!\w)(?:товаро)?оборот\w{0,2} на (?:ней|них)(?!\w)[^.;\d]{0,30}$"
    rf"|(?<!\w)(?:товаро)?оборот\w{{0,2}} (?:за )?(?:(?:эти|все|этих|всех|два|двух|три|трех|четыре"
    rf"|четырех|пять|пяти|\d{{1,2}}) )?(?:дня|дней|дни|выходные|выходных)(?!\w){_UP_TO_SUM}"
)
IN_UNITS = (
    r"(?<!\w)в (?:штуках|тоннах|литрах|единицах|килограммах|натуральном выражении|физическом выражении"
    r"|физических объемах)(?!\w)"
    r"|(?<!\w)(?:по|в) (?:весу|весе|тоннажу|тоннаже|штукам|физическому объему)(?!\w)"
    r"|\bin (?:pieces|units|tons|tonnes|physical terms|volume terms)\b"
    r"|\b(?:by|in) (?:weight|tonnage|headcount)\b"
    # people: "a region with a population of a million", «в области живет полтора миллиона»
    r"|\b(?:populations?|inhabitants|home to|inhabited by)\b[^.;]{0,30}$"
    r"|(?<!\w)(?:населени(?:ем|е|я)|(?:проживает|живет|живут|проживают)(?! (?:торговл"
    r"|экспорт)\w*))(?!\w)[^.;]{0,30}$"
    # "24 million tonnes, of which 6 million may be re-exported"
    r"|\d[^.;,$€]{0,14} (?:tonn?e?s|barrels|units|pairs|lit(?:re|er)s"
    r"|(?:square|cubic|running) met(?:re|er)s|тонн|баррелей|штук|единиц"
    r"|пар|литров|(?:квадратных|кубических|погонных) метров"
    r"|кубометров)\b[^.;$€]{0,30},? \(?(?:of (?:which|these|them|this)|including"
    r"|из (?:них|которых)|в том числе|включая) (?:[^\W\d]+ ){0,3}$"
)
_WORTH_EN = (
    r"(?:for|of|worth|with an? (?:total |overall |combined |aggregate )?(?:value|worth|amount|cost"
    r"|sum) of|tota(?:l|ll)ing|amounting to|valued at|to the (?:amount|sum|value|tune) of"
    r"|in the amount of|for (?:an?|the) (?:total |overall |aggregate )?(?:amount|sum|value)? ?of)"
)
_WORTH_RU = r"(?:на (?:общую |совокупную )?сумму|общей стоимостью|стоимостью|объемом|на)"
_HEDGE = (
    r"(?:(?:about|some|over|around|almost|nearly|more than|approximately|up to|us|usd|около|почти"
    r"|более|свыше|порядка|примерно|в|до) ?)*"
)
_SUPPLIES = r"(?:supplies|deliveries|sales|supply|delivery|shipments?|purchases?)"
_AGREED_ON = rf"(?:{_SUPPLIES} )"
# "On deliveries of lifts to Perm", "to supply meat": what is agreed on.
_OF_SUPPLIES_EN = (
    rf"(?:(?:on|for|about) (?:[a-z-]+ ){{0,2}}?{_SUPPLIES}|to (?:supply|sell|deliver|ship|buy))"
    r"(?: (?!(?:by|which|that|was|were|is|are|grew|rose|fell|trade|turnover|exports?|imports?)\b)[a-z'-]+){0,7}?"
)
_OF_SUPPLIES_RU = r"(?:об? |на )?(?:[^\W\d]+ ){0,2}?(?:поставк|отгрузк|закупк|продаж)\w+(?: (?!экспорт|импорт|товарооб|торговл)[^\W\d]+){0,6}?"
# "Preliminary agreements were reached for $3m", «договоренности на 3 млн», "firms agreed on supplies worth $3m".
ARRANGED = (
    r"\b(?:volume|amount|total|sum|value|worth) of (?:the |all )?(?:[\w'-]+ ){0,2}"
    r"(?:agreements|arrangements|accords|understandings)"
    rf"(?: (?!trade|turnover|exports?|imports?|supplies|sales)[a-z'-]+){{0,9}} {_HEDGE}[$€]?$|"
    r"\b(?:agreements?|arrangements?|accords?|understandings?"
    r"|(?:letters?|protocols?|declarations?) of intent(?:ions?)?)"
    r"(?:,? (?:(?:were|was|have been|had been|has been) (?:[a-z]+ )?)?(?:reached|achieved|concluded|made|struck"
    r"|signed)\b)?(?: (?:there|here|then))?"
    rf"(?: (?:in|at|during) (?:the )?[a-z\d-]+){{0,2}}(?: {_OF_SUPPLIES_EN})?,?"
    rf" (?:{_WORTH_EN}|(?:came|come|comes|amount(?:s|ed)?|add(?:s|ed)? up|r[au]n) to|make up|made up|totall?ed"
    rf"|total|reached|exceeded|exceed|(?:is|are|was|were) worth) {_HEDGE}$"
    r"|\b(?:companies|enterprises|firms|producers|manufacturers|businesses|exporters|businessmen"
    r"|entrepreneurs|plants) [^.,;:\d]{0,40}"
    rf"\b(?:agreed|negotiated"
    rf"|arranged) (?:on )?(?:[a-z-]+ ){{0,2}}{_AGREED_ON}(?:of (?:[a-z-]+ ){{1,3}})?{_WORTH_EN} {_HEDGE}$"
    # "Among the events of the year they named the supply of trams worth $5m"
    r"|\b(?:among|of) the (?:[a-z]+ ){0,3}(?:events|highlights|milestones|landmarks) (?:[^.;]{1,260} )?"
    rf"(?:worth|for|valued at) {_HEDGE}$"
    rf"|(?<!\w)(?:из|среди|в числе)(?: [^\W\d]+){{0,4}} событий [^.;]{{1,260}} {_WORTH_RU} {_HEDGE}$"
    # "The sides discussed trams worth $5m"
    r"|\bdiscuss(?:ed|ing)? (?:the )?(?:(?:supply|supplies|delivery|purchase|sale) of )?(?:(?!trade\b"
    r"|turnover\b|exports?\b|imports?\b|record\b)[a-z-]+ ){1,3}"
    rf"(?:worth|for|valued at|costing) {_HEDGE}$"
    rf"|(?<!\w)(?:обсудил|обсужда\w*л|обговорил|обговарива\w*л)[аио]? (?:поставк\w+ "
    rf"|закупк\w+ )?(?:[^\W\d]+ ){{1,3}}{_WORTH_RU} {_HEDGE}$"
    rf"|(?<!\w)(?:договоренност|соглашени|намерени)\w*(?: {_OF_SUPPLIES_RU})?(?: в (?:19|20)\d\d году)?"
    rf"(?:,? (?:достигнут|заключенн|подписанн)\w{{2,3}}(?: [^\W\d]+){{1,5}},?)? (?:{_WORTH_RU}|(?:составил|достигл|превысил|потянул)\w*(?: в (?:сумме|итоге))?|оценива\w+ в) {_HEDGE}$"
    # «На ярмарке договорились о поставках обуви на 3 млн»
    r"|(?<!\w)(?:ярмарк|выставк|форум|салон|выезд|миссии)\w*(?:[^.;:\d]|(?:19|20)\d\d){0,60}"
    rf"(?:договорил|условил)\w+ {_OF_SUPPLIES_RU} {_WORTH_RU} {_HEDGE}$"
    r"|(?<!\w)(?:предприяти|компани|фирм|производител|экспортер|предпринимател|бизнесмен"
    r"|завод)\w+ [^.,;:\d]{0,40}"
    rf"(?:договорил|условил)\w+ об? (?:[^\W\d]+ ){{0,2}}поставк\w+ (?:[^\W\d]+ ){{0,3}}?{_WORTH_RU} {_HEDGE}$"
)
# "41 contracts were signed. The largest one, for $2m, covers the supply of trams": one of the deals before.
ONE_OF_THEM = (
    r"\b(?:the (?:[a-z]+[- ])?(?:largest|biggest|costliest"
    r"|most expensive)(?: (?:one|(?:of|among) (?:them|these|those|which)))?"
    r"|one of (?:them|these|those)|their (?:(?:total|overall|combined|aggregate) )?(?:value|worth"
    r"|amount|sum|total|cost)"
    r"|the (?:total|overall|combined) (?:value|worth|amount|sum|cost)|the total(?= is| was)"
    r"|(?:half|thirds?|quarters?|part|bulk|most|%|per ?cent|out) of (?:this|that|the) (?:sum|amount"
    r"|total|money))"
    r"(?:, (?:for|to|on) [^.;$]{3,60},)?"
    r"(?:,| (?:is|was|came to|reached|exceeds|exceeded|made|makes)|:| [–—-])? (?:[a-z]+ ){0,4}(?:us ?"
    r"|usd ?)?$"
    r"|(?<!\w)(?:(?:(?:сам|наиболее) ?\w* (?:крупн|дорог|значительн)\w+|крупнейш\w+|один|одно|одна)"
    r"(?: (?:из|среди) (?:них|этих|которых))?"
    r"|(?:их|его) (?:общ\w+ |суммарн\w+ )?(?:сумма|стоимость|объем)|(?:общая|суммарная) (?:сумма|стоимость)"
    r"|(?:половин|трет|четверт|част|процент)\w+ (?:от )?(?:этой|всей|данной) суммы|из этой суммы)"
    r"(?:, (?:на|для|об?) [^.;]{3,60},)?(?:,| [–—-]|:)? (?:[^\W\d]+ ){0,4}$"
)
# A part of that: "their total is $12m, of which $4m falls on supplies".
DEAL_PART = (
    r"\b(?:of (?:which|these|this|them|it|that)|including)\b"
    r"|(?<!\w)(?:из (?:них|которых|этого)|в том числе|включая)(?!\w)"
)
DEALS_SIGNED = (
    r"\b(?:contracts?|agreements|deals|documents|orders|memorand\w+)\b"
    r"|(?<!\w)(?:контракт|договор|сделк|соглашени|документ|меморандум)(?!н)\w*"
)
# "The programme has 180 lifts, this is half a billion": what the goods just counted cost.
COUNTED_COST = (
    r"\b\d{1,4}(?: thousand)? (?:new |modern )?(?:units|pieces|items|lifts|elevators|buses"
    r"|trolleybuses|trams|tractors|trucks|lorries|harvesters|combines|machines|vehicles|cars"
    r"|greenhouses|houses|flats|apartments|projects|sites|facilities)(?: [a-z]+){0,3}(?:,| [–—-]"
    r"|:) ?(?:and )?(?:(?:this|that|which|it) (?:is|makes|comes to|means|will be|would be|will cost)"
    r"|or|i\.e\.|that is) "
    r"|(?<!\w)\d{1,4}(?: тыс\.?| тысяч)? (?:новых |современных )?(?:штук|единиц|лифт|автобус"
    r"|троллейбус|трамва|трактор|грузовик|комбайн|машин|автомобил|теплиц|дом|квартир|проект"
    r"|объект)\w{0,3}"
    r"(?: [^\W\d]+){0,3}(?:,| [–—-]|:) ?(?:а |и )?(?:(?:это|что)(?: (?:составит|составляет|стоит"
    r"|обойдется в))?|или) "
)
# "The region will receive 130 lifts and 45 buses worth $21m": an order, told as it is to be carried out.
COUNTED_AHEAD = (
    r"\b(?:will|shall|is to|are to|(?:is|are) (?:going|due|set) to) (?:receive|get|buy|purchase|supply"
    r"|deliver|ship|send|acquire)"
    r" (?:[a-z-]+ ){0,3}\d{1,4} (?!million|billion|thousand|per|%|tonn|tons|years"
    r"|months)[a-z-]{4,}[^.;$]{0,60}? (?:worth|for|valued at|at a cost of)[^.;\d$]{0,16}\$?$"
    r"|(?<!\w)(?:получ[аи]т|поступ[ия]т|прид[еу]т|приед[еу]т|достав[ия]т|привез[еу]т|отправ[ия]т"
    r"|постав[ия]т|закуп[ия]т|куп[ия]т|приобрет[еу]т)"
    r" (?:[^\W\d]+ ){0,4}\d{1,4} (?!млн|млрд|тыс|процент|тонн|лет|год"
    r"|месяц)[^\W\d]{4,}[^.;$]{0,60}? (?:на|за|стоимостью)(?: (?:общую )?сумму)?[^.;\d]{0,16}$"
)
# What is no change of trade: "a rouble that fell by 20%", "almost all of it (95%)", "to it falls 24%",
# nor a growth that is foreseen no more: "the forecast for exports, previously 4%".
NO_GROWTH = (
    r"(?:, |\()(?:previously|formerly|initially|ранее|прежде)(?: (?:at|of|it was))?|"
    r"\b(?:settlements?|payments?) (?:in|with)(?: (?!exports?\b|imports?\b|trade\b|turnover\b)[a-z'-]+){0,8}|"
    r"(?:^|[,;:–—(]|\band) (?:to|on|upon|for) (?:it|them|us|him|her"
    r"|this country) (?:(?:now|already) )?(?:falls?|fell|comes?"
    r"|came)(?: (?:about|over|almost|some|only|more than)){0,2}|"
    r"(?<!\w)(?:план|задани)\w*(?: [^\W\d]+){0,4} (?:пере)?выполн\w+"
    r"|\b(?:plans?|tasks?|targets?)(?: [a-z]+){0,4} (?:over)?fulfilled|"
    r"\bwithout (?:it|this|that|them)\b[^.;]{0,30} would [^.;]{0,30}"
    r"|(?<!\w)без (?:этого|него|нее|них|этой \w+)[^.;]{0,30} бы(?!\w)[^.;]{0,30}|"
    r"(?:почти|практически) (?:весь|вся|все|всю|всех|всего)(?: [^\W\d]+){0,5} \("
    r"|\b(?:almost|nearly|practically|virtually) (?:all|(?:the )?(?:whole|entire))(?: [a-z]+){0,6} \(|"
    r"\b(?:the bulk|majority|most|(?:main|greater|larger|overwhelming"
    r"|biggest) part)(?: of)?(?: [a-z]+){0,6} \(|"
    r"(?<!\w)(?:основн|больш|подавляющ|значительн)\w+ (?:часть|масса)(?: [^\W\d]+){0,5} \(|"
    # "In imports Russia is ahead as well – 85%": by its share.
    r"(?:\b(?:is|are|was|were|comes?|came|stays?|remains?|stands?) |\b(?=leads?\b))"
    r"(?:still |also |again |here )?(?:ahead|first|leads?|in the lead|in first place|the leader)"
    r"(?: as well| too| here| again)? ?[–—:(-]|"
    # "A rouble that fell by 20%", but "trade reached 9 million Russian rubles and grew by 20%".
    r"(?<!million )(?<!billion )(?<!trillion )(?<!thousand )(?<!mln )(?<!bln )(?<!bn )"
    r"\b(?:the |a |an |russian |belarusian |national )+(?:r(?:o)?ubles?|currency"
    r"|exchange rate)(?: that| which| has| had)?(?: \w+){1,3}(?: by)?"
    r"|(?<!\w)(?:рубль|курс \w+|валюта)(?: за [^,;.\d]{3,20})? (?:упал|просел|ослаб|подешевел"
    r"|подорожал|окреп|вырос|снизил|обесценил|девальвирова)\w*(?: [^\W\d]+){0,3}"
)
# "The department for foreign trade", «управление экономики и торговли»: an office, no flow.
OFFICE_OF_TRADE = (
    r"\b(?:department|ministry|minister|directorate|division|committee|commission|chamber|section"
    r"|board|adviser)s?(?: head| chief)? (?:of|for|on)"
    r"(?: (?:the|economic|economics|economy|foreign|external|domestic|international|industry"
    r"|industrial|agriculture|food|development|relations|cooperation|policy|services|consumer|market"
    r"|entrepreneurship|investments?|antimonopoly|regulation|and|of),?){0,8} $"
    r"|(?<!\w)(?:управлени|отдел|министр|министерств|департамент|комитет|палат|замминистр|комисси"
    r"|секретар|советник)\w*(?: по(?: вопросам)?)?"
    r"(?: (?:экономик|экономическ|внешн|внутренн|международн|развити|промышленност|промышленн"
    r"|антимонопольн|регулировани|потребительск|рынк|услуг|сельск|хозяйств|продовольств|инвестици"
    r"|предпринимательств|сотрудничеств|политик|связ)\w*,?| и)* $"
)
# What may stand between a verb and the things counted: "to supply to the region in 2020 40 trams".
PLACED = (
    r"(?: (?:to|into|in|from|by|for|during|till|until) (?:the )?(?:(?:(?:region|city"
    r"|area) of )?[BMRP]+(?:'s?)?(?: [a-z]{4,}s)?|region|area|edge|republic)"
    r"| (?:in|by|during|till|until) (?:the )?(?:20\d\d|(?:this|next|coming|current) year"
    r"|end of (?:the year|20\d\d))(?: year)?"
    r"| (?:(?:в|во|из|для) (?:[^\W\dBMRPT]+ )?)?[BMRP]+(?: [^\W\d]+[ая]м)?"
    r"| (?:в|до конца) (?:20\d\d|этом|этого|следующем|текущем) году?а?)+(?= )"
)
