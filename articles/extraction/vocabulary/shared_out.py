"""Words that share a sum out behind it, Russia's part by name: what was told is of all the world.

Read in the coded text, where R stands for Russia and T for other countries.
"""

from __future__ import annotations

_HEDGE = (
    r"(?:about |over |almost |nearly |some |more than |just |only |around |practically |up to )*"
)
_RU_HEDGE = (
    r"(?:около |более |более чем |свыше |почти |примерно |только |всего |практически |до "
    r"|чуть (?:более |менее )?)*"
)
_SHARE = (
    r"(?:\d[\d.,]* ?(?:%|per ?cent|percent)|(?:an? |one |two |three )?(?:half|thirds?|quarters?"
    r"|fifths?|tenths?)|(?:the )?(?:lion's share|bulk|most|main part|largest part|greater part"
    r"|majority))"
)
_RU_SHARE = (
    r"(?:\d[\d.,]* ?(?:%|процент\w*)|(?:две |три |четыре )?(?:половин\w|трет[ьи]|четверт[ьи]|пят(?:ая"
    r"|ых))|(?:основн\w+|больш\w+|львин\w+|подавляющ\w+) (?:часть|доля|объем))"
)
# What a share is of, where it is of what has just been told.
_OF_IT = (
    r"(?: of (?:it|them|this|that|these|which|the (?:total|sum|amount|volume|figure|exports?|imports?"
    r"|deliveries|supplies|sales|shipments|purchases)"
    r"|all (?:exports?|imports?|deliveries|supplies|sales|shipments)))?"
)
_RU_OF_IT = (
    r"(?: (?:его|ее|их|из них|из нее|из него|(?:от )?(?:этого|этой|общего|всего) (?:объема|суммы"
    r"|экспорта|импорта|количества)|поставок|экспорта|импорта|продаж|отгрузок))?"
)
_SUM_ASIDE = r"(?:,? ?\(?[^.;()T]{0,30}\d(?:[^.;()T]|\.\d){0,24}?\)?,?)?"
_WENT = (
    r"(?:went|goes|go|fell|falls|fall|came|comes|come|comprised|was|were|is"
    r"|are)(?: (?:sold|shipped|supplied|delivered|exported|sent|bought|purchased|imported|taken"
    r"|accounted|made up))?"
)
_RU_WENT = (
    r"(?:приш|приход|отправ|постав|ушл|ушел|уход|ид[уе]т|пошл|ввез|ввоз|поступ|реализ|отгру|прода"
    r"|обеспеч|заним|занял|забр|закуп|купил|взял)\w*"
)
_PART_WORDS = (
    r"(?:of (?:which|it|this|that|them|these)|out of (?:which|it|this|that)|including|among them)"
)
_PART_OF = r"of (?:it|them|this|that|these|which|the (?:total|sum|amount))"
_RU_PART_WORDS = (
    r"(?:из (?:них|которых|этого(?: объема| количества)?|этой суммы|него|нее)|в том числе|в т\. ?ч\.?"
    r"|включая)"
)

# "Imports came to $9m: from Russia 5, from Peru 2.4": a list in which another country stands too.
_LISTED = (
    rf"(?:to|from|with) (?:the )?R+(?: federation)?,? ?[–—(-]? ?{_HEDGE}(?:us ?|usd ?)?[$€]?\d"
    r"(?:[^.;RPBM]|\.\d){0,40}? (?:to|from|with) (?:the )?T"
)
_RU_LISTED = rf"(?:в|из|с|со|на) R+,? ?[–—(-]? ?{_RU_HEDGE}[$€]?\d(?:[^.;RPBM]|\.\d){{0,40}}? (?:во?|из|со?|на) T"

