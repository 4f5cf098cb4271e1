"""Subject and verb of an attribution: "said X", "X, who runs Y, told reporters", "as X put it"."""

from __future__ import annotations

import re

from ..records import Span
from ..vocabulary.descriptions import KIN
from ..vocabulary.speech import TO_SOMEBODY
from ..wording.alternation import sought
from .clause_words import is_crowd, without_adverbs, without_dots
from .descriptions import described
from .lone_subject import lone_subject
from .people import Mention
from .referents import named_in_paragraph, resolve_pronoun
from .russian_subjects import acting_subject, agreeing, behind_asides, last_office
from .scene import Scene, Subject
from .told_aside import after_lead
from .tongue import EN, RU, office_stem
from .two_names import LISTENERS

_LEAD_RE = re.compile(
    r"(?:[\s,;:—–.!?…»”\"’'\]\)-]+|it (?:was|is)(?= \w+ who )"
    r"|(?:as|is|was|the way|how|that|this|and|but|so|then|yet|in turn"
    r"|for (?:his|her) part|meanwhile|again|как|а|и|но|так|же|в свою очередь|со своей стороны)\b(?!\.))*",
    re.IGNORECASE,
)
_PRONOUN_RE = re.compile(r"(he|she|they|i|we|он|она|они|я)(?![\w’'])", re.IGNORECASE)
_PRONOUN_LAST_RE = re.compile(r"(?<=[\s,:])(he|she|they|we|I)\Z")  # "In Smolensk they told me"
_SPLIT_RE = sought(
    r"[,;:—–(]|\b(?:and|but|that|as|while|where|when|because|which|though|although|what|что|а|но|как|когда)\b"
)
_STOP_RIGHT_RE = re.compile(r"[.;:(!?“”\"«»„]|\s[—–-]\s")
_LEAD_RIGHT_RE = re.compile(
    r"[\s,]*(?:(?:in turn|for (?:his|her) part|in (?:his|her) turn|then|also|later|today"
    r"|yesterday|again|afterwards|earlier|that|on \w+day|in response|in reply|в свою очередь|со своей стороны"
    r"|ему|ей|им|нам|мне|тут|же|потом|при этом|также|тогда|в ответ|журналистам|на брифинге)\b[\s,]*)*",
    re.IGNORECASE,
)
_GENERIC_RE = re.compile(
    r"(?:the|an?|one|another|some|his|her|their|its|my|our|two|many|several)\s+\S", re.IGNORECASE
)
_PARTICLE_RE = re.compile(
    r"(?:(?:von|van|de|der|den|da|di|du|le|la|bin|al|el)[ -]){1,2}[A-ZÀ-Þ][\w’'-]+"
)
_APPOSED_RE = re.compile(r"([^,]{3,80}), ([A-ZÀ-Þ][\w’'-]+),$")
_KIN_RE = re.compile(
    r"(?:\A|[,;] |\b(?:and|but|while|that) |\A(?:In|At|On) [a-z ]{1,30} )"
    rf"((?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?{KIN}) ([A-ZÀ-Þ][\w’'-]+)(?=,|\Z)"
)
_CAPITAL_RE = re.compile(r"[A-ZÀ-ÞА-ЯЁ][\w’'.&-]*(?:\s+[A-ZÀ-ÞА-ЯЁ][\w’'.&-]*)*")
# "X noted, while Y, who heads Z, warned": the clause is of the name right before it.
_WHO_RE = re.compile(r", (?:who|котор\w{2,3})\b[^,;:.]{3,90},$")
_CIRCUMSTANCE_RE = re.compile(
    r"(?<=\w) (?:in|on|at|via|during|after|before|outside|following|when|as) "
)
_AGE_RE = re.compile(r"the \d+-year-old ")
_AND = (" and", " and also", " and then", " but")
# "The company thanked", "A firm in Omsk has sued", before a name.
_DEED_RE = re.compile(
    r"(?:[\w’'-]+ ){1,6}?((?:(?:also|then|has|had|later|first|once) )*"
    r"(?:[a-z]{2,}ed|met|told|gave|took|led|sent|saw|left|paid|won|kept|let|got|made|set|written|seen|gone)\b)"
    r"(?: (?!that\b|which\b|where\b|when\b|as\b|while\b)[\w’'-]+)* ?\Z"
)
_PEOPLE_RE = re.compile(r"the ([A-Z][a-z]+(?:an|ese|ish|ch|i|er|ard|ss))")
_THE_SURNAME_RE = re.compile(
    r"the ([A-Z][a-z]+)(?=\W*\Z| (?:in|on|at|to|during|after) )"
)  # "said the Drozdov", as machines put it
_CLAUSE_OPENER_RE = re.compile(
    r"(?:that|who|when|as|in|at|on|to|for|with|after|во?|на|что|когда|при|после|о|об|по|к|для|со?)\b"
)
_SECOND_OFFICE_RE = re.compile(
    r"(?:министр|начальник|руководитель|глава|директор|председатель|полпред"
    r"|(?:первый )?(?:заместитель|зам[а-я]+))\b"
)
_FAR = 110
_BARE = 3  # words


