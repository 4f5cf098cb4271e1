"""English words of speech: reporting verbs, titles, pronouns, and capitals that name no person."""

from __future__ import annotations


def _forms(base: str) -> tuple[str, str, str]:
    """Return third person, past and gerund of a regular verb.

    >>> _forms("reply"), _forms("note"), _forms("admit+")
    (('replies', 'replied', 'replying'), ('notes', 'noted', 'noting'), ('admits', 'admitted', 'admitting'))
    """
    if base.endswith("+"):  # the last consonant is doubled
        base = base[:-1]
        return base + "s", base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("e"):
        return base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x")) else base + "s"
    return third, base + "ed", base + "ing"


# Verbs whose third person, past and gerund attribute the words beside them.
_REGULAR = """
accept accuse acknowledge add address admit+ advise affirm agree allege announce answer appeal applaud argue articulate
ask assert assess assure attest beam believe bemoan blast boast brag+ caution challenge charge chuckle cite claim
clarify comment complain concede conclude concur+ condemn confess confide confirm contend continue convey counter
criticise criticize cry decry declare defend demand denounce deny describe detail disclose discuss echo elaborate
emphasise emphasize enquire enthuse estimate exclaim expect explain explode express fear fume gasp grin groan growl grumble gush
hail hint hope imply indicate inform inquire insist instruct interject intone jest joke lament laugh list
maintain marvel mention moan mock murmur muse mutter narrate note observe offer opine outline plead pledge
ponder praise predict proclaim promise pronounce propose protest query question quip+ quote rail rant react
reaffirm reason reassure recall reckon recollect recommend recount reflect refuse regret+ reiterate rejoice
relate remark remember remind reminisce repeat reply report request respond retort reveal ridicule roar rue scoff
scream shout shrug+ sigh signal slam+ smile snap+ sneer sob+ specify speculate state stipulate stress suggest
summarise summarize surmise suspect tease testify thank theorise theorize thunder tout tweet underline
underscore urge vent venture voice volunteer vow warn whisper wish wonder yell post greet retweet call dub+ brand label term deem blog+ text highlight phrase aver+ posit scold riposte parry snort stammer splutter prophesy mumble avow deride divulge rebuke admonish laud philosophise philosophize apologise apologize
"""
_IRREGULAR = """
says said saying tells told telling writes wrote writing thinks thought feels felt swears swore understands
reads foresees foresaw hears heard sings sang quoth chanted chanting bellowed hollered barked hissed wailed deadpanned
scrawled captioned emailed messaged griped raved groused lectured preached implored exhorted demurred bristled counselled counseled
marvelled signalled rebutted refuted gloated crowed seethed ruled
"""
REPORTING_VERBS = frozenset(
    [form for base in _REGULAR.split() for form in _forms(base)] + _IRREGULAR.split()
)
# Base forms attribute speech only after "I", "we", "they" or an auxiliary ("would say").
PLURAL_VERBS = frozenset(
    "say argue allege believe think claim insist note suggest write tell ask add fear hope warn recall report agree admit contend maintain predict".split()
)

# A verb that reports only with its particle: "went on", "summed up", "put it", "pointed out".
PHRASAL_VERBS = {
    "went": "on", "goes": "on", "going": "on", "summed": "up", "sums": "up", "summing": "up", "put": "it", "puts": "it",
    "pointed": "out", "points": "out", "pointing": "out", "chimed": "in", "chimes": "in", "carried": "on",
    "joined": "in", "broke": "in", "cut": "in", "hit": "back", "hits": "back", "shot": "back", "fired": "back", "fires": "back", "pushed": "back", "weighed": "in", "jumped": "in", "blurted": "out", "piped": "up", "spoke": "out", "spelled": "out", "spelt": "out",
    "laid": "out", "set": "out", "drove": "home", "gave": "notice", "submitted": "that", "submits": "that", "held": "that", "found": "that", "finds": "that", "made": "clear", "drew": "attention", "draws": "attention",
}  # fmt: skip
# A verb that reports only with these words right behind it: "spoke of", "came to the conclusion".
VERBS_WITH = {
    "spoke": ("of", "about"), "speaks": ("of", "about"), "speaking": ("of", "about"),
    "talked": ("of", "about"), "talks": ("of", "about"), "came": ("to the conclusion",),
    "comes": ("to the conclusion",), "drew": ("the conclusion",),
}  # fmt: skip
# After these (and only after these) an attribution without a clause of its own may hold in the
# sentence before a quotation: "The president drew attention to …: “…”".
RETELLING_VERBS = frozenset(
    """
    said says told noted notes added adds stressed stresses emphasised emphasized emphasises emphasizes pointed
    announced announces stated declared explained explains reported remarked observed recalled recalls reminded
    believes believed claimed claims argued argues insisted insists warned warns admitted admits acknowledged
    acknowledges confirmed confirms mentioned maintained maintains underlined underscored concluded conceded
    predicted predicts forecast promised promises assured revealed disclosed replied responded estimated estimates
    reckons reckoned suggested suggests thinks complained clarified specified asserted affirmed reiterated vowed
    pledged cautioned hinted indicated contended indicates repeated
    """.split()
)

