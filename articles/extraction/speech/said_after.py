"""Attribution after a quotation, in its own sentence: "“…,” said X", "“…,” X shrugged"."""

from __future__ import annotations

import re

from ..records import Span
from ..vocabulary.speech import TO_SOMEBODY
from .according import find_according
from .clauses import subject_after, subject_before
from .people import Mention
from .quoted_by import quoted_by_others, quoted_object
from .referents import resolve_pronoun
from .replies import replying
from .scene import Subject
from .tongue import RU
from .voices import ENDS_RE, NEAR, Place, Voice, named_subject

_LEAD_RE = re.compile(
    r"(?:[\s,;:—–.-]+|(?:as|so|and|is|was|how|the way|that is)\b)*", re.IGNORECASE
)
_OWN_RE = re.compile(
    r"(his|her) (?:\w+ )?(?:summary|answer|reply|comment|verdict|conclusion"
    r"|explanation|advice|words|response|view|opinion)\b"
)
_DASHED_RE = re.compile(r",?\s?[—–-]\s(?=[а-яё])")
_ADVERBIALS = frozenset(("so", "as", "is how", "was how", "thus", "then", "has", "had"))
# Speakers whom a text leaves without a name, and who are no office.
_NAMELESS_RE = re.compile(
    r"[\s,]*(?:[а-яё]+(?:ый|ая|ой) )?"
    r"(?:источник|очевид|прохож|покупател|посетител|турист|пассажир|зрител|слушател|рабоч)"
)
_BRIEF = 40  # characters of "“…!” X grinned."
_SPACERS = " ,—–-\n\r\t\xa0"
_PRONOUN_RE = re.compile(r"(?:he|she|они|она|он)\b", re.IGNORECASE)
_CONTENT_RE = re.compile(r"\b(?:that|what|whether)\b")
_PARTED_RE = re.compile(
    r",?\s*(?:while|whereas|although|though|but|and|а|но|тогда как|хотя)\s"
    r"(?!(?:he|she|they|so|он|она|они)\b)"
)
_NOTHING_SAID_RE = re.compile(
    r"\b(?:(?:declin|refus|fail)(?:ed|es)|unavailable|not available) to\b|\bnot be reached\b"
)
_FIRST_WORD_RE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def after_in_sentence(place: Place) -> Voice | None:
    """“…,” said X and “…,” X said, in the quotation's own sentence."""
    text, start, end = place.text, place.outer.end, place.after
    inner = place.stretches[place.number].inner
    if start >= end or not text[start:end].strip():
        return None
    rest = text[start:end].lstrip()
    if rest.startswith(".") or _is_parted(place, rest):
        return None
    stop = ENDS_RE.search(text, start + 2, end)
    sentence_end = stop.start() if stop else end
    closed = text[inner.end - 1 : inner.end] in ".!?…" or rest.startswith(("!", "?"))
    if quoted := quoted_by_others(place, start, sentence_end):
        return quoted
    cues = place.scene.cues.between(start, sentence_end)
    for cue in cues:
        ahead = text[start : cue.start].strip(_SPACERS)
        if place.number and _NOTHING_SAID_RE.search(text, start, cue.end + 3):
            return None  # "“…” Y declined to comment."
        if not ahead and place.scene.tongue is not RU and text.endswith("ing", cue.start, cue.end):
            return None  # "X called it “…,” noting that the clerk …"
        subject = _subject_of(place, cue, ahead, sentence_end)
        if subject is None and _is_set_off(place, start, cue):
            subject = subject_after(place.scene, cue, sentence_end, is_inverted=True)
            if subject is not None and subject.person is not None:
                return Voice(subject, cue, "verb_after")
            subject = None
        subject = subject or (subject_before(place.scene, start, cue.start) if ahead else None)
        if subject is None and not ahead and _is_nameless(text, cue):
            return Voice(Subject(cue, None, None, "other"), cue, "verb_after")
        subject = quoted_object(place, cue, sentence_end) or subject
        if subject is None:
            continue
        if _tells_on(place, rest, ahead, cue, subject, closed, sentence_end):
            return None
        return Voice(replying(place, subject, cue), cue, "verb_after")
    if closed:
        return _cry(place, start, sentence_end)
    return find_according(place, start, sentence_end) or _any_verb(place, sentence_end)


def _is_parted(place: Place, rest: str) -> bool:
    """Say whether a clause of another follows words that were led to: "X called it “…,” while Y …"."""
    is_led = bool(place.scene.cues.between(place.before, place.outer.start))
    last = place.text[place.stretches[place.number].inner.end - 1]
    return is_led and (last + rest[:1]).count(",") > 0 and _PARTED_RE.match(rest) is not None


def _cry(place: Place, start: int, end: int) -> Voice | None:
    """Return who acts right behind a cry: "“Look!” She pointed at it"."""
    inner, rest = place.stretches[place.number].inner, place.text[start : place.after].lstrip()
    is_cry = place.text[inner.end - 1] == "!" and end - start <= _BRIEF
    actor = _start_of(place, place.after - len(rest), end)
    is_actor = is_cry and actor is not None and actor.kind in ("name", "pronoun")
    return Voice(actor, None, "any_verb") if actor and is_actor else None


def _subject_of(place: Place, cue: Span, ahead: str, end: int) -> Subject | None:
    """Return the subject behind a verb that opens what follows a quotation."""
    if ahead and not _is_adverbial(place, ahead):
        return None
    return subject_after(place.scene, cue, end, is_inverted=not ahead)


