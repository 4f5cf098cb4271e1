"""Whom PostgreSQL's programs run as, and which folders they can reach.

PostgreSQL refuses to run as root, so root runs its programs as `nobody`, or as the owner of data that is
already there. That account must reach both the programs and the data. Where a folder above them is closed
to others, both are kept in a shelter instead: no folder that is not the site's own changes its mode.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


class ServerError(RuntimeError):
    """The embedded server can't be had; the message says why and what helps."""


@dataclass(frozen=True)
class Account:
    """The account that programs run as; `uid` is null for one's own."""

    uid: int | None = None
    gid: int | None = None

    def run(self, *command: str | Path, quiet: bool = False) -> subprocess.CompletedProcess[str]:
        """Run a command as this account, without the caller's PG* variables."""
        # A server inherits the outputs of what starts it: a pipe would stay open as long as it runs.
        output = subprocess.DEVNULL if quiet else subprocess.PIPE
        return subprocess.run(
            [str(part) for part in command],
            env={name: value for name, value in os.environ.items() if not name.startswith("PG")},
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            user=self.uid,
            group=self.gid,
            extra_groups=None if self.uid is None else [],
            cwd="/",
        )

    def can(self, test: str, path: Path) -> bool:
        """Say whether a path passes `test -x`, `-w` or `-r`: the account is asked, modes are not computed."""
        return self.uid is None or self.run("test", test, path).returncode == 0

    def runs(self, program: Path) -> bool:
        """Say whether this account can run a program: reach it, read its libraries, start it."""
        try:
            return self.run(program, "--version").returncode == 0
        except (PermissionError, FileNotFoundError):
            return False


def account_for(home: Path) -> Account:
    """Return whom to run as for data in `home`; refuse data that belong to another ordinary user."""
    owner = home.stat().st_uid if home.exists() else None
    if os.geteuid() == 0:
        entry = pwd.getpwuid(owner) if owner else pwd.getpwnam("nobody")
        return Account(entry.pw_uid, entry.pw_gid)
    if owner not in (None, os.geteuid()):
        raise ServerError(
            f"{home} belongs to another user. Start as that user, or remove {home.parent}."
        )
    return Account()


def reachable_folder(home: Path, shelter: Path, account: Account) -> Path:
    """Make and return the folder for the data: `home`, or one of its own in the shelter."""
    for folder in (home, shelter / short_hash(home)):
        try:
            _make_open_folder(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)
            if account.uid is not None and folder.stat().st_uid == 0:
                os.chown(folder, account.uid, account.gid or -1)
        except OSError as error:
            raise ServerError(
                f"The database has no place in {folder}: {error.strerror}."
            ) from error
        if account.can("-w", folder):
            return folder
    raise ServerError(
        f"PostgreSQL can't run as root, and its own account reaches neither {home} nor {shelter}. "
        "Start as an ordinary user, move the checkout, or set DATABASE_URL."
    )


def reachable_programs(package: Path, version: str, shelter: Path, account: Account) -> Path:
    """Return the folder of PostgreSQL's programs: the installed package's, or a copy in the shelter."""
    programs = Path("pginstall", "bin")
    if account.runs(package / programs / "postgres"):
        return package / programs
    copy = shelter / f"postgres-{version}"
    if not copy.exists():
        _copy_programs(package, copy)
    if not account.runs(copy / package.name / programs / "postgres"):
        raise ServerError(
            f"PostgreSQL can't run as root, and its own account can use it neither in {package} "
            f"nor in {copy}. Start as an ordinary user, or set DATABASE_URL."
        )
    return copy / package.name / programs


def _copy_programs(package: Path, copy: Path) -> None:
    """Copy the package with the libraries beside it, which its programs look for there."""
    _make_open_folder(copy.parent)
    partial = Path(tempfile.mkdtemp(dir=copy.parent))
    for part in (package, package.with_name(f"{package.name}.libs")):
        if part.exists():
            shutil.copytree(part, partial / part.name, symlinks=True)
    _open_to_all(partial)
    try:
        partial.rename(copy)
    except OSError:  # another process was first
        shutil.rmtree(partial)


def short_hash(path: Path) -> str:
    """Return a short name that stands for a path."""
    return hashlib.sha256(bytes(path)).hexdigest()[:12]


def _make_open_folder(folder: Path) -> None:
    """Make a folder that others may pass through, whatever the umask; one that is there stays as it is."""
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)


def _open_to_all(folder: Path) -> None:
    """Let everybody read our copy of the programs."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_program else 0o644)