# News agencies relay words, they do not speak.
AGENCIES = frozenset(
    "belta tass interfax reuters afp ap ria sputnik novosti bbc cnn agency correspondent prime-tass pa bloomberg".split()
)

TITLES = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend fr sen rep gov gen col lt maj capt sgt cpl adm cmdr hon pres madam madame comrade st justice detective inspector constable sheriff det insp supt cllr dci amb atty asst pvt cdr brig cmdt coun clr cr ald lieut msgr cst const ofc spc pfc pres dep sens reps govs sheikh sheik ayatollah taoiseach tánaiste tanaiste viscount".split()
)
FEMALE_TITLES = frozenset("mrs ms miss dame lady madam madame".split())
MALE_TITLES = frozenset("mr sir lord".split())

PRONOUNS = {
    "he": "m",
    "she": "f",
    "they": "",
    "i": "",
    "we": "",
    "who": "",
    "it": "",
    "him": "m",
    "her": "f",
}


CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter".split()
)
DEMONYMS = frozenset(
    """
    belarusian russian ukrainian polish lithuanian latvian estonian chinese american british english scottish welsh irish
    french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish greek turkish
    israeli palestinian iranian iraqi syrian saudi egyptian indian pakistani afghan japanese korean vietnamese thai
    indonesian malaysian australian canadian mexican brazilian argentine argentinian chilean colombian venezuelan cuban african
    european asian kazakh uzbek armenian georgian azerbaijani moldovan serbian croatian hungarian czech slovak
    romanian bulgarian soviet nigerian kenyan ethiopian democratic republican labour conservative muslim christian jewish catholic
    democrat liberal green tory arab kurdish western tatar bashkir chechen siberian karelian moscow-based minsk-based
    """.split()
)
# Words of the lists above and below that end many a name after a first name or a title.
SURNAME_LIKE = frozenset(
    """
    park lake day post bridge hall church castle tower bank banks court street west north east south new great old little long
    short small low gray green white black brown may march august king prince bishop pope cook baker butcher driver judge fisher
    miller major sergeant marshall marshal price power gold silver rose stone field fields wood woods hill young best early strong
    chambers love holiday english french german irish welsh scott holland case ball bell bird blue rice wise sharp close rock star
    farmer archer mason carpenter taylor turner walker parker porter potter shepherd singer skinner smith spencer steward weaver webster
    chandler cooper dean duke earl knight noble abbott priest monk parish president-elect brother child man rich singh page steel
    last first other more moore back house gates trust
    """.split()
)
# Openers of sentences and small words that a headline writes with a capital.
COMMON_WORDS = frozenset(
    """
    a an the this that these those there here it its he she they we you i his her their our my your him them us me who what which whose
    when where why how if as at by for from in into of off on onto out over per to under up upon with within without
    and or nor but yet so than then thus also although though because since while whereas after before until unless once during despite
    about above across against along among around behind below beneath beside between beyond down inside near outside
    past round through throughout toward towards via amid given following including regarding concerning
    all any each every either neither both few many more most much several some such no not none nothing nobody never ever only just even still
    one two three four five six seven eight nine ten hundred thousand million billion first second third last next another other others same
    earlier later now today yesterday tomorrow recently currently meanwhile moreover however furthermore additionally therefore otherwise instead
    indeed overall finally firstly secondly thirdly according speaking asked talking welcoming addressing commenting answering responding
    photo read see share home archive is are was were be been being has have had do does did will would can could may might must shall should
    extraordinary plenipotentiary yes well oh god lord let please thank thanks good great new old big small long short high low early late full
    separately similarly likewise besides apart further such particularly especially perhaps maybe again soon always often usually sometimes
    people men women trade exports imports turnover
    growth economy business companies products goods food machinery transport cooperation region regions work like unlike thanks amidst whether
    asked describing citing quoting noting adding referring recalling stressing explaining back rather too very quite almost nearly
    """.split()
)
# What somebody does while speaking, or before: "Welcoming Governor X, Y noted".
OPENING_GERUNDS = frozenset(
    """
    welcoming greeting receiving meeting addressing thanking answering congratulating hosting visiting accompanying
    joining following seeing turning introducing praising supporting quoting citing inviting assuring reminding telling
    interviewing briefing contradicting interrupting seconding echoing awarding presenting commenting
    """.split()
)
# Prepositions after which a name is not the speaker: "a spokesman for Biden said".
PREPOSITIONS = frozenset(
    "of to with for by from at in on against about after before like over under between than versus near behind into via despite".split()
)
DETERMINERS = frozenset(
    "the a an one another his her its their our my some this that every each no".split()
)
