"""What stands around an article on a page."""
