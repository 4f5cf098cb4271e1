"""Flow words beside a sum that are not the sum's: reasons, ranks, offices, shares of another sum."""

from __future__ import annotations

import re
from functools import lru_cache

from ..cues import FLOWS
from ..facts.facts import Fact
from ..passage.buyers import names_role
from ..records import Flow
from ..sentences.described import is_of_place
from ..sentences.reading import Reading, Sentence
from ..vocabulary.asides import OFFICE_OF_TRADE
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule
from .beside_flow import is_exceeded, is_measured_by
from .goals_set import sets_goal
from .reasons import is_subject_behind_cause, tells_cause

_REACH = 60  # characters before a flow word that tell what it is of
_ONE_WAY = ("exports", "imports")
_EARNER_REACH = 25  # characters
_OFFICE = rule(OFFICE_OF_TRADE)
# "The department of industry, trade and services"; but "according to the department of industry, trade fell".
_LISTED_RE = compiled(r",? (?:and|и) |, [^\W\d]+(?:,| and| и) ")
_SHARE_OF = rule(
    r"(?:thirds?|half|quarters?|fifths?|tenths?|%|per ?cent|share|part|bulk|most)"
    r" of (?:the |all |this |that |total |its |mutual )*$"
    r"|(?:трет[ьи]|четверт\w+|половин\w+|пят\w+|%|процент\w*|дол[юяи]|част[ьи])"
    r" (?:всего |общего |этого |взаимного |внешнеторгового )*$"
)
# "It came to $57m, the share of Belarusian exports being 60%": the sum is of both.
_THEIR_SHARE = rule(
    r"\b(?:shares?|proportion|percentage) of (?:the |its |our |their )?(?:[BMRP]+(?:'s?)? )?$"
    r"|(?<!\w)(?:дол\w{1,3}|удельн\w+ вес\w*) (?:(?:[BMRP]+|наш\w+|его|их) )?$"
)
# "It will stay at $5m, the physical volumes of supplies are the same": of both ways.
# "The Russian market took $5m, the rest was imports".
_BULK_OF_RE = compiled(
    r", (?:and )?(?:the (?:rest|remainder)|(?:а )?остальн\w+)(?: [^\W\d]+){0,3} $|"
    r"\b(?:physical|actual|real) (?:volumes?|amounts?|quantit\w+) of (?:the |our |its |their |mutual )*$"
    r"|(?<!\w)физическ\w+ объ[её]м\w* (?:наш\w+ |взаимн\w+ )*$"
)
# "Cheese was sold to Tula, which brought in $5m": the sale did.
# "To reach $5m without a deficit for either side": a balance that there is none of.
_NONE_RE = compiled(
    r"(?<!not )(?:\bwithout|\bfree (?:of|from)|\bno|\bneither|\bnor|\bzero)"
    r" (?:(?:an?|any|the) )?(?:[a-z]+ )?$"
    r"|(?<!\w)(?<!обошлось )(?<!обошлась )(?:без|нет|ни|нулев\w+)(?: ни)? (?:[^\W\d]+(?:ого|ому|его) )?$"
)
_OF_SUM_RE = compiled(r"(?: (?:of|in|at|в|на))?:?(?: ?[–—-])? ?(?:us ?|usd ?)?[$€]?$")
_THIS_RE = compiled(
    r", (?:which|and (?:this|that|it)) (?:has |have |had )?$|, (?:что|и это) (?:[^\W\d]+ )?$"
)

