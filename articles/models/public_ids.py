"""Public identifiers: opaque, stable, never reused."""

import secrets

# Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 10


def random_id(prefix: str) -> str:
    """Return `prefix` and ten random base-32 characters (50 bits)."""
    return prefix + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def article_id() -> str:
    """Return a new public id for an article."""
    return random_id("a")


def figure_id() -> str:
    """Return a new public id for a figure."""
    return random_id("f")


def statement_id() -> str:
    """Return a new public id for a statement."""
    return random_id("s")
