"""Who speaks, and as what."""
