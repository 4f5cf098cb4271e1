"""Who speaks: people with their offices, attribution before, after and beside a quotation."""
