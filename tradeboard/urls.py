"""All addresses: the admin, and the public pages of `articles`."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import include, path

from articles.admin import samples


def favicon(request: HttpRequest) -> HttpResponse:
    """Lead browsers to the icon where a page names none, as in the admin and for files."""
    return HttpResponseRedirect(static("icon.svg"))


urlpatterns = [
    path("favicon.ico", favicon),
    path("admin/samples/", samples.view, name="load-samples"),
    path("admin/", admin.site.urls),
    path("", include("articles.urls")),
]
