"""Score what was extracted from an article against its annotation.

Figures are paired one to one by value; a record is right when every field is. Quotations are
paired by their words. Records that the annotation marks as optional count neither way.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Record = dict[str, Any]
FIELDS = ("reporter", "partner", "flow", "product", "status", "period", "change_pct")
SERVICES = ("services", "goods and services")


def read_articles(folder: Path) -> list[Record]:
    """Return the annotated articles of a folder, by name."""
    return [json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json"))]


def score_article(gold: Record, answer: Record) -> Counter[str]:
    """Return the counts of one article: right, predicted and wanted, for each kind of record."""
    counts = _score_figures(gold["figures"], answer["figures"])
    counts.update(_score_quotes(gold, answer["quotes"]))
    if gold["published"] and gold["published_basis"] != "address":
        counts["dates"] += 1
        counts["dates_right"] += answer["published"] == gold["published"]
    return counts


def summarise(counts: Counter[str]) -> dict[str, float]:
    """Return the measures that floors are set for."""
    return {
        "figures": _f1(counts["figures_right"], counts["figures_found"], counts["figures"]),
        "values": _f1(counts["values_right"], counts["figures_found"], counts["figures"]),
        "precision": _precision(counts),
        "quotes": _f1(counts["quotes_matched"], counts["quotes_found"], counts["quotes"]),
        "speakers": _f1(counts["quotes_right"], counts["quotes_found"], counts["quotes"]),
        "dates": _ratio(counts["dates_right"], counts["dates"]),
    }


def _precision(counts: Counter[str]) -> float:
    """Return the share of figures found that are right; none found where some are wanted is 0."""
    if not counts["figures_found"]:
        return 0.0 if counts["figures"] else 1.0
    return _ratio(counts["figures_right"], counts["figures_found"])


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 1.0


def _f1(right: int, found: int, wanted: int) -> float:
    return _ratio(2 * right, found + wanted)


def _field(record: Record, name: str) -> Any:
    """Return a field in the form that is compared: months as a pair, products as classes."""
    value = record.get(name)
    if name == "period":
        return record.get("start"), record.get("end")
    if name == "product":
        if value in (None, "", "goods", "all goods"):
            return None
        return value if value in SERVICES else "group"
    if name == "change_pct" and value is not None:
        return round(float(value), 1)
    return value


def _near(found: float | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return found is wanted
    return abs(float(found) - float(wanted)) <= abs(float(wanted)) / 1000


def _same_value(found: Record, wanted: Record) -> bool:
    """Say whether two records state one value; without a value, one change."""
    if wanted["value"] is None:
        return found["value"] is None and _field(found, "change_pct") == _field(
            wanted, "change_pct"
        )
    return (
        found["value"] is not None
        and _near(found["value"], wanted["value"])
        and _near(found["value_high"], wanted.get("value_high"))
        and found["currency"] == wanted["currency"]
    )


def _agreement(found: Record, wanted: Record) -> int:
    return sum(_field(found, name) == _field(wanted, name) for name in FIELDS)


def _pair(found: list[Record], wanted: list[Record]) -> dict[int, int]:
    """Return pairs found → wanted, one to one: firm records first, then the best agreement."""
    ranked = sorted(
        (bool(g.get("optional")), -_agreement(p, g), i, j)
        for i, p in enumerate(found)
        for j, g in enumerate(wanted)
        if _same_value(p, g)
    )
    pairs: dict[int, int] = {}
    for _, _, i, j in ranked:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _score_figures(wanted: list[Record], found: list[Record]) -> Counter[str]:
    pairs = _pair(found, wanted)
    firm = [(found[i], wanted[j]) for i, j in pairs.items() if not wanted[j].get("optional")]
    return Counter(
        figures=sum(not record.get("optional") for record in wanted),
        figures_found=len(found) - len(pairs) + len(firm),
        values_right=len(firm),
        figures_right=sum(_agreement(p, g) == len(FIELDS) for p, g in firm),
    )


def _words(text: str | None) -> list[str]:
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(c if c.isalnum() else " " for c in folded).split()


def _same_quote(found: Record, wanted: Record) -> bool:
    """Say whether two quotations share four fifths of their words."""
    a, b = Counter(_words(found["text"])), Counter(_words(wanted["text"]))
    return (a & b).total() >= 0.8 * max(a.total(), b.total(), 1)


def _take(found: list[Record], wanted: Record) -> Record | None:
    """Remove the quotation that matches `wanted` from `found` and return it."""
    match = next((record for record in found if _same_quote(record, wanted)), None)
    if match is not None:
        found.remove(match)
    return match


def _score_quotes(gold: Record, answered: Iterable[Record]) -> Counter[str]:
    found = list(answered)
    firm = [quote for quote in gold["quotes"] if not quote.get("optional")]
    for quote in gold["quotes"]:
        if quote.get("optional"):
            _take(found, quote)
    matches = [(match, quote) for quote in firm if (match := _take(found, quote)) is not None]
    surplus = [record for record in found if not _runs_out(record, gold["text"])]
    return Counter(
        quotes=len(firm),
        quotes_found=len(matches) + len(surplus),
        quotes_matched=len(matches),
        quotes_right=sum(
            _words(match["speaker"])[-1:] == _words(quote["speaker"])[-1:]
            for match, quote in matches
        ),
    )


def _runs_out(quote: Record, text: str) -> bool:
    """Say whether the text breaks off inside the quotation; such a one counts neither way."""
    spoken = _words(quote["text"])
    return bool(spoken) and _words(text)[-len(spoken) :] == spoken
