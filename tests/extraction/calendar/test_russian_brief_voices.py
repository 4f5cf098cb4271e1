"""Who speaks in short Russian records, and when they appeared."""

from __future__ import annotations

import pytest

from articles.extraction import extract

SPEAKERS = [
    pytest.param(
        "Минск и Уфа\n\nОб этом сказал вице-премьер республики Азат Мулланов.\n\n«Нефтехимия и шасси, вот на чем мы "
        "будем стоять», - перечислил А.Мулланов.",
        "Азат Мулланов",
        id="glued-initial",
    ),
    pytest.param(
        "Коми и Беларусь\n\nЭкспорт вырос, сообщила глава регионального Минэкономики Эльвира Лосева. «Мы нашли "
        "покупателя куда быстрее, чем ждали», — добавила министр.",
        "Эльвира Лосева",
        id="head-of-ministry",
    ),
    pytest.param(
        "Союз в цифрах\n\nПо словам председателя постоянной комиссии Палаты представителей Инны Лапиной, торговля "
        "растет. «Мы ставим перед собой новую планку», – сказала депутат.",
        "Инна Лапина",
        id="chair-of-committee",
    ),
    pytest.param(
        "Гродно и Псков\n\nПо словам председателя Гродненского облисполкома Юрия Лапина, дела идут. «Мы готовы "
        "отправлять составы хоть завтра», — обратился к гостям губернатор.",
        "Юрий Лапин",
        id="belarusian-governor",
    ),
    pytest.param(
        "Брест и Псков\n\nДелегация Брестской области во главе с Олегом Лапиным приехала в Псков.\n\n«Хотим "
        "испытать у вас свой комбайн», — сказал гость министру сельского хозяйства Ивану Серову.",
        "Олег Лапин",
        id="guest-to-a-minister",
    ),
    pytest.param(
        "Псков и Брест\n\nТорговля выросла, рассказал зампред правительства Артур Белов.\n\n«Держим ритм и "
        "сбавлять не станем», — цитирует его пресс-служба.",
        "Артур Белов",
        id="quoted-by-a-press-service",
    ),
    pytest.param(
        "Псков и Брест\n\nТорговля выросла, рассказал заместитель председателя облисполкома Артур Белов.\n\n«Держим "
        "ритм и сбавлять не станем», — добавил зампред.",
        "Артур Белов",
        id="deputy-chair-for-short",
    ),
    pytest.param(
        "Псков и Брест\n\nОб этом сообщила журналистам зампред правительства Евгения Белова.\n\n«Держим ритм и "
        "сбавлять не станем», — сказала она.",
        "Евгения Белова",
        id="woman-who-told-journalists",
    ),
    pytest.param(
        "Псков и Брест\n\nФото: Алла Серова\n\n— Растем, — говорит технолог Инна Белова.\n\nМолоко дорожает. Цех "
        "новый. Заказов много. Склад полон. Людей хватает. Дорогу чинят. Весной пустят линию. Пока тихо.\n\n"
        "Сети, по словам Инны Олеговны, просят творог. «Сделаем, если возьмут двадцать тонн», — говорит она.",
        "Инна Белова",
        id="she-of-the-paragraph",
    ),
    pytest.param(
        "Pskov and Brest\n\nTrade grew, deputy governor Artur Belov said.\n\n“We keep the pace and will go on,” his "
        "press service quotes him.",
        "Artur Belov",
        id="quoted-in-english",
    ),
    pytest.param(
        "Был в Бресте\n\nГлава Пензенской области Артём Белов подвёл итоги поездки.\n\nРуководитель облисполкома "
        "сказал мне: «У нас в Полесье обещают один раз».",
        None,
        id="head-of-another-body",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_brief_speaker(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]


DATES = [
    pytest.param(
        "Союзу четверть века\n\n8 декабря исполняется 25 лет Договору о создании Союзного государства, подписанному "
        "в 1999 году. Торговля растет.",
        "2024-12-08",
        id="anniversary",
    ),
    pytest.param(
        "Посол ответил на вопросы\n\n21 декабря, Москва. Накануне нового 2024 года посол ответил на вопросы.",
        "2023-12-21",
        id="eve-of-new-year",
    ),
    pytest.param(
        "Южный Урал и Беларусь\n\n16 ноября, 09:00. Весь 2021 год закрыли на 27 миллиардов рублей, по итогам 2022-го "
        "ждем 35 миллиардов.",
        "2022-11-16",
        id="waited-for",
    ),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_brief_date(text: str, date: str) -> None:
    assert extract(text).published == date


def test_record_that_could_not_be_beaten_is_told() -> None:
    text = (
        "Рекорд\n\nВ 2012 году Беларусь и Россия наторговали на 44,7 млрд долларов, рекорд, который не могли побить "
        "десять лет."
    )
    assert [figure.status for figure in extract(text).figures] == ["actual"]
