"""English words for sums, changes, periods and trade."""

from __future__ import annotations

from . import en_changes, en_no_changes
from .en_cues import (
    ANAPHORA_WORDS,
    ATTAINED,
    CUES,
    OFFICES,
    STATUS_CUT,
    TO_COME,
)
from .en_numbers import (
    AFTER_BARE,
    AFTER_PART,
    CURRENCIES_AFTER,
    CURRENCIES_BEFORE,
    CURRENCY_LEAD,
    FILLER,
    HALF_AFTER,
    IMPLIED_BEFORE,
    IMPLIED_NUMBER,
    MAGNITUDE_ALONE,
    MAGNITUDES,
    NUMBER_HINTS,
    NUMBER_JOINT,
    NUMBER_PHRASES,
    NUMBER_WORDS,
    RAISED_TO,
    RANGE_MOVED,
    RANGE_REACH,
    TAIL_QUALIFIERS,
    UNITS,
)
from .en_period_roles import (
    BACKGROUND,
    BEFORE_AGO,
    LENGTHS,
    PERIOD_BASE,
    PERIOD_BASE_AFTER,
    PERIOD_BASE_AFTER_NEEDS,
    PERIOD_CORE,
    PERIOD_DEADLINE,
    PERIOD_HEADS,
    PERIOD_LEADS,
    PERIOD_SINCE,
    PLANNED_YEAR,
    RESULTS,
    TOUCHING,
    WEAK_BASE,
)
from .en_periods import MONTHS, OF_YEAR, ORDINALS, PERIODS
from .en_relative_years import RELATIVE_YEARS
from .en_scope import SCOPE_WORDS
from .en_traders import TRADER_WORDS
from .tables import Vocabulary

