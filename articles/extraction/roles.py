"""The office of a person, read beside the name: before it, after it, or set off by a comma."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .tongue import EN, RU, Tongue, office_stem
from .vocabulary.speech import LEADING, LINKS_EN, LINKS_RU, RANK_WORDS, STOPS

_NAMED_RE = re.compile(r"[^\W\d_]+(?:[-’'.][^\W\d_]+)*")
# What a "head" is the head of, where the words then mean one office and no other.
_HEADED = frozenset(
    (
        "state", "government", "region", "oblast", "territory", "republic", "ministry", "mission",
        "государства", "правительства", "региона", "области", "края", "республики", "ведомства",
        "дипмиссии", "диппредставительства",
    )
)  # fmt: skip
_BODIES = frozenset(("ministry", "mission", "ведомства", "дипмиссии", "диппредставительства"))
_MINISTRY_RE = re.compile(r"Мин(?!ск)[а-я]{2}")
_BASE, _EXTRA, _ODD, _RANK = 4, 2, 1, 5
_RANKS = RANK_WORDS | {"prime"}  # "the minister" is not the prime minister


class Office(NamedTuple):
    """An office as the text words it, its words for comparing, the gender it shows."""

    text: str
    words: frozenset[str]
    gender: str


_REACH = 150
_LEFT_CUT_RE = re.compile(r"""[.;:!?()“”"„—–\n](?:\s|$)|[“”"„(]|,(?=\s)|,$""")
_RIGHT_RE = re.compile(r"""\s?(?:,|\(|[—–-]\s)\s*([^,.;:()“”"„—–]{3,120})""")
_WORDS_RE = re.compile(r"[^\s]+")
_VICE_RE = re.compile(r"\bvice[- ](?!president)")
_RU_VICE_RE = re.compile(
    r"\b(?:вице-(?!президент)|зам(?=министр|губернатор|премьер|глав|директор|председат))"
)
_RU_PREMIER_RE = re.compile(r"\bпремьер(?!-)([а-яё]*)")
_PREMIER_RE = re.compile(r"\bpremier\b")
_STRIP = ".,;:«»“”\"'’()"
_DEMONYMS = {
    "belarusian": "belarus", "russian": "russia", "belarus'": "belarus",
} | {
    "белорусск" + ending: "беларус" for ending in ("ий", "ого", "ому", "им", "ая", "ой", "ую")
} | {
    "российск" + ending: "росси" for ending in ("ий", "ого", "ому", "им", "ая", "ой", "ую")
} | {
    "беларуси": "беларус", "беларусь": "беларус", "белоруссии": "беларус", "россии": "росси", "рф": "росси",
}  # fmt: skip


class Wanted(NamedTuple):
    """An office mentioned without a name, taken apart for comparing."""

    words: frozenset[str]
    heads: frozenset[str]
    kinds: frozenset[str]  # words of the offices that a general one stands for
    narrow: tuple[frozenset[str], ...]  # "head of state": one of these, and no deputy
    plain: frozenset[str]  # words that are themselves general offices
    lands: frozenset[str]


def find_office(text: str, start: int, end: int, tongue: Tongue) -> Office | None:
    """Find the office that stands beside the name at `start`–`end`."""
    left = text[max(0, start - _REACH) : start]
    office = _before(left, tongue)
    if office is None:
        office = _after(text[end : end + _REACH], tongue)
    return office


def _plain_words(phrase: str) -> str:
    """Return an office in lower case with its short forms spelt out.

    >>> _plain_words("Vice-Premier"), _plain_words("vice governor")
    ('deputy prime minister', 'deputy governor')
    """
    low = phrase.lower()
    if low[:1] > "z":
        low = _RU_VICE_RE.sub("заместитель ", low).replace("гендиректор", "генеральный директор")
        return _RU_PREMIER_RE.sub(r"премьер-министр\1", low)
    return _PREMIER_RE.sub("prime minister", _VICE_RE.sub("deputy ", low))


def office_words(phrase: str) -> frozenset[str]:
    """Return the words of an office for comparing, peoples as their countries, offices as stems.

    >>> sorted(office_words("the Belarusian President"))
    ['belarus', 'president']
    """
    words = set()
    for word in _plain_words(phrase).split():
        bare = word.strip(_STRIP).removesuffix("'s").removesuffix("’s")
        if bare and bare not in LEADING and bare not in LINKS_EN:
            words.add(office_stem(bare) or _DEMONYMS.get(bare, bare))
    return frozenset(words)


def make_office(phrase: str, tongue: Tongue) -> Office:
    """Return the office that a phrase names, without its article."""
    words = phrase.split()
    while words and words[0].lower() in LEADING:
        words.pop(0)
    bare = " ".join(words).strip(" ,;:—–")
    compared = office_words(bare)
    gender = "f" if compared & tongue.female_roles else "m" if compared & tongue.male_roles else ""
    return Office(bare, compared, gender)


def _before(left: str, tongue: Tongue) -> Office | None:
    """Read "Prime Minister of Belarus NAME" and "the region's governor, NAME"."""
    stripped = left.rstrip()
    if stripped.endswith(","):
        stripped = stripped[:-1]
        if tongue is not EN:
            return None
    cuts = [match.end() for match in _LEFT_CUT_RE.finditer(stripped)]
    chunk = stripped[cuts[-1] if cuts else 0 :]
    words = _WORDS_RE.findall(chunk)
    links = LINKS_EN if tongue is EN else LINKS_RU
    if not words or words[-1].lower() in links or words[-1].lower() in STOPS:
        return None
    first = _leftmost_role(words, links, tongue)
    if first is None:
        return None
    while first > 0 and _extends(words[first - 1], tongue):
        first -= 1
    if (
        first > 1
        and tongue is EN
        and words[first - 1].islower()
        and not words[first - 1].endswith("ed")
        and words[first - 1].lower() not in STOPS | LINKS_EN | LEADING | tongue.verbs
        and _extends(words[first - 2], tongue)
    ):
        first -= 2  # "deputy farm minister", "White House press secretary"
        while first > 0 and _extends(words[first - 1], tongue):
            first -= 1
    phrase = " ".join(words[first:])
    return make_office(phrase, tongue) if len(phrase) < _REACH else None


def _leftmost_role(words: list[str], links: frozenset[str], tongue: Tongue) -> int | None:
    """Return the number of the word where the office that ends the words begins."""
    first = None
    for number in range(len(words) - 1, max(-1, len(words) - 13), -1):
        low = words[number].lower().strip(_STRIP)
        if low in tongue.verbs or (low in STOPS and not (low in ("and", "и") and first is None)):
            break
        if office_stem(words[number]):
            follows = words[number + 1].lower() if number + 1 < len(words) else ""
            if tongue is EN and follows and not _may_follow(words[number + 1], links):
                break
            if first and _crosses_verb(words[number + 1 : first], links, 1 if tongue is EN else 3):
                break
            first = number
    return first


def _crosses_verb(words: list[str], links: frozenset[str], least: int) -> bool:
    """Say whether a plain word with no "of" before it parts two offices: "Governor X received Minister".

    `least` words must stand between: in Russian two of them, capitals, are the name of the first.
    """
    if len(words) < least or (least > 1 and not (words[0][0].isupper() and words[1][0].isupper())):
        return False
    for word in words:
        low = word.lower()
        if low in links:
            return False
        if word == low and word.isalpha() and low not in LEADING and not office_stem(low):
            return True
    return False


def _may_follow(word: str, links: frozenset[str]) -> bool:
    return (
        word.lower() in links or word[0].isupper() or bool(office_stem(word)) or word == "general"
    )


def _extends(word: str, tongue: Tongue) -> bool:
    """Say whether a word before an office belongs to it: "Kursk Oblast", "first deputy", "region's"."""
    if word[-1] in ",.;:" or word.lower() in STOPS or word.lower() in tongue.prepositions:
        return False
    low = word.lower()
    if low in tongue.ranks or office_stem(word) or low.endswith(("'s", "’s", "s'", "s’")):
        return True
    if tongue is EN:
        return word[0].isupper() and low not in LEADING and low not in tongue.verbs
    return low.endswith(
        ("ский", "ского", "ская", "ской", "ным", "ный", "ная", "ной", "скому", "ским", "ного")
    )


def _after(right: str, tongue: Tongue) -> Office | None:
    """Read "NAME, head of the trade office," and "NAME (governor of X)"."""
    match = _RIGHT_RE.match(right)
    if match is None:
        return None
    words = match.group(1).split()
    roles = [n for n, word in enumerate(words[:7]) if office_stem(word)]
    if not roles:
        return None
    last = len(words)
    for number, word in enumerate(words):
        low = word.lower().strip(_STRIP)
        if low in tongue.verbs or (low in STOPS and low not in ("and", "with", "from", "при", "с")):
            last = number
            break
    if roles[0] >= last or any(word.lower() in tongue.prepositions for word in words[: roles[0]]):
        return None
    return make_office(" ".join(words[:last]), tongue)


@lru_cache(maxsize=2048)
def read_wanted(phrase: str, russian: bool) -> Wanted:
    """Return what an office mentioned asks of its bearer."""
    tongue = RU if russian else EN
    found = _NAMED_RE.findall(phrase)
    words = office_words(phrase)
    spelt_out = _NAMED_RE.findall(_plain_words(phrase))
    is_head = "head" in words or "глав" in words
    kinds = [
        tongue.office_kinds[word]
        for word in words
        if word in tongue.office_kinds
        and (word not in _BODIES or is_head or "руководител" in words)
    ]
    named = [w for w in found[1:] if w[0].isupper() and not office_stem(w)]
    if any(map(_MINISTRY_RE.match, named)):  # «глава Минсельхозпрода»
        kinds.append(tongue.office_kinds["ведомства"])
        named = [word for word in named if not _MINISTRY_RE.match(word)]
    return Wanted(
        words=words,
        heads=frozenset(stem for word in spelt_out if (stem := office_stem(word))),
        kinds=frozenset().union(*kinds),
        narrow=tuple(tongue.office_kinds[word] for word in words & _HEADED if is_head),
        plain=frozenset(word for word in words if word in tongue.office_kinds),
        lands=frozenset(_DEMONYMS.get(word.lower(), word.lower())[:5] for word in named),
    )


def _is_chief_for_deputy(wanted: Wanted, held: frozenset[str]) -> bool:
    """Say whether one of the two offices is the deputy of the other's kind."""
    if not held & wanted.heads:
        return "deputy" in wanted.heads
    return ("deputy" in wanted.words) != ("deputy" in held)


def fit_deputy(wanted: Wanted, held: frozenset[str]) -> int:
    """Return how well a deputy's office fits "the minister", which politeness makes of a deputy."""
    if "deputy" not in held or wanted.heads != {"minister"} or wanted.words - held:
        return 0
    return fit(wanted, held - _RANKS)


@lru_cache(maxsize=8192)
def fit(wanted: Wanted, held: frozenset[str]) -> int:
    """Return how well an office that somebody holds fits the office mentioned; 0 is not at all."""
    if (
        wanted.lands
        and (len(held) > 1 or not held & wanted.heads)
        and not any(word[:5] in wanted.lands for word in held)
    ):
        return 0
    if wanted.narrow:
        suits = any(held & kind for kind in wanted.narrow) and not held & RANK_WORDS
        return _BASE if suits else 0
    shared = held & wanted.heads
    if _is_chief_for_deputy(wanted, held):
        return 0
    if not shared and not held & wanted.kinds:
        return 0
    others = wanted.words - wanted.heads
    score = _BASE + (_EXTRA if shared else 0) + _EXTRA * len(others & held)
    score -= _ODD * len(others - held - wanted.plain)
    score -= _RANK * len((wanted.words ^ held) & _RANKS) if shared else 0
    return max(score, 0)
