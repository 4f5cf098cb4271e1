"""Which way goods went, and from whose side it is told."""
