"""Whole items and sentences of one genre, every field at once."""
