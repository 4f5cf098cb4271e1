"""The way in: a paste, a file or a page becomes an article with its figures and statements."""
