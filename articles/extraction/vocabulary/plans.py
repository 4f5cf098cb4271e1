"""Plans that have come true: "reached the planned $5 million", "the plan was fulfilled: $5 million"."""

from __future__ import annotations

# Up to the end of the word that tells of a plan: what was reached is there.
PLAN_REACHED = {
    "en": r"(?<!to )(?<!will )(?<!can )(?<!not )\b(?:reached|hit|met|achieved|attained|(?:climb|return)ed to"
    r"|(?:grew|rose|came|came up|brought|went up) to)"
    r" (?:the |our |its |their )?(?:initially |originally |previously )?(?:planned|projected"
    r"|forecast(?:ed)?|targeted|target|expected|intended|envisaged|scheduled)$",
    "ru": r"(?<!\w)(?<!не )(?:достиг(?:ла|ло|ли|нут|нута|нуто|нуты)?|выше?л[аио]?|дошел|дошл[аио]"
    r"|вырос(?:ла|ло|ли)?|добил(?:ся|ась|ись))(?: на| до)?"
    r"(?: \w+(?:ого|ый|ых))? (?:планов|запланированн|планируем|целев|намеченн|прогнозн|прогнозируем"
    r"|заданн|ожидаем)\w*$",
}
# Behind the word that tells of a plan.
PLAN_MET = {
    "en": r"[^,;:.]{0,90}? (?:was|were|is|are|has been|have been) (?:almost |nearly |fully |practically "
    r"|successfully |not |over|thus )*-?(?:fulfilled|met|completed|exceeded|achieved|executed|reached"
    r"|carried out|implemented|surpassed)\b",
    "ru": r"[^,;:.]{0,90}? (?:не |был[аио]? |уже |почти |полностью |практически |успешно )*(?:пере"
    r"|недо)?(?:выполнен|исполнен|достигнут|реализован)[аоы]?\b",
}
# «Чтобы торговля превысила 5 млн»: a past form behind «чтобы» tells of no past; "it won't be long before it hits $5m".
WISHED = {
    "en": r"(?:\b(?:will|may) not|\bwon't) be (?:too |very )?long (?:before|until|till) [^.;]{0,90}$"
    r"|\b(?:way to go|(?<!was )(?<!was just )(?<!was only )a matter of time) (?:before|until|till) [^.;]{0,90}$",
    "ru": r"\bчтобы [^.;]{0,90}$",
}
# «Наращивать его нужно хотя бы до …», «будем поднимать до»: raised up to the sum it is to come to.
_NEED = r"(?:нужно|надо|необходимо|следует|пора|требуется|предстоит|придется|буд(?:ем|ет|ут|у))"
_RAISE = r"(?:расти|идти|выходить|переходить|стремиться|(?:наращив|увеличив|подним|подтягив|повыш)ать|(?:до|вы)водить|двигаться|подниматься)"
_RAISED_TO = (
    rf"(?<!\w)(?:{_NEED}\b[^.,;:–—]{{0,50}}? {_RAISE}|{_RAISE}\b[^.,;:–—]{{0,30}}? {_NEED})"
    r"\b[^.,;:–—]{0,30}? (?:до|к|на)(?: [^\W\d]+){0,2} ?$"
)
# What is bound to come: "Belarus is to sell", «станет закупать».
BOUND = {
    "en": r"(?<!task )(?<!goal )(?<!aim )(?<!target )(?<!plan )\b(?:is|are|was"
    r"|were) to (?:(?P<sells>sell|buy|supply|export|import|ship|deliver|purchase)|exceed|total|top|hit"
    r"|surpass|make|approach|cross|pass|(?:come|amount|rise|climb|double|fall|drop) to|go beyond"
    r"|stand at|(?:go up|grow|increase|rise|climb|expand|be (?:increased|raised|lifted|expanded)) by)\b"
    r"|\bneeds? (?:to be )?(?:rais|boost|increas|lift|bring|tak|expand|push)\w*"
    r"(?: up)? to (?:[a-z]+ ){0,3}$|\b(?:may|might)(?: (?:also|well|even|soon|yet))? (?P<may>earn|sell|export|import"
    r"|supply|buy|purchase|deliver|ship|receive|fetch)\b"
    r"|\b(?:should|must|shall) not (?:fall|drop|go|sink) below\b"
    # "2021 may become a $5m year for trade"
    r"|\b(?:may|might|could|is (?:set|likely|bound) to)(?: (?:also|well|even|soon|yet))? "
    r"(?P<becomes>become|be|turn out|prove|go down as)(?: to be)? (?:an?|the first|another) (?:us ?)?[$€]?$"
    # "It is time to go for $5m", "we should move to 40"
    r"|\b(?:(?:high )?time|should|must|have|ought|need) (?:to )?(?:go|move|head|aim|strive|push)"
    r"(?: (?:on|further|up|now))? (?:for|to|towards?|at) (?:(?:a|the|at least|about|all) ){0,2}(?:us ?)?[$€]?$"
    # "The day is not far off when we have $5m"
    r"|\b(?P<near>(?:day|time|moment) (?:is|will be) (?:not|n't) far (?:off|away) when"
    r"|(?:day|time) (?:is near|will come|is coming) when)\b[^.;]{0,60}$",
    "ru": r"(?<!\w)(?P<sells>не превыс[ия]т|(?:станет|станут|начнет|начнут) (?:[^\W\d]+ )?(?P<may>брать"
    r"|закупать|покупать|приобретать|поставлять|продавать|вывозить|ввозить|получать|отгружать"
    r"|экспортировать|импортировать))\b"
    rf"|{_RAISED_TO}",
}
_REACH = r"(?:reach|return|restore|achieve|attain|regain|recover|get back|come back|hit|exceed|raise|bring|surpass)"
_REACHING = r"(?:reach|return|restor|achiev|attain|regain|recover|exceed|rais|bring|surpass)ing"
_TO_SUM = r"(?:(?! (?:and|but|although|though|while|since|which) )[^.;:,\d]){0,60}$"
# On to a sum, and not to what there is instead: «… и составил 34 млн», «… – только 34 млн».
_RU_TO_SUM = r"(?:(?! (?:и|но|зато|составил\w*|составля\w*|достиг\w*|оста\w+|только|лишь|всего|пока) )[^.;:,\d–—]){0,60}$"
# From the words that a level has not been reached to its sum: "they are yet to return to $5 million",
# but not "exports failed to grow, reaching $4 million", "they have not recovered and came to $4 million".
NOT_REACHED = {
    "en": r"\b(?:(?:is|are|have|has) yet to|(?:not|n't)(?: yet)? (?:managed to|been able to)"
    rf"|fail(?:s|ed)? to|unable to) (?:[^.;:,\d]{{0,60}}\b)?{_REACH}\b{_TO_SUM}"
    rf"|\b(?:not|n't)(?: yet)? succeeded in (?:[^.;:,\d]{{0,60}}\b)?{_REACHING}\b{_TO_SUM}"
    r"|\b(?:not|n't)(?: yet| fully)? (?:returned to|come back to|got back to|restored|regained|recovered)\b"
    rf"{_TO_SUM}",
    "ru": r"(?<!\w)не (?:удалось|удается|удавалось|сумел[аи]?|смогл[аи]|получилось|получается)(?!\w)"
    r"[^.;:,\d]{0,60}?(?<!\w)(?:выйти|выходить|достичь|достигнуть|вернуть|восстановить|превысить|довести)"
    rf"{_RU_TO_SUM}|(?<!\w)не (?:вернул|восстановил)\w*{_RU_TO_SUM}",
}
# What a sentence speaks of is the plan just told: "this goal", "to do so", «такая планка».
PLAN_TOLD = (
    r"\b(?:this|that|the|such an?) (?:\w+ )?(?:goal|target|task|figure|mark|level|milestone|threshold"
    r"|aim|bar)\b"
    r"|\b(?:do (?:it|so|this|that)|get there|reach it|achieve (?:it|this|that)|hit it|happen)\b"
    r"|(?<!\w)(?:так|эт)\w{1,3} (?:[^\W\d]+ )?(?:планк|задач|цел[ьи]|рубеж|показател|цифр|уров|отметк"
    r"|сумм|ориентир)\w*"
    r"|(?<!\w)(?:сделать|достичь|добиться|достигнуть) (?:это|этого|его|ее)(?!\w)"
    r"|(?<!\w)(?:это|его|ее) (?:хотят )?(?:сделать|достичь)(?!\w)"
    r"|(?<!\w)выйти на (?:него|нее|эт)|(?<!\w)(?:произойти|случиться|произойдет|случится)(?!\w)"
)

