"""Numbers, units and verbs of sums, however written."""
