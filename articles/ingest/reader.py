"""Files and pages → drafts: the text as it stands, and what is said about it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SUFFIXES = {".txt", ".html", ".htm", ".json", ".jsonl"}
LARGEST = 5_000_000  # bytes; the longest real article is under 100 kB
LONGEST_URL = 1000
SURROGATE_RE = re.compile("[\ud800-\udfff]")


class UnreadableError(ValueError):
    """A file that holds no article; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it is stored: text with `\\n` line ends, and what its file says of it."""

    text: str
    title: str = ""
    url: str = ""
    source: str = ""
    published: str | None = None


def normalise_text(text: str) -> str:
    """Return the text with one kind of line end and no byte order mark; nothing else changes.

    >>> normalise_text("\\ufeffone\\r\\ntwo\\rthree")
    'one\\ntwo\\nthree'
    """
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def find_files(path: Path) -> Iterator[Path]:
    """Yield a file itself, or the readable files of a folder and those below, in order."""
    for found in find_all_files(path):
        if found == path or found.suffix.lower() in SUFFIXES:
            yield found


def find_all_files(path: Path) -> Iterator[Path]:
    """Yield a file itself, or all files of a folder and those below but hidden ones, in order."""
    if not path.is_dir():
        yield path
        return
    for found in sorted(path.rglob("*")):
        hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
        if found.is_file() and not hidden:
            yield found


def read_file(path: Path) -> list[Draft]:
    """Return the articles of one file, or raise `UnreadableError` with the reason."""
    suffix = path.suffix.lower()
    text = normalise_text(_decode(path))
    if not text.strip():
        raise UnreadableError("it is empty")
    if suffix in {".html", ".htm"}:
        return [read_page(text)]
    if suffix == ".json":
        return _read_json(text)
    if suffix == ".jsonl":
        return _read_lines(text)
    return [check_draft(Draft(text=text))]


def read_page(html: str, url: str = "") -> Draft:
    """Return the article of an HTML page, without the menus and links around it."""
    # half a second to import: only where a page is read
    import trafilatura
    from trafilatura.settings import Document

    # what it can't read is refused below with a reason; its own complaints say it again
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = trafilatura.bare_extraction(
        html, url=url or None, include_comments=False, include_tables=True, with_metadata=True
    )
    if not isinstance(document, Document) or not (document.text or "").strip():
        raise UnreadableError("no article found in the page; paste its text instead")
    title = (document.title or "").strip()
    body = normalise_text(document.text or "").strip().replace("\n", "\n\n")
    text = body if not title or body.startswith(title) else f"{title}\n\n{body}"
    return check_draft(
        Draft(
            text=text,
            title=title,
            url=web_address(document.url or url),
            source=document.sitename or "",
        )
    )


def check_draft(draft: Draft) -> Draft:
    """Return the draft, or raise `UnreadableError` where it can't be stored."""
    if "\x00" in draft.text:
        raise UnreadableError("it holds NUL characters, so it is not a text file")
    if SURROGATE_RE.search(draft.text):
        raise UnreadableError("it holds half a surrogate pair, which no text may")
    if not draft.text.strip():
        raise UnreadableError("it is empty")
    if len(draft.text) > LARGEST:
        raise UnreadableError(f"it is over {LARGEST // 1_000_000} MB; an article is far shorter")
    return draft


def _decode(path: Path) -> str:
    """Return a file's text, or raise `UnreadableError`."""
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableError(
                f"it is over {LARGEST // 1_000_000} MB; an article is far shorter"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(error.strerror or "it can't be opened") from error
    if data.startswith(b"%PDF"):
        raise UnreadableError("it is a PDF; paste its text instead")
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableError(
            "it is a ZIP archive or an office document; unpack it, or save its text"
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError("it is UTF-16; save it as UTF-8 and try again")
    if b"\x00" in data:
        raise UnreadableError("it is a binary file, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"it is not UTF-8 (byte {error.start + 1}); save it as UTF-8 and try again"
        ) from error


def _parse(text: str, line: int | None = None) -> Any:
    """Return parsed JSON, or raise `UnreadableError` that says where it breaks off."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableError(
            f"it is not valid JSON (line {line or error.lineno}: {error.msg})"
        ) from error
    except (ValueError, RecursionError) as error:  # endless digits, brackets in brackets
        raise UnreadableError(f"it is JSON that can't be read ({error})") from error


def _read_json(text: str) -> list[Draft]:
    """Return the articles of a JSON file: one object, or a list of them."""
    content = _parse(text)
    if content == []:
        raise UnreadableError("it is a list without an article")
    return [_draft(item) for item in (content if isinstance(content, list) else [content])]


def _read_lines(text: str) -> list[Draft]:
    """Return the articles of a file with a JSON object a line; JSON's own line ends alone count."""
    return [_draft(_parse(line, n)) for n, line in enumerate(text.split("\n"), 1) if line.strip()]


def _draft(item: Any) -> Draft:
    """Return a draft from a JSON object; of its keys only text, url and source are read."""
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        raise UnreadableError('each article needs an object with a "text"')
    url, source = item.get("url") or "", item.get("source") or ""
    if not isinstance(url, str) or not isinstance(source, str):
        raise UnreadableError('"url" and "source" must be strings')
    return check_draft(
        Draft(text=normalise_text(item["text"]), url=web_address(url), source=_storable(source))
    )


def web_address(url: str) -> str:
    """Return an address that a link may lead to, or nothing: no other schemes, nothing broken.

    >>> web_address(" https://example.org/1 "), web_address("javascript:alert(1)")
    ('https://example.org/1', '')
    """
    url = _storable(url).strip()
    is_link = url.lower().startswith(("http://", "https://")) and host_of(url) != ""
    return url if is_link and len(url) <= LONGEST_URL else ""


def host_of(url: str) -> str:
    """Return the host of an address without its www, or nothing where it has none.

    >>> host_of("https://www.example.org/1"), host_of("http://[::1")
    ('example.org', '')
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _storable(text: str) -> str:
    """Return a short text without what PostgreSQL can't hold: NUL, half a surrogate pair."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()
