"""The shape of one language's words for figures: what `en` and `ru` fill in."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Vocabulary:
    """Words and patterns of one language; every pattern reads lower-case plain text.

    Tables map a pattern or phrase to its meaning. In `cues`, `offices`, `clauses` and the patterns
    of trade, places stand as runs of one capital: `B` Belarus, `M` a region of Belarus, `R` Russia,
    `P` a region of Russia, `T` a third party, `O` an office ("the governor of …").
    """

    # Sums of money
    decimal_comma: bool  # "6,141" before a magnitude is six and a bit
    number_words: dict[str, int]
    number_phrases: dict[str, str]  # pattern with {n} for a number before it → what it adds
    articles: tuple[str, ...]
    number_joint: str
    half_after: str  # behind a magnitude: "a billion and a half"
    magnitudes: dict[str, str]
    currencies_before: dict[str, str]
    currencies_after: dict[str, str]
    currency_lead: str  # what may stand between a number and its currency
    range_join: str
    range_join_spelt: str
    range_words: tuple[str, ...]
    range_between: str
    range_from: str
    range_moved: str
    list_join: str
    filler: str
    after_bare: str  # what may follow a sum without currency (no unit of another kind)
    after_part: str  # what follows a number without any unit: "140 of them"
    limits: tuple[str, ...]
    raised_to: str  # before "up to", which is then no limit: "restore trade up to"
    tail_qualifiers: dict[str, str]
    # Changes
    small_numbers: dict[str, int]
    percent: str
    signs: str
    minus: str
    change_heads: str  # words a multiple may begin with besides its number, then "|"
    times_before: str
    times_after: str
    half_times: str
    folds: dict[str, str]
    fractions: dict[str, str]
    fixed_changes: dict[str, str]
    visiting: str  # behind an office: who holds it does not speak
    past_level: str  # "last year's volume of …", "the level of 2013: …"
    change_rejected_before: str
    growth_made: str  # "the growth of exports made up …"
    share_goes_on: str  # "its share was 65%, rising to 67%"
    change_rejected_after: str
    index_before: str
    index_after: str
    bare_index: str  # before a percentage alone in brackets: "(112.5%)"
    up_before: str
    repeated: str
    multiple_of: str
    down_before: str
    up_after: str
    down_after: str
    change_cut: str
    multi_year: str
    # Periods
    months: dict[str, int]
    month_counts: dict[str, int]
    ordinals: dict[str, int]
    relative_years: dict[str, str]
    periods: tuple[tuple[str, str], ...]
    of_year: str  # the year that may stand behind those which end with it
    period_heads: str  # the words a period may begin with, "" where any may
    period_leads: str  # small words that may stand before those: one to three of them
    period_core: str  # what every period holds one of
    period_base: str
    period_base_after: str
    period_base_after_needs: str
    touching: str  # what may stand between a number and the period behind it
    results: str  # words of a sentence that dates the next one: "the books for 2019"
    background: str  # before a sum that serves as a comparison
    those: str
    pair_each: str
    each: str
    status_cut: str
    planned_year: str
    period_deadline: str
    period_since: str
    # Cues and what they do
    cues: dict[str, str]
    number_hints: str  # words that make a sentence without digits worth reading for numbers
    offices: str
    unit_kinds: dict[str, str]  # words of "the region" that say which kind of unit
    anaphora_words: str  # one stands in every match of `anaphora` and of `anaphora_home`
    anaphora: str  # "the region", "the city": the partner named before
    anaphora_home: str  # "the republic": Belarus, unless the partner is a republic
    clauses: tuple[tuple[int, str], ...]
    qualifier_gap: str
    seller_after: tuple[tuple[str, str], ...]
    buyer_after: tuple[tuple[str, str], ...]
    owner_before: str
    goods_owner: str
    own: str
    our: str
    opposite: str  # "in the other direction"
    positive: str
    negative: str
    change_to_sum: str  # what leads from a change to the sum it led to
    sum_to_change_cut: str  # what parts a sum from a change behind it
    pronouns: str  # what lets a lone change speak of the sentence before
    bulk: str  # physical volume
    not_before: str  # prepositions that make a place before a flow word no owner
    joint: str  # joins a second verb to the subject of the first
    clause_start: str  # after it a product may open a clause of its own
    to_us: str  # "sales to us"
    us_words: tuple[str, ...]
    turnover_with: str  # "turnover with Belarus": whose trade is told
    pair_before: str  # "Russia–Belarus trade"
    pair_after: str  # "trade between Belarus and Russia"
    spent_before: str
    table_unit: str  # "(million US dollars)" over a table
    table_magnitudes: tuple[str, ...]  # one stands in every match of `table_unit`
    row_labels: str  # what a row without a place is about
    bare_after_flow: str  # what leads from a flow word to a number without unit
    bare_hedges: str
    bare_end: str
    with_region: str  # "with a region": trade even without a flow word
    whole_country: str
    his_region: str
    reported_that: str
    said_currency: dict[str, str]
    that_is: str  # what ties a lone change to the figure before it
    one_company: str  # before a verb of selling or buying: a single company does so
    comes_to: str  # what a plan that is of trade says: "will reach", "to bring it to"
    contributes: str
    infinitive: str
    past_of: str
    future: str
    increment_before: str
    increment_after: str
    part_of: str
    when: str
    world_bare: str  # the world too, where an article about the country names no partner
    threshold: str  # "over $100 million each"
    world: str
    counterpart: str  # words that name the other side of a trade
    between_countries: str
    # What only some languages have
    addressed: str = r"(?!)"  # before an office that is spoken to, not speaking
    services_behind: str = r"(?!)"  # behind "plus $5m": services beside goods, no increment
    counting: str = r"(?!)"  # "the number of regions we trade with for over $100 million"
    governed: str = r"(?!)"  # between "contract" and "supply": the sum is the contract's
    member: str = r"(?!)"  # "CIS partners": a group that one of ours is ranked in
    caused: str = (
        r"(?!)"  # before a flow word that only gives the reason: "because of lower supplies"
    )
    recipient: str = (
        r"(?!)"  # before a place that is no subject: "shipped to Udmurtia and received"
    )
    told: str = r""  # between two sums: the second is told of anew, not planned with the first
    hundreds: str = r"(?!)"  # behind a billion: so many millions
    plan_deed: str = r"(?!)"  # behind a period: a goal was set then, for some other time
    superlative: str = r"(?!)"  # "the best result" of so many years: they date nothing
    before_ago: str = r"(?!)"  # where "three years ago" dates what is told, no deed inside it
    number_tail: str = r"(?!)"  # "30-odd million", "60-plus billion"
    change_to_next: str = r"(?!)"  # from a change right to the sum it led to
    turn: str = r"(?!)"  # between a sum and a change that is told of another time
    bare_change: str = r"(?!)"  # "imports rose 12", behind "exports fell 8 percent"
    clause_opens: str = r"(?!)"  # behind a period that opens a clause: "this year we …"
    part_verbs: dict[str, int] = field(default_factory=dict)  # "gained" a third: which way
    part_hedges: tuple[str, ...] = ()
    parts: dict[str, str] = field(default_factory=dict)  # "a third": percent
    lengths: dict[str, int] = field(default_factory=dict)  # "the same quarter" is of three months
    magnitude_alone: str = r"(?!)"  # a magnitude that is a number by itself
    percent_inverted: str = r"(?!)"  # percent before its number, which hedges it
    times_inverted: str = r"(?!)"
    inverted_heads: str = ""  # the words that those begin with, then "|"
    magnitude_inverted: str = r"(?!)"  # a magnitude before its number, which hedges it
    bare_before: str = r"(?!)"  # what makes a number without any unit a sum
    bare_after: str = r"(?!)"
    index_not_before: str = r"(?!)"  # "by 62% on the year before" is no index
    buyer_before: str = r"(?!)"  # "to Belarus they sold": up to the end of the verb
    seller_before: str = r"(?!)"
    world_loose: str = r"(?!)"  # of the world, unless Belarus has just been told of as the partner
    world_own: str = r"(?!)"  # of the world, unless Russia has just been told of
    our_regions: str = r"(?!)"  # "between our regions": a region of Belarus and one of Russia
    why_clause: str = r"(?!)"  # "since we have": what opens a clause that gives a reason
    reason: str = r"(?!)"  # what opens a reason: "due to"
    retold: str = r"(?!)"  # behind a change that was told before: "the growth is due to"
    outdo: str = r"(?!)"  # up to a sum that is to be outdone; `there` says that it is there already
    had: str = r"(?!)"  # behind such a sum: "that we have earned"
    to_come: str = r"(?!)"  # the verb of a headline that tells what is to come
    attained: str = r"(?!)"  # "exceeded the bar": a goal that has been reached
    foreign_markets: str = r"(?!)"  # all foreign trade, in a sentence of its own
    whole_of: str = r"(?!)(?P<place>)"  # behind a sum: who had a part of it
    share_head: str = r"(?!)"  # a sentence about a share: what follows goes on about it
    sold_to_third: str = r"(?!)"  # sales to a third country
    ranked_among: str = (
        r"(?!)"  # before a union of states that only ranks a partner: "first in the"
    )
    exported_behind: str = r"(?!)"  # behind a sum that is "received": "of export earnings"
    planner: str = r"(?!)(?P<place>)"  # before "deliveries": whose plan it is to raise them
    pair_words: str = (
        r"mutual|bilateral|two|both|republic|neighbou?r|union"  # trade of two, whoever they are
    )
    to_region: str = (  # trade with a region of Russia: somebody else's, not its own
        r"\bwith (?:the )?P|\b(?:exports?|supplies|sales|shipments) to (?:the )?P|\bimports? from (?:the )?P"
    )
    goods_from: str = r"(?!)(?P<place>)"  # goods with the place that they are from
    agreed: str = r"(?!)"  # "agreed that", which makes a goal of the "will" behind it
    goods_kind: str = r"(?!)(?P<kind>)"  # goods that an adjective names: "industrial goods"
    no_goods_kind: str = r"(?!)"  # adjectives that name no goods: "local"
    goods_worth: str = r"(?!)"  # from goods to their sum: "… on $5m"
    goods_opening: str = r"(?!)"  # what may stand before goods that open a clause
    goods_supplied: str = r"(?!)"  # from goods to "supplied", which tells of them
    goods_theme: str = r"(?!)"  # from goods over a colon to the sums told of them
    points_back: str = r"(?!)"  # opens a sentence about the goods of the one before
    record_since: str = (  # "the highest since 1990": no growth since then
        r"\b(?:record|high|highest|best|largest|biggest|lowest|worst|fastest|first time|maximum"
        r"|peak)\b[^,.;]{0,40}?"
        r" (?:since (?:19|20)\d\d|(?:in|for|over) (?:the )?(?:(?:last|past|previous|recent"
        r"|all) )?[^,.;]{1,16}?years?\b)"
    )
    known_speaker: str = r"(?!)(?P<russian>)"  # who is of one side whatever stands beside
    bar_noun: str = r"(?!)"  # from what will exceed it: "the bar", which is no goal there
    enabled: str = r"(?!)"  # "made it possible": up to the verb of a goal that has been reached
    example_before: str = r"(?!)"  # "other regions, for example": what follows is told in passing
    balance_pair: str = r"(?!)"  # "the balance of the region with Belarus" is the region's
    balance_flips: str = r"(?!)"  # "a surplus for the region", whoever tells it
    balance_for: str = r"(?:in favou?r of|for|of) (?:the )?(?P<place>[BMRP])"
    flow_verb: str = r"(?!)"  # the end of a verb of selling that goods may stand before
    goods_list: str = r"(?!)"  # goods listed one after another
    with_before: str = r"(?<!\w)(?:with|со?) $"
    whole_trade: str = r"(?!)"  # "between the two states"
    weak_base: str = r"(?!)"  # a word of comparison that before bare months only says "during"
    earned: str = r"(?!)"  # "earned the oblast": it sold
    cost: str = r"(?!)"  # "cost Belarus": it bought
    balance_ours: str = r"(?!)"  # "the surplus is ours"
    moved_from: str = r"(?:^|\W)from $"  # before the first of "from $80m in 2014 to $66m"
    moved_to: str = r" to (?:about |almost |nearly )?"
    range_reach: str = r"(?!)"  # before "from X to Y" that is a range: "we shall have from"
    implied_before: str = ""  # what leads to a number that only the passage makes a sum
    implied_place: str = r"(?!)"  # a region right before such a number
    implied_number: str = r"(?!)"
    implied_after: str = ""
    world_behind: str = r"(?!)"  # "5 billion dollars of foreign trade"
    next_clause: str = r"(?!)"  # behind a number: what follows is told on its own
    partner_part: str = (
        r"(?!)"  # "$5 billion, mainly to Russia": all sales, and who had most of them
    )
    home_part: str = (
        r"(?!)"  # "imported $2 billion worth of goods, including $180 million from Belarus"
    )
    counted: str = r"(?!)"  # "deliveries of 25 rollers": a single deal
    table_base: str = r"(?!)"  # what a column of a table is measured by: no period of its own
    table_brackets: str = r"\((?:in )?brackets?[^)]{0,20}?(?P<index>per ?cent|%)"
    index_noun: str = r"(?!)"  # before a hundred percent and more: "рост 118 %"
    index_rate: str = r"(?!)"  # before a percentage that is hardly a growth: "growth rate of 97%"
    index_named: str = r"(?!)"  # a word that makes any percentage behind it an index
    setting_before: str = r"\bin $"  # "in St Petersburg": where something was said
    flow_nouns: str = r"(?!)"  # flow words that have no subject of their own
    respective: str = r"(?!)"
    opens_with_part: str = r"(?!)"  # "Of this sum, exports were …"
    our_trade: str = r"(?!)"  # words by which who speaks has the trade
    buyer_of: str = r"(?!)"  # right before goods: "the main buyer of our …"
    stands_now: str = r"(?!)"  # before a sum that is there: "which now stands at"
    both_ways: str = r"(?!)"  # one change of two flows: "both grew by 5%"
    base_before: str = r"(?!)"  # right before a sum that another is held against
    minsk_trade: str = ""  # words that must stand in such a text besides
    minsk_city: str = r"(?!)"  # words that make a text that of Minsk city, not of the country
    moscow_city: str = r"(?!)"  # words by which Moscow is the city, not the country's capital
    trail_cut: str = r"(?!)"  # words of comparison that keep a period behind to themselves
