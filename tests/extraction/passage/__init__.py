"""What a sentence takes from those before it, and whose page it stands on."""
