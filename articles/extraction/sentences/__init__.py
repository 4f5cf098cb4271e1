"""Sentences made ready: places as letters, mentions found, rows and tables read."""
