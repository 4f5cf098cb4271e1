"""English words of speech: reporting verbs, offices, pronouns, and capitals that name no person."""

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
underscore urge vent venture voice volunteer vow warn whisper wish wonder yell post greet retweet call dub+ brand label term deem blog+ text highlight phrase philosophise philosophize apologise apologize
"""
_IRREGULAR = """
says said saying tells told telling writes wrote writing thinks thought feels felt swears swore understands
reads foresees foresaw hears heard sings sang quoth chanted chanting bellowed hollered barked hissed wailed deadpanned
scrawled captioned emailed messaged griped raved groused lectured preached implored exhorted demurred bristled counselled counseled
rebutted refuted gloated crowed seethed ruled
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
    "laid": "out", "set": "out", "drove": "home", "gave": "notice", "made": "clear", "drew": "attention", "draws": "attention",
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

# Nouns of people: offices first, then what else a newspaper calls somebody.
ROLES = frozenset(
    """
    president premier minister governor mayor ambassador envoy diplomat consul chairman chairwoman chair chairperson
    rais chief head director ceo cfo coo cto spokesman spokeswoman spokesperson secretary deputy senator lawmaker legislator pm fm mp msp mep
    congressman congresswoman representative speaker judge attorney lawyer solicitor barrister prosecutor sheriff officer general
    colonel captain coach manager player striker goalkeeper midfielder defender quarterback economist analyst expert
    professor lecturer researcher scientist doctor surgeon nurse physician psychologist teacher headteacher principal author writer editor journalist
    reporter columnist actor actress singer musician artist filmmaker producer founder co-founder owner co-owner executive
    commissioner superintendent detective sergeant lieutenant inspector constable king queen prince princess duke duchess pope bishop archbishop
    cardinal rabbi imam pastor priest vicar reverend activist campaigner organiser organizer student farmer fisherman resident witness victim mother
    father mum dad wife husband widow son daughter brother sister grandmother grandfather uncle aunt friend neighbour neighbor
    colleague boss man woman boy girl official leader adviser advisor aide strategist partner member chancellor commander treasurer
    inspector vice-president vice-premier vice-governor vice-chairman vice-mayor president-elect co-chair counsel counsellor councillor councilor politician statesman businessman
    businesswoman entrepreneur investor banker broker trader investigator engineer architect builder worker driver pilot
    soldier veteran firefighter paramedic policeman policewoman publisher historian philosopher critic presenter host
    broadcaster commentator blogger celebrity star champion winner athlete runner swimmer boxer golfer skipper captain trainer
    trustee supervisor administrator coordinator consultant specialist technician developer designer biologist chemist physicist
    geologist epidemiologist virologist meteorologist ecologist astronomer sociologist statistician accountant auditor nominee candidate incumbent
    congressperson parliamentarian speaker whip backbencher frontbencher crossbencher councilman councilwoman peer baroness premier governor-general undersecretary attache attaché rector foreman forewoman dean provost
    official interlocutor insider source passenger customer client tenant landlord suspect defendant plaintiff claimant survivor refugee migrant
    protester protestor demonstrator volunteer parent child teenager pensioner trainee novelist poet playwright comedian rapper dj
    servant oligarch tycoon billionaire millionaire magnate shareholder stakeholder envoy negotiator mediator ombudsman vice-chancellor
    assemblyman alderman selectman superintendent coroner warden ranger chef restaurateur spectator onlooker visitor reader viewer listener buyer seller vendor villager commuter
    shopper motorist cyclist delegate participant attendee employee staffer clerk cashier waiter waitress barber hairdresser plumber
    electrician joiner mechanic lumberjack herder fisherwoman miner sailor courier translator interpreter curator librarian gardener beekeeper miller saleswoman salesman cameraman craftsman guest counterpart baker butcher grocer shopkeeper retailer
    winger pitcher catcher linebacker goaltender goalie cornerback batsman bowler jockey referee umpire surfer skier gymnast sprinter rower climber
    astronaut guitarist drummer bassist pianist songwriter vocalist frontman screenwriter showrunner choreographer dancer painter sculptor
    conductor composer violinist cellist soprano tenor baritone mathematician wicketkeeper keeper zookeeper teller bartender
    barista caretaker carer caregiver nanny janitor headmaster headmistress welder roofer trucker cabbie postman lifeguard
    dispatcher diver kayaker usher bouncer stylist florist
    photographer juror magistrate anthropologist archaeologist zoologist botanist ecologist oceanographer seismologist volcanologist climatologist
    astrophysicist neuroscientist immunologist cardiologist oncologist paediatrician pediatrician psychiatrist therapist veterinarian
    pharmacist midwife dentist homeowner hiker bystander inmate hostage medallist medalist laureate pontiff tourist
    """.split()
)
# Office nouns that a word of rank may follow without a person's name in reach.
RANKS = frozenset(
    "prime deputy vice first former acting assistant senior chief outgoing incoming ex late then then- second honorary interim commercial managing general technical financial regional".split()
)

