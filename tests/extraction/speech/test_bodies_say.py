"""Words that a Russian lead gives to a body or a paper, to listeners told first, to an office in short."""

from __future__ import annotations

import pytest

from articles.extraction import extract

_SAID = "Посол Пётр Залевич побывал в Казани. «Город чудесный, люди отличные», – сказал он. "

SPEECH = [
    pytest.param(
        _SAID + "В сообщении пресс-службы кабмина говорится, что «стороны подтвердили все договорённости».",
        None,
        id="press-service",
    ),
    pytest.param(_SAID + "Как сказано на сайте посольства, «стороны наметили план на два года».", None, id="site"),
    pytest.param(_SAID + "В протоколе записано: «Поручить ведомствам подготовить план до июня».", None, id="minutes"),
    pytest.param(_SAID + "В Минэкономики подчеркнули: «Торговля растёт пятый год подряд».", None, id="ministry"),
    pytest.param(_SAID + "Согласно документу, «торговля двух стран должна вырасти на треть».", None, id="paper"),
    pytest.param(_SAID + "В его заявлении говорится, что «торговля растёт пятый год подряд».", "Пётр Залевич", id="his-own"),
    pytest.param(
        "Край увеличил закупки. Об этом журналистам рассказала министр торговли края Вера Ланская: «Покупатель "
        "голосует рублём и качеством».",
        "Вера Ланская",
        id="told-to-journalists",
    ),
    pytest.param(
        "Генконсул Беларуси: «Нас перестали считать экзотикой»\n\nО том, что покупают на Дону, рассказывает "
        "генеральный консул Сергей Дашкевич.",
        "Сергей Дашкевич",
        id="consul-general-in-short",
    ),
    pytest.param(
        "Глава МИД Беларуси: «Рынок надо беречь обеим сторонам»\n\nМинистр иностранных дел Беларуси Антон Клюев "
        "рассказал о торговле.",
        "Антон Клюев",
        id="head-of-the-foreign-ministry",
    ),
    pytest.param(
        "По словам министра экономики республики Гаджи Алиева, торговля растёт. «План напряжённый, но и мы не "
        "из слабых», – пошутил министр.",
        "Гаджи Алиев",
        id="first-name-without-cases",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPEECH)
def test_the_last_quotation_is_of(text: str, speaker: str | None) -> None:
    assert extract(text).quotes[-1].speaker == speaker
