"""Whom "the guest", "the host" and "his counterpart" mean: who came or was received, the other one of two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .people import Mention
from .person import Person
from .tongue import RU, office_stem

if TYPE_CHECKING:
    from .scene import Scene

_GUESTS = frozenset(("guest", "visitor", "гость", "гостья"))
_HOSTS = frozenset(("host", "хозяин", "хозяйка"))
_FELLOWS = frozenset(("counterpart", "colleague", "коллега", "визави"))
_GENDERS = {"гость": "m", "хозяин": "m", "гостья": "f", "хозяйка": "f"}
# "The guest from Omsk" is whoever has an office there, else somebody new.
_FROM_RE = re.compile(r" (?:from|of|из|с|от)\b(?: (?:the )?(?P<land>[A-ZА-ЯЁ][\w-]+))?")
_CAME_RE = re.compile(
    r"[^.;]{0,60}?\b(?:arriv|came\b|visited|toured|flew|paid a visit"
    r"|(?:was|were|been) (?:received|welcomed|met|hosted|shown)"
    r"|прибы|приеха|прилете|посети|побыва|осмотре)"
)
_RECEIVED_RE = re.compile(
    r"\b(?:receiv\w+|welcom\w+|greet\w+|host(?:ed|ing)|met(?: with)?|meeting(?: with)?"
    r"|show(?:ed|n)|(?:led|headed) by|(?:visit|arrival) (?:of|by))"
    r"\b(?:(?! by )[^.;,]){0,70}$"
)
_RECEIVED_RU_RE = re.compile(
    r"\b(?:принял|принима|встрет|встреч|приветств|показ|пров[её]л|во главе|возглав|визит|приезд|делегаци)"
)
# «На открытии побывал консул Иван Седов», "among those who came was Consul Ivan Sedov"
_CAME_BEFORE_RE = re.compile(
    r"\b(?:прибы\w+|приеха\w+|прилете\w+|посети\w+|побыва\w+|гости\w+|находил\w+"
    r"|who (?:came|arrived|visited)\b[^.;,]{0,30} (?:was|were))"
    r"(?: (?!и |а |and )[^\s.;:]+){0,10} $"
)
# "On the broadcast of the programme analyst Ivan Sedov said": its guest, whoever else was received.
_ON_AIR_RE = re.compile(
    r"\b(?:on (?:the )?air|in (?:the|our) studio|broadcast|talk show|podcast"
    r"|в (?:прямом )?эфире|в студии|в подкасте)\b",
    re.IGNORECASE,
)
_DELEGATION = ("делегац", "delegat")
_ENVOYS = ("governor", "ambassador", "губернатор", "посол", "посла", "послом")
_RECEIVING = ("president", "prime", "президент", "премьер")
_DATIVE = ("у", "ю", "е", "ам", "ям")
_KEY = 3  # letters of an adjective's ending, or the least that it shares with its land
_REACH = 120  # mentions to look back


def is_visit(wording: str) -> bool:
    """Say whether an office is only a part in a visit: "the guest", «гостья»."""
    words = wording.lower().split()
    return len(words) <= 3 and words[-1] in _GUESTS | _HOSTS | _FELLOWS


def visit_alone(wording: str) -> str:
    """Return a Russian guest or host without the office spoken to: «гость министру торговли»."""
    word, _, rest = wording.partition(" ")
    told = rest.partition(" ")[0]
    is_told = word.lower() in _GENDERS and told.endswith(_DATIVE) and bool(office_stem(told))
    return word if is_told else wording


def party_to_visit(scene: Scene, wording: str, position: int) -> Person | None:
    """Return who is the guest or the host where the word stands; nobody where the text does not tell."""
    word = wording.lower().split()[-1]
    if word in _FELLOWS:
        return _other_of_two(scene, position)
    origin = _FROM_RE.match(scene.text, position + len(wording))
    if origin and (origin["land"] is None or word in _HOSTS):
        return None
    named = [m for m in scene.cast.mentions if m.start < position and m.person.known][-_REACH:]
    people = list({id(m.person): m.person for m in named}.values())
    last = named[-1] if named else None
    if last is not None and word in _GUESTS and _is_on_air(scene, last):
        return last.person
    if word == "гостья":
        people = [p for p in people if p.gender == "f"] or people
    if origin:
        fellows = _of_land(people, f"{origin['land']} {word}")
        return fellows[0] if len(fellows) == 1 else None
    fellows = _of_land(people, wording) or _of_delegation(people)
    if len(fellows) == 1:
        people = fellows
    elif len(people) > 1:
        guest = next((m.person for m in reversed(named) if _came(scene, m)), _sole_envoy(people))
        is_host = word in _HOSTS
        people = [p for p in people if guest is not None and (p is guest) != is_host]
    suited = not people or people[0].gender in ("", _GENDERS.get(word, people[0].gender))
    return people[0] if len(people) == 1 and suited else None


def _other_of_two(scene: Scene, position: int) -> Person | None:
    """Return the one of two people named last who did not speak last: "his Brest counterpart"."""
    number = scene.document.sentence_at(position)
    spoke = next((p for n in range(number, -1, -1) if (p := scene.voices.get(n))), None)
    start = scene.document.paragraphs[max(0, scene.document.paragraph_at(position) - 1)].start
    named = [m.person for m in scene.cast.between(start, position) if m.person.known]
    others = {id(person): person for person in named if person is not spoke}
    return next(iter(others.values())) if spoke is not None and len(others) == 1 else None


def _of_land(people: list[Person], wording: str) -> list[Person]:
    """Return who has an office in the land of "the Omsk guest", «орловский гость»."""
    *lands, _ = wording.lower().removeprefix("the ").split()
    stems = tuple(land[: max(_KEY, len(land) - _KEY)] for land in lands)
    return [p for p in people if any(w.startswith(stems) for held in p.offices for w in held)]


def _of_delegation(people: list[Person]) -> list[Person]:
    """Return who has an office in a delegation: a guest wherever it is."""
    return [p for p in people if any(w.startswith(_DELEGATION) for o in p.offices for w in o)]


def _sole_envoy(people: list[Person]) -> Person | None:
    """Return the only one of those named who is sent or invited by office: presidents receive governors."""
    envoys = [p for p in people if _holds(p, _ENVOYS)]
    receives = any(_holds(p, _RECEIVING) for p in people if p not in envoys)
    return envoys[0] if len(envoys) == 1 and receives else None


def _holds(person: Person, offices: tuple[str, ...]) -> bool:
    return any(word.startswith(offices) for held in person.offices for word in held)


def _is_on_air(scene: Scene, mention: Mention) -> bool:
    """Say whether somebody is told to speak in a programme."""
    sentence = scene.document.sentences[scene.document.sentence_at(mention.start)]
    return scene.is_free(mention) and _ON_AIR_RE.search(scene.text, *sentence) is not None


def _came(scene: Scene, mention: Mention) -> bool:
    """Say whether the sentence tells that somebody came or was received."""
    sentence = scene.document.sentences[scene.document.sentence_at(mention.start)]
    if scene.is_quoted(mention.start):
        return False
    if scene.is_free(mention) and _CAME_RE.match(scene.text, mention.end, sentence.end):
        return True
    if scene.is_free(mention) and _CAME_BEFORE_RE.search(scene.text, sentence.start, mention.start):
        return True
    if scene.tongue is RU:
        received = _RECEIVED_RU_RE.search(scene.text, *sentence)
        return received is not None and not scene.is_free(mention)
    return _RECEIVED_RE.search(scene.text[sentence.start : mention.start]) is not None
