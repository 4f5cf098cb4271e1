"""Which words of the narration make up an office: "the first deputy minister of trade"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from ..records import Span
from .office_case import is_nominative, nominative_office
from .tongue import RU, Tongue, office_stem

_RUSSIAN_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ого", "его", "тот", "эта")
_STATE_RE = re.compile(r"[А-ЯЁ]{2,4}\Z")  # «министр экономики РБ»
_DATIVES = ("ам", "ям", "у")
_GENITIVES = ("а", "я", "и", "ы", "ой", "ого", "его", "ей")
_OPENING_RE = re.compile(
    r"(?:the|this|that|its|his|her|their|an?|one|another|my|our)\s+", re.IGNORECASE
)
_WORD_RE = re.compile(r"[^\W\d_]+(?:[-’'.][^\W\d_]+)*")
# A verb or an adverb, which is no word of an office.
_DEED_RE = re.compile(r"(?!united|assembly|supply|family|monopoly)[a-z]+(?:ed|ly)")
# "A representative delegation", "sister cities", "the principal market" are nobody's office.
_ADJECTIVE_RE = re.compile(
    r"representative (?:[A-Za-z-]+ )?(?:delegations?|offices?|bod(?:y|ies)|missions?|samples?|groups?)\b"
    r"|principal (?:[a-z-]+ )?(?:markets?|partners?|tasks?|goals?|aims?|sources?|reasons?|items?|lines?|areas"
    r"?|issues?|directions?|positions?|buyers?|customers?|suppliers?|exporters?|importers?|points?|consumers?|goods)\b"
    r"|(?:sister|partner|member|host|guest|parent|neighbou?r|head|leader)[ -]"
    r"(?:cit(?:y|ies)|towns?|countr(?:y|ies)|states?|nations?|regions?|republics?|compan(?:y|ies)"
    r"|enterprises?|organi[sz]ations?|universit(?:y|ies)|banks?|offices?)\b"
)
# "The governor's press service" is not the governor.
_BODY_OF_RE = re.compile(
    r"[\w-]+['’]s\s(?:\w+\s){0,2}?(?:press|office|service|administration|website|site|team|staff|secretariat)\b"
)
_COPULAS = frozenset(["is", "are", "was", "were", "has", "have", "had", "will", "would"])
_PHRASE_ENDS = frozenset(
    ["in", "on", "at", "has", "had", "is", "was", "will", "would", "who", "said", "then", "also"]
)
_REACH = 9  # words behind an office that may belong to it
_DEPUTY_OF = 4  # words behind "deputy" in which the office stands
_ROLES = 9  # words among which an office is looked for


def find_office(phrase: str, tongue: Tongue) -> Span | None:
    """Return where in a phrase its first office stands, up to the verb after it; None if none does."""
    rest = _WORD_RE.finditer(phrase)  # read no further than asked: few phrases open with an office
    words = _up_to_role(phrase, rest, tongue)
    if not words:
        return None
    last = len(words) - 1
    first = _russian_start(words, last, tongue) if tongue is RU else 0
    words += islice(rest, 1)
    if office_stem(words[last].group()) == "deputy":
        last = _deputy_end(words, last, rest, tongue)
        words += islice(rest, 1) if last + 1 == len(words) else ()
    while last + 1 < min(len(words), _ROLES) and _goes_on(words[last + 1].group(), tongue):
        last += 1
        words += islice(rest, 1)
    if last + 1 < len(words) and words[last + 1].group().lower() in ("of", "for", "to"):
        words += islice(rest, _REACH)
        last = _phrase_end(words, last + 1, tongue)
    elif tongue is RU:
        words += islice(rest, _REACH)
        last = _genitive_end(words, last, tongue)
    return Span(words[first].start(), words[last].end())


def _goes_on(word: str, tongue: Tongue) -> bool:
    """Say whether an office goes on with another: not «губернатор журналистам», to whom he spoke."""
    return bool(office_stem(word)) and not (tongue is RU and word.endswith(_DATIVES))


def bare_office(phrase: str) -> str:
    """Return an office without its article."""
    opening = _OPENING_RE.match(phrase)
    return nominative_office(phrase[opening.end() :] if opening else phrase)


def _up_to_role(phrase: str, rest: Iterable[re.Match[str]], tongue: Tongue) -> list[re.Match[str]]:
    """Return the words up to the first that names an office, with no preposition or verb before."""
    words: list[re.Match[str]] = []
    prepositions, verbs = tongue.prepositions, tongue.verbs
    copula = None
    for match in rest:
        words.append(match)
        word = match.group()
        if word.endswith(("'s", "’s")) and _BODY_OF_RE.match(phrase, match.start()):
            continue
        if office_stem(word) and not _ADJECTIVE_RE.match(phrase, match.start()):
            is_told = copula is not None and "," not in phrase[copula : match.start()]
            return [] if is_told else words  # "the region is a partner" names nobody
        low = word.lower()
        copula = match.end() if low in _COPULAS else copula
        if len(words) == _ROLES or low in prepositions or low in verbs:
            return []
    return []


def _deputy_end(
    words: list[re.Match[str]], last: int, rest: Iterable[re.Match[str]], tongue: Tongue
) -> int:
    """Return the office that a deputy is one of: "the Deputy Prime Minister", "deputy economy minister"."""
    for number in range(last + 1, last + _DEPUTY_OF):
        if number >= len(words):
            return last
        word = words[number].group()
        if office_stem(word):
            return number
        low = word.lower()
        if low in tongue.verbs or low in tongue.prepositions or low in _PHRASE_ENDS or low == "of":
            return last
        if words[number].start() - words[number - 1].end() > 1 or _DEED_RE.fullmatch(word):
            return last
        words += islice(rest, 1)
    return last


def _phrase_end(words: list[re.Match[str]], number: int, tongue: Tongue) -> int:
    """Return the last word of "of the Belarus President Administration"."""
    last = number
    for index in range(number, min(len(words), number + _REACH)):
        word = words[index].group()
        low = word.lower()
        if low in tongue.verbs or (index > number and low in _PHRASE_ENDS):
            break
        if index and words[index].start() - words[index - 1].end() > 1:
            break
        if index > number and _DEED_RE.fullmatch(word):
            break
        last = index
    return last


def _russian_start(words: list[re.Match[str]], role: int, tongue: Tongue) -> int:
    """Return the first word of an office: adjectives and ranks before it, no other nouns."""
    first = role
    while first and (
        words[first - 1].group().lower() in tongue.ranks
        or words[first - 1].group().lower().endswith(_RUSSIAN_ADJECTIVES)
    ):
        first -= 1
    return first


def _joins_genitive(following: list[re.Match[str]], tongue: Tongue) -> bool:
    """Say whether «и» goes on with the office («экономики и торговли»), not with what is told."""
    word = following[0].group().lower() if following else ""
    return word.endswith(_GENITIVES) and word not in tongue.verbs and not office_stem(word)


def _genitive_end(words: list[re.Match[str]], last: int, tongue: Tongue) -> int:
    """Return the last word of «министр сельского хозяйства»: the genitives behind an office."""
    while last + 1 < len(words) and last < 6:
        word = words[last + 1].group().lower()
        if (
            word in tongue.verbs
            or word in tongue.prepositions
            or word in tongue.determiners
            or word in tongue.agencies  # «приводит слова дипломата | БелТА»
            or word.startswith("пресс-служб")  # «цитирует министра | пресс-служба области»
            or (office_stem(word) and is_nominative(word))  # «поблагодарил гостя | глава города»
            or not (
                word.endswith(_GENITIVES)
                or word == "министров"
                or _STATE_RE.match(words[last + 1].group())
            )
            or (word == "и" and not _joins_genitive(words[last + 2 : last + 3], tongue))
        ):
            break
        last += 1
    return last
