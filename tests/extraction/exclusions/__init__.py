"""What is no trade of the two, and what beside it stays."""