# What "the diplomat", "the head of state" … may stand for, as words of a person's office.
OFFICE_KINDS = {
    "diplomat": "ambassador envoy consul attache attaché charge foreign embassy representative",
    "envoy": "ambassador envoy consul representative",
    "ambassador": "ambassador",
    "state": "president king queen",  # head of state
    "government": "prime premier chancellor",  # head of government
    "leader": "president premier prime chairman chairwoman head leader governor king",
    "premier": "prime premier",
    "president": "president",
    "governor": "governor head",
    "head": "head governor president mayor chairman chairwoman chief director",
    "region": "governor head",
    "oblast": "governor head chairman",
    "territory": "governor head",
    "republic": "head president",
    "ministry": "minister",
    "mission": "ambassador head chief mission",
    "mayor": "mayor",
    "minister": "minister",
    "lawmaker": "senator parliament mp member duma congressman congresswoman deputy speaker representative legislature house senate council assembly",
    "senator": "senator senate upper council federation parliament",
    "parliamentarian": "senator parliament mp member duma speaker deputy house",
    "mp": "mp parliament member deputy",
    "deputy": "deputy",
    "official": "president minister governor mayor ambassador chairman chairwoman chair head chief director secretary deputy commissioner official officer prime premier vice-premier committee department",
    "interlocutor": "president minister governor mayor ambassador chairman chairwoman chair head chief director secretary deputy commissioner official representative officer prime premier vice-premier committee department",
    "politician": "speaker president minister governor mayor senator mp leader chairman candidate deputy lawmaker congressman",
    "economist": "economist analyst researcher economics professor",
    "analyst": "analyst economist strategist expert",
    "expert": "analyst economist expert researcher professor specialist scientist director",
    "scientist": "scientist researcher professor biologist physicist chemist",
    "academic": "professor lecturer researcher",
    "researcher": "researcher scientist professor author",
    "businessman": "director ceo head founder owner chairman entrepreneur executive chief",
    "businesswoman": "director ceo head founder owner chairwoman entrepreneur executive chief",
    "executive": "director ceo head founder chief executive president manager",
    "boss": "director ceo head chief manager coach executive",
    "manager": "manager director coach head",
    "spokesman": "spokesman spokesperson",
    "spokeswoman": "spokeswoman spokesperson",
    "spokesperson": "spokesman spokeswoman spokesperson",
    "chairman": "chairman chair",
    "chairwoman": "chairwoman chair",
    "coach": "coach manager",
    "attorney": "attorney lawyer counsel",
    "lawyer": "attorney lawyer counsel solicitor barrister",
    "director": "director",
    "chief": "chief head director ceo",
    "secretary": "secretary",
    "member": "minister senator deputy mp lawmaker",
    "backbencher": "mp member lawmaker",
    "superintendent": "officer detective superintendent inspector police",
    "filmmaker": "director filmmaker producer",
    "actor": "actor star comedian",
    "actress": "actress star comedian",
    "singer": "singer songwriter musician frontman vocalist",
    "musician": "singer guitarist drummer pianist songwriter rapper bassist",
    "author": "author novelist writer journalist historian",
    "writer": "author novelist writer playwright screenwriter columnist",
    "physician": "doctor surgeon physician",
    "doctor": "doctor surgeon physician epidemiologist cardiologist",
    "cleric": "bishop archbishop priest imam pastor cardinal",
    "bishop": "bishop archbishop",
    "pontiff": "pope",
    "detective": "officer detective superintendent inspector sergeant police",
    "resident": "resident homeowner",
    "driver": "driver",
    "frontbencher": "secretary minister mp leader spokesman spokeswoman chancellor",
}  # fmt: skip
# Women's and men's offices.
FEMALE_ROLES = frozenset(
    "spokeswoman chairwoman congresswoman businesswoman actress queen princess duchess mother mum wife widow daughter sister grandmother aunt woman girl baroness policewoman".split()
)
MALE_ROLES = frozenset(
    "spokesman chairman congressman businessman king prince duke father dad husband son brother grandfather uncle man boy pope priest statesman policeman fisherman alderman assemblyman".split()
)
# Offices by which a text may call somebody whose office it never states beside the name.
KNOWN_OFFICES = {
    "lukashenko": "president belarus",
    "lukashenka": "president belarus",
    "putin": "president russia",
    "лукашенко": "президент беларуси",
    "путин": "президент россии",
}

# Capitalised words that are no part of a name: units of land, bodies, firms, calendar, peoples, openers.
BODY_WORDS = frozenset(
    """
    oblast region regions territory krai kray republic federation province district county city town state states union
    kingdom emirates ministry department committee council administration office agency service board commission court
    parliament congress senate house duma assembly government university college school institute academy center centre
    bank company group corporation corp inc ltd llc plc co club association society foundation fund party front army navy force
    street avenue road square park river sea ocean island islands mountain lake bay forum summit conference exhibition festival
    cup league championship games olympics airport station plant factory works news times post journal tv radio media
    sachs fargo deutsche barclays suisse rights watch amnesty google facebook twitter microsoft boeing airbus toyota samsung huawei
    gazprom rosneft netflix walmart starbucks adidas greenpeace oxfam hamas hezbollah taliban kremlin pentagon whitehall
    westminster downing commons lords yard airport academy alliance coalition squad rovers wanderers athletic alphabet tesla uber
    international national world nations organization organisation treaty agreement program programme project act bill hospital church
    museum theatre theater hotel hall palace castle bridge tower building complex ltd. inc. corp. co. airlines airways motors energy
    gas oil steel holding holdings industries technologies systems services partners capital markets securities research trust
    authority bureau division unit team crew squad staff press secretariat embassy consulate chamber mission delegation gazette tribune herald
    east west north south eastern western northern southern central upper lower great new old middle far urals siberia volga don
    network rail railway railways labor democrats republicans congress
    affairs day week month year war peace festival prize award awards medal order report study survey index show live online
    """.split()
)
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