def subject_before(scene: Scene, start: int, verb: int) -> Subject | None:
    """Return the subject that stands between `start` and the verb, of its gender in Russian."""
    subject = _find_before(scene, start, verb)
    return agreeing(scene, subject, verb) if scene.tongue is RU else subject


def _find_before(scene: Scene, start: int, verb: int) -> Subject | None:
    text = scene.text
    lead = _LEAD_RE.match(text, start, verb)
    start = lead.end() if lead else start
    piece = text[start:verb].rstrip()
    clause = start + max(piece.rfind("; "), piece.rfind(": ")) + 2
    if clause > start + 1 and (subject := _find_before(scene, clause, verb)):
        return subject  # "X promised help; Y spoke of", "X: As the statistics say"
    return _in_clause(scene, start, verb, piece)


def _in_clause(scene: Scene, start: int, verb: int, piece: str) -> Subject | None:
    """Return the subject of a verb that ends a clause, `piece` without the blanks behind it."""
    text = scene.text
    bare = without_adverbs(piece)
    if bare.lower() in scene.tongue.determiners:
        bare = piece  # "the family", "an ally" are no adverbs
    if not bare.strip(" ,"):
        return None
    end = start + len(bare)
    names = scene.names(start, end)
    if names and names[-1].end == end:
        return _named(names[-1])
    pronoun = _PRONOUN_LAST_RE.search(text, start, end)
    if pronoun and not scene.cues.between(start, verb):
        return _pronoun(scene, pronoun)
    if bare.endswith(_AND) and (joined := _joined(scene, start, end, names)):
        return joined
    if bare.endswith(" who") and (told := _before_who(scene, start, end)):
        return told
    last = _last_piece(bare)
    apposed = _apposed(scene, start, bare)
    if apposed is not None and not names:
        return apposed
    is_open = bare.endswith((",", ")", "—", "–"))
    close = None if is_open else _at(scene, start + last, end)
    if close is not None and close.kind == "office" and names and names[-1].start > start + last:
        return _named(next(name for name in names if name.start > start + last))
    if close is not None and close.kind in ("pronoun", "office"):
        return close
    described = _WHO_RE.search(bare) if is_open else None
    own = [n for n in names if described and n.end == start + described.start()]
    if own:
        return _named(own[0])
    if names and end - names[0].start <= _FAR + 60:
        return _named(names[0])
    if close is not None:
        return close
    whole = _at(scene, start, end) if last or is_open else None  # else it has just been asked
    return whole or (last_office(scene, start, end) if scene.tongue is RU else None)


def _before_who(scene: Scene, start: int, end: int) -> Subject | None:
    """Return whom a clause is of: "the forum was opened by X, who spoke of"."""
    last = scene.cast.between(start, end)[-1:]
    is_beside = last and scene.text[last[0].end : end].lstrip(",") == " who"
    return _named(last[0]) if is_beside else None


def _acts_itself(text: str, met: Mention, end: int, names: list[Mention]) -> bool:
    """Say whether somebody met acts too: "led by X", "X, who thanked them and"; or somebody else does."""
    if text.startswith(" by ", met.begin - 4) or text.startswith(", who ", met.end, end):
        return True
    return any(name.start > met.end for name in names)


def _joined(scene: Scene, start: int, end: int, names: list[Mention]) -> Subject | None:
    """Return who does two things, the first to whom a name tells: "The mayor thanked X and said"."""
    met = scene.cast.between(start, end) if scene.tongue is EN else []
    if not met or met[0].begin <= start or _acts_itself(scene.text, met[0], end, names):
        return None
    for opens in after_lead(scene.text, start, met[0].begin):
        deed = _DEED_RE.match(scene.text, opens, met[0].begin)
        subject = _at(scene, opens, deed.start(1)) if deed else None
        if subject is not None:
            return subject
    return None


def _apposed(scene: Scene, start: int, bare: str) -> Subject | None:
    """Return a lone first name after an office: "his sister, Emma, said", "his sister Emma said"."""
    match = (_APPOSED_RE.match(bare) if bare.endswith(",") else None) or _KIN_RE.search(bare)
    if match is None or scene.tongue is RU:
        return None
    if scene.office_at(start + match.start(1), start + match.end(1)) is None:
        return None
    capital = _CAPITAL_RE.match(scene.text, start + match.start(2), start + match.end(2))
    return lone_subject(scene, capital) if capital else None


