"""Places: every region by every name; look-alikes are told apart or left out, never confused."""

from __future__ import annotations

import pycountry
import pytest

from articles.extraction.places import REGIONS, find_places
from tests.extraction.told import told

OBLAST_CASES = ("ая область", "ой области", "ую область", "ой областью")
KRAI_CASES = ("ий край", "ого края", "ому краю", "им краем", "ом крае")


def codes(text: str) -> list[str]:
    """Return the codes of the places in a text."""
    return [place.code for place in find_places(text)]


def kinds(text: str) -> list[tuple[str, str]]:
    """Return code and kind of the places in a text."""
    return [(place.code, place.kind) for place in find_places(text)]


def test_codes_are_those_of_iso() -> None:
    wanted = {unit.code for unit in pycountry.subdivisions if unit.country_code in ("RU", "BY")}
    assert set(REGIONS) == wanted
    assert sum(code.startswith("RU") for code in REGIONS) == 83


def test_every_region_has_names_and_a_kind() -> None:
    for region in REGIONS.values():
        assert region.name_en
        assert region.name_ru
        assert region.kind in {"oblast", "krai", "republic", "city", "okrug"}
        assert region.federal_district or region.country == "BY"


@pytest.mark.parametrize("code", sorted(REGIONS))
def test_official_names_are_found(code: str) -> None:
    region = REGIONS[code]
    for text in (f"Trade with {region.name_en} grew.", f"{region.name_ru} растёт."):
        assert set(codes(text)) == {code}, text


@pytest.mark.parametrize("code", sorted(c for c, r in REGIONS.items() if r.capital_en))
def test_capitals_stand_for_their_region(code: str) -> None:
    region = REGIONS[code]
    if code in ("RU-VLA", "RU-KIR"):  # a first name, a surname: only beside the region itself
        assert codes(f"Talks in {region.capital_en}.") == []
    else:
        assert codes(f"Talks in {region.capital_en}.") == [code]
        wanted = [] if code == "RU-ORL" else [code]  # the word for an eagle too
        assert codes(f"Переговоры: {region.capital_ru}, вчера.") == wanted


@pytest.mark.parametrize(
    "code", sorted(c for c, r in REGIONS.items() if r.kind in ("oblast", "krai"))
)
def test_all_russian_cases_of_oblasts_and_krais(code: str) -> None:
    stem, unit = REGIONS[code].name_ru[: -len("ая область")], "область"
    cases = OBLAST_CASES
    if REGIONS[code].kind == "krai":
        stem, unit, cases = REGIONS[code].name_ru[: -len("ий край")], "край", KRAI_CASES
    assert REGIONS[code].name_ru.endswith(unit)
    for ending in cases:
        assert codes(f"торговля: {stem}{ending} и Беларусь") == [code, "BY"], ending


