"""What a year is that stands with a sum: that of all its trade, another sum, or what "has" been done."""

from __future__ import annotations

from ..vocabulary.years import TRADE_WORDS
from ..wording.late import late
from .around import Around
from .tense import word_tense
from .year_results import goes_on_about_trade
from .year_words import FOR_RE, PERFECT_RE, SUM_RE, WORD_RE

_OF_WHOLE_RE = late(
    r"(?:\b(?:in|for|over|of|during|within|throughout|through|as per|on the year|results? of"
    r"|в|за|весь|итог\w*"
    r"|в течение|на протяжении|в конце|по|статистик\w|данны\w|(?:год|прошедш\w+)"
    # "Turnover, 2021: $5m", «Товарооборот 2021 года – 5 млн»
    r"|(?:trade|turnover|exports|imports|(?:товаро)?оборот|торговл[яи]|экспорт|импорт),?)|\()"
    r"\s*(?:the )?(?:whole |entire |full |full-year |calendar |year )*(?:of )?$"
)
# "The 2021 turnover was $5m", "2021's trade".
_OF_TRADE_RE = late(
    r"(?:['’]s)? ?(?:(?:foreign|mutual|bilateral|total|annual|commodity|full-year|statistics|data)[ ,]+)*"
    r"(?:trade|turnover|exports?|imports?)\b(?! (?:plan|target|goal|task|forecast|budget|war|deal|agreement))"
)
# "Trade by years: 2019 - $20 million, 2020 - $25 million"
_LISTED_RE = late(r"(?:^|[,;:(]) ?$")
_SUM_AFTER_RE = late(r"\s?[:–—-]\s?[$€]?\d")
_RESULTS_RE = late(r"(?:results? of|итог\w+|за|весь) (?:the )?(?:year )?$")
# A part of the sum before: "In 2015 less than a half of it remained".
_REST_RE = late(
    r"\b(?:half|thirds?|quarters?|fifths?|tenths?) (?:of (?:it|that|this|them)|as much|remain\w*|was left)\b"
    r"|(?:половин|трет|четверт)\w+ (?:от )?(?:этого|этой|этих|того|прежн\w+)"
    r"|остал[оа]с[ья] (?:[^\W\d]+ ){0,2}(?:половин|трет|четверт)"
)
# A sum that the year has come to, in the perfect of translations: "in 2017 turnover has made $308 million".
_HAS_MADE_RE = late(
    r"\b(?:has|have) (?:made(?: up)?|amounted to|constituted|totall?ed|come to|equal+ed) "
    r"(?:(?:about|over|almost|nearly|more than|some|around|only|up|us) )*[$€]?\d"
)
_SO_FAR_RE = late(r"\b(?:already|so far|to date|by now|as yet)\b")
# "A great part in the record turnover in 2022 was played by": the result of that year.
_RECORD_TRADE_RE = late(
    r"(?:\brecord(?:-high|-breaking)? (?:\w+ ){0,2}(?:trade|turnover|exports?)"
    r"|(?<!\w)рекордн\w+ (?:\w+ ){0,2}(?:товарооборот|оборот|экспорт|торговл)\w*)"
    r"(?: [\w'’-]+){0,6} (?:in|of|for|в|за) $"
)


def of_record_trade(around: Around) -> bool:
    """Say whether the record trade of the year is named."""
    return _RECORD_TRADE_RE.search(around.before) is not None


def kind_by_sum(around: Around) -> str:
    """Return `whole`, `sum` or `perfect` for a year that stands with a sum or a deed, else ""."""
    clause = around.clause
    told = [word for word in WORD_RE.findall(around.after) if word != "год"]
    is_subject = bool(told) and word_tense(told[0]) == "past"
    if not is_subject and not _is_of_year(around):
        return ""
    if _RESULTS_RE.search(around.before):
        return "whole"
    # "It has stood there since 2011, and in 2013 another was opened"
    own = clause.rpartition(" since ")[2].rpartition(" еще с ")[2]
    if PERFECT_RE.search(own) and not FOR_RE.search(around.before):
        has_made = _HAS_MADE_RE.search(clause) and any(word in clause for word in TRADE_WORDS)
        return "whole" if has_made and not _SO_FAR_RE.search(clause) else "perfect"
    rest = _REST_RE.search(clause)
    if rest or SUM_RE.search(clause) or _SUM_AFTER_RE.match(around.after):
        named = any(word in (around.above if rest else "") + clause for word in TRADE_WORDS)
        return "whole" if named or goes_on_about_trade(around) else "sum"
    return ""


def _is_of_year(around: Around) -> bool:
    """Say whether a sum is told as that of the year: "in 2021", "the 2021 turnover", "2021 – $5m"."""
    if _OF_WHOLE_RE.search(around.before) or _OF_TRADE_RE.match(around.after):
        return True
    return bool(_SUM_AFTER_RE.match(around.after) and _LISTED_RE.search(around.before))
