#!/usr/bin/env python
"""The site's commands, listed by `manage.py help`; those that need a database start or join it."""

import os
import sys


def main() -> None:
    """Run the command; say in one line that the database can't be reached, instead of a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")
    from django.core.management import execute_from_command_line
    from django.db import OperationalError

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        if type(error.__cause__).__name__ != "DatabaseUnreachable":
            raise
        sys.exit(f"{error}")


if __name__ == "__main__":
    main()
