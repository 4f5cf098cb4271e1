"""Words that give Russia its part of what all the world bought or sold, in both languages."""

from __future__ import annotations

# Read in the coded text, where R stands for Russia.
SHARE_OF = (
    r"\bна (?:долю )?R+(?: (?:рын\w+|федерац\w+))? (?:[^\W\d]+ ){0,2}(?:пришл|приход)\w+"
    r"|\bR+(?: федерац\w+)? (?:[^\W\d]+ ){0,4}(?:рын\w+|покупател\w+|импортер\w+|потребител\w+"
    r"|партнер\w*)\b[^.;\d]{0,25}[:–—(]"
    r"|\b(?:рынок|рынком|покупатель|покупателем|импортер|импортером|потребитель"
    r"|потребителем)\b(?:[^.;\d]{0,12}[–—-]| остается| остался| была?| стала?) R+"
    r"|\b(?:доля|часть) R+ "
    r"|\bR+ accounted for\b|\bR+'s? share\b"
    r"|\bR+ (?:is|was|remains|remained|stays|stayed) [^.;\d]{0,30}(?:market|buyer|customer|destination"
    r"|importer|partner)\b[^.;\d]{0,25}[:–—(,]"
    r"|\b(?:market|buyer|customer|destination|importer) (?:is|was|remains|remained) R+\b"
)
ABROAD = (
    r"\b(?:за рубеж(?:ом)?|за границ[уей]{1,2}|на внешни[ех] рынк\w+"
    r"|на экспорт(?! (?:в|во|из|на|за|это|приш)\b)|в \d+ стран\w*|abroad|overseas|to \d+ countries"
    r"|(?:on|to) foreign markets)\b"
)
# "It is 76% of all the exports, which came to $5m": told only to show how large the part is.
SHARE_OF_ALL = (
    r"(?:%|per ?cent|half|thirds?|quarters?|share|part|bulk) of (?:all"
    r"|the (?:total|overall|entire|whole|country's))\b[^.;]*$"
    r"|(?:%|процент\w*|половин\w+|трет[ьи]|четверт\w+|част[ьи]|дол[яюи]) (?:от )?(?:всего|общего"
    r"|совокупного|всех)(?!\w)[^.;]*$"
)
# "The share of Belarus in the foreign trade of Tula Oblast made 45% ($1.2 billion)": its part.
SHARE_WITH_SUM = (
    r"(?:(?:share|specific (?:weight|gravity)) of (?:the )?[BR]+|[BR]+(?:'s?)? share"
    # "Russia is the chief partner of the region: its specific weight in its turnover is 58%, or $4m"
    r"|[BR]+[^.;()T]{0,80}?(?:\bits (?:share|specific (?:weight|gravity))\b|\b[ие][ех] (?:доля|удельный вес)(?!\w))"
    r"|удельный вес [BR]+"
    r"|[BR]+ (?:account\w*|took|takes|bought|buys|received|absorbed|absorbs)|дол[яи] [BR]+"
    r"|[BR]+ обеспеч\w+"
    r"|на (?:долю )?[BR]+ (?:долю )?(?:\w+ ){0,4}?(?:пришл|приход)\w+)"
    r"(?:[^.;()]|\.(?=\d)){0,120}(?:\d ?(?:%|per ?cent|процент\w*)"
    r"|\b(?:half|third|quarter|fifth|половин\w|трет[ьи]|четверт[ьи])\b)"
    r"(?: ?\(|[^.;()T]{0,70}?(?:,? (?:or|или|то есть|that is)| ?[–—-]) )"
    r"(?:or |или |это )?(?:about |over |almost |nearly |около |более |почти )?(?:us ?|usd ?)?[$€]?$"
)
_HEDGES_RU = r"(?:(?:больше|более|чем|почти|около|свыше|чуть|не менее|примерно|за) )*"
_PARTS_RU = r"(?:половин|трет[ьи]|четверт[ьи]|две трети|три четверти|\d[\d,]* ?(?:%|процент))"
_HEDGES_EN = r"(?:(?:over|more than|almost|nearly|about|some|around|just over|a|one|two|three) )*"
_PARTS_EN = r"(?:half|thirds?|quarters?|fifths?|\d[\d.]* ?(?:%|per ?cent))"
# "Exports grew by 21%, with Russia's share at 54%": what grew was sold to everybody.
SHARE_BEHIND = (
    r"\)?(?: [^.;,()\dBMRP]{1,40})?,? (?:with |while |and |where |при этом |причем |а |и )?(?:the )?"
    r"(?:R+(?:'s?)? share|share of (?:the )?R+|(?:доля|удельный вес) R+)"
    r"(?! (?:in|of|в|во) (?:the |this |these |эт|наш))\b"
    # «экспорт на $1,4 млрд, на Россию – больше половины», "$1.4 billion, more than half to Russia"
    r"|[,:;.]? (?:из (?:них|которых|этого),? )?(?:(?:при этом|причем) )?(?:на"
    r"|в) (?:долю )?R+(?: \w+)?(?: ?[–—-])? "
    rf"{_HEDGES_RU}{_PARTS_RU}"
    rf"|[,:;] (?:из (?:них|которых),? )?{_HEDGES_RU}{_PARTS_RU}[^.;,\d]{{0,24}} (?:в|на) R"
    rf"|[,:;] (?:with |and )?{_HEDGES_EN}{_PARTS_EN}[^.;,\d]{{0,24}} (?:to|in) R"
)
# "Most of the increase in exports went to Russia", in coded text: all the world's is gone on about.
MOST_WENT = (
    r"(?:\b(?:most|much|bulk|half|part) of (?:the |this |that |its )?(?:increase|growth|rise|gain|rebound)\b"
    r"|(?<!\w)(?:основн\w+|больш\w+|главн\w+|весь) (?:объем |част\w+ )?прирост\w*)[^.;]*[.;]"
)
# "Russia accounts for half of Belarus' total trade ($63 billion)": the sum is of all of it.
PART_OF_ALL = (
    r"(?:%|per ?cent|half|thirds?|quarters?|share|part) of"
    r" (?:(?:the|all|its|our|(?:country|republic|region|oblast)'s|[BM]+(?:'s?)?) )*"
    r"(?:total|overall|foreign|entire|external|all) (?:[a-zBM]+ ){0,2}(?:trade|turnover|exports?|imports?)"
    r"[^.;()\d$]{0,30} ?\((?:about |over |almost |nearly )?(?:us ?|usd ?)?$"
    # "Or 54% of the total of $9m", «или 54% от общего объема в 9 млн»: of all the imports.
    r"|(?:%|per ?cent|half|thirds?|quarters?) of (?:(?:the|all|its|our) )*(?:total|overall|whole)"
    r"(?: (?:amount|volume|value|sum|figure|exports?|imports?|trade|turnover))?(?: of| –|,|:)?"
    r" \(?(?:about |over |almost |nearly )?(?:us ?|usd ?)?$"
    # "40% of the region's foreign trade, which reached $9m", «40% внешней торговли, которая достигла»
    r"|(?:%|per ?cent|half|thirds?|quarters?) of"
    r" (?:(?:the|all|its|our|(?:country|republic|region|oblast)'s|[BM]+(?:'s?)?) )*"
    r"(?:total |overall |foreign |entire |external |all )+(?:[a-zBM]+ ){0,2}?(?:trade|turnover|exports?|imports?)"
    r"[^.;()\d$]{0,30}, (?:which|and that) (?:has |itself |in turn ){0,2}"
    r"(?:reached|amounted to|came to|made(?: up)?|totall?ed|was|is|stood at|exceeded)"
    r" (?:about |over |almost |nearly )?(?:us ?|usd ?)?[$€]?$"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]) (?:от )?"
    r"(?:(?:общ|вс|внешн|внешнеторгов)(?:его|ей|ого) ){1,2}(?:[а-я]+ )?(?:экспорта|импорта|торговли|(?:товаро)?оборота)"
    r"[^.;()\d$]{0,30}, (?:котор\w+|а (?:весь |сам )?(?:он|она)(?: сама?)?) "
    r"(?:составил|достиг|превысил|равнял)\w* (?:около |более |почти |свыше )?$"
    r"|(?:%|процент\w*|половин\w|трет[ьи]|четверт[ьи]) (?:от )?(?:общ(?:его|ей)|всего|всей)"
    r" (?:объема|суммы|величины|экспорта|импорта|(?:товаро)?оборота|торговли)(?: в| на)?"
    r" \(?(?:около |более |почти |свыше )?$"
    r"|(?:или|то есть|что составляет|это|[–—-]) (?:почти |около |более )?[\d.,]+ ?(?:%|процент\w*)"
    r" (?:[BM]+ )?"
    r"(?:вс(?:его|ей)|общ(?:его|ей)|совокупн(?:ого|ой)|внешн(?:его|ей)) (?:[а-я]+ ){0,2}"
    r"(?:экспорта|импорта|торговли|(?:товаро)?оборота)[^.;()\d$]{0,30} ?\((?:около |более |почти |свыше )?$"
)
