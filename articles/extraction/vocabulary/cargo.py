"""Words of goods on the move: from where they came, to where they went, "the other way"."""

from __future__ import annotations

from .en_cues import FLOW_PLACE
from .ru_sides import FLOW_PLACE as RU_PLACE

_EN_MOVED = (
    r"\b(?:came|entered|comes?|coming|arriv\w+|flow\w*|went|goes|go|going|gone|travel\w+|headed|left"
    r"|moved|poured|made (?:its|their) way|ended up|ends up|end up"
    r"|(?:was|were|is|are) (?:taken|brought|carried|hauled|provided|rendered)"
    r"|found (?:its|their) way)\b"
)
_EN_TOOK = (
    r"\b(?:took|takes?|have taken|has taken|absorb\w*|received|receives?|got|gets?|paid|spent"
    r"|spends?)\b"
)
# "We brought $5 million worth of products to Russia".
_EN_BROUGHT = r"\b(?:brought|carried|hauled) [^.;:,\dBMRPT]{0,12}\d[\d.,]*[^.;:,\dBMRPT]{0,45}?"
_RU_MOVED = (
    r"(?:(?:при|у|пере|за|до)?(?:шл[оаи]|шел|ехал[оаи]?|вез(?:ли|ла|ло|ут|ет)?|ид[уе]т"
    r"|ход(?:ил\w*|ит|ят))|поступ\w+|прибы\w+|доставл\w+|попа[дл]\w*|направл\w+|везут|ушло|ушла|ушли)"
)
# Behind these words stands who sold; before the second kind of them, who bought.
MOVED_OFF = {
    "en": (
        rf"{_EN_MOVED}[^.;:,$\d]{{0,45}}? (?:from|out of) {FLOW_PLACE}(?P<place>[BMRP])"
        rf"|\b(?:receiv\w+|gets?|getting|got|obtain\w*|sourc(?:es?|ed"
        rf"|ing)) [^.;:,BMRPT\d]{{0,30}}?(?:[$€]?\d[\d.,]* ?[a-z]+ )?(?:from"
        rf"|out of) {FLOW_PLACE}(?P<source>[BMRP])"
        r"|\b(?:(?:goods|products|produce|merchandise|wares|commodities) (?:made |produced |grown )?(?:of"
        r"|from|in)"
        rf"|from(?= (?:[^.;:,\d]|, (?=[BMRP])|(?:19|20)\d\d){{3,70}}? (?:came|entered|comes?"
        rf"|(?:(?:were|are|is|was) )?(?:brought|delivered|carried)|arriv(?:ed|es?)|bring"
        rf"|carry)\b)) {FLOW_PLACE}(?P<lead>[BMRP])"
    ),
    "ru": (
        rf"(?<!\w){_RU_MOVED} (?:[^\W\d]+ ){{0,3}}?(?:из|от) {RU_PLACE}(?P<place>[BMRP])"
        rf"|(?<!\w)(?:из|от) {RU_PLACE}(?P<lead>[BMRP])[^.;:\d]{{0,70}}? {_RU_MOVED}(?!\w)(?P<source>)"
    ),
}
MOVED_IN = {
    "en": (
        rf"(?:{_EN_MOVED}[^.;:,$\d]{{0,45}}?|{_EN_BROUGHT}) (?:to|into) {FLOW_PLACE}(?P<place>[BMRP])"
        rf"|(?:\b(?:to|into)(?= [^.;:\d]{{3,70}}? (?:went|goes|go|is going|are going|comes?|came|arriv(?:ed"
        rf"|es?)|(?:is|are|was|were) (?:sent|delivered|shipped))\b)"
        rf" {FLOW_PLACE}|(?=[BMRP](?:'s)?,? (?:\w+ )?{_EN_TOOK}[^.;:]{{0,45}}? (?:for|worth"
        rf"|on) ))(?P<lead>[BMRP])"
    ),
    "ru": (
        rf"(?<!\w){_RU_MOVED} (?:[^\W\d]+ ){{0,3}}?(?:в|на) {RU_PLACE}(?P<place>[BMRP])"
        rf"|(?<!\w)(?:в|на) {RU_PLACE}(?P<lead>[BMRP])[^.;:\d]{{0,70}}? {_RU_MOVED}(?!\w)"
    ),
}
OTHER_WAY = {
    "en": (
        r"\bthe (?:other|opposite|reverse|return) (?:way|direction|flow|stream|traffic|movement)\b"
        r"|\b(?:the|a) (?:counter|back|return)[- ]?flow\b|\bin return\b|\bon the way back\b"
        r"|\b(?:went|came|go|goes|travelled|moved|sent) back\b(?! to\b)"
        r"|\bback (?:comes?|came|goes|go|went|flows?)\b"
    ),
    "ru": (
        r"(?<!\w)(?:[^\W\d]+ нам(?:,| ?[—–-])|навстречу|обратно|взамен|встречн\w+"
        r"|обратн\w+ (?:же )?(?:сторон|направлен|поток|движени|трафик|груз)\w*)(?!\w)"
    ),
}
CARGO = {
    "en": r"\b(?:goods|cargo\w*|freight|merchandise|commodit\w+|wares|products?|produce|food"
    r"|(?:all|most|half|part|bulk) of (?:it|them|the volume|that|this))\b",
    "ru": r"(?<!\w)(?:товар|груз|продукци|продовольстви)\w*",
}
# Words of which one stands where goods are listed, and words that no name of goods begins before.
LISTED_GOODS = {
    "en": r"\b(?:goods|products|commodit\w+|items|lines|led by|bought|sold|supplied|purchas\w+|shipped"
    r"|delivered|exports|imports|exported|imported|sales|supplies)\b",
    "ru": r"(?<!\w)(?:товар|продукц|позици|стать|основ|купил|прода[лв]|поставил|закуп|экспорт|импорт|поставк"
    r"|отгруз|ввез|вывез|везли)\w*",
}
ITEM_STOP = {
    "en": r"and|were|was|are|is|by|with|of|including|bought|sold|supplied|sent|shipped|delivered|exported"
    r"|imported|purchased|took|from|to|the|as|then|also|mainly|mostly|namely|chiefly|followed|came"
    r"|went|for|other|its|their|our|such",
    "ru": r"и|а|получил\w*|взамен|обратно|навстречу|назад|купил\w*|закупил\w*|прода[лв]\w*|поставил\w*"
    r"|отгрузил\w*|ввезл\w*|вывезл\w*|составил\w*|были|был|это|также|затем|далее|в основном"
    r"|прежде всего|из|в|на|для|от|везли|включая|стали|занял\w*|заняли",
}
# Where goods came from, or went to, is where those told of before went.
THERE = {
    "en": r"\b(?P<off>from (?:there|that (?:country|side|region)))\b|\bto there\b",
    "ru": r"(?<!\w)(?P<off>оттуда)(?!\w)|(?<!\w)туда(?!\w)",
}
# Goods and services that bring in money sell where it comes from.
EARNED = {
    "en": rf"(?:brought in|brings in|bring in) [^.;:]{{0,12}}?[$€]?\d[\d.,]* ?(?:million|billion|mln|bln|bn"
    rf"|m)\b[^.;,]{{0,12}}? (?:from|in) {FLOW_PLACE}(?P<place>[BMRP])",
    "ru": r"(?!)(?P<place>)",
}
# "Nearly $5m came from the Russian market", «российский рынок принес 5 млн»: what the other side sold.
_SUM = r"(?:[^.;:()BMRPT]|\.\d){3,50}? "
_SELLER_EN = (
    r"\b(?:we|[BM]+|(?:farmers|exporters|producers|suppliers|enterprises|manufacturers|dairies|agrarians"
    r"|companies|firms|plants)(?: (?:of|in|from) (?:the )?[BM]+)?)(?: (?:have|has|also))?"
)
_WORTH = r"(?:\bworth of\b|\b(?:goods|products|produce|food|wares) (?:worth|for) )"
_SELLER_RU = (
    r"(?<!\w)(?:мы|[BM]+|(?:аграри|фермер|экспорт[её]р|производител|поставщик"
    r"|предприяти)[^\W\d]*(?: [BM]+)?)"
)
FROM_MARKET = {
    "en": (
        r"(?:(?:was|were|is) (?:earned|made|received|raised)|c[ao]mes?|earned) (?:in )?(?:from|on"
        r"|in) (?:the )?(?P<place>[BMRP])+(?:'s?)? (?:markets?|buyers|customers|consumers|clients)\b"
        r"|(?P<lead>[BMRP])+(?:'s?)? (?:markets?|buyers|customers|consumers|clients) (?:has "
        r"|have )?(?:brought|gave|yielded|fetched|provided)\b"
        # "We earned $5 million on the Russian market", "in Russia": by what was sold there
        rf"|\b(?:earned|made|received|raised|gained|took in) {_SUM}(?:from|on"
        rf"|in) (?:the )?(?P<on>[BMRP])+(?:'s?)? markets?\b"
        rf"|\b(?:earned|made|received|raised|gained|took in) {_SUM}(?:from|on"
        rf"|in) the markets? of (?:the )?(?P<of>[BMRP])"
        rf"|(?:{_SELLER_EN}|\bthey) (?:earned|made|netted|grossed) {_SUM}in (?:the )?(?P<there>[RP])"
        # "We brought $5 million worth of cheese to Russia", "took goods for $5 million to its market"
        rf"|{_SELLER_EN} (?:also )?(?:brought|took|taken|carried|hauled|placed"
        rf"|put) (?=[^.;:]{{0,60}}?{_WORTH})"
        rf"{_SUM}(?:to|into|on|onto) (?:the )?(?P<carried>[RP])"
        # "Receipts from cheese on the Russian market came to $5m"
        r"|\b(?:revenues?|receipts|proceeds|earnings) (?:from|for) (?:[\w-]+ ){1,6}?(?:on|in"
        r"|from) (?:the )?(?P<receipts>[RP])+(?:'s?)? markets?\b"
    ),
    "ru": (
        r"(?:приш[елло]+|поступил[ои]?|получен\w|заработан\w|выручен\w|заработали|выручили) (?:с|на|от"
        r"|со) (?P<place>[BMRP])+ (?:рын(?:ка|ке|ков|ках)|покупателей|потребителей|клиентов)"
        r"|(?:с|на|от|со) (?P<from>[BMRP])+ (?:рын(?:ка|ке|ков|ках)|покупателей|потребителей"
        r"|клиентов) (?:[^\W\d]+ ){0,2}?(?:пришл[ои]|поступил[ои]|получен\w|заработан\w|выручен\w"
        r"|заработали|выручили)"
        r"|(?P<lead>[BMRP])+ (?:рын(?:ок|ки)|покупатели|потребители) (?:принес|дал|обеспечил)\w*"
        rf"|{_SELLER_RU} (?:заработал|выручил)\w* (?:[^\W\dBMRPT]+ )?в (?P<there>[RP])"
        rf"|(?<!\w)в (?P<first>[RP])[RP]*(?: област\w+| кра\w+)? {_SELLER_RU} (?:заработал|выручил)\w*"
        r"|(?<!\w)выручк\w+ (?:[BM]+ )?(?:от|за) (?:[^\W\d]+ ){1,6}?на (?P<receipts>[RP])+ рын"
    ),
}
# A name alone before a sum, where whose supplies were before it: "the Belarusian side's $3m".
ELLIPTIC = {
    "en": r"(?:^|[,;] (?:and |while |with |but )?|\band |\bwhile )(?:the |those of (?:the )?"
    r"|that of (?:the )?)?(?P<place>[BMRP])+(?:(?:'s|s'"
    r"|')?(?: (?:side|party|partner|half|own|one|ones))?(?:'s)?)?(?: (?:was|were|accounted for"
    r"|contributed|at|made|amounted to|came to|for|only|just|the remaining|about|some|nearly|over"
    r"|another|being|to))*,? ?(?:us|usd)? ?$",
    "ru": r"(?:^|[,;] (?:а |и |в то время как )?"
    r"|(?<!\w)а )(?:на )?(?P<place>[BMRP])+(?: сторон\w+)? ?(?:[–—] |пришлось |приходится )(?:около "
    r"|почти |более |свыше |лишь |остальные )?$",
}
