"""The admin writes without a transaction of the test's around it, as it does on the site."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles.models import Article, Source
from tests.builders import make_article, make_figure, make_source

pytestmark = pytest.mark.django_db(transaction=True)
ARTICLES, SOURCES = "/admin/articles/article/", "/admin/articles/source/"


@pytest.fixture
def editor(client: Client) -> Client:
    """Return a signed-in editor's browser."""
    client.force_login(User.objects.create_superuser("editor"))
    return client


def test_articles_are_deleted_from_the_list_and_the_pages_renewed(editor: Client) -> None:
    figure = make_figure(100)
    before = Client().get("/regions/RU-ROS/")["ETag"]
    form = {"action": "delete_selected", "_selected_action": [figure.article_id], "post": "yes"}
    assert editor.post(ARTICLES, form).status_code == 302
    assert not Article.objects.exists()
    assert Client().get("/regions/RU-ROS/")["ETag"] != before


def test_articles_are_read_again_from_the_list(editor: Client) -> None:
    article = make_article(
        "Trade\n\nTrade between Belarus and Tula Oblast came to $5 million in 2022."
    )
    form = {"action": "read_again", "_selected_action": [article.pk]}
    page = editor.post(ARTICLES, form, follow=True)
    assert "Found 1 figure and 0 statements." in page.content.decode()


def test_kinds_of_sources_are_changed_in_their_list(editor: Client) -> None:
    source = make_source("Bulletin", Source.Kind.UNKNOWN)
    form = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "1", "form-0-id": source.pk,
            "form-0-kind": "press", "_save": "Save"}  # fmt: skip
    assert editor.post(SOURCES, form).status_code == 302
    source.refresh_from_db()
    assert source.kind == "press"
