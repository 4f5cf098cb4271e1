"""How static files are stored: under hashed names, compressed, scripts byte for byte."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage that rewrites addresses in style sheets only.

    Django would also rewrite the source map's name at the end of Chart.js, which is not there, and
    the site's own copy would lose the hash that pages state for it.
    """

    patterns = tuple(
        (glob, rules)
        for glob, rules in CompressedManifestStaticFilesStorage.patterns
        if glob == "*.css"
    )