_EXPORT = r"(?:foreign |external )?(?:exports?|supplies abroad|foreign[- ]trade)"
# "An export growth target", "the plan for the growth of exports", «задание по темпу роста экспорта».
EXPORT_GOAL = (
    rf"\b{_EXPORT}(?: (?:growth|development|supply|rate|increase))* "
    r"(?:targets?|plans?|goals?|tasks?|assignments?|indicators?|benchmarks?)\b"
    r"|\b(?:targets?|plans?|goals?|tasks?|assignments?|indicators?|benchmarks?) (?:for|of|on|in"
    r"|to (?:increase|raise|boost|grow))"
    r" (?:the |its |our |their )?(?:(?:growth|increase|growing|increasing|raising|boosting"
    r"|rate)s? (?:of|in|for)? ?)*(?:the |its |our |their )?"
    rf"(?:[MP]+'s? |oblast's |region's )?{_EXPORT}\b"
    r"|(?<!\w)(?:задани|план|показател|индикатор|целев)\w*(?: показател\w*)?(?: (?:[^\W\dBMRPT]+"
    r"|[MP]+)){0,2}?"
    r" (?:по|на|роста|прироста|темпа|темпов|наращивани\w+)(?: [^\W\dBMRPT]+){0,3}? экспорт\w*"
    r"|(?<!\w)экспортн\w+ (?:задани|план|показател)\w*"
    # "The task for 2017 is export growth of 4%", «задача на 2017 год – выйти на рост экспорта 104%».
    r"|(?<!\w)(?:задач|цел|задани|план"
    r"|ориентир)\w{0,3}(?: на [^.;BMRPT]{3,20})? ?[–—-] [^.;BMRPT]{0,30}(?:рост|прирост"
    r"|темп)\w*(?: роста)? экспорта\b"
    rf"|\b(?:targets?|plans?|goals?|tasks?)(?: for [^.;BMRPT]{{3,20}})? (?:is|was|are"
    rf"|were) (?:to (?:[a-z]+ ){{1,3}})?(?:an? )?{_EXPORT} growth\b"
    # "The target for the year is tough: exports must grow by 5%", «задание напряженное: экспорт должен вырасти».
    r"|(?<!\w)(?:задани|план|показател)\w*[^.;BMRPT]{0,60}[:–—] экспорт\w{0,2}(?: товаров| услуг"
    r"| и){0,3} (?:долж\w+|надо|нужно|предсто\w+|обязан\w*)\b"
    rf"|\b(?:targets?|plans?|tasks?|assignments?)\b[^.;BMRPT]{{0,60}}[:–—] {_EXPORT}(?: of goods"
    rf"| of services)? (?:must|has to|have to|is to|are to|should|needs? to)\b"
    rf"|\bexporters? (?:are|is|were|was|have been|has been) (?:set|given|assigned)\b"
    rf"|\b(?:must|has to|have to|is to|are to|should|needs? to|obliged to) (?:\w+ ){{0,2}}(?:secure"
    rf"|ensure|provide|achieve|reach|show) (?:an? |the )?(?:\w+ )?{_EXPORT} growth\b"
    rf"|\b(?:must|has to|have to|is to|are to|should|needs? to|obliged to) (?:increase|raise|boost"
    rf"|grow) (?:its |their |the )?{_EXPORT}\b"
    r"|(?<!\w)(?:предсто\w+|долж\w+|нужно|необходимо|обязан\w*|надо) (?:[^\W\d]+ )?(?:обеспечить"
    r"|нарастить|увеличить|прибавить) (?:рост |прирост )?экспорт\w*"
)
# "In 2014 the oblast is set to increase merchandise exports", «регион намерен нарастить экспорт».
EXPORT_INTENT = (
    rf"\b(?:plans?|planning|intends?|expects?|aims?|hopes?|wants?|set|going|expected|scheduled"
    rf"|projected) to (?:increase|raise|boost|grow|expand|step up) (?:its |their "
    rf"|the )?(?:(?:merchandise|commodity|goods|total|overall) )?{_EXPORT}\b"
    r"|(?<!\w)(?:планиру\w+|намер\w+|рассчитыва\w+|собира\w+|хо[тч]\w+) (?:увеличить|нарастить|поднять"
    r"|расширить) (?:свой |общий |товарный ){0,2}экспорт\w*"
)
_EN_PLAN = (
    r"(?:plans?|targets?|goals?|tasks?|programmes?|programs?|forecasts?|objectives?|guidelines)"
)
# What the country plans for all its exports: "the government keeps the plan", «параметр прогноза развития страны».
NATIONAL_GOAL = (
    rf"\b(?:government|cabinet|council of ministers|ministers|authorities)(?:'s)? [^.;]{{0,40}}\b{_EN_PLAN}\b"
    rf"|\b(?:five-year|national|nationwide|country's|socio-?economic(?: development)?"
    rf"|social and economic(?: development)?|state|annual|this year's|2\d{{3}}) {_EN_PLAN}\b"
    rf"|\b{_EN_PLAN} (?:of|for) (?:the )?(?:country|government|five-year|socio-?economic"
    rf"|social and economic|economic)\b"
    r"|(?<!\w)(?:правительств|совмин|кабмин|совет\w* министров)\w*[^.;]{0,40}(?<!\w)(?:план|цел|задач"
    r"|программ|прогноз|ориентир)\w*"
    r"|(?<!\w)(?:план|цел|задач|программ|прогноз|параметр|показател)\w* (?:правительств\w+|страны"
    r"|пятилетк\w+|прогноза|социально-экономическ\w+|развития (?:страны|экономики|республики))"
    r"|(?<!\w)(?:пятилетн|национальн|государственн|годов)\w+ (?:план|цел|программ|прогноз)\w*"
)
# Behind a sum that is thought possible: "$5 million by the year's end is quite realistic".
FEASIBLE = (
    r"(?: (?:us )?dollars)?(?: (?:by|in|for|this|at) [^.,;:$€]{3,30}?)? (?:is|are|looks?|seems?|would be)"
    r" (?:[a-z]+ ){0,2}(?:real|realistic|possible|achievable|attainable|reachable|feasible"
    r"|within (?:our )?reach)\b(?! to (?:call|say|speak|name|see|note)\b)"
    r"(?! (?:[a-z]+ )?(?:achievement|success|result|breakthrough|growth|record|progress|step|boost)s?\b)"
    # "Half a billion would suit me".
    r"|(?: (?:us )?dollars)?(?: (?:in|of) (?:mutual )?(?:trade|turnover))? would"
    r" (?:[a-z]+ )?(?:suit|please|satisfy|content) (?:me|us|both|everyone|everybody)\b"
    r"|(?: долл\w*\.?)?(?: товарооборота)?,? (?:(?:меня|нас|всех|вполне|бы) ){0,3}"
    r"(?:устроил|порадовал|обрадовал)[аио]?(?: бы)?(?!\w)"
    # "The mark of $5m should not frighten us", «5 млн – не предел»: what is wished for.
    r"|(?: (?:us )?dollars)?(?: (?:in|of) (?:mutual )?(?:trade|turnover))?"
    r" (?:(?:should|must|need|does|do) ?n[o']t (?:scare|frighten|daunt|intimidate))\b"
    r"|(?: долл\w*\.?)?(?: товарооборота)?(?: [–—-])?(?: (?:это|нам|далеко|ещ[её]|вовсе)){0,2}"
    r" не (?:предел|должн\w (?:нас )?(?:пугать|смущать|страшить))(?!\w)"
    # "A good figure, but $5 million would be better".
    r"|(?: (?:us )?dollars)?(?: is| are| would be| sounds?| looks?)(?: (?:even|much|far|still|a lot)){0,2}"
    r" better\b(?! than\b)"
    r"|(?: долл\w*\.?)?,?(?: [–—-])?(?: это)? был[оаи]? бы(?: (?:ещ[её]|гораздо|намного|куда)){0,2}"
    r" лучше(?= ?(?:[.!?;:)»\"”–—]|,(?! чем)|$))"
    r"|(?: долл\w*\.?)?(?: [–—-])?(?: (?:это|ещ[её]|гораздо|намного|вс[её]-таки)){0,2}"
    r" лучше(?= ?[.!?;:)»\"”–—])"
    r"|(?: долл\w*\.?)?(?: (?:по|за|в|к|на) [^.,;:$€]{3,30}?)?(?: [–—-])?(?: (?:вполне|это|нам|уже"
    r"|абсолютно)){0,3}"
    r" (?:реальн\w+|реален|достижим\w*|возможн\w+|возможен|по (?:плечу|силам))(?!\w)(?! (?:достижени|результат|успех"
    r"|рост|прорыв)\w*)"
)
