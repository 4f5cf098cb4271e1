"""English numbers: words, magnitudes, currencies and the words around sums."""

from __future__ import annotations

from .currencies import OTHER
from .en_changes import DOWN, UP

UNITS = {
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
RUBLE = r"r(?:o)?ubles?"
NUMBER_WORDS = {
    **UNITS,
    "a": 1,
    "an": 1,
    "the": 1,
    "a hundred": 100,
    "one hundred": 100,
    **{f"{word}-odd": value for word, value in UNITS.items() if value >= 20},
    **{f"{word} odd": value for word, value in UNITS.items() if value >= 20},
    "a couple of": 2,
}
NUMBER_PHRASES = {
    r"(?:a |one )?half(?: of)? an?": "0.5",
    r"half": "0.5",
    r"(?:an? |one )?quarter(?: of)? an?": "0.25",
    r"(?:an? |one )?third(?: of)? an?": "0.3333",
    r"three[ -]quarters(?: of)? an?": "0.75",
    r"{n} and a half": "0.5",
    r"{n} and a quarter": "0.25",
    r"{n} and three quarters": "0.75",
    # "ten point four billion"
    **{rf"{{n}} point {word}": f"0.{digit}" for digit, word in enumerate(list(UNITS)[:9], 1)},
}
NUMBER_JOINT = r"(?:-| | and | of an? )"
HALF_AFTER = r" and a half"
MAGNITUDE_ALONE = (
    r"(?<!\d[ -])billion(?:(?<=former\sbillion)|(?<=previous\sbillion)|(?<=round\sbillion)"
    r"|(?<=magic\sbillion)|(?=[ -]dollar (?:mark|milestone|threshold|level|target|goal|bar)\b)"
    r"|(?<=cherished\sbillion)|(?<=coveted\sbillion)|(?<=treasured\sbillion)"
    r"|(?<=long-awaited\sbillion)|(?<=agreed\sbillion)|(?<=promised\sbillion))"
)
MAGNITUDES = {
    r"trillions?|trln|trl|trn|tn": "1e12",
    r"billions?|bill?n|bil?lon|bilions?|bln|bn|bl|milliards?|b": "1e9",
    r"millions?|milln|mill|mln|mil|mn|mio|m": "1e6",
    r"thousands?|thous|thsd|thou|ths|tsd|k": "1e3",
}
CURRENCIES_BEFORE = {
    r"u\.?s\.? ?\$|us(?:(?=\d)|$)|\$ ?us|\$|u\.?s\.? dollars?|usd ?\$?|dollars?": "USD",
    r"eur|€|euros?": "EUR",
    r"rub|rur|₽": "RUB",
    r"byn|byr|br\.?": "BYN",
    r"cny|¥|£|gbp|kzt|jpy|inr|rmb|(?<![\w'])(?:ca?|au?|s|hk|nz|nt)\$|cad|aud|sgd": OTHER,
}
CURRENCIES_AFTER = {
    r"(?:of )?(?:u\.?s\.? |american )?dollars?(?:\. usa(?=[,.;:)]|$)|[ .]u\.?s\.?a?\.?"
    r"| of (?:the )?usa?)?|usd|u\.s\.d\.|us ?\$|\$|doll\.?(?: ?usa?)?|usa": "USD",
    r"in (?:us )?dollar (?:terms|equivalent)|in dollars": "USD",
    r"euros?|eur|€": "EUR",
    rf"(?:of )?(?:belaruss?ian|belarus|b(?:ye|ie|e)loruss?ian) {RUBLE}|byn|br"
    r"|in (?:the )?belarusian (?:money|currency|rubles|roubles)": "BYN",
    rf"(?:of )?(?:russian |russia's )?{RUBLE}|in (?:the )?russian (?:money|currency|rubles|roubles)|rubl?\.?|rur|₽|rbl\.?|rbls": "RUB",
    r"(?:chinese )?yuan|pounds?(?: sterling)?|hryvnias?|tenge|rupees|yen|cny|kzt|dirhams": OTHER,
}
CURRENCY_LEAD = r"[ -]{0,2}(?:\. (?!(?:us|usd|eur|rub|byn) ?[$\d])|\[|\((?=[^()\d]{3,40}\)))?"
RANGE_MOVED = (
    rf"(?:{UP}|{DOWN}|took|take|bring|brought|went|gone|move[ds]?|rais\w+|enough|turnover|trade)\b"
)
RANGE_REACH = (
    r"\b(?:be|have|see|get|amount to|total|make|make up|come to|reach|expect(?:ed)?|forecast)"
    r",?(?: (?:let us say|let's say|say|somewhere|anywhere|approximately),?)? from *$"
)
FILLER = r"(?:about |almost |nearly |some |over )?"
AFTER_BARE = (
    r" ?(?:$|\[\d|[.,;:!?)\]\"»”'–—-]|/(?!s\b|sec\b|h\b)|\((?!tonn)"
    r"|(?:in|to|for|from|by|and|or|as|at|this|last|against|while"
    r"|whereas|over|up|down|with|there|back|following|quite|until|till|according|next|only"
    r"|respectively|correspondingly|accordingly|more|less|compare[sd]|is|was|were|came|come|per"
    r"|a (?:year|quarter)"
    r"|(?:are )?(?:our |its |their |belarusian |russian |the )?(?:exports?|imports?|sales|supplies"
    r"|deliveries|shipments|purchases)"
    r"|annually|steadily|easily|of (?:[a-z'-]+ ){1,3}(?:exports?|imports?|trade|turnover|sales"
    r"|supplies)|since|than|mark|(?:trade )?turnover|during|within|but|on|after|before|thanks|worth|between|under|had|has"
    r"|have"
    r"|will|would|can|could|may|might|each|target|goal|level|barrier|threshold|out|into|through|this|that"
    r"|which|went|goes|fell|falls?|grew|rose|reached|yearly|already|bar\b|we|that|they|the|he|she|it"
    r"|not|used|looks?|would|because|so|even|just|before|a month|in trade"
    r"|of (?:it|this|that|these|those|them|which|the"
    r"|trade|turnover|mutual|bilateral|goods|exports?|imports?|sales|supplies|services|business|products"
    r"|(?:19|20)\d\d|B+|R+|P+))\b)"
)
AFTER_PART = (
    r" ?of (?:it|this|that|these|those|them|which|the (?:sum|total))\b(?! (?:each |already )?(?:have"
    r"|has|do|trade|sell|buy|supply|ship|export|import|show|post|work|take)\b"
    r"| (?:were |was )?(?:bought|purchased|acquired|built|made) for\b)"
)
RAISED_TO = (
    r"\b(?:restor\w+|rais\w+|bring\w*|brought|increas\w+|lift\w*|expand\w*|boost\w*|gr[eo]w\w*|rose"
    r"|risen|climb\w*|jump\w*|reach\w*|take|carry|f[ae]ll|fallen|fell|decreas\w+|declin\w+|drop\w*|reduc\w+"
    r"|shr[aiu]nk\w*)\b(?:[^.;]|\.(?=\d)){0,120}$"
    r"|\b(?:com(?:e|es|ing)|came|add(?:s|ed|ing)?) $"  # "the total could come up to $5m"
)
TAIL_QUALIFIERS = {
    r" ?,? or (?:so|thereabouts)\b": "about",
    r",? (?:approximately|roughly)(?= ?(?:[.,;:!?)”\"–—-]|$))": "about",
    r" ?,? at (?:the very )?least\b": "over",
    r" or (?:more|even more)\b(?! than)": "over",
    r",? give or take\b": "about",
    r"[ -](?:plus|with change|and (?:a bit|change|something|a little))\b": "over",
    r"\+": "over",
    # "The half billion mark should be surpassed"
    r"(?: (?:us )?dollars?)?(?: (?:mark|bar|milestone|threshold|level|line|barrier))?"
    r" (?:(?:should|must|will|can|could|may|might|would|is to|are to|(?:is|are) (?:likely|expected|set) to)"
    r" (?:(?:also|soon|even|already|easily|finally) )?be|(?:has|have|had) been|was|is)"
    r" (?:(?:already|finally|easily|soon) )?(?:surpassed|exceeded|passed|topped|crossed|overtaken|broken)\b"
    r"(?! by)": "over",
}
NUMBER_HINTS = (
    "billion; billions; million; millions; thousand; hundred; point; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety; eleven; twelve;"
    "thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; half; third; thirds; quarter; quarters; fifth; fifths; tenth; tenths;"
    "doubl*; tripl*; trebl*; quadrupl*; halved; twice; times; percent; per cent; twofold; threefold; fourfold; fivefold; sixfold; sevenfold;"
    "two-time; three-time; four-time; five-time; eightfold; ninefold; tenfold; hundredfold; manifold; manyfold; severalfold; multifold"
)
TABLE_UNIT = (
    r"(?:\(|\bin |: ?|^|, |\. |\n)(?P<magnitude>thousands?|thsd|millions?|mln|billion|bln"
    r"|bn)\.?,? (?:of )?(?P<currency>(?:u\.?s\.? )?dollars|usd|us ?\$|\$|(?:russian )?ro?ubles"
    r"|rub)(?!\w)(?! ?(?!(?:19|20)\d\d ?[–—|:-]|1[.)] )\d)"
    r"|(?:\(|\bin |: ?|, |(?<!\d)(?<!\w)(?<!\d ))(?P<c2>usd|us dollars|us ?\$|\$),? ?(?P<m2>thousands?|thsd"
    r"|millions?|mln|billion|bln|bn)(?!\w)(?! ?(?!(?:19|20)\d\d ?[–—|:-]|1[.)] )\d)"
)
IMPLIED_BEFORE = (
    r"(?:we|they|it)(?:'s|'re| is| are| stands?) at |it's "
    r"|(?:came|come|comes|amounted|grew|rose|fell|lift it|bring it|brought it|get|up|down) to "
    r"|(?:grew|grown|ros?en?|risen|increased|climbed|jumped|fell|fallen|decreased|declined|dropped"
    r"|shrank|shrunk|sank|slumped|halved|doubled)"
    r"(?:,? (?:by|in) (?:(?:about|almost|nearly|over|more than) )?(?:[a-z]+(?: times)?"
    r"|[\d.,]{1,5}(?: ?%| per ?cent| times)))?,? to |it at |(?:trade|traded|trading) for "
    r"|(?:make|making) (?:it|that|this) |aim (?:for|at) "
    r"|(?:cross|crossed|exceed|surpass|reach|reached|have|has|had|brought|expects?|expected|plan"
    r"|planned|hope for|promise[sd]?|name it:|we say|they say) "
    r"|(?:it|one|that|this|which|figure|sum|total|year|to|will|would|should|could|may|might|we"
    r"|they)(?:'s|'ll)? (?:was|were|be|is|are|had been) |set at |(?:this|last) year "
    r"|the year (?:before|ahead) |altogether, |in all, |in total, |against |at least to "
    r"|year (?:at )?(?:just under |just over |almost |nearly |with |about )"
    r"|\b(?:19|20)\d\d: "
    r"|\b(?:target|goal|plan|aim|task|forecast|figure) for (?:19|20)\d\d (?:is|was|stands at|stood at) "
    r"|\b(?:an?|the|our|their) (?:new |next )?(?:target|goal|aim|task|bar) (?:is|was|of|at|stands at) "
)
IMPLIED_NUMBER = (
    rf"(?:(?:(?:an?"
    rf"|{'|'.join(list(UNITS)[:9])}) )?hundred(?: and)?(?: (?:{'|'.join(list(UNITS)[:27])})(?:[- ](?:{'|'.join(list(UNITS)[:9])}))?)?"
    rf"|(?:{'|'.join(list(UNITS)[19:27])})(?:[- ](?:{'|'.join(list(UNITS)[:9])}))?"
    rf"|\d{{1,3}} and a half|(?:{'|'.join(list(UNITS)[:9])})(?: and a half"
    rf"| point (?:{'|'.join(list(UNITS)[:9])}))|(?:{'|'.join(list(UNITS)[:19])}))"
)
SAID_CURRENCY = {
    r"(?:, |\()(?:in )?(?:us )?(?:usd|dollars)\)?(?= ?:)": "USD",
    r"\bin (?:russian )?r(?:o)?ubles?(?: terms| equivalent)?\b": "RUB",
    r"\bin (?:us )?dollars?(?: terms| equivalent)?\b": "USD",
    r"\bin belarusian r(?:o)?ubles?(?: terms| equivalent)?\b": "BYN",
}
