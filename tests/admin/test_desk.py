"""The admin's front page counts the work to do, and each count leads to it."""

import re

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from tests.builders import make_article, make_figure, make_statement

pytestmark = pytest.mark.django_db


def test_each_counter_leads_to_as_many_rows(client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    make_figure(100)
    make_figure(200, grade="guess")
    make_figure(300, review="confirmed")
    make_statement()
    make_article(published=None)
    work = client.get("/admin/").content.decode().partition('id="work"')[2].partition("</ul>")[0]
    found = re.findall(r'href="([^"]+)"><b>(\d+)</b>', work.replace("&amp;", "&"))
    assert [int(count) for _, count in found] == [1, 2, 1, 1, 0]
    for href, count in found:
        page = client.get(href).context["cl"]
        assert page.result_count == int(count)


def test_the_desk_shows_what_its_user_may_open(client: Client) -> None:
    clerk = User.objects.create_user("clerk", is_staff=True)
    client.force_login(clerk)
    assert (
        "href"
        not in client.get("/admin/")
        .content.decode()
        .partition('id="work"')[2]
        .partition("</ul>")[0]
    )
    clerk.user_permissions.set(Permission.objects.filter(codename="add_article"))
    links = re.findall(r'href="(/admin/articles/[^"]+)"', client.get("/admin/").content.decode())
    assert set(links) == {"/admin/articles/article/add/", "/admin/articles/article/upload/"}
    assert [client.get(link).status_code for link in links] == [200] * len(links)


def test_who_may_change_figures_is_told_how_many_wait(client: Client) -> None:
    clerk = User.objects.create_user("clerk", is_staff=True)
    clerk.user_permissions.set(Permission.objects.filter(codename="change_tradefigure"))
    client.force_login(clerk)
    make_figure(100)
    assert "<b>1</b> figures to review" in client.get("/admin/").content.decode()
