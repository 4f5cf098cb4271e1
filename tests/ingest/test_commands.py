"""The commands that read articles in, and take the samples out."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.ingest.reader import Draft, read_file
from articles.models import Article
from tests.ingest.test_store import TEXT


@pytest.mark.django_db
def test_one_bad_file_is_named_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01")
    (tmp_path / "b.txt").write_text(TEXT)
    with pytest.raises(CommandError, match="1 of 2 files"):
        call_command("ingest", str(tmp_path))
    out, err = capsys.readouterr()
    assert "a.txt: it is a binary file" in err
    assert "1 new articles, 0 known already: 1 figures, 1 quotations" in out
    assert Article.objects.count() == 1


@pytest.mark.django_db
def test_a_second_run_finds_everything_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    call_command("ingest", str(tmp_path), "--sample")
    call_command("ingest", str(tmp_path), "--sample")
    assert "0 new articles, 1 known already" in capsys.readouterr().out
    assert Article.objects.samples().count() == 1


@pytest.mark.django_db
def test_ctrl_c_says_what_is_stored_and_the_next_run_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"{TEXT}{number}")

    def read_until_stopped(path: Path) -> list[Draft]:
        if path.name == "1.txt":
            raise KeyboardInterrupt
        return read_file(path)

    monkeypatch.setattr("articles.ingest.batch.BATCH_FILES", 1)
    with monkeypatch.context() as patch:
        patch.setattr("articles.ingest.reader.read_file", read_until_stopped)
        with pytest.raises(CommandError, match="Stopped") as stopped:
            call_command("ingest", str(tmp_path))
    assert stopped.value.returncode == 130
    call_command("ingest", str(tmp_path))
    assert "2 new articles, 1 known already" in capsys.readouterr().out


@pytest.mark.django_db
def test_a_missing_path_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with pytest.raises(CommandError, match="no such file or folder"):
        call_command("ingest", str(tmp_path / "b.txt"), str(tmp_path / "none"))
    assert not Article.objects.exists()


@pytest.mark.django_db
def test_an_empty_path_is_refused_as_an_unset_variable_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError, match="empty path"):
        call_command("ingest", "")
    assert not Article.objects.exists()


@pytest.mark.django_db
def test_files_of_other_kinds_are_counted_and_not_passed_over_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.pdf", "b.PDF", "c.zip", ".hidden"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "b.txt").write_text(TEXT)
    call_command("ingest", str(tmp_path))
    assert "left out 2 .pdf, 1 .zip; read are .htm, .html, .json" in capsys.readouterr().err


@pytest.mark.django_db
def test_samples_are_removed_by_one_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    call_command("ingest", str(tmp_path), "--sample")
    call_command("remove_samples")
    assert "Removed 1 sample articles." in capsys.readouterr().out
    assert not Article.objects.exists()
