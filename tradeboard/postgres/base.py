"""Django's PostgreSQL backend with two additions: the embedded server, and a clear word when none answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import psycopg
from django.db.backends.postgresql import base, client
from django.db.utils import OperationalError

from tradeboard.account import ServerError
from tradeboard.database import embedded_server

SECONDS_TO_CONNECT = 5


class DatabaseUnreachable(OperationalError):
    """No PostgreSQL answers; the message is for the person at the keyboard."""


class DatabaseClient(client.DatabaseClient):
    """`manage.py dbshell`, with the embedded server's own psql."""

    @classmethod
    def settings_to_cmd_args_env(
        cls, settings_dict: dict[str, Any], parameters: Iterable[str]
    ) -> tuple[list[str], dict[str, str] | None]:
        """Return the command and the environment of the shell."""
        home = settings_dict.get("EMBEDDED")
        if not home:
            return super().settings_to_cmd_args_env(settings_dict, parameters)
        server = embedded_server(home)
        address = {name.upper(): value for name, value in server.connection().items()}
        (_, *rest), environment = super().settings_to_cmd_args_env(
            {**settings_dict, **address, "OPTIONS": {}}, parameters
        )
        return [str(server.programs / "psql"), *rest], environment


class DatabaseWrapper(base.DatabaseWrapper):
    """PostgreSQL, started on the first connection when the settings name no server."""

    client_class = DatabaseClient
    _reached: set[str] = set()

    def get_connection_params(self) -> dict[str, Any]:
        """Return libpq's parameters; with EMBEDDED in the settings the server runs when this returns."""
        parameters = super().get_connection_params()
        if home := self.settings_dict.get("EMBEDDED"):
            try:
                parameters.update(embedded_server(home).connection())
            except ServerError as error:
                raise DatabaseUnreachable(str(error)) from error
        return parameters

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Connect; the first time without the pool, which would hide the reason for half a minute."""
        if self.alias not in self._reached:
            self._reach(conn_params)
            self._reached.add(self.alias)
        return super().get_new_connection(conn_params)

    def _reach(self, conn_params: dict[str, Any]) -> None:
        parameters = {"connect_timeout": SECONDS_TO_CONNECT, **conn_params}
        try:
            psycopg.connect(**parameters).close()
        except psycopg.OperationalError as error:
            where = conn_params.get("host") or "the local socket"
            raise DatabaseUnreachable(f"No PostgreSQL answers at {where}: {error}") from error
