"""Things counted in thousands and millions, and what such a count is compared with."""

from __future__ import annotations

_MAGNITUDE = (
    r"(?:thousand|million|billion|thsd|mln|mn|bln|bn|m|тыс\w*\.?|млн\.?|млрд\.?|миллион\w*"
    r"|миллиард\w*)"
)
_THINGS = (
    r"(?:(?:metric|cubic|square|running|conventional) |(?:куб\w*\.?|кв\.?|погонн\w+|условн\w+) )?"
    r"(?:tonn?e?s?\b|t\b|units\b|pieces\b|litres|liters|met(?:re|er)s|hectares|barrels|passengers"
    r"|tourists|visitors"
    r"|people\b|users|doses|copies|kilowatt|kwh|teu\b|heads?\b|тонн|штук|единиц|литр|метр|гектар"
    r"|баррел|пассажир"
    r"|турист|человек|жител|доз\b|экземпляр|голов|киловатт|квт)"
)
COUNTED = rf"(?<![\w.,$€])\d[\d.,]* ?{_MAGNITUDE} {_THINGS}"
_HEDGE = (
    r"(?:(?:about|almost|nearly|over|more than|some|just|only|around|roughly|почти|около|более|свыше"
    r"|чем|лишь|всего) )*"
)
COMPARED = (
    r"(?:\b(?:against|versus|vs\.?|(?:up|down) from|compare[sd] (?:to|with)|than|instead of|from)"
    rf"|(?<!\w)(?:против|вместо|после|чем|по сравнению с|с)) {_HEDGE}$"
)
MARK = r"[ -](?:mark|bar|threshold|milestone)\b|-?(?:ный|ная|ную|ного)? (?:рубеж|отметк|планк)"
