"""Which way goods went: flow words, who sells and who buys, whose side a passage tells from."""
