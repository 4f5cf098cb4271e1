"""Whose words they are in press items as pages hold them: glued lines, translated wordings, posts."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.records import Quote
from articles.extraction.text import read_document


def quotes_of(text: str) -> list[Quote]:
    document = read_document(text)
    return find_quotes(document, find_places(document))[0]


def speakers_of(text: str) -> list[str | None]:
    return [quote.speaker for quote in quotes_of(text)]


# Names in long runs of capitals: a department or a place before the office is no name.
NAMES = [
    pytest.param('Belarus Prime Minister Oleg Sedov met Governor Ivan Drozdov. "We trade more each year," Sedov said.', ["Oleg Sedov"], id="rank_after_place"),
    pytest.param('Russian Industrial Policy Minister Oleg Sedov came to Minsk. "We trade more each year than the last," he said.', ["Oleg Sedov"], id="department_before_office"),
    pytest.param('Head of the Republic of Karelia Ildar Sedov came to Minsk. "We trade more each year than the last," said the head of the region.', ["Ildar Sedov"], id="place_before_name"),
    pytest.param('Putin and Lukashenko met in Minsk.\n\n"We trade more each year than the last," the Russian president said.\n\n"We are glad to hear it from you," the Belarusian leader replied.', ["Putin", "Lukashenko"], id="surnames_known"),
    pytest.param('Ivan DROZDOV, governor of Penza Oblast: "We plan ten missions for this year."', ["Ivan DROZDOV"], id="surname_in_capitals"),
    pytest.param("Иван ДРОЗДОВ, губернатор области:\n«Мы торгуем с каждым годом больше».", ["Иван ДРОЗДОВ"], id="surname_in_capitals_ru"),
    pytest.param('Governor Drozdov had this to say: "We plan ten missions for this year."', ["Drozdov"], id="surname_after_office"),
    pytest.param('Deputy Economy Minister Oleg Sedov met Deputy Governor Ivan Drozdov.\n\n"We trade more than we did last year," the Deputy Economy Minister said.\n\n"And so do we in this region," the deputy governor replied.', ["Oleg Sedov", "Ivan Drozdov"], id="deputies_of_two_offices"),
    pytest.param("Губернатор Дроздов указал: «Мы торгуем с каждым годом больше».", ["Дроздов"], id="surname_after_office_ru"),
    pytest.param("Их замминистра Седов сказал мне прямо: «Везите, полка для вас у нас есть».", ["Седов"], id="surname_after_low_office_ru"),
    pytest.param("Директор Гомельдрева сказал: «Мы торгуем с каждым годом больше».", [None], id="plant_is_no_surname_ru"),
    pytest.param("Глава Башкортостана Лев Седов встретил гостей.\n\n«Гости дали нам хороший урок труда», — поблагодарил их глава Башкирии.", ["Лев Седов"], id="two_names_of_a_republic_ru"),
    pytest.param("Торговля растёт, сообщил глава региона Лев Седов. «Мы видим большой запрос наших заводов», — добавил глава Удмуртии.", ["Лев Седов"], id="region_named_later_ru"),
    pytest.param("Участники посетили завод «Гомельдеталь». «Увидели многое, что можно перенять», – поделился Лев Седов.", ["Лев Седов"], id="after_a_plant_in_marks_ru"),
    pytest.param("Об этом сообщила глава Минэкономики Эльвира Седова. Экспорт «идёт туда, куда раньше не ходил», — сказала министр.", ["Эльвира Седова"], id="head_of_a_ministry_ru"),
    pytest.param("В Минск прибыла председатель комиссии Палаты представителей Эльвира Седова. «Мы ставим перед собой высокую планку», — сказала депутат.", ["Эльвира Седова"], id="member_of_the_house_ru"),
    pytest.param("«Общая сборка, общие шасси, общий рынок», — перечислил А.Седов.\n\nА.Седов добавил: «Так и будет у нас дальше».", ["А. Седов", "А. Седов"], id="initial_without_a_space_ru"),
    pytest.param('Sales grew, said V.O.Sedov, spokesman of the ministry. "We shall sell more to them next year," he went on.', ["V.O. Sedov"], id="initials_without_a_space"),
    pytest.param('Talks in Minsk\n\n"We have come out of a hard year with few losses"\n\nOleg Sedov\n\nThe ministers met for an hour.', ["Oleg Sedov"], id="name_on_the_line_below"),
    pytest.param('Governor Visits Minsk\n\nThe governor was brief. "We plan ten missions for this year," the governor said.', [None], id="verb_in_title"),
    pytest.param("Путин и Лукашенко провели встречу.\n\n«Мы торгуем с каждым годом больше», — сказал российский президент.\n\n«Мы рады это от вас слышать», — ответил белорусский лидер.", ["Путин", "Лукашенко"], id="surnames_known_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), NAMES)
def test_names(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


# Who bears the name of an institute is not its expert; who is exchanged does not speak.
NAMESAKES = [
    pytest.param("Данные привёл специалист Института рынков имени А. В. Дубина Лев Седов.\n\n«Мы торгуем с каждым годом больше», — сообщил эксперт.", ["Лев Седов"], id="institute_named_after"),
    pytest.param("Данные привела декан университета им. К. А. Дубина Анна Седова.\n\n«Мы торгуем с каждым годом больше», — сообщила эксперт.", ["Анна Седова"], id="university_named_after"),
    pytest.param("Лев Седов принял главу комитета Олега Руднева. Руднев сказал, что торговля растёт. Минск готов обмениваться специалистами.\n\n«Мы торгуем с каждым годом больше», — отметил он.", ["Олег Руднев"], id="plural_as_object"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), NAMESAKES)
def test_namesakes_and_objects(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


def test_office_before_a_possessive() -> None:
    text = "«Мы торгуем с каждым годом больше», — цитирует главу Пензы его пресс-служба. Лев Седов, глава Пензы, рад."
    assert [(quote.speaker, quote.role) for quote in quotes_of(text)] == [
        ("Лев Седов", "глава Пензы")
    ]


# An office that stands for a name: the deputy as "the minister", whoever was named without office.
OFFICES = [
    pytest.param('Belarusian Deputy Prime Minister Petr Ivashko visited Penza. "We trade more each year than the last," the minister said.', ["Petr Ivashko"], id="deputy_as_minister"),
    pytest.param('Ivan Drozdov opened the fair in Pskov. "We trade more each year than the last," the governor noted.', ["Ivan Drozdov"], id="office_never_given"),
    pytest.param('Minister Ivan Drozdov opened the fair. "We trade more each year than the last," the governor noted.', [None], id="other_office_given"),
    pytest.param('Trade grows, Governor Ivan Drozdov said after talks with Prime Minister of Belarus Oleg Sedov.\n\n"We are pleased with the results," he said.\n\n"We will go on with it," the official added.', ["Ivan Drozdov", "Ivan Drozdov"], id="last_speaker"),
    pytest.param('Lev Kutuzov, the ambassador, spoke of trade. "We plan ten missions," said the head of the diplomatic mission.', ["Lev Kutuzov"], id="head_of_mission"),
    pytest.param("Гендиректор завода Олег Седов показал цех. «Нам это только на руку», — улыбается директор.", ["Олег Седов"], id="short_form_ru"),
    pytest.param("Губернатор назвал Минск «самым надёжным и давним партнёром». Иван Дроздов добавил, что планы большие.", ["Иван Дроздов"], id="name_comes_later_ru"),
    pytest.param("Иван Дроздов открыл ярмарку. «Мы торгуем с каждым годом больше», — отметил псковский губернатор.", ["Иван Дроздов"], id="office_never_given_ru"),
    pytest.param("Александр Лукашенко принял губернатора.\n\n«Мы торгуем с каждым годом больше», — заявил глава Белоруссии.", ["Александр Лукашенко"], id="head_of_country_ru"),
    pytest.param("Об этом рассказал министр лесного хозяйства и природных ресурсов Лев Ивашко. «Мы торгуем с каждым годом больше», — сказал министр. «И это только начало пути», — добавил глава Минлесхоза.", ["Лев Ивашко", "Лев Ивашко"], id="ministry_of_two_words_ru"),
    pytest.param("Об этом рассказал министр торговли Лев Ивашко. «Мы торгуем с каждым годом больше», — сказал руководитель ведомства.", ["Лев Ивашко"], id="head_of_the_body_ru"),
]  # fmt: skip


# Words that one gives and another said; an office whose verb has an adverb before it.
HOST = "President of Tarland Lev Sokol met Penza Governor Ivan Drozdov. "
RELAYED = [
    pytest.param(HOST + "Ivan Drozdov recalled the president's phrase that ‘good neighbours count twice’.", ["Lev Sokol"], id="phrase_recalled"),
    pytest.param(HOST + "Ivan Drozdov recalled the president’s words voiced at the fair that “good neighbours count twice”.", ["Lev Sokol"], id="words_voiced"),
    pytest.param(HOST + "Ivan Drozdov quoted the president as saying “good neighbours count twice”.", ["Lev Sokol"], id="quoted_as_saying"),
    pytest.param(HOST + "The agency quoted the governor as saying: “Good neighbours count twice.”", ["Ivan Drozdov"], id="agency_quotes"),
    pytest.param(HOST + "Ivan Drozdov mentioned the president's statement and added: “Good neighbours count twice.”", ["Ivan Drozdov"], id="own_clause"),
    pytest.param(HOST + "Ivan Drozdov recalled that “good neighbours count twice”.", ["Ivan Drozdov"], id="own_recollection"),
    pytest.param(HOST + "\n\nThe head of state warmly welcomed the guests of the region as “the neighbours closest to us”, as it were.", ["Lev Sokol"], id="adverb_before_verb"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), RELAYED)
def test_relayed_words(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


# An attribution inside the marks, as translations from Russian keep it.
def test_attribution_inside_the_marks() -> None:
    text = (
        HOST
        + "“We trade more each year, – said Ivan Drozdov. – We expect no less of this one.” The guests clapped."
    )
    assert [(q.text, q.speaker) for q in quotes_of(text)] == [
        ("We trade more each year", "Ivan Drozdov"),
        ("We expect no less of this one.", "Ivan Drozdov"),
    ]


@pytest.mark.parametrize(("text", "speakers"), OFFICES)
def test_offices(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


IVAN = "Governor of Pskov Oblast Ivan Drozdov visited Minsk. "
IVAN_RU = "Губернатор Псковской области Иван Дроздов посетил Минск. "

# Attribution around the quotation, as translated pages and posts word it.
AROUND = [
    pytest.param(IVAN + 'According to him, trade "is growing faster than anyone expected" there.', ["Ivan Drozdov"], id="according_to_him"),
    pytest.param(IVAN + 'According to the governor, he came with a plan. "We trade more each year," he said.', ["Ivan Drozdov"], id="he_after_according_to"),
    pytest.param(IVAN + '"We trade more each year than the last," assured the head of the region.', ["Ivan Drozdov"], id="assured_inverted"),
    pytest.param('As noted by Ivan Drozdov, "we trade more each year than the last".', ["Ivan Drozdov"], id="as_noted_by"),
    pytest.param('"We trade more each year than the last," the press service quotes Ivan Drozdov as saying.', ["Ivan Drozdov"], id="quotes_somebody"),
    pytest.param('"We trade more each year than the last." This was announced by Governor Ivan Drozdov.', ["Ivan Drozdov"], id="announced_by"),
    pytest.param('Trade with Penza "is very low and does not suit us". Governor Ivan Drozdov said this in May.', ["Ivan Drozdov"], id="said_this"),
    pytest.param('Trade with Penza "is very low and does not suit us". Governor Ivan Drozdov said so in May.', ["Ivan Drozdov"], id="said_so"),
    pytest.param('Trade with Penza "is very low and does not suit us". Governor Ivan Drozdov told reporters in Minsk, May 4.', ["Ivan Drozdov"], id="told_reporters"),
    pytest.param('Trade with Penza "is very low and does not suit us". This was said to the press today by Governor Ivan Drozdov.', ["Ivan Drozdov"], id="said_to_the_press_by"),
    pytest.param('Trade with Penza "is very low and does not suit us". Governor Ivan Drozdov told reporters that a plan was signed.', [None], id="told_something_else"),
    pytest.param('Trade is up.Ivan Drozdov, Governor of Pskov Oblast:\n"We trade more each year than the last."', ["Ivan Drozdov"], id="glued_name_line"),
    pytest.param('Ambassador Lev Kutuzov urged the region not to forget the schools.\n\n"It is necessary that children know each other."', ["Lev Kutuzov"], id="stands_alone"),
    pytest.param(IVAN + '"We trade more each year," Drozdov said.\n\nThe plans are large.\n\n"Let us begin with the schools and the roads."', ["Ivan Drozdov", "Ivan Drozdov"], id="only_voice"),
    pytest.param('Belarusian Leader Proposes Joint Ventures to Penza\n\nAleksandr Lukashenko met Ivan Drozdov. "We are ready for it at any time," said the Belarusian leader.', ["Aleksandr Lukashenko"], id="title_is_no_name"),
    pytest.param('"We plan ten missions," the agency quoted the governor as saying. Ivan Drozdov is governor of Penza Oblast.', ["Ivan Drozdov"], id="quoted_office"),
    pytest.param("Иван Дроздов, председатель комитета:\n— «Мы торгуем с каждым годом больше».", ["Иван Дроздов"], id="dash_before_mark_ru"),
    pytest.param('After talks with Lukashenko, the governor told reporters: "We plan ten missions." Ivan Drozdov heads Penza Oblast.', ["Ivan Drozdov"], id="office_after_comma"),
    pytest.param("“The trade of our regions is growing”: Ambassador Lev Kutuzov on plans for the year\n\nThe talk was long.", ["Lev Kutuzov"], id="headline_with_colon"),
    pytest.param("После встречи с Лукашенко губернатор рассказал: «Мы готовим десять визитов». Иван Дроздов возглавляет область.", ["Иван Дроздов"], id="office_before_verb_ru"),
    pytest.param("«Мы готовим десять визитов», — сказал Льву Дубину Иван Дроздов.", ["Иван Дроздов"], id="two_names_in_a_row_ru"),
    pytest.param("Со ссылкой на Ивана Дроздова сообщается, что «мы готовим десять визитов».", ["Иван Дроздов"], id="with_reference_to_ru"),
    pytest.param("«Мы готовим десять визитов», — пояснил «РГ» замгубернатора Олег Седов.", ["Олег Седов"], id="told_to_an_outlet_ru"),
    pytest.param("«Мы торгуем с каждым годом больше», — сказал Снопков.", ["Снопков"], id="surname_alone_ru"),
    pytest.param("«Мы торгуем с каждым годом больше», — сообщает Минэкономразвития.", [None], id="ministry_alone_ru"),
    pytest.param(IVAN_RU + "«Мы торгуем с каждым годом больше», - приводятся в сообщении слова Дроздова.", ["Иван Дроздов"], id="words_given_ru"),
    pytest.param(IVAN_RU + "«Мы торгуем с каждым годом больше», — сказал губернатор после беседы с Александром Лукашенко.", ["Иван Дроздов"], id="indeclinable_object_ru"),
    pytest.param("Торговля «очень низкая и нас никак не устраивает». Как сообщает агентство, об этом губернатор Иван Дроздов заявил журналистам.", ["Иван Дроздов"], id="about_this_ru"),
    pytest.param("Рыбы мало, и это, по мнению Ивана Дроздова, исправимо. «Мы торгуем с каждым годом больше».", ["Иван Дроздов"], id="view_in_sentence_before_ru"),
    pytest.param("Главе области Евгению Рудаку вручили план. Евгений Рудак доволен. По словам Евгения Рудака, «мы торгуем с каждым годом больше».", ["Евгений Рудак"], id="name_of_both_genders_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), AROUND)
def test_attribution(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


def test_words_behind_a_verb_that_begins_like_a_papers_name() -> None:
    told = "Министр Рустам Ганиев, в свою очередь, указал, что «одними поставками сыт не будешь, пора открывать цеха»."
    assert speakers_of(told) == ["Рустам Ганиев"]


# Names of events are no speech; nor is what a stray mark opens.
NO_SPEECH = [
    pytest.param("Об этом заявили на заседании, тема которого: «Связи соседних регионов: опыт, проблемы и перспективы». Гости рады.", id="agenda_of_a_meeting_ru"),
    pytest.param("На празднование «Дня Псковского поля – 2023» прибыл гость.", id="event_in_sentence"),
    pytest.param("«День Псковского поля – 2023» открыл Иван Дроздов.", id="event_opens_sentence"),
    pytest.param("Участники посетили «Дни белорусской культуры в Пензе» на прошлой неделе.", id="days_of_culture"),
    pytest.param("Sales rose“, as the Minsk “Meridian” news agency wrote.", id="stray_mark"),
]  # fmt: skip


@pytest.mark.parametrize("text", NO_SPEECH)
def test_no_speech(text: str) -> None:
    assert speakers_of(text) == []


SAYS = "«Мы торгуем с каждым годом больше», — сказал Дроздов."

# The office as a record words it: nominative, one person's, without an owner or a headline.
ROLES = [
    pytest.param("Встреча с губернатором области Иваном Дроздовым прошла в Минске. " + SAYS, "губернатор области", id="instrumental_ru"),
    pytest.param("Гости выслушали первого заместителя министра торговли Ивана Дроздова. " + SAYS, "первый заместитель министра торговли", id="rank_genitive_ru"),
    pytest.param("Слово дали российскому послу Ивану Дроздову. " + SAYS, "российский посол", id="dative_ru"),
    pytest.param("На встрече с мэром города глава торговой палаты Иван Дроздов был краток. " + SAYS, "глава торговой палаты", id="two_offices_ru"),
    pytest.param('After talks with Governor Lev Dubin Ambassador of Belarus Ivan Drozdov was brief. "We plan ten missions for this year," Drozdov said.', "Ambassador of Belarus", id="two_offices"),
    pytest.param('Trade grows with Penza Region\nPresident of Belarus Ivan Drozdov came. "We plan ten missions for this year," Drozdov said.', "President of Belarus", id="headline_above"),
    pytest.param('The country\'s Deputy Trade Minister Ivan Drozdov came. "We plan ten missions for this year," Drozdov said.', "Deputy Trade Minister", id="owner"),
    pytest.param('"We plan ten missions for this year," said the governor of Penza Oblast.', "governor of Penza Oblast", id="whole_words"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: str) -> None:
    assert [quote.role for quote in quotes_of(text)] == [role]


# "Member states" report nothing; the name of a session that ends a sentence is no speech.
NO_VERBS = [
    pytest.param('The data were given by Anna Sedova. She added that all member states have more trade, “The largest gain was in the east of the union.”', ["Anna Sedova"], id="member_states"),
    pytest.param('Oleg Sedov spoke at the session "Unions in a world of many poles." "We trade more each year than the last," he said.', ["Oleg Sedov"], id="name_of_a_session"),
    pytest.param('Minister Oleg Sedov spoke of Peru. Last year a representative delegation went there. "We trade more each year than the last," he said.', ["Oleg Sedov"], id="representative_delegation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), NO_VERBS)
def test_no_verbs(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers
