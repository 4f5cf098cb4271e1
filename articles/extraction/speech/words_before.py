"""The words beside a name that may tell an office; marks inside one are veiled, so as to part nothing."""

from __future__ import annotations

import re

from ..vocabulary.en_speech import OPENING_GERUNDS
from ..vocabulary.speech import STOPS
from .given import find_given
from .tongue import RU, Tongue, office_stem

_VEIL, _VEIL_DOT = str.maketrans('"“”„', "\1\2\3\4"), str.maketrans(".", "\5")
_VEIL_COMMA = str.maketrans(",", "\6")
_UNVEIL = str.maketrans("\1\2\3\4\5\6", '"“”„.,')
_SHORT_RE = re.compile(r"\b(?:[Зз]ам|[Пп]ом|[Нн]ач|[Ии]\. ?о|[Гг]ен)\.(?= [а-я])")
_SAINT_RE = re.compile(r"\bSt\.(?= [A-Z])")  # "St. Petersburg Governor"
_MARKS = '.;:!?()“”"„—–'
# Greedy, so that the search goes back from the name to the last mark that parts it from others.
_LEFT_CUT_RE = re.compile(rf"""(?s:.*)(?:[{_MARKS}\n](?:\s|$)|[“”"„(]|,(?:\s|$))""")
# What somebody is chairman of: "of the Economy, Budget, and Finance Commission of the House".
_LISTED_RE = re.compile(
    r"\b(?:of|for) (?:the )?(?:[\w-]+ ){0,3}[\w-]+(?:, [\w-]+){1,4},? and [\w-]+(?: [\w-]+){0,16}\Z"
)
# What somebody behind whose name it stands is of: "member of the Committee on Science, Education and
# Culture", «член комитета по науке, образованию и культуре».
_FIELDS_RE = re.compile(
    r"\b(?:of|on|for) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?){1,4}"
    r",? and [A-Z][\w-]*"
    r"|\b(?:[Cc]ommittee|[Cc]ommission|[Dd]epartment|[Mm]inistry|[Mm]inister|[Cc]ouncil) (?:of|on|for) "
    r"(?:the )?[a-z-]+(?: [a-z-]+)?(?:, [a-z-]+(?: [a-z-]+)?){1,4},? and [a-z-]+"
    r"|(?<!\w)по [а-яё-]+(?: [а-яё-]+)?(?:, [а-яё-]+(?: [а-яё-]+)?){1,4} и [а-яё-]+",
)
# The name of a firm or a body inside an office, in marks that speech has too: 'head of "Agat" X'.
_TITLED_RE = re.compile(r"""(\w+) ["“„]([A-ZА-ЯЁ][^"“”„\n]{1,40}[^"“”„\s,.!?])["“”](?= |\Z)""")
_SPEAKING = OPENING_GERUNDS | {"speaking", "talking", "replying", "responding", "appealing"}
_ADDRESSED_RE = re.compile(r"(?:^|[.!?\n”\"] ?)(?P<gerund>[A-Z][a-z]+ing) [^.!?,;:()“”\"\n]+, $")


def words_before(left: str, tongue: Tongue, links: frozenset[str]) -> list[str]:
    """Return the words before a name that may be its office: those behind the last mark or headline."""
    stripped = left.rstrip()
    if "\n\n" in left[len(stripped) :]:
        return []  # the paragraph above is a headline or another's
    stripped = stripped.removesuffix(",")
    if '"' in stripped or "“" in stripped:
        stripped = _TITLED_RE.sub(lambda m: _veiled(m, tongue), stripped)
    if tongue is not RU and ", " in stripped and " and " in stripped:
        stripped = _LISTED_RE.sub(_joined, stripped)
    if tongue is not RU:
        stripped = veil_saints(stripped)
    elif ". " in stripped:
        stripped = _SHORT_RE.sub(lambda m: m[0].translate(_VEIL_DOT), stripped)
    last = stripped[stripped.rfind(" ") + 1 :].lower()
    if stripped[-1:] in _MARKS or last in links or last in STOPS:
        return []
    cut = _LEFT_CUT_RE.match(stripped)
    chunk = stripped[cut.end() :] if cut else stripped
    line = chunk.rpartition("\n")[2]
    if line != chunk and any(map(office_stem, line.split())):
        chunk = line  # the line above is a headline
    return chunk.split()


def veil_fields(right: str, tongue: Tongue) -> str:
    """Return the words behind a name, the commas between the fields of a committee or a ministry veiled."""
    if ", " not in right:
        return right
    listed = _FIELDS_RE.search(right)
    if listed is None:
        return right
    start, end = listed.span()
    return right[:start] + listed.group().translate(_VEIL_COMMA) + right[end:]


def veil_saints(text: str) -> str:
    """Return a text with a stop behind "St" that ends nothing: "Governor of St. Petersburg"."""
    return _SAINT_RE.sub("St\5", text) if "St. " in text else text


def unveiled(phrase: str) -> str:
    """Return an office with its marks as the text has them."""
    return phrase.translate(_UNVEIL)


def _joined(listed: re.Match[str]) -> str:
    """Return a list with commas that part nothing; unchanged where it names people or offices."""
    words = listed[0].replace(",", "").split()[1:]
    tells = any(
        office_stem(word) or find_given(word) or word in STOPS for word in words if word != "and"
    )
    return listed[0] if tells else listed[0].translate(_VEIL_COMMA)


def _veiled(titled: re.Match[str], tongue: Tongue) -> str:
    """Return a firm's name with marks that part nothing; unchanged where a verb before it says it."""
    return titled[0] if titled[1].lower() in tongue.verbs else titled[0].translate(_VEIL)


def is_of_addressed(left: str, behind: str) -> bool:
    """Say whether the office before a comma is theirs to whom is spoken: "Addressing the premier, X said"."""
    opened = _ADDRESSED_RE.search(left) if left.endswith(", ") and behind != "," else None
    return opened is not None and opened["gerund"].lower() in _SPEAKING
