"""Years that a question asks of, and trade with all Russia that a sentence without sums turns to."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

ASKED = "BY RU turnover 40000 2021-01..2021-12"
UNDATED = "BY RU turnover 40000 undated"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Каким был прошлый год?", ASKED, id="what_was_it_like"),
        pytest.param("Как прошел 2021 год?", ASKED, id="how_did_it_go"),
        pytest.param("С чем закончили прошлый год?", ASKED, id="what_did_it_end_with"),
        pytest.param("Какими цифрами закрыли прошлый год?", ASKED, id="what_figures"),
        pytest.param("Как вы оцениваете итоги прошлого года?", ASKED, id="how_do_you_rate"),
        pytest.param("Вы приехали в прошлом году. Что удивило?", UNDATED, id="a_deed_of_the_year"),
    ],
)
def test_a_year_asked_of_in_russian(question: str, expected: str) -> None:
    article = (
        "Посол о торговле\n\n14 апреля 2022\n\nПосол Беларуси в России рассказал о торговле двух стран."
        f"\n\n— {question}\n\n— Неплохо. Товарооборот превысил 40 миллиардов долларов."
    )
    assert told(article) == [expected]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How was last year?", ASKED, id="how_was_it"),
        pytest.param("How did 2021 go?", ASKED, id="how_did_it_go"),
        pytest.param("What figures did you close last year with?", ASKED, id="what_figures"),
        pytest.param("How would you assess last year?", ASKED, id="how_do_you_rate"),
        pytest.param("You came here last year. What surprised you?", UNDATED, id="a_deed"),
    ],
)
def test_a_year_asked_of_in_english(question: str, expected: str) -> None:
    article = (
        "The ambassador\n\nApril 14, 2022\n\nThe ambassador of Belarus to Russia told about the trade of "
        f"the two countries.\n\n— {question}\n\n— It was good. Turnover exceeded $40 billion."
    )
    assert told(article) == [expected]


KALUGA = "BY RU-KLU turnover 300 2016-01..2016-12"
IN_2016 = "In 2016 trade between Belarus and Kaluga Oblast amounted to $300 million."
V_2016 = "Товарооборот Беларуси и Калужской области в 2016 году составил 300 млн долларов."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{IN_2016} Exports to Russia as a whole grew. They came to $10 billion in 2016.",
            [KALUGA, "BY RU exports 10000 2016-01..2016-12"],
            id="en_exports",
        ),
        pytest.param(
            f"{V_2016} Экспорт в Россию в целом вырос. За 2016 год он составил 900 млн долларов.",
            [KALUGA, "BY RU exports 900 2016-01..2016-12"],
            id="ru_exports",
        ),
        pytest.param(
            f"{V_2016} Торговля с Россией растет.\n\nВ 2017 году оборот планируют довести до 350 млн долларов.",
            [KALUGA, "BY RU-KLU turnover 350 2017-01..2017-12 target"],
            id="ru_back_in_the_next_paragraph",
        ),
        pytest.param(
            f"{V_2016} Лен едет в Россию. Экспорт составил 90 млн долларов.",
            [KALUGA, "BY RU-KLU exports 90 2016-01..2016-12"],
            id="ru_by_the_way",
        ),
    ],
)
def test_trade_with_all_russia_told_of(text: str, expected: list[str]) -> None:
    assert told(f"Торговля Беларуси и Калужской области\n\n{text}") == expected
