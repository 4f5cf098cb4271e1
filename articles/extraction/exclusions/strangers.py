"""Trade whose two sides are both named, and are not Belarus and Russia: of two regions, of others."""

from __future__ import annotations

import re

from ..facts.facts import Fact
from ..sentences.coded import THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from ..wording.telling import rule
from .barred import is_barred, is_given_up
from .compared import is_held_against_ours

_OWNER_REACH, _PAIR_REACH, _MUTUAL_REACH = 60, 110, 14  # characters
_ONE = r"(?:the )?(?P<one>[BMRPT])[BMRPT]*(?:'s?)?"
_OTHER = r"(?:the )?(?P<other>[BMRPT])[BMRPT]*(?! ?[-–—]?[BMRPT])"
_WORDS = r"[^,.;:()\dBMRPT]"
# Behind "trade" or "exports": "between X and Y", "of X with Y", "from X to Y", «X с Y», «из X в Y».
_PAIR_RE = compiled(
    rf"(?: {_WORDS}{{0,30}}?)?(?:(?P<between> between| между)| of| from| из|) {_ONE}"
    rf" (?(between)(?:and|и)|(?:with|to|со?|во?)) {_OTHER}"
)
# Of exports this may be one side's, of "mutual trade" it is between the two.
_MUTUAL_RE = compiled(rf" (?:of )?{_ONE} (?:and|и) {_OTHER}")
_MUTUAL = ("mutual", "bilateral", "reciprocal", "взаимн", "двусторонн")
_OWNER_RE = compiled(rf"{_ONE}(?: [^\W\dBMRPT]+){{0,2}} $")
_TO_OTHER_RE = compiled(
    rf"(?:[^.,;:()BMRPT]|[.,]\d){{0,70}}? (?:to|into|from|with|в|во|на|из|с|со) {_OTHER}"
)
_GIVES = ("прода", "постав", "отгру", "sold", "suppl", "sell")
_GIVEN_RE = compiled(rf" {_OTHER}")  # «продала Калужской области», "sold Kaluga …"
# "Of X and Y with Belarus", "between X, Y and Belarus": a list of ours.
_GOES_ON_RE = compiled(
    r"(?: (?:oblasts|regions|областей|областями|областям))?,? (?:(?:and|as well as|or|и|или|а также) )?"
    r"(?:(?:with|to|in|from|into|со?|во?|на|из) )?(?:the )?[BMRPT]"
)
# «В провинции» alone is the countryside.
_PROVINCE = rule(r"\b(?:chinese province|провинци(?:я|и|ей|ю) (?!\w{1,3}\b|[BMPR])[^\W\d]{3,}) ")
# "To Iran, where Tula sold goods for $5m", «в Азербайджан и Иран, откуда …»: there is the other side.
_WHERE = rule(
    r"T(?:,? (?:and|и) (?:the )?T+)*,? "
    r"(?:куда|откуда|(?:to|from|with) which|where(?:to)?|wherefrom|с котор(?:ой|ым|ыми))"
    r"(?! [BR])\b[^.;,BMRT]*$"
)
# "With these countries Belarus had a surplus": those that the sentence before names.
_THOSE = rule(
    r"\b(?:to|with|from) (?:these|those) (?:countries|states|nations|markets)\b"
    r"|(?<!\w)(?:со?|во?|на|из) (?:эти(?:ми|х)?|теми|тех|те) (?:стран|государств|рынк)\w{0,3}\b"
)
_BUYS_RE = compiled(
    r"T+(?: T+| P+| region| oblast| province){0,2}(?:, [^,;.\d]{3,40},)?"
    r"(?: [a-z]+ly| also| alone| itself| тоже| также| сам)?"
    r" (?:bought|buys|purchased|imported|imports"
    r"|took(?! (?:the |a |over )?(?:\w+ )?(?:place|position|lead|part|rank|spot)\b)"
    r"|купил|закуп|приобр|импортир|ввез)"
)
# "China buys less, so in 2023 Belarus sold $5m", "China buys less; Belarusian exports …": ours come next.
_OURS_NEXT_RE = compiled(
    r"(?:[,;:] | [–—] |\b(?:while|whereas|but) )(?:[^.;BMRP]*[^.;\wBMRP])??"
    r"(?<!with )(?<!from )(?<!to )(?<!of )(?<!in )(?<! с )(?<! со )(?<! из )(?<! в )(?<! у )"
    r"(?P<place>[BM])(?P=place)*"
    r"(?! (?:goods|products|produce|made|товар\w*|продукци\w*)\b"
    r"|ian (?!exports?\b|imports?\b|sales\b|supplies\b|side\b|firms\b)|['’]s? )"
)
# "Pavlodar Oblast of Kazakhstan, which borders on Omsk Oblast, bought …": only where it lies.
_BORDERED_RE = compiled(
    r", (?:(?:which|that) )?(?:borders?|bordering|adjoin\w*|next to)(?: (?:on|upon|with))? (?:the )?$"
    r"|, (?:котор\w+ )?(?:гранич|соседств|примыка)\w+ (?:со?|к) $"
)
# "With Norway it is another story. Belarus bought salmon there for $5m".
_THERE_RE = compiled(
    r"(?:[^,;.]{0,30}, )?(?:B+|we|мы) [^\W\dBMRPT]+(?: [^\W\dBMRPT]+){0,3}?"
    r" (?:from )?(?:there|там|оттуда|туда)(?!\w)"
)
# "Peru's exports to Russia grew by 1%, while its imports …": Peru's again.
_THEIRS_RE = compiled(r"T+'s? (?:[a-z]+ )?(?:exports?|imports?|trade|turnover|sales|purchases)\b")
_ITS = rule(r"\b(?:its|their) (?:[a-z]+ )?(?:exports?|imports?|trade|turnover|sales|purchases)\b")
# Of whoever trades with the two: "our trade with Russia and Belarus".
_WITH_BOTH = rule(
    r"\b(?<!mutual )(?<!bilateral )(?:exports?|imports?|trade|turnover|sales|supplies|deliveries)"
    r" (?:to|from|with) (?:both )?(?:R+,? and (?:with |to |from )?B+|B+,? and (?:with |to |from )?R+)"
    r"(?!['\w]| (?:[a-z]+ )?(?:regions?|oblasts?))"
    r"|(?<!\w)(?:экспорт|импорт|торговл|товарооборот|поставк|продаж)\w* (?P<way>со?|во?|на|из) "
    r"(?:R+ и (?:(?P=way) )?B+|B+ и (?:(?P=way) )?R+)(?!\w)"
)
_HOME_RE = re.compile(r"[BM]")
_NAMED_RE = re.compile(r"[BMRP]")
_NAMED_ABROAD_RE = re.compile(r"[RP]")


