"""Words of money that is about trade and no trade: duties and debts, a firm's sales, an exchange's, a whole."""

from __future__ import annotations

_GAP = r"(?:[^,;:.\d]|\b(?:19|20)\d\d\b)"
# "VAT on goods supplied to the oblast", «долг за поставки газа»: flow words behind such a noun are governed by it.
CHARGED = {
    "en": (
        r"\b(?:debts?|indebtedness|arrears|dut(?:y|ies)(?! to)|tax(?:es)?|vat|fines|penalties|lev(?:y|ies)"
        r"|excises?|subsid(?:y|ies)"
        r"|credits?|loans?|fees?|insurance|(?:budget|tax|customs|fiscal|treasury) (?:revenues?|receipts"
        r"|income)|investments?"
        r"|(?:average|mean) (?:deal|purchase|cheque|bill|contract|wage|salary))"
        r" (?:(?:owed|due|paid|levied|collected|charged|imposed) )?(?:for|on|from|over|of|by|to|in)"
        rf" (?!{_GAP}{{0,90}}\b(?:and|while|but|whereas) (?:\w+ ){{0,2}}(?:trade|turnover|exports?|imports?"
        rf"|sales|supplies)\b)"
        rf"{_GAP}{{0,110}}(?:,{_GAP}{{3,70}},{_GAP}{{0,50}})?$"
        # "The damage from the ban on exports may reach $5m"
        r"|\b(?:loss(?:es)?|damages?|shortfall)(?: (?:of|to|for) [^.;:,\d]{2,40}?)? (?:from|caused by"
        r"|due to|because of|inflicted by|as a result of|in connection with)"
        rf" {_GAP}{{0,60}}\b(?:is|are|was|were|may|might|could|will|can|would|have|has|amount\w*|total\w*"
        rf"|reach\w*|stood|came|run) {_GAP}{{0,40}}$"
    ),
    "ru": (
        r"(?<!\w)(?:потер[ия]\w{0,2}|убыт(?:ок|к\w+)|ущерб\w{0,2}|недополуч\w+)(?: [^\W\d]+){0,2} (?:от"
        r"|из-за|вследствие|в связи с|в результате)"
        rf" {_GAP}{{0,60}}(?<!\w)(?:мо[гж]\w+|состав\w+|достиг\w+|достич\w*|оцени\w+|превы\w+"
        rf"|[–—-]) {_GAP}{{0,40}}$|"
        r"(?<!\w)(?:долг(?:а|у|ом|е|и|ов)?|задолженност\w+|налог(?:а|у|ом|и|ов|ам|ами)?|пошлин\w{0,2}|ндс"
        r"|акциз\w{0,2}|штраф\w{0,3}"
        r"|сбор(?:ы|ов)|кредит\w{0,2}|субсиди\w+|инвестици\w+|доход\w{0,2} (?:бюджета|казны)"
        r"|поступлени\w+ в (?:бюджет|казну)"
        r"|средн\w+ (?:сделк\w+|чек\w*|контракт\w*|зарплат\w+))(?!\w)"
        rf"(?:{_GAP}{{0,50}})? (?:за|от|со?|на|по|при|в)"
        rf" (?!{_GAP}{{0,90}}(?<!\w)(?:и|а|но) (?:[^\W\d]+ ){{0,2}}(?:товарооборот|оборот|экспорт|импорт"
        rf"|поставк|торговл))"
        rf"{_GAP}{{0,110}}(?:,{_GAP}{{3,70}},{_GAP}{{0,50}})?$"
    ),
}
_HOLDING = (
    rf"{_GAP}{{0,60}}(?: ?\(| (?:of|worth|в размере|в объеме|объемом|на сумму|стоимостью) )(?:(?:about"
    rf"|some|over|almost|около|почти|более) )?$"
)
# "The share of Belarus in the trade of the oblast ($3 billion)": all that the oblast trades.
WHOLE_SHARED = {
    "en": rf"(?:(?P<of>\bshare of (?:the )?)|\b)(?P<holder>[BMRP])[BMRP]*(?(of)"
    rf"|'s? share) in (?P<market>{_HOLDING})",
    "ru": rf"(?<!\w)дол\w{{1,2}} (?P<holder>[BMRP])[BMRP]* в (?P<market>{_HOLDING})",
}
_EN_FIRMS = (
    r"maz|belaz|mtz|bmz|minsk (?:tractor works|automobile plant|motor plant)|gomselmash|amkodor"
    r"|belshina|atlant|horizont|milavitsa"
    r"|savushkin(?: product)?|santa bremor|kommunarka|belaruskali|grodno azot|naftan"
    r"|eurotorg|mark formelle|keramin|belorusneft|motovelo|bel[ck]ommunmash|bobruiskagromash|lidselmash"
    r"|mogilevliftmash|wildberries|ozon|gazprom|rosneft|lukoil|kamaz|rostselmash"
    r"|(?:online |retail |internet )?(?:stores|shops|retailers|marketplaces)"
    r"|the (?:[a-z]+ )?(?:company|holding|group|factory|plant|retailer|chain|dairy|brewery|bakery|mill"
    r"|distillery|cannery|farm|enterprise)(?='s? )"
    r"|(?:ojsc|oao|jsc|cjsc|llc|ltd) [\"«“]?\w+[\"»”]?"
)
_RU_FIRMS = (
    r"(?:молоко|мясо|хлебо|пиво|спирт)?(?:завод|комбинат)|фабрика|пивоварня|(?:интернет-)?магазинов"
    r"|торговых сетей|маркетплейсов|(?:оао|зао|ооо|пао|холдинг\w*|компани[иейя]+"
    r"|предприяти[еяю]) [«\"“][^»\"”]{2,40}[»\"”]"
    r"|[«\"“]?(?:маз|белаз|мтз|бмз|гомсельмаш|амкодор|белшин|атлант|горизонт|милавиц"
    r"|савушкин(?: продукт)?|санта бремор|коммунарк|беларуськали"
    r"|гродно азот|нафтан|евроторг|марк формель|керамин|беларуснефт|мотовело|белкоммунмаш"
    r"|бобруйскагромаш|лидсельмаш|могилевлифтмаш|wildberries|ozon|озон|газпром|роснефт|лукойл|камаз"
    r"|ростсельмаш)(?:[аеуыийья]|ом|ем|ой)?(?!\w)[»\"”]?"
)
_RAISED_EN = (
    r"(?:increas|rais|boost|expand|doubl|tripl|cut|reduc|earn|export|import|sold|sell|suppl|ship"
    r"|deliver|purchas|bought|turned)\w*"
)
_RAISED_RU = (
    r"(?:увелич|нараст|повыс|сократ|сниз|удво|утро|заработ|выруч|экспортир|импортир|прода|постав"
    r"|отгруз|закуп|наторг)\w*"
)
# "Five enterprises account for $2bn of it": what few firms sell is a part of all that no one else counts.
_FEW_EN = (
    r"\b(?:three|four|five|six|seven|eight|nine|ten|several|a few"
    r"|a handful of) (?:(?:largest|biggest|leading|main|top|of|the|our) ){0,3}"
    r"(?:enterprises|plants|factories|companies|firms|holdings|makers|producers|exporters)"
    rf"(?: alone| together)? (?:accounts?|accounted|sold|shipped|exported|supplied|made|provided|gave"
    rf"|brought)\b{_GAP}{{0,40}}$"
)
_FEW_RU = (
    r"(?<!\w)(?:(?:тройк|четверк|пятерк|семерк|десятк)[ауеи]|тр[иех]+|четыр\w+|пят[ьи]|шест[ьи]"
    r"|сем[ьи]|восьм?[еь]\w*|девят[ьи]|десят[ьи]|нескольк\w+|[3-9]|10)"
    r"(?: (?:крупнейших|ведущих|основных|главных|самых|крупных|наших|белорусских|флагманов)){0,3}"
    r" (?:предприяти[йяе]\w*|завод\w{1,2}|компани[йяе]\w*|холдинг\w{1,2}|фабрик\w?|комбинат\w{1,2}"
    r"|экспорт[её]р\w{1,2})"
    r"(?: [^\W\d]+)?(?: (?:приход|пришл|пришел|дал|обеспеч|отгруз|постав|прода|экспортир|вывез"
    r"|принес)\w*)(?: [^\W\d]+){0,4} [$€]?$"
)
# Turnover, sales or revenue of one firm, and what it did: "the turnover of Belaz", "Belaz exported".
OF_NAMED_FIRM = {
    "en": (
        rf"\b(?:turnover|sales|revenues?|exports?|imports?|supplies|shipments|deliveries|proceeds) (?:of|by"
        rf"|at) (?:{_EN_FIRMS})(?:'s?)?(?! \w*(?:truck|bus|car|tractor|machin|engine|tire|tyre))"
        rf"\b{_GAP}{{0,80}}$"
        r"|\bsales (?:[\w-]+ ){0,5}in (?:the )?(?:[\w'’-]+ ){0,2}(?:shops|stores|supermarkets"
        r"|retail (?:chains|outlets))\b"
        rf"{_GAP}{{0,60}}$"
        rf"|(?<!of )(?<!for )(?<!with )(?<!by )(?<!to )(?<!from )\b(?:{_EN_FIRMS})(?:'s? (?:\w+ ){{0,2}}(?:turnover"
        rf"|sales|revenues?|exports?|imports?|supplies)|(?:,? (?:which|that))?(?: \w+)? {_RAISED_EN})"
        rf"\b(?:{_GAP}|[.,]\d){{0,110}}$"
        rf"|{_FEW_EN}"
    ),
    "ru": (
        rf"{_FEW_RU}|(?<!\w)(?:оборот|товарооборот|выручк|продаж|экспорт|импорт|поставк"
        rf"|отгрузк)\w* (?:{_RU_FIRMS}){_GAP}{{0,80}}$"
        rf"|(?<!\w)(?:{_RU_FIRMS})(?:, котор\w+)?(?: [^\W\d]+)? {_RAISED_RU}(?:{_GAP}|[.,]\d"
        rf"|\d+(?=[.,%\d])){{0,110}}$"
        # «продажи белорусских товаров в магазинах края выросли»: in shops, not over a border
        r"|(?<!\w)(?:продаж\w*|реализаци\w) (?:[^\W\d]+ ){0,4}в (?:[^\W\d]+ ){0,2}"
        rf"(?:магазинах|супермаркетах|рознице|торговых (?:сетях|точках))(?!\w){_GAP}{{0,60}}$"
        # «У БелАЗа экспорт достиг $7 млн»
        rf"|(?<!\w)у (?:{_RU_FIRMS}),? (?:[^\W\d]+ ){{0,2}}(?:экспорт|поставк|продаж|отгрузк|вывоз"
        rf"|оборот)\w*{_GAP}{{0,40}}$"
        # «БелАЗ поставил на $7 млн, а МТЗ и МАЗ – вместе на $8 млн»
        rf"|[,;:] (?:а "
        rf"|и )?(?:у )?(?:{_RU_FIRMS})(?: и (?:{_RU_FIRMS}))? ?[–—-] ?(?:[^\W\d]+ ){{0,2}}(?:на )?[$€]?$"
    ),
}
# Goods bought at an exchange, on a marketplace or from local farmers are no trade of the two; "the exchange of goods" is trade.
AT_EXCHANGE = {
    "en": (
        r"\b(?:at|on|through|via) (?:the |its |an? )?(?:[\w-]+ ){0,4}(?:commodity )?exchange\b(?! (?:of"
        r"|rate|between|with))"
        r"|\bexchange (?:trading|trades|auctions?|deals|transactions|sessions)\b|\bexchange-traded\b"
        r"|(?<!commodity )(?<!goods )(?<!trade )(?<!mutual )\bexchange turnover(?! (?:of|between|with)\b)"
        r"|\bturnover (?:of|at|on) (?:the |its )?(?:[\w-]+ ){0,4}(?:exchange|bourse)\b"
        r"|\b(?:exchange|bourse) (?:had|posted|recorded|reported|saw) (?:an? "
        r"|the )?(?:[\w-]+ ){0,2}turnover\b"
        r"|\bfrom (?:local|domestic|their own|our own) (?:farmers|producers|suppliers|manufacturers"
        r"|growers|companies)\b"
        r"|\b(?:on|via|through) (?:the )?(?:wildberries|ozon"
        r"|(?:online |digital |russian |e-commerce )*marketplaces?)\b"
    ),
    "ru": (
        r"(?<!\w)(?:на|через|посредством) (?:[^\W\d]+ ){0,4}(?:бирж[уаеи]|бутб)(?!\w)"
        r"|(?<!\w)бирже\w+ (?:торг|сдел|площадк|аукцион|сесси|транзакц|оборот|товарооборот)\w*"
        r"|(?<!\w)оборот\w{0,2} (?:[^\W\d]+ ){0,4}бирж[иы](?!\w)"
        r"|(?<!\w)у (?:местных|отечественных|своих|областных) (?:фермер|производител|поставщик|аграри"
        r"|предприяти)\w+"
        r"|(?<!\w)(?:на|через) (?:[^\W\d]+ ){0,2}(?:wildberries|ozon|маркетплейс\w*)(?!\w)"
    ),
}
# "An economy of $70 billion", «страна с экономикой в $70 млрд»: what a country makes in a year.
_SIZE_EN = (
    r"\b(?:economy|gdp|gross domestic product|national income)(?:,? (?:which is|is|was|at|worth|valued"
    r"|estimated|totals|totalled|stood|sized|stands|came|put|to|of))+"
    r" (?:(?:about|over|some|around|nearly|almost|roughly|just|more than) ){0,2}(?:us ?)?\$?$"
)
_SIZE_RU = (
    r"(?<!\w)(?:экономик\w{1,3}|ввп|валов\w+ внутренн\w+ продукт\w{0,2})(?:,? (?:размером|объ[её]мом"
    r"|составил\w*|составля\w+|оценива\w+|равен|в|на|около|почти|более|свыше))+ \$?$"
)
# "One of the companies that export goods worth over $1 billion a year": a mark that makers pass.
_MAKERS_EN = (
    r"\b(?:one|some|few|many|several|dozens?|number|club|list|among|three|four|five|ten"
    r"|\d+) (?:of )?(?:our |the |its |belarusian |[BR]+ )*(?:[a-z]+ )?"
    r"(?:companies|firms|enterprises|exporters|makers|plants|producers)(?: that| which| whose"
    r"| with)(?: \w+)? (?:annual )?"
    r"(?:exports?|sells?|ships?|suppl(?:y|ies))\b[^.;:,\d]{0,60}$"
    r"|\bcompanies (?:that|which) (?:\w+ )?(?:export|sell|ship)\b[^.;:,\d]{0,30} worth (?:more than"
    r"|over|at least) (?:us ?)?\$?$"
)
_MAKERS_RU = (
    r"(?<!\w)(?:один|одно|одна|из|среди|несколько|десяток|десятки|список"
    r"|число) (?:[^\W\d]+ ){0,3}(?:компани|предприяти|производител|экспорт[её]р|завод)\w{0,2},?"
    r" (?:котор\w+|чей|чьи|экспортирующ\w+|с)(?: [^\W\d]+){0,3} (?:экспорт|продаж|постав|сбыв|прода|на"
    r"|товар)[^.;:,\d]{0,60}$"
)
# "Sanctions cost Belarusian exporters $5m": exporters who lose or save export nothing by it.
# Or visitors: "118 thousand guests, who spent there $5m".
COST_TRADERS = {
    "en": (
        r"\bwho (?:have |had )?(?:also )?(?:spent|left)(?: (?!on\b)[a-z]+){0,3} "
        r"(?:about |over |some |around |nearly |almost |more than |up to |at least )?(?:us ?)?[$€]?$|"
        r"\b(?:cost|costs|costing|lost|lose|saved?|saves|g[eo]t|gave|give|received?) (?:the |its "
        r"|their )?(?:[\w-]+ ){0,2}(?:exporters|importers"
        r"|suppliers|producers|traders) (?:of [\w-]+ )?(?:about |over |some |around |nearly |almost "
        r"|more than |up to |at least )?$"
        rf"|{_SIZE_EN}|{_MAKERS_EN}"
    ),
    "ru": (
        # «на них предусмотрено 2 млрд рублей»
        r"(?<!\w)на (?:это|эти цели|них|нее|него) (?:[^\W\d]+ ){0,3}(?:предусмотр|залож|потрат|трат|отвед)\w*"
        r" (?:[^\W\d]+ ){0,3}$|"
        r"(?<!\w)(?:потратив|оставив)ш\w+(?: (?!на )[^\W\d]+){0,3} "
        r"(?:(?:на|около|более|почти|свыше|порядка) )*$|"
        r"(?<!\w)(?:стоил\w?|обош[её]?л\w{1,3}|сэкономил\w?|потеря\w+|лишил\w{1,2}"
        r"|получ\w+) (?:[^\W\d]+ ){0,2}(?:экспорт[её]р|импорт[её]р|поставщик)\w* "
        r"(?:(?:в|на|около|более|почти|свыше|порядка) )*$"
        rf"|{_SIZE_RU}|{_MAKERS_RU}"
    ),
}
# "Some $5 million will go to the purchase of buses": what is to be spent.
SPENT_BEHIND = {
    "en": (
        # "dodged $5 million in customs duty payments"
        r" (?:in|as|worth of) (?:(?:customs|export|import|excise|oil|unpaid|extra|additional) ){0,3}"
        r"(?:dut(?:y|ies)|tax(?:es)?|excises?|levies|fines|subsidies|penalties)\b|"
        r",? (?:(?:is|are|was|were|lies|lie|has been|have been) )?(?:being )?(?:stored|piled up|stockpiled"
        r"|stranded)\b|"
        r"[.)]{0,2},? (?:is|are|was|were|(?:will|may|might|can|could|should) be|is to be|are to be|has been|have been)(?: being"
        r"| currently being| now being)? (?:built(?! (?:up)?on\b)|constructed|erected|opened|implemented|reconstructed"
        r"|moderni[sz]ed|commissioned)\b|"
        r"[.)]{0,2},? (?:(?:will|would|is to|are to) )?(?:be |was |were |is |are )(?:covered|financed"
        r"|funded|paid|reimbursed|lent|granted) (?:by|from|with|out of)\b"
        r"|(?: more)?,? (?:will|would|is to|are to|was|were|has been|have been|is"
        r"|are)(?: also)?(?: being)?(?: be)? (?:invested|injected|ploughed|poured|put) (?:in|into"
        r"|to)\b(?! trade| goods| (?:the |this |our |its |a )?(?:report|list|plan|table|statistics"
        r"|records?|rating|ranking|forecast|programme|program)s?\b)"
        # "dealers' networks are opened, with $85 million to be spent on them"
        r"|,? (?:still |yet )?to be (?:spent|invested)\b(?! on (?:[a-z]+ ){0,2}(?:goods|products|imports))"
        # "19 million euros put by a bank into the plant"
        r"|(?: (?:dollars|euros|ro?ubles))? (?:put|invested|injected|ploughed|poured|sunk) by [^.;:\d]{2,40}? (?:in|into)\b"
        r"|(?: of (?:them|these|it|this))?,? (?:(?:have|has|had|was|were|is|are) (?:already "
        r"|also )?(?:been )?(?:already )?)?(?:provided(?=[.,;]| for (?!by)| in (?:the |its |our )?(?:[a-z]+ )?budget)|in (?:the |its |our )?(?:[a-z]+ )?budget\b(?! of)|laid down|allocated|earmarked"
        r"|(?:put|set) aside|reserved|appropriated|budgeted)\b"
        # "for which $5 million is needed", but "permits are needed for exports"
        r"|(?: more)?,? (?:(?:is|are|was|were)(?: still| also| now)?|(?:will|would|may) be) (?:needed"
        r"|required)\b"
        r"|(?: of (?:the )?(?:budget|funds?|money|funding|state money))?,? (?:(?:will|would|is to|are to"
        r"|was|were|has been|have been|is|are) )?"
        r"(?:go|goes|went|be (?:spent|used|directed|channelled|set aside)|spent|used|directed|channelled"
        r"|set aside) (?:to|towards|on|for|into) (?:the )?"
        r"(?:purchas|buying|acqui|procur|construct|repair|building|moderni|renew|develop|support|overhaul"
        r"|subsid)"
    ),
    "ru": (
        r" (?:чистой |операционной )?прибыли(?!\w)|"
        r"[.)]{0,2},? (?:(?:будет|будут|было|были) )?(?:да[её]т|дадут|дал\w?|покро\w+|профинансир\w+"
        r"|оплат\w+|возмест\w+|компенсир\w+|выдел\w+)"
        r" (?:[^\W\d]+ ){0,2}(?:бюджет|кредит|банк|фонд|казна|ссуда|за[её]м|инвестор|субсиди|грант)"
        r"|,? (?:(?:уже|есть) )?в бюджете(?: (?:есть|заложен[аоы]?|предусмотрен[аоы]?))?(?= ?[.,;]|$)"
        r"|(?: на (?:это|эти цели|них|нее))?,?(?: [–—-])? (?:(?:уже|будет|будут|было|были) ){0,2}(?:заложен|выделен"
        r"|зарезервирован|ассигнован)[аоы]?(?!\w)"
        r"| на (?:это|эти цели|них|нее|него) (?:(?:уже|будет|было) )?предусмотрен[аоы]?(?!\w)"
        r"|,? (?:(?:уже|будет|будут|было|были) ){0,2}(?:влож(?:ен[аоы]?|ат|ит|или|ил[аи]?)"
        r"|инвестир(?:ован[аоы]?|уют|ует|овал[аи]?)) (?:в|на)(?!\w)"
        r"|,? (?:(?:будет|будут|было|были) )?(?:пойд[её]т|пойдут|пошл[оаи]|уйд[её]т|потрат\w+|потрачен\w*"
        r"|израсходу\w+|израсходован\w*) на (?:закуп|покуп|приобрет|ремонт|строит)"
    ),
}
# What industry makes and ships to whomever is its output: "shipped products of manufacturing industries".
_INDUSTRY_EN = r"(?:manufactur|processing|extract|mining|industr)\w*"
_INDUSTRY_RU = r"(?:промышленн|обрабатывающ|добывающ|перерабатывающ)\w+"
OUTPUT = {
    "en": (
        r"\b(?:volumes?|value|amount) of (?:the )?(?:industrial )?(?:shipped (?:products?|goods"
        r"|production)|(?:products?|goods|production) shipped)\b"
        r"|\b(?:products?|goods|production) of (?:(?:one's|its|their|our) )?own (?:production|manufacture"
        r"|make)\b"
        rf"|\b(?:shipments?|(?:goods|products?) shipped|shipped (?:goods|products?|production)) (?:of|by"
        rf"|from) (?:the )?(?:[a-z]+ ){{0,2}}{_INDUSTRY_EN}"
    ),
    "ru": (
        r"(?<!\w)(?:объ[её]м\w*|стоимост\w+) отгруженн\w+ (?:[^\W\d]+ ){0,2}(?:продукци|товар|издели)\w+"
        r"|(?<!\w)(?:товар|продукци|издели)\w+ собственного производства"
        rf"|(?<!\w)отгру(?:зк|жен)\w* (?:товаров |продукции )?{_INDUSTRY_RU}"
    ),
}
# "The textile workers shipped products for 9 billion roubles": to whomever.
SHIPPED = {
    "en": (
        r"\b(?:workers|enterprises|companies|factories|manufacturers|plants|industry|industrialists)"
        r"(?: of (?:the )?(?:region|oblast|krai))? (?:have |has |had )?(?:also )?shipped (?:off )?(?:of )?"
        r"(?:(?:their|its|own|own-produced|finished|industrial) )*(?:goods|products?|production)\b"
    ),
    "ru": (
        r"(?<!\w)(?:текстильщик|промышленник|машиностроител|производственник|предприяти|завод|фабрик)\w{0,3}"
        r"(?: (?:области|региона|края))? отгрузил[аио]? (?:[^\W\d]+(?:ой|ых) )?(?:продукции"
        r"|товаров)(?! во? [BMRPбр]| белорус| росси)"
    ),
}
# "The output shipped to Belarus": what has a buyer of ours is trade.
SHIPPED_TO = r"\b(?:to|into) (?:the )?[BMRP]|(?<!\w)во? [BR]"
