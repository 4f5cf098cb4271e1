"""What a whole branch of industry or a concern exported, no buyer of it being named, went to all the world."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SOLD = [
    pytest.param("Russia remains the main market for Belarusian milk. In 2015 the dairy industry exported for $2.6bn.", [], id="industry"),
    pytest.param("Belarusian meat and milk are sold to Russia. The concern Belgospishcheprom exported products worth $310 million in 2015.", [], id="concern"),
    pytest.param("Belarus and Russia are each other's main partners. In 2015 the country's food industry exported goods for $4.1bn, of which $3.6bn went to Russia.", ["BY RU exports 3600 2015-01..2015-12"], id="industry-of-which"),
    pytest.param("The dairy industry of Belarus exported for $2.3bn to Russia in 2015.", ["BY RU exports 2300 2015-01..2015-12"], id="industry-to-russia"),
    pytest.param("Trade of Belarus with Russia is growing. The Belarusian dairy sector exported products worth $1.4bn to its neighbour in 2015.", ["BY RU exports 1400 2015-01..2015-12"], id="to-its-neighbour"),
    pytest.param("Россия покупает белорусское молоко. Концерн «Белгоспищепром» экспортировал в 2015 году продукции на 310 млн долларов.", [], id="concern-ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SOLD)
def test_what_a_branch_exported_is_of_all_the_world(text: str, expected: list[str]) -> None:
    assert told(text) == expected
