"""English words that tell what a sum is of: flows, statuses, offices."""

from __future__ import annotations

from .cue_tables import read_cues

FLOW_PLACE = (
    r"(?:the |a |its |their |our |neighbou?ring |brotherly |russian |friendly |R+ |whole (?:of )?"
    r"|city of )*"
)
TO_COME = (
    r"\bto (?:reach|hit|exceed|total|trade for|amount to|top|surpass|grow|rise|increase|make|near"
    r"|approach|come to|add|gain|climb|fall|drop|decline|decrease|shrink|lose|expand|go (?:up|down))\b"
    # "Ambassador sees trade above $5m": but what a country sees has come about
    r"|\b(?:ambassador|envoy|minist(?:er|ry)|premier|pm|president|governor|official|diplomat|expert|analyst"
    r"|economist|government|bank|chairman|chief|head)s? sees?\b"
)
ATTAINED = (
    r"(?<!to )(?<!will )(?<!can )\b(?:exceeded|surpassed|reached|crossed|passed|hit|met|achieved"
    r"|topped|beat|overcame|overstepped|broken?|fulfilled|attained|took|cleared|breached"
    r"|(?:jumped|leapt|leaped|stepped|got) over|(?:went|got|moved|pushed) (?:past|beyond"
    r"|over))(?: (?:the|our|its|their|this|that|a|an))?(?: (?!to\b)[\w-]+)? (?:bar|target|goal|task"
    r"|plan|milestone|ambition)s?$"
)
STATUS_CUT = r"\b(?:when|while|whereas|although|though)\b|;"
# "Mutual sales" go both ways.
MUTUAL = "".join(
    f"{both} {flow}; "
    for both in ("mutual", "reciprocal", "two-way")
    for flow in "sales supplies deliveries shipments purchases exports imports commerce".split()
)
# "A $5m hole in its trade with Russia", "a gap in mutual trade".
GAPS = "".join(
    f"{gap} in {whose}trade; "
    for gap in ("gap", "hole", "shortfall", "disparity")
    for whose in ("", "its ", "their ", "our ", "the ", "mutual ", "bilateral ", "goods ")
)
_CAME = ("was", "is", "came", "made", "amounted", "stood", "reached", "grew", "shrank", "fell")
MINUSES = "".join(f"the minus {came}; " for came in _CAME)
PLUSES = "there was a plus of; there is a plus of; had a plus of; has a plus of; " + "".join(
    f"the plus {came}; " for came in _CAME
)
_RAISED = "".join(
    f"{may} be {raised}; "
    for may in ("may", "might", "can")
    for raised in "increased raised doubled tripled brought lifted expanded boosted multiplied".split()
)
# Of these a sum may stand further on: "to halt the decline and return to $5m".
_NEEDED = (
    *"reach return bring increase raise leave achieve lift double come get restore go aspire move".split(),
    *"halt stop reverse overcome arrest boost expand recover regain ensure secure".split(),
)
# "It is necessary for us to reach $5m", but "it is necessary to note that it was $5m".
# "He suggested bringing the trade up to $5m".
_PROPOSED = "".join(
    f"{verb} {deed}; "
    for verb in ("suggested", "suggests", "proposed", "proposes", "offered", "recommended")
    for deed in ("bringing", "raising", "increasing", "boosting", "doubling", "taking", "lifting")
)
# "Five years ago they aimed to achieve $5m".
_AIMED = (
    "".join(
        f"{aimed} {deed}; "
        for aimed in (
            "aimed to",
            "were aiming to",
            "set out to",
            "sought to",
            "strove to",
            "had sought to",
        )
        for deed in (
            "reach",
            "achieve",
            "attain",
            "hit",
            "get to",
            "come to",
            "make",
            "return to",
            "double",
            "triple",
        )
    )
    + "aimed at reaching; aimed at achieving; "
)
# "They will be able to increase trade to $5m", but "they were able to increase it" is done.
_ABLE = "".join(
    f"{will} be able to {deed}; "
    for will in ("will", "would", "shall")
    for deed in ("increase", "boost", "double", "expand", "grow", "restore")
)
NECESSARY = "".join(
    f"{need} {whom}to {deed}; "
    for need in ("necessary", "important", "essential", "vital")
    for whom in ("", "for us ", "for them ")
    for deed in _NEEDED
)
# What a sum comes to or goes past, behind every verb that makes it a wish or an expectation.
_COMING = (
    *"reach exceed surpass top hit total amount come make approach pass cross return rise grow".split(),
    *"climb increase double overtake equal near".split(),
    *("go beyond", "stand at", "end up at", "add up to"),
)
# "It could again break a record, exceeding $5m": the record is no sum, but as much to come as one.
_RECORD = (
    *(
        f"{deed} {which}"
        for deed in ("break", "set")
        for which in ("a", "the", "its", "another", "new", "all")
    ),
    *("beat", "again", "once again", "once more", "become a", "become another", "become the"),
)
CAN_COME = "".join(
    f"{can} {come}; "
    for can, comes in (("can", _COMING), ("could", (*_COMING, *_RECORD)), ("should", _RECORD))
    for come in comes
) + "".join(
    f"should {come}; "
    for come in ("hit", "total", "make", "go beyond", "stand at", "increase", "double")
)
MAY_COME = "".join(
    f"{may} {come}; "
    for may in ("may", "might", "would", "is due to", "are due to")
    for come in (*_COMING, *_RECORD)
)
# "We are going to raise the trade to $5m" is meant, "it is going to exceed $5m" is foreseen.
_GOING = "".join(
    f"{be}going to {deed}; "
    for be in ("", "is ", "are ", "we're ", "they're ")
    for deed in "raise bring increase double triple expand boost lift restore return take push get".split()
)
# "Trade is going to increase by 5%", and nobody is said to increase it.
GOING_UP = "".join(
    f"{be} going to {deed} {how}; "
    for be in ("is", "are", "was", "were")
    for deed in ("increase", "double", "triple")
    for how in "by to in at no almost nearly about more further again this next".split()
)
# "The region counts to lift the trade to $5m", as translations have it: it is to do so itself.
_COUNTED_ON = "".join(
    f"{counts} {deed}; "
    for counts in ("counts to", "count to", "reckons to", "counts on to", "calculates to")
    for deed in "raise bring increase double triple expand boost lift restore push".split()
)
# "$2 billion would be a worthier mark", "would be more fitting".
FITTING = "".join(
    f"would be {how}{fit}; "
    for how in ("", "a ", "a far ", "a much ", "a more ", "more ", "far more ", "much more ")
    for fit in ("worthy", "worthier", "fitting", "decent", "suitable", "respectable", "proper")
)
SHOULD_PASS = "".join(
    f"{should} {deed}; "
    for should in ("should", "is supposed to", "are supposed to")
    for deed in "surpass top pass cross approach near".split()
)
_REACHED = ("reached", "reached the mark of", "hit", "made", "came to", "totalled", "totaled")
_NEARLY = "; ".join(
    f"{word} {verb}" for word in "almost nearly practically virtually".split() for verb in _REACHED
)
# What is made of parts stands here, all else in the text file.
CUES = read_cues(
    "en",
    {
        "turnover": MUTUAL,
        "q:under": _NEARLY + "; all but reached; all but hit",
        "deficit": GAPS + MINUSES,
        "surplus": PLUSES,
        "target": _RAISED
        + _PROPOSED
        + _AIMED
        + _ABLE
        + NECESSARY
        + CAN_COME
        + _GOING
        + _COUNTED_ON
        + FITTING,
        "forecast": MAY_COME + SHOULD_PASS + GOING_UP,
    },
)
ANAPHORA_WORDS = (
    r"(?:region|oblast|krai|territory|province|city|neighbou?r|area|republic)(?!\w)|capital"
)
OFFICES = (
    r"forums? of (?:the )?regions(?: of [BR]+ and [BR]+)?|union state(?: of [BR]+ and [BR]+)?"
    r"|[BR]+ [Rr]ailways|"
    r"(?:[BMRP]+(?:'s|'|s')? )?(?:(?:the|first|acting|vice|deputy|former|new|current|regional|federal"
    r"|chief|head of|department|extraordinary and plenipotentiary|oblast|region|state|council|city) )*"
    r"(?:president|prime minister|premier|governor"
    r"|ambassador(?: extraordinary and plenipotentiary)?(?: of [BMRP]+)?|minister|mayor"
    r"|vice[- ]premier|vice[- ]governor|envoy"
    r"|chairman|chairwoman|chairperson|head|leader|consul(?: general)?|speaker|deputy|ministry"
    r"|executive committee|embassy|administration|government|parliament|delegation|press service"
    r"|officials?|statisticians?|customs officers?|statistics(?: committee| office)?|spokes\w+"
    r"|diplomat|academy|(?:trade |permanent |plenipotentiary |trade and economic )+representative"
    r"|representative office)"
    r"(?: of (?:the )?(?:(?!(?:that|said|says|told|who|which|has|have|was|were|is|are|will"
    r"|\w{2,}ed) )[\w-]+ ){0,6}?(?:of )?(?:the )?[BMRP]+(?:'s)?(?: (?:executive committee|government"
    r"|administration|regional executive committee))?| to [BMRP]+| in [BMRP]+"
    r"| for [\w ]{3,40}? of [BMRP]+)?"
    r"|[BMRP]+(?:'s|')? (?:(?:first|deputy|vice|city|regional|oblast|region|foreign|economy|trade"
    r"|agriculture|industry|executive|state|central|national|embassy|council|press) )*(?:president"
    r"|prime minister|governor|ambassador|minister|mayor|vice[- ]premier|envoy|chairman|head|leader"
    r"|ministry|executive committee|embassy|government|administration|parliament|delegation|officials?"
    r"|statisticians|statistics|trade office|builders|specialists|contractors?|crews)\b"
)
CLAUSES = (
    (6, r";|, (?:including|of which|of them)\b"),
    (5, r"[:–—]|\bwhile\b|\bwhereas\b|\bbut\b|\bthough\b|\balthough\b|\(|\)|\bwhen\b"),
    (
        4,
        r", (?:and|so|with|of (?:it|which|this|that)|including|against|or|as|yet|the (?:rest|remainder))\b",
    ),
    (3, r","),
    (2, r"\band\b|\bagainst\b|\bwith\b(?! (?:it|them|her|us)\b)|\bcompare[sd]\b|\bor\b"),
)
FOREIGN_MARKETS = r"(?:foreign|external)[- ]trade(?! zone)|foreign markets"
RANKED_AMONG = (
    r"\b(?:partners?|ranks?|ranked|ranking|places?|placed|first|second|third|leads|leader|leading|number one"
    r"|largest|biggest|highest|best)\b[^,.;:]{0,60}?"
    r"\b(?:in|among|within|of|across) (?:the )?(?:(?:members?|member states|countries|states) of (?:the )?)?$"
)
SO_MANY = (
    r"\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|several|many|most|some|dozens of"
    r"|a dozen|half of"
)
COUNTING = (
    r"\bnumber of (?:\w+ ){0,3}(?:regions|countries|partners|compan(?:y|ies)|enterprises|firms"
    r"|exporters|importers|participants|traders|organi[sz]ations)\b"
    rf"|\b(?:with|to|in|and|that|of|while|,|;) (?:some |about |over |more than |as many as "
    rf"|at least )?(?:{SO_MANY}) (?:(?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects"
    rf"|constituent entities|provinces)(?: of (?:the )?russia(?:n federation)?)?"
    rf"|of (?:them|these)(?: for)?)(?: the| our)? (?:already )?(?:(?:is|was|are|has|have|had|exceed\w*|a|an|the"
    rf"|annual|trade|turnover|of|volume) )*(?:over |more than |exceed\w* |tops? |surpass\w* "
    rf"|pass(?:es)? |above |at least |upwards of |in excess of )?$"
    r"|\b(?:do|does|did)(?: not|n't) (?:think|expect|believe|anticipate|suppose)\b[^.;:]{0,80}$"
    r"|\bunlikely (?:that|to(?! (?:exceed|top|surpass|pass)\b))\b[^.;:]{0,60}$"
    rf"|\b(?:{SO_MANY})"
    r" (?:of (?:them|these|those)|(?:(?:russian|other) )?(?:regions"
    r"|subjects)) [^.;,$€\d]{0,30}(?:trade|turnover|exports?|imports?|sales|deliveries|supplies)"
    r"(?! to\b| with\b(?! (?:us|belarus|our country)\b)| from\b)[^.;,$€\d]{0,20} (?:over|more than"
    r"|exceed\w*|tops?|surpass\w*|above|at least) (?:us ?)?$"
    # regions of a kind: "regions with a turnover of less than $50m are called growth points"
    r"|\bregions (?:with (?:an? |the )?(?:annual |mutual )?(?:trade|turnover)(?: turnover)?"
    r"|whose (?:annual |mutual )?(?:trade|turnover)(?: turnover)?) (?:of |is |was |above |below |over "
    r"|under |exceed\w* |less than |more than |at least )+$"
)
