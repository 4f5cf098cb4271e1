"""Percentages of a share told just before: "it was 9%. In 2020 it grew to 14%", "…, up by 2%"."""

from __future__ import annotations

from ..wording.lexicon import compiled

_REACH, _LEAD, _NEAR = 260, 120, 30  # characters
_HINTS = (
    *(" to ", " at ", " was ", " is ", "reach", "came", "made", " from ", "–", ":"),
    *(" до ", "дос", "сост", "была", "был ", " с "),
)
_SHARE = (
    r"(?:\b(?:shares?|weight|gravity)\b|(?<!\w)(?:дол[яи]|удельный вес)(?!\w)"
    r"|\b(?:accounts?|accounted) for\b|(?<!\w)(?:пришл|приход)\w+)"
)
_PERCENT = r"\d[\d.,]* ?(?:%|per ?cent\b|процент)"
# A share with its number, in the sentence before or earlier in the same one.
_TOLD_RE = compiled(rf"{_SHARE}(?:[^.]|\.\d)*?{_PERCENT}[^.%]{{0,60}}[.;,]?\s*$")
_BESIDE_RE = compiled(rf"{_SHARE}(?:[^.;]|\.\d)*?{_PERCENT}(?: of [^.;,\d]{{3,40}})?[,;] $")
_AND = r"(?:(?:and|but|while|то|а|и|но) )?"
_IN = (
    r"(?:(?:already )?(?:in|by|at|for|over|during|since|from)"
    r"|(?:уже )?(?:в|во|к|ко|за|по|с|на))"
)
_WHEN = (
    rf"{_AND}(?:{_IN} [^.;%]{{2,50}}?,? |(?:(?:a|two) years?|months?|(?:через )?год|годом)"
    r" (?:later|спустя|позже)?,? ?|then |now |затем |теперь )?"
)
_LEVEL_RE = compiled(
    rf"{_WHEN}(?:it|this (?:figure|share|indicator)|the (?:figure|share|indicator)"
    r"|он[аи]?|эт(?:а доля|от показатель)|показатель)"
    r" (?:(?:has|had|have|already|even|now|then|уже|даже|теперь|затем) ){0,2}"
    r"(?:(?:rose|risen|grew|grown|increased|climbed|jumped|soared|surged|leapt|went|gone|fell|fallen"
    r"|dropped|declined|decreased|shrank|slid|plunged|came|amounted)(?: up| down)?"
    r" to(?: reach| hit| make| become| exceed)?|(?:stood|stands|was|is) at|was|is|reached|made(?: up)?"
    r"|(?:вырос|увеличил|поднял|возрос|подскочил|взлетел|снизил|упал|сократил|опустил|уменьшил)\w* до"
    r"|достиг\w*|составил\w*|составля\w+|была?|равнял\w+|равна)"
    r" (?:(?:about|almost|nearly|over|more than|some|around|just|почти|примерно|около|более) )*$"
)
# "Its share was 45%, in 2021 49%", «доля была 45%, то в 2021-м – 49%, сейчас – 60%».
_NEXT_RE = compiled(
    rf"(?<=[,;] ){_AND}(?:{_IN} [^.;,%$€]{{2,24}}?|now|today|сейчас|теперь|сегодня)"
    r"(?: (?:rose to|grew to|fell to|reached|(?:вырос|поднял|снизил|упал)\w* до|достиг\w*))?"
    r" ?[–—:-]?(?: (?:already|about|over|almost|уже|около|почти|более))? ?$"
)
# "The weight of Russia in exports is growing: from 45%".
_FROM_RE = compiled(
    rf"{_SHARE}[^.;%\d]{{0,100}}(?:[:,–—] |rose |grew |fell |вырос\w+ |снизил\w+ )(?:from|с) "
    r"(?:\d[\d.,]* ?(?:%|per ?cent|процент)[^.;%]{0,30} (?:to|до) )?$"
)

# "Russia accounted for 60% of imports, up by 2% on 2020", «доля – 60%, что на 2% больше».
_PART = (
    rf"(?:{_PERCENT}\w*|\b(?:thirds?|quarters?|fifths?|half)\b"
    r"|(?<!\w)(?:трет[ьи]|четверт[ьи]|половин\w)(?!\w))"
)
_PARTED_RE = compiled(
    rf"(?:{_SHARE}|\bma[dk]es? up\b|(?<!\w)зан(?:им|ял)\w+)(?:[^.;%$€]|\.\d){{0,90}}?{_PART}"
    r"[^.;,%$€\d]{0,60}(?:(?:19|20)\d\d[^.;,%$€\d]{0,16})?$"
)
_MOVED_RE = compiled(
    r"(?:, | \(| [–—-] )(?:(?:which|that|this|it) (?:is|was|makes) |что |это |т\. ?е\. |то есть )?"
    r"(?P<by>(?:up|down)(?: by)? |an? (?:rise|increase|gain|growth|fall|decrease|decline|drop) (?:of|by) "
    r"|(?:при)?рост (?:на |[–—-] )?|(?:увеличение|снижение|падение|сокращение) на |на )?"
    r"(?:(?:about|almost|nearly|over|more than|some|почти|примерно|около|более чем) )?$"
)
_THAN_RE = compiled(rf"{_PERCENT}\w* (?:more|less|higher|lower|больше|меньше|выше|ниже)\b")
_NEXT_TO = 60  # characters


def tells_share(plain: str, start: int, place: int) -> bool:
    """Say whether the percentage at `place` is of a share told before: its next level, or its growth."""
    return is_share_again(plain, start, place) or is_share_moved(plain, start, place)


def is_share_moved(plain: str, start: int, place: int) -> bool:
    """Say whether the percentage at `place` is how far a share moved that is told right before it."""
    moved = _MOVED_RE.search(plain, max(start, place - _NEXT_TO), place)
    if moved is None or not (moved["by"] or _THAN_RE.match(plain, place)):
        return False
    if moved["by"] == "на " and not _THAN_RE.match(plain, place):
        return False
    return _PARTED_RE.search(plain, max(start, moved.start() - _REACH), moved.start()) is not None


def is_share_again(plain: str, start: int, place: int) -> bool:
    """Say whether "it" is a share told before in percent, and the percentage at `place` its next level.

    `start` is where the sentence begins. "It grew by 14%" is no level.
    """
    lead = plain[max(start, place - _LEAD) : place]
    if not any(hint in lead[-_NEAR:] for hint in _HINTS):
        return False
    if _FROM_RE.search(lead):
        return True
    shift = place - len(lead)
    for level, told in ((_LEVEL_RE, _TOLD_RE), (_NEXT_RE, _BESIDE_RE)):
        for match in level.finditer(lead):
            opens = shift + match.start()
            if told.search(plain, max(0, opens - _REACH), opens):
                return True
    return False
