"""Words that make one firm the seller or the buyer of a sum: what it sells is no trade of two regions."""

from __future__ import annotations

_FIRM_EN = (
    r"(?:plant|factory|mill|company|firm|enterprise|brewery|bakery|dairy|holding|distillery|cannery"
    r"|shipyard|refinery|trading house|trade house"
    r"|dealer|distributor|retailer|chain|supermarket|store|shop|farm)"
)
_FIRM_RU = (
    r"(?:(?:[а-я]+)?завод|(?:[а-я]+)?комбинат|(?:[а-я]+)?фабрика|компания|предприятие|фирма|холдинг"
    r"|пивоварня|агрохолдинг|торговый дом|верфь"
    r"|оао|зао|ооо|пао|ао|руп|ип)"
)
_OF_FIRM_RU = (
    r"(?:(?:[а-я]+)?завода|(?:[а-я]+)?комбината|(?:[а-я]+)?фабрики|компании|предприятия|фирмы|холдинга"
    r"|пивоварни|агрохолдинга|торгового дома"
    r"|магазина|(?<!ого )производства|технопарка|индустриального парка|кластера)"
)
_BY_FIRM_RU = (
    r"(?:(?:[а-я]+)?заводом|(?:[а-я]+)?комбинатом|(?:[а-я]+)?фабрикой|компанией|предприятием|фирмой"
    r"|холдингом|пивоварней)"
)
_MOVED_EN = (
    r"(?:sold|shipped|supplied|delivered|exported|imported|bought|purchased|sent|made and sold"
    r"|turned over)"
)
_MOVES_EN = rf"(?:{_MOVED_EN}|sells|ships|delivers|buys|purchases)"
_MOVED_RU = (
    r"(?:отгру[зж]|постав|прода|экспортир|импортир|закуп|куп|приобр|отправ|реализ|вывез|ввез)\w*"
)
_QUOTED = r"[«\"“„][^»\"”\d.]{2,40}[»\"”]"
# Names that only a firm has: "Mogilevkhimvolokno", "Gomelstroymaterialy".
_NAME_EN = (
    r"[a-z]{3,}(?:mash|shina|khim|khimvolokno|azot|prom|neft|lift|liftmash|drev|mebel|kabel|steklo"
    r"|moloko|myaso|zavod|stal"
    r"|volokno|metiz|stroymaterialy|tsement\w*|cement\w*|shifer)"
)
# Makers of cars, tractors and steel that are told by their names alone.
_MAKERS = r"(?:avtovaz|kamaz|gaz|uaz|maz|mtz|belaz|nefaz|rostselmash|gomselmash|severstal|mmk|nlmk)"
_MAKERS_RU = (
    r"(?:автоваз\w?|камаз\w?|газ[е]?|уаз\w?|маз\w?|мтз|белаз\w?|нефаз\w?|ростсельмаш\w?|гомсельмаш\w?"
    r"|северстал\w|ммк|нлмк)"
)
ONE_FIRM = {
    "en": (
        # "Cement worth $5m was shipped by the Maltsov plant"
        rf"\b{_MOVED_EN}\b(?:[^.;,]|\.\d){{0,60}} by (?:the |an? |one |this "
        rf"|a single )?(?:(?!and\b|to\b|of\b)[\w'’«»\"“”-]+ ){{0,4}}{_FIRM_EN}\b(?!s\b|'s?\b)"
        rf"|\bof (?:this|that) (?:brand|make)\b(?: \w+){{0,3}}? {_MOVED_EN}\b"
        rf"|\b(?:{_MOVED_EN}|made|carried out|performed|provided)\b(?:[^.;,]|\.\d){{0,60}} by (?:ojsc|jsc"
        rf"|cjsc|llc|oao|{_NAME_EN})\b"
        # "Equipment was bought for the cheese plant"
        rf"|\b(?:bought|purchased|acquired) for (?:the |an? |one "
        rf"|its )(?:(?!and\b|to\b|of\b)[\w'’-]+ ){{0,4}}(?:{_FIRM_EN}|school|hospital|clinic)\b(?!s\b"
        rf"|'s?\b)"
        # "the exports of the Krichev cement plant", "annual turnover of the enterprise"
        # and "purchases of goods from the Omsk plant"
        r"|\b(?:turnover|sales|revenues?|exports?|imports?|supplies|shipments|deliveries|purchases)"
        r"(?: of [a-z-]+(?: [a-z-]+)?(?= (?:by|at|from) ))? (?:of|by|at|from) (?:the |this |an? )"
        rf"(?:(?!and\b|to\b|of\b|from\b)[\w'’«»\"“”-]+ ){{0,5}}{_FIRM_EN}\b(?!s\b)"
        # "the firm's exports"
        rf"|\b(?:the|this|our|an?) (?:(?!of\b|in\b|and\b|to\b)[\w-]+ ){{0,4}}{_FIRM_EN}['’]s (?:(?:own"
        rf"|total|annual|overall|foreign) )*(?:exports?|imports?|turnover|sales|supplies|deliveries"
        rf"|shipments|revenues?)\b(?! (?:to|from|with)\b)"
        # "the concern's exports", of no country
        r"|\b(?:exports? (?:of|by) (?:the )?(?:companies |enterprises )?(?:of )?(?:the )?concern"
        r"|exports? (?:of|by) the concern's (?:companies|enterprises)|the concern['’]s (?:total |overall )?exports?)\b"
        r"(?![^.;]{0,60}\brussia)"
        # "the Krichev cement plant, supplied", "Belshina, which sold"
        rf"|\b(?:an?|one|the|this|our|[\w-]+'s?) (?:(?!of |in "
        rf"|and )[\w'’«»\"“”-]+ ){{0,5}}{_FIRM_EN}(?: {_QUOTED})?,? (?:(?:which|that|alone|also|has|have"
        rf"|had) ){{0,2}}{_MOVED_EN}\b"
        # "Gomel Harvester Plant is the largest of all, one that annually exports"
        rf"|\b{_FIRM_EN}\b[^.;$\d]{{0,50}}, (?:one (?:that|which)|which|it) (?:annually|yearly|regularly|each year"
        r"|every year) (?:exports?|sells?|ships?)\b"
        # "The Belarusian side shipped products to the car plant"
        rf"|\b{_MOVED_EN}\b[^.;,$\d]{{0,40}} to (?:the )?(?:{_MAKERS}"
        rf"|(?!(?:all|each|every|any)\b)(?:[\w'’-]+ ){{1,3}}(?:plant|factory|mill|refinery))\b(?!,? (?:and"
        rf"|or)\b)"
        # "supplies of trucks worth $9 million to a Tver company"
        rf"|\bto (?:an?|one) (?:[\w-]+ ){{0,3}}{_FIRM_EN}\b"
        # "One of them will be supplied with equipment"
        rf"|\bone of (?:them|these|those|the {_FIRM_EN}s) (?:will|is to|was|is|has been|had been)(?: to)?(?: be)?"
        r" (?:supplied|equipped|provided|delivered|sold)\b"
        # "a MTZ dealer, which works in Tula, sold"
        rf"|\b(?:an?|one|the|its|this) (?:[\w-]+ ){{0,2}}(?:dealer"
        rf"|distributor)\b[^.;\d]{{0,60}} {_MOVED_EN}\b"
        # "the enterprise is expected to export"
        rf"|\b(?:an?|one|the|this|our|[\w-]+'s?) (?:(?!of |in "
        rf"|and )[\w'’«»\"“”-]+ ){{0,5}}{_FIRM_EN}(?: {_QUOTED})? (?:[\w-]+ ){{1,4}}to (?:sell|ship|supply"
        rf"|deliver|export|import|buy|purchase|send)\b"
        # "The Slutsk cheese plant increased its exports"
        rf"|\b(?!each |every |per )[\w-]+ {_FIRM_EN} (?:has |had )?(?:increased|raised|boosted|expanded"
        rf"|doubled|tripled|cut|reduced) (?:its )?(?:total |overall )?(?:exports?|sales|supplies|deliveries"
        rf"|shipments)\b"
        # "Vsevolozhsk plant of rubber products ships", "Trolza, the local trolleybus maker, sold"
        rf"|\b(?!of |by |at |from |each |every "
        rf"|per )[\w-]+ {_FIRM_EN}(?: of [a-z]+(?: [a-z]+)?)?,? (?:(?:which|that|alone|also|has"
        rf"|had) ){{0,2}}{_MOVES_EN}\b"
        rf"|\b[a-z]{{4,}}, (?:the|a|an|our) (?:[\w-]+ ){{0,3}}(?:maker|producer|manufacturer"
        rf"|{_FIRM_EN}),? (?:has |had )?{_MOVES_EN}\b"
        rf"|(?:(?<!\w )(?<!\w)|(?<=and )|(?<=while )|(?<=but )|(?<=only ))(?:{_QUOTED}"
        rf"|{_NAME_EN}),? (?:(?:which|also|alone|has|had) ){{0,2}}{_MOVED_EN}\b"
    ),
    "ru": (
        # «завод – крупнейший в отрасли, он ежегодно экспортирует»
        rf"(?<!\w){_FIRM_RU}(?: {_QUOTED})?[^.;$\d]{{0,50}}, (?:он|она|оно|котор\w+) (?:ежегодно|каждый год"
        r"|регулярно) (?:экспортиру|прода|постав|отгруж)\w+|"
        # «отгрузил Кричевский завод», «поставлено заводом»
        rf"(?<!\w){_MOVED_RU} (?:(?!и |в |во |на |из |для |со? )[^\W\d]+ ){{0,2}}(?:{_FIRM_RU}"
        rf"|{_BY_FIRM_RU})(?!\w)"
        # «белорусы поставили на автозавод продукции»
        rf"|(?<!\w)(?:постав|отгру[зж]|прода|отправ)\w+ (?:[^\W\d]+ ){{0,3}}?(?:на"
        rf"|для) (?:[«\"]?{_MAKERS_RU}[»\"]?(?!\w)|(?:[^\W\d]+ ){{0,2}}(?:[а-я]+)?(?:завод"
        rf"|комбинат)[уе]?(?!\w))(?!,? (?:и|или) )"
        # «поставки тверскому предприятию самосвалов на $9 млн»
        # «Одной из ферм поставят оборудование на 4 млн рублей»
        rf"|(?<!\w)(?:для )?одно(?:му|й|го) из (?:них|этих|тех|[^\W\d]+) (?:[^\W\d]+ ){{0,2}}{_MOVED_RU}"
        r"|(?<!\w)(?:постав|прода|отгруз)\w+ (?:[^\W\d]+(?:ому|ему) ){0,2}(?:предприятию|(?:[а-я]+)?заводу"
        r"|(?:[а-я]+)?комбинату|холдингу|хозяйству)(?!\w)"
        # «На сырзавод закуплено оборудование»
        rf"|(?<!\w)(?:на|для) (?:[^\W\d]+ ){{0,2}}(?:(?:[а-я]+)?завод[ае]?|(?:[а-я]+)?комбинат[ае]?"
        rf"|(?:[а-я]+)?фабрик[иуе]|ферм[уые]|предприяти[яе]"
        r"|больниц[уые]|школ[уые]|хозяйств[ао])(?: [«\"][^»\"]{2,30}[»\"])? (?:было |была |был "
        r"|были )?(?:закуплен|приобретен|куплен)[аоы]?(?!\w)"
        # «оборот предприятия», «годовой оборот компании»
        rf"|(?<!\w)(?:товарооборот|оборот|продаж|экспорт|отгрузк"
        rf"|выручк)\w{{0,3}} (?:(?!со? |и |между )[^\W\d]+ ){{0,2}}{_OF_FIRM_RU}(?!\w)"
        # «закупки продукции омского завода», «закупки у местного предприятия»
        r"|(?<!\w)(?:закупк|поставк)\w{1,3} (?:продукции|изделий|товаров|оборудования|техники)?"
        rf" ?(?:(?:у|от|с|со) )?(?:[а-я-]+(?:ого|его|ей|ой) ){{0,2}}{_OF_FIRM_RU}(?!\w)"
        # «экспорт предприятий концерна», of no country
        rf"|(?<!\w)экспорт\w{{0,2}} (?:предприятий |организаций |товаров |продукции )?концерна(?!\w)"
        rf"(?![^.;]{{0,60}} (?:росси|рф\b))"
        # «завод "Кристалл" закупил», «"Белшина" поставила»
        rf"|(?<!\w){_FIRM_RU} {_QUOTED},? (?:(?:[^\W\d]+) ){{0,3}}{_MOVED_RU}"
        rf"|(?:(?<!\w )(?<!\w)|(?<= и )|(?<= а )|(?<= но )|(?<=только )"
        rf"|(?<=лишь )){_QUOTED} (?:(?:также|уже|тоже) )?(?:отгрузил|поставил|продал|экспортировал|закупил"
        rf"|приобр[её]л|купил|отправил|реализовал)[ао]?(?!\w)"
        # «в Россию экспортировал «БелАЗ»», «машин этой марки продали»
        rf"|(?<!\w)(?:отгрузил|поставил|продал|экспортировал|отправил|реализовал)[ао]? {_QUOTED}"
        rf"|(?<!\w)(?:этой|данной|одноименной) марки {_MOVED_RU}"
        # «работает дилер МТЗ, который продал»
        rf"|(?<!\w)(?:дилер|дистрибьютор|торговый дом|представительство)(?: (?!в "
        rf"|на )[^\W\d]+){{0,2}},? (?:котор\w+ )?(?:[^.;\d]{{0,24}} )?{_MOVED_RU}"
        # «открыт торговый дом, оборот которого», «магазин «Минск», его годовой оборот»
        rf"|(?<!\w)(?:{_FIRM_RU}|дом [а-я]+ торговли|магазин\w*|сеть|ярмарк\w+)(?: {_QUOTED})?, (?:а )?"
        r"(?:(?:товарооборот|оборот|выручка|продажи) котор\w+"
        r"|(?:его|ее|их)(?: [а-я]+)? (?:товарооборот|оборот|выручка|продажи))(?!\w)"
        # «На «Гомсельмаш» пришлось», «крупнейший поставщик – ОАО «Гомсельмаш» (»
        rf"|(?<!\w)на (?:долю )?(?:{_FIRM_RU} )?{_QUOTED} (?:прих|приш)\w+"
        rf"|(?<!\w)(?:экспорт[её]р|поставщик|покупател"
        rf"|импорт[её]р)\w{{0,2}}[^.;«\d]{{0,30}} (?:{_FIRM_RU} )?{_QUOTED} \("
    ),
}
# An interviewer's question about the house of who answers: "And your company itself?".
_HOUSE_EN = r"(?:house|company|plant|firm|enterprise|factory|business|shop|dairy|mill|holding)"
_HOUSE_RU = r"(?:торгов\w+ дом|компани|завод|комбинат|предприяти|фирм|фабрик|холдинг|магазин)"
_WORDS_EN = r"(?:(?!of\b|with\b|to\b|in\b|for\b|on\b|and\b|about\b)[\w-]+ ){0,2}?"
ASKED_OF_FIRM = {
    "en": (
        # no "business climate", and no business of all
        rf"\byour (?:own )?{_WORDS_EN}{_HOUSE_EN}\b(?! (?:climate|community|circles?|ties|contacts"
        rf"|environment"
        r"|partners?|council|people|sector|activity|relations|links|cooperation|delegation|mission"
        r"|forum)\b)(?!['’]s? )"
        rf"|\bthe (?:own )?{_WORDS_EN}{_HOUSE_EN}(?= itself\b|\?)"
    ),
    "ru": (
        r"(?<!\w)(?:ваш(?:а|е|у|его|ей|ему|ем|им)?|сам(?:а|о|у|ого|ой|ому|ом)?) (?:[^\W\d]+ )?"
        rf"{_HOUSE_RU}(?!\w*(?:ам|ям)и?(?!\w))\w*"
    ),
}
# "Its annual turnover", and the firms that a sentence before it may be about.
_FLOW_EN = (
    r"(?:turnover|sales|revenues?|takings|exports?|imports?|supplies|shipments|deliveries|purchases"
    r"|trade)"
)
_FLOW_RU = r"(?:товарооборот|оборот|выручка|продажи|экспорт|импорт|поставки|закупки)"
FLOW_OF_FIRM = (
    # "There are 3 dealers. The turnover of one of them was $5m"
    rf"\b{_FLOW_EN} of (?:one|each|all|the largest|the biggest|some) of them\b"
    rf"|(?<!\w){_FLOW_RU} (?:у )?(?:одного|одной|каждого|каждой) из них(?!\w)"
    rf"|\b(?:(?P<its>its)|their)(?: (?:own|annual|yearly|total|monthly|overall|foreign"
    rf"|planned)){{0,2}} {_FLOW_EN}\b"
    rf"|(?<!\w)(?:(?P<ego>его|ее)|их)(?: (?:годовой|общий|совокупный|внешний|годовая|общая"
    rf"|собственный)){{0,2}} {_FLOW_RU}(?!\w)"
    rf"|(?<!\w){_FLOW_RU} (?:(?P<he>его|ее)|их)(?= (?:в|за|соста|превы|дости|вырос|увелич|\d))"
    # "One of the largest makers works here. Since January exports of products came to $5m"
    r"|\bexports? of (?P<made>(?:the |finished )?products)\b"
    r"|(?<!\w)экспорт (?P<out>(?:готовой )?продукции)(?!\w)"
)
FIRM_TOLD = (
    r"\b(?:(?:trading|trade) house|plant|factory|mill|brewery|dairy|company|firm|dealer|distributor|holding"
    r"|one of the [^.;,]{0,30}(?:manufacturers|producers|makers)|manufacturer|enterprise"
    r"|joint venture|store|shop|supermarket|subsidiary|warehouse|logistics cent(?:er|re)"
    r"|assembly (?:line|shop))\b"
    r"(?:(?!['’])|(?=['’]s (?:revenues?|profits?|output|sales|earnings|staff|workforce|order book)\b))"
    r"|(?<!\w)(?:торговый дом|(?:[а-я]+)?завод|(?:[а-я]+)?комбинат|(?:[а-я]+)?фабрика|компания|фирма"
    r"|дилер|холдинг|магазин"
    r"|один из [^.;,]{0,30}(?:производителей|изготовителей)|(?:совместное )?предприятие"
    r"|дочернее общество|склад|сборочное производство|логистический центр)(?!\w)"
)
FIRMS_TOLD = (
    r"\b(?:joint ventures|(?:car |official |authorised |authorized )?dealerships|(?:trading|trade) houses|stores|shops|dealers|companies with [BMRP]+\w* capital)\b"
    r"|(?<!\w)(?:совместны[ех] предприяти[яй]|торговы[ех] дом(?:а|ов)|магазин(?:ы|ов)|дилер(?:ы|ов)"
    r"|(?:компани[йи]|предприяти[йя]) с [^\W\d]+ капиталом)(?!\w)"
)
# "BelAZ plans to raise exports to Russia. Sales are at $5m": a firm opens the sentence, its sales the next.
_DOES_EN = (
    r"(?: also| now| currently)? (?:plans?|intends?|expects?|wants?|hopes|is|has|had|exports?|sells?"
    r"|ships?|supplies|increased"
    r"|exported|sold|shipped|supplied|raised|boosted)\b"
)
_DOES_RU = (
    r"(?: [^\W\d]+)? (?:планиру|намерен|рассчитыва|ожида|хо[тч]|экспортир|прода|постав|отгру|увелич"
    r"|нараст)\w*"
)
FIRM_OPENS = (
    rf"(?:the |our |this )?(?:{_MAKERS}|bmz|amkodor|atlant|belshina"
    rf"|minsk (?:tractor|automobile|motor) (?:works|plant)|{_NAME_EN}"
    rf"|(?:[\w-]+ ){{0,2}}(?:plant|factory|mill|company|holding|brewery|enterprise)){_DOES_EN}"
    rf"|(?:{_MAKERS_RU}|бмз|амкодор|атлант|белшина|{_FIRM_RU}(?: {_QUOTED})?){_DOES_RU}"
)
SALES_OF_FIRM = (
    r"(?:(?:currently|today|now|at present|last year|this year|in \d{4}|annual"
    r"|annually),? )?(?:(?:the )?(?:annual )?volume of )?"
    r"(?:the |annual |total )?sales(?: volumes?)? [a-z]"
    r"|(?:(?:сейчас|сегодня|в настоящее время|в прошлом году"
    r"|в этом году),? )?(?:об[ъь]?[её]м )?продаж[иа]? [а-я]"
)
