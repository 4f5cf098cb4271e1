"""Days, years and months as texts word them."""
