"""Words of dates: months, weekdays, labels of dates and words that count months."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan january's января январю январем январём январе январь янв студзеня",
            "february feb февралю феврале февралем февралём февраля февраль фев февр лютага",
            "march mar марта марту мартом марте март мар сакавіка",
            "april apr апреля апрелю апрелем апреле апрель апр красавіка",
            "may мая маю маем мае май траўня",
            "june jun июня июню июнем июне июнь июн чэрвеня",
            "july jul июля июлю июлем июле июль июл ліпеня",
            "august aug августа августу августом августе август авг жніўня",
            "september sept sep сентября сентябрю сентябрем сентябрём сентябре сентябрь сен сент верасня",
            "october oct октября октябрю октябрем октябрём октябре октябрь окт кастрычніка",
            "november nov ноября ноябрю ноябрем ноябрём ноябре ноябрь ноя нояб лістапада",
            "december dec декабря декабрю декабрем декабрём декабре декабрь дек снежня",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday понедельник панядзелак",
            "tuesday вторник аўторак",
            "wednesday среду среда серада",
            "thursday четверг чацвер",
            "friday пятницу пятница пятніца",
            "saturday субботу суббота субота",
            "sunday воскресенье нядзеля",
        )
    )
    for name in names.split()
}

# A date so labelled is when somebody printed, saved or refreshed the page, not when it was written.
COPY_LABELS = (
    "print|printed|printout|retrieved|accessed|crawled|crawl|saved|cached|archived|updated"
    "|last modified|modified"
    "|edited(?: time| on| at|(?=:))|revised|last update|snapshot|downloaded|fetched|captured|today is|today(?=:)|today's date|copyright"
    "|распечатано|печат[ьи]|сохранено|обновлен[оие]{1,2}"
    "|(?:дата|время) (?:последнего )?(?:изменения|обновления|редактирования)|изменено|отредактировано"
    "|дата обращения|просмотрено|версия для печати|сегодня"
)
# Rates or a forecast that a page shows for a day, that of loading mostly: "USD 20.02.2025 77.91".
RATE_LABELS = (
    "(?:exchange )?rates?(?: of| for| on)?|weather|usd|eur|rub"
    r"|курсы?(?: валют| доллара| евро| цб| нб| нбрб)*(?: рф| рб)?|погода"
)
PUBLICATION_LABELS = (
    "published|publication date|posted|date|date of publication|released|release date"
    "|опубликовано|дата публикации|дата|размещено|добавлено"
    # What a page offers beside the item: "Other news for 12.10.2005".
    "|(?:other|more|all(?: the)?) news (?:of|for|from|on)|(?:другие|все|ещ[её]) новости за"
)

# Behind such a label, no day of publication: "date of birth", «дата регистрации».
OTHER_DAYS = (
    r"(?:of )?(?:birth|registration|issue|entry|signing|start|end|the (?:event|meeting|forum))"
    r"|рожд|регистр|начал|окончан|проведен|мероприят|подписан|вступлен|введен|выдач"
)

# In the present tense, of a day that is told beforehand.
STARTS_ON = (
    r"opens|starts|begins|convenes|gathers|kicks off|takes place"
    r"|(?:comes?|enters?|goes|go) into (?:force|effect)|takes? effect"
)
# Before a day, with words between: it is not yet the day of the news.
AHEAD_BEFORE = (
    r"will|to be held|is to|scheduled|born|due|set for|slated|planned for"
    rf"|(?:{STARTS_ON}) on"
    r"|будет|пройд[её]т|состоится|откроется|начн[её]тся|стартует|намечен\w*|запланирован\w*|вступа[ею]т в силу"
)
# Right before a day: it is a limit.
LIMITS_BEFORE = (
    r"(?:possible|available|resumes?|restarts?|starts?|starting|effective|valid) from|until|till|by"
    r"|before|since|as (?:of|at)|up to|due|до|с|к|по состоянию на|на|после"
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
