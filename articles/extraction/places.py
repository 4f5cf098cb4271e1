"""Find the places a text names: regions of Russia and Belarus, the two countries, and others.

A name is looked up word by word in the index of `gazetteer`; the unit word beside it ("Oblast",
"край", "city of") chooses between namesakes, and a list shares the unit word of its last member
("Tver, Tula and Kaluga regions"). What stays open is left out: unknown is allowed, wrong is not.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from .gazetteer import NAME, PLAIN, REGIONS, UNIT, WEAK, Sense, build_index
from .records import Span
from .text import Document
from .third_parties import find_everybody_else
from .vocabulary.given_names import GIVEN_NAMES

__all__ = ["REGIONS", "Place", "find_places"]


class Place(NamedTuple):
    """A mention of a place. `explicit` holds where a unit word or an own name says which unit it is."""

    span: Span
    code: str
    kind: str
    explicit: bool


class _Mention:
    """A name found, with what it may stand for, before the text has decided."""

    __slots__ = ("end", "plural", "senses", "start", "unit", "upto")

    def __init__(self, start: int, end: int, senses: tuple[Sense, ...]) -> None:
        self.start, self.end, self.upto = start, end, end
        self.senses = senses
        self.unit = ""
        self.plural = False


_INDEX = build_index()
# The look-behind stands after the letter, so that the search can skip to the next capital.
_CAPITAL_WORD_RE = re.compile(r"[A-ZŽ](?<!\w.)(?:[a-zA-Zëüŭ]+|(?=\.))")
_ANY_WORD_RE = re.compile(r"[^\W\d_]+")
_GAP_RE = re.compile(r"[\s\-‐‑‒–—.'’]{1,4}")
# The unit word after a name, and the class it belongs to.
_UNIT_RE = re.compile(
    r"""['’]?[\s\-]{1,3}(?:autonomous\s|автономн\w{2,3}\s)?
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
_ELLIPSIS_RE = re.compile(r"(?:ая|ую|ой)(?:\s*[,;.)–—]|\s-\s|\s(?:и|на|в)\s)")
_CARRY_REACH = 160
_LINK_RE = re.compile(
    r"\s*(?:,?\s*(?:and|or|as\s+well\s+as|и|или|а\s+также)\b|,|/|&|-)\s*(?:the\s+|с\s+|в\s+|from\s+|to\s+)?",
    re.IGNORECASE,
)
# What follows a name that is no place here: an hour, a road, an agreement, money, a sports ground.
_NO_PLACE_AFTER_RE = re.compile(
    r"""['’s]{0,2}\s+(?:
        time\b|agreements?\b|process\b|protocols?\b|exchange\b|street\b|avenue\b|prospekt\b|bulge\b
      | (?:stock|currency|interbank)\s+exchange
      | (?:international\s+)?economic\s+forum
      | мирн\w+\s+договор|времен[ия]\b|бирж\w+|улиц\w+|проспект\w*|шоссе\b|дуг[аие]\b|соглашени\w+
      | международн\w+\s+экономическ\w+\s+форум
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_MONEY_AFTER_RE = re.compile(r"[.\s]{0,3}(?:\$|dollars?\b|долл)", re.IGNORECASE)
_PERSON_BEFORE_RE = re.compile(r"(?:\b([^\W\d_]+)|\b[A-ZА-Я]\.)\s$")
_CAPITAL_AFTER_RE = re.compile(r"\s+[^\W\d_]")
_PREPOSITION_BEFORE_RE = re.compile(r"\b(?:in|from|to|near|for|во?|из|под|до|от)\s$", re.IGNORECASE)


def find_places(document: Document | str) -> list[Place]:
    """Return the places named in a text, in its order."""
    text = document if isinstance(document, str) else document.text
    mentions = _find_mentions(text)
    _share_units(text, mentions)
    _carry_units(text, mentions)
    places = _resolve(text, mentions)
    places.extend(Place(span, "WORLD", "third", True) for span in find_everybody_else(text))
    places.sort(key=lambda place: place.span)
    return places


def _find_mentions(text: str) -> list[_Mention]:
    """Return every name of the index in the text, the longest at each place."""
    is_cyrillic = any(letter in text for letter in "аоеиРСАМ")
    words_re = _ANY_WORD_RE if is_cyrillic else _CAPITAL_WORD_RE
    mentions: list[_Mention] = []
    done = 0
    for match in words_re.finditer(text):
        entries = _INDEX.get(match[0].lower().replace("ё", "е"))
        if entries is None or match.start() < done:
            continue
        for entry in entries:
            end = _match_rest(text, match.end(), entry.rest)
            senses = _written(match[0], entry.senses) if end else ()
            if senses:
                mention = _Mention(match.start(), end, senses)
                _read_unit(text, mention)
                mentions.append(mention)
                done = mention.upto
                break
    return mentions


def _match_rest(text: str, end: int, rest: tuple[str, ...]) -> int:
    """Return where the name ends if the words of `rest` follow, otherwise 0."""
    for word in rest:
        gap = _GAP_RE.match(text, end)
        if gap is None:
            return 0
        end = gap.end() + len(word)
        if text[gap.end() : end].lower().replace("ё", "е") != word or text[end : end + 1].isalnum():
            return 0
    return end


def _written(word: str, senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Return the senses that the word's letters allow, capital or small."""
    if word.isupper():
        return senses
    if word[0].isupper():
        return tuple(sense for sense in senses if sense.case != "upper")
    return tuple(sense for sense in senses if sense.case == "any")


def _read_unit(text: str, mention: _Mention) -> None:
    """Note the unit word that follows the name or stands before it."""
    after = _UNIT_RE.match(text, mention.end)
    if after:
        mention.unit = after.lastgroup or ""
        mention.upto = after.end()
        mention.plural = bool(_PLURAL_RE.search(after[0]))
        return
    if _is_country(mention.senses[0]):
        return
    before = _PREFIX_RE.search(text[max(0, mention.start - 24) : mention.start])
    if before:
        mention.unit = next(
            name for name in ("city", "republic", "region", "oblast", "krai") if before[name]
        )
        mention.start -= before.end() - before.start()


def _share_units(text: str, mentions: list[_Mention]) -> None:
    """Give the unit word that ends a list to its other members, the last first."""
    following: _Mention | None = None
    for mention in reversed(mentions):
        if following and following.unit and not mention.unit and _shares(text, mention, following):
            mention.unit, mention.plural = following.unit, True
        following = mention


def _carry_units(text: str, mentions: list[_Mention]) -> None:
    """Carry "область" on to adjectives that leave it out: "Тверская область – 40 млн, Московская – 90"."""
    before: _Mention | None = None
    for mention in mentions:
        if mention.unit:
            before = mention
        elif (
            before is not None
            and before.unit == "oblast"
            and mention.start - before.upto < _CARRY_REACH
            and _ELLIPSIS_RE.match(text, mention.end - 2)
        ):
            mention.unit, before = "oblast", mention


def _shares(text: str, mention: _Mention, following: _Mention) -> bool:
    """Say whether two names stand in one list before one unit word."""
    adjectives = all(m.senses[0].kind == "adjective" for m in (mention, following))
    if not (following.plural or adjectives) or following.start - mention.end > 20:
        return False
    link = _LINK_RE.match(text, mention.end)
    return link is not None and link.end() == following.start


def _resolve(text: str, mentions: list[_Mention]) -> list[Place]:
    """Return the places whose code is beyond doubt, names with two meanings after the others."""
    places: list[Place] = []
    doubtful: list[tuple[_Mention, list[Sense]]] = []
    for mention in mentions:
        if mention.unit:
            places.extend(_with_unit(mention))
            continue
        if not _stands_for_place(text, mention):
            continue
        plain = [sense for sense in mention.senses if sense.use == PLAIN]
        if plain:
            sense = plain[0]
            explicit = sense.kind in ("region", "country", "third")
            places.append(
                Place(Span(mention.start, mention.upto), sense.code, sense.kind, explicit)
            )
        elif any(sense.use in (WEAK, NAME) for sense in mention.senses):
            doubtful.append((mention, [s for s in mention.senses if s.use in (WEAK, NAME)]))
    named = {place.code for place in places}
    for mention, senses in doubtful:
        backed = [
            sense for sense in senses if sense.code in named and _fits_name(text, mention, sense)
        ]
        if len({sense.code for sense in backed}) == 1:
            places.append(
                Place(Span(mention.start, mention.upto), backed[0].code, backed[0].kind, False)
            )
    return places


def _with_unit(mention: _Mention) -> list[Place]:
    """Return the one unit that a name with this unit word can mean, or nothing."""
    senses = mention.senses
    whole = Span(mention.start, mention.upto)
    if _is_country(senses[0]):
        kind = senses[0].kind
        is_name = mention.unit == "republic" and kind != "adjective"
        span = whole if is_name else Span(mention.start, mention.end)
        return [Place(span, senses[0].code, kind, kind != "adjective")]
    if mention.unit == "city":
        cities = (s.code for s in senses if s.kind == "capital" and s.use != UNIT)
        return [Place(whole, code, "capital", True) for code in islice(cities, 1)]
    unit = _choose_unit(sorted({sense.code for sense in senses}), mention.unit)
    return [Place(whole, unit, "region", True)] if unit else []


def _is_country(sense: Sense) -> bool:
    """Say whether a sense is a country or a third party, with no unit word to choose by."""
    return sense.kind == "third" or sense.code in ("BY", "RU")


def _choose_unit(codes: list[str], unit: str) -> str | None:
    """Return the only code that goes with the class of the unit word.

    >>> _choose_unit(["RU-AL", "RU-ALT"], "krai"), _choose_unit(["RU-AL", "RU-ALT"], "region")
    ('RU-ALT', None)
    """
    if unit == "district":
        return None
    same = [code for code in codes if REGIONS[code].kind == unit]
    if len(same) == 1:
        return same[0]
    wider = [code for code in codes if REGIONS[code].kind != "city"]
    return wider[0] if len(wider) == 1 and unit in ("region", "oblast", "krai") else None


def _stands_for_place(text: str, mention: _Mention) -> bool:
    """Say whether the words around leave the name a place: no surname, no hour, no money."""
    sense = mention.senses[0]
    if sense.code == "US":
        return _MONEY_AFTER_RE.match(text, mention.end) is None
    if _is_country(sense):
        return True
    if _NO_PLACE_AFTER_RE.match(text, mention.end):
        return False
    before = _PERSON_BEFORE_RE.search(text[max(0, mention.start - 16) : mention.start])
    if before is None:
        return True
    return before[1] is not None and before[1].lower().replace("ё", "е") not in GIVEN_NAMES


def _fits_name(text: str, mention: _Mention, sense: Sense) -> bool:
    """Say whether a first name ("Vladimir") is a city here: after a preposition, before no surname."""
    if sense.use != NAME:
        return True
    after = _CAPITAL_AFTER_RE.match(text, mention.end)
    if after and after[0][-1].isupper():
        return False
    return bool(_PREPOSITION_BEFORE_RE.search(text[max(0, mention.start - 6) : mention.start]))
