"""Who wrote a page is none of those who speak on it; one of many who hold an office is nobody known."""

from __future__ import annotations

import pytest

from articles.extraction import extract

SAID = "The head of Penza Oblast came to Brest\n\n“We sell more flour than anybody expected,” the governor admitted.\n\n"
RU_SAID = "Глава Пензенской области в Бресте\n\n«Муки продаём больше, чем кто-либо ждал», — признал губернатор.\n\n"
BYLINES = [
    pytest.param(f"{SAID}Written by: A. Orlova", id="written_by"),
    pytest.param(f"{SAID}By Anna Orlova", id="by"),
    pytest.param(f"{SAID}By Anna Orlova, our own correspondent", id="by_with_an_office"),
    pytest.param(f"{SAID}Text: Anna Orlova", id="text"),
    pytest.param(f"{SAID}Text: Anna Orlova, photo: Oleg Maslov", id="text_and_photo"),
    pytest.param(f"{SAID}Interviewed by Anna Orlova", id="interviewed_by"),
    pytest.param(f"Anna Orlova Published September 30, 2021 | 08:10 PM\n\n{SAID}", id="published"),
    pytest.param(f"Anna Orlova / Personal archive\n\n{SAID}", id="photograph"),
    pytest.param(
        f"Минута чтения\n\nМинистр: мука подорожала\n\nАнна Орлова / Из личного архива\n\n{RU_SAID}",
        id="ru_photograph",
    ),
    pytest.param(f"{RU_SAID}Автор: Анна Орлова", id="ru_author"),
    pytest.param(f"{RU_SAID}Подготовила Анна Орлова", id="ru_prepared"),
    pytest.param(f"{RU_SAID}Беседовал Олег Маслов.", id="ru_talked"),
    pytest.param(f"{RU_SAID}Текст: Анна Орлова, фото: Олег Маслов", id="ru_text_and_photo"),
]
SPEAKERS = [
    pytest.param(f"{SAID}By Monday Governor Oleg Maslov had gone home.", "Oleg Maslov", id="by_in_a_sentence"),
    pytest.param("“We sell more flour than anybody expected,” said Oleg Maslov.\n\nBy Oleg Maslov's account, trade grows.", "Oleg Maslov", id="by_his_account"),
    pytest.param("На вопросы отвечает Олег Маслов.\n\nОлег Ильич, что мешает? Один министр мне недавно сказал: «Везите больше, деньги мы найдём».", None, id="ru_one_of_the_ministers"),
]  # fmt: skip


@pytest.mark.parametrize("text", BYLINES)
def test_who_made_a_page_is_no_speaker(text: str) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [None]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks_beside_such_words(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
