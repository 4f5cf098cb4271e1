"""Who may import whom: the table of pyproject.toml, and what its tool can't see."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# room → beginnings of module names that it must not import
FORBIDDEN = {
    "extraction": ("django", "psycopg", "articles.models"),
    "series": ("django.http", "django.shortcuts", "django.template", "django.views"),
    "charts": ("django.db", "django.http", "django.shortcuts", "articles.models"),
    "exports": ("django.db", "django.http", "django.shortcuts", "articles.models"),
}


def imports_of(path: Path) -> Iterator[str]:
    """Give the modules that a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def is_under(module: str, forbidden: str) -> bool:
    """Say whether a module is `forbidden` or inside it."""
    return f"{module}.".startswith(f"{forbidden}.")


@pytest.mark.parametrize("room", FORBIDDEN)
def test_room_keeps_to_its_imports(room: str) -> None:
    files = list((ROOT / "articles" / room).rglob("*.py"))
    assert files
    breaches = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in files
        for module in imports_of(path)
        if any(is_under(module, forbidden) for forbidden in FORBIDDEN[room])
    ]
    assert breaches == []


def test_import_contract_holds() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_no_file_listens_to_signals() -> None:
    breaches = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "articles").rglob("*.py")
        if any(is_under(module, "django.dispatch") for module in imports_of(path))
    ]
    assert breaches == []
