"""English words beside the names of works, companies and events in quotation marks."""

from __future__ import annotations

# Titles of works, companies and events: what stands right before such a name in quotation marks.
NAMING_BEFORE = frozenset(
    """
    exhibition company firm forum festival project programme program newspaper magazine journal book film movie song album
    play novel series show conference contest competition award prize medal club plant factory titled entitled called named
    dubbed headlined slogan motto theme topic title headline section chapter article essay poem documentary episode podcast single track
    memoir biography autobiography thriller sitcom musical opera ballet ballad anthem hymn mural sculpture sequel mixtape anthology
    session campaign initiative nomination category brand trademark agency center centre foundation union association party movement hashtag labelled labeled
    """.split()
)
NAMING_AFTER = frozenset(
    "exhibition forum festival project programme program newspaper magazine award prize contest competition conference company plant factory campaign initiative brand series show movement album film book song hashtag".split()
)
# Verbs among these, behind which a name may begin with a small letter.
NAMING_VERBS = frozenset("titled entitled called named dubbed headlined labelled labeled".split())
