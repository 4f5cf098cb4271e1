"""What is trade of the two and what is not: whose, which way, in which goods, told once."""
