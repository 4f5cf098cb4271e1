"""Words around a year: what has happened by it, what is planned for it, what it is measured against."""

from __future__ import annotations

# What stands right before a year (or its months), by what it says; the leftmost that fits is taken.
BEFORE_YEAR = {
    "last": r"прошлому|минувшему|last year|the past year|past|the year just past|the previous year"
    r"|(?:прошл(?:ом|ого|ый|ым)|минувш(?:ем|его|ий|им))(?: год[уа]?(?= ?[(,–—]))?"
    r"|истекш(?:ем|его)",
    "this": r"since the (?:beginning|start) of|so far in|с начала|this year|the current year|current"
    r"|the outgoing year|closing|will (?:you|we|they|people|everyone|the (?:region|country)) remember"
    r"|запомнится(?: (?:вам|нам|всем|региону))?"
    r"|the new year|нынешн(?:ем|его|ий)|текущ(?:ем|его|ий)|эт(?:ом|ого)|уходящ(?:ем|его|ий)"
    r"|завершающ(?:емся|егося)",
    "next": r"(?:накануне|встречая|перед|в преддверии|в канун) нового|перед новым|next(?: year)?"
    r"|the coming(?: year)?|the following year|следующ(?:ем|его|ий|им)|будущ(?:ем|его|ий|им)"
    r"|наступающ(?:ем|его)",
    # It says no more than that the text is later: "83% went there when he became president in 1994".
    "history": r"(?:when|since) [a-z]+ (?:became|took office|came to power|was elected)(?: [a-z]+){0,4} in"
    r"|(?:previous|last|former|old|historic\w*|all-time|absolute) (?:record|peak|high|maximum)"
    r"(?: of trade| in trade)? (?:was|had been) (?:set|reached|recorded|registered|hit)(?: back)? in"
    r"|(?:pre-crisis|pre-pandemic|pre-war|record(?: year)?(?! in)|peak(?! in)|best year)(?: of)?"
    r"|(?:back|as far back as|as early as|as long ago as)(?: in)?"
    r"|(?:прежн|предыдущ|прошл|историческ|абсолютн)\w+ (?:рекорд|максимум|пик)"
    r" (?:был )?(?:установлен|достигнут|зафиксирован|отмечен|приш[её]лся)(?: еще| ещ[её])? (?:в|на)"
    r"|(?:докризисн|допандемийн|рекордн|пиков)\w+|ещ[её] в|далек\w+(?: в)?"
    r"|(?:дал[её]к\w*|отста\w+) от (?:показател|уровн|цифр|результат|рекорд)\w+"
    r"|не (?:дотя|дорос|догна|достиг)\w+ (?:до )?(?:показател|уровн|цифр|результат)\w+"
    r"|(?:far from|short of|far below|a long way from) (?:the )?(?:levels?|figures?|results?)(?: of)?",
    # A year said to be under way or the next: "by the end of 2023", "the forecast for 2023".
    "near": r"(?:by |until |till |towards |before )?the (?:end|middle|beginning|start|close|summer|autumn"
    r"|spring|winter|turn) of"
    r"|in (?:spring|summer|autumn|winter)(?: of)?|by (?:end|late|mid|early)|(?:target|plans?|planned|goals?|goals? set|task|forecast|estimates?"
    r"|outlook|budget)(?: is set)? for"
    r"|(?:expected|forthcoming|upcoming) in|(?:(?:lots?|much|more|plenty|enough|tasks|work"
    r"|things) to (?:do|be done)|ahead) in|предстоящ\w+|грядущ\w+|к концу|к середине|к началу|до конца"
    r"|(?:план|планы|прогноз\w*|задач\w+|намечен\w*) на|на конец"
    r"|до (?:весны|лета|осени|зимы|середины|начала)"
    r"|к (?:посевной|сезону|весне|лету|осени|зиме|навигации|чемпионату|юбилею)",
    "far": r"by|until|till|up to|through to|towards?|to reach|(?:programmes?|programs?) for|into|no later than"
    r"|horizon of|over to"
    r"|(?:date|deadline|put off|postponed|extended|moved) (?:to|until)|years to|deadline is|due in"
    r"|due by|к|до|программ\w+ на|на",
    # Others are measured against it.
    "base": r"than|than (?:in|for|over|at)|as (?:much|many|high|large|big|great|low|little)(?: again)? as"
    r"|versus|against|against (?:that of|the)|compared (?:to|with)|(?:in )?comparison (?:to|with)"
    r"|(?:same|corresponding|similar|like) period (?:of|in)"
    r"|(?:same|corresponding) \w+ of|levels? of|figures? (?:of|for)|behind|ahead of|relative to"
    r"|in relation to|по сравнению со?|в сравнении со?|по отношению ко?|чем|чем (?:в|за)|к уровню"
    r"|(?:(?:тот|тем|того|тому|то) же|аналогичн\w+|соответствующ\w+) (?:период\w*|срок\w*|отрез\w+)"
    r"|(?:против|относительно|уров(?:н[яюе]|ень)|период[ауе]|показател[яейю]{1,2})",
    "since": r"since|from|с|со",
}
# After "up 13 %" these little words measure against a year, which by themselves they do not.
BASE_AFTER_GROWTH = r"on|to|over|from|к|ко"

