"""Numbers and changes of one language, as patterns."""
