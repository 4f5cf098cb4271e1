"""The ASGI application, for a server that calls the site."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")

application = get_asgi_application()
