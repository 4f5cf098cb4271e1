"""The WSGI application, for a server that calls the site."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")

application = get_wsgi_application()
