"""A quotation that its attribution breaks in two, as Russian writes it: «…, — сказал он. — …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..records import Span
from .marks import Stretch
from .tongue import RU, Tongue

_WORD_RE = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*")
_VERB_ENDINGS = ("ет", "ёт", "ит", "ат", "ят", "ут", "л", "ла", "ся", "сь")
_SAID_MOST = 6  # words
_BEFORE_DASH = ",!?…"
# Some papers set the dash right behind the comma: «…,— сказал он.— …».
_BROKEN_RE = re.compile(
    rf"(?<=[^\s(])(?:([{_BEFORE_DASH}]+)—|([{_BEFORE_DASH}]*)\s+[—–-])\s+(?=[а-яёА-ЯЁA-Za-z])"
)
_DASH_RE = re.compile(rf"(?:(?<=[\s{_BEFORE_DASH}])—|(?<=\s)[–-])\s")
# "…, - is convinced the director. - …", "…, - shared her view Olga Drozd. - …", "…, - he noted. - …"
_PHRASE_RE = re.compile(
    r"(?:(?:is|was) (?:sure|convinced|certain|confident)|(?:pointed|summed) (?:out|up)"
    r"|told (?:reporters|journalists|us|the [a-z]+)"
    r"|(?:shared|expressed) (?:his|her) (?:opinion|views?|thoughts|impressions|plans|confidence|hope))"
    r" (?:the |[A-Z])"
)
_CLOSE_RE = re.compile(r"[.,;:!?](?:\s+[—–-]|—)\s+")


def split_broken(text: str, stretch: Stretch, tongue: Tongue) -> Iterator[Stretch]:
    """Split a quotation at the attribution inside it, a Russian way: «…, — сказал он. — …»."""
    start, outer_start = stretch.inner.start, stretch.outer.start
    for match in _broken(text, *stretch.inner):
        if match.start() < start:
            continue
        close = _CLOSE_RE.search(text, match.end(), min(stretch.inner.end, match.end() + 200))
        end = close.start() if close else stretch.inner.end
        words = text[match.end() : end]
        marks = match.group(1) or match.group(2)
        is_parted = marks or (close is not None and _opens_with_speaker(words, tongue))
        if not is_parted or not _attributes(words, tongue):
            continue
        keep = match.start() + len(marks.rstrip(","))
        yield Stretch(Span(start, keep), Span(outer_start, match.end()))
        start = outer_start = close.end() if close else stretch.inner.end
    if start == stretch.inner.start < stretch.inner.end:
        yield stretch
    elif start < stretch.inner.end:
        yield Stretch(Span(start, stretch.inner.end), Span(outer_start, stretch.outer.end))


def _broken(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the dashes that may open an attribution, each with the marks before it."""
    dash = _DASH_RE.search(text, start, end)
    while dash is not None:
        lead = text[start : dash.start()].rstrip().rstrip(_BEFORE_DASH)
        match = _BROKEN_RE.search(text, start + len(lead), end)
        if match is None:
            return
        yield match
        start = match.end()
        dash = _DASH_RE.search(text, start, end)


def _opens_with_speaker(words: str, tongue: Tongue) -> bool:
    """Say whether a verb of speech and a name open the words: no comma is needed then."""
    found = _WORD_RE.findall(words)
    return len(found) > 1 and found[0] in tongue.verbs and found[1][0].isupper()


def _attributes(words: str, tongue: Tongue) -> bool:
    """Say whether the words between two dashes are an attribution."""
    found = _WORD_RE.findall(words)
    if tongue is not RU:  # "…, – said Ivan Petrov. – …", as translations keep it
        if _PHRASE_RE.match(words) or _says_last(found, tongue):
            return True
        verb = bool(found) and found[0].islower() and found[0] in tongue.verbs
        return verb and (found[1:2] == ["the"] or any(w[0].isupper() for w in found[1:2]))
    if any(word.lower() in tongue.verbs for word in found[:4]):
        return True
    # «…, — вступает директор комбината Аркадий Вычегда, — …»: a verb, then a name.
    named = any(word[0].isupper() or word in ("он", "она") for word in found[1:])
    return bool(found) and named and found[0].islower() and found[0].endswith(_VERB_ENDINGS)


def _says_last(words: list[str], tongue: Tongue) -> bool:
    """Say whether somebody and a verb of speech are all there is: "he noted", "the governor said"."""
    if not 1 < len(words) <= _SAID_MOST or words[-1] not in tongue.verbs:
        return False
    return words[0] in ("he", "she", "they", "the") or words[0][0].isupper()
