"""Goals of months that are over: "in 2022 it came to $5m, below the target of six"."""

from __future__ import annotations

from ..calendar.tense import nearest_tense
from ..periods import Calendar, PeriodMention, is_behind, resolve_period
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .facts import Fact

_GOAL = r"(?:target|goal|plan|task|aim|benchmark|objective|mark set|planned|projected|targeted|intended)"
_RU_GOAL = (
    r"(?:заплан|намечен|планир|планов|целев|прогноз|ориентир|задани|заданн|задач"
    r"|цел[ьи](?!\w)|ожида|поставлен)"
)
_PLANNED_THEN_RE = compiled(
    r"\bplans?\b(?! to\b)|(?<!\w)план(?!иру|ах)"
    r"|\b(?:was|were|had|missed)\b|(?<!\w)был[аио]?(?!\w)"
    # "below the target of", "against the planned", "with the goal set at".
    r"|\b(?:below|above|under|over|short of|than|against|versus|compared (?:to|with)|instead of"
    rf"|exceed(?:ed|ing)|surpass(?:ed|ing)|(?<!to )(?<!must )beat|beating|topp(?:ed|ing)|met|hit|despite)"
    rf" (?:(?:the|a|an|its|their) )?(?:[^\W\d]+ )?{_GOAL}\b"
    rf"|\b{_GOAL}s? set (?:at|earlier|before)\b"
    # "although they hoped for", "the planned $70 million".
    r"|(?<!is )(?<!are )(?<!been )(?<!be )(?<!also )(?<!now )"
    r"\b(?:planned|hoped|wanted|aimed|intended|expected)\b"
    # «ниже целевого показателя», «при запланированных», «а ставилась задача».
    r"|(?<!\w)(?:ниже|выше|больше|меньше|более|менее|против|вместо|сверх|чем|при(?! этом)"
    r"|не дотян\w+ до|превы[сш]\w+|перекры\w+|вопреки)"
    rf" (?:[^\W\d]+ ){{0,2}}?{_RU_GOAL}"
    r"|(?<!\w)(?:ставил|планировал|намечал|ожидал|рассчитывал|предполагал|хотел|стремил|предусматривал"
    r"|намеревал|надеял)[аио]?(?:с[ья])?(?!\w| бы)"
)
# "The sides had aimed for $5m", «планировали выйти на 5 млн»: what did not come about in months told before.
_HAD_PLANNED_RE = compiled(
    r"\bhad (?:been )?(?:initially |originally |earlier )?"
    r"(?:aimed|planned|hoped|wanted|expected|intended|targeted|set)\b"
    r"|\b(?:was|were) (?:initially|originally) (?:planned|expected|intended|projected|set)\b"
    r"|(?<!\w)(?:планировал|намечал|рассчитывал|надеял|намеревал|ожидал|предполагал)[аио]?(?:с[ья])?"
    r"(?!\w| бы)"
    r"|(?<!\w)(?:изначально|первоначально) (?:[^\W\d]+ )?(?:план|намеч|прогноз|ставил)"
)
# "… of goods, and sold", «…, а продала»: what became of a plan.
_DONE_RE = compiled(
    r"(?:,? (?:and|but|yet)|,) (?:(?:it|they|we|in fact|actually|instead) )?(?:sold|bought|supplied|shipped"
    r"|delivered|exported|imported|purchased|got|reached|achieved|made|earned|received)\b"
    r"|, (?:а|но|и) (?:[^\W\d]+ )?(?:продал|купил|закупил|поставил|отгрузил|получил|достиг|экспортировал"
    r"|импортировал|выручил)[аои]?(?!\w)"
)

# "…, of which $4m has been reached".
_CAME_RE = compiled(
    r" (?:dollars )?(?:came|was|were|went|fell|has|have|had|is already|already|уже|пришл\w+|было)\b"
)


def had_been_planned(plain: str, start: int, end: int) -> bool:
    """Say whether a goal is told of as one that was set for months now over."""
    return _HAD_PLANNED_RE.search(plain, start, end) is not None


def was_planned_then(plain: str, start: int, end: int) -> bool:
    """Say whether a goal is told of as one of the past months told before it."""
    return _PLANNED_THEN_RE.search(plain, start, end) is not None


_NEXT_RE = compiled(r"[,;]| (?:and|but|while|и|а|но) ")


def came_about(plain: str, start: int, end: int, behind: int) -> bool:
    """Say whether a sum is told as done, by words between it and a plan told before or words behind it."""
    return (
        _DONE_RE.search(plain, start, end) is not None or _CAME_RE.match(plain, behind) is not None
    )


def lies_behind(
    reading: Reading, sentence: Sentence, fact: Fact, mention: PeriodMention, calendar: Calendar
) -> bool:
    """Say whether the months before a plan lie behind: by the date of the text, or the tense of their sum.

    "It was $5m in 2022, and it can be raised to $9m."
    """
    if is_behind(resolve_period(mention, calendar), calendar):
        return True
    before = [amount for amount in sentence.amounts if amount.end <= fact.left]
    if calendar.is_dated or not before:
        return False
    if _NEXT_RE.search(reading.plain, before[-1].end, mention.start):
        return False  # "it was $5m in 2022, and this year it is to be $9m"
    return nearest_tense(reading.plain[sentence.head : before[-1].start], "") == "past"
