"""Addresses of the public pages."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from articles.pages import (
    articles,
    compare,
    compare_files,
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


class WordConverter(StringConverter):
    """A part of an address without NUL, which PostgreSQL refuses even to look for."""

    regex = "[^/\x00]+"


register_converter(WordConverter, "word")

urlpatterns = [
    path("", home.home, name="home"),
    path("regions/", regions.region_list, name="region-list"),
    path("regions/<word:code>.csv", region_files.region_csv, name="region-csv"),
    path("regions/<word:code>.xlsx", region_files.region_xlsx, name="region-xlsx"),
    path("regions/<word:code>.json", region_files.region_json, name="region-json"),
    path("regions/<word:code>.svg", region_files.region_svg, name="region-svg"),
    path("regions/<word:code>/", regions.region_detail, name="region-detail"),
    path(
        "articles/<int:year>/<word:month>/<word:slug>/",
        articles.article_detail,
        name="article-detail",
    ),
    path("articles/undated/<word:slug>/", articles.article_detail, name="article-undated"),
    path("figures/<word:public_id>/", figures.figure_detail, name="figure-detail"),
    path("statements/", statements.statement_list, name="statement-list"),
    path("statements/<word:public_id>/", statements.statement_detail, name="statement-detail"),
    path("speakers/<word:slug>/", speakers.speaker_detail, name="speaker-detail"),
    path("targets/", targets.target_list, name="target-list"),
    path("targets.csv", targets.target_csv, name="target-csv"),
    path("compare.csv", compare_files.compare_csv, name="compare-csv"),
    path("compare.xlsx", compare_files.compare_xlsx, name="compare-xlsx"),
    path("compare/", compare.compare, name="compare"),
    path("coverage/", coverage.coverage, name="coverage"),
    path("search/", search.search, name="search"),
    path("method/", method.method, name="method"),
]
