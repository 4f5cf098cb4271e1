"""Two who stand side by side: the one who speaks next, the one who is thanked, the one without a name."""

from __future__ import annotations

import pytest

from articles.extraction import extract

BRIDGE, BRIDGE_RU = "“The bridge will hold for a century.”", "«Мост простоит сто лет»."
QUOTED = "“We closed the shop in March,” said Pavel Larin. “Then nobody came back.”"
SAID = 'Minister Oleg Sedov told reporters: "I do not believe in such talks."\n\n'

NEXT_SPEAKER = [
    pytest.param(f"{QUOTED} Mayor Oleg Titov said it had been “a very hard and long winter”.", ["Pavel Larin", "Pavel Larin", "Oleg Titov"], id="clause_before_the_words"),
    pytest.param(f"{QUOTED} Ivan Drozd, the deputy mayor, called this “a very strange thing to say”.", ["Pavel Larin", "Pavel Larin", "Ivan Drozd"], id="called_this"),
    pytest.param(f"{QUOTED} The ministry refused to comment.", ["Pavel Larin", "Pavel Larin"], id="nothing_said"),
    pytest.param(f"{BRIDGE} Oleg Titov said the old one was “a shame for the whole town”.", ["Oleg Titov", "Oleg Titov"], id="nobody_else"),
    pytest.param('"Trade grows every month." Ambassador Oleg Titov told the paper. "We will write another plan."', ["Oleg Titov", "Oleg Titov"], id="whole_sentence_of_speech"),
    pytest.param(f"{BRIDGE} That was the answer from Governor Oleg Titov. Pavel Sorin replied: “We shall live and see.”", ["Oleg Titov", "Pavel Sorin"], id="answer_from"),
    pytest.param(f"{BRIDGE_RU} Таково мнение губернатора Олега Титова, который открыл его в мае. Павел Сорин возразил: «Поживём – увидим».", ["Олег Титов"], id="such_is_the_view_ru"),
    pytest.param("One baker stood up and asked him, “Where have you been for the last five years?” Governor Oleg Titov smiled.", [None], id="asked_him"),
    pytest.param("Oleg Titov called the plan “a gift to the biggest farms,” while Olga Dorn said it was fair.", ["Oleg Titov"], id="while_another"),
    pytest.param("The Guardian called it “three hours of handsome tedium,” while Olga Dorn praised it.", [None], id="a_paper_while_another"),
    pytest.param("Олег Титов назвал план «подарком для крупных хозяйств», тогда как Ольга Дорн заявила об ином.", ["Олег Титов"], id="while_another_ru"),
]  # fmt: skip
THANKED = [
    pytest.param("The president thanked Viktor Larin and said the plant would be “open by the first of May”.", [None], id="an_office"),
    pytest.param("The company thanked Viktor Larin and said the plant would be “open by the first of May”.", [None], id="a_firm"),
    pytest.param("The governor met Viktor Larin, the head of the plant, and said: “We shall open by the first of May.”", [None], id="who_holds_an_office"),
    pytest.param("After the talks the mayor hugged Olga Sedova and exclaimed, “We shall open by the first of May!”", [None], id="behind_a_lead"),
    pytest.param("Viktor Larin, who lives in Omsk, met Olga Sedova and said: “We shall open by the first of May.”", ["Viktor Larin"], id="a_name"),
    pytest.param("Глава района поблагодарил Виктора Ларина и сказал: «Откроем к первому мая».", [None], id="an_office_ru"),
    pytest.param("The ministry has written to Viktor Larin, the head of the plant, and says: “We shall open by the first of May.”", [None], id="to_whom"),
    pytest.param("The forum was opened by Governor Viktor Larin, who spoke of roads and said: “We shall open by the first of May.”", ["Viktor Larin"], id="who_spoke"),
    pytest.param("The forum began with a speech by Viktor Larin, and Ivan Sedov listened and said: “We shall open by the first of May.”", ["Ivan Sedov"], id="another_acts"),
    pytest.param("The governor, Viktor Larin, has visited the plant and said it was “open to all who want work”.", ["Viktor Larin"], id="name_of_the_office"),
]  # fmt: skip
NAMELESS = [
    pytest.param(f'{SAID}A member of the delegation said they would end in May. "We have every chance of it," the official added.', ["Oleg Sedov", None], id="member"),
    pytest.param(f'{SAID}The official added: "But let them talk if they want."', ["Oleg Sedov", "Oleg Sedov"], id="nobody_between"),
    pytest.param("Министр Олег Седов заявил: «Я не верю в такие переговоры».\n\nОдин из членов делегации сказал, что они закончатся в мае. «У нас все шансы на это», – добавил чиновник.", ["Олег Седов", None], id="member_ru"),
]  # fmt: skip
NAMES = [
    pytest.param("His brother Pyotr told the court that “nobody had seen the paper at all”.", ["Pyotr"], id="kin"),
    pytest.param("“It was a long way to school,” said her daughter Ellie.", ["Ellie"], id="kin_behind"),
    pytest.param("Viktor Larin thanked his son Petr and said: “We are leaving the old house.”", ["Viktor Larin"], id="kin_thanked"),
    pytest.param("It was Titov who is supposed to have said that “a road ends where a fool begins it”.", ["Titov"], id="it_was_who"),
    pytest.param("Advocate Karan Mehra submitted that the land was sold “without the consent of its owners”.", ["Karan Mehra"], id="submitted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), NEXT_SPEAKER + THANKED + NAMELESS + NAMES)
def test_speaker_is_not_who_stands_beside(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers


PAIR = "Pskov Days\n\nThe Russian governor specified that “a map of events is to be signed”. In turn, the Consul General of Belarus explained that “the biggest choir of all” will come.\n\nPavel Gusev and Oleg Malko also discussed the terminal.\n\n"
PAIR_RU = "Дни Пскова\n\nГубернатор области пояснил, что «в мае будет подписан план работы». Генеральный консул Беларуси ответил, что «столь большая делегация ещё никогда не приезжала».\n\nОлег Малько и Павел Гусев также обсудили автобусный маршрут.\n\n"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"{PAIR}– We will bring the gas there, the region does not leave such builders, – Gusev assured.", ["Pavel Gusev", "Oleg Malko"]),
        (f"{PAIR}– We will bring the gas there, the builders need it, – Gusev assured.", [None, None]),
        (f"{PAIR_RU}– Наша область всегда рада таким соседям, – заверил Гусев.", ["Павел Гусев", "Олег Малько"]),
    ],
    ids=["our_region", "nothing_tells", "our_region_ru"],
)  # fmt: skip
def test_who_calls_the_region_his_own_is_its_governor(
    text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('Earlier Minister Oleg Sedov said: "I do not believe in such talks."', "Minister"),
        ('Meanwhile Governor Oleg Sedov said: "I do not believe in such talks."', "Governor"),
        ('Former Minister Oleg Sedov said: "I do not believe in them."', "Former Minister"),
    ],
)
def test_what_opens_a_sentence_is_no_part_of_an_office(text: str, role: str) -> None:
    assert [quote.role for quote in extract(text).quotes] == [role]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('The follow-up, "What the Ferryman Saw," split critics.', 0),
        ('"Forward Together With Russia," said Oleg Titov.', 1),
        ('His answer, "Ask The Mayor Of Tver," he said, was no joke.', 1),
    ],
)
def test_title_set_off_by_commas_is_no_speech(text: str, count: int) -> None:
    assert len(extract(text).quotes) == count


