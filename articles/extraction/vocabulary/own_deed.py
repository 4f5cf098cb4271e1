"""Verbs right before a sum: with these it may still be of the trade told before, with others it is theirs."""

from __future__ import annotations

_HEDGE_EN = (
    r"(?: (?:about|almost|nearly|over|more than|some|only|just|up to|around|at least|as much as"
    r"|already|another|a|an|the|exactly|roughly"
    r"|approximately|under|less than|fewer than|out|even|us|usd))*"
)
_HEDGE_RU = (
    r"(?: (?:около|почти|более(?: чем)?|свыше|примерно|порядка|не менее|не более|уже|всего|лишь|только"
    r"|на|в|еще|аж|целых|ровно|сразу|почти что|менее|чуть|чем))*"
)
# What a sum comes to, what is said or wished of it, what trade does.
_EN_STEMS = (
    r"(?:absorb|accept|acquir|add|achiev|aim|amount|announc|approach|attain|averag|calculat|call|cit"
    r"|climb|clock|combin|compar|compris|constitut|contribut|count|carr|cover|cross|declin|decreas"
    r"|demand"
    r"|deliver|double?|drop+|earn|equal+|estimat|exceed|expand|expect|export|fetch|follow|forecast"
    r"|gain|gather|generat|halv|handl|hover|import|increas|jump|land|limit|limp|log+|lower|maintain"
    r"|manag|mark|measur|mention|mov|nam|near|need|not|number|outstrip+|overtak|pass|peak|pencil+"
    r"|plan+|plummet+|plung|post|predict|project|promis|purchas|quot|rais|reach|receiv|record|recover"
    r"|reduc"
    r"|register|remain|remember|report|restor|return|reviv|sail|settl|ship+|show|slip+|slump|soar"
    r"|stabili[sz]|stay|step+|stop+|suggest|suppl(?:i|y)|surg|surmount|surpass|target|top+|total+"
    r"|touch|trad|treble|tripl"
    r"|tumbl|turn|us|valu|vow|want|wish|yield|load|unload|carri|envisag|anticipat)"
)
_EN_BASE = (
    r"(?:be|reach|exceed|total|make|hit|get|see|have|bring|come|grow|rise|raise|increase|add|double"
    r"|triple|do|achieve|attain|top|pass|approach|return|restore|give|yield"
    r"|keep|earn|take|set|secure|ensure|recover|regain|maintain|preserve|cross|surpass|overcome|stand"
    r"|remain|fall|drop|climb|amount|aim|expect|want|think|talk|speak|dream|count|go|break|touch|match"
    r"|equal|beat|push|boost"
    r"|lift|expand|sell|buy|ship|supply|deliver|export|import|trade|receive|say|name|mention|arrive"
    r"|stay|near|average|generate|gain|show|move|step|jump|become|land|account|constitute|form|cover"
    r"|leave|demand|carry|ask|hope|wish|plan|use|lose|spare)"
)
_RU_STEMS = (
    r"(?:был|буд|сдела|дела|нарабо|осил|соста|дости[гчж]|превы[сш]|равн|равня|вырас|вырос|вырв|увелич"
    r"|сни[зж]|сокра[тщ]|упа[лд]|пада|прибли|оцен|вы[йшх]|дош|дой[дт]|дох|слож|склад|оказ|насчит"
    r"|исчисл|набра|набер|набир|набе[гж]"
    r"|закры|закро|увид|вид[еия]|получ|принес|принос|подня|рухн|назва|назыв|обеща|да(?:л|ст|ет|ют|ть)"
    r"|подрос|перешаг|стал|стан|закон|остал|остан|довольств|разгру|загад|ориентир|намеч|намет|приход"
    r"|приш|дотян|дотяг|име"
    r"|рассчит|просе|став|добав|прибав|добил|добьет|вернул|верн[еу]|пробил|взял|возьм|покор|преодол"
    r"|перевал|заверш|планир|ожида|прогноз|хо[тч]|мечта|уш[лё]|ушел|уход|показ|фиксир|зафикс|отме[тч]"
    r"|указ|говор|сообщ|привод|прив[её]л"
    r"|звуч|торг|наторг|удерж|сохран|колеб|уклад|перешл|подош|подо[йш]|подход|тян|держ|заня|занима"
    r"|обогн|скати|опуст|откат|взлет|подпрыг|потян|преврат|выруч|заработ|обеспеч|зарегистр|зачис"
    r"|насобир|равен|перекры|перех?вал|закреп"
    r"|выгл|нара[сщ]|восстанов|потер|недобр|недосч|добер|прош|пересе|удво|утро|продал|прода[её]|куп"
    r"|закуп|постав|отгру|вывез|ввез|поступ|экспорт|импорт|отправ|реализ|приобр|достав|ушед|ид[её]т"
    r"|идут|шл[ои]|пошл|полож|чисел|числ"
    r"|около|боле|мене|тольк|целы|област|замах|доби|брат|чуть|квартал|масл|сал|чис|лет|недел|регионал"
    r"|материал|метал|бюджет|дефицит|профицит|кредит|могл|може|могут|удал|предпола|завез|перевез|брал"
    r"|бер|ставил|ставит|видн|сто[ия]л[аои]? на|потянул|накопил|собер|набирал|доросл|дорос|перерос"
    r"|снов|больш|цел)"
)
OWN_DEED = {
    "en": (
        rf"(?<!the )(?<!\ba )(?<!an )(?<!this )(?<!that )(?<!its )(?<!our )\b(?!{_EN_STEMS}e?d\b)[a-z]{{2,}}(?<!hundr)(?<!ne)(?<!exce)(?<!ind)ed{_HEDGE_EN} ?[$€]?$"
        r"|\b(?:spent|lent|paid|lost|cost|costs|built|won|drew|sought|borrows?|owes?|spends?|pays?|lends?"
        r"|loses|draws|donates?|allocates?|compensates?|provides?|finances?|issues?|invests?"
        r"|subsidi[sz]es?|allots?|grants?)"
        rf"{_HEDGE_EN} ?[$€]?$"
        rf"|\b(?:will|would|can|could|may|might|must|should|shall"
        rf"|(?<!close )(?<!up )(?<!down )(?<!amounting )(?<!equal )to) (?!{_EN_BASE}\b"
        rf"|(?:about|almost|nearly|over|more|some|only|just|up|around|at|the|a|an|us|usd|between|under"
        rf"|less)\b)[a-z]+{_HEDGE_EN} ?[$€]?$"
    ),
    "ru": (
        rf"(?<!\w)(?!{_RU_STEMS})[а-я-]{{2,}}(?:[аеиоуыя]л(?:а|о|и)?|[шзс]л(?:а|о|и)|[её]т|ит|[ую]т|[ая]т"
        rf"|[ая]но|[ая]ны|[ая]на|[её]но|[её]ны|[её]на|(?<!с)ть)(?:с[яь])?{_HEDGE_RU} $"
    ),
}
# What a clause begins with that has money, and trades nothing.
OTHER_SUBJECT = {
    "en": (
        r"(?:the |an? |its |their |another )?(?:\w+ )?(?:banks?|funds?|guests|visitors|tourists|court"
        r"|inspectorate|savings?|fines?|penalt(?:y|ies)|capital (?:formation|investments?)"
        r"|warehouses?|terminals?|bridges?|workshops?|repairs?"
        r"|(?:world|global|domestic) market|insurers?|lenders?|donors?|shareholders?|treasury|taxpayers?"
        r"|jackpot|ticket)\b(?! of trade)"
    ),
    "ru": (
        r"(?:[^\W\d]+(?:ый|ий|ая|ые|ие) )?(?:банк(?:и|у)?|фонд(?:ы)?|гости|посетители|туристы|суд"
        r"|инспекция|штраф(?:ы)?|склад(?:ы)?|терминал(?:ы)?|мост|цех|корпус|элеватор|строительство|ремонт"
        r"|реконструкция|экономия|страховщики?|кредиторы|акционеры|вкладчики|казна"
        r"|мировой рынок|рынок (?!росси|белорус|сбыта)[^\W\d]+|город заработал|область заработала)(?!\w)"
    ),
}
# "We were promised a terminal for $120 million", «построили ферму за 3 млн долларов».
_BUILDING_EN = (
    r"(?:terminals?|plants?|factor(?:y|ies)|farms?|bridges?|roads?|hospitals?|schools?|stations?"
    r"|mills?|workshops?|lines?"
    r"|shops?|complex(?:es)?|warehouses?|elevators?|hubs?|cent(?:er|re)s?|arenas?|hotels?|stadiums?"
    r"|buildings?|blocks?"
    r"|units?|berths?|ports?|piers?|greenhouses?|parks?|facilit(?:y|ies)|enterprises?)"
)
# "A €45m logistics terminal": what such a sum before it costs.
COSTING = (
    rf"(?: dollars?| euros?| roubles?| rubles?)? (?!lines?\b)(?:[a-z-]+ ){{0,3}}?{_BUILDING_EN}\b"
)
_BUILDING_RU = (
    r"(?:терминал|завод|фабрик|ферм|мост|дорог|больниц|школ|станци|цех|лини|магазин|комплекс|склад"
    r"|элеватор|хаб|центр"
    r"|арен|гостиниц|стадион|корпус|блок|причал|порт|теплиц|парк|предприяти|мельниц)[^\W\d]{0,3}"
)
_BUILT = (
    r"\b(?:promis\w+|buil[dt]\w*|open(?:s|ed|ing)?|launch\w*|construct\w*|erect\w*|need\w*|got|get"
    r"|set(?:ting)? up"
    r"|complet\w+|design\w*)(?: (?:us|them|you|him|her|there))? (?:an?|the|another|our|their|this|its"
    r"|one|two|three) "
    rf"(?:[a-z-]+ ){{0,3}}{_BUILDING_EN} (?:for|worth"
    rf"|at) (?:(?:about|over|some|almost|more than) )?(?:us ?)?[$€]?(?:br ?)?$"
    r"|(?<!\w)(?:обеща|(?:по)?стро[ие]|возв[её]?[дл]|откры[лвт]|запус[кт]|соору|обустро"
    r"|нуж)[^\W\d]*(?: [^\W\d]+){0,3}"
    rf" {_BUILDING_RU} (?:за|на|стоимостью) (?:(?:около|почти|более|свыше|целых) )?$"
)
# What a sum is the price or the worth of.
MADE_FOR = (
    rf"{_BUILT}|"
    r"\b(?:build|builds|built|building|construct\w*|erect\w*|put(?:s|ting)? up)\b [^.;]{1,80}"
    r" (?:worth|costing|valued at|at a cost of) (?:(?:about|over|some|almost|nearly"
    r"|more than) )?(?:us ?)?[$€]?(?:br ?)?$"
    r"|(?<!\w)(?:стро[ия]т|строили|строят|возвод[ия]т|возвели|сооруж\w+) [^.;]{1,80}"
    r" (?:стоимостью|ценой|на сумму) (?:(?:в|около|почти|более|свыше) )*$|"
    r"(?<!\w)(?:хран[ия]т|лежит|лежат|скопил|складир)\w* (?:[^\W\d]+ ){0,4}на (?:(?:около|почти|более"
    r"|свыше) )?$"
    r"|(?:открыт|открыл|постро|возв[её][лд]|введ[её]н"
    r"|запу[сщ])\w* (?:[^\W\d]+ ){0,4}за (?:(?:около|почти|более|свыше) )?$"
    # "plans to renew three border crossings for $9m", «обновить три пункта пропуска за 9 млн»
    r"|(?<!\w)(?:обнов|модернизир|реконструир|отремонтир|благоустро)\w* (?:[^\W\d]+ ){1,7}за (?:(?:около|почти|более|свыше) )?$"
    r"|(?<!\w)выпуска\w+ (?:[^\W\d]+ ){0,4}на (?:(?:около|почти|более|свыше) )?$"
    r"|(?<!\w)(?:документ|бумаг|протокол)\w* (?:[^\W\d]+ ){0,3}на (?:(?:сумму|около|почти|более|свыше"
    r"|порядка|примерно|чуть|не менее|без малого|больше|общую|чем) )*$"
    r"|\bto (?:renew|update|upgrade|re-?equip|rebuild|repair|renovate|refurbish|moderni[sz]e|reconstruct|overhaul) (?:[a-z-]+ ){1,7}"
    r"(?:for|costing|worth) (?:(?:about|around|some|over|almost|nearly|more than) )*(?:us ?)?[$€]?$"
    r"|\b(?:documents?|papers?|protocols?|memorand(?:a|ums?)) (?:[a-z]+ ){0,4}(?:worth|for"
    r"|to the tune of|totall?ing|valued at)"
    r" (?:(?:a |the )?(?:total|sum|amount) of )?(?:(?:about|around|some|over|almost|nearly"
    r"|more than) )*(?:us ?)?[$€]?$"
)
# Flow words that tell of trade only where goods, or both sides, stand beside: "paid $9m to contractors".
WEAK_FLOW = {
    "en": r"(?:(?<!mutual )(?:(?:did |do |does |doing )?business|exchange)(?! with\b)"
    r"|paid(?!(?:[^.;]|\.\d){0,60} for (?:it|them|these|this|that)\b)|acquired|render\w*|supply)\b",
    "ru": r"(?:поступил[оаи]|поступает|получен[оаы]|взяли"
    r"|(?<!взаимный )(?<!взаимного )(?<!товарный )обмен\w*(?! со? )|реализова\w+(?! в )|оказал[оаи]?"
    r"|оказан[оаы]|приобре\w+|прислал[аи]?|отправил[аои]?|отправлено)(?!\w)",
}
GOODS_TOLD = (
    r"\b(?:goods|products?|produce|merchandise|services|commodities)\b"
    r"|(?<!\w)(?:товар|продукци|груз|услуг|изделий)"
)
# What moves before a sum as trade does, whatever the verb: "it swelled to $9m".
TOLD_OF = (
    r"\b(?:it|they|we|this|that|which|(?:both|two|the) (?:sides|parties|regions|countries)|partners"
    r"|figures?|volumes?|amounts?|indicators?|levels?|totals?|results?)\b"
    r"|(?<!\w)(?:он[аио]?|мы|нам|стороны|сторонам|партнер[ыа]м?|с ними|это|котор\w+|показател\w+"
    r"|объ[её]м\w*|цифр\w+|уров\w+|итог\w*|результат\w*)(?!\w)"
)
