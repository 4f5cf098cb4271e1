"""Sums hoped for in a year, whatever the tense of the verb, and anniversaries kept in it."""

from __future__ import annotations

from ..wording.late import late
from .around import Around
from .tense import has_past, nearest_tense
from .year_words import SUM_RE

# "In 2023 we count on $45 billion", «в 2023 году ориентируемся на 45 млрд»: hoped for, whatever the verb.
_AIMED_RE = late(
    r"\b(?:count|bank|reckon|bet|betting)(?:s|ing)? on\b|\bbound to \w+|\bgoing for\b|\bagreed (?:on|to)\b"
    r"|\b(?:sets?|setting|fix|raise) (?:our|their|its|his|the) (?:sights|bar)\b|\b(?:set|sets|setting) at\b"
    r"|\b(?:goal|task|bar|target|aim|ambition|benchmark)s? (?:is|are|of getting|to)\b"
    r"|\b(?:we|they|parties|sides|countries|regions?|ministry) (?:all )?"
    r"(?:need|look to|look at|strive for|pencils? in)\b"
    r"|\b(?:ha(?:ve|s) (?:\w+ ){0,2})?(?:chances?|opportunity|potential|grounds) (?:to|of|for) \w+"
    r"|\b(?:prevents?|stops?) (?:us|them|the)\b|\b(?:set|ought|threatens?|has|have|needs?) to \w+"
    r"|\b(?:on (?:track|course)|heading|moving|going) (?:to|for|towards?)\b"
    r"|\b(?:realistic|feasible|attainable|achievable|within reach)\b"
    r"|(?<!\w)(?:дела(?:ем|ют|ет) ставку|взял[аи]? курс на|хотели бы)"
    r"|(?<!\w)(?:ориентир|нацел|целимся|целятся|стремимся|стремятся|мечта|замахнул|закладываем|закладывают)"
    r"|(?<!\w)(?:долж(?:ен|на|но|ны)|(?:ид[её]т|движется) к)(?!\w)"
    r"|(?<!\w)(?:хотим|хотят|надо|нужно|пойд[её]м|вправе)(?!\w)"
    r"|(?<!\w)(?:цель|задача|планка|ориентир)(?: -| –| —|,|:| состоит| та же)"
)
# "In 2022 the two mark 20 years of the agreement", "2022 marks": seldom told before that year.
_MARKS_RE = late(
    r"(?: год\w*)?,?[^.;,]{0,50}?(?:\b(?:marks?|celebrates?|(?:is|are) (?:celebrating|marking))"
    r"|(?<!\w)(?:отмеча(?:ет|ют|ем|ется)|исполняется))(?!\w)[^.;,]{0,50}?"
    r"(?:\byears\b|anniversary|(?<!\w)лет(?!\w)|летие|годовщин)"
)
_EARLY_RE = late(r"\bas early as(?: in)?(?: the)?(?: year)? $")
_BACK_THEN_RE = late(r"\b(?:was|were|had)(?: \w+){1,4} $")
_MET = (" met", "achiev", "fulfil", "достигнут", "выполнен")


def is_aimed_at(clause: str) -> bool:
    """Say whether a sum of the year is hoped for, and nothing of it told as over."""
    before, _, after = clause.partition("#")
    clause = f"{before.rpartition(', ')[2]}#{after.partition(', ')[0]}"
    if not SUM_RE.search(clause):
        return False  # "in 2023 they agreed to raise quotas, and trade came to $46 billion"
    told = _AIMED_RE.sub("", clause)
    is_met = any(stem in told for stem in _MET)
    return told != clause and not is_met and not has_past(told)


def is_soon(around: Around) -> bool:
    """Say whether something is still to come in the year, which is an early one for it.

    Not "as early as 2012 he said that trade would grow", nor "it was planned as early as 2012".
    """
    early = _EARLY_RE.search(around.before)
    if early is None or _BACK_THEN_RE.search(around.before, 0, early.start()):
        return False
    after = around.clause_after.partition(", ")[0].partition(" that ")[0].partition(" что ")[0]
    told = around.clause_before[: early.start() - len(around.before)]
    tense = nearest_tense(told.rpartition(", ")[2], after)
    return (nearest_tense(told, after) if tense == "open" else tense) == "coming"


def is_kept(around: Around) -> bool:
    """Say whether an anniversary is kept in the year, as the present tense tells."""
    return _MARKS_RE.match(around.clause_after) is not None
