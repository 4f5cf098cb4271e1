"""How English ties goods to their sum where no word of trade stands: "cheese brought $5m"."""

from __future__ import annotations

GOODS_WORTH = (
    r"(?: [a-z]+){0,5}?,? (?:brought(?: in)?|gave|fetched|yielded|generated|earning|bringing(?: in)?|netting)"
    r"(?: (?:us|them|the (?:country|region|republic|plants|exporters)|belarus))?"
    r"(?: (?:about|almost|nearly|over|more than|some|around|another|only|just|roughly))? $"
    r"|(?: [a-z]+){0,2} ?[–—-](?: (?:about|almost|nearly|over|more than|some|around|only|just))? $"
    r"| (?:(?:about|almost|nearly|over|more than|some|around|only|just) )?$"
)