def subject_after(scene: Scene, verb: Span, end: int, is_inverted: bool = False) -> Subject | None:
    """Return the subject that stands after an inverted verb; "assured X" is one only after a quotation."""
    text = scene.text
    if not is_inverted and text[verb.start : verb.end].lower().split()[0] in TO_SOMEBODY:
        return None
    lead = _LEAD_RIGHT_RE.match(text, verb.end, end)
    start = lead.end() if lead else verb.end
    start = behind_asides(text, start, end) if scene.tongue is RU else start
    end = _clause_end(scene, start, end)
    pronoun = _PRONOUN_RE.match(text, start, end)
    if pronoun:
        return _pronoun(scene, pronoun)
    comma = text.find(",", start, end)
    first_end = comma if comma >= 0 else end
    names = scene.names(start, first_end)
    if names and names[0].start - start <= _FAR:
        return _named(names[0])
    if scene.tongue is RU:
        subject = acting_subject(scene, verb, start, first_end)
    else:
        subject = _apposed(scene, start, text[start:first_end]) or _at(scene, start, first_end)
    if comma >= 0 and (subject is not None or _is_bare_noun(text[start:comma])):
        return _apposed_after(scene, subject, comma + 1, end) or subject
    return subject


def _clause_end(scene: Scene, start: int, end: int) -> int:
    """Return where the words behind a verb end: at a mark, at a dash unless a second office follows it."""
    plain = without_dots(scene.text[start:end])
    for stop in _STOP_RIGHT_RE.finditer(plain):
        is_dash = stop.group()[:1].isspace()
        words = plain[: stop.start()].split() if is_dash else []
        if not (any(map(office_stem, words)) and _SECOND_OFFICE_RE.match(plain, stop.end())):
            return start + stop.start()
    return end


def _is_bare_noun(words: str) -> bool:
    """Say whether a few words that nothing is known of may be a speaker: "said the hostess, X"."""
    return 0 < len(words.split()) <= _BARE and not _CLAUSE_OPENER_RE.match(words)


def _apposed_after(scene: Scene, subject: Subject | None, start: int, end: int) -> Subject | None:
    """Return whom a name set off behind a subject tells: "the head of the delegation, Minister X"."""
    apposed = scene.names(start, end)
    if not apposed:
        return None
    if scene.tongue is RU:
        return _named(apposed[0]) if subject is None or subject.person is None else None
    between = scene.text[start : apposed[0].start].strip()
    is_titled = subject is None or subject.person is None
    office = scene.office_at(start, apposed[0].start) if is_titled and between else None
    if not scene.text[start : apposed[0].begin].strip() or (
        office is not None and not scene.cues.between(start, apposed[0].start)
    ):
        return _named(apposed[0])
    return None


def _named(mention: Mention) -> Subject:
    return Subject(Span(mention.start, mention.end), mention.person, mention.person.office, "name")


def _pronoun(scene: Scene, match: re.Match[str]) -> Subject:
    span = Span(match.start(1), match.end(1))
    return Subject(span, resolve_pronoun(scene, match.group(1), span.start), None, "pronoun")


def _last_piece(bare: str) -> int:
    """Return where the last clause piece of the words before a verb starts."""
    start, end = 0, len(bare.rstrip())
    for match in _SPLIT_RE.finditer(bare):
        if match.end() < end:
            start = match.end()
    return len(bare) - len(bare[start:].lstrip())


def _at(scene: Scene, start: int, end: int) -> Subject | None:
    """Return the pronoun, office, lone name or noun phrase that starts a stretch."""
    text = scene.text
    pronoun = _PRONOUN_RE.match(text, start, end)
    if pronoun:
        return _pronoun(scene, pronoun)
    for opens in after_lead(text, start, end):
        office = scene.office_at(opens, end)
        if office is not None and not _listens(scene, office):
            return office
    if scene.tongue is EN and is_crowd(text[start:end]):
        return Subject(Span(start, start + len(text[start:end].rstrip())), None, None, "other")
    capital = _CAPITAL_RE.match(text, start, end)
    particle = _PARTICLE_RE.match(text, start, end) if scene.tongue is EN else None
    if particle:
        return Subject(
            Span(*particle.span()), scene.cast.meet_at(text, *particle.span()), None, "name"
        )
    lone = lone_subject(scene, capital) if capital and scene.tongue is EN else None
    if lone is not None:
        return lone
    surname = _THE_SURNAME_RE.match(text, start, end) if scene.tongue is EN else None
    known = scene.cast.known_as(surname.group(1)) if surname else None
    if surname and known and known.known:
        return Subject(Span(*surname.span(1)), known, known.office, "name")
    if _GENERIC_RE.match(text, start, end) and len(text[start:end].split()) <= 9:
        circumstance = _CIRCUMSTANCE_RE.search(text, start, end)
        stop = circumstance.start() if circumstance else start + len(text[start:end].rstrip())
        people = _PEOPLE_RE.fullmatch(text, start, stop)
        person = scene.native(people.group(1), start) if people else None
        if _AGE_RE.match(text, start):
            named = named_in_paragraph(scene, start)
            person = named[0] if len(named) == 1 else None
        person = person or described(scene, text[start:stop], start)
        return Subject(Span(start, stop), person, None, "other")
    return None


def _listens(scene: Scene, office: Subject) -> bool:
    """Say whether an office is of those who are told: «об этом журналистам рассказала министр»."""
    words = office.span.of(scene.text).split()
    return scene.tongue is RU and len(words) == 1 and words[0].endswith(LISTENERS)
