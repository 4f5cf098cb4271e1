"""The sample articles at the press of a button, for an installation that has nothing yet."""

from __future__ import annotations

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from articles.ingest.batch import ingest_files
from articles.ingest.reader import find_files

SAMPLES = settings.BASE_DIR / "fixtures" / "articles"


@require_POST
def load_samples(request: HttpRequest) -> HttpResponse:
    """Store the sample articles, marked as samples, and lead to the home page that shows them."""
    if not request.user.has_perm("articles.add_article"):
        raise PermissionDenied
    new = sum(
        report.new for report in ingest_files(list(find_files(SAMPLES)), is_sample=True, jobs=1)
    )
    told = ngettext("%d sample article loaded.", "%d sample articles loaded.", new) % new
    messages.success(request, told)
    return HttpResponseRedirect(reverse("home"))


view = admin.site.admin_view(load_samples)
