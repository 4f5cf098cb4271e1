"""What editors are told of what was found in an article or in a file that they upload."""

from __future__ import annotations

from django.utils.translation import gettext, ngettext

from articles.ingest.batch import FileReport
from articles.ingest.store import Ingested


def found_message(found: Ingested) -> str:
    """Return how much was found, for the editor who saved."""
    message = _found_words(len(found.figures), len(found.statements))
    if found.article.published is None:
        message += " " + gettext("The text gives no full date: add it if you know it.")
    return message


def report_message(report: FileReport) -> str:
    """Return what was stored of an uploaded file, if anything was."""
    told = []
    if report.new:
        told += [
            ngettext("%d new article.", "%d new articles.", report.new) % report.new,
            _found_words(report.figures, report.quotations + report.reported),
        ]
    if report.known:
        known = ngettext("%d article known already.", "%d articles known already.", report.known)
        told.append(known % report.known)
    return " ".join(told)


def _found_words(figures: int, statements: int) -> str:
    """Return `Found 3 figures and 1 statement.`"""
    return gettext("Found %(figures)s and %(statements)s.") % {
        "figures": ngettext("%d figure", "%d figures", figures) % figures,
        "statements": ngettext("%d statement", "%d statements", statements) % statements,
    }
