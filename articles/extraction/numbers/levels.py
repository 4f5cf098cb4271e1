"""Percentages of a level told: "45.6% of the level of 2009" is an index, however low."""

from __future__ import annotations

import re

from ..wording.lexicon import compiled
from .sizes import HUNDRED, Size

_LEAST = 10  # percent
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MONTH_RU = "(?:январ|феврал|март|апрел|ма[юея]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
_OF_LEVEL_RE = compiled(
    r" ?(?:of|to|against|from|by) (?:the )?(?:levels?|indicators?|results?) (?:of|in|for) (?:the )?"
    r"(?:(?:19|20)\d\d|same|similar|previous|last|january|first (?!five)|corresponding)"
    r"| ?(?:от|к|ко) (?:уровн\w+|показател\w+|результат\w+)"
    r" (?:(?:19|20)\d\d|прошл|предыд|аналог|соответств|января)"
)

# "$1.4bn (46.9% against January 2008)", «366 млн, или 40,3% к январю 2008 года».
_AGAINST_RE = compiled(
    rf" ?(?:as )?(?:against|versus) (?:the )?(?:(?:same|corresponding) (?:period|months?)|{_MONTH}(?!\w))"
    rf"| ?(?:к|против) (?:{_MONTH_RU}|(?:тому же|аналогичн|соответствующ)\w* (?:период|месяц)\w*)"
)
_SET_OFF = ("(", " or ", " или ")
# "The export ($19 million) surpasses the import ($8 million) 2.5 times": no change of time.
_OUTWEIGHS_RE = compiled(
    r"(?:\b(?:exceed|surpass|outstrip|outweigh)\w*(?: over)?|\b(?:higher|larger|greater|more|bigger) than"
    r"|(?<!\w)(?:превы[шс]\w+|больше,? чем))"
    r" (?:the |its |our |наш |его |ее |их )?(?:volume of |объем )?"
    r"(?:imports?|exports?|импорт\w*|экспорт\w*) ?\([^()]{3,40}\)"
    r",? (?:(?:by|in|on|at|в|на|more than|almost|about|почти|более чем) )*$"
)
_OUTWEIGHS_HINTS = ("port (", "порт (", "порта (", "ports (")
LISTED_LEAST = 75
SUM_END_RE = re.compile(
    r"\d ?(?:million|billion|mln|bln|bn|m|млн|млрд)\.?(?: (?:us )?(?:dollars|usd|долл\w*\.?))?"
    r"(?:, or | or |, или | или |, )$"
)


def outweighs(before: str) -> bool:
    """Say whether one flow is told to be greater than the other, its sum in brackets."""
    if not any(hint in before for hint in _OUTWEIGHS_HINTS):
        return False
    return _OUTWEIGHS_RE.search(before) is not None


_GROWTH_OF = ("growth of ", "growth – ", "growth - ", "growth ")
_INDEX_LEAST, _INDEX_MOST = 100, 130


# «112 процентов роста экспорта по отношению к уровню прошлого года», word for word in English too.
_GROWTH_ON_LEVEL_RE = compiled(
    r" ?(?:of )?(?:[a-z]+ ){0,2}growth(?: (?:of|in|to) [a-z]+){0,3}"
    r" (?:(?:in )?relat(?:ion|ive) to|against|compared (?:to|with)|on|to) (?:the )?levels? of"
    r"| ?роста(?: [^\W\d]+){0,4} (?:к|относительно|по (?:отношению|сравнению) (?:к|со?)) уровн"
)


def is_growth_told_as_index(plain: str, size: Size, near: str, after: str) -> bool:
    """Say whether "growth of 108,3 %" is word for word from the Russian, which tells an index so.

    The comma of the number shows that, or the level that it is of; what trebles is told in times.
    """
    if size.kind != "percent" or not _INDEX_LEAST <= size.value < _INDEX_MOST:
        return False
    if _GROWTH_ON_LEVEL_RE.match(after):
        return True
    return "," in plain[size.start : size.end] and near.endswith(_GROWTH_OF)


