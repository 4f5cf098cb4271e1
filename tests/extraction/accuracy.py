"""The accuracy of extraction over the annotated articles, and what a change has gained and lost.

    python -m tests.extraction.accuracy            measures, gains and losses since the last record
    python -m tests.extraction.accuracy --record   also keep these results, raise floors, and
                                                   write what the method page shows

Floors (`floors.json`) only ever rise here; lowering one is an edit that somebody has to make and
defend. `results.json` holds the counts of each article at the last record.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from articles.extraction import extract
from tests.extraction.scoring import Record, read_articles, score_article, summarise

ROOT = Path(__file__).resolve().parents[2]
FLOORS = Path(__file__).with_name("floors.json")
RESULTS = Path(__file__).with_name("results.json")
SLACK = 0.01  # a floor stands this far below what was measured
PUBLISHED = ROOT / "articles" / "pages" / "accuracy.json"  # what the method page shows
# What the method page calls the sets that come with the project.
NAMES = {
    "samples en": "Sample articles, English",
    "samples ru": "Sample articles, Russian",
    "dev en": "Development articles, English",
    "dev ru": "Development articles, Russian",
    "press en": "Press articles that rules were learned from, English",
    "press ru": "Press articles that rules were learned from, Russian",
}
RIGHT = ("figures_right", "quotes_right", "dates_right")
WRONG = ("figures_found", "quotes_found")

Results = dict[str, dict[str, int]]


def folders() -> dict[str, Path]:
    """Return the sets of annotated articles that are here; the seeds stand beside the checkout."""
    sets = {
        "samples": ROOT / "fixtures" / "articles",
        "dev": ROOT / "tests" / "articles" / "dev",
        "press": ROOT / "tests" / "articles" / "press",
        "seeds": ROOT.parent / "shared" / "corpus" / "seeds",
    }
    return {name: folder for name, folder in sets.items() if folder.is_dir()}


def measure(articles: list[Record]) -> dict[str, Counter[str]]:
    """Return the counts of each article by its id."""
    return {a["id"]: score_article(a, extract(a["text"]).to_dict()) for a in articles}


def measure_all() -> tuple[dict[str, dict[str, float]], Results]:
    """Return the measures of each set and language, and the counts of each article."""
    measures: dict[str, dict[str, float]] = {}
    results: Results = {}
    for name, folder in folders().items():
        articles = read_articles(folder)
        counts = measure(articles)
        results.update({id_: dict(count) for id_, count in counts.items()})
        for language in sorted({article["lang"] for article in articles}):
            total: Counter[str] = Counter()
            for article in articles:
                if article["lang"] == language:
                    total.update(counts[article["id"]])
            measures[f"{name} {language}"] = summarise(total)
    return measures, results


def read_json(path: Path) -> dict[str, dict[str, float]]:
    """Return what was recorded, or nothing before the first record."""
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def shortfalls(measures: dict[str, dict[str, float]]) -> list[str]:
    """Return a line for each measure that lies below its floor."""
    return [
        f"{group}: {name} {measures[group][name]:.3f} < {floor:.3f}"
        for group, floors in read_json(FLOORS).items()
        if group in measures
        for name, floor in floors.items()
        if measures[group][name] < floor
    ]


def gains_and_losses(results: Results) -> list[str]:
    """Return a line for each article whose counts differ from the last record."""
    recorded = read_json(RESULTS)
    lines = []
    for article, now in sorted(results.items()):
        before = recorded.get(article)
        if before is None:
            continue
        gained = sum(now.get(name, 0) - before.get(name, 0) for name in RIGHT)
        changes = [
            f"{name} {before.get(name, 0):.0f}→{now.get(name, 0)}"
            for name in (*RIGHT, *WRONG)
            if now.get(name, 0) != before.get(name, 0)
        ]
        if changes:
            lines.append(
                f"{'+' if gained > 0 else '-' if gained < 0 else '='} {article}: {', '.join(changes)}"
            )
    return lines


def record(measures: dict[str, dict[str, float]], results: Results) -> None:
    """Keep the results, and raise each floor that the measures have left behind."""
    floors = read_json(FLOORS)
    for group, measured in measures.items():
        kept = floors.setdefault(group, {})
        for name, value in measured.items():
            kept[name] = max(kept.get(name, 0.0), round(value - SLACK, 3))
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")
    own = {article: counts for article, counts in results.items() if not article.startswith("seed")}
    lines = (f" {json.dumps(article)}: {json.dumps(own[article])}" for article in sorted(own))
    RESULTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def publish(measures: dict[str, dict[str, float]], day: date) -> None:
    """Write what the method page shows; what was measured on unseen articles stays as it was."""
    content = json.loads(PUBLISHED.read_text("utf-8"))
    counts: Counter[str] = Counter()
    for name, folder in folders().items():
        counts.update(f"{name} {article['lang']}" for article in read_articles(folder))
    rows = [
        {"name": NAMES[group], "group": group, "articles": counts[group]}
        | {name: round(value, 3) for name, value in measured.items()}
        for group, measured in measures.items()
        if group in NAMES
    ]
    unseen = [row for row in content["sets"] if "group" not in row]
    published = {"measured_on": day.isoformat(), "sets": unseen + rows}
    PUBLISHED.write_text(json.dumps(published, indent=1, ensure_ascii=False) + "\n", "utf-8")


def main(arguments: list[str]) -> int:
    """Print measures, gains and losses; return 1 where a floor is not reached."""
    measures, results = measure_all()
    for group, measured in measures.items():
        print(f"{group:12}", " ".join(f"{name} {value:.3f}" for name, value in measured.items()))
    print(*gains_and_losses(results), sep="\n")
    below = shortfalls(measures)
    print(*below, sep="\n")
    if "--record" in arguments:
        record(measures, results)
        publish(measures, date.today())
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
