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
    r"(?! (?:the |its |their |our |all |those |that )?(?:exports?|imports?|purchases|sales|supplies|deliveries"
    r"|trade\b|plan|target|task|forecast|expect|average|norm|(?:to|from|with)\b))"
)
UP = (
    r"(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to $)|plus|(?:more|greater|larger|bigger)(?= by| than (?:[^,;.\d]|(?:19|20)\d\d){3,60} by $)|above"
    + _AGAINST
    + r"(?= (?:[^,;.\d]|(?:19|20)\d\d){3,60} by $)|r[io]s(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?"
    r"|add(?:s|ed|ing)?(?! that\b)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|leapt|leap(?:s|ed|ing)?|soar(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|swell(?:s|ing|ed)?|swollen|sho(?:t|oting) up|expand(?:s|ed|ing)?|expansion|advanc(?:e|es|ed|ing)"
    r"|edg(?:ed|ing) up|went up|gone up|go up|going up|improv(?:e|es|ed|ing|ement)|accelerat(?:e|ed|ing|ion)|put(?:ting)? on|raise[sd]?"
    r"|raising|multipl(?:y|ied|ying)|higher|ahead|won back|recover(?:s|ed|ing|y)?|rebound(?:ed|ing)?|skyrocket(?:ed|ing)?"
    r"|boost(?:s|ed|ing)?|balloon(?:ed|ing)|upturn|bounc(?:ed|ing) back|strengthen(?:ed|ing)|lift(?:s|ed|ing)?|hike|scal(?:ed|ing) up"
    r"|picked up|more than in|exceed(?:s|ed|ing)?|upsurge|outpac(?:es?|ed|ing)|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|beats?|beating|rall(?:y|ied|ying)|enlarged|upped|inflated|snowballed|mushroomed|spiked|rocket(?:ed|ing)|outgrow(?:s|n|ing)?|outgrew|revived|rebounds|outstrip(?:s|ped|ping)|outd(?:oes|id|oing)|overtak(?:es?|ing)|overtook|escalated"
)
DOWN = (
    r"down|minus|not getting|falling short|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|los(?:[et]s?|ing)|loss|shr[aiu]nk(?:s|ing|en)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|sank|sunk|sink(?:s|ing)?"
    r"|contract(?:ed|ing|ion)|reduc(?:e|es|ed|ing|tion)|plung(?:e[sd]?|ing)|plummet(?:ed|ing)?|tumbl(?:e|ed|ing)|dwindl(?:e|ed|ing)"
    r"|dip(?:s|ped|ping)?|retreat(?:ed|ing)?|went down|gone down|going down|(?<!not )(?<!no )lower|lag(?:s|ged|ging)?|behind|slump(?:ed|ing)?|collaps(?:ed?|ing)"
    r"|melted(?: away)?|tumbles|dwindles|plummets|slumps|reced(?:es|ed|ing)|crumbled|thinned|eroded|trimm(?:ed|ing)|shaved|curtailed|g[ai]v(?:e|en|ing) (?:up|back)|forfeit(?:ed|ing)|ced(?:ed|ing)|dived|nosedived|wan(?:ed|ing)|abated|faded|crash(?:ed|ing)|worsened|deteriorated|dented|(?:less|fewer|smaller)(?= by| than (?:[^,;.\d]|(?:19|20)\d\d){3,60} by $)|below"
    + _AGAINST
    + r"(?= (?:[^,;.\d]|(?:19|20)\d\d){3,60} by $)|sagg(?:ed|ing)|skidd(?:ed|ing)|withered|slacken(?:ed|ing)|ebbed|shed(?:ding)?|cut(?:ting)?|eas(?:ed|ing)|weaken(?:ed|ing)|narrow(?:ed|ing)|short of|downturn|(?:suffer(?:ed|s|ing)?|hit)(?: the)? (?:less|more|least|most|worse|worst|harder|hardest)|suffered|subsid(?:ed|ing)|diminish(?:ed|ing)|slash(?:ed|ing)"
)
TIMES_AFTER = r"(?:[ -]?(?:times(?! (?:(?:have|has|had|they|we) )?(?:visit|met\b|came\b|been\b|gone\b))|fold)|(?<=a factor of \d)(?![.,]?\d)|(?<=a factor of \d\.\d)(?!\d))"
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
CHANGE_REJECTED_BEFORE = (
    r"(?:the )?part of [^,;.]{3,40} in (?:the )?(?:total|overall|all|entire|whole)[^,;]{0,80}|shares?(?: of| at| in| to| stood at| is| was| was about)?|account(?:s|ed|ing)? for(?: about| almost| over| some| nearly"
    r"| more than| up to)?|mak(?:e|es|ing) up|made up|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|shares? [^,;]{0,100}"
    r"|(?<!growth )(?<!rate )(?<!rise )(?<!increase )exceed(?:s|ed|ing)?|rates? of interest|interest rates?(?: of| at)?|inflation(?: of| at)?|duty of|tariff of"
    r"|vat of|discount of|localisation[^,;]{0,20}|localization[^,;]{0,20}|\b(?:met|complet|fulfil|implement|carried)\w*[^,;]{0,20}"
    r"|capacity[^,;]{0,12}|(?:harvest|crops?|unemployment|milk yields?)(?: [^,;.]{0,16})?|only by one|every|\bnot|\bnever|\b(?:up|down|a rise|an increase|a drop) from|\b(?:first|second|1st|2nd)"
)
PAST_LEVEL = r"(?:\b(?:(?P<year>(?:19|20)\d\d)|(?:last|previous) year's) (?:trade |turnover |record |peak )?(?:level|volume|figure|result|mark|value|record|peak)s?|\b(?:(?:exceed|surpass|repeat|match|reach|outdo|pass|better)(?:e?s|ing)?|top(?:s|ping)?|beat(?:s|ing)?|go beyond|return to|restore|above|over|than) (?:last|the previous) year's|\b(?:level|volume|figure|result|mark|value|record|peak)s? (?:of|for|in) (?:(?:the )?(?:last|previous) year|(?:the year )?(?P<behind>(?:19|20)\d\d)))(?: of (?:trade|turnover|exports|imports|sales|supplies|deliveries))?(?: of| at|,|:| ?[–—(-])? ?(?:(?:about|almost|nearly|over|more than|some|around|which|that|was|is|namely|i\.e\.) )*$"
GROWTH_MADE = r"\b(?:growth|increase|rise|decline|drop|decrease|fall|reduction)(?: (?:of|in) [^.;,%]{3,60})? (?:made up|making up|making|amounting to|amounted to|reaching|constituted|constituting|comprised|comprising) (?:\w+ )?$"
SHARE_GOES_ON = r"(?:\bshares?\b(?:(?:[^.;%]|\.\d)*(?:%|per ?cent))+|\b(?:account\w* for|ma[dk]es? up) (?:\w+ ){0,2}[\d.]+ ?(?:%|per ?cent) of\b)[^.;%]{0,60}\b(?:to|from|against) (?:(?:about|almost|nearly|over|more than|some|just|the present) )*$"
CHANGE_REJECTED_AFTER = (
    r" ?(?:of (?:the|its|our|their|this|a) (?:[\w-]+ ){0,2}(?:plans?|targets?|forecasts?|goals?|tasks?|planned|planning|schedule)\b|points?\b|percentage|of (?:the|this|that) (?:figure|sum|amount|volume|total|value|level) (?:is|are|was|were|comes?|came|falls?|fell|went|goes)\b|of (?:all |the (?:total|whole|entire|region's|country's|city's|B+'?s?|R+'?s?|P+'?s?|volume|"
    r"trade|turnover|market|exports?|imports?|goods|sum|list|activit|shares?|capital)|its |their |our |what|them|those|it\b|which|"
    r"this\b|that\b(?! in (?:19|20)\d\d)|B+|R+|P+|trade|turnover|exports|imports|foreign|belarus|russia|all)|shares?\b|stake|owned|belong"
    r"|complete|of goods|(?:comes?|came|coming) from\b|(?:falls?|fell|falling) on\b|(?:goes|go|going) to\b|[ -]year\b(?![ -](?:on|over)[ -]year)|[ -](?:billion|million|trillion)|(?:value|volume|amount|sum|level) of (?:all|what)\b|(?:every|each) year\b|annually\b|per annum\b|as (?:many|much)\b(?! as| again)|the size|(?:of )?(?:the )?(?:people|workers|companies|enterprises|products|goods)\b)"
)
INDEX_BEFORE = r"(?:(?:growth rate|rates? of growth)(?: [^.;,%]{0,70})?|(?<!interest )(?<!exchange )(?<!inflation )(?<!key )(?:rate|pace|tempo) (?:is|was|makes|made|has been)|(?:growth|index|indicator)(?: [^.;,%]{0,30})?|(?:gr[eo]w\w*|increas\w+|ris\w+|rose)(?: [^.;,%\d]{0,20})?(?:,| and) (?:it|this|that|which) (?:is|was|makes|made|stands at|stood at)(?: [^.;,%\d]{0,24})?|(?:exports?|imports?|trade|turnover)[^.;,%\d]{0,60} (?:amounted to|made(?: up)?|was|were|reached|totall?ed))"
INDEX_RATE = r"\b(?:growth rates?|rates? of growth)(?: (?!by\b)[\w']+){0,6} ?[-–:(]? ?$"
INDEX_AFTER = (
    r" ?by (?:19|20)\d\d(?: year)?\)| ?(?:by|from) (?:the )?(?:levels?|results?|indicators?) (?:of|for|in) (?:the )?(?:(?:last|previous|past|same|corresponding|similar|year|period) |(?:19|20)\d\d)"
    r"| ?by (?:the )?(?:same|corresponding|similar|analogous) (?:period|months|quarter|level)\b|,? (?:year[- ]on[- ]year|y-?o-?y|y/y)\b| ?(?:,? (?:as )?(?:of|to|against|on|compared (?:to|with)|relative to|versus|in relation to|as compared (?:to|with)|vs\.?) "
    r"(?:the |that (?:in )?|what it (?:was|had been)|same |corresponding )*(?:(?:19|20)\d\d|h[12]\b|q[1-4]\b|(?:\d{1,2}|three|six|seven|eight|nine|ten|eleven) months|level|figure|result|same|corresponding|similar|value|volume|indicator|"
    r"previous|preceding|last year|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|year|period|first|a year|those|analogous|sum|amount|figures)\b)"
)
INDEX_NOT_BEFORE = (
    r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|down|by|plus|minus|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|lost|losing|not getting|falling short|(?:growth|increase|rise|decline|drop|fall|decrease|jump|surge) of|grew|rose|increased|fell|dropped|decreased|declined|shrank)"
    r"(?: (?:by|about|almost|nearly|over|more than|around|some|roughly|approximately|just|only|as much as|a|full|another|further))* $"
)
REPEATED = r"(?:\band|[,;]|\bwhile) (?:those|that|the ones?) (?:to|from|with|into) [a-z' -]{3,40}? by (?:about |almost |nearly |over )?$|(?:\band|,) (?:with|to|from) [^,;.\d]{3,40} (?:by )?$|(?:\band|[,;]|\bwhile) (?:the )?(?:[\w']{3,20} )?(?:exports?|imports?|trade|turnover|deliveries|supplies|sales|purchases)(?: (?:to|from|of|in) [a-z' -]{2,30}?)?(?: ?[–-])? (?:by |on |only |just |about |almost |nearly |over |more than |some |as little as |a mere ){0,3}$|(?<=[%t]) and (?:by )?(?:about |almost |nearly |over )?$|(?:another|further|a further|again) (?:by )?$|(?:\band|;) [^,;%]{3,60}\bby (?:about |almost |nearly |over |more than )?$|, and by (?:about |almost |nearly |over |more than )?$|\((?:the )?(?:exports?|imports?|deliveries|supplies|sales|purchases)(?: ?[–-])? by (?:about |almost |nearly |over )?$|\(by (?:about |almost |nearly |over |more than )?$"
MULTIPLE_OF = r"[ -]*(?:what it|as much as|as high as|as large as|(?:the |that |those )?(?:level|volume|figure|sum|value|total|result|amount|same)s? (?:of|in|for)|the previous|last year|that of|the (?:19|20)\d\d|the same)"
# "Which by 6% is higher than the level of 2018", as translations have it.
_IS_BESIDE = r"(?= than| (?:the|that|those|last|its|a year))"
UP_AFTER = (
    rf" is (?:higher|more|above|greater){_IS_BESIDE}|"
    r"[ -]*(?:(?:year[- ](?:on|over)[- ]year|in value|by value|of) ?)?(?:,? ?)(?:there (?:is|was) )?(?:up\b|higher|more\b|above|ahead|better|larger|greater|bigger|growth|increase|exceed(?:s|ed|ing) (?:an?|the|that) "
    r"|rise|gain\b|jump|surge|upturn|improvement|on top|as (?:much|large|high|big) again|to the (?:plus side|plus|good|better)|in the plus|faster|over (?:the(?! (?:(?:first|last|past|whole|full) )?(?:\w+ )?(?:months|weeks|half|quarter)\b| (?:year|period)\b(?! (?:of|in|before|earlier)))"
    r"|last|january|a year|20\d\d))"
)
DOWN_AFTER = (
    rf" is (?:lower|less|below|smaller){_IS_BESIDE}|"
    r"[ -]*(?:year[- ](?:on|over)[- ]year )?(?:,? ?)(?:down\b|lower|less\b|fewer\b|below|drop|decline|decrease|fall\b|slump"
    r"|to the (?:minus side|minus|bad|worse)|in the minus|short of|under\b|reduction|worse|deterioration|smaller|contraction|behind)"
)
CHANGE_CUT = r"; |, (?:and|but|while|whereas|though) |(?<![\d])\) | (?:while|whereas|but) |%|per ?cent|\btimes\b|: "
MULTI_YEAR = (
    r"(?:since (?:19|20)\d\d|(?:in|over|within|during|for|across) (?:just |only )?(?:the )?(?:(?:past|last|previous|pervious|preceding|recent|latest) )?(?:two|three|four|five|six|seven|eight|ten|\d+|several|recent"
    r"|(?:a )?few|a couple of)[ -](?:(?:past|last|recent|previous) )?years?\b(?! (?:ago|back|earlier|before))|over the years|(?:what|than) (?:it|they) (?:used to be|once (?:was|were))|(?:in|over|during) (?:the (?:past|last) )?(?:half a )?decade|(?:compared (?:to|with)|exceed\w*|surpass\w*|above|than|over|on|of|to) (?:the )?(?:pre-|soviet)"
    r"|in \w+ years\b|(?:compared (?:to|with)|than|against|over|on) (?:the )?(?:(?:period|time|level|years) (?:before|prior to|preceding)\b(?! (?:the )?(?:last|year))|year (?:before|prior to|preceding) (?:the )?(?:pandemic|covid|coronavirus|epidemic|crisis|sanctions|war|lockdown))|years? running|(?:two|three|four|five|six|seven|eight|ten|\d+|several) years (?:ago|back|earlier|before)"
    r"|(?:on|than|over|to|with|against) (?:the )?(?:previous|preceding|prior|last) (?:quarter|month)\b|on the (?:month|quarter|week)\b(?! (?:of|to|in)\b)|(?:on|than|against) the one before\b|the (?:quarter|month) (?:before|earlier)|(?:quarter|month)[- ]on[- ](?:quarter|month)"
    r"|(?:exceed\w*|above|below|short of|than|over|surpass\w*|miss\w*|ahead of) (?:the |its |our |their |this )?(?:year's |annual |yearly )?(?:plan|target|forecast|goal)s?\b)"
)
CHANGE_TO_NEXT = (
    r"(?: (?:more|less|higher|lower|up|down|fewer|as much)\b)?(?:,? (?:in|within|over|for|during|by|last|this) [^.;:]{1,25}?)?[ ,–—:(-]{0,3}"
    r"(?:(?:and )?(?:to|reaching|reached|amounting to|amounted to|totalling|stood at|came to|making|made|hitting)? ?"
    r"(?:about |almost |nearly |over |more than |some |only |just |around |a total of |roughly )*)"
)
BARE_CHANGE = (
    r"(?<!\w)(?:(?P<down>fell|dropped|declined|decreased|down|minus|shrank|lost|slid)|rose|grew|increased|climbed|jumped|up|plus|gained|added|imports|exports|purchases|deliveries|sales|supplies|wants|asks for)"
    r"(?: by)?(?: about| almost| nearly| over| only| just| some| as much as| a further| another| all of| a full)? (?P<bare>\d{1,3}(?:\.\d)?)(?=[,;!?)]|\.(?!\d)|$| (?:and|but|while)\b)"
)
CHANGE_TO_SUM = r"^(?!.*, and (?!its (?:volume|value|total)\b|the (?:volume|figure|total|sum)\b|(?:thus|so|thereby) |will (?:reach|make|hit|come|amount|total|be)|was|were|come|they|is|amounted|reached|came|totall?ed|made|stood|stands|makes|equals|exceeded|hit|topped|then|now|has|had|ended))(?! ?\))[^\w]*(?:.{0,60}?\b)?(?:to|reach\w*|amount\w*|total\w*|came|made|making|hit|exceed\w*|stood|worth|come|and (?:was|were|is)|surpass\w*|topp\w*|approach\w*|or|at|hitting|which is|carried)\b|^ ?[(),–—:]+ ?$|^ ?$|^,(?: [a-z]+,)? (?:this|it|that) (?:now |already )?(?:is|was|means)(?: now| already| currently| today)?(?: (?:about|around|some|almost|nearly|over|more than|only|just))* ?(?:us ?|usd ?)?\$? ?$"
# "$50 million against $40 million", "which tops the 2020 figure of $40 million".
BASE_BEFORE = (
    r"(?:\b(?:against|compare[sd] (?:to|with)|in comparison (?:to|with)|versus|vs\.?|than(?= the | that | those | last | a year| in )|(?:up |down )?from|instead of|after"
    r"|(?:top|exceed|surpass|beat|outdo|outstripp?|outpac|overtak|pass|trail)(?:s|es|ing|ping)?(?= the | that | last | its | our | their | a | (?:19|20)\d\d| \w+'s )|above(?= the | that | last )|below(?= the | that | last )|short of(?= the | that | last ))"
    r"[ (](?:(?:the|that|those|this|last|previous|preceding|prior|same|corresponding|a|its|our|their|year|years?'s|level|figure|result|mark|value|total|sum|record|of|for|in|at|period|months|half|quarter|earlier|before|ago|worth|(?:19|20)\d\d(?:'s)?|[(–—:-]) ?|(?:about|almost|nearly|some|just|only|around|over|more than|a mere|roughly|up to) ?)*)"
)
BOTH_WAYS = r"\b(?:both|each|either|in (?:both|each) (?:cases?|directions?|ways?)|alike|equally)\b"
SUM_TO_CHANGE_CUT = (
    r"\b(?:then|afterwards|subsequently|while|whereas|plan|target|goal"
    r"|(?:but|although)(?! (?:it|this|that)(?:'s| is| was)\b))\b"
)
