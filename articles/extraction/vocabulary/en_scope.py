"""English patterns of what a sum is of: the two sides, a part, the world, others; and how far a clause goes."""

from __future__ import annotations

from typing import Any

from . import en_changes, en_no_changes
from .en_numbers import (
    SAID_CURRENCY,
)
from .en_world import HOME_PART, MOSCOW_CITY, PARTNER_PART, WORLD, WORLD_OWN

SCOPE_WORDS: dict[str, Any] = {
    "with_region": r"\bwith (?:the )?(?:P|R(?!R* (?:side|partner)))",
    "whole_country": (
        r"(?:whole|entire|the) country(?: as a whole)?\b(?!'s side)|countrywide|nationwide"
        r"|\b(?:republic|belarus) as a whole\b|\b(?:whole|all|entirety) of belarus\b|\ball belarus\b"
    ),
    "his_region": r"\b(?:his|her|whose|the governor's) (?:own )?(?:region|oblast|krai|territory|republic|city"
    r"|province)",
    "reported_that": r"\bthat\b",
    "said_currency": SAID_CURRENCY,
    "that_is": r"\b(?:that|this|which|it|the (?:figure|indicator|amount|sum)|growth|trend|pace|picture|dynamics"
    r"|increase|decline|gain|rise|drop)\b",
    "one_company": r"\b(?:an?|one|the|this) (?:(?!of |in |and )[\w'-]+ ){0,3}(?:trading house|shop|store|dealer|firm"
    r"|company|enterprise|plant|factory|mill|holding|farm|dealership|supermarket"
    r"|outlet)\b(?: (?!and\b)[\w'-]+){0,8} $",
    "comes_to": r"\b(?:reach|br(?:ing|ought)|rais|ris(?:e|ing)|exceed|surpass|be\b(?! \w+(?:ed|nt|en|put)\b)|get"
    r"|c[oa]m(?:e|ing)|achiev|attain|secur|restor|hit|gr[eo]w|increas|doubl|tripl|top|total|amount"
    r"|made?\b|make|mark|bar\b|goal|target|plan|forecast|level|return|back|go\b|going|climb|cross|pass"
    r"|approach|stand|have\b|see\b|do\b|expand|boost|lift|aim|figure|expect|dream|task|step"
    r"|(?:im)?possib|feasib|doable|fantasy)",
    "bar_noun": r" (?:(?:over|even|the|a|an|this|that|new|another|psychological|symbolic|next) ){0,3}"
    r"(?:bar|mark|threshold|barrier|milestone|benchmark)",
    "contributes": r"\b(?:contributed|added|brought|gave|yielded|saw|earned)\b",
    "infinitive": r"\b(?:to|will|can|could|may|might|should|would|must|shall)(?: \w+){0,2} $|\bbe $",
    "past_of": r"(?: (?:of|in|for|seen in|recorded in))? ",
    "future": r"\b(?:will|shall|would|could|should|must)\b",
    "increment_before": (
        r"(?:\b(?:growth|increase|rise|gain|decline|fall|drop|decrease|reduction) (?:of|in) (?:exports?"
        r"|imports?|trade|turnover|deliveries|supplies|sales"
        r"|the (?:rest|remaining|other)\b)(?: [^.;\d]{0,30}?)? (?:amounted to|came to|made|was|totall?ed"
        r"|for)|"
        r"\b(?:by|rose|grew|fell|increased|decreased|dropped|shrank|(?<!made )(?<!make )(?<!makes )(?<!making )up"
        r"|climbed|jumped|soared|surged|leap(?:ed|t)|expanded|declined|slumped|plunged|tumbled|slid"
        r"|down|added|gained|lost|shed) (?:by )?(?:about |almost "
        r"|nearly |over |more than |some )?(?:an? |one )?(?:half|third|quarter|fifth"
        r"|[\d.]{1,5} ?(?:%|per ?cent)|[\d.]{1,4} times"
        r"|twofold)(?: (?:to|from|with) [^.;,\d]{3,36})?,? (?:or(?: the equivalent of)?"
        r"|equivalent (?:to|of))|\bby|\badd(?:ed|s|ing)?"
        r"|(?<!balance of )(?<!balance is )(?<!balance was )(?<!balance: )(?<!balance – )(?<!balance — )(?<!balance - )\bplus"
        r"|increase of|growth of|gain of|rise of|drop of|decline of|decrease of|(?<!short)fall of"
        r"|los(?:es?|ing|t)(?: (?:in|on) (?:trade|turnover|exports?|imports?|sales)(?: [a-z']+){0,6})?(?: up to)?"
        r"|loss(?:es)? (?:of|up to)|forfeit|(?:took|takes|taken) away"
        r"|knock(?:ed|s|ing)? off|wiped? (?:off|out)|shav(?:ed|es|ing) off"
        r"|(?<!made )(?<!make )(?<!makes )(?<!making )(?<!ran )(?<!run )(?<!runs )(?<!running )(?<!racked )"
        r"(?<!racks )(?<!chalked )(?<!clocked )(?<!notched )(?<!piled )(?<!end )(?<!ends )(?<!ended )\bup|\bdown"
        r"|difference of|gap of|increment of"
        r"|grew|rose|increased|fell|decreased|dropped|additional|extra|further|exceeded by"
        r"|gained) (?:about |almost |nearly |over |more than |some |just |only |around |at least "
        r"|(?:not|no) less than |a minimum of "
        r"|a (?:mere|modest|meagre|paltry|further) |as much as |another |an? (?:annual |yearly )?average of |the |a |an )*$"
    ),
    "increment_after": r"(?: and [\d.,]+ (?:million|billion))?(?: dollars)?(?: (?:exports?|imports?|trade|turnover))? (?:reduction|decrease|decline|drop|fall(?! (?:at|on|to)\b)"
    r"|increase|rise|jump|surge|growth|gain|cut|slump|shortfall|loss)\b"
    r"| or (?:by )?[\d.,]+ ?(?:%|per ?cent),? (?:more|less|higher|lower|up|down)\b"
    r"| (?:dollars )?(?:more|less|higher|lower|bigger|larger|greater|smaller|short|up|down|above"
    r"|below)\b(?! than (?:[a-z]+|[\d.,]+)(?:-?fold| times)\b)(?: than)?|(?: was| were| has been)? added| in just| extra"
    r"| off (?:(?:the|our|its|their|belarus\w*(?:'s?)?|russian?(?:'s)?|total|annual|mutual|bilateral|export|import) )*"
    r"(?:values?|prices?|bills?|costs?|imports?|exports?|revenues?|earnings|sales|supplies|trade|turnover)\b",
    "part_of": r"\b(?:of (?:it|this|that|which|these|them|those)\b(?! (?:year|month|quarter|week|decade|region"
    r"|oblast|city|kind|size|scale))|of (?:this|that) (?:sum|total|amount|volume|figure)"
    r"|of the (?:total|sum)(?! (?:trade|turnover|volume|mutual|bilateral)\b)|including"
    r"|\b(?:from (?:which|them|this)(?=,? (?:about |almost |nearly |over |more than |some )?(?:us ?)?[$€]?\d)|thereof)"
    r"|out of (?:it|this|that|which)|half of it|them\b|in particular"
    r"|(?<!for )(?:the (?:big|bigger|larger|greater|main|major|most)|(?<!for the )most) part\b|the (?:bulk|lion)"
    r"|(?:most|(?:almost|nearly|practically|virtually) (?:all|the (?:whole|entire)))(?: of)? (?:the "
    r"|this |that |their |mutual )*(?:trade|turnover)\b)",
    "when": r"[ ,]{1,3}(?:when|in which|which(?= (?:was|were|exceeded|reached|stood|amounted|made|totall?ed"
    r"|came|had)\b))\b",
    "world_bare": r"(?:foreign|external)[- ](?:(?:merchandise|goods|commodity) )?trade(?: in goods| turnover| circulation)?"
    r"|(?:foreign|external) (?:circulation|turnover)"
    r"|merchandise trade (?:deficit|surplus|balance)",
    "next_clause": r", and (?:that|the|its|their|a|an|almost|nearly|about|more than|over)\b",
    "partner_part": PARTNER_PART,
    "whole_of": r"[,;] (?:with |while |and )?(?:the )?(?P<place>[BM])[BM]* (?:account(?:ed|ing|s) for|took"
    r"|taking) (?:about |over |nearly |almost |only |some "
    r"|just )?(?:an? (?:tenth|fifth|third|quarter|half|sixth|seventh|eighth)|half"
    r"|\d+(?:\.\d+)? ?(?:%|per ?cent)|the (?:bulk|lion))(?! of (?!it\b|that\b|this\b|them\b"
    r"|the total\b))",
    "home_part": HOME_PART,
    "world_own": WORLD_OWN,
    "world_behind": r" (?:us )?(?:dollars )?(?:worth )?of (?:(?:the |its |their )?(?:total |overall )?foreign[- ]trade"
    r"|all (?:its |their )?(?:exports|imports|trade))\b"
    r"| ?(?:f\.o\.b\.?,? ?)?\((?:19|20)\d\d est\b",  # a line of a handbook of countries
    "counted": r"(?:an?|the) (?:new |modern |used )?(?:line|workshop|machine|plant|elevator|boiler|press|mill"
    r"|combine|tractor|bus|tram|unit|set|batch|fleet|lot)s?\b"
    r"|\b(?:(?:of|for) )?(?:another |a further |some |about |over "
    r"|more than )?(?:\d{1,3}(?:[ ,]\d{3})?|two|three|four|five|six|seven|eight|nine|ten|a dozen"
    r"|twenty|thirty|fifty|a hundred) (?!percent|per cent|times\b|fold|tonn|tons\b|litres|kilo|kg\b"
    r"|thousand|and\b|years?|months?|quarters?|regions?|days|million|billion|thousand|dollars|out"
    r"|rubles|roubles|of|\d)(?:such |new |more )?[a-z-]{3,}",
    "threshold": r"(?: (?:us )?dollars)? ?(?:(?:a|per|every) year |annually |yearly )?(?:each"
    r"|apiece)\b(?! (?:year|month|way|quarter)\b)| (?:in trade )?(?:in|with|to) (?:\d\d?|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|most"
    r"|some) (?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects|constituent entities"
    r"|provinces)\b|(?: in trade| of trade| of turnover)? with each\b",
    "world": WORLD,
    "counterpart": r"[BM] and (?:the )?[RP]|\bwith (?:the |its |our )?(?:big |large )?eastern neighbou?r"
    r"|[RP] and (?:the )?[BM]|R+ account\w* for"
    r"|\bR+ (?:taking|takes|took|absorbing|receiving|buying|supplying|providing) (?:[a-z]+ ){0,2}(?:us ?)?"
    r"[$€]?\d[\d.,]*(?![\d.,]| ?%| per ?cent)"
    r"|with (?:the )?(?:[BMRP](?![BMRP]*(?:'s share)? (?:taking|accounting|being|having|remaining"
    r"|absorbing|receiving|ranking|coming|ranked|first|second|third|fourth|fifth"
    r"|in (?:first|second|third|fourth|fifth) place))|republic)"
    r"|between (?!(?:the (?:beginning|start)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))"
    r"|mutual|bilateral|\b(?:exports?|supplies|deliveries|sales"
    r"|shipments)(?: of [\w']+)? to the republic\b(?! of)|\bimports? from the republic\b(?! of)"
    r"|two (?:sides|countries|republics|partners|regions|neighbours|states)"
    r"|(?<!due )(?<!owing )(?:to|from) (?:the )?(?:[BMRP]|(?:federal )?district|okrug)"
    r"|[BMRP] (?:partners|buyers|consumers|customers|clients) with"
    r"|\bpartner(?: country)? ?: (?:the )?[BMRP]",
    "between_countries": r"\b(?:and|with) (?:the |all |these |its )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven) (?:russian |far[- ]eastern |siberian )?regions\b"
    r"|shares? of (?:the )?R+(?! (?:region|oblast))|R+(?:'s)? share (?:is|was|being|of)"
    r"|\bR+ (?:should|must|will|is to|has to) (?:give|bring|provide|account for|take) "
    r"|(?:far[- ]eastern|siberian|urals?|volga|north[- ]?west(?:ern)?|southern|central|arctic) (?:regions\b"
    r"|federal district)|(?:with|to|from|and) (?:the |all |our )*(?:[a-z]+ )?(?:regions of (?:the |our |his |its )?)?"
    r"(?:federal |consular )district\b|(?:with|to|from) the (?:regions of (?:the |our )?)?district\b"
    r"|(?:with|to|from|and) (?:the |all )*(?:\w+ )?(?:regions|oblasts) of (?:the )?(?:urals?|volga|siberia|far east"
    r"|(?:north[- ]?west|south|cent(?:er|re)|north)(?:ern)?|central russia|black earth|caucasus)\b"
    r"|(?:with|to|from) (?:the |all of |all |whole of |entire )*(?:urals?|volga (?:region|area)|siberia|far east"
    r"|(?:south|north|north[- ]?west) of R+|(?:south|north|central|north[- ]?west)(?:ern)? R+"
    r"|(?:russian )?north caucasus)(?! (?:oblast|region)\b)\b"
    r"|(?:for|across|throughout|in) (?:the )?(?:entire|whole of|whole|all of|all) (?:the )?R+"
    r"|(?:two|both) states|(?:with|to|from|into|and|between|for) (?:the )?(?:(?:regions of|whole of"
    r"|all of|all|rest of|brotherly) (?:the )?)?R+(?!R"
    r"|'?s? (?:region(?!s\b)|oblast|krai|city|capital|side|partner|territory|republic|market))|R+-B"
    r"|B+-R|R+(?:'s?)? (?:\w+ ){0,1}?(?:market|imports|exports|trade|turnover|purchases|deliveries"
    r"|sales|supplies|shipments)|(?:sold|sell|bought from) R"
    r"|\b(?:sold|exported|delivered|shipped|supplied) (?:(?!R)\w+ ){0,3}in R+(?!R|'?s)"
    r"|\bin R+,? (?:the )?(?:[MB]+|region|oblast|republic|country)(?: \w+){0,3}? (?:sold|exported"
    r"|delivered|shipped|supplied)\b|(?<![a-z] )(?<!in )R+ (?:alone )?(?:has "
    r"|had )?(?:also )?(?:bought|imported|purchased|supplied|exported|shipped|received|took|absorbed"
    r"|accepted|account(?:ed|s) for)\b|R+ and B|(?:two|both|our) countries|union state"
    r"|\b(?:bought|imported|purchased) R+ (?:goods|products|commodities|food)\b",
    "balance_pair": r"(?:balance|surplus|deficit)(?: (?:in|of) (?:the |its )?(?:\w+ )?(?:trade|turnover|exchange"
    r"|commerce))?(?: in goods)? with (?:the )?(?:republic of )?B"
    r"|(?:trade|turnover|balance|surplus|deficit"
    r"|gap) of (?:the )?[RP]+(?:'s?)? (?:\w+ )?with (?:the )?[BM]"
    r"|[RP]+(?:'s|') (?:\w+ ){0,2}(?:trade|turnover|balance|surplus|deficit|gap) with (?:the )?[BM]",
    "balance_flips": r"(?:in favou?r of|for) (?:the )?[RP]",
    "buyer_before": r"\b(?:in|to) (?:the )?(?P<place>[BMRP])+(?P<people>(?!))?, where (?:(?:the|our|its"
    r"|total) )?(?:[a-z]+ )?(?:sales|supplies|deliveries|shipments|exports?|sold|shipped)$"
    r"|\b(?:in|to) (?:the )?(?:republic of )?(?P<bought>[BMRP])[BMRP]*(?: (?!and\b"
    r"|where\b)[^.;,$]{1,40}?)? (?:it |there )?(?:is|was|were|are|has been|have been) (?:exported"
    r"|imported|supplied|shipped|delivered|sold)$",
    "seller_before": r"\bfrom (?:the )?[BMRP]*(?P<place>[BMRP])(?: [^.;,A-Z]{0,3}[\d.,]* [^.;,A-Z]{0,40})? (?:it "
    r"|there )?(?:was|were|is|are|has been|have been) (?:exported|imported|supplied|shipped|delivered"
    r"|sold|brought|bought)$",
    "planner": (  # "Belarus plans to bring its deliveries up to": who plans is who sells
        r"(?P<place>[BMRP])(?: side| party)?,? (?:also |now )?(?:plans|plan|intends|intend|wants|want"
        r"|hopes|hope|aims|aim|expects|is ready|are ready|is going|is set|is determined|proposes|seeks) to"
        r" (?:bring|increase|raise|boost|double|triple|treble|expand|grow|step up|build up|ramp up|restore"
        r"|scale up) (?:up )?(?:(?:its|their|these|the|annual|total) )*$"
    ),
    "flow_nouns": r"exports?|imports?|deliver(?:y|ies)|shipments?|supply|supplies|sales?|purchases?|procurement",
    "opens_with_part": r"(?:(?:out )?of (?:this|that|these|it|the (?:whole|total|sum))|in (?:particular|total|all)"
    r"|at the same time|(?:the |its )?(?:exports?|imports?|deliveries|supplies)\b"
    r"|(?:the|this|that) (?:figure|sum|amount|indicator|total)\b|(?:it|this|that) (?:is|was)\b"
    r"|(?:the )?(?:two |both )?(?:sides|parties)\b)",
    "our_trade": r"\bbetween us\b|\bwe (?:\w+ ){0,2}?(?:s[eo]ll|sold|buy|bought|export|import|ship|suppl|trade"
    r"|deliver)\w*|\bour (?:(?!two |both |brotherly )\w+ ){0,2}?(?:exports?|imports?|trade|turnover"
    r"|sales|deliveries|supplies|purchases)\b(?! of)",
    "points_back": r"their (?:turnover|trade|exports?|imports?|sales|supplies)\b"
    r"|(?:the |its )?(?:revenues?|proceeds|earnings)(?: from (?:the |these )?(?:sales?|exports?"
    r"|supplies))?\b|[^.;\d]{0,30}\bof (?:that|this|the) (?:volume|amount|quantity)\b"
    r"|of (?:these|them|that|this|it)\b",
    "buyer_of": r"\b(?:buyers?|consumers?|importers?|purchasers?|customers?|suppliers?|exporters?|sellers?"
    r"|markets?|outlets?) (?:of|for) (?:[\w']+ ){0,2}$",
    "stands_now": r"\b(?:that|which) (?:(?:now|today|currently|already|still|at present) (?:\w+ ){1,2}(?:at |to "
    r"|around |about |over |nearly |almost |between |in the region of )*"
    r"|(?:stands|hovers|stood|hovered|amounts|amounted|totals|totalled) (?:\w+ ){0,3})$",
    "respective": r"\b(?:respectively|correspondingly|accordingly)\b",
    "both_ways": en_changes.BOTH_WAYS,
    "base_before": en_no_changes.BASE_BEFORE,
    "moscow_city": MOSCOW_CITY,
    "trail_cut": r"\b(?:compare[sd]|against|versus|than|(?:above|below|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|tops"
    r"|topp(?:ed|ing)|outstrip\w*) (?:the|that|those)"
    r"|(?<!imports )(?<!import )(?<!imported )(?<!supplies )(?<!deliveries )(?<!purchases )(?<!bought )from)\b",
}
