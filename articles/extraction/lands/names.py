"""Read the names of places with their unit words, before the text decides what they stand for."""

from __future__ import annotations

import re

from ..wording.words import Words
from .gazetteer import Sense


class Name:
    """A name found, with what it may stand for, before the text has decided."""

    __slots__ = ("end", "is_country", "plural", "senses", "start", "unit", "upto")

    def __init__(self, start: int, end: int, senses: tuple[Sense, ...]) -> None:
        self.start, self.end, self.upto = start, end, end
        self.senses = senses
        # A country or a third party has no unit word to choose by.
        self.is_country = senses[0].kind == "third" or senses[0].code in ("BY", "RU")
        self.unit = ""
        self.plural = False


_GAP_RE = re.compile(r"[\s\-‐‑‒–—.'’]{1,4}")
# The unit word after a name, and the class it belongs to.
_UNIT_RE = re.compile(
    r"""['’]?[\s\-]{1,3}(?=[rpaoktdcроакд])(?:autonomous\s|автономн\w{2,3}\s)?
    (?: (?P<region>  regions?\b|regional\b|provinc(?:es?|ial)\b|areas?\b|регион\w{0,3}\b)
      | (?P<oblast>  oblasts?\b|obl\b\.?|област\w{1,3}\b|обл\b\.?)
      | (?P<krai>    kra[iyj]s?\b|territor(?:y|ies|ial)\b|кра(?:й|я|ю|е|ем|[её]в|ям|ях|ями)\b)
      | (?P<republic>republics?\b|республик\w{0,3}\b)
      | (?P<okrug>   okrugs?\b|округ\w{0,3}\b|АО\b)
      | (?P<district>districts?\b|raions?\b|rayons?\b|район\w{0,3}\b)
      | (?P<city>    city\b)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_UNIT_LETTERS = frozenset("rpaoktdcроакдRPAOKTDCРОАКД -\n\r\t\xa0")  # what may follow a space there
_PLURAL_RE = re.compile(
    r"""(?: regions | provinces | areas | oblasts | kra[iyj]s | territories | republics
      | област(?:ей|ям|ями|ях|и) | кра(?:[её]в|ям|ями|ях|я) | республик(?:ам|ами|ах|и)?
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
# The unit word before a name: "the Republic of Altai", "городе Кирове", "regions of Tver and Tula".
_PREFIX_RE = re.compile(
    r"""\b(?:
        (?P<city>    (?:city|town)\s+of | г\. | город(?:а|у|е|ом)?)
      | (?P<republic>republics?\s+of | республик\w{0,3})
      | (?P<region>  (?:region|province)(?P<many>s?)\s+of)
      | (?P<oblast>  oblasts?\s+of)
      | (?P<krai>    (?:territory|krai)\s+of)
    )\s*(?:the\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# A feminine adjective with no noun behind it.
_ELLIPSIS_RE = re.compile(
    r"(?:ая|ую|ой)(?:\s*[,;.)–—]|\s-\s|\s(?:и|на|в)\s|\s(?:состав|дости|выро|увелич|сниз|сократ|упал|прибав))"
)
# «Московскую (210 млн), Смоленскую (180 млн) области»: the word for all stands behind brackets.
_BRACKETED_RE = re.compile(r"\s\([^()\n]{1,40}\)(?:,?\s(?:и\s)?(?P<unit>област)?)")
_CARRY_REACH = 160
# The last letters of every such prefix: a quick look spares most names the pattern.
_PREFIX_ENDS = frozenset(
    [
        " of",
        "the",
        "г.",
        " г.",
        "(г.",
        "род",
        "ода",
        "оду",
        "оде",
        "дом",
        "ика",
        "ики",
        "ике",
        "ику",
        "кой",
    ]
)
_LINK_RE = re.compile(
    r"\s*(?:,?\s*(?:and|or|as\s+well\s+as|и|или|а\s+также)\b|,|/|&|-)\s*(?:the\s+|с\s+|в\s+|from\s+|to\s+)?",
    re.IGNORECASE,
)


def find_names(text: str, words: Words) -> list[Name]:
    """Return every name of the gazetteer in the text, the longest at each place, units noted."""
    names = _find_all(text, words)
    _share_units(text, names)
    if "област" in text:
        _share_bracketed(text, names)
    _carry_units(text, names)
    return names


def _find_all(text: str, words: Words) -> list[Name]:
    """Return every name of the index in the text, the longest at each place."""
    names: list[Name] = []
    done = 0
    for at, opening in words.places:
        start = at + opening.start
        if start < done:
            continue
        for rest, senses in opening.names:
            end = at + opening.end
            if rest:
                end = _match_rest(text, end, rest)
            if end:
                name = Name(start, end, senses)
                _read_unit(text, name)
                names.append(name)
                done = name.upto
                break
    return names


def _match_rest(text: str, end: int, rest: tuple[str, ...]) -> int:
    """Return where the name ends if the words of `rest` follow, otherwise 0."""
    following = text[end + 1 : end + 2]
    if following.isalpha() and following.lower().replace("ё", "е") != rest[0][0]:
        return 0  # the usual case, told by one letter
    for word in rest:
        gap = _GAP_RE.match(text, end)
        if gap is None:
            return 0
        end = gap.end() + len(word)
        if text[gap.end() : end].lower().replace("ё", "е") != word or text[end : end + 1].isalnum():
            return 0
    return end


def _read_unit(text: str, name: Name) -> None:
    """Note the unit word that follows the name or stands before it."""
    behind = text[name.end : name.end + 2]
    has_other = behind[:1] == " " and behind[1:] not in _UNIT_LETTERS  # the usual case
    after = None if has_other else _UNIT_RE.match(text, name.end)
    if after:
        name.unit = after.lastgroup or ""
        name.upto = after.end()
        name.plural = bool(_PLURAL_RE.search(after[0]))
        return
    if name.is_country:
        return
    lead = text[max(0, name.start - 24) : name.start]
    before = lead.rstrip()[-3:].lower().replace("\n", " ") in _PREFIX_ENDS and _PREFIX_RE.search(
        lead
    )
    if before:
        name.unit = next(
            name for name in ("city", "republic", "region", "oblast", "krai") if before[name]
        )
        name.start -= before.end() - before.start()


def _share_units(text: str, names: list[Name]) -> None:
    """Give the unit word that ends a list to its other members, the last first."""
    following: Name | None = None
    for name in reversed(names):
        if following and following.unit and not name.unit and _shares(text, name, following):
            name.unit, name.plural = following.unit, True
        following = name


def _carry_units(text: str, names: list[Name]) -> None:
    """Carry "область" on to adjectives that leave it out: "Тверская область – 40 млн, Московская – 90"."""
    before: Name | None = None
    for name in names:
        if name.unit:
            before = name
        elif (
            before is not None
            and before.unit == "oblast"
            and any(sense.kind == "adjective" for sense in name.senses)
            and name.start - before.upto < _CARRY_REACH
            and _ELLIPSIS_RE.match(text, name.end - 2)
        ):
            name.unit, before = "oblast", name


def _share_bracketed(text: str, names: list[Name]) -> None:
    """Give adjectives with a sum in brackets the «области» that stands behind the last of them."""
    following: Name | None = None
    for name in reversed(names):
        match = None if name.unit else _BRACKETED_RE.match(text, name.end)
        if match and any(sense.kind == "adjective" for sense in name.senses):
            goes_on = following is not None and following.start == match.end()
            if match["unit"] or (goes_on and following and following.unit == "oblast"):
                name.unit = "oblast"
        following = name


def _shares(text: str, name: Name, following: Name) -> bool:
    """Say whether two names stand in one list before one unit word."""
    adjectives = [m.senses[0].kind == "adjective" for m in (name, following)]
    if adjectives == [False, True] and text[name.start] > "z":
        return False  # «Москва, Смоленская и Псковская области»: the first is a city
    if not (following.plural or all(adjectives)) or following.start - name.end > 20:
        return False
    link = _LINK_RE.match(text, name.end)
    return link is not None and link.end() == following.start
