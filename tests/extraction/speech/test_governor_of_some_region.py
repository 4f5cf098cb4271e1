"""A governor of "the Russian region" is the one whose region is named elsewhere, but none of Belarus."""

from __future__ import annotations

import pytest

from articles.extraction import extract

TEXTS = [
    pytest.param("Governor of the Russian region Pavel Orlov came to Minsk to meet the president.\n\nThe Tula Governor said: \"We are glad to come here every year and to see friends.\"", ["Pavel Orlov"], id="of_the_russian_region"),
    pytest.param("Губернатор российского региона Павел Орлов приехал в Минск.\n\nГубернатор Тульской области сказал: «Мы рады приезжать сюда каждый год и видеть друзей».", ["Павел Орлов"], id="in_russian"),
    pytest.param("The Russian region's governor Pavel Orlov came to Minsk and met the president.\n\nThe Brest Oblast Governor said: \"We are glad to see guests from Russia every year again.\"", [None], id="of_an_oblast_at_home"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), TEXTS)
def test_governor_of_some_region(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
