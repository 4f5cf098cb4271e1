"""English words that tell what a sum is of: flows, statuses, who sells and who buys."""

from __future__ import annotations

from .product_names import EN_GOODS

FLOW_PLACE = r"(?:the |a |its |their |our |neighbou?ring |brotherly |russian |friendly |R+ |whole (?:of )?|city of )*"
TO_COME = r"\bto (?:reach|hit|exceed|total|amount to|top|surpass|grow|rise|increase|make|near|approach|come to|add|gain|climb|fall|drop|decline|decrease|shrink|lose|expand|go (?:up|down))\b"
ATTAINED = r"(?<!to )(?<!will )(?<!can )\b(?:exceeded|surpassed|reached|crossed|passed|hit|met|achieved|topped|beat|overcame|overstepped|broken?|fulfilled|attained|took)(?: (?:the|our|its|their|this|that|a|an))?(?: (?!to\b)[\w-]+)? (?:bar|target|goal|task|plan|milestone|ambition)s?$"
STATUS_CUT = r"\b(?:when|while|whereas|although|though)\b|;"
# "Mutual sales" go both ways.
MUTUAL = "".join(
    f"{both} {flow}; "
    for both in ("mutual", "reciprocal", "two-way")
    for flow in "sales supplies deliveries shipments purchases exports imports commerce".split()
)
_RAISED = "".join(
    f"{may} be {raised}; "
    for may in ("may", "might", "can")
    for raised in "increased raised doubled tripled brought lifted expanded boosted multiplied".split()
)
# "It is necessary for us to reach $5m", but "it is necessary to note that it was $5m".
# "He suggested bringing the trade up to $5m".
_PROPOSED = "".join(
    f"{verb} {deed}; "
    for verb in ("suggested", "suggests", "proposed", "proposes", "offered", "recommended")
    for deed in ("bringing", "raising", "increasing", "boosting", "doubling", "taking", "lifting")
)
NECESSARY = "".join(
    f"necessary {whom}to {deed}; "
    for whom in ("", "for us ", "for them ")
    for deed in "reach return bring increase raise leave achieve lift double come get restore go aspire".split()
)
# What a sum comes to or goes past, behind every verb that makes it a wish or an expectation.
_COMING = (
    *"reach exceed surpass top hit total amount come make approach pass cross return rise grow".split(),
    *"climb increase double overtake equal near".split(),
    *("go beyond", "stand at", "end up at", "add up to"),
)
CAN_COME = "".join(f"{can} {come}; " for can in ("can", "could") for come in _COMING) + "".join(
    f"should {come}; "
    for come in ("hit", "total", "make", "go beyond", "stand at", "increase", "double")
)
MAY_COME = "".join(
    f"{may} {come}; "
    for may in ("may", "might", "would", "is due to", "are due to")
    for come in _COMING
)
SHOULD_PASS = "".join(f"should {deed}; " for deed in "surpass top pass cross approach near".split())
CUES = {
    "turnover": MUTUAL
    + "the circulation; mutual circulation; its circulation; exports plus imports; imports plus exports; exports and imports combined; exports and imports together; combined exports and imports; sum of exports and imports; total of exports and imports; swapped goods; swap goods; swaps goods; swapping goods; swapped; traded goods; trade goods; goods swapped; bartered; trade in goods and services; turnover of goods and services; trade in goods; trade of goods; goods trade; trade in services; volume of goods; trade turnover; turnover; trade; trades; traded; trading in goods; mutual trade; commodity circulation; goods circulation; circulation of goods; commodities turnover; turnover of commodities; goods turnover; commodity turnover; trade volume; commerce; exchange of goods; flow of goods; economic exchange; goods exchanged; exchanged goods; exchange goods; trade exchange; exchange; two-way supplies; two-way deliveries; mutual supplies; mutual deliveries; reciprocal supplies; reciprocal deliveries; bought from and sold to; bought and sold for; bought and sold for; trades for; foreign economic turnover; did business; do business; does business; doing business; business; turned over; turn over; sold each other; sell each other; sold to each other; sell to each other; selling each other; bought and sold; bought from each other; external economic activity; foreign economic activity; scope of trade; to and fro; in both directions; trade relations; two-way; commercial exchange; goods and services exchange; merchandise turnover; merchandise trade; volume of goods",
    "part": "of the sum; of the total; out of the total; out of the sum",
    "exports": "receipts from exports; receipts from export; receipts from sales; receipts from supplies; receipts from the sale; rendered services; services rendered; provided services; services provided; rendered; renders; delivers; deliver; delivering; supplying; export earnings; export revenue; export revenues; export proceeds; export receipts; export of services; exports of services; service exports; services exports; crossed the border into; export; exports; exported; exporting; deliveries; delivery; delivered; shipments; shipment; shipped; ships; ship; supplies; supplied; supply; sales; sold; sell; sells; selling; sale; sent; sending; sends; exporters; outflow of goods; stream of goods; goods bound for; what comes; what came; what arrives; what arrived; what goes; what went; what is sent; what was sent; what is brought; what was brought; goods coming; goods going; goods arriving; ours to you; ours to them; yours to us; theirs to us",
    "imports": "and receives; and receive; and gets; and is supplied with; and received; receipts from; arrivals from; receipts of goods; arrivals of goods; inflow of goods; incoming deliveries; what came in; that came in; import of services; imports of services; service imports; services imports; received goods; receives goods; receive goods; import; imports; imported; importing; purchases; purchased; purchase; bought; buys; buy; buying; procurement; acquired; paid; brought in; took from; took delivery of; takes from; got from; gets from; get from; received from; receives from; receive from; received in return; receives in return; got in return; gets in return; received in exchange; got in exchange",
    "both": "we grew to; we grew from; we rose to; we climbed to; we went up to; between us; between our regions; each way; both ways; the total; the sum; in total; altogether; the two sides; both sides; the partners; the parties; the two countries; two partners; both countries; the sides; two neighbours; the two neighbours; together; each other",
    "balance": "difference between exports and imports; difference between imports and exports; gap between exports and imports; gap between imports and exports; balance; trade balance; balance of trade; saldo; net exports",
    "surplus": "goods trade surplus; goods surplus; surplus in trade; surplus in goods trade; surplus; positive balance; positive trade balance; positive saldo; in the black; trade surplus",
    "deficit": "minus for us; minus for belarus; minus for our country; our minus; minus in trade; a large minus; a big minus; a minus of; goods trade gap; merchandise trade gap; trading gap; goods gap; services gap; gap with; gap of; the gap narrowed; the gap has; the gap amounts; the gap between them; the gap grew; the gap shrank; gap amounts to; gap amounted to; the gap widened; the gap stood; the gap was; the gap is; the gap came; the gap reached; the gap made; the gap amounted; gap in trade; gap in mutual trade; gap in goods trade; deficit in goods trade; deficit in trade; deficit of trade; goods trade deficit; goods deficit; deficit; negative balance; negative trade balance; negative saldo; in the red; trade deficit; trade gap; imbalance; shortfall",
    "q:about": "something like; of the order of; in the order of; on the order of; in the neighbourhood of; in the neighborhood of; give or take; about; around; some; roughly; approximately; in the region of; close to; estimated at; was estimated at; an estimated; circa; in the order of; of the order of; something like; nearer to; in the vicinity of; to the tune of about; approx; near; somewhere around; somewhere near; at the level of about",
    "q:over": "minimum; a minimum of; not fall below; not fallen below; never fell below; not drop below; not dropped below; never dropped below; not sink below; not go below; not gone below; not slipped below; or more than; not lower than; no lower than; at the very least; will exceed; may exceed; might exceed; should exceed; should earn; should sell; should export; should supply; could exceed; to exceed; will surpass; will top; will pass; will cross; should surpass; has exceeded; has surpassed; have exceeded; went past the; past the; pass the; pass; passes the; over; more than; above; upwards of; in excess of; exceeded; exceeds; exceed; exceeding; surpassed; surpass; surpasses; surpassing; topped; tops; top; topping; at least; no less than; not less than; crossed the mark of; crossed; beyond; past; passed; went past; went beyond; passed the mark of; a little over; slightly over; just over; well over; slightly more than; a little more than; just above; barely topped; better than; outstripped; overstepped; minimum of; a minimum of; or more; north of; rather more than; slightly above; a bit over; a bit more than; climb past; climbed past; the mark of; crossed the mark of; passed the mark of; went past the; far above",
    "q:under": "will hardly exceed; will hardly top; will hardly surpass; hardly exceeded; is hardly going to exceed; unlikely to exceed; unlikely to top; unlikely to surpass; unlikely to pass; will scarcely exceed; will not exceed; did not reach; didn't reach; has not reached; had not reached; did not exceed; didn't exceed; does not exceed; do not exceed; has not exceeded; did not surpass; shy of; just shy of; a shade under; a touch under; a whisker short of; nearly; almost; just under; a little short of; just short of; approached; approaches; approaching; close on; up to; less than; under; a shade under; slightly less than; slightly under; a little under; within a hair of; stopped just short of; below; not quite; practically; virtually; a little less than; barely; no more than; not more than; not exceeding; at most; a maximum of; came close to; coming close to; nearly reached; almost reached; nearing; neared; just below; a whisker short of; short of",
    "q:exact": "added up to; adding up to; moved up to; came up to; come up to; shot up to; climbed up to; jumped up to; got up to; summed up to; totalled up to; increase up to; increased up to; bring up to; bring to; brought up to; made up to; raise up to; raised up to; restore up to; amounted up to; amounting up to; grow up to; grew up to; rose up to; went up to; go up to; restoring up to",
    "target": _RAISED
    + _PROPOSED
    + NECESSARY
    + CAN_COME
    + "let's make; let us make; quite real; it is real to; real to achieve; real to reach; real number; real figure; can make; to leave on; is possible; able to trade; able to reach; able to export; are able to; are possible; quite possible; entirely possible; perfectly possible; fully possible; nothing impossible; not impossible; no fantasy; not a fantasy; no pipe dream; not a pipe dream; out of reach; beyond reach; beyond our reach; feasible; attainable; doable; opportunity to; opportunities to; an opportunity for; opportunities for trade; the opportunity for; the capacity to; capacity to bring; scope to; scope for; room to; room for trade; able to bring; able to raise; able to take; able to lift; a chance to; chances to; a chance of; reference point; landmark; eye; eyes; eyeing; would be right; would be good; would be great; would be nice; right to reach; should be able; will help; would help; will allow; would allow; will enable; would enable; will make it possible; should climb; should go up; should increase; should raise; should double; should expand; should rise; should boost; should aim; should get; should strive; have to; has to; should try to; try to achieve; try to reach; seeking; seeking to; tasked; charged with; instructed to; entrusted with; every opportunity to; every chance to; every chance of; every reason to; prerequisites for; preconditions for; good chance to; should return; should get back; must return; could raise; may raise; may bring; may increase trade; might raise; we could; could easily; could well; is set at; are set at; is set for; was set for; has been set for; is set as; was set as; was set at; has been set at; have been set at; set at; why can't; why shouldn't; why couldn't; has been given; have been given; was given; were given; provided for; provides for; provide for; envisages; envisaged; envisage; target; targets; targeted; goal; goals; our benchmark; is the benchmark; benchmark for; benchmark of; benchmark is; aim; aims; aim at; aiming; plan; plans; planned; planning; task; tasks; bar; ambition; ambitions; ambitious; can increase; can raise; can boost; can expand; can grow; can climb; can rise; can hit; can well; can easily; could easily; could well; can quite; could quite possibly; can exceed; can surpass; can go up; can get; can bring; could increase; could boost; could expand; could rise; could bring; can reach; could reach; could achieve; can achieve; can be; could be; should bring; should reach; should be; should grow; should amount; must reach; must be; must have; must bring; have to bring; have to become; has to become; must become; should become; have to reach; have to make; has to make; has to grow; have to grow; must grow; has been told to; have been told to; has been set; obliged to; required to; supposed to reach; was to reach; were to reach; was to have reached; meant to reach; attain; attaining; it is planned; is planned; are planned; was planned; had planned; had been planned; provide that; provides that; bring up to; take it to; get it to; to take it; has to be; has to reach; want; wants; wanted; want to have; intend; intends; intention; agreed; agreed on; agreed to; have agreed; promise; promised; promises; within reach; within our reach; within their reach; within our power; why not; dream; dreaming; dreams; dreamed; dreamt; restore; restoring; hope to; hopes to; hope; hopes; strive; strives; seek; seeks; bring the trade; to bring; to be brought; to be raised; to be increased; to be doubled; is to reach; is to be brought; are to grow; is to grow; are to reach; set the bar; the mark to aim at; we would like; would like; would like to see; like to see; like to; we can; let us; back at; shall see; get back to; back to; set as the goal; shook hands; potential; possible to; realistic; is able to; capable of; the level that; call on; called on; desire; objective; objectives; task set; set a task; commit; committed; vow; vowed; pledged; eyes; eyeing; will strive; need to; needs to; ready to; step up to; to increase; to raise; to double; i would gladly sign; line i would; name their price; word of the day; sights on; road map; roadmap; achievable; a billion is; milestone; reach the level; will bring it to; will raise; bring it to; bring that to; about reaching; of reaching; at reaching; for reaching; towards reaching; prospects; to be back at; must; set itself; set themselves; set ourselves; look forward; next task; willing to; nice to; would be good to; would be great to; can double; could double; can triple; could triple; getting closer; to get closer; in order to; instructions to; called for a; calls for a; call for a; would put my signature; put my signature under; would sign up to; would gladly sign; suggested thinking; suggests thinking; proposed thinking; proposed to think; proposes to think; offered to think; demanded that; demands that; demand that; insisted that; insists that; urged that; instructed to; was instructed to; were instructed to; ordered to; tasked with; demanded to; called on; required to; instruction to",
    "forecast": MAY_COME
    + SHOULD_PASS
    + "will hardly exceed; will hardly top; will hardly surpass; is hardly going to exceed; unlikely to exceed; unlikely to top; unlikely to surpass; unlikely to pass; will scarcely exceed; will not exceed; may make; might make; could make; sees trade; sees turnover; sees exports; sees imports; sees its trade; sees the trade; sees mutual trade; sees bilateral trade; is seen; are seen; seen growing; seen rising; seen falling; trade would; turnover would; exports would; imports would; sales would; supplies would; would pass; would cross; would go beyond; would beyond; would certainly; would surely; would exceed; would reach; would amount; would grow; would total; would hit; would top; would surpass; would increase; would rise; would approach; are reaching; is reaching; signs of reaching; hopeful; is hopeful; are hopeful; we'll; they'll; it'll; may fall; may drop; may decline; may shrink; may slip; may grow; may rise; may climb; might fall; might grow; could fall; could drop; risks falling; will; is to surpass; are to surpass; is supposed to; are supposed to; shall; expected; expect; expects; expecting; expectation; forecast; forecasts; forecasted; predicted; predict; predicts; will exceed; will reach; will amount; will be; will come; will surpass; will grow; will total; will hit; will top; likely; is likely; may hit; may reach; may exceed; may top; may approach; might approach; may go; might go; may increase; may total; might increase; might reach; might exceed; might hit; may reduce; may cut; may decrease; might reduce; might decrease; might cut; might top; might surpass; might total; might amount; may total; may surpass; would actually; might well; may well; on course; heading for; projected; projection; projections; estimates for the year; should exceed; should earn; should sell; should export; should supply; ought to; seen at; would put; looks set; set to; anticipated; anticipate; anticipates; poised; will approach; is going to; we shall see the year out; you will see; will bring in; will bring in another; on track; will make; will cross; will stand; will rise; will increase; outlook; i am sure we shall; forecasting; will account; we count on; counting on; count on; counts on; counted on; counting upon; bank on; banks on; banking on; bet on; bets on; betting on; any bet; reckons; reckon; scenario; scenarios; proceed from; proceeds from; proceeding from; presume; presumes; assume; assumes; assuming; foresee; foresees; foreseen; going to; promises to be; hopes for; pencils in; are expected; may come to; may amount; could end up; should come; should end; puts the year; by our estimates for the year; if the pace; if the trend; at this pace; at this rate; on current trends; looks like being; will be close; will climb; will pass; pencilled in",
    "reached": "going to the; going to a; goes to the; could not; couldn't; cannot; should be noted; should be said; should be emphasized; should be emphasised; should be stressed; should be mentioned; should be added; should be recalled; has to be said; have to say; has to be noted; have to admit; has to admit; we will remind; will give you; will tell you; will say; will name; will cite; we shall remind; let us remind; we remind; as we will recall; it will be recalled; it will be remembered; already have; already has; already had; already made; have already; had already; bounced back; came back to; were back to; was back to; climbed back; crept back; returned to; went back to; fell back; dropped back; got back to; rebounded to; recovered to; went up; went down; gone up; gone down; has made; have made; it was; that was; there was; it stood; it used to be; reached; totalled; totaled; amounted; amounts; came to; has reached; have reached; hit; achieved; equalled; equaled; made up; ran to; peaked; yielded; registered; recorded; posted; has exceeded; has surpassed; has already; exceeded; surpassed; topped; passed; increased; decreased; grew; rose; fell; dropped; declined; shrank; climbed; jumped; slipped; swelled",
    "void": "we could not dream; we could not even dream; we couldn't dream; we couldn't even dream; they could not even dream; could not dream; could not even dream; couldn't dream; couldn't even dream; not dream; not even dream; never dreamed; never dreamt; let us look; let's look; let us take; let's take; let us see; let's see; let us compare; let us turn; let us begin; let us start; let us note; let us say; let us add; let us recall; trade house; trade houses; to your credit; to their credit; to his credit; to her credit; to its credit; to our credit; to the credit of; credit must go; take credit; takes credit; took credit; credit where; give credit; deserves credit; deserve credit; has to do with; have to do with; had to do with; contact exchange; b2b exchange; exchange of contacts; exchange of business cards; exchange of experience; exchange of opinions; exchange of views; exchange of delegations; exchange of visits; exchange of students; exchange of information; exchange of gifts; exchange of letters; student exchange; youth exchange; cultural exchange; stock exchange; commodity exchange; universal exchange; raw materials exchange; labour exchange; labor exchange; exchange programme; exchange program; exchange visits; exchange students; in exchange for; contact and cooperation exchange; cooperation exchange; for exporters; to exporters; support exporters; help exporters; supporting exporters; must add; must say; must note; must admit; must stress; must mention; must point out; must tell; must confess; gives hope; give hope; gave hope; giving hope; gives us hope",
    "not": "construction work; construction works; building work; building works; construction and installation; installation work; installation works; "
    "works performed; works carried out; volume of work; volume of works; scope of work; it was collected; was collected; were collected; is collected; protocols of intent; protocol of intent; letters of intent; letter of intent; declarations of intent; declaration of intent; joint orders; orders; private money; private capital; own money; public money; state money; budget money; own capital; money of investors; money went into; money was put; catering turnover; turnover of the fair; turnover of organizations; turnover of organisations; turnover of small business*; turnover of the market; turnover of catering; ticket sales; ticket sale; export potential; state support; government support; order portfolio; portfolio of orders; transit of goods; cargo transit; freight transit; transit traffic; work worth; works worth; work to the value; works to the value; online stores; online store; online retailers; e-commerce; confiscated; seized; smuggl*; contraband; counterfeit*; market capacity; market size; size of the market; volume of the market; fines; levies; excise*; participants of foreign economic activity; participants in foreign economic activity; participants of foreign trade; participants in foreign trade; participants of external economic activity; expenses; expenditure; expenditures; defer; deferred; deferral; houses worth; new houses; put up houses; flats; tourists; sanatoriums; holidaymakers; fdi; joint venture; yard; building site; plot; stake; stakes; vat; value-added tax; customs payments; overnight stays; holidaymakers; will be spent; to be spent; would be spent; lend; lends; lent; to replace; replacing; replacement; renewal; overhaul; signed papers; signed documents; sign documents; documents worth; papers worth; agreements on purchases; agreement on purchases; agreements on supplies; agreement on supplies; agreements on deliveries; agreements on the supply; agreement on the supply; import substitution; import-substitution; import-substituting; import replacement; borrowed; borrows; borrow; borrowing; borrowings; at the previous forum; at the last forum; at past forums; at previous forums; at the first forum; economic effect; contributes; contribution; contributions; retail turnover; retail trade turnover; retail trade; wholesale turnover; wholesale trade; cargo turnover; freight turnover; passenger turnover; housing; apartments; signed agreements; sign agreements; signed an agreement; signed deals; invest*; loan; loans; lending; credit; credits; budget*; gross; gdp; grp; output; industrial production; production volume; production volumes; wage; wages; salary; salaries; price; prices; priced; cost; costs; costing; outlay; subsid*; contract; contracts; agreements worth; agreements to the value; agreements for; signs for; signed for; ordered; deals; deal; debt; debts; receivables; overdue; owe; owes; owed; arrears; tax; taxes; duties; fund; funds; funding; funded; financing; financed; authorised capital; authorized capital; charter capital; registered capital; revenue; revenues; profit; profits; fined; grant; grants; project worth; projects worth; bill; construction of; tender; tenders; auction; retail; building projects; projects; project; put into; being put; repaired; bid; contractor; plants worth; swallowed; charged; invest; sanction; sanctions; damage; damages; losses; compensation; per tonne; per ton; per barrel; a barrel; set aside; plant worth; joint ventures; to build; construct; constructed; constructing; volume of proceeds; proceeds of the; barges; barrel; plant; factory; mill; workshop; bridge; hospital; school; stadium; airport; exchange rate; per person; salaries; bonus; bonuses; lottery; ruble exchange; reserves; earmark*; allot; allots; allotted; sets aside; setting aside; allocated; allocate; allocates; allocating; transferred; transfers; working capital; insurance; shares; dividends; assets; pensions; mortgage; leasing; lease; interest rate; interest rates; tax rates; key rate; lending rates; exchange rates; tickets; fares; gold and foreign; orders worth; order worth; order book; agreement worth; memorandum; penalty; rent; charity; donated; sponsor*; receivable*; warehouse*; stocks of; in stock; consignment; trading house*; imf; tranche; dryer; shop; shops; ferry; programme worth; programme of $; service centre; service center; build; sanatorium; credit line; charter; lawsuit; a discount; discounts; warranty; box office; property; real estate; modernis*; moderniz*; gas price; transit fees; transit fee",
    "third": "non-cis; far abroad; far-abroad; other countries; all countries; foreign countries; third countries; the whole world; european; overseas; western countries; asian countries; african countries",
    "world": "all its foreign partners; all foreign partners; all countries; overall foreign trade; foreign trade as a whole; its total foreign trade; total foreign trade; all export*; worldwide",
    "rank": "ranks; ranked; place among; th place; rank",
    "prod:services": "services; provided services; services provided; rendered services; services rendered; rendering services; trade in services; service exports; services exports; export of services; exports of services; import of services; imports of services; service imports; services imports",
    "prod:transport services": "transport services; transportation services; freight services; carriage services; logistics services",
    "prod:computer services": "computer services; it services; ict services; software services; telecommunication services; telecom services",
    "prod:construction services": "construction services; building services; repair services; engineering services",
    "prod:travel services": "travel services; tourism services; tourist services; medical services; health services; educational services; financial services; business services",
    "prod:goods and services": "trade in goods and services; turnover of goods and services; goods and services; services and goods; count in services; counting services; counting in services; services are counted; services are included; including services; taking services into account; with services; services included; adds services; put the two together; together with services; services taken together; goods plus services",
    "prod:goods": "merchandise trade; goods alone; goods make up; goods made up; goods account for; goods accounted for; goods being; trade in goods; trade of goods; goods trade; volume of goods",
    "prod:agricultural products": "agricultural; farm; agrarian; agricultural products; agricultural produce; agricultural goods; farm produce; farm goods; farm products; agri-food products; agri-food; agrifood; food and agricultural products; foodstuffs; foodstuff; agricultural and food products; agricultural raw materials; food and farm goods; farm produce and foodstuffs; farm produce and food; agricultural trade; agro-industrial; agro-industrial products; agro-industrial production; agro-industrial goods; agro-industrial complex; agro-industrial complex production; agro-industrial complex products; agrarian and industrial complex; production of agrarian and industrial complex; agrarian production; production of agro-industrial complex; production of the agro-industrial complex; products of the agro-industrial complex; agriproducts; agricultural commodities",
    **EN_GOODS,
}
ANAPHORA_WORDS = (
    r"(?:region|oblast|krai|territory|province|city|neighbou?r|area|republic)(?!\w)|capital"
)
OFFICES = (
    r"forums? of (?:the )?regions(?: of [BR]+ and [BR]+)?|union state(?: of [BR]+ and [BR]+)?|[BR]+ [Rr]ailways|"
    r"(?:[BMRP]+(?:'s|'|s')? )?(?:(?:the|first|acting|vice|deputy|former|new|current|regional|federal|chief|head of|department|extraordinary and plenipotentiary|oblast|region|state|council|city) )*"
    r"(?:president|prime minister|premier|governor|ambassador(?: extraordinary and plenipotentiary)?(?: of [BMRP]+)?|minister|mayor|vice[- ]premier|vice[- ]governor|envoy"
    r"|chairman|chairwoman|chairperson|head|leader|consul(?: general)?|speaker|deputy|ministry|executive committee|embassy|administration|government|parliament|delegation|press service|officials?|statisticians?|customs officers?|statistics(?: committee| office)?|spokes\w+|diplomat|academy|(?:trade |permanent |plenipotentiary |trade and economic )+representative|representative office)"
    r"(?: of (?:the )?(?:(?!(?:that|said|says|told|who|which|has|have|was|were|is|are|will|\w{2,}ed) )[\w-]+ ){0,6}?(?:of )?(?:the )?[BMRP]+(?:'s)?(?: (?:executive committee|government|administration|regional executive committee))?| to [BMRP]+| in [BMRP]+| for [\w ]{3,40}? of [BMRP]+)?"
    r"|[BMRP]+(?:'s|')? (?:(?:first|deputy|vice|city|regional|oblast|region|foreign|economy|trade|agriculture|industry|executive|state|central|national|embassy|council|press) )*(?:president|prime minister|governor|ambassador|minister|mayor|vice[- ]premier|envoy|chairman|head|leader|ministry|executive committee|embassy|government|administration|parliament|delegation|officials?|statisticians|statistics|trade office|builders|specialists|contractors?|crews)\b"
)
CLAUSES = (
    (6, r";|, (?:including|of which|of them)\b"),
    (5, r"[:–—]|\bwhile\b|\bwhereas\b|\bbut\b|\bthough\b|\balthough\b|\(|\)|\bwhen\b"),
    (4, r", (?:and|so|with|of (?:it|which|this|that)|including|against|or|as|yet)\b"),
    (3, r","),
    (2, r"\band\b|\bagainst\b|\bwith\b|\bcompare[sd]\b|\bor\b"),
)
FOREIGN_MARKETS = r"(?:foreign|external)[- ]trade(?! zone)|foreign markets"
RANKED_AMONG = (
    r"\b(?:partners?|ranks?|ranked|ranking|places?|placed|first|second|third|leads|leader|leading|number one)\b[^,.;:]{0,60}?"
    r"\b(?:in|among|within|of|across) (?:the )?(?:(?:members?|member states|countries|states) of (?:the )?)?$"
)
_WARES = (
    r"(?:goods|products?|production|produce|food(?:stuffs?)?|merchandise|commodities|wares"
    r"|manufactures|equipment|vehicles|machin\w+|technics?)"
)
# "Exports of production of the enterprises of the oblast to Belarus": whose goods they are.
_MADE_BY = (
    rf" of (?:the )?(?:\w+ )?{_WARES} (?:of|from|by) (?:the )?"
    r"(?:(?:local |industrial |own )?(?:enterprises|factories|plants|companies|manufacturers|producers|firms|farmers) (?:of|from) )?"
    rf"{FLOW_PLACE}(?P<place>[BMRP])"
)
SELLER_AFTER = (
    (
        "buyer",
        rf"(?:(?<=earnings)|(?<=revenue)|(?<=revenues)|(?<=proceeds)|(?<=receipts)) from {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("third", rf"[^.;RP]{{0,40}}?\b(?:to|into|for|in) {FLOW_PLACE}T"),
    (
        "seller",
        rf" of (?:the )?(?P<place>[BMRP])+(?:'s|')? (?:{_WARES}|make|origin)",
    ),
    ("seller", _MADE_BY),
    (
        "buyer",
        r" (?P<place>[BMRP])+ (?:(?:goods|products|food|merchandise) (?:worth|for)|\$|us|usd|over|more|about|nearly|almost|between|some|around|\d)",
    ),
    ("seller", rf"(?: of [^.,;BMRPT]{{0,30}})? from {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:to|into|for|towards|in) {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("seller", rf" (?:of|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"[^.;,$BMRPT]{{0,45}}? ?\b(?:from|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"[^.;$T]{{0,60}}? ?\b(?:to|into) {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "buyer",
        rf"[^;BMRPT]{{0,70}}? (?:to|on|into|in) {FLOW_PLACE}(?P<place>[BMRP])+(?:'s?)? markets?\b",
    ),
)
BUYER_AFTER = (
    ("third", rf"[^.;BMRP]{{0,40}}?\bfrom {FLOW_PLACE}T"),
    ("seller", rf"[^.;$BMRPT]{{0,45}}? ?\bfrom {FLOW_PLACE}(?P<place>[BMRP])"),
    ("buyer", rf"(?:(?<= import)|(?<= imports)) in {FLOW_PLACE}(?P<place>[BMRP])"),
    (
        "seller",  # "machinery bought by the farms of the region in Belarus"
        rf"(?: by [^.;,$T\d]{{3,60}}?|(?:(?<=bought)|(?<=purchased)|(?<=buying)|(?<=buy)|(?<=acquired)) [^.;,$BMRPT\d]{{3,40}}?)? in {FLOW_PLACE}(?P<place>[BMRP])",
    ),
    ("buyer", rf" (?:to|into|by) {FLOW_PLACE}(?P<place>[BMRP])"),
    ("seller", rf"(?: of)?(?: the)? (?P<place>[BMRP])+(?:'s|')? {_WARES}"),
    ("seller", _MADE_BY),
    ("buyer", rf" of {FLOW_PLACE}(?P<place>[BMRP])"),
)
COUNTING = (
    r"\bnumber of (?:\w+ ){0,3}(?:regions|countries|partners|compan(?:y|ies)|enterprises|firms|exporters|importers|participants|traders|organi[sz]ations)\b"
    r"|\b(?:with|to|in|and|that|of|while|,|;) (?:some |about |over |more than |as many as |at least )?(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|most|some) (?:(?:of (?:the )?)?(?:russian |russia's )?(?:regions|subjects|constituent entities|provinces)(?: of (?:the )?russia(?:n federation)?)?|of (?:them|these))(?: the| our)? (?:already )?(?:(?:is|was|are|has|have|had|exceed\w*|a|an|the|annual|trade|turnover|of|volume) )*(?:over |more than |exceed\w* |tops? |surpass\w* |pass(?:es)? |above |at least |upwards of |in excess of )?$"
    r"|\b(?:do|does|did)(?: not|n't) (?:think|expect|believe|anticipate|suppose)\b[^.;:]{0,80}$|\bunlikely (?:that|to(?! (?:exceed|top|surpass|pass)\b))\b[^.;:]{0,60}$"
    r"|\b(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|most|some)"
    r" (?:of (?:them|these|those)|(?:(?:russian|other) )?(?:regions|subjects)) [^.;,$€\d]{0,30}(?:trade|turnover|exports?|imports?)"
    r"(?! to\b| with\b(?! (?:us|belarus|our country)\b)| from\b)[^.;,$€\d]{0,20} (?:over|more than|exceed\w*|tops?|surpass\w*|above|at least) (?:us ?)?$"
    # regions of a kind: "regions with a turnover of less than $50m are called growth points"
    r"|\bregions (?:with (?:an? |the )?(?:annual |mutual )?(?:trade|turnover)(?: turnover)?|whose (?:annual |mutual )?(?:trade|turnover)(?: turnover)?) (?:of |is |was |above |below |over |under |exceed\w* |less than |more than |at least )+$"
)
PARTNER_PART = (
    r"(?: worth of [^.;,]{3,40}?)?(?: (?:in|for|over|during) [^.;,]{3,30})?(?:,? [^.;()$€]{0,60}\bR+ (?:account\w* for|took|absorbed) (?:[a-z]+ ){0,3}[$€\d]"
    r"|,? with (?:about |over |some |almost |nearly |more than )?(?:usd ?)?[$€]?\d[^;]{0,30}? (?:going|shipped|sent|sold|exported|supplied|delivered) (?:to|in|into) (?:the )?R"
    r"|,? (?:with )?R+ (?:being|becoming|remaining|as) (?:the|its|their|a) (?:main|largest|biggest|key|top|chief|principal)"
    r"|,? including (?:the )?(?:exports?|supplies|deliveries|sales|shipments|those) (?:to|into) (?:the )?R+(?! (?:of|worth|for|at) )|,? (?:mostly|mainly|primarily|chiefly|largely|predominantly|above all|first of all) (?:to|in|into) (?:the )?R"
    r"|,? (?:of which|of it|of that|of them|out of which|including) (?:[a-z]+ ){0,3}[^ ]?\d[^;]{0,40}? (?:to|in|into) (?:the )?R"
    r"|: ?(?:to )?(?:the )?R+ ?[–—(-][^;]{0,60}T)"
)
HOME_PART = (
    r"(?: worth)?(?: of [^.;,$€]{3,40}?)?(?: (?:from )?abroad)?(?: (?:in|for|over|during) [^.;,$€]{3,30})?"
    r",? (?:of which|out of which|of that|of this|including|among them|with) (?:[a-z]+ ){0,3}[$€\d][^;,]{0,40}? (?:from|to|into|with|in) (?:the )?[BM]"
)
WORLD_OWN = (
    r"\bbelarus(?:'s?|ian)? (?:agricultural|agri-?food|food|dairy|timber|services?|construction|transport|it) (?:products? |goods |services )?exports?\b"
    r"|\bexports? of (?:belarusian )?(?:agricultural|agri-?food|food|dairy|construction|transport|transportation|it|computer) (?:products?|produce|services|goods)\b"
)
# "The republic imported goods worth $5m in total": by nobody's word but its own.
_OWN_IN_ALL = (
    r"(?:region|oblast|territory|republic|krai|P+|M+|companies|enterprises|exporters|importers)"
    r" (?:has |have )?(?:also )?(?:exported|imported|sold|bought|purchased|shipped|supplied)\b"
    r"(?:[^.;BMPRT]|\.\d){0,60} (?:in (?:total|all)|altogether|overall|all told)\b"
    r"(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])"
)
# "In all, the oblast bought goods worth $5m".
_IN_ALL_OWN = (
    r"|(?:in all|overall|altogether|in total|all in all|all told),? (?:companies of )?(?:the )?"
    r"(?:region|oblast|territory|republic|krai|P+|M+)(?:'s? companies)? (?:has |have )?"
    r"(?:exported|imported|sold|bought|purchased|shipped|supplied)\b(?![^.;]{0,60} (?:to|from|with) (?:the )?[BMRP])"
)
WORLD = (
    _OWN_IN_ALL
    + _IN_ALL_OWN
    + r"|(?:non-?resource|non-?primary|non-?commodity|non-?raw(?:[- ]materials?)?)(?:,? (?:and )?non-?energy)? exports?\b|(?:to|for|from|by) (?:all )?non-?residents\b|(?:in all|overall|altogether|in total),? (?:the )?(?:region|oblast|territory|republic|[PMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?)(?! (?:to|from|with)\b)|(?:region|oblast|territory|republic|[PMR]+)(?:'s?)? (?:[a-z-]+ ){0,2}(?:exports?|imports?),? (?:as a whole|overall|in total|in general)(?![^.;]{0,40} (?:to|from|with) (?:the )?[BMRP])|(?:country|nation|republic|state)(?:'s)? (?:total|overall|aggregate|entire|combined) (?:foreign )?(?:trade|turnover|deficit|surplus)|B(?:'s?) (?:total|overall|aggregate|combined) (?:foreign )?(?:trade )?(?:deficit|surplus|balance)|(?:country|nation|republic)'s foreign[- ]trade (?:balance|deficit|surplus|gap)|total value of (?:B+(?:'s?)? )?(?:(?:foreign )?trade|exports?|imports?)(?! (?:with|to|from|between|of)\b)|R+(?:'s?)? (?:total |overall )?(?:foreign|external)[- ]trade|all (?:our |the |its )?(?:agricultural|farm|agri-?food|food|dairy)(?: products?)? exports\b|(?:total|overall|aggregate|combined|entire) (?:B+'? )?(?:foreign[- ]trade|(?:agricultural|farm|agri-?food|food|dairy|meat|timber|machinery|merchandise|services?)(?: products?)? exports?|exports?|imports?|turnover|trade|deficit|surplus|balance)|(?:region|oblast|territory|republic|krai|city|P+|M+|\bits)(?:'s)? (?:total )?(?:foreign|external)[- ](?:trade|economic turnover)|(?:foreign|external)[- ](?:trade|economic)(?: (?:trade|commodity|goods|activity))?(?: turnover| circulation| volumes?| deficit| surplus| balance| gap)? (?:of|in) (?:the )?(?:[MP]+|region|oblast|territory|krai|republic)|(?:foreign|external)[- ]trade (?:in general|as a whole|overall|on the whole)|with (?:all )?(?:its |foreign |other )*(?:partners|countries)|(?:to|on|in) (?:all )?(?:the )?(?:foreign|other|far|external|international|world) (?:countries|markets|abroad)|(?<!from )\babroad\b|world(?:wide)?|(?:in|to) all (?:its |the |export |foreign )?(?:destinations|directions|markets)"
)
MOSCOW_CITY = (
    r"(?:trade|turnover|exports?|deliver\w+|supplies|sales|sold)(?: [\w'&]+){0,4} (?:with|to|(?<!between minsk )and) moscow\b"
    r"(?!'s? (?:oblast|region))|moscow(?:,| \(| for| with| –) ?(?:about |over |almost |nearly )?(?:usd ?|us ?)?\$?\d{1,5}(?:\.\d+)? (?:m|b)|moscow(?:,| and) (?:the )?moscow (?:oblast|region)"
    r"|including (?:[^.;]|\.\d){0,25}(?:to|with) moscow\b"
    r"|among (?:the )?(?:russian |russia's )?(?:regions|cities|territories|oblasts)[^.;]{0,20} moscow\b|moscow\b[^;]{0,40}\d[^;]{0,40}(?:st\.?|saint) petersburg"
    r"(?!'s? (?:oblast|region))|moscow(?:'s)? (?:mayor|city hall|city|government|authorities)|mayor of moscow"
    r"|(?:trade|turnover)(?: [\w'&]+){0,4} between moscow and(?! minsk)|moscow and belarus(?:ian)? (?:trad|did|exchang)\w*"
    r"|(?:belarus(?:ian)?[-–]moscow|moscow[-–]belarus(?:ian)?) (?:trade|turnover|which|one|figures?)|moscow's (?:[\w-]+ ){0,3}trad(?:e|ing) partner"
    r"|moscow (?:is|was|remains|has been|stays) (?:still )?(?:[\w-]+ ){0,5}(?:trad(?:e|ing) )?partner[^.;]{0,30} among\b"
    r"|(?:partner|place|ranks?|second|third)[^.;]{0,40} (?:after|behind) moscow\b(?!'s? (?:oblast|region))"
)
