"""Lists of places by what they do: below "The biggest buyers:" stands what each of them bought."""

from __future__ import annotations

from ..facts.facts import Fact
from ..flow.sides import mirrored, other_side, side_of
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled, last_match
from .topic import Topic

_MORE_OR_LESS = (
    r"(?:(?:have |has )?(?:increased|raised|boosted|stepped up|expanded"
    r"|doubled|cut|reduced|decreased|lowered)"
    r" (?:(?:their|its|the) )?)"
)
_MORE_OR_LESS_RU = r"(?:нараст|увелич|расшир|сниз|сократ|уменьш)ивши[емх]+ (?:сво[ий] )?"
_BUYERS = (
    r"(?<!\w)(?:buyers|purchasers|importers|markets|outlets|recipients|consumers|customers"
    rf"|(?:that|which|who) (?:bought|buy|imported|import|purchased|purchase"
    rf"|{_MORE_OR_LESS}(?:purchases|imports))"
    rf"|{_MORE_OR_LESS_RU}(?:закупки|импорт|покупки)"
    r"|with (?:the )?(?:largest|biggest|greatest|highest|most) (?:purchases|imports)"
    r"|с (?:наибольш|самы[мх]|крупнейш)\w+ (?:больш\w+ )?"
    r"(?:объем\w+ )?(?:закупок|закупками|покупок|импорта|импортом)"
    r"|покупател(?:и|ей|ями|ях)|потребител(?:и|ей|ями|ях)|импортер(?:ы|ов|ами|ах)|получател(?:и|ей|ями))"
)
_SELLERS = (
    r"(?<!\w)(?:sellers|suppliers|exporters|vendors"
    r"|(?:that|which|who) (?:sold|sell|exported|export|supplied|supply|shipped|ship"
    rf"|{_MORE_OR_LESS}(?:sales|exports|supplies|deliveries|shipments))"
    rf"|{_MORE_OR_LESS_RU}(?:поставки|экспорт|продажи)"
    r"|with (?:the )?(?:largest|biggest|greatest|highest|most) (?:sales|exports|supplies|deliveries)"
    r"|поставщик(?:и|ов|ами|ах)|продавц(?:ы|ов|ами|ах)|экспортер(?:ы|ов|ами|ах))"
)
_ROLE_RE = compiled(rf"(?P<buys>{_BUYERS})(?!\w)|{_SELLERS}(?!\w)")
# "Belarusian exporters" are not the places listed, but "the main Russian buyers" are those of Russia.
_OWNED_RE = compiled(r"[BMP](?:'s?)? $")
_LEADS_RE = compiled(
    r" ?(?:[(–—:-]|with|for|at|на|с) ?(?:[+–−-]? ?\d[\d.,]*(?: ?%|-fold| times| раза?),? (?:to |до )?)?"
    r"(?:about|almost|nearly|over|more than|some|around|около|почти|более|свыше)? ?"
)
# "Moscow ($309m) and Tver ($40m) remain the main consumers of Brest goods".
_LINK = r"(?:are|were|is|was|(?:remain|stay|rank)\w*|became|become)"
_ATOP = r"(?:top(?:s|ped)?|lead|led|head(?:ed)?)"
_KINDS = r"(?: (?!not\b)[^\W\d]+){0,5}? "
_BEHIND_RE = compiled(
    rf"[)]?,? (?:(?:{_LINK}|{_ATOP}){_KINDS}(?P<buys>{_BUYERS}|buyer|customer|consumer|importer)"
    rf"|{_LINK}{_KINDS}(?:{_SELLERS}|supplier|seller|exporter))(?!\w)"
    r"|[)]?,? (?:[–—-] |(?:оста|явля|стал|был|вош|вход|лидир|возглав)\w+(?: [^\W\d]+){0,4}? )"
    r"(?:(?:крупнейш|главн|основн|ведущ)\w+ )?(?:(?P<buys2>покупател|потребител|импортер|получател)"
    r"|поставщик|продавц|экспортер)\w+"
)
_OF = (" ", " of ", " of the ", " to ", " to the ", " в ", " во ", " для ")  # whose suppliers
_HEADING = 90  # characters


def list_side(reading: Reading, start: int, end: int) -> str:
    """Return whether places to be listed "buy" or "sell" by the words between two offsets, or ""."""
    role = last_match(_ROLE_RE, reading.plain, start, end)
    if role is None or _OWNED_RE.search(reading.coded, max(0, role.start() - 4), role.start()):
        return ""
    return "buys" if role["buys"] else "sells"


def names_role(reading: Reading, sentence: Sentence, flow: Cue) -> bool:
    """Say whether a flow word calls what is listed behind it: "regions with the largest purchases: …"."""
    if not reading.plain.startswith(":", flow.end):
        return False
    return bool(list_side(reading, sentence.head, flow.end + 1))


def heads_list(reading: Reading, sentence: Sentence) -> str:
    """Return what the places below a heading do: "Main buyers of our goods:" gives "buys"."""
    is_short = sentence.end - sentence.start < _HEADING
    if not is_short or sentence.amounts:
        return ""
    is_heading = reading.document.text[sentence.end - 1] == ":" or _ends_paragraph(
        reading, sentence
    )
    return list_side(reading, sentence.head, sentence.end) if is_heading else ""


def _ends_paragraph(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is a line of its own that no stop ends."""
    text = reading.document.text
    alone = text[sentence.end : sentence.end + 1] in ("", "\n")
    return alone and text[sentence.end - 1].isalpha()


def listed_flow(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> tuple[Flow, str] | None:
    """Return the flow, and the seller's side, of a sum right behind a place of such a list."""
    before = [s for s in sentence.spots if fact.left <= s.start and s.end <= fact.first]
    if fact.amount is None or not before or before[-1].letter not in "PMR":
        return None
    place = before[-1]
    if _LEADS_RE.fullmatch(reading.plain, place.end, fact.first) is None:
        return None
    role = last_match(_ROLE_RE, reading.plain, sentence.head, place.start)
    if role and reading.plain[role.end() : place.start] in _OF:
        return None  # "Belarus ranks first among the suppliers of Tula: $5m"
    side = list_side(reading, sentence.head, place.start)
    side = side or _side_behind(reading, sentence) or topic.list_side
    if not side:
        return None
    own = side_of(place.letter)
    seller = own if side == "sells" else other_side(own)
    return mirrored(seller), seller


def _side_behind(reading: Reading, sentence: Sentence) -> str:
    """Return what the places of a list do by the words behind their last sum."""
    role = _BEHIND_RE.match(reading.plain, sentence.amounts[-1].end, sentence.end)
    if role is None:
        return ""
    return "buys" if role["buys"] or role["buys2"] else "sells"
