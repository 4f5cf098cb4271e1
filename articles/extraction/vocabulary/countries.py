"""Belarus, Russia, and the third parties whose trade is kept apart from theirs.

A row: code, English nouns, English adjectives and inhabitants, Russian nouns, Russian adjective
stems (before -ий/-ая), Russian inhabitants in the plural. Names in one cell are separated by
commas; Russian nouns of several words stand in their nominative, with the cases spelt out where
the last word alone is not declined.
"""

from __future__ import annotations

HOME = (
    ("BY", "Belarus, Byelorussia, Belorussia, Bielarus, Republic of Belarus, Sineokaya, Sineokoy, Sinyokaya, Sinyokoy, Blue-eyed, Blue-Eyed",
     "Belarusian, Belorussian, Byelorussian, Belarussian, Belorusian", "Belarusians, Belorussians, Belarussians",
     # as some pages misspell them too: "Белорусия", "белоруские"
     "Беларусь, Белоруссия, РБ, Синеокая, Синеокой, Синеокую, Белорусь, Белорусия, Беларусия, Беларуссия",
     "белорусск, беларуск, беларусск, белоруск", "белорусы, беларусы"),
    ("RU", "Russia, Russian Federation, RF", "Russian", "Russians",
     "Россия, РФ, Российская Федерация, Российской Федерации, Российскую Федерацию, Российской Федерацией, Росия",
     "российск, росийск, россиийск", "россияне"),
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
    ("CN", "China, PRC, People's Republic of China", "Chinese", "Китай, КНР, китайцы, китайцев, китайцам, китайцами, Поднебесная, Поднебесной, Поднебесную", "китайск"),
    ("CU", "Cuba", "Cuban", "Куба", "кубинск"),
    ("CY", "Cyprus", "Cypriot", "Кипр", "кипрск"),
    ("CZ", "Czech Republic, Czechia", "Czech", "Чехия", "чешск"),
    ("DE", "Germany", "German", "Германия, ФРГ, немцы, немцев, немцам, немцами", "немецк, германск"),
    ("DZ", "Algeria", "Algerian", "Алжир", "алжирск"),
    ("EE", "Estonia", "Estonian", "Эстония", "эстонск"),
    ("EG", "Egypt", "Egyptian", "Египет, Египта, Египту, Египтом, Египте", "египетск"),
    ("ES", "Spain", "Spanish", "Испания", "испанск"),
    ("ET", "Ethiopia", "Ethiopian", "Эфиопия", "эфиопск"),
    ("FI", "Finland", "Finnish", "Финляндия", "финск"),
    ("FR", "France", "French", "Франция", "французск"),
    ("GB", "United Kingdom, UK, Great Britain, Britain, England", "British, English", "Великобритания, Англия", "британск"),
    ("GE", "Georgia, Abkhazia, South Ossetia", "Georgian, Abkhaz, Abkhazian", "Грузия, Абхазия, Южная Осетия, Южной Осетии, Южную Осетию, Южной Осетией", "грузинск"),
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
    ("KR", "South Korea, Republic of Korea, Korea", "South Korean, Korean",
     "Корея, Южная Корея, Южной Кореи, Южной Корее, Южную Корею, Южной Кореей, Республика Корея, Республики Корея, Республикой Корея", "корейск, южнокорейск"),
    ("KZ", "Kazakhstan, Pavlodar, Kostanay, Kostanai, Aktobe, Karaganda", "Kazakhstani, Kazakh, Kazakhstan's", "Казахстан, казахстанцы, казахстанцев, казахстанцам, казахстанцами", "казахстанск, казахск, павлодарск, костанайск, актюбинск, карагандинск"),
    ("LA", "Laos", "Lao, Laotian", "Лаос", "лаосск"),
    ("LT", "Lithuania", "Lithuanian", "Литва, литовцы, литовцев, литовцам, литовцами", "литовск"),
    ("LV", "Latvia", "Latvian", "Латвия", "латвийск, латышск"),
    ("LY", "Libya", "Libyan", "Ливия", "ливийск"),
    ("MD", "Moldova, Moldavia, Transnistria", "Moldovan, Moldavian", "Молдова, Молдавия, Приднестровье", "молдавск, молдовск"),
    ("MM", "Myanmar, Burma", "", "Мьянма, Бирма", "мьянманск"),
    ("MN", "Mongolia", "Mongolian", "Монголия", "монгольск"),
    ("MX", "Mexico", "Mexican", "Мексика", "мексиканск"),
    ("MY", "Malaysia", "Malaysian", "Малайзия", "малайзийск"),
    ("NG", "Nigeria", "Nigerian", "Нигерия", "нигерийск"),
    ("NI", "Nicaragua", "Nicaraguan", "Никарагуа", "никарагуанск"),
    ("NL", "Netherlands, Holland", "Dutch", "Нидерланды, Голландия", "голландск, нидерландск"),
    ("NO", "Norway", "Norwegian", "Норвегия", "норвежск"),
    ("OM", "Oman", "Omani", "Оман", "оманск"),
    ("PK", "Pakistan", "Pakistani", "Пакистан", "пакистанск"),
    ("PL", "Poland", "Polish", "Польша, поляки, поляков, полякам, поляками", "польск"),
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
    ("UA", "Ukraine, Chernihiv, Chernigov, Zhytomyr, Zhitomir, Rivne, Rovno, Volyn", "Ukrainian", "Украина, украинцы, украинцев, украинцам, украинцами", "украинск, черниговск, житомирск, ровенск, волынск"),
    ("UA-09", "Luhansk, Lugansk, LPR", "", "Луганск, ЛНР", "луганск"),
    ("UA-14", "Donetsk, DPR", "", "Донецк, ДНР", "донецк"),
    ("UA-23", "Zaporozhye, Zaporizhzhia", "", "Запорожье", "запорожск"),
    ("UA-40", "Sevastopol", "", "Севастополь", "севастопольск"),
    ("UA-43", "Crimea, Simferopol", "Crimean, Crimean Tatar, Crimean Tatars", "Крым, Симферополь", "крымск, крымскотатарск"),
    ("UA-65", "Kherson", "", "Херсон", "херсонск"),
    ("US", "United States, United States of America, USA, U.S.A, U.S, US", "American", "США, Америка", "американск"),
    ("UZ", "Uzbekistan", "Uzbek", "Узбекистан, узбеки, узбеков, узбекам, узбеками", "узбекск, узбекистанск"),
    ("VE", "Venezuela", "Venezuelan", "Венесуэла", "венесуэльск"),
    ("VN", "Vietnam, Viet Nam", "Vietnamese", "Вьетнам", "вьетнамск"),
    ("ZA", "South Africa", "South African", "ЮАР", "южноафриканск"),
    ("ZW", "Zimbabwe", "Zimbabwean", "Зимбабве", "зимбабвийск"),
    ("AL", "Albania", "Albanian", "Албания", "албанск"),
    ("AO", "Angola", "Angolan", "Ангола", "ангольск"),
    ("BH", "Bahrain", "Bahraini", "Бахрейн", "бахрейнск"),
    ("BJ", "Benin", "", "Бенин", "бенинск"),
    ("BO", "Bolivia", "Bolivian", "Боливия", "боливийск"),
    ("CD", "Congo", "Congolese", "Конго", "конголезск"),
    ("CM", "Cameroon", "Cameroonian", "Камерун", "камерунск"),
    ("CO", "Colombia", "Colombian", "Колумбия", "колумбийск"),
    ("DK", "Denmark", "Danish", "Дания", "датск"),
    ("EC", "Ecuador", "Ecuadorian", "Эквадор", "эквадорск"),
    ("GH", "Ghana", "Ghanaian", "", "ганск"),
    ("HR", "Croatia", "Croatian", "Хорватия", "хорватск"),
    ("IE", "Ireland", "Irish", "Ирландия", "ирландск"),
    ("JO", "", "Jordanian", "Иордания", "иорданск"),
    ("KH", "Cambodia", "Cambodian", "Камбоджа", "камбоджийск"),
    ("KW", "Kuwait", "Kuwaiti", "Кувейт", "кувейтск"),
    ("LB", "Lebanon", "Lebanese", "Ливан", "ливанск"),
    ("LK", "Sri Lanka", "Sri Lankan", "Шри-Ланка", ""),
    ("MA", "Morocco", "Moroccan", "Марокко", "марокканск"),
    ("ME", "Montenegro", "Montenegrin", "Черногория", "черногорск"),
    ("MK", "North Macedonia, Macedonia", "Macedonian", "Македония", "македонск"),
    ("MZ", "Mozambique", "", "Мозамбик", "мозамбикск"),
    ("NA", "Namibia", "Namibian", "Намибия", "намибийск"),
    ("NP", "Nepal", "Nepalese", "Непал", "непальск"),
    ("PH", "Philippines", "Philippine, Filipino", "Филиппины", "филиппинск"),
    ("PT", "Portugal", "Portuguese", "Португалия", "португальск"),
    ("RW", "Rwanda", "Rwandan", "Руанда", ""),
    ("SD", "Sudan", "Sudanese", "Судан", "суданск"),
    ("SI", "Slovenia", "Slovenian", "Словения", "словенск"),
    ("SN", "Senegal", "Senegalese", "Сенегал", "сенегальск"),
    ("TN", "Tunisia", "Tunisian", "Тунис", "тунисск"),
    ("UG", "Uganda", "Ugandan", "Уганда", "угандийск"),
    ("UY", "Uruguay", "Uruguayan", "Уругвай", "уругвайск"),
    ("YE", "Yemen", "Yemeni", "Йемен", "йеменск"),
    ("ZM", "Zambia", "Zambian", "Замбия", "замбийск"),
    ("CI", "Ivory Coast, Cote d'Ivoire", "Ivorian", "Кот-д'Ивуар", "ивуарийск"),
    ("CR", "Costa Rica", "Costa Rican", "Коста-Рика", ""),
    ("DO", "Dominican Republic", "", "", "доминиканск"),
    ("GN", "Guinea, Equatorial Guinea", "Guinean", "Гвинея", "гвинейск"),
    ("GT", "Guatemala", "Guatemalan", "Гватемала", "гватемальск"),
    ("HK", "Hong Kong", "", "Гонконг", "гонконгск"),
    ("IS", "Iceland", "Icelandic", "Исландия", "исландск"),
    ("LU", "Luxembourg", "", "Люксембург", "люксембургск"),
    ("MG", "Madagascar", "", "Мадагаскар", "мадагаскарск"),
    ("ML", "Mali", "Malian", "", "малийск"),
    ("MT", "Malta", "Maltese", "Мальта", "мальтийск"),
    ("PA", "Panama", "Panamanian", "Панама", "панамск"),
    ("PE", "Peru", "Peruvian", "Перу", "перуанск"),
    ("PY", "Paraguay", "Paraguayan", "Парагвай", "парагвайск"),
    ("TW", "Taiwan", "Taiwanese", "Тайвань", "тайваньск"),
    ("EU", "European Union, EU", "", "Евросоюз, ЕС, Европейский союз, Европейского союза, Европейским союзом, "
     "Европейскому союзу, Европейском союзе", "европейск"),
    ("EAEU", "EAEU, EEU, Eurasian Economic Union, Eurasian Economic Community, EurAsEC, Eurasian Union, Customs Union",
     "", "ЕАЭС, ЕврАзЭС, Евразийский экономический союз, Евразийского экономического союза, "
     "Евразийском экономическом союзе, Евразийским экономическим союзом, Таможенный союз, Таможенного союза, "
     "Таможенному союзу, Таможенным союзом, Таможенном союзе", ""),
    ("CIS", "CIS, Commonwealth of Independent States", "",
     "СНГ, Содружество Независимых Государств, Содружества Независимых Государств", ""),
    ("BRICS", "BRICS", "", "БРИКС", ""),
    ("SCO", "SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation", "", "ШОС", ""),
    ("WORLD", "Europe, Asia, Africa, Latin America, Middle East, Southeast Asia, Central Asia, Persian Gulf, "
     "Balkans, Baltics, Scandinavia, Transcaucasia, Maghreb", "European, Asian, African",
     "Европа, Азия, Африка, Прибалтика, Латинская Америка, Латинской Америки, Латинской Америке, Ближний Восток, "
     "Ближнего Востока, Ближнем Востоке, Персидский залив, Персидского залива, Персидском заливе, Балканы, Балкан, "
     "Балканах, Балканам, Скандинавия, Закавказье, Магриб", ""),
)  # fmt: skip

