"""A sentence cut into facts, and what each is like: its sum, its change, its months, its status."""
