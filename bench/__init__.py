"""The measured work: extraction, ingest, pages. `make bench` runs all of it."""
