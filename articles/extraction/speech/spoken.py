"""Whether words between marks are speech, and no name of a work, an event or a firm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..text import Document
from ..vocabulary.en_works import (
    FIRM_NOUNS,
    FIRM_STEMS,
    NAMING_AFTER,
    NAMING_BEFORE,
    NAMING_VERBS,
    NO_NAMES,
)
from ..vocabulary.ru_speech import NAMING_BEFORE_STEMS
from .marks import Stretch
from .tongue import RU, Tongue

_WORD_RE = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*")
_STOPS = frozenset(",.!?…")
_ENDS_NOUN_RE = re.compile(r"\s*(?:$|[.;:)\n]|,(?!\s?[—–-])|[а-яёА-ЯЁ\d(«])")
_NAME_LONGEST = 160  # characters
_NAME_MOST = 8  # words of a name that ends its sentence: the session “Unions of today.”
# The title of a meeting: «Связи регионов: опыт, проблемы и перспективы».
_AGENDA_NOUN = (
    r"(?:\w+ )?(?:опыт|проблем|перспектив|итог|вызов|возможност"
    r"|задач|состояни|тенденци|практик|приоритет|реали)\w*(?: развития)?"
)
_AGENDA_RE = re.compile(rf": {_AGENDA_NOUN}(?:(?:, | и ){_AGENDA_NOUN}){{1,3}}\Z")
_CALLS_RE = re.compile(
    r"\b(?:call(?:s|ed|ing)|dubb(?:ed|ing)|describ(?:ed?|es|ing)|label|see(?:s|ing)?|saw|as)\b[^.;:]*$"
)
# A nickname or a phrase: the so-called “…”, known as “…”.
_NICKNAMED_RE = re.compile(
    r"\b(?:so-called|known as|nicknamed|the (?:phrase|term|expression|nickname)) \Z"
    # what a page refers to: details in the article of “Trade Daily” “…”
    r"|\bin (?:the|our|this) (?:material|article|publication|story)(?: (?:of |by "
    r"|in )?[«“\"][^»”\"]{2,30}[»”\"])? \Z"
)
# What is so called: «Мы вместе», — так называется выставка.
_CALLED_RE = re.compile(
    r",?\s?[—–-]?\s?(?:(?:именно )?так (?:и )?(?:называ[а-яё]+с[ья]|называют|назва(?:ли|н)|озаглав|именуется)"
    r"|под таким (?:назван|девиз|лозунг|заголов)"
    r"|[—–-] (?:так(?:ов[аыо]?)|это) (?:[а-яё]+ )?(?:назван|девиз|лозунг|тем[аы] )"
    r"|(?:this|that|such|it) (?:is|was) the (?:name|title|theme|motto|slogan)"
    r"|(?:is|was) (?:the )?(?:name|title|theme|motto|slogan) of)"
)
_SPEAKER_RE = re.compile(r"(?:he|she|they|we|the|an?|one|his|her|their|its|in|as|according|so)\Z")
_DASH_RE = re.compile(r"\s[—–-]\s")
_SAID_RE = re.compile(r"[,.]? ?[–—-]")
_LIST_GOES_ON_RE = re.compile(r",? (?:(?:and|а также|и) (?:the )?)?[\"“«][A-ZА-ЯЁ]")
_VERBS = frozenset(
    (
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might",
        "must", "should", "does", "did", "gives", "takes", "makes", "allows", "remains", "needs",
    )
)  # fmt: skip
_CLAUSE_RE = re.compile(r"(?:\w{2,}(?:ing|ed)|to|that|which|who|where|whose|not)\Z")
# Four words; fewer are scare quotes and names.
_MINIMUM_RE = re.compile(r"(?:[\W_]*+[^\W_]++(?:[-’'.,][^\W_]++)*+){4}")


def is_speech(document: Document, stretch: Stretch, tongue: Tongue) -> bool:
    """Say whether a stretch is speech: four words or more, and no name of a work or an event."""
    text = document.text
    start, end = stretch.inner
    opening = min(end, start + 200)
    if not _MINIMUM_RE.match(text, start, opening) or text[start] in ",;)":
        return False  # '", according to the "Sputnik": between two that were told
    lead = text[max(0, start - 42) : stretch.outer.start].lower().rpartition("\n\n")[2]
    if _CALLED_RE.match(text, stretch.outer.end) or _NICKNAMED_RE.search(lead):
        return False
    last = text[end - 1]
    may_be_name = tongue is not RU and end - start < _NAME_LONGEST
    if may_be_name and last in ",.?!" and _names_work(text, stretch, lead):
        return False
    if may_be_name and last in ",." and lead[-2:-1].isalpha() and text[end - 2].isalnum():
        # The stop of the sentence around them: 'there is the "House of Minsk Tractors," but'.
        words = _WORD_RE.findall(text[start:opening])
        if _is_titled(words) and len(words) <= _NAME_MOST and lead.split()[-1] not in tongue.verbs:
            return False
    if may_be_name and last == "," and _is_noun_before(text, stretch, lead, tongue):
        return False
    if last in _STOPS and (last != "." or tongue is RU or not lead[-2:-1].isalpha()):
        return True
    words = _WORD_RE.findall(text[start:opening])
    if last in _STOPS:
        return len(words) > _NAME_MOST or _calls(lead, words, tongue) or not _named(lead, "")
    if tongue is RU and end == opening and _AGENDA_RE.search(text, start, end):
        return False
    if _names_firm(document, stretch, lead, words, tongue):
        return False
    if tongue is RU:
        return len(words) >= 10 or not (
            _named_russian(lead, tongue) or _stands_as_noun(document, stretch, lead, tongue)
        )
    if lead.rstrip().endswith((":", ",")):
        return not _is_titled(words)
    if _calls(lead, words, tongue) or _goes_on(lead, words):
        return True
    return not (_is_titled(words) or _named(lead, text[stretch.outer.end : stretch.outer.end + 20]))


def _is_noun_before(text: str, stretch: Stretch, lead: str, tongue: Tongue) -> bool:
    """Say whether a title set off by commas is what the sentence tells of: 'her book, "X," came out'."""
    words = _WORD_RE.findall(text[stretch.inner.start : stretch.inner.end])
    follow = _WORD_RE.match(text[stretch.outer.end : stretch.outer.end + 20].lstrip())
    if follow is None or not lead.endswith(", ") or len(words) > _NAME_MOST:
        return False
    is_deed = follow.group().islower() and follow.group() not in tongue.verbs
    is_led = lead.rstrip(" ,").rpartition(" ")[2] in tongue.verbs
    return is_deed and not is_led and not _SPEAKER_RE.match(follow.group()) and _is_titled(words)


def _names_work(text: str, stretch: Stretch, lead: str) -> bool:
    """Say whether titled words with a mark are a work's name: the “Who Are We?” show."""
    words = _WORD_RE.findall(
        text[stretch.inner.start : min(stretch.inner.end, stretch.inner.start + 200)]
    )
    follow = text[stretch.outer.end : stretch.outer.end + 20]
    return _is_titled(words) and _named(lead.rstrip(" ,"), follow)


