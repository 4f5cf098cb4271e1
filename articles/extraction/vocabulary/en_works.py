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
    roadmap agreement concert model models jsc ojsc llc cjsc seminar panel law decree resolution protocol memorandum
    declaration marathon holiday fair enterprise holding concern plan concept strategy treaty bill ordinance
    """.split()
)
NAMING_AFTER = frozenset(
    "exhibition fair forum festival project programme program newspaper magazine award prize contest competition conference company plant factory campaign initiative brand series show movement album film book song hashtag".split()
)
# Verbs among these, behind which a name may begin with a small letter.
NAMING_VERBS = frozenset("titled entitled called named dubbed headlined labelled labeled".split())
# What a firm is: "Brest meat processing plant". And what makes words a sentence of somebody's.
FIRM_NOUNS = frozenset(
    """association plant plants factory factories works mill mills company complex combine union centre center
    institute holding group concern enterprise farm bank fund shipyard refinery brewery dairy distillery cooperative
    corporation firm bureau laboratory academy university museum theatre theater fair exhibition forum festival""".split()
)
FIRM_STEMS = (
    "завод", "комбинат", "фабрик", "предприяти", "объединени", "компани", "холдинг", "концерн", "хлебозавод",
    "молкомбинат", "мясокомбинат", "институт", "кооператив", "верф", "типографи",
)  # fmt: skip
NO_NAMES = frozenset(
    """the a an our my your his their this that these those every each no all one some any it he she we they you i
    is are was were be been will would shall should can could may might must have has had do does did not
    who which what мы я вы он она они наш наша наше наши это все всё не будет будут был была было были есть
    может могут нужно надо""".split()
)