# Each group: look-alikes in every Russian case and in English.
CONFUSABLES = [
    pytest.param("Курск, Курска, Курску, Курском, о Курске; куряне", "RU-KRS", id="kursk"),
    pytest.param("Курган, Кургана, Кургану, Курганом, Кургане; курганские", "RU-KGN", id="kurgan"),
    pytest.param("Тыва, Тывы, Тыве, Тыву, Тывой; тувинский, Тува", "RU-TY", id="tyva"),
    pytest.param("Тюмень, Тюмени, Тюменью; тюменские", "RU-TYU", id="tyumen"),
    pytest.param("Вологда, Вологды, Вологде, Вологду, Вологдой; вологодский", "RU-VLG", id="vologda"),
    pytest.param("Волгоград, Волгограда, Волгограду, Волгоградом; волгоградцев", "RU-VGG", id="volgograd"),
    pytest.param("Владимирская область, Владимирской области, Владимирскую область", "RU-VLA", id="vladimir"),
    pytest.param("Новгород, Новгорода, Великим Новгородом, новгородцы", "RU-NGR", id="novgorod"),
    pytest.param("Нижний Новгород, Нижнего Новгорода, в Нижнем\nНовгороде, Н. Новгород, нижегородцами",
                 "RU-NIZ", id="nizhny"),
    pytest.param("Белгород, Белгорода, Белгородом, белгородский, Белгородчина", "RU-BEL", id="belgorod"),
    pytest.param("Коми, Республика Коми, Республики Коми, Республикой Коми", "RU-KO", id="komi"),
    pytest.param("Кострома, Костромы, Костроме, Кострому, Костромой; костромичи", "RU-KOS", id="kostroma"),
    pytest.param("Орловская область, Орловщина, Орловщины, орловчане", "RU-ORL", id="oryol"),
    pytest.param("Оренбург, Оренбурга, Оренбургом, Оренбуржье, Оренбуржья", "RU-ORE", id="orenburg"),
    pytest.param("Москва, Москвы, Москве, Москву, Москвой; москвичи, московские власти", "RU-MOW", id="moscow"),
    pytest.param("Московская область, Московской области, Подмосковье, в Подмосковье", "RU-MOS", id="moscow-oblast"),
    pytest.param("Санкт-Петербург, Петербурга, Санкт-Петербургу, петербургский", "RU-SPE", id="petersburg"),
    pytest.param("Ленинградская область, Ленинградской области, Ленинградскую обл.", "RU-LEN", id="leningrad"),
    pytest.param("Минск, Минска, Минску, Минском, Минске; минчане", "BY-HM", id="minsk"),
    pytest.param("Минская область, Минской области, Минскую область, Минщина", "BY-MI", id="minsk-oblast"),
    pytest.param("Алтайский край, Алтайского края, Алтайскому краю, Алтайским краем", "RU-ALT", id="altai-krai"),
    pytest.param("Республика Алтай, Республики Алтай, Республике Алтай, Горный Алтай, Горного Алтая",
                 "RU-AL", id="altai-republic"),
    pytest.param("Саха, Якутия, Якутии, Якутию, якутские", "RU-SA", id="sakha"),
    pytest.param("Сахалин, Сахалина, Сахалине, сахалинцы", "RU-SAK", id="sakhalin"),
    pytest.param("Самара, Самары, Самаре, Самару, Самарой; самарцы", "RU-SAM", id="samara"),
    pytest.param("Саратов, Саратова, Саратову, Саратовом; саратовские", "RU-SAR", id="saratov"),
    pytest.param("Kursk, Kursk Oblast, the Kursk region, Kursk Region's", "RU-KRS", id="en-kursk"),
    pytest.param("Kurgan, Kurgan Oblast, Kurganskaya oblast", "RU-KGN", id="en-kurgan"),
    pytest.param("Tyva, Tuva, the Republic of Tyva, Tyva Republic, Tuvan", "RU-TY", id="en-tyva"),
    pytest.param("Tyumen, Tyumen Oblast, Tiumen, Tyumenskaya oblast", "RU-TYU", id="en-tyumen"),
    pytest.param("Vladimir Oblast, Vladimir Region, the city of Vladimir", "RU-VLA", id="en-vladimir"),
    pytest.param("the city of Kirov, Kirov Oblast, Kirov region", "RU-KIR", id="en-kirov"),
    pytest.param("Oryol, Orel Oblast, Orlovskaya oblast, Orel region", "RU-ORL", id="en-oryol"),
    pytest.param("Moscow Oblast, Moscow Region, the Moscow region, Moscow Regional Duma", "RU-MOS", id="en-mos"),
    pytest.param("Moscow, the city of Moscow, Moscow City, Muscovites", "RU-MOW", id="en-moscow"),
    pytest.param("St Petersburg, St. Petersburg, Saint Petersburg, Petersburg", "RU-SPE", id="en-spe"),
    pytest.param("Leningrad Oblast, Leningrad Region, Leningradskaya oblast", "RU-LEN", id="en-len"),
    pytest.param("Minsk Oblast, Minsk region, Minsk Regional Executive Committee", "BY-MI", id="en-minsk-oblast"),
    pytest.param("Minsk, Minsk City Executive Committee, the city of Minsk", "BY-HM", id="en-minsk"),
    pytest.param("Novgorod, Veliky Novgorod, Novgorod Oblast, Great Novgorod", "RU-NGR", id="en-novgorod"),
    pytest.param("Nizhny Novgorod, Nizhni Novgorod, Nizhny\nNovgorod Oblast, Nizhegorod region, N. Novgorod",
                 "RU-NIZ", id="en-nizhny"),
    pytest.param("Altai Krai, Altai Territory, Altay Krai", "RU-ALT", id="en-altai-krai"),
    pytest.param("Altai Republic, the Republic of Altai, Gorny Altai", "RU-AL", id="en-altai-republic"),
    pytest.param("Murmansk Shipping Company, Murmansk", "RU-MUR", id="firm-of-a-city"),
    pytest.param("Yaroslavl' Oblast, Yaroslavl’, Jaroslavl", "RU-YAR", id="soft-sign"),
    pytest.param("Khanty-Mansi Autonomous Okrug – Yugra, ХМАО", "RU-KHM", id="khmao"),
    pytest.param("Yamalo-Nenets Autonomous Okrug, Ямало-Ненецкий автономный округ", "RU-YAN", id="yamal"),
    pytest.param("Nenets Autonomous Okrug, Ненецкого автономного округа", "RU-NEN", id="nenets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code"), CONFUSABLES)
