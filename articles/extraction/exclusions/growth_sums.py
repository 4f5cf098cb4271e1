"""Sums that are said to be a growth or a fall: "against last May the gain was $2m"."""

from __future__ import annotations

import re

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# What was before it: «относительно марта 2010 года прибавка составила», "on last May the gain was".
_BASE = (
    r"(?:(?:относительно|по сравнению со?|по отношению к|против|ко?|за"
    r"|against|compared (?:with|to)|over|on|for) (?:(?:[^\W\d]+|(?:19|20)\d\d) ){1,5}?,? ?)?"
)
_GROWTH_IS_RE = compiled(
    rf"{_BASE}"
    r"(?:(?:the|this|its|their|total|an?|при этом|это|общее|общий|наш|наша) )?"
    r"(?:growth|increase|decrease|drop|decline|reduction|rise|gain|addition"
    r"|снижение|сокращение|прирост|рост|падение|увеличение|уменьшение|прибавка|убыль|потери"
    r"|(?:разница|difference)(?= (?:со?|к|with|from|to) (?:[а-яa-z]+ )?(?:январ|феврал|март|апрел|ма[ея]|июн"
    r"|июл|август|сентябр|октябр|ноябр|декабр|прошл|уровн|показател|last|year|(?:19|20)\d\d)))"
    r"(?:(?: (?!до |to (?:about |almost )?[$€\d]|и |and )(?:[^\W\d]+|(?:19|20)\d\d)){0,9}"
    r" (?:составил[аио]?|составля[ею]т|достиг(?:л[аио])?|равен|равн[оаы]|равняется|[–—]"
    r"|makes|made|was|is|amount(?:ed|s) to|came to|reached|equals)| of)"
    r" (?:(?:about|almost|nearly|over|some|just|more than|около|почти|более|всего|лишь) )?(?:us ?)?[$€]?$"
)
_CLAUSE_RE = re.compile(r", | [–—] ")


def is_growth(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a sum is what a growth comes to: «к прошлому маю прибавка составила 2 млн»."""
    clauses = _CLAUSE_RE.finditer(reading.plain, sentence.head, amount.start)
    starts = (sentence.head, *(clause.end() for clause in clauses))
    return any(_GROWTH_IS_RE.match(reading.plain, start, amount.start) for start in starts)
