"""Days, years and months as texts word them, and the year that a text leaves out."""
