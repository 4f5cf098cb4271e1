"""Whether a fact has happened, is wished for or is expected: its status by the words around it."""

from __future__ import annotations

import re
from functools import lru_cache

from ..cues import STATUSES
from ..records import Status
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.plans import BOUND, FEASIBLE, NOT_REACHED, PLAN_REACHED, WISHED
from ..wording.alternation import sought
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .aims import names_the_task, past_speech, plan_start
from .facts import Fact
from .foretold import is_infinitive, is_not_counted, is_soon, runs_on
from .leading_word import leading_word
from .levels_had import is_had_since, is_outdone, is_past_level
from .plans_made import is_met
from .present import has_been, is_neared, is_present
from .words_behind import tells_of_else

_BEHIND_REACH, _FEASIBLE_RE = 90, compiled(FEASIBLE)
# "To the peak, $9m, reached in 2012, the sides hope to come back."
_REACHED_RE = re.compile(
    r",? (?:достигнут|зафиксирован|отмечен|показан|получен)\w{2,3} в "
    r"|, (?:reached|achieved|recorded|registered) in "
)
# "To reach $5m in trade: this is what we are after."
_TO_REACH_RE = re.compile(r"\W*to (?:reach|hit|achieve|attain|get (?:up )?to|come to)\b")
# "The goal that was named at the meeting is $5m": nothing has been reached.
_NAMED_RE = re.compile(r"(?:that|it|which) was (?:[a-z]{2,}ed|set|put|given|made)\b")
_GOES_TO_RE = compiled(r"going to (?:the )?[BMRP]")  # "with $2 million going to Tula": no plan
_OPENING, _GOVERNED, _ATTAINED_REACH = 12, 40, 40  # characters
_CARRIED_ON = 90  # characters
# «Такой рост вполне возможен: в 2021 году оборот вырос до 5 млн»: what shows that it is.
_SHOWN_RE = compiled(
    r"(?:(?:вполне|абсолютно|совершенно) )?(?:реал|возмож|достижим)[^.;:\d]{0,40}: [^.;:]{0,90}?(?<!\w)"
    r"(?:составил|вырос|выросл|достиг|достигл|увеличил|превысил)\w*(?: [^\W\d]+){0,3} "
)
_WAS_RE = compiled(r"\b(?:was|were|had been)(?: (?:not|only|also|initially|originally|earlier))? $")
# "The fall may be over: trade was $5m", "they are sure to agree: last year they had $5m in trade".
_TOLD_SINCE_RE = re.compile(
    r"[^:]*: [^:;]*\b(?:was|were|had|stood at|reached|came to|amounted to|totall?ed|made|brought(?: in)?)\b"
    r"[^:;,]{0,20}"
)
# "There are reserves for growth: trade was $5m"
_RESERVES_RE = compiled(
    r"(?:(?:there are|have) )?(?:reserves|conditions)\b(?:[^;.$€]|\.\d){0,80}(?::|, (?:as|since|because)\b)"
    r"[^:;]*\b(?:was|were|had|stood at|reached|came to|amounted to|totall?ed|made)\b[^:;,]{0,20}"
)
_DECIDED_RE = compiled(
    r"(?:agreed|planned|decided|proposed|suggested|intended|resolved|supposed|expected|hoped|envisaged|assumed)\b"
)
_TURNS = (",", ", то", ", then")  # "if we sold $5m last year, then this year it will be more"
_HEADLINE = 140  # characters: a longer paragraph is no headline
_GONE = ("last", "before_last")
_STOPS = '.!?…,;"”»'
_BAR_RE = compiled(r"(?:bars?|targets?|goals?|milestones?)\b|(?:планк|цел[ьи]|рубеж)")
_PASSED_RE = compiled(
    r"(?<!to )(?<!will )(?<!can )(?<!not )\b(?:exceeded|surpassed|reached|crossed|passed|hit|met|achieved"
    r"|topped|overcame|overstepped|cleared|breached|attained|broke|(?:jumped|leapt|stepped|got) over"
    r"|(?:went|got|moved) (?:past|beyond|over))"
    r" (?:(?:the|our|its|their|this|that|a) )?(?:us ?)?[$€]?$"
    r"|(?:превысил|преодолел|перешагнул|взял|прошел|прошл|достиг)[аио]? (?:сво[юйе]\w* )?$"
)
_INFINITIVE_REACH = 24  # characters: "will most likely hit"
# "We will return to $5m", «вернемся к 5 млн»: what one promises of oneself is a goal.
_WE_RETURN_RE = compiled(
    r"(?<=\bwe )(?:will|shall|'ll) (?:[a-z]+ly )?(?:return|get back|come back|climb back)"
    r"(?: (?:trade|turnover|it))? to [^.;:,\d]{0,40}"
    r"|(?:верн[её]мся|возвратимся) (?:[а-я]+ ){0,2}(?:к|на|до) [^.;:,\d]{0,40}"
)
# «Полагаем, что вернемся к 5 млн»: but what one only believes is none.
_BELIEVED_RE = compiled(
    r"\b(?:think|believe|expect|suppose|guess|predict|hope|forecast)\w*\b"
    r"|(?<!\w)(?:полага|дума|счита|ожида|прогноз|предполага|наде)\w+"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    hard = [pattern for rank, pattern in words.clauses if rank >= 4]
    return {
        "hard": sought("|".join(hard)),
        "infinitive": compiled(words.infinitive),
        "mark": compiled(r"[:;,(–—]"),
        "past_of": compiled(words.past_of),
        "status_cut": sought(words.status_cut),
        "attained": compiled(f"{words.attained}|{PLAN_REACHED[language]}"),
        "risen": compiled(rf"(?<!\w)(?:{words.up_before})(?!\w)"),
    }


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "stands_now": rule(words.stands_now),
        "enabled": rule(words.enabled),
        "to_come": rule(words.to_come),
        "wished": rule(WISHED[language]),
        "bound": rule(BOUND[language]),
        "not_reached": rule(NOT_REACHED[language]),
    }


