"""Who sold in a clause that leaves out its verb: "Omsk sold Minsk grain for $5m, and Minsk to Omsk tyres"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .sides import other_side, side_of

_PLACE = r"[BMRP]+(?: [BMRP]+)*"
_JOINT = (
    r"(?:[,;] (?:(?:and|while|whereas|but|а|и|тогда как) )?|\b(?:and|while|whereas) |(?<!\w)а )"
)
_IN_TURN = r"(?:,? (?:in (?:its )?(?:turn|return|exchange)|в (?:свою очередь|ответ)|взамен),?)?"
_REGION = r"(?:region|oblast|republic|territory|krai|область|край|республика|регион)"
_TO_REGION = (
    r"(?:region|oblast|republic|territory|krai|област[ьи]|кра[йю]|республик[еу]|регион[у]?)"
)
# Two sides with "to" or "from" between them, or a Russian region in the dative.
_GAPPED_RE = compiled(
    rf"{_JOINT}(?:the )?(?:(?P<first>{_PLACE})|{_REGION}){_IN_TURN}"
    r" (?:(?P<to>to|into|во?|на)|(?P<off>from|out of|из|у|от)) "
    rf"(?:the )?(?:(?P<second>{_PLACE})|{_TO_REGION})(?!['’\w])"
    rf"|(?:, (?:а |и )?|(?<!\w)а )(?P<giver>{_PLACE}){_IN_TURN}"
    rf" (?:{_PLACE}|области|краю|республике|региону)(?= [–—-] )"
)
_ONE_WAY = ("exports", "imports")


def gapped_seller(reading: Reading, sentence: Sentence, fact: Fact, flows: list[Cue]) -> str:
    """Return who sold where only the two sides are told anew, "" where the verb before holds as it is.

    Goods that follow in the same clause are of the same seller: "…, and Minsk to Omsk tyres for
    $7m and lorries for $9m".
    """
    told = [cue for cue in flows if cue.tag in _ONE_WAY and cue.end <= fact.left]
    if not told or fact.amount is None:
        return ""
    found = list(_GAPPED_RE.finditer(reading.coded, told[-1].end, fact.first))
    if not found or any(found[-1].end() <= s.start < fact.first for s in sentence.spots):
        return ""
    last = found[-1]
    if last["giver"]:
        return side_of(last["giver"][0])
    first = side_of(last["first"][0]) if last["first"] else ""
    second = side_of(last["second"][0]) if last["second"] else ""
    first, second = first or other_side(second), second or other_side(first)
    if first == second:
        return ""
    return first if last["to"] else second
