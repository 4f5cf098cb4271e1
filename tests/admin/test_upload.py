"""An editor uploads files, and reads of each what came of it."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from articles.models import Article
from tests.ingest.test_store import TEXT

pytestmark = pytest.mark.django_db
UPLOAD = "/admin/articles/article/upload/"


@pytest.fixture
def editor(client: Client) -> Client:
    """Return a signed-in editor's browser."""
    client.force_login(User.objects.create_superuser("editor"))
    return client


def upload(editor: Client, **files: bytes) -> dict[str, str]:
    """Upload files, `a_txt=b"…"` for a.txt; return what the page says of each."""
    sent = [SimpleUploadedFile(name.replace("_", "."), content) for name, content in files.items()]
    html = editor.post(UPLOAD, {"articles": sent}).content.decode()
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td>', html)
    return {name: unescape(re.sub("<[^>]+>", "", told)) for name, told in found}


def test_a_good_file_is_stored_with_what_is_in_it(editor: Client) -> None:
    told = upload(editor, a_txt=TEXT.encode())
    assert told == {"a.txt": "1 new article. Found 1 figure and 1 statement."}
    assert Article.objects.get().text == TEXT


def test_one_bad_file_is_named_and_the_others_go_on(editor: Client) -> None:
    item = json.dumps([{"text": TEXT}, {"text": TEXT + "More."}]).encode()
    told = upload(
        editor,
        a_txt=b"",
        b_pdf=b"%PDF-1.4",
        c_json=b"{",
        d_txt="привет".encode("cp1251"),
        e_json=item,
    )
    assert told["a.txt"] == "Not read: it is empty"
    assert told["b.pdf"] == "Not read: it is a PDF; paste its text instead"
    assert "not valid JSON" in told["c.json"]
    assert "not UTF-8" in told["d.txt"]
    assert told["e.json"].startswith("2 new articles.")
    assert Article.objects.count() == 2


def test_what_is_stored_already_is_said(editor: Client) -> None:
    upload(editor, a_txt=TEXT.encode())
    assert upload(editor, b_txt=TEXT.encode()) == {"b.txt": "1 article known already."}


def test_a_name_is_text_and_leads_out_of_no_folder(editor: Client) -> None:
    sent = SimpleUploadedFile("<b>x.txt", TEXT.encode())
    html = editor.post(UPLOAD, {"articles": [sent]}).content.decode()
    assert "&lt;b&gt;x.txt" in html
    assert upload(editor, **{"../../a_txt": b""}) == {"a.txt": "Not read: it is empty"}


def test_no_file_is_asked_for(editor: Client) -> None:
    assert "This field is required" in editor.post(UPLOAD).content.decode()


def test_the_way_there_stands_on_the_desk_and_in_the_register(editor: Client) -> None:
    for address in ("/admin/", "/admin/articles/article/"):
        assert f'href="{UPLOAD}"' in editor.get(address).content.decode()


def test_others_may_not(client: Client) -> None:
    assert client.get(UPLOAD).status_code == 302
    client.force_login(User.objects.create_user("clerk", is_staff=True))
    assert client.post(UPLOAD).status_code == 403


def test_a_text_that_is_far_too_long_is_refused_in_words(editor: Client) -> None:
    form = {"text": "я" * 5_000_001, "url": "", "title": "", "source_name": "", "published": ""}
    page = editor.post("/admin/articles/article/add/", form)
    assert "it is over 5 MB" in page.content.decode()