def read_status(
    reading: Reading, sentence: Sentence, fact: Fact, year: int | None
) -> tuple[Status, str]:
    """Return the status by the last telling word before the fact, else the first behind it."""
    if fact.amount and fact.amount.is_base:
        return Status.ACTUAL, "base"  # "to be raised from $7m to $10m": the seven are there
    if is_present(reading, fact) and not is_outdone(reading, fact):
        return Status.ACTUAL, "stands_now"
    not_reached = _rules(reading.language)["not_reached"]
    if not_reached.search(fact.told, reading.plain, fact.left, fact.first):
        return Status.TARGET, "not_reached"
    left = past_speech(reading, sentence, fact, plan_start(reading, sentence, fact), year)
    cues = [c for c in sentence.statuses if left <= c.start < fact.right]
    cues = [c for c in cues if not _GOES_TO_RE.match(reading.coded, c.start)]
    if _is_headline_plan(reading, sentence, fact, cues):
        return Status.FORECAST, "headline"
    bound = _bound(reading, sentence, fact, year) if not cues or cues[0].start > fact.last else None
    if bound or not cues or has_been(reading, fact):
        return bound or Status.ACTUAL, "bound" if bound else "default"
    now = _rules(reading.language)["stands_now"]
    if now.search(fact.told, reading.plain, max(fact.left, fact.start - 60), fact.start):
        return Status.ACTUAL, "stands_now"  # "get more out of a trade that now stands at $5m"
    cuts = _patterns(reading.language)["status_cut"].finditer(reading.plain, left, fact.first)
    floor = max((cut.end() for cut in cuts), default=left)
    cues = [c for c in cues if floor <= c.start and not is_met(reading, fact, c)]
    number = fact.start if fact.amount else fact.first
    before = [c for c in cues if c.start < number and not _is_infinitive(reading, fact, c)]
    if before:
        return _told_before(reading, sentence, fact, leading_word(reading, before), floor, year)
    if _REACHED_RE.match(reading.plain, fact.end) or is_neared(reading, fact):
        return Status.ACTUAL, "reached"
    behind = _cues_behind(reading, sentence, fact, cues)
    if behind and _is_bar_passed(reading, fact, behind[0]):
        return Status.ACTUAL, "attained"
    if behind and is_past_level(reading, fact, year):
        return Status.ACTUAL, "past_level"  # "last year's result of $5m is not what we can do"
    if behind and not (behind[0].tag == "target" and _is_done(reading, fact, floor, behind[0])):
        feasible = _FEASIBLE_RE.match(reading.plain, fact.last, fact.right)
        return Status.TARGET if feasible else STATUSES[behind[0].tag], "word_behind"
    return Status.ACTUAL, "default"


