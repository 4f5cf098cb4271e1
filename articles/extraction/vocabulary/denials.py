"""Words by which a sum is said not to be: "not $3 million but 5", "it is not true that", «составил бы»."""

from __future__ import annotations

_EN_TRADED = (
    r"(?:export|import|sell|sold|buy|bought|suppl|ship|deliver|purchas|trade|amount|total|come|came|make|made"
    r"|stand|stood|constitut|equal)\w*"
)
_RU_TRADED = (
    r"(?:экспортир|импортир|постав|прода|закуп|купи|приобре|отгру|вв[её]з|ввоз|вывез|вывоз"
    r"|состав(?!\w+ труда)|равня|сложи|наторгова)"
    r"\w*"
)
_GAP = r"(?:[^.,;:]|[.,]\d)"
# Right before a number: "not $3 million", «не 300 млн», but not «едва ли не 300».
NOT_SO = {
    "en": r"\b(?:not|rather than)(?: (?:about|around|some|the|an?))? $"
    r"|(?:^|[.;:,]|\b(?:but|and|are|is|was|were|still|yet)) (?<!not )(?:still |yet )?(?:far|a long way"
    r"|miles) (?:away )?from(?: (?:the|a|an))? $",
    "ru": r"(?<!\w)(?<!чуть )(?<!едва )(?<!ли )не(?: (?:около|порядка))? $",
}
# From a verb of trading that is denied, or from "it is not true that", to the number.
NOT_TRADED = {
    "en": (
        rf"\b(?:(?:did|does|do|has|have|had|was|were|is|are|could|can)(?: not|n't)|cannot|never)"
        rf"(?! only| just| merely| simply)(?: (?!only|just)\w+)? {_EN_TRADED}\b{_GAP}{{0,90}}$"
        r"|\b(?:not|n't|never) (?:to )?(?:turn|turning|shrink|shrinking|melt|dwindle) (?:in)?to"
        r"(?: (?:a mere|only|just|about|some))* (?:us ?)?[$€]?$"
        rf"|\bnever (?:reach|exceed|surpass|topp|hit)\w*{_GAP}{{0,40}}$"
        r"|\b(?:not true|untrue|false(?:ly)?|incorrect|wrong(?:ly)?|a (?:myth|lie|mistake|fake)"
        r"|not (?:the )?case|fake news"
        r"|mistaken(?:ly)?|den(?:y|ies|ied|ying)|refut\w+|disprov\w+|rumou?rs?"
        r"|contrary to (?:claims|reports|what))"
        rf" (?:\w+ ){{0,3}}(?:that|to)\b{_GAP}{{0,120}}$"
    ),
    "ru": (
        rf"(?<!\w)не {_RU_TRADED} {_GAP}{{0,90}}$"
        r"|(?<!\w)(?:неправд\w+|не правда|неверн\w+|ложь|ложн\w+|миф\w*|выдумк\w+|ошибочн\w+|опроверг\w*"
        r"|отрица\w+|фейк\w*|слух\w*"
        rf"|не соответству\w+ действительности),? (?:[^\W\d]+,? ){{0,3}}(?:что|будто"
        rf"|якобы)(?!\w){_GAP}{{0,120}}$"
    ),
}
# What has not come about: "without oil, imports would have slipped by 4%".
UNREAL = {
    "en": (
        r"\b(?:would|could|might)(?:n't| not| never| only| even)? have (?:been|made|hit|grown|risen|fallen"
        r"|shrunk|sunk|come|lost|[a-z]+ed)\b"
        r"(?! (?:like|love|want|prefer|hope)d? to)"
        r"|\b(?:if (?:it )?(?:were|was|had)(?: not|n't)|if not for|were it not for|had it not been"
        r"|but for)\b[^.;]{0,140}\bwould\b"
        r"|\bwould (?:be|reach|come|total|amount|exceed"
        r"|stand)\b[^.;]{0,60} (?:if (?:it )?(?:were|was)(?: not|n't)|if not for|were it not|but for)\b"
    ),
    "ru": (
        r"(?<!\w)(?:состав|достиг|превыс|вырос|возрос|увелич|сократ|снизи|упа|перевали)\w* бы(?!\w)"
        r"|(?<!\w)был[аио]? бы (?:[^\W\d]+ ){0,3}[$\d]"
        r"|(?<!\w)(?:если бы не|не будь|кабы не)(?!\w)[^.;]{0,140} бы(?!\w)"
        r"|(?<!\w)м[ои]г(?:л[аио])? бы(?!\w)[^.;]{0,90} (?:если бы|не будь)(?!\w)"
    ),
}
# "If it were not for transit to China, the deficit would be larger": what is only supposed away.
SUPPOSED = (
    r"(?<!\w)(?:если бы не|не будь|кабы не|if (?:it )?(?:were|was|had)(?: not|n't)|if not for"
    r"|were it not for|had it not been for|but for)"
    r"(?!\w)[^.;]{3,140}?, (?:the |то )?(?=[^.;]{0,80}(?<!\w)(?:бы|would)(?!\w))"
)
