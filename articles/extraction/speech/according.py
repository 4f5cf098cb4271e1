"""Whose words a stretch gives without a verb of speech: "according to X", "in X's view", "X's answer"."""

from __future__ import annotations

import re

from ..records import Span
from .clauses import subject_before
from .referents import resolve_pronoun
from .scene import Subject
from .tongue import RU
from .voices import NEAR, Place, Voice, named_subject

_ACCORDING_RE = re.compile(
    r"\b(?:according to|in the (?:words|opinion|view) of|in the phrase of|words belong to|to quote"
    r"|as (?:quoted|noted|stressed|stated|emphasi[sz]ed|put) by|по словам|со слов|по мнению|по выражению"
    r"|по (?:информации|оценке|данным|заявлению|убеждению)|со ссылкой на|citing|with reference to"
    r"|говоря словами|(?:приводит|приводятся|приведены|передаёт|передает|цитирует)(?: [а-яё-]+){0,4}? слова"
    r"|словами|как (?:сказал|отметил|выразился)[аи]?)\s+",
    re.IGNORECASE,
)
_WORDS_OF_RE = re.compile(
    r"\b(?:(?:in|по) (his|her|his own|её|ее|его) (?:words|opinion|view|словам|мнению|выражению)"
    r"|according to (him|her)\b)",
    re.IGNORECASE,
)
_PRONOUN_OF = {"his": "he", "him": "he", "her": "she", "его": "он", "её": "она", "ее": "она"}
_SOMEBODYS_RE = re.compile(
    r"\bin ([^,.;:]{3,60}?)(?:['’]s|s['’]) (?:own )?(?:words|opinion|view|phrase|estimation)\b"
)
_OWN_WORDS = (
    r"(?:['’]s|(?<=s)['’]) (?:\w+ )?(?:words|answer|reply|response|reaction|comment|verdict|explanation"
    r"|view|opinion|summary|advice|message|motto|conclusion|retort|remark|forecast|quote|phrase|statement"
    r"|post|letter|message|telegram|blog|tweet|greetings?|address|column|remarks|speech|toast)\b"
)
_OWN_WORDS_RE = re.compile(_OWN_WORDS)
OWNED_RE = re.compile(rf"([^,.;:]{{2,60}}?){_OWN_WORDS}")
_WORDS_OF_RU_RE = re.compile(
    r"\b(?:слова|цитата|комментарий|реплика|мнение|точка зрения|позиция|вывод|убеждение|вердикт"
    r"|из (?:выступления|интервью|речи|доклада|комментария|поста))\s+"
)
# "This is the view of X", "That was the answer from X".
_WORDS_BY_RE = re.compile(
    r"\b(?:words|view|opinion|speech|conviction|idea|thought|answer|reply|response|verdict|conclusion|conviction|comment|message|advice|remark"
    r"|assessment|summary|position|feeling|explanation|motto) (?:of|from|by) (?:the )?"
    r"|\b(?:supported|backed|echoed|shared|seconded|continued|voiced|formulated) by (?:the )?"
)
# "He was echoed by the mayor: “…”": who goes on.
_GOES_ON_BY_RE = re.compile(
    r"\b(?:was|were|is|are) (?:also |then |in turn )?(?:echoed|supported|backed|seconded|joined|followed"
    r"|complemented|supplemented|contradicted|opposed|interrupted) by (?=the |its |[A-Z])"
)
_HIM_RE = re.compile(r"(?:him|her|them)\b")
# A body or a paper behind "according to": "the Ministry of Health", "court documents".
_SOURCE_RE = re.compile(r"[A-Za-z][^,.;:“”\"]{2,60}(?<!\s)")
# A surname that nobody else bears: "according to Sidorsky".
_SURNAME_RE = re.compile(r"[A-Z][a-z]{2,}(?:[eo]v|in|ski?y|skii|enko|ich|[cuy]uk|yan)")
_STOP_RE = re.compile(r"[,.;:]")
_APPOSED_RE = re.compile(r", ?[“”\"«]?")
_ARTICLE_RE = re.compile(r"\bthe (?!.*\bthe )", re.IGNORECASE)


