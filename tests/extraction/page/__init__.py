"""What stands around an article on a page, and odd ways of writing."""