def _is_titled(words: Sequence[str]) -> bool:
    """Say whether the words are written like a title: "All the Roads to Minsk"."""
    long_words = [word for word in words if len(word) > 3]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in long_words)
    return len(long_words) > 0 and capitals >= 0.75 * len(long_words) and len(words) < 14


def _names_firm(
    document: Document, stretch: Stretch, lead: str, words: Sequence[str], tongue: Tongue
) -> bool:
    """Say whether words tell of nothing but a firm, as its name does: the "Brest meat processing plant"."""
    told = {word.lower() for word in words}
    if len(words) > _NAME_MOST or not words[0][0].isupper():
        return False
    if told.isdisjoint(FIRM_NOUNS) and not any(word.startswith(FIRM_STEMS) for word in told):
        return False
    said = _SAID_RE.match(document.text, stretch.outer.end) or _SAID_RE.match(
        document.text, stretch.inner.end, stretch.outer.end
    )  # behind the marks, or before they close: «Заводы работают вместе, – сказал он. – …»
    states = _DASH_RE.search(document.text, *stretch.inner)  # «Следующий шаг — предприятие»
    if not told.isdisjoint(NO_NAMES) or said or states:
        return False
    before = lead.rstrip()
    if before.endswith((":", ",")):  # as speech is led to, unless other names stand beside it
        ends_list = before[:-1].rstrip().endswith(('"', "”", "»"))
        return ends_list or _LIST_GOES_ON_RE.match(document.text, stretch.outer.end) is not None
    return before.rpartition(" ")[2] not in tongue.verbs


