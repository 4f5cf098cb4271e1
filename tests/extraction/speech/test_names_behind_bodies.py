"""Names behind chambers and ministries, two-sided offices, names turned round, and general words."""

from __future__ import annotations

import pytest

from tests.extraction.speech.test_voices import speakers_of

SAID = [
    pytest.param('Head of the Pinsk branch of the Chamber of Commerce Kastus Bialko said: "We buy more wood every year."', ["Kastus Bialko"], id="behind_a_chamber"),
    pytest.param('Director of the Brest branch of the Chamber of Commerce and Industry Toomas Bialko said: "We buy more wood every year."', ["Toomas Bialko"], id="behind_two_nouns"),
    pytest.param('In the words of the Minister of Economic Development of the Region Olga Lunina, "wood is bought every year" there.', ["Olga Lunina"], id="department_is_nobody"),
    pytest.param('His colleague Lev Dubin, rector of the institute, recalled the plan. "We buy more wood every year," the rector said.', ["Lev Dubin"], id="colleague_with_an_office"),
    pytest.param('"We buy more wood every year," governor Bair Dubin said. "We sell more of it abroad," - Dubin Bair added.', ["Bair Dubin", "Bair Dubin"], id="turned_round"),
    pytest.param('Head of the department Inna Belova told of sales. "We buy more wood every year," the representative of the delegation added.', ["Inna Belova"], id="representative_named_before"),
    pytest.param('Head Inna Belova and mayor Lev Dubin told of sales. "We buy more wood every year," the representative of the delegation added.', [None], id="one_of_two"),
    pytest.param("Планы назвал председатель Комиссии Парламентского собрания Союза Беларуси и России Лев Дубин. «Леса покупаем больше каждый год», – отметил он.", ["Лев Дубин"], id="behind_a_commission_ru"),
    pytest.param("Планы назвал руководитель Отделения Посольства Беларуси Лев Дубин. «Леса покупаем больше каждый год», – отметил он.", ["Лев Дубин"], id="behind_an_embassy_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), SAID)
def test_the_bearer_of_a_name_is_found(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers
