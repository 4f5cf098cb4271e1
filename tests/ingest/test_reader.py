"""Files and pages become drafts, or are refused with a reason."""

import json
import re
from pathlib import Path

import pytest

from articles.ingest.reader import UnreadableError, find_files, normalise_text, read_file

PAGE = """<!doctype html><html><head><title>Tula trade doubles</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Tula trade doubles</h1>
<p>Trade between Belarus and Tula Oblast reached $210 million in 2019, the regional government said
in a long statement that was published on its site on Tuesday.</p>
<p>Supplies of tractors, furniture and dairy products went up, and so did those of steel.</p></article>
<footer>All rights reserved</footer></body></html>"""


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_text_file_is_read_letter_for_letter(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "  One “two”\r\nthree  \r\n")
    assert [draft.text for draft in read_file(path)] == ["  One “two”\nthree  \n"]


def test_a_page_is_read_without_its_menus(tmp_path: Path) -> None:
    (draft,) = read_file(write(tmp_path, "a.html", PAGE))
    assert draft.text.startswith("Tula trade doubles")
    assert "$210 million in 2019" in draft.text
    assert "All rights reserved" not in draft.text


def test_of_an_annotated_article_only_text_address_and_source_are_read(tmp_path: Path) -> None:
    item = {
        "text": "Trade grew.", "url": "https://example.org/1", "source": "A paper",
        "published": "2020-01-01", "figures": [{"value": 1}],
    }  # fmt: skip
    (draft,) = read_file(write(tmp_path, "a.json", json.dumps(item)))
    assert (draft.text, draft.url, draft.source) == (
        "Trade grew.",
        "https://example.org/1",
        "A paper",
    )
    assert draft.published is None


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "http://[bad", "a\0b", "https://", f"https://e.org/{'a' * 2000}"]
)
def test_an_address_that_no_link_may_have_is_left_out(tmp_path: Path, url: str) -> None:
    item = {"text": "Trade grew.", "url": url, "source": "A\0 paper\ud800"}
    (draft,) = read_file(write(tmp_path, "a.json", json.dumps(item)))
    assert (draft.url, draft.source) == ("", "A paper")


def test_a_line_file_holds_an_article_a_line(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", '{"text": "one"}\n\n{"text": "two"}\n')
    assert [draft.text for draft in read_file(path)] == ["one", "two"]


@pytest.mark.parametrize("sign", ["\u2028", "\u0085", "\x0b"])
def test_a_line_of_a_line_file_ends_where_json_says_so(tmp_path: Path, sign: str) -> None:
    line = json.dumps({"text": f"one{sign}two"}, ensure_ascii=False)
    path = write(tmp_path, "a.jsonl", f"{line}\n{line}\n")
    assert [draft.text for draft in read_file(path)] == [f"one{sign}two"] * 2


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("a.txt", b"", "empty", id="empty"),
        pytest.param("a.txt", b" \n\t ", "empty", id="blank"),
        pytest.param("a.txt", b"\x89PNG\x00\x00", "binary", id="binary"),
        pytest.param("a.txt", "привет".encode("cp1251"), "not UTF-8 (byte 1)", id="encoding"),
        pytest.param("a.txt", "привет".encode("utf-16"), "it is UTF-16", id="UTF-16"),
        pytest.param("a.txt", b"%PDF-1.7 ...", "it is a PDF", id="PDF"),
        pytest.param("a.txt", b"PK\x03\x04 ...", "ZIP archive or an office", id="ZIP"),
        pytest.param("a.json", b"[]", "without an article", id="empty list"),
        pytest.param("a.jsonl", b"\n \n", "empty", id="empty lines"),
        pytest.param("a.txt", b"x" * 50_000_000, "over 5 MB", id="50 MB"),
        pytest.param("a.json", b'{"text": "one"', "not valid JSON (line 1", id="broken JSON"),
        pytest.param("a.json", b'{"title": "one"}', 'a "text"', id="JSON without text"),
        pytest.param("a.json", b'{"text": "a\\u0000b"}', "NUL", id="NUL in JSON"),
        pytest.param("a.json", b'{"text": "a\\ud800b"}', "surrogate", id="half a character"),
        pytest.param("a.json", b"[" * 100_000, "can't be read", id="endless brackets"),
        pytest.param("a.json", b"9" * 5_000, "can't be read", id="endless digits"),
        pytest.param("a.json", b"", "empty", id="empty JSON"),
        pytest.param("a.jsonl", b'{"text": "one"}\n{', "line 2", id="broken line"),
        pytest.param("a.html", b"<html><body></body></html>", "no article", id="empty page"),
    ],
)
def test_a_bad_file_is_refused_with_its_reason(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    with pytest.raises(UnreadableError, match=re.escape(reason)):
        read_file(write(tmp_path, name, content))


def test_a_missing_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="No such file"):
        read_file(tmp_path / "none.txt")


def test_a_folder_gives_its_readable_files_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.json", "c.png", ".hidden.txt"):
        write(tmp_path, name, "x")
    (tmp_path / "below").mkdir()
    write(tmp_path / "below", "d.html", "x")
    assert [path.name for path in find_files(tmp_path)] == ["a.json", "b.txt", "d.html"]


def test_line_ends_become_one_kind() -> None:
    assert normalise_text("\ufeffa\r\nb\rc\n") == "a\nb\nc\n"
