"""Short ways of writing sums, rates and months in Latin letters, each with what it is in full."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator

from .marks import Edit

# Each pattern begins with what it looks for, since a page is searched for all of them.
_NUMBERED_RE = re.compile(
    r"""\d(?:[ -]?(?:
        (?P<million>m(?:ln?|n|io)?)|(?P<billion>bl?n?)|(?P<trillion>tr?ln|tn)
    )\b(?:\.(?=\ ?(?:(?-i:[a-z$€]|\([-+–a-z\d$€])|U\.?S\b|USD\b)|[,;:)]|\ [-–—]\ ))?
    | \ ?(?P<percent>p(?:ct|c|er-?cents|er-cent)\b))""",
    re.VERBOSE | re.IGNORECASE,
)
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_MONTH_RE = re.compile(
    rf"(?P<month>(?:{_MONTHS})\b\.?)(?=\ ?[-–—/]\ ?[A-Z][a-z]{{2}}|,?\ (?:19|20)\d\d\b)"
)
_LAST_MONTH_RE = re.compile(rf"[-–—/](?P<last> ?(?:{_MONTHS})\b(?:\.(?= [a-z(]))?)")
_PART_RE = re.compile(r"(?P<part>[1-4][HQ])(?=,? (?:of )?(?:19|20)\d\d\b)")
# "9M23", "1H2023", "FY22": months and their year in one word.
_PERIOD_RE = re.compile(
    r"(?<![\w.,$€£-])(?:(?P<part>[1-4])(?=[HQ])|(?P<months>[2-9]|1[01])(?=M)|FY)(?P<kind>[MHQ]|(?<=FY)) ?"
    r"(?P<year>(?:(?<=FY )|(?<! ))(?:20)?[0-3]\d)(?![\w%]|[.,]\d)"
)
_PERIOD_HINT_RE = re.compile(r"[1-9][MHQ]|FY")
_SENT = r"(?:deliveries|supplies|shipments|purchases)\b"
# What stands close to a number or a word, with what is read for it; a pattern begins with what is rare.
_CLOSE = (
    # «А белорусский, наоборот, вырос»: a word by the way between the subject and its verb
    (
        re.compile(
            r", (?:наоборот|напротив),(?= [а-яё]+(?:[лн]|рос|ла|ло|ли|лся|лась|лось|лись|[ие]т)\b)"
        ),
        "",
    ),
    # "1-billion 140-million dollars"
    (
        re.compile(
            r"-(?<=\d-)(?=billion (?:and )?\d|[mb]illion (?:US |U\.S\. )?(?:dollars?|ro?ubles?)\b"
            r"|млрд\.? \d|(?:млн|млрд)\.? (?:дол|\$|руб))"
        ),
        " ",
    ),
    # "Exports–$16.4 billion, imports–138.6", «экспорт–на 5%»
    (
        re.compile(
            r"[–—](?<=[a-zа-яё)].)(?=(?:US ?)?[$€₽]? ?\d|(?:на|до|около|почти|более|свыше) )"
        ),
        " – ",
    ),
    # "Trade with Belarus (US$ m)": the unit of a table
    (re.compile(r"\$ ?mn?\b(?=\s*(?:[);,:]|$))", re.MULTILINE), "$ million"),
    (re.compile(r"USD ?mn?\b(?=\s*(?:[);,:]|$))", re.MULTILINE), "USD million"),
    # "It added 14 more percent"
    (re.compile(r" more\b(?<=\d more)(?= (?:per ?cent|%))"), ""),
    # "In 2018 year the turnover made $5 million", word for word from Russian
    (
        re.compile(
            r" year\b(?<=\b(?:19|20)\d\d year)"
            r"(?!['’]|[- ](?:on|over|to|end|earlier|before|ago|old|plan)\b)"
        ),
        "",
    ),
)
_FACTOR_RE = re.compile(
    r"\bby a factor of (?:about |almost |nearly |over )?(?P<times>\d[\d.,]*(?<=\d))"
)
# "Trade in 2020: x1.7, $14 million", "(×2.3)", "times 1.4"
_CROSS_RE = re.compile(
    r"(?<![\w.,)])(?<!\d )(?:[x×х] ?|X(?=\d[.,]\d)|(?<=[:(,–—] )times )(?P<by>\d{1,2}(?:[.,]\d{1,2})?)"
    r"(?![\w%×]|[.,:]\d| ?[x×х] ?\d| (?:mm|cm|m)\b)"
)
_CROSS_HINT_RE = re.compile(r"[x×хX] ?\d|times \d")
# What results are of, word for word «по итогам года»; a verb or a noun before tells of other results.
_RESULTS = (
    r" (?:the )?results of "
    r"(?=(?:the )?(?:year )?(?:(?:19|20)\d\d|first|nine|eight|seven|six|five"
    r"|four|three|two|ten|eleven|\d{1,2} months|January)\b)"
)
_LOST_RE = re.compile(
    r"(?P<lost>\b(?:lost|shed|forfeited) (?:(?:about|almost|nearly|over|more than) )?"
    r"(?:an?|one|two|three)[- ](?:half|third|quarter|fifth|sixth|tenth)s?) of"
    r"(?= (?:our|its|their|the) (?:mutual |bilateral |[A-Z]?[a-z]+ )?(?:trade|turnover|exports|imports)\b)"
)
# "Trade in January-May, y/y, %" over rows of signed numbers: "Exports: +22.1".
_PERCENT_HEAD_RE = re.compile(
    r"(?:%|\bper ?cent\b)(?<!\d.)(?<!\d .)(?: ?(?:y/y|y-o-y|yoy|year[- ]on[- ]year))?\)?[:.]?[ \t]{0,4}\n"
)
_SIGNED_ROW_RE = re.compile(
    r"\n?[^\d\n%]{2,70}[:–—|-] ?[+–-]\d{1,3}(?:[.,]\d{1,2})?(?=[;,.]?[ \t]{0,4}(?:\n|\Z))"
)
_ROW_END_RE = re.compile(r"[;,.]?[ \t]{0,4}(?:\n|\Z)")
# What is written otherwise only where its hint stands in the text.
_HINTED = (
    ("ollar", re.compile(r"(?:U\. ?S\.|US|American) (?=dollars?\b)"), ""),
    ("months into ", re.compile(r"months into (?=(?:19|20)\d\d\b)"), "months of "),
    ("U.S. ", re.compile(r"U\.S\. (?:cash|bucks)\b"), "dollars"),
    ("S. $", re.compile(r"U\. ?S\.(?= ?\$)"), "US"),
    ("S.$", re.compile(r"U\. ?S\.(?= ?\$)"), "US"),
    # Pages put into other words by a machine: "rose because of the 9% in order to $5 million".
    (
        "in order to",
        re.compile(r"in order to(?= (?:(?:about|over|nearly|almost) )?(?:US ?)?[$€] ?\d)"),
        "to",
    ),
    (
        "because of",
        re.compile(
            r"because of (?:the )?"
            r"(?=\d[\d.,]{0,5} ?(?:%|percent)(?: in order)? to (?:about |over |nearly )?[$€])"
        ),
        "by ",
    ),
    # Arrows of posts: «экспорт – 5 млн ⬆️ на 12%», "▲12%"
    *((up, re.compile(rf"{up}\ufe0f? ?(?=на \d)"), "рост ") for up in "⬆↑▲🔺📈"),
    *((down, re.compile(rf"{down}\ufe0f? ?(?=на \d)"), "снижение ") for down in "⬇↓▼🔻📉"),
    *((up, re.compile(rf"{up}\ufe0f? ?(?=\d[\d.,]* ?%)"), "+") for up in "⬆↑▲🔺"),
    *((down, re.compile(rf"{down}\ufe0f? ?(?=\d[\d.,]* ?%)"), "-") for down in "⬇↓▼🔻"),
    ("``", re.compile(r"``"), '"'),
    # "Belarus` exports", "Belarus´s exports"
    ("`", re.compile(r"`(?<=[^\W\d_]`)(?=s?(?:\s|[.,;:]))"), "'"),
    ("´", re.compile(r"´(?<=[^\W\d_]´)(?=s?(?:\s|[.,;:]))"), "'"),
    ("''", re.compile(r"''(?<!\d'')"), '"'),
    ("Russian Federation", re.compile(r"(?:the )?Russian Federation\b"), "Russia"),
    ("Republic of Belarus", re.compile(r"(?:the )?Republic of Belarus\b"), "Belarus"),
    (" & ", re.compile(r"&(?<=\s&)(?=\s(?!Co\b))"), "and"),
    ("of the year ", re.compile(r"of the year (?=(?:19|20)\d\d\b)"), "of "),
    # "$5 million fell to the share of Russia", word for word «пришлось на долю России»
    (
        "the share of ",
        re.compile(
            r"(?:fell|falls|came|comes|accrued) (?:to|on|for|at|upon|under) the share of(?= (?:the )?[A-Z])"
        ),
        "fell on",
    ),
    (
        "the share of ",
        re.compile(r"(?:falling|coming) (?:to|on|for|at|upon) the share of(?= (?:the )?[A-Z])"),
        "falling on",
    ),
    (
        "the share of ",
        re.compile(
            r"(?:(?<=[\d%] )|(?<=[mb]illion )|(?<=cent )|(?<=half )|(?<=third )|(?<=quarter )|(?<=dollars ))"
            r"(?:is|was|makes up) the share of"
            r"(?= (?:the )?(?:Belarusian |Russian |our |its |their )?(?:exports?|imports?)\b(?! in\b))"
        ),
        "falls on",
    ),
    ("yearend", re.compile(r"yearend\b"), "year-end"),
    ("year-end ", re.compile(r"at (?:the )?year-end (?=(?:19|20)\d\d\b)"), "at the end of "),
    ("year-end ", re.compile(r"At (?:the )?year-end (?=(?:19|20)\d\d\b)"), "At the end of "),
    ("sults of ", re.compile(rf"(?:on|following|upon|as per){_RESULTS}"), "in "),
    ("sults of ", re.compile(rf"(?:On|Following|Upon|As per){_RESULTS}"), "In "),
    ("mport ", re.compile(rf"import {_SENT}"), "imports"),
    ("mport ", re.compile(rf"Import {_SENT}"), "Imports"),
    *(
        (f"{flow[1:]}н{adjective} постав", re.compile(rf"{flow}н{adjective} {noun}\b"), flow + case)
        for flow in ("импорт", "Импорт", "экспорт", "Экспорт")
        for adjective, noun, case in (
            ("ые", "поставки", ""),
            ("ых", "поставок", "а"),
            ("ым", "поставкам", "у"),
        )
    ),
    # «Оборот прибавил 14%, объемы экспорта – 17%»
    ("мы экспорта ", re.compile(r"объ[её]мы экспорта(?= [–—-] )"), "экспорт"),
    ("мы импорта ", re.compile(r"объ[её]мы импорта(?= [–—-] )"), "импорт"),
    ("по результатам ", re.compile(r"по результатам (?=\d|год|перв|прошл|минувш)"), "по итогам "),
    ("По результатам ", re.compile(r"По результатам (?=\d|год|перв|прошл|минувш)"), "По итогам "),
)
# One letter is a million of money only beside a currency: "a stand of 5 m" is long.
_MONEY_BEFORE_RE = re.compile(
    r"(?:[$€£₽]|\b(?:USD|EUR|RUB|RUR|BYN|Br)) ?\d[\d.,]*(?: ?(?:[-–—]|to|and) ?\d[\d.,]*)?\Z"
)
_MONEY_AFTER_RE = re.compile(r",? (?:US |U\.S\. |Russian )?(?:dollars?|USD|EUR|ro?ubles?|euros?)\b")
_REACH = 24
# "In 9M 2023": the first nine months.
_COUNT_BEFORE_RE = re.compile(r"(?<![\d.,$€£] )(?<![\d.,$€£])(?:[2-9]|1[01])\Z")
_YEAR_AFTER_RE = re.compile(r" (?:of )?(?:19|20)\d\d\b")


def long_forms(text: str) -> Iterator[Edit]:
    """Yield what is short in Latin letters with what it is in full."""
    for match in _NUMBERED_RE.finditer(text):
        full = _number_word(text, match)
        if full is not None:
            yield match.start() + 1, match.end(), full
    for pattern in (_MONTH_RE, _LAST_MONTH_RE, _PART_RE):
        for match in pattern.finditer(text):
            start, end = match.span(1)
            if pattern is _LAST_MONTH_RE or not text[start - 1 : start].isalnum():
                short = match[1]
                yield start, end, short[::-1] if pattern is _PART_RE else _month(short)
    if _PERIOD_HINT_RE.search(text):
        for match in _PERIOD_RE.finditer(text):
            yield *match.span(), _period(match)
    for pattern, full in _CLOSE:
        for match in pattern.finditer(text):
            yield *match.span(), full
    if _CROSS_HINT_RE.search(text):
        for match in _CROSS_RE.finditer(text):
            yield (
                *match.span(),
                f"{'в' if 'о' in text else 'up'} {match['by']} {'раза' if 'о' in text else 'times'}",
            )
    if "%" in text or "cent" in text:
        yield from _percent_rows(text)
    if "lost " in text or "shed " in text:
        for match in _LOST_RE.finditer(text):  # "lost a third of its trade": as much as it fell by
            yield match.end("lost"), match.end(), " in"
    if "factor of" in text:
        for match in _FACTOR_RE.finditer(text):
            yield *match.span(), f"{match['times']} times"
    for hint, pattern, full in _HINTED:
        if hint in text:
            for match in pattern.finditer(text):
                if not (
                    full not in ('"', "'") and text[match.start() - 1 : match.start()].isalnum()
                ):
                    yield *match.span(), full


def _percent_rows(text: str) -> Iterator[Edit]:
    """Yield the percent sign of signed numbers in rows below a heading that gives it to them all."""
    for head in _PERCENT_HEAD_RE.finditer(text):
        at = head.end()
        while row := _SIGNED_ROW_RE.match(text, at):
            yield row.end(), row.end(), "%"
            end = _ROW_END_RE.match(text, row.end())
            at = end.end() if end else row.end()


def _number_word(text: str, match: re.Match[str]) -> str | None:
    """Return what is written short behind a number in full, None where it may be something else."""
    kind = match.lastgroup or ""
    if kind != "percent" and len(match[kind]) == 1:
        at = match.start() + 1
        before = text[max(0, at - _REACH) : at]
        if not _MONEY_BEFORE_RE.search(before) and not _MONEY_AFTER_RE.match(text, match.end()):
            is_months = _YEAR_AFTER_RE.match(text, match.end()) and _COUNT_BEFORE_RE.search(before)
            return " months" if is_months and match["million"] else None
    return f" {kind}"


def _period(match: re.Match[str]) -> str:
    """Return months and their year as words have them: "9M23" as "9 months 2023", "FY22" as "2022"."""
    year = match["year"] if len(match["year"]) > 2 else f"20{match['year']}"
    if match["part"]:
        return f"{match['kind']}{match['part']} {year}"
    return f"{match['months']} months {year}" if match["kind"] else year


def _month(short: str) -> str:
    """Return a month by its whole name.

    >>> _month("Sept"), _month(" Jan")
    ('September', ' January')
    """
    name = next(name for name in month_name if name[:3] == short.strip()[:3])
    return short[: -len(short.strip())] + name
