"""How English tells who sells and who buys, behind a word of selling or of buying."""

from __future__ import annotations

from .en_cues import FLOW_PLACE

_WARES = (
    r"(?:goods|products?|production|produce|food(?:stuffs?)?|merchandise|commodities|wares"
    r"|manufactures|equipment|vehicles|machin\w+|technics?|ones\b)"
)
# "Exports of production of the enterprises of the oblast to Belarus": whose goods they are.
_MADE_BY = (
    rf" of (?:the )?(?:\w+ )?{_WARES} (?:of|from|by) (?:the )?"
    r"(?:(?:local |industrial |own )?(?:enterprises|factories|plants|companies|manufacturers|producers"
    r"|firms|farmers) (?:of|from) )?"
    rf"{FLOW_PLACE}(?P<place>[BMRP])"
)
# "Supplies to Belarus rose by 18%, to China by 20%": the first buyer stands with its own number.
_WITH_NUMBER = rf"(?! (?:of goods )?(?:to|into|for) {FLOW_PLACE}[BM](?:[^.;T]|[.]\d){{0,40}}?\d)"
SELLER_AFTER = (
    (
        "buyer",
        rf"(?:(?<=earnings)|(?<=revenue)|(?<=revenues)|(?<=proceeds)"
        rf"|(?<=receipts)) from {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    (
        "buyer",  # "to the CIS and especially to Russia ($5m)": the sum in brackets is of the last
        rf"[^.;:T\d]{{0,40}} (?:to|into) {FLOW_PLACE}T[^.;:BMRP\d]{{0,40}}?(?:,|,? and)"
        rf" (?:[a-z]+ ){{0,3}}?(?:to|into) {FLOW_PLACE}(?P<place>[BMRP])(?P=place)*(?: federation)? \(",
    ),
    ("third", rf"{_WITH_NUMBER}[^.;RP]{{0,40}}?\b(?:to|into|for|in) {FLOW_PLACE}T"),
    (
        "seller",
        rf" of (?:the )?(?P<place>[BMRP])+(?:'s|')? (?:{_WARES}|make|origin)",
    ),
    ("seller", _MADE_BY),
    (
        "buyer",
        r" (?:the )?(?P<place>[BMRP])+ (?:(?:(?:its|their|our|some|with) )?(?:goods|products|produce|food"
        r"|merchandise) (?:worth|for)|with\b|\$|us|usd|over|more|about|nearly|almost|between|some|around|\d)",
    ),
    ("seller", rf"(?: of [^.,;BMRPT]{{0,30}})? from {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:to|into|for|towards|in) {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("seller", rf" (?:of|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:from|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"[^.;$T]{{0,60}}? ?\b(?:to|into) {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^;BMRPT]{{0,70}}? (?:to|on|into|in) {FLOW_PLACE}(?P<place>[BMRP])+(?:'s?)? markets?\b",
    ),
)
BUYER_AFTER = (
    ("third", rf"[^.;BMRP]{{0,40}}?\bfrom {FLOW_PLACE}T"),
    ("seller", rf"(?<= from) {FLOW_PLACE}(?P<place>[BMRP])"),  # "what we get from Belarus"
    (
        "seller",  # "it bought goods for $5.8 million from Belarus"
        r"(?:(?<=bought)|(?<=purchased)|(?<=imported)|(?<=buys)|(?<=imports)) [^.;,$BMRPT\d]{0,30}?(?:us ?"
        r"|usd ?)?"
        rf"\$?\d[\d.,]* (?:[a-z]+ ){{1,5}}?from {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("seller", rf"[^.;$BMRPT]{{0,45}}? ?\bfrom {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"(?:(?<= import)|(?<= imports)) in {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "seller",  # "machinery bought by the farms of the region in Belarus"
        rf"(?: by [^.;,$T\d]{{3,60}}?|(?:(?<=bought)|(?<=purchased)|(?<=buying)|(?<=buy)"
        rf"|(?<=acquired)) [^.;,$BMRPT\d]{{3,40}}?)? in {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("buyer", rf" (?:to|into|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"(?: of)?(?: the)? (?P<place>[BMRP])+(?:'s|')? {_WARES}"),
    ("seller", _MADE_BY),
    ("buyer", rf" of {FLOW_PLACE}(?P<place>[BMRP])"),
)
