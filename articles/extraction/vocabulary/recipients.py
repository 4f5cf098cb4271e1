"""Forms of names that tell to whom goods went, and "the region" as the one who acts."""

from __future__ import annotations

# «Поставили омичам продукции», «продали России товаров»: no adjective, which would tell whose they are.
GIVEN = (
    r"(?<=ал|ил|ел|ла|ло|ли|ет|ют|ат|ят|ит|ем|им|но|ны)"
    r" (?:беларуси|белоруссии|россии|республике|[а-я]{3,}[ая]м"
    r"|[а-я]{3,}(?:ой|ей) (?:области|республике))(?!\w)"
)
INTO = (
    r"(?:в|на) (?:рынок )?(?=(?:республику )?(?:беларусь|белоруссию|россию|р[бф](?!\w)"
    r"|[а-я]+скую (?:област|республик)|[а-я]+ский край"
    r"|[а-я]+(?:ск|цк)(?:ий|ие|ую) (?:рын|потреб|полк)))"
)
REGION_ACTS = (
    r"(?<!в )(?<!из )(?<!на )(?<!во )(?<!\w)(?:край|область|регион)(?: [^\W\d]+)? $"
    r"|(?<!to )(?<!from )(?<!in )(?<!with )(?<!of )\b(?:the|this) (?:region|oblast|krai|territory"
    r"|province)(?: (?!of\b)[a-z]+)? $"
)
# "The enterprises of the region reduced export", «предприятия области сократили экспорт»: theirs.
_REGION_FIRMS_EN = (
    r"\b(?:enterprises|companies|firms|producers|manufacturers|exporters|plants|factories)"
    r" (?:of|in|from) (?:the|this|our) (?:region|oblast|krai|territory|republic|city)"
    r"|\b(?:the|this) (?:region|oblast|krai|territory|city)'s"
    r" (?:enterprises|companies|firms|producers|manufacturers|exporters|plants|factories)"
)
_REGION_MOVES_EN = (
    r"(?: (?:have|has|had|also|thus|at the same time|slightly|only|sharply|significantly)){0,2}"
    r" (?:reduced|increased|cut|raised|boosted|expanded|built up|stepped up|ramped up|decreased|doubled"
    r"|lowered|grew)(?: (?:the|their|its))? $"
)
_REGION_FIRMS_RU = (
    r"(?<!\w)(?:предприятия|компании|фирмы|производители|экспортеры|заводы) (?:этого |этой |нашего |нашей )?"
    r"(?:региона|области|края|города)(?: (?:также|при этом|за год|заметно|резко)){0,2}"
    r" (?:сократили|увеличили|нарастили|снизили|уменьшили|подняли|расширили|удвоили)(?: свой)? $"
)
REGION_FIRMS_MOVE = rf"(?:{_REGION_FIRMS_EN}){_REGION_MOVES_EN}|{_REGION_FIRMS_RU}"
