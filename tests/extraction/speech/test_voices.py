"""Whose words they are: those who serve an office, guests and hosts, papers, deputies of others, the nameless."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.text import read_document


def speakers_of(text: str) -> list[str | None]:
    document = read_document(text)
    return [quote.speaker for quote in find_quotes(document, find_places(document))[0]]


# Who serves an office does not hold it, and the other way round.
SERVING = [
    pytest.param('Governor Pavel Gorin is away. "We shall meet in spring in Brest," the governor\'s spokeswoman said.', [None], id="spokeswoman_of_a_governor"),
    pytest.param('Governor Pavel Gorin came. "We shall meet in spring in Brest," the Kremlin press service passes his words.', ["Pavel Gorin"], id="passes_his_words"),
    pytest.param('Governor Pavel Gorin came. "We shall meet in spring in Brest," leads RIA Novosti his words. Mayor Oleg Chizh said nothing.', ["Pavel Gorin"], id="leads_the_agency_his_words"),
    pytest.param('Governor Pavel Gorin came. "We shall meet in spring in Brest," Gorina quotes RIA News.', ["Pavel Gorin"], id="named_in_the_case_of_the_quoted"),
    pytest.param('Governor Pavel Gorin came. "We shall meet in spring in Brest," quotes Gorin BelTA.', ["Pavel Gorin"], id="verb_name_agency"),
    pytest.param('Governor Pavel Gorin came. "We shall meet in spring in Brest," Gorin\'s words are quoted by TASS.', ["Pavel Gorin"], id="words_are_quoted_by"),
    pytest.param('Minister Anna Chizh came. "We shall meet in spring in Brest," - quotes her words the agency.', ["Anna Chizh"], id="quotes_her_words_the_agency"),
    pytest.param('Governor Pavel Gorin is away. "We shall meet in spring in Brest," said an aide to the governor.', [None], id="aide_to_a_governor"),
    pytest.param('Governor Pavel Gorin is away. "We shall meet in spring in Brest," said the wife of the governor.', [None], id="wife_of_a_governor"),
    pytest.param('Olga Belova, an aide to Governor Pavel Gorin, came. "We shall meet in spring in Brest," the governor said.', ["Pavel Gorin"], id="governor_of_an_aide"),
    pytest.param("«Весной все встретимся в Бресте», — сказал помощник губернатора Омской области Павла Горина.", [None], id="aide_of_a_named_governor_ru"),
    pytest.param("«Весной все встретимся в Бресте», — сказал советник губернатора Александра Горина.", [None], id="aide_of_a_man_named_as_a_woman_ru"),
    pytest.param("«Весной все встретимся в Бресте», — сказала советник губернатора Павла Горина Ольга Белова. «Да, весной мы все увидимся», — подтвердил губернатор Омской области.", ["Ольга Белова", "Павел Горин"], id="aide_named_ru"),
    pytest.param("Приехал губернатор Павел Горин. «Весной все встретимся в Бресте», — сказала жена губернатора.", [None], id="wife_ru"),
    pytest.param("Приехал губернатор Павел Горин. «Весной все встретимся в Бресте», — сообщила пресс-секретарь губернатора.", [None], id="press_secretary_ru"),
    pytest.param("Приехал замминистра экономики Павел Горин. «Весной все встретимся в Бресте», — сказал их вице-премьер.", [None], id="deputy_of_somebody_else_ru"),
    pytest.param("Приехал министр промышленности Павел Горин. Министр сельского хозяйства республики попросил слова. «Весной все встретимся в Бресте», — сказал он.", [None], id="minister_of_something_else_ru"),
    pytest.param("Приехал министр экономического развития Павел Горин. «Весной все встретимся в Бресте», — сказал министр экономики.", ["Павел Горин"], id="same_ministry_shorter_ru"),
    pytest.param("Приехал заместитель губернатора области Павел Горин. «Весной все встретимся в Бресте», — сказал замгубернатора.", ["Павел Горин"], id="deputy_in_one_word_ru"),
    pytest.param("По словам председателя комиссии Совета Республики Павла Горина, был форум. «Весной все встретимся в Бресте», — сказал сенатор.", ["Павел Горин"], id="senator_by_chamber_ru"),
    pytest.param("Член Совета Федерации Павел Горин приехал. «Весной все встретимся в Бресте», — сказал парламентарий.", ["Павел Горин"], id="parliamentarian_by_chamber_ru"),
    pytest.param("Торгпред Беларуси Павел Горин приехал. «Весной все встретимся в Бресте», — сказал торговый представитель.", ["Павел Горин"], id="trade_representative_ru"),
    pytest.param("Глава крестьянского хозяйства Павел Горин приехал. «Весной все встретимся в Бресте», — сказал фермер.", ["Павел Горин"], id="farmer_ru"),
    pytest.param("Первый вице-губернатор Павел Горин приехал. «Весной все встретимся в Бресте», — сказал заместитель главы региона.", ["Павел Горин"], id="deputy_head_ru"),
    pytest.param("Губернатор Павел Горин приехал. «Весной все встретимся в Бресте», — сказал заместитель главы региона.", [None], id="deputy_of_the_head_ru"),
    pytest.param('Vice-Governor Pavel Gorin came. "We shall meet in spring in Brest," the deputy head of the region said.', ["Pavel Gorin"], id="deputy_head"),
    pytest.param('Deputy Prime Minister of Belarus Oleg Ladny met the press. Deputy Prime Minister of Bashkortostan Ildar Gain was there too. "We value these ties of ours," he said.', ["Ildar Gain"], id="deputy_premier_of_a_region"),
]  # fmt: skip

CAME = "Perm Krai Governor Dmitry Gilyov visited the plant of director Sergei Rokosh. "
# The guest is who came or was received, the host is the other one.
VISITS = [
    pytest.param(CAME + '"The quality has not changed," the guest said. "Come and see us in winter," the host replied.', ["Dmitry Gilyov", "Sergei Rokosh"], id="guest_and_host"),
    pytest.param('Director Sergei Rokosh received Governor Dmitry Gilyov. "The quality has not changed," the visitor said.', ["Dmitry Gilyov"], id="received"),
    pytest.param('A delegation led by Vice Premier Vadim Chusin has arrived. "The quality has not changed," the guest said.', ["Vadim Chusin"], id="led_by"),
    pytest.param(CAME + '"The quality has not changed," said a guest from Omsk.', [None], id="another_guest"),
    pytest.param('Pavel Orlov, Governor of Omsk Region, was received by Prime Minister Lev Dubin. "The quality has not changed," the guest from Omsk said.', ["Pavel Orlov"], id="guest_from_his_region"),
    pytest.param('Governor Roman Bely told of his talks with President Oleg Lunin. "We looked around for a partner," the guest said.', ["Roman Bely"], id="guest_of_a_president"),
    pytest.param('Governor Dmitry Gilyov and director Sergei Rokosh spoke. "The quality has not changed," the guest said.', [None], id="nobody_came"),
    pytest.param("Директор Сергей Рокош принял губернатора Дмитрия Гилёва. «Качество за годы не изменилось», — сказал гость. «Приезжайте к нам и зимой», — ответил хозяин.", ["Дмитрий Гилёв", "Сергей Рокош"], id="guest_and_host_ru"),
    pytest.param("Губернатор Омской области Дмитрий Гилёв и директор Сергей Рокош выступили. «Качество за годы не изменилось», — сказал омский гость.", ["Дмитрий Гилёв"], id="guest_by_land_ru"),
    pytest.param("Выступила заместитель министра Елена Сахарук. «Качество за годы не изменилось», — похвалил гость из облисполкома.", [None], id="another_guest_ru"),
    pytest.param("Губернатор Дмитрий Гилёв спросил о цене. «Качество за годы не изменилось», — ответила ему гостья, директор сети Светлана Юдина.", ["Светлана Юдина"], id="guest_named_behind_ru"),
    pytest.param("Глава Уфы Лев Седов встретился с вице-премьером Олегом Ладным. «Качество за годы не изменилось», — поблагодарил гостя глава Уфы.", ["Лев Седов"], id="guest_is_the_object_ru"),
]  # fmt: skip

# A post, a letter, a note are their author's; a report or a press release is nobody's.
PAPERS = [
    pytest.param('Deputy Governor Kirill Sharov was in Minsk. "Friends, the plan is signed," reads the post of the deputy governor.', ["Kirill Sharov"], id="post"),
    pytest.param('Kirill Sharov was in Minsk. "Friends, the plan is signed," reads Sharov\'s message.', ["Kirill Sharov"], id="message"),
    pytest.param('Kirill Sharov was in Minsk. "Friends, the plan is signed," reads the report of the ministry.', [None], id="report"),
    pytest.param('Kirill Sharov was in Minsk. "Friends, the plan is signed," he said. "Both sides need our metal," it was noted at the meeting.', ["Kirill Sharov", None], id="it_was_noted"),
    pytest.param("Замгубернатора Кирилл Шаров был в Минске. «Друзья, у нас подписан план», — говорится в посте замгубернатора.", ["Кирилл Шаров"], id="post_ru"),
    pytest.param("«Друзья, у нас подписан план», — говорится в обращении губернатора области Кирилла Шарова.", ["Кирилл Шаров"], id="address_ru"),
    pytest.param("Губернатор Кирилл Шаров был в Минске. «Друзья, у нас подписан план», — говорится в сообщении пресс-службы губернатора.", [None], id="press_service_ru"),
    pytest.param("Радоваться рано, пишет в записке главный экономист Кирилл Шаров. «Треть прироста дала одна цена», — говорится в документе.", ["Кирилл Шаров"], id="note_told_of_above_ru"),
    pytest.param("Губернатор Кирилл Шаров прочёл доклад. «Треть прироста дала одна цена», — говорится в документе.", [None], id="document_read_ru"),
    pytest.param("Кирилл Шаров ждёт. «Решение примут после праздников», — сообщил источник в министерстве.", [None], id="source_ru"),
    pytest.param("«Объём поставок можно удвоить», — передаёт слова губернатора Кирилла Шарова БелТА.", ["Кирилл Шаров"], id="agency_behind_a_name_ru"),
]  # fmt: skip

# Names found where the words around them are no part of them, and who of two acts.
NAMES = [
    pytest.param('Minister of Agriculture Yauhen Haury spoke. "They count only our millions," he complained.', ["Yauhen Haury"], id="department_before_an_unknown_name"),
    pytest.param('"We were met like relatives," joked the head of the delegation, Deputy Minister of Trade Pavel Luka.', ["Pavel Luka"], id="office_behind_an_office"),
    pytest.param('Welcoming Governor Artyom Chibis, Oleg Radko noted that it was the third visit. "What should we do for you?" he asked.', ["Oleg Radko"], id="who_welcomes"),
    pytest.param('Welcoming Governor Artyom Chibis, Oleg Radko noted that it was the third visit. "We count on our partners here," the governor said.', ["Artyom Chibis"], id="who_is_welcomed"),
    pytest.param('Deputy Speaker Marina Lis spoke of ties. Mogilev and Tula became sister cities. "It is worth a protocol," she stressed.', ["Marina Lis"], id="sister_cities_are_nobody"),
    pytest.param("Задачу поставили с вице-премьером Владимиром Жданом. Владимир Игоревич сказал хорошие слова: «Вы лишнего не обещаете».", ["Владимир Ждан"], id="first_name_and_fathers_name_ru"),
    pytest.param("«Скидку дают нам сразу», - не удержался от упрёка участник встречи из Минска, предприниматель Павел Хома.", ["Павел Хома"], id="verb_that_is_no_verb_of_speech_ru"),
]  # fmt: skip

# One of two: the counterpart, the head of a region whose governor has no more than his title.
OTHERS = [
    pytest.param('Governor Mikhail Zorin and chairman Oleg Krivets opened the fair. "We count on long contracts," Zorin said. "The counting is over now," his Brest counterpart joked.', ["Mikhail Zorin", "Oleg Krivets"], id="counterpart"),
    pytest.param("Губернатор Михаил Зорин и председатель Олег Кривец открыли ярмарку. «Рассчитываем на долгие контракты», — сказал Зорин. «Расчёты кончились, пора грузить», — пошутил его брестский коллега.", ["Михаил Зорин", "Олег Кривец"], id="colleague_ru"),
    pytest.param('Chairman of the Brest Oblast Executive Committee Oleg Krivets received a delegation of Ryazan Oblast headed by its governor Mikhail Zorin. "We have room for growth," the head of Ryazan Oblast said.', ["Mikhail Zorin"], id="head_of_a_region_without_its_name"),
    pytest.param('President Oleg Radko received Governor of Omsk Oblast Yuri Berg. "In those days we sold twice as much," the Belarusian leader said.', ["Oleg Radko"], id="leader_of_a_land"),
    pytest.param("На встрече с губернатором Ильёй Зимовым Олег Радько поблагодарил его. «Спасибо, что нас не забываете», — сказал белорусский лидер.", ["Олег Радько"], id="name_behind_a_name_ru"),
    pytest.param("Вице-губернатор Ленинградской области Дмитрий Долгов встретился с послом. «Нам есть что предложить», — сказал вице-губернатор Ленобласти.", ["Дмитрий Долгов"], id="region_in_one_word_ru"),
    pytest.param('Governor Mikhail Zorin was in Minsk. "Trade in dairy products doubled," the governor\'s press service reported.', [None], id="press_service"),
    pytest.param("Олег Кривец назвал ярмарку «мостом между двумя берегами реки», а Михаил Зорин сказал, что Брест стал «вторым домом для наших фермеров».", ["Олег Кривец", "Михаил Зорин"], id="two_fragments_ru"),
    pytest.param("«Год был трудный, но мы справились». С этими словами Олег Кривец открыл совещание.", ["Олег Кривец"], id="with_these_words_ru"),
    pytest.param("“There are no closed doors here – said Oleg Krivets, chairman. – There is a lock, but we have the key.”", ["Oleg Krivets", "Oleg Krivets"], id="broken_without_a_comma"),
    pytest.param("This was announced by Tula Governor Oleg Krivets at a meeting with Ambassador Ivan Gorin. In his words, “trade has grown by a third since January”.", ["Oleg Krivets"], id="announced_by_one_of_two"),
    pytest.param("Trade is growing, as was noted by Governor Oleg Krivets at a meeting with Ambassador Ivan Gorin.\n\n“Trade has grown by a third since January,” he said.", ["Oleg Krivets"], id="as_noted_by_one_of_two"),
    pytest.param("Вещи «Дорога домой – говорили гости – короче с каждым годом» посвятили вечер.", [], id="name_with_dashes_ru"),
    pytest.param("Павел Голубин приехал в Минск. «Спасибо, что нас не забываете», — сказал президент Беларуси.", [None], id="president_not_named_ru"),
    pytest.param("Pavel Golubin came to Minsk. “Thank you for not forgetting us here,” the Belarusian president said.", [None], id="president_not_named"),
    pytest.param("Pavel Golubin came to Minsk. “Thank you for not forgetting us here,” the minister said.", ["Pavel Golubin"], id="minister_named_without_office"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), [*SERVING, *VISITS, *PAPERS, *NAMES, *OTHERS])
def test_whose_words_they_are(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("Архив: 2014 2015 2016\n30 авг Жатва близится к концу\n29 авг Прибыл новый посол\n23 августа 2017, среда, 09:12\n\nЦемента нужно больше\n\nОбласть купила цемента.", "2017-08-23", id="list_above_the_date_ru"),
        pytest.param("Latest\nAug 30 Harvest nears its end\nAug 29 New ambassador arrives\n\nTrade grew in 2017, and in 2016 it fell.", None, id="list_alone"),
        pytest.param("Menu\nSurvey | Volga journal | 30.11.2023 | 6 minutes to read\n\nTrade grew.", "2023-11-30", id="date_between_bars"),
        pytest.param("Governor in Minsk\n\nThe head of state met the governor and his delegation on 6\nOctober. Trade made up $112.9 million in 2015. In January-August 2016 it was $61 million.", "2016-10-06", id="broken_between_day_and_month"),
        pytest.param("С 26 по 29 сентября 2019 года в городе будет работать ярмарка. Об этом сообщили 20 сентября в администрации.", "2019-09-20", id="told_before_it_opens_ru"),
        pytest.param("27-29 ноября Беларусь посетит делегация Карелии\n\nТоварооборот в январе-сентябре 2006 года составил 28 млн долларов.", "2006-11-27", id="visit_to_come_ru"),
        pytest.param("14:02, 11 September\n\nMinsk is invited to the forum which will be held on 8-10 October 2025. In 2024 trade fell by 4.3%.", "2025-09-11", id="soon_to_come"),
        pytest.param("20 February\n\nThere is every reason to reach $200 million in 2026. In 2024 the trade made up $134.5 million, up 19.8% from 2023.", "2025-02-20", id="reason_to_reach"),
        pytest.param("20 марта\n\nВывоз масла просел на 8,5% к февралю 2023-го.", "2024-03-20", id="against_a_month_ru"),
        pytest.param("8 февраля\n\nВ 2023 году предприятия поставляли товар в 82 страны, темп роста 112,3% к уровню 2022 года.", "2024-02-08", id="year_measured_in_winter_ru"),
        pytest.param("30 августа Глава региона принял посла\n\nТорговля выросла за семь месяцев 2017 года.", "2017-08-30", id="one_line_ru"),
    ],
)  # fmt: skip
def test_days_of_other_items(text: str, published: str | None) -> None:
    assert extract(text).published == published


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Губернатор встретил министра Петра Галушку. «Мы готовы работать вместе и дальше», - сказал Галушка.", "Петр Галушка", id="accusative-in-u"),
        pytest.param("Как уточнила пресс-служба, за столом были вице-премьер Алексей Грибов и другие, пишет БелаПАН.\n\n«Стороны давно сотрудничают в вагоностроении», — говорится в сообщении.", None, id="an-agency-writes"),
    ],
)  # fmt: skip
def test_names_in_the_accusative_and_agencies(text: str, speaker: str | None) -> None:
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Вице-премьер приехал в Уфу. «Спасибо за приём, Айдар Ринатович. Мы рады быть у вас», — сказал он.", id="thanks_ru"),
        pytest.param("«Айдар Ринатович, мы рады быть у вас», — обратился к главе республики посол.", id="turned_to_ru"),
        pytest.param("The guest came to Ufa. “Thank you for the welcome, Aidar Rinatovich. We are glad to be here,” he said.", id="thanks"),
    ],
)  # fmt: skip
def test_who_is_spoken_to_by_name_does_not_speak(text: str) -> None:
    assert speakers_of(text) == [None]


# A surname alone behind the whole of an office.
SURNAMES = [
    pytest.param("«Весной все встретимся в Бресте», — заявил посол России в Беларуси Сурин.", ["Сурин"], id="ru_behind_an_embassy"),
    pytest.param("«Весной все встретимся в Бресте», — отметил губернатор Калужской области Артанов.", ["Артанов"], id="ru_behind_a_region"),
    pytest.param("Об этом заявил госсекретарь Союзного государства Мезин. «Весной все встретимся в Бресте», — сказал он.", ["Мезин"], id="ru_named_the_sentence_before"),
    pytest.param("Как заявил вице-премьер Кобец, встреча близка. «Весной все встретимся в Бресте», — добавил он.", ["Кобец"], id="ru_rarer_ending"),
    pytest.param("«Весной все встретимся в Бресте», — рассказал директор завода в городе Киров.", [None], id="ru_town_of_a_plant"),
    pytest.param("«Весной все встретимся в Бресте», — рассказал директор холдинга Белкоммаш.", [None], id="ru_name_of_a_firm"),
    pytest.param('This was announced by Prime Minister Petrov. "We shall meet in spring in Brest," he said.', ["Petrov"], id="announced_by"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), SURNAMES)
def test_a_surname_alone_behind_an_office(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers
