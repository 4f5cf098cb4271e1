"""What is told besides a sum: shares of it, trade left out of it, the place it went to."""

from __future__ import annotations

_SHARE = (
    r"(?:\d[\d.,]* ?(?:%|per ?cent|percent|процент\w*)"
    r"|(?:a |one |две |два |три |одна )?(?:thirds?|two thirds|three quarters|half|a quarter"
    r"|треть|трети|четверть|четверти|половина|пят\w+)|the bulk|most|the lion's share"
    r"|больш\w+ (?:часть|доля)|львиная доля|почти все|в основном|mostly|mainly|almost all)"
)
_PART_LEAD = (
    r"(?:of which|out of which|incl\.?|including|из которых|из них|из этой суммы|в том числе"
    r"|в т\.? ?ч\.?|включая)"
)
# What is told behind a sum of a part of it, or of goods: "…, of which two thirds are exports".
PART_BEHIND = (
    rf"\.?,? (?:(?:of which|of it|из которых|из них|из этой суммы|причем"
    rf"|при этом) (?:[^\W\d]+ ){{0,2}}{_SHARE}|{_SHARE} (?:of which|of it|of that|из которых"
    rf"|из них)) [^,;:]{{0,40}}$"
    # "… for 2011, incl. exports of the region (pipes, bulldozers)": of no sum that is read
    rf"|[^;:]{{0,40}}, {_PART_LEAD} (?:[^;:]{{0,70}} )?$"
    r"|[^,.;:]{0,20}, (?:но|а|хотя|однако|but|though|although|only) [^;:]{0,60}, (?:которы[йех]"
    r"|котор\w+|that|which) [^,;:]{0,20}$"
    r"|, (?:but|though|although) [^,;:]{0,60} (?:that|which) (?:we|they) $"
)
# The same without what it is a part of: "…, two thirds of which are".
PART_OPENS = (
    rf"\.?,? (?:(?:of which|of it|of that|из которых|из них|из этой суммы|причем"
    rf"|при этом) (?:[^\W\d]+ ){{0,2}}{_SHARE}(?!\w)"
    rf"|(?:and |и |а )?{_SHARE} (?:of which|of it|of that|of this|из которых|из них|этой суммы|этого))"
)
# "… and exports were two thirds of it".
SHARE_BEHIND = (
    rf" (?:were|was|are|is|made(?: up)?|make(?: up)?|accounted for|account for|составил\w*|составля\w+"
    rf"|это|[–—-]) (?:[^\W\d]+ ){{0,2}}{_SHARE}"
)
# "Foreign trade (without Belarus and Kazakhstan) came to …": all trade but that of the two, or of all.
WITHOUT = (
    r"(?<!\w)(?:excluding|exclusive of|not counting|not including|leaving out|leaving aside|without"
    r"|except(?: for| with)?"
    r"|без учета|не считая|не учитывая|за исключением|за вычетом|исключая|кроме|помимо)"
    r" (?:the |that |those |data |данных |его |ее |стран\w* |mutual |взаимной )*"
    r"(?:(?:trade|turnover|supplies|торговл\w+|товарооборот\w*|оборот\w*|поставок|операци\w+) (?:with"
    r"|to|со?|в|на) )?[BR]"
    r"(?! ?(?:regions|oil|gas|energy|нефт|газ))"
    # "services are to bring in $5bn, he said, without breaking it down by country"
    r"|\bwithout (?:[a-z]+ )?(?:breaking|splitting|giving|specifying|naming|detailing"
    r"|saying)\b[^.;]{0,40}\b(?:countr(?:y|ies)|partners|markets|destinations)"
    r"|\b(?:not broken|no break|not split)[- ]?(?:down )?(?:by|into) (?:[a-z]+ )?(?:countr|partner|market)"
    r"|(?<!\w)(?:без|не (?:уточн|привод|привед|дав|да[её]т|указ|назва"
    r"|раздел)\w*) (?:[^\W\d]+ ){0,2}?(?:разбивк\w+|детализаци\w+|уточнени\w+|деления"
    r"|распределени\w+) (?:по|на) (?:[^\W\d]+ )?(?:стран|партн[её]р|рынк|направлени)\w*"
)
THERE_TO = (
    r"(?<!\w)(?P<off>оттуда|у (?:них|нее|него) (?:за)?(?:куп|приобре|взя)\w+|(?:за)?(?:куп|приобре|взя)\w+ у (?:них|нее|него))(?!\w)|(?<!\w)туда(?!\w)"
    # «за год ей продали», «отгрузили ему»: the buyer named before
    r"|(?<!\w)(?:(?:ей|ему) (?:прода|постав|отгру|отправ)\w+|(?:прода|постав|отгру|отправ)\w+ (?:ей|ему))(?!\w)"
    r"|(?P<off2>\bfrom there\b)"
    r"|(?:to|shipped|sent|sold|delivered|exported|supplied|exports|deliveries|shipments|sales"
    r"|supplies) there\b"
)
# "Trade is over $5m, but only a sixth of it is with Gomel Oblast": the sum is the country's.
PART_OF_HOME = (
    # "Of last year's $9m, Mogilev Oblast accounted for $2m", «из 9 млн на Могилевскую область пришлось 2»
    r"(?:[,;]| in \d{4},| dollars,)? (?:the )?M+ (?:itself |alone )?(?:accounts?|accounted) for\b"
    r"|,? (?:а |и )?на (?:долю )?M+ (?:пришл|приход)\w+|"
    r"[,;] (?:(?:but|and|of which|while|yet|only|just|barely|about|almost|the|an?) ){0,4}"
    r"(?:tenth|ninth|eighth|seventh|sixth|fifth|quarter|third|half|[\d.]+ ?(?:%|per ?cent)|bulk)"
    r"(?: of (?:it|this|that|them|these))?,? (?:(?:is|was|are|were|falls|fell|comes|came) ){0,2}"
    r"(?:with|on|from|to) (?:the )?M"
    r"|[,;] (?:(?:но|а|и|из них|лишь|только|почти|около) ){0,4}"
    r"(?:десятая|девятая|восьмая|седьмая|шестая|пятая|четвертая|третья|четверть|треть|половина"
    r"|[\d,]+ ?(?:%|процент\w*))"
    r"(?: часть| из них| его| этого)?,? (?:(?:[–—-]|это|при(?:ход|ш)\w+|составл\w+|составила) ){0,2}"
    r"(?:со?|на|из|в) M"
)
