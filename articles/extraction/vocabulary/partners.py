"""Words that call one side the other's partner, or tell of one side's foreign trade.

They are read in the coded text: B and M stand for Belarus and its regions, R and P for Russia and
its regions. Whoever has a partner, or foreign trade, is the one whose exports and imports follow.
"""

from __future__ import annotations

PARTNER_STEM = {"en": "partner", "ru": "партнер"}
PARTNER_OF = {
    "en": (
        r"partners? (?:of|for) (?:the )?(?P<place>[BMRP])"
        r"|(?P<owner>[BMRP])(?:'s?|s')(?: (?:no\. ?)?(?:[^\W\dBMRP]+|\d{1,3}(?:st|nd|rd|th)?)){0,6} partner"
    ),
    "ru": r"партнер\w*(?: (?:для|со стороны|нашей|всей))? (?P<place>[BMRP])",
}
CALLED_PARTNER = {
    "en": (
        r"(?P<place>[BMRP])(?= (?:is|was|are|has been|remains?|remained|stays|stayed|became|becomes|ranks?"
        r"|ranked|enters?|entered|belongs?|belonged)\b"
        r"(?:,? [^\W\dBMRP]+){0,8} partner)"
        r"|partners?(?: (?:in|is|was|remains?|remained|[^\W\dBMRP]*(?:year|half|quarter|months?)"
        r"|(?:19|20)\d\d))*"
        r"(?::| [–—-]| is| was| remains| remained) (?:the )?(?P<named>B)"
    ),
    "ru": (
        r"(?P<place>[BMRP])(?=(?:B*|M*|R*|P*)(?:,? [^\W\dBMRP]+| [—–-])(?:,? [^\W\dBMRP]+){0,8} партнер)"
        r"|партнер\w*(?: [^\W\dBMRP]+){0,5}(?<! с)(?<! со)(?: [—–-])? (?P<named>B)"
    ),
}
# "The region's foreign trade", and "3% of the region's trade", which is no trade with Belarus alone.
FOREIGN_OF = {
    "en": (
        r"foreign[ -](?:trade|economic)(?: (?!with\b)[^\W\dBMRP]+){0,3}? of (?:the )?(?P<place>[BMRP])"
        r"|(?P<owner>[BMRP])(?:'s?|s')(?: [^\W\dBMRP]+){0,3} foreign[ -](?:trade|economic)"
        r"|(?:%|percent|per cent|share|place|third|quarter|half) (?:of|in) (?:the )?(?:total |overall )?"
        r"(?:(?P<whole>[BMRP])(?P=whole)*(?:'s?|s')(?: (?:total|overall))? (?:trade|turnover)\b"
        r"|(?:trade|turnover|trade turnover) of (?:the )?(?P<of>[BMRP])(?!(?P=of)* and ))"
    ),
    "ru": (
        r"(?:внешн\w+ торговл\w+|внешнеторгов\w+ оборот\w*|внешнеэкономическ\w+ оборот\w*)"
        r"(?: (?!с\b|со\b)[^\W\d]+)? (?P<place>[BMRP])"
        r"|(?:%|процент\w*|дол[яюией][^.;:,]{0,30}|част\w+|трет[ьи]\w*|четверт[ьи]\w*|половин\w+|мест[оае])"
        r" (?:(?:в|во|от|всего|общего|общем|объеме|объема) ){0,3}(?:товарооборот|оборот)\w*"
        r" (?P<whole>[BMRP])(?!(?P=whole)* и )"
    ),
}
# "Belarus: exports of $5m" among a region's partners.
LABEL = r"(?P<place>B)(?: ?:| [–—-]| \()[^BMRPTO]*$"
# "He recognised the decline. "The best that we had is 2012 – $820m"": of the trade spoken of.
OUR_BEST = (
    r"\b(?:the )?best (?:(?:that|what|which) )?"
    r"(?:(?:we|they|it) (?:ever )?(?:had|have had|saw|knew|did|achieved|reached)|year|result|figure"
    r"|time|indicator)"
    r"[^.;:\d]{0,20}(?:is|was|:|–|-)[^.;:\d]{0,20}(?:in )?(?:19|20)\d\d[^.;\d]{0,30}$"
    r"|(?<!\w)лучш\w+,? (?:что у нас был\w+|год|результат|показатель)"
    r"[^.;:\d]{0,30}(?:19|20)\d\d[^.;\d]{0,30}$"
)
# "Last year we lost 11% overall. Now we have an increase of 46%": of the trade told of some way back.
WE_HAVE = (
    r"\bwe (?:(?:have|had|already|now) )*(?:lost|gained|added|dropped|fell|grew|growth|increase"
    r"|an? (?:increase|growth|rise|plus|minus|decline|drop|fall))"
    r"(?: of| by| at)?(?: (?:about|almost|over|some|more than))? $"
    r"|(?<!\w)(?:мы|у нас)(?: (?:уже|сейчас|теперь|имеем|есть))*"
    r" (?:потеряли|прибавили|упали|просели|выросли|рост|спад|плюс|минус|прирост)"
    r"(?: на)?(?: (?:почти|около|более))? $"
    # «Зато за четыре месяца вышли на рост в 1,6 раза»
    r"|(?<!\w)(?:вышли на|ид[её]м с|показали|дали) (?:рост(?:ом)?|прирост(?:ом)?|плюс(?:ом)?) $"
)
# "What we have now, $5m, is little": of the trade told of some way back.
NOW_WE_HAVE = (
    r"(?:\b(?:what|that) we have (?:now|today)|\bwe (?:now|currently|today) have|\b(?:now|today),? we have),?"
    r"(?: (?:a|just|only|about|some|around|slightly|little|over|more|less|than|under|almost|nearly))*"
    r" (?:us ?)?[$€]?$"
    r"|(?<!\w)(?:у нас(?: с вами)? (?:сейчас|сегодня|пока|теперь)"
    r"|(?:сейчас|сегодня|пока|теперь) (?:у нас|мы)(?: с вами)?"
    r"|мы (?:с вами )?(?:сейчас|сегодня|пока|теперь))"
    r"(?: (?:имеем|есть|на (?:уровне|отметке)(?: в)?|всего|лишь|только|едва|чуть|немного|немногим|более|больше"
    r"|меньше|менее|чем|около|почти|порядка|примерно|свыше|где-то))*,? [$€]?$"
)
# "I would be pleased with $5m in a year or two": of the trade told of some way back.
WISHED_FOR = (
    r"(?:\b(?:would|should|shall|will)|['’]d)(?: [a-z]+)?"
    r" (?:be (?:[a-z]+ )?(?:pleased|happy|glad|content|satisfied|delighted) (?:with|of|to (?:see|have))"
    r"|settle for|agree to|like to (?:see|have))"
    r"(?: (?:even|at least|some|about|the|just|only|this))* (?:us ?)?[$€]?$"
    r"|(?<!\w)(?:(?:порадова|обрадова|устрои)л[аио]? бы|бы (?:[^\W\d]+ )?(?:порадова|обрадова|устрои)л[аио]?)"
    r"(?: (?:меня|нас|и|даже|хотя бы|где-то))* [$€]?$"
)
# Nothing else stands behind such a sum: no "$5m of loans".
SOON_BEHIND = (
    r"(?: (?:us )?dollars| долларов)? (?:in|within|by|через|к|за|года через) (?:[^\W\d]+[ -]){0,4}"
    r"(?:years?|20\d\d|год\w?|лет|два|три)(?!\w)"
)
NOTHING_ELSE = r" ?(?:[.,;!?»”\"–—-]|(?:и|а|но|and|but|is|was|does|in (?:mutual )?(?:trade|turnover)|товарооборота)(?!\w)|$)"
# What of a change behind it is no trade: "11% of our tourists".
OF_WHAT = (
    r" (?:of|in) (?!(?:all|total|general|trade|(?:[a-z-]+ )?(?:months|year|quarter))\b)"
    r"|(?: (?:в|за) (?:[^\W\d]+ )?(?:\d{4} )?год\w{0,2})?,? (?:туристов|людей|рабочих|заказов|мощностей"
    r"|(?:по|в|на) (?:[^\W\d]+ )?"
    r"(?:выпуск|производств|промышленност|ввп|хозяйств|туризм|перевоз|строительств|инвестици|доставк)\w*)"
)
