"""Words with a dot that does not end a sentence, English and Russian; all in lower case."""

from __future__ import annotations

# Titles and words that always stand before something: "Mr. Orlov", "им. Ленина".
NEVER_LAST = frozenset(
    """
    mr mrs ms dr prof st mt gen gov sen rep col lt maj capt sgt cpl adm cmdr hon rev fr pres
    coun cllr clr ald atty amb lieut msgr ofc pfc spc pvt insp cst sens reps govs
    vs fig no nos vol approx ca cf e.g i.e eg ie dep asst supt messrs mme mlle
    им ул пр просп пер пл стр д кв обл р-н с/х акад проф доц корр рис табл см ср т.е т.н т.к т.ч
    гг-н г-н г-жа тел зам пом нач св пос дер ст гос
    """.split()
)

# May stand last: "12 a.m. The", "Smith Jr. The", "и др. Экспорт".
SOMETIMES_LAST = frozenset(
    """
    a.m p.m u.s u.k u.n e.u u.s.a d.c jr sr inc ltd co corp bros etc est dept ave blvd
    т.д т.п др пр н.э
    """.split()
)

MONTHS_SHORT = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec янв фев апр авг сен сент окт ноя нояб дек мес".split()
)

# A unit may end its sentence unless its currency or a bracket follows: "1.25 bln. USD. (up 5%)".
UNITS_SHORT = frozenset(
    "mln bln mn bn tn thsd thous usd eur rub byn doll"
    " млн млрд трлн тыс долл дол руб коп г гг тн кг км чел ед шт проц".split()
)
CURRENCY_STARTS = frozenset(
    "usd eur rub byn us usa dollars roubles rubles euros $ € сша usd долл долларов руб рублей евро росс бел".split()
)

# Words that open a sentence after a name-like abbreviation.
SENTENCE_STARTERS = frozenset(
    """
    The A An It He She They We I You In On At By For From But And So Yet This That These Those There
    His Her Their Its Our As If When While After Before Since Also According However Meanwhile Last
    Earlier Now Then Both Each All Some Many Most Such
    В На По За Из К С О Он Она Они Мы Вы Я Это Эти Этот Эта Но А И При Для От До Так Также Как Если
    Когда После Кроме Сегодня Сейчас Всего Среди Ранее Там Тем Его Ее Её Их Об Во
    """.split()
)
