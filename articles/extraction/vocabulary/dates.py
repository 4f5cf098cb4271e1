"""Words of dates: months and weekdays, and what tells a past year from a coming one."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan january's января январю январе январь янв",
            "february feb феврале февраля февраль фев февр",
            "march mar марта марту марте март мар",
            "april apr апреля апрелю апреле апрель апр",
            "may мая маю мае май",
            "june jun июня июню июне июнь июн",
            "july jul июля июлю июле июль июл",
            "august aug августа августу августе август авг",
            "september sept sep сентября сентябрю сентябре сентябрь сен сент",
            "october oct октября октябрю октябре октябрь окт",
            "november nov ноября ноябрю ноябре ноябрь ноя нояб",
            "december dec декабря декабрю декабре декабрь дек",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday понедельник",
            "tuesday вторник",
            "wednesday среду среда",
            "thursday четверг",
            "friday пятницу пятница",
            "saturday субботу суббота",
            "sunday воскресенье",
        )
    )
    for name in names.split()
}

# A date so labelled is when somebody printed, saved or refreshed the page, not when it was written.
COPY_LABELS = (
    "print|printed|printout|retrieved|accessed|crawled|crawl|saved|cached|archived|updated|last modified|modified"
    "|snapshot|downloaded|fetched|captured|today is|today's date|copyright|распечатано|печать|сохранено|обновлено"
    "|дата обращения|просмотрено|версия для печати|сегодня"
)
PUBLICATION_LABELS = (
    "published|publication date|posted|date|date of publication|released|release date"
    "|опубликовано|дата публикации|дата|размещено|добавлено"
)

# Before a year: what has not happened yet. After it: the same.
COMING_BEFORE = (
    r"by|by the (?:end|middle|beginning|start|close|summer|autumn|spring|winter|turn) of|until|till|up to|towards?|to reach"
    r"|(?:target|plans?|planned|goals?|goals? set|task|forecast|programmes?|programs?|estimates?|outlook|budget) for"
    r"|expected in|for the whole of|into|no later than|horizon of|(?:date|deadline|put off|postponed|extended|moved) (?:to|until)"
    r"|years to|deadline is|due in|due by|the end of the year"
    r"|к концу|к середине|к началу|к|до конца|до|план на|планы на|на конец|программ\w+ на|прогноз\w* на|задач\w+ на|намечен\w* на|на"
    r"|к (?:посевной|сезону|весне|лету|осени|зиме|навигации|чемпионату|юбилею|концу|середине)"
)
# Before a day: it is not, or not yet, the day of the news.
AHEAD_BEFORE = (
    r"will|to be held|is to|scheduled|until|till|by|before|since|born|as of|due"
    r"|будет|пройд[её]т|состоится|до|с|к|намечен\w*|запланирован\w*|по состоянию на|на"
)
# The nearest of these and of PAST_VERBS in the same clause gives a bare year its tense.
COMING_VERBS = (
    r"will|would|shall|won't|\w+'ll|\w+'d|to be held|is to|are to|expect(?:s|ed to)?|(?:is|are) expected|plans? to|(?:is|are) planned"
    r"|intends?|aims?|hopes?|should|estimates? for|next year|have to|has to|must|target\w*|forecasts?|predicts?|promises?"
    r"|wants?|dreams?|going to|deadline|scheduled|invites?|can|may|might|could|is putting|prepar\w+"
    r"|план\w*|ожида\w*|будет|будут|намерен\w*|должн\w*|прогноз\w*|предстоит|наме[чт]\w+|хот\w{1,3}|предполага\w+|рассчитыва(?:ет|ют)"
    r"|смо(?:жет|гут)|стан(?:ет|ут)|получ(?:ит|ат)|состо(?:ится|ятся)|пройд(?:ет|ёт|ут)|откро(?:ет|ют|ется)"
)
PAST_VERBS = (
    r"was|were|had|has|have|did|made|came|grew|rose|fell|sold|bought|shipped|brought|earned|took|gave|went|lost|won|sank|put|stood"
    r"|saw|set|hit|left|got|became|shrank|slid|swelled|totalled|last|already"
    r"|\w{3,}ed"
    r"|(?!посол|посла|отдел|капитал|потенциал|квартал|материал|дел[ао]\b|дол[ия]|числ|сил|цел|школ|стол|бел|угл|рубл|недел)"
    r"\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)"
)
# A year brought up as history: it says no more than that the text is later.
HISTORY_BEFORE = (
    r"pre-crisis|pre-pandemic|pre-war|record(?: year)?|back in|as far back as|as early as|peak of|best year"
    r"|докризисн\w+|допандемийн\w+|рекордн\w+|ещ[её] в|далек\w+|пиков\w+"
)
NEXT_YEAR = r"next(?: year)?|the coming(?: year)?|the following year|следующ(?:ем|его|ий|им)|будущ(?:ем|его|ий|им)|наступающ(?:ем|его)"
# Before a year or its months: others are measured against them.
BASE_BEFORE = (
    r"than (?:in|for|over)|against|compared (?:to|with)|on the same period of|same period of|level of"
    r"|по сравнению с|к|чем (?:в|за)|к уровню"
)
COMPARED_BEFORE = r"since|than|чем|с"
LAST_YEAR = r"last year|the past year|past|the year just past|the previous year|прошл(?:ом|ого|ый|ым)|минувш(?:ем|его|ий|им)|истекш(?:ем|его)"
THIS_YEAR = (
    r"since the (?:beginning|start) of|с начала|this year|the current year|current|the outgoing year|closing|the new year|so far in"
    r"|нынешн(?:ем|его|ий)|текущ(?:ем|его|ий)|эт(?:ом|ого)|уходящ(?:ем|его|ий)|завершающ(?:емся|егося)"
)
COUNT_WORDS = {
    name: number
    for number, names in enumerate(
        (
            "one 1 одного",
            "two 2 два двух",
            "three 3 три трех трёх",
            "four 4 четыре четырех четырёх",
            "five 5 пять пяти",
            "six 6 шесть шести",
            "seven 7 семь семи",
            "eight 8 восемь восьми",
            "nine 9 девять девяти",
            "ten 10 десять десяти",
            "eleven 11 одиннадцать одиннадцати",
            "twelve 12 двенадцать двенадцати",
        ),
        start=1,
    )
    for name in names.split()
}
