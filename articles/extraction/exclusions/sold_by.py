"""Sums behind "by" that are what there was, not what was added: "sold by $5m", "in deficit by $3m"."""

from __future__ import annotations

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

# "They traded for $6bn, and in six months already by 4bn": nothing has grown there.
_TRADED_FOR_RE = compiled(
    r"\b(?:traded?|sold|bought|shipped|supplied|delivered)\b[^.;\d]{0,30} (?:for|worth|by) [^.;]{0,8}\d"
)
MOVED_RE = compiled(
    r"\b(?:gr[eo]w\w*|ris\w+|rose|f[ea]ll\w*|(?:in|de)creas\w*|dropp?\w*|up|down|declin\w*|reduc\w*|shr[aiu]nk"
    r"|climb\w*|cut\w*|rais\w+|boost\w*|lower\w*|trim\w*|slash\w*|exceed\w*"
    r"|jump\w*|more|less|expand\w*|add\w*|gain\w*|los[et]\w*)\b"
    r"|(?<!\w)(?:вырос|возрос|увелич|прибав|прирос|нарасти|нарастил|поднял|сократ|сниз|упа|добав|потеря)"
)
_ELLIPTIC_BY = ("already by ", "only by ", "almost by ", "– by ", "— by ")
# "Trade was made by $5m", "goods were sold by $5m": word for word from the Russian, of what there was.
_LEVEL_BY = rule(
    r"\b(?:(?:was|were|is|are|has|have|had|been)"
    r" (?:made|formed|defined|expressed|estimated|calculated|valued)"
    r"|(?:sold|delivered|shipped|supplied|exported|imported|bought|purchased|brought|taken out)"
    r"[^.;,\d]{3,90})"
    r" by (?:only |about |almost |more than |over |some )?$"
)
# "Supplied the region by $5 million more", "by $5 million under the plan": how much that is apart.
_THAN_RE = compiled(
    r" (?:worth of goods )?(?:more|less|fewer|above|below|over|under|higher|lower|short of|ahead of|beyond)\b"
)
_APART_RE = compiled(r"\b(?:ahead of|behind|short of|more|less)\b")
# "In deficit by $3m", "in the red in this trade by some $3m": as much as the balance is.
_BALANCE_BY = rule(
    r"\bin (?:surplus|deficit|the (?:black|red))(?: (?:in|with|on|there|of)\b[^.,;:$\d]{0,60})? by"
    r" (?:(?:about|some|almost|nearly|over|around|roughly|just|only|more than) ){0,2}$"
)


def is_sold_by(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether "by" only leads to what was sold, as "for" did before it, or to a balance."""
    start = sentence.start
    if _BALANCE_BY.search(sentence.told, reading.plain, start, amount.start):
        return True  # "trade was in deficit by $3m"
    level = _LEVEL_BY.search(sentence.told, reading.plain, start, amount.start)
    if level and not _THAN_RE.match(reading.plain, amount.end):
        clause = max(reading.plain.rfind(mark, start, level.start()) for mark in ",;:")
        told = max(clause, start), level.end()
        if not (MOVED_RE.search(reading.plain, *told) or _APART_RE.search(reading.plain, *told)):
            return True
    if not reading.plain.endswith(_ELLIPTIC_BY, start, amount.start):
        return False
    traded = _TRADED_FOR_RE.search(reading.plain, start, amount.start)
    return traded is not None and not MOVED_RE.search(reading.plain, start, amount.start)
