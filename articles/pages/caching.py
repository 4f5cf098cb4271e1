"""HTTP manners of public pages: validators, how long to keep, what an answer depends on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.views.decorators.http import condition, require_safe

from articles.models import Region

View = Callable[..., HttpResponse]
KEPT_SECONDS = 3600


@lru_cache(maxsize=1)
def release() -> str:
    """Return a short hash that changes when the site's own files do."""
    digest = hashlib.sha256()
    for folder in ("articles", "templates", "static", "locale"):
        for path in sorted(Path(settings.BASE_DIR, folder).rglob("*.*")):
            if path.suffix in {".py", ".html", ".css", ".js", ".mo"}:
                digest.update(f"{path.name} {path.stat().st_mtime_ns}".encode())
    return digest.hexdigest()[:8]


def register_version(request: HttpRequest) -> int:
    """Return the version of the register that a request is answered from, asked for once."""
    if not hasattr(request, "register_version"):
        request.register_version = Region.objects.register_version()  # type: ignore[attr-defined]
    return int(request.register_version)  # type: ignore[attr-defined]


def register_etag(request: HttpRequest, *args: Any, **kwargs: Any) -> str:
    """Return the weak validator of a page: the register's version, the address, who asks, language and day.

    The day counts since pages say what is due and how old a value is.
    """
    told = (
        request.get_full_path(),
        request.headers.get("HX-Request", ""),
        request.headers.get("HX-Target", ""),
        settings.SESSION_COOKIE_NAME in request.COOKIES,
        get_language(),
        localdate().isoformat(),
        release(),
    )
    digest = hashlib.sha256(repr(told).encode()).hexdigest()[:12]
    etag = f'W/"{register_version(request)}-{digest}"'
    request.page_etag = etag  # type: ignore[attr-defined]
    return etag


def kept(view: View) -> View:
    """Keep a view's pages until anything that their validator counts has changed.

    Only for who is not signed in: nobody's session is ever on a kept page.
    """

    @wraps(view)
    def from_cache(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "GET" or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return view(request, *args, **kwargs)
        etag: str = request.page_etag  # type: ignore[attr-defined]
        told = f"{request.scheme} {request.get_host()} {etag}"
        key = f"page-{hashlib.sha256(told.encode()).hexdigest()}"
        page = cache.get(key)
        if page is None:
            response = view(request, *args, **kwargs)
            if response.status_code == 200 and not response.streaming:
                cache.set(key, (response.content, list(response.items())), KEPT_SECONDS)
            return response
        content, headers = page
        return HttpResponse(content, headers=dict(headers))

    return from_cache


def public_page(view: View) -> View:
    """Serve a view by GET and HEAD with a validator, the caching rules and `Vary`.

    Who is signed in sees every change at once; others may keep a page for five minutes.
    """
    answer = require_safe(condition(etag_func=register_etag)(kept(view)))

    @wraps(view)
    def with_headers(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = answer(request, *args, **kwargs)
        patch_vary_headers(response, ["HX-Request", "Cookie"])
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            patch_cache_control(response, private=True, no_cache=True)
        elif response.status_code in (200, 304):
            patch_cache_control(response, public=True, max_age=300, stale_while_revalidate=86_400)
        return response

    return with_headers
