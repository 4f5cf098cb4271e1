"""The site's addresses, and beside them what its pages are measured against."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path
from django.views.decorators.http import condition

ROWS = """
SELECT f.period_start, f.period_end, f.value, f.currency, f.change_pct, f.evidence, a.published
FROM articles_tradefigure f JOIN articles_article a ON a.id = f.article_id
WHERE f.partner_id = %s AND f.flow = 'turnover' ORDER BY f.period_start DESC, f.id LIMIT 100
"""


def hello(request: HttpRequest) -> HttpResponse:
    """Answer with one word: what a bare view costs."""
    return HttpResponse("hello")


@condition(etag_func=lambda request: 'W/"1"')
def unchanged(request: HttpRequest) -> HttpResponse:
    """Answer 304 without looking at anything."""
    return HttpResponse("hello")


def plain_table(request: HttpRequest, code: str) -> HttpResponse:
    """Answer with the plain Django table of 100 rows and seven typed columns."""
    with connection.cursor() as cursor:
        cursor.execute(ROWS, [code])
        rows = cursor.fetchall()
    return render(request, "bench/plain_table.html", {"rows": rows, "code": code})


urlpatterns = [
    path("bench/hello/", hello),
    path("bench/unchanged/", unchanged),
    path("bench/table/<str:code>/", plain_table),
    path("", include("tradeboard.urls")),
]
