"""Whether a day that a text names is still to come, a limit or a paper's own: it does not date the text."""

from __future__ import annotations

import re
from datetime import timedelta

from ..vocabulary.dates import AHEAD_BEFORE, LIMITS_BEFORE, WEEKDAYS
from .dates import Dated
from .tense import nearest_tense
from .year_words import WORD_RE

_WEEKDAYS = "|".join(WEEKDAYS)
# Who told of it, and when, is not ahead: "will convene on 20 May, the governor said on 14 May".
TOLD = r"(?:said|told|announced|noted|reported|сказал|заявил|сообщил|рассказал|отметил)"
_TOLD_RE = re.compile(rf"\b{TOLD}\w{{0,3}} (?:on |this |today,? )?\Z", re.IGNORECASE)
_TOLD_REACH = 24  # characters
_COMING = timedelta(days=62)
_AHEAD_RE = re.compile(
    rf"\b(?:{AHEAD_BEFORE})\b(?:(?!\b{TOLD})[^.\n]){{0,40}}$"
    rf"|\b(?:{LIMITS_BEFORE})\s+(?:the\s+)?(?:(?:{_WEEKDAYS}),?\s+)?$"
    rf"|\bwill (?:convene|meet|gather|visit)\b(?:(?!\b{TOLD})[^.\n]){{0,70}}$",
    re.IGNORECASE,
)
# "The guidelines approved by the Supreme State Council on 27 January": when a paper is of, told by the way.
_PAPER_RE = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!being )\b(?:approved|adopted|ratified|endorsed|signed"
    r"|established)"
    r" by (?:(?!\b(?:and|who|which)\b)[^.;,\n]){3,60} on (?:the )?$"
    r"|(?<!был )(?<!была )(?<!были )(?<!было )(?<!\w)(?:утвержд|подписан|принят|одобрен"
    r"|ратифицирован)[^\W\d]*н(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ому|ую)"
    r" [^.;,\n]{3,60} $"
    # "Under the agreement of 5 June 2018", «указом № 245 от», «Свидетельство № 25 от», "domain registered".
    r"|\b(?:agreement|treaty|contract|decree|ordinance|law|resolution|order|protocol|certificate|licen[cs]e"
    r"|memorandum|directive)s?(?: [^\s.;]{1,14}){0,5} (?:of|dated|from) (?:the )?$"
    r"|(?<!\w)(?:соглашени|договор|контракт|указ|постановлен|распоряжен|закон|протокол|приказ|свидетельств"
    r"|лицензи|меморандум|директив)[^\W\d]{0,4}(?: [^\s.;]{1,14}){0,5} от $|(?<!\w)родил[^\W\d]+ $",
    re.IGNORECASE,
)
# In the last lines of a page: "Domain registered 25 June 2015", «Свидетельство о регистрации СМИ № 77 от».
_REGISTERED_RE = re.compile(
    r"\bregistered(?: on| in [\w ]{3,30} on)?:? $"
    r"|\b(?:certificate|licen[cs]e)[^.;\n]{0,40} (?:of|dated|from) $"
    r"|(?<!\w)(?:свидетельств|лицензи)[^.;\n]{0,60} от $|(?<!\w)зарегистрир[^\W\d]+ $"
    r"|\bregistration(?! of (?:participant|guest))[^.;\n]{0,30}: ?$"
    r"|(?<!\w)регистраци[^\W\d]{1,2}(?!\w| (?:участник|гост))[^.;\n]{0,30}: ?$",
    re.IGNORECASE,
)
# "The trading house was registered in Kazan on": what happened, unless a site or a paper was registered.
_HAPPENED_RE = re.compile(
    r"(?:\b(?:was|were)(?: officially)? registered|(?<!\w)был[аои]?(?: официально)? зарегистрир)[^.;\n]*$"
    r"|(?<!\w)зарегистрирова(?:л|лся|лась|лись|ли|ла) $",
    re.IGNORECASE,
)
_MEDIUM_RE = re.compile(
    r"\b(?:domain|(?:web)?site|newspaper|media|outlet|portal|agency|magazine|edition|publication)"
    r"|(?<!\w)(?:домен|сайт|сми(?!\w)|газет|портал|агентств|журнал|издани|редакци|сетев)",
    re.IGNORECASE,
)
# The end of days that have a beginning: "from 13 till 15 September a fair took place".
_SPAN_END_RE = re.compile(
    r"(?<!\w)(?:from|со?) (?:the )?(?:[^\W\d]+ )?\d{1,2}[^\W\d_-]{0,3}(?:-[^\W\d]{1,3})?(?: [^\W\d]+)?"
    r" (?:till|until|up to|до) (?:the )?$",
    re.IGNORECASE,
)
# A headline's plan, which dates a text only where nothing else does.
_PLANNED_RE = re.compile(
    r"\bto (?:be [a-z]+ed|convene|meet|visit|host|discuss|open|start|begin|take place|gather)\b"
    rf"(?:(?!\b{TOLD})[^.\n]){{0,60}}$",
    re.IGNORECASE,
)
_AS_OF_RE = re.compile(
    r"(?:\(|^|\n)[ \t]{0,4}(?:as of|as at|по состоянию на) (?:the )?$", re.IGNORECASE
)
_SENTENCE_END_RE = re.compile(r"[.!?…]\s|\n")
_LINE_END_RE = re.compile(r"(?: ?г\.| ?года?)?[).]{0,2}[ \t]*(?:\n|$)")
_PAPER_HEAD = 500  # characters
_REACH, _TENSE_REACH = 90, 60  # characters


