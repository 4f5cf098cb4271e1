"""Which goods a sum is of."""
