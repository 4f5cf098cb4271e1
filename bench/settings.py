"""The site's settings, on the synthetic register, with the plain pages to compare with."""

from bench.register import NAME
from tradeboard.settings import *  # noqa: F403
from tradeboard.settings import BASE_DIR, DATABASES, TEMPLATES

DATABASES["default"]["NAME"] = NAME
ROOT_URLCONF = "bench.urls"
WSGI_APPLICATION = "bench.wsgi.application"
TEMPLATES[0]["DIRS"] = [BASE_DIR / "templates", BASE_DIR / "bench" / "templates"]