def test_look_alikes_are_told_apart(text: str, code: str) -> None:
    found = codes(text)
    assert set(found) == {code}
    assert len(found) >= text.count(",")


OPEN = [
    pytest.param("Vladimir Putin and Vladimir Makei met.", [], id="first-name"),
    pytest.param("Владимир Путин, Владимира Путина, с Владимиром Макеем", [], id="first-name-ru"),
    pytest.param("Vladimir Oblast head met Vladimir Orlov in Vladimir.", ["RU-VLA", "RU-VLA"], id="both"),
    pytest.param("Sergei Kirov, Mr Kirov, Natasha Rostov, A. Penza", [], id="surnames"),
    pytest.param("Алексей Ростов и Виктор Брянский", [], id="surnames-ru"),
    pytest.param("Москва, Тверская и Псковская области", ["RU-MOW", "RU-TVE", "RU-PSK"], id="city-before-oblasts-ru"),
    pytest.param("the Altai mountains; Altai Region", [], id="which-altai"),
    pytest.param("Altai Krai sells grain; the Altai delegation came", ["RU-ALT", "RU-ALT"], id="altai-by-text"),
    pytest.param("Altai Krai, Altai Republic and Altai honey", ["RU-ALT", "RU-AL"], id="altai-still-open"),
    pytest.param("Leningrad, Amur, Sverdlovsk", [], id="need-a-unit"),
    pytest.param("Кировский район, Минский район, Kirov District", [], id="districts"),
    pytest.param("at 10:00 Moscow time, по московскому времени", [], id="hours"),
    pytest.param("the Minsk agreements and the Moscow Exchange", [], id="agreements"),
    pytest.param("a don of Oxford, Don Quixote, Дон Кихот", [], id="don"),
    pytest.param("Rostov Oblast: the Don is low; на Дону", ["RU-ROS", "RU-ROS", "RU-ROS"], id="don-by-text"),
    pytest.param("it took us 5 million US dollars, U.S. dollars, US$", [], id="us-dollars"),
    pytest.param("Bryansky, Brestsky, Orlov, Tverskoy, Penzing, Rostovtsev", [], id="surnames-like-places"),
]  # fmt: skip


