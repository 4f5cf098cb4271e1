"""What Belarus sells in a text that names Russia, but has told of no trade with it: to all the world.

"Russia limits its oil exports. … Exports of solvents reached $5m": nobody says that they went to Russia.
"""

from __future__ import annotations

from ..flow.titled import titled_buyer
from ..passage.topic import Topic
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

_ONE_WAY = ("exports", "imports", "balance", "surplus", "deficit")
_BOTH_WAYS = ("turnover", "both")
_OPENING, _FAR_MORE = 2, 2  # places named first, and times as often as Russia
# "Belarus-Russia trade", "Russia is the main buyer", "our market is Russia": a partner in trade.
# Or whom ours met: "the minister received Russia's ambassador. Exports came to $5m, he said".
_DEALER = (
    r"(?:partner|buyer|buys?\b|bought|purchas|consum|customer|market|sells?\b|sold|supplie[rd]"
    r"|met\b|meets?\b|meeting|talks?\b|negotiat|discuss|ambassador|embassy|all(?:y|ies|ied)\b|visit|delegation"
    r"|co-?operat|commission|trad(?:e|ing) house|integrat"
    r"|встре[тч]|переговор|обсуд|обсужда|пос(?:ол|ла|лом|лу|ольств)|союзник|визит|делегац|сотруднич|комисси"
    r"|торгов\w+ дом|интеграц"
    r"|imported|source of|партн[её]р|покуп|закуп|купи|берет|берут|потребит|рын(?:к|ок)|прода|поставл|поставщ"
    r"|поставк|импортиров|ввез|завез|источник)"
)
_TIED_RE = compiled(
    r"[BM] ?[-–—/,] ?[RP]|[RP] ?[-–—/,] ?[BM]|\bunion state|союзн\w+ государств"
    rf"|[RP][^.;]{{0,60}}?(?<!\w){_DEALER}|(?<!\w){_DEALER}[^.;]{{0,60}}?[RP]"
)
_OFFICE = r"(?:ministers?|president|premier|prime minister|counterparts?|delegation|colleagues?)"
# "The trade mission of Russia in Minsk", «посол Беларуси в России»: who speaks of the two.
_ENVOY_RE = compiled(
    r"\b(?:russian (?:ambassador|embassy|trade (?:mission|representat\w+))"
    r"|(?:ambassador|embassy|trade (?:mission|representat\w+))\b[^.;,:]{0,30}\b(?:russia|moscow))\b"
    r"|(?<!\w)(?:российск\w+ (?:посол|посольств|торгпред|торгов\w+ представ)"
    r"|(?:посол|посл[аоу]|посольств|торгпред|торгов\w+ представ)[^.;,:]{0,30}"
    r"(?<!\w)(?:росси[ияюей]|рф|москв))"
    rf"|\brussian (?:[a-z]+ )?{_OFFICE}\b|\b{_OFFICE} of (?:the )?russia\b"
    r"|(?<!\w)российск\w+ (?:[а-я]+ )?(?:посл|министр|президент|премьер|коллег|делегаци)"
    r"|(?<!\w)(?:министр\w*|президент\w*|премьер\w*) (?:[а-я]+ )?россии(?!\w)"
)
# "We sold you goods for $5m", says whoever talks to Russia.
_YOU_RE = compiled(r"\byour?s?\b|(?<!\w)(?:вам|вас|ваш\w{0,3})(?!\w)")


def is_untied(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether nothing told so far ties what is sold or bought to Russia."""
    if topic.main != "RU" or topic.last_fact >= 0 or not sentence.letters.isdisjoint("RP"):
        return False
    if _is_about_another(reading):
        # but "the chief buyer is Russia. $5m worth of cheese was shipped there"
        number = reading.document.sentence_at(sentence.start)
        before = reading.document.sentences[max(number - 1, 0)].start
        return titled_buyer(reading, before, sentence.start) != "R"
    if not sentence.tags.isdisjoint(_BOTH_WAYS) or sentence.tags.isdisjoint(_ONE_WAY):
        return False
    if _YOU_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    counterpart = rule(vocabulary_of(reading.language).counterpart).pattern
    ends = [reading.first_end(pattern, reading.coded) for pattern in (counterpart, _TIED_RE)]
    return min(*ends, reading.first_end(_ENVOY_RE, reading.plain)) > sentence.end


def _is_about_another(reading: Reading) -> bool:
    """Say whether a text opens with other countries and names them far more often than Russia."""
    letters = [spot.letter for spot in reading.spots if spot.letter in (THIRD, "R", "P")]
    if letters[:_OPENING] != [THIRD] * _OPENING:
        return False
    return letters.count(THIRD) >= _FAR_MORE * (letters.count("R") + letters.count("P"))
