"""Goals that are "set": Russian says it with the verb of supplying, «поставлена цель»."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled
from ..wording.telling import rule

_BEFORE = rule(
    r"(?<!\w)(?:задач\w*|цел(?:[ьи]|ью|ей|ям|ями|ях)|(?:планк|ориентир|рубеж)\w*),?"
    r" (?:котор\w+ )?(?:[^\W\d]+ ){0,2}$"
    # «цель выйти на 200 млн стороны поставили»
    r"|(?<!\w)(?:задач|цел|планк)\w* (?:в|на|[^\W\d]+(?:ть|ти|чь)(?:ся)?) [^.;:,]{3,40} $"
    r"|(?<!\w)план(?:ы|у)?(?: [^.;,\d]{1,40}?)? $"
)
_BEHIND_RE = compiled(
    r"постав(?:ил[аио]?|ит|ят|ить|лен[аоы]?) (?:(?:себе|нам|им|перед [^.;,\d]{3,40}?) )?"
    r"(?:[^\W\d]+[аяуюой][яюей]? |сам[^\W\d]* ){0,2}"
    r"(?:задач[аиу]|цел[ьи](?![нк])|планк[аиу]|ориентир|рубеж|рекорд(?!н)|вопрос|точк[ау]|подпис"
    r"|услови|срок|в пример)"
)
_LEAD = 60  # characters


def sets_goal(reading: Reading, cue: Cue, fact: Fact, first: int) -> bool:
    """Say whether what is "put" is a goal, not goods: "the goal that was set", "it set a goal"."""
    if not reading.plain.startswith("постав", cue.start):
        return False
    if _BEHIND_RE.match(reading.plain, cue.start):
        return True
    start = max(first, cue.start - _LEAD)
    return _BEFORE.search(fact.told, reading.plain, start, cue.start) is not None
