"""One person spelt two ways in an article, and people whose names are only alike."""

from __future__ import annotations

import pytest

from articles.extraction import extract

CASES = [
    pytest.param(
        "Minister of transport Oleg Sokol on the roads\n\nMinister of transport of Belarus Oleg Falcon spoke on Sunday. “The lorries will not wait at the border,” he said.",
        ["Oleg Sokol"],
        id="surname-put-into-english",
    ),
    pytest.param(
        "Ambassador of Belarus to Russia Pavel Mechov opened the shop. “The cheese was sold in an hour,” said Pavel Mechow.",
        ["Pavel Mechov"],
        id="another-letter",
    ),
    pytest.param(
        "Governor Igor Schchukin received the guests. “The plant opens in May,” Igor Shchukin said.",
        ["Igor Schchukin"],
        id="a-letter-more",
    ),
    pytest.param(
        "Министр торговли Вера Качалина посетила Псков. «Мы приедем сюда ещё не раз», — сказала Кочалина.",
        ["Вера Качалина"],
        id="surname-misspelt-in-russian",
    ),
    pytest.param(
        "Governor of Pskov Oblast Ivan Drozd replaced former governor of Pskov Oblast Ivan Malko. “The roads were mended then,” said Malko.",
        ["Ivan Malko"],
        id="two-holders-of-one-office",
    ),
    pytest.param(
        "Deputy minister of trade Ivan Drozd opened the fair. “We came here for the third time,” said Deputy minister of trade Ivan Malko.",
        ["Ivan Malko"],
        id="two-deputies",
    ),
    pytest.param(
        "Minister of trade Ivan Bondarev waited. “The mayor has found a place for us,” said Ivan Bondarov, mayor of Pskov.",
        ["Ivan Bondarov"],
        id="alike-in-other-offices",
    ),
    pytest.param(
        "Министр Олег Седов и директор Анна Седова открыли цех. «Мы ждали этого дня с весны», — сказала Седова.",
        ["Анна Седова"],
        id="a-woman-of-the-same-surname",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
