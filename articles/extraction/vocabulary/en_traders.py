"""English patterns of who trades: names that point back, sellers and buyers, goods, what a sum is spent on."""

from __future__ import annotations

from typing import Any

from . import en_no_changes
from .en_cues import (
    CLAUSES,
    COUNTING,
    FLOW_PLACE,
    FOREIGN_MARKETS,
    RANKED_AMONG,
)
from .en_goods import GOODS_WORTH
from .en_numbers import (
    TABLE_UNIT,
)
from .en_sides import BUYER_AFTER, SELLER_AFTER

TRADER_WORDS: dict[str, Any] = {
    "anaphora": r"(?<!\w)(?:(?:his|her) (?:own )?(?:region|oblast|krai|territory|province|city)\b"
    r"|the (?:russian |belarusian |northern |southern |siberian |neighbou?ring |volga |said |same "
    r"|R+ )?(?:region|oblast|krai|territory|province|city|neighbou?r|area)\b(?! of)"
    r"|(?<= of )(?:region|oblast|krai|area)\b(?! of)|our (?:region|oblast|territory|krai|city)\b"
    r"|th(?:is|at) (?:russian |R+ )?(?:region|oblast|krai|territory|province|city)\b"
    r"|(?:russian|R+) (?:region|city|oblast)\b|northern capital|(?<=the )(?:R+|russian) capital)",
    "minsk_city": r"minsk(?:'s)? (?:mayor|city (?:executive committee|hall|council|administration|authorities))"
    r"|mayor of minsk|days? of minsk|(?:delegation|mayor"
    r"|authorities) of the (?:belarusian )?capital(?: of belarus)?"
    r"|(?:trade|turnover|exports?) (?:between|of) (?:the (?:belarusian )?capital(?: of belarus)?"
    r"|the city(?: of minsk)?) (?:with|and|to) russia",
    "minsk_trade": r"minsk(?: city)?'s (?:trade|turnover|exports?|imports?|(?:[\w-]+ ){1,4}partners?\b)"
    r"|(?:trade|turnover) (?:between|of) (?:the city of )?minsk(?! (?:oblast|region))"
    r"|minsk(?:-| and )(?:moscow|st\.? petersburg|saint petersburg) trade"
    r"|(?:trade|turnover|exports?|imports?) of the (?:belarusian )?capital\b"
    r"|the city's (?:(?:trade|turnover|exports?|imports?) (?:with|to|from)"
    r"|(?:foreign|external)[- ]trade)|(?:foreign|external)[- ]trade of the city"
    r"|the (?:belarusian )?capital(?: city)?'s (?:trade|turnover|exports?|imports?"
    r"|(?:\w+ )?(?:enterprises|companies|plants|producers|manufacturers|factories|firms))"
    r"|minsk(?:'s)? (?:enterprises|companies|plants|producers|manufacturers|factories|firms)"
    r"|between the two (?:cities|capitals)",
    "anaphora_home": r"the (?:(?:brotherly|fraternal|neighbou?ring|friendly) )?republic\b(?! of)|our republic",
    "clauses": CLAUSES,
    "qualifier_gap": r"[ ]?(?:(?:the|that|this|our|golden|coveted|cherished|a|an"
    r"|(?:mark|line|bar|threshold|barrier|milestone|high|peak|maximum) of|of|by|to|at|sum of|as|record(?:[- ]breaking)?"
    r"|historic(?:al)?"
    r"|impressive|figure of|level of|usd|us|worth|even|only|just|that of|another|some)? ?)*",
    "foreign_markets": FOREIGN_MARKETS,
    "ranked_among": RANKED_AMONG,
    "exported_behind": r" (?:us )?(?:dollars? )?(?:(?:worth )?of (?:it|them|these|this|that) ?(?![^\W_])"
    r"|worth of (?:(?:[a-z-]+,? ){1,4}(?:and (?:other )?)?)?(?:goods|products|food|produce|merchandise|supplies"
    r"|machines|machinery|equipment|vehicles|tractors|buses|lorries|trucks)"
    r"|(?:of|in|worth of|from|on|by|through) (?:the |its |their )?(?:\w+ )?(?:exports?|sales|supplies"
    r"|deliveries|selling|exporting)|on (?:the )?(?:belarus\w*'?s?|russia\w*'?s?) (?:\w+ )?(?:goods"
    r"|products?|produce|food|merchandise|machin\w+|equipment|oil|gas|crude|fuel|energy|metals?|tractors)"
    r"|on (?:goods|products|food|merchandise)"
    r" (?:of|from))\b"
    r"|(?: worth)?(?: of (?:[a-z]+ ){1,3}?)?,? in (?:return|exchange)\b|(?:'s?)? worth(?=[.,;]|$)",
    "seller_after": SELLER_AFTER,
    "buyer_after": BUYER_AFTER,
    "owner_before": r"(?P<place>[BMRP])+(?:s?'s?)?(?: (?:side|party|partner|half)(?:'s"
    r"|s')?)?(?: [^\WBMRPT]+){0,2} ?(?:(?:thus|therefore|also|again|still|even"
    r"|likewise) (?:[^\WBMRPT]+ ){0,2}?)?$",
    "goods_owner": r"(?P<place>[BMRP])(?:'s|')? (?:\w+ )?(?:goods|products|food|merchandise|produce|commodities"
    r"|machines|wares|equipment)",
    "own": r"\b(?:its|their|his|her|whose)(?: own)?(?: \w+)? $",
    "our": r"\b(?:our|we|us(?! ?(?:\$|dollars?\b))|ours)\b",
    "caused": r"(?:, (?:as (?:less|fewer|more|there|we|they|it)|since"
    r"|because)\b(?! (?:an?|the|of)\b)[^.;:]{0,40}$)"
    r"|(?:because of|due to|thanks to|owing to|on account of|on the back of|driven by|caused by"
    r"|as a result of) [^.,;:]{0,40}$",
    "opposite": r"(?:other|opposite|reverse|counter|return) (?:direction|way|flow|deliveries|supplies|shipments)"
    r"|in return|on the way back|counter",
    "positive": r"positive|surplus|plus|in the black",
    "negative": r"negative|deficit|minus|in the red|gap",
    "change_to_sum": en_no_changes.CHANGE_TO_SUM,
    "sum_to_change_cut": en_no_changes.SUM_TO_CHANGE_CUT,
    "our_regions": r"\bbetween the regions\b(?! of)|\b(?:between|of) (?:(?:the|these|our|both) two|two|both|these"
    r"|our) (?:regions|oblasts|neighbou?rs)\b(?! of)"
    r"|\b(?:both|(?:the |these )?two) (?:regions|oblasts) (?:traded?|exchanged|did)\b",
    "pronouns": r"\b(?:those|the ones?) (?:to|from|with)\b|\b(?:we|it|its|this|that|they|their|growth|increase"
    r"|rise|drop|decline|decrease|pace|(?<!interest )(?<!exchange )(?<!inflation )(?<!key )rate(?! of exchange)|trend|tendency|dynamics|slump|downturn|slowdown|picture"
    r"|in (?:money|value|monetary|dollar) terms|by value|figures?|volumes?|results|indicators?"
    r"|statistics|two sides|the sides|parties|partners)\b",
    "bulk": r"\b(?:tonn?e?s?|(?:by|in) weight|in (?:physical|volume) terms|physical volumes?"
    r"|(?:(?:deca|hecto)?lit(?:re|er)s)|bottles|barrels|pairs|kilogram\w*|units|heads|tourist arrivals"
    r"|(?:tourist|passenger|air) traffic|(?:shipped|sold|supplied|delivered|exported|sent|bought"
    r"|imported|produced|made|assembled|(?<=% )to|(?<=percent )to|(?<=year )to)(?: (?:some|about|over|almost|nearly"
    r"|more than))? \d{1,3}(?:[ ,]\d{3})*(?: thousand)? (?:new )?(?:lifts|elevators|buses|trolleybuses"
    r"|tractors|trucks|lorries|harvesters|machines|vehicles|cars|engines|refrigerators)|cubic|square"
    r"|tonnage)\b",
    "not_before": r"\b(?:to|from|in|(?<!, )with|between|for|into|of|via|through) (?:the )?$",
    "addressed": r"\b(?:told|tells|telling|assured|reminded|(?:met|meets|meet|meetings?|talks|talked|talking|spoke"
    r"|speaking|negotiations|conversation)(?: (?!with)[\w'-]+){0,5} with|receiv\w+|host(?:s|ed|ing)?"
    r"|welcom\w+|greet\w*|award\w*|invit\w+|congratulat\w+|addressing|thank\w*"
    r"|visit of) (?:[\w'-]+ ){0,6}$|(?:^|\n)[\w' ]{3,30} to $|\band $|\bdelegations? (?:of|from) $",
    "visiting": r" (?:\w+ )?delegation\b|(?:'s)?,?(?: [\w'.-]+,?){0,5}? (?:visit\w*|arriv\w*|came|comes|attend\w*"
    r"|took part|takes part|pays|paid|on an? (?:\w+ )?visit"
    r"|(?:is|was) (?:(?:now|today|already|being) )?(?:(?:received|welcomed|hosted|met|expected) (?:in|at|by)|(?:in|at) the"
    r"|in [BMRP]))\b",
    "services_behind": r"[^,.;]{0,20}\b(?:of|in) services\b",
    "counting": COUNTING,
    "governed": r"(?: with (?:the )?(?:russia|belarus)(?:n federation)?)? (?:(?:(?:was|were|are|is|been|have been|has been) )?(?:signed|concluded|made|reached|struck"
    r"|clinched) |\w+ )?(?:to|for|on|of|under|for the|on the"
    r"|to the)(?: the)? (?:(?:belarus(?:ian|'s?)|russian?(?:'s)?|our|its|their) )?| (?:the )?",
    "member": r"(?<!with )(?<!with the )(?<!to )(?<!to the )(?<!from )(?<!from the )T+(?:'s)? (?:\w+ )?(?:partners?"
    r"|countries|states|members?|nations)"
    r"(?!'? (?:share\b|account|took|takes?\b|bought|buy|purchas|receiv|absorb|made up|makes? up|import|export"
    r"|sold|suppli|deliver))",
    "joint": r"(?:\b(?:and|but|while|whereas|or)(?: \w+)?|[;,]) $",
    "recipient": r"\b(?:to|with|for) (?:the )?$",
    "clause_start": r"\b(?:structure|range|list) of [^,;]{3,60}, |[;:–—] |, (?:but|and|while|yet|whereas) "
    r"|\baccording to [^,;]{2,80}, ",
    "to_us": r"^ (?:(?:to|from) )?(?P<who>us|you)\b(?! ?(?:\$|dollars?\b))",
    "us_words": ("us",),
    "turnover_with": r"(?<!, )\bwith (?:the )?(?P<place>[BMRP])",
    # "Russia–Belarus trade", "Tula Oblast and Belarus have increased their trade"
    "pair_before": r"(?<!\w)(?<!between )(?P<place>[BMRP])+(?: ?[-–—] ?[BMRP]+(?: \w+){0,2} "
    r"| and (?:the )?(?:republic of )?[BMRP]+(?: \w+){0,3}"
    r" (?:increased|raised|boosted|expanded|doubled|reduced|cut) (?:\w+ ){0,3})$",
    "pair_after": rf"[^.,;:]{{0,30}}? (?:between (?:\w+ )?"
    rf"|of (?=(?:the )?[BMRP]+,? and (?:the )?(?:republic of )?[BMRP])){FLOW_PLACE}(?P<place>[BMRP])",
    "spent_before": r"\b(?:\d{1,4}|two|three|four|five|six|ten|some|most) of (?:them|these|which) (?:were "
    r"|was )?(?:bought|purchased|acquired|sold|delivered) for (?:about |over |almost |nearly |some "
    r"|more than )*$|\b(?:opens?|opened|builds|unveil\w*|inaugurat\w+) (?:an? |its |the |new )*$"
    r"|\b(?:will be|is being|is to be|to be|was|has been) (?:built|constructed|erected|renovated|repaired|upgraded"
    r"|moderni[sz]ed|reconstructed)(?: [^.;:,$\d]{1,40})? (?:for|at a cost of) (?:about |over |almost |nearly |some )*$"
    r"|\bwill (?:also |soon )?(?:buy|purchase|supply|deliver|ship|sell"
    r"|order) (?!(?:[\w-]+ ){0,3}(?:goods|products|food|produce|exports?"
    r"|merchandise)\b)[^.;,]{3,40} (?:worth|for|valued at) (?:about |over |almost |nearly |some "
    r"|more than |up to |at least )*$|\b(?:opens?|opened|house|shops?|stores?|plant|company|companies"
    r"|firms?|enterprises?|factory|holding|chain)\b[^.;]{0,30}with an? (?:\w+ )?turnover of (?:up to "
    r"|about |over |almost |some |more than )*$|\b(?:spent|spends?|spending|allocat\w+|earmark\w*"
    r"|allot(?:s|ted)?|invest\w*|put(?: in| up| into)?|lent|cost|costs|owes?|owed|donated|earned|saved"
    r"|(?<!the )promised|charged|bet|receive[ds]?|gets?) (?:about |almost |nearly |over |more than |some "
    r"|another |only |just |around |up to |as much as )*$",
    "row_labels": r"(?:trade )?turnover|exports?|imports?"
    r"|balance(?: in favou?r of (?:the )?[BMRP]+| in [BMRP]+(?:'s?)? favou?r)?|surplus|deficit|total|trade",
    "table_unit": TABLE_UNIT,
    "table_base": r"\b(?:ratio|per ?cent|index|growth(?: rate)?)\b[^.;]{0,20} (?:to|of|on|against) [^.;,]{0,12}$",
    "table_brackets": r"\((?:in )?brackets?[^)]{0,20}?(?P<index>per ?cent|%)"
    r"|(?P<column>ratio to|(?:per ?cent|%|index|growth rate)[^.;]{0,30} (?:to|of|on|against) )",
    "goods_worth": GOODS_WORTH,
    # "Of this, tractors and sugar from Belarus accounted for $3m"
    "goods_from": r"[a-z-]{3,} from (?:the )?(?P<place>[BMRP])(?P=place)*(?: alone)? (?:account\w* for"
    r"|ma[dk]es? up|made up|took up|amounted to|came to|totall?ed|were worth)\b",
    "goods_kind": r"\b(?P<kind>[a-z-]+(?:al|ic|en|ry)|printed|processed|tinned|frozen) (?:goods|products"
    r"|produce)\b(?! and services)",
    "no_goods_kind": (
        r"local|total|traditional|additional|national|final|mutual|bilateral|general|essential|critical"
        r"|individual|special|typical"
        r"|basic|specific|domestic|authentic|every|stolen|several|given|chosen|written|proven|even|when"
        r"|then|often|been|taken|forbidden"
    ),
    "goods_list": r"[a-z]{3,}, (?:[a-z]+ ){0,2}[a-z]+,? and (?:[a-z]+ ){0,2}[a-z]+ (?:for|worth|valued"
    r"|(?:is|are|was|were|has been|have been) (?:also |mainly |mostly )?(?:exported|imported|supplied"
    r"|delivered|shipped|sold|sent|bought|brought|purchased))\b",
    "earned": rf"\b(?:earned|brought(?: in)?|fetched|yielded) {FLOW_PLACE}(?P<place>[BMRP])+(?:'s?)?(?: (?!a "
    rf"|to )\w+)? [^.;,]{{0,24}}$",
    "cost": rf"\bcost {FLOW_PLACE}(?P<place>[BMRP])+ [^.;,]{{0,24}}$",
}
