"""Countries named only for a ban or for a market lost: what is sold to us instead is no trade of theirs."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..wording.lexicon import compiled

# "Supplies will bring $2m in view of the embargo on European food": why it is so.
_BARRED_RE = compiled(
    r"\b(?:ban|bans|embargo|restrictions?|sanctions?|countersanctions?)(?: imposed)?"
    r" (?:on|of|by|against|from)(?: [^\W\dBMP]+){0,5} $"
    r"|(?<!\w)(?:эмбарго|запрет|(?:контр)?санкци|ограничени)\w*(?: [^\W\dBMP]+){1,6} $"
)
_BARS_RE = compiled(r"T+(?:'s?)? (?:\w+ )?(?:ban|embargo|restrictions|sanctions)\b")
# "After the loss of the EU market exports to Russia rose to $3bn": what was sold there once is not the sum.
_TO_MARKET_EN = (
    r"(?:(?:the|a|its|our|their|on|of|and|in|from|most|many|all|traditional|western|former|premium|large|big|foreign"
    r"|markets?|buyers|customers|outlets|direction|countries|states|T+),? ){0,6}$"
)
_TO_MARKET_RU = (
    r"(?:(?:со?|из|от|и|на|в|всех?|традиционн\w+|западн\w+|прежн\w+|крупн\w+|зарубежн\w+|рын\w+|направлени\w+"
    r"|покупател\w+|стран\w*|государств\w*|T+),? ){0,5}$"
)
_GIVEN_UP_RE = compiled(
    r"\b(?:(?:loss|closure|closing|collapse|exit|departure|withdrawal|disappearance|shutdown|replacement"
    r"|unavailability) (?:of|from)|losing|lost|leaving|left|quitting|abandoning|replacing|instead of"
    r"|in place of|rather than"
    r"|(?:redirect|reorient|re-orient|switch|shift|divert)\w*(?: [^\W\dBMPRT]+){0,4} from)"
    rf" {_TO_MARKET_EN}"
    r"|(?<!\w)(?:(?:поте[рь]|утрат|закрыт|уход|обвал|отказ|выход|исчезнов|недоступн)\w*|лишивши\w+|потеряв|покинув"
    r"|вместо|взамен|(?:переориент|перенаправ|переброс)\w+(?: [^\W\dBMPRT]+){0,3} (?:с|со|из))"
    rf" {_TO_MARKET_RU}"
)
_BARRED = 60  # characters


def is_barred(reading: Reading, start: int) -> bool:
    """Say whether the country at an offset is named only for a ban that others explain trade by."""
    if _BARS_RE.match(reading.coded, start):
        return True
    lead = max(0, start - _BARRED)
    return _BARRED_RE.search(reading.coded, lead, start) is not None


def is_given_up(reading: Reading, start: int) -> bool:
    """Say whether the country at an offset is named only as a market lost or left for another."""
    lead = max(0, start - _BARRED)
    return _GIVEN_UP_RE.search(reading.coded, lead, start) is not None
