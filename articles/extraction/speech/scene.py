"""Who is meant: a name, an office or a pronoun in the narration, resolved to a person.

The narration is the text outside quotation marks. A mention that can be the subject of a verb is
"free": no preposition before it, no possessive after it, in Russian the nominative.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..records import Span
from ..text import Document
from .bearers import bearer_of
from .cue_words import CueIndex
from .given import find_given, is_patronymic, nominative_patronymic
from .met_names import follows_another
from .office_case import is_object
from .office_phrase import bare_office, find_office
from .people import Cast, Mention
from .person import Person
from .referents import named_in_paragraph, resolve_pronoun
from .told_aside import (
    after_gerund,
    in_whose_words,
    is_deed,
    last_clause,
    said_aside,
    told_by,
    who_told,
)
from .tongue import RU, office_stem
from .visitors import visit_alone


class Subject(NamedTuple):
    """What the subject of a verb of speech is: the words, the person if known, the office if given."""

    span: Span
    person: Person | None
    role: str | None
    kind: str  # name, office, pronoun, other


_PIECE_RE = re.compile(r"[^,;:—–(]+")
_ASIDE_RE = re.compile(r"as \w+ (?=the )")  # "as expects the minister"
_INDECLINABLE = ("ко", "о", "их", "ых", "е", "и")  # "Лукашенко": the word before tells the case
_OBLIQUE = ("ом", "ем", "ому", "у", "ента", "ора", "стра", "еля", "ой", "ей")
_ARTICLES = (["the"], ["a"], ["an"], ["one"], ["another"], ["some"], ["each"])
_PRONOUN_RE = re.compile(r"(he|she|they|we|i|он|она|они)\b", re.IGNORECASE)
_PEOPLE_RE = re.compile(r"(The ([A-Z][a-z]+(?:an|ese|ish|ch)))\s(?!ones\b)[a-z]+(?:ed|s|d)\b")
_ACCORDING_RE = re.compile(r"According to |In the (?:opinion|words|view) of |По (?:словам|мнению) ")
_HIM_RE = re.compile(r"(?:him|her)\b")
_BACK = 9  # sentences that a pronoun may look back


class Scene:
    """A document with its people and quotations, and who spoke in which sentence so far."""

    __slots__ = (
        "_depth",
        "_outer_starts",
        "_subjects",
        "cast",
        "cues",
        "document",
        "outers",
        "text",
        "tongue",
        "voices",
    )

    def __init__(self, document: Document, cast: Cast, outers: Sequence[Span]) -> None:
        self.document, self.cast, self.outers = document, cast, outers
        self.text, self.tongue = document.text, cast.tongue
        self.cues = CueIndex(document, cast.tongue)
        self._depth = 0
        self.voices: dict[int, Person | None] = {}  # None: somebody without a name
        self._subjects: dict[int, Subject | None] = {}
        self._outer_starts = [span.start for span in outers]

    def is_quoted(self, position: int) -> bool:
        """Say whether a position lies between quotation marks."""
        number = bisect_right(self._outer_starts, position) - 1
        return number >= 0 and position < self.outers[number].end

    def names(self, start: int, end: int) -> list[Mention]:
        """Return the free names in a stretch of the narration."""
        named = self.cast.between(start, end)
        return named and [
            mention
            for mention in named
            if mention.end <= end and self.is_free(mention) and not self.is_quoted(mention.start)
        ]

    def is_free(self, mention: Mention) -> bool:
        """Say whether a name can be the subject of a verb."""
        text = self.text
        if self.tongue is RU:
            return self._is_nominative(mention)
        if text[mention.start - 1 : mention.start] == "/" and mention.start:
            return False  # "AP Photo/Ivan Sedov"
        if text[mention.end : mention.end + 2] in ("'s", "’s", "' ", "’ "):
            return False
        if text[mention.end : mention.end + 1] == " " and (
            text[max(0, mention.start - 10) : mention.start].lower().split()[-1:] in _ARTICLES
        ):
            return False  # "the Trump administration", "a Mari proverb"
        lead = text[mention.begin : mention.start].split()
        if lead and lead[-1].lower() in self.tongue.prepositions:
            return False  # "In Santa Paula, …"
        if (
            lead
            and not office_stem(lead[-1])
            and lead[-1].lower().rstrip(".") not in self.tongue.titles
        ):
            return True  # "of Kaliningrad Oblast Stepan Yurasov"
        before = text[max(0, mention.begin - 24) : mention.begin].lower().split()
        if not before or before[-1] not in self.tongue.prepositions:
            return True
        return before[-2:-1] == ["according"]

    def _is_nominative(self, mention: Mention) -> bool:
        """Say whether a Russian name stands in the nominative, as far as its words and those before tell."""
        words = self.text[mention.start : mention.end].replace(".", ". ").split()
        if mention.person.surname.istitle() and words[-1].isupper():  # «ПАВЕЛ ДРОЗДОВ»
            words = [word.title() for word in words]
        if words[-1] not in (mention.person.surname, mention.person.first):
            # «Олег Ильич», whose surname the text gives elsewhere
            is_father = len(words) > 1 and is_patronymic(words[-1])
            if not is_father or nominative_patronymic(words[-1]) != words[-1]:
                return False
        if len(words) > 1:
            given = find_given(words[0])
            return given is None or given.is_nominative  # "Александром Лукашенко"
        before = self.text[max(0, mention.begin - 24) : mention.begin].lower().split()
        if not before or not words[0].endswith(_INDECLINABLE):
            return True
        if follows_another(self.text[mention.begin : mention.start]):
            return True  # «на встрече с Иваном Седовым Лукашенко сказал»
        return before[-1] not in self.tongue.prepositions and not (
            office_stem(before[-1]) and before[-1].endswith(_OBLIQUE)
        )

    def subject_of(self, number: int) -> Subject | None:
        """Return the subject of a sentence: the first free name or office of its narration."""
        if number not in self._subjects:
            if self._depth > _BACK:  # "He … He … He …": a chain of pronouns without end
                return None
            self._depth += 1
            self._subjects[number] = self._find_subject(self.document.sentences[number])
            self._depth -= 1
        return self._subjects[number]

    def _find_subject(self, sentence: Span) -> Subject | None:
        start, end = sentence
        told = self._told_at_end(sentence) or self._told_in_clause(sentence)
        if told is not None:
            return told
        if according := _ACCORDING_RE.match(self.text, start, end):
            found = self._according(according.end(), end)
            if found is not None and found.person is not None:
                return found
        told_by = self._told_by(start, end)
        if told_by is not None:
            return told_by
        names = [m for m in self.names(start, end) if m.person.known or m.begin == start]
        if len(names) > 1:
            start = after_gerund(self.text, start, names[0].end, names[-1].start)
            names = [m for m in names if m.start >= start]
        pronoun = _PRONOUN_RE.match(self.text, start, end)
        if pronoun and self.tongue.pronouns.get(pronoun.group(1).lower()):
            person = resolve_pronoun(self, pronoun.group(1), start)
            return Subject(Span(*pronoun.span(1)), person, None, "pronoun")
        if people := _PEOPLE_RE.match(self.text, start, end):
            person = self._partner(sentence)
            return Subject(Span(*people.span(1)), person, None, "other")
        limit = names[0].start if names else end
        office = self.office_in(start, min(limit, start + 120))
        if office is not None and is_object(office.span.of(self.text), office.person is not None):
            office = None
        is_named = names and office is not None and self._is_of(office, names[0])
        if office is not None and office.person is not None and not is_named:
            return office
        if names:
            first = names[0]
            return Subject(Span(first.start, first.end), first.person, first.person.office, "name")
        return office

    def _told_at_end(self, sentence: Span) -> Subject | None:
        """Return whose words an English sentence gives by its end: "The road is open, she said."."""
        if self.tongue is RU:
            return None
        match = said_aside(self.text, *sentence)
        if match is None or self.is_quoted(match.start()):
            return None
        person = resolve_pronoun(self, match.group(1), match.start(1), aside=True)
        return Subject(Span(*match.span(1)), person, None, "pronoun")

    def _told_in_clause(self, sentence: Span) -> Subject | None:
        """Return of whom a clause tells: "They met X, who shared his view.", "…, and the mayor spoke"."""
        own = in_whose_words(self.text, *sentence)
        if own is not None:
            return Subject(Span(*own[1:]), resolve_pronoun(self, *own[:2]), None, "pronoun")
        at = last_clause(self.text, *sentence)
        last = self.office_at(at, sentence.end) if at >= 0 and not self.is_quoted(at) else None
        met = {m.person for m in self.cast.between(sentence.start, at)} if last else ()
        if last is not None and last.person in met and is_deed(self.text, last.span.end):
            return last
        for mention in self.cast.between(*sentence):
            if who_told(self.text, mention.end, sentence.end) and not self.is_quoted(mention.start):
                person = mention.person
                return Subject(Span(mention.start, mention.end), person, person.office, "name")
        return None

    def _is_of(self, office: Subject, name: Mention) -> bool:
        """Say whether an office is its holder's, or stands right before the name."""
        between = self.text[office.span.end : name.start]
        return office.person is name.person or not between.strip()

    def _according(self, start: int, end: int) -> Subject | None:
        """Return whose words a sentence gives that opens with "According to X" or «По словам X»."""
        comma = self.text.find(",", start, end)
        limit = comma if comma >= 0 else end
        pronoun = _HIM_RE.match(self.text, start, limit)
        if pronoun:
            word = "he" if pronoun.group() == "him" else "she"
            person = resolve_pronoun(self, word, start)
            return Subject(Span(*pronoun.span()), person, None, "pronoun")
        named = self.cast.between(start, limit)
        if named:
            return Subject(Span(*named[0][:2]), named[0].person, named[0].person.office, "name")
        return self.office_at(start, limit)

    def _told_by(self, start: int, end: int) -> Subject | None:
        """Return by whom a sentence says that something was said: "This was stated by Governor X"."""
        by = told_by(self.text, start, end) if self.tongue is not RU else None
        if by is None or self.is_quoted(by.start()):
            return None
        named = self.cast.between(by.end(), end)
        if not named or named[0].begin > by.end():
            return None
        return Subject(Span(*named[0][:2]), named[0].person, named[0].person.office, "name")

    def native(self, people: str, position: int) -> Person | None:
        """Return whom "the Japanese" means: the one bearer of its office, or the one person named here."""
        if people.lower() not in self.tongue.skipped:
            return None
        here = self.document.paragraphs[self.document.paragraph_at(position)].start
        named = named_in_paragraph(self, position) or [
            mention.person for mention in self.cast.between(here, position)
        ]
        return named[0] if len(named) == 1 else None

    def _partner(self, sentence: Span) -> Person | None:
        """Return the other one of two people in the sentence before, the one who did not speak there."""
        number = self.document.sentence_at(sentence.start) - 1
        speaker = self.voices.get(number)
        if speaker is None:
            return None
        before = self.document.sentences[number]
        named = {id(m.person): m.person for m in self.cast.between(*before) if m.person.known}
        others = [person for person in named.values() if person is not speaker]
        return others[0] if len(others) == 1 else None

    def office_in(self, start: int, end: int) -> Subject | None:
        """Return an office without a name that the narration gives in a stretch: "the head of state"."""
        for piece in _PIECE_RE.finditer(self.text, start, end):
            words = piece.group()
            begin = piece.start() + len(words) - len(words.lstrip())
            aside = _ASIDE_RE.match(self.text, begin, piece.end())
            begin = aside.end() if aside else begin
            if self.is_quoted(begin):
                continue
            subject = self.office_at(begin, piece.end())
            if subject is not None:
                return subject
        return None

    def office_at(self, start: int, end: int) -> Subject | None:
        """Return the office that starts a stretch, up to the verb after it; None if none does."""
        found = find_office(self.text[start : min(end, start + 120)], self.tongue)
        if found is None:
            return None
        span = Span(start + found.start, start + found.end)
        wording = visit_alone(span.of(self.text))
        span = Span(span.start, span.start + len(wording))
        return Subject(span, bearer_of(self, wording, start), bare_office(wording), "office")
