"""Turns of English that tell whose words a sentence gives, or that a name is only whose office it is."""

from __future__ import annotations

import re

from ..vocabulary.en_speech import OPENING_GERUNDS

_WORD_RE = re.compile(r"[A-Za-z]+")
_SUBORDINATE = frozenset(("while", "when", "as", "after", "before", "once", "although", "though"))

# "This was stated by Governor X at a meeting with Y", "…, as announced by X": whose words it gives.
_TOLD_BY_RE = re.compile(
    r"(?:(?:\A|(?<=[\s“\"]))(?:[Tt]his|[Tt]hat|[Ii]t|(?:[Tt]he|[Ss]uch|[Tt]hese) (?:\w+ ){0,2}\w+)"
    r" (?:was|were|has been|have been)|\b(?:as(?: was)?|which was))"
    r" (?:\w+ly )?(?:said|stated|announced|declared|reported|noted|voiced|told|shared|confirmed)"
    r"(?: (?!by\b)\w+){0,3} by (?:the )?"
)
# "The region was represented by Vice-Governor X.": who then speaks.
_LED_BY_RE = re.compile(
    r"(?:The |Its |Our )?(?!This\b|That\b|It\b)\w+(?: [\w'’-]+){0,6}? (?:was|were|is|are|has been|have been)"
    r"(?: also| again)? (?:represented|led|headed|fronted|chaired)"
    r"(?: (?:at|in) (?:the|this) [\w-]+)? by (?:its |the |a )?"
)
# "Her brother, she said, was out.", "The road is open, he said on Monday."
_SHE_SAID_RE = re.compile(
    r", (he|she) (?:said|says|added|adds|recalled|recalls|explained|wrote|noted|told [\w ]{3,30}?)"
    r"(?:,|(?: [\w ]{2,30})?\.\s*\Z)"
)
# "The guest welcomed X, who gave his opinion of the work.": the next words are X's.
_WHO_TOLD_RE = re.compile(
    r", (?:who (?:has |had )?(?:also |then |later |briefly )?(?:told|spoke|talked|said|noted|stressed"
    r"|commented|explained|assessed|evaluated|described|shared|praised|reported|recalled|summed up"
    r"|(?:gave|offered|expressed|voiced) (?:his|her|an?|the) (?:[a-z]+ )?"
    r"(?:opinion|view|assessment|estimate|account|thoughts?|impressions?))"
    r"|котор(?:ый|ая) (?:также |затем |потом )?(?:рассказал|сказал|отметил|подчеркнул|заявил|сообщил"
    r"|пояснил|оценил|прокомментировал|выступил|поделил(?:ся|ась)|высказал"
    r"|дал[аи]? (?:свою |высокую )?оценк)[аиу]?)\b"
)
# "They met X, and the minister praised the work.": whose deed the sentence ends with.
_LAST_CLAUSE_RE = re.compile(
    r"(?<=[^\W\d]), (?:and|while|и|а) (?=(?:the )?[^\W\dA-ZА-ЯЁ]|the [A-Z])"
)
_DEED_RE = re.compile(
    r" (?:also |then |in turn |также |затем |в свою очередь )?"
    r"(?:[a-z]{3,}ed|said|told|spoke|gave|drew|[а-яё]{3,}(?:л|ла|лся|лась))\b(?! by\b)"
)
# "In her words, the market is Russia.", «по его мнению».
_IN_HIS_WORDS_RE = re.compile(
    r"(?:In|To) (his|her) (?:words|opinion|view|mind|estimation)\b|(?:По (его|её|ее)|На (его|её|ее)) "
    r"(?:словам|мнению|оценке|взгляд)"
)
# "At the end of the talks the minister said": what opens the sentence with no comma behind it.
_LEAD_RE = re.compile(
    r"(?:During|After|Before|At|In|On|Following|Upon|Throughout|By) "
    r"(?=(?:the|this|that|these|his|her|their|our) )"
)
_THE_RE = re.compile(
    r"(?<!\bof)(?<!with)(?<!\bby)(?<!between)"
    r"(?<!\bin)(?<!\bat)(?<!\bto)(?<!\bon)(?<!\bfor)(?<!\band) (?=the )"
)
_PRONOUNS = {"his": "he", "her": "she", "его": "он", "её": "она", "ее": "она"}


def after_lead(text: str, start: int, end: int) -> list[int]:
    """Return where the subject may start: behind "During the talk " too, where a sentence opens with that."""
    lead = _LEAD_RE.match(text, start, end)
    return [m.end() for m in _THE_RE.finditer(text, lead.end(), end)] if lead else [start]


def after_gerund(text: str, start: int, first_end: int, last_start: int) -> int:
    """Return where a sentence goes on behind "Welcoming Governor X, " or "While X spoke, "."""
    word = _WORD_RE.match(text, start)
    opens = word.group().lower() if word else ""
    if opens not in OPENING_GERUNDS and opens not in _SUBORDINATE:
        return start
    return text.find(",", first_end, last_start) + 1 or start


def last_clause(text: str, start: int, end: int) -> int:
    """Return where a sentence's last clause starts after "and": "…, and the minister praised", else -1."""
    return max((match.end() for match in _LAST_CLAUSE_RE.finditer(text, start, end)), default=-1)


def is_deed(text: str, end: int) -> bool:
    """Say whether what somebody did follows an office: "the minister praised"."""
    return _DEED_RE.match(text, end) is not None


def in_whose_words(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """Return the pronoun of "In her words, …" that opens a sentence, and where it stands."""
    match = _IN_HIS_WORDS_RE.match(text, start, end)
    if match is None:
        return None
    at, stop = match.span(match.lastindex or 0)
    return _PRONOUNS[text[at:stop].lower()], at, stop


def who_told(text: str, name_end: int, end: int) -> bool:
    """Say whether a clause behind a name says that its bearer spoke: ", who gave his opinion of"."""
    return _WHO_TOLD_RE.match(text, name_end, end) is not None


def told_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return "was stated by", after which a sentence names whose words it gives, or "was led by"."""
    return _TOLD_BY_RE.search(text, start, end) or _LED_BY_RE.match(text, start, end)


def said_aside(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the aside that says whose words a sentence gives, its first group the pronoun."""
    return _SHE_SAID_RE.search(text, start, end)