# Behind the sum, in its own sentence or at the beginning of the next.
PART_WITH_SUM = {
    "en": (
        rf"{_HEDGE}(?:us ?|usd ?)?[$€]?\d[\d.,]*(?: ?[a-z]+)?(?: dollars"
        rf"| rubles)? {_PART_OF},?(?: (?:going|sold|shipped|supplied|delivered|exported|sent|bought"
        rf"|purchased|imported|coming|falling)| {_WENT})? (?:to|in|into|from|by|on) (?:the )?R"
        rf"|{_PART_WORDS},?(?: (?!exports?\b|imports?\b)[a-z]+){{0,3}} {_HEDGE}(?:us ?"
        rf"|usd ?)?[$€]?\d(?:[^.;T]|\.\d){{0,70}}? (?:to|in|into|from|by|on|with|for) (?:the )?R"
        rf"|{_PART_WORDS},? (?:to|in|into|from|by|with) (?:the )?R+,? ?[–—-]? ?(?:for |worth "
        rf"|at )?{_HEDGE}(?:us ?|usd ?)?[$€]?\d"
        rf"|(?:the )?(?:lion's share|bulk|most|main part|largest part|greater part"
        rf"|majority){_OF_IT}{_SUM_ASIDE} {_WENT} (?:to|in|into|from|by|on|for by|for) (?:the )?R"
        rf"|{_LISTED}"
    ),
    "ru": (
        rf"{_RU_LISTED}|"
        rf"{_RU_HEDGE}\d[\d,]*(?: ?(?:тыс|млн|млрд|миллион\w*|миллиард\w*)\.?)?(?: долларов"
        rf"| рублей)? из (?:них|которых|этого|этой суммы)(?: ?[–—-])?(?: {_RU_WENT})? (?:в|из"
        rf"|на) (?:долю )?R"
        rf"|{_RU_PART_WORDS},? (?:[–—-] )?(?:на |в |из |с )?(?:(?:сумму|долю) )?(?:в |из "
        rf"|с )?{_RU_HEDGE}\d(?:[^.;T]|\.\d){{0,40}}? (?:в|из|на|с|у)(?: долю| рынок)? R"
        rf"|{_RU_PART_WORDS},? (?:[–—-] )?(?:в|из|с|по|на|на рынок"
        rf"|на долю) R+(?: (?:федерац|рын)\w+)? ?[–—-]? ?(?:[^\W\d]+ ){{0,2}}(?:на "
        rf"|в )?(?:сумму )?{_RU_HEDGE}\d"
        rf"|(?:основн\w+|больш\w+|львин\w+) (?:часть|доля|объем){_RU_OF_IT}{_SUM_ASIDE} {_RU_WENT} (?:в|из"
        rf"|на)(?: долю| рынок)? R"
    ),
}
# "Exports came to $29 billion: $13 billion to Russia, $5 billion to the EU".
BARE_PART = {
    "en": rf"{_HEDGE}(?:us ?|usd ?)?[$€]\d[\d.,]*(?: ?[a-z]+)?(?: dollars)?(?: worth)?"
    r"(?: (?:going|went|sold|shipped|supplied|delivered|exported|sent|bought|purchased|imported|coming))?"
    r" (?:(?:to|from)|(?:fell|falls|falling) on) (?:the )?R",
    "ru": rf"{_RU_HEDGE}[$€]?\d[\d,]*(?: ?(?:тыс|млн|млрд|миллион\w*|миллиард\w*)\.?)(?: долларов| рублей)?"
    rf"(?: ?[–—-])?(?: {_RU_WENT})? (?:(?:в|из)|на(?: долю)?) R",
}
# A share of what has just been told; that of a whole which has a name says nothing.
SHARE_BEHIND = {
    "en": (
        rf"{_HEDGE}{_SHARE}{_OF_IT}{_SUM_ASIDE} {_WENT} (?:to|in|into|from|by|on|for by|for) (?:the )?R"
        rf"|R+(?: federation| market| buyers| consumers| customers| partners)?(?:, (?:which|that))?"
        rf" (?:account(?:s|ed|ing) for|to (?:take|account for|absorb|buy)|represent(?:s|ed)"
        rf"|took|takes|absorb(?:s|ed)|received|receives|consumed|bought|supplied|has|had|makes up"
        rf"|made up) {_HEDGE}{_SHARE}(?:{_OF_IT})(?=[.,;)]| and\b|$)"
        rf"|(?:the )?(?:R+'?s? (?:market'?s? )?share|share of (?:the )?R+(?: market)?)(?: in (?:it|this"
        rf"|them))? (?:was|is|made|made up|exceed\w*|reached|stood at|came to|amounted to|totalled"
        rf"|[–—-]) {_HEDGE}{_SHARE}(?! of (?!it\b|them\b|this\b))"
    ),
    "ru": (
        rf"{_RU_HEDGE}{_RU_SHARE}{_RU_OF_IT}{_SUM_ASIDE} (?:[–—-] )?(?:{_RU_WENT} )?(?:в|из|на)(?: долю"
        rf"| рынок)? R"
        rf"|на (?:долю )?R+(?: федерац\w+"
        rf"| рын\w+)? (?:из них )?{_RU_WENT} {_RU_HEDGE}{_RU_SHARE}{_RU_OF_IT}(?=[.,;)]| и\b|$)"
        rf"|R+(?: федерац\w+)?(?: рынок| покупатели| потребители)? (?:забра|купил|закупил|заня|взял|получил"
        rf"|приобрел|принял|обеспечил|потреб|поглот)\w* {_RU_HEDGE}{_RU_SHARE}{_RU_OF_IT}(?=[.,;)]| и\b|$)"
        rf"|доля R+(?: федерац\w+)?(?: рынка)?(?: в (?:нем|них|ней|этом объеме|этой сумме))? ?(?:[–—-]"
        rf"|состав\w+|превы\w+|достиг\w+|равна) {_RU_HEDGE}{_RU_SHARE}"
    ),
}
# "Of the $9m of dairy exports, Russia took $8m": before the whole, and what follows it.
OF_WHOLE = {
    "en": r"(?:out )?of (?!(?:it|them|which)\b|(?:this|that|these|those),? (?:(?:about|almost|over|nearly"
    r"|more than|us|usd) ?)*[$€]?$)(?:the |all |these )?(?:[a-z]+ ){0,5}?(?:about |almost |over "
    r"|nearly |more than )?(?:us ?|usd ?)?[$€]?",
    "ru": r"из (?!(?:них|него|нее|этого|этой суммы|которых)(?!\w))(?:[^\W\d]+ ){0,4}?(?:около |почти |более "
    r"|свыше )?[$€]?",
}
PART_OF_WHOLE = (
    r"(?:[^.;T]|\.\d){0,140}?[ ,](?:R+(?:[^.;T]|\.\d){0,40}?\d|[$€]?\d(?:[^.;T]|\.\d){0,60}?R)"
)
# Belarus' part, in a text of a region of Russia: the whole is that region's trade with more than Belarus.
_IT = r"(?:it|them|this|that|these|(?:this|that|the) (?:total|sum|amount|volume|figure|turnover|trade))"
_RU_IT = (
    r"(?:(?:от )?(?:этого|этой|указанного|указанной|данной|общей|общего) (?:объема|суммы|оборота"
    r"|товарооборота|торговли)|из (?:них|него|нее|этого)|его|ее)"
)
_RU_PARTS = (
    rf"(?:{_RU_SHARE}|(?:две|три|четыре|пять|шесть|семь|восемь|девять) (?:пятых|десятых|третьих))"
)
_PARTS = rf"(?:{_SHARE}|(?:two|three|four|five|six|seven|eight|nine) (?:fifths|tenths|thirds))"
HOME_PART = {
    "en": (
        rf"(?:{_HEDGE}(?:{_PARTS}|(?:us ?)?[$€]?\d[^.;,T]{{0,20}}(?:\.\d[^.;,T]{{0,20}})?) of {_IT}"
        rf"|of (?:which|it|this|that),? {_HEDGE}(?:{_PARTS}"
        rf"|(?:us ?)?[$€]?\d[^.;,T]{{0,20}}(?:\.\d[^.;,T]{{0,20}})?))"
        rf"{_SUM_ASIDE} (?:{_WENT} )?(?:to|with|on|by|for by|from) (?:the )?(?:republic of )?B"
        rf"|B+ (?:account(?:s|ed|ing) for|took|takes|makes up|made up|had|has|provides"
        rf"|provided) {_HEDGE}{_PARTS} of {_IT}"
        rf"|{_PART_WORDS},? (?:to|with|from) (?:the )?(?:republic of )?B+,? ?[–—-]? ?{_HEDGE}(?:us ?"
        rf"|usd ?)?[$€]?\d"
        rf"|including {_HEDGE}(?:us ?|usd ?)?[$€]?\d[^.;,T]{{0,20}}(?:\.\d[^.;,T]{{0,20}})? (?:to|with"
        rf"|from) (?:the )?(?:republic of )?B"
    ),
    "ru": (
        rf"(?:{_RU_HEDGE}(?:{_RU_PARTS}|\d[^.;T]{{0,24}}?) {_RU_IT}"
        rf"|{_RU_PART_WORDS},? {_RU_HEDGE}(?:{_RU_PARTS}|\d[^.;T]{{0,24}}?))"
        rf"{_SUM_ASIDE} (?:[–—-] )?(?:{_RU_WENT} )?(?:в|из|на|с|у)(?: долю| рынок)? (?:республик\w )?B"
        rf"|на (?:долю )?(?:республики )?B+ {_RU_WENT} {_RU_HEDGE}{_RU_PARTS} {_RU_IT}"
        rf"|{_RU_PART_WORDS},? (?:[–—-] )?(?:в|из|с|по|на|на рынок"
        rf"|на долю) (?:республик\w )?B+(?: рын\w+)? ?[–—-]? ?(?:на |в |до )?(?:сумму )?{_RU_HEDGE}\d"
    ),
}