def _told_before(
    reading: Reading, sentence: Sentence, fact: Fact, cue: Cue, floor: int, year: int | None
) -> tuple[Status, str]:
    """Return the status that a word before a fact gives, actual where what it aims at is there."""
    status = STATUSES[cue.tag]
    if status is not Status.ACTUAL and _is_past(reading, sentence, fact, cue, year):
        return Status.ACTUAL, "past_period"
    if status is Status.FORECAST and _TOLD_SINCE_RE.fullmatch(reading.plain, cue.end, fact.first):
        return Status.ACTUAL, "past_clause"
    if status is not Status.ACTUAL and is_had_since(reading, cue.end, fact):
        return Status.ACTUAL, "past_clause"
    if cue.tag == "target" and _RESERVES_RE.fullmatch(reading.plain, cue.start, fact.first):
        return Status.ACTUAL, "past_clause"
    if status is Status.TARGET and _SHOWN_RE.fullmatch(reading.plain, cue.start, fact.first):
        return Status.ACTUAL, "past_clause"
    if status is not Status.ACTUAL and is_past_level(reading, fact, year):
        return Status.ACTUAL, "past_level"
    if status is not Status.ACTUAL and is_outdone(reading, fact):
        return Status.ACTUAL, "existing"
    if status is Status.TARGET and _is_done(reading, fact, floor, cue):
        return Status.ACTUAL, "done"
    if status is not Status.ACTUAL and _is_attained(reading, sentence, cue):
        return Status.ACTUAL, "attained"
    if status is Status.TARGET and runs_on(reading, fact, sentence.start):
        return Status.FORECAST, "runs_on"
    returns = _WE_RETURN_RE.fullmatch(reading.plain, cue.start, fact.first)
    if returns and not _BELIEVED_RE.search(reading.plain, sentence.start, cue.start):
        return Status.TARGET, "we_return"
    if status is Status.TARGET and is_soon(reading, cue):
        return Status.FORECAST, "soon"
    return status, "word_before"


def _cues_behind(reading: Reading, sentence: Sentence, fact: Fact, cues: list[Cue]) -> list[Cue]:
    """Return the words of status behind a fact that may tell of it, up to a turn of the sentence."""
    opens = fact.first - fact.left < _OPENING  # "One billion dollars: that is the goal"
    reach = fact.last + 2 * opens, fact.right
    hard = _patterns(reading.language)["hard"].search(reading.plain, *reach)
    turns = [p.start for p in sentence.periods if fact.last < p.start < fact.right]
    turns = [t for t in turns if reading.plain[fact.last : t].rstrip().endswith(_TURNS)]
    limit = min(hard.start() if hard else fact.right, fact.last + _BEHIND_REACH, *turns)
    return [
        c for c in cues
        if fact.last <= c.start < limit
        and not reading.plain.endswith(" не ", 0, c.start)  # but «вполне реально»
        and not tells_of_else(reading.plain, fact.last, c.start)
    ]  # fmt: skip


def _bound(reading: Reading, sentence: Sentence, fact: Fact, year: int | None) -> Status | None:
    """Return what a sum is that is bound to come, by its verb or the task before: "Belarus is to sell"."""
    feasible = fact.amount and _FEASIBLE_RE.match(reading.plain, fact.last, fact.right)
    if feasible or _TO_REACH_RE.match(reading.plain, sentence.start, fact.first):
        return Status.TARGET  # "$5 million by the year's end is absolutely real"
    bound = _rules(reading.language)["bound"].search(
        fact.told, reading.plain, fact.left, fact.first
    )
    if bound is None:
        return Status.TARGET if names_the_task(reading, sentence, fact, year) else None
    foreseen = any(bound.groupdict().get(kind) for kind in ("sells", "may", "becomes", "near"))
    return Status.FORECAST if foreseen else Status.TARGET


