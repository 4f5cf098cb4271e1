"""Offices whose bearers a text names apart from them: a pair named later, the last clause, an opening phrase."""

from __future__ import annotations

import pytest

from articles.extraction import extract

CASES = [
    pytest.param(
        "Pskov Days\n\nThe governor of the region explained that “a plan of joint work is to be signed in May”.\n\nThe Belarusian ambassador replied that “so large a delegation has never come here before”.\n\nPavel Gusev and Oleg Malko also discussed a new bus route.\n\nDuring the talk the governor thanked the ambassador “for the welcome that our farmers always find”.",
        [None, None, None],
        id="nothing-shows-who-is-who",
    ),
    pytest.param(
        "Дни Пскова\n\nГубернатор области пояснил, что «в мае будет подписан план совместной работы».\n\nБелорусский посол ответил, что «столь большая делегация ещё никогда не приезжала».\n\nПавел Гусев и Олег Малько также обсудили новый автобусный маршрут.",
        [None, None],
        id="nothing-shows-who-is-who-in-russian",
    ),
    pytest.param(
        "Pskov Days\n\nThe ambassador of Belarus recalled that “the plants of the region have long bought our tractors”.\n\nThe head of the region answered that “the orders for the year have already been placed”.\n\nOleg Malko and Pavel Gusev also discussed a new bus route. Malko thanked the governor for the welcome.",
        ["Oleg Malko", "Pavel Gusev"],
        id="who-thanks-the-governor-is-none",
    ),
    pytest.param(
        "Pskov Days\n\nAccording to the head of the region, “a plan of joint work is to be signed in May”.\n\nThe ambassador of Belarus added that “so large a delegation has never come here before”.\n\nOleg Malko and Pavel Gusev also spoke of a Belarusian shop in Ostrov.\n\n- We will find premises for it in the centre, - Gusev promised.",
        ["Pavel Gusev", "Oleg Malko"],
        id="only-a-host-has-premises-to-give",
    ),
    pytest.param(
        "Дни Пскова\n\nПо словам губернатора, «в мае будет подписан план совместной работы».\n\nПосол Беларуси ответил, что «столь большая делегация ещё никогда не приезжала».\n\nОлег Малько и Павел Гусев говорили и о белорусском торговом доме в Острове.\n\n- Участок под него подберём, - заверил Гусев.",
        ["Павел Гусев", "Олег Малько"],
        id="only-a-host-has-land-to-give-in-russian",
    ),
    pytest.param(
        "Talks\n\nGovernor Ivan Sedov said that “the bus will run already in May this year”. The ambassador noted that “our orders have already been placed”. Pavel Gusev and Oleg Malko signed a plan.",
        ["Ivan Sedov", None],
        id="not-where-one-of-them-is-named",
    ),
    pytest.param(
        "Talks in Tula\n\nA delegation came on Monday.\n\nA delegation of Belarus (headed by Minister Oleg Sedov) met with the Governor of the Tula Region, Ivan Drozd, and the minister praised what the teams had done.\n\nHe observed that trade was growing, “The reason is simple: we wrote down a short list of tasks.”",
        ["Oleg Sedov"],
        id="of-whom-the-last-clause-tells",
    ),
    pytest.param(
        "Переговоры в Туле\n\nДелегация прибыла в понедельник.\n\nДелегация Беларуси во главе с министром Олегом Седовым встретилась с губернатором области Иваном Дроздом, и министр похвалил работу сторон.\n\nОн отметил: «Причина проста: мы записали короткий перечень задач».",
        ["Олег Седов"],
        id="of-whom-the-last-clause-tells-in-russian",
    ),
    pytest.param(
        "Talks in Tula\n\nMinister Oleg Sedov came, met by Governor Ivan Drozd. At the end of the talks the governor said that “the road will be built next year”. At the meeting the minister noted that “our orders have already been placed”.",
        ["Ivan Drozd", "Oleg Sedov"],
        id="behind-an-opening-phrase",
    ),
    pytest.param(
        "Fair in Minsk\n\n“Our orders for the year have already been placed,” Drozd said. The governor mentioned that Olga Sedova would come in May.",
        ["Drozd"],
        id="one-of-two-named-by-a-surname-alone",
    ),
    pytest.param(
        "Linen goes abroad\n\n“We sew and weave for export, it has always been so,” Olga Drozd said.\n\nIn her words, the principal sales market is Russia. In 2023 exports there grew by a quarter.\n\n“To Peru we sold for the first time in our history,” she added.",
        ["Olga Drozd", "Olga Drozd"],
        id="a-principal-market-is-nobody",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_the_office_means_whom_the_text_names(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
