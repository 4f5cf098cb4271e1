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
# Looked for behind months, not written with each; "in May (a year ago $5m)" tells of another year.
OF_YEAR = (
    r"(?!(?:,| [\[(]|, [\[(]) ?(?:(?:a|one|the|twelve) (?:year|months) (?:ago|earlier|before|previous"
    r"|later|after)\b"
    r"|(?:in )?last year(?:,| ?[-–—:]| (?:it|this|they|the)\b)))"
    r",? [\[(]?(?:of |in |since the (?:start|beginning) of )?{YR}"
)
PERIODS = (
    (
        "as_of",
        r"as (?:of|at|on) (?:the )?(?:(?P<d>\d{1,2})(?:-?(?:st|nd|rd|th))?(?: of)? (?P<m1>{M})"
        r"|(?P<m2>{M}) (?P<d2>\d{1,2})(?:-?(?:st|nd|rd|th))?)(?:,? (?P<year>{Y}))?",
    ),
    # "From 1 January to 30 September 2020", "from January 1 through September 30": whole months.
    (
        "months",
        r"(?:from|between) (?:the )?1(?:st)?(?: of)? (?P<m1>{M})(?: to| through| until| till| and"
        r"| ?[-–—]) (?:the )?(?:2[89]|3[01])(?:st|th)?(?: of)? (?P<m2>{M})(?: inclusive)?{OF_YEAR}",
    ),
    (
        "months",
        r"(?:from|between) (?P<m1>{M}) 1(?:st)?(?: to| through| until| till| and"
        r"| ?[-–—]) (?P<m2>{M}) (?:2[89]|3[01])(?:st|th)?(?!\d)(?: inclusive)?{OF_YEAR}",
    ),
    # A day of the calendar is no period.
    ("date", r"\d{1,2}(?:-?(?:st|nd|rd|th))?(?: of)? {M}(?:,? {Y})?"),
    (
        "date",
        r"{M} \d{1,2}(?:-?(?:st|nd|rd|th))?(?!\d| ?[-–] ?{M})(?:,? {Y})?(?! ?(?:million|billion|percent))",
    ),
    ("date", r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|{Y}-\d\d-\d\d"),
    # "From the beginning of 2022 to September", "from the start of the year until the end of June".
    (
        "until",
        r"(?:since|from) (?:the )?(?:start|beginning) of {YR},? (?:(?:to|through)(?: the end of)?"
        r"|(?:till|until|up to) the end of) (?P<m1>{M})(?: inclusive)?(?! ?\d)",
    ),
    (
        "until",
        r"(?:since|from) (?:the )?(?:start|beginning) of the year,? (?:(?:to|through)(?: the end of)?"
        r"|(?:till|until|up to) the end of) (?P<m1>{M})(?: inclusive)?{OF_YEAR}",
    ),
    ("to_date", r"(?:since|from) (?:the )?(?:start|beginning|turn) of (?:the year|{YR})"),
    (
        "to_date",
        r"since (?:the )?new year|since january(?! {Y})|so far in {YR}|so far this year"
        r"|(?:this )?year[- ]to[- ]date|(?:already )?this year so far",
    ),
    (
        "ending",
        r"(?:(?:in|for|over|during) )?(?:the |a )?(?:(?:full )?year"
        r"|(?:past |last |latest )?(?:12|twelve) months) (?:(?:that |which )?end(?:ing|ed|s)|through|to"
        r"|up to)(?: (?:in|with|on))?(?: the end of)?(?: \d{1,2})? (?P<m1>{M})(?: \d{1,2})?,? (?P<year>{Y})",
    ),
    # "In the eight months to August 2020", "the three months ended in June".
    (
        "months_to",
        r"(?:(?:in|for|over|during|after) )?(?:the )?(?:first |last )?(?P<n>{N})[ -]months?(?: period)?"
        r" (?:(?:that |which )?end(?:ing|ed)|through|to|up to)(?: (?:in|with|on))?(?: the end of)?"
        r"(?: \d{1,2})? (?P<m1>{M})(?: \d{1,2}(?!\d))?{OF_YEAR}",
    ),
    (
        "months",
        r"(?:between |from |in |for |of |over |during |(?:at|by|as of) (?:the )?(?:end|close) of )?"
        r"(?P<m1>{M})(?: ?[-–—/] ?| to | through | until "
        r"| till | up to | and )(?P<m2>{M})(?: inclusive| period)?{OF_YEAR}",
    ),
    # "In January, February and March 2016", but "in May, July and August" are not one time
    (
        "months",
        r"(?:(?:in|for|of|over|during) )?(?=january, feb|february, mar|march, apr|april, may|may, june|june, july"
        r"|july, aug|august, sep|september, oct|october, nov)"
        r"(?P<m1>{M})(?:, {M}){1,9},? and (?P<m2>{M}){OF_YEAR}",
    ),
    (
        "until",
        r"(?:(?:by|at|until|till|to|through|as of|up to) (?:the )?(?:end|close) of|(?:till|through)(?= {M},? "
        r"(?:(?:the|two|both) )*(?:parties|sides|trade|exports?|imports?|we|they|it) )) (?P<m1>{M}){OF_YEAR}",
    ),
    (
        "same",
        r"(?:the |those |these )?(?:same|corresponding|respective|similar|analogous|like|comparable"
        r"|equivalent) (?:(?:first )?(?P<n>{N}) )?(?P<unit>period|months?|quarter|half(?:[- ]year)?"
        r"|stretch|time(?= (?:of |in |a )?(?:last|the |year|(?:19|20)\d\d))|span|term)(?: (?:of |in |for )?{YR})?",
    ),
    ("same", r"(?:those|these) (?:(?P<n>{N}) )?months(?: of {YR})?"),
    ("same", r"(?:in|for|over|during|with) (?:those|that) of {YR}"),
    # "Seven months into this year", "halfway through 2022"
    ("count", r"(?:just |only )?(?P<n>{N}) months into (?:the year|{YR})"),
    ("half", r"(?:halfway|midway) (?:through|into) (?:the year|{YR})"),
    (
        "count",
        r"(?:(?:the|a|its|over|for|in|after|during) )?(?:first |opening |initial |past "
        r"|elapsed )?(?:{N}(?: or | to |[-–]))?(?P<n>{N})[ -]months?(?:'s?)?(?: period"
        r"| (?:of|since the (?:start|beginning) of) the year| to (?:the )?end of {M})?{OF_YEAR}",
    ),
    (
        "half",
        r"(?:the )?(?P<o>first|second|1st|2nd|opening|i|ii"
        r"|[12])[ -](?:half(?:[ -]?year)?|semester)(?: of the year)?{OF_YEAR}",
    ),
    ("half", r"{YR}(?:'s)? (?P<o>first|second|1st|2nd|opening)[ -]half"),
    ("half", r"(?:the )?half[- ]year{OF_YEAR}"),
    (
        "half",
        r"(?:(?:the|in|for|over) )?half (?:a|of the) year(?! (?:ago|earlier|later|before|and)){OF_YEAR}",
    ),
    ("half", r"h(?P<o>[12])(?:,? ?(?:of |in )?{YR})?"),
    ("back", r"(?:in |over |during )?(?:last|the past) (?P<unit>month|quarter)(?! of)"),
    (
        "quarters",
        r"(?:(?:for|in|over|during|after|of|through) )?(?:the )?(?:first )?(?P<n>two|three|2"
        r"|3) quarters (?:of )?(?:the year|{YR})",
    ),
    (
        "quarters",
        r"(?:(?:for|in|over|during|after|of|through) (?:the )?(?:first )?|the first |first )(?P<n>two"
        r"|three|2|3) quarters(?! of an? )",
    ),
    (
        "quarter",
        r"(?:the )?(?P<o>{O})[ -]quarter(?: of the year)?{OF_YEAR}",
    ),
    (
        "quarters",
        r"q1(?: ?[-–—/] ?| to | through )q?(?P<n>[23])(?!\d)(?:,? ?(?:of |in )?{YR})?",
    ),
    ("quarter", r"{YR}(?:'s)? (?P<o>{O})[ -]quarter"),
    ("quarter", r"q(?P<o>[1-4])(?:(?:,? ?(?:of |in )?|['’]){YR})?"),
    ("quarter", r"(?P<o>[1-4])q(?:,? ?(?:of |in )?{YR})?"),
    (
        "years",
        r"(?:from |between )?(?:the )?(?:years )?(?P<y1>{Y})(?: ?[-–—/] ?| to | through | and (?=(?:19|20)\d\d))(?P<y2>{Y}"
        r"|(?:(?<=[-–—/])|(?<=to )|(?<=through ))\d\d(?! ?(?:billion|million|thousand|mln|bln|bn|m\b|per ?cent|%|[.,]\d|\d{3}\b)))",
    ),
    (
        "past",
        r"(?:over |in |for |during |within |across )?the (?:past|last|previous) (?P<n>{N}) years",
    ),
    (
        "none",
        r"(?:in|within|over|for|during) (?:the )?(?:next |coming |nearest )?(?:(?:a )?year or two"
        r"|{N}(?: or | to |[-–]){N} years)(?! ago| old)",
    ),
    ("ahead", r"(?:in|within) (?P<n>{N}|a couple of) years(?:'? time| from now)"),
    (
        "ahead_if",
        r"(?:in|within|over|for|during) (?:an? |the (?:next |coming )?)(?P<n>{N})[- ]year"
        r" (?:period|horizon|perspective|term|span|time)",
    ),
    (
        "ahead_if",
        r"(?:(?:in|within) (?:the (?:space|course) of )?"
        r"|for (?:the )?(?:next |coming |nearest ))(?P<n>{N}) years(?! old)",
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
        r"(?:(?<![a-z] )|(?<=and )|(?<=but )|(?<=while ))(?<!\d )(?P<m1>(?!(?:may|march) (?:trade|add"
        r"|yield|bring)\b){M})(?= alone\b| (?:saw|brought|gave|added|showed|yielded|earned|made|proved)\b"
        r"|(?<!may) (?:looks?|looked|began|started|opened|turned|was|is|has|had|promises|suggests"
        r"|continued|became|ended|closed|marked|witnessed|went)\b"
        r"|(?:'s)? (?:exports|imports|trade|turnover|deliveries|shipments|sales|purchases)\b)(?: alone)?",
    ),
    # "He said that February trade was up", "our July exports"
    (
        "month",
        r"(?:(?<=\bthat )|(?<=\bthe )|(?<=\bits )|(?<=\bour )|(?<=\btheir )|(?<='s ))(?P<m1>{M})"
        r"(?= (?:exports|imports|trade|turnover|deliveries|shipments|sales|purchases)\b(?! (?:fairs?|shows?|missions?)\b))",
    ),
    # a row of months: "January – $5 million, February – $6 million"
    ("month", r"(?P<m1>{M})(?= ?[–—:-] ?(?:usd ?)?[$€\d])"),
    (
        "next",
        r"(?:for|in) the next one(?= |,)|(?:in |by )?the next(?=[.;!”\"]|,? (?:to|by|we|it|they|over|about"
        r"|almost)\b)",
    ),
    ("month", r"(?:this|last) (?!may\b)(?P<m1>{M})(?! \d{1,2}\b| ?[-–—])(?: alone)?"),
    (
        "first_month",
        r"(?:in )?(?:the )?(?:opening|first) month(?: of (?:the year|{YR})"
        r"|(?! (?:of|when|after|since|in which)\b))",
    ),
    (
        "year",
        r"(?:(?:the )?(?:whole|full|entire"
        r"|calendar) (?:year )?(?:of )?)?(?:the )?(?:year )?{YR}(?:(?<=[a-z])"
        r"|(?! ?(?:tonn|buses|people|tractors|dollars|million|billion|companies|enterprises|km|kilomet"
        r"|places|pupils))|(?<=[io][nf] 20[12]\d)(?= ?(?:companies|enterprises)))",
    ),
    (
        "year_end",
        r"(?:by|following|upon|on) (?:the )?(?:results?|totals|outcome) of (?:the |this "
        r"|the current )?year(?! \d)",
    ),
    (
        "this",
        r"(?:by |at |until |till |before )?(?:the )?year(?:'s)?[- ]end(?!,? {Y})"
        r"|(?:by |at |until |till |before |towards )(?:the )?(?:end"
        r"|close) of (?:(?:the|this|the current) )?year(?! \d)"
        r"|(?:for|over|during|in) the (?:whole|rest|full) of (?:the|this|the current) year(?! \d)"
        r"|before the (?:current )?year (?:is (?:out|over)|ends|closes|runs out)"
        r"|(?:for |over )?the (?:full |whole |entire )?year(?: as a whole)?(?= (?:as a whole|will|is"
        r"|the plan))|for the year(?=\?)|close the year|see the year out|finish the year|end the year"
        r"|wind up the year|round off the year|close out the year",
    ),
    (
        "this",
        r"(?:by|before|until|till|towards) (?:late )?(?:december"
        r"|(?:the )?new year)(?!,? (?:\d|last|this|next))",
    ),
    (
        "whole_year",
        r"(?:for|over|during|in) the (?:whole|full|entire) year(?: as a whole)?(?! of| {Y})",
    ),
    # "Last year gave us $5m, and this one will bring seven".
    (
        "this",
        r"(?:(?<=, )|(?<=and )|(?<=but )|(?<=; ))(?:in )?(?:this"
        r"|the current) one(?= (?:will|is|should|may|we|has|looks|promises|could|can|it|already)\b)",
    ),
    (
        "ago",
        r"(?:(?P<n>{N}) years|a decade) (?P<word>ago|back|earlier|before"
        r"|previously)(?! (?:we|they)\b(?! (?:traded|sold|exported|exchanged|bought|imported|crossed"
        r"|passed|exceeded|surpassed|topped|overstepped)))",
    ),
    (
        "none",
        r"(?:{N} years|a decade) ago(?=,? (?:we|they) (?:only |barely |hardly |just )?(?:had|were|got|made"
        r"|dream\w+)\b)|at present|currently|now(?!adays)|at the moment|annually|(?:a|per|every|each) year|per (?:12|twelve) months"
        r"|per (?:12|twelve) months|yearly|for now|(?:so far|as yet)(?! this| in)(?=,? (?:[a-z']+ ){1,6}(?:(?:do|does)(?: not|n't)"
        r"|(?:is|are) (?:only |just |merely |about |worth )?[$€\d]"
        r"|(?:amount|stand|come|total|remain)s?\b))|(?:in|over) the (?:medium|long|near|short"
        r"|longer)[ -](?:term|run)|(?:in|over) the years to come"
        r"|in (?:the )?(?:near |foreseeable |not[- ]too[- ]distant )?future"
        r"|there (?:was a|were) times? when|(?:at|in) (?:(?:its|their) (?:peak|heyday)|one time|one point)"
        r"|in (?:the |its |their |our )?(?:best|better) (?:years|times)"
        r"|used to(?= (?:be|stand|exceed|amount)\b)|in the (?:coming|next|near) (?:{N} )?(?:years|future)"
        r"|these days|recently|(?<!only )(?<!at )(?<!than )once(?! again| more)|one day"
        r"|today(?= (?:it|the|we|this|our|that|trade|turnover)\b)",
    ),
)
