"""`manage.py extract`: JSON lines without a database; bad files are named and the others go on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

TEXT = """Penza trade grows

MINSK, 5 March 2022 – Belarus' exports to Penza Oblast rose by 5% to $40 million in 2021.
"""


ROOT = Path(__file__).resolve().parents[2]


def lines(*arguments: object) -> list[str]:
    """Return what the command prints."""
    out = StringIO()
    call_command("extract", *map(str, arguments), stdout=out)
    return out.getvalue().splitlines()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "penza.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_one_object_a_line(article: Path) -> None:
    (line,) = lines(article)
    record = json.loads(line)
    assert record["path"] == str(article)
    assert record["published"] == "2022-03-05"
    assert record["title"] == "Penza trade grows"
    (figure,) = record["figures"]
    assert (figure["partner"], figure["flow"], figure["value"]) == ("RU-PNZ", "exports", 40_000_000)
    assert TEXT[figure["start_char"] : figure["end_char"]] == figure["evidence"]


def test_it_needs_no_settings(article: Path, tmp_path: Path) -> None:
    page = tmp_path / "bare.html"
    page.write_text("<html></html>", "utf-8")
    done = subprocess.run(
        [sys.executable, "manage.py", "extract", str(article), str(page)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": "mysql://localhost", "TRADEBOARD_ENV": "nowhere"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == lines(article)
    assert done.stderr.splitlines() == [
        f"{page}: no article found in the page; paste its text instead",
        "CommandError: 1 of 2 files were not read; reasons above.",
    ]
    assert done.returncode == 1


def test_mentions_are_one_a_line(article: Path) -> None:
    mentions = [json.loads(line) for line in lines("--mentions", article)]
    assert {"amount", "change", "place", "flow", "period"} <= {
        mention["kind"] for mention in mentions
    }
    assert all(TEXT[m["start"] : m["end"]] == m["text"] for m in mentions)


def test_show_marks_the_text_and_names_the_rules(article: Path) -> None:
    shown = "\n".join(lines("--show", article))
    assert "[$40 million](amount 40000000 USD)" in shown
    assert "flow: " in shown


def test_bad_files_are_named_and_the_others_read(article: Path, tmp_path: Path) -> None:
    bad = {
        "binary.txt": (b"\x00\x01\x02", "binary"),
        "empty.txt": (b"", "empty"),
        "latin.txt": ("é".encode("latin-1"), "UTF-8"),
        "large.txt": (b"a" * 5_000_001, "MB"),
    }
    for name, (content, _) in bad.items():
        (tmp_path / name).write_bytes(content)
    out, err = StringIO(), StringIO()
    paths = [tmp_path / name for name in [*bad, "missing.txt"]]
    with pytest.raises(CommandError, match="5 of 6 files"):
        call_command("extract", *map(str, paths), str(article), stdout=out, stderr=err)
    assert len(out.getvalue().splitlines()) == 1
    for name, (_, reason) in bad.items():
        assert any(name in line and reason in line for line in err.getvalue().splitlines()), name


def test_half_a_surrogate_pair_is_named_as_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(
        json.dumps({"text": f"{TEXT} “We \ud800 trade more and more,” he said."}), "ascii"
    )
    err = StringIO()
    with pytest.raises(CommandError, match="1 of 1 files"):
        call_command("extract", str(path), stderr=err)
    assert "half a surrogate pair" in err.getvalue()


@pytest.mark.parametrize("given", ["abc", "2024", "2024-02-30"])
def test_a_date_that_is_none_is_refused(article: Path, given: str) -> None:
    with pytest.raises(CommandError, match=f"'{given}' is not a date; give one as 2024-03-01"):
        call_command("extract", str(article), f"--published={given}")
