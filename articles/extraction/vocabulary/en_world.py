"""English patterns of trade with all the world, and of a part of it."""

from __future__ import annotations

PARTNER_PART = (
    r"(?: worth of [^.;,]{3,40}?)?(?: (?:in|for|over"
    r"|during) [^.;,]{3,30})?(?:,? [^.;()$€]{0,60}\bR+ (?:account\w* for|took"
    r"|absorbed) (?:[a-z]+ ){0,3}[$€\d]"
    r"|,? with (?:about |over |some |almost |nearly |more than )?(?:usd ?)?[$€]?\d[^;]{0,30}? (?:going"
    r"|shipped|sent|sold|exported|supplied|delivered) (?:to|in|into) (?:the )?R"
    r"|,? (?:with )?R+ (?:being|becoming|remaining|as) (?:the|its|their|a) (?:main|largest|biggest|key"
    r"|top|chief|principal)"
    r"|,? including (?:the )?(?:exports?|supplies|deliveries|sales|shipments|those) (?:to"
    r"|into) (?:the )?R+(?! (?:of|worth|for|at) )|,? (?:mostly|mainly|primarily|chiefly|largely"
    r"|predominantly|above all|first of all) (?:to|in|into) (?:the )?R"
    r"|,? (?:of which|of it|of that|of them|out of which"
    r"|including) (?:[a-z]+ ){0,3}[^ ]?\d[^;]{0,40}? (?:to|in|into) (?:the )?R"
    r"|: ?(?:to )?(?:the )?R+ ?[–—(-][^;]{0,60}T)"
)
HOME_PART = (
    r"(?: worth)?(?: of [^.;,$€]{3,40}?)?(?: (?:from )?abroad)?(?: (?:in|for|over|during) [^.;,$€]{3,30})?"
    r",? (?:of which|out of which|of that|of this|including|among them"
    r"|with) (?:[a-z]+ ){0,3}[$€\d][^;,]{0,40}? (?:from|to|into|with|in) (?:the )?[BM]"
)
WORLD_OWN = (
    r"\bbelarus(?:'s?|ian)? (?:agricultural|agri-?food|food|dairy|timber|services?|construction"
    r"|transport|it) (?:products? |goods |services )?exports?\b"
    r"|\bexports? of (?:belarusian )?(?:agricultural|agri-?food|food|dairy|construction|transport"
    r"|transportation|it|computer) (?:products?|produce|services|goods)\b"
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
    r"(?:exported|imported|sold|bought|purchased|shipped"
    r"|supplied)\b(?![^.;]{0,60} (?:to|from|with) (?:the )?[BMRP])"
)
WORLD = (
    _OWN_IN_ALL
    + _IN_ALL_OWN
    # "Our forecast for export growth goes up to 8%": to everybody
    + r"|(?:forecasts?|projections?|outlook) (?:for|of) (?:the )?(?:growth (?:of|in) )?(?:exports?"
    r"|imports?|trade) growth\b(?! (?:to|from|with)\b)"
    # "In total, exports of the food industry of the region reached $5m"
     + r"|(?:in total|in all|overall|altogether|all told),? (?:the )?(?:exports?"
    r"|imports?)(?: volumes?)? (?:of|from) [^.;:,\d]{0,60}(?:region|oblast|krai|territory"
    r"|P)\b(?! (?:to|from|with)\b)(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])"
    # "The export of the whole oblast was $5m": to everybody
     + r"|(?:exports?|imports?|sales) (?:of|from|by) (?:the )?(?:whole|entire"
    r"|all (?:of )?the) (?:of the )?(?:[MP]|region|oblast|krai|republic|territory)"
    + r"|(?:whole|entire) (?:region|oblast|krai|republic|territory)(?:'s)? (?:exports?|imports?|exported"
    r"|imported|sold|bought)\b" + r"|(?:non-?resource|non-?primary|non-?commodity"
    r"|non-?raw(?:[- ]materials?)?)(?:,? (?:and )?non-?energy)? exports?\b"
    r"|(?:to|for|from|by) (?:all )?non-?residents\b"
    r"|(?:in all|overall|altogether|in total),? (?:the )?(?:region|oblast|territory|republic"
    r"|[PMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?)(?! (?:to|from|with)\b)"
    r"|(?:sent|sends|shipped|supplied|delivered|sold|dispatched) (?:(?!to\b)[^\W\dBMRP]+ ){0,4}(?:for"
    r"|on|to) export\b(?![^.;]{0,60} (?:to|into|in) (?:the )?[BMRP])"
    r"|(?:region|oblast|territory|republic|country|nation"
    r"|[BPMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?|trade"
    r"|turnover)(?: in goods(?: and services)?)?,? (?:as a whole|on the whole|overall|in total"
    r"|in general)(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])"
    r"|(?:country|nation|republic|state)(?:'s)? (?:total|overall|aggregate|entire"
    r"|combined) (?:foreign )?(?:trade|turnover|deficit|surplus)"
    r"|(?:B(?:'s?)|country's|nation's) (?:total |overall |aggregate "
    r"|combined )?(?:(?:foreign|external|merchandise|goods) ){1,2}(?:trade )?(?:deficit|surplus"
    r"|balance)(?! (?:with|in (?:the )?trade with)\b)"
    r"|B(?:'s?) (?:total|overall|aggregate|combined) (?:foreign )?(?:trade )?(?:deficit|surplus"
    r"|balance)|(?:country|nation|republic)'s foreign[- ]trade (?:balance|deficit|surplus|gap)"
    r"|total value of (?:B+(?:'s?)? )?(?:(?:foreign )?trade|exports?"
    r"|imports?)(?! (?:with|to|from|between|of)\b)"
    r"|R+(?:'s?)? (?:total |overall )?(?:foreign|external)[- ]trade"
    r"|all (?:our |the |its )?(?:agricultural|farm|agri-?food|food|dairy)(?: products?)? exports\b"
    r"|(?:total|overall|aggregate|combined|entire) (?:B+'? )?(?:foreign[- ]trade"
    r"|(?:agricultural|farm|agri-?food|food|dairy|meat|timber|machinery|merchandise"
    r"|services?)(?: products?)? exports?|exports?|imports?|turnover|trade|deficit|surplus|balance)"
    r"|(?:region|oblast|territory|republic|krai|city|P+|M+|\bits)(?:'s)? (?:total )?(?:foreign"
    r"|external)[- ](?:(?:merchandise|goods|commodity) )?(?:trade|economic turnover|circulation"
    r"|turnover)|(?:foreign|external)[- ](?:(?:merchandise|goods) )?(?:trade|circulation|turnover"
    r"|economic)(?: (?:trade|commodity|goods|activity))?(?: turnover| circulation| volumes?| deficit"
    r"| surplus| balance| gap)? (?:of|in) (?:the )?(?:[MP]+|region|oblast|territory|krai|republic)"
    r"|(?:foreign|external)[- ](?:(?:merchandise|goods|commodity) )?trade (?:in general|as a whole"
    r"|overall|on the whole)|with (?:all )?(?:its |foreign |other )*(?:partners|countries)"
    r"|(?:to|on|in) (?:all )?(?:the )?(?:foreign|other|far|external|international|world) (?:countries"
    r"|markets|abroad)|(?<!from )\babroad\b|world(?:wide)?"
    r"|(?:in|to) all (?:its |the |export |foreign )?(?:destinations|directions|markets)"
)
MOSCOW_CITY = (
    r"(?:trade|turnover|exports?|deliver\w+|supplies|sales|sold)(?: [\w'&]+){0,4} (?:with|to"
    r"|(?<!between minsk )and) moscow\b"
    r"(?!'s? (?:oblast|region))|sold (?:[$€][\d.,]+ |[\w'&.]+ ){0,6}to moscow\b"
    r"(?!'s? (?:oblast|region))|moscow(?:,| \(| for| with| –) ?(?:about |over |almost "
    r"|nearly )?(?:usd ?|us ?)?\$?\d{1,5}(?:\.\d+)? (?:m|b)"
    r"|moscow(?:,| and) (?:the )?moscow (?:oblast|region)"
    r"|(?<!oil )(?<!gas )(?<!energy )(?<!crude )(?:exports?|deliver\w+|supplies|sales"
    r"|shipments) (?:of (?![\w -]{0,24}\b(?:oil|gas|crude|energy|arms"
    r"|fuel)\b)[\w -]{3,24} )?from moscow to (?:belarus|the republic)"
    r"|moscow's (?:[a-z-]+ )?(?:exports|sales|shipments) to belarus"
    r"|moscow(?:-based)? (?:exporters?|producers?|manufacturers?"
    r"|companies|enterprises|firms|plants|factories|products)\b"
    r"|including (?:[^.;]|\.\d){0,25}(?:to|with) moscow\b"
    r"|among (?:the )?(?:russian |russia's )?(?:regions|cities|territories"
    r"|oblasts)[^.;]{0,20} moscow\b|moscow\b[^;]{0,40}\d[^;]{0,40}(?:st\.?|saint) petersburg"
    r"(?!'s? (?:oblast|region))|moscow(?:'s)? (?:mayor|city hall|city|government|authorities)|mayor of moscow"
    r"|(?:trade|turnover)(?: [\w'&]+){0,4} between moscow and(?! minsk)"
    r"|moscow and belarus(?:ian)? (?:trad|did|exchang)\w*"
    r"|(?:belarus(?:ian)?[-–]moscow|moscow[-–]belarus(?:ian)?) (?:trade|turnover|which|one|figures?)"
    r"|moscow's (?:[\w-]+ ){0,3}trad(?:e|ing) partner"
    r"|moscow (?:is|was|remains|has been|stays) (?:still )?(?:[\w-]+ ){0,5}(?:trad(?:e"
    r"|ing) )?partner[^.;]{0,30} among\b"
    r"|(?:partner|place|ranks?|second|third)[^.;]{0,40} (?:after|behind) moscow\b(?!'s? (?:oblast|region))"
    # What the city hall of Minsk tells of Moscow is told of the city.
    r"|\bminsk(?:'s)? (?:city (?:executive|council|hall|administration)|mayor"
    r"|authorities)[^.;]{0,70} (?:with|to) moscow\b"
    r"|\bmayor of minsk[^.;]{0,70} (?:with|to) moscow\b"
)
