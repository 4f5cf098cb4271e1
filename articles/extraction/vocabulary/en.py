"""English words for sums, changes, periods and trade."""

from __future__ import annotations

from .tables import Vocabulary

_UNITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
_MONTHS = {
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
_FRACTIONS = {
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
_FIXED = {
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
_UP = (
    r"up|plus|r[io]s(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?"
    r"|add(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|leapt|leap(?:s|ed|ing)?|soar(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|swell(?:s|ing|ed)?|swollen|shot up|expand(?:s|ed|ing)?|expansion|advanc(?:e|es|ed)"
    r"|edged up|went up|gone up|go up|going up|improv(?:e|es|ed|ing|ement)|accelerat(?:e|ed|ion)|put on|raise[sd]?"
    r"|raising|multipl(?:y|ied|ying)|higher|ahead|won back|recover(?:s|ed|y)?|rebound(?:ed)?|skyrocket(?:ed)?"
    r"|boost(?:s|ed)?|ballooned|upturn|bounced back|strengthened|lift(?:s|ed|ing)?|hike|scaled up"
    r"|picked up|more than in|exceed(?:s|ed|ing)?|upsurge|outpac(?:e|ed|ing)|surpass(?:ed|ing)?|topped|escalated"
)
_DOWN = (
    r"down|minus|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|los[et](?:s|ing)?|loss|shr[aiu]nk(?:s|ing|en)?|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|sank|sunk|sink(?:s|ing)?"
    r"|contract(?:ed|ion)|reduc(?:e|es|ed|ing|tion)|plunge[sd]?|plummet(?:ed)?|tumbl(?:e|ed|ing)|dwindl(?:e|ed|ing)"
    r"|dip(?:s|ped)?|retreat(?:ed)?|went down|gone down|going down|(?<!not )(?<!no )lower|lag(?:s|ged)?|behind|slump(?:ed)?|collapsed?"
    r"|melted(?: away)?|sagged|skidded|withered|slackened|ebbed|shed|cut|eased|weakened|narrowed|short of|downturn|subsid(?:ed|ing)|diminished|slashed"
)
_RUBLE = r"r(?:o)?ubles?"
_FLOW_PLACE = r"(?:the |a |its |their |our |neighbou?ring |brotherly |russian |friendly |R+ |whole (?:of )?|city of )*"

ENGLISH = Vocabulary(
    decimal_comma=False,
    number_words={
        **_UNITS,
        "a": 1,
        "an": 1,
        "the": 1,
        "a hundred": 100,
        "one hundred": 100,
        **{f"{word}-odd": value for word, value in _UNITS.items() if value >= 20},
        **{f"{word} odd": value for word, value in _UNITS.items() if value >= 20},
        "a couple of": 2,
    },
    number_phrases={
        r"(?:a |one )?half(?: of)? an?": "0.5",
        r"half": "0.5",
        r"(?:an? |one )?quarter(?: of)? an?": "0.25",
        r"(?:an? |one )?third(?: of)? an?": "0.3333",
        r"three[ -]quarters(?: of)? an?": "0.75",
        r"{n} and a half": "0.5",
        r"{n} and a quarter": "0.25",
        r"{n} and three quarters": "0.75",
    },
    articles=("a", "an", "the"),
    number_joint=r"(?:-| | and | of an? )",
    half_after=r" and a half",
    magnitude_alone=r"billion(?:(?=[ -]dollar (?:mark|milestone|threshold|level|target|goal|bar)\b)|(?<=cherished\sbillion)|(?<=coveted\sbillion)|(?<=treasured\sbillion)|(?<=long-awaited\sbillion))",
    magnitudes={
        r"trillions?|trln|trl|tn": "1e12",
        r"billions?|bill?n|bln|bn|bl|milliards?|b": "1e9",
        r"millions?|milln|mill|mln|mil|mn|mio|m": "1e6",
        r"thousands?|thousand|thsd|thou|ths|tsd|k": "1e3",
    },
    currencies_before={
        r"u\.?s\.? ?\$|\$ ?us|\$|u\.?s\.? dollars?|usd ?\$?|dollars?": "USD",
        r"eur|€|euros?": "EUR",
        r"rub|rur|₽": "RUB",
        r"byn|byr|br\.?": "BYN",
        r"cny|¥|£|gbp|kzt|jpy|inr|rmb": "XXX",
    },
    currencies_after={
        r"(?:of )?(?:u\.?s\.? |american )?dollars?(?:[ .]u\.?s\.?a?\.?| of (?:the )?usa?)?|usd|u\.s\.d\.|us ?\$|\$|doll\.?(?: ?usa?)?|usa": "USD",
        r"in (?:us )?dollar (?:terms|equivalent)|in dollars": "USD",
        r"euros?|eur|€": "EUR",
        rf"(?:of )?(?:belarusian|belarus) {_RUBLE}|byn|br": "BYN",
        rf"(?:of )?(?:russian |russia's )?{_RUBLE}|rubl?\.?|rur|₽|rbl\.?|rbls": "RUB",
        r"(?:chinese )?yuan|pounds?(?: sterling)?|hryvnias?|tenge|rupees|yen|cny|kzt|dirhams": "XXX",
    },
    currency_lead=r"[ -]{0,2}(?:\. |\[)?",
    range_join=r" to | and | or ",
    range_join_spelt=r" to | or ",
    range_words=("to", "or"),
    range_between=r"between",
    range_from=r"from",
    range_moved=rf"(?:{_UP}|{_DOWN}|took|take|bring|brought|went|gone|move[ds]?|rais\w+|enough|turnover|trade)\b",
    list_join=r"and |or |& ",
    filler=r"(?:about |almost |nearly |some |over )?",
    after_bare=(
        r" ?(?:$|[.,;:!?)\]\"»”'–—/-]|\((?!tonn)|(?:in|to|for|from|by|and|or|as|at|this|last|against|while"
        r"|whereas|over|up|down|with|respectively|more|less|compared|is|was|were|came|come|per|a (?:year|quarter)"
        r"|annually|of (?:[a-z'-]+ ){1,3}(?:exports?|imports?|trade|turnover|sales|supplies)|since|than|mark|during|within|but|on|after|before|thanks|worth|between|under|had|has|have"
        r"|will|would|can|could|may|might|each|target|goal|level|barrier|threshold|out|into|through|this|that"
        r"|which|went|fell|grew|rose|reached|yearly|already|bar\b|we|that|they|the|he|she|it|not|used|looks?|would|because|so|even|just|before|a month|in trade|of (?:it|this|that|these|those|them|which|the"
        r"|trade|turnover|mutual|bilateral|goods|exports?|imports?|sales|supplies|services|business|products"
        r"|(?:19|20)\d\d|B+|R+|P+))\b)"
    ),
    after_part=r" ?of (?:it|this|that|these|those|them|which|the (?:sum|total))\b",
    limits=("up to",),
    raised_to=r"\b(?:restor\w+|rais\w+|bring\w*|brought|increas\w+|lift\w*|expand\w*|boost\w*|gr[eo]w\w*|rose|risen|climb\w*|jump\w*|reach\w*|take|carry)\b(?:[^.;]|\.(?=\d)){0,90}$",
    tail_qualifiers={
        r" ?,? or (?:so|thereabouts)\b": "about",
        r" ?,? at (?:the very )?least\b": "over",
        r" or (?:more|even more)\b(?! than)": "over",
        r",? give or take\b": "about",
        r"[ -](?:plus|with change|and (?:a bit|change|something|a little))\b": "over",
        r"\+": "over",
    },
    small_numbers=_UNITS,
    percent=r"%|per ?-?cent|percents?|pct\b|p\.c\.",
    signs=r"plus|minus",
    minus=r"[-–]|minus",
    change_heads="",
    times_before=r"",
    times_after=r"(?:[ -]?(?:times|fold)|(?<=a factor of \d)(?![.,]?\d)|(?<=a factor of \d\.\d)(?!\d))",
    half_times=r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and a half",
    folds={
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
    },
    fractions=_FRACTIONS,
    fixed_changes=_FIXED,
    change_rejected_before=(
        r"shares?(?: of| at| in| to| stood at| is| was| was about)?|account(?:s|ed|ing)? for(?: about| almost| over| some| nearly"
        r"| more than| up to)?|mak(?:e|es|ing) up|made up|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|share [^,;]{0,40}"
        r"|or (?:nearly|almost|about|over)|(?<!growth )(?<!rate )(?<!rise )(?<!increase )exceed(?:s|ed|ing)?|rates? of interest|interest rates?(?: of| at)?|inflation(?: of| at)?|duty of|tariff of"
        r"|vat of|discount of|localisation[^,;]{0,20}|localization[^,;]{0,20}|(?:(?<!plum)met|complet|fulfil|implement|carried)\w*[^,;]{0,20}"
        r"|capacity[^,;]{0,12}|only by one|every|\bnot|\bnever|\b(?:first|second|1st|2nd)"
    ),
    past_level=r"(?:\b(?:(?P<year>(?:19|20)\d\d)|(?:last|previous) year's) (?:trade |turnover |record |peak )?(?:level|volume|figure|result|mark|value|record|peak)s?|\b(?:level|volume|figure|result|mark|value|record|peak)s? (?:of|for|in) (?:the year )?(?P<behind>(?:19|20)\d\d))(?: of| at|,|:| ?[–—(-])? ?(?:(?:about|almost|nearly|over|more than|some|around|which|was|is|namely|i\.e\.) )*$",
    growth_made=r"\b(?:growth|increase|rise|decline|drop|decrease|fall|reduction)(?: (?:of|in) [^.;,%]{3,60})? (?:made up|constituted|comprised) (?:\w+ )?$",
    share_goes_on=r"(?:\bshares?\b[^.;%]*(?:%|per ?cent)|\b(?:account\w* for|ma[dk]es? up) (?:\w+ ){0,2}[\d.]+ ?(?:%|per ?cent) of\b)[^.;%]{0,60}\b(?:to|from|against) (?:(?:about|almost|nearly|over|more than|some|just|the present) )*$",
    change_rejected_after=(
        r" ?(?:points?\b|percentage|of (?:all |the (?:total|whole|entire|region's|country's|city's|B+'?s?|R+'?s?|P+'?s?|volume|"
        r"trade|turnover|market|exports?|imports?|goods|sum|list|activit|shares?|capital)|its |their |our |what|them|those|it\b|which|"
        r"this\b|that\b|B+|R+|P+|trade|turnover|exports|imports|foreign|belarus|russia|all)|shares?\b|stake|owned|belong"
        r"|complete|of goods|[ -]year\b(?![ -](?:on|over)[ -]year)|[ -](?:billion|million|trillion)|(?:value|volume|amount|sum|level) of (?:all|what)\b|as (?:many|much)\b(?! as| again)|the size|(?:of )?(?:the )?(?:people|workers|companies|enterprises|products|goods)\b)"
    ),
    index_before=r"(?:(?:growth rate|rates? of growth)(?: [^.;,%]{0,70})?|(?:growth|index|indicator)(?: [^.;,%]{0,30})?|(?:gr[eo]w\w*|increas\w+|ris\w+|rose)(?: [^.;,%\d]{0,20})?(?:,| and) (?:it|this|that|which) (?:is|was|makes|made|stands at|stood at)(?: [^.;,%\d]{0,24})?|(?:exports?|imports?|trade|turnover)[^.;,%\d]{0,60} (?:amounted to|made(?: up)?|was|were|reached|totall?ed))",
    index_rate=r"\b(?:growth rates?|rates? of growth)(?: (?!by\b)[\w']+){0,6} ?[-–:(]? ?$",
    bare_index=r"\($",
    index_after=(
        r" ?(?:,? (?:as )?(?:of|to|against|on|compared (?:to|with)|relative to|versus|in relation to|as compared (?:to|with)|vs\.?) "
        r"(?:the |that |what it (?:was|had been)|same |corresponding )*(?:(?:19|20)\d\d|h[12]\b|q[1-4]\b|(?:\d{1,2}|three|six|seven|eight|nine|ten|eleven) months|level|figure|result|same|corresponding|similar|value|volume|indicator|"
        r"previous|preceding|last year|january|february|march|april|may|june|july|august|september|october|november"
        r"|december|year|period|first|a year|those|analogous|sum|amount|figures|plan)\b)"
    ),
    index_not_before=(
        r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|down|by|plus|minus|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|lost|(?:growth|increase|rise|decline|drop|fall|decrease|jump|surge) of|grew|rose|increased|fell|dropped|decreased|declined|shrank)"
        r"(?: (?:by|about|almost|nearly|over|more than|around|some|roughly|approximately|just|only|as much as|a|full|another|further))* $"
    ),
    up_before=_UP + r"|(?:target|goal|task|plan) of|a further",
    repeated=r"(?:\band|[,;]|\bwhile) (?:the )?(?:[\w']{3,20} )?(?:exports?|imports?|trade|turnover|deliveries|supplies|sales|purchases)(?: (?:to|from|of|in) [a-z' -]{2,30}?)?(?: ?[–-])? (?:by |only |just |about |almost |nearly |over |more than |some |as little as |a mere ){0,3}$|(?<=[%t]) and (?:by )?(?:about |almost |nearly |over )?$|(?:another|further|a further|again) (?:by )?$|(?:\band|;) [^,;%]{3,60}\bby (?:about |almost |nearly |over |more than )?$|, and by (?:about |almost |nearly |over |more than )?$",
    multiple_of=r"[ -]*(?:what it|as much as|as high as|as large as|as many as|(?:the |that |those )?(?:level|volume|figure|sum|value|total|result|amount|same)s? (?:of|in|for)|the previous|last year|that of|the (?:19|20)\d\d|the same)",
    down_before=_DOWN,
    up_after=(
        r"[ -]*(?:(?:year[- ](?:on|over)[- ]year|in value|by value|of) ?)?(?:,? ?)(?:up\b|higher|more\b|above|ahead|better|larger|greater|bigger|growth|increase"
        r"|rise|gain\b|jump|surge|upturn|on top|as (?:much|large|high|big) again|faster|over (?:the|last|january|a year|20\d\d))"
    ),
    down_after=(
        r"[ -]*(?:year[- ](?:on|over)[- ]year )?(?:,? ?)(?:down\b|lower|less\b|fewer\b|below|drop|decline|decrease|fall\b|slump"
        r"|short of|under\b|reduction|worse|smaller|contraction|behind)"
    ),
    change_cut=r"; |, (?:and|but|while|whereas|though) |(?<![\d])\) | (?:while|whereas|but) |%|per ?cent|\btimes\b|: ",
    multi_year=(
        r"(?:since (?:19|20)\d\d|(?:in|over|within|during|for|across) (?:just |only )?(?:the )?(?:(?:past|last|previous|pervious|preceding|recent|latest) )?(?:two|three|four|five|six|seven|eight|ten|\d+|several|recent"
        r"|(?:a )?few|a couple of)[ -](?:(?:past|last|recent|previous) )?years?\b(?! (?:ago|back|earlier|before))|over the years|(?:in|over|during) (?:the (?:past|last) )?(?:half a )?decade|(?:compared (?:to|with)|exceed\w*|surpass\w*|above|than|over|on|of|to) (?:the )?(?:pre-|soviet)"
        r"|in \w+ years\b|(?:compared (?:to|with)|than|against|over|on) (?:the )?(?:(?:period|time|level|years) (?:before|prior to|preceding)\b(?! (?:the )?(?:last|year))|year (?:before|prior to|preceding) (?:the )?(?:pandemic|covid|coronavirus|epidemic|crisis|sanctions|war|lockdown))|years? running|(?:two|three|four|five|six|seven|eight|ten|\d+|several) years (?:ago|back|earlier|before)"
        r"|(?:on|than|over|to|with|against) (?:the )?(?:previous|preceding|prior|last) (?:quarter|month)\b|the (?:quarter|month) (?:before|earlier)|(?:quarter|month)[- ]on[- ](?:quarter|month)"
        r"|(?:exceed\w*|above|below|short of|than|over|surpass\w*|miss\w*|ahead of) (?:the |its |our |their |this )?(?:year's |annual |yearly )?(?:plan|target|forecast|goal)s?\b)"
    ),
    months=_MONTHS,
    month_counts={k: v for k, v in _UNITS.items() if v <= 12},
    ordinals={
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
    },
    relative_years={
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
    },
    periods=(
        # A day of the calendar is no period.
        ("date", r"\d{1,2}(?:st|nd|rd|th)?(?: of)? {M}(?:,? {Y})?"),
        (
            "date",
            r"{M} \d{1,2}(?:st|nd|rd|th)?(?!\d| ?[-–] ?{M})(?:,? {Y})?(?! ?(?:million|billion|percent))",
        ),
        ("date", r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|{Y}-\d\d-\d\d"),
        ("to_date", r"(?:since|from) (?:the )?(?:start|beginning|turn) of (?:the year|{YR})"),
        (
            "to_date",
            r"since (?:the )?new year|since january(?! {Y})|so far in {YR}|so far this year|(?:this )?year[- ]to[- ]date|(?:already )?this year so far",
        ),
        (
            "months",
            r"(?:between |from |in |for |over |during )?(?P<m1>{M})(?: ?[-–—/] ?| to | through | until | till | up to | and )(?P<m2>{M})(?: inclusive| period)?(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        (
            "until",
            r"(?:by|at|until|till|to|through|as of|up to) (?:the )?(?:end|close) of (?P<m1>{M})(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        (
            "same",
            r"(?:the |those |these )?(?:same|corresponding|respective|similar|analogous|like|comparable|equivalent) (?:(?:first )?(?P<n>{N}) )?(?P<unit>period|months?|quarter|half(?:[- ]year)?|stretch|time(?! zone)|span|term)(?: (?:of |in |for )?{YR})?",
        ),
        ("same", r"(?:those|these) (?:(?P<n>{N}) )?months(?: of {YR})?"),
        (
            "count",
            r"(?:(?:the|a|its|over|for|in|after|during) )?(?:first |opening |initial |past |elapsed )?(?P<n>{N})[ -]months?(?:'s?)?(?: period| of the year| to (?:the )?end of {M})?(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        (
            "half",
            r"(?:the )?(?P<o>first|second|1st|2nd|opening|i|ii|[12])[ -]half(?:[ -]?year)?(?: of the year)?(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        ("half", r"(?:the )?half[- ]year(?:,? [\[(]?(?:of |in )?{YR})?"),
        (
            "half",
            r"(?:(?:the|in|for|over) )?half (?:a|of the) year(?! (?:ago|earlier|later|before|and))",
        ),
        ("half", r"h(?P<o>[12])(?:,? ?(?:of |in )?{YR})?"),
        (
            "quarters",
            r"(?:(?:for|in|over|during) )?(?:the )?(?:first )?(?P<n>two|three|2|3) quarters (?:of )?(?:the year|{YR})",
        ),
        ("quarters", r"(?:for|in|over|during) (?:the )?(?:first )?(?P<n>two|three|2|3) quarters"),
        (
            "quarter",
            r"(?:the )?(?P<o>{O})[ -]quarter(?: of the year)?(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        ("quarter", r"q(?P<o>[1-4])(?:,? ?(?:of |in )?{YR})?"),
        ("quarter", r"(?P<o>[1-4])q(?:,? ?(?:of |in )?{YR})?"),
        (
            "years",
            r"(?:from |between )?(?P<y1>{Y})(?: ?[-–—/] ?| to | and | through )(?P<y2>{Y}|\d\d(?! ?(?:billion|million|thousand|mln|bln|bn|m\b|per ?cent|%|[.,]\d)))",
        ),
        (
            "past",
            r"(?:over |in |for |during |within |across )?the (?:past|last|previous) (?P<n>{N}) years",
        ),
        (
            "none",
            r"(?:in|within|over|for|during) (?:the )?(?:next |coming |nearest )?(?:a year or two|{N}(?: or | to |[-–]){N} years)(?! ago| old)",
        ),
        ("ahead", r"(?:in|within) (?P<n>{N}|a couple of) years(?:'? time| from now)"),
        ("ahead_if", r"(?:in|within) (?P<n>{N}) years(?! old)"),
        ("since", r"(?:in|over|within|during|for|across) (?:just |only )?{N} years(?! old)"),
        (
            "month",
            r"(?:in|for|of|during|the month of) (?:the month of )?(?P<m1>{M})(?! \d{1,2}\b)(?: alone)?(?:,? [\[(]?(?:of |in )?{YR})?",
        ),
        ("month", r"(?P<m1>{M}),? (?:of )?{YR}"),
        ("month", r"(?:this|last) (?!may\b)(?P<m1>{M})(?! \d{1,2}\b| ?[-–—])(?: alone)?"),
        ("first_month", r"(?:in )?(?:the )?(?:opening|first) month(?: of {YR})?"),
        (
            "year",
            r"(?:(?:the )?(?:whole|full|entire|calendar) (?:year )?(?:of )?)?(?:the )?(?:year )?{YR}(?:(?<=[a-z])|(?! ?(?:tonn|buses|people|tractor|dollar|million|billion|companies|enterprises|km|kilomet|places|pupils))|(?<=in 20[12]\d)(?= ?(?:companies|enterprises)))",
        ),
        (
            "this",
            r"(?:by |at |until |till |before )?(?:the )?year(?:'s)?[- ]end|(?:by |at |until |till |before |towards )(?:the )?(?:end|close) of (?:(?:the|this|the current) )?year(?! \d)|(?:for|over|during|in) the (?:whole|rest|full) of (?:the|this|the current) year(?! \d)|before the (?:current )?year is out|(?:for |over )?the (?:full |whole |entire )?year(?: as a whole)?(?= (?:as a whole|will|is|the plan))|close the year|see the year out|finish the year|end the year",
        ),
        (
            "whole_year",
            r"(?:for|over|during|in) the (?:whole|full|entire) year(?: as a whole)?(?! of)",
        ),
        (
            "ago",
            r"(?P<n>{N}) years (?P<word>ago|back|earlier|before|previously)(?! (?:we|they)\b(?! (?:traded|sold|exported|exchanged|bought|imported)))",
        ),
        (
            "none",
            r"at present|currently|now(?!adays)|at the moment|annually|(?:a|per|every|each) year|yearly|for now|(?:in|over) the (?:medium|long|near|short|longer)[ -](?:term|run)|(?:in|over) the years to come|in (?:the )?(?:near |foreseeable |not[- ]too[- ]distant )?future|there (?:was a|were) times? when|(?:at|in) (?:(?:its|their) (?:peak|heyday)|one time|one point)|used to (?=be|stand|exceed|amount)|in the (?:coming|next|near) (?:{N} )?(?:years|future)|these days|recently|once|one day|today(?= (?:it|the|we|this|our|that|trade|turnover)\b)",
        ),
    ),
    told=r";|\.|\b(?:was|were|is|are|has|have|had|came|stood|made|amounted|reached|totall?ed|fell|rose|grew|got|did|now|already|currently|against|from|than|since|compared|while|whereas|after|when|which|who|last|versus|actual\w*|result|up on|down on|more|less|instead)\b",
    plan_deed=r",? (?:[\w'-]+ ){0,8}?(?:(?:agreed|decided|promised|undertook|vowed|pledged|signed|resolved|announced|adopted|approved)\b|set (?:a|an|the|themselves|itself|out)\b)",
    superlative=r"\b(?:best|highest|largest|biggest|greatest|lowest|worst|maximum|record|first time|peak|most)\b(?: \w+){0,4} ?$",
    before_ago=r"(?:^|[;:,(–—\"“«‘]|\band|\bbut|\bif|\bwhile|\bwhereas|\bthough|\bthat|\b(?:million|billion|mln|bln|bn|m|dollars|ro?ubles)\.?) ?(?:as far back as |only |just |some |about )?$",
    number_tail=r"-odd|-plus| odd| plus",
    change_to_next=(
        r"(?: (?:more|less|higher|lower|up|down|fewer|as much)\b)?(?:,? (?:in|within|over|for|during|by|last|this) [^.;:]{1,25}?)?[ ,–—:(-]{0,3}"
        r"(?:(?:and )?(?:to|reaching|reached|amounting to|amounted to|totalling|stood at|came to|making|made|hitting)? ?"
        r"(?:about |almost |nearly |over |more than |some |only |just |around |a total of |roughly )*)"
    ),
    turn=r";| and (?:have|has|had|then|last|this|in|were|was)\b| but | then | while | whereas |, (?:last|this) year|\bnow\b|\blast year\b",
    bare_change=(
        r"(?<!\w)(?:(?P<down>fell|dropped|declined|decreased|down|minus|shrank|lost|slid)|rose|grew|increased|climbed|jumped|up|plus|gained|added|imports|exports|purchases|deliveries|sales|supplies|wants|asks for)"
        r"(?: by)?(?: about| almost| nearly| over| only| just| some| as much as| a further| another| all of| a full)? (?P<bare>\d{1,3}(?:\.\d)?)(?=[,;!?)]|\.(?!\d)|$| (?:and|but|while)\b)"
    ),
    clause_opens=r",? (?:we|they|he|she|you|i|it|there|(?:it|that)'s|we'(?:ll|ve|d)|having|(?:(?:the|our|its|their) )?(?:\w+ )?(?:will|is|are|has|have|was|were|should|must|may|might|could|would|can|brought|came|saw)|(?:almost |nearly |about |some |only |just |over |around )?(?:\d|[a-z]+ty\b|a hundred|two hundred|three hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b",
    lengths={"half": 6, "quarter": 3},
    period_leads=(
        r"the|a|an|from|since|so|this|already|between|in|for|over|during|by|at|until|till|to|through|as|up|those|these"
        r"|its|after|that|before|towards|per|every|each|within|across|of|just|only"
    ),
    period_heads=(
        r"year|years|future|foreseeable|longer|not|same|corresponding|respective|similar|analogous|like|comparable|equivalent|first|opening|initial|past|elapsed|last"
        r"|second|third|fourth|final|1st|2nd|3rd|4th|[ivx]+|half|h[12]|q[1-4]|one|two|three|four|five|six|seven|eight|nine"
        r"|ten|eleven|twelve|whole|full|entire|calendar|outgoing|current|previous|following|next|close|see|finish|end"
        r"|currently|now|annually|yearly|recently|once|today|start|beginning|turn|new|far|rest|month|months|couple|present"
        r"|preceding|prior|coming|upcoming|said|moment|medium|long|near|short|days|there|heyday|peak|used"
    ),
    period_core=(
        r"(?:19|20)\d\d|(?<!\w)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year|month|quarter|half|[hq][1-4]"
        r"|[1-4][hq]|period|now|current|present|annually|moment|term|run|recent|once|future|these days|one day|today|times? when|heyday|peak|one time|one point|used to|\d\.\d\d\."
    ),
    period_base=(
        r"(?:(?<!\w)|(?=%))(?:(?<!later )than|behind|(?<=\d, )on|(?<=million, )on|(?<=billion, )on|(?<=dollars, )on|(?<=rubles, )on|(?<=roubles, )on|(?<=percent, )on|compared (?:to|with)|in comparison (?:to|with)|against|versus|vs\.?|relative to|in relation to|(?:ratio|proportion) to|above|below|ahead of|exceeding|beyond"
        r"|short of|(?:exceed|surpass|outstripp|outperform|topp)ed(?= (?:the|that|those|what)\b)|level (?:of|in|for|seen in|recorded in)|(?:%|per ?cent|percent|pct|up|down|higher|lower|more|less|gain|rise|drop|increase|growth|times|half|fifth|third|quarter|again|advance|decline|fall)"
        r" (?:up |down |higher |lower )?(?:year[- ](?:on|over)[- ]year )?(?:on|over|from|to|of|against|versus|compared (?:to|with))(?<!growth of)(?<!increase of)(?<!rise of)(?<!decline of)(?<!drop of)(?<!gain of)(?<!fall of)|double|twice|times (?:the|that)|as much as|as high as|as large as|as in|again as|\bas(?= a (?:year|month))|what (?:it|they) had been in|what (?:it|they) (?:was|were|had been))"
        r"(?:,? (?:the|that|those|what (?:it|they) (?:was|were|had been)|in|for|during|over|from|of|a|an|as|whole|last|this|same|period|months?|corresponding|respective|levels?|figures?|results?|volumes?|sums?|totals?"
        r"|indicators?|value|had been sent|was|were|exports?|imports?|trade|turnover|mutual|number|stretch|base))*"
    ),
    period_base_after_needs=r"(?:of|above|below|to|than|against|on|over|from|exceeding|(?:exceed|surpass|topp|outstripp|outperform)(?:ed|s|es)|topped|tops|beat|(?:remain|stay|kept|keep|held|stood|hover|maintain|preserv)\w* (?:\w+ ){0,2}(?:at|near|around)) (?:the )?$",
    touching=r",? ?(?:in|for|during|over|by|of|on|at|seen in|back in)? ?(?:the )?| ?[(]",
    weak_base=r"over(?: the)? *$",
    results=r"\b(?:gr[eo]w\w*|increas\w+|dynamics|rose|fell|declin\w+|record|sales|results?|books?|figures?|tables?|statistics|numbers|outcome|data|report|ledger|trends?|tendenc\w+|momentum|pace|situation|picture|upturn|downturn)\b",
    background=r"\b(?:by|for) (?:way of )?comparison[,:] [^.;]{0,40}$|\b(?:(?:had|they'd|it'd|we'd) (?:been|stood|reached|amounted|totall?ed|come|made|traded|exceeded)|against|compared (?:to|with)|versus|up from|down from) (?:(?!to )\w+ ){0,3}?$|\bfrom (?:the |a |an |some |about |almost |nearly |over |more than |less than |just |only |around |roughly |last |year's |this |mere |modest |previous |record )*$",
    those=r"\b(?:those|that) (?:from|of) (?:the )?(?P<place>[BMRP])",
    pair_each=r"exports and imports|imports and exports",
    why_clause=r"\b(?:since|because|given that|considering that|although|even though) (?:we|they|there|it|our|you)\b",
    reason=r"\b(?:because of|due to|thanks to|owing to|on account of|on the back of|driven by|caused by|as a result of)\b",
    retold=r" (?:growth|increase|rise|drop|decline|fall|decrease|surge|jump) (?:is|was|are|were|has been|came|comes|stems|results)(?: \w+){0,2} (?:due|because|driven|thanks|explained|attributed|from|caused|owing|by)\b",
    outdo=r"\b(?:(?:exceed|surpass|top|beat|outdo)(?:e?s|ing)?|improve on|go beyond|build on|add to) (?:the|this|that|those|our|its|their) (?P<there>(?:already )?(?:existing|current|present|achieved|reached|last year's|previous year's) )?(?:(?:figure|level|mark|volume|amount|sum) of )?(?:[\w-]+ )?$",
    had=r"(?:,? (?:mark|level|figure))?,? (?:that |which )?(?:we|they|you|the (?:parties|sides|partners|two countries)) (?:have |had |'ve )?(?:already )?(?:earned|achieved|reached|got|made|posted|had|have|saw|recorded)\b(?! to)",
    to_come=r"\bto (?:reach|hit|exceed|total|amount to|top|surpass|grow|rise|increase|make|near|approach|come to)\b",
    attained=r"(?<!to )(?<!will )(?<!can )\b(?:exceeded|surpassed|reached|crossed|passed|hit|met|achieved|topped|beat|overcame|overstepped|broken?|fulfilled|attained|took)(?: (?:the|our|its|their|this|that|a|an))?(?: (?!to\b)[\w-]+)? (?:bar|target|goal|task|plan|milestone|ambition)s?$",
    each=r" (?:each|apiece|in each direction|respectively each)\b",
    enabled=r"\b(?:(?:managed|(?:was|were|been) able|succeeded|helped(?! by)|allowed|enabled|(?:made|making) it possible)(?: [^,;:.]{0,60})?|it (?:was|has been|became|proved|turned out)) $",
    example_before=r"\b(?:for (?:example|instance)|such as|as in the case of|e\.g\.)(?:, | )(?:\w+ ){0,2}$",
    status_cut=r"\b(?:when|while|whereas|although|though)\b|;",
    planned_year=r"(?:prepar\w*|plan\w*|draft\w*|upcoming|next|similar) [^.;]{0,40}for $",
    period_base_after=r"(?:'s)? (?:level|figure|result|volume|value|base|indicator|numbers|mark|total)s?\b(?! of)",
    period_deadline=r"\b(?:by|until|till|before|up to|towards|(?:no|not) later than)(?: the (?:end|close) of)?(?: the)?(?: year)?",
    period_since=r"\bsince(?: the)?(?: (?:beginning|start|end) of)?",
    cues={
        "turnover": "trade in goods and services; turnover of goods and services; trade in goods; trade of goods; goods trade; trade in services; volume of goods; trade turnover; turnover; trade; trades; traded; trading in goods; mutual trade; commodity circulation; goods turnover; commodity turnover; trade volume; commerce; exchange of goods; flow of goods; economic exchange; goods exchanged; exchanged goods; exchange goods; trade exchange; exchange; two-way supplies; two-way deliveries; mutual supplies; mutual deliveries; reciprocal supplies; reciprocal deliveries; bought from and sold to; bought and sold for; bought and sold for; trades for; foreign economic turnover; changed hands; change hands; did business; do business; does business; doing business; business; turned over; turn over; sold each other; sell each other; sold to each other; sell to each other; selling each other; bought and sold; bought from each other; external economic activity; foreign economic activity; scope of trade; to and fro; in both directions; trade relations; two-way; commercial exchange; goods and services exchange; merchandise turnover; merchandise trade; volume of goods",
        "exports": "export earnings; export revenue; export revenues; export proceeds; export receipts; export of services; exports of services; service exports; services exports; crossed the border into; export; exports; exported; exporting; deliveries; delivery; delivered; shipments; shipment; shipped; ships; ship; supplies; supplied; supply; sales; sold; sell; sells; selling; sale; sent; sending; sends; exporters; outflow of goods; stream of goods; goods bound for; ours to you; ours to them; yours to us; theirs to us",
        "imports": "import of services; imports of services; service imports; services imports; received goods; receives goods; receive goods; import; imports; imported; importing; purchases; purchased; purchase; bought; buys; buy; buying; procurement; acquired; paid; brought in; took from; took delivery of; takes from; got from; gets from; get from; received from; receives from; receive from",
        "both": "the total; the sum; in total; altogether; the two sides; both sides; the partners; the parties; the two countries; two partners; both countries; the sides; two neighbours; the two neighbours; together; each other",
        "balance": "balance; trade balance; balance of trade; saldo; net exports",
        "surplus": "surplus; positive balance; positive trade balance; positive saldo; in the black; trade surplus",
        "deficit": "deficit; negative balance; negative trade balance; negative saldo; in the red; trade deficit; trade gap; imbalance; shortfall",
        "q:about": "something like; of the order of; in the order of; on the order of; in the neighbourhood of; in the neighborhood of; give or take; about; around; some; roughly; approximately; in the region of; close to; estimated at; was estimated at; an estimated; circa; in the order of; of the order of; something like; nearer to; in the vicinity of; to the tune of about; approx; near; somewhere around; somewhere near; at the level of about",
        "q:over": "or more than; not lower than; no lower than; at the very least; will exceed; may exceed; might exceed; should exceed; could exceed; must exceed; to exceed; will surpass; will top; will pass; will cross; should surpass; has exceeded; has surpassed; have exceeded; went past the; past the; pass the; pass; passes the; over; more than; above; upwards of; in excess of; exceeded; exceeds; exceed; exceeding; surpassed; surpass; surpasses; surpassing; topped; tops; top; topping; at least; no less than; not less than; crossed the mark of; crossed; beyond; past; passed; went past; went beyond; passed the mark of; a little over; slightly over; just over; well over; slightly more than; a little more than; just above; barely topped; better than; outstripped; overstepped; minimum of; a minimum of; or more; north of; rather more than; slightly above; a bit over; a bit more than; climb past; climbed past; the mark of; crossed the mark of; passed the mark of; went past the; far above",
        "q:under": "shy of; just shy of; a shade under; a touch under; a whisker short of; nearly; almost; just under; a little short of; just short of; approached; approaches; approaching; close on; up to; less than; under; a shade under; slightly less than; slightly under; a little under; within a hair of; stopped just short of; below; not quite; practically; virtually; a little less than; barely; no more than; not more than; not exceeding; at most; a maximum of; came close to; coming close to; nearly reached; almost reached; nearing; neared; just below; a whisker short of; short of",
        "q:exact": "added up to; adding up to; moved up to; came up to; come up to; shot up to; climbed up to; jumped up to; got up to; summed up to; totalled up to; increase up to; increased up to; bring up to; bring to; brought up to; made up to; raise up to; raised up to; restore up to; amounted up to; amounting up to; grow up to; grew up to; rose up to; went up to; go up to; restoring up to",
        "target": "would be right; would be good; would be great; would be nice; right to reach; should be able; will help; would help; will allow; would allow; will enable; would enable; will make it possible; should climb; should go up; should increase; should raise; should double; should expand; should rise; should boost; should aim; should get; should strive; have to; has to; should try to; try to achieve; try to reach; seeking; seeking to; every opportunity to; every chance to; every reason to; good chance to; should return; should get back; must return; could raise; may raise; may bring; may increase trade; might raise; we could; could easily; could well; is set at; are set at; was set at; has been set at; have been set at; set at; why can't; why shouldn't; why couldn't; has been given; have been given; was given; were given; provided for; provides for; provide for; envisages; envisaged; envisage; target; targets; targeted; goal; goals; our benchmark; is the benchmark; benchmark for; benchmark of; benchmark is; aim; aims; aim at; aiming; plan; plans; planned; planning; task; tasks; bar; ambition; ambitions; ambitious; can increase; can raise; can boost; can expand; can grow; can climb; can rise; can hit; can well; can easily; could easily; could well; can quite; could quite possibly; can exceed; can surpass; can go up; can get; can bring; could increase; could boost; could expand; could rise; could bring; can reach; could reach; could achieve; can achieve; can be; could be; should bring; should reach; should be; should grow; should amount; must reach; must be; must have; must bring; have to bring; have to become; has to become; must become; should become; have to reach; have to make; has to make; has to grow; have to grow; must grow; has been told to; have been told to; has been set; obliged to; required to; supposed to reach; was to reach; were to reach; was to have reached; meant to reach; attain; attaining; it is planned; is planned; are planned; was planned; had planned; had been planned; provide that; provides that; bring up to; take it to; get it to; to take it; has to be; has to reach; want; wants; wanted; want to have; intend; intends; intention; agreed; agreed on; agreed to; have agreed; promise; promised; promises; within reach; within our reach; within their reach; within our power; why not; dream; dreaming; dreams; dreamed; dreamt; restore; restoring; hope to; hopes to; hope; hopes; strive; strives; seek; seeks; bring the trade; to bring; to be brought; is to reach; is to be brought; are to grow; is to grow; are to reach; set the bar; the mark to aim at; we would like; would like; would like to see; like to see; like to; we can; let us; back at; shall see; get back to; back to; set as the goal; shook hands; potential; possible to; realistic; is able to; capable of; the level that; call on; called on; desire; objective; objectives; task set; set a task; commit; committed; vow; vowed; pledged; eyes; eyeing; will strive; need to; needs to; ready to; step up to; to increase; to raise; to double; i would gladly sign; line i would; name their price; word of the day; sights on; road map; roadmap; achievable; a billion is; milestone; reach the level; will bring; will bring it to; will raise; bring it to; bring that to; about reaching; of reaching; at reaching; for reaching; towards reaching; prospects; to be back at; must; set itself; set themselves; set ourselves; look forward; next task; willing to; nice to; would be good to; would be great to; can double; could double; can triple; could triple; getting closer; to get closer; in order to; instructions to; instruction to",
        "forecast": "would exceed; would reach; would amount; would grow; would total; would hit; would top; would surpass; would increase; would rise; would approach; are reaching; is reaching; signs of reaching; hopeful; is hopeful; are hopeful; we'll; they'll; it'll; may fall; may drop; may decline; may shrink; may slip; may grow; may rise; may climb; might fall; might grow; could fall; could drop; risks falling; will; is to surpass; are to surpass; shall; expected; expect; expects; expecting; expectation; forecast; forecasts; forecasted; predicted; predict; predicts; will exceed; will reach; will amount; will be; will come; will surpass; will grow; will total; will hit; will top; likely; is likely; may hit; may reach; may exceed; may top; may approach; might approach; may go; might go; may increase; may total; might increase; might reach; might exceed; might hit; may reduce; may cut; may decrease; might reduce; might decrease; might cut; might top; might surpass; might total; might amount; may total; may surpass; would actually; might well; may well; on course; heading for; projected; projection; projections; estimates for the year; should exceed; ought to; seen at; would put; looks set; set to; anticipated; anticipate; anticipates; poised; will approach; is going to; we shall see the year out; you will see; will bring in; will bring in another; on track; will make; will cross; will stand; will rise; will increase; outlook; i am sure we shall; forecasting; will account; we count on; counting on; count on; counts on; counted on; counting upon; bank on; banks on; banking on; bet on; bets on; betting on; any bet; reckons; reckon; scenario; scenarios; proceed from; proceeds from; proceeding from; presume; presumes; assume; assumes; assuming; foresee; foresees; foreseen; going to; promises to be; hopes for; pencils in; are expected; may come to; may amount; could end up; should come; should end; puts the year; by our estimates for the year; if the pace; if the trend; at this pace; at this rate; on current trends; looks like being; will be close; will climb; will pass; pencilled in",
        "reached": "could not; couldn't; cannot; should be noted; should be said; should be emphasized; should be emphasised; should be stressed; should be mentioned; should be added; should be recalled; has to be said; have to say; has to be noted; have to admit; has to admit; we will remind; will give you; will tell you; will say; will name; will cite; we shall remind; let us remind; we remind; as we will recall; it will be recalled; it will be remembered; already have; already has; already had; already made; have already; had already; bounced back; came back to; were back to; was back to; climbed back; crept back; returned to; went back to; fell back; dropped back; got back to; rebounded to; recovered to; went up; went down; gone up; gone down; has made; have made; it was; that was; there was; it stood; it used to be; reached; totalled; totaled; amounted; amounts; came to; has reached; have reached; hit; achieved; equalled; equaled; made up; ran to; peaked; yielded; registered; recorded; posted; has exceeded; has surpassed; has already; exceeded; surpassed; topped; passed; increased; decreased; grew; rose; fell; dropped; declined; shrank; climbed; jumped; slipped; swelled",
        "not": "import substitution; import-substitution; import-substituting; import replacement; borrowed; borrows; borrowing; borrowings; economic effect; contributes; contribution; contributions; retail turnover; retail trade turnover; retail trade; wholesale turnover; wholesale trade; cargo turnover; freight turnover; passenger turnover; housing; apartments; signed agreements; sign agreements; signed an agreement; signed deals; invest*; loan; loans; lending; credit; credits; budget*; gross; gdp; grp; output; industrial production; production volume; production volumes; wage; wages; salary; salaries; price; prices; priced; cost; costs; costing; outlay; subsid*; contract; contracts; agreements worth; agreements to the value; agreements for; signs for; signed for; ordered; deals; deal; debt; debts; receivables; overdue; owe; owes; owed; arrears; tax; taxes; duties; fund; funds; funding; funded; financing; financed; authorised capital; authorized capital; charter capital; registered capital; revenue; revenues; profit; profits; fined; grant; grants; project worth; projects worth; bill; construction of; tender; tenders; auction; retail; building projects; projects; project; put into; being put; repaired; bid; contractor; plants worth; swallowed; charged; invest; sanction; sanctions; damage; damages; losses; compensation; per tonne; per ton; per barrel; a barrel; set aside; plant worth; joint ventures; to build; barges; barrel; plant; factory; mill; workshop; bridge; hospital; school; stadium; airport; exchange rate; per person; salaries; bonus; bonuses; lottery; ruble exchange; reserves; earmark*; allot; allots; allotted; sets aside; setting aside; allocated; allocate; allocates; allocating; transferred; transfers; working capital; insurance; shares; dividends; assets; pensions; mortgage; leasing; lease; rates; tickets; fares; gold and foreign; orders worth; order worth; order book; agreement worth; memorandum; penalty; rent; charity; donated; sponsor*; receivable*; warehouse*; stocks of; in stock; consignment; trading house*; imf; tranche; dryer; shop; shops; ferry; programme worth; programme of $; service centre; service center; build; sanatorium; credit line; charter; lawsuit; a discount; discounts; warranty; box office; property; real estate; modernis*; moderniz*; gas price; transit fees; transit fee",
        "third": "non-cis; far abroad; far-abroad; other countries; all countries; foreign countries; third countries; the whole world; european; overseas; western countries; asian countries; african countries",
        "world": "all its foreign partners; all foreign partners; all countries; overall foreign trade; foreign trade as a whole; its total foreign trade; total foreign trade; all export*; worldwide",
        "rank": "ranks; ranked; place among; th place; rank",
        "prod:services": "services; trade in services; service exports; services exports; export of services; exports of services; import of services; imports of services; service imports; services imports",
        "prod:goods and services": "trade in goods and services; turnover of goods and services; goods and services; services and goods; count in services; counting services; counting in services; services are counted; services are included; including services; taking services into account; with services; services included; adds services; put the two together; together with services; services taken together; goods plus services",
        "prod:goods": "goods make up; goods made up; goods account for; goods accounted for; goods being; trade in goods; trade of goods; goods trade; volume of goods",
        "prod:agricultural products": "agricultural; farm; agrarian; agricultural products; agricultural produce; agricultural goods; farm produce; farm goods; farm products; agri-food products; agri-food; agrifood; food and agricultural products; foodstuffs; agricultural and food products; agricultural raw materials; food and farm goods; farm produce and foodstuffs; farm produce and food; agricultural trade; agro-industrial products; agriproducts; agricultural commodities",
        "prod:food": "food; food products; food items",
        "prod:meat and dairy products": "meat and dairy; dairy products; dairy; meat; milk; cheese; butter; poultry; beef; pork; sausages; dairy goods; milk powder; dry milk; sugar",
        "prod:fish": "fish; fish products; seafood; herring; pollock; cod; salmon; capelin",
        "prod:timber": "timber; wood; lumber; wood products; woodworking products; pulp; paper; furniture",
        "prod:machinery": "machinery; machinery and equipment; engineering products; mechanical engineering products; tractors; trucks; buses; lorries; vehicles; cars; lifts; elevators; combines; harvesters; agricultural machinery; machine-building products; equipment; farm machinery; automotive components; engines; trolleybuses; agricultural equipment",
        "prod:oil": "oil; crude; crude oil; petroleum products; oil products; gas; natural gas; fuel; fuels; petrol; diesel; coal; electricity",
        "prod:building materials": "building materials; construction materials; cement; glass; bricks; ceramic tiles; tiles; concrete",
        "prod:metals": "metal; metals; ferrous metals; rolled metal; steel; rolled steel; rolled products; metal products; pipes; aluminium; aluminum; iron; scrap metal",
        "prod:fats and oils": "fats and oils; vegetable oil; vegetable oils; sunflower oil; rapeseed oil",
        "prod:chemicals": "chemicals; chemical products; petrochemicals; plastics; fertilizers; fertilisers; potash; tyres; tires; rubber; polymers; sulfur; sulphur",
        "prod:grain": "grain; wheat; malt; barley; maize; feed; fodder; rice; flour; seeds; vegetables; potatoes; fruit; fruits",
        "prod:textiles": "textiles; clothing; footwear; shoes; light industry goods; light industry products; linen; flax; fabrics; garments",
        "prod:medicines": "medicines; pharmaceuticals; pharmaceutical products; medicinal products; drugs; medical products",
    },
    number_hints=(
        "billion; billions; million; millions; thousand; hundred; point; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; eleven; twelve;"
        "thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; half; third; thirds; quarter; quarters; fifth; fifths; tenth; tenths;"
        "doubl*; tripl*; trebl*; quadrupl*; halved; twice; times; percent; per cent; twofold; threefold; fourfold; fivefold; sixfold; sevenfold;"
        "eightfold; ninefold; tenfold; hundredfold; manifold; manyfold; severalfold; multifold"
    ),
    table_magnitudes=("thousand", "thsd", "million", "mln", "billion", "bln", "bn"),
    anaphora_words=(
        "region",
        "oblast",
        "krai",
        "territory",
        "province",
        "city",
        "neighbo",
        "area",
        "capital",
        "republic",
    ),
    offices=(
        r"forums? of (?:the )?regions(?: of [BR]+ and [BR]+)?|union state(?: of [BR]+ and [BR]+)?|[BR]+ [Rr]ailways|"
        r"(?:[BMRP]+(?:'s|'|s')? )?(?:(?:the|first|acting|vice|deputy|former|new|current|regional|federal|chief|head of|department|extraordinary and plenipotentiary|oblast|region|state|council|city) )*"
        r"(?:president|prime minister|premier|governor|ambassador(?: extraordinary and plenipotentiary)?(?: of [BMRP]+)?|minister|mayor|vice[- ]premier|vice[- ]governor|envoy"
        r"|chairman|chairwoman|chairperson|head|leader|consul(?: general)?|speaker|deputy|ministry|executive committee|embassy|administration|government|parliament|delegation|press service|officials?|statisticians?|customs officers?|statistics(?: committee| office)?|spokes\w+|diplomat|academy|(?:trade |permanent |plenipotentiary |trade and economic )+representative|representative office)"
        r"(?: of (?:the )?(?:[\w-]+ ){0,6}?(?:of )?(?:the )?[BMRP]+(?:'s)?(?: (?:executive committee|government|administration|regional executive committee))?| to [BMRP]+| in [BMRP]+| for [\w ]{3,40}? of [BMRP]+)?"
        r"|[BMRP]+(?:'s|')? (?:(?:first|deputy|vice|city|regional|oblast|region|foreign|economy|trade|agriculture|industry|executive|state|central|national|embassy|council|press) )*(?:president|prime minister|governor|ambassador|minister|mayor|vice[- ]premier|envoy|chairman|head|leader|ministry|executive committee|embassy|government|administration|parliament|delegation|officials?|statisticians|statistics|trade office|builders|specialists|contractors?|crews)\b"
    ),
    unit_kinds={"krai": "krai", "territory": "krai", "oblast": "oblast", "city": "city"},
    anaphora=r"(?<!\w)(?:(?:his|her) (?:own )?(?:region|oblast|krai|territory|province|city)\b|the (?:russian |northern |southern |siberian |neighbou?ring |volga |said |same |R+ )?(?:region|oblast|krai|territory|province|city|neighbou?r|area)\b(?! of)|our (?:region|oblast|territory|krai|city)\b|th(?:is|at) (?:russian |R+ )?(?:region|oblast|krai|territory|province|city)\b|(?:russian|R+) (?:region|city|oblast)\b|northern capital|(?<=the )(?:R+|russian) capital)",
    minsk_city=r"minsk(?:'s)? (?:mayor|city (?:executive committee|hall|council|administration|authorities))|mayor of minsk",
    minsk_trade=r"minsk(?: city)?'s (?:trade|turnover|exports?|imports?)|(?:trade|turnover) (?:between|of) (?:the city of )?minsk(?! (?:oblast|region))|minsk(?:-| and )(?:moscow|st\.? petersburg|saint petersburg) trade|the belarusian capital's (?:trade|turnover|exports?|imports?)",
    anaphora_home=r"the republic\b(?! of)|our republic",
    clauses=(
        (6, r";|, (?:including|of which|of them)\b"),
        (5, r"[:–—]|\bwhile\b|\bwhereas\b|\bbut\b|\bthough\b|\balthough\b|\(|\)|\bwhen\b"),
        (4, r", (?:and|with|of (?:it|which|this|that)|including|against|or|as|yet)\b"),
        (3, r","),
        (2, r"\band\b|\bagainst\b|\bwith\b|\bcompared\b|\bor\b"),
    ),
    qualifier_gap=r"[ ]?(?:(?:the|a|an|mark of|of|by|to|at|sum of|as|record|figure of|level of|usd|us|worth|even|only|just|that of|another|some)? ?)*",
    product_names={},
    foreign_markets=r"(?:foreign|external)[- ]trade(?! zone)|foreign markets",
    ranked_among=(
        r"\b(?:partners?|ranks?|ranked|ranking|places?|placed|first|second|third|leads|leader|leading|number one)\b[^,.;:]{0,60}?"
        r"\b(?:in|among|within|of|across) (?:the )?(?:(?:members?|member states|countries|states) of (?:the )?)?$"
    ),
    exported_behind=r" (?:us )?(?:dollars? )?(?:of|in|worth of|from) (?:the )?(?:exports?|sales|supplies)\b",
    seller_after=(
        (
            "buyer",
            rf"(?:(?<=earnings)|(?<=revenue)|(?<=revenues)|(?<=proceeds)|(?<=receipts)) from {_FLOW_PLACE}(?P<place>[BMRP])",
        ),
        ("third", rf"[^.;RP]{{0,40}}?\b(?:to|into|for|in) {_FLOW_PLACE}T"),
        (
            "seller",
            r" of (?P<place>[BMRP])+(?:'s|')? (?:goods|products?|food|produce|make|origin|merchandise)",
        ),
        (
            "buyer",
            r" (?P<place>[BMRP])+ (?:(?:goods|products|food|merchandise) (?:worth|for)|\$|us|usd|over|more|about|nearly|almost|between|some|around|\d)",
        ),
        ("seller", rf"(?: of [^.,;BMRPT]{{0,30}})? from {_FLOW_PLACE}(?P<place>[BMRP])"),
        (
            "buyer",
            rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:to|into|for|towards|in) {_FLOW_PLACE}(?P<place>[BMRP])",
        ),
        ("seller", rf" (?:of|by) {_FLOW_PLACE}(?P<place>[BMRP])"),
        ("seller", rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:from|by) {_FLOW_PLACE}(?P<place>[BMRP])"),
        ("buyer", rf"[^.;$T]{{0,60}}? ?\b(?:to|into) {_FLOW_PLACE}(?P<place>[BMRP])"),
    ),
    buyer_after=(
        ("third", rf"[^.;BMRP]{{0,40}}?\bfrom {_FLOW_PLACE}T"),
        ("seller", rf"[^.;$BMRPT]{{0,45}}? ?\bfrom {_FLOW_PLACE}(?P<place>[BMRP])"),
        ("seller", rf" in {_FLOW_PLACE}(?P<place>[BMRP])"),
        ("buyer", rf" (?:to|into|by) {_FLOW_PLACE}(?P<place>[BMRP])"),
        (
            "seller",
            r"(?: of)? (?P<place>[BMRP])+ (?:goods|products?|food|vehicles|equipment|machin\w+)",
        ),
        ("buyer", rf" of {_FLOW_PLACE}(?P<place>[BMRP])"),
    ),
    owner_before=r"(?P<place>[BMRP])+(?:s?'s?)?(?: \w+){0,2} ?$",
    goods_owner=r"(?P<place>[BMRP])(?:'s|')? (?:\w+ )?(?:goods|products|food|merchandise|produce|commodities|machines|wares|equipment)",
    own=r"\b(?:its|their|his|her|whose)(?: own)?(?: \w+)? $",
    our=r"\b(?:our|we|us(?! ?(?:\$|dollars?\b))|ours)\b",
    caused=r"(?:because of|due to|thanks to|owing to|on account of|on the back of|driven by|caused by|as a result of) [^.,;:]{0,40}$",
    opposite=r"(?:other|opposite|reverse|counter|return) (?:direction|way|flow|deliveries|supplies|shipments)|in return|on the way back|counter",
    positive=r"positive|surplus|in favou?r of|plus|in the black",
    negative=r"negative|deficit|unfavou?rable|against|minus|in the red|gap|not in favou?r",
    change_to_sum=r"^(?!.*, and (?!its (?:volume|value|total)\b|the (?:volume|figure|total|sum)\b|(?:thus|so|thereby) |will (?:reach|make|hit|come|amount|total|be)|was|were|come|they|is|amounted|reached|came|totall?ed|made|stood|exceeded|hit|topped|then|now|has|had|ended))(?! ?\))[^\w]*(?:.{0,60}?\b)?(?:to|reach\w*|amount\w*|total\w*|came|made|making|hit|exceed\w*|stood|worth|come|and (?:was|were|is)|surpass\w*|topp\w*|approach\w*|or|at|hitting|which is|carried)\b|^ ?[(),–—:]+ ?$|^ ?$",
    sum_to_change_cut=r"\b(?:while|whereas|but|although|plan|target|goal)\b",
    pronouns=r"\b(?:we|it|its|this|that|they|their|growth|increase|rise|drop|decline|decrease|pace|figures?|volumes?|results|indicators|statistics|two sides|the sides|parties|partners)\b",
    bulk=r"\b(?:tonn?e?s?|in (?:physical|volume) terms|physical volume|litres|kilogram\w*|units|heads|cubic|square|tonnage)\b",
    not_before=r"\b(?:to|from|in|(?<!, )with|between|for|into|of|via|through) (?:the )?$",
    addressed=r"\b(?:told|tells|telling|assured|reminded|(?:met|meets|meet|meetings?|talks|talked|talking|spoke|speaking|negotiations|conversation)(?: (?!with)[\w'-]+){0,5} with|receiv\w+|host(?:s|ed|ing)?|welcom\w+|greet\w*|award\w*|invit\w+|congratulat\w+|addressing|thank\w*|visit of) (?:[\w'-]+ ){0,6}$|(?:^|\n)[\w' ]{3,30} to $|\band $|\bdelegations? (?:of|from) $",
    visiting=r" (?:\w+ )?delegation\b|(?:'s)?(?: [\w'.-]+){0,5}? (?:visit\w*|arriv\w*|came|comes|attend\w*|took part|takes part|pays|paid|on an? (?:\w+ )?visit)\b",
    services_behind=r"[^,.;]{0,20}\b(?:of|in) services\b",
    counting=(
        r"\bnumber of (?:\w+ ){0,3}(?:regions|countries|partners|companies|enterprises)\b"
        r"|\b(?:with|to|in|and|that|of|while|,) (?:some |about |over |more than |as many as |at least )?(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|most|some) (?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects|constituent entities|provinces)(?: of (?:the )?russia(?:n federation)?)? (?:already )?(?:(?:is|was|are|has|have|had|exceed\w*|a|an|the|annual|trade|turnover|of|volume) )*(?:over |more than |exceed\w* |above |at least |upwards of |in excess of )?$"
        r"|\b(?:do|does|did)(?: not|n't) (?:think|expect|believe|anticipate|suppose)\b[^.;:]{0,80}$|\bunlikely (?:that|to)\b[^.;:]{0,60}$"
        # regions of a kind: "regions with a turnover of less than $50m are called growth points"
        r"|\bregions (?:with (?:an? |the )?(?:annual |mutual )?(?:trade|turnover)(?: turnover)?|whose (?:annual |mutual )?(?:trade|turnover)(?: turnover)?) (?:of |is |was |above |below |over |under |exceed\w* |less than |more than |at least )+$"
        # what has not come about: "without oil, imports would have slipped by 4%"
        r"|\b(?:would|could|might)(?:n't| not| never| only| even)? have (?:been|made|hit|grown|risen|fallen|shrunk|sunk|come|lost|[a-z]+ed)\b(?! (?:like|love|want|prefer|hope)d? to)"
    ),
    governed=r" (?:(?:(?:was|were|are|is|been|have been|has been) )?(?:signed|concluded|made|reached|struck|clinched) |\w+ )?(?:to|for|on|of|under|for the|on the|to the)(?: the)? (?:(?:belarus(?:ian|'s?)|russian?(?:'s)?|our|its|their) )?| (?:the )?",
    member=r"(?<!with )(?<!with the )(?<!to )(?<!to the )(?<!from )(?<!from the )T+(?:'s)? (?:\w+ )?(?:partners?|countries|states|members?|nations)",
    joint=r"(?:\b(?:and|but|while|whereas|or)(?: \w+)?|[;,]) $",
    recipient=r"\b(?:to|with|for) (?:the )?$",
    clause_start=r"\b(?:structure|range|list) of [^,;]{3,60}, |[;:–—] |, (?:but|and|while|yet|whereas) ",
    to_us=r"^ (?:(?:to|from) )?(?P<who>us|you)\b(?! ?(?:\$|dollars?\b))",
    us_words=("us",),
    turnover_with=r"(?<!, )\bwith (?:the )?(?P<place>[BMRP])",
    pair_before=r"(?<!\w)(?P<place>[BMRP])+ ?[-–—] ?[BMRP]+(?: \w+){0,2} $",
    pair_after=rf"[^.,;:]{{0,30}}? between (?:\w+ )?{_FLOW_PLACE}(?P<place>[BMRP])",
    spent_before=r"\bwill (?:also |soon )?(?:buy|purchase|supply|deliver|ship|sell|order) (?!(?:[\w-]+ ){0,3}(?:goods|products|food|produce|exports?|merchandise)\b)[^.;,]{3,40} (?:worth|for|valued at) (?:about |over |almost |nearly |some |more than |up to |at least )*$|\b(?:opens?|opened|house|shops?|stores?|plant|company|companies|firms?|enterprises?|factory|holding|chain)\b[^.;]{0,30}with an? (?:\w+ )?turnover of (?:up to |about |over |almost |some |more than )*$|\b(?:spent|spends?|spending|allocat\w+|earmark\w*|allot(?:s|ted)?|invest\w*|put(?: in| up| into)?|lent|cost|costs|owes?|owed|donated|earned|saved|promised|charged|bet|receive[ds]?|gets?) (?:about |almost |nearly |over |more than |some |another |only |just |around |up to |as much as )*$",
    row_labels=r"(?:trade )?turnover|exports?|imports?|balance|total|trade",
    table_unit=(
        r"(?:\(|\bin |: ?|^|, |\n)(?P<magnitude>thousands?|thsd|millions?|mln|billion|bln|bn)\.?,? (?:of )?(?P<currency>(?:u\.?s\.? )?dollars|usd|us ?\$|\$|(?:russian )?ro?ubles|rub)(?!\w| ?\d)"
        r"|(?:\(|\bin |: ?|, |(?<!\d)(?<!\w)(?<!\d ))(?P<c2>usd|us dollars|\$),? ?(?P<m2>thousands?|thsd|millions?|mln|billion|bln|bn)(?!\w| ?\d)"
    ),
    table_base=r"\b(?:ratio|per ?cent|index|growth(?: rate)?)\b[^.;]{0,20} (?:to|of|on|against) [^.;,]{0,12}$",
    table_brackets=r"\((?:in )?brackets?[^)]{0,20}?(?P<index>per ?cent|%)|(?P<column>ratio to|(?:per ?cent|%|index|growth rate)[^.;]{0,30} (?:to|of|on|against) )",
    goods_list=r"[a-z]{3,}, (?:[a-z]+ ){0,2}[a-z]+,? and (?:[a-z]+ ){0,2}[a-z]+ (?:for|worth)\b",
    earned=rf"\b(?:earned|brought(?: in)?|fetched|yielded) {_FLOW_PLACE}(?P<place>[BMRP])+(?:'s?)?(?: (?!a |to )\w+)? [^.;,]{{0,24}}$",
    cost=rf"\bcost {_FLOW_PLACE}(?P<place>[BMRP])+ [^.;,]{{0,24}}$",
    whole_trade=r"between (?:the )?(?:two|both) (?:states|countries)|(?:for|across) (?:the )?(?:entire|whole) (?:of )?(?:the )?R",
    balance_ours=r"\b(?:surplus|balance) [^.;,]{0,20}\bours\b|in our favou?r|\b(?:positive|surplus) for us\b",
    implied_before=(
        r"(?:we|they|it)(?:'s|'re| is| are| stands?) at |(?:came|come|comes|amounted|grew|rose|fell|lift it|bring it|brought it|get|up|down) to |it at |(?:trade|traded|trading) for |(?:cross|crossed|reach|reached|have|has|had|brought|expects?|expected|plan|planned|hope for|promise[sd]?|name it:|we say|they say) "
        r"|(?:it|one|that|this|which|figure|sum|total|year|to|will|would|should|could|may|might|we|they)(?:'s|'ll)? (?:was|were|be|is|are) |set at |(?:this|last) year |the year (?:before|ahead) |altogether, |in all, |in total, |against |at least to |year (?:at )?(?:just under |just over |almost |nearly |with |about )"
        r"|\b(?:19|20)\d\d: "
    ),
    implied_place=r"(?<!\w)with (?:the )?[MP]+(?:'s)?, |[MP]+(?:, the city,)? ?[–—:-] ?|[MP]+(?:'s was|'s is)? ",
    implied_number=(
        rf"(?:(?:an?|{'|'.join(list(_UNITS)[:9])}) hundred(?: and)?(?: (?:{'|'.join(list(_UNITS)[:27])})(?:[- ](?:{'|'.join(list(_UNITS)[:9])}))?)?"
        rf"|(?:{'|'.join(list(_UNITS)[19:27])})(?:[- ](?:{'|'.join(list(_UNITS)[:9])}))?"
        rf"|(?:{'|'.join(list(_UNITS)[:9])})(?: and a half| point (?:{'|'.join(list(_UNITS)[:9])}))|(?:{'|'.join(list(_UNITS)[:19])}))"
    ),
    implied_after=r"(?= ?\[|[.;:!?)\"”](?!\d)|,(?!\d)|$| and (?:the )?[MPR]| against| (?:in|by|for) (?:19|20)\d\d| (?:now|today)\b| in the same| of (?:those|them|it)\b)",
    bare_after_flow=r"(?:was|were|is|are|made|came to|reached|stood at|amounted to|totall?ed|down to|up to|to|at|[–—:])[ ]",
    bare_hedges=r"(?:about|almost|nearly|over|more than|some|only|just under|just over|just|around|roughly|close to|as much as|at least|no less than|not less than|the remaining|the first|already) ",
    bare_end=r"(?= of (?:it|those|them|that|these)\b|[,;)](?!\d)|[.!?](?!\d)|$| and | by | in (?:19|20)\d\d)",
    with_region=r"\bwith (?:the )?(?:P|R(?!R* (?:side|partner)))",
    whole_country=r"(?:whole|entire|the) country(?: as a whole)?\b(?!'s side)|countrywide|nationwide",
    his_region=r"\b(?:his|her|whose|the governor's) (?:own )?(?:region|oblast|krai|territory|republic|city|province)",
    reported_that=r"\bthat\b",
    said_currency={
        r"\bin (?:russian )?r(?:o)?ubles\b": "RUB",
        r"\bin (?:us )?dollars?\b": "USD",
        r"\bin belarusian r(?:o)?ubles\b": "BYN",
    },
    that_is=r"\b(?:that|this|which|it|growth|increase|decline|gain|rise|drop)\b",
    contributes=r"\b(?:contributed|added|brought|gave|yielded|saw|earned)\b",
    infinitive=r"\b(?:to|will|can|could|may|might|should|would|must|shall)(?: \w+)? $",
    past_of=r"(?: (?:of|in|for|seen in|recorded in))? ",
    future=r"\b(?:will|shall|would|could|should|must)\b",
    increment_before=(
        r"(?:\b(?:by|rose|grew|fell|increased|decreased|dropped|shrank|up|down) (?:by )?(?:about |almost |nearly |over |more than |some )?(?:an? |one )?(?:half|third|quarter|fifth|[\d.]{1,5} ?(?:%|per ?cent)|[\d.]{1,4} times|twofold),? or|\bby|\badd(?:ed|s|ing)?|(?<!balance of )(?<!balance is )(?<!balance was )(?<!balance: )\bplus|increase of|growth of|gain of|rise of|drop of|decline of|decrease of|fall of|lost|loss of|(?<!made )(?<!make )(?<!makes )(?<!making )\bup|\bdown|difference of|gap of|increment of"
        r"|grew|rose|increased|fell|decreased|dropped|additional|extra|further|exceeded by|gained) (?:about |almost |nearly |over |more than |some |just |only |around |at least |as much as |another |the |a |an )*$"
    ),
    increment_after=r" (?:dollars )?(?:more|less|higher|lower|bigger|larger|greater|smaller|short|up|down|above|below)\b(?: than)?|(?: was| were| has been)? added| in just| extra",
    part_of=r"\b(?:of (?:it|this|that|which|these|them|those)\b(?! (?:year|month|quarter|week|decade|region|oblast|city|kind|size|scale))|of (?:this|that) (?:sum|total|amount|volume|figure)|of the (?:total|sum)(?! (?:trade|turnover|volume|mutual|bilateral)\b)|including|out of (?:it|this|that|which)|half of it|them\b|in particular)",
    when=r"[ ,]{1,3}(?:when|in which|which(?= (?:was|were|exceeded|reached|stood|amounted|made|totall?ed|came|had)\b))\b",
    world_bare=r"foreign[- ]trade(?: in goods| turnover)?|external[- ]trade(?: in goods| turnover)?",
    next_clause=r", and (?:that|the|its|their|a|an|almost|nearly|about|more than|over)\b",
    partner_part=(
        r"(?: worth of [^.;,]{3,40}?)?(?: (?:in|for|over|during) [^.;,]{3,30})?(?:,? [^.;()$€]{0,60}\bR+ (?:account\w* for|took|absorbed) (?:[a-z]+ ){0,3}[$€\d]"
        r"|,? (?:with )?R+ (?:being|becoming|remaining|as) (?:the|its|their|a) (?:main|largest|biggest|key|top|chief|principal)"
        r"|,? (?:mostly|mainly|primarily|chiefly|largely|predominantly|above all|first of all) (?:to|in|into) (?:the )?R"
        r"|,? (?:of which|of it|of that|of them|out of which|including) (?:[a-z]+ ){0,3}[^ ]?\d[^;]{0,40}? (?:to|in|into) (?:the )?R"
        r"|: ?(?:to )?(?:the )?R+ ?[–—(-][^;]{0,60}T)"
    ),
    world_own=(
        r"\bbelarus(?:'s?|ian)? (?:agricultural|agri-?food|food|dairy|timber|services?|construction|transport|it) (?:products? |goods |services )?exports?\b"
        r"|\bexports? of (?:belarusian )?(?:agricultural|agri-?food|food|dairy|construction|transport|transportation|it|computer) (?:products?|produce|services|goods)\b"
    ),
    world_behind=r" (?:us )?(?:dollars )?of (?:(?:the |its |their )?(?:total |overall )?foreign[- ]trade|all (?:its |their )?(?:exports|imports|trade))\b",
    counted=r"(?:an?|the) (?:new |modern |used )?(?:line|workshop|machine|plant|elevator|boiler|press|mill|combine|tractor|bus|tram|unit|set|batch|fleet|lot)s?\b|\b(?:(?:of|for) )?(?:another |a further |some |about |over |more than )?(?:\d{1,3}(?:[ ,]\d{3})?|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|thirty|fifty|a hundred) (?!percent|per cent|times\b|fold|tonn|tons\b|litres|kilo|kg\b|thousand|and\b|years?|months?|quarters?|regions?|days|million|billion|thousand|dollars|out|rubles|roubles|of|\d)(?:such |new |more )?[a-z-]{3,}",
    threshold=r" ?(?:each|apiece)\b| (?:in trade )?(?:in|with|to) (?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|most|some) (?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects|constituent entities|provinces)\b|(?: in trade| of trade| of turnover)? with each\b",
    world=r"total value of (?:B+(?:'s?)? )?(?:(?:foreign )?trade|exports?|imports?)(?! (?:with|to|from|between|of)\b)|R+(?:'s?)? (?:total |overall )?(?:foreign|external)[- ]trade|(?:total|overall|aggregate|combined|entire) (?:B+'? )?(?:foreign[- ]trade|(?:agricultural|food|dairy|merchandise|services?) exports?|exports?|imports?|turnover|trade)|(?:region|oblast|territory|republic|krai|city|P+|M+)(?:'s)? (?:total )?foreign[- ]trade|foreign[- ]trade(?: turnover| volume)? (?:of|in) (?:the )?[MP]+|with (?:all )?(?:its |foreign |other )*(?:partners|countries)|to (?:all )?(?:foreign|other|far) (?:countries|markets|abroad)|(?:sold|sales|shipped|exports?|exported) abroad|world(?:wide)?",
    counterpart=r"R+ account\w* for|with (?:the )?(?:[BMRP]|republic)|between (?!(?:the (?:beginning|start)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|mutual|bilateral|two (?:sides|countries|republics|partners|regions|neighbours|states)|(?:to|from) (?:the )?[BMRP]",
    between_countries=r"(?:far[- ]eastern|siberian|urals?|volga|north[- ]?western|southern|central|arctic) (?:regions\b|federal district)|(?:for|across|throughout|in) (?:the )?(?:entire|whole of|whole) (?:the )?R+|(?:two|both) states|(?:with|to|from|into|and|between|for) (?:the )?(?:(?:regions of|whole of|rest of|brotherly) (?:the )?)?R+(?!R|'?s? (?:region|oblast|krai|city|capital|side|partner|territory|republic|market))|R+-B|B+-R|R+(?:'s?)? (?:\w+ ){0,1}?(?:market|imports|exports|trade|turnover|purchases|deliveries|sales|supplies|shipments)|(?:sold|sell|bought from) R|R+ and B|two countries|both countries|union state",
    balance_flips=r"(?:in favou?r of|for) (?:the )?[RP]",
    seller_before=r"\bfrom (?:the )?[BMRP]*(?P<place>[BMRP])(?: [^.;,A-Z]{0,3}[\d.,]* [^.;,A-Z]{0,40})? (?:was|were) (?:exported|supplied|shipped|delivered|sold)$",
    planner=(  # "Belarus plans to bring its deliveries up to": who plans is who sells
        r"(?P<place>[BMRP])(?: side| party)?,? (?:also |now )?(?:plans|plan|intends|intend|wants|want|hopes|hope|aims|aim|expects|is ready|are ready|is going|is set|is determined|proposes|seeks) to"
        r" (?:bring|increase|raise|boost|double|triple|treble|expand|grow|step up|build up|ramp up|restore|scale up) (?:up )?(?:(?:its|their|these|the|annual|total) )*$"
    ),
    flow_nouns=r"exports?|imports?|deliver(?:y|ies)|shipments?|supply|supplies|sales?|purchases?|procurement",
    respective=r"\brespectively\b",
    moscow_city=(
        r"(?:trade|turnover|exports?|deliver\w+|supplies|sales|sold)(?: [\w'&]+){0,4} (?:with|to|(?<!between minsk )and) moscow\b"
        r"(?!'s? (?:oblast|region))|moscow(?:,| \(| for| with| –) ?(?:about |over |almost |nearly )?(?:usd ?|us ?)?\$?\d{2,5}(?:\.\d+)? (?:m|b)|moscow(?:,| and) (?:the )?moscow (?:oblast|region)"
        r"|(?!)"
        r"(?!'s? (?:oblast|region))|moscow(?:'s)? (?:mayor|city hall|city|government|authorities)|mayor of moscow"
        r"|(?:trade|turnover)(?: [\w'&]+){0,4} between moscow and(?! minsk)|moscow and belarus(?:ian)? (?:trad|did|exchang)\w*"
        r"|(?:belarus(?:ian)?[-–]moscow|moscow[-–]belarus(?:ian)?) (?:trade|turnover|which|one|figures?)|moscow's (?:[\w-]+ ){0,3}trad(?:e|ing) partner"
    ),
    trail_cut=r"\b(?:compared|against|versus|than|(?<!imports )(?<!import )(?<!imported )(?<!supplies )(?<!deliveries )(?<!purchases )(?<!bought )from)\b",
)
