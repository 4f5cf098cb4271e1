"""Who said a quotation, told in a paragraph of its own below it, and offices behind a name."""

from __future__ import annotations

import pytest

from articles.extraction import extract

SPEECH = "Наша цель — превысить планку в полмиллиарда долларов в торговле"
SAID = [
    pytest.param(f"«{SPEECH}»,\n\n— сообщил 3 апреля на встрече с губернатором Рязанской области Павлом Мальцевым президент Беларуси Александр Лукашенко.", "Александр Лукашенко", "президент Беларуси", id="paragraph_below_ru"),
    pytest.param(f'"{SPEECH}",\n- заявил губернатор Рязанской области Павел Мальцев.', "Павел Мальцев", "губернатор Рязанской области", id="line_below_ru"),
    pytest.param('"Our goal is to pass half a billion dollars in trade",\n\n— said Governor of Ryazan Region Pavel Maltsev.', "Pavel Maltsev", "Governor of Ryazan Region", id="paragraph_below_en"),
    pytest.param(f"Олег Синица, Чрезвычайный и Полномочный Посол Беларуси в России:\n\n«{SPEECH}».", "Олег Синица", "Чрезвычайный и Полномочный Посол Беларуси в России", id="ambassador_ru"),
    pytest.param(f"С Иваном Седовым, губернатором области и Петром Дубовым, министром, беседовали журналисты. «{SPEECH}», — сказал Седов.", "Иван Седов", "губернатор области", id="next_name_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "role"), SAID)
def test_speaker(text: str, speaker: str, role: str) -> None:
    (quote,) = extract(text).quotes
    assert (quote.speaker, quote.role) == (speaker, role)
