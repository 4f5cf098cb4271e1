"""Turns of attribution in trade news: answers, words put in, talks, strangers between, headlines."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.text import read_document


def speakers_of(text: str) -> list[str | None]:
    document = read_document(text)
    return [quote.speaker for quote in find_quotes(document, find_places(document))[0]]


TWO = "Governor Ilya Zimin received Deputy Prime Minister of Belarus Maksim Rudak on Monday. "

# An office worded otherwise than where it was given.
OFFICES = [
    pytest.param(TWO + "“We start from a very low base,” the vice-premier put in.", ["Maksim Rudak"], id="vice_premier"),
    pytest.param(TWO + "“We start from a very low base,” replied the deputy premier.", ["Maksim Rudak"], id="deputy_premier"),
    pytest.param(TWO + "“We start from a very low base,” the head of the region admitted.", ["Ilya Zimin"], id="head_of_the_region"),
    pytest.param(TWO + "“We start from a very low base,” Zimin's guest conceded.", ["Maksim Rudak"], id="guest"),
    pytest.param("Vice-governor Nina Sokol came along. “We start from a very low base,” said the deputy governor.", ["Nina Sokol"], id="vice_governor_deputy"),
    pytest.param("Olga Vetrova, owner of a bakery in Orel, nods. “We start from a very low base,” the baker says.", ["Olga Vetrova"], id="baker_of_bakery"),
    pytest.param("Pyotr Klim was there, and so was Anton Bely, owner of a farm. “We start from a very low base,” the farmer said.", ["Anton Bely"], id="farmer_of_farm"),
    pytest.param(TWO + "“We start from a very low base,” the Prime Minister said.", [None], id="deputy_is_no_chief"),
    pytest.param(TWO + "Kazakhstan was there too: “We start from a very low base,” its trade minister said.", [None], id="its_minister"),
    pytest.param(TWO + "“We start from a very low base,” said a minister from Tatarstan.", [None], id="a_minister"),
]  # fmt: skip

# Attribution in the words around the quotation, with no verb of speech or one of any kind.
WORDINGS = [
    pytest.param(TWO + "Zimin was in agreement: “Nobody counts who earned more.”", ["Ilya Zimin"], id="was_in_agreement"),
    pytest.param(TWO + "Zimin did not mince words: “Nobody counts who earned more.”", ["Ilya Zimin"], id="did_not_mince_words"),
    pytest.param(TWO + "Rudak's answer was short: “Nobody counts who earned more.”", ["Maksim Rudak"], id="answer_was_short"),
    pytest.param(TWO + "The governor's reaction: “Nobody counts who earned more.”", ["Ilya Zimin"], id="reaction_colon"),
    pytest.param(TWO + "“Nobody counts who earned more.” These were Rudak's words at the end.", ["Maksim Rudak"], id="these_were_words"),
    pytest.param(TWO + "“Nobody counts who earned more.” It was the governor's answer to a remark from the floor.", ["Ilya Zimin"], id="it_was_the_answer"),
    pytest.param(TWO + "“Nobody counts who earned more.” That is how the governor described the talks.", ["Ilya Zimin"], id="that_is_how"),
    pytest.param(TWO + "“Nobody counts who earned more.” So spoke Maksim Rudak.", ["Maksim Rudak"], id="so_spoke"),
    pytest.param(TWO + "The trade is, in Mr Rudak's words, “a plant that grows by night”.", ["Maksim Rudak"], id="in_his_words"),
    pytest.param(TWO + "The trade is “a plant that grows by night”, in the governor's phrase.", ["Ilya Zimin"], id="in_the_governors_phrase"),
    pytest.param(TWO + "To quote Maksim Rudak, trade is “a plant that grows by night”.", ["Maksim Rudak"], id="to_quote"),
    pytest.param("Quote of the week: “Trade is a plant that grows by night” (Maksim Rudak, Minsk).", ["Maksim Rudak"], id="name_in_brackets"),
    pytest.param("“Trade is a plant that grows by night.” — Maksim Rudak, deputy minister", ["Maksim Rudak"], id="name_after_a_dash"),
    pytest.param("“Trade is a plant that grows by night”, – has concluded Maksim Rudak.", ["Maksim Rudak"], id="has_concluded"),
    pytest.param(TWO + "“Trade is a plant that grows by night,” began the governor.", ["Ilya Zimin"], id="began"),
    pytest.param(TWO + "“Trade is a plant that grows by night,” replied in kind the governor.", ["Ilya Zimin"], id="replied_in_kind"),
    pytest.param(TWO + "“Trade is a plant that grows by night!” the governor threw up his hands.", ["Ilya Zimin"], id="threw_up_his_hands"),
    pytest.param(TWO + "“Trade is a plant that grows by night,” was the governor's verdict.", ["Ilya Zimin"], id="was_the_verdict"),
    pytest.param(TWO + "Rudak told the governor: “You supply the heart and we supply the body.”", ["Maksim Rudak"], id="told_the_governor"),
    pytest.param("His name is Anton Pekar and he sells tiles. “Large enough to need a desk,” he replied on the spot.", ["Anton Pekar"], id="his_name_is"),
    pytest.param(TWO + "As the governor put it, “large enough to need a desk”.", ["Ilya Zimin"], id="as_put_it"),
    pytest.param(TWO + "“Large enough to need a desk,” the words belong to Maksim Rudak.", ["Maksim Rudak"], id="words_belong_to"),
    pytest.param(TWO + "He's not envious: “Large enough to need a desk, that will do.”", ["Ilya Zimin"], id="hes_not_envious"),
    pytest.param("Maksim Rudak, Deputy Prime Minister: “Large enough to need a desk.”", ["Maksim Rudak"], id="name_office_colon"),
    pytest.param("What the guests said\n\nMaksim Rudak\nDeputy Prime Minister of Belarus\n\n“Large enough to need a desk, that will do for a start.”", ["Maksim Rudak"], id="name_and_office_on_lines"),
]  # fmt: skip

# Who "he" is when others came between.
BETWEEN = [
    pytest.param(TWO + "“It is the closest town to us,” confided a farmer in a red cap. “The cheese I take home to my wife,” he went on.", [None, None], id="farmer_blocks_he"),
    pytest.param(TWO + "“It is the closest town to us,” an official said. “The numbers are not ready,” he added.", [None, None], id="official_blocks_he"),
    pytest.param(TWO + "“It is the closest town to us,” shouted one spectator. He laughed: “I come here every year.”", [None, None], id="spectator_blocks_he"),
    pytest.param(TWO + "The governor was brief. “It is the closest town to us,” he said.", ["Ilya Zimin"], id="office_then_he"),
    pytest.param("“We have been waiting for you since the morning,” the mayor, Gleb Orlov, told minister Maksim Rudak. The Belarusian did not lose his tongue: “Then we owe you interest.”", ["Gleb Orlov", "Maksim Rudak"], id="partner_answers"),
    pytest.param("Minister Maksim Rudak spoke of tractors.\n\nThe plan is modest.\n\n“Five hundred a year is all we ask,” he went on.", ["Maksim Rudak"], id="named_two_paragraphs_up"),
    pytest.param("“Five hundred a year,” Maksim Rudak said; “a thousand is a dream for now,” he paused, “but who forbids us to dream?”", ["Maksim Rudak"] * 3, id="he_paused"),
    pytest.param(TWO + "A Mari proverb says: “He who has built a gate will have guests.”", [None], id="proverb"),
    pytest.param(TWO + "Rudak quoted a proverb: “He who has built a gate will have guests.”", ["Maksim Rudak"], id="quotes_a_proverb"),
    pytest.param(TWO + "“Trade keeps growing from year to year,” the press service said.", [None], id="press_service"),
    pytest.param(TWO + "“Trade keeps growing from year to year,” reads the joint statement.", [None], id="statement_reads"),
    pytest.param(TWO + "The head of the Belarusian delegation had the last word: “We have known each other for years.”", [None], id="head_of_a_delegation"),
    pytest.param(TWO + "“We have known each other for years,” say the regional authorities.", [None], id="authorities"),
    pytest.param("The deputy governor, Vera Dun, spoke; the governor, Ivan Tok, applauded. “It has been a long road to this,” she said, and he nodded: “A long one, and a bumpy one too.”", ["Vera Dun", "Ivan Tok"], id="she_said_and_he_nodded"),
    pytest.param(TWO + "“We have known each other for years,” he stressed.\n\n“And we will go on together,” Rudak echoed.", ["Ilya Zimin", "Maksim Rudak"], id="first_paragraph_is_no_title"),
    pytest.param(TWO + "“Trade keeps growing from year to year,” the ministry's spokesman said.", [None], id="ministrys_spokesman"),
]  # fmt: skip

HEADLINES = [
    pytest.param("“We count in friends, not in tonnes”\n\nAn interview with the consul in Pskov, Uladzimir Karan\n\n– Mr Karan, how is trade?\n\n– It grows, thank you.", ["Uladzimir Karan"], id="interview"),
    pytest.param("“We count in friends, not in tonnes”: a governor's year\n\nTrade grew by 5% in 2021. “It will go on growing,” said Ilya Zimin.", ["Ilya Zimin", "Ilya Zimin"], id="one_speaker"),
    pytest.param("“We count in friends, not in tonnes”\n\n“It will go on growing,” said Ilya Zimin. “It will not grow any more,” said Olga Vetrova.", [None, "Ilya Zimin", "Olga Vetrova"], id="two_speakers"),
]  # fmt: skip

DVOE = "Губернатор Илья Зимин принял вице-премьера Белоруссии Максима Рудака. "

RUSSIAN = [
    pytest.param(DVOE + "«Мы начинаем с очень низкой базы», — вставил заместитель премьер-министра.", ["Максим Рудак"], id="zam_premiera"),
    pytest.param(DVOE + "«Мы начинаем с очень низкой базы», — парировал глава региона.", ["Илья Зимин"], id="glava_regiona"),
    pytest.param(DVOE + "«Мы начинаем с очень низкой базы», — поделился фермер из Вологды. «Но не жалуемся на жизнь», — добавил он.", [None, None], id="fermer"),
    pytest.param(DVOE + "Зимин был лаконичен: «Мы начинаем с очень низкой базы».", ["Илья Зимин"], id="byl_lakonichen"),
    pytest.param(DVOE + "По выражению вице-премьера, это «растение, которое растёт ночью и молча».", ["Максим Рудак"], id="po_vyrazheniyu"),
    pytest.param(DVOE + "«Мы начинаем с очень низкой базы». Так ответил губернатор на вопрос журналиста.", ["Илья Зимин"], id="tak_otvetil"),
    pytest.param(DVOE + "«Мы начинаем с очень низкой базы», — отметили в пресс-службе.", [None], id="v_press_sluzhbe"),
    pytest.param("«Соседей не выбирают, и слава богу»: о чём договорились в Пскове\n\nНа вопросы отвечает консул Леонид Дрозд.\n\n— Как торговля?\n\n— Растёт, спасибо.", ["Леонид Дрозд"], id="intervyu"),
    pytest.param("«В тайге не бывает мелочей», — рассказал лесоруб из Лоухи Тойво Пекка.", ["Тойво Пекка"], id="iz_loukhi"),
    pytest.param("«Мы будем торговать ещё больше», — сказала депутат от Нижнего Тагила Мария Петровна Сидорова.", ["Мария Петровна Сидорова"], id="ot_tagila"),
    pytest.param("Н. Полоцкий открыл встречу. «Металл нам нужен уже сегодня», — сказал Николай Полоцкий. Н. Полоцкий уехал.", ["Николай Полоцкий"], id="full_over_initial"),
    pytest.param("«Растение, которое растёт ночью» (Максим Рудак, министр).", ["Максим Рудак"], id="v_skobkah"),
    pytest.param("Пословица гласит: «Не имей сто рублей, а имей сто друзей». Так считают в Твери.", [None], id="poslovica"),
    pytest.param("Его зовут Антон Ошмян, он торгует плиткой. «Торговля растёт из года в год», — говорит он.", ["Антон Ошмян"], id="ego_zovut"),
    pytest.param("«Торговля растёт из года в год, — начал министр Максим Рудак. — Но не так быстро, как хочется».", ["Максим Рудак"] * 2, id="nachal"),
    pytest.param(DVOE + "«Торговля растёт из года в год», — таков был ответ губернатора.", ["Илья Зимин"], id="takov_byl_otvet"),
    pytest.param(DVOE + "Как подчеркнул вице-премьер, «нас связывает многолетняя дружба».", ["Максим Рудак"], id="kak_podcherknul"),
    pytest.param(DVOE + "«Нас связывает многолетняя дружба», — приводит слова Рудака пресс-служба.", ["Максим Рудак"], id="privodit_slova"),
    pytest.param(DVOE + "«Нас связывает многолетняя дружба», — говорится в сообщении.", [None], id="govoritsya"),
    pytest.param(DVOE + "«Нас связывает многолетняя дружба» — так охарактеризовал отношения губернатор.", ["Илья Зимин"], id="tak_oharakterizoval"),
    pytest.param(DVOE + "«Нас связывает многолетняя дружба», — считает Илья Александрович.", ["Илья Зимин"], id="imya_otchestvo"),
    pytest.param("По словам Анны Сергеевны Кот, начальника отдела, «торговля растёт из года в год».", ["Анна Сергеевна Кот"], id="otchestvo_v_imenitelnom"),
    pytest.param("Александр Лукашенко принял губернатора Михаила Веденина. «Спасибо вам за тёплый приём», — отметил глава области.", ["Михаил Веденин"], id="glava_oblasti"),
    pytest.param("Глава Карелии Артур Парф встретил посла Дмитрия Крута. «Мы стали ближе друг к другу», — ответил ему глава республики.", ["Артур Парф"], id="glava_respubliki"),
    pytest.param("Директор завода Пётр Лис, отвечая на вопрос, сказал: «Торговля растёт из года в год».", ["Пётр Лис"], id="otvechaya_skazal"),
    pytest.param("«Торговля растёт из года в год», — сообщил источник в правительстве. Министр Пётр Лис промолчал.", [None], id="istochnik"),
    pytest.param(DVOE + "Торговля, говоря словами Рудака, «растёт из года в год».", ["Максим Рудак"], id="govorya_slovami"),
]  # fmt: skip


# Whoever a clause says has spoken goes on; a diplomat of a land whose office is told without it.
CLAUSES = [
    pytest.param("Governor Ilya Zimin received a delegation headed by Prime Minister Maksim Rudak, who gave his opinion of the work. In his words, “our people can work together”.", ["Maksim Rudak"], id="gave_his_opinion"),
    pytest.param("Maksim Rudak met with Governor Ilya Zimin, who told about the plants. “We start from a very low base,” he said.", ["Ilya Zimin"], id="who_told"),
    pytest.param("Максим Рудак встретился с губернатором, его принял Илья Зимин, который рассказал о заводах. «Начинаем с очень низкой базы», — сказал он.", ["Илья Зимин"], id="ru_who_told"),
    pytest.param("Lukashenko and Putin met.\n“We work day by day on this,” Putin said.\n“There are issues, but no large ones,” the head of state replied.", ["Putin", "Lukashenko"], id="head_of_state_replied"),
    pytest.param("Лукашенко и Путин встретились.\n«Мы работаем каждый божий день», – сказал Путин.\n«Вопросы есть, но они совсем небольшие», – ответил глава государства.", ["Путин", "Лукашенко"], id="ru_head_of_state_replied"),
    pytest.param("Governor Ilya Zimin met Ambassador Maksim Rudak.\n“We work day by day on this,” Zimin said.\n“There are issues, but no large ones,” the governor answered a question.", ["Ilya Zimin"] * 2, id="governor_answered_a_question"),
    pytest.param("The Belarusian diplomat noted that the fair “will be remembered for years”. Ambassador Maksim Rudak and Governor Ilya Zimin opened it.", ["Maksim Rudak"], id="diplomat_of_a_land"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speakers"), [*OFFICES, *WORDINGS, *BETWEEN, *HEADLINES, *RUSSIAN, *CLAUSES]
)
def test_turns_of_attribution(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers
