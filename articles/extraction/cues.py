"""The words around a sum: what flows, whether it has happened, how it is hedged, which goods."""

from __future__ import annotations

import re
from functools import lru_cache

from .records import Flow, Qualifier, Status
from .vocabulary.languages import vocabulary_of
from .wording.lexicon import Cue, Lexicon, compiled
from .wording.matching import Places, whole_words

FLOWS = {
    "turnover": Flow.TURNOVER,
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "balance": Flow.BALANCE,
    "surplus": Flow.BALANCE,
    "deficit": Flow.BALANCE,
}
# "The department for foreign trade", "the trade mission": no trade is told of.
_OFFICE_BEFORE_RE = compiled(
    r"\b(?:department|ministry|minister|section|committee|directorate|division|chamber|institute|academy"
    r"|faculty)s?(?:'s)? (?:for|of|on) (?:[\w'-]+ (?:and )?){0,2}$"
    r"|(?:министерств|министр|департамент|управлени|отдел|комитет)\w{0,3}"
    r" (?:(?:внешн|международн|оптов|розничн|экономик|промышленност|антимонопольн|регулировани)\w*,?"
    r" (?:и )?)*$"
)
_OFFICE_BEHIND_RE = compiled(
    r" (?:minister|ministry|mission|union|unionist|fair|representati|counsell?or|attach|department|section"
    r"|committee|directorate)"
)
_MONEY_BEHIND_RE = compiled(
    r" (?:loans?|credits?|lending|financing|insurance|guarantees?"
    r"|dut(?:y|ies)|tariffs?|licen[cs]es?|potential)\b"
)
# "Export revenue from trade with Russia": the exports of that trade.
_EARNED_RE = compiled(
    r"\b(?:export|import)s? (?:revenues?|earnings|receipts|proceeds|income|spending|expenditures?|costs?)"
    r" (?:from|in|of|on) (?:the |its |our )?(?:mutual |bilateral )?$"
    r"|(?:экспортн|импортн)\w+ (?:выручк|доход|поступлени|расход)\w+ (?:от|в) (?:[^\W\d]+ой )?$"
)
# "Meat production – $5m": goods, as Russian names them, put into English word for word.
_PRODUCED_RE = compiled(r" production(?= ?[–—:(-]| (?:for|on|worth|at|of \$?\d)\b)")
# "The head of the department of trade and services": no services are told of.
_SERVICES_OFFICE_RE = compiled(
    r"(?:O+|(?:министерств|министр|департамент|управлени|отдел|комитет)\w{0,3})(?: по)?"
    r" (?:(?:торговл|потребительск|рынк|экономик|промышленност|туризм|предпринимательств|бытов)\w*,? ?)*"
    r"(?:и )?$"
    r"|(?:O+|\b(?:department|ministry|minister|committee|directorate)s?) (?:of|for|on)"
    r" (?:[\w-]+,? ){1,4}(?:and )?$"
)
_SERVICES_BEHIND_RE = compiled(r" (?:department|ministry|minister|committee|directorate|section)\b")
# "What came from Tula", and not "what came of it", "what came next".
_CAME_RE = compiled(r"(?: (?:here|back|over|in))? (?:from|to(?! (?:mind|pass|light)\b)|into)\b")
# "Cargo turnover of the two reached $5m": trade, as a translation names it, where it is money.
_CARGO_TURNOVER_RE = compiled(r"(?:cargo|freight) turnover$")
_IN_MONEY_RE = compiled(
    r"(?:(?!\b(?:costs?|prices?|invest|revenues?|profits?|tariffs?|fees?|incomes?|spen[dt]|loans?|earn))[^;])*?"
    r"(?:[$€] ?\d|\d [mbt][a-z]*\.? (?:us )?(?:dollars|euros|rou?bles)\b)"
)
_IN_BULK_RE = compiled(
    r"\b(?:tonn?e?s?|teus?|containers?|wagons|ports?|terminals?|railways?|airports?)\b"
)
_SERVICES = "prod:services"
_FLOW_WORDS = ("turnover", "exports", "imports", _SERVICES)
_OFFICE_REACH = 60  # characters
_ONE_WAY, _SIGNED = ("exports", "imports"), ("deficit", "surplus")
_TWO_WORDS_RE = re.compile(r"(?<![\w-])(?P<both>(?:[a-z-]+ )?(?P<last>[a-z-]{3,})) $")
_GOODS_REACH = 40  # characters
STATUSES = {
    "target": Status.TARGET,
    "forecast": Status.FORECAST,
    "reached": Status.ACTUAL,
}
_PERCENT_RE = compiled(
    r" (?:(?:about|over|almost|only|just|by|to|at) )*[\d.,]+ ?(?:%|\[|per ?cent)"
)


