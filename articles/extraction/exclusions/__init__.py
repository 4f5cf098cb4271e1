"""What is no trade of the two: other countries, all the world, other money, what is denied."""
