"""The oblasts of Russia: ISO 3166-2 code, names, capital, adjectives, inhabitants.

Names in one cell are separated by commas. The Russian adjective is read off `name_ru` where its
cell is empty; "Penza", "Пенза" come from the capital. Letters ё are written е: so is the text.
A name marked "?" also means other things: it counts only where the text names the unit outright too.
"""

from __future__ import annotations

from functools import partial

from .region import Region

_oblast = partial(Region, kind="oblast")
_central = partial(_oblast, federal_district="Central")
_northwest = partial(_oblast, federal_district="Northwestern")
_south = partial(_oblast, federal_district="Southern")
_volga = partial(_oblast, federal_district="Volga")
_ural = partial(_oblast, federal_district="Ural")
_siberia = partial(_oblast, federal_district="Siberian")
_east = partial(_oblast, federal_district="Far Eastern")


def _row(
    make: partial[Region], code: str, stem: str, name_ru: str, capital_ru: str, **more: str
) -> Region:
    """Return the row of an oblast that is called after its capital, unless `capital_en` differs."""
    capital = more.pop("capital_en", stem)
    stems = ", ".join([stem, *filter(None, [more.pop("stems_en", "")])])
    return make(
        code=code,
        name_en=more.pop("name_en", f"{stem} Oblast"),
        name_ru=f"{name_ru} область",
        capital_en=capital,
        capital_ru=capital_ru,
        stems_en=stems,
        **more,
    )


