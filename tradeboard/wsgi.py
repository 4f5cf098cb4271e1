"""The WSGI application, for a server that calls the site."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")

application = get_wsgi_application()

# What is loaded by now stays: to look through it for garbage time and again costs a tenth of each page.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 20)
