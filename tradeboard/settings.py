"""Settings, all of them from the environment, with safe defaults.

Three ways to run, told apart by the environment alone:

- nothing set: this computer. DEBUG is off, only localhost is answered, and a secret key of this
  checkout's own is kept under .data/.
- DEBUG=1 (`make dev`): the same with Django's error pages and auto-reload.
- TRADEBOARD_ENV=production, or DEBUG=0 said aloud: SECRET_KEY and ALLOWED_HOSTS must be given, and
  cookies, redirects and HSTS are those of a site behind HTTPS.
"""

from __future__ import annotations

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from tradeboard import assets
from tradeboard.csp import content_security_policy
from tradeboard.database import database_settings
from tradeboard.secrets import local_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = BASE_DIR / ".data"

env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")  # silently nothing when there is no such file

DEBUG = env.bool("DEBUG", default=False)
ENVIRONMENT = env.str(
    "TRADEBOARD_ENV", default="production" if env.str("DEBUG", "") and not DEBUG else "local"
)
if ENVIRONMENT not in ("local", "production"):
    raise ImproperlyConfigured(f"TRADEBOARD_ENV is “local” or “production”, not “{ENVIRONMENT}”.")
PRODUCTION = ENVIRONMENT == "production"

SECRET_KEY = env.str("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
if PRODUCTION:
    missing = [
        name
        for name, value in (("SECRET_KEY", SECRET_KEY), ("ALLOWED_HOSTS", ALLOWED_HOSTS))
        if not value
    ]
    if missing:
        raise ImproperlyConfigured(
            f"In production the site needs {' and '.join(missing)} in the environment. "
            "For a try on this computer leave both TRADEBOARD_ENV and DEBUG unset."
        )
    if DEBUG:
        raise ImproperlyConfigured(
            "In production DEBUG must be off: unset it, or leave TRADEBOARD_ENV unset."
        )
SECRET_KEY = SECRET_KEY or local_secret_key(DATA_DIR)
ALLOWED_HOSTS = ALLOWED_HOSTS or ["localhost", "127.0.0.1", "[::1]"]

INSTALLED_APPS = [
    "articles",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "csp",
    "django_htmx",
    "simple_history",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pads at random, so that sizes tell nothing of tokens
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
]

ROOT_URLCONF = "tradeboard.urls"
WSGI_APPLICATION = "tradeboard.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
        },
    },
]

DATABASES = {"default": database_settings(env.str("DATABASE_URL", default=""), DATA_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
# Every text goes through gettext; a language is named here once its catalogue is in locale/.
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Minsk"
USE_TZ = True

# Chart.js: pages name the CDN's file with its integrity; TRADEBOARD_ASSETS=local: the site's own copy.
USE_LOCAL_ASSETS = env.str("TRADEBOARD_ASSETS", default="cdn") == "local"
CHART_JS_URL = assets.CHART_JS_URL
CHART_JS_INTEGRITY = assets.CHART_JS_INTEGRITY
CHART_JS_STATIC = assets.CHART_JS_STATIC

# A pasted text of up to five million letters, two bytes each; the form itself says what is too long.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000
# More than the upload form takes, so that it can say so itself.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS: list[Path | tuple[str, Path]] = [
    folder for folder in [BASE_DIR / "static"] if folder.is_dir()
]
if assets.has_local_chart_js():
    STATICFILES_DIRS.append(("vendor", assets.VENDOR_DIR))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "tradeboard.static.HashedStaticFiles"
    },
}
WHITENOISE_USE_FINDERS = DEBUG

CONTENT_SECURITY_POLICY = content_security_policy(
    [] if USE_LOCAL_ASSETS else [assets.CHART_JS_HOST]
)
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=PRODUCTION)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000 if PRODUCTION else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
if env.bool(
    "TRUST_PROXY_HEADERS", default=False
):  # only behind a proxy that sets this header itself
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", default="WARNING")},
    "loggers": {
        # errors go to standard error whether DEBUG is on or off; the default would mail them to nobody
        "django": {
            "handlers": ["stderr"],
            "level": env.str("LOG_LEVEL", default="WARNING"),
            "propagate": False,
        },
    },
}
