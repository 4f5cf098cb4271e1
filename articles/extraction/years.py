"""Find the years a text mentions, and what each mention says of the day the text was written on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .vocabulary.dates import COUNT_WORDS, MONTHS
from .vocabulary.years import (
    ANNIVERSARY,
    BASE_AFTER_GROWTH,
    BEFORE_YEAR,
    COMING_STEMS,
    COMING_TO,
    COMING_WORDS,
    COUNTING_HINTS,
    EVENT_NAMES,
    NO_VERB_STEMS,
    PAPERS,
    PAST_ENDINGS,
    PAST_WORDS,
    TENS,
    TRADE_WORDS,
    YEARS_AGO,
)

_MONTH = "|".join(sorted((n for n in MONTHS if "'" not in n), key=lambda name: -len(name)))
_COUNT = "|".join(sorted(COUNT_WORDS, key=lambda name: -len(name)))
# The look-behind stands after the digits, so that the search can skip to the next 1 or 2.
_YEAR_RE = re.compile(
    r"((?:19[89]|20[0-4])\d)(?<![\w.,:№$€/-]\d{4})(?![\d%/]|[.,:]\d|[  ]?(?:km|kg|тонн|tonnes|dollars|units|million|billion|млн|млрд))"
)
# Right before a year: the months of it that are meant; the last of them is what counts.
_MONTHS_RE = re.compile(
    rf"""(?:
        (?:\b(?:{_MONTH})\.?\s?(?:-|–|—|to|through|till|until|and|по|и)\s?)?
        (?P<day>\b\d{{1,2}}(?:st|nd|rd|th)?\ )?\b(?P<month>{_MONTH})(?P<day_after>\ \d{{1,2}}(?:st|nd|rd|th)?)?
      | \b(?P<half>first|second|1st|2nd|1|2|i|ii|перв\w+|втор\w+)[ -](?:half|полугоди\w+)(?:[ -]year)?
      | \b(?P<h>h1|h2)
      | \b(?P<quarter>first|opening|second|third|fourth|1st|2nd|3rd|4th|перв\w+|втор\w+|треть\w+|[1-4]|iii?|iv|i)(?:-?[ыйого]{{1,3}})?
        [ ](?:quarter|квартал\w*)
      | \bq(?P<q>[1-4])
      | \b(?P<count>{_COUNT})[ -](?P<unit>months?|quarters|месяц\w*|квартала)
    )(?:\ of|,|(?<=\ [a-zа-я]{{3}})\.|(?<=sept)\.)?\ ?(?:the\ year\ |года\ )?[\[(]?$""",
    re.VERBOSE,
)  # fmt: skip
_MONTHS_HINT_RE = re.compile(
    rf"(?:{_MONTH}|half|year|quarters?|months?|h[12]|q[1-4]|\d|полугоди\w+|квартал\w*|месяц\w*)(?:\ of|,|\.)?\ ?(?:the\ year\ |года\ )?[\[(]?$"
)
_BEFORE_RE = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in BEFORE_YEAR.items())
    + r")[,\s–—(-]*(?:(?:in|of|в|на) )?(?:the )?(?:year )?(?:of )?$"
)
_GROWTH = r"(?:\b(?:up|down|growth|increase|decrease|more|fewer|less)\b|%|percent|per cent|процент\w*|пункт\w*|times|fold|\bраза?)"
_GROWTH_BASE_RE = re.compile(
    rf"{_GROWTH}\W*(?:[\w$.,]+ ){{0,5}}(?:{BASE_AFTER_GROWTH})\s*(?:the )?$"
)
_GROWTH_END_RE = re.compile(rf"{_GROWTH}\W*$")
_LAST_AFTER_RE = re.compile(r",? ?(?:the year just past|the past year|last year|the previous year)")
_HAD_PLANNED_RE = re.compile(
    r"\b(?:had(?! moved| put| shifted)|missed|historic|был\w*|рассчитывал\w*)\b"
)
_BASE_SUM_RE = re.compile(
    r"\b(?:against|than|compared to|compared with|up from|down from|versus|после|против)\s[$€]?\d[\d.,]*\s?(?:\w+\s){0,3}(?:in|over|for|в|за)\s$"
)
_PLAN_FOR_RE = re.compile(
    r"\b(?:estimates?|forecasts?|plans?|targets?|goals?|budgets?|outlook|tasks?) for (?:\w+ ){0,3}(?:in|for) $"
)
_AT_RE = re.compile(r"\b(?:in|during|of|for|over|в|за)(?: the)? (?:year )?$")
_CLAUSE_END_RE = re.compile(r"[.!?][\s”»\"]|\n\s*\n|[;:]\s")
_WORD_RE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_RANGE_AFTER_RE = re.compile(r"\s?[-–—/]\s?(?:20)?[0-4]\d\b")
_RANGE_BEFORE_RE = re.compile(r"(?:19|20)\d\d\s?[-–—/]\s?$")
_RESULTS_RE = re.compile(r"(?:results? of|итог\w+|за|весь) (?:the )?(?:year )?$")
_SUM_RE = re.compile(
    r"[$€]\s?\d|\d\s?(?:%|percent|per cent|процент)|\d\s?(?:bn|mln|million|billion|thousand|млн|млрд|тыс)|usd|byn"
)
_OF_WHOLE_RE = re.compile(
    r"(?:\b(?:in|for|over|of|during|results? of|в|за|весь|итог\w+)|\()\s*(?:the )?(?:whole |entire |year )*(?:of )?$"
)
_SUM_AFTER_RE = re.compile(r"\s?[:–—-]\s?[$€]?\d")
_FOR_RE = re.compile(r"\b(?:for|за) $")
_PERFECT_RE = re.compile(r"\b(?:have|has|already|уже)\b")
_EXACT_RE = re.compile(f"{ANNIVERSARY}|{YEARS_AGO}")
_THIS_CLAUSE_RE = re.compile(
    r"\b(?:this year|current year|в этом году|в нынешнем году|в текущем году)\b"
)
_LAST_CLAUSE_RE = re.compile(
    r"\b(?:last year|previous year|в прошлом году|прошлого года|прошлый год|в минувшем году)\b"
)
_REACH = 160
_LATEST = 2045


class YearMention(NamedTuple):
    """A year, the last month meant, and what its place says of it (`kind`).

    Past: `done` (months of it are over), `day`, `whole` (a sum of trade for the year), `sum` (another), `perfect` ("have"), `event`, `since`, `open`.
    Measured against: `base`. Ahead: `near` ("by the end of"), `ahead` (a verb says so), `far` ("by"). Said outright: `last`, `this`, `next`,
    `exact` (the very year of writing). `opens` and `ends` are the bounds of "2021–2025".
    """

    year: int
    kind: str
    month: int | None = None


def find_years(text: str) -> Iterator[YearMention]:
    """Yield the years a text mentions, each with what it says.

    >>> list(find_years("In January-May 2021 it grew; by 2030 it will double."))
    [YearMention(year=2021, kind='done', month=5), YearMention(year=2030, kind='far', month=None)]
    """
    for match in _YEAR_RE.finditer(text):
        raw_before = text[max(0, match.start() - _REACH) : match.start()]
        raw_after = text[match.end() : match.end() + _REACH]
        year = int(match[1])
        if _RANGE_BEFORE_RE.search(raw_before[-8:]):
            yield YearMention(year, "ends")
        elif _RANGE_AFTER_RE.match(raw_after):
            yield YearMention(year, "opens")
        else:
            yield from _read_mention(year, _Around(raw_before, raw_after))


class _Around:
    """The words around a year: lower case, one space between two words, cut at the clause's ends."""

    __slots__ = ("after", "before", "clause_after", "clause_before")

    def __init__(self, before: str, after: str) -> None:
        ends = [found.end() for found in _CLAUSE_END_RE.finditer(before)]
        end = _CLAUSE_END_RE.search(after)
        self.before = _plain(before[-64:])
        self.after = _plain(after[:40])
        self.clause_before = _plain(before[ends[-1] :] if ends else before)
        self.clause_after = _plain(after[: end.start()] if end else after)

    @property
    def clause(self) -> str:
        """The clause, with a mark where the year stands."""
        return f"{self.clause_before}#{self.clause_after}"


def _plain(text: str) -> str:
    """Return `text` in lower case with single spaces; a space at its end is kept."""
    end = " " if text[-1:].isspace() else ""
    return " ".join(text.lower().split()) + end


def _read_mention(year: int, around: _Around) -> Iterator[YearMention]:
    """Yield what one mention says: one thing, as a rule."""
    before = around.before
    counted = _counted(around.clause_before)
    if counted:
        yield YearMention(year, "since")
        yield YearMention(min(year + counted, _LATEST), "exact")
        return
    months = _MONTHS_RE.search(before) if _MONTHS_HINT_RE.search(before[-26:]) else None
    if months:
        yield _months_mention(year, months, around)
        return
    if any(name in before for name in EVENT_NAMES):
        return
    kind = _kind(around)
    yield YearMention(year, kind)
    if kind == "base":
        yield from _beside_relative(year, around)


def _beside_relative(year: int, around: _Around) -> Iterator[YearMention]:
    """Yield the year of "last year" or "this year" where the clause measures it against this one."""
    if _LAST_CLAUSE_RE.search(around.clause):
        yield YearMention(year + 2, "exact")
    elif _THIS_CLAUSE_RE.search(around.clause):
        yield YearMention(year + 1, "exact")


def _counted(clause: str) -> int:
    """Return how many years lie between the year that follows and the writing: "five years ago, in"."""
    if not any(hint in clause for hint in COUNTING_HINTS):
        return 0
    found = _EXACT_RE.search(clause)
    if not found:
        return 0
    word = found["n"] or found["ago"]
    return int(word) if word.isdigit() else COUNT_WORDS.get(word) or TENS.get(word, 0)


def _months_mention(year: int, months: re.Match[str], around: _Around) -> YearMention:
    """Say whether months of a year are over, still ahead ("by"), or others are measured against them."""
    month = _last_month(months)
    head = around.before[: months.start()]
    is_day = bool(months["day"] or months["day_after"])
    found = _BEFORE_RE.search(head)
    kind = found.lastgroup if found else None
    if kind == "base" or _measures(head) or (not is_day and head.endswith(" on ")):
        return YearMention(year + 1, "done", month)
    if kind == "since":
        return YearMention(year, "since")
    if kind in ("near", "far") and not _HAD_PLANNED_RE.search(around.after):
        return YearMention(year, "far", month)
    if _verb_tense(around) == "coming" and not _has_past(around):
        return YearMention(year, "far", month)
    return YearMention(year, "day" if is_day else "done", month)


def _kind(around: _Around) -> str:
    """Say what a bare year is: by the words right before it, or by the verbs of its clause."""
    if _LAST_AFTER_RE.match(around.after):
        return "last"
    found = _BEFORE_RE.search(around.before)
    kind = (found.lastgroup or "") if found else ""
    if kind in ("near", "far"):
        if (
            found
            and _GROWTH_END_RE.search(around.before[: found.start()])
            and found[0].strip() == "к"
        ):
            return "base"
        if _HAD_PLANNED_RE.search(around.clause):
            return "sum" if kind == "near" else "open"
        return kind
    if kind:
        return kind
    if _PLAN_FOR_RE.search(around.before):
        return "near"
    if _measures(around.before):
        return "base"
    return _kind_by_clause(around)


def _measures(before: str) -> bool:
    """Say whether what follows is measured against: "up 5% on", "against $7 million in"."""
    return bool(_GROWTH_BASE_RE.search(before) or _BASE_SUM_RE.search(before))


def _kind_by_clause(around: _Around) -> str:
    """Say what a year is that has no telling word before it."""
    tense = _verb_tense(around)
    if tense == "coming":
        return "ahead"
    clause = around.clause
    if any(word in clause for word in PAPERS):
        return "open"
    is_subject = _word_tense((_WORD_RE.findall(around.after) or [""])[0]) == "past"
    if is_subject or _OF_WHOLE_RE.search(around.before):
        if _RESULTS_RE.search(around.before):
            return "whole"
        if _PERFECT_RE.search(clause) and not _FOR_RE.search(around.before):
            return "perfect"
        if _SUM_RE.search(clause) or _SUM_AFTER_RE.match(around.after):
            return "whole" if any(word in clause for word in TRADE_WORDS) else "sum"
    return "event" if tense == "past" and _AT_RE.search(around.before) else "open"


def _verb_tense(around: _Around) -> str:
    """Return the tense of the verb nearest to the year, between its commas if there is one."""
    before = around.clause_before.rpartition(", ")[2]
    after = around.clause_after.partition(", ")[0]
    tense = _nearest_tense(before, after)
    if tense == "open" and (before, after) != (around.clause_before, around.clause_after):
        return _nearest_tense(around.clause_before, around.clause_after)
    return tense


def _nearest_tense(before: str, after: str) -> str:
    """Return `past`, `coming`, or `open` where no verb stands on either side."""
    words_before, words_after = _WORD_RE.findall(before), _WORD_RE.findall(after)
    size = len(words_before)
    nearest, tense = 1000, "open"
    for distance in range(size):
        found = _tense_at(words_before, size - 1 - distance)
        if found:
            nearest, tense = distance, found
            break
    for distance in range(min(len(words_after), nearest)):
        found = _tense_at(words_after, distance)
        if found:
            return found
    return tense


def _tense_at(words: list[str], index: int) -> str:
    """Return the tense of one word with the words before it: "to be held", "is to", "will be opened"."""
    word = words[index]
    previous = words[index - 1] if index else ""
    if word == "to":
        return "coming" if previous in COMING_TO else ""
    tense = _word_tense(word)
    return "coming" if tense == "past" and previous == "be" else tense


def _has_past(around: _Around) -> bool:
    """Say whether any verb of the clause is past."""
    return any(_word_tense(word) == "past" for word in _WORD_RE.findall(around.clause))


def _word_tense(word: str) -> str:
    """Return `past` or `coming` for a verb, else an empty string."""
    if (
        word in COMING_WORDS
        or word.startswith(COMING_STEMS)
        or word.endswith(("'ll", "'d", "’ll", "’d"))
    ):
        return "coming"
    if word in PAST_WORDS:
        return "past"
    if len(word) > 3 and word.endswith(PAST_ENDINGS) and not word.startswith(NO_VERB_STEMS):
        return "past"
    return ""


def _last_month(match: re.Match[str]) -> int:
    """Return the last month of "January–May", "the first half", "nine months", "Q3"."""
    if match["month"]:
        return MONTHS[match["month"]]
    if match["half"] or match["h"]:
        first = (match["half"] or match["h"]) in ("first", "1st", "1", "i", "h1")
        return 6 if first or (match["half"] or "").startswith("перв") else 12
    if match["count"]:
        count = COUNT_WORDS[match["count"]]
        return min(12, count * 3 if match["unit"] in ("quarters", "квартала") else count)
    word = match["quarter"] or match["q"]
    for number, starts in enumerate(
        (("first", "opening", "1", "перв"), ("second", "2", "втор"), ("third", "3", "трет")), 1
    ):
        if word.startswith(starts):
            return number * 3
    return {"i": 3, "ii": 6, "iii": 9}.get(word, 12)
