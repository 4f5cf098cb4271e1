"""Who acts beside a Russian verb of speech where no full name stands: an office, a surname, "он"."""

from __future__ import annotations

import re

from ..records import Span
from .office_case import is_nominative, nominative_office
from .referents import resolve_office, resolve_pronoun
from .scene import Scene, Subject
from .tongue import office_stem
from .two_names import LISTENERS
from .visitors import party_to_visit

_WORD_RE = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_PRONOUN_RE = re.compile(r"(?:он|она|они|я|мы)", re.IGNORECASE)
_SURNAME_RE = re.compile(r"[А-ЯЁ][а-яё]{3,}(?:-[А-ЯЁ][а-яё]+)?(?![\w-])(?! [А-ЯЁ])")
_INSTITUTION_RE = re.compile(
    r"Мин(?:эк|фин|сель|пром|энерго|здрав|транс|об|тор|стро|юст|лес)|Рос(?:стат|сель|потреб|экспорт|конгресс)"
    r"|Бел(?:стат|инвест|тамож|экспорт|гос)|Гос|Центр|Кремл|Совмин|Нацбанк|Еврокомисси|Евросоюз|Спутник|Коммерсант"
)
_COLLEAGUE_RE = re.compile(r"(?:его |е[её] |их )?(?:[а-яё-]+(?:ий|ый|ая) )?(коллега|визави)\b")
_FAR = 110
# To whom it was said: «пояснил «РГ» замгубернатора», «рассказал корреспонденту «Вестника» Седов».
_OUTLET_RE = re.compile(r"(?:[а-яё]+ )?[«\"][^«»\"\n]{2,24}[»\"],? (?=[а-яёА-ЯЁ])")
# When it was said, and doing what: «высказался в Туле сегодня, 12 октября, X», «добавил, отвечая Y, X».
_ASIDE_RE = re.compile(
    r"(?:[а-яё]+ |во? [А-ЯЁ][а-яё-]+ ){0,5}?"
    r"(?:сегодня|вчера|накануне|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))"
    r",? \d{1,2} [а-я]{3,8}(?: \d{4}(?: года| г\.)?)?, "
    r"|(?<=, )[а-яё]+(?:ая|яя|уя|ясь|ив|ав|вшись) [^,.;:«»]{3,60}, "
)


def behind_asides(text: str, start: int, end: int) -> int:
    """Return where the words behind an inverted verb go on after an outlet, a date, what one was doing."""
    for aside in (_OUTLET_RE, _ASIDE_RE):
        match = aside.match(text, start, end)
        start = match.end() if match else start
    return start


def acting_subject(scene: Scene, verb: Span, start: int, end: int) -> Subject | None:
    """Return the subject behind an inverted verb: «сказал министр», «сказал Снопков», «заявил вчера он»."""
    return agreeing(
        scene,
        _colleague(scene, start, end)
        or _acting_office(scene, start, end)
        or _lone_russian(scene, verb, start)
        or _russian_gap(scene, start, end),
        verb.start,
    )


def agreeing(scene: Scene, subject: Subject | None, verb: int) -> Subject | None:
    """Return an office with a bearer of the gender that its verb shows: «сказала зампред»."""
    if subject is None or subject.person is None or subject.kind != "office":
        return subject
    word = _WORD_RE.match(scene.text, verb)
    gender = _verb_gender(word.group().lower()) if word else ""
    if not gender or subject.person.gender in ("", gender):
        return subject
    wording = subject.span.of(scene.text)
    person = resolve_office(scene, wording, subject.span.start, gender)
    if person is None and gender == "f":
        person = resolve_pronoun(scene, "она", subject.span.start)
    return subject if person is None else subject._replace(person=person)


def _verb_gender(verb: str) -> str:
    """Return the gender of a verb in the past.

    >>> _verb_gender("сказала"), _verb_gender("поделился"), _verb_gender("считает")
    ('f', 'm', '')
    """
    if verb.endswith(("ла", "лась")):
        return "f"
    return "m" if verb.endswith(("л", "лся")) else ""


def last_office(scene: Scene, start: int, end: int) -> Subject | None:
    """Return a Russian office in the nominative right before the verb: «после встречи губернатор сказал»."""
    last = None
    for match in _WORD_RE.finditer(scene.text, max(start, end - _FAR), end):
        word = match.group()
        if word.endswith(LISTENERS):
            continue  # «об этом журналистам рассказала министр»
        if office_stem(word) and nominative_office(word) == word:
            last = match
    office = scene.office_at(last.start(), end) if last else None
    return office if office is not None and office.span.end == end else None


def _colleague(scene: Scene, start: int, end: int) -> Subject | None:
    """Return «его брестский коллега»: a word that in other cases or numbers is no speaker."""
    match = _COLLEAGUE_RE.match(scene.text, start, end)
    if match is None:
        return None
    person = party_to_visit(scene, match.group(1), start)
    return Subject(Span(*match.span(1)), person, None, "office")


def _acting_office(scene: Scene, start: int, end: int) -> Subject | None:
    """Return the office that acts, behind one that is acted upon: «поблагодарил гостя глава города»."""
    office = scene.office_at(start, end)
    if office is None or is_nominative(office.span.of(scene.text)):
        return office
    return scene.office_at(office.span.end, end) or office


def _lone_russian(scene: Scene, verb: Span, start: int) -> Subject | None:
    """Return a surname that only an attribution gives: «…», — сказал Снопков."""
    match = _SURNAME_RE.match(scene.text, start)
    if match is None or scene.text[verb.start : verb.end].endswith(("ли", "лись")):
        return None
    word, span = match.group(), Span(*match.span())
    low = word.lower()
    if span.start in scene.cast.places or office_stem(word) or _INSTITUTION_RE.match(word):
        return None
    tongue = scene.tongue
    if low in tongue.skipped or low in tongue.body or low in tongue.agencies:
        return None
    return Subject(span, scene.cast.meet_at(scene.text, *span), None, "name")


def _russian_gap(scene: Scene, start: int, end: int) -> Subject | None:
    """Return an office after an adverbial: "заявил на деловом форуме председатель …"."""
    for match in _WORD_RE.finditer(scene.text, start, min(end, start + _FAR)):
        stem = office_stem(match.group())
        if stem and not match.group().lower().endswith(("ам", "ом", "ами", "ах", "ов", "у", "ой")):
            return scene.office_at(match.start(), end)
        pronoun = _PRONOUN_RE.match(match.group())
        if pronoun and pronoun.end() == len(match.group()):
            return Subject(
                Span(match.start(), match.end()),
                resolve_pronoun(scene, match.group(), match.start()),
                None,
                "pronoun",
            )
    return None
