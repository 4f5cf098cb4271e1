"""All addresses: the admin, and the public pages of `articles`."""

from django.contrib import admin
from django.urls import include, path

from articles.admin import samples

urlpatterns = [
    path("admin/samples/", samples.view, name="load-samples"),
    path("admin/", admin.site.urls),
    path("", include("articles.urls")),
]
