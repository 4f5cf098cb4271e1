"""A real browser on a running site.

`open_page(path, javascript=True, cdn=True, dark=False, width=1280, …)` opens a page in a browser of its
own; `console` holds what went wrong in it, `foreign_requests` which addresses off the site it asked for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tradeboard.assets import CHART_JS_COPY

# Playwright keeps an event loop in the tests' thread, which Django takes for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

FOREIGN_RE = re.compile(r"^https?://(?!localhost|127\.0\.0\.1)")
OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for the whole run."""
    path = find_chromium()
    assert path, "no Chromium: `make chromium` installs one"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def console() -> list[str]:
    """What the pages of this test complained of: errors, and refusals of the content security policy."""
    return []


@pytest.fixture
def foreign_requests() -> list[str]:
    """The addresses off the site that the pages of this test asked for."""
    return []


@pytest.fixture
def new_context(
    browser: Browser, console: list[str], foreign_requests: list[str]
) -> Iterator[Callable[..., BrowserContext]]:
    """Make browser contexts whose foreign requests never leave this computer."""
    contexts: list[BrowserContext] = []

    def make(
        *,
        javascript: bool = True,
        cdn: bool = True,
        dark: bool = False,
        width: int = 1280,
        height: int = 900,
        **options: Any,
    ) -> BrowserContext:
        context = browser.new_context(
            java_script_enabled=javascript,
            color_scheme="dark" if dark else "light",
            viewport={"width": width, "height": height},
            **options,
        )
        context.set_default_timeout(10_000)

        def answer(route: Route) -> None:
            foreign_requests.append(route.request.url)
            if cdn and route.request.url == settings.CHART_JS_URL:
                route.fulfill(body=CHART_JS_COPY.read_bytes(), content_type="text/javascript")
            else:
                route.abort()

        context.route(FOREIGN_RE, answer)
        context.on("page", lambda page: _listen(page, console))
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        # A context waits for its routes when it closes, and one may have been cut off in its answer.
        for routed in (*context.pages, context):
            routed.unroute_all(behavior="ignoreErrors")
        context.close()


@pytest.fixture
def open_page(
    live_server: Any,
    new_context: Callable[..., BrowserContext],
) -> OpenPage:
    """Open an address of the site in a fresh browser and return the page.

    Rows that migrations wrote (regions) are there; the test adds its own before it opens the page.
    """

    def open_path(path: str = "/", **options: Any) -> Page:
        page = new_context(base_url=live_server.url, **options).new_page()
        page.goto(path)
        return page

    return open_path


def _listen(page: Page, console: list[str]) -> None:
    page.on("pageerror", lambda error: console.append(str(error)))
    page.on("console", lambda m: console.append(m.text) if m.type == "error" else None)
