"""Surnames that only another case gives, and words that a site or an agency passes on."""

from __future__ import annotations

import pytest

from articles.extraction import extract

SPEAKERS = [
    pytest.param("Встреча прошла с участием посла Ивана Жнивца. «Лён у нас уважают и знают», — сказал посол.", "Иван Жнивец", id="-вец"),
    pytest.param("По словам министра Павла Синельного, «лён у нас уважают и знают».", "Павел Синельный", id="-ный"),
    pytest.param("Губернатор принял министра Павла Милого. «Лён у нас уважают и знают», — сказал министр.", "Павел Милый", id="-лый"),
    pytest.param("Встреча прошла с послом Иваном Заречным. «Лён у нас уважают и знают», — сказал посол.", "Иван Заречный", id="-ным"),
    pytest.param("По словам министра Павла Строгого, «лён у нас уважают и знают».", "Павел Строгий", id="-гий"),
    pytest.param("По словам министра Павла Лугового, «лён у нас уважают и знают».", "Павел Луговой", id="-ой"),
    pytest.param("Встреча прошла с послом Иваном Шульцем. «Лён у нас уважают и знают», — сказал посол.", "Иван Шульц", id="-ц"),
    pytest.param("Встреча прошла с послом Иваном Куприным. «Лён у нас уважают и знают», — сказал посол.", "Иван Куприн", id="-ин"),
    pytest.param("The site of the government cites the words of the governor Ivan Drozd: “Each district has to find a partner.”", "Ivan Drozd", id="words-of-the-governor"),
    pytest.param("The site of the government writes: “Each district has to find a partner.” Ivan Drozd is on leave.", None, id="words-of-the-site"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == [speaker]