def _is_infinitive(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a word of reaching stands after "to", "will" or a wish: "is expected to hit"."""
    if cue.tag != "reached":
        return False
    if _NAMED_RE.match(reading.plain, cue.start) or is_infinitive(reading.plain, cue):
        return True
    wished = _rules(reading.language)["wished"]
    start = max(0, cue.start - _CARRIED_ON)
    if wished.search(fact.told, reading.plain, start, cue.start):
        return True
    before = whole_words(reading.plain, max(0, cue.start - _INFINITIVE_REACH), cue.start)
    return bool(_patterns(reading.language)["infinitive"].search(before))


def _is_done(reading: Reading, fact: Fact, floor: int, cue: Cue) -> bool:
    """Say whether what was to be reached has been: "this made it possible to raise trade"."""
    start = max(floor, cue.start - _CARRIED_ON)
    enabled = _rules(reading.language)["enabled"].search(fact.told, reading.plain, start, cue.start)
    if enabled is None:
        return False
    # but "it was agreed to raise trade to $5m"
    return not (enabled[0].startswith("it ") and _DECIDED_RE.match(reading.plain, cue.start))


def _is_past(reading: Reading, sentence: Sentence, fact: Fact, cue: Cue, year: int | None) -> bool:
    """Say whether a wish before the number is over: "nothing fantastic in the plan: $5m in 2021"."""
    own = [p for p in sentence.periods if p.start >= fact.last and p.role == "own"]
    dated = [p for p in own if p.year or p.relative in _GONE]
    if not dated or dated[0].start >= fact.right:
        return False
    if year is not None and dated[0].year is not None and dated[0].year >= year:
        return False
    if _WAS_RE.search(reading.plain, max(fact.left, cue.start - _GOVERNED), cue.start):
        return False  # "was expected to reach $5m in 2021": it is what was expected
    if dated[0] is sentence.periods[0] and is_not_counted(reading, fact, cue, dated[0], year):
        return False
    patterns = _patterns(reading.language)
    if cue.tag == "target" and 0 <= fact.first - cue.end < _GOVERNED:
        behind = reading.plain[fact.end : dated[0].start]
        if not patterns["mark"].search(reading.plain, cue.end, fact.first) and behind != " of ":
            return False  # "the protocol provided for $5m in 2021"
    if patterns["past_of"].fullmatch(reading.plain, fact.end, dated[0].start):
        return True
    return bool(patterns["mark"].search(reading.plain, cue.end, fact.first))


def _is_attained(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether the bar has been passed: "we exceeded the bar of $5 million set long ago"."""
    start = max(sentence.start, cue.start - _ATTAINED_REACH)
    return _patterns(reading.language)["attained"].search(reading.plain, start, cue.end) is not None


def _is_bar_passed(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a bar right behind its sum has been passed: "it overcame the $5 million bar"."""
    if fact.amount is None or not 0 <= cue.start - fact.end <= len(" dollar "):
        return False
    if not _BAR_RE.match(reading.plain, cue.start):
        return False
    start = max(fact.left, fact.start - _ATTAINED_REACH)
    return _PASSED_RE.search(reading.plain, start, fact.start) is not None


def _is_headline_plan(reading: Reading, sentence: Sentence, fact: Fact, cues: list[Cue]) -> bool:
    """Say whether a headline tells what is to come: "Trade with the region to reach $5 million"."""
    if reading.plain[sentence.end - 1] in _STOPS:
        return False
    paragraph = reading.document.paragraphs[sentence.paragraph]
    if paragraph.end - paragraph.start > _HEADLINE or paragraph.end != sentence.end:
        return False
    to_come = _rules(reading.language)["to_come"]
    verb = to_come.search(fact.told, reading.plain, fact.left, fact.start)
    if verb is None or any(
        c.start < verb.start() or verb.end() < c.start < fact.start for c in cues
    ):
        return False
    return not _patterns(reading.language)["risen"].search(reading.plain, fact.left, verb.start())
