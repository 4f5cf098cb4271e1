"""The words of an office by which it is compared with others: no links, one name for each thing."""

from __future__ import annotations

import re
from functools import lru_cache

from ..vocabulary.speech import LEADING, LINKS_EN, SCHOLARS
from .office_case import nominative_office
from .tongue import office_stem

DEPUTIES = frozenset(("deputy", "заместител"))
_VICE_RE = re.compile(r"\bvice[- ](?!president)")
_RU_VICE_RE = re.compile(
    r"\b(?:вице-(?!президент)|зам(?=министр|губернатор|премьер|глав|директор|председат))"
)
_RU_DEPUTY_CHAIR_RE = re.compile(r"\bзампред(?:а|у|ом|е)?\b")
_RU_PREMIER_RE = re.compile(r"\bпремьер(?!-)([а-яё]*)")
# «Глава дипломатической миссии», "the head of the embassy": the ambassador.
_RU_MISSION_RE = re.compile(
    r"\bдипломатическ\w+ (?:миссии|представительства)|\b(?<=глава )посольства"
)
# «Глава кабмина», «руководитель кабинета министров»: of the government.
_RU_CABINET_RE = re.compile(
    r"\b(?:кабмин(?:а|ом|у|е)?|совмин(?:а|ом|у|е)?|(?:кабинет|совет)(?:а|ом|у|е)? министров)\b",
    re.IGNORECASE,
)
_CABINET_RE = re.compile(
    r"(?<=of the )(?:cabinet of ministers|council of ministers|cabinet(?! secretary| office))\b",
    re.IGNORECASE,
)
_RU_CONSULATE_RE = re.compile(r"\b(?:глава|руководитель) (?:генерального |ген)?консульства")
_CONSULATE_RE = re.compile(r"\bhead of (?:the |its |our )?(?:[a-z]+ )?consulate(?: general)?\b")
_RU_TRADE_ENVOY_RE = re.compile(
    r"\bторгов(?:ый|ого|ому|ым|ом) представител(?:ь|я|ю|ем|е)\b"
    r"|\b(?:глава|руководитель(?:ница)?) торгового представительства"
)
_EMBASSY_RE = re.compile(r"\b(head of (?:the |its |our )?(?:[a-z]+ )?)embassy\b")
# "The head of the Belarusian diplomacy", «глава белорусской дипломатии»: the foreign minister.
_DIPLOMACY_RE = re.compile(
    r"\bhead of (?:the )?((?:[A-Za-z]+ )?)diplomacy\b|\b(?:chief|top) diplomat\b"
)
_RU_DIPLOMACY_RE = re.compile(
    r"\b(?:глава|руководитель) ((?:[а-яё]+ )?)дипломатии\b|\bглавный дипломат\b"
)
_PREMIER_RE = re.compile(r"\b(?:premier|pm)\b")
_UNSAID = LINKS_EN | {"affairs"}  # the Minister of Foreign Affairs is the foreign minister
STRIP = ".,;:«»“”\"'’()"
_COMMITTEE_RE = re.compile(r"[а-я]+((?:обл|гор|рай)исполкома)")
_MINISTRY_RE = re.compile(r"мин(?!ск|от|ер|ув|им|ут|ист)[а-я]{3}")
DEMONYMS = {
    "belarusian": "belarus", "russian": "russia", "belarus'": "belarus",
} | {
    "белорусск" + ending: "беларус" for ending in ("ий", "ого", "ому", "им", "ая", "ой", "ую")
} | {
    "российск" + ending: "росси" for ending in ("ий", "ого", "ому", "им", "ая", "ой", "ую")
} | {
    "беларуси": "беларус", "беларусь": "беларус", "белоруссии": "беларус", "россии": "росси", "рф": "росси",
    "рб": "беларус",
    # two names of one republic
    "башкирии": "башкортостан", "башкирия": "башкортостан", "татарии": "татарстан",
    "ленобласти": "ленинградской", "мособласти": "московской", "подмосковья": "московской",
    "кузбасса": "кемеровской", "кубани": "краснодарского", "прикамья": "пермского",
    "поморья": "архангельской", "приангарья": "иркутской", "якутии": "саха",
    "kuzbass": "kemerovo", "kuban": "krasnodar", "yakutia": "sakha",
    "bashkiria": "bashkortostan", "bashkiria's": "bashkortostan",
}  # fmt: skip


