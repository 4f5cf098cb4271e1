"""What went one way told by how many times it is what went the other way: that is no growth."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In 2019 Kirov Oblast's imports from Belarus totalled $38.7 million, whereas its exports there were almost three times lower – $13 million.", ["BY RU-KIR exports 38.7 2019-01..2019-12", "BY RU-KIR imports 13 2019-01..2019-12"], id="times_lower_by_its_own_words"),
    pytest.param("Belarus' exports to Kirov Oblast amounted to $38.7 million in 2019. Imports were three times less at $13 million.", ["BY RU-KIR exports 38.7 2019-01..2019-12", "BY RU-KIR imports 13 2019-01..2019-12"], id="times_less_in_the_next_sentence"),
    pytest.param("Belarus' exports to Kirov Oblast amounted to $13 million in 2019. Imports grew 2.9 times to $38 million.", ["BY RU-KIR exports 13 2019-01..2019-12", "BY RU-KIR imports 38 2019-01..2019-12 +190%"], id="times_grown_is_growth"),
    pytest.param("В 2019 году экспорт Беларуси в Кировскую область составил 38,7 млн долларов, а импорт был почти в три раза меньше – 13 млн долларов.", ["BY RU-KIR exports 38.7 2019-01..2019-12", "BY RU-KIR imports 13 2019-01..2019-12"], id="ru_times_less_than_the_other_way"),
    pytest.param("Экспорт Беларуси в Кировскую область в 2019 году – 38,7 млн долларов. Импорт в три раза меньше – 13 млн долларов.", ["BY RU-KIR exports 38.7 2019-01..2019-12", "BY RU-KIR imports 13 2019-01..2019-12"], id="ru_times_less_in_the_next_sentence"),
    pytest.param("In January-April 2020 Kirov Oblast exported goods to Belarus for $1.9 million, and its imports exceeded exports five times, reaching $9.5 million.", ["BY RU-KIR imports 1.9 2020-01..2020-04", "BY RU-KIR exports 9.5 2020-01..2020-04"], id="exceeded_times_reaching"),
    pytest.param("Imports of Kirov Oblast from Belarus reached $9.5 million in 2020, which is five times more than exports ($1.9 million).", ["BY RU-KIR exports 9.5 2020-01..2020-12", "BY RU-KIR imports 1.9 2020-01..2020-12"], id="times_more_than_exports_in_brackets"),
    pytest.param("Импорт Кировской области из Беларуси составил в 2020 году 9,5 млн долларов, что в пять раз больше экспорта (1,9 млн долларов).", ["BY RU-KIR exports 9.5 2020-01..2020-12", "BY RU-KIR imports 1.9 2020-01..2020-12"], id="ru_times_more_than_exports_in_brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_one_way_beside_the_other(text: str, expected: list[str]) -> None:
    assert told(text) == expected