@lru_cache(maxsize=2)
def _lexicon(language: str) -> Lexicon:
    return Lexicon(vocabulary_of(language).cues)


@lru_cache(maxsize=2)
def _qualifier_gap(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).qualifier_gap)


def cue_opening(language: str) -> str:
    """Return the source of what a cue begins with."""
    return _lexicon(language).opening


def cue_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of all words of the table of cues."""
    return _lexicon(language).pattern


def find_cues(
    plain: str, start: int, end: int, language: str, places: Places | None = None
) -> list[Cue]:
    """Find every word of the table of cues between `start` and `end`, in text order."""
    found = _lexicon(language).find(plain, start, end, places)
    if plain.find(" production", start, end) >= 0:
        found = [_with_production(plain, cue) for cue in found]
    found = [
        cue for cue in found if cue.tag not in _FLOW_WORDS or not _is_no_flow(plain, start, cue)
    ]
    found = [cue for cue in found if cue.tag not in _SIGNED or not _is_change(plain, cue)]
    if gap := _GAP_ROW_RE.match(plain, start, end):
        label = Cue(*gap.span("gap"), "balance" if gap["gap"] == "difference" else "deficit")
        found = sorted([*(c for c in found if c.start >= label.end), label])
    if plain.find("h other", start, end) >= 0 or plain.find("e another", start, end) >= 0:
        found = [_both_ways(plain, cue) for cue in found]
    if plain.find("o turnover", start, end) >= 0 or plain.find("t turnover", start, end) >= 0:
        found = [_with_worth(plain, start, end, cue) for cue in found]
    if language == "ru":
        found = [part for cue in found for part in _with_hedge_apart(plain, cue)]
    return _with_goods_before(plain, start, found, _lexicon(language))


# «Поработали почти на 5 млн», «товаров более чем на 5 млн»: what flows, and how the sum is hedged.
_HEDGED_RE = compiled(
    r"(?:поработали|товаров|продукции|ушло)"
    r" (?:(?P<under>почти|практически)|(?P<over>более чем|свыше)|(?P<about>примерно|около))(?: на)?"
)
_HEDGED_ENDS = (" на", " свыше", " почти", " около", " примерно")


def _with_hedge_apart(plain: str, cue: Cue) -> list[Cue]:
    """Return a word for trade that holds a hedge as two, any other as it is."""
    if cue.tag.startswith("q:") or not plain.endswith(_HEDGED_ENDS, cue.start, cue.end):
        return [cue]
    hedged = _HEDGED_RE.fullmatch(plain, cue.start, cue.end)
    if hedged is None or not hedged.lastgroup:
        return [cue]
    start, end = hedged.span(hedged.lastgroup)
    return [cue._replace(end=start - 1), Cue(start, end, f"q:{hedged.lastgroup}")]


# "Bought goods from each other for $5m": trade both ways.
_EACH_OTHER_RE = compiled(
    r"(?: [^.;:,\d$]{1,40}?|(?<=sold) [^.;:\d$]{1,60}?|(?<=bought) [^.;:\d$]{1,60}?)?"
    r" (?:from|to|with|for|between) (?:each other|one another)\b"
)


# "- gap: $5m", in a list of exports and imports.
_GAP_ROW_RE = compiled(
    r"[\s•*·–—-]{0,6}(?:trade )?(?P<gap>gap|shortfall|hole|difference)(?: in trade)?"
    r" ?(?::|[–—-]) ?(?:(?:about|almost|nearly|over|some) )?(?:us ?|usd ?)?[–-]?[$€]?\d"
)


def _both_ways(plain: str, cue: Cue) -> Cue:
    """Return what is bought from each other, or sold to each other, as trade both ways."""
    if cue.tag in _ONE_WAY and _EACH_OTHER_RE.match(plain, cue.end):
        return cue._replace(tag="turnover")
    return cue


def _with_worth(plain: str, start: int, end: int, cue: Cue) -> Cue:
    """Return the turnover of cargo as trade where the sentence tells it in money, and no tonnes."""
    if cue.tag != "not" or not _CARGO_TURNOVER_RE.search(plain, cue.start, cue.end):
        return cue
    if _IN_BULK_RE.search(plain, start, end) or not _IN_MONEY_RE.match(plain, cue.end, end):
        return cue
    return cue._replace(tag="turnover")


def _is_change(plain: str, cue: Cue) -> bool:
    """Say whether a word for a balance tells a change: "showed a minus of 7 percent"."""
    signed = plain.endswith(("minus of", "plus of"), cue.start, cue.end) or (
        plain.startswith(("the minus ", "the plus "), cue.start)
    )
    return signed and (_PERCENT_RE.match(plain, cue.end) is not None)


def _with_goods_before(plain: str, start: int, found: list[Cue], lexicon: Lexicon) -> list[Cue]:
    """Add goods that stand in the singular before their flow word: "tyre exports", "dump truck sales"."""
    cues: list[Cue] = []
    for cue in found:
        if cue.tag in _ONE_WAY and plain[cue.start - 1 : cue.start] == " ":
            lead = _TWO_WORDS_RE.search(plain, max(start, cue.start - _GOODS_REACH), cue.start)
            if lead and not (cues and cues[-1].end > lead.start("last")):
                cues += _goods_of(lead, lexicon)
        cues.append(cue)
    return cues


def _goods_of(lead: re.Match[str], lexicon: Lexicon) -> list[Cue]:
    """Return the goods that the two words or the last of them name in the plural."""
    for group in ("both", "last"):
        name = lead[group]
        if name is None:
            continue
        for plural in (f"{name}s", f"{name}es", f"{name[:-1]}ies"):
            tags = lexicon.tags_told(plural)
            if tags and tags[0].startswith("prod:"):
                return [Cue(*lead.span(group), tags[0])]
    return []


def _with_production(plain: str, cue: Cue) -> Cue:
    """Return goods with the word "production" behind them, where their sum follows."""
    if not cue.tag.startswith("prod:"):
        return cue
    made = _PRODUCED_RE.match(plain, cue.end)
    return cue._replace(end=made.end()) if made else cue


def _is_no_flow(plain: str, start: int, cue: Cue) -> bool:
    """Say whether a word only says what an office or money is for: "export loans"."""
    if cue.tag == "turnover":
        earned = _EARNED_RE.search(plain, max(start, cue.start - _OFFICE_REACH), cue.start)
        return earned is not None or _names_office(plain, start, cue)
    if cue.tag == _SERVICES:
        lead = whole_words(plain, max(start, cue.start - _OFFICE_REACH), cue.start)
        office = _SERVICES_OFFICE_RE.search(lead) or _SERVICES_BEHIND_RE.match(plain, cue.end)
        return office is not None
    if plain.endswith("what came", cue.start, cue.end) and not _CAME_RE.match(plain, cue.end):
        return True
    return _MONEY_BEHIND_RE.match(plain, cue.end) is not None


def _names_office(plain: str, start: int, cue: Cue) -> bool:
    """Say whether a word for trade is a part of the name of an office."""
    if _OFFICE_BEHIND_RE.match(plain, cue.end):
        return True
    lead = whole_words(plain, max(start, cue.start - _OFFICE_REACH), cue.start)
    return _OFFICE_BEFORE_RE.search(lead) is not None


def find_flows(cues: list[Cue]) -> list[Cue]:
    """Return the cues that name a flow of goods or a balance."""
    return [cue for cue in cues if cue.tag in FLOWS]


def find_statuses(cues: list[Cue]) -> list[Cue]:
    """Return the cues that say whether a value is wished for, expected or reached."""
    return [cue for cue in cues if cue.tag in STATUSES]


def find_products(cues: list[Cue]) -> list[Cue]:
    """Return the cues that name goods or services."""
    return [cue for cue in cues if cue.tag.startswith("prod:")]


def find_qualifiers(cues: list[Cue]) -> list[Cue]:
    """Return the cues that hedge a number."""
    return [cue for cue in cues if cue.tag.startswith("q:")]


def qualifier_before(qualifiers: list[Cue], plain: str, at: int, language: str) -> Cue | None:
    """Return the hedge that stands directly before the number at `at`, if one does."""
    gap = _qualifier_gap(language)
    for cue in reversed(qualifiers):
        if cue.end <= at:
            return cue if gap.fullmatch(plain, cue.end, at) else None
    return None


def qualifier_of(cue: Cue | None) -> Qualifier:
    """Return the qualifier that a hedge stands for; no hedge is exact."""
    return Qualifier(cue.tag[2:]) if cue else Qualifier.EXACT
