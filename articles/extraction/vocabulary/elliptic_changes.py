"""Changes that lean on the one told before: said again exactly, or of the other side with no verb."""

from __future__ import annotations

_HEDGES = {
    "en": r"(?:(?:only|just|about|almost|nearly|over|more than|some|as little as|a mere|around|exactly"
    r"|even) )*",
    "ru": r"(?:(?:уже|почти|около|более|более чем|лишь|всего|сразу|примерно|все|чуть более|даже|и вовсе"
    r"|вовсе|вообще) )*",
}
# Where the months of a change end: "by 12% last year | and by 20% in January-May".
_TIME_ENDS = {
    "en": r"(?:\byear|\b(?:19|20)\d\d|\bmonths?|\bquarter|\bhalf"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december))",
    "ru": r"(?:(?<!\w)(?:год[ау]?|году|месяц\w*|квартал\w*|полугоди\w+|(?:19|20)\d\d"
    r"|(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*|ма[еяй]))",
}
# From a change in words to the number that says it exactly: "by almost half, by 47%".
RESTATED = {
    "en": rf"(?:,? (?:or|that is|i\.e\.|namely|to be (?:exact|precise)|more precisely|precisely),?|,|:"
    rf"| ?[–—(-]) ?(?:by )?{_HEDGES['en']}",
    "ru": rf"(?:,? (?:или|то есть|а именно|а? ?точнее|если точно),?|,|:| ?[–—(-]) ?(?:на )?{_HEDGES['ru']}",
}
# Months that a second change is told of: "growth was 9% in the first quarter, in the first half 12%".
_EN_MONTHS = (
    r"(?:(?:quarter|half(?:-year)?|months)(?: of (?:the year|this year|20\d\d))?|the year|20\d\d"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
)
# Up to the size of a change that goes the way of the one before it.
LEANING = {
    "en": (
        rf"(?:,|\band|\bwhile|\bbut)(?: and| while| but)? (?:for )?(?:the |that of "
        rf"|those of )?(?:[a-z']+ ){{0,2}}(?:ones|its|theirs|exports?|imports?|sales|supplies|deliveries"
        rf"|shipments|purchases)(?:,| ?[–—-])? {_HEDGES['en']}(?:by )?{_HEDGES['en']}$"
        # "…, Belarusian – only by 6%", "and those of Belarus to Russia by 6%"
        rf"|(?:,|\band|\bwhile|\bbut)(?: and| while| but)? (?:the |those of |those from "
        rf"|that of )?(?:belarus|russia)[a-z]*(?:'s?)?"
        rf"(?: (?:compan(?:y|ies)|enterprises|producers|exporters|side)'?)?(?: to (?:belarus"
        rf"|russia))?(?: ?[–—-] {_HEDGES['en']}(?:by )?|,? {_HEDGES['en']}by ){_HEDGES['en']}$"
        rf"|, (?:and )?(?:arrivals|receipts|shipments|flows?) (?:from|to) [a-z' -]{{2,40}}(?:,"
        rf"| ?[–—-])? (?:by )?{_HEDGES['en']}$"
        rf"|(?:;|,) (?:the )?(?:exports?|imports?|trade|sales|supplies|deliveries"
        rf"|purchases)(?: (?:to|from|of|in|with) [a-z' -]{{2,30}}?)?, by {_HEDGES['en']}$"
        rf"|, (?:that is|i\.e\.|or) (?:by )?{_HEDGES['en']}$"
        rf"|(?:[,;]|\band)(?: and| while| but)? (?:in|over|for"
        rf"|during) (?:the )?(?:(?!the\b)[a-z0-9-]+ ){{0,3}}?{_EN_MONTHS}"
        rf"(?:,| ?[–—:-])?(?: (?:already|as much as|even|another|it was|by))? {_HEDGES['en']}$"
        rf"|{_TIME_ENDS['en']},? (?:and|but|while) (?:by another |then by |already by |by ){_HEDGES['en']}$"
    ),
    "ru": (
        rf", (?:а |и |зато )?[^\W\d]+(?:ие|ая|ий|ое) ?[—–-] (?:на )?{_HEDGES['ru']}$"
        rf"|, (?:а |и |но |зато )?(?:белорусск|российск|наш)[^\W\d]* {_HEDGES['ru']}на {_HEDGES['ru']}$"
        rf"|, (?:а |и |зато )?(?:поступлени|отгрузк|поставк|продаж|закупк|ввоз"
        rf"|вывоз)\w* [^,.;:%]{{2,50}} ?[—–-] (?:на )?{_HEDGES['ru']}$"
        rf"|[:,] (?:а |и |зато )?(?:(?:белорусск|российск|наш)\w+ )?(?:экспорт|импорт|ввоз|вывоз"
        rf"|товарооборот|оборот|поставки|закупки"
        rf"|продажи)\w*(?: [^,.;:%\d]{{2,40}}?)? ?[—–-] (?:на )?{_HEDGES['ru']}$"
        rf"|, (?:то есть|т\. ?е\.) {_HEDGES['ru']}$"
        rf"|\(на {_HEDGES['ru']}$"
        rf"|{_TIME_ENDS['ru']},? (?:и|а|но) {_HEDGES['ru']}на {_HEDGES['ru']}$"
    ),
}
# What stands at the head of a change that is none of a year: "then a fall of 45% followed".
AFTERWARDS = {
    "en": r"\b(?:then|afterwards|subsequently|followed by|after which)\b",
    "ru": r"(?<!\w)(?:затем|потом|после чего|после этого|впоследствии)(?!\w)",
}
# One trade measured by another: "for comparison, with Tula it is 15 times less".
COMPARED = r"\b(?:for|by|in) comparison\b|(?<!\w)(?:для сравнения|если сравнивать)(?!\w)"
# A time long gone that now is held against: "once it was twice as large", «когда-то торговали вдвое больше».
BEFORE_NOW = (
    r"\b(?:once|formerly|previously|at one time|at some point|used to|back then"
    r"|(?:years?|decades?) ago|at (?:its|the) peak"
    r"|in (?:the |its |our |their )?(?:best|good|better|old|soviet|former|past) (?:years?|times?|days)"
    r"|before (?:the )?(?:crisis|pandemic|war|sanctions|covid|break-?up))\b"
    r"|(?<!\w)(?:раньше|прежде|когда-то|некогда|в сво[её] время"
    r"|в (?:лучш|прежн|советск|былы|докризисн)\w+ (?:год|времен|врем)\w*"
    r"|до (?:кризиса|пандемии|войны|санкций|ковида|распада)|(?:лет|года|десятилети\w) назад)(?!\w)"
)

# A percent and its half, told with no number: the source of each, and how many percent it is.
PERCENT_PHRASES = {
    "en": {
        r"(?:a )?half (?:of )?(?:a|one) per ?cent(?!age)": "0.5",
        r"(?:a|one) per ?cent and a half": "1.5",
        r"(?<=by )a per ?cent(?!age)(?! points?\b)": "1",
    },
    "ru": {
        r"пол ?процента(?! пункт)|половину процента": "0.5",
        r"процента? с половиной": "1.5",
        r"(?<=на )процент(?= и |[,.;:)]| до | больше| меньше| выше| ниже|$)": "1",
    },
}
