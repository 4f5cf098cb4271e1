"""Belarus, Russia, and the third parties whose trade is kept apart from theirs.

A row: code, English nouns, English adjectives and inhabitants, Russian nouns, Russian adjective
stems (before -ий/-ая), Russian inhabitants in the plural. Names in one cell are separated by
commas; Russian nouns of several words stand in their nominative, with the cases spelt out where
the last word alone is not declined.
"""

from __future__ import annotations

HOME = (
    ("BY", "Belarus, Byelorussia, Belorussia, Bielarus, Republic of Belarus",
     "Belarusian, Belorussian, Byelorussian, Belarussian, Belorusian", "Belarusians, Belorussians, Belarussians",
     "Беларусь, Белоруссия, РБ", "белорусск, беларуск, беларусск", "белорусы, беларусы"),
    ("RU", "Russia, Russian Federation, RF", "Russian", "Russians",
     "Россия, РФ, Российская Федерация, Российской Федерации, Российскую Федерацию, Российской Федерацией",
     "российск", "россияне"),
)  # fmt: skip

THIRD = (
    ("AE", "United Arab Emirates, UAE, Emirates", "Emirati", "ОАЭ, Эмираты", ""),
    ("AF", "Afghanistan", "Afghan", "Афганистан", "афганск"),
    ("AM", "Armenia", "Armenian", "Армения", "армянск"),
    ("AR", "Argentina", "Argentine, Argentinian", "Аргентина", "аргентинск"),
    ("AT", "Austria", "Austrian", "Австрия", "австрийск"),
    ("AU", "Australia", "Australian", "Австралия", "австралийск"),
    ("AZ", "Azerbaijan", "Azerbaijani", "Азербайджан", "азербайджанск"),
    ("BD", "Bangladesh", "Bangladeshi", "Бангладеш", "бангладешск"),
    ("BE", "Belgium", "Belgian", "Бельгия", "бельгийск"),
    ("BG", "Bulgaria", "Bulgarian", "Болгария", "болгарск"),
    ("BR", "Brazil", "Brazilian", "Бразилия", "бразильск"),
    ("CA", "Canada", "Canadian", "Канада", "канадск"),
    ("CH", "Switzerland", "Swiss", "Швейцария", "швейцарск"),
    ("CL", "Chile", "Chilean", "Чили", "чилийск"),
    ("CN", "China, PRC, People's Republic of China", "Chinese", "Китай, КНР", "китайск"),
    ("CU", "Cuba", "Cuban", "Куба", "кубинск"),
    ("CY", "Cyprus", "Cypriot", "Кипр", "кипрск"),
    ("CZ", "Czech Republic, Czechia", "Czech", "Чехия", "чешск"),
    ("DE", "Germany", "German", "Германия, ФРГ", "немецк, германск"),
    ("DZ", "Algeria", "Algerian", "Алжир", "алжирск"),
    ("EE", "Estonia", "Estonian", "Эстония", "эстонск"),
    ("EG", "Egypt", "Egyptian", "Египет, Египта, Египту, Египтом, Египте", "египетск"),
    ("ES", "Spain", "Spanish", "Испания", "испанск"),
    ("ET", "Ethiopia", "Ethiopian", "Эфиопия", "эфиопск"),
    ("FI", "Finland", "Finnish", "Финляндия", "финск"),
    ("FR", "France", "French", "Франция", "французск"),
    ("GB", "United Kingdom, UK, Great Britain, Britain", "British", "Великобритания", "британск"),
    ("GE", "Georgia", "Georgian", "Грузия", "грузинск"),
    ("GR", "Greece", "Greek", "Греция", "греческ"),
    ("HU", "Hungary", "Hungarian", "Венгрия", "венгерск"),
    ("ID", "Indonesia", "Indonesian", "Индонезия", "индонезийск"),
    ("IL", "Israel", "Israeli", "Израиль", "израильск"),
    ("IN", "India", "Indian", "Индия", "индийск"),
    ("IQ", "Iraq", "Iraqi", "Ирак", "иракск"),
    ("IR", "Iran", "Iranian", "Иран", "иранск"),
    ("IT", "Italy", "Italian", "Италия", "итальянск"),
    ("JP", "Japan", "Japanese", "Япония", "японск"),
    ("KE", "Kenya", "Kenyan", "Кения", "кенийск"),
    ("KG", "Kyrgyzstan, Kirghizia, Kyrgyz Republic", "Kyrgyz", "Киргизия, Кыргызстан", "киргизск, кыргызск"),
    ("KP", "North Korea, DPRK", "North Korean", "КНДР", "северокорейск"),
    ("KR", "South Korea, Republic of Korea", "South Korean, Korean",
     "Южная Корея, Южной Кореи, Южной Корее, Южную Корею, Республика Корея, Республики Корея", "корейск, южнокорейск"),
    ("KZ", "Kazakhstan", "Kazakhstani, Kazakh, Kazakhstan's", "Казахстан", "казахстанск, казахск"),
    ("LA", "Laos", "Lao, Laotian", "Лаос", "лаосск"),
    ("LT", "Lithuania", "Lithuanian", "Литва", "литовск"),
    ("LV", "Latvia", "Latvian", "Латвия", "латвийск, латышск"),
    ("LY", "Libya", "Libyan", "Ливия", "ливийск"),
    ("MD", "Moldova, Moldavia", "Moldovan, Moldavian", "Молдова, Молдавия", "молдавск, молдовск"),
    ("MM", "Myanmar", "", "Мьянма", "мьянманск"),
    ("MN", "Mongolia", "Mongolian", "Монголия", "монгольск"),
    ("MX", "Mexico", "Mexican", "Мексика", "мексиканск"),
    ("MY", "Malaysia", "Malaysian", "Малайзия", "малайзийск"),
    ("NG", "Nigeria", "Nigerian", "Нигерия", "нигерийск"),
    ("NI", "Nicaragua", "Nicaraguan", "Никарагуа", "никарагуанск"),
    ("NL", "Netherlands, Holland", "Dutch", "Нидерланды, Голландия", "голландск, нидерландск"),
    ("NO", "Norway", "Norwegian", "Норвегия", "норвежск"),
    ("OM", "Oman", "Omani", "Оман", "оманск"),
    ("PK", "Pakistan", "Pakistani", "Пакистан", "пакистанск"),
    ("PL", "Poland", "Polish", "Польша", "польск"),
    ("QA", "Qatar", "Qatari", "Катар", "катарск"),
    ("RO", "Romania", "Romanian", "Румыния", "румынск"),
    ("RS", "Serbia", "Serbian", "Сербия", "сербск"),
    ("SA", "Saudi Arabia", "Saudi", "Саудовская Аравия, Саудовской Аравии, Саудовской Аравией, Саудовскую Аравию",
     "саудовск"),
    ("SE", "Sweden", "Swedish", "Швеция", "шведск"),
    ("SG", "Singapore", "Singaporean", "Сингапур", "сингапурск"),
    ("SK", "Slovakia", "Slovak", "Словакия", "словацк"),
    ("SY", "Syria", "Syrian", "Сирия", "сирийск"),
    ("TH", "Thailand", "Thai", "Таиланд", "таиландск, тайск"),
    ("TJ", "Tajikistan", "Tajik", "Таджикистан", "таджикск"),
    ("TM", "Turkmenistan", "Turkmen", "Туркменистан, Туркмения", "туркменск"),
    ("TR", "Turkey, Türkiye, Turkiye", "Turkish", "Турция", "турецк"),
    ("TZ", "Tanzania", "Tanzanian", "Танзания", "танзанийск"),
    ("UA", "Ukraine", "Ukrainian", "Украина", "украинск"),
    ("UA-09", "Luhansk, Lugansk, LPR", "", "Луганск, ЛНР", "луганск"),
    ("UA-14", "Donetsk, DPR", "", "Донецк, ДНР", "донецк"),
    ("UA-23", "Zaporozhye, Zaporizhzhia", "", "Запорожье", "запорожск"),
    ("UA-40", "Sevastopol", "", "Севастополь", "севастопольск"),
    ("UA-43", "Crimea, Simferopol", "Crimean, Crimean Tatar, Crimean Tatars", "Крым, Симферополь", "крымск, крымскотатарск"),
    ("UA-65", "Kherson", "", "Херсон", "херсонск"),
    ("US", "United States, United States of America, USA, U.S.A, U.S, US", "American", "США, Америка", "американск"),
    ("UZ", "Uzbekistan", "Uzbek", "Узбекистан", "узбекск, узбекистанск"),
    ("VE", "Venezuela", "Venezuelan", "Венесуэла", "венесуэльск"),
    ("VN", "Vietnam, Viet Nam", "Vietnamese", "Вьетнам", "вьетнамск"),
    ("ZA", "South Africa", "South African", "ЮАР", "южноафриканск"),
    ("ZW", "Zimbabwe", "Zimbabwean", "Зимбабве", "зимбабвийск"),
    ("EU", "European Union, EU", "", "Евросоюз, ЕС, Европейский союз, Европейского союза, Европейским союзом, "
     "Европейскому союзу, Европейском союзе", "европейск"),
    ("EAEU", "EAEU, EEU, Eurasian Economic Union, Eurasian Economic Community, EurAsEC, Eurasian Union",
     "", "ЕАЭС, ЕврАзЭС, Евразийский экономический союз, Евразийского экономического союза, "
     "Евразийском экономическом союзе, Евразийским экономическим союзом", ""),
    ("CIS", "CIS, Commonwealth of Independent States", "",
     "СНГ, Содружество Независимых Государств, Содружества Независимых Государств", ""),
    ("BRICS", "BRICS", "", "БРИКС", ""),
    ("SCO", "SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation", "", "ШОС", ""),
    ("WORLD", "Europe, Asia, Africa, Latin America, Middle East, Southeast Asia, Central Asia", "European, Asian, African",
     "Европа, Азия, Африка, Латинская Америка, Латинской Америки, Латинской Америке, Ближний Восток, "
     "Ближнего Востока, Ближнем Востоке", ""),
)  # fmt: skip

