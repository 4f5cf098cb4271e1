#!/usr/bin/env python
"""The site's commands, listed by `manage.py help`; those that need a database start or join it."""

import os
import sys


def main() -> None:
    """Run the command; say in plain words that no database is to be had, instead of a traceback."""
    if sys.argv[1:2] == ["extract"]:  # needs no settings and no apps: reads before they would start
        from articles.management.commands.extract import Command

        Command().run_from_argv(sys.argv)
        return
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")
    from django.core.management import execute_from_command_line

    from tradeboard.database import plain_words

    with plain_words():
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