# Capitals that stand for their countries beside Minsk or Moscow, or as who is traded with.
CAPITALS = (
    ("AM", "Yerevan", "Ереван"),
    ("AZ", "Baku", "Баку"),
    ("CN", "Beijing", "Пекин"),
    ("CU", "Havana", "Гавана"),
    ("DE", "Berlin", "Берлин"),
    ("GB", "London", "Лондон"),
    ("GE", "Tbilisi", "Тбилиси"),
    ("IN", "New Delhi, Delhi", "Нью-Дели, Дели"),
    ("IR", "Tehran, Teheran", "Тегеран"),
    ("KG", "Bishkek", "Бишкек"),
    ("KZ", "Astana, Nur-Sultan", "Астана, Нур-Султан"),
    ("LT", "Vilnius", "Вильнюс"),
    ("LV", "Riga", "Рига"),
    ("MD", "Chisinau, Kishinev", "Кишинёв"),
    ("MN", "Ulaanbaatar, Ulan Bator", "Улан-Батор"),
    ("PL", "Warsaw", "Варшава"),
    ("RS", "Belgrade", "Белград"),
    ("TJ", "Dushanbe", "Душанбе"),
    ("TM", "Ashgabat", "Ашхабад"),
    ("TR", "Ankara", "Анкара"),
    ("UA", "Kyiv, Kiev", "Киев"),
    ("US", "Washington", "Вашингтон"),
    ("UZ", "Tashkent", "Ташкент"),
    ("VE", "Caracas", "Каракас"),
    ("VN", "Hanoi", "Ханой"),
)  # fmt: skip

