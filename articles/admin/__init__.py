"""The editors' side: registers, adding an article by paste, decisions on what was found."""

from articles.admin import articles, figures, registers, statements

__all__ = ["articles", "figures", "registers", "statements"]
