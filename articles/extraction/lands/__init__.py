"""The names of places and of everybody else, before the text decides what they stand for."""