# Wording for "everybody else", found by its last word: what stands before it makes it mean that.
WORLD_HEADS = (
    "abroad",
    "countries",
    "states",
    "nations",
    "world",
    "CIS",
    "arc",
    "union",
    "else",
    "others",
    "bloc",
    "commonwealth",
    "west",
    "gulf",
    "залив",
    "зарубеж",
    "стран",
    "государств",
    "мир",
    "дуг",
    "союз",
    "содружеств",
    "объединени",
    "остальн",
)
WORLD_BEFORE = r"""
    (?:far|near) [ ] abroad
  | (?:far|distant|outer|long[ ]distance) [ ] arc
  | (?:дальн\w+|внешн\w+) [ ] дуг\w+
  | (?:beyond | outside (?:[ ] of)?) [ ] the [ ] CIS
  | (?:third|other|foreign|non-CIS|unfriendly|(?<!most\s)(?<!between\s)friendly|western|arab|gulf|baltic|all|these|\d{2,3}) [ ] (?:foreign [ ])? (?:countries|states|nations)
  | (?:rest [ ] of | all [ ] over | whole | entire | countries [ ] of | with | outside) [ ] (?:the [ ])? (?:outside [ ] )? world
  | (?:дальн|ближн) (?:ее|его|ему|им|ем) [ ] зарубежь\w+
  | (?:with | to | from) [ ] (?:the [ ])? (?:other [ ])? (?:countries | states | members) [ ] of [ ] the [ ] (?:union | bloc | commonwealth)
  | (?:with | to | from) [ ] the [ ] (?:union | bloc | commonwealth)
  | (?:with | to | from) [ ] (?:everyone | everybody) [ ] else
  | (?:with | to | from) [ ] (?:all [ ])? (?:the [ ])? others
  | (?:всем | всеми | всех) [ ] (?:из [ ])? остальн\w+
  | with [ ] the [ ] (?:collective [ ])? west
  | (?:with | to | from) [ ] the [ ] gulf
  | (?:стран\w{0,3} | государств\w{0,3}) [ ] залива
  | (?:far | distant | outer)-arc [ ] (?:countries | states)
  | (?:with | to | from) [ ] (?:the [ ])? (?:other [ ])? union [ ] (?:countries | states)
  | (?:со? | во? | из) [ ] (?:стран\w{0,3} | государств\w{0,3}) [ ] (?:союза | объединения | содружества)
  | (?: (?:трет|друг|остальн|проч|зарубежн|иностранн|недружественн|западн|арабск|балтийск
        | (?<!самых\s)(?<!самые\s)(?<!самыми\s)(?<!между\s)(?<!отношения\s)(?<!отношениях\s)дружественн)(?:ьи|ьих|ьим|ьими|ие|их|им|ими|ые|ых|ым|ыми)
      | вс(?:е|ех|ем|еми) | \d{2,3} ) [ ] (?:стран\w{0,3} | государств\w{0,3})
  | (?:стран\w{0,3} | государств\w{0,3}) [ ] (?:всего [ ])? мира
  | (?:вс(?:ем|его|ему) | остальн(?:ым|ого|ому|ом)) [ ] мир(?:ом|а|у|е)
"""
