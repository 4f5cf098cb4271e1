"""Where Chart.js comes from, as the page's head names it."""

from __future__ import annotations

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from tradeboard.assets import has_local_chart_js

register = template.Library()


@register.simple_tag
def chart_js() -> SafeString:
    """Return the link that fetches Chart.js early; `chart.js` runs it, and falls back on the own copy."""
    own = static(settings.CHART_JS_STATIC) if has_local_chart_js() else ""
    address = own if settings.USE_LOCAL_ASSETS and own else settings.CHART_JS_URL
    return format_html(
        '<link id="chartjs" rel="preload" as="script" href="{}" integrity="{}"'
        ' crossorigin="anonymous" data-own="{}">',
        address,
        settings.CHART_JS_INTEGRITY,
        own,
    )
