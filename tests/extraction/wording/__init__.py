"""Word tables and patterns, and the words of a text looked up once."""
