"""Words that only describe a place with its sum: "Tver, where our sales rose – $5 million"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..wording.lexicon import Cue, compiled
from .reading import Reading, Sentence

_WHERE_REACH = 60
_SUPPLYING = (
    *("suppl", "ship", "sell", "export", "deliver"),
    *("buy", "bought", "sold", "purchas", "import"),
)
_WHERE_RE = compiled(r", (?:where|whose|to which|from which|где|куда|откуда) [^–—;.]*$")
# "Moscow ($9 million of exports), Tula ($2 million)": all of the row are told alike.
_GAP = r"(?:,|,? and| и) [^();:,]{2,40} \("
_ROW_RE = compiled(
    r"\([^()]*\b(?:exports?|imports?|trade|turnover|экспорт\w*|импорт\w*|\w*оборот\w*)\b[^()]*\)"
    rf"(?:{_GAP}[^()]*\))*{_GAP}$"
)


_MARK_RE = compiled(r",| [–—-] ")
# "Trade with Russia, which takes half of all exports, fell by 5%": what fell is the trade.
_CLAUSE_RE = compiled(
    r", (?:(?:to|from|with|of) )?(?:which|who|whose|where) [^;:()–—]{4,90}?,"
    r"(?= (?:(?:has|have|had|also|thus|in turn) )?(?:[a-z]{3,}ed|rose|fell|grew|shrank|was|were|is|are|stood"
    r"|came|hit|made|went|lost|slid|sank|may|might|will|could|can|should)\b)"
    r"|, (?:(?:на|в|с|со|из|для) )?котор\w+ [^;:()–—]{4,90}?,"
    r"(?= (?:[^\W\d]+ )?[а-я]{2,}(?:л|ла|ло|ли)(?:сь|ся)?(?!\w))"
    # "Supplies of furniture – which is sold in every district – have grown to $5m"
    r"| [–—-] (?:(?:and )?(?:which|who|whose|where|it|they|these)"
    r"|(?:и |а )?(?:котор\w+|он[аио]?|их|его|ее|где)) [^;:()–—$€\d]{4,90} [–—-](?= [^\W\d])"
)


def without_clauses(
    reading: Reading, sentence: Sentence, flows: list[Cue], fact: Fact
) -> list[Cue]:
    """Return the flow words without those of a clause on a place that closes before a fact."""
    if not flows or not _MARK_RE.search(reading.plain, flows[0].end, fact.first):
        return flows
    for clause in _CLAUSE_RE.finditer(reading.plain, flows[0].end, fact.first):
        inside = [c for c in flows if clause.start() < c.start < clause.end()]
        flows = [c for c in flows if c not in inside]
    return flows


def is_of_place(reading: Reading, at: int, fact: Fact) -> bool:
    """Say whether a word only describes the place of a row: "Tver, where our sales rose – $5m"."""
    if reading.plain[fact.first - 2 : fact.first] not in ("– ", "— ", "- "):
        return False
    return _WHERE_RE.search(reading.plain, max(0, at - _WHERE_REACH), at) is not None


def place_before(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum stands in brackets behind a region: "the Novgorod Region ($118 million)"."""
    return reading.coded.endswith("P (", 0, fact.first)


def turns_to_place(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a region before brackets is told of anew, and not as the one listed before it."""
    if not place_before(reading, fact):
        return False
    return _ROW_RE.search(reading.plain, sentence.head, fact.first) is None


def is_beside_brackets(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a flow word is what a region does beside its brackets, or stands in others' brackets.

    "Vologda (exports – $87 million) supplies metal, Novgorod ($118 million) – fertilizers."
    """
    plain = reading.plain
    lead = reading.coded[max(sentence.start, cue.start - 2) : cue.start]
    verb = plain[cue.start : cue.end].startswith(_SUPPLYING)
    if verb and lead == ") " and cue.tag in ("exports", "imports"):
        return True
    return _is_in_closed_brackets(reading, sentence, cue, fact)


def without_bracketed(
    reading: Reading, sentence: Sentence, flows: list[Cue], fact: Fact
) -> list[Cue]:
    """Return the flow words without those in brackets that close before a sum, told of another place.

    "Trade with Tula was $9m (exports $5m, imports $4m), with Tver $3m": the last is of trade again.
    """
    plain = reading.plain
    if place_before(reading, fact) and fact.amount and fact.first == fact.start:
        return [c for c in flows if not is_beside_brackets(reading, sentence, c, fact)]
    closed = plain.rfind(")", sentence.head, fact.first)
    if closed < 0 or plain.rfind("(", sentence.head, fact.first) > closed:
        return flows
    free = [c for c in flows if not _is_in_closed_brackets(reading, sentence, c, fact)]
    return free if any(c.start < fact.first for c in free) else flows


def _is_in_closed_brackets(reading: Reading, sentence: Sentence, cue: Cue, fact: Fact) -> bool:
    """Say whether a flow word stands in brackets that close before a sum."""
    plain = reading.plain
    opened = plain.rfind("(", sentence.start, cue.start)
    closed = plain.find(")", cue.end, fact.first)
    return opened >= 0 and closed >= 0 and plain.find(")", opened, cue.start) < 0
