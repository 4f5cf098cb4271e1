"""Years of budgets, of what was built in them, and of what happens for the first time."""

from __future__ import annotations

from ..wording.late import late
from .around import Around
from .tense import nearest_tense

# "The budget of 2016", «бюджет 2016 года»: passed in the autumn before, and spent in the year.
_BUDGET_RE = late(r"(?:\bbudgets? of(?: the)?(?: year)?|(?<!\w)бюджет\w{0,2}(?: на)?) $")
_SPENT_RE = late(
    r"[^.;,]{0,30}?(?:\b(?:execut|fulfil|spent|perform|carried out|was met|closed|audit|results)"
    r"|(?<!\w)(?:исполн|выполн|израсходован|освоен|закры))"
)
_SPENDING_RE = late(
    r"(?:\b(?:execut|perform|fulfil|implement)\w* of|\b(?:met|executed|closed|fulfilled)"
    r"|(?<!\w)(?:исполнени|выполнени|итог|исполнил|выполнил|отчет)\w*)"
    r" (?:[^\W\d]+ ){0,4}(?:budgets? of(?: the)?|бюджет\w{0,2}(?: на)?) $"
)
# "The 2012 budget, which stands at 5 billion", «бюджет на 2016 год составляет»: of the year under way.
_BUDGET_BEFORE_RE = late(
    r"\bbudget (?:[\w'’-]+ ){0,6}for (?:the year )?$|(?<!\w)бюджет\w* (?:[а-яё-]+ ){0,5}(?:на|в) $"
)
_STANDS_RE = late(
    r"(?P<named>budget)?[^.;]{0,50}?(?:\b(?:stands at|totals|amounts to|equals|comes to|makes(?: up)?"
    r"|runs to)"
    r"|(?<!\w)(?:составляет|насчитывает|равен|равняется|предусматривает))(?!\w)"
)
_UNDER_WAY_RE = late(
    r"\b(20\d\d) (?:[a-z]+ )?budget is (?:now |currently )?being (?:implemented|executed|carried out"
    r"|fulfilled|met|spent)\b"
    r"|(?<!\w)(?:исполняется|выполняется) (?:[а-яё-]+ ){0,3}бюджет\w{0,2}(?: на)? (20\d\d)"
)
_BEING_MET_RE = late(
    r"[^.;]{0,50}?\bis (?:now |currently )?being (?:implemented|executed|carried out|fulfilled|met|spent)\b"
)
_MET_NOW_RE = late(r"(?<!\w)(?:исполняется|выполняется) (?:[а-яё-]+ ){0,3}бюджет\w{0,2}(?: на)? $")
# "Thanks to the farms built in the region in 2013": no more than that it was before.
_BUILT_RE = late(
    r"\b(?:without|with|thanks to|due to|owing to|of|at|in|from|on|by) (?:the |those |new |[a-z]+an ){0,3}"
    r"(?:[a-z]+ ){1,2}(?:built|erected|opened|launched|founded|established|set up|created|reconstructed)"
    r"(?: (?:here|there|in (?:the |our )?[a-z]+))? in $"
    r"|(?<!\w)(?:построенн|возвед[её]нн|открыт|запущенн|созданн|основанн|реконструированн)"
    r"(?:ы[хмй]|ыми|ого|ому|ом|ой|ую)(?: (?:здесь|там|в [^\W\d]+))? (?:в|ещ[её] в) $"
)
# "Is on the bill for the first time in 2015", told of what is still to come.
_FIRST_RE = late(r"(?:\bfor the first time in|(?<!\w)впервые в) $")


def kind_by_deed(around: Around) -> str:
    """Return what a year is behind a budget, what was built, or a first time; "" behind all else."""
    if _BUDGET_RE.search(around.before):
        is_spent = _SPENT_RE.match(around.after) or _SPENDING_RE.search(around.before)
        return "sum" if is_spent else "draft"
    if _BUILT_RE.search(around.before):
        return "since"
    if _FIRST_RE.search(around.before) and _is_coming(around):
        return "near"
    return ""


def _is_coming(around: Around) -> bool:
    """Say whether a clause tells of what is still to come, or is being prepared."""
    return nearest_tense(around.clause_before, around.clause_after) == "coming"


def is_budget_now(around: Around) -> bool:
    """Say whether the budget of a year is told of in the present tense."""
    if "budget" not in around.clause and "бюджет" not in around.clause:
        return False
    stands = _STANDS_RE.match(around.clause_after)
    return bool(stands and (stands["named"] or _BUDGET_BEFORE_RE.search(around.before)))


def is_budget_met_now(around: Around) -> bool:
    """Say whether the budget of a year is being met, which tells that the year runs."""
    if _MET_NOW_RE.search(around.before):
        return True
    met = _BEING_MET_RE.match(around.clause_after)
    return met is not None and (
        "budget" in met[0] or _BUDGET_BEFORE_RE.search(around.before) is not None
    )


def budget_under_way(plain: str) -> int:
    """Return the year whose budget a text says is being met, 0 where it says so of none.

    >>> budget_under_way("how the 2019 budget is being implemented")
    2019
    """
    if "budget" not in plain and "бюджет" not in plain:
        return 0
    found = _UNDER_WAY_RE.search(plain)
    return int(found[1] or found[2]) if found else 0
