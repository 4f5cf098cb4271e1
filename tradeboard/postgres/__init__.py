"""Django's PostgreSQL backend, made to bring its own server along when none is named."""