WROTE_RU = "Иван Ключик написал: «Встретился с председателем Минского облисполкома Олегом Титовым и доволен». "
WROTE = 'Ivan Kluchik wrote: "I met Minsk Oblast Governor Oleg Titov and am glad." '
AGREED_RU = "Губернатор Олег Титов согласился. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{WROTE_RU}«Торговля растёт. Это не предел», – добавил глава региона.", "Иван Ключик"),
        (f'{WROTE}"Trade grows. We shall see more," the head of the region wrote.', "Ivan Kluchik"),
        (f"{WROTE_RU}{AGREED_RU}«Торговля растёт. Это не предел», – добавил губернатор.", "Олег Титов"),
        (f"Директор {WROTE_RU}«Торговля растёт. Это не предел», – добавил глава региона.", "Олег Титов"),
    ],
    ids=["untitled_ru", "untitled", "named_beside_ru", "titled_otherwise_ru"],
)  # fmt: skip
def test_who_is_only_spoken_of_does_not_speak_next(text: str, speaker: str) -> None:
    assert extract(text).quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("На встрече с Игорем Назаруком Лукашенко отметил", "Лукашенко"),
        ("В разговоре с Сергеем Шамраем Лукашенко отметил", "Лукашенко"),
        ("В разговоре с Сергеем Шамраем Пётр Климов отметил", "Пётр Климов"),
    ],
)
def test_whom_somebody_met_is_no_part_of_his_name(lead: str, speaker: str) -> None:
    assert extract(f"{lead}: «Мы это всё сделаем быстро».").quotes[0].speaker == speaker
