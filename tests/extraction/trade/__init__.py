"""Who trades with whom, parts and wholes, each fact once."""
