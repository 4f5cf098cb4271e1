"""English words by which a number is no yearly change, or belongs to another sum."""

from __future__ import annotations

CHANGE_REJECTED_BEFORE = (
    r"(?:the )?part of [^,;.]{3,40} in (?:the )?(?:total|overall|all|entire|whole)[^,;]{0,80}"
    r"|shares?(?: of| at| in| to| stood at| is| was| was about)?"
    r"|account(?:s|ed|ing)? for(?: about| almost| over| some| nearly"
    r"| more than| up to)?|mak(?:e|es|ing) up|made up|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)"
    r"|(?:shares? |(?:role|dependence|reliance) (?:of|on|in) )[^,;]{0,100}|weight of [^;.]{0,100}"
    r"|(?<!growth )(?<!rate )(?<!rise )(?<!increase )exceed(?:s|ed|ing)?|rates? of interest"
    r"|interest rates?(?: of| at)?|inflation(?: of| at)?|duty of|tariff of"
    r"|vat of|discount of|localisation[^,;]{0,20}|localization[^,;]{0,20}"
    r"|\b(?:met|complet|fulfil|implement|carried)\w*[^,;]{0,20}"
    r"|capacity[^,;]{0,12}|(?:harvest|crops?|unemployment|milk yields?)(?: [^,;.]{0,16})?|only by one"
    r"|(?<![\w-])(?:gdp|gross domestic product|industrial (?:output|production)"
    r"|(?<!of the )(?<!of )(?<!between )(?<!between the )"
    r"(?:russian|belarusian|national|world|global|whole|country's) econom(?:y|ies)"
    r"|consumption|(?:real|disposable|household|personal) incomes?|(?:non-?performing|bad) loans|npls?"
    r"|deposits|retail sales|wages|salaries|population|employment|tourist arrivals|bank lending)(?:'s)?"
    r"(?: (?!exports?|imports?|trade|turnover|supplies|sales|sold|shipped|supplied|deliver|shipments?|purchases?|bought)[a-z]+){0,6}"
    r"|every|\bnot|\bnever|\b(?:up|down|a rise|an increase|a drop) from|\b(?:first|second|1st|2nd)"
)
_LEVEL = r"(?:level|volume|figure|result|mark|value|record|peak|high|maximum)s?"
_BEST = r"(?:(?:trade|turnover|record|peak|historic(?:al)?|all-time|record-high|unprecedented) )*"
PAST_LEVEL = (
    rf"(?:\b(?:(?P<year>(?:19|20)\d\d)(?:'s)?|(?:last|previous) year's) {_BEST}{_LEVEL}"
    rf"|\b(?P<old>previous|old|earlier|former) {_BEST}(?:record|peak|high|maximum)"
    r"|\b(?:(?:exceed|surpass|repeat|match|reach|outdo|pass|better|doubl|tripl|outstrip|break)(?:e?s|e|ing)?"
    r"|top(?:s|ping)?|beat(?:s|ing)?|overtak(?:es?|ing)"
    r"|go beyond|return to|restore|above|over|than) (?:last|the previous) year's"
    rf"|\b{_LEVEL} (?:of (?:the |mutual |bilateral )?"
    r"(?:trade|turnover|exports|imports)(?: (?:with|to|from|between) [^.;,:()\d]{2,50})? )?(?:of|for"
    r"|in) (?:(?:the )?(?:last|previous) year|(?:the year )?(?P<behind>(?:19|20)\d\d)))(?: of (?:trade"
    r"|turnover|exports|imports|sales|supplies|deliveries))?(?: of| at|,|:"
    r"| ?[–—(-])? ?(?:(?:about|almost|nearly|over|more than|some|around|which|that|was|is|namely"
    r"|i\.e\.) )*$"
)
SHARE_GOES_ON = (
    r"(?:\bshares?\b(?:(?:[^.;%]|\.\d)*(?:%|per ?cent))+"
    r"|\b(?:account\w* for|ma[dk]es? up) (?:\w+ ){0,2}[\d.]+ ?(?:%|per ?cent) of\b)[^.;%]{0,60}\b(?:to"
    r"|from|against) (?:(?:about|almost|nearly|over|more than|some|just|the present) )*$"
    r"|\bshares?\b(?:(?:[^.;%]|\.\d)*(?:%|per ?cent))+,? (?:and |while |but )?(?:that )?(?:in|of|for)"
    r" (?:the |its |their |our )?(?:exports?|imports?|trade|turnover|sales|supplies|purchases)"
    r"(?: (?:it |they )?(?:was|is|were|are|made|stood at|reached|amounted to|came to|rose to|fell to))?"
    r"(?: [–—-])? (?:(?:about|almost|nearly|over|more than|some|just) )*$"
    r"|\b(?:shares?|weight)\b[^.;%\d]{0,120}\bnot [^.;%\d]{1,30}\bbut [^.;%\d]{0,40}"
    r"(?:[\d.]+ ?(?:%|per ?cent) (?:from|against|versus) )?$"
    # "the share of exports (60%) and imports (55%)"
    r"|\bshares?\b[^.;,\d(]*\(\d[\d.,]* ?%\)[^.;,\d(]*\($"
)
CHANGE_REJECTED_AFTER = (
    r" of a century\b"  # "a quarter of a century"
    r"| ?(?:of (?:the|its|our|their|this|a) (?:[\w-]+ ){0,2}(?:plans?|targets?|forecasts?|goals?|tasks?"
    r"|planned|planning|schedule)\b|points?\b|percentage"
    r"|of (?:the|this|that) (?:figure|sum|amount|volume|total|value|level) (?:is|are|was|were|comes?"
    r"|came|falls?|fell|went|goes)\b|of (?:all |the (?:total|whole|entire|region's|country's|city's"
    r"|B+'?s?|R+'?s?|P+'?s?|volume|"
    r"trade|turnover|market|exports?|imports?|goods|sum|list|activit|shares?|capital)|(?:its|their) (?!value\b)|our "
    r"|what(?! (?:it|they|trade|turnover) (?:was|were|had been) (?:in|a year|last year|for)\b)|them|those|it\b|which|"
    r"this\b|that\b(?! in (?:19|20)\d\d)|B+|R+|P+|trade|turnover|exports|imports|foreign|belarus"
    r"|russia|all)|shares?\b|stake|owned|belong"
    r"|(?:lowered|cut|reduced|raised|increased|decreased) (?:the |our |its |their )?(?:weight|role|dependence"
    r"|reliance)\b|complete|of goods|(?:comes?|came|coming) from\b|(?:falls?|fell|falling) on\b"
    r"|(?:goes|go|going) to\b|[ -]year\b(?![ -](?:on|over)[ -]year)|[ -](?:billion|million|trillion)"
    r"|(?:value|volume|amount|sum|level) of (?:all|what)\b|(?:every|each) year\b|annually\b"
    r"|per annum\b|the size"
    # but "1.3 times as much to Russia as in the same months"
    r"|as (?:many|much)\b(?! as| again"
    r"| (?:to|from|in|there|with)\b[^.;:]{2,50} as (?:in|a|(?:they|it|we)(?= (?:had|did|was|were)\b)|during|last|over)\b)"
    r"|(?:of )?(?:the )?(?:people|workers|companies|enterprises|products|goods)\b)"
)
CHANGE_CUT = (
    r"; |, (?:and|but|while|whereas|though) |(?<![\d])\) | (?:while|whereas|but) |%|per ?cent"
    r"|\btimes\b|: "
)
# "Since the launch of the plant exports grew by 12% year on year": on a year all the same.
_ON_YEAR = r"[^.;]{0,120}(?:\byear[- ](?:on|over)[- ]year\b|\ba year (?:ago|earlier|before)\b)"
MULTI_YEAR = (
    # "$9m in 2012. It has since halved": since then.
    r"(?:since (?:19|20)\d\d|(?<!long )\bsince (?:then|that time)\b|\bha(?:s|ve|d) since (?:almost |nearly |more than )?"
    r"(?:risen|grown|fallen|dropped|increased|decreased|declined|shrunk|climbed|jumped|soared|plunged|gone"
    r"|doubled|tripled|trebled|quadrupled|halved|expanded)\b"
    r"|\b(?<!recovered )(?<!rebounded )(?<!changed )(?<!improved )(?<!stabilised )(?<!stabilized )since(?=[.;!])"
    # "To reach $5m, doubling the current figures": on what there is, and on no year.
    r"|(?:ing|\b(?:on|over|than|to|with|from|against|above|double|triple|exceed|increase|raise)) (?:(?:the|our|their|its) )?"
    r"(?:current|present|existing|today's) (?:figure|level|volume|number|indicator|result|trade|turnover)s?\b"
    r"|since (?:the|our|their|his|her|its) (?:(?:last|previous|first|second|recent) )?(?:meeting|visit|talks|forum"
    r"|agreement|accord|signing|launch|opening|establishment|conclusion|creation|introduction)\b"
    rf"(?!{_ON_YEAR})|(?:in|over|within|during|(?<!ing )(?<!ing up )(?<!ing down )for|across) (?:just |only )?(?:the )?(?:(?:past"
    r"|last|previous|pervious|preceding|recent|latest) )?(?:two|three|four|five|six|seven|eight|ten"
    r"|\d{1,2}|several|recent"
    r"|(?:a )?few|a couple of)[ -](?:(?:past|last|recent|previous) )?years?\b(?! (?:ago|back|earlier"
    r"|before))|over the years|(?:what|than) (?:it|they) (?:used to be|once (?:was|were))"
    r"|(?:in|over|during) (?:the (?:past|last) )?(?:half a )?decade"
    r"|(?:compared (?:to|with)|exceed\w*|surpass\w*|above|than|over|on|of|to) (?:the )?(?:pre-|soviet)"
    r"|in \w+ years\b|(?:compared (?:to|with)|than|against|over|on) (?:the )?(?:(?:period|time|level"
    r"|years) (?:before|prior to|preceding)\b(?! (?:the )?(?:last|year))"
    r"|year (?:before|prior to|preceding) (?:the )?(?:pandemic|covid|coronavirus|epidemic|crisis"
    r"|sanctions|war|lockdown))|years? running|(?:two|three|four|five|six|seven|eight|ten|\d+"
    r"|several) years (?:ago|back|earlier|before)"
    r"|(?:on|than|over|to|with|against) (?:the )?(?:previous|preceding|prior|last) (?:quarter|month)\b"
    r"|on the (?:month|quarter|week)\b(?! (?:of|to|in)\b)|(?:on|than|against) the one before\b"
    r"|the (?:quarter|month) (?:before|earlier)|(?:quarter|month)[- ]on[- ](?:quarter|month)"
    r"|(?:exceed\w*|above|below|short of|than|over|surpass\w*|miss\w*|ahead of) (?:the |its |our "
    r"|their |this )?(?:year's |annual |yearly )?(?:plan|target|forecast|goal)s?\b)"
)
CHANGE_TO_NEXT = (
    r"(?: (?:more|less|higher|lower|up|down|fewer|as much)\b)?(?:,? (?:in|within|over|for|during|by"
    r"|last|this) [^.;:]{1,25}?)?[ ,–—:(-]{0,3}"
    r"(?:(?:and )?(?:to|reaching|reached|amounting to|amounted to|totalling|stood at|came to|making"
    r"|made|hitting)? ?"
    r"(?:about |almost |nearly |over |more than |some |only |just |around |a total of |roughly )*)"
)
CHANGE_TO_SUM = (
    r"^(?!.*, and (?!its (?:volume|value|total)\b|the (?:volume|figure|total|sum)\b"
    r"|(?:thus|so|thereby) |will (?:reach|make|hit|come|amount|total|be)|was|were|come|they|is"
    r"|amounted|reached|came|totall?ed|made|stood|stands|makes|equals|exceeded|hit|topped|then|now|has"
    r"|had|ended))(?! ?\))[^\w]*(?:.{0,60}?\b)?(?:to|reach\w*|amount\w*|total\w*|came|made|making|hit"
    r"|exceed\w*|stood|worth|come|and (?:was|were|is)|surpass\w*|topp\w*|approach\w*|or|at|hitting"
    r"|which is|carried)\b|^ ?[(),–—:]+ ?$|^ ?$|^,(?: [a-z]+,)? (?:this|it|that) (?:now "
    r"|already )?(?:is|was|means)(?: now| already| currently"
    r"| today)?(?: (?:about|around|some|almost|nearly|over|more than|only|just))* ?(?:us ?"
    r"|usd ?)?\$? ?$"
)
# "$50 million against $40 million", "which tops the 2020 figure of $40 million".
BASE_BEFORE = (
    r"(?:\b(?:against|compare[sd] (?:to|with)|in comparison (?:to|with)|versus|vs\.?"
    r"|than(?= the | that | those | last | a year| in )|(?:up |down )?from|instead of|after"
    r"|(?:top|exceed|surpass|beat|outdo|outstripp?|outpac|overtak|pass|trail)(?:s|es|ing"
    r"|ping)?(?= the | that | last | its | our | their | a | (?:19|20)\d\d| \w+'s )"
    r"|above(?= the | that | last )|below(?= the | that | last )|short of(?= the | that | last ))"
    r"[ (](?:(?:the|that|those|this|last|previous|preceding|prior|same|corresponding|a|its|our|their"
    r"|year|years?'s|level|figure|result|mark|value|total|sum|record|of|for|in|at|period|months|half"
    r"|quarter|earlier|before|ago|worth|(?:19|20)\d\d(?:'s)?|[(–—:-]) ?"
    r"|(?:about|almost|nearly|some|just|only|around|over|more than|a mere|roughly|up to) ?)*)"
)
SUM_TO_CHANGE_CUT = (
    r"\b(?:then|afterwards|subsequently|while|whereas|plan|target|goal"
    r"|(?:but|although)(?! (?:it|this|that)(?:'s| is| was)\b))\b"
)
# "A truck that cost as much in roubles brought in a third less in dollars": no change of trade.
ONE_PIECE = (
    r"\b(?:an?|one|each|every|the same) (?:[a-zBMR'-]+ ){0,2}(?:trucks?|lorry|tractor|tonne?|ton|kilo\w*"
    r"|litre|machine|unit|pair|car|bus)\b[^.;:]{0,80}"
    r"\b(?:brought|brings|fetch\w*|earn\w*|cost\w*|yield\w*)\b[^.;,]*$"
)