def _calls(lead: str, words: Sequence[str], tongue: Tongue) -> bool:
    """Say whether somebody calls a thing so: "he called the project “a bridge of two lands”"."""
    before = lead.split()
    if words[0][0].isupper() or before[-1:] == [] or before[-1] in NAMING_VERBS:
        return False
    return bool(_CALLS_RE.search(lead)) or not tongue.verbs.isdisjoint(before)


def _goes_on(lead: str, words: Sequence[str]) -> bool:
    """Say whether words go on their sentence: the agreement “allowing either side to change the list”.

    A name is not so long and so written; nor does it open with a verb: the plan “is modest and real”.
    """
    if not words[0][0].islower():
        return False
    last = (lead.split() or [""])[-1]
    if last in NAMING_BEFORE and not (words[0] in _VERBS or _CLAUSE_RE.match(words[0])):
        return False  # the category “best exporter of food among the small and medium firms”
    return len(words) > _NAME_MOST or (words[0] in _VERBS and last not in NAMING_VERBS)


def _named(lead: str, follow: str) -> bool:
    """Say whether the words beside the marks name a thing: the book “…”, the “…” exhibition."""
    before = _WORD_RE.findall(lead) if lead.rstrip()[-1:].isalnum() else []  # "… the forum. “We …”"
    after = _WORD_RE.match(follow.lower().lstrip())
    return bool(
        (before and before[-1] in NAMING_BEFORE) or (after and after.group() in NAMING_AFTER)
    )


def is_short_speech(document: Document, stretch: Stretch) -> bool:
    """Say whether fewer words than count as a quotation are still somebody's: "No," he said."""
    text = document.text
    return text[stretch.inner.end - 1 : stretch.inner.end] in _STOPS or (
        stretch.outer.end - stretch.inner.end > 2 or stretch.inner.start - stretch.outer.start > 2
    )


def _named_russian(lead: str, tongue: Tongue) -> bool:
    """Say whether the words before the mark name a thing: «под девизом «…»», «газета «…»»."""
    words = lead.split()
    if not words or lead.rstrip().endswith((":", ",", "—", ".")):
        return False
    if not tongue.verbs.isdisjoint(word.strip(",") for word in words[-2:]):
        return False  # «указал, что «…»» is no «указ «…»»
    return words[-1].startswith(NAMING_BEFORE_STEMS) or " ".join(words[-2:]).startswith(
        NAMING_BEFORE_STEMS
    )


def _stands_as_noun(document: Document, stretch: Stretch, lead: str, tongue: Tongue) -> bool:
    """Say whether capitalised words in marks are a noun of their sentence: «открыл «День поля»»."""
    text = document.text
    if not text[stretch.inner.start].isupper() or lead.rstrip().endswith((":", ",", "—", "–", "-")):
        return False
    follow = text[stretch.outer.end : stretch.outer.end + 30]
    after = _WORD_RE.match(follow.lstrip())
    if (
        lead.strip()
        and document.sentences[document.sentence_at(stretch.outer.start)].start
        != stretch.outer.start
    ):
        return _ENDS_NOUN_RE.match(follow) is not None
    return (
        follow[:1] == " "
        and after is not None
        and after.group().islower()
        and after.group() not in tongue.verbs
    )