# "Trade has grown and stands at 109%", «вырос и составил 109%», «снизился и составляет 91%».
_REACHED_RE = compiled(
    r"\b(?:and|having|thus) (?:now |already )?(?:stands? at|stood at|amount(?:s|ed) to|reache[sd]"
    r"|ma[dk]es? up|ma[dk]es?|comes? to|came to|is at|was at) (?:about |almost |over |nearly |more than )?$"
    r"|(?<!\w)и (?:теперь |уже |сейчас )?(?:составил\w?|составля\w+|достиг\w*|равен|равня\w+)"
    r" (?:уже |около |почти |более |свыше |порядка )?$"
)
_LEVEL_LEAST, _LEVEL_MOST = 80, 300
# "Exports rose to 101%, imports fell to 92%", but not "their share fell to 92%".
_TO_LEVEL_RE = compiled(
    r"(?<!\w)(?:exports?|imports?|trade|turnover|supplies|deliveries|sales|purchases|экспорт|импорт|товарооборот"
    r"|оборот)(?: (?!growth|rates?|share|pace|рост)[^\s\d,.;:()]+){0,10}"
    r" (?:rose|risen|grew|grown|increased|went up|fell|fallen|dropped|declined|decreased|went down|slumped"
    r"|shrank|вырос|увеличился|снизился|упал|сократился|уменьшился)"
    r" (?:to|до)(?: (?:about|almost|over|nearly|more than|some|почти|около|примерно|более))? $"
)
_SHARE_RE = compiled(
    r"\b(?:growth|rates?|pace|share|part|weight|proportion|percentage)\b|(?<!\w)(?:дол[яи]|удельн|рост|темп)"
)


def is_level_reached(size: Size, near: str, direction: str | None) -> bool:
    """Say whether a percentage is what trade came to in its growth or fall: an index."""
    if size.kind != "percent" or size.sign or direction not in ("up", "down"):
        return False
    least = HUNDRED if direction == "up" else _LEVEL_LEAST
    most = _LEVEL_MOST if direction == "up" else HUNDRED
    if not least <= size.value < most:
        return False
    if _REACHED_RE.search(near):
        return True
    return _TO_LEVEL_RE.search(near) is not None and _SHARE_RE.search(near) is None


def is_of_level(size: Size, near: str, after: str) -> bool:
    """Say whether the words around a percentage make it one of an earlier level."""
    if size.kind != "percent" or size.value < _LEAST:
        return False
    if near.endswith(_SET_OFF) and not size.sign and _AGAINST_RE.match(after):
        return True
    return _OF_LEVEL_RE.match(after) is not None


# "Imports rose faster, 118.5%", «экспорт просел, 93,4%»: nothing says that it went by so much.
_SET_APART_RE = compiled(
    r"(?:[^\W\d]{3,}|\d[\d,.]* (?:million|billion|млн|млрд)),? [–—-] $"
    r"|(?:[^\W\d]{2,}\.?|[\d.,]+),(?: (?:или|or|то есть|это|that is|namely))? $"
)
_LEAST_APART, _MOST_APART = 80, 200
_BEHIND = (",", ".", ";", ")", " to ", " of ", " к ", " и ", " and ", " but ")


def is_listed_index(size: Size, near: str, after: str) -> bool:
    """Say whether a percentage behind a sum is an index: "(turnover – $3.1 million, 118.8%; …)"."""
    if SUM_END_RE.search(near) is None:
        return False
    least = LISTED_LEAST if after[:1] in (";", ")") else HUNDRED
    return size.value >= least and after[:1] in (";", ")", ",", ".", "")


def index_set_apart(size: Size, near: str, after: str) -> bool:
    """Say whether a percentage stands behind its clause on its own, with no word that it went by it."""
    if size.kind != "percent" or size.sign or not _LEAST_APART <= size.value < _MOST_APART:
        return False
    if after and not after.startswith(_BEHIND):
        return False
    return _SET_APART_RE.search(near) is not None


# "Growth half as fast", «тут рост вдвое скромнее»: one growth by another, not by the year before.
_GROWTH_RE = compiled(
    r"\b(?:growth|growth rate|rate|pace|rise|increase|decline|decrease|fall|drop)s?"
    r"(?: (?:here|there|was|is|were|being|has been|came out|rate|of growth|about|almost)){0,3} $"
    r"|(?<!\w)(?:(?:при)?рост|темп\w*|динамика|прибавка|увеличение|падение|спад|снижение|сокращение)"
    r"(?: (?:роста|прироста|здесь|там|тут|был\w?|оказал\w+|почти|примерно|уже|чуть не|едва не)){0,3} $"
)
_PACE_RE = compiled(
    r",? (?:as (?:fast|slow|strong|weak|quick|high|steep|modest)\b"
    r"|(?:lower|slower|higher|faster|weaker|stronger|steeper)\b"
    r"|(?:ниже|выше|скромнее|слабее|сильнее|быстрее|медленнее|меньше|больше|круче|заметнее)(?!\w))"
)


