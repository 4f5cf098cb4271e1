"""The ledger of targets: what was aimed at, and what was stated later; the page and its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext

from articles.charts import words
from articles.exports.targets import targets_csv
from articles.pages.caching import public_page
from articles.pages.ledger import Names, ledger_rows, read_names
from articles.pages.links import place_of
from articles.series.ledger import read_ledger
from articles.series.register import Register
from articles.series.types import Target, TargetStatus

PAGE_SIZE = 50
UNDATED = "undated"
FACET_SIZE = 15


def status_slug(status: TargetStatus) -> str:
    """Return a status as addresses write it.

    >>> status_slug(TargetStatus.NOT_YET_DUE)
    'not-yet-due'
    """
    return status.name.lower().replace("_", "-")


STATUSES = {status_slug(status): status for status in TargetStatus}
# What a target's value is under each filter.
FACETS: dict[str, Callable[[Target], str]] = {
    "status": lambda target: status_slug(target.status),
    "region": lambda target: place_of(target.figure),
    "due": lambda target: str(target.year) if target.year else UNDATED,
    "speaker": lambda target: target.figure.speaker_slug,
}


@dataclass(frozen=True, slots=True)
class TargetQuery:
    """What the ledger shows: its address as a value; an empty text means all."""

    status: str = ""
    region: str = ""
    due: str = ""
    speaker: str = ""

    @classmethod
    def from_params(cls, params: QueryDict) -> TargetQuery:
        """Return the query of an address."""
        given = {field.name: params.get(field.name, "").strip() for field in fields(cls)}
        return cls(
            given["status"].lower(), given["region"].upper(), given["due"].lower(), given["speaker"]
        )

    def address(self, **changes: str) -> str:
        """Return the query string with some parts changed, empty ones dropped."""
        changed = replace(self, **changes)
        given = {name: value for name in FACETS if (value := getattr(changed, name))}
        return f"?{urlencode(given)}" if given else "?"

    def fits(self, target: Target, leave_out: str = "") -> bool:
        """Say whether a target passes every filter, one left out if so asked."""
        return all(
            not (wanted := getattr(self, name)) or name == leave_out or value_of(target) == wanted
            for name, value_of in FACETS.items()
        )


@dataclass(frozen=True, slots=True)
class TargetFacet:
    """One value that the ledger can be narrowed to, with the rows it would have."""

    words: str
    count: int
    href: str
    is_current: bool


@public_page
def target_list(request: HttpRequest) -> HttpResponse:
    """Serve the ledger with its filters, fifty targets a page."""
    query, places = TargetQuery.from_params(request.GET), read_names()
    ledger = read_ledger(Register(), localdate())
    names = {**places, **{t.figure.speaker_slug: t.figure.speaker_name for t in ledger}}
    found = [target for target in ledger if query.fits(target)]
    page = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "section": "targets",
        "page": page,
        "address": query.address(),
        "rows": ledger_rows(page.object_list, names),
        "facets": find_facets(ledger, query, names),
        "is_narrowed": query != TargetQuery(),
        "has_any": bool(ledger),
        "removals": [] if found else find_removals(ledger, query, names),
        "has_samples": any(target.figure.is_sample for target in page.object_list),
    }
    template = "_targets_found.html" if request.headers.get("HX-Request") else "target_list.html"
    return render(request, f"articles/{template}", context)


@public_page
def target_csv(request: HttpRequest) -> HttpResponse:
    """Serve the ledger that the filters leave, as CSV, a row a target."""
    query, names = TargetQuery.from_params(request.GET), read_names()
    found = [target for target in read_ledger(Register(), localdate()) if query.fits(target)]
    response = HttpResponse(targets_csv(found, names), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="tradeboard_targets.csv"'
    response["Access-Control-Allow-Origin"] = "*"
    return response


def find_facets(
    ledger: Sequence[Target], query: TargetQuery, names: Names
) -> list[tuple[str, list[TargetFacet]]]:
    """Return the values to narrow the ledger to, each counted under the other filters."""
    titles = {
        "status": gettext("State"),
        "region": gettext("Region"),
        "due": gettext("Year due"),
        "speaker": gettext("Speaker"),
    }
    return [
        (title, _facet(name, [t for t in ledger if query.fits(t, leave_out=name)], query, names))
        for name, title in titles.items()
    ]


def _facet(
    name: str, targets: Iterable[Target], query: TargetQuery, names: Names
) -> list[TargetFacet]:
    """Return one filter's values, the commonest first, years from the newest."""
    counts = Counter(value for target in targets if (value := FACETS[name](target)))
    current = getattr(query, name)
    values = sorted(counts, reverse=True) if name == "due" else [v for v, _ in counts.most_common()]
    return [
        TargetFacet(
            facet_words(name, value, names),
            counts[value],
            query.address(**{name: "" if value == current else value}),
            value == current,
        )
        for place, value in enumerate(values)
        if place < FACET_SIZE or value == current
    ]


def facet_words(name: str, value: str, names: Names) -> str:
    """Return what a filter's value is called."""
    if name == "status" and value in STATUSES:
        return str(words.TARGETS[STATUSES[value]])
    if name in ("region", "speaker"):
        return names.get(value, value)
    return gettext("no date") if value == UNDATED else value


def find_removals(ledger: Sequence[Target], query: TargetQuery, names: Names) -> list[TargetFacet]:
    """Return, for an empty list, what each filter's removal would bring back."""
    return [
        TargetFacet(
            facet_words(name, value, names),
            sum(query.fits(target, leave_out=name) for target in ledger),
            query.address(**{name: ""}),
            True,
        )
        for name in FACETS
        if (value := getattr(query, name))
    ]
