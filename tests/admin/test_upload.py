"""An editor uploads files, and reads of each what came of it."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
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
    assert told["b.pdf"].startswith("Not read: files of the kind .pdf are not read, but .htm")
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


def test_what_a_file_holds_in_part_is_told_first(editor: Client) -> None:
    items = [{"text": text, "url": "https://example.org/1"} for text in (TEXT, TEXT + "More.")]
    told = upload(editor, a_json=json.dumps(items).encode())["a.json"]
    assert told.startswith("1 new article. Found 1 figure and 1 statement. Not read: another text")


def test_markup_of_other_kinds_is_no_text(editor: Client) -> None:
    told = upload(editor, a_rtf=rb"{\rtf1 Exports came to $5 million.}", b_TXT=TEXT.encode())
    assert "files of the kind .rtf are not read" in told["a.rtf"]
    assert told["b.TXT"].startswith("1 new article.")
    assert Article.objects.count() == 1


def test_a_name_may_be_long(editor: Client) -> None:
    name = "Торговля " * 25 + ".txt"
    sent = SimpleUploadedFile(name, TEXT.encode())
    page = editor.post(UPLOAD, {"articles": [sent]}).content.decode()
    assert "1 new article." in page
    assert name in page


@pytest.mark.parametrize(
    ("count", "size", "told"),
    [(101, 0, "up to 100 are read at once"), (7, 4_500_000, "over 30 MB together")],
)
def test_too_much_at_once_is_refused_in_words(
    editor: Client, count: int, size: int, told: str
) -> None:
    sent = [SimpleUploadedFile(f"{n}.txt", b"x" * size) for n in range(count)]
    page = editor.post(UPLOAD, {"articles": sent})
    assert told in page.content.decode()
    assert not Article.objects.exists()


def test_who_uploaded_an_article_is_logged_and_a_missing_date_asked_for(editor: Client) -> None:
    page = editor.post(UPLOAD, {"articles": [SimpleUploadedFile("a.txt", b"Trade grew.")]})
    assert "One new article gives no full date" in page.content.decode()
    log = LogEntry.objects.get()
    assert (log.user.get_username(), log.get_edited_object()) == ("editor", Article.objects.get())
    assert log.get_change_message() == "Added."


def test_who_may_only_add_is_led_nowhere_else(client: Client) -> None:
    clerk = User.objects.create_user("clerk", is_staff=True)
    clerk.user_permissions.set(Permission.objects.filter(codename="add_article"))
    client.force_login(clerk)
    page = client.post(UPLOAD, {"articles": [SimpleUploadedFile("a.txt", TEXT.encode())]})
    links = re.findall(r'href="(/admin/articles/[^"]+)"', page.content.decode())
    assert [client.get(link).status_code for link in links] == [200] * len(links)


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
    html = editor.get("/admin/articles/article/add/").content.decode()
    assert re.search('<form enctype="multipart/form-data"[^>]+id="article_form"', html)
    form = {"text": "я" * 5_000_001, "url": "", "title": "", "source_name": "", "published": ""}
    page = editor.post("/admin/articles/article/add/", form)
    assert "it is over 5 MB" in page.content.decode()