BYNAMES = [
    ("South Urals", "RU-CHE"), ("Middle Urals", "RU-SVE"), ("Moscow suburbs", "RU-MOS"),
    ("Bryanshchina", "RU-BRY"), ("Trans-Baikal", "RU-ZAB"), ("Orlov Region", "RU-ORL"),
    ("Minshchina", "BY-MI"), ("Vitebshchina", "BY-VI"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code"), BYNAMES)
def test_bynames_as_translations_spell_them(name: str, code: str) -> None:
    assert codes(f"Trade with the {name} grew.") == [code]


@pytest.mark.parametrize(("text", "wanted"), OPEN)
def test_unknown_rather_than_wrong(text: str, wanted: list[str]) -> None:
    assert codes(text) == wanted


LISTS = [
    pytest.param("Tver, Tula and Kaluga regions – 40, 62 and 55 million",
                 [("RU-TVE", "region"), ("RU-TUL", "region"), ("RU-KLU", "region")], id="plural-after"),
    pytest.param("Minsk and Grodno oblasts", [("BY-MI", "region"), ("BY-HR", "region")], id="minsk-in-a-list"),
    pytest.param("Moscow, Leningrad, and Kursk Oblasts",
                 [("RU-MOS", "region"), ("RU-LEN", "region"), ("RU-KRS", "region")], id="leningrad-in-a-list"),
    pytest.param("Гомельской и Брянской областей", [("BY-HO", "region"), ("RU-BRY", "region")], id="ru-plural"),
    pytest.param("Минская, Московская и Ленинградская области",
                 [("BY-MI", "region"), ("RU-MOS", "region"), ("RU-LEN", "region")], id="ru-three"),
    pytest.param("Рязанская область – 66 млн, Московская – 85 млн, Ленинградская – 90",
                 [("RU-RYA", "region"), ("RU-MOS", "region"), ("RU-LEN", "region")], id="ru-left-out"),
    pytest.param("Минская область и минская фирма", [("BY-MI", "region"), ("BY-HM", "adjective")], id="ru-own-noun"),
    pytest.param("Краснодарского и Алтайского краёв", [("RU-KDA", "region"), ("RU-ALT", "region")], id="ru-krais"),
    pytest.param("Minsk and Penza agreed", [("BY-HM", "capital"), ("RU-PNZ", "capital")], id="capitals"),
    pytest.param("Minsk and Moscow Region", [("BY-HM", "capital"), ("RU-MOS", "region")], id="singular-is-own"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LISTS)
def test_a_list_shares_its_unit_word(text: str, wanted: list[tuple[str, str]]) -> None:
    assert kinds(text) == wanted


KINDS = [
    pytest.param("Karelian companies, Karelians", [("RU-KR", "adjective"), ("RU-KR", "inhabitant")], id="karelian"),
    pytest.param("the Tatar market", [("RU-TA", "adjective")], id="tatar"),
    pytest.param("Crimean Tatars", [("UA-43", "third")], id="crimean"),
    pytest.param("Belarusian exports to Russian regions", [("BY", "adjective"), ("RU", "adjective")], id="adjectives"),
    pytest.param("белорусско-российский", [("BY", "adjective"), ("RU", "adjective")], id="pair-ru"),
    pytest.param("гомельско-брянский форум", [("BY-HO", "adjective"), ("RU-BRY", "adjective")], id="pair-regions"),
    pytest.param("смоляне и нижегородцы", [("RU-SMO", "inhabitant"), ("RU-NIZ", "inhabitant")], id="people-ru"),
    pytest.param("Могилёвщина и Брянщина", [("BY-MA", "region"), ("RU-BRY", "region")], id="nicknames"),
    pytest.param("Republic of Belarus, Russian Federation, РФ, РБ",
                 [("BY", "country"), ("RU", "country"), ("RU", "country"), ("BY", "country")], id="countries"),
    pytest.param("Homel, Hrodna, Viciebsk, Mahilyow",
                 [("BY-HO", "capital"), ("BY-HR", "capital"), ("BY-VI", "capital"), ("BY-MA", "capital")], id="be"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), KINDS)
def test_kinds(text: str, wanted: list[tuple[str, str]]) -> None:
    assert kinds(text) == wanted


THIRD = [
    pytest.param("trade with Kazakhstan and China", ["KZ", "CN"], id="countries"),
    pytest.param("с Казахстаном, в Китае, из Польши, Литвой", ["KZ", "CN", "PL", "LT"], id="ru-cases"),
    pytest.param("the EAEU, the CIS and the EU", ["EAEU", "CIS", "EU"], id="unions"),
    pytest.param("со странами СНГ, ЕАЭС и дальнего зарубежья", ["CIS", "EAEU", "WORLD"], id="unions-ru"),
    pytest.param("with third countries and all countries", ["WORLD", "WORLD"], id="third-countries"),
    pytest.param("the rest of the world, со всем миром", ["WORLD", "WORLD"], id="world"),
    pytest.param("exports to friendly countries, в дружественные страны", ["WORLD", "WORLD"], id="friendly"),
    pytest.param("even the most friendly countries argue, во взаимоотношениях самых дружественных стран, связи между дружественными странами", [], id="friends-among-themselves"),
    pytest.param("the USA, the US; США", ["US", "US", "US"], id="usa"),
    pytest.param("let us go; it cost $5", [], id="us-the-pronoun"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), THIRD)
def test_third_parties(text: str, wanted: list[str]) -> None:
    found = find_places(text)
    assert [place.code for place in found] == wanted
    assert all(place.kind == "third" for place in found)


def test_former_units_are_aliases() -> None:
    assert codes("Perm Oblast, Chita Oblast, Читинская область") == ["RU-PER", "RU-ZAB", "RU-ZAB"]
    assert "Koryak Autonomous Okrug" in REGIONS["RU-KAM"].variants


def test_offsets_are_those_of_the_text() -> None:
    text = "Из Нижнего\u00a0Новгорода — в «Гомель» и St.\nPetersburg."
    assert [place.span.of(text) for place in find_places(text)] == [
        "Нижнего\u00a0Новгорода", "Гомель", "St.\nPetersburg",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("belorussian export grew", ["BY"], id="belorussian"),
        pytest.param("russian goods and belarusian ones", ["RU", "BY"], id="both"),
        pytest.param("the russians and the belarusians", ["RU", "BY"], id="people"),
        pytest.param("polish the belarus of old", [], id="no_nouns_nor_others"),
    ],
)
def test_peoples_of_both_countries_are_found_in_small_letters(text: str, found: list[str]) -> None:
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот Башкортостана и Беларуси в 2019 году составил 330 млн долларов, сообщил Глава РБ Ильдар Азаматов. Экспорт РБ – 190 млн долларов, импорт в РБ – 140 млн долларов.", ["BY RU-BA turnover 330 2019-01..2019-12", "BY RU-BA imports 190 2019-01..2019-12", "BY RU-BA exports 140 2019-01..2019-12"], id="glava"),
        pytest.param("Товарооборот Республики Бурятия (РБ) и Белоруссии в 2019 году составил 33 млн долларов. Импорт в РБ составил более 14,3 млн долларов.", ["BY RU-BU turnover 33 2019-01..2019-12", "BY RU-BU exports 14.3 2019-01..2019-12"], id="brackets"),
        pytest.param("Товарооборот Башкортостана и РБ в 2019 году составил 330 млн долларов. Экспорт РБ – 190 млн долларов.", ["BY RU-BA turnover 330 2019-01..2019-12", "BY RU-BA exports 190 2019-01..2019-12"], id="of_belarus"),
        pytest.param("Премьер-министр РБ принял главу Башкортостана. Товарооборот Беларуси и Башкортостана в 2019 году составил 330 млн долларов. Экспорт из РБ – 190 млн долларов.", ["BY RU-BA turnover 330 2019-01..2019-12", "BY RU-BA exports 190 2019-01..2019-12"], id="premier"),
    ],
)  # fmt: skip
def test_letters_that_a_republic_shares_with_belarus(text: str, expected: list[str]) -> None:
    assert told(text) == expected
