"""English words of offices: who holds one, its kinds, ranks, and the bodies they belong to."""

from __future__ import annotations

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
    electrician joiner mechanic lumberjack herder fisherwoman miner sailor courier translator interpreter curator librarian gardener beekeeper miller saleswoman salesman cameraman craftsman guest counterpart baker butcher grocer shopkeeper retailer moderator technologist agronomist academician exporter distributor
    winger pitcher catcher linebacker goaltender goalie cornerback batsman bowler jockey referee umpire surfer skier gymnast sprinter rower climber
    astronaut guitarist drummer bassist pianist songwriter vocalist frontman screenwriter showrunner choreographer dancer painter sculptor
    conductor composer violinist cellist soprano tenor baritone mathematician wicketkeeper keeper zookeeper teller bartender
    barista caretaker carer caregiver nanny janitor headmaster headmistress welder roofer trucker cabbie postman lifeguard
    dispatcher diver kayaker usher bouncer stylist florist
    photographer juror magistrate anthropologist archaeologist zoologist botanist ecologist oceanographer seismologist volcanologist climatologist
    astrophysicist neuroscientist immunologist cardiologist oncologist paediatrician pediatrician psychiatrist therapist veterinarian
    pharmacist midwife dentist advocate notary homeowner hiker bystander inmate hostage medallist medalist laureate pontiff tourist
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
