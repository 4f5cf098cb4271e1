"""Every link on every public page leads somewhere: the site is walked from its front door."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

import pytest
from django.test import Client

from tests.builders import make_figure, make_statement
from tests.pages.regions import fill_rostov

HREF_RE = re.compile(r'<a\b[^>]*?\bhref="([^"#]*)')
PLACE_RE = re.compile(r'<a\b[^>]*?\bhref="([^"#]*)#([^"]+)"')
ID_RE = re.compile(r'\bid="([^"]*)"')
# Of each kind of page that differs only by its query a few are enough.
MOST = 250


def links_of(html: str, page: str) -> set[str]:
    """Return the addresses on this site that a page links to."""
    found = {urljoin(page, unescape(href)) for href in HREF_RE.findall(html)}
    return {href for href in found if href.startswith("/") and not href.startswith("/admin/")}


@pytest.mark.django_db
def test_every_link_answers_and_no_page_has_an_id_twice(client: Client) -> None:
    fill_rostov()
    quote = make_statement()
    make_figure(130, partner_id="RU-TUL", article=quote.article, statement=quote)
    waiting, seen, broken = ["/"], {"/"}, []
    ids_of: dict[str, list[str]] = {}
    places: list[tuple[str, str]] = []
    while waiting and len(seen) < MOST:
        page = waiting.pop(0)
        response = client.get(page, follow=True)
        html = response.content.decode() if "html" in response["Content-Type"] else ""
        ids = ids_of[page] = ID_RE.findall(html)
        places += [(urljoin(page, unescape(to)), place) for to, place in PLACE_RE.findall(html)]
        if response.status_code != 200 or len(ids) != len(set(ids)):
            broken.append((page, response.status_code))
        new = sorted(links_of(html, page) - seen)
        seen.update(new)
        waiting += new
    assert broken == []
    assert [(to, place) for to, place in places if place not in ids_of.get(to, [place])] == []
    assert {"/compare/", "/targets/", "/coverage/", "/method/", "/regions/", "/statements/"} <= seen


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    ["speakers/%00/", "regions/%00/", "regions/%00.csv", "figures/%00/", "statements/a%00/",
     "articles/2022/11/%00/", "articles/undated/%00/"],
)  # fmt: skip
def test_an_address_with_nul_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"/{path}").status_code == 404


@pytest.mark.django_db
def test_an_unknown_address_offers_the_search(client: Client) -> None:
    response = client.get("/nowhere/")
    assert response.status_code == 404
    assert 'action="/search/"' in response.content.decode()


def test_the_icon_is_found_where_a_page_names_none(client: Client) -> None:
    response = client.get("/favicon.ico")
    assert response.status_code == 302
    assert response["Location"].startswith("/static/icon")
