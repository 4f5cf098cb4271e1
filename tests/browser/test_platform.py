"""The ground that pages stand on: the admin works under the content security policy."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage


@pytest.mark.parametrize("javascript", [True, False])
def test_an_editor_logs_in(
    open_page: OpenPage, console: list[str], foreign_requests: list[str], javascript: bool
) -> None:
    User.objects.create_superuser("editor", password="long enough")
    page = open_page("/admin/", javascript=javascript)
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("long enough")
    page.get_by_role("button", name="Log in").click()
    expect(
        page.get_by_role("link", name="Log out").or_(page.locator("#logout-form"))
    ).to_be_visible()
    page.goto("/admin/auth/user/add/")
    expect(page.locator("#user_form")).to_be_visible()
    assert console == []
    assert foreign_requests == []