def _tells_on(
    place: Place, rest: str, ahead: str, cue: Span, subject: Subject, closed: bool, end: int
) -> bool:
    """Say whether the verb behind a quotation leads on to what is told next, and not to its speaker."""
    if closed and not _plainly_belongs(place, rest, ahead, cue, end):
        return True
    if closed and ahead and _leads_on(place, cue, subject, end):
        return True
    return len(ahead) > 2 * NEAR and subject.kind != "name"


def _is_nameless(text: str, cue: Span) -> bool:
    """Say whether a Russian verb has nobody in person: «отметили в пресс-службе», «сообщил источник»."""
    return text[cue.start : cue.end].endswith("ли") or bool(_NAMELESS_RE.match(text, cue.end))


def _any_verb(place: Place, end: int) -> Voice | None:
    """Read the words after a comma and a closing mark as attribution, whatever the verb is."""
    text, start = place.text, place.outer.end
    inner_end = place.stretches[place.number].inner.end
    is_inside = start - inner_end > 2 and text[start - 1] == " "  # «…, — verb X. — …»
    if (
        not is_inside
        and text[inner_end - 1] != ","
        and not text[start:end].lstrip().startswith((",", "—", "–", "- "))
    ):
        return None
    lead = _LEAD_RE.match(text, start, end)
    start = lead.end() if lead else start
    own = _OWN_RE.match(text, start, end)
    if own:
        word = "he" if own.group(1) == "his" else "she"
        person = resolve_pronoun(place.scene, word, own.start())
        return Voice(
            Subject(Span(*own.span(1)), person, None, "pronoun"), Span(*own.span()), "any_verb"
        )
    verb = _FIRST_WORD_RE.match(text, start, end)
    if verb is None:
        return None
    cue = Span(verb.start(), verb.end())
    subject = _start_of(place, start, end)
    if (
        subject is None
        and verb.group()[0].islower()
        and verb.group() not in place.scene.tongue.prepositions
    ):
        subject = subject_after(place.scene, cue, end)
    if subject is None or subject.kind == "other":
        names = place.scene.names(start, min(end, start + NEAR))
        subject = named_subject(names[0]) if len(names) == 1 and _may_act(place, names[0]) else None
    return (
        Voice(subject, cue if cue.start != subject.span.start else None, "any_verb")
        if subject
        else None
    )


def _may_act(place: Place, name: Mention) -> bool:
    """Say whether the only name behind a quotation is its speaker; in Russian a full one behind a dash."""
    if place.scene.tongue is not RU:
        return True
    is_full = " " in place.text[name.start : name.end]
    return is_full and _DASHED_RE.match(place.text, place.outer.end) is not None


def _start_of(place: Place, start: int, end: int) -> Subject | None:
    """Return the pronoun, name or office that starts the words after a quotation."""
    scene = place.scene
    pronoun = _PRONOUN_RE.match(place.text, start, end)
    if pronoun:
        return Subject(
            Span(*pronoun.span()), resolve_pronoun(scene, pronoun.group(), start), None, "pronoun"
        )
    names = scene.names(start, min(end, start + NEAR))
    if names and (names[0].begin == start or scene.office_at(start, names[0].start)):
        return named_subject(names[0])
    return (
        scene.office_at(start, end)
        if place.text[start : start + 4].lower().startswith(("the ", "a "))
        else None
    )


def _is_adverbial(place: Place, ahead: str) -> bool:
    """Say whether the words before the verb are no subject: "с улыбкой", "so", "as"."""
    if place.scene.tongue is RU:
        return len(ahead) < 60
    return ahead.lower() in _ADVERBIALS


def _plainly_belongs(place: Place, rest: str, ahead: str, cue: Span, end: int) -> bool:
    """Say whether words after a closed quotation are its attribution, not the next sentence."""
    if rest.lstrip(_SPACERS)[:1].islower():
        return True
    if _is_led_to(place):
        return False
    if place.text[place.stretches[place.number].inner.end - 1] in "!?…" and len(ahead) <= NEAR:
        return not _CONTENT_RE.search(place.text[cue.end : cue.end + 8])
    following = place.text[cue.end : end].strip()
    return len(ahead) <= 40 and len(following) <= 24 and ":" not in following


def _is_led_to(place: Place) -> bool:
    """Say whether a verb and a comma led to a whole quotation: "X said there, “….” Y agreed"."""
    lead = place.text[place.before : place.outer.start].rstrip()
    is_whole = place.text[place.stretches[place.number].inner.end - 1] == "."
    if is_whole and lead.endswith(":"):
        return True
    return (
        is_whole
        and lead.endswith(",")
        and bool(place.scene.cues.between(place.before, place.outer.start))
    )


def _is_set_off(place: Place, start: int, cue: Span) -> bool:
    """Say whether a comma sets off a verb and a name: "was “just off the coast” at noon, said X"."""
    ahead = place.text[start : cue.start].rstrip()
    if not ahead.endswith(",") or place.scene.tongue is RU or len(ahead) > NEAR:
        return False
    if place.text[cue.start : cue.end].lower() in TO_SOMEBODY:
        return False
    behind = place.text[cue.end + 1 : cue.end + 2]
    return behind.isupper() and not place.scene.cues.between(start, cue.start)


def _leads_on(place: Place, cue: Span, subject: Subject, end: int) -> bool:
    """Say whether words behind a whole quotation attribute the one they lead to: "“…” X said it was “…”"."""
    if place.text[place.stretches[place.number].inner.end - 1] != "." or end != place.after:
        return False
    return place.number + 1 < len(place.stretches) and not (
        place.text[max(cue.end, subject.span.end) : end].rstrip().endswith((",", ":"))
    )
