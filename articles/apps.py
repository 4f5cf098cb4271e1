"""The app: articles and what is found in them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Articles, the figures and statements found in them, and the pages that show both."""

    name = "articles"
    verbose_name = _("Tradeboard")
