"""Addresses of the public pages."""

from django.urls import path

from articles.pages import articles, figures, search, speakers, statements

urlpatterns = [
    path(
        "articles/<int:year>/<str:month>/<str:slug>/", articles.article_detail, name="article-detail"
    ),
    path("articles/undated/<str:slug>/", articles.article_detail, name="article-undated"),
    path("figures/<str:public_id>/", figures.figure_detail, name="figure-detail"),
    path("statements/", statements.statement_list, name="statement-list"),
    path("statements/<str:public_id>/", statements.statement_detail, name="statement-detail"),
    path("speakers/<str:slug>/", speakers.speaker_detail, name="speaker-detail"),
    path("search/", search.search, name="search"),
]
