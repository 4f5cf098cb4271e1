"""Changes on the month or quarter just before: "8% above April's", «на 8% превысил апрельский»."""

from __future__ import annotations

from ..numbers.sizes import Change
from ..records import Period
from ..sentences.reading import Sentence
from ..wording.lexicon import compiled
from ..wording.telling import any_of, rule
from .facts import Fact

_MONTHS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
_ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NOT_YEARS = (
    r"(?!,? (?:of |в |(?:the )?(?:same |last |previous |a year)|year|прошл|минувш|предыдущ|позапрошл"
    r"|того|год|(?:19|20)\d\d))"
)
_NAMED = rule(
    r"\b(?:above|below|exceed\w*|surpass\w*|beat|than|on|over|against|compared (?:to|with)) "
    r"(?:(?:in|the|that of|those of|its|level of|figure for) ){0,2}"
    r"(?P<en>january|february|march|april|may|june|july|august|september|october|november|december)"
    rf"(?:'s|’s)?(?! \d)\b{_NOT_YEARS}"
    r"|(?<!\w)(?:выше|ниже|больше|меньше|превы[сш]\w+|опере\w+|обогна\w+|перекры\w+|ко?|против|относительно) "
    r"(?:(?:уров\w+|показател\w+|результат\w*|объем\w*|итог\w*) )?"
    r"(?P<ru>январ|феврал|март|апрел|ма[йяю]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
    rf"(?:[аяую]|ь?ск\w+|овск\w+)?(?!\w)(?! ?[-–—] ?[^\W\d]){_NOT_YEARS}"
)
_BEFORE = rule(
    r"\b(?:(?:previous|preceding|prior) (?:month|quarter)|(?:month|quarter) (?:before|earlier)"
    r"|(?:month|quarter)[ -](?:on|over|to)[ -](?:month|quarter)|(?<=[%t] )on the (?:month|quarter))\b"
    r"|(?<!\w)(?:предыдущ|предшеств)\w+ (?:месяц|квартал|полугоди)\w*(?! (?:прошл|минувш|20))"
    r"|(?<!\w)(?:месяцем|кварталом) (?:ранее|раньше)"
    r"|(?<!\w)(?:месяц к месяцу|квартал к кварталу|м/м|кв/кв)(?!\w)"
)
_ANY = any_of(_NAMED, _BEFORE)
_NEAR = 24  # characters
_LEAD = 60  # characters
# "Grew by 12% on last May and by 3% on the month before", «вырос на 8%, хотя к январю упал».
_ELSE_RE = compiled(
    r"\d ?(?:%|per ?cent|процент|times\b|раза?(?!\w))|,? (?:although|though|but|хотя|но)(?!\w)[^\d]*$"
)
# "After a slump in the previous quarter it grew by 8%": no base of the change.
_AFTER_RE = compiled(
    r"(?:\b(?:after|following|despite|in spite of)|(?<!\w)(?:несмотря на|после|вслед за|вопреки))(?!\w)"
    r"[^\d,.;:]*$"
)
# «Как сообщил месяцем ранее посол»: when it was told.
_SAID_RE = compiled(
    r"\b(?:said|told|reported|announced|noted|met|stated|signed)(?: (?:an?|the|about|almost))? (?:[a-z]+ )?$"
    r"|(?<!\w)(?:сообщ|заяв|сказ|расск|отме[тч]|говор|объяв|подпис|встре)[^\W\d]*(?: об этом)? $"
)


def is_on_month_before(sentence: Sentence, fact: Fact, plain: str, period: Period | None) -> bool:
    """Say whether a change is on the months just before, which tells nothing of a year."""
    if fact.change is None or not fact.told & _ANY:
        return False
    numbers = [c.start for c in sentence.changes] + [a.start for a in sentence.amounts]
    end = min((start for start in numbers if start >= fact.last), default=sentence.end)
    found = _BEFORE.search(fact.told, plain, fact.left, end)
    if found is not None:
        return _is_of(sentence, fact.change, plain, found.start())
    named = _NAMED.search(fact.told, plain, fact.left, end)
    if named is None or not _is_of(sentence, fact.change, plain, named.start()):
        return False
    own = {p.first for p in sentence.periods if p.role == "own" and p.first == p.last}
    if period is not None and period.months == 1:
        own.add(int(period.start[5:]))
    return bool(own) and _month(named["en"], named["ru"]) not in own


def _is_of(sentence: Sentence, change: Change, plain: str, at: int) -> bool:
    """Say whether words at an offset go with a change, and not with another or what else happened."""
    if _SAID_RE.search(plain, max(sentence.start, at - _NEAR), at):
        return False
    if _AFTER_RE.search(plain, max(sentence.start, at - _LEAD), at):
        return False
    if at < change.end:
        return not any(0 <= at - c.end < _NEAR for c in sentence.changes)
    return _ELSE_RE.search(plain, change.end, at) is None


def _month(english: str | None, russian: str | None) -> int:
    """Return the number of a month by the opening of its name."""
    if english:
        return 1 + _ENGLISH.index(english[:3])
    return 1 + next(at for at, opening in enumerate(_MONTHS) if (russian or "").startswith(opening))
