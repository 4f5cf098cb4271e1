"""Lists, rows, tables, answers."""
