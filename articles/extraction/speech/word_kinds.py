"""What a capitalised word is besides a part of a name: a title, an office, a body, a place in a calendar."""

from __future__ import annotations

import re

from ..vocabulary.en_speech import FEMALE_TITLES, MALE_TITLES, SURNAME_LIKE
from ..vocabulary.honours import FIRST_LIKE
from .given import find_given
from .tongue import EN, RU, Tongue, office_stem

_KOREAN_RE = re.compile(r" [A-Z][a-z]+-[a-z]+(?!\S)")
# «Председатель Мингорисполкома», «глава Минсельхозпрода», «директор Белстата»: bodies in one word.
_BODY_RU_RE = re.compile(
    r"мин(?:эконом|сельхоз|пром|торг|здрав|фин|обр|транс|стро|энерго|культ|юст|природ|лесхоз|спорт|информ|труд|цифр|связ)\w*"
    r"|\w+исполком\w{0,2}|\w{3,}стат(?:а|е|у|ом)?|\w*(?:облдум|госдум|госсовет|госсобрани|горсовет|облсовет|заксобрани|облправительств)\w{1,3}"
    r"|(?:рос|бел|гос)(?:потреб|сельхоз|имущ|лес|нефт|хим|хлеб|агро|молоко|торг)\w+|\w{3,}таможн\w{1,3}"
)
_ROYAL = frozenset(("pope", "king", "queen", "prince", "princess"))  # before a first name alone
# First names that show by their form: "Hyun-woo", "LaToya".
_MADE_RE = re.compile(r"[A-Z][a-z]+-[a-z]+|(?:De|La|Da|Le|Ja|Ra|Ta|Ke|Ju)[A-Z][a-z]+")
_NEXT_RE = re.compile(r" (\S+)")


def kind_of(word: str, tongue: Tongue) -> str:
    """Return what a capitalised word is besides a part of a name; "" where nothing else is known."""
    if len(word) == 2 and word[1] == ".":
        return ""  # an initial, not the article "A"
    low = word.lower().rstrip(".")
    if low in FEMALE_TITLES:
        return "f"
    if low in MALE_TITLES:
        return "m"
    if (low in tongue.titles and low != "st") or low in _ROYAL or _is_double(low, tongue):
        return "title"
    if (
        low in tongue.body
        or low in tongue.agencies
        or (tongue is RU and _BODY_RU_RE.fullmatch(low))
    ):
        return "body"
    if low in tongue.skipped or (low in tongue.verbs and low.endswith("s")):
        return "other"  # "Leader Proposes Joint Ventures"
    if office_stem(low):
        return "office"
    if len(word) > 2 and word.isupper() and "." not in word and word != "III":
        return "body"
    return ""


def _is_double(word: str, tongue: Tongue) -> bool:
    """Say whether a word is two titles in one: "Det-Sgt", "Lt-Col"."""
    first, dash, second = word.partition("-")
    return bool(dash) and first in tongue.titles and second in tongue.titles


def is_surname(word: str, words: list[tuple[int, int, str]], before: str) -> bool:
    """Say whether a word that also means something else ends a name: "Tim Cook", "Dr Lee Park"."""
    if not words and before in ("m", "f"):  # "Mr. Long"
        return word.lower() in SURNAME_LIKE
    low = word.lower().rstrip(".")
    if len(words) == 2 and find_given(words[0][2]) and (low in _ROYAL or office_stem(low)):
        words = words[:1]  # "Martin Luther King"
    if len(words) != 1 or words[0][2].lower() in EN.ranks:  # "Detective Senior Sergeant"
        return False
    if word.isalpha() and word.isupper() and len(word) > 3:  # "Ivan DROZDOV"
        return find_given(words[0][2]) is not None
    if low not in SURNAME_LIKE:
        return False
    first = words[0][2]
    is_given = find_given(first) is not None or _MADE_RE.fullmatch(first) is not None
    return is_given or before in ("title", "m", "f")


def is_first(run: str, match: re.Match[str], kind: str, tongue: Tongue) -> bool:
    """Say whether a word that also means something else is a first name: "Bill Kirk", "Dean Kirk"."""
    behind = _NEXT_RE.match(run, match.end())
    if match.group().lower() not in FIRST_LIKE or behind is None:
        return False
    if match.group() == "Will" and not match.start():
        return False  # "Will Kirk go?"
    surname = behind.group(1)
    if kind == "office" and find_given(surname):
        return False  # the dean of a faculty: "Dean Ivan Drozdov"
    return not kind_of(surname, tongue) or surname.lower() in SURNAME_LIKE


def is_family(run: str, match: re.Match[str]) -> bool:
    """Say whether a word is the family name that opens a Korean name: "Park Ji-ho"."""
    return match.group() == "Park" and bool(_KOREAN_RE.match(run, match.end()))


def is_rank(words: list[tuple[int, int, str]], kind: str, tongue: Tongue) -> bool:
    """Say whether the words before an office end in a rank of it: "Belarus Prime" Minister."""
    return kind == "office" and words[-1][2].lower() in tongue.ranks