def find_according(place: Place, start: int, end: int) -> Voice | None:
    """Read "according to X" and "in his words"."""
    scene = place.scene
    match = _ACCORDING_RE.search(place.text, start, end)
    if match:
        mentions = scene.cast.between(match.end(), min(end, match.end() + NEAR))
        stop = _STOP_RE.search(place.text, match.end(), end)
        limit = stop.start() if stop else end
        if mentions and mentions[0].start < limit:
            first = next((m for m in mentions if m.start < limit and m.person.known), mentions[0])
            return Voice(
                Subject(Span(first.start, first.end), first.person, first.person.office, "name"),
                Span(match.start(), match.end() - 1),
                "according_to",
            )
        office = scene.office_at(match.end(), limit)
        if office is not None:
            named = scene.cast.between(limit, limit + 3)  # "the head of the mission, X, …"
            apposed = named and _APPOSED_RE.match(place.text, named[0].end)
            subject = named_subject(named[0]) if apposed else office
            return Voice(subject, Span(match.start(), match.end() - 1), "according_to")
        if not _HIM_RE.match(place.text, match.end()):
            return _of_source(place, match, limit)
    own = _WORDS_OF_RE.search(place.text, start, end)
    if own is None:
        return _in_somebodys_words(place, start, end)
    whose = own.group(1) or own.group(2)
    word = _PRONOUN_OF.get(whose.lower().split()[0], "")
    span = Span(*own.span(1 if own.group(1) else 2))
    subject = Subject(span, resolve_pronoun(scene, word, own.start()), None, "pronoun")
    return Voice(subject, Span(own.start(), own.end()), "according_to")


def _of_source(place: Place, according: re.Match[str], limit: int) -> Voice | None:
    """Return the voice of a body or a paper: "according to the Ministry of Health"."""
    source = _SOURCE_RE.match(place.text, according.end(), limit)
    if source is None:
        return None
    subject = Subject(Span(*source.span()), None, None, "other")
    if _SURNAME_RE.fullmatch(source.group()):
        subject = subject_before(place.scene, source.start(), source.end()) or subject
    return Voice(subject, Span(according.start(), according.end() - 1), "according_to")


def _in_somebodys_words(place: Place, start: int, end: int) -> Voice | None:
    """Read "in Mr Bondar's words" and "in the governor's view"."""
    match = _SOMEBODYS_RE.search(place.text, start, end)
    if match is None:
        return None
    cue, owner = Span(*match.span()), Span(*match.span(1))
    mentions = place.scene.cast.between(*owner)
    if mentions and mentions[-1].end >= owner.end:
        return Voice(named_subject(mentions[-1]), cue, "according_to")
    office = place.scene.office_at(*owner)
    return Voice(office, cue, "according_to") if office else None


def follower(place: Place, start: int, end: int) -> Subject | None:
    """Return by whom a sentence says that a speaker was joined: "He was echoed by the mayor:"."""
    by = _GOES_ON_BY_RE.search(place.text, start, end) if place.scene.tongue is not RU else None
    if by is None:
        return None
    named = place.scene.cast.between(by.end(), min(end, by.end() + NEAR))
    office = place.scene.office_at(by.end(), named[0].start if named else end)
    if named and (named[0].begin == by.end() or office is not None):
        return named_subject(named[0])
    return office or Subject(Span(by.end(), end), None, None, "other")


def possessor(place: Place, start: int, end: int) -> Subject | None:
    """Return whose words a stretch speaks of: "Rudak's answer was short", "the governor's words"."""
    if place.scene.tongue is RU:
        return _russian_possessor(place, start, end)
    if by := _WORDS_BY_RE.search(place.text, start, end):
        named = place.scene.cast.between(by.end(), min(end, by.end() + NEAR))
        if named and (
            named[0].begin == by.end() or place.scene.office_at(by.end(), named[0].start)
        ):
            return named_subject(named[0])
    if not _OWN_WORDS_RE.search(place.text, start, end):  # asked first, for it is much faster
        return None
    match = OWNED_RE.search(place.text, start, end)
    return owner_of(place, Span(*match.span(1))) if match else None


def _russian_possessor(place: Place, start: int, end: int) -> Subject | None:
    """Return whose words «слова Дубина» and «из выступления губернатора» are, where nobody else acts."""
    match = _WORDS_OF_RU_RE.search(place.text, start, end)
    if match is None or place.scene.names(match.end(), end):
        return None
    stop = _STOP_RE.search(place.text, match.end(), end)
    limit = stop.start() if stop else end
    mentions = place.scene.cast.between(match.end(), limit)
    if mentions:
        return named_subject(mentions[0])
    return place.scene.office_at(match.end(), limit)


def owner_of(place: Place, owner: Span) -> Subject | None:
    """Return the name or the office that ends a stretch."""
    mentions = place.scene.cast.between(*owner)
    if mentions and mentions[-1].end == owner.end:
        return named_subject(mentions[-1])
    article = _ARTICLE_RE.search(place.text, *owner)
    return place.scene.office_at(article.start() if article else owner.start, owner.end)
