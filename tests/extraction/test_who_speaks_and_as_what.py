"""Speakers and their offices: firms in straight marks, fellows of two lands, verbs that tell a woman."""

from __future__ import annotations

import pytest

from articles.extraction import extract

OURS_RU, OURS = "Мы работаем на совесть всегда", "We work well and always have"
WOMEN = "Заместитель губернатора Лев Дубин уехал. Заместитель губернатора Ольга Чиж осталась. "
TWO_MEN = "Omsk Oblast Governor Lev Dubin and his Brest counterpart Oleg Chizh met. "

ROLES = [
    pytest.param(f'"{OURS_RU}", - сказал директор концерна "Лада и мёд" Лев Дубин.', "директор концерна \"Лада и мёд\"", id="marks_before_the_name_ru"),
    pytest.param(f'Лев Дубин, эксперт "Центра новых рынков", сказал: «{OURS_RU}».', "эксперт \"Центра новых рынков\"", id="marks_behind_the_name_ru"),
    pytest.param(f'"{OURS}," said Lev Dubin, director of the "Lada" concern.', 'director of the "Lada" concern', id="marks_behind_the_name"),
    pytest.param(f'Директор ответил: "Будем". "{OURS_RU}", - сказал Лев Дубин, мэр Омска.', "мэр Омска", id="speech_is_no_firm_ru"),
    pytest.param(f"Её автор, фотограф Анна Чиж, призналась: «{OURS_RU}».", "фотограф", id="photographer_ru"),
]  # fmt: skip
SPEAKERS = [
    pytest.param(f"{WOMEN}«{OURS_RU}», — сказал замгубернатора.", ["Лев Дубин"], id="man_by_the_verb_ru"),
    pytest.param(f"{WOMEN}«{OURS_RU}», — сказала замгубернатора.", ["Ольга Чиж"], id="woman_by_the_verb_ru"),
    pytest.param(f"Министр Лев Дубин ждал. Зампред Ольга Чиж пришла. Министр отметила: «{OURS_RU}».", ["Ольга Чиж"], id="woman_of_another_office_ru"),
    pytest.param(f"{TWO_MEN}“{OURS},” the Brest governor said.", ["Oleg Chizh"], id="counterpart_has_the_office"),
    pytest.param(f"{TWO_MEN}“{OURS},” the Omsk governor said.", ["Lev Dubin"], id="first_of_two"),
    pytest.param(f"Министр экономики Лев Дубин и директор завода Олег Чиж приехали. «{OURS_RU}», — сказал министр и добавил, что рад.", ["Лев Дубин"], id="said_and_added_ru"),
    pytest.param(f"С ним спорил директор ООО «Лад» Олег Чиж. «{OURS_RU}», — добавил бизнесмен.", ["Олег Чиж"], id="businessman_ru"),
    pytest.param("Мэр Лев Дубин приехал. «Омск и Брест: десять лет вместе» – так называется выставка.", [], id="so_is_called_ru"),
    pytest.param('Mayor Lev Dubin came. "Omsk and Brest: ten years together" is the title of the exhibition.', [], id="is_the_title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_an_office_is_read_whole(text: str, role: str) -> None:
    assert [quote.role for quote in extract(text).quotes if quote.speaker] == [role]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_an_office_without_a_name_leads_to_its_bearer(
    text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
