"""Who trades, and the figures of a sentence put together: pairs, parts and wholes, balances, once each."""
