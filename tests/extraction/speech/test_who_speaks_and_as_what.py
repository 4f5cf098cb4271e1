"""Speakers and their offices: firms in straight marks, fellows of two lands, verbs that tell a woman."""

from __future__ import annotations

import pytest

from articles.extraction import extract

OURS_RU, OURS = "Мы работаем на совесть всегда", "We work well and always have"
WOMEN = "Заместитель губернатора Лев Дубин уехал. Заместитель губернатора Ольга Чиж осталась. "
TWO_MEN = "Omsk Oblast Governor Lev Dubin and his Brest counterpart Oleg Chizh met. "

ROLES = [
    pytest.param(f"На встрече с журналистами министр лесного хозяйства Лев Дубин напомнил: «{OURS_RU}».", "министр лесного хозяйства", id="behind_whom_was_met_ru"),
    pytest.param(f"The press secretary of the governor of the Omsk region, Anna Chizh, said: “{OURS}.”", "press secretary of the governor of the Omsk region", id="press_secretary_of"),
    pytest.param(f"An adviser to the president, Lev Dubin, said: “{OURS}.”", "adviser to the president", id="adviser_to"),
    pytest.param(f"An aide to Omsk Governor Lev Dubin came. “{OURS},” Lev Dubin said.", "Omsk Governor", id="aide_to_a_named_one"),
    pytest.param("Meeting in Minsk\n\nThe Consul General of Belarus in St. Petersburg, Lev Dubin: “The trade of the two grew last year.”", "Consul General of Belarus in St. Petersburg", id="saint_before"),
    pytest.param("Meeting in Minsk\n\n“The trade of the two grew last year,” said Lev Dubin, vice governor of St. Petersburg.", "vice governor of St. Petersburg", id="saint_behind"),
    pytest.param("Ambassador in Tula\n\nLev Dubin, head of a bank, came. “The trade of the two grew last year,” Lev Dubin said.", "head of a bank", id="headline_above"),
    pytest.param(f'"{OURS_RU}", - сказал директор концерна "Лада и мёд" Лев Дубин.', "директор концерна \"Лада и мёд\"", id="marks_before_the_name_ru"),
    pytest.param(f'Лев Дубин, эксперт "Центра новых рынков", сказал: «{OURS_RU}».', "эксперт \"Центра новых рынков\"", id="marks_behind_the_name_ru"),
    pytest.param(f'"{OURS}," said Lev Dubin, director of the "Lada" concern.', 'director of the "Lada" concern', id="marks_behind_the_name"),
    pytest.param(f'Директор ответил: "Будем". "{OURS_RU}", - сказал Лев Дубин, мэр Омска.', "мэр Омска", id="speech_is_no_firm_ru"),
    pytest.param(f"Её автор, фотограф Анна Чиж, призналась: «{OURS_RU}».", "фотограф", id="photographer_ru"),
    pytest.param(f"По словам зам. министра экономики РБ Ольги Чиж, «{OURS_RU}».", "зам. министра экономики РБ", id="short_deputy_ru"),
    pytest.param(f"Врио губернатора области Лев Дубин заявил: «{OURS_RU}».", "Врио губернатора области", id="acting_ru"),
    pytest.param(f"По словам начальницы отдела Ольги Чиж, «{OURS_RU}».", "начальница отдела", id="woman_of_office_ru"),
    pytest.param(f"Чрезвычайный и Полномочный Посол Беларуси Лев Дубин заявил: «{OURS_RU}».", "Чрезвычайный и Полномочный Посол Беларуси", id="plenipotentiary_ru"),
    pytest.param(f"Chairman of the Brest regional executive committee Lev Dubin said: “{OURS}.”", "Chairman of the Brest regional executive committee", id="executive_committee"),
    pytest.param(f"“{OURS},” St. Petersburg Governor Anna Chizh said.", "St. Petersburg Governor", id="city_with_a_stop_before"),
    pytest.param(f"“{OURS},” said Governor of St. Petersburg Anna Chizh.", "Governor of St. Petersburg", id="city_with_a_stop_behind"),
    pytest.param(f"Guests came to St. Petersburg. Governor Anna Chizh said: “{OURS}.”", "Governor", id="city_before_the_office"),
    pytest.param(f"Commercial director of the plant Lev Dubin came. “{OURS},” the director said.", "Commercial director of the plant", id="commercial_director"),
    pytest.param(f"Minister of Antimonopoly Regulation and Trade Lev Dubin said: “{OURS}.”", "Minister of Antimonopoly Regulation and Trade", id="ministry_of_two_capitals"),
    pytest.param(f"Глава Коми встретил посла Льва Дубина. «{OURS_RU}», — сказал Лев Дубин.", "посол", id="met_by_a_head_ru"),
    pytest.param(f"В Рязани состоялась встреча губернатора с госсекретарём Союзного государства Олегом Чижом. «{OURS_RU}», – сказал госсекретарь.", "госсекретарь Союзного государства", id="state_secretary_ru"),
    pytest.param(f"Раис Татарстана Лев Дубин прибыл в Минск. «{OURS_RU}», – сказал глава республики.", "Раис Татарстана", id="rais_ru"),
    pytest.param(f"«{OURS_RU}», – заявил статс-секретарь – заместитель министра Лев Дубин.", "заместитель министра", id="state_secretary_and_deputy_ru"),
    pytest.param(f"Губернатор Лев Дубин прибыл. «{OURS_RU}», – сказал губернатор журналистам областных газет.", "Губернатор", id="told_to_journalists_ru"),
    pytest.param(f"“{OURS},” economy minister Lev Dubin said.", "economy minister", id="small_letters"),
    pytest.param(f"“{OURS},” said former deputy foreign minister Lev Dubin.", "former deputy foreign minister", id="small_letters_and_ranks"),
    pytest.param(f"“{OURS},” political scientist Lev Dubin told a paper.", "political scientist", id="calling_with_its_field"),
    pytest.param(f"“{OURS},” Lev Dubin, a senior policy fellow at a London institute, told a paper.", "senior policy fellow at a London institute", id="fellow_of_an_institute"),
    pytest.param(f"They will discuss trade with minister Lev Dubin. “{OURS},” Lev Dubin said.", "minister", id="field_that_is_what_is_discussed"),
    pytest.param(f"On 20 March Belarus President Pavel Dubin met with the mayor. “{OURS},” he said.", "Belarus President", id="behind_a_day_of_a_month"),
]  # fmt: skip
LISTED = "Economy, Budget, and Finance Commission of the Council of the Republic of the National Assembly of Belarus"
ROLES += [
    pytest.param(f"Chairperson of the {LISTED} Olga Chizh spoke. “{OURS},” she said.", f"Chairperson of the {LISTED}", id="list_in_an_office"),
    pytest.param(f"Chairman of the timber, pulp and paper concern Agatprom Lev Dubin spoke. “{OURS},” he said.", "Chairman of the timber, pulp and paper concern Agatprom", id="firm_before_the_name"),
    pytest.param(f"The guests saw the governor of Omsk, Oleg Chizh, Anna Sedova and Minister of Trade Lev Dubin. “{OURS},” Dubin said.", "Minister of Trade", id="list_of_people"),
    pytest.param(f"Rais of Tatarstan Oleg Chizh meets Prime Minister of Belarus Lev Dubin\n\nThe guests came on Monday. “{OURS},” Dubin said.", "Prime Minister of Belarus", id="meets"),
    pytest.param(f"Oleg Chizh spoke with his Belarusian counterpart Lev Dubin. In turn, Prime Minister of Belarus Lev Dubin was glad. “{OURS},” Dubin said.", "Prime Minister of Belarus", id="more_than_counterpart"),
    pytest.param(f"Президенты России и Беларуси Лев Дубин и Олег Чиж встретились. «{OURS_RU}», — сказал Дубин.", "президент России", id="one_of_two_presidents_ru"),
    pytest.param(f"Раис Татарстана Лев Дубин приехал. «{OURS_RU}», — сказал Дубин.", "Раис Татарстана", id="rais_ru"),
    pytest.param(f"Об этом сказал госсекретарь Союзного государства Лев Дубин. «{OURS_RU}», — добавил Дубин.", "госсекретарь Союзного государства", id="state_secretary_ru"),
    pytest.param(f"Лев Дубин, председатель Брестского облисполкома\n\nЛев Дубин, председатель Брестского облисполкома: «{OURS_RU}».", "председатель Брестского облисполкома", id="caption_said_twice_ru"),
]  # fmt: skip
ROLES += [
    pytest.param(f"Lev Dubin, member of the Committee on Science, Education and Culture:\n“{OURS}.”", "member of the Committee on Science, Education and Culture", id="fields_behind_the_name"),
    pytest.param(f"“{OURS},” said Lev Dubin, deputy head of the department of food, trade and sport of Omsk Oblast.", "deputy head of the department of food, trade and sport of Omsk Oblast", id="small_fields_behind_the_name"),
    pytest.param(f"“{OURS},” said Lev Dubin, Minister of Trade, Anna Sedova and others agreed.", "Minister of Trade", id="another_behind_the_office"),
    pytest.param(f"Лев Дубин, член комитета по науке, образованию и культуре: «{OURS_RU}».", "член комитета по науке, образованию и культуре", id="fields_behind_the_name_ru"),
    pytest.param(f"«{OURS_RU}», — сказал Лев Дубин, министр экономики и торговли области.", "министр экономики и торговли области", id="two_fields_behind_the_name_ru"),
    pytest.param(f"Mayor of Omsk Lev Dubin came. “{OURS},” drew attention the mayor.", "Mayor of Omsk", id="drew_attention"),
]  # fmt: skip
SPEAKERS = [
    pytest.param("Meeting in Minsk\n\n“The trade of the two grew last year,” Governor Drozdov said.", ["Drozdov"], id="surname_alone"),
    pytest.param("Meeting in Minsk\n\n“The trade of the two grew last year,” said Tula governor Drozdov.", ["Drozdov"], id="surname_behind_the_verb"),
    pytest.param("Meeting in Minsk\n\n“The trade of the two grew last year,” said the governor Wednesday.", [None], id="a_day_is_no_surname"),
    pytest.param(f"{WOMEN}«{OURS_RU}», — сказал замгубернатора.", ["Лев Дубин"], id="man_by_the_verb_ru"),
    pytest.param(f"{WOMEN}«{OURS_RU}», — сказала замгубернатора.", ["Ольга Чиж"], id="woman_by_the_verb_ru"),
    pytest.param(f"Министр Лев Дубин ждал. Зампред Ольга Чиж пришла. Министр отметила: «{OURS_RU}».", ["Ольга Чиж"], id="woman_of_another_office_ru"),
    pytest.param(f"{TWO_MEN}“{OURS},” the Brest governor said.", ["Oleg Chizh"], id="counterpart_has_the_office"),
    pytest.param(f"{TWO_MEN}“{OURS},” the Omsk governor said.", ["Lev Dubin"], id="first_of_two"),
    pytest.param(f"Министр экономики Лев Дубин и директор завода Олег Чиж приехали. «{OURS_RU}», — сказал министр и добавил, что рад.", ["Лев Дубин"], id="said_and_added_ru"),
    pytest.param(f"С ним спорил директор ООО «Лад» Олег Чиж. «{OURS_RU}», — добавил бизнесмен.", ["Олег Чиж"], id="businessman_ru"),
    pytest.param(f"Омский губернатор: «{OURS_RU}»\n\nТорговля с Беларусью растёт.\n\nГлава региона Лев Дубин встретил гостей.", ["Лев Дубин"], id="governor_of_the_headline_ru"),
    pytest.param(f"Спикер областного парламента Лев Дубин и министр Олег Чиж пришли. «{OURS_RU}», — сказал председатель Заксобрания.", ["Лев Дубин"], id="speaker_of_the_parliament_ru"),
    pytest.param(f"«{OURS_RU}», — отметил первый зампред правительства края – министр сельского хозяйства Лев Дубин.", ["Лев Дубин"], id="two_offices_ru"),
    pytest.param(f"Приехала делегация во главе с министром Гультаем Батыровым. Сам министр заявил: «{OURS_RU}».", ["Гультай Батыров"], id="unheard_name_in_a_case_ru"),
    pytest.param(f"По словам директора Гюзяль Батыровой, «{OURS_RU}».", ["Гюзяль Батырова"], id="unheard_name_of_a_woman_ru"),
    pytest.param(f"Председатель Госсовета республики Фарид Батыров приехал. Председатель Госсовета Татарстана Фарид Батыров заявил: «{OURS_RU}».", ["Фарид Батыров"], id="state_council_ru"),
    pytest.param(f"Mayor Lev Dubin met Consul Oleg Chizh. Chizh's answer was, “{OURS}.”", ["Oleg Chizh"], id="answer_was"),
    pytest.param("Mayor Lev Dubin promised that such a programme “will be discussed this spring.”", ["Lev Dubin"], id="what_a_programme_will_be"),
    pytest.param(f"Премьер-министр Беларуси Лев Дубин и мэр Омска Олег Чиж пришли. «{OURS_RU}», — сказал премьер-министр РБ.", ["Лев Дубин"], id="country_cut_short_ru"),
    pytest.param(f"Приехал министр Лев Дубин, ждал мэр Олег Чиж. «{OURS_RU}», — цитирует министра пресс-служба области.", ["Лев Дубин"], id="quoted_by_a_press_service_ru"),
    pytest.param(f"«{OURS_RU}». С этого тезиса начал своё выступление глава Чувашии Лев Дубин.", ["Лев Дубин"], id="speech_begun_so_ru"),
    pytest.param(f"Minister for Economic Development Lev Dubin came. “{OURS},” TASS quotes the minister as saying.", ["Lev Dubin"], id="minister_for_a_field"),
    pytest.param(f"FM Dubin unveils plans\n\nMinister of Foreign Affairs Lev Dubin came. “{OURS},” Dubin said.", ["Lev Dubin"], id="foreign_minister_cut_short"),
    pytest.param(f"Talks were held. Mayor Lev Dubin spoke, while Oleg Chizh, who heads the delegation, warned: “{OURS}.”", ["Oleg Chizh"], id="who_heads_a_delegation"),
    pytest.param("Mayor Lev Dubin called the project “a bridge between two lands”.", ["Lev Dubin"], id="what_a_project_is_called"),
    pytest.param("АГ: Торговля выросла.\n\nАГ: У нас говорят: «Пошёл трактор – пойдёт и сапог». Мэр Лев Дубин прямо сказал: «Любая проблема сразу ко мне».", [None, "Лев Дубин"], id="answers_in_turn_ru"),
    pytest.param("Мэр Лев Дубин приехал. «Омск и Брест: десять лет вместе» – так называется выставка.", [], id="so_is_called_ru"),
    pytest.param('Mayor Lev Dubin came. "Omsk and Brest: ten years together" is the title of the exhibition.', [], id="is_the_title"),
    pytest.param(f"Премьер-министры Беларуси и России Лев Дубин и Олег Чиж встретились. «{OURS_RU}», — сказал российский премьер. «{OURS_RU}», — ответил глава белорусского правительства.", ["Олег Чиж", "Лев Дубин"], id="premiers_of_two_lands_ru"),
    pytest.param(f"Прошла встреча губернаторов Тульской и Омской областей Льва Дубина и Олега Чижа. «{OURS_RU}», — сказал омский губернатор. «{OURS_RU}», — добавил глава Тульской области.", ["Олег Чиж", "Лев Дубин"], id="governors_of_two_regions_ru"),
    pytest.param(f"Белорусский и российский министры Лев Дубин и Олег Чиж приехали. «{OURS_RU}», — сказал министр России.", ["Олег Чиж"], id="ministers_of_two_peoples_ru"),
    pytest.param(f"В форуме участвуют министры экономики Беларуси и России Лев Дубин и Олег Чиж. «{OURS_RU}», — сказал российский министр экономики.", ["Олег Чиж"], id="ministers_of_economy_ru"),
    pytest.param(f"Prime Ministers of Belarus and Russia Lev Dubin and Oleg Chizh met. “{OURS},” the Russian premier said.", ["Oleg Chizh"], id="premiers_of_two_lands"),
    pytest.param(f"The governors of Tula and Omsk oblasts, Lev Dubin and Oleg Chizh, came. “{OURS},” the Tula governor said.", ["Lev Dubin"], id="governors_of_two_regions"),
    pytest.param(f"Путин и Лукашенко встретились. «{OURS_RU}», — сказал глава белорусского государства. «{OURS_RU}», — добавил глава российского государства.", ["Лукашенко", "Путин"], id="heads_of_two_states_ru"),
    pytest.param(f"Торговый представитель России Лев Дубин приехал, Раиса Чиж ждала. «{OURS_RU}», — сказал торгпред. «{OURS_RU}», — сказала Раиса Чиж.", ["Лев Дубин", "Раиса Чиж"], id="trade_envoy_ru"),
    pytest.param("Посол Лев Дубин рассказал о торговле. Поставленная президентом Александром Лукашенко задача «работать на совесть каждый день» решена, подчеркнул он.", ["Лев Дубин"], id="task_set_by_another_ru"),
    pytest.param(f"Посол Лев Дубин встретился с губернатором Олегом Чижом. За год, уточнил опытный дипломат, «{OURS_RU}».", ["Лев Дубин"], id="aside_before_the_words_ru"),
    pytest.param(f"Глава дипломатической миссии Лев Дубин приехал. За год, отметил дипломат, «{OURS_RU}».", ["Лев Дубин"], id="head_of_a_mission_ru"),
    pytest.param("Мэр Лев Дубин пришёл. Он напомнил, что губернатор Олег Чиж, который прилетел вчера, «работает на совесть каждый день».", ["Лев Дубин"], id="no_aside_ru"),
    pytest.param("Меры «приносят абсолютно реальные плоды». На этот факт обратил внимание мэр Лев Дубин.", ["Лев Дубин"], id="drew_attention_to_it_ru"),
    pytest.param("Меры «приносят абсолютно реальные плоды». С таким заявлением выступил мэр Лев Дубин.", ["Лев Дубин"], id="with_such_a_statement_ru"),
    pytest.param("Меры «приносят абсолютно реальные плоды». К такому выводу пришёл эксперт Лев Дубин.", ["Лев Дубин"], id="came_to_the_conclusion_ru"),
    pytest.param("Меры «приносят абсолютно реальные плоды». В этом уверен мэр Лев Дубин.", ["Лев Дубин"], id="is_sure_of_it_ru"),
    pytest.param(f"В документе сказано: «{OURS_RU}». В этом году мэр Лев Дубин сообщил о росте торговли.", [None], id="this_year_ru"),
    pytest.param(f"ЛЕВ ДУБИН, мэр Омска: «{OURS_RU}».", ["Лев Дубин"], id="name_in_capitals_ru"),
    pytest.param(f"PAVEL DUBIN, mayor of Omsk: “{OURS}.”", ["Pavel Dubin"], id="name_in_capitals"),
    pytest.param(f"ВЕРА ПОМОГАЕТ\n\nМэр Лев Дубин пришёл. «{OURS_RU}», — сказал он.", ["Лев Дубин"], id="headline_in_capitals_ru"),
    pytest.param(f"Премьер-министр Беларуси Лев Дубин приехал. Рост обнадёжил, напомнил Олег Чиж. «{OURS_RU}», — сказал российский премьер.", ["Олег Чиж"], id="premier_of_the_other_land_ru"),
    pytest.param(f"Мэр Лев Дубин пришёл. С ним вице-мэр Олег Седов. А вот слова Седова: «{OURS_RU}».", ["Олег Седов"], id="words_of_ru"),
    pytest.param(f"Мэр Лев Дубин пришёл. С ним вице-мэр Олег Чиж. «{OURS_RU}» – из выступления мэра.", ["Лев Дубин"], id="from_the_speech_of_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_an_office_is_read_whole(text: str, role: str) -> None:
    assert [quote.role for quote in extract(text).quotes if quote.speaker] == [role]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_an_office_without_a_name_leads_to_its_bearer(
    text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        pytest.param("Председатель Госсовета Татарстана Фарид Ахметов встретился с вице-спикером Совета Федерации Олегом Бабкиным.", "Фарид Ахметов", id="state_council"),
        pytest.param("Глава Башкортостана Рустам Галиев и спикер Госсобрания Башкортостана Азат Юлаев приехали в Гродно.", "Азат Юлаев", id="not_the_head"),
        pytest.param("Об этом сказал председатель Законодательного собрания Карелии Иван Рыбин.", "Иван Рыбин", id="legislative_assembly"),
    ],
)  # fmt: skip
def test_the_head_of_a_parliament_is_its_speaker(lead: str, speaker: str) -> None:
    text = (
        lead
        + "\n\n«Задача у нас на год – полмиллиарда долларов, и она нам по силам», – заявил глава парламента республики."
    )
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