# "$9 million, $4 million of it exports, and in May it has grown": the whole.
_OF_IT_RE = compiled(
    r"\b(?:of (?:it|which|that)|including)\b(?:[^.;]|\.\d)*$"
    r"|(?<!\w)(?:из (?:них|которых|него)|в том числе)(?!\w)(?:[^.;]|\.\d)*$"
)
_IT_SINCE_RE = compiled(
    r"(?:[^.;]|\.\d){0,30}?,? (?:and|but|while|а|и|но)"
    r" (?:(?:in|over|during|for|since|this|в|за|с) [^.;]{2,40}?,? )?"
    r"(?:it|он)(?: has| had| already| also| уже)? "
)
# «Мы взяли 5 млн товарооборота»: a mark that was taken, not goods.
_TAKEN_RE = compiled(r"(?:взя[лт]|возьм|бер[её]м|брали)")
_OF_TURNOVER_RE = compiled(
    r" (?:[^\W\d]+(?:ого|его|ой|ей) ){0,2}(?:(?:товаро)?оборота|торговли)(?!\w)"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> tuple[re.Pattern[str], Rule]:
    """Return what an earner does ("brought in"), and the rule of a cause."""
    words = vocabulary_of(language)
    return compiled(words.contributes), rule(words.caused)


def is_aside_word(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a flow word only gives a reason, or says what a quarter or sales "brought in"."""
    is_before = cue.end < fact.first
    if is_before and (is_of_place(reading, cue.start, fact) or names_role(reading, sentence, cue)):
        return True
    beside = reading, sentence, cue, fact
    if is_before and (is_measured_by(*beside) or is_exceeded(*beside)):
        return True
    if sets_goal(reading, cue, fact, sentence.start) or _tells_part_of_it(*beside):
        return True
    if is_before and fact.amount and _TAKEN_RE.match(reading.plain, cue.start):
        return _OF_TURNOVER_RE.match(reading.plain, fact.amount.end) is not None
    start = max(sentence.start, cue.start - _REACH)
    if FLOWS[cue.tag] is Flow.BALANCE and _NONE_RE.search(reading.plain, start, cue.start):
        return not is_before or not _OF_SUM_RE.fullmatch(reading.plain, cue.end, fact.first)
    if cue.tag == "turnover" and _OFFICE.search(fact.told, reading.plain, start, cue.start):
        listed = _LISTED_RE.match(reading.plain, cue.end) is not None
        return listed or reading.plain[cue.start - 2] != ","
    if cue.tag == "turnover" and _SHARE_OF.search(fact.told, reading.plain, start, cue.start):
        return any(c.end < cue.start for c in sentence.flows if c.tag in _ONE_WAY)
    behind = cue.tag in _ONE_WAY and fact.amount is not None and cue.start > fact.last
    if behind and (
        _THEIR_SHARE.search(fact.told, reading.coded, start, cue.start)
        or _BULK_OF_RE.search(reading.plain, start, cue.start)
    ):
        return True
    return _is_reason(reading, cue, fact, start) or _brings_in(reading, sentence, cue)


def _tells_part_of_it(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a word is of a part, and "it" of the whole: "$9m, $4m of it exports, and it has grown"."""
    if cue.tag not in _ONE_WAY or fact.amount is not None or cue.end > fact.first:
        return False
    if not _IT_SINCE_RE.match(reading.plain, cue.end, fact.first):
        return False
    whole = [c.end for c in sentence.flows if c.tag == "turnover" and c.end < cue.start]
    return bool(whole) and _OF_IT_RE.search(reading.plain, whole[-1], cue.start) is not None


def _is_reason(reading: Reading, cue: Cue, fact: Fact, start: int) -> bool:
    """Say whether a flow word tells what a sum came of; a "70% increase in exports" tells of exports."""
    if FLOWS[cue.tag] is Flow.BALANCE:
        return False  # "as a result the surplus came to $5m"
    _, caused = _rules(reading.language)
    cause = caused.search(fact.told, reading.plain, start, cue.start)
    if cause is None or cause.start() < fact.first < cue.start:
        return False
    if cue.end < fact.first and is_subject_behind_cause(reading, cue):
        return False
    return not tells_cause(reading, cue, fact)


def _brings_in(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a flow word only says what sales or a quarter brought in."""
    contributes, _ = _rules(reading.language)
    if not contributes.match(reading.plain, cue.start):
        return False
    before = [c for c in sentence.flows if c.end < cue.start]
    sold = any(cue.start - c.end < _EARNER_REACH for c in before)
    if before and _THIS_RE.search(reading.plain, before[-1].end, cue.start):
        return True
    return sold or any(0 <= cue.start - period.end < 3 for period in sentence.periods)