def _is_of_a_pace(size: Size, near: str, after: str) -> bool:
    """Say whether a multiple tells how much faster one thing grew than another."""
    if size.kind not in ("times", "fraction", "fixed"):
        return False
    return _PACE_RE.match(after) is not None and _GROWTH_RE.search(near) is not None


_DEARER_RE = compiled(
    r",? (?:дороже|дешевле|more expensive|costlier|dearer|cheaper)(?!\w)"
    r"|,? (?:the |of the )?(?:price|cost)\b| in (?:price|cost)\b| в цене(?!\w)|-?(?:ю|ной)? цен[аыеу](?!\w)"
)
_FLOW_COST = ("экспорт", "импорт", "поставк", "закупк", "export", "import", "suppl", "purchase")


def _is_of_a_price(near: str, after: str) -> bool:
    """Say whether a size tells what a thing costs: "they sell it at three times the price"."""
    clause = near.rpartition(",")[2]  # "exports rose, as gas doubled in price"
    return _DEARER_RE.match(after) is not None and not any(flow in clause for flow in _FLOW_COST)


# "Doubled its share of the market", «вдвое увеличила своё присутствие на рынке»: of no sales.
_THING_RE = compiled(
    r" (?:(?:its|their|our|his|the) )?(?:market |own )?(?:shares?|presence|representation|foothold"
    r"|numbers?|network|fleet|capacity|output|production|staff|workforce|range)\b"
    r"|,? [^\W\d]+(?:[иаоея]л|[ор]ос|ит|ят|[аую]т|ить|ать)[^\W\d]{0,3}"
    r" (?:(?:сво[^\W\d]+|ее|их|наш[^\W\d]*) )?"
    r"(?:рыночн[^\W\d]+ )?(?:дол[яюи]|присутстви[ея]|представленност[ьи]|число|количеств[оа]|сеть|парк"
    r"|выпуск|производств[оа]|мощност[иь])(?!\w)"
)


# «Рост наполовину связан с ценами»: how much of it that explains.
_CAUSE_RE = compiled(
    r"(?:наполовину|на треть|на четверть) (?:связан|обеспечен|обусловлен|объясн|состо[ия])"
)
# "2.9% (or 970 million) less": the sum beside a percentage parts it from its word.
_SUM_ASIDE_RE = compiled(r" ?\((?:or|или) [^()%]{3,40}\)")

# «На 30%, до 38 млн долларов, вырос оборот»: what it came to stands before its verb.
_REACHED_ASIDE_RE = compiled(
    r"(?:,| [–—-]| \()? ?(?:to|до|(?:from|с|со) [$€]?[\d.,]+(?: [^\W\d]+){0,2}? (?:to|до))"
    r" (?:(?:about|almost|nearly|over|почти|около|более|свыше) )?[$€]?\d[\d.,]*"
    r" ?(?:million|billion|mln|bln|bn|млн|млрд|миллион\w*|миллиард\w*)\.?"
    r"(?: (?:долл\w*\.?|руб\w*\.?|сша|dollars|rubles))*(?:,| [–—-]|\))?"
)


def without_sum_reached(after: str) -> str:
    """Return the words behind a size that opens its clause without the sum that trade came to by it.

    >>> without_sum_reached(", до 38 млн долларов, вырос оборот")
    ' вырос оборот'
    """
    aside = _REACHED_ASIDE_RE.match(after)
    return after[aside.end() :] if aside else after


def without_sum_aside(after: str) -> str:
    """Return the words behind a size without its sum in brackets.

    >>> without_sum_aside(" (or $970 million) less than in 2018")
    ' less than in 2018'
    """
    aside = _SUM_ASIDE_RE.match(after)
    return after[aside.end() :] if aside else after


# "$731m in 2018 (2017: 9% less)": how far another year was below.
_OF_YEAR_RE = compiled(
    r"\((?:in |в )?(?:19|20)\d\d(?: г\w*\.?)?(?::| [–—-]) (?:(?:about|almost|nearly|some|на|почти) )*$"
)
_LEAD = 30  # characters
_LESS_RE = compiled(r" (?:less|fewer|lower|smaller|more|higher|меньше|ниже|больше|выше)\b")


def is_of_no_trade(plain: str, size: Size, near: str, after: str) -> bool:
    """Say whether a size is of a cause, a pace, a price or a thing: "doubled its presence on the market"."""
    if _is_of_a_pace(size, near, after) or _is_of_a_price(near, after):
        return True
    if _LESS_RE.match(after) and _OF_YEAR_RE.search(plain, max(0, size.start - _LEAD), size.start):
        return True
    if _CAUSE_RE.match(plain, size.start):
        return True
    return size.kind != "percent" and _THING_RE.match(after) is not None