def is_of_province(reading: Reading, fact: Fact) -> bool:
    """Say whether a province trades, of which neither of the two has any: "the province of Sichuan"."""
    return _PROVINCE.search(fact.told, reading.coded, fact.left, fact.first) is not None


def is_sold_there(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum was traded where another country was named: "to Iran, where Tula sold …"."""
    return _WHERE.search(fact.told, reading.coded, sentence.head, fact.first) is not None


def is_with_those(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is traded with "these countries", "there" or as told before, not with Russia."""
    if is_held_against_ours(reading, sentence, fact):
        return True
    end = fact.right
    those = _THOSE.search(fact.told, reading.coded, fact.left, end)
    if those is None:
        end = fact.first
        those = _THERE_RE.match(reading.coded, sentence.head, end)
    number = reading.document.sentence_at(fact.start)
    if those is None or number == 0 or _NAMED_ABROAD_RE.search(reading.coded, fact.left, end):
        return False
    before = reading.document.sentences[number - 1]
    named = THIRD in reading.coded[slice(*before)]
    return named and _NAMED_ABROAD_RE.search(reading.coded, *before) is None


def is_their_own(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether another country tells of its own trade with Russia, or with both of ours.

    "Peru's exports to Russia grew by 1%, its imports by 5%", "our trade with Russia and Belarus".
    """
    if _WITH_BOTH.search(fact.told, reading.coded, fact.left, fact.first):
        return True
    if not sentence.letters.isdisjoint("BM") or THIRD not in sentence.letters:
        return False
    own = _ITS.search(fact.told, reading.plain, fact.left, fact.right)
    return (
        own is not None and _THEIRS_RE.search(reading.coded, sentence.head, own.start()) is not None
    )


def is_of_strangers(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a fact's own flow word is of two who are not Belarus and Russia, nor parts of them."""
    if len({spot.code for spot in sentence.spots}) < 2:
        return False
    flows = [c for c in sentence.flows if fact.left <= c.start < fact.right]
    before = [c for c in flows if c.start < fact.first]
    cue = before[-1] if before else next((c for c in flows if c.start >= fact.last), None)
    if cue is None:
        return False
    end = min(fact.right, cue.end + _PAIR_REACH)
    found = _pair_behind(reading, sentence, cue, end) or _pair_around(reading, sentence, cue, end)
    if found is None or not _are_strangers(sentence, *found[:2]):
        return False
    if _GOES_ON_RE.match(reading.coded, found[2]) or is_barred(reading, found[0]):
        return False
    if is_given_up(reading, found[0]):
        return False
    return not (before and _NAMED_RE.search(reading.coded, found[2], fact.first))


def _pair_behind(
    reading: Reading, sentence: Sentence, cue: Cue, end: int
) -> tuple[int, int, int] | None:
    """Return where both sides stand behind a flow word, and where the second ends."""
    coded, plain = reading.coded, reading.plain
    match = _PAIR_RE.match(coded, cue.end, end)
    if match is None and cue.tag == "turnover":
        match = _MUTUAL_RE.match(coded, cue.end, end)
        lead = plain[max(sentence.head, cue.start - _MUTUAL_REACH) : cue.end]
        is_mutual = any(word in lead for word in _MUTUAL)
        if match and not is_mutual and THIRD not in (match["one"], match["other"]):
            return None  # "the turnover of Tula and Kaluga" may be with Belarus
    return (match.start("one"), match.start("other"), match.end()) if match else None


def _pair_around(
    reading: Reading, sentence: Sentence, cue: Cue, end: int
) -> tuple[int, int, int] | None:
    """Return where an owner before a flow word and the other side behind it stand: "X's exports to Y"."""
    start = max(sentence.head, cue.start - _OWNER_REACH)
    owner = _OWNER_RE.search(reading.coded, start, cue.start)
    other = owner and _TO_OTHER_RE.match(reading.coded, cue.end, end)
    if owner and other is None and reading.plain.startswith(_GIVES, cue.start):
        other = _GIVEN_RE.match(reading.coded, cue.end, end)
    if owner is None or other is None:
        return None
    if owner["one"] == THIRD and _HOME_RE.search(reading.coded, sentence.head, owner.start()):
        return None  # "Belarus sends 92% of its EAEU exports to Russia"
    return owner.start("one"), other.start("other"), other.end()


def _are_strangers(sentence: Sentence, one: int, other: int) -> bool:
    """Say whether the places at two offsets are no pair of ours; "the region" may be any."""
    named = {spot.start: spot for spot in sentence.spots}
    if one not in named or other not in named:
        return False
    first, second = named[one], named[other]
    if THIRD in (first.letter, second.letter):
        return True
    regions = first.letter in "MP" and second.letter in "MP"
    return regions and first.letter == second.letter and first.code != second.code


def buys_itself(reading: Reading, fact: Fact, own: list[Spot], third: Spot) -> bool:
    """Say whether a third country is who buys, none of ours before it: "Peru bought $5m of our goods"."""
    if third.start > fact.first or any(s.letter in "RPBM" and s.start < third.start for s in own):
        return False
    ours = [s for s in own if s.letter in "RP" and s.start < fact.first]
    if any(not _BORDERED_RE.search(reading.plain, third.end, s.start) for s in ours):
        return False
    buys = _BUYS_RE.match(reading.coded, third.start, fact.first)
    return buys is not None and _OURS_NEXT_RE.search(reading.coded, buys.end(), fact.first) is None
