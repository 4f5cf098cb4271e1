"""The rows: articles, the places and people they name, and what they state."""

from articles.models.articles import Article, Source
from articles.models.figures import TradeFigure
from articles.models.places import Region
from articles.models.statements import Speaker, Statement

__all__ = ["Article", "Region", "Source", "Speaker", "Statement", "TradeFigure"]
