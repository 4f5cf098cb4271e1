"""English words that open, measure and limit a period."""

from __future__ import annotations

BEFORE_AGO = (
    r"(?:^|[;:,(–—\"“«‘]|\band|\bbut|\byet|\bif|\bwhile|\bwhereas|\bthough|\bthat"
    r"|\b(?:million|billion|mln|bln|bn|m|dollars|ro?ubles)\.?) ?(?:as far back as |only |just |some "
    r"|about |even )?$"
)
LENGTHS = {"half": 6, "quarter": 3}
PERIOD_LEADS = (
    r"the|a|an|from|since|so|this|already|between|in|for|over|during|by|at|until|till|to|through|as|up"
    r"|those|these"
    r"|its|after|that|before|towards|per|every|each|within|across|of|just|only"
)
PERIOD_HEADS = (
    r"year|years|future|foreseeable|longer|not|same|corresponding|respective|similar|analogous|like"
    r"|comparable|equivalent|first|opening|initial|past|elapsed|last"
    r"|second|third|fourth|final|1st|2nd|3rd|4th|[ivx]+|half|h[12]|q[1-4]|one|two|three|four|five|six"
    r"|seven|eight|nine"
    r"|ten|eleven|twelve|whole|full|entire|calendar|outgoing|current|ongoing|running|previous|following|next|close|see"
    r"|finish|end"
    r"|currently|now|annually|yearly|recently|once|today|start|beginning|turn|new|far|rest|month"
    r"|months|couple|present"
    r"|preceding|prior|coming|upcoming|said|moment|medium|long|near|short|days|there|heyday|peak"
    r"|halfway|midway|decade|so|as|used|best|better|our|their|results?|totals|outcome"
)
PERIOD_CORE = (
    r"(?:19|20)\d\d|(?<!\w)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year|month|quarter|half"
    r"|[hq][1-4]"
    r"|[1-4][hq]|period|now|current|present|annually|moment|term|run|decade|next one"
    r"|(?<=the )next(?=[.;!,”\"]| (?:to|by|we|it|they|over|about|almost)\b)|(?:this|the current) one"
    r"|recent|once|future|these days|one day|today|so far|as yet|times? when|(?:best|better) times"
    r"|heyday|peak|one time|one point|used to|\d\.\d\d\."
)
PERIOD_BASE = (
    r"(?:(?<!\w)|(?=%))(?:(?<!later )than|behind|(?<=\d, )on|(?<=million, )on|(?<=billion, )on"
    r"|(?<=dollars, )on|(?<=rubles, )on|(?<=roubles, )on|(?<=percent, )on|compared (?:to|with)"
    r"|(?:in|by) comparison (?:to|with)|(?:on (?:a )?par|level|in line|even) with|similar to"
    r"|(?<=the )same as|against|versus|vs\.?|vis[ -][aà][ -]vis|relative to|in relation to"
    r"|(?:ratio|proportion) to|above|below|ahead of|exceeding|beyond"
    r"|short of|far (?:away )?from|a long way from"
    r"|(?:(?:exceed|surpass|outstripp|outperform|topp)ed|(?:exceed|surpass|outstrip|outperform|top)s"
    r"|topping|surpassing|outstripping)(?= (?:the|that|those|what)\b)|caught up with"
    r"|catch(?:es|ing)? up with|(?:match|equall?|repeat)(?:ed|s|es|ing)(?= (?:the|that|all|what)\b)"
    r"|(?:add|gain)(?:ed|ing|s) [^,;]{1,30} (?:to|on)"
    r"|(?:level|figure|volume|result|amount) (?:seen|observed|posted|recorded|registered|reported"
    r"|noted|shown)(?: in)?|level (?:of|in|for)|(?:%|per ?cent|percent|pct|up|down|higher|lower|more"
    r"|less|gain|rise|drop|increase|growth(?: rates?)?|times|half|fifth|third|quarter|again|advance|decline|fall)"
    r" (?:up |down |higher |lower )?(?:year[- ](?:on|over)[- ]year )?(?:on|over|from|to|of(?! (?:its|their) value)|against"
    r"|versus|compared (?:to"
    r"|with))(?<!\bup to)(?<!growth of)(?<!growth rate of)(?<!growth rates of)(?<!increase of)(?<!rise of)(?<!decline of)(?<!drop of)(?<!gain of)(?<!fall of)"
    r"(?<!first half of)(?<!second half of)(?<!first quarter of)(?<!second quarter of)"
    r"(?<!third quarter of)(?<!fourth quarter of)(?<!last quarter of)"
    r"|\b(?:to|at|up|reached|made) [\d.,]+ ?(?:%|per ?cent) of (?:its|their) value"
    r"|double|twice|times (?:the|that)|as much as|as high as|as large as|as in|again as"
    r"|\bas(?= a (?:year|month))|what (?:it|they) had been in|what (?:it|they) (?:was|were|had been)"
    r"|(?:times|twice|double|triple|half) what(?= (?:it|they|we|was|were|had|the)\b)"
    r"|(?<=\w )as(?= (?:it|they|we) (?:had|did)\b))"
    r"(?:,? (?:the|that|those|their|its|earned|made|there|spent|shipped|supplied|delivered|purchased|what (?:it|they) (?:was|were|had been)|in|for|during|within|by|at|end"
    r"|over|from|of|a|an|as|whole|last|this|same|they|we|it|did|had|sold|bought|exported|imported"
    r"|traded|period|months?|corresponding|respective|levels?|figures?|results?|volumes?|amounts?"
    r"|sums?|totals?"
    r"|indicators?|value|all|full|entire|had been sent|was|were|exports?|imports?|trade|turnover"
    r"|mutual|number|stretch|base|record|best|worst|peak|crisis|pre-crisis|pandemic|pre-pandemic|covid"
    r"|difficult|hard|tough|lean|bad|successful|troubled|year))*"
)
PERIOD_BASE_AFTER_NEEDS = (
    r"(?:of|above|below|to|than|against|on|over|from|exceeding|times"
    r"|(?:exceed|surpass|topp|outstripp|outperform)(?:ed|s|es)|topped|tops|beat"
    r"|(?:remain|stay|kept|keep|held|stood|hover|maintain|preserv)\w* (?:\w+ ){0,2}(?:at|near"
    r"|around)) (?:the )?$"
)
TOUCHING = (
    r"(?: (?:slump|fall|drop|decline|decrease|dip|plunge|contraction|reduction|downturn|growth|rise"
    r"|increase|jump|surge|gain|upturn|uptick|expansion|leap))?,? ?(?:in|for|during|over|by|of|on|at|seen in|back in)? ?(?:the )?| ?[(]"
)
WEAK_BASE = r"over(?: the)? *$"
RESULTS = (
    r"\b(?:gr[eo]w\w*|increas\w+|slow(?:ed|ing)|slipped|dynamics|rose|fell|declin\w+|record|sales"
    r"|results?|books?|figures?|tables?|statistics|numbers|outcome|data|report|ledger|trends?"
    r"|tendenc\w+|momentum|pace|situation|picture|upturn|downturn"
    r"|(?:first|second|third|fourth|fifth|main|largest|biggest|leading|key"
    r"|top)(?: [a-z]+){0,2} (?:partners?|suppliers?)|(?:place|position) among"
    r"|among (?:[a-z]+ ){0,3}(?:suppliers|importers|exporters|sellers|buyers)"
    # "In nine months the dairies earned $5m abroad"
    r"|(?:belarus(?:ians)?|country|republic|we|they|exporters|farmers|agrarians|producers|dairies|farms)"
    r" (?:have |has )?(?:earned|made|received) [^;:]{3,60} (?:abroad|(?:foreign|external|export|overseas) markets?)"
    r"|export (?:proceeds|revenues?|earnings|receipts))\b"
)
BACKGROUND = (
    r"\b(?:by|for) (?:way of )?comparison[,:] [^.;]{0,40}$"
    r"|\b(?:(?:had|they'd|it'd|we'd) (?:been|stood|reached|amounted|totall?ed|come|made|traded"
    r"|exceeded)|against|compare[sd] (?:to|with)|versus|up from"
    r"|down from) (?:(?!to |and |or |it |they |which |that |has |reached |amounted |made )\w+ ){0,3}?$"
    r"|\b(?:exceed|surpass|topp|outstripp|outdid|beat)\w* (?:last|the (?:previous|preceding)|its previous)"
    r" year's (?:\w+ ){0,2}$"
    r"|\bfrom (?:the |a |an |some |about |almost |nearly |over |more than |less than |just |only "
    r"|around |roughly |last |year's |this |mere |modest |previous |record )*$"
)
PLANNED_YEAR = (
    r"(?:prepar\w*|plan\w*|draft\w*|upcoming|next|similar) [^.;]{0,40}for $"
    r"|\bbudget(?: [^.;\d]{3,40})? for $"
    r"|\b(?:target|goal|aim|plan) of (?:(?!reached|achieved|met\b)[^.;,]){3,40} (?:in|for) $"
)
PERIOD_BASE_AFTER = r"(?:'s)? (?:level|figure|result|volume|value|base|indicator|numbers|mark|total)s?\b(?! of)|'s(?=[.;,)])"
PERIOD_DEADLINE = (
    r"\b(?:(?:deadline|target date|due date)(?: is| was| being|:| ?[–—-])|by|until|till|before|up to"
    r"|towards|(?:no|not) later than)(?: the (?:end|close) of)?(?: the)?(?: year)?"
)
PERIOD_SINCE = (
    r"\bsince(?: the)?(?: (?:beginning|start|end) of)?"
    # "the largest since 2014" where a machine put another word for "since"
    r"|\b(?:largest|highest|biggest|greatest|record|top|peak|maximum|best|most)\b[^.,;:\d]{0,24}"
    r" (?:given that|because|seeing that|from)"
)
