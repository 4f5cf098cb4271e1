"""The site on the synthetic register, for the server that is measured."""

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"

from tradeboard.wsgi import application

__all__ = ["application"]
