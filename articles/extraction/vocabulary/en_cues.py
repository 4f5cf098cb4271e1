"""English words that tell what a sum is of: flows, statuses, who sells and who buys."""

from __future__ import annotations

from .cue_tables import read_cues

FLOW_PLACE = r"(?:the |a |its |their |our |neighbou?ring |brotherly |russian |friendly |R+ |whole (?:of )?|city of )*"
TO_COME = r"\bto (?:reach|hit|exceed|total|trade for|amount to|top|surpass|grow|rise|increase|make|near|approach|come to|add|gain|climb|fall|drop|decline|decrease|shrink|lose|expand|go (?:up|down))\b"
ATTAINED = r"(?<!to )(?<!will )(?<!can )\b(?:exceeded|surpassed|reached|crossed|passed|hit|met|achieved|topped|beat|overcame|overstepped|broken?|fulfilled|attained|took|cleared|breached|(?:jumped|leapt|leaped|stepped|got) over|(?:went|got|moved|pushed) (?:past|beyond|over))(?: (?:the|our|its|their|this|that|a|an))?(?: (?!to\b)[\w-]+)? (?:bar|target|goal|task|plan|milestone|ambition)s?$"
STATUS_CUT = r"\b(?:when|while|whereas|although|though)\b|;"
# "Mutual sales" go both ways.
MUTUAL = "".join(
    f"{both} {flow}; "
    for both in ("mutual", "reciprocal", "two-way")
    for flow in "sales supplies deliveries shipments purchases exports imports commerce".split()
)
_RAISED = "".join(
    f"{may} be {raised}; "
    for may in ("may", "might", "can")
    for raised in "increased raised doubled tripled brought lifted expanded boosted multiplied".split()
)
# Of these a sum may stand further on: "to halt the decline and return to $5m".
_NEEDED = (
    *"reach return bring increase raise leave achieve lift double come get restore go aspire move".split(),
    *"halt stop reverse overcome arrest boost expand recover regain ensure secure".split(),
)
# "It is necessary for us to reach $5m", but "it is necessary to note that it was $5m".
# "He suggested bringing the trade up to $5m".
_PROPOSED = "".join(
    f"{verb} {deed}; "
    for verb in ("suggested", "suggests", "proposed", "proposes", "offered", "recommended")
    for deed in ("bringing", "raising", "increasing", "boosting", "doubling", "taking", "lifting")
)
NECESSARY = "".join(
    f"{need} {whom}to {deed}; "
    for need in ("necessary", "important", "essential", "vital")
    for whom in ("", "for us ", "for them ")
    for deed in _NEEDED
)
# What a sum comes to or goes past, behind every verb that makes it a wish or an expectation.
_COMING = (
    *"reach exceed surpass top hit total amount come make approach pass cross return rise grow".split(),
    *"climb increase double overtake equal near".split(),
    *("go beyond", "stand at", "end up at", "add up to"),
)
CAN_COME = "".join(f"{can} {come}; " for can in ("can", "could") for come in _COMING) + "".join(
    f"should {come}; "
    for come in ("hit", "total", "make", "go beyond", "stand at", "increase", "double")
)
MAY_COME = "".join(
    f"{may} {come}; "
    for may in ("may", "might", "would", "is due to", "are due to")
    for come in _COMING
)
# "We are going to raise the trade to $5m" is meant, "it is going to exceed $5m" is foreseen.
_GOING = "".join(
    f"{be}going to {deed}; "
    for be in ("", "is ", "are ", "we're ", "they're ")
    for deed in "raise bring increase double triple expand boost lift restore return take push get".split()
)
# "$2 billion would be a worthier mark", "would be more fitting".
FITTING = "".join(
    f"would be {how}{fit}; "
    for how in ("", "a ", "a far ", "a much ", "a more ", "more ", "far more ", "much more ")
    for fit in ("worthy", "worthier", "fitting", "decent", "suitable", "respectable", "proper")
)
SHOULD_PASS = "".join(f"should {deed}; " for deed in "surpass top pass cross approach near".split())
# What is made of parts stands here, all else in the text file.
CUES = read_cues(
    "en",
    {
        "turnover": MUTUAL,
        "target": _RAISED + _PROPOSED + NECESSARY + CAN_COME + _GOING + FITTING,
        "forecast": MAY_COME + SHOULD_PASS,
    },
)
ANAPHORA_WORDS = (
    r"(?:region|oblast|krai|territory|province|city|neighbou?r|area|republic)(?!\w)|capital"
)
OFFICES = (
    r"forums? of (?:the )?regions(?: of [BR]+ and [BR]+)?|union state(?: of [BR]+ and [BR]+)?|[BR]+ [Rr]ailways|"
    r"(?:[BMRP]+(?:'s|'|s')? )?(?:(?:the|first|acting|vice|deputy|former|new|current|regional|federal|chief|head of|department|extraordinary and plenipotentiary|oblast|region|state|council|city) )*"
    r"(?:president|prime minister|premier|governor|ambassador(?: extraordinary and plenipotentiary)?(?: of [BMRP]+)?|minister|mayor|vice[- ]premier|vice[- ]governor|envoy"
    r"|chairman|chairwoman|chairperson|head|leader|consul(?: general)?|speaker|deputy|ministry|executive committee|embassy|administration|government|parliament|delegation|press service|officials?|statisticians?|customs officers?|statistics(?: committee| office)?|spokes\w+|diplomat|academy|(?:trade |permanent |plenipotentiary |trade and economic )+representative|representative office)"
    r"(?: of (?:the )?(?:(?!(?:that|said|says|told|who|which|has|have|was|were|is|are|will|\w{2,}ed) )[\w-]+ ){0,6}?(?:of )?(?:the )?[BMRP]+(?:'s)?(?: (?:executive committee|government|administration|regional executive committee))?| to [BMRP]+| in [BMRP]+| for [\w ]{3,40}? of [BMRP]+)?"
    r"|[BMRP]+(?:'s|')? (?:(?:first|deputy|vice|city|regional|oblast|region|foreign|economy|trade|agriculture|industry|executive|state|central|national|embassy|council|press) )*(?:president|prime minister|governor|ambassador|minister|mayor|vice[- ]premier|envoy|chairman|head|leader|ministry|executive committee|embassy|government|administration|parliament|delegation|officials?|statisticians|statistics|trade office|builders|specialists|contractors?|crews)\b"
)
CLAUSES = (
    (6, r";|, (?:including|of which|of them)\b"),
    (5, r"[:–—]|\bwhile\b|\bwhereas\b|\bbut\b|\bthough\b|\balthough\b|\(|\)|\bwhen\b"),
    (4, r", (?:and|so|with|of (?:it|which|this|that)|including|against|or|as|yet)\b"),
    (3, r","),
    (2, r"\band\b|\bagainst\b|\bwith\b|\bcompare[sd]\b|\bor\b"),
)
FOREIGN_MARKETS = r"(?:foreign|external)[- ]trade(?! zone)|foreign markets"
RANKED_AMONG = (
    r"\b(?:partners?|ranks?|ranked|ranking|places?|placed|first|second|third|leads|leader|leading|number one"
    r"|largest|biggest|highest|best)\b[^,.;:]{0,60}?"
    r"\b(?:in|among|within|of|across) (?:the )?(?:(?:members?|member states|countries|states) of (?:the )?)?$"
)
_WARES = (
    r"(?:goods|products?|production|produce|food(?:stuffs?)?|merchandise|commodities|wares"
    r"|manufactures|equipment|vehicles|machin\w+|technics?)"
)
# "Exports of production of the enterprises of the oblast to Belarus": whose goods they are.
_MADE_BY = (
    rf" of (?:the )?(?:\w+ )?{_WARES} (?:of|from|by) (?:the )?"
    r"(?:(?:local |industrial |own )?(?:enterprises|factories|plants|companies|manufacturers|producers|firms|farmers) (?:of|from) )?"
    rf"{FLOW_PLACE}(?P<place>[BMRP])"
)
SELLER_AFTER = (
    (
        "buyer",
        rf"(?:(?<=earnings)|(?<=revenue)|(?<=revenues)|(?<=proceeds)|(?<=receipts)) from {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("third", rf"[^.;RP]{{0,40}}?\b(?:to|into|for|in) {FLOW_PLACE}T"),
    (
        "seller",
        rf" of (?:the )?(?P<place>[BMRP])+(?:'s|')? (?:{_WARES}|make|origin)",
    ),
    ("seller", _MADE_BY),
    (
        "buyer",
        r" (?:the )?(?P<place>[BMRP])+ (?:(?:(?:its|their|our|some|with) )?(?:goods|products|produce|food|merchandise) (?:worth|for)|\$|us|usd|over|more|about|nearly|almost|between|some|around|\d)",
    ),
    ("seller", rf"(?: of [^.,;BMRPT]{{0,30}})? from {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:to|into|for|towards|in) {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("seller", rf" (?:of|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:from|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"[^.;$T]{{0,60}}? ?\b(?:to|into) {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^;BMRPT]{{0,70}}? (?:to|on|into|in) {FLOW_PLACE}(?P<place>[BMRP])+(?:'s?)? markets?\b",
    ),
)
BUYER_AFTER = (
    ("third", rf"[^.;BMRP]{{0,40}}?\bfrom {FLOW_PLACE}T"),
    (
        "seller",  # "it bought goods for $5.8 million from Belarus"
        r"(?:(?<=bought)|(?<=purchased)|(?<=imported)|(?<=buys)|(?<=imports)) [^.;,$BMRPT\d]{0,30}?(?:us ?|usd ?)?"
        rf"\$?\d[\d.,]* (?:[a-z]+ ){{1,5}}?from {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("seller", rf"[^.;$BMRPT]{{0,45}}? ?\bfrom {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"(?:(?<= import)|(?<= imports)) in {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "seller",  # "machinery bought by the farms of the region in Belarus"
        rf"(?: by [^.;,$T\d]{{3,60}}?|(?:(?<=bought)|(?<=purchased)|(?<=buying)|(?<=buy)|(?<=acquired)) [^.;,$BMRPT\d]{{3,40}}?)? in {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("buyer", rf" (?:to|into|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"(?: of)?(?: the)? (?P<place>[BMRP])+(?:'s|')? {_WARES}"),
    ("seller", _MADE_BY),
    ("buyer", rf" of {FLOW_PLACE}(?P<place>[BMRP])"),
)
_SO_MANY = (
    r"\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|several|many|most|some|dozens of|a dozen|half of"
)
COUNTING = (
    r"\bnumber of (?:\w+ ){0,3}(?:regions|countries|partners|compan(?:y|ies)|enterprises|firms|exporters|importers|participants|traders|organi[sz]ations)\b"
    rf"|\b(?:with|to|in|and|that|of|while|,|;) (?:some |about |over |more than |as many as |at least )?(?:{_SO_MANY}) (?:(?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects|constituent entities|provinces)(?: of (?:the )?russia(?:n federation)?)?|of (?:them|these))(?: the| our)? (?:already )?(?:(?:is|was|are|has|have|had|exceed\w*|a|an|the|annual|trade|turnover|of|volume) )*(?:over |more than |exceed\w* |tops? |surpass\w* |pass(?:es)? |above |at least |upwards of |in excess of )?$"
    r"|\b(?:do|does|did)(?: not|n't) (?:think|expect|believe|anticipate|suppose)\b[^.;:]{0,80}$|\bunlikely (?:that|to(?! (?:exceed|top|surpass|pass)\b))\b[^.;:]{0,60}$"
    rf"|\b(?:{_SO_MANY})"
    r" (?:of (?:them|these|those)|(?:(?:russian|other) )?(?:regions|subjects)) [^.;,$€\d]{0,30}(?:trade|turnover|exports?|imports?)"
    r"(?! to\b| with\b(?! (?:us|belarus|our country)\b)| from\b)[^.;,$€\d]{0,20} (?:over|more than|exceed\w*|tops?|surpass\w*|above|at least) (?:us ?)?$"
    # regions of a kind: "regions with a turnover of less than $50m are called growth points"
    r"|\bregions (?:with (?:an? |the )?(?:annual |mutual )?(?:trade|turnover)(?: turnover)?|whose (?:annual |mutual )?(?:trade|turnover)(?: turnover)?) (?:of |is |was |above |below |over |under |exceed\w* |less than |more than |at least )+$"
)
PARTNER_PART = (
    r"(?: worth of [^.;,]{3,40}?)?(?: (?:in|for|over|during) [^.;,]{3,30})?(?:,? [^.;()$€]{0,60}\bR+ (?:account\w* for|took|absorbed) (?:[a-z]+ ){0,3}[$€\d]"
    r"|,? with (?:about |over |some |almost |nearly |more than )?(?:usd ?)?[$€]?\d[^;]{0,30}? (?:going|shipped|sent|sold|exported|supplied|delivered) (?:to|in|into) (?:the )?R"
    r"|,? (?:with )?R+ (?:being|becoming|remaining|as) (?:the|its|their|a) (?:main|largest|biggest|key|top|chief|principal)"
    r"|,? including (?:the )?(?:exports?|supplies|deliveries|sales|shipments|those) (?:to|into) (?:the )?R+(?! (?:of|worth|for|at) )|,? (?:mostly|mainly|primarily|chiefly|largely|predominantly|above all|first of all) (?:to|in|into) (?:the )?R"
    r"|,? (?:of which|of it|of that|of them|out of which|including) (?:[a-z]+ ){0,3}[^ ]?\d[^;]{0,40}? (?:to|in|into) (?:the )?R"
    r"|: ?(?:to )?(?:the )?R+ ?[–—(-][^;]{0,60}T)"
)
HOME_PART = (
    r"(?: worth)?(?: of [^.;,$€]{3,40}?)?(?: (?:from )?abroad)?(?: (?:in|for|over|during) [^.;,$€]{3,30})?"
    r",? (?:of which|out of which|of that|of this|including|among them|with) (?:[a-z]+ ){0,3}[$€\d][^;,]{0,40}? (?:from|to|into|with|in) (?:the )?[BM]"
)
WORLD_OWN = (
    r"\bbelarus(?:'s?|ian)? (?:agricultural|agri-?food|food|dairy|timber|services?|construction|transport|it) (?:products? |goods |services )?exports?\b"
    r"|\bexports? of (?:belarusian )?(?:agricultural|agri-?food|food|dairy|construction|transport|transportation|it|computer) (?:products?|produce|services|goods)\b"
)
# "The republic imported goods worth $5m in total": by nobody's word but its own.
_OWN_IN_ALL = (
    r"(?:region|oblast|territory|republic|krai|P+|M+|companies|enterprises|exporters|importers)"
    r" (?:has |have )?(?:also )?(?:exported|imported|sold|bought|purchased|shipped|supplied)\b"
    r"(?:[^.;BMPRT]|\.\d){0,60} (?:in (?:total|all)|altogether|overall|all told)\b"
    r"(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])"
)
# "In all, the oblast bought goods worth $5m".
_IN_ALL_OWN = (
    r"|(?:in all|overall|altogether|in total|all in all|all told),? (?:companies of )?(?:the )?"
    r"(?:region|oblast|territory|republic|krai|P+|M+)(?:'s? companies)? (?:has |have )?"
    r"(?:exported|imported|sold|bought|purchased|shipped|supplied)\b(?![^.;]{0,60} (?:to|from|with) (?:the )?[BMRP])"
)
WORLD = (
    _OWN_IN_ALL
    + _IN_ALL_OWN
    # "Our forecast for export growth goes up to 8%": to everybody
    + r"|(?:forecasts?|projections?|outlook) (?:for|of) (?:the )?(?:growth (?:of|in) )?(?:exports?|imports?|trade) growth\b(?! (?:to|from|with)\b)"
    # "In total, exports of the food industry of the region reached $5m"
    + r"|(?:in total|in all|overall|altogether|all told),? (?:the )?(?:exports?|imports?)(?: volumes?)? (?:of|from) [^.;:,\d]{0,60}(?:region|oblast|krai|territory|P)\b(?! (?:to|from|with)\b)(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])"
    # "The export of the whole oblast was $5m": to everybody
    + r"|(?:exports?|imports?|sales) (?:of|from|by) (?:the )?(?:whole|entire|all (?:of )?the) (?:of the )?(?:[MP]|region|oblast|krai|republic|territory)"
    + r"|(?:whole|entire) (?:region|oblast|krai|republic|territory)(?:'s)? (?:exports?|imports?|exported|imported|sold|bought)\b"
    + r"|(?:non-?resource|non-?primary|non-?commodity|non-?raw(?:[- ]materials?)?)(?:,? (?:and )?non-?energy)? exports?\b|(?:to|for|from|by) (?:all )?non-?residents\b|(?:in all|overall|altogether|in total),? (?:the )?(?:region|oblast|territory|republic|[PMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?)(?! (?:to|from|with)\b)|(?:sent|sends|shipped|supplied|delivered|sold|dispatched) (?:(?!to\b)[^\W\dBMRP]+ ){0,4}(?:for|on|to) export\b(?![^.;]{0,60} (?:to|into|in) (?:the )?[BMRP])|(?:region|oblast|territory|republic|country|nation|[BPMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?|trade|turnover)(?: in goods(?: and services)?)?,? (?:as a whole|on the whole|overall|in total|in general)(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])|(?:country|nation|republic|state)(?:'s)? (?:total|overall|aggregate|entire|combined) (?:foreign )?(?:trade|turnover|deficit|surplus)|(?:B(?:'s?)|country's|nation's) (?:total |overall |aggregate |combined )?(?:(?:foreign|external|merchandise|goods) ){1,2}(?:trade )?(?:deficit|surplus|balance)(?! (?:with|in (?:the )?trade with)\b)|B(?:'s?) (?:total|overall|aggregate|combined) (?:foreign )?(?:trade )?(?:deficit|surplus|balance)|(?:country|nation|republic)'s foreign[- ]trade (?:balance|deficit|surplus|gap)|total value of (?:B+(?:'s?)? )?(?:(?:foreign )?trade|exports?|imports?)(?! (?:with|to|from|between|of)\b)|R+(?:'s?)? (?:total |overall )?(?:foreign|external)[- ]trade|all (?:our |the |its )?(?:agricultural|farm|agri-?food|food|dairy)(?: products?)? exports\b|(?:total|overall|aggregate|combined|entire) (?:B+'? )?(?:foreign[- ]trade|(?:agricultural|farm|agri-?food|food|dairy|meat|timber|machinery|merchandise|services?)(?: products?)? exports?|exports?|imports?|turnover|trade|deficit|surplus|balance)|(?:region|oblast|territory|republic|krai|city|P+|M+|\bits)(?:'s)? (?:total )?(?:foreign|external)[- ](?:(?:merchandise|goods|commodity) )?(?:trade|economic turnover)|(?:foreign|external)[- ](?:(?:merchandise|goods) )?(?:trade|economic)(?: (?:trade|commodity|goods|activity))?(?: turnover| circulation| volumes?| deficit| surplus| balance| gap)? (?:of|in) (?:the )?(?:[MP]+|region|oblast|territory|krai|republic)|(?:foreign|external)[- ](?:(?:merchandise|goods|commodity) )?trade (?:in general|as a whole|overall|on the whole)|with (?:all )?(?:its |foreign |other )*(?:partners|countries)|(?:to|on|in) (?:all )?(?:the )?(?:foreign|other|far|external|international|world) (?:countries|markets|abroad)|(?<!from )\babroad\b|world(?:wide)?|(?:in|to) all (?:its |the |export |foreign )?(?:destinations|directions|markets)"
)
MOSCOW_CITY = (
    r"(?:trade|turnover|exports?|deliver\w+|supplies|sales|sold)(?: [\w'&]+){0,4} (?:with|to|(?<!between minsk )and) moscow\b"
    r"(?!'s? (?:oblast|region))|sold (?:[$€][\d.,]+ |[\w'&.]+ ){0,6}to moscow\b"
    r"(?!'s? (?:oblast|region))|moscow(?:,| \(| for| with| –) ?(?:about |over |almost |nearly )?(?:usd ?|us ?)?\$?\d{1,5}(?:\.\d+)? (?:m|b)|moscow(?:,| and) (?:the )?moscow (?:oblast|region)"
    r"|(?<!oil )(?<!gas )(?<!energy )(?<!crude )(?:exports?|deliver\w+|supplies|sales|shipments) (?:of (?![\w -]{0,24}\b(?:oil|gas|crude|energy|arms|fuel)\b)[\w -]{3,24} )?from moscow to (?:belarus|the republic)"
    r"|moscow's (?:[a-z-]+ )?(?:exports|sales|shipments) to belarus"
    r"|moscow(?:-based)? (?:exporters?|producers?|manufacturers?|(?:companies|enterprises|firms) (?:to|sold|exported|supplied|shipped))"
    r"|including (?:[^.;]|\.\d){0,25}(?:to|with) moscow\b"
    r"|among (?:the )?(?:russian |russia's )?(?:regions|cities|territories|oblasts)[^.;]{0,20} moscow\b|moscow\b[^;]{0,40}\d[^;]{0,40}(?:st\.?|saint) petersburg"
    r"(?!'s? (?:oblast|region))|moscow(?:'s)? (?:mayor|city hall|city|government|authorities)|mayor of moscow"
    r"|(?:trade|turnover)(?: [\w'&]+){0,4} between moscow and(?! minsk)|moscow and belarus(?:ian)? (?:trad|did|exchang)\w*"
    r"|(?:belarus(?:ian)?[-–]moscow|moscow[-–]belarus(?:ian)?) (?:trade|turnover|which|one|figures?)|moscow's (?:[\w-]+ ){0,3}trad(?:e|ing) partner"
    r"|moscow (?:is|was|remains|has been|stays) (?:still )?(?:[\w-]+ ){0,5}(?:trad(?:e|ing) )?partner[^.;]{0,30} among\b"
    r"|(?:partner|place|ranks?|second|third)[^.;]{0,40} (?:after|behind) moscow\b(?!'s? (?:oblast|region))"
    # What the city hall of Minsk tells of Moscow is told of the city.
    r"|\bminsk(?:'s)? (?:city (?:executive|council|hall|administration)|mayor|authorities)[^.;]{0,70} (?:with|to) moscow\b"
    r"|\bmayor of minsk[^.;]{0,70} (?:with|to) moscow\b"
)
