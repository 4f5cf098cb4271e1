"""Minsk as one of two cities that trade: "Minsk and St. Petersburg … the trade of the two cities"."""

from __future__ import annotations

from ..wording.lexicon import compiled
from ..wording.telling import rule

# It is asked for first: few texts tell of the trade of cities.
_TRADE = {
    "en": rule(
        r"\b(?:trade|turnover|exchange of goods)(?: [a-z]+){0,2} (?:between|of) "
        r"(?:(?:the|our|both|these) )?(?:two )?(?:cities|capitals)\b(?! (?:in|with|across)\b)"
    ),
    "ru": rule(
        r"(?:торговл|оборот)\w* (?:между (?:(?:нашими|двумя|обоими|этими) )?(?:городами|столицами)(?!\w)"
        r"|(?:торговли )?(?:наших|двух|обоих|обеих|этих) (?:городов|столиц)(?!\w))"
    ),
}
# "Trade of Minsk and St Petersburg", which are regions of their own, where no trade of the countries
# is told; but "between Minsk and Moscow" is between their governments.
_METROPOLES = {
    "en": rule(
        r"\b(?:trade|turnover) (?:between|of) (?:minsk (?:and|with) (?:st\.? |saint )petersburg"
        r"|(?:st\.? |saint )petersburg (?:and|with) minsk)\b(?! (?:oblast|region))"
    ),
    "ru": rule(
        r"(?:торговл|оборот)\w* (?:(?:города |г\. ?)?минска (?:и|с) (?:город(?:а|ом) |г\. ?)?"
        r"(?:москв(?:ы|ой)|(?:санкт-)?петербург(?:а|ом))"
        r"|(?:города |г\. ?)?"
        r"(?:москвы|(?:санкт-)?петербурга) (?:и|с) (?:город(?:а|ом) |г\. ?)?минск(?:а|ом))(?!\w)"
    ),
}
_COUNTRIES_RE = compiled(
    r"\btrade (?:between|of) (?:the |our )?two (?:countries|states)\b"
    r"|(?:торговл|оборот|товарообмен)\w* (?:между )?(?:наши[хм]и?|дву[хм]я?) (?:стран|государств)"
    r"|\b(?:russia|belarus)\w*(?:'s)? (?:and|with) (?:russia|belarus)"
    r"|\b(?:russia|belarus)'s? (?:trade|exports|imports)|\b(?:trade|exports|imports) of (?:russia|belarus)\b"
    r"|(?<!\w)(?:росси|белорус|беларус)\w* (?:и|с) (?:республик\w+ )?(?:росси|белорус|беларус)"
    r"|(?:экспорт|импорт|торговл|оборот)\w* (?:росси[ию]|белорусси[ию]|беларуси)(?!\w)"
)
_PAIR = {
    "en": rule(
        r"\bminsk(?: (?:and|with) |[–—-]| [–—-] )(?!oblast|region)"
        r"|\b(?:and|with) (?:the city of )?minsk\b(?! (?:oblast|region|tractor|automobile|district))"
    ),
    "ru": rule(
        r"(?<!\w)минск(?:а|у|ом)?(?: (?:и|с|со) |[–—-]| [–—-] )"
        r"|(?<!\w)(?:и|с) (?:г\. ?|городом )?минск(?:а|у|ом)?(?!\w)"
    ),
}


def is_twin(plain: str, language: str, reach: int) -> bool:
    """Say whether a text opens with Minsk beside another city, and tells of the trade of the two.

    >>> is_twin("minsk and pskov meet. trade between the two cities grew.", "en", 500)
    True
    >>> is_twin("минск и псков – партнеры. оборот двух городов вырос.", "ru", 500)
    True
    >>> is_twin("minsk and pskov meet. trade grew in two cities.", "en", 500)
    False
    """
    if _METROPOLES[language].may_hold(plain) and _METROPOLES[language].pattern.search(plain):
        return _COUNTRIES_RE.search(plain) is None
    trade, pair = _TRADE[language], _PAIR[language]
    if not (trade.may_hold(plain) and pair.may_hold(plain, 0, reach)):
        return False
    if trade.pattern.search(plain) is None:
        return False
    return pair.pattern.search(plain, 0, reach) is not None