ENGLISH = Vocabulary(
    decimal_comma=False,
    number_words=NUMBER_WORDS,
    number_phrases=NUMBER_PHRASES,
    articles=("a", "an", "the"),
    number_joint=NUMBER_JOINT,
    half_after=HALF_AFTER,
    magnitude_alone=MAGNITUDE_ALONE,
    magnitudes=MAGNITUDES,
    currencies_before=CURRENCIES_BEFORE,
    currencies_after=CURRENCIES_AFTER,
    currency_lead=CURRENCY_LEAD,
    range_join=r" to | and | or ",
    range_join_spelt=r" to | or ",
    range_words=("to", "or"),
    range_between=r"between",
    range_from=r"from",
    range_moved=RANGE_MOVED,
    range_reach=RANGE_REACH,
    list_join=r"and |or |& ",
    filler=FILLER,
    after_bare=AFTER_BARE,
    after_part=AFTER_PART,
    limits=("up to",),
    raised_to=RAISED_TO,
    tail_qualifiers=TAIL_QUALIFIERS,
    small_numbers=UNITS,
    percent=r"%|\[(?:percent|per cent|%)\]|\((?:percent|per cent|%)\)|per ?-?cent|percents?|pct\b|p\.c\.",
    signs=r"plus|minus",
    minus=r"[-–]|minus",
    change_heads="",
    times_before=r"",
    times_after=en_changes.TIMES_AFTER,
    half_times=r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and a half",
    folds=en_changes.FOLDS,
    fractions=en_changes.FRACTIONS,
    fixed_changes=en_changes.FIXED,
    change_rejected_before=en_no_changes.CHANGE_REJECTED_BEFORE,
    past_level=en_no_changes.PAST_LEVEL,
    growth_made=en_changes.GROWTH_MADE,
    share_goes_on=en_no_changes.SHARE_GOES_ON,
    change_rejected_after=en_no_changes.CHANGE_REJECTED_AFTER,
    index_before=en_changes.INDEX_BEFORE,
    index_rate=en_changes.INDEX_RATE,
    bare_index=r"\($",
    index_after=en_changes.INDEX_AFTER,
    index_not_before=en_changes.INDEX_NOT_BEFORE,
    up_before=en_changes.UP + r"|(?:target|goal|task|plan) of|a further",
    repeated=en_changes.REPEATED,
    multiple_of=en_changes.MULTIPLE_OF,
    down_before=en_changes.DOWN,
    up_after=en_changes.UP_AFTER,
    down_after=en_changes.DOWN_AFTER,
    change_cut=en_no_changes.CHANGE_CUT,
    multi_year=en_no_changes.MULTI_YEAR,
    months=MONTHS,
    month_counts={k: v for k, v in UNITS.items() if v <= 12},
    ordinals=ORDINALS,
    relative_years=RELATIVE_YEARS,
    periods=PERIODS,
    of_year=OF_YEAR,
    told=r";|\.|\b(?:was|were|is|are|has|have|had|came|stood|made|amounted|reached|totall?ed|fell|rose|grew"
    r"|got|did|now|already|currently|against|from|than|since|compare[sd]|while|whereas|after|when"
    r"|(?<!of )which|who|last|versus|actual\w*|result|up on|down on|more|less|instead)\b",
    plan_deed=r",? (?:[\w'-]+ ){0,8}?(?:(?:agreed|decided|promised|undertook|vowed|pledged|signed|resolved"
    r"|announced|adopted|approved)\b|set (?:a|an|the|themselves|itself|out)\b)",
    superlative=r"\b(?:best|highest|largest|biggest|greatest|lowest|worst|maximum|record|first time|peak"
    r"|most)\b(?: \w+){0,4} ?$",
    before_ago=BEFORE_AGO,
    number_tail=r"-odd|-plus| odd| plus|\+",
    change_to_next=en_no_changes.CHANGE_TO_NEXT,
    turn=r";| and (?:have|has|had|then|last|this|in|were|was)\b| but | then | while | whereas "
    r"|, (?:last|this) year|\bnow\b|\blast year\b",
    bare_change=en_changes.BARE_CHANGE,
    clause_opens=r" [-–—] |,? (?:we|they|he|she|you|i|it|there|(?:it|that)'s|we'(?:ll|ve|d)|having|(?:(?:the|our"
    r"|its|their) )?(?:\w+ )?(?:will|is|are|has|have|was|were|should|must|may|might|could|would|can"
    r"|brought|came|saw)|(?:almost |nearly |about |some |only |just |over |around )?(?:\d|[a-z]+ty\b"
    r"|a hundred|two hundred|three hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve))\b",
    lengths=LENGTHS,
    period_leads=PERIOD_LEADS,
    period_heads=PERIOD_HEADS,
    period_core=PERIOD_CORE,
    period_base=PERIOD_BASE,
    period_base_after_needs=PERIOD_BASE_AFTER_NEEDS,
    touching=TOUCHING,
    weak_base=WEAK_BASE,
    results=RESULTS,
    background=BACKGROUND,
    # "those from Tula"; "supplies from Tula to Minsk grew by 5%, and from Minsk to Tula by 7%"
    those=r"(?:\b(?:those|that) (?:from|of)|(?:,|\band|\bwhile|\bbut) from(?= (?:the )?[BMRP]+ (?:to|into) ))"
    r" (?:the )?(?P<place>[BMRP])",
    pair_each=r"exports (?:[^.,;:\d]{2,60} )?and (?:[a-z]+ )?imports"
    r"|imports (?:[^.,;:\d]{2,60} )?and (?:[a-z]+ )?exports",
    why_clause=r"\b(?:since|because|given that|considering that|although|even though) (?:we|they|there|it|our"
    r"|you)\b",
    reason=r"\b(?:because of|due to|thanks to|owing to|on account of|on the back of|driven by|caused by"
    r"|as a result of)\b",
    retold=r" (?:growth|increase|rise|drop|decline|fall|decrease|surge|jump) (?:is|was|are|were|has been|came"
    r"|comes|stems|results)(?: \w+){0,2} (?:due|because|driven|thanks|explained|attributed|from|caused"
    r"|owing|by)\b",
    outdo=r"\b(?:(?:(?:more|higher|bigger|larger|greater|further|better) than|above|beyond|exceed|surpass"
    r"|top|beat|outdo)(?:e?s|ing)?(?: this year)?|improve on|go beyond|build on|add to) (?:the|this|that|those|our"
    r"|its|their) (?P<there>(?:already )?(?:existing|current|present|achieved|reached|last year's"
    r"|previous year's) )?(?:(?:figure|level|mark|volume|amount|sum) of )?(?:[\w-]+ )?$",
    had=r"(?:,? (?:mark|level|figure)| (?:of|in) (?:(?:mutual|bilateral|our) )?(?:trade|turnover))?,? (?:that |which )?(?:we|they|you"
    r"|the (?:parties|sides|partners|two countries)) (?:have |had |'ve )?(?:already )?(?:earned"
    r"|achieved|accumulated|gained|reached|got|made|posted|had|have|saw|see|recorded)\b(?! to\b)"
    r"|(?:,? that| which)? (?:there (?:is|are)|is there) (?:now|today)\b",
    to_come=TO_COME,
    attained=ATTAINED,
    each=r" (?:each|apiece|in each direction|respectively each)\b",
    enabled=r"\b(?:(?:managed|(?:was|were|been) able|succeeded|helped(?! by)|allowed|enabled"
    r"|(?:made|making) it possible)(?: [^,;:.]{0,60})?|it (?:was|has been|became|proved|turned out)(?: possible to)?"
    r"|(?:it )?took (?!steps|measures|action|part|place|pains|care|it upon|(?:on|up|upon) |(?:an?|the|this|such an?) (?:[a-z]+ )?(?:decision|commitment|initiative|obligation|pledge|task|course|vow|goal|aim|step)s?)[^;:.$€]{1,60}?(?: to)?) $",
    example_before=r"\b(?:via|through) (?:companies|firms|intermediaries|traders|middlemen|dealers|resellers) (?:in"
    r"|from|of) (?:[\w-]+ and )?$|\b(?:for (?:example|instance)|such as|as in the case of|e\.g\.)(?:, "
    r"| )(?:\w+ ){0,2}$",
    status_cut=STATUS_CUT,
    planned_year=PLANNED_YEAR,
    period_base_after=PERIOD_BASE_AFTER,
    period_deadline=PERIOD_DEADLINE,
    period_since=PERIOD_SINCE,
    cues=CUES,
    number_hints=NUMBER_HINTS,
    table_magnitudes=("thousand", "thsd", "million", "mln", "billion", "bln", "bn"),
    anaphora_words=ANAPHORA_WORDS,
    offices=OFFICES,
    unit_kinds={"krai": "krai", "territory": "krai", "oblast": "oblast", "city": "city"},
    **TRADER_WORDS,
    whole_trade=r"between (?:the )?(?:two|both) (?:states|countries)"
    r"|(?:for|across) (?:the )?(?:entire|whole) (?:of )?(?:the )?R",
    balance_ours=r"\b(?:surplus|balance) [^.;,]{0,20}\bours\b|\b(?:positive|surplus) for us\b",
    implied_before=IMPLIED_BEFORE,
    implied_place=r"(?<!\w)with (?:the )?[MP]+(?:'s)?(?: (?:a (?:little|bit) |slightly |much |even )?(?:less|more"
    r"|smaller|lower|higher))?, |[MP]+ with |[MP]+(?:, the city,)? ?[–—:-] ?|[MP]+(?:'s was|'s is)? ",
    implied_number=IMPLIED_NUMBER,
    implied_after=r"(?= ?\[| back\b| \((?:[+–-]?\d[\d.,]*%|(?:up|down|plus|minus|a (?:rise|growth|fall|drop)|growth"
    r"|by) [^()]{1,40}\))|[.;:!?)\"”](?!\d)|,(?!\d)|$"
    r"| (?:and|or|but) (?:(?:with|to|from|in) )?(?:the )?[MPR]"
    r"| and [a-z-]+(?: [a-z-]+)? (?:for|worth) \$?(?=\d)| against| from (?=\d)"
    r"| a (?:year|month) (?:ago|before|earlier)| (?:last year|the year before)"
    r"| (?:in|by|for) (?:19|20)\d\d| (?:now|today)\b| in the same"
    r"| (?:already )?(?:this|next) year\b(?!['’])| (?:already )?in the (?:next|coming|nearest) "
    r"| of (?:those|them|it)\b(?! (?:were |was )?(?:bought|purchased|acquired|built|made) for\b))",
    bare_after_flow=r"(?:(?P<noun>exports?|imports?|turnover)|was|were|is|are|made|made up|account(?:s|ed)? for|came to|reached|stood at|amounted to"
    r"|totall?ed|down to|up to|to|at|[–—:-]|(?<=[–—:-] )(?:minus|plus)|(?<=balance )(?:minus|plus))[ ]",
    bare_hedges=r"(?:about|almost|nearly|over|more than|some|only|just under|just over|just short of"
    r"|a little under|a little over|slightly under|slightly over|just|around|roughly|close to"
    r"|as much as|at least|no less than|not less than|the remaining|the first|already) ",
    bare_end=r"(?= of (?:it|those|them|that|these)\b|[,;)](?!\d)|[.!?](?!\d)|$| and | by | in (?:19|20)\d\d"
    r"| \((?:[+–-]?\d[\d.,]* ?%?\)|(?:in )?(?:19|20)\d\d))",
    **SCOPE_WORDS,
)
