"""Words that call one side the other's partner, or tell of one side's foreign trade.

They are read in the coded text: B and M stand for Belarus and its regions, R and P for Russia and
its regions. Whoever has a partner, or foreign trade, is the one whose exports and imports follow.
"""

from __future__ import annotations

PARTNER_STEM = {"en": "partner", "ru": "партнер"}
PARTNER_OF = {
    "en": (
        r"partners? (?:of|for) (?:the )?(?P<place>[BMRP])"
        r"|(?P<owner>[BMRP])(?:'s?|s')(?: [^\W\dBMRP]+){0,6} partner"
    ),
    "ru": r"партнер\w*(?: (?:для|со стороны|нашей|всей))? (?P<place>[BMRP])",
}
CALLED_PARTNER = {
    "en": (
        r"(?P<place>[BMRP])(?= (?:is|was|are|has been|remains?|remained|stays|stayed|became|becomes|ranks?|ranked|enters?|entered|belongs?|belonged)\b"
        r"(?:,? [^\W\dBMRP]+){0,8} partner)"
        r"|partners?(?: (?:in|is|was|remains?|remained|[^\W\dBMRP]*(?:year|half|quarter|months?)|(?:19|20)\d\d))*"
        r"(?::| [–—-]| is| was| remains| remained) (?:the )?(?P<named>B)"
    ),
    "ru": (
        r"(?P<place>[BMRP])(?=(?:B*|M*|R*|P*)(?:,? [^\W\dBMRP]+| [—–-])(?:,? [^\W\dBMRP]+){0,8} партнер)"
        r"|партнер\w*(?: [^\W\dBMRP]+){0,5}(?<! с)(?<! со)(?: [—–-])? (?P<named>B)"
    ),
}
FOREIGN_STEM = {"en": "foreign", "ru": "внешн"}
FOREIGN_OF = {
    "en": (
        r"foreign[ -](?:trade|economic)(?: (?!with\b)[^\W\dBMRP]+){0,3}? of (?:the )?(?P<place>[BMRP])"
        r"|(?P<owner>[BMRP])(?:'s?|s')(?: [^\W\dBMRP]+){0,3} foreign[ -](?:trade|economic)"
    ),
    "ru": (
        r"(?:внешн\w+ торговл\w+|внешнеторгов\w+ оборот\w*|внешнеэкономическ\w+ оборот\w*)"
        r"(?: (?!с\b|со\b)[^\W\dBMRP]+)? (?P<place>[BMRP])"
    ),
}
# "Belarus: exports of $5m" among a region's partners.
LABEL = r"(?P<place>B)(?: ?:| [–—-]| \()[^BMRPTO]*$"
