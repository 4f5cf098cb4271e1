"""English words of change: rates, multiples, fractions, and what is no yearly change."""

from __future__ import annotations

FRACTIONS = {
    "half": "50",
    "a half": "50",
    "a third": "33.3",
    "one third": "33.3",
    "one-third": "33.3",
    "two thirds": "66.7",
    "two-thirds": "66.7",
    "a quarter": "25",
    "another quarter": "25",
    "another third": "33.3",
    "another half": "50",
    "another fifth": "20",
    "one quarter": "25",
    "one-quarter": "25",
    "three quarters": "75",
    "three-quarters": "75",
    "a fifth": "20",
    "one fifth": "20",
    "one-fifth": "20",
    "two fifths": "40",
    "two-fifths": "40",
    "three fifths": "60",
    "three-fifths": "60",
    "four fifths": "80",
    "four-fifths": "80",
    "a sixth": "16.7",
    "one sixth": "16.7",
    "a seventh": "14.3",
    "an eighth": "12.5",
    "a tenth": "10",
    "one tenth": "10",
    "one-tenth": "10",
    "two tenths": "20",
    "three tenths": "30",
    "three-tenths": "30",
}
FIXED = {
    "doubled": "100",
    "doubles": "100",
    "doubling": "100",
    "nearly double": "100",
    "almost double": "100",
    "double the": "100",
    "twice the": "100",
    "twice as much": "100",
    "twice as high": "100",
    "twice as large": "100",
    "twice as big": "100",
    "twice more": "100",
    "twice higher": "100",
    "twice larger": "100",
    "twice bigger": "100",
    "twice smaller": "-50",
    "twice less": "-50",
    "twice lower": "-50",
    "twice as small": "-50",
    "twice as little": "-50",
    "twice as low": "-50",
    "twice greater": "100",
    "twofold": "100",
    "two-fold": "100",
    "double that of": "100",
    "twice last year's": "100",
    "double last year's": "100",
    "twice the previous year's": "100",
    "double the previous year's": "100",
    "twice what it was": "100",
    "twice what it had been": "100",
    "triple last year's": "200",
    "tripled": "200",
    "trebled": "200",
    "tripling": "200",
    "trebling": "200",
    "triple the": "200",
    "quadrupled": "300",
    "quadrupling": "300",
    "halved": "-50",
    "half the level of": "-50",
    "half the figure of": "-50",
    "half the figure for": "-50",
    "half the volume of": "-50",
    "half of what it was": "-50",
    "half what it was": "-50",
    "half what it had been": "-50",
    "half as much as a year": "-50",
    "half as much as in": "-50",
    "half as much as last year": "-50",
    "half last year's": "-50",
    "half of last year's": "-50",
    "increased twice": "100",
    "grown twice": "100",
    "grew twice": "100",
    "risen twice": "100",
    "rose twice": "100",
    "raised twice": "100",
    "decreased twice": "-50",
    "fallen twice": "-50",
    "fell twice": "-50",
    "dropped twice": "-50",
    "reduced twice": "-50",
    "half as much again": "50",
    "half as large again": "50",
    "half as big again": "50",
    "half as high again": "50",
    "half again as much": "50",
    "half again as large": "50",
    "grew by half": "50",
    "rose by half": "50",
    "increased by half": "50",
    "up by half": "50",
    "fell by half": "-50",
    "dropped by half": "-50",
    "shrank by half": "-50",
    "decreased by half": "-50",
    "down by half": "-50",
    "declined by half": "-50",
}
# "Above the plan by 5%", "below imports by a fifth": held against no earlier time.
_AGAINST = (
    r"(?! (?:the |its |their |our |all |those |that )?(?:exports?|imports?|purchases|sales|supplies"
    r"|deliveries"
    r"|trade\b|plan|target|task|forecast|expect|average|norm|(?:to|from|with)\b))"
)
# "Less than in 2012 by nearly 15%": what it is held against, and by how much.
_BASE_BY = (
    r"(?:[^,;.\d]|(?:19|20)\d\d){3,60} by(?: about| almost| nearly| over| only| just| some)? $"
)
UP = (
    r"(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to $)|plus"
    rf"|(?:more|greater|larger|bigger)(?= by| than {_BASE_BY})|above"
    + _AGAINST
    + rf"(?= {_BASE_BY})|r[io]s(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?"
    r"|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?"
    r"|add(?:s|ed|ing)?(?! (?:that|the|to|up|all|exports|imports)\b)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|leapt|leap(?:s|ed|ing)?"
    r"|soar(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|swell(?:s|ing|ed)?|swollen|sho(?:t|oting) up|expand(?:s|ed|ing)?|expansion"
    r"|advanc(?:e|es|ed|ing)"
    r"|edg(?:ed|ing) up|went up|gone up|go up|going up|improv(?:e|es|ed|ing|ement)"
    r"|accelerat(?:e|ed|ing|ion)|put(?:ting)? on|raise[sd]?"
    r"|raising|multipl(?:y|ied|ying)|higher|ahead|won back|recover(?:s|ed|ing|y)?|rebound(?:ed|ing)?"
    r"|skyrocket(?:ed|ing)?|boomed|firmed"
    r"|boost(?:s|ed|ing)?|balloon(?:ed|ing)|upturn|uptick|upswing|bounc(?:ed|ing) back|strengthen(?:ed|ing)"
    r"|lift(?:s|ed|ing)?|hike|scal(?:ed|ing) up"
    r"|picked up|more than in|exceed(?:s|ed|ing)?|upsurge|outpac(?:es?|ed|ing)|surpass(?:es|ed|ing)?"
    r"|top(?:s|ped|ping)|beats?|beating|rall(?:y|ied|ying)|enlarged|upped|inflated|snowballed"
    r"|mushroomed|spiked|rocket(?:ed|ing)|outgrow(?:s|n|ing)?|outgrew|revived|rebounds"
    r"|outstrip(?:s|ped|ping)|outd(?:oes|id|oing)|overtak(?:es?|ing)|overtook|escalated"
    r"|crawl(?:s|ed|ing)?|(?:inch|creep|rac|edg)(?:e|es|s|ed|ing) (?:up|along|ahead|forward)"
    r"|crept (?:up|along|ahead|forward)|mov(?:es?|ed|ing) (?:up|ahead|forward|faster|slower|slowly)"
    r"|(?:mov(?:es?|ed|ing)|go(?:es|ing)|went) (?:(?:on|along|ahead|forward) )?at (?:an? )?(?:[a-z'-]+ )?pace"
)
DOWN = (
    r"down|minus|not getting|falling short|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?"
    r"|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|los(?:[et]s?|ing)|loss|shr[aiu]nk(?:s|ing|en)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|sank|sunk"
    r"|sink(?:s|ing)?"
    r"|contract(?:ed|ing|ion)|reduc(?:e|es|ed|ing|tion)|plung(?:e[sd]?|ing)|plummet(?:ed|ing)?"
    r"|tumbl(?:e|ed|ing)|dwindl(?:e|ed|ing)"
    r"|dip(?:s|ped|ping)?|retreat(?:ed|ing)?|went down|gone down|going down|(?<!not )(?<!no )lower"
    r"|lag(?:s|ged|ging)?|behind|slump(?:ed|ing)?|collaps(?:ed?|ing)"
    r"|melted(?: away)?|tumbles|dwindles|plummets|slumps|reced(?:es|ed|ing)|crumbled|thinned|eroded"
    r"|trimm(?:ed|ing)|shaved|curtailed|g[ai]v(?:e|en|ing) (?:up|back)|forfeit(?:ed|ing)|ced(?:ed|ing)"
    r"|shrivell?ed|cratered|imploded|(?:softened|moderated|cooled)(?! to (?:[a-z]+ )?$)|tailed off|tanked|caved in"
    r"|dived|nosedived|wan(?:ed|ing)|abated|faded|crash(?:ed|ing)|worsened|deteriorated|dented"
    rf"|(?:less|fewer|smaller)(?= by| than {_BASE_BY})|below"
    + _AGAINST
    + rf"(?= {_BASE_BY})|sagg(?:ed|ing)|skidd(?:ed|ing)|withered"
    r"|slacken(?:ed|ing)|ebbed|shed(?:ding)?|cut(?:ting)?|eas(?:ed|ing)|weaken(?:ed|ing)"
    r"|narrow(?:ed|ing)|short of|downturn|(?:suffer(?:ed|s|ing)?|hit)(?: the)? (?:less|more|least|most"
    r"|worse|worst|harder|hardest)|suffered|subsid(?:ed|ing)|diminish(?:ed|ing)|slash(?:ed|ing)"
)
TIMES_AFTER = (
    r"(?:[ -]?(?:times(?! (?:(?:have|has|had|they|we) )?(?:visit|met\b|came\b|been\b|gone\b))|fold"
    r"|-time(?= (?:increase|growth|rise|surge|jump|hike|gain|drop|decrease|decline|reduction|fall)s?\b))"
    r"|(?<=a factor of \d)(?![.,]?\d)|(?<=a factor of \d\.\d)(?!\d))"
)
FOLDS = {
    "twofold": "2",
    "threefold": "3",
    "fourfold": "4",
    "fivefold": "5",
    "sixfold": "6",
    "sevenfold": "7",
    "eightfold": "8",
    "ninefold": "9",
    "tenfold": "10",
    "twice – to": "2",
    "twice — to": "2",
    "twice - to": "2",
    "twice, to": "2",
    "twice to": "2",
    "a factor of two": "2",
    "a factor of three": "3",
    "a factor of four": "4",
    "a factor of five": "5",
    "multiplied by two": "2",
    "multiplied by three": "3",
    "multiplied by four": "4",
}
GROWTH_MADE = (
    r"\b(?:growth(?: rates?)?|increase|rise|decline|drop|decrease|fall|rates? of growth"
    r"|reduction)(?: (?:of|in) [^.;,%]{3,90})? (?:made up|making up|making|amounting to|amounted to|exceeded"
    r"|exceeds|topped|surpassed|reaching|constituted|constituting|comprised|comprising) (?:\w+ )?$"
)
INDEX_BEFORE = (
    r"(?:(?:growth rate|rates? of (?:[a-z]+ )?growth)(?: [^.;,%]{0,95})?"
    r"|(?<!interest )(?<!exchange )(?<!inflation )(?<!key )(?:rate|pace|tempo) (?:is|was|makes|made"
    r"|has been)|(?:growth|index|indicator)(?: [^.;,%]{0,30})?"
    r"|(?:gr[eo]w\w*|increas\w+|ris\w+|rose)(?: [^.;,%\d]{0,20})?(?:,| and) (?:it|this|that"
    r"|which) (?:is|was|makes|made|stands at|stood at)(?: [^.;,%\d]{0,24})?"
    r"|(?:exports?|imports?|trade|turnover)[^.;,%\d]{0,60} (?:amounted to|made(?: up)?|was|were"
    r"|reached|totall?ed))"
)
INDEX_RATE = r"\b(?:growth rates?|rates? of (?:[a-z]+ )?growth)(?: (?!by\b)[\w']+){0,6} ?[-–:(]? ?$"
INDEX_AFTER = (
    r" of (?:its|their) (?:value|level|volume) (?:in (?:19|20)\d\d|(?:of |in )?(?:a|the) year (?:before|earlier|ago))\b|"
    r" ?by (?:19|20)\d\d(?: year)?\)| from (?:19|20)\d\d\b| ?(?:by|from) (?:the )?(?:levels?|results?|indicators?) (?:of|for"
    r"|in) (?:the )?(?:(?:last|previous|past|same|corresponding|similar|year|period) |(?:19|20)\d\d)"
    r"| ?by (?:the )?(?:same|corresponding|similar|analogous) (?:period|months|quarter|level)\b"
    r"| ?by (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: ?[-–—] ?[a-z]{3,9})? (?:of )?(?:last year|the (?:previous|same)|(?:19|20)\d\d)"
    r"|,? (?:year[- ]on[- ]year|y-?o-?y|y/y)\b| ?(?:,? (?:as )?(?:of|to|against|on|compared (?:to"
    r"|with)|(?:in|by) comparison (?:to|with)|relative to|versus|in relation to|as compared (?:to|with)|vs\.?) "
    r"(?:the |that (?:(?:in|of|for) )?|what it (?:was|had been)(?: in)? |same |corresponding )*(?:(?:19|20)\d\d|h[12]\b"
    r"|q[1-4]\b|(?:\d{1,2}|three|six|seven|eight|nine|ten|eleven) months|level|figure|result|same"
    r"|corresponding|similar|value|volume|indicator|"
    r"previous|preceding|last year|january|february|march|april|may|june|july|august|september|october"
    r"|november"
    r"|december|year|period|first|a year|those|analogous|sum|amount|figures)\b)"
)
INDEX_NOT_BEFORE = (
    r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|down|by|plus|minus|add(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|lost|losing|not getting|falling short"
    r"|(?:growth|increase|rise|decline|drop|fall|decrease|jump|surge) of|grew|rose|increased|fell"
    r"|dropped|decreased|declined|shrank)"
    r"(?: (?:by|on|about|almost|nearly|over|more than|around|some|roughly|approximately|just|only"
    r"|as much as|a|full|another|further))* $"
)
# "By a still dramatic 31%", "by an almost unbelievable half": what a writer thinks of a size.
_REMARKED = r"an? (?!(?:factor|total|quarter|third|fifth|half|tenth)\b)(?:[a-z-]{3,14} ){1,3}"
REPEATED = (
    r"(?:\band|[,;]|\bwhile) (?:those|that|the ones?) (?:to|from|with"
    r"|into) [a-z' -]{3,40}? by (?:about |almost |nearly |over )?$"
    r"|(?:\band|,) (?:with|to|from) [^,;.\d]{3,40} (?:by )?$"
    r"|(?:\band|[,;]|\bwhile) (?:including |of which )?(?:the )?(?:[\w']{3,20} )?"
    r"(?:exports?|imports?|trade|turnover|deliveries"
    r"|supplies|sales|purchases)(?: (?:to|from|of|in) [a-z' -]{2,30}?)?(?: ?[–-])? (?:by |on |only "
    rf"|just |about |almost |nearly |over |more than |some |as little as |{_REMARKED}){{0,3}}$"
    r"|(?<=[%t]) and (?:by )?(?:about |almost |nearly |over )?$"
    r"|(?:another|further|a further|again) (?:by )?$"
    rf"|(?:\band|;) [^,;%]{{3,60}}\bby (?:about |almost |nearly |over |more than |{_REMARKED})?$"
    r"|, and by (?:about |almost |nearly |over |more than )?$"
    # "Tula Oblast bought 5% more, Tver Oblast – by 7%"
    r"|, (?:the )?[a-z'-]{3,24}(?: [a-z'-]{4,24})?(?: (?:region|oblast|krai|territory|republic)(?: ?[–-])? "
    r"| [–-] )by (?:about |almost |nearly |over |more than )?$"
    r"|\((?:the )?(?:exports?|imports?|deliveries|supplies|sales|purchases)(?: ?[–-])? by (?:about "
    r"|almost |nearly |over )?$|\(by (?:about |almost |nearly |over |more than )?$"
)
MULTIPLE_OF = (
    r"[ -]*(?:what (?:it|they|we|was|were|had)\b|as much as|as high as|as large as"
    r"|as (?:much|large|big|high)(?= (?:to|from|in|there|over|during|between|with)\b)"
    r"|(?:the |that |those )?(?:level|volume|figure|sum|value|total|result|amount|same)s? (?:of|in"
    r"|for)|the previous|last year|that of|the (?:19|20)\d\d|the same)"
)
# "Which by 6% is higher than the level of 2018", as translations have it.
_IS_BESIDE = r"(?= than| (?:the|that|those|last|its|a year))"
UP_AFTER = (
    rf" is (?:higher|more|above|greater){_IS_BESIDE}|"
    r"[ -]*(?:(?:year[- ](?:on|over)[- ]year|in value|by value|of) ?)?(?:,? ?)(?:there (?:is"
    r"|was) )?(?:up\b|higher|more\b|above|ahead|better|larger|greater|bigger|growth|increase"
    r"|exceed(?:s|ed|ing) (?:an?|the|that) "
    r"|rise|gain\b|jump|leap\b|surge|upturn|uptick|upswing|expansion|hike\b|spike\b|improvement|on top|as (?:much|large|high|big) again"
    r"|to the (?:plus side|plus|good|better)|in the plus|faster|plus(?=[,.;)!?]|$| (?:to|against|compared)\b)"
    r"|over (?:the(?! (?:(?:first|last|past|whole|full) )?(?:\w+ )?(?:months|weeks|half|quarter)\b"
    r"| (?:year|period)\b(?! (?:of|in|before|earlier)))"
    r"|last|january|a year|20\d\d))"
)
DOWN_AFTER = (
    rf" is (?:lower|less|below|smaller){_IS_BESIDE}|"
    r" (?:concede[sd]?|yield(?:s|ed)|is inferior|was inferior|inferior) to\b|"
    r"[ -]*(?:year[- ](?:on|over)[- ]year )?(?:,? ?)(?:down\b|lower|less\b|fewer\b|below|drop|decline"
    r"|decrease|fall\b|slump|plunge|dip\b|downturn|collapse|tumble|dive\b"
    r"|to the (?:minus side|minus|bad|worse)|in the minus|short of|under\b|reduction|worse"
    r"|deterioration|smaller|contraction|behind)"
)
BARE_CHANGE = (
    r"(?<!\w)(?:(?P<as_before>(?:and|while|but|,) (?:(?:the|its|their|our|those of|that of) )?"
    r"(?:[a-z-]+(?:'s|s') )?(?:[a-z-]+(?:'s|s')|imports|exports|purchases|deliveries|sales|supplies"
    r"|shipments)(?= by))|(?P<down>fell|dropped|declined|decreased|down|minus|shrank|lost|slid)|rose|grew"
    r"|increased|climbed|jumped|up|plus|gained|added|imports|exports|purchases|deliveries|sales"
    r"|supplies|wants|asks for)"
    r"(?: by)?(?: about| almost| nearly| over| only| just| some| as much as| a further| another"
    r"| all of| a full)? (?P<bare>\d{1,3}(?:\.\d)?)(?=[,;!?)]|\.(?!\d)|$| (?:and|but|while)\b)"
)
BOTH_WAYS = r"\b(?:both|each|either|in (?:both|each) (?:cases?|directions?|ways?)|alike|equally)\b"