# The nearest of these words in the clause gives a bare year its tense.
COMING_WORDS = frozenset(
    "will would shall won't expect expects expected plans planned plan intends intend intended aim aims aimed hope hopes should must"
    " target targets targeted forecast forecasts forecasted predicts predicted promises promise wants want dreams deadline scheduled"
    " invites invite can may might could preparing prepares prepare slated supposed due tomorrow turns turn possible projected projections projection anticipated anticipates likely foreseen"
    " может могут будет будут предстоит хотят хочет смогут сможет станет станут получит получат состоится состоятся пройдет пройдёт пройдут"
    " встретится встретятся соберется соберётся соберутся проведут проведет проведёт приедет приедут обсудит обсудят подпишет подпишут посетит посетят прибудет прибудут откроют откроет откроется рассчитывают рассчитывает достигнет достигнут ждут ждет ждёт ждем ждём жду рассчитываем надеются надеемся надеется надеюсь закончим завершим выйдет"
    " выделит выделят направит направят потратит потратят выйдут выйдем составит превысит вырастет увеличится сократится поставит поставят закупит закупят продаст продадут"
    " отгрузит отгрузят купит купят нарастит нарастят удвоит удвоят удвоится"
    " прибавит прибавят возрастет возрастёт возрастут упадет упадёт упадут снизится снизятся уменьшится просядет поднимется поднимутся"
    " подрастет подрастёт подрастут приблизится приблизятся перевалит перевалят перешагнет перешагнёт восстановится вернется вернётся"
    " окажется окажутся закроем решим сделаем выполним доведем доведём достигнем увидим получим построим"
    " поставим нарастим увеличим откроем подпишем проведем проведём обсудим вернемся вернёмся придем придём превысим"
    " соберет соберёт соберут начнет начнёт начнут появится появятся введет введёт введут создаст создадут заработает"
    " заработают придет придёт придут поступит поступят приобретет приобретёт приобретут привезет привезёт привезут".split()
    + [
        stem + ending
        for stem in "увеличи построи запусти выпусти заверши расшири повыси обнови освои продолжи установи замени изготови удешеви".split()
        for ending in ("т", "м", "тся")
    ]
    + "увеличат построят запустят выпустят завершат расширят повысят обновят освоят продолжат установят заменят изготовят".split()
)
COMING_STEMS = (
    "план",
    "ожида",
    "ждем",
    "ждём",
    "намерен",
    "должн",
    "прогноз",
    "намеч",
    "намет",
    "предполага",
)
# "is to", "are to", "has to" – by the first word of the two.
COMING_TO = frozenset("is are have has going set about ready".split())
# "They agreed to hold the next forum in 2019", «договорились провести его в 2019 году».
AGREED = frozenset(
    "agreed decided arranged undertook promised pledged committed proposed offered resolved invited vowed instructed".split()
)
AGREED_STEMS = ("договорил", "условил", "решил", "решен", "пригласил", "предложил", "пообещал", "поручил", "обязал")  # fmt: skip
INFINITIVE_ENDINGS = ("ть", "ться", "ти", "тись")
# What one wants to do, behind "to".
AIMS = frozenset("reach hit bring raise double triple exceed surpass achieve attain boost".split())
# What a headline says of trade still to come: "Belarus-Russia trade to add 5%", "exports to Russia to fall".
MOVES = frozenset(
    "add grow rise increase expand climb gain fall drop decline decrease shrink lose total amount make near approach top".split()
)
MOVED = frozenset(
    "trade turnover exports imports sales supplies deliveries shipments purchases circulation commerce"
    " russia belarus oblast region krai territory republic".split()
)
# The same in Russian, unless somebody managed to.
INFINITIVES = frozenset(
    "достичь достигнуть выйти довести нарастить увеличить удвоить утроить поднять превысить вернуться".split()
)
PAST_WORDS = frozenset(
    "was were had did made came grew rose fell sold bought shipped brought earned took gave went lost won sank put stood saw set hit left"
    " got became shrank slid swelled already met cost built has have gone grown fallen risen been done"
    " достиг вырос возрос вёл смог стал мог превысил упал".split()
)
PAST_ENDINGS = ("ed", "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
# Words with such an ending that are no verbs.
NO_VERB_STEMS = (
    "посол", "посла", "отдел", "капитал", "потенциал", "квартал", "материал", "дел", "дол", "числ", "сил", "цел", "школ", "стол",
    "бел", "угл", "рубл", "недел", "около", "масл", "мысл", "стекл", "металл", "мало", "село", "тепло", "начало", "филиал", "канал", "персонал", "журнал", "финал", "вокзал",
    "урал", "ямал", "байкал", "арсенал", "терминал", "портал", "сериал", "генерал", "интервал", "сигнал", "фестивал",
    "автомобил", "модел", "детал", "торговл", "земл", "отрасл", "мебел", "медал", "кабел",
    "need", "speed", "seed", "feed", "hundred", "indeed", "united", "limited", "август",
)  # fmt: skip
# «Жители», «показатели»: those who do, or what shows, told of in the plural.
NO_VERB_ENDINGS = ("ители", "атели")
# No past of a verb, whatever their ending: "trade may exceed" (but "exceeded").
BARE_VERBS = frozenset("exceed succeed proceed".split())
# Papers that speak of years to come as well as of years gone.
PAPERS = (
    "memorand", "contract", "agreement", "protocol", "programme", "program ", "roadmap", "road map", "tender", "subsid", "plan ",
    "plans ", "order for", "меморандум", "контракт", "соглашени", "договор", "протокол", "программ", "дорожн", "тендер",
)  # fmt: skip
PRELIMINARY = ("preliminary", "предварительн")
PLAN_NOUNS = (
    "goal",
    "target",
    "task",
    "bar ",
    "forecast",
    "estimate",
    "цель",
    "цели ",
    "целей",
    "задач",
    "план",
    "прогноз",
)
TRADE_WORDS = (
    "trade", "turnover", "export", "import", "suppl", "sales", "shipment", "circulation", "deliver", "sold", "bought", "purchase",
    "exchange", "товарооборот", "оборот", "экспорт", "импорт", "постав", "торгов", "сальдо", "закуп", "продал", "продаж",
)  # fmt: skip
# Money set aside for a year that need not have begun: "in 2026 the fund has reserved 5 million".
SET_ASIDE = (
    "reserved", "earmarked", "budgeted", "set aside", "зарезервирова", "заложен", "заложил", "предусмотре", "предусмотрел",
    "отложил", "отложено",
)  # fmt: skip
EVENT_NAMES = ("world cup", "olympi", "championship", "expo ", "expo-", "чемпионат", "олимпи")
ANNIVERSARY = (
    r"(?P<n>\d{1,3})(?:-?(?:st|nd|rd|th))?[- ](?:anniversary|year[- ]anniversary|летие|летия|летию"
    r"|я годовщин\w|(?<=исполняется \d\d )лет|(?<=исполнилось \d\d )лет|(?<=исполнится \d\d )лет)"
)
COUNTING_HINTS = (
    "annivers",
    " ago",
    "passed since",
    "назад",
    "-лети",
    "годовщин",
    " прошл",
    "исполн",
    "years since",
    "years of",
    "years old",
)
YEARS_AGO = (
    r"\b(?P<ago>\w+) (?:years?|года?|лет) (?:ago|(?:has|have) passed since|назад|прошл[оа] с)"
    r"|\b(?P<decade>decade ago|десятилетие назад)"
)
# «Исполняется тридцать лет, как обменялись грамотами»: the years from then to now.
YEARS_TURNED = (
    r"(?<!\w)исполн(?:яется|илось) (?:уже |ровно )?(?P<turned>[^\W\d]+) (?:лет|года?)(?!\w)"
    r"|\b(?:turns?|turned|is|are|mark(?:s|ed)?|celebrat(?:es?"
    r"|ed)) (?:exactly )?(?P<turns>\d{1,3}|[a-z]+(?:-[a-z]+)?) years"
    r" (?:old|of|since)\b"
)
# Other words that count years.
TENS = {
    "a": 1,
    "больше": 1,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "десять": 10,
    "двадцать": 20,
    "тридцать": 30,
    "forty": 40,
    "сорок": 40,
    "fifty": 50,
    "пятьдесят": 50,
}
# Told of by somebody, a plan in the pluperfect still holds: "he recalled that they had set a goal".
_SET = (
    r"[^.;]{0,60}?\bhad(?: \w+){0,2} (?:set|agreed|signed|approved|adopted|outlined|decided|undertaken"
    r"|committed)\b"
)
TOLD_PLAN = (
    r"\b(?:(?:recall|remind|not|add|stress|emphasi[sz]|point|explain|report|announc|specif|remark"
    r"|mention)ed|said|told)\b" + _SET
)
# What lasts for weeks, not years, is open on the day of writing: "the fair runs until 3 March 2022".
RUNS_UNTIL = (
    r"\b(?:open|runs?|running|lasts?|on (?:show|display|view|sale)|can be (?:seen|visited|viewed)|visitors"
    r"|registration|applications|entries|bids|submitted|accepted)\b[^.;\d]{0,60}$"
    r"|(?:работа[ею]т|открыт|продлится|продлятся|увидеть|посетить|ознакомиться|принима[ею]тся|заявк"
    r"|регистраци|экспон)"
    r"[^.;\d]{0,60}$"
)
# Behind a year that is over: "how 2021 had gone", "2021 was a hard year".
SPENT = (
    r"(?:год,? )?(?:(?:(?:had|has|have|was|is) )?(?:all |already |now )?(?:gone|passed|ended|over"
    r"|turned out|closed|finished"
    r"|went|proved|behind)\b|was (?:like|an?|the|not|our|their)\b|had been\b"
    r"|(?:прошел|прошёл|выдался|оказался|завершил|закончил|позади|остался|сложил|был\b))"
)
# Before it: "we closed 2021 with", "to sum up 2021", «как прошёл 2021».
CLOSES = (
    r"\b(?:closed?|closing|ended|finished|completed|sum(?:s|med|ming)? up|look(?:s|ed|ing)? back (?:at|on)"
    r"|(?:takes?|taking|taken|took) stock of)(?: the)?(?: year)? $"
    r"|\b(?:закры(?:л[аи]?|в)|заверши(?:л[аи]?|в)|закончи(?:л[аи]?|в)"
    r"|подв(?:ел|од)\w+ (?:итоги|черту под)|оглядываясь на"
    r"|прошел|прошёл|завершился|выдался|закончился|каким был)(?: год)? $"
)
