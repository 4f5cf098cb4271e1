"""What a passage is about, carried from sentence to sentence: partner, flow, months, goods."""