OBLASTS = (
    _row(_central, "RU-BEL", "Belgorod", "Белгородская", "Белгород",
         names_ru="Белгородчина", people_ru="белгородцы", names_en="Belgorodchina"),
    _row(_central, "RU-BRY", "Bryansk", "Брянская", "Брянск", stems_en="Briansk",
         names_ru="Брянщина", people_ru="брянцы", names_en="Bryanshchina"),
    _row(_central, "RU-IVA", "Ivanovo", "Ивановская", "Иваново", people_ru="ивановцы"),
    _row(_central, "RU-KLU", "Kaluga", "Калужская", "Калуга", names_ru="Калужчина", people_ru="калужане"),
    _row(_central, "RU-KOS", "Kostroma", "Костромская", "Кострома", people_ru="костромичи"),
    _row(_central, "RU-KRS", "Kursk", "Курская", "Курск", names_ru="Курщина", people_ru="куряне"),
    _row(_central, "RU-LIP", "Lipetsk", "Липецкая", "Липецк", names_ru="Липетчина", people_ru="липчане"),
    _row(_central, "RU-MOS", "Moscow", "Московская", "Красногорск", capital_en="Krasnogorsk",
         names_en="Podmoskovye, Moscow suburbs", names_ru="Подмосковье, Мособласть"),
    _row(_central, "RU-ORL", "Oryol", "Орловская", "Орел", stems_en="Orel, Orjol, Oriol, Orël",
         names_en="Orlov Region, Orlov Oblast",
         names_ru="Орловщина", people_ru="орловчане"),
    _row(_central, "RU-RYA", "Ryazan", "Рязанская", "Рязань", stems_en="Riazan",
         names_ru="Рязанщина", people_ru="рязанцы"),
    _row(_central, "RU-SMO", "Smolensk", "Смоленская", "Смоленск",
         names_ru="Смоленщина", people_ru="смоляне", names_en="Smolenshchina"),
    _row(_central, "RU-TAM", "Tambov", "Тамбовская", "Тамбов", names_ru="Тамбовщина", people_ru="тамбовчане", names_en="Tambovshchina"),
    _row(_central, "RU-TVE", "Tver", "Тверская", "Тверь", names_ru="Тверщина", people_ru="тверичи, тверитяне",
         former="Kalinin Oblast, Калининская область"),
    _row(_central, "RU-TUL", "Tula", "Тульская", "Тула", people_ru="туляки"),
    _row(_central, "RU-VLA", "Vladimir", "Владимирская", "Владимир", people_ru="владимирцы"),
    _row(_central, "RU-VOR", "Voronezh", "Воронежская", "Воронеж", names_ru="Воронежчина", people_ru="воронежцы"),
    _row(_central, "RU-YAR", "Yaroslavl", "Ярославская", "Ярославль", stems_en="Jaroslavl, Iaroslavl",
         names_ru="Ярославия", people_ru="ярославцы"),
    _row(_northwest, "RU-ARK", "Arkhangelsk", "Архангельская", "Архангельск",
         stems_en="Archangelsk, Arhangelsk", names_en="Pomorye", names_ru="Поморье", people_ru="архангелогородцы"),
    _row(_northwest, "RU-KGD", "Kaliningrad", "Калининградская", "Калининград", people_ru="калининградцы"),
    _row(_northwest, "RU-LEN", "Leningrad", "Ленинградская", "Гатчина", capital_en="Gatchina",
         names_ru="Ленобласть"),
    _row(_northwest, "RU-MUR", "Murmansk", "Мурманская", "Мурманск", people_ru="мурманчане"),
    _row(_northwest, "RU-NGR", "Novgorod", "Новгородская", "Великий Новгород", capital_en="Veliky Novgorod",
         stems_en="Veliki Novgorod, Velikiy Novgorod, Velikii Novgorod, Great Novgorod",
         names_ru="Новгород, Новгородчина", people_ru="новгородцы"),
    _row(_northwest, "RU-PSK", "Pskov", "Псковская", "Псков", names_ru="Псковщина", people_ru="псковичи", names_en="Pskovshchina"),
    _row(_northwest, "RU-VLG", "Vologda", "Вологодская", "Вологда", names_ru="Вологодчина",
         people_ru="вологжане"),
    _row(_south, "RU-AST", "Astrakhan", "Астраханская", "Астрахань", stems_en="Astrahan",
         people_ru="астраханцы"),
    _row(_south, "RU-ROS", "Rostov", "Ростовская", "Ростов-на-Дону", capital_en="Rostov-on-Don",
         stems_en="Rostov-na-Donu", names_ru="Ростов, Дон?", names_en="Don?", adjectives_ru="ростовск, донск?", people_ru="ростовчане"),
    _row(_south, "RU-VGG", "Volgograd", "Волгоградская", "Волгоград", people_ru="волгоградцы",
         former="Stalingrad Oblast, Сталинградская область"),
    _row(_volga, "RU-KIR", "Kirov", "Кировская", "Киров", names_en="Vyatka", names_ru="Вятка", people_ru="кировчане, вятичи"),
    _row(_volga, "RU-NIZ", "Nizhny Novgorod", "Нижегородская", "Нижний Новгород",
         stems_en="Nizhni Novgorod, Nizhniy Novgorod, Nizhnii Novgorod, Nizhnij Novgorod, Nijni Novgorod, "
                  "Nizhegorod", people_ru="нижегородцы", former="Gorky Oblast, Горьковская область"),
    _row(_volga, "RU-ORE", "Orenburg", "Оренбургская", "Оренбург", names_ru="Оренбуржье", people_ru="оренбуржцы", names_en="Orenburzhye, Orenburzhie"),
    _row(_volga, "RU-PNZ", "Penza", "Пензенская", "Пенза", people_ru="пензенцы"),
    _row(_volga, "RU-SAM", "Samara", "Самарская", "Самара", people_ru="самарцы",
         former="Kuybyshev Oblast, Куйбышевская область"),
    _row(_volga, "RU-SAR", "Saratov", "Саратовская", "Саратов", people_ru="саратовцы"),
    _row(_volga, "RU-ULY", "Ulyanovsk", "Ульяновская", "Ульяновск", stems_en="Ulianovsk", people_ru="ульяновцы"),
    _row(_ural, "RU-CHE", "Chelyabinsk", "Челябинская", "Челябинск", stems_en="Cheliabinsk",
         names_ru="Южный Урал", people_ru="челябинцы", names_en="South Urals, Southern Urals, Southern Ural, South Ural"),
    _row(_ural, "RU-KGN", "Kurgan", "Курганская", "Курган", names_en="Zauralye, Trans-Urals", names_ru="Зауралье", people_ru="курганцы"),
    _row(_ural, "RU-SVE", "Sverdlovsk", "Свердловская", "Екатеринбург", capital_en="Yekaterinburg",
         stems_en="Ekaterinburg", names_ru="Средний Урал", adjectives_ru="свердловск, екатеринбургск",
         people_ru="свердловчане, екатеринбуржцы", names_en="Middle Urals, Middle Ural"),
    _row(_ural, "RU-TYU", "Tyumen", "Тюменская", "Тюмень", stems_en="Tiumen", people_ru="тюменцы"),
    _row(_siberia, "RU-IRK", "Irkutsk", "Иркутская", "Иркутск", names_en="Priangarye", names_ru="Приангарье", people_ru="иркутяне",
         former="Ust-Orda Buryat Autonomous Okrug, Усть-Ордынский Бурятский автономный округ"),
    _row(_siberia, "RU-KEM", "Kemerovo", "Кемеровская", "Кемерово", names_en="Kuzbass, Kuzbas",
         names_ru="Кузбасс", adjectives_ru="кемеровск, кузбасск", people_ru="кемеровчане, кузбассовцы"),
    _row(_siberia, "RU-NVS", "Novosibirsk", "Новосибирская", "Новосибирск", people_ru="новосибирцы"),
    _row(_siberia, "RU-OMS", "Omsk", "Омская", "Омск", people_ru="омичи"),
    _row(_siberia, "RU-TOM", "Tomsk", "Томская", "Томск", people_ru="томичи"),
    _row(_east, "RU-AMU", "Amur", "Амурская", "Благовещенск", capital_en="Blagoveshchensk",
         names_en="Amurskaya", names_ru="Приамурье", people_ru="амурчане"),
    _row(_east, "RU-MAG", "Magadan", "Магаданская", "Магадан", people_ru="магаданцы"),
    _row(_east, "RU-SAK", "Sakhalin", "Сахалинская", "Южно-Сахалинск", capital_en="Yuzhno-Sakhalinsk",
         stems_en="Yuzhno Sakhalinsk", names_en="Sakhalin", names_ru="Сахалин", people_ru="сахалинцы"),
)  # fmt: skip
