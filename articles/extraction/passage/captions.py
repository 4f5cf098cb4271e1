"""Short sentences that date what comes after them: "The last page: 2025.", "January was poor"."""

from __future__ import annotations

from ..periods import Calendar, PeriodMention
from ..sentences.answers import asks_when
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_AT_END = 3
# "It was signed in 2012. At that time trade was $6 million": the year of the deed after all.
_THEN_RE = compiled(
    r" ?(?:[^\W\d]+ (?:was |in that region )?)?(?:then\b|at that time|back then|тогда|в то время|в тот год)"
)
_HISTORY, _YEAR = 4, 12  # years, months
_ISSUE = ("№", "no. ", "issue ", "vol. ", "выпуск ")
_OPENERS = ' –—-•"“«'
# «Январь не порадовал», "January brought no joy": what is told of; "in January they met" dates a deed.
_MONTH_IS_RE = compiled(
    r"(?!(?:in|of|во?|за|с|к|до|for|during) )(?:[тэ]\w+ого )?[^\W\d]{3,8} [^\W\d]"
)
_LED_RE = compiled(
    r"[ –—•\"“«-]*(?:(?:а|но|and|but) )?(?:(?:в|во|за|по итогам|in|for|over|during)(?: the)? )?"
)
_FULL_STOPS = ".!?…"
_YEAR_LEADS = ("the year", "year", "год")
# "Our best year was 2018", «Рекордным для нас был 2018 год»: what comes next is of it.
_BEST_WAS_RE = compiled(
    r"[ –—•\"“«-]*(?:but |and |а |но |самым )?(?:[^\W\d]+ ){0,2}?"
    r"(?:best|record|peak|top|worst|strongest|weakest|highest|lowest|most successful"
    r"|(?:наи)?(?:лучш|рекордн|удачн|пиков|успешн|худш|слаб|сильн|тяж[её]л|неудачн)[^\W\d]{2,3})"
    r"(?: [^\W\d]+){0,5}?"
    r" (?:was|were|is|remains|been|был|стал|оста[её]тся|оказался|выдался|считается|пришелся на)"
    r" (?:(?:the year|in|именно) )?"
)
# "The plan for 2023 was approved.": no trade of that year comes after it.
_PLAN_FOR_RE = compiled(
    r"\b(?:plans?|programmes?|programs?|road ?maps?)\b[^.;:\d]{0,40}\bfor (?:the (?:year )?)?\Z"
)
_CAPTION = 70  # characters: "The last page: 2025." dates what comes after it


# "A direct flight was opened in March 2023": what follows goes on about the months told before.
_EVENT_RE = compiled(
    r"\b(?:open(?:ed|s)|met|(?<!is )signed|visit(?:ed|s)|launched|built|took place|founded|established"
    r"|registered|commissioned|celebrated|hosted|arrived|was born|joined|(?:was|were|been) held"
    r"|held (?:an? |the |its |their )?(?:[\w-]+ ){0,2}(?:talks|meeting|negotiations|forum|visit|fair)s?)\b"
    r"|(?<!\w)(?:откры[влт]|встре[тч]а?л|подписа|посе[тщ]а?[иел]|запу[сщ]|постро|состоял|основан|создан"
    r"|зарегистрир|побыва|приезжа|приеха|прибы[лв]"
    r"|провел[аи]? (?:встреч|переговор)|прош(?:ел|ла|ли) (?:встреч|визит|форум))\w*"
)


# "A business council met": no trade that was done.
_BUSINESS = ("business council", "business forum", "business mission", "business circles")


def tells_event(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence without a flow word tells of a meeting, an opening or the like."""
    if any(not reading.plain.startswith(_BUSINESS, cue.start) for cue in sentence.flows):
        return False
    return _EVENT_RE.search(reading.plain, sentence.start, sentence.end) is not None


def dating_mention(
    reading: Reading, sentence: Sentence, calendar: Calendar, *, between: bool
) -> PeriodMention | None:
    """Return the period of a caption that dates what follows it; None where none does.

    A meeting or an opening dates nothing `between` two sentences on trade, and its month nothing at all.
    """
    kinds = ("own", "deed") if _THEN_RE.match(reading.plain, sentence.end) else ("own",)
    is_event = kinds[-1] == "own" and reading.plain[sentence.end - 1] in _FULL_STOPS
    is_event = is_event and tells_event(reading, sentence)
    if is_event and between:
        return None
    dated = [
        p for p in sentence.periods if p.role in kinds and _dates_caption(reading, sentence, p)
    ]
    dated = [
        p for p in dated
        if sentence.end - p.end < _AT_END
        or reading.plain[max(0, p.start - 4) : p.start] == "for "
        or not is_history(p.year, calendar)
        or _is_about_year(reading, sentence, p)
    ]  # fmt: skip
    if is_event:
        dated = [p for p in dated if p.last - p.first >= _YEAR - 1]
    if kinds[-1] == "own":
        dated = [p for p in dated if not _is_of_event(reading, sentence, p, calendar)]
    return dated[-1] if dated else None


def is_caption(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is short enough to date what follows, and no number of a paper."""
    short = sentence.end - sentence.start < _CAPTION
    return short and not reading.plain.startswith(_ISSUE, sentence.start)


def _is_of_event(
    reading: Reading, sentence: Sentence, mention: PeriodMention, calendar: Calendar
) -> bool:
    """Say whether a full sentence tells of something long done: "In 2016 a house of trade opened".

    "2018 was a good year" is about the year itself, "the paper for 2018 is lost" about its trade.
    """
    if not mention.year or not calendar.year or mention.year >= calendar.year - 1:
        return False
    plain, start = reading.plain, mention.start
    if plain[sentence.end - 1] not in _FULL_STOPS or plain.startswith("за ", start):
        return False
    return not _is_about_year(reading, sentence, mention) and not plain.endswith(
        ("for ", ": "), 0, start
    )


def _is_about_year(reading: Reading, sentence: Sentence, mention: PeriodMention) -> bool:
    """Say whether a sentence is about a year: "2018 was a good year", «Рекордным был 2018 год»."""
    plain, start = reading.plain, mention.start
    lead = plain[sentence.head : start].strip(_OPENERS)
    if not lead or lead in _YEAR_LEADS:
        return plain[start].isdecimal() or plain.startswith(_YEAR_LEADS, start)
    return _BEST_WAS_RE.fullmatch(plain, sentence.head, start) is not None


def _dates_caption(reading: Reading, sentence: Sentence, mention: PeriodMention) -> bool:
    """Say whether a short sentence tells its time: by a year, months, or a year that it is about.

    "The first half of this year.", "Last year was a record one for the region.", "January was poor."
    """
    if _PLAN_FOR_RE.search(reading.plain, sentence.start, mention.start):
        return reading.plain[sentence.end - 1] not in _FULL_STOPS
    if mention.year or asks_when(reading.plain, sentence):
        return True
    opens = not reading.plain[sentence.head : mention.start].strip(_OPENERS)
    if mention.first == mention.last and mention.relative is None:
        return opens and _MONTH_IS_RE.match(reading.plain, mention.start) is not None
    is_part = 0 < mention.last - mention.first < _YEAR - 1
    if is_part and mention.relative is None:  # «В первом квартале стало легче.»
        return _LED_RE.fullmatch(reading.plain, sentence.head, mention.start) is not None
    return mention.relative in ("this", "last") and (is_part or opens)


def is_history(year: int | None, calendar: Calendar) -> bool:
    """Say whether a year is too far back to be what a text goes on about: "founded in 1995"."""
    return year is not None and calendar.year is not None and year < calendar.year - _HISTORY