def is_ahead(dated: Dated, raw: str) -> bool:
    """Say whether the words before a day tell that it is still to come, a limit, or that of a paper."""
    lead = raw[max(0, dated.span.start - _REACH) : dated.span.start]
    if _PAPER_RE.search(lead) or is_registered(dated, raw):
        return True
    if _AHEAD_RE.search(lead) is None or _ends_past_days(dated, raw, lead):
        return False
    return not _heads_paper(dated, raw, lead)


def is_registered(dated: Dated, raw: str) -> bool:
    """Say whether a day is that of a site's or a paper's registration, which dates no item of it."""
    lead = raw[max(0, dated.span.start - _REACH) : dated.span.start]
    if _REGISTERED_RE.search(lead) is None:
        return False
    return _HAPPENED_RE.search(lead) is None or _MEDIUM_RE.search(lead) is not None


def _heads_paper(dated: Dated, raw: str, lead: str) -> bool:
    """Say whether a day stands under the head of a paper: "(as of 27 February 2020)"."""
    if dated.year is None or dated.span.end > _PAPER_HEAD:
        return False
    return bool(_AS_OF_RE.search(lead) and _LINE_END_RE.match(raw, dated.span.end))


def _ends_past_days(dated: Dated, raw: str, lead: str) -> bool:
    """Say whether a day is the last of days that are over: "from 13 till 15 September it took place"."""
    span = _SPAN_END_RE.search(lead)
    if span is None:
        return False
    before = WORD_RE.findall(lead[: span.start()].rpartition("\n")[2].lower())
    after = WORD_RE.findall(raw[dated.span.end : dated.span.end + _TENSE_REACH].lower())
    return nearest_tense(" ".join(before), " ".join(after)) == "past"


def day_tense(dated: Dated, text: str) -> str:
    """Return the tense of the verb nearest to a day in its sentence: `past`, `coming` or `open`."""
    start, end = dated.span
    lead = _SENTENCE_END_RE.split(text[max(0, start - _REACH) : start])[-1]
    rest = _SENTENCE_END_RE.split(text[end : end + _TENSE_REACH], maxsplit=1)[0]
    before, after = WORD_RE.findall(lead.lower()), WORD_RE.findall(rest.lower())
    return nearest_tense(" ".join(before), " ".join(after))


def is_planned(dated: Dated, raw: str) -> bool:
    """Say whether a headline tells a day only as planned: "delegation to visit Minsk on 5 May"."""
    return bool(_PLANNED_RE.search(raw[max(0, dated.span.start - _REACH) : dated.span.start]))


def told_before(happened: list[Dated], text: str) -> str | None:
    """Return the day on which a coming event is told: "will run on 26-29 May 2019, he said on the 20th"."""
    for dated in happened:
        start = dated.span.start
        if dated.year or not _TOLD_RE.search(text, max(0, start - _TOLD_REACH), start):
            continue
        for event in happened:
            day = dated.in_year(event.year) if event.year else None
            ahead = event.in_year(event.year) if event.year else None
            if day and ahead and timedelta() < ahead - day <= _COMING:
                return day.isoformat()
    return None