def plain_words(phrase: str) -> str:
    """Return an office in lower case with its short forms spelt out.

    >>> plain_words("Vice-Premier"), plain_words("vice governor")
    ('deputy prime minister', 'deputy governor')
    >>> plain_words("зампред облисполкома")
    'заместитель председателя облисполкома'
    """
    low = phrase.lower()
    if low[:1] > "z":
        low = with_government(low)
        low = low.replace("зам. ", "заместитель ") if low.startswith("зам. ") else low
        low = _RU_DEPUTY_CHAIR_RE.sub("заместитель председателя", low)
        if " " in low:
            low = _RU_CONSULATE_RE.sub("консул", _RU_MISSION_RE.sub("дипмиссии", low))
        low = _RU_VICE_RE.sub("заместитель ", low).replace("гендиректор", "генеральный директор")
        low = low.replace("генконсул", "генеральный консул")
        low = _RU_TRADE_ENVOY_RE.sub("торгпред", low) if "торгов" in low else low
        return _RU_PREMIER_RE.sub(r"премьер-министр\1", low)
    low = with_government(low)
    if "consulate" in low:
        low = _CONSULATE_RE.sub("consul", low)
    if "embassy" in low:
        low = _EMBASSY_RE.sub(r"\1mission", low)
    return _PREMIER_RE.sub("prime minister", _VICE_RE.sub("deputy ", low))


def with_government(phrase: str) -> str:
    """Return an office with the cabinet under its other name, and diplomacy as the ministry that it is.

    >>> with_government("head of the Council of Ministers"), with_government("Cabinet Secretary")
    ('head of the government', 'Cabinet Secretary')
    >>> with_government("глава кабинета министров"), with_government("глава Совмина")
    ('глава правительства', 'глава правительства')
    >>> with_government("head of the Belarusian diplomacy"), with_government("главный дипломат")
    ('Belarusian foreign minister', 'министр иностранных дел')
    """
    if "diploma" in phrase or "дипломат" in phrase:
        phrase = _DIPLOMACY_RE.sub(r"\1foreign minister", phrase)
        phrase = _RU_DIPLOMACY_RE.sub(r"\1министр иностранных дел", phrase)
    if phrase[:1] > "z":
        return _RU_CABINET_RE.sub("правительства", phrase) if "мин" in phrase else phrase
    return _CABINET_RE.sub("government", phrase)


# Who chairs the executive committee of an oblast of Belarus is called its governor as well.
CHAIRS_OBLAST = "chairs an oblast"
_CHAIR_RE = re.compile(
    r"\b(?:chair(?:man|woman|person)?|head) of (?:the )?(?:[\w-]+ )?"
    r"(?:oblast|region|regional) executive committee"
    r"|(?<!\w)(?:председател|глав)\w+ (?:[\w-]+ )?(?:облисполкома|областного исполнительного комитета)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def office_words(phrase: str) -> frozenset[str]:
    """Return the words of an office for comparing, peoples as their countries, offices as stems.

    >>> sorted(office_words("the Belarusian President"))
    ['belarus', 'president']
    """
    words = set()
    for word in own_office(plain_words(nominative_office(phrase))).split():
        bare = word.strip(STRIP).removesuffix("'s").removesuffix("’s")
        if bare and bare not in LEADING and bare not in _UNSAID:
            words.add(office_stem(bare) or DEMONYMS.get(bare, bare))
            if _MINISTRY_RE.match(bare):
                words.add("министр")  # «глава Минэкономики»
            committee = _COMMITTEE_RE.fullmatch(bare)
            if committee:
                words.add(committee[1])  # «председатель Миноблисполкома»
    if _CHAIR_RE.search(phrase):
        words.add(CHAIRS_OBLAST)
    return frozenset(words)


def own_office(phrase: str) -> str:
    """Return an office in lower case without the office that it serves; a deputy's is its own.

    >>> own_office("the governor's spokeswoman"), own_office("wife of the mayor of Minsk")
    ('spokeswoman', 'wife of the of Minsk')
    >>> own_office("the belarusian president's spokeswoman")
    'belarusian spokeswoman'
    >>> own_office("помощник губернатора области"), own_office("заместитель министра")
    ('помощник области', 'заместитель министра')
    """
    words = phrase.split()
    for number in range(len(words) - 2, -1, -1):
        if words[number].endswith(("'s", "’s")) and office_stem(words[number]):
            lands = [word for word in words[:number] if word in DEMONYMS]
            words = lands + words[number + 1 :]
            break
    first = next((n for n, word in enumerate(words) if office_stem(word)), len(words))
    if first == len(words) or office_stem(words[first]) in DEPUTIES:
        return " ".join(words)
    # An office served stands behind "of" in English, in the genitive in Russian.
    links = [n for n, word in enumerate(words) if n > first and word in LINKS_EN]
    start = first + 1 if phrase[:1] > "z" else links[0] if links else len(words)
    return " ".join(words[:start] + [word for word in words[start:] if not office_stem(word)])


def is_fellow(words: list[str], number: int) -> bool:
    """Say whether a word is what a scholar is called: "a senior fellow at the institute"."""
    return number > 0 and words[number] == "fellow" and words[number - 1].lower() in SCHOLARS
