"""Who an ambassador and a governor are whom a text names only later, together and without their offices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .people import Mention
from .person import Person
from .tongue import office_stem

if TYPE_CHECKING:
    from .scene import Scene

_ENVOYS = frozenset(("ambassador", "envoy", "diplomat", "consul", "посол", "дипломат", "консул"))
_HEADS = frozenset(("governor", "head", "leader", "губернатор", "глава", "руководител", "раис"))
_ROLES = frozenset(("envoy", "head"))
_JOINT_RE = re.compile(r" (?:and|и) ")
# "X thanked the governor": who is none.
_THANKED_RE = re.compile(
    r" (?:also )?(?:thanked|greeted|invited|congratulated|presented) (?:to )?the (?P<en>[\w ]{4,40})"
    r"| (?:также )?(?:поблагодарил|пригласил|приветствовал|поздравил)а? (?P<ru>[\w ]{4,40})"
)
# "Our region will build it", "We shall help, the region keeps its word": only its head speaks so.
_OUR_REGION_RE = re.compile(
    r"\bour (?:\w+ )?(?:region|oblast|krai|territory)\b|\bwe\b[^.!?\n]{3,100}\bthe (?:region|oblast|krai) "
    r"(?:does|has|is|will|never|always|keeps|stands|helps|knows)\b"
    r"|\bнаш(?:а|ей|у|его|ему|ем)? (?:[а-яё]+ )?(?:област|регион|кра[йяюе])"
    r"|\bмы\b[^.!?\n]{3,100}(?<!этот )\b(?:регион|область|край) (?:не |всегда |никогда )?[а-яё]+(?:ет|ит)\b",
    re.IGNORECASE,
)
# "We will find a site for it", said of a Belarusian shop: only a host has sites to give.
_HOST_RE = re.compile(
    r"\b(?:we|I)(?:['’]ll| will| shall| are ready to| are going to| can| have already| have)?"
    r" (?:find|found|allot|allotted|allocate|allocated|give|given|provide|provided|offer|offered|pick"
    r"|set aside|choose|chosen|prepare|prepared)"
    r" (?:\w+ ){0,4}?(?:site|plot|land|premises|place|building|pavilion|venue|space)s?\b"
    r"|\b(?:площадк|участ[ок]|земл|помещени|место\b|здани|павильон)[а-яё]*(?: [а-яё]+){0,5}?"
    r" (?:подбер|найд|выдел|предостав|отвед|дадим|подготов)"
    r"|\b(?:подбер|найд|выдел|предостав|отвед|дадим|подготов)[а-яё]*(?: [а-яё]+){0,4}?"
    r" (?:площадк|участ[ок]|земл|помещени|место\b|здани|павильон)",
    re.IGNORECASE,
)
_THEIR_HOUSE_RE = re.compile(
    r"\bBelarusian (?:\w+ ){0,2}?(?:house|shop|store|centre|center|market|fair|pavilion|outlet)s?\b"
    r"|\bбелорусск[а-яё]+ (?:[а-яё]+ ){0,2}?(?:дом|магазин|центр|рынк|рынок|ярмарк|павильон)",
    re.IGNORECASE,
)
_HOMES = ("president of belarus", "belarusian", "президента беларуси", "белорусск")
_REACH = 200  # mentions to look through


def of_unnamed_pair(scene: Scene, wording: str) -> Person | None:
    """Return whom "the ambassador" or "the governor" means where two are named but not their offices.

    "The governor said … . X and Y also discussed … . X thanked the governor": X is the ambassador, for the
    text shows it; where it does not, nobody is taken for either.
    """
    part = _part_of(wording)
    pair = _pair(scene) if part else None
    if pair is None:
        return None
    one, two = pair
    if len(_parts_before(scene, one.start)) != len(_ROLES):
        return None
    first = _told_part(scene, one.person, two.person)
    return (one.person if part == first else two.person) if first else None


def _part_of(wording: str) -> str:
    """Return which of the two an office is of: "envoy", "head", "" of any other office."""
    stems = {office_stem(word) for word in wording.split()}
    return "envoy" if stems & _ENVOYS else "head" if stems & _HEADS else ""


def _pair(scene: Scene) -> tuple[Mention, Mention] | None:
    """Return the only two people of a text who are first named together, both without an office."""
    people = [person for person in scene.cast.persons[:_REACH] if person.known]
    if len(people) != 2 or any(person.offices for person in people):
        return None
    mentions = [m for m in scene.cast.mentions[:_REACH] if m.person.known][:2]
    if {m.person for m in mentions} != set(
        people
    ):  # who is named by a surname alone has no mention
        return None
    joint = scene.text[mentions[0].end : mentions[1].start]
    return (mentions[0], mentions[1]) if _JOINT_RE.fullmatch(joint) else None


def _parts_before(scene: Scene, end: int) -> set[str]:
    """Return the parts of those whom the text tells of before `end`."""
    start = scene.cast.title_end
    told = re.finditer(r"[^\W\d_]+", scene.text[start:end])
    parts = {
        _part_of(match.group()) for match in told if not scene.is_quoted(start + match.start())
    }
    return parts & _ROLES


def _told_part(scene: Scene, one: Person, two: Person) -> str:
    """Return the part of the first of two, where a sentence tells whom one of them thanks."""
    for mention in scene.cast.mentions[2:_REACH]:
        match = _THANKED_RE.match(scene.text, mention.end)
        if match is None or mention.person not in (one, two):
            continue
        whom = (match["en"] or match["ru"]).lower()
        is_host = whom.startswith(_HOMES) or _part_of(whom) == "envoy"
        if not is_host and _part_of(whom) != "head":
            continue
        return "head" if is_host == (mention.person is one) else "envoy"
    return _part_by_speech(scene, one, two)


def _part_by_speech(scene: Scene, one: Person, two: Person) -> str:
    """Return the part of the first of two, where one who is named as speaking has a region or land."""
    document = scene.document
    for mention in scene.cast.mentions[2:_REACH]:
        number = document.paragraph_at(mention.start)
        line = document.paragraphs[number]
        named = {m.person for m in scene.cast.between(*line)}
        if mention.person not in (one, two) or len(named & {one, two}) != 1:
            continue
        if scene.cues.between(*line) and _has_land(scene, number):
            return "head" if mention.person is one else "envoy"
    return ""


def _has_land(scene: Scene, number: int) -> bool:
    """Say whether who speaks in a paragraph calls a region his own, or has a site for guests."""
    start, end = scene.document.paragraphs[number]
    if _OUR_REGION_RE.search(scene.text, start, end):
        return True
    above = scene.document.paragraphs[max(0, number - 1)].start
    is_host = _HOST_RE.search(scene.text, start, end) is not None
    return is_host and _THEIR_HOUSE_RE.search(scene.text, above, end) is not None
