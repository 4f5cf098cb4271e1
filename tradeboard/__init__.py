"""The site: settings, addresses, database and the way it is served."""
