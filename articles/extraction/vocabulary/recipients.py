"""Forms of names that tell to whom goods went, and "the region" as the one who acts."""

from __future__ import annotations

# «Поставили омичам продукции», «продали России товаров»: no adjective, which would tell whose they are.
GIVEN = (
    r"(?<=ал|ил|ел|ла|ло|ли|ет|ют|ат|ят|ит|ем|им|но|ны)"
    r" (?:беларуси|белоруссии|россии|республике|[а-я]{3,}[ая]м|[а-я]{3,}(?:ой|ей) (?:области|республике))(?!\w)"
)
INTO = r"(?:в|на) (?:рынок )?(?=(?:республику )?(?:беларусь|белоруссию|россию|рф(?!\w)|[а-я]+скую (?:област|республик)|[а-я]+ский край))"
REGION_ACTS = (
    r"(?<!в )(?<!из )(?<!на )(?<!во )(?<!\w)(?:край|область|регион)(?: [^\W\d]+)? $"
    r"|(?<!to )(?<!from )(?<!in )(?<!with )(?<!of )\b(?:the|this) (?:region|oblast|krai|territory|province)(?: (?!of\b)[a-z]+)? $"
)