# Wording for "everybody else", found by its last word: what stands before it makes it mean that.
WORLD_HEADS = (
    "abroad",
    "countries",
    "states",
    "nations",
    "world",
    "CIS",
    "зарубеж",
    "стран",
    "государств",
    "мир",
)
WORLD_BEFORE = r"""
    (?:far|near) [ ] abroad
  | (?:beyond | outside (?:[ ] of)?) [ ] the [ ] CIS
  | (?:third|other|foreign|non-CIS|unfriendly|friendly|all|these|\d{2,3}) [ ] (?:foreign [ ])? (?:countries|states|nations)
  | (?:rest [ ] of | all [ ] over | whole | entire | countries [ ] of | with | outside) [ ] (?:the [ ])? (?:outside [ ] )? world
  | (?:дальн|ближн) (?:ее|его|ему|им|ем) [ ] зарубежь\w+
  | (?: (?:трет|друг|зарубежн|иностранн|недружественн|дружественн)(?:ьи|ьих|ьим|ьими|ие|их|им|ими|ые|ых|ым|ыми)
      | вс(?:е|ех|ем|еми) | \d{2,3} ) [ ] (?:стран\w{0,3} | государств\w{0,3})
  | (?:стран\w{0,3} | государств\w{0,3}) [ ] (?:всего [ ])? мира
  | вс(?:ем|его|ему) [ ] мир(?:ом|а|у|е)
"""
