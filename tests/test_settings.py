"""Safe by default: what the settings refuse, what headers pages carry, what Chart.js is allowed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client

from tradeboard import assets
from tradeboard.csp import content_security_policy
from tradeboard.secrets import local_secret_key

ROOT = Path(__file__).resolve().parent.parent
# what these tests give themselves, and what browser tests set for their thread
GIVEN = (
    "SECRET_KEY",
    "ALLOWED_HOSTS",
    "DEBUG",
    "TRADEBOARD_ENV",
    "DATABASE_URL",
    "DJANGO_ALLOW_ASYNC_UNSAFE",
)
LONG_KEY = "k3y-" + "abcdefghijklmnopqrstuvwxyz0123456789" * 2


def check(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `manage.py check` with nothing of the site's in the environment but what is given."""
    inherited = {name: value for name, value in os.environ.items() if name not in GIVEN}
    return subprocess.run(
        [sys.executable, "manage.py", "check", *arguments],
        cwd=ROOT,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({"TRADEBOARD_ENV": "production"}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"DEBUG": "0"}, "SECRET_KEY and ALLOWED_HOSTS"),
        ({"DEBUG": "0", "SECRET_KEY": LONG_KEY}, "needs ALLOWED_HOSTS"),
        ({"DEBUG": "0", "ALLOWED_HOSTS": "trade.example"}, "needs SECRET_KEY"),
        ({"TRADEBOARD_ENV": "production", "DEBUG": "1", "SECRET_KEY": LONG_KEY}, "ALLOWED_HOSTS"),
    ],
)
def test_production_refuses_to_start_half_set(environment: dict[str, str], missing: str) -> None:
    done = check(**environment)
    assert done.returncode == 1
    assert missing in done.stderr


def test_deployment_check_is_clean_in_production() -> None:
    done = check(
        *("--deploy", "--fail-level", "INFO"),
        TRADEBOARD_ENV="production",
        SECRET_KEY=LONG_KEY,
        ALLOWED_HOSTS="trade.example",
    )
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_nothing_set_is_this_computer_with_debug_off() -> None:
    assert check().returncode == 0
    assert settings.DEBUG is False
    assert {"localhost", "127.0.0.1"} <= set(settings.ALLOWED_HOSTS)


def test_secret_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    key = local_secret_key(tmp_path / "data")
    assert len(key) >= 50
    assert local_secret_key(tmp_path / "data") == key
    mode = (tmp_path / "data" / "secret-key").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_policy_names_a_foreign_host_only_while_it_is_in_use() -> None:
    served, local = content_security_policy([assets.CHART_JS_HOST]), content_security_policy([])
    assert assets.CHART_JS_HOST in served["DIRECTIVES"]["script-src"]
    assert assets.CHART_JS_HOST not in str(local)


@pytest.mark.django_db
def test_pages_carry_the_policy_and_the_headers_that_go_with_it(client: Client) -> None:
    headers = client.get("/admin/login/").headers
    policy = headers["Content-Security-Policy"]
    for directive in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert directive in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["X-Frame-Options"] == "DENY"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/admin/"])
def test_no_language_without_a_catalogue_is_spoken_by_half(client: Client, address: str) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    answer = client.get(address, headers={"accept-language": "ru"})
    assert answer.headers["Content-Language"] == "en"
    assert b'<html lang="en' in answer.content


def test_chart_js_is_kept_only_with_its_exact_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = assets.CHART_JS_COPY.read_bytes()
    altered = original.replace(b"4", b"5", 1)
    monkeypatch.setattr(assets, "read_from_npm", lambda: altered)
    monkeypatch.setattr(assets, "read_from_cdn", lambda: original)
    target = tmp_path / "vendor" / "chart.umd.js"
    assert assets.fetch_chart_js(target) == []
    assert target.read_bytes() == original


def test_without_chart_js_set_up_goes_on_with_a_notice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> bytes:
        raise OSError("no network")

    monkeypatch.setattr(assets, "read_from_npm", refuse)
    monkeypatch.setattr(assets, "read_from_cdn", refuse)
    monkeypatch.setattr(assets, "CHART_JS_COPY", tmp_path / "chart.umd.js")
    assets.main()
    assert "Notice: no own copy of Chart.js" in capsys.readouterr().err


@pytest.mark.django_db
def test_pages_travel_compressed(client: Client) -> None:
    answer = client.get("/regions/", headers={"accept-encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.content) < len(client.get("/regions/").content) / 2
