"""English words of time: months, years relative to the writing, what opens, measures and limits a period."""

from __future__ import annotations

MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "opening": 1,
    "final": -1,
    "last": -1,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}
RELATIVE_YEARS = {
    "this year": "this",
    "the current year": "this",
    "current year": "this",
    "the present year": "this",
    "the outgoing year": "this",
    "outgoing year": "this",
    "this past year": "last",
    "last year": "last",
    "last year's": "last",
    "this year's": "this",
    "the past year": "last",
    "the year just past": "last",
    "the previous year": "previous",
    "previous year": "previous",
    "the preceding year": "previous",
    "the year before": "prior",
    "a year before": "prior",
    "a year earlier": "prior",
    "a year ago": "prior",
    "one year earlier": "prior",
    "the year earlier": "prior",
    "twelve months earlier": "prior",
    "twelve months before": "prior",
    "the prior year": "previous",
    "the previous year's": "previous",
    "the year previous": "prior",
    "one year before": "prior",
    "the year before last": "before_last",
    "next year": "next",
    "the coming year": "next",
    "the year ahead": "next",
    "next year's": "next",
    "the upcoming year": "next",
    "the following year": "next_prior",
    "following year": "next_prior",
    "the year after": "next_prior",
    "a year later": "next_prior",
    "one year later": "next_prior",
    "a year on": "next_prior",
    "the next year": "next_prior",
    "the same year": "same",
    "that year": "same",
    "that same year": "same",
    "the said year": "same",
}
# Looked for behind months, not written with each; "in May (a year ago $5m)" tells of another year.
OF_YEAR = (
    r"(?!(?:,| [\[(]|, [\[(]) ?(?:(?:a|one|the|twelve) (?:year|months) (?:ago|earlier|before|previous|later|after)\b"
    r"|(?:in )?last year(?:,| ?[-–—:]| (?:it|this|they|the)\b)))"
    r",? [\[(]?(?:of |in |since the (?:start|beginning) of )?{YR}"
)
PERIODS = (
    (
        "as_of",
        r"as (?:of|at|on) (?:the )?(?:(?P<d>\d{1,2})(?:-?(?:st|nd|rd|th))?(?: of)? (?P<m1>{M})|(?P<m2>{M}) (?P<d2>\d{1,2})(?:-?(?:st|nd|rd|th))?)(?:,? (?P<year>{Y}))?",
    ),
    # "From 1 January to 30 September 2020", "from January 1 through September 30": whole months.
    (
        "months",
        r"(?:from|between) (?:the )?1(?:st)?(?: of)? (?P<m1>{M})(?: to| through| until| till| and| ?[-–—]) (?:the )?(?:2[89]|3[01])(?:st|th)?(?: of)? (?P<m2>{M})(?: inclusive)?{OF_YEAR}",
    ),
    (
        "months",
        r"(?:from|between) (?P<m1>{M}) 1(?:st)?(?: to| through| until| till| and| ?[-–—]) (?P<m2>{M}) (?:2[89]|3[01])(?:st|th)?(?!\d)(?: inclusive)?{OF_YEAR}",
    ),
    # A day of the calendar is no period.
    ("date", r"\d{1,2}(?:-?(?:st|nd|rd|th))?(?: of)? {M}(?:,? {Y})?"),
    (
        "date",
        r"{M} \d{1,2}(?:-?(?:st|nd|rd|th))?(?!\d| ?[-–] ?{M})(?:,? {Y})?(?! ?(?:million|billion|percent))",
    ),
    ("date", r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|{Y}-\d\d-\d\d"),
    ("to_date", r"(?:since|from) (?:the )?(?:start|beginning|turn) of (?:the year|{YR})"),
    (
        "to_date",
        r"since (?:the )?new year|since january(?! {Y})|so far in {YR}|so far this year|(?:this )?year[- ]to[- ]date|(?:already )?this year so far",
    ),
    (
        "ending",
        r"(?:(?:in|for|over|during) )?(?:the |a )?(?:(?:full )?year|(?:past |last |latest )?(?:12|twelve) months) (?:(?:that |which )?end(?:ing|ed|s)|through|to|up to)(?: (?:in|with))?(?: the end of)? (?P<m1>{M})(?: \d{1,2})?,? (?P<year>{Y})",
    ),
    (
        "months",
        r"(?:between |from |in |for |of |over |during )?(?P<m1>{M})(?: ?[-–—/] ?| to | through | until | till | up to | and )(?P<m2>{M})(?: inclusive| period)?{OF_YEAR}",
    ),
    (
        "until",
        r"(?:by|at|until|till|to|through|as of|up to) (?:the )?(?:end|close) of (?P<m1>{M}){OF_YEAR}",
    ),
    (
        "same",
        r"(?:the |those |these )?(?:same|corresponding|respective|similar|analogous|like|comparable|equivalent) (?:(?:first )?(?P<n>{N}) )?(?P<unit>period|months?|quarter|half(?:[- ]year)?|stretch|time(?! zone)|span|term)(?: (?:of |in |for )?{YR})?",
    ),
    ("same", r"(?:those|these) (?:(?P<n>{N}) )?months(?: of {YR})?"),
    ("same", r"(?:in|for|over|during|with) (?:those|that) of {YR}"),
    (
        "count",
        r"(?:(?:the|a|its|over|for|in|after|during) )?(?:first |opening |initial |past |elapsed )?(?P<n>{N})[ -]months?(?:'s?)?(?: period| (?:of|since the (?:start|beginning) of) the year| to (?:the )?end of {M})?{OF_YEAR}",
    ),
    (
        "half",
        r"(?:the )?(?P<o>first|second|1st|2nd|opening|i|ii|[12])[ -]half(?:[ -]?year)?(?: of the year)?{OF_YEAR}",
    ),
    ("half", r"(?:the )?half[- ]year{OF_YEAR}"),
    (
        "half",
        r"(?:(?:the|in|for|over) )?half (?:a|of the) year(?! (?:ago|earlier|later|before|and))",
    ),
    ("half", r"h(?P<o>[12])(?:,? ?(?:of |in )?{YR})?"),
    ("back", r"(?:in |over |during )?(?:last|the past) (?P<unit>month|quarter)(?! of)"),
    (
        "quarters",
        r"(?:(?:for|in|over|during|after|of|through) )?(?:the )?(?:first )?(?P<n>two|three|2|3) quarters (?:of )?(?:the year|{YR})",
    ),
    (
        "quarters",
        r"(?:(?:for|in|over|during|after|of|through) (?:the )?(?:first )?|the first |first )(?P<n>two|three|2|3) quarters",
    ),
    (
        "quarter",
        r"(?:the )?(?P<o>{O})[ -]quarter(?: of the year)?{OF_YEAR}",
    ),
    ("quarter", r"q(?P<o>[1-4])(?:,? ?(?:of |in )?{YR})?"),
    ("quarter", r"(?P<o>[1-4])q(?:,? ?(?:of |in )?{YR})?"),
    (
        "years",
        r"(?:from |between )?(?P<y1>{Y})(?: ?[-–—/] ?| to | through | and (?=(?:19|20)\d\d))(?P<y2>{Y}|\d\d(?! ?(?:billion|million|thousand|mln|bln|bn|m\b|per ?cent|%|[.,]\d|\d{3}\b)))",
    ),
    (
        "past",
        r"(?:over |in |for |during |within |across )?the (?:past|last|previous) (?P<n>{N}) years",
    ),
    (
        "none",
        r"(?:in|within|over|for|during) (?:the )?(?:next |coming |nearest )?(?:(?:a )?year or two|{N}(?: or | to |[-–]){N} years)(?! ago| old)",
    ),
    ("ahead", r"(?:in|within) (?P<n>{N}|a couple of) years(?:'? time| from now)"),
    (
        "ahead_if",
        r"(?:(?:in|within) (?:the (?:space|course) of )?|for (?:the )?(?:next |coming |nearest ))(?P<n>{N}) years(?! old)",
    ),
    ("since", r"(?:in|over|within|during|for|across) (?:just |only )?{N} years(?! old)"),
    (
        "month",
        r"(?:in|for|of|during|the month of) (?:the month of )?(?P<m1>{M})(?! \d{1,2}\b)(?: alone)?{OF_YEAR}",
    ),
    ("month", r"(?P<m1>{M}),? (?:of )?{YR}"),
    # "July alone saw", "July exports reached"; "may" and "march" are verbs too.
    (
        "month",
        r"(?:(?<![a-z] )|(?<=and )|(?<=but )|(?<=while ))(?<!\d )(?P<m1>(?!(?:may|march) (?:trade|add|yield|bring)\b){M})(?= alone\b| (?:saw|brought|gave|added|showed|yielded|earned|made|proved)\b|(?<!may) (?:looks?|looked|began|started|opened|turned|was|is|has|had|promises|suggests|continued|became|ended|closed|marked|witnessed|went)\b|(?:'s)? (?:exports|imports|trade|turnover|deliveries|shipments|sales|purchases)\b)(?: alone)?",
    ),
    # a row of months: "January – $5 million, February – $6 million"
    ("month", r"(?P<m1>{M})(?= ?[–—:-] ?(?:usd ?)?[$€\d])"),
    (
        "next",
        r"(?:for|in) the next one(?= |,)|(?:in |by )?the next(?=[.;!”\"]|,? (?:to|by|we|it|they|over|about|almost)\b)",
    ),
    ("month", r"(?:this|last) (?!may\b)(?P<m1>{M})(?! \d{1,2}\b| ?[-–—])(?: alone)?"),
    (
        "first_month",
        r"(?:in )?(?:the )?(?:opening|first) month(?: of (?:the year|{YR})|(?! (?:of|when|after|since|in which)\b))",
    ),
    (
        "year",
        r"(?:(?:the )?(?:whole|full|entire|calendar) (?:year )?(?:of )?)?(?:the )?(?:year )?{YR}(?:(?<=[a-z])|(?! ?(?:tonn|buses|people|tractors|dollars|million|billion|companies|enterprises|km|kilomet|places|pupils))|(?<=in 20[12]\d)(?= ?(?:companies|enterprises)))",
    ),
    (
        "year_end",
        r"(?:by|following|upon|on) (?:the )?(?:results?|totals|outcome) of (?:the |this |the current )?year(?! \d)",
    ),
    (
        "this",
        r"(?:by |at |until |till |before )?(?:the )?year(?:'s)?[- ]end|(?:by |at |until |till |before |towards )(?:the )?(?:end|close) of (?:(?:the|this|the current) )?year(?! \d)|(?:for|over|during|in) the (?:whole|rest|full) of (?:the|this|the current) year(?! \d)|before the (?:current )?year (?:is (?:out|over)|ends|closes|runs out)|(?:for |over )?the (?:full |whole |entire )?year(?: as a whole)?(?= (?:as a whole|will|is|the plan))|for the year(?=\?)|close the year|see the year out|finish the year|end the year|wind up the year|round off the year|close out the year",
    ),
    (
        "this",
        r"(?:by|before|until|till|towards) (?:late )?(?:december|(?:the )?new year)(?!,? (?:\d|last|this|next))",
    ),
    (
        "whole_year",
        r"(?:for|over|during|in) the (?:whole|full|entire) year(?: as a whole)?(?! of)",
    ),
    # "Last year gave us $5m, and this one will bring seven".
    (
        "this",
        r"(?:(?<=, )|(?<=and )|(?<=but )|(?<=; ))(?:in )?(?:this|the current) one(?= (?:will|is|should|may|we|has|looks|promises|could|can|it|already)\b)",
    ),
    (
        "ago",
        r"(?:(?P<n>{N}) years|a decade) (?P<word>ago|back|earlier|before|previously)(?! (?:we|they)\b(?! (?:traded|sold|exported|exchanged|bought|imported|crossed|passed|exceeded|surpassed|topped|overstepped)))",
    ),
    (
        "none",
        r"(?:{N} years|a decade) ago(?=,? (?:we|they) (?:only |barely |hardly |just )?(?:had|were|got|made|dream\w+)\b)|at present|currently|now(?!adays)|at the moment|annually|(?:a|per|every|each) year|yearly|for now|(?:so far|as yet)(?! this| in)(?=,? (?:[a-z']+ ){1,6}(?:(?:do|does)(?: not|n't)|(?:is|are) (?:only |just |merely |about |worth )?[$€\d]|(?:amount|stand|come|total|remain)s?\b))|(?:in|over) the (?:medium|long|near|short|longer)[ -](?:term|run)|(?:in|over) the years to come|in (?:the )?(?:near |foreseeable |not[- ]too[- ]distant )?future|there (?:was a|were) times? when|(?:at|in) (?:(?:its|their) (?:peak|heyday)|one time|one point)|in (?:the |its |their |our )?(?:best|better) (?:years|times)|used to(?= (?:be|stand|exceed|amount)\b)|in the (?:coming|next|near) (?:{N} )?(?:years|future)|these days|recently|(?<!only )(?<!at )(?<!than )once(?! again| more)|one day|today(?= (?:it|the|we|this|our|that|trade|turnover)\b)",
    ),
)
BEFORE_AGO = r"(?:^|[;:,(–—\"“«‘]|\band|\bbut|\byet|\bif|\bwhile|\bwhereas|\bthough|\bthat|\b(?:million|billion|mln|bln|bn|m|dollars|ro?ubles)\.?) ?(?:as far back as |only |just |some |about |even )?$"
LENGTHS = {"half": 6, "quarter": 3}
PERIOD_LEADS = (
    r"the|a|an|from|since|so|this|already|between|in|for|over|during|by|at|until|till|to|through|as|up|those|these"
    r"|its|after|that|before|towards|per|every|each|within|across|of|just|only"
)
PERIOD_HEADS = (
    r"year|years|future|foreseeable|longer|not|same|corresponding|respective|similar|analogous|like|comparable|equivalent|first|opening|initial|past|elapsed|last"
    r"|second|third|fourth|final|1st|2nd|3rd|4th|[ivx]+|half|h[12]|q[1-4]|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|whole|full|entire|calendar|outgoing|current|previous|following|next|close|see|finish|end"
    r"|currently|now|annually|yearly|recently|once|today|start|beginning|turn|new|far|rest|month|months|couple|present"
    r"|preceding|prior|coming|upcoming|said|moment|medium|long|near|short|days|there|heyday|peak|decade|so|as|used|best|better|our|their|results?|totals|outcome"
)
PERIOD_CORE = (
    r"(?:19|20)\d\d|(?<!\w)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year|month|quarter|half|[hq][1-4]"
    r"|[1-4][hq]|period|now|current|present|annually|moment|term|run|decade|next one|(?<=the )next(?=[.;!,”\"]| (?:to|by|we|it|they|over|about|almost)\b)|(?:this|the current) one|recent|once|future|these days|one day|today|so far|as yet|times? when|(?:best|better) times|heyday|peak|one time|one point|used to|\d\.\d\d\."
)
PERIOD_BASE = (
    r"(?:(?<!\w)|(?=%))(?:(?<!later )than|behind|(?<=\d, )on|(?<=million, )on|(?<=billion, )on|(?<=dollars, )on|(?<=rubles, )on|(?<=roubles, )on|(?<=percent, )on|compared (?:to|with)|(?:in|by) comparison (?:to|with)|(?:on (?:a )?par|level|in line|even) with|similar to|(?<=the )same as|against|versus|vs\.?|vis[ -][aà][ -]vis|relative to|in relation to|(?:ratio|proportion) to|above|below|ahead of|exceeding|beyond"
    r"|short of|far (?:away )?from|a long way from|(?:(?:exceed|surpass|outstripp|outperform|topp)ed|(?:exceed|surpass|outstrip|outperform|top)s|topping|surpassing|outstripping)(?= (?:the|that|those|what)\b)|caught up with|catch(?:es|ing)? up with|(?:match|equall?|repeat)(?:ed|s|es|ing)(?= (?:the|that|all|what)\b)|(?:add|gain)(?:ed|ing|s) [^,;]{1,30} (?:to|on)|(?:level|figure|volume|result|amount) (?:seen|observed|posted|recorded|registered|reported|noted|shown)(?: in)?|level (?:of|in|for)|(?:%|per ?cent|percent|pct|up|down|higher|lower|more|less|gain|rise|drop|increase|growth|times|half|fifth|third|quarter|again|advance|decline|fall)"
    r" (?:up |down |higher |lower )?(?:year[- ](?:on|over)[- ]year )?(?:on|over|from|to|of|against|versus|compared (?:to|with))(?<!\bup to)(?<!growth of)(?<!increase of)(?<!rise of)(?<!decline of)(?<!drop of)(?<!gain of)(?<!fall of)|double|twice|times (?:the|that)|as much as|as high as|as large as|as in|again as|\bas(?= a (?:year|month))|what (?:it|they) had been in|what (?:it|they) (?:was|were|had been))"
    r"(?:,? (?:the|that|those|what (?:it|they) (?:was|were|had been)|in|for|during|within|by|at|end|over|from|of|a|an|as|whole|last|this|same|they|we|it|did|had|sold|bought|exported|imported|traded|period|months?|corresponding|respective|levels?|figures?|results?|volumes?|amounts?|sums?|totals?"
    r"|indicators?|value|all|full|entire|had been sent|was|were|exports?|imports?|trade|turnover|mutual|number|stretch|base|record|best|worst|peak|crisis|pre-crisis|pandemic|pre-pandemic|covid|difficult|hard|tough|lean|bad|successful|troubled|year))*"
)
PERIOD_BASE_AFTER_NEEDS = r"(?:of|above|below|to|than|against|on|over|from|exceeding|(?:exceed|surpass|topp|outstripp|outperform)(?:ed|s|es)|topped|tops|beat|(?:remain|stay|kept|keep|held|stood|hover|maintain|preserv)\w* (?:\w+ ){0,2}(?:at|near|around)) (?:the )?$"
TOUCHING = r"(?: (?:slump|fall|drop|decline|decrease|dip|plunge|growth|rise|increase|jump|surge|gain|leap))?,? ?(?:in|for|during|over|by|of|on|at|seen in|back in)? ?(?:the )?| ?[(]"
WEAK_BASE = r"over(?: the)? *$"
RESULTS = r"\b(?:gr[eo]w\w*|increas\w+|slow(?:ed|ing)|slipped|dynamics|rose|fell|declin\w+|record|sales|results?|books?|figures?|tables?|statistics|numbers|outcome|data|report|ledger|trends?|tendenc\w+|momentum|pace|situation|picture|upturn|downturn|(?:first|second|third|fourth|fifth|main|largest|biggest|leading|key|top)(?: [a-z]+){0,2} partners?|(?:place|position) among)\b"
BACKGROUND = r"\b(?:by|for) (?:way of )?comparison[,:] [^.;]{0,40}$|\b(?:(?:had|they'd|it'd|we'd) (?:been|stood|reached|amounted|totall?ed|come|made|traded|exceeded)|against|compare[sd] (?:to|with)|versus|up from|down from) (?:(?!to |and |or |it |they |which |that |has |reached |amounted |made )\w+ ){0,3}?$|\bfrom (?:the |a |an |some |about |almost |nearly |over |more than |less than |just |only |around |roughly |last |year's |this |mere |modest |previous |record )*$"
PLANNED_YEAR = (
    r"(?:prepar\w*|plan\w*|draft\w*|upcoming|next|similar) [^.;]{0,40}for $"
    r"|\b(?:target|goal|aim|plan) of (?:(?!reached|achieved|met\b)[^.;,]){3,40} (?:in|for) $"
)
PERIOD_BASE_AFTER = (
    r"(?:'s)? (?:level|figure|result|volume|value|base|indicator|numbers|mark|total)s?\b(?! of)"
)
PERIOD_DEADLINE = r"\b(?:(?:deadline|target date|due date)(?: is| was| being|:| ?[–—-])|by|until|till|before|up to|towards|(?:no|not) later than)(?: the (?:end|close) of)?(?: the)?(?: year)?"
PERIOD_SINCE = r"\bsince(?: the)?(?: (?:beginning|start|end) of)?"
