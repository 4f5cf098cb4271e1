"""Whose words they are in press items as pages hold them: glued lines, translated wordings, posts."""

from __future__ import annotations

import pytest

from articles.extraction import extract


def speakers_of(text: str) -> list[str | None]:
    return [quote.speaker for quote in extract(text).quotes]


# Names in long runs of capitals: a department or a place before the office is no name.
NAMES = [
    pytest.param('Belarus Prime Minister Oleg Sedov met Governor Ivan Drozdov. "We trade more each year," Sedov said.', ["Oleg Sedov"], id="rank_after_place"),
    pytest.param('Russian Industrial Policy Minister Oleg Sedov came to Minsk. "We trade more each year than the last," he said.', ["Oleg Sedov"], id="department_before_office"),
    pytest.param('Head of the Republic of Karelia Ildar Sedov came to Minsk. "We trade more each year than the last," said the head of the region.', ["Ildar Sedov"], id="place_before_name"),
    pytest.param('Putin and Lukashenko met in Minsk.\n\n"We trade more each year than the last," the Russian president said.\n\n"We are glad to hear it from you," the Belarusian leader replied.', ["Putin", "Lukashenko"], id="surnames_known"),
    pytest.param("Путин и Лукашенко провели встречу.\n\n«Мы торгуем с каждым годом больше», — сказал российский президент.\n\n«Мы рады это от вас слышать», — ответил белорусский лидер.", ["Путин", "Лукашенко"], id="surnames_known_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), NAMES)
def test_names(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


# An office that stands for a name: the deputy as "the minister", whoever was named without office.
OFFICES = [
    pytest.param('Belarusian Deputy Prime Minister Petr Ivashko visited Penza. "We trade more each year than the last," the minister said.', ["Petr Ivashko"], id="deputy_as_minister"),
    pytest.param('Ivan Drozdov opened the fair in Pskov. "We trade more each year than the last," the governor noted.', ["Ivan Drozdov"], id="office_never_given"),
    pytest.param('Minister Ivan Drozdov opened the fair. "We trade more each year than the last," the governor noted.', [None], id="other_office_given"),
    pytest.param("Иван Дроздов открыл ярмарку. «Мы торгуем с каждым годом больше», — отметил псковский губернатор.", ["Иван Дроздов"], id="office_never_given_ru"),
    pytest.param("Александр Лукашенко принял губернатора.\n\n«Мы торгуем с каждым годом больше», — заявил глава Белоруссии.", ["Александр Лукашенко"], id="head_of_country_ru"),
    pytest.param("Об этом рассказал министр лесного хозяйства и природных ресурсов Лев Ивашко. «Мы торгуем с каждым годом больше», — сказал министр. «И это только начало пути», — добавил глава Минлесхоза.", ["Лев Ивашко", "Лев Ивашко"], id="ministry_of_two_words_ru"),
    pytest.param("Об этом рассказал министр торговли Лев Ивашко. «Мы торгуем с каждым годом больше», — сказал руководитель ведомства.", ["Лев Ивашко"], id="head_of_the_body_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), OFFICES)
def test_offices(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers
