"""Places named only by the way: for their share of what was told, as left out of it, as a cause."""

from __future__ import annotations

from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

# "More than 40% of them go to Moscow Oblast": the text goes on about all of them.
_SHARED = rule(
    r"(?:%|per ?cent|half|thirds?|quarters?|most|bulk) of"
    r" (?:them|it|that|this|these|which|the (?:exports|supplies|deliveries|goods|sum|total))\b[^.;]{0,30}"
    r"\b(?:go|goes|went|falls?|fell|comes?|came|head|heads|is|are|was|were) "
    r"|(?:%|процент\w*|половин\w+|трет\w+|четверт\w+) (?:из них|этого|этих|поставок|экспорта|объема)"
    r"[^.;]{0,30} (?:идет|идут|приходится|уходит|поступает|отправляется)"
)
# "This does not include Leningrad Oblast": what was told, and what follows, is of another.
_LEFT_OUT = rule(
    r"\b(?:(?:does|do|did) not|doesn't|don't|didn't) (?:include|cover|count|take in)\b"
    r"|(?:is|are|was|were) not (?:included|counted|taken into account)\b|\bnot (?:counting|including)\b"
    r"|(?<!\w)не (?:вход\w+|вош\w+|включ\w+|учтен\w*|учит\w+|учл\w+|охват\w+)|без учета"
)


# "Only Moscow and Smolensk are ahead", «Выше только Москва»: who ranks before the region spoken of.
_AHEAD = rule(
    r"(?<!\w)(?:выше|впереди|опережа\w+|обогна\w+)(?: (?:нас|нее|него|области|региона))? (?:только|лишь) "
    r"|(?<!\w)(?:только|лишь) [^.;\d]{3,80} (?:впереди|выше|опережа\w+)(?!\w)"
    r"|\bahead of (?:us|it) (?:are|is) only\b"
    r"|\bonly [^.;\d]{3,80} (?:is|are|rank|stand)s? (?:ahead|higher|above)\b"
)
# "We have already worked this way with Tula Oblast": what comes next is of the region spoken of.
_ALIKE_RE = compiled(
    r"\b(?:(?:this|that|the same|a similar|such an?) (?:way|manner|path|scheme|model|experience|approach)"
    r"|(?:a )?similar (?:[a-z]+ ){1,3}|already (?:[a-z]+ ){0,2}such|likewise|such [a-z]+ (?:already|also))\b"
    r"|(?<!\w)(?:(?:подобн|аналогичн|похож)\w+ [^\W\d]+|по (?:этому|такому|тому) же"
    r"|так(?:ой|ая|ое|ие|им|ую)(?: же)? (?:опыт|пут|схем|модел|работ|центр|проект|ферм|практик)\w*"
    r"|так (?:[^\W\d]+ )?уже) "
)
# "Exports of Belarus fell because of Russian restrictions", «из-за кризиса в России».
_CAUSE_RE = compiled(
    r"(?:\b(?:because of|due to|owing to|as a result of|following|after|amid|despite|thanks to)"
    r"|(?<!\w)(?:из-за|вследствие|ввиду|в связи с|на фоне|после|несмотря на)) (?:[^\W\dBMRPT]+ ){0,5}?$"
)
_BARRING_RE = compiled(
    r"R+(?:'s?|n)? (?:[a-z]+ ){0,2}?(?:restrictions?|sanctions?|bans?|embargo|barriers|crisis|default"
    r"|devaluation|recession|tax man\w+|invasion|aggression|war|inspections?|watchdog)\b"
    r"|R+ (?:[а-я]+ )?(?:ограничени|санкци|запрет|эмбарго|барьер|кризис|дефолт|девальвац|рецесси|проверк)"
)
_BARRED_RE = compiled(
    r"(?:restrictions?|sanctions?|bans?|embargo|barriers|crisis|default|devaluation|recession"
    r"|ограничени|санкци|запрет|эмбарго|барьер|кризис|дефолт|девальвац|рецесси)\w*"
    r" (?:in|by|of|from|в|со стороны) (?:the )?$"
)
_IMPOSED_RE = compiled(
    r"R+(?:'s?)? (?:introduction|imposition|introducing|imposing) of "
    r"(?:[a-z]+ ){0,2}?(?:restrictions?|sanctions?|bans?|embargo)\b"
)
_LEAD = 60  # characters


def is_cause(reading: Reading, spot: Spot) -> bool:
    """Say whether a country is named only for what trade moved by: "because of Russian restrictions"."""
    if _IMPOSED_RE.match(reading.coded, spot.start):
        return True
    lead = max(0, spot.start - _LEAD)
    if not _CAUSE_RE.search(reading.coded, lead, spot.start):
        return False
    barred = _BARRED_RE.search(reading.plain, lead, spot.start)
    return barred is not None or _BARRING_RE.match(reading.coded, spot.start) is not None


def names_alike(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a region is only told to have done the like: "we have worked this way with Tula"."""
    if sentence.has_numbers or sentence.flows:
        return False
    return _ALIKE_RE.search(reading.plain, sentence.start, sentence.end) is not None


def names_by_the_way(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a region is only told to have a share of what was told, no part in it, or a rank."""
    where = sentence.told, reading.plain, sentence.start, sentence.end
    if _LEFT_OUT.search(*where) and not sentence.changes:
        return True
    if not sentence.changes and _AHEAD.search(*where):
        return True
    return _SHARED.search(*where) is not None
