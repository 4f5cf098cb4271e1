"""Addresses of the public pages."""

from django.urls import path

from articles.pages import (
    articles,
    compare,
    coverage,
    figures,
    home,
    method,
    region_files,
    regions,
    search,
    speakers,
    statements,
    targets,
)

urlpatterns = [
    path("", home.home, name="home"),
    path("regions/", regions.region_list, name="region-list"),
    path("regions/<str:code>.csv", region_files.region_csv, name="region-csv"),
    path("regions/<str:code>.json", region_files.region_json, name="region-json"),
    path("regions/<str:code>.svg", region_files.region_svg, name="region-svg"),
    path("regions/<str:code>/", regions.region_detail, name="region-detail"),
    path(
        "articles/<int:year>/<str:month>/<str:slug>/", articles.article_detail, name="article-detail"
    ),
    path("articles/undated/<str:slug>/", articles.article_detail, name="article-undated"),
    path("figures/<str:public_id>/", figures.figure_detail, name="figure-detail"),
    path("statements/", statements.statement_list, name="statement-list"),
    path("statements/<str:public_id>/", statements.statement_detail, name="statement-detail"),
    path("speakers/<str:slug>/", speakers.speaker_detail, name="speaker-detail"),
    path("targets/", targets.target_list, name="target-list"),
    path("targets.csv", targets.target_csv, name="target-csv"),
    path("compare/", compare.compare, name="compare"),
    path("coverage/", coverage.coverage, name="coverage"),
    path("search/", search.search, name="search"),
    path("method/", method.method, name="method"),
]
