"""Publishers whose kind is known: how near each is to the fact. All others wait for an editor."""

from __future__ import annotations

from articles.models import Source

# By host, and by the name that articles give, case-folded. Official sites and national agencies only:
# what a paper's owner makes of it is an editor's decision, not a table's.
KINDS: dict[str, str] = {
    **dict.fromkeys(
        ("belstat.gov.by", "customs.gov.by", "gtk.gov.by", "customs.gov.ru", "rosstat.gov.ru",
         "belstat", "national statistical committee", "rosstat", "federal customs service"),
        Source.Kind.STATISTICS.value,
    ),
    **dict.fromkeys(
        ("president.gov.by", "government.by", "mfa.gov.by", "economy.gov.by", "kremlin.ru",
         "government.ru", "russia.mfa.gov.by", "soyuz.by", "postkomsg.com"),
        Source.Kind.GOVERNMENT.value,
    ),
    **dict.fromkeys(
        ("eng.belta.by", "belta.by", "belta", "белта", "tass.ru", "tass.com", "tass", "тасс", "ria.ru"),
        Source.Kind.STATE_AGENCY.value,
    ),
    # the sample articles' publishers, which are invented
    **dict.fromkeys(
        ("regions daily", "border trade monitor", "union economic review",
         "вестник приграничной торговли", "союзный экономический обзор"),
        Source.Kind.PRESS.value,
    ),
    "neman business wire": Source.Kind.STATE_AGENCY.value,
}  # fmt: skip


def find_kind(name: str, host: str) -> str:
    """Return the kind of a publisher, `unknown` where the table doesn't hold it."""
    return KINDS.get(host) or KINDS.get(name.casefold()) or Source.Kind.UNKNOWN.value
