"""Words around a plan that is a paper: that it was signed, for which years it is, and what it foresees."""

from __future__ import annotations

_PAPER = (
    r"(?:(?:programmes?|programs?|plans?|road ?maps?|agreements?|strateg(?:y|ies)|concepts?|protocols?)\b"
    r"|(?:программ|план|дорожн\w+ карт|соглашени|стратеги|концепци|протокол)\w*)"
)
_MADE = (
    r"(?:approved|signed|adopted|endorsed|agreed(?: on| upon)?|drawn up|worked out|updated|ratified"
    r"|утвер[жд]\w*|подпис\w+|принят\w*|приня(?:л|ли)|одобр\w+|согласова\w+|разработа\w+)"
)
# Right before the plan: "the parties signed a cooperation plan", «утвержден комплексный план».
MADE_BEFORE = rf"(?<!\w){_MADE}(?: (?:[^\W\d]+[- ]){{0,4}})?\Z"
# Before a plan that trade has followed: "under the comprehensive plan exports rose".
LED_BY = (
    r"(?:\b(?:thanks to|owing to|due to|as part of|within(?: the framework of)?|in the framework of"
    r"|in line with|in accordance with)|(?<!\w)(?:благодаря|в рамках|в соответствии с))"
    r" (?:(?:the|a|our|this) )?(?:[^\W]+[- –—]){0,4}\Z"
)
# Behind the plan, up to the end of its clause: "(the plan) for 2025-2027 was approved, and ".
MADE_BEHIND = rf"[^,;.:$€]{{0,60}}? (?:(?:was|were|has been|have been|is|был[аио]?) )?{_MADE}[^,;.:$€]{{0,60}}[,;] "
# What opens a clause that tells what the plan is for: "which provides for exports of $5m".
FORESEES = (
    r"(?:and |и )?(?:which|that|whose|where|with\b|under|by which|according|providing|envisaging|foreseeing"
    r"|aiming|calling|including|to\b|it\b|the (?:document|plan|programme|program|paper|roadmap)\b"
    r"|котор\w+|где|по которо|согласно|предусматрива\w+|включа\w+|направленн\w+|чтобы|документ\w*|он\b|план\w*)"
)
# Right before the years of a plan: "the plan of joint measures for", «программы на».
YEARS_BEFORE = rf"(?<!\w){_PAPER}[^.;:,\d$€]{{0,40}}(?:\bfor|\bof|\bcovering|\bin|(?<!\w)на)?(?: the)?(?: years?)? ?\(?\Z"
# Right behind them: "2021-2025 programme".
_NO_NAME = (
    r"(?:under|within|in|as|by|according|thanks|due|owing|with|and|the|an?|for|to|on|over|at|from|of"
    r"|в|во|по|согласно|благодаря|и|на|со?|для|при|за)\b"
)
YEARS_BEHIND = rf"(?: (?!{_NO_NAME})[^\W\d]+){{0,3}} {_PAPER}"
