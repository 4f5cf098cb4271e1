"""The patterns that read a year by the words around it; all but `YEAR_RE` read lower case, single spaces.

Most are asked only of a text whose date gives no year, and made then.
"""

from __future__ import annotations

import re

from ..vocabulary.dates import COUNT_WORDS, MONTHS, STARTS_ON
from ..vocabulary.years import (
    ANNIVERSARY,
    BASE_AFTER_GROWTH,
    BEFORE_YEAR,
    CLOSES,
    RUNS_UNTIL,
    SPENT,
    TOLD_PLAN,
    YEARS_AGO,
    YEARS_TURNED,
)
from ..wording.alternation import by_first_letter
from ..wording.late import late
from ..wording.phrases import pattern_of

_MONTH = pattern_of(name for name in MONTHS if "'" not in name)
_COUNT = pattern_of(COUNT_WORDS)
# The look-behind stands after the digits, so that the search can skip to the next 1 or 2.
YEAR_RE = late(
    r"((?:19[89]|20[0-4])\d)(?<![\w.,:№$€/-]\d{4})(?![\d%/]|[.,:]\d"
    r"|[  ]?(?:km|kg|тонн|tonnes|dollars|units|million|billion|млн|млрд))"
)
# A year that no text is written in, from which anniversaries are counted.
OLD_YEAR_RE = re.compile(r"(1[5-9]\d\d)(?<![\w.,:№$€/]\d{4})(?![\d%/]|[.,:]\d)")
# Right before a year: the months of it that are meant; the last of them is what counts.
MONTHS_RE = late(
    rf"""(?:
        (?P<opens>\b(?:{_MONTH})\.?\s?(?:-|–|—|to|through|till|until|and|по|и)\s?)?
        (?P<day>\b\d{{1,2}}(?:-?(?:st|nd|rd|th))?\ )?\b(?P<month>{_MONTH})
        (?P<day_after>\ \d{{1,2}}(?:-?(?:st|nd|rd|th))?)?
      | \b(?P<half>first|second|1st|2nd|1|2|i|ii|перв\w+|втор\w+)[ -](?:half|полугоди\w+)(?:[ -]year)?
      | \b(?P<h>h1|h2|half-year)
      | \b(?P<quarter>first|opening|second|third|fourth|1st|2nd|3rd|4th|перв\w+|втор\w+|треть\w+
          |[1-4]|iii?|iv|i)(?:-?[ыйого]{{1,3}})?
        [ ](?:quarter|квартал\w*)
      | \bq(?P<q>[1-4])
      | \b(?P<count>{_COUNT})[ -](?P<unit>months?|quarters|месяц\w*|квартала)
    )(?:\ period)?(?:\ of|,|(?<=\ [a-zа-я]{{3}})\.|(?<=sept)\.)?\ ?(?:the\ year\ |года\ )?[\[(]?$""",
    re.VERBOSE,
)  # fmt: skip
MONTHS_HINT_RE = late(
    rf"(?:{_MONTH}|half|year|quarters?|months?|h[12]|q[1-4]|\d|полугоди\w+|квартал\w*|месяц\w*)"
    r"(?:\ period)?(?:\ of|,|\.)?\ ?(?:the\ year\ |года\ )?[\[(]?$"
)
OPENING_RE = late(r"(?<=[a-zа-я] )(?:the )?(?:first|opening|same|перв\w+|те же) \Z")
# The month, and not what "may exceed".
MONTH_OF_MAY_RE = late(
    r"(?:\b(?:in|of|on|by|for|from|to|till|until|since|through|early|mid|late|this|last|and|january|february|march"
    r"|april)[ -]|[-–—]|\d ?)may\b|\bmay(?=[-–—,.;:)]| ?\d| (?:(?:and|to|this|last|of|the)\b|#))"
)
# Months without a year, and "the same period of" that they are measured against.
BARE_MONTHS_RE = late(
    rf"\b(?:{_MONTH}|half|полугоди\w+|quarters?|квартал\w*|months?|месяц\w*)\b"
    r"(?! (?:of )?(?:19|20)\d\d)"
)
SAME_PERIOD_RE = late(
    r"\b(?:same|corresponding|similar|like) (?:period|months|timeframe|span|stretch) (?:of|in) $"
    r"|(?:(?:тот|тем|того|тому|то) же|аналогичн\w+|соответствующ\w+|так\w+ же)"
    r" (?:период|срок|отрез|врем)\w+ $"
)
BEFORE_RE = late(
    r"\b(?:"
    + "|".join(f"(?P<{kind}>{by_first_letter(words)})" for kind, words in BEFORE_YEAR.items())
    + r")[,\s–—(-]*(?:(?:in|of|в|на) )?(?:the )?(?:year )?(?:of )?$"
)
# "Delivered in the spring of 2017", or "to come in the spring of 2017": over or not by the verb.
SEASON_RE = late(
    r"\b(?:the (?:spring|summer|autumn|winter|fall) of|in (?:spring|summer|autumn|winter)(?: of)?)"
    r" (?:the year )?$"
)
_GROWTH = (
    r"(?:\b(?:up|down|growth|increase|decrease|more|fewer|less)\b"
    r"|%|percent|per cent|процент\w*|пункт\w*|times|fold|\bраза?)"
)
# But months that a sum came in measure nothing: "grew by 5% to $7 million over ten months of 2022".
_OVER_MONTHS = r"\w*(?:illion|mln|bln|bn|dollars|ro?ubles|usd|eur) over\s"
GROWTH_BASE_RE = late(
    rf"{_GROWTH}[^\w.;!?]*(?:(?!{_OVER_MONTHS})[\w$.,]+ ){{0,5}}(?:{BASE_AFTER_GROWTH})\s*(?:the )?$"
    # "grew by 7% year on year (January-July 2021: $42 million)"
    r"|(?:year[- ]on[- ]year|y-?o-?y|y/y|год к году|г/г|в годовом выражении) \($"
)
# Not over the end of a sentence: «… со скидкой 15%. К 2025 году …».
GROWTH_END_RE = late(rf"{_GROWTH}[^\w.;!?]*$")
LAST_AFTER_RE = late(r",? ?(?:the year just past|the past year|last year|the previous year)")
# "Summing up the year 2023 so far", «2023 год на данный момент»: it still runs.
NOW_AFTER_RE = late(
    r" ?(?:(?:год\w{0,2}|г\.) ?)?"
    r"(?:so far|to date|up to now|thus far|на данный момент|на сегодня|пока)\b"
)
HAD_PLANNED_RE = late(r"\b(?:had(?! moved| put| shifted)|missed|historic|был\w*|рассчитывал\w*)\b")
_MONEY_MARK = r"(?:us)?[$€]"
_SUM_OF_MONEY = (
    rf"(?:{_MONEY_MARK}\d|[\d.,]+\s(?:[mb](?:illio|l)?n\b|thousand|мл|миллио|миллиа|тыс))"
)
BASE_SUM_RE = late(
    # "more than $5m in 2022" is that year's own sum, "7% more than $5m in 2022" is not
    r"\b(?:against|(?:(?<!more )(?<!less )|(?<=% more )|(?<=% less )|(?<=times more ))"
    r"than(?!\s[\d.,]+\s?(?:%|per))|compare[sd] (?:to|with)|up from|down from|versus"
    rf"|после|против|(?:from|с)(?=\s(?:{_SUM_OF_MONEY}|\d[\d.,]*\s?(?:%|per|процент))))"
    rf"\s{_MONEY_MARK}?\d[\d.,]*(?<![.,])%?\s?(?:\w+\s){{0,5}}(?:in|over|for|of|в|за)\s(?:(?:the|same|first|opening|перв\w+|те|же)\s){{0,3}}$"
)
PLAN_FOR_RE = late(
    r"\b(?:estimates?|forecasts?|plans?|targets?|goals?|budgets?|outlook|tasks?)"
    r" for (?:\w+ ){0,3}(?:in|for) $"
    # "The balances of demand and supply for milk and meat in 2022": agreed on in the year before.
    r"|\b(?:(?:forecast|trade|supply|commodity) )?balances? (?:of|for|in) (?:\w+ ){0,8}(?:in|for) $"
    # "Have agreed the balance sheets of food for 2022"
    r"|\b(?:balance sheets?|balances) (?:\w+ ){0,8}for (?:the (?:year )?)?$"
    r"|\b(?:agree|coordinat|approv|sign|draw|drew|finali[sz]|work|indicative|forecast|fuel|food)\w*"
    r" (?:\w+ ){0,5}balances? for (?:the (?:year )?)?$"
    r"|(?<!\w)баланс\w* (?:(?:спроса|предложения|и|по|производства|потребления|молок\w|молоч\w+|мяс\w+"
    r"|сахар\w|продукци\w|продуктам|товар\w+|зерн\w) ){0,8}на $"
)
# "Oil deliveries of 23 million tonnes are agreed for 2014": told before that year or in it.
FIXED_FOR_RE = late(
    r"\b(?:is|are|was|were|been|being)(?: \w+)?"
    r" (?:named|set|agreed|fixed|approved|envisaged|provided|allotted|allocated|earmarked|signed|booked)"
    r"(?: (?:on|upon))? for (?:the year )?$"
)
# "As of 1 January 2020, 40 firms worked there": a count taken on that day, and no plan for it.
AS_OF_RE = late(
    r"(?:^|[.;] )на $|(?:\b(?:as (?:of|at|on)|(?:as )?from the state (?:of|on))|(?<!\w)по состоянию на) $"
)
# "The duties come into force on 1 January 2023": told before that day.
STARTS_ON_RE = late(rf"(?:\b(?:{STARTS_ON})(?: in \w+)?|(?<!\w)вступа[ею]т в силу)(?: on| с)? $")
AT_RE = late(r"\b(?:in|during|throughout|of|for|over|в|за)(?: the)? (?:year )?$")
# "Above the all-time high of 2023", «превысит рекорд 2023 года»: what is measured, not told.
LEVEL_BASE_RE = late(
    r"(?:\b(?:above|over|below|under|than|past|exceed\w*|surpass\w*|beat\w*|topp?\w*|outstrip\w*|outdo\w*|match\w*|repeat\w*)"
    r"|(?<!\w)(?:превы[сш]\w+|выше|ниже|больше|меньше|повтор\w+|перекр\w+|побь\w+|обно\w+))"
    r" (?:[\w'-]+ ){0,3}(?:high|record|peak|levels?|results?|figures?|indicators?|maximum|highs"
    r"|рекорд\w*|уров\w+|показател\w+|результат\w*|максимум\w*|итог\w*)"
    r"(?: (?:of|for|in|set in|reached in|за))? (?:the year )?$"
)
# "In 2020 it was seventh. In that year trade amounted to $5m": a sum of the whole year.
THAT_YEAR_RE = late(
    r"(?:(?:in|over|for|during) (?:that|the same) year\b|(?:в|за) (?:том|тот|этом|этот) (?:же )?год\w?(?!\w))"
    r"[^.;]{0,50}(?:\btrade|\bturnover|\bexports?|\bimports?|товарооборот|торговл|экспорт|импорт)"
)
# "Turnover fell last year": it is to be brought back to what it was the year before that.
RESTORES_RE = late(
    r"(?:\b(?:return|returning|back|restored?|recover|recovering) (?:\w+ ){0,2}to (?:the )?(?:levels? of )?"
    r"|\b(?:верну|возврат|возвращ|восстанов)\w* (?:[^\W\d]+ ){0,3}(?:уров|показател|объем)\w+ )$"
)
# "Last year they traded $5m. For comparison, in 2019 it was $3m": set beside the year before.
COMPARES_RE = late(
    r"(?:\bcomparison[,:]? (?:with |to )?|\b(?:a|the|one) year (?:earlier|before),? "
    r"|\bдля сравнения[,:]? |\bгод(?:ом)? (?:ранее|раньше|назад),? )(?:[^.;!?]|\.\d){0,40}$"
)
# "A year before, over the first 11 months of 2017": of the year behind the one told of.
YEAR_BEFORE_RE = late(
    r"(?:\b(?:a|the|one) year (?:earlier|before|ago)|(?<!\w)год(?:ом)? (?:ранее|раньше|назад)),? "
    r"(?:(?:over|in|for|during|за|в|во) )?(?:(?:the|first|same|those|перв\w+|эти|те же) ){0,2}$"
)
# "In 2023 the board met in Grodno, and a year later in Bryansk".
YEAR_LATER_RE = late(
    r", (?:and |but |while |а |и |но )?(?:exactly |just |уже |ровно )?"
    r"(?:(?:a|one) year (?:later|on|after)\b|(?:год(?:ом)? (?:спустя|позже|позднее)|через год)(?!\w))"
)
COMPARED_AFTER_RE = late(r"[^.;]{0,40}(?:\b(?:for|by way of|in) comparison\b|\bдля сравнения\b)")
LAST_YEAR_RE = late(
    r"\b(?:in |over )?last year\b[^.;]{0,30}(?:fell|drop|declin|decreas|down|shr[au]nk|slid|lost)"
    r"|(?:fell|dropp|declin|decreas|shr[au]nk|slid)\w*[^.;]{0,40} last year\b"
    r"|прошл\w+ году [^.;]{0,60}(?:сниз|упа|сократ|просе|уменьш)"
    r"|(?:сниз|упа|сократ|просе|уменьш)\w*[^.;]{0,40} прошл\w+ год",
    re.IGNORECASE,
)
# What goes on about what was told of: "At the end of 2023 it was $226 million".
ITSELF_RE = late(
    r"(?:however|but|and|then|yet|однако|но|затем)?,? ?"
    r"(?:it|they|this|(?:the|this) (?:figure|sum|amount|volume|indicator)"
    r"|он[аои]?|это(?:т показатель)?)\b"
)
# But «в 2021 г. – 5 млн» goes on.
CLAUSE_END_RE = late(
    r"(?:(?<!\bг)[.!?]|(?<=\bг)\.(?![ \u00a0][^А-ЯЁA-Z]))[\s”»\"]|\n\s*\n|(?:;|:(?![ \u00a0][$€\d]))\s"
)
# "Left to the officials, who are to meet in": a clause of its own.
COMING_CLAUSE_RE = late(r", (?:which|who|that|where|when|котор\w+|где|когда) [^,;]{0,60}$")
WORD_RE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
RANGE_AFTER_RE = late(r"\s?[-–—/]\s?(?:20)?[0-4]\d\b(?![-.]\d)")  # but "2019-12-13" is a day
RANGE_BEFORE_RE = late(r"(?:19|20)\d\d\s?[-–—/]\s?$")
# An agreement of that year is in force: "ties rest on the agreement signed in 2001".
SIGNED_RE = late(
    r"(?:\b(?:signed|concluded)(?: back)? in|(?<!\w)(?:подписанн|заключ[её]нн)\w{2,3}(?: еще)? в) $"
)
SUM_RE = late(
    r"[$€]\s?\d|\d\s?(?:%|percent|per cent|процент)"
    r"|\d\s?(?:thousand\s|million\s|тыс\.?\s|млн\s)?(?:tonn?e?s|units|pieces|тонн|единиц|штук|машин)"
    r"|\d\s?(?:m\b|mn|bn|bln|mln|million|billion|thousand|млн|млрд|миллион|миллиард|тыс)|usd|byn"
    r"|\d\s?(?:(?:us\s)?dollars|ro?ubles|euros|долл|руб|евро)"
    # "it fell by one third", «упал вдвое»
    r"|\bby (?:(?:an?|one|two|almost|nearly|over|about|more|than) ){0,3}"
    r"(?:half|third|quarter|fifth|tenth)s?\b"
    r"|\b(?:doubled|tripled|halved|twofold|threefold|(?:decreased|increased|fell|grew|rose|dropped) twice)\b"
    r"|(?<!\w)(?:на (?:треть|четверть|половину|пятую часть)|вдвое|втрое|в полтора раза|наполовину"
    r"|удвоил|утроил)"
)
# The page's place in its archive: a month and a year on lines of their own, or "Home » News » 2022".
BREADCRUMB_RE = late(
    rf"^[ \t]{{0,4}}(?:{_MONTH})\n{{1,2}}(20[0-4]\d)$"
    r"|[^\W\d] ?[»›→>/] ?(20[0-4]\d)(?= ?[»›→>/]|[ \t]{0,4}$)",
    re.I | re.M,
)
# "This was told in the ministry at the end of 2023": the results of the year.
TOLD_THEN_RE = late(
    r"(?:^|[–—-] )(?:this|it|that|such figures) (?:was|were) (?:told|reported|announced|said|stated)\b"
    r"[^.;#]{0,90} at the end of (?:the year )?#"
    r"|(?:^|[–—-] )(?:об этом|это) (?:сообщил|рассказал|заявил|объявил)\w*[^.;#]{0,90}"
    r" (?:в конце|под занавес) #"
)
# "At the end of 2021 Belarus became the second trading partner": by the results of that year.
RANKED_RE = late(
    r"\b(?:bec[ao]me|ranked|took|held|occupied|came|was|were|placed|moved|rose|risen|climbed|jumped|entered"
    r"|got|remained)\b[^.;]{0,60}"
    r"\b(?:(?:trad\w+|main|largest|key|biggest|leading) partners?|place|rank|first|second|third|fourth|fifth"
    r"|sixth|seventh|top)\b"
    r"|(?<!\w)(?:стал|вышл?|занял|занимал|держал|поднял|вошл?|входил|оказал|был|осталс)\w*[^.;]{0,60}"
    r"(?:партн[её]р|мест[оеау]|тройк|пят[её]рк|десятк)"
)
# "Belarus takes second place by the end of 2023": a rank that is held, and no plan.
RANKS_NOW_RE = late(
    r"\b(?:takes|occupies|holds|ranks|is) (?!to\b|set\b|due\b|going\b)[^.;]{0,40}"
    r"\b(?:place|rank|first|second|third|fourth|fifth|among)\b"
    r"|(?<!\w)(?:занимает|входит|находится|держит)(?!\w)[^.;]{0,40}(?:мест[оеау]|тройк|пят[её]рк|десятк)"
)
TOLD_PLAN_RE = late(TOLD_PLAN)
RUNS_UNTIL_RE = late(RUNS_UNTIL)
SPENT_RE = late(SPENT)
CLOSES_RE = late(CLOSES)
# "In 2015 trade fell by a half", "trade in 2015 decreased 2.5 times", «вырос в 1,5 раза».
_BY_PART = r"(?:by )?(?:more than |almost |nearly |about )?"
BY_RATE_RE = late(
    r"\s?(?:by (?:\d|a (?:third|quarter|half|fifth)|half)|на (?:\d|треть|четверть|половину)"
    r"|(?: ?(?:the |mutual |bilateral )*(?:trade|turnover|exports?|imports?) )?"
    r"(?:more than |almost |nearly )?"
    r"(?:(?:rose|grew|fell|dropped|decreased|increased|declined|shrank|climbed) "
    rf"{_BY_PART}(?:\d[\d.,]*[ -]?(?:times|fold|%|per ?cent)|half\b|a (?:third|quarter|half))"
    r"|doubled|tripled|halved)"
    r"|(?:(?:года? |году )?(?:товарооборот|оборот|торговля|экспорт|импорт) )?"
    r"(?:выросл?|увеличил|снизил|упал|сократил|уменьшил)\w* (?:почти |более чем )?"
    r"(?:в \d[\d.,]* раза?|вдвое|втрое|наполовину))"
)
# "Last year they traded $5m. It is a fifth more than in 2016."
GOES_ON_RE = late(r"(?:it|this|that|which)(?:'s| is| was| makes?)\b|это\b|что\b")
# A budget is passed for the year to come.
BUDGET_RE = late(
    r"\b(?:approv|adopt|endors|draft|pass)\w*\b[^.;]{0,40}\bbudget\b"
    r"|\b(?:утвер|принял|принят|одобр|проект)\w*[^.;]{0,40}\bбюджет"
)
# The year in which an anniversary is kept, and not the one it is counted from.
MARKED_RE = late(
    r"\b(?:(?:celebrat|mark|observ|commemorat|held|keep|kept|fall)\w*|which is|due|coming|отме[чт]\w+"
    r"|праздн\w+|состо[ия]\w+|будет|предсто\w+)\b"
)
FOR_RE = late(r"\b(?:for|за) $")
PERFECT_RE = late(  # but "BelTA has learned" tells of no year
    r"\b(?:(?<!belta )(?:have|has)(?!$| (?:learn|been (?:told|informed)|told|report|announced|informed))"
    r"|already|уже)\b"
)
EXACT_RE = late(f"{ANNIVERSARY}|{YEARS_AGO}|{YEARS_TURNED}")
THIS_CLAUSE_RE = late(
    r"\b(?:this year|current year|в этом году|в нынешнем году|в текущем году"
    r"|(?:этого|нынешнего|текущего) года)\b"
)
LAST_CLAUSE_RE = late(
    r"\b(?:last year|previous year|в прошлом году|прошлого года|прошлый год|в минувшем году)\b"
)
