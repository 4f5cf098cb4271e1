"""The sample set is loaded by a button, by those who may add articles."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles.admin import samples
from articles.models import Article

pytestmark = pytest.mark.django_db

TEXT = "Trade grows\n\nIn 2022 trade between Belarus and Rostov Oblast came to $100 million."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a sample set of one article in the place of the real one."""
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr(samples, "SAMPLES", tmp_path)


def test_an_editor_loads_the_samples_from_the_empty_home_page(client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    assert 'action="/admin/samples/"' in client.get("/").content.decode()
    response = client.post("/admin/samples/", follow=True)
    assert response.redirect_chain == [("/", 302)]
    assert list(Article.objects.values_list("title", "is_sample")) == [("Trade grows", True)]
    assert "Sample data" in response.content.decode()


def test_loading_twice_changes_nothing(client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    for _ in range(2):
        client.post("/admin/samples/")
    assert Article.objects.count() == 1


def test_others_may_not(client: Client) -> None:
    assert client.post("/admin/samples/").status_code == 302
    client.force_login(User.objects.create_user("clerk", is_staff=True))
    assert client.post("/admin/samples/").status_code == 403
    assert Article.objects.count() == 0


def test_a_link_alone_loads_nothing(client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    assert client.get("/admin/samples/").status_code == 405
