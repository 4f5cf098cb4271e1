"""Whether Moscow is the city, a region like any other, or stands for the country it is the capital of."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ..places import Place
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled, stretches_near
from .coded import AROUND_MOSCOW, MOSCOW

_MOSCOW = ("moscow", "москв")
_CITY_LEAD, _CITY_TRAIL = 120, 40  # characters beside the name that may call it a city
_JOINT = 60  # characters between the names of a list
_JOINT_RE = compiled(
    r"\s?(?:(?:мы |we )?(?:на)?(?:торгуем|торговали|trade)\b[^;()\n]{1,40}?"
    r"|\([^()\n]{1,40}\)|[–—:-]\s?[^;()\n]{1,40}?|\bwith [^;()\n]{1,30}?"
    r"|,\s(?:(?:with|to|from)\s(?:which|whom)|where|(?:(?:со?|в|из)\s)?котор\w+|куда|откуда)\s[^.;()\n]{1,45}?)?\s?"
    r"(?:[,;]|,? and|,? и)\s(?:(?:the|with|in|to|from|со?|во?|на|из|г\.|город\w{0,2}|city of)\s){0,2}"
)
_LISTED_RE = compiled(
    r"\b(?:partners?|regions|oblasts|territories|subjects|leaders|constituent)\b"
    r"|партнер|партнёр|регион(?:ы|ов|ами|ам|ах)|област(?:и|ей|ями)|субъект|лидер"
)
_DIGITS_RE = re.compile(r"\d")
_CITY_ROW_RE = re.compile(
    r"[•* \t-]{0,4}(?:Moscow|Москва)[ \t]?(?:[—–:|-]|\.{2,60}|…{1,20})[ \t]?(?:US ?)?[$€]?\d"
)
# "With Moscow alone trade came to $5m": a part of Russia.
_ALONE_RE = compiled(
    r"\b(?:with|to|from) moscow,? (?:alone|only)\b"
    r"|\b(?:just|only|alone) (?:with|to|from) moscow\b(?!'s? (?:oblast|region))"
    r"|\bmoscow alone (?:account\w*|took|bought|sold|has|had|imported|shipped)\b"
    r"|(?<!\w)(?:с|на|в|из) одн(?:ой|у)(?: только| лишь)? москв\w{1,2}(?!\w)"
    r"|(?<!\w)(?:только|лишь|одной) (?:с|на|в|из) москв\w{1,2}(?!\w)(?! област)"
)
# "A quarter of it, $5m, went to Moscow", «из них 5 млн пришлось на Москву»: a part of what Russia took.
_PART_RE = compiled(
    r"\b(?:of (?:which|it|this|that|them|these)|(?:half|third|quarter|part|share|bulk|most) of)\b[^.;]{0,60}?"
    r" (?:went|goes|fell|falls|settled|came|was sold|were sold|was shipped|were shipped)"
    r" (?:to|on|in|upon) moscow\b(?!'s? (?:oblast|region))"
    r"|(?<!\w)(?:из (?:них|которых|него|нее|этой суммы)|четверть|половин[ау]|треть|часть|доля|процент\w*|%)"
    r"(?!\w)[^.;]{0,60}?(?:при[шх]\w+|уш[лe]\w+|ушел|уход\w+|осе[лд]\w*|достал\w+|пошл\w+|идет|отправ\w+"
    r"|купил\w*|взял\w*|[–—])(?: на| в)? москв(?:а|у|е)(?!\w)(?! област)"
)
# The capitals then stand for their countries: "the trade of Moscow and Minsk".
_TWO_RE = re.compile(
    r"между (?:росси\w+ и бел[ао]рус\w+|бел[ао]рус\w+ и росси\w+)"
    r"|between (?:russia and belarus|belarus and russia)\b"
    r"|(?:торговл|оборот|товарообмен)\w* (?:между )?(?:наши[хм]и?|дву[хм]я?) (?:стран|государств)"
    r"|\btrade (?:between|of) (?:the |our )?two (?:countries|states)\b"
)
# "Exports to Tula Oblast and Moscow", "trade with Moscow and Tver": what is traded with, by list.
_TRADED_RE = compiled(
    r"(?:\b(?:trad(?:e|ed|ing)|turnover|exports?|exported|imports?|imported|suppl(?:y|ies|ied)|sales|sold"
    r"|deliver(?:y|ies|ed)|shipments?|shipped|sells?|selling|buys?|buying|bought)\b"
    r"[^.;\n]{0,60}? (?:with|to|from)"
    r"|(?<!\w)(?:торг|товарооборот|товарообмен|оборот|экспорт|импорт|постав|отгруз|отгруж|прода)[^\W\d]*"
    r"(?!\w)[^.;\n]{0,60}? (?:со?|во?|из)) (?:the )?"
    r"(?:[^.;:\d\n]{0,70}(?:,|,? and|,? и) (?:(?:the|to|with|from|со?|во?|из) )?)?$"
)
# "With Tula Oblast came to $5 million, with Moscow to $9 million": each with its sum.
_NEXT_SUM_RE = compiled(
    r"\s(?:[^\d.;()\n]{0,24}\s)?(?:us ?)?[$€]?\d(?:[^.;()\n]|\.\d){0,40}?"
    r",? (?:and |и )?(?:with|to|from|со?|во?|из) "
)
_ITS_SUM_RE = compiled(r" (?:[^\W\d]+ ){0,2}[–—-]? ?(?:us ?)?[$€]?\d")
_ENDS_RE = compiled(r" (?:and|и) (?:(?:the|with|to|from|со?|во?|из|г\.) ){0,2}")
_COMMA_RE = compiled(r", (?:(?:the|with|to|from|со?|во?|из|г\.) ){0,2}")


@lru_cache(maxsize=2)
def _city(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).moscow_city)


def names_moscow(places: list[Place], plain: str, text: str, language: str) -> bool:
    """Say whether Moscow is the city and not the capital: where the text names the city as such."""
    named = [place for place in places if place.code in (MOSCOW, AROUND_MOSCOW)]
    if any(place.explicit or place.code == AROUND_MOSCOW for place in named):
        return True
    if not named:
        return False
    lines = {text.rfind("\n", 0, place.span.start) + 1 for place in named}
    if any(_CITY_ROW_RE.match(text, line) for line in lines):
        return True
    if _is_listed(places, plain, text):
        return True
    near = stretches_near(_MOSCOW, plain, _CITY_LEAD, _CITY_TRAIL)
    if any(_ALONE_RE.search(plain, *at) or _PART_RE.search(plain, *at) for at in near):
        return True
    city = _city(language)
    if _TWO_RE.search(plain):
        return False
    return any(city.search(plain, start, end) for start, end in near)


def _is_listed(places: list[Place], plain: str, text: str) -> bool:
    """Say whether Moscow stands in one list with regions: "the partners are Moscow ($8bn), Tver (5)"."""
    for one, two in pairwise(places):
        if MOSCOW not in (one.code, two.code) or not _is_region(one, two):
            continue
        joint = text[one.span.end : two.span.start]
        is_next = two.code == MOSCOW and _NEXT_SUM_RE.fullmatch(joint.lower())
        if is_next and _ITS_SUM_RE.match(plain, two.span.end):
            return True
        if len(joint) > _JOINT or not _JOINT_RE.fullmatch(joint):
            continue
        lead = max(0, one.span.start - _CITY_LEAD)
        if "$" in joint or _DIGITS_RE.search(joint):
            return True
        if _LISTED_RE.search(text, lead, one.span.start):
            return True
        # a comma alone may end a clause: "supplies to Tula Oblast, Moscow said"
        goes_on = _ENDS_RE.fullmatch(joint) or (one.code == MOSCOW and _COMMA_RE.fullmatch(joint))
        if goes_on and _TRADED_RE.search(plain, lead, one.span.start):
            return True
    return False


def _is_region(one: Place, two: Place) -> bool:
    """Say whether the other of two places, one of which is Moscow, is a region of Russia."""
    other = two.code if one.code == MOSCOW else one.code
    return other.startswith("RU-") and other != MOSCOW
