"""Words with no verb of speech beside them: of whom the sentence goes on to tell, guests, whole names."""

from __future__ import annotations

import pytest

from articles.extraction import extract

MAYOR, MAYOR_EN = "Мэр Иван Лапин спорить не стал. ", "Mayor Ivan Lapin did not argue. "
BOTH = "Руководитель делегации Ольга Тарас о деньгах молчала. Мэр Пётр Лапин её не перебивал. "

TOLD = [
    pytest.param(f"{MAYOR}Теперь он намерен «заниматься не бумагами, а цехами».", ["Иван Лапин"], id="he_intends_ru"),
    pytest.param(f"{MAYOR}На вопрос о ценах он был краток: по году «рост будет, но очень небольшой».", ["Иван Лапин"], id="he_was_brief_ru"),
    pytest.param(f"{MAYOR}Мол, «рынок вернулся и никуда уже не уйдёт».", ["Иван Лапин"], id="they_say_ru"),
    pytest.param("Если брать товары, уточнил мэр Иван Лапин позже, оборот невелик. В марте «темп никуда от нас не делся».", ["Иван Лапин"], id="verb_in_the_sentence_before_ru"),
    pytest.param("Вчера прошла ярмарка. В марте «темп никуда от нас не делся».\n\nМэр Иван Лапин уехал.", [None], id="nobody_told_of_ru"),
    pytest.param(f"{MAYOR}Анна Седова из Омска считает, что «рост будет, но очень небольшой».", ["Анна Седова"], id="somebody_else_ru"),
    pytest.param(f"{MAYOR}В пресс-службе встречу описали так: «сверка часов по всем нашим делам».", [None], id="press_service_ru"),
    pytest.param(f"{MAYOR_EN}Now he intends \"to deal with shops and not with papers\".", ["Ivan Lapin"], id="he_intends"),
    pytest.param(f'{MAYOR_EN}By spring "the road will be open to all buses".', ["Ivan Lapin"], id="goes_on"),
    pytest.param(f'{MAYOR_EN}\n\nBy spring "the road will be open to all buses".', [None], id="next_paragraph"),
    pytest.param("Мэр Иван Лапин уехал. «Мы рады гостям и делу», — сказал он.\n\nАнна Седова ждёт поставок. Для чего? «Чтобы никто не спрашивал, зачем ездим».", ["Иван Лапин", "Анна Седова"], id="question_between_ru"),
]  # fmt: skip
GUESTS = [
    pytest.param('The president met with Ivan Lapin, governor of Kostroma region. On the broadcast of "Talk", analyst Artyom Shilo said this helps. "Harvest does not wait for papers," the guest said.', ["Artyom Shilo"], id="on_air"),
    pytest.param("Президент встретился с губернатором Костромской области Иваном Лапиным. В эфире передачи аналитик Артём Шило похвалил встречу. «Уборка не ждёт никаких бумаг», – заметил гость.", ["Артём Шило"], id="on_air_ru"),
    pytest.param("На открытии побывал консул Артём Шило. Директор Иван Лапин показал цеха. «Уборка не ждёт никаких бумаг», – заметил гость.", ["Артём Шило"], id="came_before_the_name_ru"),
    pytest.param('Among those who came was consul Artyom Shilo. Director Ivan Lapin showed the shops. "Harvest does not wait for papers," the guest said.', ["Artyom Shilo"], id="came_before_the_name"),
    pytest.param(f"{BOTH}«Хмель у вас горький, люди добрые», – улыбнулась гостья.", ["Ольга Тарас"], id="of_a_delegation_ru"),
    pytest.param("Директор Иван Лапин и консул Артём Шило беседовали. «Уборка не ждёт никаких бумаг», – заметил гость.", [None], id="nobody_came_ru"),
]  # fmt: skip
NAMES = [
    pytest.param("По словам главы комитета Смольного Евгения Раевского, «каждый третий доллар у нас местный».", ["Евгений Раевский"], id="house_before_a_name_ru"),
    pytest.param("Выступил председатель Раевский Евгений Петрович. «Каждый третий доллар у нас местный», — сказал он.", ["Раевский Евгений Петрович"], id="surname_first_ru"),
    pytest.param("Торговля\n\nГубернатор Правительство Документы Открытые данные\n\nГубернатор Иван Лапин выступил. «Каждый третий доллар у нас местный», — сказал губернатор.", ["Иван Лапин"], id="menu_is_nobody_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), TOLD + GUESTS + NAMES)
def test_words_without_a_verb_are_of_whom_the_text_tells(
    text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
